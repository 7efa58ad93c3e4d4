import type { Message } from './documents.ts';
import { has, t, term } from './i18n.ts';

/** Values that are words of the engine rather than of the user. */
const WORDS = new Set(['field', 'reason', 'quantity', 'measures', 'rule', 'expected', 'matrix', 'what', 'found', 'evidence', 'taken', 'other', 'choose', 'collection']);

/** A message of the engine in the language of the page; its English sentence where there is no translation. */
export function problemText(kind: 'error' | 'warning', { code, message, values }: Message): string {
  const key = `${kind}.${code}`;
  if (!has(key)) return message;
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'near') shown.near = near(value);
    else if (/^-?\d+\.\d{7,}$/.test(value)) shown[name] = String(Number(Number(value).toPrecision(6)));
    else shown[name] = WORDS.has(name) ? phrase(value) : value;
  }
  return t(key, shown);
}

/** Phrases of the engine with a value in them. */
const PHRASES: [RegExp, string][] = [
  [/^the polymer record, measured at (.+) °C$/, 'phrase.polymerRecord'],
  [/^an EN symbol: wt% with (.+) as the balance$/, 'phrase.enSymbol'],
  [/^e1 \(use alpha1 and alpha2\)$/, 'phrase.useAlpha12'],
];

function phrase(text: string): string {
  for (const [pattern, key] of PHRASES) {
    const found = pattern.exec(text);
    if (found) return t(key, { value: found[1] ?? '' });
  }
  return term(text);
}

/** The engine's `; did you mean a, b?`. */
function near(text: string): string {
  const names = /did you mean (.*)\?$/.exec(text)?.[1];
  return names ? t('near', { names }) : '';
}

/** The fields an error may stand beside, the most fitting first. */
export function fieldPaths({ code, path, values }: Message): string[] {
  const inside = (field: string | undefined) => (field ? (path ? `${path}.${field}` : field) : path);
  switch (code) {
    case 'missing_field':
      return [inside(values.field), path];
    case 'needs':
      return [inside(values.other), inside(values.field), path];
    case 'no_activation_energy':
      return [inside('activationEnergy'), path];
    case 'unknown_element':
    case 'no_element_volume':
    case 'duplicate_field':
      return [path];
    default:
      // A row of a table has its amount under the path of the element itself.
      return [inside('amount')];
  }
}
