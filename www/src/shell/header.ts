import { h } from '../dom.ts';
import { chinese, t } from '../i18n.ts';
import { announce } from './announcer.ts';
import { copied } from '../report/clipboard.ts';

/** Name, tabs, language, theme, share. */
export function header(tabs: HTMLElement, theme: HTMLElement, fragment: () => Promise<string>): HTMLElement {
  const [other, name, tag] = chinese() ? ['../en/', 'English', 'en'] : ['../zh/', '中文', 'zh-Hans'];
  const language = h('a', { class: 'language', href: other, hreflang: tag, lang: tag }, name);
  language.addEventListener('click', async (event) => {
    event.preventDefault();
    location.assign(other + (await fragment()));
  });
  const share = h('button', { type: 'button' }, t('share.label'));
  share.addEventListener('click', async () => {
    const address = location.origin + location.pathname + (await fragment());
    const done = await copied(address);
    const said = t(done ? 'share.copied' : 'share.notCopied');
    announce(said);
    share.textContent = said;
    setTimeout(() => (share.textContent = t('share.label')), 1500);
  });
  return h(
    'header',
    { class: 'page-head' },
    h('a', { class: 'skip', href: '#main', click: (event) => { event.preventDefault(); document.querySelector<HTMLElement>('#main')?.focus(); } }, t('skip')),
    h('div', { class: 'brand' }, h('h1', {}, 'matprop'), h('p', {}, t('tagline'))),
    tabs,
    h('div', { class: 'tools' }, language, theme, share),
  );
}
