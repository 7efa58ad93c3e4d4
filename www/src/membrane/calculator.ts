import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { symbol } from '../report/symbol.ts';
import { resultsPanel } from '../report/results.ts';
import { boundMapPart } from './bound-map.ts';
import { membraneForm } from './form.ts';
import { gasName } from './gas-name.ts';
import { gasesPart, selectivityPart } from './results.ts';
import type { Calculator } from '../shell/calculator.ts';
import type { MembraneInput } from '../documents.ts';

export const membrane: Calculator<MembraneInput> = {
  kind: 'membrane',
  form: membraneForm,
  results: (session) =>
    resultsPanel(
      session,
      t('membrane.results'),
      ({ results: { gases, selectivities } }) => {
        const [first] = gases;
        const [pair] = selectivities;
        return [
          ...(first ? [{ symbol: h('span', { class: 'math' }, h('i', {}, 'P'), `(${gasName(first.gas)})`), label: t('membrane.permeability'), value: first.permeability }] : []),
          ...(pair ? [{ symbol: h('span', { class: 'math' }, h('i', {}, 'α'), `(${gasName(pair.fast)}/${gasName(pair.slow)})`), label: t('membrane.idealSelectivity'), value: pair.selectivity }] : []),
          ...(first?.permeance ? [{ symbol: symbol('P/l'), label: t('membrane.permeance'), value: first.permeance }] : []),
          ...(first?.flux ? [{ symbol: symbol('J'), label: t('membrane.flux'), value: first.flux }] : []),
        ];
      },
      [gasesPart(session), boundMapPart(session), selectivityPart()],
    ),
};
