import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { problemText } from '../problem.ts';
import type { Message } from '../documents.ts';

/** What to know before relying on the numbers. */
export function warnings(): { element: HTMLElement; update: (messages: Message[]) => void } {
  const list = h('ul', {});
  const element = h('section', { class: 'card warnings', hidden: true }, h('h3', {}, t('warnings.title')), list);
  const update = (messages: Message[]) => {
    element.hidden = messages.length === 0;
    list.replaceChildren(...[...new Set(messages.map((one) => problemText('warning', one)))].map((text) => h('li', {}, text)));
  };
  return { element, update };
}
