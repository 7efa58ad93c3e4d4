import { h } from '../dom.ts';
import { t } from '../i18n.ts';

const THEMES = ['system', 'light', 'dark'];

/** Light, dark or what the system says; kept in the link, nowhere else. */
export function themeChoice(initial: string | undefined, changed: () => void): { element: HTMLElement; theme: () => string | undefined; set: (theme: string | undefined) => void } {
  let theme: string | undefined;
  const select = h('select', { 'aria-label': t('theme.label') }, ...THEMES.map((one) => h('option', { value: one }, t(`theme.${one}`))));
  const set = (wanted: string | undefined) => {
    theme = wanted === 'light' || wanted === 'dark' ? wanted : undefined;
    select.value = theme ?? 'system';
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  select.addEventListener('change', () => {
    set(select.value);
    changed();
  });
  set(initial);
  return { element: select, theme: () => theme, set };
}
