import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { quantityField } from '../field/quantity.ts';
import { materialChoice } from './materials.ts';
import { assign } from './form.ts';
import type { Session } from '../session.ts';
import type { LaminateInput, PlyInput } from '../documents.ts';

/** The plies one by one, in the order of the document. */
export function plyList(session: Session<LaminateInput>): HTMLElement {
  const rows = h('ol', { class: 'ply-list' });
  const plies = () => session.document.layup as PlyInput[];
  const changed = (focus?: number) => {
    refresh();
    session.edited();
    if (focus !== undefined) rows.children[Math.max(0, Math.min(focus, plies().length - 1))]?.querySelector('input')?.focus();
  };
  const insert = (at: number) => {
    plies().splice(at, 0, { angle: '0 deg' });
    changed(at);
  };
  const move = (from: number, to: number) => {
    const [ply] = plies().splice(from, 1);
    if (ply) plies().splice(to, 0, ply);
    changed(to);
  };
  const button = (label: string, sign: string, act: () => void, disabled = false) =>
    h('button', { type: 'button', class: 'icon', 'aria-label': label, title: label, disabled, click: act }, sign);

  const row = (ply: PlyInput, at: number) => {
    const number = at + 1;
    const angle = quantityField(session, {
      path: () => `layup[${at}].angle`,
      kind: 'angle',
      label: t('laminate.angleOfPly', { number }),
      quiet: true,
      negative: true,
      get: () => ply.angle,
      set: (value) => assign(ply, 'angle', value),
    });
    const thickness = quantityField(session, {
      path: () => `layup[${at}].thickness`,
      kind: 'length',
      label: t('laminate.thicknessOfPly', { number }),
      quiet: true,
      placeholder: t('laminate.asAbove'),
      get: () => ply.thickness,
      set: (value) => assign(ply, 'thickness', value),
    });
    const material = materialChoice(session, {
      path: () => `layup[${at}].material`,
      label: t('laminate.materialOfPly', { number }),
      quiet: true,
      get: () => ply.material ?? session.document.ply?.material,
      set: (value) => assign(ply, 'material', value === session.document.ply?.material ? undefined : value),
      changed: () => changed(at),
    });
    const element = h(
      'li',
      {},
      h('div', { class: 'ply-row' }, angle, thickness),
      h(
        'div',
        { class: 'ply-row' },
        material,
        h(
          'div',
          { class: 'buttons' },
          button(t('laminate.moveUp', { number }), '↑', () => move(at, at - 1), at === 0),
          button(t('laminate.moveDown', { number }), '↓', () => move(at, at + 1), number === plies().length),
          button(t('laminate.removePlyNumber', { number }), '×', () => {
            plies().splice(at, 1);
            changed(at);
          }),
        ),
      ),
    );
    element.addEventListener('keydown', (event) => {
      if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
      const up = event.key === 'ArrowUp' && event.altKey;
      const down = event.key === 'ArrowDown' && event.altKey;
      if (event.key === 'Enter') insert(at + 1);
      else if (up && at > 0) move(at, at - 1);
      else if (down && number < plies().length) move(at, at + 1);
      else return;
      event.preventDefault();
    });
    return element;
  };
  const problem = h('div', { class: 'problem', role: 'group', hidden: true });
  const refresh = () => rows.replaceChildren(...plies().map(row));
  refresh();
  const element = h(
    'div',
    {},
    h('p', { class: 'hint' }, t('laminate.plyListHint')),
    rows,
    problem,
    h('button', { type: 'button', click: () => insert(plies().length) }, t('laminate.addPly')),
  );
  // Errors of the list as a whole, such as an empty one.
  session.bind({
    element: problem,
    path: () => 'layup',
    show: (text) => {
      problem.hidden = text === undefined;
      problem.textContent = text ?? '';
    },
  });
  return element;
}
