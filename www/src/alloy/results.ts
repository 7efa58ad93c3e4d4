import { h, type Child } from '../dom.ts';
import { t, term } from '../i18n.ts';
import { numberElement, per, rounded, unitText, valueElement } from '../number.ts';
import { reportUnit } from '../field/report-unit.ts';
import { fractionOf } from '../report/symbol.ts';
import { tableBox } from '../report/table.ts';
import type { Part } from '../report/results.ts';
import type { Session } from '../session.ts';
import type { AlloyInput, AlloyReport } from '../documents.ts';

type Results = AlloyReport['results'];

/** Each element as it was read: `Ti 90, Al 6 (5.5–6.75) wt%`. */
function readElements({ reading: { elements } }: Results): string {
  const one = ({ element, nominal, low, high }: Results['reading']['elements'][number]) => {
    const limits = low && high ? ` (${rounded(low.value)}–${rounded(high.value)})` : '';
    return `${element} ${rounded(nominal.value)}${limits}`;
  };
  const unit = unitText(elements[0]?.nominal.unit ?? '1');
  return `${elements.map(one).join(', ')}${unit && ` ${unit}`}`;
}

/** The record behind a designation, and what limits allow. */
function designationPairs({ designation, range }: Results, pair: (label: Child, value: Child, wide?: boolean) => HTMLElement): HTMLElement[] {
  const pairs: HTMLElement[] = [];
  if (designation) {
    const { name, names, family, limits, publishedDensity, evidence } = designation;
    pairs.push(
      pair(t('alloy.designation'), h('span', {}, h('span', { lang: 'en' }, `${name}, ${family} `), h('span', { class: `evidence ${evidence}` }, t('why.evidence', { grade: term(evidence) }))), true),
      ...(names.length > 0 ? [pair(t('alloy.alsoKnown'), names.join(', '), true)] : []),
      ...(limits ? [pair(t('alloy.limits'), h('span', { lang: 'en' }, `${limits} (wt%)`), true)] : []),
      ...(publishedDensity ? [pair(t('alloy.published'), valueElement(publishedDensity))] : []),
    );
  }
  if (range)
    pairs.push(
      pair(t('alloy.allowed'), h('span', {}, numberElement(range.low.density.value, { digits: 4 }), ' – ', valueElement(range.high.density, 4))),
      ...(range.standardUncertainty ? [pair(t('alloy.allowedUncertainty'), valueElement(range.standardUncertainty, 2))] : []),
    );
  return pairs;
}

/** How the composition was understood, and the numbers of the whole alloy. */
export function summaryPart(session: Session<AlloyInput>): Part<AlloyInput> {
  const units = ['density', 'specificVolume', 'molarMass', 'molarVolume'].map((kind) => reportUnit(session, kind));
  const list = h('dl', { class: 'pairs' });
  const note = h('p', { class: 'note', hidden: true }, t('alloy.handbookTi64'));
  const element = h(
    'section',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h3', {}, t('alloy.summary')), h('div', { class: 'unit-row' }, ...units.map((one) => one.element))),
    list,
    note,
  );
  const update = ({ results, input }: AlloyReport) => {
    units.forEach(({ refresh }) => refresh());
    const { reading } = results;
    const pair = (label: Child, value: Child, wide = false) => h('div', wide ? { class: 'wide' } : {}, h('dt', {}, label), h('dd', {}, value));
    list.replaceChildren(
      pair(t('alloy.understood'), reading.balance ? t(`alloy.read.${reading.basis}.balance`, { element: reading.balance }) : t(`alloy.read.${reading.basis}`)),
      pair(t('alloy.convention'), t(`alloy.convention.${reading.convention}`)),
      pair(t('alloy.readAs'), h('span', { class: 'read-as' }, readElements(results)), true),
      ...designationPairs(results, pair),
      pair(t('alloy.density'), valueElement(results.density)),
      ...(results.interval ? [pair(t('alloy.interval', { percent: rounded(100 * results.interval.coverage.value, 3) }), h('span', {}, numberElement(results.interval.low.value, { digits: 4 }), ' – ', valueElement(results.interval.high, 4)))] : []),
      pair(t('alloy.matrix'), results.matrix),
      pair(t('alloy.specificVolume'), valueElement(results.specificVolume)),
      pair(t('alloy.molarMass'), valueElement(results.molarMass)),
      pair(t('alloy.molarVolume'), valueElement(results.molarVolume)),
    );
    const text = typeof input.composition === 'string' ? input.composition : (input.composition.text ?? '');
    note.hidden = !/^\s*ti\s*-?\s*6\s*al\s*-?\s*4\s*v\s*$/i.test(text);
  };
  return { element, update };
}

