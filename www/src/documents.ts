// The documents as the engine's package publishes them, under the names the page uses.
import type {
  AlloyInput,
  AlloyReport,
  ConversionInput,
  ConversionReport,
  LaminateInput,
  LaminateReport,
  MembraneInput,
  MembraneReport,
} from 'matprop/slim';

export type {
  AlloyInput,
  AlloyReport,
  BasisWord as Basis,
  BoundResult as Bound,
  Catalog,
  CompositionTable,
  ConstantsResult,
  ConversionInput,
  ConversionReport,
  ElementResult,
  GasInput,
  GasResult,
  LaminaConstants as Constants,
  LaminateInput,
  LaminateReport,
  MembraneInput,
  MembraneReport,
  Message,
  ModelCard,
  PlyInput,
  PlyResult,
  Quantity,
  RecordCard,
  ReferenceState as StandardState,
  SelectivityResult as Selectivity,
  SourceCard,
  Value,
  Values,
} from 'matprop/slim';

/** The documents of the calculators. */
export type Case = LaminateInput | AlloyInput | MembraneInput;
export type Input = Case | ConversionInput;

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
