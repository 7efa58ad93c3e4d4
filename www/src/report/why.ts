import { h } from '../dom.ts';
import { chinese, has, t, term } from '../i18n.ts';
import type { AnyReport, ModelCard, RecordCard, SourceCard } from '../documents.ts';

/** Equations, records and sources behind the numbers. */
export function why(): { element: HTMLElement; update: (report: AnyReport) => void } {
  const models = h('div', {});
  const records = h('div', {});
  const element = h(
    'section',
    { class: 'card why' },
    h('h3', {}, t('why.title')),
    h('details', {}, h('summary', {}, t('why.models')), models),
    h('details', {}, h('summary', {}, t('why.records')), records),
  );
  let shown = '';
  const update = (report: AnyReport) => {
    const key = JSON.stringify([report.models.map(({ id }) => id), report.records, report.sources]);
    if (key === shown) return;
    shown = key;
    models.replaceChildren(...report.models.map(modelElement));
    records.replaceChildren(
      ...(report.records.length === 0
        ? [h('p', {}, t('why.noRecords'))]
        : report.records.map((record) => recordElement(record, report.sources))),
    );
  };
  return { element, update };
}

function modelElement({ id, name, equation, reference, validity }: ModelCard): HTMLElement {
  const key = `model.${id}`;
  return h(
    'article',
    { class: 'model' },
    h('h4', {}, has(key) ? t(key) : name),
    h('p', { class: 'equation', lang: 'en', tabindex: 0, role: 'group', 'aria-label': t('why.equation') }, equation),
    h('p', {}, h('strong', {}, t('why.validity')), ' ', has(`${key}.validity`) ? t(`${key}.validity`) : validity),
    h('p', { lang: 'en' }, h('strong', { lang: chinese() ? 'zh-Hans' : 'en' }, t('why.reference')), ' ', ...linked(reference)),
  );
}

function recordElement({ name, id, conditions, evidence, sources }: RecordCard, all: SourceCard[]): HTMLElement {
  return h(
    'article',
    { class: 'model' },
    h('h4', { lang: 'en' }, name, ' ', h('code', {}, id)),
    h('p', { lang: 'en' }, conditions),
    h('p', {}, h('span', { class: `evidence ${evidence}` }, t('why.evidence', { grade: term(evidence) })), ' ', t(`evidence.${evidence}`)),
    h(
      'ul',
      { class: 'sources', lang: 'en' },
      ...sources.map((key) => {
        const source = all.find((one) => one.key === key);
        if (!source) return h('li', {}, key);
        return h('li', {}, source.citation, source.doi && ' ', source.doi && doiLink(source.doi));
      }),
    ),
  );
}

/** Text with each DOI in it as a link. */
function linked(text: string): (Node | string)[] {
  const [before, doi, after = ''] = text.split(/doi:(10\.\S+?)(?=[;,]?\s|$)/);
  return doi ? [before ?? '', doiLink(doi), after] : [text];
}

function doiLink(doi: string): HTMLElement {
  return h('a', { href: `https://doi.org/${encodeURI(doi)}`, rel: 'noreferrer noopener', target: '_blank' }, `doi:${doi}`);
}
