import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { converted, spellingsOf, unitsOf } from '../engine.ts';
import { editable, unitText } from '../number.ts';
import { fieldShell, onTyping } from './shell.ts';
import type { Session } from '../session.ts';
import type { Input, Quantity } from '../documents.ts';

/** A quantity as a field shows it: what was typed, and the unit beside it. */
export interface Parts {
  text: string;
  unit: string;
}

/** `0.125 mm` as `0.125` and `mm`; what was typed stays as it is even where it is no number. */
export function partsOf(quantity: Quantity | undefined, kind: string, fallback?: string): Parts {
  const unit = fallback ?? unitsOf(kind)[0] ?? '';
  if (quantity === undefined || quantity === null) return { text: '', unit };
  if (typeof quantity === 'number') return { text: String(quantity), unit };
  if (typeof quantity === 'object') {
    const known = spellingsOf(kind).find(([spelling]) => spelling === quantity.unit);
    return { text: String(quantity.value), unit: known?.[1] ?? unit };
  }
  return unitBehind(quantity, kind) ?? { text: quantity, unit };
}

/** What was typed and the unit behind it, if one is there. The unit 1 is never written; and one that begins with a
 *  digit, such as 1/K, stands behind a space: in 0.31 the 1 is no unit. */
function unitBehind(text: string, kind: string): Parts | undefined {
  for (const [spelling, unit] of spellingsOf(kind)) {
    if (spelling === '1' || !text.endsWith(spelling)) continue;
    const rest = text.slice(0, -spelling.length);
    const apart = /^\d/.test(spelling) ? /(^|\s)$/ : /(^|[\s\d.)０-９⁰-⁹²³¹])$/;
    if (apart.test(rest)) return { text: rest.trim(), unit };
  }
  return undefined;
}

/** The quantity of a field: nothing when it is empty, the text alone where a unit was typed with it. */
export function quantityOf({ text, unit }: Parts, kind: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const own = /\d/.test(typed) && unitBehind(typed, kind) !== undefined;
  return own || unit === '1' || unit === '' ? typed : `${typed} ${unit}`;
}

interface QuantityField {
  path: () => string;
  kind: string;
  label: string;
  hint?: string;
  quiet?: boolean;
  /** The unit of an empty field. */
  unit?: string;
  negative?: boolean;
  placeholder?: string;
  get: () => Quantity | undefined;
  set: (quantity: string | undefined) => void;
}

/** A number with its unit; choosing another unit converts the number by the engine. */
export function quantityField<I extends Input>(session: Session<I>, options: QuantityField): HTMLElement {
  const { kind, label, get, set, path, hint, quiet } = options;
  // A ratio is written plainly; a percent sign may stand behind it.
  const units = unitsOf(kind).filter((unit) => kind !== 'ratio' || unit === '1');
  const parts = partsOf(get(), kind, options.unit);
  const input = h('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    inputmode: options.negative ? undefined : 'decimal',
    placeholder: options.placeholder,
  });
  input.value = parts.text;
  const take = () => {
    set(quantityOf({ text: input.value, unit: parts.unit }, kind));
    session.edited();
  };
  onTyping(input, take);
  if (units.length < 2) {
    const only = unitText(units[0] ?? '');
    return fieldShell(session, path, { label, hint, quiet }, input, [only !== '' && h('span', { class: 'unit' }, only)]);
  }
  const select = h(
    'select',
    { 'aria-label': t('field.unitOf', { label }), class: 'unit-select' },
    ...units.map((unit) => h('option', { value: unit }, unitText(unit))),
  );
  select.value = parts.unit;
  select.addEventListener('change', () => {
    const written = quantityOf({ text: input.value, unit: parts.unit }, kind);
    const value = written === undefined ? undefined : converted(written, kind, select.value);
    if (value !== undefined) input.value = editable(value);
    parts.unit = select.value;
    take();
  });
  // A unit typed behind the number moves into the list once the field is left.
  input.addEventListener('change', () => {
    const typed = partsOf(input.value, kind, parts.unit);
    if (typed.text === input.value) return;
    input.value = typed.text;
    parts.unit = typed.unit;
    select.value = typed.unit;
    take();
  });
  return fieldShell(session, path, { label, hint, quiet }, input, [select]);
}
