import { t } from '../i18n.ts';
import { symbol } from '../report/symbol.ts';
import { resultsPanel } from '../report/results.ts';
import { alloyForm } from './form.ts';
import { contributionsPart } from './contributions.ts';
import { elementsPart, modelsPart, summaryPart } from './results.ts';
import type { Calculator } from '../shell/calculator.ts';
import type { AlloyInput } from '../documents.ts';

export const alloy: Calculator<AlloyInput> = {
  kind: 'alloy',
  form: alloyForm,
  results: (session) =>
    resultsPanel(
      session,
      t('alloy.results'),
      ({ results }) => [
        { symbol: symbol('ρ'), label: t('alloy.idealDensity'), value: results.density },
        { symbol: symbol('M'), label: t('alloy.molarMass'), value: results.molarMass },
        { symbol: symbol('V', 'm'), label: t('alloy.molarVolume'), value: results.molarVolume },
      ],
      [summaryPart(session), modelsPart(), contributionsPart(), elementsPart()],
    ),
};
