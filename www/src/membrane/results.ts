import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { numberElement, rounded, unitText, valueElement } from '../number.ts';
import { reportUnit } from '../field/report-unit.ts';
import { symbol } from '../report/symbol.ts';
import { tableBox } from '../report/table.ts';
import { gasName } from './gas-name.ts';
import type { Part } from '../report/results.ts';
import type { Session } from '../session.ts';
import type { GasResult, MembraneInput, MembraneReport, StandardState, Value } from '../documents.ts';

/** What a report gives as one value. */
type ValueKey = { [K in keyof GasResult]-?: GasResult[K] extends Value | undefined ? K : never }[keyof GasResult];

const COLUMNS: [key: ValueKey, letter: string, label: string][] = [
  ['permeability', 'P', 'membrane.permeability'],
  ['permeabilityAtReference', 'P', 'membrane.atReference'],
  ['permeance', 'P/l', 'membrane.permeance'],
  ['flux', 'J', 'membrane.flux'],
  ['diffusivity', 'D', 'membrane.diffusivity'],
  ['solubility', 'S', 'membrane.solubility'],
  ['activationEnergy', 'E', 'membrane.activationEnergy'],
];

/** What (STP) means, in words. */
export function standardText({ temperature, pressure, molarVolume }: StandardState): string {
  return t('membrane.stp', {
    temperature: `${temperature.value} ${temperature.unit}`,
    pressure: `${pressure.value} ${pressure.unit}`,
    molarVolume: `${rounded(molarVolume.value, 6)} ${unitText(molarVolume.unit)}`,
  });
}

/** Permeability, permeance and flux of each gas. */
export function gasesPart(session: Session<MembraneInput>): Part<MembraneInput> {
  const units = ['permeability', 'permeance', 'molarFlux'].map((kind) => reportUnit(session, kind));
  const table = h('div', {});
  const stp = h('p', { class: 'hint' });
  const element = h(
    'section',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h3', {}, t('membrane.gasTable')), h('div', { class: 'unit-row' }, ...units.map((one) => one.element))),
    table,
    stp,
  );
  const update = ({ results: { gases, standardState, temperature } }: MembraneReport) => {
    units.forEach(({ refresh }) => refresh());
    const columns = COLUMNS.filter(([key]) => gases.some((gas) => gas[key] !== undefined));
    const unitOf = (key: (typeof COLUMNS)[number][0]) => unitText(gases.find((gas) => gas[key])?.[key]?.unit ?? '');
    table.replaceChildren(
      tableBox(
        t('membrane.gasTable'),
        [
          [
            t('membrane.gas'),
            ...columns.map(([key, , label]) => h('span', {}, t(label), h('br'), h('span', { class: 'unit' }, unitOf(key)))),
          ],
        ],
        gases.map((gas) => [gasName(gas.gas), ...columns.map(([key]) => cell(gas[key]))]),
      ),
    );
    stp.textContent = `${temperature ? `${t('membrane.at', { temperature: `${temperature.value} ${unitText(temperature.unit)}` })} ` : ''}${standardText(standardState)}`;
  };
  return { element, update };
}

function cell(value: Value | undefined): HTMLElement | string {
  return value ? numberElement(value.value, { unit: value.unit }) : '–';
}

/** Ideal selectivity of every pair, and where it stands against the published upper bounds. */
export function selectivityPart(): Part<MembraneInput> {
  const table = h('div', {});
  const element = h('section', { class: 'card' }, h('h3', {}, t('membrane.selectivities')), table, h('p', { class: 'hint' }, t('membrane.selectivityHint')));
  const update = ({ results: { selectivities } }: MembraneReport) => {
    element.hidden = selectivities.length === 0;
    table.replaceChildren(
      tableBox(
        t('membrane.selectivities'),
        [[t('membrane.pair'), h('span', {}, symbol('α'), ' ', t('membrane.ideal')), t('membrane.bounds')]],
        selectivities.map(({ fast, slow, selectivity, upperBounds }) => [
          `${gasName(fast)}/${gasName(slow)}`,
          valueElement(selectivity),
          upperBounds.length === 0
            ? t('membrane.noBound')
            : h(
                'ul',
                { class: 'bounds' },
                ...upperBounds.map(({ name, log10Distance, selectivityRatio }) =>
                  h(
                    'li',
                    {},
                    t(log10Distance.value > 0 ? 'membrane.above' : 'membrane.below', { year: name }),
                    ' (',
                    symbol('α'),
                    ' ',
                    t('membrane.ratio'),
                    ' ',
                    numberElement(selectivityRatio.value, { digits: 4 }),
                    ')',
                  ),
                ),
              ),
        ]),
      ),
    );
  };
  return { element, update };
}
