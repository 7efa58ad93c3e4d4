import { h, type Child } from '../dom.ts';
import { t } from '../i18n.ts';
import { choiceField } from '../field/choice.ts';
import { textField, type TextControl } from '../field/text.ts';
import { plyList } from './ply-list.ts';
import type { Session } from '../session.ts';
import type { LaminateInput, Message, PlyInput } from '../documents.ts';

/** The stack: as a code or ply by ply, and which end comes first. */
export function layupSection(session: Session<LaminateInput>): HTMLElement {
  const stack = h('div', {});
  const refresh = () => {
    const { layup, import: imported } = session.document;
    if (layup === undefined && imported) stack.replaceChildren(h('p', { class: 'note' }, t('laminate.imported', { format: imported.format })));
    else stack.replaceChildren(...(Array.isArray(layup) ? listView() : codeView()));
  };
  let lastCode = typeof session.document.layup === 'string' ? session.document.layup : '[0/±45/90]2s';

  const codeView = (): HTMLElement[] => {
    const code: TextControl = textField(session, {
      path: () => 'layup',
      label: t('laminate.layupCode'),
      hint: t('laminate.layupHint'),
      code: true,
      value: typeof session.document.layup === 'string' ? session.document.layup : '',
      set: (text) => {
        session.document.layup = text;
        lastCode = text;
      },
      detail: (message) => caret(code.input.value, message),
    });
    return [
      code.element,
      h('button', { type: 'button', class: 'quiet', click: toList }, t('laminate.editAsList')),
    ];
  };
  const listView = (): HTMLElement[] => [
    plyList(session),
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        click: () => {
          session.document.layup = lastCode;
          refresh();
          session.edited();
        },
      },
      t('laminate.editAsCode'),
    ),
  ];
  // The engine expands the code; its plies come from bottom to top whatever the order of the document.
  const toList = () => {
    const plies = session.report?.results.plies;
    if (!plies || session.error) return;
    const base = session.document.ply ?? {};
    const list = plies.map(({ angle, material, thickness }): PlyInput => {
      const ply: PlyInput = { angle: `${angle.value} ${angle.unit}` };
      if (material !== base.material) Object.assign(ply, { material, thickness: `${thickness.value} ${thickness.unit}` });
      return ply;
    });
    session.document.layup = session.document.stackingOrder === 'top-down' ? list.reverse() : list;
    refresh();
    session.edited();
  };
  refresh();
  return h(
    'fieldset',
    { class: 'card' },
    h('legend', {}, t('laminate.layup')),
    stack,
    choiceField(session, {
      path: () => 'stackingOrder',
      label: t('laminate.stackingOrder'),
      hint: t('laminate.stackingOrderHint'),
      options: [
        { value: 'bottom-up', text: t('laminate.bottomUp') },
        { value: 'top-down', text: t('laminate.topDown') },
      ],
      value: session.document.stackingOrder ?? 'bottom-up',
      set: (order) => {
        session.document.stackingOrder = order === 'top-down' ? 'top-down' : 'bottom-up';
      },
    }),
  );
}

/** The text with the place of the error marked. */
export function caret(text: string, message: Message | undefined): Child {
  const position = Number(message?.values.position);
  if (!(position >= 1)) return null;
  const letters = [...text];
  return h(
    'code',
    { class: 'caret-line' },
    letters.slice(0, position - 1).join(''),
    h('mark', {}, letters[position - 1] ?? '\u00a0'),
    letters.slice(position).join(''),
  );
}
