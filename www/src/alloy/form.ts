import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';
import { textField, type TextControl } from '../field/text.ts';
import { caret } from '../laminate/layup.ts';
import { compositionTable } from './table.ts';
import { textOf } from './composition.ts';
import type { Session } from '../session.ts';
import type { AlloyInput, Basis } from '../documents.ts';

/** The composition as a line of text and as a table: two views of one document, either can lead. */
export function alloyForm(session: Session<AlloyInput>): HTMLElement[] {
  const { composition } = session.document;
  const isText = typeof composition === 'string' || composition.text !== undefined;
  let text = typeof composition === 'string' ? composition : (composition.text ?? '');
  let basis: Basis | undefined = typeof composition === 'string' ? undefined : composition.basis;
  const fromText = () => {
    session.document.composition = basis ? { text, basis } : text;
  };

  const field: TextControl = textField(session, {
    path: () => (typeof session.document.composition === 'string' ? 'composition' : 'composition.text'),
    label: t('alloy.text'),
    hint: t('alloy.textHint'),
    code: true,
    list: 'alloy-names',
    value: isText ? text : '',
    set: (typed) => {
      text = typed;
      fromText();
    },
    detail: (message) => caret(field.input.value, message),
  });

  const bases: [value: string, label: string][] = [
    ['', t('alloy.basisAuto')],
    ['mass', t('alloy.basisMass')],
    ['mole', t('alloy.basisMole')],
    ['moleRatio', t('alloy.basisRatio')],
  ];
  const basisSelect = h('select', {}, ...bases.map(([value, label]) => h('option', { value }, label)));
  basisSelect.value = basis ?? '';
  basisSelect.addEventListener('change', () => {
    basis = (basisSelect.value || undefined) as Basis | undefined;
    if (text === '') text = field.input.value;
    fromText();
    session.edited();
  });

  const table = compositionTable(session, () => {
    basis = undefined;
    basisSelect.value = '';
  });
  // The view that does not lead follows the one that does.
  session.onResult(() => {
    if (!field.element.isConnected || session.error) return;
    const { composition: now } = session.document;
    const textLeads = typeof now === 'string' || now.text !== undefined;
    if (textLeads) table.follow();
    else if (document.activeElement !== field.input) {
      text = textOf(now);
      field.input.value = text;
    }
  });
  return [
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, t('alloy.composition')),
      field.element,
      h('datalist', { id: 'alloy-names' }, ...catalog().alloys.flatMap(({ name, names }) => [name, ...names]).map((value) => h('option', { value }))),
      h('div', { class: 'field' }, h('label', {}, h('span', { class: 'label-text' }, t('alloy.basis')), basisSelect)),
    ),
    h('fieldset', { class: 'card' }, h('legend', {}, t('alloy.table')), table.element),
  ];
}
