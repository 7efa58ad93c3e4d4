import { h, type Child } from '../dom.ts';
import { t } from '../i18n.ts';
import { numberElement, per, unitText, valueElement } from '../number.ts';
import { reportUnit } from '../field/report-unit.ts';
import { symbol } from '../report/symbol.ts';
import { tableBox } from '../report/table.ts';
import type { Part } from '../report/results.ts';
import type { Session } from '../session.ts';
import type { ConstantsResult, LaminateInput, LaminateReport, Value, Values } from '../documents.ts';

const ROWS: [key: keyof ConstantsResult, letter: string, index: string][] = [
  ['ex', 'E', 'x'],
  ['ey', 'E', 'y'],
  ['gxy', 'G', 'xy'],
  ['nuxy', 'ν', 'xy'],
  ['nuyx', 'ν', 'yx'],
  ['etaXyX', 'η', 'xy,x'],
  ['etaXyY', 'η', 'xy,y'],
];

/** Moduli and Poisson's ratios: membrane as free and as held flat where these differ, and flexural. */
export function constantsPart(session: Session<LaminateInput>): Part<LaminateInput> {
  const unit = reportUnit(session, 'modulus');
  const table = h('div', {});
  const note = h('p', { class: 'hint' });
  const element = h(
    'section',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h3', {}, t('laminate.engineering')), unit.element),
    table,
    note,
  );
  const update = ({ results: { engineering, membraneBendingUncoupled } }: LaminateReport) => {
    unit.refresh();
    const { membrane, membraneCurvatureSuppressed: flat, flexural } = engineering;
    const modulus = unitText(membrane.ex.unit);
    const columns: [string, ConstantsResult][] = membraneBendingUncoupled
      ? [[t('laminate.membrane'), membrane], [t('laminate.flexural'), flexural]]
      : [[t('laminate.membraneFree'), membrane], [t('laminate.membraneFlat'), flat], [t('laminate.flexural'), flexural]];
    const cell = (value: Value): Child => numberElement(value.value, { unit: value.unit, scale: value.unit === '1' ? 1 : 0 });
    table.replaceChildren(
      tableBox(
        t('laminate.engineering'),
        [['', ...columns.map(([name]) => name)]],
        ROWS.map(([key, letter, index]) => [
          h('span', {}, symbol(letter, index), key === 'ex' || key === 'ey' || key === 'gxy' ? per(modulus) : ''),
          ...columns.map(([, constants]) => cell(constants[key])),
        ]),
      ),
    );
    note.textContent = t(membraneBendingUncoupled ? 'laminate.uncoupledNote' : 'laminate.coupledNote');
  };
  return { element, update };
}

/** Thickness, mass and expansion. */
export function wholePart(session: Session<LaminateInput>): Part<LaminateInput> {
  const units = ['length', 'arealDensity', 'density', 'expansion'].map((kind) => reportUnit(session, kind));
  const list = h('dl', { class: 'pairs' });
  const element = h(
    'section',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h3', {}, t('laminate.whole')), h('div', { class: 'unit-row' }, ...units.map(({ element }) => element))),
    list,
  );
  const update = ({ results }: LaminateReport) => {
    units.forEach(({ refresh }) => refresh());
    const { thickness, arealMass, density, thermalExpansion, plyCount, layupCode, couplingRatio } = results;
    const pair = (label: Child, value: Child) => h('div', {}, h('dt', {}, label), h('dd', {}, value));
    const expansion = (values: Values, at: number) => valueElement({ value: values.value[at] ?? 0, unit: values.unit });
    list.replaceChildren(
      pair(t('laminate.totalThickness'), valueElement(thickness)),
      pair(t('laminate.plyCount'), String(plyCount)),
      ...(layupCode ? [pair(t('laminate.canonicalCode'), h('code', {}, layupCode))] : []),
      pair(t('laminate.arealMass'), arealMass ? valueElement(arealMass) : t('result.notKnown')),
      pair(t('laminate.density'), density ? valueElement(density) : t('result.notKnown')),
      ...(thermalExpansion
        ? [
            pair(h('span', {}, t('laminate.expansion'), ' ', symbol('α', 'x')), expansion(thermalExpansion.expansion, 0)),
            pair(h('span', {}, t('laminate.expansion'), ' ', symbol('α', 'y')), expansion(thermalExpansion.expansion, 1)),
          ]
        : [pair(t('laminate.expansion'), t('result.notKnown'))]),
      pair(t('laminate.couplingRatio'), numberElement(couplingRatio.value, { scale: 1 })),
    );
  };
  return { element, update };
}

/** Symmetric, balanced, uncoupled: in words, not by color alone. */
export function chipsPart(): Part<LaminateInput> {
  const element = h('ul', { class: 'chips', 'aria-label': t('laminate.kindOfStack') });
  const update = ({ results }: LaminateReport) => {
    const chip = (holds: boolean, yes: string, no: string) =>
      h('li', { class: holds ? 'chip yes' : 'chip no' }, h('span', { 'aria-hidden': 'true' }, holds ? '✓ ' : '✗ '), t(holds ? yes : no));
    element.replaceChildren(
      chip(results.symmetric, 'laminate.symmetric', 'laminate.unsymmetric'),
      chip(results.balanced, 'laminate.balanced', 'laminate.unbalanced'),
      chip(results.membraneBendingUncoupled, 'laminate.bUncoupled', 'laminate.bCoupled'),
      chip(results.shearExtensionUncoupled, 'laminate.shearUncoupled', 'laminate.shearCoupled'),
    );
  };
  return { element, update };
}
