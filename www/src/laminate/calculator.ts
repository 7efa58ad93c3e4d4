import { t } from '../i18n.ts';
import { symbol } from '../report/symbol.ts';
import { resultsPanel } from '../report/results.ts';
import { chipsPart, constantsPart, wholePart } from './constants.ts';
import { matricesPart } from './matrices.ts';
import { polarPart } from './polar.ts';
import { stackPart } from './stack.ts';
import { laminateForm } from './form.ts';
import { pairPart } from '../report/pair.ts';
import type { Calculator } from '../shell/calculator.ts';
import type { LaminateInput } from '../documents.ts';

export const laminate: Calculator<LaminateInput> = {
  kind: 'laminate',
  form: laminateForm,
  asked: (document) => ({ polar: { step: '2 deg' }, ...document }),
  results: (session) =>
    resultsPanel(
      session,
      t('laminate.results'),
      ({ results: { engineering, thickness } }) => [
        { symbol: symbol('E', 'x'), label: t('laminate.exLabel'), value: engineering.membrane.ex },
        { symbol: symbol('E', 'y'), label: t('laminate.eyLabel'), value: engineering.membrane.ey },
        { symbol: symbol('G', 'xy'), label: t('laminate.gxyLabel'), value: engineering.membrane.gxy },
        { symbol: symbol('ν', 'xy'), label: t('laminate.nuxyLabel'), value: engineering.membrane.nuxy },
        { symbol: symbol('h'), label: t('laminate.totalThickness'), value: thickness },
      ],
      [
        chipsPart(),
        pairPart(polarPart(), stackPart()),
        pairPart(constantsPart(session), wholePart(session)),
        matricesPart(session),
      ],
    ),
};
