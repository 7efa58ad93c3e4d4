import { partsOf } from '../field/quantity.ts';
import { editable } from '../number.ts';
import type { AlloyReport, CompositionTable, Quantity } from '../documents.ts';

/** What the amounts of a table count. */
export type Counted = 'massFractions' | 'moleFractions' | 'moleRatios';

export const UNIT: Record<Counted, { kind: string; unit: string; word: string }> = {
  massFractions: { kind: 'massFraction', unit: 'wt%', word: ' wt%' },
  moleFractions: { kind: 'moleFraction', unit: 'at%', word: ' at%' },
  moleRatios: { kind: 'ratio', unit: '', word: '' },
};

export interface Row {
  element: string;
  amount: string;
  balance: boolean;
  /** What the others leave a balance, if they have limits. */
  limits?: string;
}

/** Whether an amount is a number, without limits and ±; nothing counts as one. */
export function isPlain({ amount, balance }: Row, counted: Counted): boolean {
  const { kind, unit } = UNIT[counted];
  return balance || /^\d*[.,]?\d*(e[-+]?\d+)?$/i.test(partsOf(amount.trim(), kind, unit).text);
}

export function countedOf(table: CompositionTable): Counted {
  if (table.moleFractions) return 'moleFractions';
  return table.moleRatios ? 'moleRatios' : 'massFractions';
}

/** The rows of a table document. */
export function rowsOf(table: CompositionTable): { counted: Counted; rows: Row[] } {
  const counted = countedOf(table);
  const rows = Object.entries(table[counted] ?? {}).map(([element, amount]) => {
    const balance = isBalance(amount);
    return { element, amount: balance ? '' : amountText(amount, counted), balance };
  });
  return { counted, rows };
}

function isBalance(amount: Quantity): boolean {
  return typeof amount === 'string' && /^(bal(ance|\.)?|余量)$/i.test(amount.trim());
}

function amountText(amount: Quantity, counted: Counted): string {
  const { kind, unit } = UNIT[counted];
  const parts = partsOf(amount, kind, unit);
  return parts.unit === unit || parts.text === '' ? parts.text : `${parts.text} ${parts.unit}`;
}

/** The rows that a report was computed with, in the unit that was understood; limits stay limits there. */
export function rowsOfReport({ results: { elements, reading } }: AlloyReport, as?: Counted): { counted: Counted; rows: Row[] } {
  const understood: Counted = reading.basis === 'mass' ? 'massFractions' : 'moleFractions';
  const counted = as ?? understood;
  const limitsOf = (element: string): string | undefined => {
    const found = reading.elements.find((one) => one.element === element);
    if (!found?.low || !found.high || counted !== understood || reading.basis === 'moleRatio') return undefined;
    return `${editable(found.low.value)}-${editable(found.high.value)}`;
  };
  const rows = elements.map(({ element, massFraction, moleFraction }) => {
    const balance = element === reading.balance;
    const nominal = editable((counted === 'massFractions' ? massFraction : moleFraction).value);
    const limits = limitsOf(element);
    return balance ? { element, amount: nominal, balance, limits } : { element, amount: limits ?? nominal, balance };
  });
  return { counted, rows };
}

/** The table document of rows. */
export function tableOf(counted: Counted, rows: Row[]): CompositionTable {
  const { unit } = UNIT[counted];
  const amount = ({ amount: text, balance }: Row): string => {
    if (balance) return 'balance';
    const typed = text.trim();
    return /[%a-z]$/i.test(typed) || unit === '' ? typed : `${typed} ${unit}`;
  };
  const filled = rows.filter(({ element, amount: text, balance }) => element.trim() !== '' || text.trim() !== '' || balance);
  return { [counted]: Object.fromEntries(filled.map((row) => [row.element.trim(), amount(row)])) };
}

/** A table as a line of text, the balance first: `Ti-6Al-4V`; with limits as a list: `Al 5.5-6.75 wt%, Ti bal.` */
export function textOf(table: CompositionTable): string {
  const { counted, rows } = rowsOf(table);
  const { word } = UNIT[counted];
  if (counted === 'moleRatios') return rows.map(({ element, amount }) => `${element}${amount === '1' ? '' : amount}`).join('');
  if (!rows.every((row) => isPlain(row, counted))) {
    const withUnit = (amount: string) => (/[%a-z]$/i.test(amount) ? amount : `${amount}${word}`);
    return rows.map(({ element, amount, balance }) => `${element} ${balance ? 'bal.' : withUnit(amount)}`).join(', ');
  }
  const parts = [...rows.filter(({ balance }) => balance), ...rows.filter(({ balance }) => !balance)];
  const text = parts.map(({ element, amount, balance }) => (balance ? element : `${amount}${element}`)).join('-');
  return counted === 'massFractions' && rows.some(({ balance }) => balance) ? text : `${text}${word}`;
}
