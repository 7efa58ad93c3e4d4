import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { numberElement, per, unitText } from '../number.ts';
import { reportUnit } from '../field/report-unit.ts';
import type { Part } from '../report/results.ts';
import type { Session } from '../session.ts';
import type { Blocks, LaminateInput, LaminateReport, Matrix } from '../documents.ts';

type View = 'blocks' | 'whole';
const STIFFNESS = ['membraneStiffness', 'couplingStiffness', 'bendingStiffness'];
const COMPLIANCE = ['membraneCompliance', 'couplingCompliance', 'bendingCompliance'];

/** A, B, D, or the 6×6 of them; stiffness or its inverse. */
export function matricesPart(session: Session<LaminateInput>): Part<LaminateInput> {
  let inverse = false;
  let view: View = 'blocks';
  const shown = h('div', { class: 'matrices' });
  const stiffnessUnits = STIFFNESS.map((kind) => reportUnit(session, kind));
  const complianceUnits = COMPLIANCE.map((kind) => reportUnit(session, kind));
  const units = h('div', { class: 'unit-row' });
  const toggle = (label: string, act: (on: boolean) => void) => {
    const box = h('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      act(box.checked);
      draw();
    });
    return h('label', { class: 'toggle' }, box, label);
  };
  const draw = () => {
    const results = session.report?.results;
    if (!results) return;
    const blocks = inverse ? results.compliance : results.stiffness;
    shown.replaceChildren(...(view === 'blocks' ? three(blocks, inverse) : [six(blocks, inverse)]));
    units.replaceChildren(...(inverse ? complianceUnits : stiffnessUnits).map(({ element }) => element));
  };
  const element = h(
    'section',
    { class: 'card' },
    h('div', { class: 'card-head' }, h('h3', {}, t('laminate.matrices')), units),
    h(
      'div',
      { class: 'toggles' },
      toggle(t('laminate.inverse'), (on) => (inverse = on)),
      toggle(t('laminate.sixBySix'), (on) => (view = on ? 'whole' : 'blocks')),
    ),
    shown,
    h('p', { class: 'hint' }, t('laminate.matricesHint')),
  );
  const update = (_: LaminateReport) => {
    [...stiffnessUnits, ...complianceUnits].forEach(({ refresh }) => refresh());
    draw();
  };
  return { element, update };
}

function largest(rows: number[][]): number {
  return Math.max(...rows.flat().map(Math.abs));
}

function three({ a, b, d }: Blocks, inverse: boolean): HTMLElement[] {
  const names = inverse ? ['a', 'b', 'd'] : ['A', 'B', 'D'];
  // B has its noise measured against A times a length; without a length at hand, against the mean of A and D.
  const scales = [largest(a.value), Math.sqrt(largest(a.value) * largest(d.value)), largest(d.value)];
  return [a, b, d].map((matrix, at) => block(names[at] ?? '', matrix, scales[at] ?? 0));
}

function block(name: string, { value, unit }: Matrix, scale: number): HTMLElement {
  const label = `${name}${per(unitText(unit))}`;
  return h(
    'div',
    { class: 'matrix table-box', tabindex: 0, role: 'group', 'aria-label': label },
    h(
      'table',
      {},
      h('caption', {}, h('b', {}, name), per(unitText(unit))),
      h('tbody', {}, ...value.map((row) => h('tr', {}, ...row.map((entry) => h('td', {}, numberElement(entry, { scale, unit })))))),
    ),
  );
}

function six({ abd, a, d }: Blocks, inverse: boolean): HTMLElement {
  const scale = (row: number, column: number) => {
    const [top, left] = [row < 3, column < 3];
    if (top && left) return largest(a.value);
    return top || left ? Math.sqrt(largest(a.value) * largest(d.value)) : largest(d.value);
  };
  const unit = (row: number, column: number) => (row < 3 ? (column < 3 ? abd.unit.a : abd.unit.b) : column < 3 ? abd.unit.b : abd.unit.d);
  const caption = `${inverse ? 'a b; bᵀ d' : 'A B; B D'}${per(unitText(abd.unit.a))}, ${unitText(abd.unit.b)}, ${unitText(abd.unit.d)}`;
  return h(
    'div',
    { class: 'matrix six table-box', tabindex: 0, role: 'group', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'tbody',
        {},
        ...abd.value.map((row, i) =>
          h('tr', {}, ...row.map((entry, j) => h('td', {}, numberElement(entry, { scale: scale(i, j), unit: unit(i, j) })))),
        ),
      ),
    ),
  );
}
