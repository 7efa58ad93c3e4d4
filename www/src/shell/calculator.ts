import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { Session } from '../session.ts';
import { examples, exampleTitle } from './examples.ts';
import type { Input } from '../documents.ts';

/** One of the calculators: how its document is edited and how its report is shown. */
export interface Calculator<I extends Input> {
  kind: I['kind'];
  form: (session: Session<I>) => HTMLElement[];
  results: (session: Session<I>) => { element: HTMLElement; bar: HTMLElement };
  asked?: (document: I) => I;
  /** What stands below both columns. */
  below?: () => HTMLElement;
}

export interface Mounted<I extends Input> {
  element: HTMLElement;
  session: Session<I>;
  /** Takes another document into the form. */
  open: (document: I) => void;
}

/** Form on the left, results on the right, key numbers in a bar on a phone. */
export function mount<I extends Input>(calculator: Calculator<I>, initial: I, beforeReplace: () => Promise<void>): Mounted<I> {
  const session = new Session<I>(structuredClone(initial), calculator.asked);
  const form = h('div', { class: 'form-body' });
  const general = h('div', { class: 'problem general', hidden: true, role: 'group' });
  const results = calculator.results(session);
  session.onResult(() => {
    general.hidden = session.homeless === undefined;
    general.textContent = session.homeless ?? '';
  });
  const open = (document: I) => {
    session.document = structuredClone(document);
    session.objection = undefined;
    form.replaceChildren(...calculator.form(session));
    session.compute();
  };
  const menu = h(
    'select',
    { 'aria-label': t('examples.label') },
    h('option', { value: '' }, t('examples.choose')),
    ...examples(calculator.kind).map(({ id, document }) => h('option', { value: id }, exampleTitle(id, document))),
  );
  menu.addEventListener('change', async () => {
    const example = examples(calculator.kind).find(({ id }) => id === menu.value);
    menu.value = '';
    if (!example) return;
    await beforeReplace();
    open(example.document as I);
  });
  const inputs = h(
    'form',
    { class: 'inputs', 'aria-label': t('inputs.label'), submit: (event) => event.preventDefault(), novalidate: true },
    h('div', { class: 'inputs-head' }, h('h2', {}, t('inputs.title')), menu),
    general,
    form,
  );
  const element = h(
    'div',
    { class: 'calculator' },
    h('div', { class: 'columns' }, inputs, results.element),
    calculator.below?.(),
    results.bar,
  );
  form.replaceChildren(...calculator.form(session));
  return { element, session, open };
}
