import { has, t } from '../i18n.ts';
import type { Input } from '../documents.ts';

const files = import.meta.glob<Input>('../../examples/*.json', { eager: true, import: 'default' });

export interface Example {
  id: string;
  document: Input;
}

const all: Example[] = Object.entries(files)
  .map(([path, document]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), document }))
  .sort((a, b) => a.id.localeCompare(b.id, 'en'));

/** The cases each calculator opens with. */
export const DEFAULTS: Record<string, string> = {
  laminate: 'laminate-quasi-isotropic',
  alloy: 'alloy-ti-6al-4v',
  membrane: 'membrane-pim-1',
};

/** The starter documents of a kind that a form can edit, the default first. */
export function examples(kind: string): Example[] {
  const own = all.filter(({ document }) => document.kind === kind && !('import' in document));
  return [...own.filter(({ id }) => id === DEFAULTS[kind]), ...own.filter(({ id }) => id !== DEFAULTS[kind])];
}

export function exampleTitle(id: string, document: Input): string {
  const key = `example.${id}`;
  return has(key) ? t(key) : (('title' in document ? document.title : undefined) ?? id);
}
