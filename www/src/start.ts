import { h } from './dom.ts';
import { load } from './engine.ts';
import { t, useMessages, type Messages } from './i18n.ts';
import { readFragment } from './fragment.ts';
import { startPage } from './page.ts';

/** Loads the engine and the state of the link side by side, then builds the page. */
export async function start(messages: Messages): Promise<void> {
  useMessages(messages);
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  root.replaceChildren(h('p', { class: 'loading', role: 'status' }, t('loading')));
  try {
    const [state] = await Promise.all([readFragment(location.hash), load()]);
    startPage(root, state);
  } catch (error) {
    root.replaceChildren(
      h('main', { class: 'plain' }, h('h1', {}, 'matprop'), h('p', { role: 'alert' }, t('failed')), h('p', {}, h('code', {}, String(error)))),
    );
  }
}
