import init, { calculate as run, catalog as list, MatpropError } from 'matprop/slim';
import type { Catalog, ConversionReport, Input, Message, Quantity, ReportFor } from './documents.ts';

/** A report, or why there is none. */
export type Outcome<I extends Input> = { report: ReportFor<I> } | { error: Message };

let known: Catalog | undefined;

/** Loads the engine; nothing else here works before. */
export async function load(): Promise<void> {
  await init();
  known = list() as Catalog;
}

/** What documents can name. */
export function catalog(): Catalog {
  if (!known) throw new Error('the engine is not loaded');
  return known;
}

/** The report of a document. */
export function calculate<I extends Input>(input: I): Outcome<I> {
  try {
    return { report: run(input) as unknown as ReportFor<I> };
  } catch (error) {
    if (error instanceof MatpropError) {
      const { code, path, values, message } = error;
      return { error: { code, path, values: { ...values }, message: message.replace(`${path}: `, '') } };
    }
    throw error;
  }
}

/** `value` in another unit of the same kind, by the engine; nothing if it cannot be read. */
export function converted(value: Quantity, quantity: string, unit: string): number | undefined {
  const outcome = calculate({ kind: 'conversion', value, quantity, to: [unit] });
  if ('error' in outcome) return undefined;
  return (outcome.report as ConversionReport).results.values[0]?.value;
}

/** The units of a kind of quantity, the default first. */
export function unitsOf(quantity: string): string[] {
  return catalog().quantities.find(({ id }) => id === quantity)?.units.map(({ name }) => name) ?? [];
}

/** All spellings of the units of a kind with the unit each stands for, the longest first. */
export function spellingsOf(quantity: string): [spelling: string, unit: string][] {
  const units = catalog().quantities.find(({ id }) => id === quantity)?.units ?? [];
  const spellings = units.flatMap(({ name, aliases }) => [name, ...aliases].map((one): [string, string] => [one, name]));
  return spellings.filter(([one]) => one !== '').sort((a, b) => b[0].length - a[0].length);
}
