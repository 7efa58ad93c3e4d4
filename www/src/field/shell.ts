import { freshId, h, type Child } from '../dom.ts';
import type { Session } from '../session.ts';
import type { Input, Message } from '../documents.ts';

interface Shell {
  label: string;
  hint?: string;
  /** Hides the label from sight where a table header says the same. */
  quiet?: boolean;
}

/** A labelled control with room for a problem below it. */
export function fieldShell<I extends Input>(
  session: Session<I>,
  path: () => string,
  { label, hint, quiet }: Shell,
  control: HTMLInputElement | HTMLSelectElement,
  beside: Child[] = [],
  detail: (message: Message | undefined) => Child = () => null,
): HTMLElement {
  const id = freshId('field');
  control.id = id;
  const problem = h('div', { class: 'problem', id: `${id}-problem`, hidden: true });
  const hintElement = hint ? h('p', { class: 'hint', id: `${id}-hint` }, hint) : null;
  const describe = (wrong: boolean) => {
    const ids = [wrong && problem.id, hintElement?.id].filter(Boolean).join(' ');
    if (ids) control.setAttribute('aria-describedby', ids);
    else control.removeAttribute('aria-describedby');
  };
  describe(false);
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: id, class: quiet ? 'visually-hidden' : '' }, label),
    h('div', { class: 'control' }, control, ...beside),
    problem,
    hintElement,
  );
  session.bind({
    element,
    path,
    show: (text, message) => {
      problem.hidden = text === undefined;
      problem.replaceChildren(...(text === undefined ? [] : [text, detail(message)].filter((child) => child !== null && child !== undefined && child !== false)));
      element.classList.toggle('wrong', text !== undefined);
      if (text === undefined) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
      describe(text !== undefined);
    },
  });
  return element;
}

/** Calls `take` with each text typed, not with the half-composed ones of an input method. */
export function onTyping(input: HTMLInputElement, take: (text: string) => void): void {
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) take(input.value);
  });
  input.addEventListener('compositionend', () => take(input.value));
}