/** What each density model says. */
export function modelsPart(): Part<AlloyInput> {
  const table = h('div', {});
  const reason = h('p', { class: 'reason' });
  const element = h('section', { class: 'card' }, h('h3', {}, t('alloy.models')), table, reason);
  const update = ({ results: { models, density, model, modelReason } }: AlloyReport) => {
    reason.textContent = t(`alloy.reason.${modelReason}`, { model: t(`alloy.model.${model}`) });
    const lattice = models.find(({ latticeParameter }) => latticeParameter)?.latticeParameter;
    table.replaceChildren(
      tableBox(
        t('alloy.models'),
        [[t('alloy.model'), `${t('alloy.density')}${per(unitText(density.unit))}`, ...(lattice ? [`${t('alloy.lattice')}${per(unitText(lattice.unit))}`] : [])]],
        models.map((one) => [
          t(`alloy.model.${one.model}`),
          numberElement(one.density.value),
          ...(lattice ? [one.latticeParameter ? numberElement(one.latticeParameter.value) : '–'] : []),
        ]),
      ),
    );
  };
  return { element, update };
}

/** Each element: its fractions, and the values it was computed with. */
export function elementsPart(): Part<AlloyInput> {
  const table = h('div', {});
  const element = h('section', { class: 'card' }, h('h3', {}, t('alloy.elements')), table);
  const update = ({ results: { elements } }: AlloyReport) => {
    const [first] = elements;
    if (!first) return;
    const weight = (unit: string, zh: string) => (unit === zh ? '%' : unitText(unit));
    const head = [
      t('alloy.element'),
      h('span', {}, fractionOf('w', 'E'), per(weight(first.massFraction.unit, 'wt%'))),
      h('span', {}, fractionOf('x', 'E'), per(weight(first.moleFraction.unit, 'at%'))),
      h('span', {}, fractionOf('φ', 'E'), per(weight(first.volumeFraction.unit, 'vol%'))),
      `${t('alloy.atomicWeight')}${per(unitText(first.standardAtomicWeight.unit))}`,
      `${t('alloy.density')}${per(unitText(elements.find(({ density }) => density)?.density?.unit ?? ''))}`,
      `${t('alloy.molarVolume')}${per(unitText(first.molarVolume.unit))}`,
      t('alloy.volumeBasis'),
      `${t('alloy.sensitivity')}${per(unitText(first.sensitivity?.unit ?? first.density?.unit ?? ''))}`,
    ];
    const number = (value?: { value: number; unit: string }) => (value ? numberElement(value.value, { unit: value.unit }) : '–');
    table.replaceChildren(
      tableBox(
        t('alloy.elements'),
        [head],
        elements.map((one) => [
          one.element,
          number(one.massFraction),
          number(one.moleFraction),
          number(one.volumeFraction),
          number(one.standardAtomicWeight),
          number(one.density),
          number(one.molarVolume),
          h('span', one.volumeFrom ? { title: one.volumeFrom } : {}, t(`alloy.volume.${one.volumeBasis}`)),
          number(one.sensitivity),
        ]),
      ),
    );
  };
  return { element, update };
}
