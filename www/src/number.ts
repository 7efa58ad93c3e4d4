import { h } from './dom.ts';
import { chinese } from './i18n.ts';
import type { Value } from './documents.ts';

/** Digits shown unless a widget asks for others; the full value is in the tooltip and in every copy. */
const DIGITS = 5;

/**
 * `value` rounded for reading. What is `scale` times smaller than rounding can tell is shown as 0:
 * a matrix entry of 1e-12 beside one of 1e5 is noise of the arithmetic, not a stiffness.
 */
export function rounded(value: number, digits = DIGITS, scale = 0): string {
  if (value === 0 || Math.abs(value) < scale * 1e-10) return '0';
  const size = Math.abs(value);
  if (size >= 1e7 || size < 1e-3) return trimmed(value.toExponential(digits - 1));
  const text = size >= 10 ** digits ? value.toFixed(0) : value.toPrecision(digits);
  // A value that is short by itself is shown as it is: 0.125, not 0.12500.
  const exact = String(Number(value.toPrecision(12)));
  return exact.length < text.length ? exact : text;
}

/** Without zeros behind the digits of an exponential number. */
function trimmed(text: string): string {
  return text.replace(/\.?0+(?=e)/, '').replace('e+', 'e');
}

/** The number of a text field after its unit was changed: all digits that matter, none that are rounding noise. */
export function editable(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A number whose thousands are set apart by the style sheet, so that copying gives plain digits. */
export function numberElement(value: number, options: { digits?: number; scale?: number; unit?: string } = {}): HTMLElement {
  const text = rounded(value, options.digits, options.scale);
  const title = options.unit && options.unit !== '1' ? `${value} ${options.unit}` : String(value);
  const [, head = text, rest = ''] = /^(\D?\d+)(.*)$/.exec(text) ?? [];
  const element = h('span', { class: 'number', title });
  const digits = head.replace(/\D/g, '').length;
  if (digits < 5) {
    element.append(text);
    return element;
  }
  const first = head.length - 3 * Math.floor((digits - 1) / 3);
  element.append(head.slice(0, first));
  for (let at = first; at < head.length; at += 3) element.append(h('span', { class: 'group' }, head.slice(at, at + 3)));
  element.append(rest);
  return element;
}

/** A unit as it is read: `N.mm` with a raised dot, `m2` with a raised figure, `1` as nothing. */
export function unitText(unit: string): string {
  if (unit === '1') return '';
  if (unit === 'deg') return '°';
  return unit
    .replaceAll('.', '·')
    .replace(/1e-6/, '10⁻⁶')
    .replace(/\bum(?=\d?\b)/g, 'µm')
    .replace(/(?<=[a-z])(\d)(?!\d)/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
    .replace(/(\d)in²/g, '$1 in²');
}

/** What follows a symbol at an axis or in a table head: `E / GPa`; in Chinese, as GB 3101 writes it, `E/GPa`, `M/(g/mol)`. */
export function per(unit: string): string {
  if (!chinese()) return ` / ${unit}`;
  return unit.includes('/') ? `/(${unit})` : `/${unit}`;
}

/** Number and unit. */
export function valueElement(value: Value, digits?: number): HTMLElement {
  const unit = unitText(value.unit);
  const gap = unit === '' || unit === '°' ? '' : '\u00a0';
  return h(
    'span',
    { class: 'value' },
    numberElement(value.value, { digits, unit: value.unit }),
    unit !== '' && h('span', { class: 'unit' }, gap + unit),
  );
}
