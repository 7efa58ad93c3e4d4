// The shape of the documents as far as the page reads and writes them.

/** A result: a number and its unit. */
export interface Value {
  value: number;
  unit: string;
}
export interface Values {
  value: number[];
  unit: string;
}
export interface Matrix {
  value: number[][];
  unit: string;
}
/** An input: text as typed with its unit behind it, a number without dimension, or a pair. */
export type Quantity = string | number | Value;

export interface Constants {
  e1?: Quantity;
  e2?: Quantity;
  nu12?: Quantity;
  g12?: Quantity;
  e?: Quantity;
  nu?: Quantity;
  density?: Quantity;
  alpha1?: Quantity;
  alpha2?: Quantity;
  alpha?: Quantity;
  source?: string;
}
export interface PlyInput {
  material?: string;
  thickness?: Quantity;
  angle?: Quantity;
}
interface InputHead {
  version?: number;
  title?: string;
  units?: Record<string, string>;
}
export interface LaminateInput extends InputHead {
  kind: 'laminate';
  materials?: Record<string, string | Constants>;
  ply?: PlyInput;
  namedPlies?: Record<string, PlyInput>;
  layup: string | PlyInput[];
  stackingOrder?: 'bottom-up' | 'top-down';
  polar?: { step: Quantity };
}
export type Basis = 'mass' | 'mole' | 'moleRatio';
export interface CompositionTable {
  text?: string;
  basis?: Basis;
  massFractions?: Record<string, Quantity>;
  moleFractions?: Record<string, Quantity>;
  moleRatios?: Record<string, Quantity>;
}
export interface AlloyInput extends InputHead {
  kind: 'alloy';
  composition: string | CompositionTable;
}
export interface GasInput {
  permeability?: Quantity;
  diffusivity?: Quantity;
  solubility?: Quantity;
  activationEnergy?: Quantity;
  diffusionEnergy?: Quantity;
  sorptionEnthalpy?: Quantity;
  pressureDifference?: Quantity;
}
export interface MembraneInput extends InputHead {
  kind: 'membrane';
  polymer?: string;
  gases?: Record<string, GasInput>;
  referenceTemperature?: Quantity;
  temperature?: Quantity;
  thickness?: Quantity;
  pressureDifference?: Quantity;
}
export interface ConversionInput extends InputHead {
  kind: 'conversion';
  value: Quantity;
  quantity?: string;
  to?: string[];
}
export type Input = LaminateInput | AlloyInput | MembraneInput | ConversionInput;

export interface Card {
  name: string;
  version: string;
}
export interface Message {
  code: string;
  path: string;
  message: string;
  values: Record<string, string>;
}
export interface ModelCard {
  id: string;
  name: string;
  equation: string;
  reference: string;
  validity: string;
}
export interface RecordCard {
  collection: string;
  id: string;
  name: string;
  conditions: string;
  evidence: string;
  sources: string[];
}
export interface SourceCard {
  key: string;
  citation: string;
  doi?: string;
  license: string;
}
interface ReportOf<I, R> {
  version: number;
  engine: Card;
  data: Card;
  input: I;
  results: R;
  models: ModelCard[];
  records: RecordCard[];
  sources: SourceCard[];
  warnings: Message[];
}

export interface ConstantsResult {
  ex: Value;
  ey: Value;
  gxy: Value;
  nuxy: Value;
  nuyx: Value;
  etaXyX: Value;
  etaXyY: Value;
  etaXXy: Value;
  etaYXy: Value;
}
export interface Blocks {
  a: Matrix;
  b: Matrix;
  d: Matrix;
  abd: { value: number[][]; unit: { a: string; b: string; d: string } };
}
export interface PlyResult {
  material: string;
  angle: Value;
  thickness: Value;
  zBottom: Value;
  zTop: Value;
}
export interface LaminateResults {
  thickness: Value;
  arealMass?: Value;
  density?: Value;
  plyCount: number;
  layupCode?: string;
  symmetric: boolean;
  balanced: boolean;
  membraneBendingUncoupled: boolean;
  shearExtensionUncoupled: boolean;
  couplingRatio: Value;
  stiffness: Blocks;
  compliance: Blocks;
  engineering: {
    membrane: ConstantsResult;
    membraneCurvatureSuppressed: ConstantsResult;
    flexural: ConstantsResult;
  };
  thermalExpansion?: { expansion: Values; curvature: Values; expansionCurvatureSuppressed: Values };
  polar?: { angle: Values; ex: Values; gxy: Values; nuxy: Values; etaXyX: Values };
  plies: PlyResult[];
}
export interface ElementResult {
  element: string;
  massFraction: Value;
  moleFraction: Value;
  volumeFraction: Value;
  specificVolume: Value;
  standardAtomicWeight: Value;
  density?: Value;
  molarVolume: Value;
  volumeBasis: 'solidElement' | 'apparentInAlloys';
}
export interface AlloyResults {
  density: Value;
  specificVolume: Value;
  molarMass: Value;
  molarVolume: Value;
  reading: { basis: Basis; balance?: string };
  elements: ElementResult[];
}
export interface GasResult {
  gas: string;
  permeability: Value;
  permeabilityAtReference?: Value;
  diffusivity?: Value;
  solubility?: Value;
  activationEnergy?: Value;
  permeance?: Value;
  pressureDifference?: Value;
  flux?: Value;
}
export interface Bound {
  year: number;
  k: Value;
  n: Value;
  selectivityOnBound: Value;
  selectivityRatio: Value;
  log10Distance: Value;
  linePermeability: Values;
  lineSelectivity: Values;
}
export interface Selectivity {
  fast: string;
  slow: string;
  selectivity: Value;
  upperBounds: Bound[];
}
export interface StandardState {
  temperature: Value;
  pressure: Value;
  molarVolume: Value;
}
export interface MembraneResults {
  temperature?: Value;
  gases: GasResult[];
  selectivities: Selectivity[];
  standardState: StandardState;
}
export interface ConversionResults {
  quantity: string;
  values: { value: number; unit: string; ucum?: string }[];
  standardState: StandardState;
}

export interface LaminateReport extends ReportOf<LaminateInput, LaminateResults> { kind: 'laminate' }
export interface AlloyReport extends ReportOf<AlloyInput, AlloyResults> { kind: 'alloy' }
export interface MembraneReport extends ReportOf<MembraneInput, MembraneResults> { kind: 'membrane' }
export interface ConversionReport extends ReportOf<ConversionInput, ConversionResults> { kind: 'conversion' }
export type AnyReport = LaminateReport | AlloyReport | MembraneReport | ConversionReport;

/** The report of an input. */
export type ReportFor<I extends Input> = Extract<AnyReport, { kind: I['kind'] }>;

export interface Catalog {
  engine: Card;
  data: Card;
  quantities: { id: string; name: string; units: { name: string; aliases: string[]; ucum?: string }[] }[];
  laminae: { id: string; name: string; form: string }[];
  polymers: {
    id: string;
    name: string;
    abbreviation: string;
    temperatureCelsius?: number;
    permeabilityBarrer: Record<string, number>;
    citation: string;
  }[];
  elements: string[];
  models: ModelCard[];
  errorCodes: string[];
  warningCodes: string[];
}
