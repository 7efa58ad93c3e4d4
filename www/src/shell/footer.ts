import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';

/** What computed the numbers, what becomes of them, and under which terms. */
export function footer(): HTMLElement {
  const { engine, data } = catalog();
  return h(
    'footer',
    { class: 'page-foot' },
    h('p', {}, t('footer.local')),
    h('p', {}, t('footer.versions', { engine: engine.version, data: data.version })),
    h('p', {}, t('footer.license')),
  );
}
