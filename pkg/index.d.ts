import type {
  AlloyInput,
  AlloyMixtureInput,
  AlloyMixtureReport,
  AlloyReport,
  Catalog,
  ConversionInput,
  ConversionReport,
  Input,
  LaminaDocument,
  LaminaReport,
  LaminateDesignInput,
  LaminateDesignReport,
  LaminateInput,
  LaminateReport,
  MembraneCascadeInput,
  MembraneCascadeReport,
  MembraneChannelInput,
  MembraneChannelReport,
  MembraneDesalinationEnergyInput,
  MembraneDesalinationEnergyReport,
  MembraneExperimentInput,
  MembraneExperimentReport,
  MembraneFiltrationInput,
  MembraneFiltrationReport,
  MembraneForwardOsmosisInput,
  MembraneForwardOsmosisReport,
  MembraneFugacityInput,
  MembraneFugacityReport,
  MembraneInput,
  MembraneIonExchangeInput,
  MembraneIonExchangeReport,
  MembraneLayersInput,
  MembraneLayersReport,
  MembraneMetalInput,
  MembraneMetalReport,
  MembraneMixedMatrixInput,
  MembraneMixedMatrixReport,
  MembraneModuleInput,
  MembraneModuleReport,
  MembraneNanofiltrationInput,
  MembraneNanofiltrationReport,
  MembraneOsmosisInput,
  MembraneOsmosisReport,
  MembraneOsmosisTestInput,
  MembraneOsmosisTestReport,
  MembraneOsmoticPressureInput,
  MembraneOsmoticPressureReport,
  MembranePervaporationInput,
  MembranePervaporationReport,
  MembranePolarizationInput,
  MembranePolarizationReport,
  MembranePorousInput,
  MembranePorousReport,
  MembraneRejectionInput,
  MembraneRejectionReport,
  MembraneReport,
  MembraneReverseOsmosisInput,
  MembraneReverseOsmosisReport,
  MembraneSorptionInput,
  MembraneSorptionReport,
  MembraneVaporSorptionInput,
  MembraneVaporSorptionReport,
  MembraneZeoliteInput,
  MembraneZeoliteReport,
  Report,
  Value,
} from './documents.js';

export type * from './documents.js';

/**
 * Computes an input document.
 *
 * ```js
 * import { calculate } from 'matprop';
 *
 * const { results } = calculate({
 *   kind: 'laminate',
 *   ply: { material: 'as4-3501-6', thickness: '0.125 mm' },
 *   layup: '[0/±45/90]s',
 * });
 * console.log(results.engineering.membrane.ex); // { value: …, unit: 'GPa' }
 * ```
 *
 * @throws {MatpropError} The first thing wrong with the input.
 */
export function calculate(input: LaminateInput): LaminateReport;
export function calculate(input: LaminaDocument): LaminaReport;
export function calculate(input: LaminateDesignInput): LaminateDesignReport;
export function calculate(input: AlloyInput): AlloyReport;
export function calculate(input: AlloyMixtureInput): AlloyMixtureReport;
export function calculate(input: MembraneInput): MembraneReport;
export function calculate(input: MembraneSorptionInput): MembraneSorptionReport;
export function calculate(input: MembraneVaporSorptionInput): MembraneVaporSorptionReport;
export function calculate(input: MembraneFugacityInput): MembraneFugacityReport;
export function calculate(input: MembraneMetalInput): MembraneMetalReport;
export function calculate(input: MembraneZeoliteInput): MembraneZeoliteReport;
export function calculate(input: MembraneMixedMatrixInput): MembraneMixedMatrixReport;
export function calculate(input: MembraneLayersInput): MembraneLayersReport;
export function calculate(input: MembranePolarizationInput): MembranePolarizationReport;
export function calculate(input: MembraneExperimentInput): MembraneExperimentReport;
export function calculate(input: MembranePorousInput): MembranePorousReport;
export function calculate(input: MembraneFiltrationInput): MembraneFiltrationReport;
export function calculate(input: MembraneOsmoticPressureInput): MembraneOsmoticPressureReport;
export function calculate(input: MembraneChannelInput): MembraneChannelReport;
export function calculate(input: MembraneOsmosisInput): MembraneOsmosisReport;
export function calculate(input: MembraneRejectionInput): MembraneRejectionReport;
export function calculate(input: MembraneOsmosisTestInput): MembraneOsmosisTestReport;
export function calculate(input: MembraneForwardOsmosisInput): MembraneForwardOsmosisReport;
export function calculate(input: MembraneReverseOsmosisInput): MembraneReverseOsmosisReport;
export function calculate(input: MembraneDesalinationEnergyInput): MembraneDesalinationEnergyReport;
export function calculate(input: MembraneNanofiltrationInput): MembraneNanofiltrationReport;
export function calculate(input: MembraneIonExchangeInput): MembraneIonExchangeReport;
export function calculate(input: MembraneModuleInput): MembraneModuleReport;
export function calculate(input: MembraneCascadeInput): MembraneCascadeReport;
export function calculate(input: MembranePervaporationInput): MembranePervaporationReport;
export function calculate(input: ConversionInput): ConversionReport;
export function calculate(input: Input): Report;

/**
 * Computes an input document given as JSON text; the report's text is the same, byte for byte, on every machine.
 *
 * ```js
 * calculateJson('{"kind":"conversion","value":"1 GPU","to":["mol/(m2.s.Pa)"]}');
 * ```
 *
 * @throws {MatpropError} The first thing wrong with the input.
 */
export function calculateJson(text: string): string;

/** How a search goes on. */
export interface Progress {
  /** The number of plies that is searched now. */
  plies: number;
  /** Laminates evaluated so far. */
  evaluations: number;
  /** Whether the exact part of the search is running. */
  exact: boolean;
  /** The best objective so far. */
  best?: Value;
}

/**
 * Computes an input document and tells `callback` how a search goes on, every few thousand steps. The report is the same
 * as that of `calculate`; once `callback` returns `false`, the calculation ends with the code `canceled`.
 *
 * ```js
 * const input = {
 *   kind: 'laminate-design',
 *   ply: { material: 't300-5208', thickness: '0.125 mm' },
 *   stack: { angles: ['0 deg', '45 deg', '-45 deg', '90 deg'], minPlies: 16 },
 *   search: { maximize: 'd66' },
 * };
 * calculateWithProgress(input, ({ evaluations }) => evaluations < 1e6);
 * ```
 *
 * @throws {MatpropError} The first thing wrong with the input, or `canceled`.
 */
export function calculateWithProgress<I extends Input>(
  input: I,
  callback: (progress: Progress) => boolean | void,
): Extract<Report, { kind: I['kind'] }>;

/** Everything a document can name: kinds and units, records, models, codes of errors and warnings. */
export function catalog(): Catalog;

/**
 * Why a document was refused.
 *
 * ```js
 * try {
 *   calculate({ kind: 'alloy', composition: { massFractions: { Ti: 'balance', Al: '6 GPa' } } });
 * } catch (error) {
 *   if (!(error instanceof MatpropError)) throw error;
 *   console.log(error.code, error.path); // wrong_unit composition.massFractions.Al
 * }
 * ```
 */
export class MatpropError extends Error {
  constructor(message: string, details: { code: string; path: string; values: Record<string, string> });
  override readonly name: 'MatpropError';
  /** Stable, for programs; all of them are in `catalog().errorCodes`. */
  readonly code: string;
  /** The place in the document, such as `plies[3].thickness`; empty for the document as a whole. */
  readonly path: string;
  /** The values in the message by name, for translations. */
  readonly values: Record<string, string>;
}
