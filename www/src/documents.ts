// The documents as the engine's package publishes them, under the names the page uses.
import type {
  AlloyInput as PublishedAlloyInput,
  AlloyReport as PublishedAlloyReport,
  BasisWord,
  BoundResult,
  CompositionTable as PublishedTable,
  ConversionInput as PublishedConversionInput,
  ConversionReport as PublishedConversionReport,
  GasInput as PublishedGasInput,
  GasResult as PublishedGasResult,
  ElementResult as PublishedElementResult,
  LaminaConstants,
  LaminateInput as PublishedLaminateInput,
  LaminateReport as PublishedLaminateReport,
  MembraneInput as PublishedMembraneInput,
  MembraneReport as PublishedMembraneReport,
  PlyInput as PublishedPlyInput,
  ReferenceState,
  SelectivityResult,
} from 'matprop/slim';

export type {
  Catalog,
  ConstantsResult,
  Message,
  ModelCard,
  PlyResult,
  Quantity,
  RecordCard,
  SourceCard,
  Value,
  Values,
} from 'matprop/slim';

/** Without null: the page leaves out what it has no value for. */
type Given<T> = T extends (infer U)[] ? Given<U>[] : T extends object ? { [K in keyof T]: Given<Exclude<T[K], null>> } : T;

export type LaminateInput = Given<PublishedLaminateInput>;
export type AlloyInput = Given<PublishedAlloyInput>;
export type MembraneInput = Given<PublishedMembraneInput>;
export type ConversionInput = Given<PublishedConversionInput>;
/** The documents of the calculators. */
export type Case = LaminateInput | AlloyInput | MembraneInput;
export type Input = LaminateInput | AlloyInput | MembraneInput | ConversionInput;
export type Constants = Given<LaminaConstants>;
export type PlyInput = Given<PublishedPlyInput>;
export type GasInput = Given<PublishedGasInput>;
export type CompositionTable = Given<PublishedTable>;

export type LaminateReport = Given<PublishedLaminateReport>;
export type AlloyReport = Given<PublishedAlloyReport>;
export type MembraneReport = Given<PublishedMembraneReport>;
export type ConversionReport = Given<PublishedConversionReport>;
export type GasResult = Given<PublishedGasResult>;
export type ElementResult = Given<PublishedElementResult>;

export type Basis = BasisWord;
export type Bound = BoundResult;
export type Selectivity = SelectivityResult;
export type StandardState = ReferenceState;
export interface Matrix {
  value: number[][];
  unit: string;
}
/** Stiffness or compliance: three blocks, and the 6×6 of them. */
export interface Blocks {
  a: Matrix;
  b: Matrix;
  d: Matrix;
  abd: { value: number[][]; unit: { a: string; b: string; d: string } };
}

export type AnyReport = LaminateReport | AlloyReport | MembraneReport | ConversionReport;
/** The report of an input. */
export type ReportFor<I extends Input> = Extract<AnyReport, { kind: I['kind'] }>;
