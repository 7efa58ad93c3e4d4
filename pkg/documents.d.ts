// Generated from the Rust types by `cargo xtask schema`; do not edit.

/**
 * An input document of any kind.
 */
export type Input =
  | LaminateInput
  | LaminaDocument
  | LaminateDesignInput
  | AlloyInput
  | AlloyMixtureInput
  | MembraneInput
  | MembraneSorptionInput
  | MembraneVaporSorptionInput
  | MembraneFugacityInput
  | MembraneMetalInput
  | MembraneZeoliteInput
  | MembraneMixedMatrixInput
  | MembraneLayersInput
  | MembranePolarizationInput
  | MembraneExperimentInput
  | MembranePorousInput
  | MembraneFiltrationInput
  | MembraneOsmoticPressureInput
  | MembraneChannelInput
  | MembraneOsmosisInput
  | MembraneRejectionInput
  | MembraneOsmosisTestInput
  | MembraneForwardOsmosisInput
  | MembraneReverseOsmosisInput
  | MembraneDesalinationEnergyInput
  | MembraneNanofiltrationInput
  | MembraneIonExchangeInput
  | MembraneModuleInput
  | MembraneCascadeInput
  | MembranePervaporationInput
  | ConversionInput;
/**
 * A value with its unit: `{ "value": 135, "unit": "GPa" }`, `"135 GPa"`, or a plain number where the quantity has
 * no dimension; with its standard uncertainty: `"135 ± 2 GPa"`, `"135 GPa ± 2 %"`, or an object that states it.
 */
export type Quantity =
  | string
  | number
  | {
      /**
       * The unit, by any of its spellings.
       */
      unit: string;
      /**
       * The number.
       */
      value: number;
    }
  | UncertainQuantity;
/**
 * The distribution of an uncertain input.
 */
export type DistributionWord = 'normal' | 'rectangular' | 'triangular' | 'arcsine';
/**
 * How far a value may be off: a number in the unit of the value, or relative to it, such as `"2 %"`.
 */
export type Spread = number | string;
/**
 * A program decks are written for.
 */
export type ExportFormat = 'nastran' | 'abaqus' | 'calculix' | 'ansys' | 'lsdyna' | 'csv' | 'json';
/**
 * A consistent system of units.
 */
export type UnitSystemWord = 'm-N-kg-s' | 'mm-N-tonne-s' | 'mm-kN-kg-ms' | 'in-lbf-s';
/**
 * A failure criterion by name.
 */
export type CriterionWord =
  | 'maxStress'
  | 'fiberStress'
  | 'maxStrain'
  | 'tsaiWu'
  | 'tsaiHill'
  | 'tsaiHillTensile'
  | 'tsaiHillKaw'
  | 'azziTsai'
  | 'norris'
  | 'hoffman'
  | 'hashin'
  | 'hashinS12'
  | 'hashinRotem'
  | 'sun'
  | 'edge'
  | 'christensen'
  | 'puck'
  | 'puckActionPlane'
  | 'cuntze'
  | 'larc03'
  | 'larc04'
  | 'vonMises'
  | 'tresca'
  | 'rankine'
  | 'mohrCoulomb'
  | 'druckerPrager'
  | 'christensenIsotropic';
/**
 * An axis of the load space of a laminate.
 */
export type LoadAxisWord =
  | 'nx'
  | 'ny'
  | 'nxy'
  | 'mx'
  | 'my'
  | 'mxy'
  | 'sigmaX'
  | 'sigmaY'
  | 'tauXy'
  | 'strainX'
  | 'strainY'
  | 'strainXy'
  | 'curvatureX'
  | 'curvatureY'
  | 'curvatureXy';
/**
 * A stress of a ply.
 */
export type PlyAxisWord = 'sigma1' | 'sigma2' | 'tau12';
/**
 * A rule of degradation.
 */
export type DegradationWord = 'complete' | 'modeBased';
/**
 * A program whose decks are read.
 */
export type ImportFormat = 'nastran' | 'abaqus' | 'calculix' | 'ansys' | 'lsdyna' | 'csv';
/**
 * A part of a laminate report that is added on request.
 */
export type IncludeWord =
  'transverseShear' | 'laminationParameters' | 'invariants' | 'reducedBending' | 'effectiveSolid';
/**
 * The word `laminate`.
 */
export type LaminateTag = 'laminate';
/**
 * A layup: a code, or a list of plies.
 */
export type LayupInput = string | PlyInput[];
/**
 * A ply material: the id of a record as a string, orthotropic constants (`e1`, `e2`, `nu12`, `g12`), isotropic ones
 * (`e`, `nu`), or one of `micromechanics`, `fabric`, `shortFiber`, `platelet`.
 */
export type LaminaInput = string | LaminaConstants;
/**
 * What a constant is, statistically.
 */
export type StatisticWord = 'mean' | 'typical' | 'bBasis' | 'aBasis' | 'specified';
/**
 * A kind of sandwich core.
 */
export type CoreWord = 'foam' | 'honeycomb';
/**
 * Where a ply is held.
 */
export type InSituPosition = 'inside' | 'face' | 'thickInside';
/**
 * A fiber: the id of a record, or its constants.
 */
export type FiberInput = string | FiberConstants;
/**
 * A matrix: the id of a record, or its constants.
 */
export type MatrixInput = string | MatrixConstants;
/**
 * A micromechanical model by name.
 */
export type MethodWord =
  | 'ruleOfMixtures'
  | 'modifiedRuleOfMixtures'
  | 'halpinTsai'
  | 'chamis'
  | 'hopkinsChamis'
  | 'puck'
  | 'puckFoerster'
  | 'concentricCylinders'
  | 'moriTanaka';
/**
 * A model for short fibers or platelets by name.
 */
export type InclusionWord = 'halpinTsai' | 'moriTanaka';
/**
 * How short fibers lie.
 */
export type OrientationWord = 'aligned' | 'randomInPlane' | 'randomInSpace';
/**
 * How a pressure is spread.
 */
export type DistributionWord2 = 'uniform' | 'sinusoidal' | 'linearX' | 'linearY';
/**
 * In-plane condition of simply supported edges.
 */
export type InPlaneWord = 'SS-1' | 'SS-2';
/**
 * A solution method.
 */
export type PlateMethodWord = 'auto' | 'navier' | 'ritz';
/**
 * A plate theory.
 */
export type PlateTheoryWord = 'clpt' | 'fsdt';
/**
 * Which membrane or flexural constants a sweep of directions follows.
 */
export type ConstantsWord = 'membrane' | 'membraneCurvatureSuppressed' | 'flexural';
/**
 * An axis of the laminate in its plane.
 */
export type AxisWord = 'x' | 'y';
/**
 * The order in which a layup lists its plies.
 */
export type StackingOrder = 'bottom-up' | 'top-down';
/**
 * The standard uncertainty of an input: text such as `"1 deg"` or `"2 %"`, or an object that says more.
 */
export type SpreadInput = string | SpreadTable;
/**
 * The word `lamina`.
 */
export type LaminaTag = 'lamina';
/**
 * A number that a laminate is judged by.
 */
export type MeasureWord =
  | 'plyCount'
  | 'thickness'
  | 'arealMass'
  | 'ex'
  | 'ey'
  | 'gxy'
  | 'nuxy'
  | 'nuyx'
  | 'expansionX'
  | 'expansionY'
  | 'expansionXy'
  | 'strengthTensionX'
  | 'strengthCompressionX'
  | 'strengthTensionY'
  | 'strengthCompressionY'
  | 'strengthShear'
  | 'a11'
  | 'a12'
  | 'a16'
  | 'a22'
  | 'a26'
  | 'a66'
  | 'xiA1'
  | 'xiA2'
  | 'xiA3'
  | 'xiA4'
  | 'd11'
  | 'd12'
  | 'd16'
  | 'd22'
  | 'd26'
  | 'd66'
  | 'xiD1'
  | 'xiD2'
  | 'xiD3'
  | 'xiD4'
  | 'flexuralEx'
  | 'flexuralEy'
  | 'flexuralGxy'
  | 'reserveFactor'
  | 'bucklingFactor'
  | 'loadFactor';
/**
 * The word `laminate-design`.
 */
export type LaminateDesignTag = 'laminate-design';
/**
 * How to search.
 */
export type SearchMethodWord = 'auto' | 'exact' | 'genetic';
/**
 * A composition: text, or exactly one table.
 */
export type CompositionInput = string | CompositionTable;
/**
 * What the numbers of a text count.
 */
export type BasisWord = 'mass' | 'mole' | 'moleRatio';
/**
 * A density model.
 */
export type DensityModel = 'apparentVolumes' | 'idealMixing' | 'vegard' | 'cell' | 'excessVolume';
/**
 * The word `alloy`.
 */
export type AlloyTag = 'alloy';
/**
 * A chamber of a gas pycnometer.
 */
export type ChamberWord = 'cell' | 'reference';
/**
 * Solid or liquid.
 */
export type StateWord = 'solid' | 'liquid';
/**
 * The word `alloy-mixture`.
 */
export type AlloyMixtureTag = 'alloy-mixture';
/**
 * The word `membrane`.
 */
export type MembraneTag = 'membrane';
/**
 * What drives a gas through a membrane.
 */
export type DrivingForceWord = 'pressure' | 'fugacity';
/**
 * The word `membrane-sorption`.
 */
export type MembraneSorptionTag = 'membrane-sorption';
/**
 * The word `membrane-vapor-sorption`.
 */
export type MembraneVaporSorptionTag = 'membrane-vapor-sorption';
/**
 * The word `membrane-fugacity`.
 */
export type MembraneFugacityTag = 'membrane-fugacity';
/**
 * The word `membrane-metal`.
 */
export type MembraneMetalTag = 'membrane-metal';
/**
 * How diffusivities depend on the loading.
 */
export type ConfinementWord = 'weak' | 'strong';
/**
 * How gases slow each other down.
 */
export type AdsorbedExchangeWord = 'none' | 'vignes';
/**
 * The word `membrane-zeolite`.
 */
export type MembraneZeoliteTag = 'membrane-zeolite';
/**
 * How gases share sites.
 */
export type MixingWord = 'extendedLangmuir' | 'iast';
/**
 * What a volume fraction counts.
 */
export type CountedWord = 'withInterphase' | 'particles';
/**
 * The word `membrane-mixed-matrix`.
 */
export type MembraneMixedMatrixTag = 'membrane-mixed-matrix';
/**
 * A model of a mixed-matrix membrane.
 */
export type MixedMatrixWord =
  | 'maxwell'
  | 'bruggemanHanai'
  | 'bruggemanSymmetric'
  | 'lewisNielsen'
  | 'pal'
  | 'chiewGlandt'
  | 'gonzo'
  | 'maxwellWagnerSillars'
  | 'felske'
  | 'felskeModified'
  | 'pseudoTwoPhase'
  | 'parallel'
  | 'series'
  | 'geometric'
  | 'maxwellInverted'
  | 'nielsenFlakes'
  | 'cusslerFlakes'
  | 'bharadwajFlakes';
/**
 * A side of a fiber.
 */
export type FiberSideWord = 'outer' | 'inner';
/**
 * The word `membrane-layers`.
 */
export type MembraneLayersTag = 'membrane-layers';
/**
 * The word `membrane-polarization`.
 */
export type MembranePolarizationTag = 'membrane-polarization';
/**
 * An isotherm.
 */
export type IsothermWord = 'henry' | 'langmuir' | 'dualMode';
/**
 * The word `membrane-experiment`.
 */
export type MembraneExperimentTag = 'membrane-experiment';
/**
 * The word `membrane-porous`.
 */
export type MembranePorousTag = 'membrane-porous';
/**
 * A blocking law.
 */
export type BlockingWord = 'complete' | 'standard' | 'intermediate' | 'cake';
/**
 * The shape of a pore.
 */
export type PoreShapeWord = 'cylinder' | 'slit';
/**
 * The word `membrane-filtration`.
 */
export type MembraneFiltrationTag = 'membrane-filtration';
/**
 * The word `membrane-osmotic-pressure`.
 */
export type MembraneOsmoticPressureTag = 'membrane-osmotic-pressure';
/**
 * How osmotic pressure and density follow from the composition.
 */
export type SolutionWord = 'vantHoff' | 'pitzerSodiumChloride' | 'teos10' | 'sharqawy' | 'bartholomewMauter';
/**
 * The word `membrane-channel`.
 */
export type MembraneChannelTag = 'membrane-channel';
/**
 * The word `membrane-osmosis`.
 */
export type MembraneOsmosisTag = 'membrane-osmosis';
/**
 * A published correction of the water permeability for temperature.
 */
export type TemperatureCorrectionWord = 'filmtec';
/**
 * How solute passes the membrane.
 */
export type TransportWord = 'solutionDiffusion' | 'spieglerKedem' | 'kedemKatchalsky';
/**
 * The word `membrane-rejection`.
 */
export type MembraneRejectionTag = 'membrane-rejection';
/**
 * The word `membrane-osmosis-test`.
 */
export type MembraneOsmosisTestTag = 'membrane-osmosis-test';
/**
 * Which solution the active layer faces.
 */
export type ActiveLayerWord = 'feed' | 'draw';
/**
 * The word `membrane-forward-osmosis`.
 */
export type MembraneForwardOsmosisTag = 'membrane-forward-osmosis';
/**
 * A correlation of friction (Darcy).
 */
export type FrictionWord = 'schockMiquel' | 'guillenHoek' | 'openSlit';
/**
 * A correlation of mass transfer.
 */
export type SherwoodWord = 'leveque' | 'schockMiquel' | 'guillenHoek';
/**
 * The word `membrane-reverse-osmosis`.
 */
export type MembraneReverseOsmosisTag = 'membrane-reverse-osmosis';
/**
 * The word `membrane-desalination-energy`.
 */
export type MembraneDesalinationEnergyTag = 'membrane-desalination-energy';
/**
 * The word `membrane-nanofiltration`.
 */
export type MembraneNanofiltrationTag = 'membrane-nanofiltration';
/**
 * Which ions a membrane lets pass.
 */
export type ExchangeWord = 'cation' | 'anion';
/**
 * The word `membrane-ion-exchange`.
 */
export type MembraneIonExchangeTag = 'membrane-ion-exchange';
/**
 * How feed and permeate flow.
 */
export type FlowPatternWord = 'wellMixed' | 'crossFlow' | 'coCurrent' | 'counterCurrent';
/**
 * The composition of the permeate in the driving force.
 */
export type ModulePermeateWord = 'bulkPermeate' | 'localPermeate';
/**
 * The surface of a fiber that permeances are referred to.
 */
export type ModuleAreaWord = 'outer' | 'inner' | 'logMean';
/**
 * A side of the fibers.
 */
export type ModuleSideWord = 'bore' | 'shell';
/**
 * The word `membrane-module`.
 */
export type MembraneModuleTag = 'membrane-module';
/**
 * The word `membrane-cascade`.
 */
export type MembraneCascadeTag = 'membrane-cascade';
/**
 * Where the products of stages go.
 */
export type CascadeSchemeWord = 'enriching' | 'stripping' | 'enrichingStripping' | 'permeateSeries' | 'retentateSeries';
/**
 * A model of activity coefficients.
 */
export type ActivityWord = 'ideal' | 'given' | 'nrtl' | 'wilson' | 'uniquac' | 'margules' | 'vanLaar';
/**
 * The logarithm of an Antoine equation.
 */
export type AntoineWord = 'log10' | 'ln';
/**
 * The phase of a feed.
 */
export type FeedPhaseWord = 'liquid' | 'vapor';
/**
 * The word `membrane-pervaporation`.
 */
export type MembranePervaporationTag = 'membrane-pervaporation';
/**
 * What becomes of the heat of evaporation.
 */
export type ModuleHeatWord = 'isothermal' | 'adiabatic';
/**
 * The word `conversion`.
 */
export type ConversionTag = 'conversion';
/**
 * A report of any kind.
 */
export type Report =
  | LaminateReport
  | LaminaReport
  | LaminateDesignReport
  | AlloyReport
  | AlloyMixtureReport
  | MembraneReport
  | MembraneSorptionReport
  | MembraneVaporSorptionReport
  | MembraneFugacityReport
  | MembraneMetalReport
  | MembraneZeoliteReport
  | MembraneMixedMatrixReport
  | MembraneLayersReport
  | MembranePolarizationReport
  | MembraneExperimentReport
  | MembranePorousReport
  | MembraneFiltrationReport
  | MembraneOsmoticPressureReport
  | MembraneChannelReport
  | MembraneOsmosisReport
  | MembraneRejectionReport
  | MembraneOsmosisTestReport
  | MembraneForwardOsmosisReport
  | MembraneReverseOsmosisReport
  | MembraneDesalinationEnergyReport
  | MembraneNanofiltrationReport
  | MembraneIonExchangeReport
  | MembraneModuleReport
  | MembraneCascadeReport
  | MembranePervaporationReport
  | ConversionReport;
/**
 * A design rule by name.
 */
export type RuleWord = 'symmetry' | 'balance' | 'tenPercent' | 'contiguity' | 'disorientation' | 'surface';
/**
 * A height in a ply.
 */
export type Position = 'bottom' | 'middle' | 'top';
/**
 * A plate theory.
 */
export type TheoryWord = 'classical' | 'shearFiveSixths' | 'shearEquilibrium';
/**
 * A level of load.
 */
export type LoadLevel = 'limit' | 'ultimate';
/**
 * Why a progressive analysis ends.
 */
export type EndWord = 'allPliesFailed' | 'loadLost' | 'noFurtherFailure';
/**
 * A part of a ply.
 */
export type PartWord = 'fiber' | 'matrix';
/**
 * Where the constants of a material come from.
 */
export type MaterialForm =
  | 'record'
  | 'orthotropic'
  | 'isotropic'
  | 'foam'
  | 'honeycomb'
  | 'micromechanics'
  | 'fabric'
  | 'shortFiber'
  | 'platelet'
  | 'imported';
/**
 * How a derivative was found.
 */
export type SlopeWord = 'smooth' | 'above' | 'below' | 'kink' | 'undefined';
/**
 * What the volume of an element is.
 */
export type VolumeBasis = 'solidElement' | 'apparentInAlloys' | 'record' | 'neighbor' | 'given';
/**
 * Why a density model leads a report.
 */
export type ModelReason = 'default' | 'asked' | 'valuesGiven';
/**
 * How the nominal composition was chosen within limits.
 */
export type NominalRule = 'midpoints' | 'restToMinimum' | 'samePosition';
/**
 * How a gas flows.
 */
export type RegimeWord = 'viscous' | 'slip' | 'transition' | 'knudsen';
/**
 * A model of flow of a liquid.
 */
export type LiquidModelWord = 'hagenPoiseuille' | 'kozenyCarman' | 'darcy';
/**
 * A side of a stage.
 */
export type OutletWord = 'permeate' | 'retentate';

/**
 * A laminate: materials, plies, and what to report.
 */
export interface LaminateInput {
  /**
   * Asks for design rules, each with its result.
   */
  designRules?: DesignRulesInput;
  /**
   * Simply supported panels solved exactly in three dimensions, with the error of plate theories.
   */
  exact?: ExactInput[];
  /**
   * Decks to be written for other programs.
   */
  export?: ExportInput[];
  /**
   * Failure criteria to apply to the load cases.
   */
  failure?: FailureInput;
  /**
   * A laminate from the deck of another program, in place of materials and layup.
   */
  import?: ImportInput;
  /**
   * Parts that a plain report leaves out.
   */
  include?: IncludeWord[];
  /**
   * Always `laminate`.
   */
  kind: LaminateTag;
  /**
   * A layup code such as `[0/±45/90]2s`, or a list of plies; needed unless there is an `import`.
   */
  layup?: LayupInput;
  /**
   * Load cases, each with the strains and stresses of all plies in the report.
   */
  loads?: LoadInput[];
  /**
   * Ply materials by a name of your own: constants, or the id of a record.
   */
  materials?: {
    [k: string]: LaminaInput;
  };
  /**
   * Plies that a layup code refers to by a word, such as `core`.
   */
  namedPlies?: {
    [k: string]: PlyInput;
  };
  /**
   * Rectangular plates: buckling, deflection, natural frequencies.
   */
  plates?: PlateInput[];
  /**
   * Material and thickness of plies that do not state their own; needed for a layup code.
   */
  ply?: PlyInput;
  /**
   * Asks for the membrane constants in all directions.
   */
  polar?: PolarInput;
  /**
   * Height of the mid-plane above the reference plane; 0 if absent. Moves B, D and the moments.
   */
  referenceOffset?: Quantity;
  /**
   * The state that every load case starts from: cooled from cure, moist.
   */
  residual?: ResidualInput;
  /**
   * Asks for the checks of a sandwich.
   */
  sandwich?: SandwichInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Asks for the change of angle of a curved section after `residual`.
   */
  springIn?: SpringInInput;
  /**
   * Whether the layup lists plies from bottom to top (the default) or from top to bottom.
   */
  stackingOrder?: StackingOrder;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Asks for the warp of a free plate after `residual`.
   */
  warping?: WarpingInput;
}
/**
 * Asks for design rules; limits that are absent are the usual ones.
 */
export interface DesignRulesInput {
  /**
   * Largest angle between neighbors; 45° if absent.
   */
  largestDisorientation?: Quantity;
  /**
   * Least share of each of 0°, 45°, −45° and 90°; 10 % if absent.
   */
  leastShare?: Quantity;
  /**
   * The most plies of one angle that lie together; 4 if absent.
   */
  mostContiguous?: number;
}
/**
 * A value with its standard uncertainty; the text `"135 ± 2 GPa"` says the same.
 */
export interface UncertainQuantity {
  /**
   * The distribution; normal if absent.
   */
  distribution?: DistributionWord;
  /**
   * Half the distance of the limits of a distribution that has limits, instead of `uncertainty`.
   */
  halfWidth?: Spread;
  /**
   * Standard uncertainty (one standard deviation) in the same unit, or relative such as `"2 %"`.
   */
  uncertainty?: Spread;
  /**
   * The unit, by any of its spellings.
   */
  unit: string;
  /**
   * The number.
   */
  value: number;
}
/**
 * A simply supported panel under a sine-shaped pressure, solved exactly in three dimensions; plate theories are
 * compared with it.
 */
export interface ExactInput {
  /**
   * A name of your own.
   */
  name?: string;
  /**
   * Amplitude of the pressure, along +z on the top face: pressure · sin(πx/a) · sin(πy/b).
   */
  pressure: Quantity;
  /**
   * Span along x.
   */
  spanX: Quantity;
  /**
   * Span along y; without it the panel is infinitely long in y (cylindrical bending, plies of any angle).
   */
  spanY?: Quantity;
}
/**
 * A deck to be written for another program.
 */
export interface ExportInput {
  /**
   * The program.
   */
  format: ExportFormat;
  /**
   * Units of the deck; a JSON document has its own.
   */
  units?: UnitSystemWord;
}
/**
 * Failure criteria and their free parameters.
 */
export interface FailureInput {
  /**
   * The criteria, side by side.
   */
  criteria: CriterionWord[];
  /**
   * Interaction exponent m of `cuntze`, which needs it.
   */
  cuntzeExponent?: Quantity;
  /**
   * Friction μ⊥∥ of `cuntze`, which needs it.
   */
  cuntzeFriction?: Quantity;
  /**
   * Asks for failure envelopes of the laminate.
   */
  envelopes?: EnvelopeInput[];
  /**
   * Weight of shear in Hashin's fiber tension; 1 if absent.
   */
  hashinAlpha?: Quantity;
  /**
   * Angle α0 of the fracture plane under transverse compression, of `larc03` and `larc04`; 53° if absent.
   */
  larcFractureAngle?: Quantity;
  /**
   * GIc/GIIc of `larc03` and `larc04`; if absent, what follows from the strengths of a thick ply.
   */
  larcToughnessRatio?: Quantity;
  /**
   * The criteria that count at limit load; all of `criteria` if absent.
   */
  limitCriteria?: CriterionWord[];
  /**
   * Factor on the loads as given that makes limit load of them; asks for margins of safety there.
   */
  limitFactor?: Quantity;
  /**
   * Asks for failure envelopes of ply materials.
   */
  plyEnvelopes?: PlyEnvelopeInput[];
  /**
   * Asks for the way of each load case, and of each strength, to the last ply.
   */
  progressive?: ProgressiveInput;
  /**
   * Puck's inclination p⊥∥ on the compression side; 0.30 if absent.
   */
  puckCompression?: Quantity;
  /**
   * Magnification of transverse stress in the fiber, with `puckFiberNu` and `puckFiberModulus`. Of `puckActionPlane`.
   */
  puckFiberMagnification?: Quantity;
  /**
   * Modulus of the fiber along its axis. Of `puckActionPlane`.
   */
  puckFiberModulus?: Quantity;
  /**
   * Poisson's ratio of the fiber. Of `puckActionPlane`.
   */
  puckFiberNu?: Quantity;
  /**
   * Puck's inclination p⊥∥ on the tension side; 0.35 if absent.
   */
  puckTension?: Quantity;
  /**
   * Puck's inclination p⊥⊥ on the compression side; coupled to p⊥∥ if absent. Of `puckActionPlane`.
   */
  puckTransverseCompression?: Quantity;
  /**
   * Puck's inclination p⊥⊥ on the tension side; that of the compression side if absent. Of `puckActionPlane`.
   */
  puckTransverseTension?: Quantity;
  /**
   * Part m of the matrix resistance that is left at the fiber strength. Of `puckActionPlane`.
   */
  puckWeakeningFloor?: Quantity;
  /**
   * Part s of the fiber strength at which weakening of the matrix by σ1 starts; none if absent. Of `puckActionPlane`.
   */
  puckWeakeningStart?: Quantity;
  /**
   * States of stress of a `lamina` document, assessed one by one.
   */
  states?: StateInput[];
  /**
   * Asks for the strengths of the laminate.
   */
  strengths?: StrengthsInput;
  /**
   * Friction μ of `sun`, which needs it.
   */
  sunFriction?: Quantity;
  /**
   * Tsai–Wu interaction F12*; −0.5 if absent.
   */
  tsaiWuF12?: Quantity;
  /**
   * The criteria that count at ultimate load; all of `criteria` if absent.
   */
  ultimateCriteria?: CriterionWord[];
  /**
   * Factor on the loads as given that makes ultimate load of them; asks for margins of safety there.
   */
  ultimateFactor?: Quantity;
}
/**
 * A failure envelope in a plane of two loads, seen from the loads held.
 */
export interface EnvelopeInput {
  /**
   * The two axes: forces, moments and average stresses, or strains and curvatures.
   */
  axes: [LoadAxisWord, LoadAxisWord];
  /**
   * Loads, temperature and moisture that do not change.
   */
  held?: LoadInput;
  /**
   * A name of your own.
   */
  name?: string;
  /**
   * Number of directions, 4 to 3600; 360 if absent.
   */
  points?: number;
}
/**
 * Forces and moments per width, or prescribed strains and curvatures in their place, and changes of temperature and
 * moisture; what is absent is a force or change of 0. All are counted from the state that `residual` leaves.
 */
export interface LoadInput {
  /**
   * Curvature −w,xx, prescribed in place of `mx`.
   */
  curvatureX?: Quantity;
  /**
   * Twist −2 w,xy, prescribed in place of `mxy`.
   */
  curvatureXy?: Quantity;
  /**
   * Curvature −w,yy, prescribed in place of `my`.
   */
  curvatureY?: Quantity;
  /**
   * Change of moisture content at the reference plane.
   */
  moistureChange?: Quantity;
  /**
   * Change of moisture content per height.
   */
  moistureGradient?: Quantity;
  /**
   * Moment per width, from stress along x.
   */
  mx?: Quantity;
  /**
   * Twisting moment per width.
   */
  mxy?: Quantity;
  /**
   * Moment per width, from stress along y.
   */
  my?: Quantity;
  /**
   * A name of your own.
   */
  name?: string;
  /**
   * Force per width along x.
   */
  nx?: Quantity;
  /**
   * Shear force per width.
   */
  nxy?: Quantity;
  /**
   * Force per width along y.
   */
  ny?: Quantity;
  /**
   * Transverse shear force per width on the face across x.
   */
  qx?: Quantity;
  /**
   * Transverse shear force per width on the face across y.
   */
  qy?: Quantity;
  /**
   * Strain of the reference plane along x, prescribed in place of `nx`.
   */
  strainX?: Quantity;
  /**
   * Shear strain (engineering) of the reference plane, prescribed in place of `nxy`.
   */
  strainXy?: Quantity;
  /**
   * Strain of the reference plane along y, prescribed in place of `ny`.
   */
  strainY?: Quantity;
  /**
   * Change of temperature at the reference plane.
   */
  temperatureChange?: Quantity;
  /**
   * Change of temperature per height.
   */
  temperatureGradient?: Quantity;
}
/**
 * A failure envelope of a ply material in a plane of its own stresses.
 */
export interface PlyEnvelopeInput {
  /**
   * The two axes.
   */
  axes: [PlyAxisWord, PlyAxisWord];
  /**
   * The third stress, which does not change; 0 if absent.
   */
  held?: Quantity;
  /**
   * The material of a ply of the layup.
   */
  material: string;
  /**
   * Number of directions, 4 to 3600; 360 if absent.
   */
  points?: number;
}
/**
 * How plies that fail are degraded on the way to the last.
 */
export interface ProgressiveInput {
  /**
   * The rule.
   */
  degradation: DegradationWord;
  /**
   * Of `modeBased`: what fiber failure leaves of E1, ν12 and G12, 0 to 0.5.
   */
  fiberShare?: Quantity;
  /**
   * Of `modeBased`: what matrix failure leaves of E2, ν12 and G12, 0 to 0.5.
   */
  matrixShare?: Quantity;
  /**
   * Of `complete`: what is left of E1, E2 and G12, 0 to 0.5; 0 if absent, total discount.
   */
  share?: Quantity;
}
/**
 * A state of stress to assess.
 */
export interface StateInput {
  /**
   * A name of your own; kept in the report.
   */
  name?: string;
  /**
   * Stress that is held while the other is scaled, such as from cure; none if absent.
   */
  residual?: PlyStressInput;
  /**
   * The stress that the reserve factor scales.
   */
  stress: PlyStressInput;
}
/**
 * Stress in ply axes; what is absent is 0. With `sigma3`, `tau23` or `tau13` the criteria are those in three dimensions.
 */
export interface PlyStressInput {
  /**
   * Along the fiber.
   */
  sigma1?: Quantity;
  /**
   * Across the fiber.
   */
  sigma2?: Quantity;
  /**
   * Through the thickness.
   */
  sigma3?: Quantity;
  /**
   * In-plane shear.
   */
  tau12?: Quantity;
  /**
   * Transverse shear along the fiber.
   */
  tau13?: Quantity;
  /**
   * Transverse shear across the fiber.
   */
  tau23?: Quantity;
}
/**
 * Strengths of the laminate under each component of force and moment.
 */
export interface StrengthsInput {
  /**
   * Factor that strength is divided by, 1 or more; asks for allowables.
   */
  designFactor?: Quantity;
  /**
   * Factor on strength for what coupons do not show (damage, environment, scatter), above 0 to 1; asks for
   * allowables.
   */
  knockDown?: Quantity;
  /**
   * Change of moisture content that is held.
   */
  moistureChange?: Quantity;
  /**
   * Change of temperature that is held.
   */
  temperatureChange?: Quantity;
}
/**
 * A laminate taken from the deck of another program, in place of `materials` and `layup`.
 */
export interface ImportInput {
  /**
   * The program.
   */
  format: ImportFormat;
  /**
   * Which laminate, where the deck has several: PID, ELSET or section number.
   */
  section?: string;
  /**
   * The deck.
   */
  text: string;
  /**
   * Its units: decks have none of their own.
   */
  units: UnitSystemWord;
}
/**
 * A ply, or the defaults of plies.
 */
export interface PlyInput {
  /**
   * Angle from laminate x to the fiber, anticlockwise seen from +z.
   */
  angle?: Quantity;
  /**
   * A name from `materials`, or the id of a record.
   */
  material?: string;
  /**
   * Thickness.
   */
  thickness?: Quantity;
}
/**
 * Constants of a ply material.
 */
export interface LaminaConstants {
  /**
   * Thermal expansion of an isotropic material.
   */
  alpha?: Quantity;
  /**
   * Thermal expansion along the fiber.
   */
  alpha1?: Quantity;
  /**
   * Thermal expansion across the fiber.
   */
  alpha2?: Quantity;
  /**
   * Thermal expansion through the thickness; that across the fiber if absent and `e3` is too.
   */
  alpha3?: Quantity;
  /**
   * The same of single constants, by their names, where they differ: `{"xt": {"statistic": "bBasis"}}`.
   */
  basis?: {
    [k: string]: BasisInput;
  };
  /**
   * Moisture expansion of an isotropic material.
   */
  beta?: Quantity;
  /**
   * Moisture expansion along the fiber, strain per mass fraction.
   */
  beta1?: Quantity;
  /**
   * Moisture expansion across the fiber, strain per mass fraction.
   */
  beta2?: Quantity;
  /**
   * Moisture expansion through the thickness; that across the fiber if absent and `e3` is too.
   */
  beta3?: Quantity;
  /**
   * Temperature and moisture they hold for, such as `RTD` or `ETW, 82 °C`; kept in the report.
   */
  condition?: string;
  /**
   * Says that this is a core: its constants must suffice for one.
   */
  core?: CoreWord;
  /**
   * Density.
   */
  density?: Quantity;
  /**
   * Modulus of an isotropic material.
   */
  e?: Quantity;
  /**
   * Modulus along the fiber.
   */
  e1?: Quantity;
  /**
   * Ultimate compressive strain along the fiber, positive.
   */
  e1c?: Quantity;
  /**
   * Ultimate tensile strain along the fiber; with the next four it replaces strength over modulus in `maxStrain`.
   */
  e1t?: Quantity;
  /**
   * Modulus across the fiber.
   */
  e2?: Quantity;
  /**
   * Ultimate compressive strain across the fiber, positive.
   */
  e2c?: Quantity;
  /**
   * Ultimate tensile strain across the fiber.
   */
  e2t?: Quantity;
  /**
   * Modulus through the thickness; with `nu13` and `nu23`, else the ply counts as transversely isotropic.
   */
  e3?: Quantity;
  /**
   * Instead of elastic constants: a woven fabric of a unidirectional ply.
   */
  fabric?: FabricInput;
  /**
   * In-plane shear modulus.
   */
  g12?: Quantity;
  /**
   * Ultimate in-plane shear strain (engineering).
   */
  g12u?: Quantity;
  /**
   * Transverse shear modulus in the plane of the fiber; needed with `g23` for shear and in three dimensions.
   */
  g13?: Quantity;
  /**
   * Transverse shear modulus across the fiber.
   */
  g23?: Quantity;
  /**
   * Strengths of the ply within its laminate, for `larc03` and `larc04`.
   */
  inSitu?: InSituInput;
  /**
   * Instead of elastic constants: from fiber and matrix.
   */
  micromechanics?: MicromechanicsInput;
  /**
   * Poisson's ratio of an isotropic material.
   */
  nu?: Quantity;
  /**
   * Major Poisson's ratio.
   */
  nu12?: Quantity;
  /**
   * Poisson's ratio, 3 per 1.
   */
  nu13?: Quantity;
  /**
   * Poisson's ratio, 3 per 2.
   */
  nu23?: Quantity;
  /**
   * Instead of elastic constants: platelets in a matrix.
   */
  platelet?: PlateletInput;
  /**
   * In-plane shear strength.
   */
  s12?: Quantity;
  /**
   * Transverse shear strength in the plane of the fiber; `s12` if absent.
   */
  s13?: Quantity;
  /**
   * Transverse shear strength.
   */
  s23?: Quantity;
  /**
   * Instead of elastic constants: short fibers in a matrix.
   */
  shortFiber?: ShortFiberInput;
  /**
   * Where the constants come from, in your words; kept in the report.
   */
  source?: string;
  /**
   * What the constants are: a mean, a typical or a basis value; kept in the report.
   */
  statistic?: StatisticWord;
  /**
   * Compressive strength along the fiber, positive.
   */
  xc?: Quantity;
  /**
   * Tensile strength along the fiber.
   */
  xt?: Quantity;
  /**
   * Compressive strength across the fiber, positive.
   */
  yc?: Quantity;
  /**
   * Tensile strength across the fiber.
   */
  yt?: Quantity;
  /**
   * Compressive strength through the thickness, positive; `yc` if absent.
   */
  zc?: Quantity;
  /**
   * Tensile strength through the thickness; `yt` if absent.
   */
  zt?: Quantity;
}
/**
 * What one constant is: at least one of the three.
 */
export interface BasisInput {
  /**
   * Temperature and moisture it holds for, such as `RTD` or `ETW`.
   */
  condition?: string;
  /**
   * Where it comes from, in your words.
   */
  source?: string;
  /**
   * What it is statistically.
   */
  statistic?: StatisticWord;
}
/**
 * A woven fabric, as the cross-ply of its yarns.
 */
export interface FabricInput {
  /**
   * Factor on the modulus along the yarns for their crimp, above 0 to 1; from tests of the weave.
   */
  knockDown: Quantity;
  /**
   * The unidirectional ply of the yarns at the fiber content of the fabric.
   */
  ply: LaminaInput;
  /**
   * Share of the yarns along 1, by volume; 0.5 for a balanced fabric.
   */
  warpFraction: Quantity;
}
/**
 * Strengths of a ply within its laminate: `yt` and `s12`, or what they are computed from.
 */
export interface InSituInput {
  /**
   * Critical energy release rate GIc of a crack along the fiber; for plies that are not thick.
   */
  mode1Toughness?: Quantity;
  /**
   * Critical energy release rate GIIc of a crack along the fiber; for plies that are not thick.
   */
  mode2Toughness?: Quantity;
  /**
   * Where the ply is; strengths then follow from its toughness, of a thick ply inside from those of the coupon.
   */
  position?: InSituPosition;
  /**
   * In-plane shear strength.
   */
  s12?: Quantity;
  /**
   * β of the shear strain τ/G12 + β τ³; shear is linear if absent.
   */
  shearNonlinearity?: Quantity;
  /**
   * Thickness of the block of plies of one angle that the ply belongs to; for plies that are not thick.
   */
  thickness?: Quantity;
  /**
   * Tensile strength across the fiber.
   */
  yt?: Quantity;
}
/**
 * A ply of endless aligned fibers from fiber and matrix.
 */
export interface MicromechanicsInput {
  /**
   * Thickness of the cured ply.
   */
  curedPlyThickness?: Quantity;
  /**
   * Stress partitioning η of E2; 0.5 if absent.
   */
  etaE2?: Quantity;
  /**
   * Stress partitioning η of G12; (1 + Gm/Gf12)/2 if absent.
   */
  etaG12?: Quantity;
  /**
   * The fiber.
   */
  fiber: FiberInput;
  /**
   * Mass of fiber per area of ply: with `curedPlyThickness` it gives the content, with a fraction the thickness.
   */
  fiberArealWeight?: Quantity;
  /**
   * Angle by which the fibers are off their direction, for the compressive strength by kinking.
   */
  fiberMisalignment?: Quantity;
  /**
   * Fiber content by volume; this, or one of the next two.
   */
  fiberVolumeFraction?: Quantity;
  /**
   * Fiber content by weight; needs both densities.
   */
  fiberWeightFraction?: Quantity;
  /**
   * The matrix.
   */
  matrix: MatrixInput;
  /**
   * Density measured on the ply, for the content of voids.
   */
  measuredDensity?: Quantity;
  /**
   * The model whose constants are used; `concentricCylinders` if absent: it has no free parameter, gives all five
   * constants, and lies on or between the bounds.
   */
  model?: MethodWord;
  /**
   * Halpin–Tsai ξ of E2; 2 if absent.
   */
  xiE2?: Quantity;
  /**
   * Halpin–Tsai ξ of G12; 1 if absent.
   */
  xiG12?: Quantity;
}
/**
 * Constants of a fiber or another reinforcement: `e` and `nu` if isotropic, else `e1`, `e2`, `nu12`, `g12` and one of
 * `g23`, `nu23`; or a `record` with what it lacks.
 */
export interface FiberConstants {
  /**
   * Thermal expansion of an isotropic fiber.
   */
  alpha?: Quantity;
  /**
   * Thermal expansion along the fiber.
   */
  alpha1?: Quantity;
  /**
   * Thermal expansion across the fiber.
   */
  alpha2?: Quantity;
  /**
   * Density.
   */
  density?: Quantity;
  /**
   * Modulus of an isotropic fiber.
   */
  e?: Quantity;
  /**
   * Modulus along the fiber.
   */
  e1?: Quantity;
  /**
   * Modulus across the fiber.
   */
  e2?: Quantity;
  /**
   * Axial shear modulus.
   */
  g12?: Quantity;
  /**
   * Transverse shear modulus.
   */
  g23?: Quantity;
  /**
   * Poisson's ratio of an isotropic fiber.
   */
  nu?: Quantity;
  /**
   * Poisson's ratio, 2 per 1.
   */
  nu12?: Quantity;
  /**
   * Transverse Poisson's ratio, instead of `g23`: G23 = E2/(2 (1 + ν23)).
   */
  nu23?: Quantity;
  /**
   * The id of a record, for the elastic constants.
   */
  record?: string;
  /**
   * Where the constants come from, in your words; kept in the report.
   */
  source?: string;
  /**
   * Tensile strength, for the rough strength of the ply.
   */
  tensileStrength?: Quantity;
}
/**
 * Constants of an isotropic matrix; or a `record` with what it lacks.
 */
export interface MatrixConstants {
  /**
   * Thermal expansion.
   */
  alpha?: Quantity;
  /**
   * Moisture expansion, strain per mass fraction of moisture in the matrix.
   */
  beta?: Quantity;
  /**
   * Compressive strength, positive.
   */
  compressiveStrength?: Quantity;
  /**
   * Density.
   */
  density?: Quantity;
  /**
   * Modulus.
   */
  e?: Quantity;
  /**
   * Poisson's ratio.
   */
  nu?: Quantity;
  /**
   * The id of a record, for the elastic constants.
   */
  record?: string;
  /**
   * Shear strength.
   */
  shearStrength?: Quantity;
  /**
   * Where the constants come from, in your words; kept in the report.
   */
  source?: string;
  /**
   * Tensile strength, for the rough transverse strength of the ply.
   */
  tensileStrength?: Quantity;
}
/**
 * A matrix with platelets such as graphene in all directions.
 */
export interface PlateletInput {
  /**
   * Width of a platelet over its thickness.
   */
  aspectRatio: Quantity;
  /**
   * The matrix.
   */
  matrix: MatrixInput;
  /**
   * The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
   */
  model?: InclusionWord;
  /**
   * The platelet; isotropic constants `e` and `nu`.
   */
  platelet: FiberInput;
  /**
   * Platelet content by volume; this or the next.
   */
  volumeFraction?: Quantity;
  /**
   * Platelet content by weight; needs both densities.
   */
  weightFraction?: Quantity;
  /**
   * Halpin–Tsai ξ in the plane of the platelet; 2 w/t if absent.
   */
  xi?: Quantity;
}
/**
 * A ply of short fibers.
 */
export interface ShortFiberInput {
  /**
   * Length of a fiber over its diameter.
   */
  aspectRatio: Quantity;
  /**
   * The fiber.
   */
  fiber: FiberInput;
  /**
   * Fiber content by volume; this or the next.
   */
  fiberVolumeFraction?: Quantity;
  /**
   * Fiber content by weight; needs both densities.
   */
  fiberWeightFraction?: Quantity;
  /**
   * The matrix.
   */
  matrix: MatrixInput;
  /**
   * The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
   */
  model?: InclusionWord;
  /**
   * How the fibers lie.
   */
  orientation: OrientationWord;
}
/**
 * A rectangular plate of the laminate, 0 ≤ x ≤ length, 0 ≤ y ≤ width, and what to compute of it: at least one of
 * `buckling`, `deflection`, `vibration`.
 */
export interface PlateInput {
  /**
   * Asks for the buckling factor of these loads.
   */
  buckling?: MembraneForceInput;
  /**
   * Asks for the deflection under a pressure.
   */
  deflection?: DeflectionInput;
  /**
   * Edges x = 0, x = length, y = 0, y = width, one letter each: S simply supported, C clamped, F free; such as `SSSS`.
   */
  edges: string;
  /**
   * Asks for shapes on a grid of so many points per side, 2 to 51.
   */
  grid?: number;
  /**
   * In-plane condition of simply supported edges; matters where bending and stretching couple.
   */
  inPlane?: InPlaneWord;
  /**
   * Side along x.
   */
  length: Quantity;
  /**
   * Solution.
   */
  method?: PlateMethodWord;
  /**
   * A name of your own.
   */
  name?: string;
  /**
   * With `fsdt`: factor on Σ G t, such as 5/6 = 0.8333; absent, the shear stiffness follows from equilibrium.
   */
  shearFactor?: Quantity;
  /**
   * Terms along x and along y: polynomials of a Ritz solution, highest wave number of a Navier deflection.
   */
  terms?: number;
  /**
   * Plate theory.
   */
  theory?: PlateTheoryWord;
  /**
   * Asks for natural frequencies.
   */
  vibration?: VibrationInput;
  /**
   * Side along y.
   */
  width: Quantity;
}
/**
 * Membrane forces, tension positive, the same all over the plate; 0 where absent.
 */
export interface MembraneForceInput {
  /**
   * Along x.
   */
  nx?: Quantity;
  /**
   * Shear.
   */
  nxy?: Quantity;
  /**
   * Along y.
   */
  ny?: Quantity;
}
/**
 * A pressure on a plate.
 */
export interface DeflectionInput {
  /**
   * How it is spread.
   */
  distribution?: DistributionWord2;
  /**
   * Pressure along +z, or its largest value.
   */
  pressure: Quantity;
  /**
   * Membrane forces that act on the deflected plate.
   */
  prestress?: MembraneForceInput;
}
/**
 * Natural frequencies.
 */
export interface VibrationInput {
  /**
   * Whether the inertia of in-plane displacements counts; Navier's solution only.
   */
  inPlaneInertia?: boolean;
  /**
   * How many modes, 1 to 50; 4 if absent.
   */
  modes?: number;
  /**
   * Membrane forces that act on the vibrating plate.
   */
  prestress?: MembraneForceInput;
  /**
   * Whether the inertia of rotating cross-sections counts.
   */
  rotaryInertia?: boolean;
}
/**
 * A sweep of directions.
 */
export interface PolarInput {
  /**
   * More constants to follow than the membrane ones.
   */
  also?: ConstantsWord[];
  /**
   * Step between directions, 0.1° to 90°; the sweep goes from 0° to 360°.
   */
  step: Quantity;
}
/**
 * The change since the laminate was free of stress, held in every load case while mechanical loads are scaled.
 */
export interface ResidualInput {
  /**
   * Change of moisture content.
   */
  moistureChange?: Quantity;
  /**
   * Temperature in service.
   */
  serviceTemperature?: Quantity;
  /**
   * Temperature at which it was free of stress, near that of cure; with `serviceTemperature`.
   */
  stressFreeTemperature?: Quantity;
  /**
   * Change of temperature, in place of the two temperatures; negative after cooling.
   */
  temperatureChange?: Quantity;
}
/**
 * The laminate as a sandwich: what its core is, and what its checks need.
 */
export interface SandwichInput {
  /**
   * Diameter of the circle in a honeycomb cell; asks for dimpling of the facings.
   */
  cellSize?: Quantity;
  /**
   * Strength of the core in compression through the thickness; needs `pressure`.
   */
  compressiveStrength?: Quantity;
  /**
   * The material of the core: plies side by side, with a facing on both sides.
   */
  core: string;
  /**
   * Uniform pressure on the panel; needs `span` or `compressiveStrength`.
   */
  pressure?: Quantity;
  /**
   * Strength of the core in transverse shear xz.
   */
  shearStrengthXz?: Quantity;
  /**
   * Strength of the core in transverse shear yz.
   */
  shearStrengthYz?: Quantity;
  /**
   * Span along x of a wide column or strip, simply supported at both ends.
   */
  span?: Quantity;
}
/**
 * Derivatives of results with respect to inputs.
 */
export interface SensitivityInput {
  /**
   * Paths in the input such as `materials.cfrp.e1` or `layup[3].angle`, also of plies that a layup code stands for
   * and of constants of records; `*` stands for any name or index. If absent, every number.
   */
  inputs?: string[];
  /**
   * Paths in `results` such as `engineering.membrane.ex` or `stiffness.a[0][0]`; `*` stands for any name or index.
   * If absent, the headline numbers of the kind of document.
   */
  results?: string[];
}
/**
 * A curved section whose change of angle is wanted; needs `residual`.
 */
export interface SpringInInput {
  /**
   * The laminate axis that follows the arc; x if absent.
   */
  along?: AxisWord;
  /**
   * Angle that the arc spans: 90° for an L.
   */
  angle: Quantity;
  /**
   * Free strain of cure through the thickness, negative for shrinkage; 0 if absent.
   */
  radialCureStrain?: Quantity;
  /**
   * Free strain of cure along the arc, negative for shrinkage; 0 if absent.
   */
  tangentialCureStrain?: Quantity;
}
/**
 * Uncertainties of results from those of the inputs.
 */
export interface UncertaintyInput {
  /**
   * Correlations between inputs; those that are not named are independent.
   */
  correlations?: CorrelationInput[];
  /**
   * Standard uncertainties of inputs that state none themselves, by path (`layup[*].angle`, `materials.*.e1`).
   */
  inputs?: {
    [k: string]: SpreadInput;
  };
  /**
   * Asks for a Monte Carlo beside the propagation to first order.
   */
  monteCarlo?: MonteCarloInput;
  /**
   * As in `sensitivity`.
   */
  results?: string[];
}
/**
 * The correlation of two inputs.
 */
export interface CorrelationInput {
  /**
   * The coefficient, −1 to 1.
   */
  coefficient: number;
  /**
   * The path of one input.
   */
  first: string;
  /**
   * The path of the other.
   */
  second: string;
}
/**
 * The standard uncertainty of an input and its distribution.
 */
export interface SpreadTable {
  /**
   * The distribution; normal if absent.
   */
  distribution?: DistributionWord;
  /**
   * Half the distance of the limits of a distribution that has limits, instead of `uncertainty`.
   */
  halfWidth?: Spread;
  /**
   * One standard deviation: text such as `"1 deg"` or `"2 %"`, or a number in the unit of the input.
   */
  uncertainty?: Spread;
}
/**
 * A Monte Carlo.
 */
export interface MonteCarloInput {
  /**
   * Draws, 100 to 1 000 000; 10 000 if absent.
   */
  samples?: number;
  /**
   * The seed; the same seed gives the same draws everywhere; 1 if absent.
   */
  seed?: number;
}
/**
 * A free rectangular plate whose warp is wanted; needs `residual`.
 */
export interface WarpingInput {
  /**
   * Along x.
   */
  length: Quantity;
  /**
   * Along y.
   */
  width: Quantity;
}
/**
 * One ply material, examined.
 */
export interface LaminaDocument {
  /**
   * Asks for the stiffness in axes turned by this angle, from x to the fiber.
   */
  angle?: Quantity;
  /**
   * Asks for failure: criteria, their parameters, and `states` of stress.
   */
  failure?: FailureInput;
  /**
   * Always `lamina`.
   */
  kind: LaminaTag;
  /**
   * The material: the id of a record, constants, or `micromechanics`, `fabric`, `shortFiber`, `platelet`.
   */
  material: LaminaInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A design problem: what a laminate may be made of, what it must bear, and what is asked.
 */
export interface LaminateDesignInput {
  /**
   * Asks for properties over the percentages of 0°, ±45° and 90° plies.
   */
  carpet?: CarpetInput;
  /**
   * Bounds of measures, for `search`, `pareto` and `doubleDouble`.
   */
  constraints?: ConstraintInput[];
  /**
   * Asks for the best double–double laminate [±Φ/±Ψ], homogenized.
   */
  doubleDouble?: DoubleDoubleInput;
  /**
   * Failure criteria of reserve factors and strengths; the worst counts.
   */
  failure?: FailureInput;
  /**
   * Always `laminate-design`.
   */
  kind: LaminateDesignTag;
  /**
   * Load cases; the worst counts.
   */
  loads?: LoadInput[];
  /**
   * Ply materials by a name of your own: constants, or the id of a record.
   */
  materials?: {
    [k: string]: LaminaInput;
  };
  /**
   * Asks for the best stacking sequence of every number of plies: mass against the objective.
   */
  pareto?: SearchInput;
  /**
   * The plate of buckling factors, simply supported all round.
   */
  plate?: DesignPlateInput;
  /**
   * Material and thickness of every ply.
   */
  ply: PlyInput;
  /**
   * Asks for the best stacking sequences.
   */
  search?: SearchInput;
  /**
   * The laminates considered by `search` and `pareto`.
   */
  stack?: StackInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A carpet plot.
 */
export interface CarpetInput {
  /**
   * Properties that percentages determine: moduli, Poisson's ratios, expansions, strengths, `xiA1` to `xiA4`.
   */
  measures: MeasureWord[];
  /**
   * Step of the percentages; divides 100 %.
   */
  step: Quantity;
  /**
   * Change of temperature held while a strength is found.
   */
  temperatureChange?: Quantity;
}
/**
 * Bounds of a measure.
 */
export interface ConstraintInput {
  /**
   * It must not be above this.
   */
  max?: Quantity;
  /**
   * The measure.
   */
  measure: MeasureWord;
  /**
   * It must not be below this.
   */
  min?: Quantity;
}
/**
 * The grid of double–double laminates.
 */
export interface DoubleDoubleInput {
  /**
   * Values to come close to.
   */
  match?: TargetInput[];
  /**
   * The measure to make large.
   */
  maximize?: MeasureWord;
  /**
   * The measure to make small.
   */
  minimize?: MeasureWord;
  /**
   * How often the four plies ±Φ, ±Ψ are repeated, up to 1000: the thickness is 4 times that many plies.
   */
  repeats: number;
  /**
   * Step of Φ and Ψ, 1° to 90°.
   */
  step: Quantity;
  /**
   * How many laminates to report, up to 100.
   */
  top?: number;
}
/**
 * A value to come close to.
 */
export interface TargetInput {
  /**
   * The measure.
   */
  measure: MeasureWord;
  /**
   * Its target.
   */
  target: Quantity;
}
/**
 * A search: one of `maximize`, `minimize` and `match`, and how much it may do.
 */
export interface SearchInput {
  /**
   * The most branches of the exact part for each number of plies, up to 2·10⁶.
   */
  branches?: number;
  /**
   * The evaluations of the genetic part for each number of plies, up to 10⁶.
   */
  evaluations?: number;
  /**
   * Values to come close to.
   */
  match?: TargetInput[];
  /**
   * The measure to make large.
   */
  maximize?: MeasureWord;
  /**
   * Exact, genetic, or both as needed.
   */
  method?: SearchMethodWord;
  /**
   * The measure to make small.
   */
  minimize?: MeasureWord;
  /**
   * The seed of the genetic part; the same seed gives the same result.
   */
  seed?: number;
  /**
   * How many designs to report, up to 100.
   */
  top?: number;
}
/**
 * Sides of a rectangular plate.
 */
export interface DesignPlateInput {
  /**
   * Along x.
   */
  length: Quantity;
  /**
   * Along y.
   */
  width: Quantity;
}
/**
 * The laminates that are considered.
 */
export interface StackInput {
  /**
   * The angles allowed.
   */
  angles: Quantity[];
  /**
   * Whether every +θ has its −θ.
   */
  balanced?: boolean;
  /**
   * The most plies of one angle in a row.
   */
  maxContiguous?: number;
  /**
   * The largest angle between neighboring plies.
   */
  maxDisorientation?: Quantity;
  /**
   * The most plies; as many as the fewest if absent.
   */
  maxPlies?: number;
  /**
   * The fewest plies.
   */
  minPlies: number;
  /**
   * The least share of plies at each of 0°, 45°, −45° and 90°, such as `10 %`.
   */
  minShare?: Quantity;
  /**
   * Whether no 0° ply may lie on either face.
   */
  noZeroOnSurface?: boolean;
  /**
   * Whether plies come in twos: 0₂, 90₂ and ±θ side by side.
   */
  pairs?: boolean;
  /**
   * Whether the laminate is its own mirror image.
   */
  symmetric?: boolean;
}
/**
 * An alloy: its composition, and what to report.
 */
export interface AlloyInput {
  /**
   * The composition as text (`Ti-6Al-4V`) or as a table.
   */
  composition: CompositionInput;
  /**
   * Density models: which one to report, and values of your own.
   */
  density?: DensityInput;
  /**
   * Asks for descriptors of multi-principal-element alloys; `{}` takes the values of the data.
   */
  descriptors?: DescriptorsInput;
  /**
   * Asks for the fraction of an element that gives a density.
   */
  find?: FindInput;
  /**
   * Always `alloy`.
   */
  kind: AlloyTag;
  /**
   * A measured density, for the porosity.
   */
  measurement?: MeasurementInput;
  /**
   * Asks for mass, cost and modulus.
   */
  part?: PartInput;
  /**
   * Pores, for the density with them.
   */
  porous?: PorousInput;
  /**
   * Asks for more about the densities that the limits of the composition allow.
   */
  range?: RangeInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Asks for the density at another temperature, solid or liquid.
   */
  thermal?: ThermalInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"density": "kg/m3"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Text with its basis, or exactly one of the tables.
 */
export interface CompositionTable {
  /**
   * What the numbers of the text count; by convention of the text if absent.
   */
  basis?: BasisWord;
  /**
   * Mass fractions by element, such as `{"Ti": "balance", "Al": "6 wt%"}`.
   */
  massFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fractions by element, such as `{"Ti": "balance", "Al": "48 at%"}`.
   */
  moleFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Mole ratios by element, of any sum, such as `{"Al": 0.3, "Co": 1}`.
   */
  moleRatios?: {
    [k: string]: Quantity;
  };
  /**
   * What engineers write.
   */
  text?: string;
}
/**
 * Which density model to report, and values of your own for it.
 */
export interface DensityInput {
  /**
   * A unit cell and the atoms in it.
   */
  cell?: CellInput;
  /**
   * Excess volumes of pairs, on top of the volumes of the elements.
   */
  excess?: ExcessInput[];
  /**
   * The model of `results.density`; if absent that of the values given here, else apparent volumes.
   */
  model?: DensityModel;
  /**
   * Lattice parameters of the elements in a cubic solid solution.
   */
  vegard?: VegardInput;
  /**
   * Molar volumes by element, in place of the published apparent ones.
   */
  volumes?: {
    [k: string]: Quantity;
  };
}
/**
 * A unit cell.
 */
export interface CellInput {
  /**
   * Edge a.
   */
  a: Quantity;
  /**
   * Angle between b and c; 90° if absent.
   */
  alpha?: Quantity;
  /**
   * Atoms per cell by element; fractions where sites are shared or empty.
   */
  atoms?: {
    [k: string]: Quantity;
  };
  /**
   * All atoms per cell, shared by the elements as in the composition; instead of `atoms`.
   */
  atomsPerCell?: Quantity;
  /**
   * Edge b; a if absent.
   */
  b?: Quantity;
  /**
   * Angle between a and c; 90° if absent.
   */
  beta?: Quantity;
  /**
   * Edge c; a if absent.
   */
  c?: Quantity;
  /**
   * Angle between a and b; 90° if absent, 120° in a hexagonal cell.
   */
  gamma?: Quantity;
}
/**
 * The excess volume of a pair.
 */
export interface ExcessInput {
  /**
   * Redlich–Kister coefficients L0, L1, … of (xᵢ − xⱼ)^k.
   */
  coefficients: Quantity[];
  /**
   * The two elements, i and j.
   */
  pair: string[];
}
/**
 * Lattice parameters for Vegard's law.
 */
export interface VegardInput {
  /**
   * 4 for fcc, 2 for bcc, 8 for diamond.
   */
  atomsPerCell: Quantity;
  /**
   * Deviations from the straight line.
   */
  bowing?: BowingInput[];
  /**
   * By element, in the lattice of the alloy.
   */
  lattice: {
    [k: string]: Quantity;
  };
}
/**
 * The bowing of a pair: `a = Σ xᵢ aᵢ − b xᵢ xⱼ`.
 */
export interface BowingInput {
  /**
   * b, a length of either sign.
   */
  b: Quantity;
  /**
   * The two elements.
   */
  pair: string[];
}
/**
 * Descriptors of multi-principal-element alloys.
 */
export interface DescriptorsInput {
  /**
   * Values of elements, in place of those of the data.
   */
  elements?: {
    [k: string]: AtomInput;
  };
  /**
   * Enthalpies of mixing of equiatomic pairs, such as `{"Al-Ni": "-22 kJ/mol"}`, in place of those of the data.
   */
  pairEnthalpies?: {
    [k: string]: Quantity;
  };
}
/**
 * Values of one element for the descriptors.
 */
export interface AtomInput {
  /**
   * Pauling electronegativity.
   */
  electronegativity?: number;
  /**
   * Melting point.
   */
  meltingPoint?: Quantity;
  /**
   * Atomic radius.
   */
  radius?: Quantity;
  /**
   * Valence electron concentration.
   */
  vec?: number;
}
/**
 * The fraction of an element that gives a density.
 */
export interface FindInput {
  /**
   * The density to meet.
   */
  density: Quantity;
  /**
   * The element; the others keep their proportion.
   */
  element: string;
}
/**
 * A measured density: given, or by weighing, soaking, or gas.
 */
export interface MeasurementInput {
  /**
   * Weighing in air and in a liquid.
   */
  archimedes?: ArchimedesInput;
  /**
   * The density itself.
   */
  density?: Quantity;
  /**
   * Gas pycnometer.
   */
  pycnometer?: PycnometerInput;
}
/**
 * Weighing in air and in a liquid.
 */
export interface ArchimedesInput {
  /**
   * Density of the air; 1.2 kg/m³ if absent.
   */
  airDensity?: Quantity;
  /**
   * Mass in air of the body with its coating; with `coatingDensity`.
   */
  coatedMass?: Quantity;
  /**
   * Density of the coating.
   */
  coatingDensity?: Quantity;
  /**
   * Density of the liquid; or `waterTemperature`.
   */
  liquidDensity?: Quantity;
  /**
   * Mass in air: dry, without a coating.
   */
  massInAir: Quantity;
  /**
   * Mass in the liquid.
   */
  massInLiquid: Quantity;
  /**
   * Mass in air of the body soaked with the liquid.
   */
  soakedMass?: Quantity;
  /**
   * Temperature of water, 0 to 40 °C, which gives its density.
   */
  waterTemperature?: Quantity;
}
/**
 * A gas pycnometer.
 */
export interface PycnometerInput {
  /**
   * Volume of the empty cell.
   */
  cellVolume: Quantity;
  /**
   * The chamber filled first.
   */
  filledFirst: ChamberWord;
  /**
   * Pressure before the valve opens, above that of the other chamber.
   */
  firstPressure: Quantity;
  /**
   * Mass of the sample.
   */
  mass: Quantity;
  /**
   * Volume of the reference chamber.
   */
  referenceVolume: Quantity;
  /**
   * Pressure after.
   */
  secondPressure: Quantity;
}
/**
 * Modulus of the mixture, mass and cost of a part.
 */
export interface PartInput {
  /**
   * Moduli of the elements.
   */
  moduli?: {
    [k: string]: Quantity;
  };
  /**
   * Prices of the elements per kilogram, in one currency.
   */
  prices?: {
    [k: string]: number;
  };
  /**
   * Volume of the part.
   */
  volume?: Quantity;
}
/**
 * Pores: one of the two.
 */
export interface PorousInput {
  /**
   * Pores over the volume.
   */
  porosity?: Quantity;
  /**
   * Density over that without pores.
   */
  relativeDensity?: Quantity;
}
/**
 * The densities that the limits of the composition allow.
 */
export interface RangeInput {
  /**
   * Asks for densities of compositions drawn within the limits, each equally likely.
   */
  monteCarlo?: MonteCarloInput;
}
/**
 * The density at another temperature.
 */
export interface ThermalInput {
  /**
   * Elongation since the reference temperature as a polynomial of T in kelvin: c0, c1, ….
   */
  elongation?: number[];
  /**
   * Mean coefficient of expansion between the two temperatures.
   */
  expansion?: Quantity;
  /**
   * Coefficient of expansion in 1/K as a polynomial of T in kelvin: a0, a1, ….
   */
  expansionPolynomial?: number[];
  /**
   * Liquid elements, in place of those of the data.
   */
  liquids?: {
    [k: string]: LiquidInput;
  };
  /**
   * What the excess volume of mixing may add to the density of a liquid alloy at the 95 % level; 2.5 % at most if
   * absent.
   */
  mixingDeviation?: Quantity;
  /**
   * Temperature of the density of the solid; 20 °C if absent.
   */
  referenceTemperature?: Quantity;
  /**
   * Solid (the default) or liquid.
   */
  state?: StateWord;
  /**
   * The temperature.
   */
  temperature: Quantity;
  /**
   * Changes of the lattice of a solid between the two temperatures, by rising temperature. If absent those the data
   * know of a pure element are applied; an empty list is none.
   */
  transitions?: TransitionInput[];
}
/**
 * The density of a liquid element.
 */
export interface LiquidInput {
  /**
   * Density at the reference temperature.
   */
  density: Quantity;
  /**
   * The reference temperature, usually the melting point.
   */
  referenceTemperature: Quantity;
  /**
   * Change of density in kg/m³ per kelvin, a number.
   */
  slope: number;
}
/**
 * An allotropic change of a solid.
 */
export interface TransitionInput {
  /**
   * Mean coefficient of expansion above it.
   */
  expansion: Quantity;
  /**
   * Where it happens.
   */
  temperature: Quantity;
  /**
   * Change of volume on heating, over the volume just below it: about -0.01 for iron at 912 degC.
   */
  volumeChange: Quantity;
}
/**
 * A mixture of phases, powders or constituents of a composite, with or without pores.
 */
export interface AlloyMixtureInput {
  /**
   * The word of its kind.
   */
  kind: AlloyMixtureTag;
  /**
   * A measured density, for the porosity.
   */
  measurement?: MeasurementInput;
  /**
   * What is mixed.
   */
  phases: PhaseInput[];
  /**
   * Pores over the volume; of a foam the larger part.
   */
  porosity?: Quantity;
  /**
   * Density over that without pores, instead of `porosity`.
   */
  relativeDensity?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Volume of a part, pores included.
   */
  volume?: Quantity;
}
/**
 * One phase: its density or composition, and how much of it there is by mass or by volume.
 */
export interface PhaseInput {
  /**
   * The composition of an alloy, whose density is computed.
   */
  composition?: CompositionInput;
  /**
   * Its density; or `composition`.
   */
  density?: Quantity;
  /**
   * Fraction of the mass of all phases; the phase without a fraction takes the rest.
   */
  massFraction?: Quantity;
  /**
   * Young's modulus; of all phases or of none.
   */
  modulus?: Quantity;
  /**
   * A name of your own.
   */
  name?: string;
  /**
   * Price per kilogram, in one currency.
   */
  price?: number;
  /**
   * Fraction of the volume of all phases, pores left out.
   */
  volumeFraction?: Quantity;
}
/**
 * A dense membrane and the gases that permeate it.
 */
export interface MembraneInput {
  /**
   * A mixture over the membrane; gives the permeate and the true selectivities.
   */
  feed?: FeedInput;
  /**
   * Free volume of the polymer; gives the permeability of gases that have the constants of Lee's correlation.
   */
  freeVolume?: FreeVolumeInput;
  /**
   * The gases by formula; with a polymer, only those of interest (all of the record if absent).
   */
  gases?: {
    [k: string]: GasInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneTag;
  /**
   * The id of a polymer record whose permeabilities are used.
   */
  polymer?: string;
  /**
   * (Partial) pressure difference over the film for every gas that states none; gives fluxes.
   */
  pressureDifference?: Quantity;
  /**
   * Temperature the permeabilities hold at; that of the polymer record if absent.
   */
  referenceTemperature?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature to report at, by the activation energies of the gases.
   */
  temperature?: Quantity;
  /**
   * More temperatures to report permeabilities and selectivities at.
   */
  temperatures?: Column;
  /**
   * Thickness of the film; gives permeances.
   */
  thickness?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Upper bounds by a name of your own, beside the published ones.
   */
  upperBounds?: {
    [k: string]: UpperBoundInput;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * The mixture over the membrane.
 */
export interface FeedInput {
  /**
   * Mole fractions by gas; the sum is 1.
   */
  composition?: {
    [k: string]: Quantity;
  };
  /**
   * Pressure of the permeate; 0 for a vacuum.
   */
  permeatePressure?: Quantity;
  /**
   * Pressure of the feed.
   */
  pressure?: Quantity;
  /**
   * Feed pressure over permeate pressure, instead of the two pressures.
   */
  pressureRatio?: Quantity;
}
/**
 * Fractional free volume, or the volumes it follows from: (V − 1.3 V_w)/V.
 */
export interface FreeVolumeInput {
  /**
   * Density of the polymer.
   */
  density?: Quantity;
  /**
   * Fractional free volume.
   */
  fraction?: Quantity;
  /**
   * Volume occupied by closely packed molecules over their van der Waals volume; 1.3 if absent.
   */
  occupiedFactor?: Quantity;
  /**
   * Specific volume V of the polymer; or its `density`.
   */
  specificVolume?: Quantity;
  /**
   * Van der Waals volume V_w per mass.
   */
  vanDerWaalsVolume?: Quantity;
}
/**
 * A gas: how it permeates, or nothing but overrides when a polymer record has it.
 *
 * One of `permeability`, `permeance`, `transmissionRate` and their forms by mass; or two of permeability,
 * diffusivity and solubility; or measurements at several temperatures; or the constants of Lee's correlation.
 */
export interface GasInput {
  /**
   * Activation energy of permeation E_P.
   */
  activationEnergy?: Quantity;
  /**
   * Activation energy of diffusion E_D, with one of the other two: E_P = E_D + ΔH_S.
   */
  diffusionEnergy?: Quantity;
  /**
   * Diffusivity at the reference temperature, with `solubility` or a permeability.
   */
  diffusivity?: Quantity;
  /**
   * Constants of Lee's correlation for this gas; need the `freeVolume` of the membrane.
   */
  freeVolume?: LeeInput;
  /**
   * Kinetic diameter; two of them give Freeman's slope of the upper bound.
   */
  kineticDiameter?: Quantity;
  /**
   * Permeability by mass, as water vapor has; needs `molarMass` for other gases than H2O.
   */
  massPermeability?: Quantity;
  /**
   * Permeance by mass; as `permeance` and `massPermeability`.
   */
  massPermeance?: Quantity;
  /**
   * Transmission rate by mass (WVTR); as `transmissionRate` and `massPermeability`.
   */
  massTransmissionRate?: Quantity;
  /**
   * Measurements at several temperatures; give the activation energies, and what holds at the reference temperature.
   */
  measured?: MeasuredInput;
  /**
   * Molar mass; only for what is given by mass.
   */
  molarMass?: Quantity;
  /**
   * Permeability of the material at the reference temperature.
   */
  permeability?: Quantity;
  /**
   * Permeance of the film, a transmission rate per unit of pressure; needs `thickness`.
   */
  permeance?: Quantity;
  /**
   * (Partial) pressure difference of this gas.
   */
  pressureDifference?: Quantity;
  /**
   * Solubility at the reference temperature, with `diffusivity` or a permeability.
   */
  solubility?: Quantity;
  /**
   * Enthalpy of sorption ΔH_S, with one of the other two.
   */
  sorptionEnthalpy?: Quantity;
  /**
   * Transmission rate of the film at the pressure difference; needs `thickness` and `pressureDifference`.
   */
  transmissionRate?: Quantity;
}
/**
 * The constants of P = A exp(−B/FFV) for one gas.
 */
export interface LeeInput {
  /**
   * A.
   */
  a: Quantity;
  /**
   * B.
   */
  b: Quantity;
}
/**
 * Measurements of one gas at several temperatures, one number per temperature.
 */
export interface MeasuredInput {
  /**
   * Diffusivities.
   */
  diffusivity?: Column;
  /**
   * Permeabilities.
   */
  permeability?: Column;
  /**
   * Solubilities.
   */
  solubility?: Column;
  /**
   * The temperatures.
   */
  temperature: Column;
}
/**
 * A column of measured numbers in one unit: `{ "value": [0, 10, 20], "unit": "s" }`.
 */
export interface Column {
  /**
   * Their unit, by any of its spellings.
   */
  unit: string;
  /**
   * The numbers.
   */
  value: number[];
}
/**
 * An upper bound as P = k αⁿ, or as α = β P^(−λ); P of the first gas in Barrer.
 */
export interface UpperBoundInput {
  /**
   * Front factor β (P in Barrer), with `lambda`.
   */
  beta?: Quantity;
  /**
   * Front factor k, with `n`.
   */
  k?: Quantity;
  /**
   * Slope λ, positive.
   */
  lambda?: Quantity;
  /**
   * Exponent n, negative.
   */
  n?: Quantity;
  /**
   * The pair, such as `CO2/CH4`.
   */
  pair: string;
}
/**
 * Gases that sorb in two modes in a polymer, alone and together.
 */
export interface MembraneSorptionInput {
  /**
   * What the isotherms are functions of; pressure if absent.
   */
  drivingForce?: DrivingForceWord;
  /**
   * The gas on the feed side, instead of a `pressure` of each gas.
   */
  feed?: GasPhaseInput;
  /**
   * The gases by formula.
   */
  gases?: {
    [k: string]: SorbingGasInput;
  };
  /**
   * Interaction parameters k_ij of the equation of state by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
   */
  interactions?: {
    [k: string]: Quantity;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneSorptionTag;
  /**
   * The gas on the permeate side, instead of a `permeatePressure` of each gas.
   */
  permeate?: GasPhaseInput;
  /**
   * Feed pressures for isotherms and permeabilities of each pure gas.
   */
  pressures?: Column;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature of the gas; needed for fugacities.
   */
  temperature?: Quantity;
  /**
   * Thickness of the film; gives permeances, fluxes and time lags.
   */
  thickness?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A gas phase: its pressure and what it is made of.
 */
export interface GasPhaseInput {
  /**
   * Mole fractions by formula, which add up to 1; may be absent for one gas.
   */
  moleFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Pressure.
   */
  pressure: Quantity;
}
/**
 * A gas in a polymer: Henry's constant, or capacity and affinity of Langmuir sites, or both.
 */
export interface SorbingGasInput {
  /**
   * Affinity b of the Langmuir sites; needs `capacity`.
   */
  affinity?: Quantity;
  /**
   * Capacity C'H of the Langmuir sites; needs `affinity`.
   */
  capacity?: Quantity;
  /**
   * Critical point, for fugacities; from the data if absent.
   */
  criticalPoint?: CriticalPointInput;
  /**
   * Diffusivity D_D of the dissolved gas, at no concentration where it plasticizes; gives permeabilities.
   */
  diffusivity?: Quantity;
  /**
   * Henry's constant kD; none if absent.
   */
  henry?: Quantity;
  /**
   * Diffusivity D_H of gas in Langmuir sites, instead of `mobility`.
   */
  langmuirDiffusivity?: Quantity;
  /**
   * F = D_H/D_D, 0 to 1: the mobility of gas in Langmuir sites; 1 if the whole concentration moves with D.
   */
  mobility?: Quantity;
  /**
   * (Partial) pressure on the permeate side; vacuum if absent.
   */
  permeatePressure?: Quantity;
  /**
   * Growth β of the diffusivity with the mobile concentration, D = D₀ exp(β C).
   */
  plasticization?: Quantity;
  /**
   * (Partial) pressure on the feed side.
   */
  pressure?: Quantity;
}
/**
 * What an equation of state needs of a gas.
 */
export interface CriticalPointInput {
  /**
   * Acentric factor.
   */
  acentricFactor: Quantity;
  /**
   * Critical pressure.
   */
  pressure: Quantity;
  /**
   * Critical temperature.
   */
  temperature: Quantity;
}
/**
 * Sorption of a vapor at an activity, by each model that is given.
 */
export interface MembraneVaporSorptionInput {
  /**
   * Activities for isotherms.
   */
  activities?: Column;
  /**
   * Activity of the vapor: its pressure over the saturation pressure.
   */
  activity?: Quantity;
  /**
   * Brunauer, Emmett and Teller.
   */
  bet?: BetInput;
  /**
   * Engaged species induced clustering.
   */
  ensic?: EnsicInput;
  /**
   * Flory–Huggins.
   */
  floryHuggins?: FloryHugginsInput;
  /**
   * Guggenheim, Anderson and de Boer.
   */
  gab?: GabInput;
  /**
   * The word of its kind.
   */
  kind: MembraneVaporSorptionTag;
  /**
   * Molar volume of the penetrant as a liquid; turns volume fractions into concentrations.
   */
  molarVolume?: Quantity;
  /**
   * Pressure of the vapor, instead of `activity`; needs `saturationPressure`.
   */
  pressure?: Quantity;
  /**
   * Saturation pressure of the vapor at this temperature.
   */
  saturationPressure?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Volume fraction in the swollen polymer, instead of an activity; Flory–Huggins gives its activity.
   */
  volumeFraction?: Quantity;
}
/**
 * Constants of BET.
 */
export interface BetInput {
  /**
   * C.
   */
  c: Quantity;
  /**
   * Uptake of a full first layer: mass or amount per dry mass, or concentration.
   */
  monolayer: Quantity;
}
/**
 * Constants of ENSIC.
 */
export interface EnsicInput {
  /**
   * Affinity ks for penetrant that sorbed before; above kp.
   */
  penetrantAffinity: Quantity;
  /**
   * Affinity kp for the polymer.
   */
  polymerAffinity: Quantity;
}
/**
 * χ = χ₀ + χ₁ v + χ₂ v² of the equation ln a = ln v + (1 − r)(1 − v) + χ (1 − v)².
 */
export interface FloryHugginsInput {
  /**
   * χ, or χ₀.
   */
  chi: Quantity;
  /**
   * χ₁, of the volume fraction of the penetrant; 0 if absent.
   */
  chiLinear?: Quantity;
  /**
   * χ₂; 0 if absent.
   */
  chiQuadratic?: Quantity;
  /**
   * r: molar volume of the penetrant over that of the polymer; 0, a long polymer, if absent.
   */
  molarVolumeRatio?: Quantity;
}
/**
 * Constants of GAB.
 */
export interface GabInput {
  /**
   * C.
   */
  c: Quantity;
  /**
   * K.
   */
  k: Quantity;
  /**
   * Uptake of a full first layer: mass or amount per dry mass, or concentration.
   */
  monolayer: Quantity;
}
/**
 * Fugacities of a gas mixture on both sides of a membrane, and permeabilities between the bases.
 */
export interface MembraneFugacityInput {
  /**
   * The gas on the feed side.
   */
  feed: GasPhaseInput;
  /**
   * The gases by formula.
   */
  gases?: {
    [k: string]: FugacityGasInput;
  };
  /**
   * Interaction parameters k_ij by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
   */
  interactions?: {
    [k: string]: Quantity;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneFugacityTag;
  /**
   * The gas on the permeate side; vacuum if absent.
   */
  permeate?: GasPhaseInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature of the gas.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A gas.
 */
export interface FugacityGasInput {
  /**
   * Critical point; from the data if absent.
   */
  criticalPoint?: CriticalPointInput;
  /**
   * Permeability on the basis of fugacities, instead of `permeability`.
   */
  fugacityPermeability?: Quantity;
  /**
   * Permeability on the basis of partial pressures.
   */
  permeability?: Quantity;
}
/**
 * A dense metal that lets hydrogen through by Sieverts' law.
 */
export interface MembraneMetalInput {
  /**
   * Activation energy E of the permeability.
   */
  activationEnergy?: Quantity;
  /**
   * Diffusivity of hydrogen atoms at `temperature`, instead of `permeability`; needs `sievertsConstant`.
   */
  diffusivity?: Quantity;
  /**
   * Exponent n of the pressures; 0.5, Sieverts' law, if absent.
   */
  exponent?: Quantity;
  /**
   * Partial pressure of hydrogen on the feed side; gives the flux.
   */
  feedPressure?: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneMetalTag;
  /**
   * A metal of the library, instead of a permeability: `palladium`, `pd-25ag`.
   */
  metal?: string;
  /**
   * Permeability at `referenceTemperature`, or at `temperature` if there is none.
   */
  permeability?: Quantity;
  /**
   * Partial pressure of hydrogen on the permeate side; vacuum if absent.
   */
  permeatePressure?: Quantity;
  /**
   * P₀ of P = P₀ exp(−E/RT), instead of `permeability`; needs `activationEnergy`.
   */
  preExponential?: Quantity;
  /**
   * Temperature the permeability holds at; needs `activationEnergy`.
   */
  referenceTemperature?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Sieverts' constant K at `temperature`: atoms per volume of metal over the root of the pressure.
   */
  sievertsConstant?: Quantity;
  /**
   * Temperature of the metal.
   */
  temperature: Quantity;
  /**
   * Thickness; gives permeance and flux.
   */
  thickness?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * A tube, instead of `thickness`; gives the flow through its wall.
   */
  tube?: MetalTubeInput;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A tube of metal.
 */
export interface MetalTubeInput {
  /**
   * Inner diameter.
   */
  innerDiameter: Quantity;
  /**
   * Length.
   */
  length: Quantity;
  /**
   * Outer diameter.
   */
  outerDiameter: Quantity;
}
/**
 * Gases that adsorb in a framework and diffuse through a film of it.
 */
export interface MembraneZeoliteInput {
  /**
   * How diffusivities depend on the loading; not at all, weak confinement, if absent.
   */
  confinement?: ConfinementWord;
  /**
   * Density of the framework; needed for fluxes.
   */
  density?: Quantity;
  /**
   * How gases slow each other down; fluxes are given without exchange and with this one. Vignes if absent.
   */
  exchange?: AdsorbedExchangeWord;
  /**
   * Exchange diffusivities by pair, such as `"CO2/CH4"`, the first in the second; none for pairs that are absent.
   */
  exchangeDiffusivities?: {
    [k: string]: Quantity;
  };
  /**
   * The gas on the feed side, instead of a `pressure` of each gas.
   */
  feed?: GasPhaseInput;
  /**
   * The gases by formula.
   */
  gases?: {
    [k: string]: AdsorbingGasInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneZeoliteTag;
  /**
   * How gases share the sites in the fluxes of a mixture; the loadings are given both ways. IAST if absent.
   */
  mixing?: MixingWord;
  /**
   * The gas on the permeate side, instead of a `permeatePressure` of each gas.
   */
  permeate?: GasPhaseInput;
  /**
   * Pressures for isotherms of each pure gas.
   */
  pressures?: Column;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Thickness of the film; needed for fluxes.
   */
  thickness?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A gas in a framework.
 */
export interface AdsorbingGasInput {
  /**
   * Maxwell–Stefan (corrected) diffusivity; of the empty framework under strong confinement.
   */
  diffusivity?: Quantity;
  /**
   * (Partial) pressure on the permeate side; vacuum if absent.
   */
  permeatePressure?: Quantity;
  /**
   * (Partial) pressure on the feed side.
   */
  pressure?: Quantity;
  /**
   * Its kinds of sites: one for Langmuir, two for dual-site Langmuir.
   */
  sites: SiteInput[];
}
/**
 * Sites of one kind.
 */
export interface SiteInput {
  /**
   * Affinity b.
   */
  affinity: Quantity;
  /**
   * Saturation capacity.
   */
  capacity: Quantity;
}
/**
 * A filler dispersed in a polymer, and the gases that permeate it.
 */
export interface MembraneMixedMatrixInput {
  /**
   * What `volumeFraction` counts; with the interphase if absent.
   */
  counted?: CountedWord;
  /**
   * Density of the particles.
   */
  dispersedDensity?: Quantity;
  /**
   * Impermeable flakes instead of particles.
   */
  flakes?: FlakesInput;
  /**
   * The gases by formula.
   */
  gases?: {
    [k: string]: MixedMatrixGasInput;
  };
  /**
   * A layer of matrix around each particle that permeates otherwise: rigidified, or a void.
   */
  interphase?: InterphaseInput;
  /**
   * The word of its kind.
   */
  kind: MembraneMixedMatrixTag;
  /**
   * Mass fraction of the particles instead; needs both densities.
   */
  massFraction?: Quantity;
  /**
   * Density of the matrix.
   */
  matrixDensity?: Quantity;
  /**
   * Largest volume fraction φm the particles can be packed to; 0.64 (equal spheres at random) if absent.
   */
  maximumPacking?: Quantity;
  /**
   * The models of interest; all that apply if absent.
   */
  models?: MixedMatrixWord[];
  /**
   * Diameter of the particles, for layers given by their thickness.
   */
  particleDiameter?: Quantity;
  /**
   * A skin of each particle whose pores the polymer narrows or blocks.
   */
  poreBlockage?: PoreBlockageInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Shape factor n of Maxwell, Wagner and Sillars: 0 along the flow, 1/3 spheres, 1 across it.
   */
  shapeFactor?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Volume fraction of the dispersed phase.
   */
  volumeFraction?: Quantity;
}
/**
 * Impermeable flakes.
 */
export interface FlakesInput {
  /**
   * Width over thickness.
   */
  aspectRatio?: Quantity;
  /**
   * Half the width over the thickness instead, Cussler's α.
   */
  halfAspectRatio?: Quantity;
  /**
   * Order parameter S for Bharadwaj: 1 across the flow, 0 at random, −1/2 along the flow.
   */
  orderParameter?: Quantity;
}
/**
 * A gas and its permeability in each phase.
 */
export interface MixedMatrixGasInput {
  /**
   * In the skin with blocked pores.
   */
  blocked?: Quantity;
  /**
   * In the dispersed phase; 0 if it lets nothing through.
   */
  dispersed?: Quantity;
  /**
   * In the interphase.
   */
  interphase?: Quantity;
  /**
   * In the matrix.
   */
  matrix: Quantity;
  /**
   * Measured on the membrane; gives what the dispersed phase would need.
   */
  measured?: Quantity;
}
/**
 * The interphase: its size, and its permeability here or with each gas.
 */
export interface InterphaseInput {
  /**
   * δ, radius of a particle with its interphase over that without.
   */
  radiusRatio?: Quantity;
  /**
   * Permeability of the matrix over that of the interphase, for every gas that states none.
   */
  reduction?: Quantity;
  /**
   * Thickness instead; needs `particleDiameter`.
   */
  thickness?: Quantity;
}
/**
 * The blocked skin: its size, and its permeability here or with each gas.
 */
export interface PoreBlockageInput {
  /**
   * Radius of a particle over that of its free core.
   */
  radiusRatio?: Quantity;
  /**
   * Permeability of the filler over that of the skin, for every gas that states none.
   */
  reduction?: Quantity;
  /**
   * Thickness instead; needs `particleDiameter`.
   */
  thickness?: Quantity;
}
/**
 * Layers one behind the other, and the gases that permeate them.
 */
export interface MembraneLayersInput {
  /**
   * A hollow fiber; flat layers if absent.
   */
  fiber?: FiberGeometryInput;
  /**
   * The gases by formula, with what flow through open pores needs; those of the first layer if absent.
   */
  gases?: {
    [k: string]: LayerGasInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneLayersTag;
  /**
   * The layers from the feed side to the permeate side.
   */
  layers: MembraneLayerInput[];
  /**
   * Mean pressure in open pores, for viscous flow beside Knudsen flow; needs the viscosities of the gases.
   */
  meanPressure?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature, for open pores.
   */
  temperature?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * The shape of a hollow fiber.
 */
export interface FiberGeometryInput {
  /**
   * The area permeances are stated on, also those of layers that give theirs.
   */
  area: FiberSideWord;
  /**
   * The side of the feed.
   */
  feed: FiberSideWord;
  /**
   * Inner diameter; or the outer one.
   */
  innerDiameter?: Quantity;
  /**
   * Outer diameter; or the inner one.
   */
  outerDiameter?: Quantity;
}
/**
 * A gas in open pores.
 */
export interface LayerGasInput {
  /**
   * Molar mass.
   */
  molarMass?: Quantity;
  /**
   * Viscosity.
   */
  viscosity?: Quantity;
}
/**
 * A layer: a material of known permeability, a film of known permeance, or open pores.
 */
export interface MembraneLayerInput {
  /**
   * Pores beside the material, of a skin with defects.
   */
  defects?: DefectsInput;
  /**
   * Its name.
   */
  name?: string;
  /**
   * Permeability of its material by gas; needs `thickness`.
   */
  permeability?: {
    [k: string]: Quantity;
  };
  /**
   * Permeance of the layer by gas.
   */
  permeance?: {
    [k: string]: Quantity;
  };
  /**
   * Permeance of the layer for every gas, of a support that does not separate.
   */
  permeanceOfEveryGas?: Quantity;
  /**
   * Open pores as the only way through, of a porous support; needs `thickness`.
   */
  pores?: PoresInput;
  /**
   * Thickness.
   */
  thickness?: Quantity;
}
/**
 * Pores through a skin, open or filled by a coating.
 */
export interface DefectsInput {
  /**
   * How deep it fills them; through the skin if absent.
   */
  filledDepth?: Quantity;
  /**
   * The name of the layer that fills them; open if absent.
   */
  filledWith?: string;
  /**
   * Diameter of the pores; needed where they are open, and for the membrane before its coating.
   */
  poreDiameter?: Quantity;
  /**
   * Area of the pores over that of the skin.
   */
  surfacePorosity: Quantity;
  /**
   * Length of the way through them over the thickness; 1 (straight) if absent.
   */
  tortuosity?: Quantity;
}
/**
 * Open pores.
 */
export interface PoresInput {
  /**
   * Diameter.
   */
  diameter: Quantity;
  /**
   * Volume of the pores over that of the layer.
   */
  porosity: Quantity;
  /**
   * Length of the way through them over the thickness; 1 (straight) if absent.
   */
  tortuosity?: Quantity;
}
/**
 * The gas film along a membrane: composition at the membrane from that of bulk and permeate.
 */
export interface MembranePolarizationInput {
  /**
   * Flux of all gases together.
   */
  flux: Quantity;
  /**
   * The gases by formula.
   */
  gases?: {
    [k: string]: PolarizedGasInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembranePolarizationTag;
  /**
   * Mass transfer coefficient k of the gas film.
   */
  massTransferCoefficient: Quantity;
  /**
   * Pressure of the feed.
   */
  pressure: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature of the feed.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A gas by its mole fractions.
 */
export interface PolarizedGasInput {
  /**
   * Mole fraction in the bulk of the feed.
   */
  feed: Quantity;
  /**
   * Mole fraction in what permeates here.
   */
  permeate: Quantity;
}
/**
 * Measurements on a membrane, reduced to its properties: one experiment or several.
 */
export interface MembraneExperimentInput {
  /**
   * Constant pressure, variable volume: flow into a bubble flowmeter.
   */
  constantPressure?: ConstantPressureInput;
  /**
   * Constant volume, variable pressure: rise of the permeate pressure in a closed volume.
   */
  constantVolume?: ConstantVolumeInput;
  /**
   * A sorption isotherm.
   */
  isotherm?: IsothermInput;
  /**
   * The word of its kind.
   */
  kind: MembraneExperimentTag;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Sorption or desorption of a film in time.
   */
  sorptionUptake?: SorptionUptakeInput;
  /**
   * Time lag: from numbers, or from a curve of the permeated amount.
   */
  timeLag?: TimeLagInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Flux of water at several pressures.
   */
  waterPermeance?: WaterPermeanceInput;
}
/**
 * Flow of the permeate at constant pressure: a flow, or volumes and the times they took.
 */
export interface ConstantPressureInput {
  /**
   * Area of the film.
   */
  area?: Quantity;
  /**
   * Volume per time in the meter.
   */
  flow?: Quantity;
  /**
   * Pressure of the gas downstream; needs `upstreamPressure`.
   */
  permeatePressure?: Quantity;
  /**
   * Pressure in the meter.
   */
  pressure?: Quantity;
  /**
   * Pressure difference of the gas over the film.
   */
  pressureDifference?: Quantity;
  /**
   * Temperature of the meter.
   */
  temperature?: Quantity;
  /**
   * Thickness of the film; gives the permeability.
   */
  thickness?: Quantity;
  /**
   * Time of each run.
   */
  time?: Column;
  /**
   * Pressure of the gas upstream, instead of `pressureDifference`; needs `permeatePressure`.
   */
  upstreamPressure?: Quantity;
  /**
   * Pressure of the vapor in the meter, instead of `wet`.
   */
  vaporPressure?: Quantity;
  /**
   * Volumes swept by the bubble, one per run; needs `time`.
   */
  volume?: Column;
  /**
   * Whether the gas is saturated with water vapor, as over a soap film; not if absent.
   */
  wet?: boolean;
}
/**
 * Rise of the permeate pressure in a closed volume: its steady rate, or the whole curve.
 */
export interface ConstantVolumeInput {
  /**
   * Area of the film.
   */
  area?: Quantity;
  /**
   * Whether the polymer is glassy; unless it is said not to be, a warning calls the diffusivity an apparent one.
   */
  glassy?: boolean;
  /**
   * Permeate pressure at the start; the last reading up to then if absent.
   */
  initialPressure?: Quantity;
  /**
   * A curve of the pressure without permeation, instead of `leakRate`.
   */
  leak?: LeakInput;
  /**
   * Rate of the pressure without permeation.
   */
  leakRate?: Quantity;
  /**
   * Mean pressure of the gas downstream in the steady state; 0 if absent.
   */
  permeatePressure?: Quantity;
  /**
   * Permeate pressure at these times.
   */
  pressure?: Column;
  /**
   * Time at which the gas came to the film; 0 if absent.
   */
  start?: Quantity;
  /**
   * Steady rate of the permeate pressure, instead of a curve.
   */
  steadyRate?: Quantity;
  /**
   * Temperature of the gas in the volume.
   */
  temperature?: Quantity;
  /**
   * Thickness of the film; gives permeability, diffusivity and solubility.
   */
  thickness?: Quantity;
  /**
   * Times of a curve; needs `pressure`.
   */
  time?: Column;
  /**
   * Fits the whole transient too.
   */
  transientFit?: TransientFitInput;
  /**
   * Pressure of the gas upstream.
   */
  upstreamPressure?: Quantity;
  /**
   * Volume of the permeate side.
   */
  volume?: Quantity;
  /**
   * Which points of the curve are on the straight line.
   */
  window?: WindowInput;
}
/**
 * A curve of the permeate pressure with the upstream side empty.
 */
export interface LeakInput {
  /**
   * Pressures at these times.
   */
  pressure: Column;
  /**
   * Times.
   */
  time: Column;
}
/**
 * What is fitted to the whole curve beside slope and time lag.
 */
export interface TransientFitInput {
  /**
   * A leak that rises evenly from the start; not if absent.
   */
  leak?: boolean;
  /**
   * A constant offset of the readings; not if absent.
   */
  offset?: boolean;
}
/**
 * The points a straight line is fitted to: between two times, or after a multiple of the time lag.
 */
export interface WindowInput {
  /**
   * First time, as in the column of times.
   */
  from?: Quantity;
  /**
   * Start of the window in time lags of the line itself; 3 if nothing is stated.
   */
  multiple?: number;
  /**
   * Last time, as in the column of times.
   */
  to?: Quantity;
}
/**
 * A measured sorption isotherm.
 */
export interface IsothermInput {
  /**
   * Concentrations at these pressures.
   */
  concentration: Column;
  /**
   * Isotherms to fit; all if absent.
   */
  models?: IsothermWord[];
  /**
   * Pressures.
   */
  pressure: Column;
}
/**
 * Sorption or desorption of a film with both faces open: a half-time, or a curve.
 */
export interface SorptionUptakeInput {
  /**
   * Uptake after a long time; fitted if absent.
   */
  equilibrium?: Quantity;
  /**
   * Time at which half of the change was done, instead of a curve.
   */
  halfTime?: Quantity;
  /**
   * Uptake at the start; the last reading up to then if absent.
   */
  initial?: Quantity;
  /**
   * Share of the change up to which the initial slope is taken; 0.5 if absent.
   */
  initialPart?: Quantity;
  /**
   * Time of the step; 0 if absent.
   */
  start?: Quantity;
  /**
   * Full thickness of the film.
   */
  thickness?: Quantity;
  /**
   * Times of a curve; needs `uptake`.
   */
  time?: Column;
  /**
   * Uptake at these times, relative: mass gain in percent, or share of the equilibrium.
   */
  uptake?: Column;
}
/**
 * A time lag, and what follows from it.
 */
export interface TimeLagInput {
  /**
   * Permeated amount per area at these times.
   */
  amount?: Column;
  /**
   * The diffusivity, instead of a curve or `timeLag`.
   */
  diffusivity?: Quantity;
  /**
   * The steady flux, where no curve gives it.
   */
  flux?: Quantity;
  /**
   * Whether the polymer is glassy; unless it is said not to be, a warning calls the diffusivity an apparent one.
   */
  glassy?: boolean;
  /**
   * Multiples of the time lag for which the distance of the curve from its asymptote is asked.
   */
  multiples?: number[];
  /**
   * The permeability, instead of `flux`.
   */
  permeability?: Quantity;
  /**
   * Mean pressure of the gas downstream in the steady state; 0 if absent.
   */
  permeatePressure?: Quantity;
  /**
   * The exact curve at times of your own.
   */
  prediction?: PredictionInput;
  /**
   * Time at which the gas came to the film; 0 if absent.
   */
  start?: Quantity;
  /**
   * Thickness of the film.
   */
  thickness?: Quantity;
  /**
   * Times of a curve; needs `amount`.
   */
  time?: Column;
  /**
   * The time lag θ, instead of a curve or `diffusivity`.
   */
  timeLag?: Quantity;
  /**
   * Fits the whole transient too.
   */
  transientFit?: TransientFitInput;
  /**
   * Concentration in the upstream face, instead of `flux`.
   */
  upstreamConcentration?: Quantity;
  /**
   * Pressure of the gas upstream; gives permeability and solubility.
   */
  upstreamPressure?: Quantity;
  /**
   * Which points of the curve are on the straight line.
   */
  window?: WindowInput;
}
/**
 * Times at which amount and flux are computed.
 */
export interface PredictionInput {
  /**
   * Times since the gas came to the film.
   */
  time: Column;
}
/**
 * Flux of pure water, or of a solution of known osmotic pressure, at several pressures.
 */
export interface WaterPermeanceInput {
  /**
   * Volume fluxes at these pressures.
   */
  flux: Column;
  /**
   * Difference of the osmotic pressures; 0 if absent.
   */
  osmoticPressure?: Quantity;
  /**
   * Pressure differences over the membrane.
   */
  pressure: Column;
  /**
   * Viscosity of the liquid; gives the resistance of the membrane.
   */
  viscosity?: Quantity;
}
/**
 * A porous membrane: its pores, what flows through them, and how their size is known.
 */
export interface MembranePorousInput {
  /**
   * Bubble point, liquid entry pressure, capillary condensation.
   */
  capillarity?: CapillarityInput;
  /**
   * Diffusivities of pairs of gases; by Chapman and Enskog if absent.
   */
  diffusivities?: PairDiffusivityInput[];
  /**
   * Feed side of the gases.
   */
  feed?: PoreSideInput;
  /**
   * Gases by formula, each alone at the pressures of both sides; with fractions on both sides also as a mixture.
   */
  gases?: {
    [k: string]: PoreGasInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembranePorousTag;
  /**
   * A liquid through the pores.
   */
  liquid?: PoreLiquidInput;
  /**
   * Mean pressure of the gases, where no sides are given.
   */
  meanPressure?: Quantity;
  /**
   * Viscosity of the mixture; by Wilke if absent.
   */
  mixtureViscosity?: Quantity;
  /**
   * Permeate side of the gases.
   */
  permeate?: PoreSideInput;
  /**
   * The pores.
   */
  pores?: PoreStructureInput;
  /**
   * Rejection of solutes by the sizes of the pores, and the cut-off.
   */
  retention?: RetentionInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature.
   */
  temperature?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A liquid in the mouths of the pores.
 */
export interface CapillarityInput {
  /**
   * Contact angle; 0 (perfect wetting) if absent. Below 90° the bubble point is computed, above it the entry pressure.
   */
  contactAngle?: Quantity;
  /**
   * Diameter of the largest pore; that of the pores if absent.
   */
  diameter?: Quantity;
  /**
   * Thickness of the adsorbed film, which makes the pore wider than its meniscus.
   */
  filmThickness?: Quantity;
  /**
   * Factor of the shape of the pores; 1 (cylinders) if absent.
   */
  geometryFactor?: Quantity;
  /**
   * Molar volume of the liquid, for condensation.
   */
  molarVolume?: Quantity;
  /**
   * Measured bubble point or entry pressure; gives the diameter.
   */
  pressure?: Quantity;
  /**
   * Relative pressure p/p_s of the vapor; gives the radius of pores that fill.
   */
  relativePressure?: Quantity;
  /**
   * Surface tension.
   */
  surfaceTension: Quantity;
}
/**
 * The diffusivity of a pair of gases.
 */
export interface PairDiffusivityInput {
  /**
   * Diffusivity at the temperature of the document.
   */
  diffusivity: Quantity;
  /**
   * The two gases.
   */
  pair: string[];
  /**
   * Pressure it holds at; D p is constant.
   */
  pressure: Quantity;
}
/**
 * One side of the membrane.
 */
export interface PoreSideInput {
  /**
   * Mole fractions of a mixture, summing to 1; a gas left out has none.
   */
  fractions?: {
    [k: string]: Quantity;
  };
  /**
   * Pressure.
   */
  pressure: Quantity;
}
/**
 * A gas; molar mass and Lennard-Jones parameters of common gases are known.
 */
export interface PoreGasInput {
  /**
   * Collision diameter σ of Lennard and Jones.
   */
  collisionDiameter?: Quantity;
  /**
   * Molar mass.
   */
  molarMass?: Quantity;
  /**
   * Activated hopping in pores hardly wider than the molecule.
   */
  translation?: TranslationInput;
  /**
   * Viscosity; by Chapman and Enskog if absent.
   */
  viscosity?: Quantity;
  /**
   * Depth of the well over the Boltzmann constant, ε/k.
   */
  wellDepth?: Quantity;
}
/**
 * Activated (gas-translational) diffusion.
 */
export interface TranslationInput {
  /**
   * Activation energy.
   */
  activationEnergy: Quantity;
  /**
   * Effective diameter of the pore.
   */
  diameter: Quantity;
  /**
   * Probability of the direction; 1/3 in a network.
   */
  probability: Quantity;
}
/**
 * A liquid.
 */
export interface PoreLiquidInput {
  /**
   * Measured permeance; gives the diameter of the pores.
   */
  measuredPermeance?: Quantity;
  /**
   * Pressure difference; gives fluxes.
   */
  pressureDifference?: Quantity;
  /**
   * Viscosity.
   */
  viscosity: Quantity;
}
/**
 * The pores; each model takes what it needs.
 */
export interface PoreStructureInput {
  /**
   * A bed of particles (Kozeny and Carman); needs the porosity.
   */
  bed?: PoreBedInput;
  /**
   * Diameter.
   */
  diameter?: Quantity;
  /**
   * Distribution of diameters, instead of one.
   */
  distribution?: PoreDistributionInput;
  /**
   * Permeability (Darcy).
   */
  permeability?: Quantity;
  /**
   * Pores per area, instead of the porosity: that of track-etched membranes.
   */
  poreDensity?: Quantity;
  /**
   * Porosity.
   */
  porosity?: Quantity;
  /**
   * ε/τ, instead of both.
   */
  porosityOverTortuosity?: Quantity;
  /**
   * Radius, instead of the diameter.
   */
  radius?: Quantity;
  /**
   * Thickness.
   */
  thickness?: Quantity;
  /**
   * Tortuosity τ, counted once: D_eff = ε D/τ, k = ε d²/(32 τ). 1 for straight pores.
   */
  tortuosity?: Quantity;
}
/**
 * A bed of particles.
 */
export interface PoreBedInput {
  /**
   * Kozeny constant; 5 (180 for spheres) if absent.
   */
  kozenyConstant?: Quantity;
  /**
   * Diameter of spheres.
   */
  particleDiameter?: Quantity;
  /**
   * Surface per volume of solid, instead.
   */
  specificSurface?: Quantity;
}
/**
 * Sizes by number: log-normal by median or mean and a deviation, or classes.
 */
export interface PoreDistributionInput {
  /**
   * Standard deviation of the diameter.
   */
  deviation?: Quantity;
  /**
   * Diameters of classes; with `number`.
   */
  diameter?: Column;
  /**
   * Geometric standard deviation, 1 or more.
   */
  geometricDeviation?: Quantity;
  /**
   * Mean diameter; with `deviation`.
   */
  mean?: Quantity;
  /**
   * Median diameter; with `geometricDeviation`.
   */
  median?: Quantity;
  /**
   * Numbers of pores (any scale).
   */
  number?: Column;
}
/**
 * Rejection of solutes at high flux.
 */
export interface RetentionInput {
  /**
   * Rejection that defines the cut-off; 90 % if absent.
   */
  cutoff?: Quantity;
  /**
   * Size of the solutes by molar mass; gives the molecular weight cut-off.
   */
  sizeLaw?: SizeLawInput;
  /**
   * Solutes by name.
   */
  solutes?: {
    [k: string]: SoluteSizeInput;
  };
}
/**
 * Radius from molar mass: a = c (M / (g/mol))^b.
 */
export interface SizeLawInput {
  /**
   * c, the radius at 1 g/mol.
   */
  coefficient: Quantity;
  /**
   * b.
   */
  exponent: Quantity;
}
/**
 * The size of a solute.
 */
export interface SoluteSizeInput {
  /**
   * Diameter.
   */
  diameter?: Quantity;
  /**
   * Molar mass; with `sizeLaw`.
   */
  molarMass?: Quantity;
  /**
   * Radius.
   */
  radius?: Quantity;
}
/**
 * Ultrafiltration and microfiltration: each part computes what it is given for.
 */
export interface MembraneFiltrationInput {
  /**
   * Batch concentration and diafiltration.
   */
  batch?: BatchInput;
  /**
   * Blocking laws with their constants: flux and volume, or pressure, after a time.
   */
  blocking?: BlockingInput[];
  /**
   * Concentration polarization, gel layer, osmotic limitation.
   */
  film?: FilmInput;
  /**
   * Modified fouling index.
   */
  foulingIndex?: FoulingIndexInput;
  /**
   * A measured curve, to which all blocking laws are fitted.
   */
  foulingTest?: FoulingTestInput;
  /**
   * Fluxes at several bulk concentrations: gel concentration and mass transfer coefficient.
   */
  gelCurve?: GelCurveInput;
  /**
   * Rejection of a solute by pores.
   */
  hindrance?: HindranceInput;
  /**
   * The word of its kind.
   */
  kind: MembraneFiltrationTag;
  /**
   * Resistances in series.
   */
  resistances?: ResistancesInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Silt density index.
   */
  siltDensity?: SiltDensityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A batch that is concentrated, then washed at constant volume.
 */
export interface BatchInput {
  /**
   * Volume at the start over volume at the end; 1 (no concentration) if absent.
   */
  concentrationFactor?: Quantity;
  /**
   * Wash volume over volume of the batch; 0 (no wash) if absent.
   */
  diavolumes?: Quantity;
  /**
   * Concentration at the start.
   */
  initial?: Quantity;
  /**
   * Observed rejection.
   */
  rejection: Quantity;
}
/**
 * A blocking law at constant pressure (with `initialFlux`) or at constant flux (with `initialPressure` and `flux`).
 */
export interface BlockingInput {
  /**
   * Its constant. At constant pressure k of d²t/dV² = k (dt/dV)ⁿ with V per area: in 1/s (complete),
   * 1/(s^0.5 m^0.5) (standard), 1/m (intermediate), s/m² (cake). At constant flux K of dP/dv = K P₀ (P/P₀)ⁿ: in
   * 1/m.
   */
  constant: Quantity;
  /**
   * The constant flux.
   */
  flux?: Quantity;
  /**
   * Flux at the start.
   */
  initialFlux?: Quantity;
  /**
   * Pressure difference at the start.
   */
  initialPressure?: Quantity;
  /**
   * The law.
   */
  law: BlockingWord;
  /**
   * Time.
   */
  time: Quantity;
}
/**
 * A film in front of the membrane, and what limits the flux through it.
 */
export interface FilmInput {
  /**
   * Concentration in the bulk.
   */
  bulk: Quantity;
  /**
   * Flux; gives the concentration at the membrane and the intrinsic rejection.
   */
  flux?: Quantity;
  /**
   * Gel concentration; gives the flux limited by a gel.
   */
  gel?: Quantity;
  /**
   * Mass transfer coefficient.
   */
  massTransferCoefficient?: Quantity;
  /**
   * Osmotic pressure; gives the flux limited by it.
   */
  osmotic?: OsmoticInput;
  /**
   * Concentration of the permeate; 0 (full retention) if absent.
   */
  permeate?: Quantity;
}
/**
 * What an osmotic-pressure limited flux needs: a membrane, a pressure, and the osmotic pressure of the solute.
 */
export interface OsmoticInput {
  /**
   * Cubic coefficient; 0 if absent.
   */
  cubic?: Quantity;
  /**
   * Linear coefficient of π = a₁ c + a₂ c² + a₃ c³; or molar mass and temperature.
   */
  linear?: Quantity;
  /**
   * Molar mass of the solute: a₁ = R T / M.
   */
  molarMass?: Quantity;
  /**
   * Hydraulic permeance of the membrane.
   */
  permeance: Quantity;
  /**
   * Pressure difference.
   */
  pressureDifference: Quantity;
  /**
   * Quadratic coefficient; 0 if absent.
   */
  quadratic?: Quantity;
  /**
   * Reflection coefficient; 1 if absent.
   */
  reflection?: Quantity;
  /**
   * Intrinsic rejection; 1 if absent.
   */
  rejection?: Quantity;
  /**
   * Temperature.
   */
  temperature?: Quantity;
}
/**
 * A fouling index test at constant pressure. With area, pressure and viscosity, the index at 2 bar, 20 °C, 13.8 cm².
 */
export interface FoulingIndexInput {
  /**
   * Area of the membrane.
   */
  area?: Quantity;
  /**
   * Start of the straight part of t/V over V; that of the data if absent.
   */
  fromVolume?: Quantity;
  /**
   * Pressure difference.
   */
  pressureDifference?: Quantity;
  /**
   * Times.
   */
  time: Column;
  /**
   * End of the straight part; that of the data if absent.
   */
  toVolume?: Quantity;
  /**
   * Viscosity of the water.
   */
  viscosity?: Quantity;
  /**
   * Filtrate volumes at these times.
   */
  volume: Column;
}
/**
 * A measured curve: flux or volume over time at constant pressure, or pressure over time at constant flux.
 */
export interface FoulingTestInput {
  /**
   * Area of the membrane, for volumes that are not per area.
   */
  area?: Quantity;
  /**
   * The constant flux of a pressure curve.
   */
  constantFlux?: Quantity;
  /**
   * Fluxes.
   */
  flux?: Column;
  /**
   * Flux at the start, if it is known; fitted if absent.
   */
  initialFlux?: Quantity;
  /**
   * Pressure difference at the start of a pressure curve, if it is known; fitted if absent.
   */
  initialPressure?: Quantity;
  /**
   * Pressure differences at constant flux.
   */
  pressure?: Column;
  /**
   * Times, rising.
   */
  time: Column;
  /**
   * Filtrate volumes, per area or with `area`.
   */
  volume?: Column;
}
/**
 * Fluxes that no longer depend on the pressure.
 */
export interface GelCurveInput {
  /**
   * Concentrations in the bulk.
   */
  bulk: Column;
  /**
   * Fluxes.
   */
  flux: Column;
}
/**
 * A solute and a pore. With flux, pore length, porosity and diffusivity, the rejection at that flux.
 */
export interface HindranceInput {
  /**
   * Diffusivity in the free liquid; or temperature, viscosity and size of the solute.
   */
  diffusivity?: Quantity;
  /**
   * Flux through the membrane.
   */
  flux?: Quantity;
  /**
   * Diameter of the pore, width of a slit.
   */
  poreDiameter?: Quantity;
  /**
   * Radius of the pore, half-width of a slit.
   */
  poreRadius?: Quantity;
  /**
   * Porosity.
   */
  porosity?: Quantity;
  /**
   * Radius of the solute over that (the half-width) of the pore; or both sizes.
   */
  ratio?: Quantity;
  /**
   * Shape of the pores; a cylinder if absent.
   */
  shape?: PoreShapeWord;
  /**
   * Diameter of the solute.
   */
  soluteDiameter?: Quantity;
  /**
   * Radius of the solute.
   */
  soluteRadius?: Quantity;
  /**
   * Temperature, for the diffusivity of a sphere.
   */
  temperature?: Quantity;
  /**
   * Thickness of the porous layer.
   */
  thickness?: Quantity;
  /**
   * Length of the pores over the thickness; 1 (straight pores) if absent.
   */
  tortuosity?: Quantity;
  /**
   * Viscosity of the liquid, for the diffusivity of a sphere.
   */
  viscosity?: Quantity;
}
/**
 * Resistances in series under a pressure.
 */
export interface ResistancesInput {
  /**
   * A cake.
   */
  cake?: CakeInput;
  /**
   * Resistance of the membrane; or its hydraulic permeance at this viscosity.
   */
  membrane?: Quantity;
  /**
   * Osmotic pressure difference; 0 if absent.
   */
  osmoticDifference?: Quantity;
  /**
   * Other resistances by name: pore blocking, adsorption, gel.
   */
  others?: {
    [k: string]: Quantity;
  };
  /**
   * Hydraulic permeance of the membrane.
   */
  permeance?: Quantity;
  /**
   * Pressure difference.
   */
  pressureDifference: Quantity;
  /**
   * Viscosity of the permeate.
   */
  viscosity: Quantity;
}
/**
 * A cake: its mass per area, and its specific resistance or what a bed of spheres needs.
 */
export interface CakeInput {
  /**
   * Density of the spheres.
   */
  density?: Quantity;
  /**
   * Mass per area.
   */
  mass: Quantity;
  /**
   * Diameter of the spheres.
   */
  particleDiameter?: Quantity;
  /**
   * Porosity of the cake.
   */
  porosity?: Quantity;
  /**
   * Specific resistance; or diameter, density and porosity.
   */
  specificResistance?: Quantity;
}
/**
 * A silt density test after ASTM D4189: 207 kPa, 0.45 µm, samples of 500 mL.
 */
export interface SiltDensityInput {
  /**
   * Time of the first sample.
   */
  first: Quantity;
  /**
   * Samples after 5, 10 and 15 minutes, or those there are.
   */
  samples: SiltSampleInput[];
}
/**
 * A later sample of the same volume.
 */
export interface SiltSampleInput {
  /**
   * Time from the start of the test to the start of this sample.
   */
  elapsed: Quantity;
  /**
   * Time of the sample.
   */
  time: Quantity;
}
/**
 * The osmotic pressure of a solution by one or several models.
 */
export interface MembraneOsmoticPressureInput {
  /**
   * The word of its kind.
   */
  kind: MembraneOsmoticPressureTag;
  /**
   * The salt by each model wanted.
   */
  salts: SaltInput[];
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * The composition.
   */
  solution: SolutionInput;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * The dissolved salt and the model of its solutions.
 */
export interface SaltInput {
  /**
   * Particles that a formula unit gives (van 't Hoff factor): 2 for NaCl; needed by `vantHoff`, and by it only.
   */
  dissociation?: Quantity;
  /**
   * The model.
   */
  model: SolutionWord;
  /**
   * Molar mass of the solute: needed by `vantHoff` for masses.
   */
  molarMass?: Quantity;
  /**
   * Pressure of the pure water that `teos10` compares with; one atmosphere if absent.
   */
  pureWaterPressure?: Quantity;
  /**
   * Density of pure water; that of the model at the temperature if absent.
   */
  waterDensity?: Quantity;
}
/**
 * The composition of a solution, one of these.
 */
export interface SolutionInput {
  /**
   * Amount per volume of solution.
   */
  concentration?: Quantity;
  /**
   * Mass per volume of solution.
   */
  massConcentration?: Quantity;
  /**
   * Amount per mass of water.
   */
  molality?: Quantity;
  /**
   * Osmotic pressure, with `vantHoff` only.
   */
  osmoticPressure?: Quantity;
  /**
   * Mass per mass of solution, such as `"35 g/kg"`.
   */
  salinity?: Quantity;
}
/**
 * Mass transfer and friction in a feed channel, as far as what is given leads.
 */
export interface MembraneChannelInput {
  /**
   * Density of the solution.
   */
  density?: Quantity;
  /**
   * Diffusivity of the salt.
   */
  diffusivity?: Quantity;
  /**
   * Height of the channel between two sheets; gives the hydraulic diameter.
   */
  height?: Quantity;
  /**
   * Hydraulic diameter, instead of `height`.
   */
  hydraulicDiameter?: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneChannelTag;
  /**
   * Length along the flow.
   */
  length?: Quantity;
  /**
   * Mass flow, instead of `velocity`; needs `width` and `height`.
   */
  massFlow?: Quantity;
  /**
   * Reynolds number, instead of flow, diameter, density and viscosity.
   */
  reynolds?: Quantity;
  /**
   * Schmidt number, instead of viscosity, density and diffusivity.
   */
  schmidt?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Porosity of the spacer; 1, an empty channel, if absent.
   */
  spacerPorosity?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Mean velocity between the threads of the spacer.
   */
  velocity?: Quantity;
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Viscosity of the solution.
   */
  viscosity?: Quantity;
  /**
   * Volume flow, instead of `velocity`; needs `width` and `height`.
   */
  volumeFlow?: Quantity;
  /**
   * Width of the channel; with `height` the cross-section.
   */
  width?: Quantity;
}
/**
 * Reverse osmosis at one place: fluxes, rejection, concentration polarization.
 */
export interface MembraneOsmosisInput {
  /**
   * The solution in the bulk of the feed.
   */
  feed: SolutionInput;
  /**
   * The word of its kind.
   */
  kind: MembraneOsmosisTag;
  /**
   * Mass transfer coefficient of the feed; no polarization if absent.
   */
  massTransferCoefficient?: Quantity;
  /**
   * The membrane.
   */
  membrane: OsmosisMembraneInput;
  /**
   * Concentration at the membrane over that of the bulk, instead of `massTransferCoefficient`.
   */
  polarizationModulus?: Quantity;
  /**
   * Pressure of the feed over that of the permeate.
   */
  pressureDifference: Quantity;
  /**
   * The salt and the model of its solutions.
   */
  salt: SaltInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A membrane for water and one salt.
 */
export interface OsmosisMembraneInput {
  /**
   * Temperature the permeabilities hold at, with one of the corrections; that of the document if absent.
   */
  referenceTemperature?: Quantity;
  /**
   * Reflection coefficient σ; 1 if absent.
   */
  reflection?: Quantity;
  /**
   * Activation energy of the salt permeability.
   */
  soluteEnergy?: Quantity;
  /**
   * Salt permeability B (Ps); 0 for full rejection.
   */
  solutePermeability: Quantity;
  /**
   * A published correction of the water permeability from 25 °C, instead of `waterEnergy`.
   */
  temperatureCorrection?: TemperatureCorrectionWord;
  /**
   * The law of the salt; solution–diffusion if absent, or Spiegler–Kedem with a `reflection`.
   */
  transport?: TransportWord;
  /**
   * Activation energy of the water permeability.
   */
  waterEnergy?: Quantity;
  /**
   * Water permeability A (Lp).
   */
  waterPermeability: Quantity;
}
/**
 * Rejections at a water flux: by the laws of transport, and observed against real.
 */
export interface MembraneRejectionInput {
  /**
   * Water flux.
   */
  flux: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneRejectionTag;
  /**
   * Mass transfer coefficient of the feed: links observed and real rejection.
   */
  massTransferCoefficient?: Quantity;
  /**
   * A measured rejection 1 − c_p/c_feed, to find the real one.
   */
  observedRejection?: Quantity;
  /**
   * Reflection coefficient σ; 1 if absent.
   */
  reflection?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Salt permeability B (Ps), to find the rejection.
   */
  solutePermeability?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A test of a membrane coupon or a datasheet: water and salt permeability from it.
 */
export interface MembraneOsmosisTestInput {
  /**
   * Area of the membrane.
   */
  area?: Quantity;
  /**
   * The feed.
   */
  feed: SolutionInput;
  /**
   * Osmotic pressure of the feed at the membrane as measured, instead of that of the model.
   */
  feedOsmoticPressure?: Quantity;
  /**
   * Water flux, unless `permeateFlow` and `area` are given.
   */
  flux?: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneOsmosisTestTag;
  /**
   * Mass transfer coefficient of the feed; no polarization if absent.
   */
  massTransferCoefficient?: Quantity;
  /**
   * The permeate, unless a `rejection` is given.
   */
  permeate?: SolutionInput;
  /**
   * Flow of permeate.
   */
  permeateFlow?: Quantity;
  /**
   * Osmotic pressure of the permeate as measured; with `feedOsmoticPressure`.
   */
  permeateOsmoticPressure?: Quantity;
  /**
   * Concentration at the membrane over that of the bulk, instead of `massTransferCoefficient`.
   */
  polarizationModulus?: Quantity;
  /**
   * Pressure of the feed over that of the permeate.
   */
  pressureDifference: Quantity;
  /**
   * Pressure lost along the element; none if absent.
   */
  pressureDrop?: Quantity;
  /**
   * Permeate over feed volume, of an element on a datasheet: the salt then gathers along it. A coupon if absent.
   */
  recovery?: Quantity;
  /**
   * Observed rejection 1 − c_p/c_feed, instead of `permeate`.
   */
  rejection?: Quantity;
  /**
   * The salt and the model of its solutions.
   */
  salt: SaltInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature of the test.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Forward and pressure-retarded osmosis at one place.
 */
export interface MembraneForwardOsmosisInput {
  /**
   * Which solution the active layer faces.
   */
  activeLayer: ActiveLayerWord;
  /**
   * Diffusivity of the salt.
   */
  diffusivity: Quantity;
  /**
   * The draw solution.
   */
  draw: SolutionInput;
  /**
   * Mass transfer coefficient of the draw solution; no film if absent.
   */
  drawMassTransferCoefficient?: Quantity;
  /**
   * The feed.
   */
  feed: SolutionInput;
  /**
   * Mass transfer coefficient of the feed; no film if absent.
   */
  feedMassTransferCoefficient?: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneForwardOsmosisTag;
  /**
   * The membrane; its salt passes by solution–diffusion.
   */
  membrane: OsmosisMembraneInput;
  /**
   * Pressure of the draw solution over that of the feed; none if absent.
   */
  pressureDifference?: Quantity;
  /**
   * The salt of both solutions and the model of them.
   */
  salt: SaltInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Structural parameter of the support: thickness · tortuosity / porosity.
   */
  structuralParameter: Quantity;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A reverse osmosis module: fluxes along it from its area, or its area from a recovery.
 */
export interface MembraneReverseOsmosisInput {
  /**
   * Area of the membrane: the module is rated.
   */
  area?: Quantity;
  /**
   * The feed channel, for correlations of mass transfer and friction.
   */
  channel?: FeedChannelInput;
  /**
   * Pump and energy recovery, for the energy of the permeate.
   */
  energy?: PumpInput;
  /**
   * The feed.
   */
  feed: SolutionInput;
  /**
   * Volume flow of the feed.
   */
  feedFlow?: Quantity;
  /**
   * Mass flow of the feed, instead of `feedFlow`.
   */
  feedMassFlow?: Quantity;
  /**
   * Pressure of the feed at the inlet.
   */
  feedPressure: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneReverseOsmosisTag;
  /**
   * Mass transfer coefficient of the feed, the same everywhere; no polarization if absent.
   */
  massTransferCoefficient?: Quantity;
  /**
   * The membrane.
   */
  membrane: OsmosisMembraneInput;
  /**
   * Pressure of the permeate; 0 if absent, `feedPressure` being a gauge pressure then.
   */
  permeatePressure?: Quantity;
  /**
   * Concentration at the membrane over that of the bulk, the same everywhere.
   */
  polarizationModulus?: Quantity;
  /**
   * Pressure lost over the module, evenly along it; none if absent.
   */
  pressureDrop?: Quantity;
  /**
   * Number of places along the module to report, 2 to 51; none if absent.
   */
  profile?: number;
  /**
   * Permeate over feed volume, instead of `area`: the area is found.
   */
  recovery?: Quantity;
  /**
   * The salt and the model of its solutions.
   */
  salt: SaltInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * The feed channel of a module: membranes above and below, so that area = 2 · width · length.
 */
export interface FeedChannelInput {
  /**
   * Diffusivity of the salt; needed by `sherwood`.
   */
  diffusivity?: Quantity;
  /**
   * Correlation of friction, along the module; the given `pressureDrop` or none if absent.
   */
  friction?: FrictionWord;
  /**
   * Height between the membranes.
   */
  height: Quantity;
  /**
   * Correlation of mass transfer, along the module; a fixed or no film if absent.
   */
  sherwood?: SherwoodWord;
  /**
   * Porosity of the spacer; 1, an empty channel, if absent.
   */
  spacerPorosity?: Quantity;
  /**
   * Viscosity of the solution.
   */
  viscosity: Quantity;
  /**
   * Width, of all leaves together.
   */
  width: Quantity;
}
/**
 * Pump and energy recovery.
 */
export interface PumpInput {
  /**
   * Efficiency of the pump with its motor.
   */
  pumpEfficiency: Quantity;
  /**
   * Efficiency of the energy recovery from the brine; no energy recovery if absent.
   */
  recoveryEfficiency?: Quantity;
}
/**
 * Energy of desalination at a pressure and a recovery.
 */
export interface MembraneDesalinationEnergyInput {
  /**
   * Osmotic pressure of the feed, for the least work.
   */
  feedOsmoticPressure?: Quantity;
  /**
   * The word of its kind.
   */
  kind: MembraneDesalinationEnergyTag;
  /**
   * Pressure of the feed over that of the suction.
   */
  pressure: Quantity;
  /**
   * Pressure lost between feed and brine; none if absent.
   */
  pressureDrop?: Quantity;
  /**
   * Efficiency of the pump with its motor.
   */
  pumpEfficiency: Quantity;
  /**
   * Permeate over feed volume.
   */
  recovery: Quantity;
  /**
   * Efficiency of the energy recovery from the brine; no energy recovery if absent.
   */
  recoveryEfficiency?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Nanofiltration of ions by steric, Donnan and dielectric exclusion (DSPM-DE).
 */
export interface MembraneNanofiltrationInput {
  /**
   * Thickness of the stagnant film before the membrane; no polarization if absent.
   */
  filmThickness?: Quantity;
  /**
   * Water flux.
   */
  flux?: Quantity;
  /**
   * The ions by name.
   */
  ions?: {
    [k: string]: IonInput;
  };
  /**
   * The word of its kind.
   */
  kind: MembraneNanofiltrationTag;
  /**
   * The membrane.
   */
  membrane: NanofiltrationMembraneInput;
  /**
   * Pressure difference, instead of `flux`; needs `viscosity` or a water permeability.
   */
  pressureDifference?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Viscosity of the solution, for the flow through the pores.
   */
  viscosity?: Quantity;
}
/**
 * An ion, or with charge 0 a neutral solute.
 */
export interface IonInput {
  /**
   * Charge number with its sign: 2 for Mg²⁺, -2 for SO₄²⁻.
   */
  charge: number;
  /**
   * Concentration in the feed; the charges of all ions must balance.
   */
  concentration: Quantity;
  /**
   * Diffusivity in water.
   */
  diffusivity: Quantity;
  /**
   * Radius as Stokes's law gives it.
   */
  stokesRadius: Quantity;
}
/**
 * The pores of a nanofiltration membrane.
 */
export interface NanofiltrationMembraneInput {
  /**
   * Thickness of the active layer over its porosity.
   */
  effectiveThickness: Quantity;
  /**
   * Charges fixed in the pores, per volume of pore and with their sign; 0 for none.
   */
  fixedCharge: Quantity;
  /**
   * Relative permittivity in the pores, for dielectric exclusion; none if absent.
   */
  porePermittivity?: Quantity;
  /**
   * Radius of the pores.
   */
  poreRadius: Quantity;
  /**
   * Water permeability; that of the pores by Hagen and Poiseuille if absent.
   */
  waterPermeability?: Quantity;
}
/**
 * An ion-exchange membrane: sorption of salt, permselectivity, limiting current, conductivity, resistance.
 */
export interface MembraneIonExchangeInput {
  /**
   * Conductivity as measured, instead of `ionConductivity`.
   */
  conductivity?: Quantity;
  /**
   * Which ions it lets pass.
   */
  exchange: ExchangeWord;
  /**
   * Conductivity from a diffusivity.
   */
  ionConductivity?: IonConductivityInput;
  /**
   * The word of its kind.
   */
  kind: MembraneIonExchangeTag;
  /**
   * Limiting current.
   */
  limitingCurrent?: LimitingCurrentInput;
  /**
   * A measured potential.
   */
  potential?: PotentialInput;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * Sorption of a salt.
   */
  sorption?: SorbedSaltInput;
  /**
   * Temperature.
   */
  temperature: Quantity;
  /**
   * Thickness, for the resistance.
   */
  thickness?: Quantity;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Conductivity from the diffusivity of one kind of ion.
 */
export interface IonConductivityInput {
  /**
   * Size of the charge number; 1 if absent.
   */
  charge?: number;
  /**
   * Its concentration.
   */
  concentration: Quantity;
  /**
   * Diffusivity of the ion.
   */
  diffusivity: Quantity;
}
/**
 * The limiting current of a membrane.
 */
export interface LimitingCurrentInput {
  /**
   * Size of the charge number; 1 if absent.
   */
  charge?: number;
  /**
   * Concentration of the counter-ion in the dilute solution.
   */
  concentration: Quantity;
  /**
   * Mass transfer coefficient of the dilute solution.
   */
  massTransferCoefficient: Quantity;
  /**
   * Transport number of the counter-ion in the membrane.
   */
  membraneTransportNumber: Quantity;
  /**
   * Transport number of the counter-ion in solution.
   */
  solutionTransportNumber: Quantity;
}
/**
 * A measured potential between two solutions of a 1:1 salt.
 */
export interface PotentialInput {
  /**
   * Mean activity in the dilute solution.
   */
  diluteActivity: Quantity;
  /**
   * The potential, positive for a membrane that passes its counter-ions.
   */
  measured: Quantity;
  /**
   * Mean activity in the strong solution.
   */
  strongActivity: Quantity;
  /**
   * Transport number of the counter-ion in solution, for the permselectivity by transport numbers.
   */
  transportNumber?: Quantity;
}
/**
 * Sorption of a 1:1 salt by a charged membrane.
 */
export interface SorbedSaltInput {
  /**
   * Mean activity coefficient of the salt in the solution; 1 if absent.
   */
  activityCoefficient?: Quantity;
  /**
   * Diffusivity of the co-ion in the membrane; with `counterIonDiffusivity`.
   */
  coIonDiffusivity?: Quantity;
  /**
   * Diffusivity of the counter-ion in the membrane, for transport number and conductivity.
   */
  counterIonDiffusivity?: Quantity;
  /**
   * Fixed charges per volume of sorbed water.
   */
  fixedCharge: Quantity;
  /**
   * Manning's parameter: the Bjerrum length over the distance of the charges; ideal if absent.
   */
  manningParameter?: Quantity;
  /**
   * A second, more concentrated solution on the other side, for the potential between both; needs the
   * diffusivities.
   */
  otherSolution?: Quantity;
  /**
   * Concentration of the solution.
   */
  solution: Quantity;
}
/**
 * A gas permeation module: what an area does, or the area that meets a target.
 */
export interface MembraneModuleInput {
  /**
   * Area of the membrane; or fibers with their `count`, or a target. With none of them only the inlet is reported.
   */
  area?: Quantity;
  /**
   * Other flow patterns to set beside this one, at the same area.
   */
  compare?: FlowPatternWord[];
  /**
   * Machines that compress the streams, and their power.
   */
  compression?: CompressionInput;
  /**
   * Composition in the driving force of co- and counter-current flow; that of the stream (`bulkPermeate`) if absent.
   */
  drivingForce?: ModulePermeateWord;
  /**
   * The feed.
   */
  feed: GasFeedInput;
  /**
   * Hollow fibers: their area, and the pressures along them.
   */
  fibers?: ModuleFibersInput;
  /**
   * How feed and permeate flow.
   */
  flowPattern: FlowPatternWord;
  /**
   * The word of its kind.
   */
  kind: MembraneModuleTag;
  /**
   * The membrane.
   */
  membrane: SelectiveLayerInput;
  /**
   * Pressure of the permeate at its outlet; 0 for an ideal vacuum.
   */
  permeatePressure: Quantity;
  /**
   * Number of places at which the profile along the membrane is reported; 21 if absent, 0 for none.
   */
  profilePoints?: number;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A gas that enters the permeate side, at the end where the permeate starts.
   */
  sweep?: SweepGasInput;
  /**
   * What to find the area for.
   */
  target?: ModuleTargetInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Machines for the streams of a module, of one kind.
 */
export interface CompressionInput {
  /**
   * Isentropic efficiency.
   */
  efficiency: Quantity;
  /**
   * Pressure from which the feed is compressed to its pressure.
   */
  feedFrom?: Quantity;
  /**
   * Ratio of heat capacities of the gas.
   */
  heatCapacityRatio: Quantity;
  /**
   * Pressure to which the permeate is compressed, also out of a vacuum.
   */
  permeateTo?: Quantity;
  /**
   * Pressure to which the retentate is compressed.
   */
  retentateTo?: Quantity;
  /**
   * Compressor stages of equal pressure ratio with cooling between them; 1 if absent.
   */
  stages?: number;
  /**
   * Temperature at which the gas enters each compressor stage.
   */
  temperature: Quantity;
}
/**
 * A feed: its flow and mole fractions, or the flow of each gas.
 */
export interface GasFeedInput {
  /**
   * Total flow; needs `moleFractions`.
   */
  flow?: Quantity;
  /**
   * Flow of each gas, instead of `flow` and `moleFractions`.
   */
  flows?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fraction of each gas; one of them may be `"balance"`.
   */
  moleFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Pressure at the inlet.
   */
  pressure: Quantity;
}
/**
 * Hollow fibers.
 */
export interface ModuleFibersInput {
  /**
   * The surface that permeances and areas are referred to.
   */
  areaBasis: ModuleAreaWord;
  /**
   * Viscosity of the gas in the bores, which gives the pressure drop there.
   */
  boreViscosity?: Quantity;
  /**
   * Number of fibers, instead of `area`; not with a target, which finds it.
   */
  count?: Quantity;
  /**
   * Where the feed flows; needed for pressure drops.
   */
  feedSide?: ModuleSideWord;
  /**
   * Inner diameter.
   */
  innerDiameter: Quantity;
  /**
   * Active length.
   */
  length: Quantity;
  /**
   * Outer diameter.
   */
  outerDiameter: Quantity;
  /**
   * Cross-section of the fibers over that of the shell.
   */
  packingFraction?: Quantity;
  /**
   * Viscosity of the gas in the shell, which gives the pressure drop there; needs `packingFraction`.
   */
  shellViscosity?: Quantity;
  /**
   * Temperature of the gas; needed for pressure drops.
   */
  temperature?: Quantity;
}
/**
 * The selective layer: a permeance of each gas, or a permeability and the thickness, or a law for fluxes that depend on
 * pressures.
 */
export interface SelectiveLayerInput {
  /**
   * What drives the gases; partial pressure if absent. Permeances on fugacity need `gasTemperature`.
   */
  drivingForce?: DrivingForceWord;
  /**
   * A zeolite or a metal–organic framework, whose gases have `adsorption`; needs `thickness`.
   */
  framework?: FrameworkLayerInput;
  /**
   * Temperature of the gas, for its fugacities.
   */
  gasTemperature?: Quantity;
  /**
   * The gases by formula; with a polymer, only those that its record lacks or that override it.
   */
  gases?: {
    [k: string]: PermeatingGasInput;
  };
  /**
   * Interaction parameters k_ij of the equation of state by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
   */
  interactions?: {
    [k: string]: Quantity;
  };
  /**
   * A dense metal, which lets only hydrogen (H2) through, by Sieverts' law; needs `thickness`, and no `gases`.
   */
  metal?: MetalLayerInput;
  /**
   * The id of a polymer record whose permeabilities are used; needs `thickness`.
   */
  polymer?: string;
  /**
   * Temperature the permeances hold at; that of the polymer record if absent.
   */
  referenceTemperature?: Quantity;
  /**
   * Temperature of the membrane, by the activation energies of the gases or of the metal.
   */
  temperature?: Quantity;
  /**
   * Thickness of the layer, for permeabilities.
   */
  thickness?: Quantity;
}
/**
 * The framework of a layer, and how its gases share it.
 */
export interface FrameworkLayerInput {
  /**
   * How diffusivities depend on the loading; not at all, weak confinement, if absent.
   */
  confinement?: ConfinementWord;
  /**
   * Density of the framework.
   */
  density: Quantity;
  /**
   * How gases slow each other down; Vignes if absent.
   */
  exchange?: AdsorbedExchangeWord;
  /**
   * Exchange diffusivities by pair, such as `"CO2/CH4"`, the first in the second; none for pairs that are absent.
   */
  exchangeDiffusivities?: {
    [k: string]: Quantity;
  };
  /**
   * How gases share the sites; IAST if absent.
   */
  mixing?: MixingWord;
}
/**
 * How a gas permeates.
 */
export interface PermeatingGasInput {
  /**
   * Activation energy of permeation, to move it to `temperature`.
   */
  activationEnergy?: Quantity;
  /**
   * Adsorption and diffusion in the `framework`; of every gas.
   */
  adsorption?: AdsorbingGasInput;
  /**
   * Critical point, for fugacities; from the data if absent.
   */
  criticalPoint?: CriticalPointInput;
  /**
   * Sorption in two modes and diffusion, for fluxes that depend on all pressures; of every gas or of none; needs
   * `thickness`.
   */
  dualMode?: SorbingGasInput;
  /**
   * Permeability, 0 for a gas that the membrane stops; needs `thickness`.
   */
  permeability?: Quantity;
  /**
   * Permeance; 0 for a gas that the membrane stops.
   */
  permeance?: Quantity;
  /**
   * Sorption of a vapor that swells the polymer, and its diffusion; beside other gases of constant permeance; needs
   * `thickness`.
   */
  vapor?: SwellingVaporInput;
}
/**
 * A vapor that sorbs by Flory–Huggins or ENSIC, one of them, and diffuses as if alone.
 */
export interface SwellingVaporInput {
  /**
   * Diffusivity, referred to the dry film.
   */
  diffusivity: Quantity;
  /**
   * Engaged species induced clustering.
   */
  ensic?: EnsicInput;
  /**
   * Flory–Huggins.
   */
  floryHuggins?: FloryHugginsInput;
  /**
   * Molar volume of the penetrant as a liquid.
   */
  molarVolume: Quantity;
  /**
   * Saturation pressure at the temperature of the membrane.
   */
  saturationPressure: Quantity;
}
/**
 * The metal of a layer: its permeability for hydrogen at the `temperature` of the layer.
 */
export interface MetalLayerInput {
  /**
   * Activation energy E of the permeability.
   */
  activationEnergy?: Quantity;
  /**
   * Diffusivity of hydrogen atoms, instead of `permeability`; needs `sievertsConstant`.
   */
  diffusivity?: Quantity;
  /**
   * Exponent n of the pressures; 0.5, Sieverts' law, if absent.
   */
  exponent?: Quantity;
  /**
   * Permeability at `referenceTemperature`, or at the temperature of the layer if there is none.
   */
  permeability?: Quantity;
  /**
   * P₀ of P = P₀ exp(−E/RT), instead of `permeability`; needs `activationEnergy`.
   */
  preExponential?: Quantity;
  /**
   * A metal of the library, instead of a permeability: `palladium`, `pd-25ag`.
   */
  record?: string;
  /**
   * Temperature the permeability holds at; needs `activationEnergy`.
   */
  referenceTemperature?: Quantity;
  /**
   * Sieverts' constant K: atoms per volume of metal over the root of the pressure.
   */
  sievertsConstant?: Quantity;
}
/**
 * A sweep gas: its flow and mole fractions, or the flow of each gas.
 */
export interface SweepGasInput {
  /**
   * Total flow; needs `moleFractions`.
   */
  flow?: Quantity;
  /**
   * Flow of each gas, instead of `flow` and `moleFractions`.
   */
  flows?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fraction of each gas; one of them may be `"balance"`.
   */
  moleFractions?: {
    [k: string]: Quantity;
  };
}
/**
 * What the area is found for: exactly one of these.
 */
export interface ModuleTargetInput {
  /**
   * The largest area allowed.
   */
  maxArea?: Quantity;
  /**
   * Mole fraction of one gas in the permeate.
   */
  permeate?: {
    [k: string]: Quantity;
  };
  /**
   * Share of one gas of the feed that permeates.
   */
  permeateRecovery?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fraction of one gas in the retentate.
   */
  retentate?: {
    [k: string]: Quantity;
  };
  /**
   * Share of one gas of the feed that leaves with the retentate.
   */
  retentateRecovery?: {
    [k: string]: Quantity;
  };
  /**
   * Share of the feed that permeates.
   */
  stageCut?: Quantity;
}
/**
 * Gas permeation stages that feed each other, with recycles.
 */
export interface MembraneCascadeInput {
  /**
   * The machines that bring streams to the feed pressure of the stage they enter; gives powers.
   */
  compression?: CascadeCompressionInput;
  /**
   * The fresh feed, at the pressure at which it arrives.
   */
  feed: GasFeedInput;
  /**
   * The stage that gets it; the first if absent.
   */
  feedTo?: string;
  /**
   * The word of its kind.
   */
  kind: MembraneCascadeTag;
  /**
   * The membrane of the stages that have none of their own.
   */
  membrane?: SelectiveLayerInput;
  /**
   * A scheme that says where the products of the stages go, instead of `permeateTo` and `retentateTo`.
   */
  scheme?: CascadeSchemeWord;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * The stages by name, in the order in which they are computed.
   */
  stages?: {
    [k: string]: CascadeStageInput;
  };
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * Machines of one kind.
 */
export interface CascadeCompressionInput {
  /**
   * Isentropic efficiency.
   */
  efficiency: Quantity;
  /**
   * Ratio of heat capacities of the gas.
   */
  heatCapacityRatio: Quantity;
  /**
   * Compressor stages of equal pressure ratio with cooling between them; 1 if absent.
   */
  stages?: number;
  /**
   * Temperature at which the gas enters each compressor stage.
   */
  temperature: Quantity;
}
/**
 * A stage.
 */
export interface CascadeStageInput {
  /**
   * Area of its membrane, or a target.
   */
  area?: Quantity;
  /**
   * Composition in the driving force of co- and counter-current flow; that of the stream if absent.
   */
  drivingForce?: ModulePermeateWord;
  /**
   * Pressure of its feed.
   */
  feedPressure: Quantity;
  /**
   * How feed and permeate flow.
   */
  flowPattern: FlowPatternWord;
  /**
   * Its membrane, if it has one of its own.
   */
  membrane?: SelectiveLayerInput;
  /**
   * Pressure of its permeate at the outlet.
   */
  permeatePressure: Quantity;
  /**
   * The stage its permeate is fed to; it leaves the cascade if absent.
   */
  permeateTo?: string;
  /**
   * The stage its retentate is fed to; it leaves the cascade if absent.
   */
  retentateTo?: string;
  /**
   * What its area is found for.
   */
  target?: ModuleTargetInput;
}
/**
 * Pervaporation of a liquid, or permeation of a vapor.
 */
export interface MembranePervaporationInput {
  /**
   * Activity coefficients of a liquid feed; those of the components if absent.
   */
  activity?: ActivityInput;
  /**
   * The components by name or formula.
   */
  components?: {
    [k: string]: PervaporationComponentInput;
  };
  /**
   * The feed; without it permeances are compared only.
   */
  feed?: PervaporationFeedInput;
  /**
   * The word of its kind.
   */
  kind: MembranePervaporationTag;
  /**
   * What was measured at this feed: gives permeances.
   */
  measured?: MeasuredFluxInput;
  /**
   * A module with this feed.
   */
  module?: PervaporationModuleInput;
  /**
   * Total pressure of the permeate; 0 for a perfect vacuum. Needed with a feed.
   */
  permeatePressure?: Quantity;
  /**
   * Temperature the permeances hold at, to move them to that of the feed by their activation energies.
   */
  referenceTemperature?: Quantity;
  /**
   * Asks for derivatives of results with respect to inputs.
   */
  sensitivity?: SensitivityInput;
  /**
   * A title of your own; not used.
   */
  title?: string;
  /**
   * Asks for uncertainties of results from those of the inputs.
   */
  uncertainty?: UncertaintyInput;
  /**
   * Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * Version of the document.
   */
  version?: number;
}
/**
 * A model of activity coefficients.
 */
export interface ActivityInput {
  /**
   * The model.
   */
  model: ActivityWord;
  /**
   * Its constants: each pair of components once.
   */
  pairs?: ActivityPairInput[];
}
/**
 * The constants of a pair of components, 1 the first and 2 the second named.
 */
export interface ActivityPairInput {
  /**
   * Non-randomness α of NRTL.
   */
  alpha?: Quantity;
  /**
   * The two components.
   */
  components: string[];
  /**
   * The dimensionless constant instead, of NRTL also beside the energy (τ12 = a12 + g12/RT): τ12 (NRTL, UNIQUAC), Λ12 (Wilson), A12 (Margules, van Laar).
   */
  constant12?: Quantity;
  /**
   * The same from the other side.
   */
  constant21?: Quantity;
  /**
   * Energy of the pair, by R T what the model needs: g12 (NRTL), λ12 − λ11 (Wilson), u12 − u22 (UNIQUAC).
   */
  energy12?: Quantity;
  /**
   * The same from the other side.
   */
  energy21?: Quantity;
}
/**
 * A component.
 */
export interface PervaporationComponentInput {
  /**
   * Activation energy of the permeance; needs `referenceTemperature`.
   */
  activationEnergy?: Quantity;
  /**
   * Activity coefficient in the feed instead of a model.
   */
  activityCoefficient?: Quantity;
  /**
   * Vapor pressure by an Antoine equation.
   */
  antoine?: AntoineInput;
  /**
   * Heat capacity of the liquid, for an adiabatic module.
   */
  heatCapacity?: Quantity;
  /**
   * Heat of vaporization, for an adiabatic module.
   */
  heatOfVaporization?: Quantity;
  /**
   * Permeance, by mass, instead.
   */
  massPermeance?: Quantity;
  /**
   * Molar mass.
   */
  molarMass: Quantity;
  /**
   * Molar volume of the liquid, for Wilson with energies.
   */
  molarVolume?: Quantity;
  /**
   * Permeance, by amount of substance.
   */
  permeance?: Quantity;
  /**
   * Area parameter q of UNIQUAC.
   */
  q?: Quantity;
  /**
   * Volume parameter r of UNIQUAC.
   */
  r?: Quantity;
  /**
   * Area parameter q′ of its residual part, of water and alcohols; `q` if absent.
   */
  residualQ?: Quantity;
  /**
   * Vapor pressure at the temperature of the feed instead.
   */
  saturationPressure?: Quantity;
}
/**
 * An Antoine equation log p = A − B/(T + C); a negative B is read as that of A + B/(T + C).
 */
export interface AntoineInput {
  /**
   * A.
   */
  a: Quantity;
  /**
   * B, in `temperatureUnit`.
   */
  b: Quantity;
  /**
   * C, in `temperatureUnit`.
   */
  c: Quantity;
  /**
   * The logarithm.
   */
  form: AntoineWord;
  /**
   * Highest temperature of the fit.
   */
  maxTemperature?: Quantity;
  /**
   * Lowest temperature of the fit.
   */
  minTemperature?: Quantity;
  /**
   * Unit of p, such as `kPa`.
   */
  pressureUnit: string;
  /**
   * Unit of T: `K` or `degC`.
   */
  temperatureUnit: string;
}
/**
 * A feed.
 */
export interface PervaporationFeedInput {
  /**
   * Mass fractions; one may be `"balance"`.
   */
  massFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fractions instead.
   */
  moleFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Liquid (pervaporation) or vapor (vapor permeation); liquid if absent.
   */
  phase?: FeedPhaseWord;
  /**
   * Pressure of a vapor.
   */
  pressure?: Quantity;
  /**
   * Temperature.
   */
  temperature: Quantity;
}
/**
 * Measured fluxes.
 */
export interface MeasuredFluxInput {
  /**
   * Total flux by mass; needs the composition of the permeate.
   */
  massFlux?: Quantity;
  /**
   * Flux of every component by mass instead of both.
   */
  massFluxes?: {
    [k: string]: Quantity;
  };
  /**
   * Mass fractions of the permeate; one may be `"balance"`.
   */
  permeateMassFractions?: {
    [k: string]: Quantity;
  };
  /**
   * Mole fractions of the permeate instead.
   */
  permeateMoleFractions?: {
    [k: string]: Quantity;
  };
}
/**
 * A module in cross-flow: the feed along it, the permeate away from it.
 */
export interface PervaporationModuleInput {
  /**
   * Membrane area.
   */
  area: Quantity;
  /**
   * Isothermal, or cooled by evaporation.
   */
  heat: ModuleHeatWord;
  /**
   * Feed, by mass.
   */
  massFlow?: Quantity;
  /**
   * Feed, by amount of substance, instead.
   */
  molarFlow?: Quantity;
}
/**
 * A value to write in other units.
 */
export interface ConversionInput {
  /**
   * The kind of quantity to turn it into, such as `permeability` from a `transmissionRate`; needs what stands between.
   */
  as?: string;
  /**
   * Density of the liquid.
   */
  density?: Quantity;
  /**
   * Always `conversion`.
   */
  kind: ConversionTag;
  /**
   * Molar mass of what permeates.
   */
  molarMass?: Quantity;
  /**
   * (Partial) pressure difference over the film.
   */
  pressureDifference?: Quantity;
  /**
   * The kind of quantity, where the unit alone does not tell (`psi` is one of moduli and of pressures).
   */
  quantity?: string;
  /**
   * Thickness of the film.
   */
  thickness?: Quantity;
  /**
   * The units to write it in; all of its kind if absent.
   */
  to?: string[];
  /**
   * The value.
   */
  value: Quantity;
  /**
   * Version of the document.
   */
  version?: number;
  /**
   * Viscosity of the liquid.
   */
  viscosity?: Quantity;
}
/**
 * [`LaminateResults`] with all that is needed to audit and repeat them.
 */
export interface LaminateReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: LaminateInput;
  /**
   * The kind of the input.
   */
  kind: LaminateTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: LaminateResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * A name and a version.
 */
export interface Card {
  /**
   * The name.
   */
  name: string;
  /**
   * The version.
   */
  version: string;
}
/**
 * A formula that was used.
 */
export interface ModelCard {
  /**
   * Equation in plain text.
   */
  equation: string;
  /**
   * Stable id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Publication.
   */
  reference: string;
  /**
   * Range of validity.
   */
  validity: string;
}
/**
 * A record that was used.
 */
export interface RecordCard {
  /**
   * Data file.
   */
  collection: string;
  /**
   * State, form, temperature.
   */
  conditions: string;
  /**
   * `primary`, `secondary` or `recalled`: how its values were checked.
   */
  evidence: string;
  /**
   * Id in it.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Keys of its sources.
   */
  sources: string[];
}
/**
 * Stiffness, constants and classification of a laminate.
 */
export interface LaminateResults {
  /**
   * Mass per area, if every material has a density.
   */
  arealMass?: Value;
  /**
   * Whether every +θ has its −θ.
   */
  balanced: boolean;
  /**
   * What kind of laminate it is, by stable words such as `quasiIsotropicMembrane`.
   */
  classification: string[];
  /**
   * `[ε0; κ] = [a b; bᵀ d] [N; M]`.
   */
  compliance: ComplianceResult;
  /**
   * max|B| / (max|A| h).
   */
  couplingRatio: Value;
  /**
   * Mean density, if every material has one.
   */
  density?: Value;
  /**
   * Design rules, if asked for.
   */
  designRules?: RuleResult[];
  /**
   * The laminate as a homogeneous solid, if asked for.
   */
  effectiveSolid?: EffectiveSolidResult;
  /**
   * Engineering constants, named by what is held.
   */
  engineering: EngineeringResult;
  /**
   * Failure envelopes, if asked for.
   */
  envelopes?: EnvelopeResult[];
  /**
   * Panels solved exactly, in the order of the input.
   */
  exact?: ExactResult[];
  /**
   * Decks for other programs, in the order of the input.
   */
  exports?: ExportResult[];
  /**
   * Invariants of the materials, if asked for.
   */
  invariants?: InvariantsResult[];
  /**
   * Lamination parameters, if asked for.
   */
  laminationParameters?: LaminationParametersResult;
  /**
   * The canonical layup code, in the order of the input; absent for a list of plies that are not all alike.
   */
  layupCode?: string;
  /**
   * The load cases, in the order of the input.
   */
  loads: LoadResult[];
  /**
   * The materials in use, with the constants that were used.
   */
  materials: MaterialResult[];
  /**
   * Whether |B| ≤ 10⁻⁹ |A| h.
   */
  membraneBendingUncoupled: boolean;
  /**
   * Moisture expansion, if every material has one.
   */
  moistureExpansion?: MoistureResult;
  /**
   * Plates, in the order of the input.
   */
  plates?: PlateResult[];
  /**
   * The plies from bottom to top.
   */
  plies: PlyResult[];
  /**
   * Number of plies.
   */
  plyCount: number;
  /**
   * Failure envelopes of ply materials, if asked for.
   */
  plyEnvelopes?: PlyEnvelopeResult[];
  /**
   * Membrane constants in all directions, if asked for.
   */
  polar?: PolarResult;
  /**
   * Bending with the membrane free, if asked for.
   */
  reducedBending?: ReducedBendingResult;
  /**
   * The state before any load, if there is one.
   */
  residual?: ResidualResult;
  /**
   * Checks as a sandwich, if asked for.
   */
  sandwich?: SandwichResult;
  /**
   * Whether |A16|, |A26| ≤ 10⁻⁹ |A|.
   */
  shearExtensionUncoupled: boolean;
  /**
   * Change of angle of a curved section, if asked for.
   */
  springIn?: SpringInResult;
  /**
   * `[N; M] = [A B; B D] [ε0; κ]`.
   */
  stiffness: StiffnessResult;
  /**
   * Strengths by each criterion, if asked for.
   */
  strengths?: StrengthsResult[];
  /**
   * Whether the stack is its own mirror image in the mid-plane.
   */
  symmetric: boolean;
  /**
   * Thermal expansion, if every material has one.
   */
  thermalExpansion?: ThermalResult;
  /**
   * Total thickness h.
   */
  thickness: Value;
  /**
   * Transverse shear stiffness, if asked for.
   */
  transverseShear?: TransverseShearResult;
  /**
   * Warp of a free plate, if asked for.
   */
  warping?: WarpingResult;
}
/**
 * A result: a number and its unit.
 */
export interface Value {
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number.
   */
  value: number;
}
/**
 * a, b, d and the 6×6 of them.
 */
export interface ComplianceResult {
  /**
   * Membrane compliance.
   */
  a: MatrixValue;
  /**
   * The 6×6, by rows, in the units of its blocks.
   */
  abd: AbdMatrix;
  /**
   * Coupling compliance (upper right block).
   */
  b: MatrixValue;
  /**
   * Bending compliance.
   */
  d: MatrixValue;
}
/**
 * A 3×3 matrix in one unit, by rows; rows and columns x, y, xy.
 */
export interface MatrixValue {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The rows.
   */
  value: [[number, number, number], [number, number, number], [number, number, number]];
}
/**
 * A 6×6 matrix whose blocks have their own units.
 */
export interface AbdMatrix {
  /**
   * The units of the blocks.
   */
  unit: AbdUnits;
  /**
   * The rows.
   */
  value: [
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number]
  ];
}
/**
 * Units of the blocks: upper left, off-diagonal, lower right.
 */
export interface AbdUnits {
  /**
   * Upper left block.
   */
  a: string;
  /**
   * Off-diagonal blocks.
   */
  b: string;
  /**
   * Lower right block.
   */
  d: string;
}
/**
 * A design rule and what it says.
 */
export interface RuleResult {
  /**
   * The direction that decides.
   */
  angle?: Value;
  /**
   * The limit.
   */
  limit?: Value;
  /**
   * What the limit applies to: a share, a number of plies, an angle.
   */
  measured?: Value;
  /**
   * Whether it is kept.
   */
  passed: boolean;
  /**
   * First and last ply of the place that decides, from 1 at the bottom.
   */
  plies?: [number, number];
  /**
   * The rule.
   */
  rule: RuleWord;
}
/**
 * The homogeneous solid that the laminate is like.
 */
export interface EffectiveSolidResult {
  /**
   * Moduli Ex, Ey, Ez.
   */
  e: Values;
  /**
   * Expansion.
   */
  expansion: SolidExpansion;
  /**
   * Shear moduli Gyz, Gxz, Gxy.
   */
  g: Values;
  /**
   * Poisson's ratios νxy, νxz, νyz.
   */
  nu: Values;
  /**
   * Stress per strain.
   */
  stiffness: SolidMatrix;
  /**
   * Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
   */
  transverselyIsotropic: string[];
}
/**
 * A list of results in one unit.
 */
export interface Values {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The numbers.
   */
  value: number[];
}
/**
 * Free strain of the solid per unit: xx, yy, zz, yz, xz, xy; held flat.
 */
export interface SolidExpansion {
  /**
   * Per moisture content, if known.
   */
  moisture?: Values;
  /**
   * Per kelvin, if known.
   */
  thermal?: Values;
}
/**
 * A 6×6 matrix in one unit, by rows; rows and columns xx, yy, zz, yz, xz, xy.
 */
export interface SolidMatrix {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The rows.
   */
  value: [
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number]
  ];
}
/**
 * Engineering constants, three ways.
 */
export interface EngineeringResult {
  /**
   * Flexural.
   */
  flexural: ConstantsResult;
  /**
   * Membrane, free to bend and twist.
   */
  membrane: ConstantsResult;
  /**
   * Membrane, held flat.
   */
  membraneCurvatureSuppressed: ConstantsResult;
}
/**
 * A set of engineering constants.
 */
export interface ConstantsResult {
  /**
   * η_x,xy = a16/a66.
   */
  etaXXy: Value;
  /**
   * η_xy,x = a16/a11.
   */
  etaXyX: Value;
  /**
   * η_xy,y = a26/a22.
   */
  etaXyY: Value;
  /**
   * η_y,xy = a26/a66.
   */
  etaYXy: Value;
  /**
   * Modulus along x.
   */
  ex: Value;
  /**
   * Modulus along y.
   */
  ey: Value;
  /**
   * Shear modulus.
   */
  gxy: Value;
  /**
   * Poisson's ratio, y per x.
   */
  nuxy: Value;
  /**
   * Poisson's ratio, x per y.
   */
  nuyx: Value;
}
/**
 * Failure envelopes in a plane of loads.
 */
export interface EnvelopeResult {
  /**
   * The axes.
   */
  axes: [LoadAxisWord, LoadAxisWord];
  /**
   * The inner envelope of all criteria.
   */
  combined: CurveResult;
  /**
   * The envelope of each criterion.
   */
  curves: CurveResult[];
  /**
   * Its name.
   */
  name?: string;
  /**
   * The step along each axis that counts as 1 for the directions.
   */
  scale: [Value, Value];
}
/**
 * An envelope; the last point joins the first when it is closed.
 */
export interface CurveResult {
  /**
   * Whether there is a point in every direction.
   */
  closed: boolean;
  /**
   * The criterion; absent for that of all.
   */
  criterion?: CriterionWord;
  /**
   * Directions of the points in the plane of the scaled axes, from the first towards the second.
   */
  direction: Values;
  /**
   * The failure of what is held alone; the curve then has no points.
   */
  failsAtRest?: CriticalPoint;
  /**
   * The criterion that governs, of the envelope of all.
   */
  governing?: CriterionWord[];
  /**
   * Its mode.
   */
  mode: string[];
  /**
   * Directions in which no load leads to failure.
   */
  open?: Values;
  /**
   * The ply that fails first, from 1 at the bottom.
   */
  ply: number[];
  /**
   * Height in it.
   */
  position: Position[];
  /**
   * Along the first axis.
   */
  x: Values;
  /**
   * Along the second axis.
   */
  y: Values;
}
/**
 * A place in the laminate and its failure mode.
 */
export interface CriticalPoint {
  /**
   * The governing mode at the load as given.
   */
  mode: string;
  /**
   * Ply, from 1 at the bottom.
   */
  ply: number;
  /**
   * Height in it.
   */
  position: Position;
}
/**
 * A simply supported panel solved exactly; all values are amplitudes of sine and cosine fields.
 */
export interface ExactResult {
  /**
   * Deflection of the mid-plane.
   */
  deflection: Value;
  /**
   * Its name.
   */
  name?: string;
  /**
   * Largest |σx|, |σy|, |τxy|, |τxz|, |τyz| at the bottom, middle and top of all plies.
   */
  peakStress: Values;
  /**
   * The plies from bottom to top.
   */
  plies: ExactPly[];
  /**
   * The shorter span over the thickness.
   */
  spanToThickness: Value;
  /**
   * Plate theories under the same pressure.
   */
  theories: TheoryResult[];
}
/**
 * The exact solution in a ply.
 */
export interface ExactPly {
  /**
   * At its lower face.
   */
  bottom: ExactPoint;
  /**
   * At its mid-plane.
   */
  middle: ExactPoint;
  /**
   * At its upper face.
   */
  top: ExactPoint;
}
/**
 * Amplitudes at a height.
 */
export interface ExactPoint {
  /**
   * u, v, w.
   */
  displacement: Values;
  /**
   * σx, σy, σz, τyz, τxz, τxy.
   */
  stress: Values;
  /**
   * Height above the mid-plane of the laminate.
   */
  z: Value;
}
/**
 * A plate theory against the exact solution.
 */
export interface TheoryResult {
  /**
   * Its deflection.
   */
  deflection: Value;
  /**
   * How far its deflection is off: theory / exact − 1.
   */
  deflectionError: Value;
  /**
   * Its largest |σx|, |σy|, |τxy|, |τxz|, |τyz|, transverse shear from equilibrium.
   */
  peakStress: Values;
  /**
   * How far its largest stresses are off, where the exact one is not zero.
   */
  stressError: StressError;
  /**
   * Which one.
   */
  theory: TheoryWord;
}
/**
 * Theory / exact − 1 of each stress; absent where the exact stress is zero.
 */
export interface StressError {
  /**
   * Of σx.
   */
  x?: Value;
  /**
   * Of τxy.
   */
  xy?: Value;
  /**
   * Of τxz.
   */
  xz?: Value;
  /**
   * Of σy.
   */
  y?: Value;
  /**
   * Of τyz.
   */
  yz?: Value;
}
/**
 * A deck.
 */
export interface ExportResult {
  /**
   * The program.
   */
  format: ExportFormat;
  /**
   * The deck.
   */
  text: string;
  /**
   * Its units.
   */
  units?: UnitSystemWord;
}
/**
 * Invariants of a material under rotation.
 */
export interface InvariantsResult {
  /**
   * Its name.
   */
  material: string;
  /**
   * Trace Q11 + Q22 + 2 Q66.
   */
  trace: Value;
  /**
   * U1 to U5.
   */
  u: Values;
}
/**
 * Lamination parameters, in the order cos 2θ, sin 2θ, cos 4θ, sin 4θ.
 */
export interface LaminationParametersResult {
  /**
   * Of A.
   */
  a: Values;
  /**
   * Of B.
   */
  b: Values;
  /**
   * Of D.
   */
  d: Values;
}
/**
 * One load case.
 */
export interface LoadResult {
  /**
   * Curvature: x, y, xy (κxy = −2 w,xy).
   */
  curvature: Values;
  /**
   * The criteria asked for.
   */
  failure: FailureResult[];
  /**
   * Forces Nx, Ny, Nxy with the reactions, if any strain or curvature is prescribed.
   */
  force?: Values;
  /**
   * Margins of safety, if a factor of limit or ultimate load is given.
   */
  margins?: MarginResult[];
  /**
   * Moments Mx, My, Mxy with the reactions, if any strain or curvature is prescribed.
   */
  moment?: Values;
  /**
   * Its name.
   */
  name?: string;
  /**
   * The state of each ply, bottom ply first.
   */
  plies: PlyState[];
  /**
   * Progressive failure by each criterion, if asked for.
   */
  progressive?: ProgressiveResult[];
  /**
   * Strain of the reference plane: x, y, xy (engineering shear).
   */
  strain: Values;
  /**
   * Where transverse shear stress is largest, if there are transverse forces.
   */
  transverseShear?: PeakShear;
}
/**
 * What a criterion says of a load case.
 */
export interface FailureResult {
  /**
   * The criterion.
   */
  criterion: CriterionWord;
  /**
   * Where the reserve factor is least (the index largest, when there is none).
   */
  critical: CriticalPoint;
  /**
   * The largest failure index of all plies, 1 at failure.
   */
  index: Value;
  /**
   * Each mode by itself, in the order of the criterion.
   */
  modes: FailureModeResult[];
  /**
   * Materials without strengths, which were not assessed.
   */
  notAssessed: string[];
  /**
   * Each ply of a material that was assessed, bottom ply first.
   */
  plies: PlyFailureResult[];
  /**
   * The least factor on forces and moments at first-ply failure, temperature and moisture held; absent when no
   * factor leads to failure, 0 when temperature and moisture alone do.
   */
  reserveFactor?: Value;
}
/**
 * One mode of a criterion, whatever the others say.
 */
export interface FailureModeResult {
  /**
   * Where the reserve factor is least (the index largest, when there is none).
   */
  critical: CriticalPoint;
  /**
   * Its largest index of all plies, 1 at failure; absent where it acts in no ply.
   */
  index?: Value;
  /**
   * The mode.
   */
  mode: string;
  /**
   * The least factor on forces and moments at which this mode is met, temperature and moisture held; absent when no
   * factor leads there.
   */
  reserveFactor?: Value;
}
/**
 * A criterion in one ply.
 */
export interface PlyFailureResult {
  /**
   * Where the reserve factor is least (the index largest, when there is none).
   */
  critical: CriticalPoint;
  /**
   * The largest failure index of its three heights.
   */
  index: Value;
  /**
   * The least reserve factor of its three heights, if any leads to failure.
   */
  reserveFactor?: Value;
}
/**
 * The margin of a load case at limit or ultimate load.
 */
export interface MarginResult {
  /**
   * The criterion.
   */
  criterion: CriterionWord;
  /**
   * Where the reserve factor is least.
   */
  critical?: CriticalPoint;
  /**
   * The factor on the load as given.
   */
  factor: Value;
  /**
   * Limit or ultimate.
   */
  level: LoadLevel;
  /**
   * RF/factor − 1; absent when no factor leads to failure.
   */
  marginOfSafety?: Value;
}
/**
 * The state of a ply at three heights.
 */
export interface PlyState {
  /**
   * At its lower face.
   */
  bottom: PointResult;
  /**
   * At its mid-plane.
   */
  middle: PointResult;
  /**
   * At its upper face.
   */
  top: PointResult;
}
/**
 * Strain and stress at a point.
 */
export interface PointResult {
  /**
   * Stress-producing strain, total less free expansion: 1, 2, 12; absent when there is no free expansion.
   */
  mechanicalStrain12?: Values;
  /**
   * Total strain: 1, 2, 12.
   */
  strain12: Values;
  /**
   * Total strain: x, y, xy.
   */
  strainXy: Values;
  /**
   * Stress: 1, 2, 12.
   */
  stress12: Values;
  /**
   * Stress: x, y, xy.
   */
  stressXy: Values;
  /**
   * Transverse shear stress in ply axes: 13, 23.
   */
  transverseShear12?: Values;
  /**
   * Transverse shear stress: xz, yz; absent without transverse forces.
   */
  transverseShearXy?: Values;
  /**
   * Height.
   */
  z: Value;
}
/**
 * Progressive failure under a load case.
 */
export interface ProgressiveResult {
  /**
   * The criterion.
   */
  criterion: CriterionWord;
  /**
   * Why it ends.
   */
  end: EndWord;
  /**
   * The failures in order.
   */
  events: EventResult[];
  /**
   * Factor at the first failure of fibers.
   */
  firstFiber?: Value;
  /**
   * Factor on forces and moments at first-ply failure; absent when no ply fails.
   */
  firstPly?: Value;
  /**
   * Factor at last-ply failure, the most that is carried; absent when the load can grow on.
   */
  lastPly?: Value;
}
/**
 * Plies that fail at the same load.
 */
export interface EventResult {
  /**
   * Curvature just after.
   */
  curvatureAfter?: Values;
  /**
   * Curvature just before.
   */
  curvatureBefore: Values;
  /**
   * Factor on forces and moments.
   */
  factor: Value;
  /**
   * The plies that fail.
   */
  plies: BrokenPly[];
  /**
   * The stiffness left.
   */
  stiffness?: StiffnessResult;
  /**
   * Strain just after, at the same load; absent when nothing carries it.
   */
  strainAfter?: Values;
  /**
   * Strain of the reference plane just before: x, y, xy.
   */
  strainBefore: Values;
}
/**
 * A ply that fails, where, and what breaks.
 */
export interface BrokenPly {
  /**
   * Fiber or matrix.
   */
  breaks: PartWord;
  /**
   * The governing mode at the load as given.
   */
  mode: string;
  /**
   * Ply, from 1 at the bottom.
   */
  ply: number;
  /**
   * Height in it.
   */
  position: Position;
}
/**
 * A, B, D and the 6×6 of them.
 */
export interface StiffnessResult {
  /**
   * Membrane stiffness.
   */
  a: MatrixValue;
  /**
   * The 6×6, by rows, in the units of its blocks.
   */
  abd: AbdMatrix;
  /**
   * Coupling stiffness.
   */
  b: MatrixValue;
  /**
   * Bending stiffness.
   */
  d: MatrixValue;
}
/**
 * The largest transverse shear stresses through the thickness, inside plies too.
 */
export interface PeakShear {
  /**
   * τxz.
   */
  xz: PeakStress;
  /**
   * τyz.
   */
  yz: PeakStress;
}
/**
 * A largest stress and its place.
 */
export interface PeakStress {
  /**
   * Ply, from 1 at the bottom.
   */
  ply: number;
  /**
   * The stress, with its sign.
   */
  stress: Value;
  /**
   * Height.
   */
  z: Value;
}
/**
 * The constants of a ply material.
 */
export interface MaterialResult {
  /**
   * What single constants are, where that is stated of them.
   */
  basis?: BasisResult[];
  /**
   * Temperature and moisture they hold for, if stated.
   */
  condition?: string;
  /**
   * Density.
   */
  density?: Value;
  /**
   * Modulus along 1.
   */
  e1: Value;
  /**
   * Modulus along 2.
   */
  e2: Value;
  /**
   * Thermal expansion along 1 and 2.
   */
  expansion?: Values;
  /**
   * Where the constants come from.
   */
  form: MaterialForm;
  /**
   * In-plane shear modulus.
   */
  g12: Value;
  /**
   * Transverse shear modulus, plane 1–3.
   */
  g13?: Value;
  /**
   * Transverse shear modulus, plane 2–3.
   */
  g23?: Value;
  /**
   * Strengths of the ply within its laminate, if given or computed.
   */
  inSitu?: InSituResult;
  /**
   * Its name in the document, or the id of its record.
   */
  name: string;
  /**
   * Major Poisson's ratio.
   */
  nu12: Value;
  /**
   * Minor Poisson's ratio ν12 E2/E1.
   */
  nu21: Value;
  /**
   * Where they come from, if stated.
   */
  source?: string;
  /**
   * What the constants are statistically, if stated.
   */
  statistic?: StatisticWord;
  /**
   * Moisture expansion along 1 and 2.
   */
  swelling?: Values;
  /**
   * Ultimate strains, if given: 1 in tension and compression, 2 in tension and compression, shear.
   */
  ultimateStrains?: Values;
}
/**
 * What one constant is.
 */
export interface BasisResult {
  /**
   * Temperature and moisture it holds for.
   */
  condition?: string;
  /**
   * Its name.
   */
  constant: string;
  /**
   * Where it comes from.
   */
  source?: string;
  /**
   * What it is statistically.
   */
  statistic?: StatisticWord;
}
/**
 * Strengths of a ply within its laminate.
 */
export interface InSituResult {
  /**
   * In-plane shear strength.
   */
  s12: Value;
  /**
   * Tensile strength across the fiber.
   */
  yt: Value;
}
/**
 * Moisture expansion of the free laminate; x, y, xy.
 */
export interface MoistureResult {
  /**
   * Curvature per moisture content, free.
   */
  curvature: Values;
  /**
   * Strain per moisture content, free.
   */
  expansion: Values;
  /**
   * Strain per moisture content, held flat.
   */
  expansionCurvatureSuppressed: Values;
}
/**
 * A plate.
 */
export interface PlateResult {
  /**
   * Buckling.
   */
  buckling?: BucklingResult;
  /**
   * Deflection.
   */
  deflection?: DeflectionResult;
  /**
   * Its name.
   */
  name?: string;
  /**
   * Transverse shear stiffness xx, xy, yy in force per length, with shear deformation.
   */
  shearStiffness?: Values;
  /**
   * Shorter side over thickness.
   */
  sideToThickness: Value;
  /**
   * Natural frequencies.
   */
  vibration?: VibrationResult;
}
/**
 * Buckling of a plate.
 */
export interface BucklingResult {
  /**
   * Relative change of the factor from two terms less: an estimate of the error.
   */
  change?: Value;
  /**
   * Nx, Ny, Nxy at buckling.
   */
  critical: Values;
  /**
   * The least positive factor on the loads.
   */
  factor: Value;
  /**
   * The least factor on the loads with all signs turned, if they buckle the plate too.
   */
  factorReversed?: Value;
  /**
   * The buckled shape, if a grid was asked for.
   */
  shape?: ShapeResult;
  /**
   * How it was found.
   */
  solution: SolutionResult;
  /**
   * Half-waves along x and y of a sine solution.
   */
  waves?: [number, number];
}
/**
 * A shape on a grid, relative to its largest value: rows of equal y from y = 0, points from x = 0 in each.
 */
export interface ShapeResult {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The rows.
   */
  value: number[][];
}
/**
 * How a result was found.
 */
export interface SolutionResult {
  /**
   * `navier` or `ritz`.
   */
  method: string;
  /**
   * Why no sine series solves this plate.
   */
  noSeries?: string;
  /**
   * Terms along x and y, where terms are summed.
   */
  terms?: [number, number];
}
/**
 * A plate under pressure.
 */
export interface DeflectionResult {
  /**
   * At the center.
   */
  center: Value;
  /**
   * Relative change of the center deflection from two terms less: an estimate of the error.
   */
  change?: Value;
  /**
   * The largest in size.
   */
  largest: Value;
  /**
   * Where it is: x and y.
   */
  largestAt: Values;
  /**
   * Mx, My, Mxy at the center.
   */
  momentCenter: Values;
  /**
   * The shape, if a grid was asked for.
   */
  shape?: ShapeResult;
  /**
   * How it was found.
   */
  solution: SolutionResult;
}
/**
 * Natural modes of a plate.
 */
export interface VibrationResult {
  /**
   * The modes by rising frequency.
   */
  modes: ModeResult[];
  /**
   * Rigid-body modes of frequency zero that the edges leave, besides the modes listed.
   */
  rigidBodyModes: number;
  /**
   * How they were found.
   */
  solution: SolutionResult;
}
/**
 * A natural mode.
 */
export interface ModeResult {
  /**
   * Angular frequency.
   */
  angularFrequency: Value;
  /**
   * Relative change of the frequency from two terms less: an estimate of the error.
   */
  change?: Value;
  /**
   * Frequency.
   */
  frequency: Value;
  /**
   * The shape, if a grid was asked for.
   */
  shape?: ShapeResult;
  /**
   * Half-waves along x and y of a sine solution.
   */
  waves?: [number, number];
}
/**
 * A ply where it lies.
 */
export interface PlyResult {
  /**
   * Its angle.
   */
  angle: Value;
  /**
   * Its material.
   */
  material: string;
  /**
   * Its thickness.
   */
  thickness: Value;
  /**
   * Height of its lower face.
   */
  zBottom: Value;
  /**
   * Height of its upper face.
   */
  zTop: Value;
}
/**
 * Failure envelopes of a ply material in a plane of its stresses.
 */
export interface PlyEnvelopeResult {
  /**
   * The axes.
   */
  axes: [PlyAxisWord, PlyAxisWord];
  /**
   * The inner envelope of all criteria.
   */
  combined: CurveResult;
  /**
   * The envelope of each criterion.
   */
  curves: CurveResult[];
  /**
   * The material.
   */
  material: string;
  /**
   * The step along each axis that counts as 1 for the directions.
   */
  scale: [Value, Value];
}
/**
 * Membrane constants by direction.
 */
export interface PolarResult {
  /**
   * Directions.
   */
  angle: Values;
  /**
   * η_x,xy.
   */
  etaXXy: Values;
  /**
   * η_xy,x.
   */
  etaXyX: Values;
  /**
   * Modulus along each.
   */
  ex: Values;
  /**
   * The same of the flexural constants, if asked for.
   */
  flexural?: DirectionsResult;
  /**
   * Shear modulus.
   */
  gxy: Values;
  /**
   * The same of a laminate held flat, if asked for.
   */
  membraneCurvatureSuppressed?: DirectionsResult;
  /**
   * Poisson's ratio.
   */
  nuxy: Values;
}
/**
 * Constants by direction.
 */
export interface DirectionsResult {
  /**
   * η_x,xy.
   */
  etaXXy: Values;
  /**
   * η_xy,x.
   */
  etaXyX: Values;
  /**
   * Modulus along each.
   */
  ex: Values;
  /**
   * Shear modulus.
   */
  gxy: Values;
  /**
   * Poisson's ratio.
   */
  nuxy: Values;
}
/**
 * Bending with the membrane forces free, and with the strain held.
 */
export interface ReducedBendingResult {
  /**
   * Flexural constants of a reference plane held unstrained, from D.
   */
  flexuralStrainSuppressed: ConstantsResult;
  /**
   * D* = D − B A⁻¹ B, whose constants are the flexural ones.
   */
  stiffness: MatrixValue;
}
/**
 * The state before any load.
 */
export interface ResidualResult {
  /**
   * Curvature: x, y, xy.
   */
  curvature: Values;
  /**
   * Change of moisture content.
   */
  moistureChange: Value;
  /**
   * The state of each ply, bottom ply first.
   */
  plies: PlyState[];
  /**
   * Strain of the reference plane: x, y, xy.
   */
  strain: Values;
  /**
   * Change of temperature.
   */
  temperatureChange: Value;
}
/**
 * Checks of a sandwich. Reserve factors scale all loads, temperature and moisture included.
 */
export interface SandwichResult {
  /**
   * The core.
   */
  core: CoreResult;
  /**
   * Reserve factor of the core against being crushed by the pressure.
   */
  coreCrushing?: Value;
  /**
   * Crimping load along x.
   */
  crimpingX: Value;
  /**
   * Crimping load along y.
   */
  crimpingY: Value;
  /**
   * Distance of the mid-planes of the facings d.
   */
  distance: Value;
  /**
   * The lower and the upper facing.
   */
  facings: FacingResult[];
  /**
   * The load cases, in the order of the input.
   */
  loads: SandwichLoad[];
  /**
   * The strip along x, if its span is given.
   */
  strip?: StripResult;
  /**
   * d over the thicker facing: formulas for thin facings hold above about 6.
   */
  thinFacings: Value;
  /**
   * 6 Ef tf d²/(Ecx tc³) of the facing where it is less: formulas for weak cores hold above about 100.
   */
  weakCore: Value;
}
/**
 * The core of a sandwich, in laminate axes.
 */
export interface CoreResult {
  /**
   * Its material.
   */
  material: string;
  /**
   * Modulus through the thickness Ec.
   */
  modulus: Value;
  /**
   * Gxz.
   */
  shearModulusXz: Value;
  /**
   * Gyz.
   */
  shearModulusYz: Value;
  /**
   * Thickness tc.
   */
  thickness: Value;
}
/**
 * A facing: stiffness, and the compressive stresses at which it gives way.
 */
export interface FacingResult {
  /**
   * Dimpling under compression along x, if the cell size is given.
   */
  dimplingX?: Value;
  /**
   * Dimpling under compression along y.
   */
  dimplingY?: Value;
  /**
   * Flexural modulus Ef along x.
   */
  modulusX: Value;
  /**
   * Flexural modulus Ef along y.
   */
  modulusY: Value;
  /**
   * Thickness tf.
   */
  thickness: Value;
  /**
   * Wrinkling under compression along x.
   */
  wrinklingX: WrinklingResult;
  /**
   * Wrinkling under compression along y.
   */
  wrinklingY: WrinklingResult;
}
/**
 * Wrinkling stress by several models, side by side.
 */
export interface WrinklingResult {
  /**
   * Allen, for an isotropic core.
   */
  allen?: Value;
  /**
   * 0.5 (Ef Ec Gc)^⅓.
   */
  design: Value;
  /**
   * Hoff and Mautner, theory.
   */
  hoffMautner: Value;
  /**
   * Plantema.
   */
  plantema: Value;
}
/**
 * A load case on the sandwich.
 */
export interface SandwichLoad {
  /**
   * Against buckling as a wide column along x.
   */
  column?: Value;
  /**
   * Shear stress of the core: xz, yz.
   */
  coreShear: Values;
  /**
   * The lesser reserve factor of the core in shear, if its strengths are given.
   */
  coreShearReserve?: Value;
  /**
   * Against shear crimping, where the panel is compressed.
   */
  crimping?: DirectedReserve;
  /**
   * The lower and the upper facing.
   */
  facings: FacingLoad[];
  /**
   * Its name.
   */
  name?: string;
}
/**
 * The least reserve factor of all directions.
 */
export interface DirectedReserve {
  /**
   * The direction of compression, from x.
   */
  direction: Value;
  /**
   * The factor.
   */
  factor: Value;
}
/**
 * A facing under load.
 */
export interface FacingLoad {
  /**
   * Against dimpling, where the facing is compressed.
   */
  dimpling?: DirectedReserve;
  /**
   * Mean stress: x, y, xy.
   */
  stress: Values;
  /**
   * Against wrinkling at the design value, where the facing is compressed.
   */
  wrinkling?: DirectedReserve;
}
/**
 * A wide column or strip simply supported at both ends.
 */
export interface StripResult {
  /**
   * Deflection amid the span under the pressure, from bending.
   */
  bendingDeflection?: Value;
  /**
   * Buckling load along x, compression positive.
   */
  buckling: Value;
  /**
   * Deflection amid the span under the pressure, from shear of the core.
   */
  shearDeflection?: Value;
}
/**
 * Change of angle of a curved section.
 */
export interface SpringInResult {
  /**
   * Change of the angle of the arc, positive when it closes.
   */
  change: Value;
  /**
   * Free strain through the thickness.
   */
  radialStrain: Value;
  /**
   * Free strain along the arc.
   */
  tangentialStrain: Value;
  /**
   * Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
   */
  transverselyIsotropic: string[];
}
/**
 * Strengths of the laminate by a criterion.
 */
export interface StrengthsResult {
  /**
   * ±Nx, ±Ny, ±Nxy, ±Mx, ±My, ±Mxy.
   */
  components: StrengthResult[];
  /**
   * The criterion.
   */
  criterion: CriterionWord;
}
/**
 * The strength of the laminate under one component.
 */
export interface StrengthResult {
  /**
   * The component.
   */
  component: LoadAxisWord;
  /**
   * Where and how the first ply fails.
   */
  critical?: CriticalPoint;
  /**
   * Strain (curvature) along the component at first-ply failure, that of the load alone.
   */
  deformation?: Value;
  /**
   * First-ply failure; absent when no load leads there.
   */
  firstPly?: StrengthValue;
  /**
   * Last-ply failure, if `progressive` is asked for.
   */
  lastPly?: StrengthValue;
  /**
   * +1 or −1.
   */
  sign: number;
}
/**
 * A load that fails, and what of it is allowed.
 */
export interface StrengthValue {
  /**
   * The stress times the knock-down by the design factor, if one is given.
   */
  allowable?: Value;
  /**
   * Force or moment per width.
   */
  load: Value;
  /**
   * N/h, or 6 M/h².
   */
  stress: Value;
}
/**
 * Thermal expansion of the free laminate; x, y, xy.
 */
export interface ThermalResult {
  /**
   * Curvature per kelvin, free.
   */
  curvature: Values;
  /**
   * Strain per kelvin, free.
   */
  expansion: Values;
  /**
   * Strain per kelvin, held flat.
   */
  expansionCurvatureSuppressed: Values;
}
/**
 * Transverse shear stiffness, side by side.
 */
export interface TransverseShearResult {
  /**
   * Energy of the stresses in equilibrium with Mx,x = Qx and My,y = Qy (Rolfes and Rohwer).
   */
  equilibrium: ShearMatrix;
  /**
   * The same with the twisting moment carrying a part, Mxy,x = Qy and Mxy,y = Qx.
   */
  equilibriumTwisting: ShearMatrix;
  /**
   * 5/6 of it, right for one homogeneous ply.
   */
  fiveSixths: ShearMatrix;
  /**
   * Σ G t, an upper bound.
   */
  uncorrected: ShearMatrix;
  /**
   * Whitney's correction factors: xz, yz.
   */
  whitneyFactors: Values;
}
/**
 * A 2×2 matrix, by rows; rows and columns xz, yz.
 */
export interface ShearMatrix {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The rows.
   */
  value: [[number, number], [number, number]];
}
/**
 * Warp of a free plate by linear theory; deflection upward, relative to the middle.
 */
export interface WarpingResult {
  /**
   * Deflection of the two corners with x y < 0.
   */
  cornerMinus: Value;
  /**
   * Deflection of the two corners with x y > 0.
   */
  cornerPlus: Value;
  /**
   * Curvature: x, y, xy.
   */
  curvature: Values;
  /**
   * The cylinders a wide thin plate snaps into; none when it stays flat.
   */
  cylinders: CylinderResult[];
  /**
   * Deflection of the ends at ±length/2 on the x axis.
   */
  endX: Value;
  /**
   * Deflection of the ends at ±width/2 on the y axis.
   */
  endY: Value;
  /**
   * Principal curvatures, the larger first.
   */
  principalCurvature: Values;
  /**
   * From x to the direction of the first.
   */
  principalDirection: Value;
  /**
   * The stable shapes of a plate of this size by their curvature: x, y, xy; two when it can snap through.
   */
  shapes: Values[];
}
/**
 * A cylinder.
 */
export interface CylinderResult {
  /**
   * Its curvature.
   */
  curvature: Value;
  /**
   * From x to the direction in which it is curved.
   */
  direction: Value;
}
/**
 * The derivatives of one result.
 */
export interface SensitivityResult {
  /**
   * The inputs, in the order of the document.
   */
  inputs: DerivativeResult[];
  /**
   * Its path in `results`.
   */
  result: string;
  /**
   * Its value.
   */
  value: FreeValue;
}
/**
 * The derivative of a result with respect to one input.
 */
export interface DerivativeResult {
  /**
   * The slope just above, of a kink.
   */
  above?: FreeValue;
  /**
   * The slope just below, of a kink.
   */
  below?: FreeValue;
  /**
   * The derivative, if there is one.
   */
  derivative?: FreeValue;
  /**
   * Estimated error of the derivative, in its unit.
   */
  error?: number;
  /**
   * The path of the input.
   */
  input: string;
  /**
   * Relative change of the result per relative change of the input, at values whose zero is not arbitrary (not
   * for angles and temperatures in °C).
   */
  relative?: number;
  /**
   * How the derivative was found.
   */
  slope: SlopeWord;
  /**
   * Its value.
   */
  value: FreeValue;
}
/**
 * A number with a unit that need not be one of the tables, such as `GPa/deg`.
 */
export interface FreeValue {
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number.
   */
  value: number;
}
/**
 * A source of records.
 */
export interface SourceCard {
  /**
   * Citation.
   */
  citation: string;
  /**
   * Digital object identifier.
   */
  doi?: string;
  /**
   * Key.
   */
  key: string;
  /**
   * Terms.
   */
  license: string;
}
/**
 * The uncertainty of one result.
 */
export interface UncertaintyResult {
  /**
   * The contributions of the uncertain inputs.
   */
  budget: ContributionResult[];
  /**
   * Part of a normal distribution within ±U.
   */
  coverage: number;
  /**
   * The factor k.
   */
  coverageFactor: number;
  /**
   * Expanded uncertainty U = k u.
   */
  expandedUncertainty?: number;
  /**
   * The Monte Carlo, if asked for.
   */
  monteCarlo?: MonteCarloResult;
  /**
   * Its path in `results`.
   */
  result: string;
  /**
   * Standard uncertainty to first order, in the unit of the value; absent if an uncertain input has no derivative.
   */
  standardUncertainty?: number;
  /**
   * Its value for the values of the inputs.
   */
  value: FreeValue;
}
/**
 * What one input adds to the uncertainty of a result.
 */
export interface ContributionResult {
  /**
   * Derivative times uncertainty, in the unit of the result.
   */
  contribution?: number;
  /**
   * The derivative, called sensitivity coefficient.
   */
  derivative?: FreeValue;
  /**
   * Its distribution.
   */
  distribution: DistributionWord;
  /**
   * The path of the input.
   */
  input: string;
  /**
   * Part of the squared uncertainty of the result, correlations included.
   */
  percent?: number;
  /**
   * How the derivative was found.
   */
  slope: SlopeWord;
  /**
   * Its standard uncertainty, in the unit of its value.
   */
  uncertainty: number;
  /**
   * Its value.
   */
  value: FreeValue;
}
/**
 * A result over many draws of the inputs; in the unit of the value.
 */
export interface MonteCarloResult {
  /**
   * Draws that gave the result.
   */
  count: number;
  /**
   * Draws that gave none, because the drawn inputs are not physical; left out of the statistics.
   */
  failed: number;
  /**
   * The draws in bins of equal width.
   */
  histogram: HistogramResult;
  /**
   * The 95 % interval with as many draws below as above.
   */
  interval: CoverageInterval;
  /**
   * Mean.
   */
  mean: number;
  /**
   * The shortest 95 % interval.
   */
  shortestInterval: CoverageInterval;
  /**
   * Standard deviation.
   */
  standardDeviation: number;
  /**
   * Comparison with the propagation to first order, if there is one.
   */
  validation?: ValidationResult;
}
/**
 * Draws in bins of equal width.
 */
export interface HistogramResult {
  /**
   * Draws in each.
   */
  counts: number[];
  /**
   * Lower edge of the first bin.
   */
  from: number;
  /**
   * Upper edge of the last bin.
   */
  to: number;
}
/**
 * Two ends.
 */
export interface CoverageInterval {
  /**
   * Upper end.
   */
  high: number;
  /**
   * Lower end.
   */
  low: number;
}
/**
 * Whether first order agrees with the Monte Carlo (JCGM 101, clause 8).
 */
export interface ValidationResult {
  /**
   * Distance of the upper ends.
   */
  highDifference: number;
  /**
   * Distance of the lower ends of the two 95 % intervals.
   */
  lowDifference: number;
  /**
   * Half a unit of the second digit of the standard uncertainty.
   */
  tolerance: number;
  /**
   * Whether neither is beyond the tolerance.
   */
  validated: boolean;
}
/**
 * A warning.
 */
export interface Message {
  /**
   * Stable code.
   */
  code: string;
  /**
   * One English sentence.
   */
  message: string;
  /**
   * Place in the input.
   */
  path: string;
  /**
   * The values in the sentence by name, for translations.
   */
  values: {
    [k: string]: string;
  };
}
/**
 * [`LaminaResults`] with all that is needed to audit and repeat them.
 */
export interface LaminaReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: LaminaDocument;
  /**
   * The kind of the input.
   */
  kind: LaminaTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: LaminaResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Stiffness, constants and origin of a ply material.
 */
export interface LaminaResults {
  /**
   * S: the inverse of Q.
   */
  compliance: MatrixValue;
  /**
   * The constants, as given or computed.
   */
  constants: MaterialResult;
  /**
   * Each state of stress by every criterion, if asked for.
   */
  failure?: StateResult[];
  /**
   * The models side by side, for short fibers and platelets.
   */
  inclusions?: InclusionsResult;
  /**
   * U1 to U5.
   */
  invariants: Values;
  /**
   * The models side by side, for a material from fiber and matrix.
   */
  micromechanics?: MicromechanicsResult;
  /**
   * Q: plane-stress stiffness in ply axes; rows and columns 1, 2, 12.
   */
  reducedStiffness: MatrixValue;
  /**
   * Stiffness and compliance in three dimensions, if G13 and G23 are known and the constants are stable there.
   */
  solid?: SolidResult;
  /**
   * Q11 + Q22 + 2 Q66.
   */
  trace: Value;
  /**
   * Q in axes turned by the angle asked for; rows and columns x, y, xy.
   */
  transformedStiffness?: MatrixValue;
}
/**
 * A state of stress, by every criterion.
 */
export interface StateResult {
  /**
   * What each criterion says.
   */
  criteria: StateCriterionResult[];
  /**
   * Its name.
   */
  name?: string;
  /**
   * The stress that is held.
   */
  residual?: Values;
  /**
   * The stress that the reserve factor scales: 1, 2, 12, or in three dimensions 1, 2, 3, 23, 13, 12.
   */
  stress: Values;
}
/**
 * What a criterion says of a state of stress.
 */
export interface StateCriterionResult {
  /**
   * The criterion.
   */
  criterion: CriterionWord;
  /**
   * Angle about the fiber, from 2 to 3, of the plane on which the matrix is nearest to failure when the criterion is
   * met (under the stress itself when no factor leads there), of criteria that search for it.
   */
  fractureAngle?: Value;
  /**
   * Failure index of the whole stress, 1 at failure.
   */
  index: Value;
  /**
   * The mode that governs the index.
   */
  mode: string;
  /**
   * Each mode, whatever the others say.
   */
  modes: StateModeResult[];
  /**
   * Least factor on the stress at which the criterion is met, the residual held; absent when no factor leads there.
   */
  reserveFactor?: Value;
}
/**
 * What a mode of a criterion says of a state of stress.
 */
export interface StateModeResult {
  /**
   * Its index, 1 at failure; absent where it does not act.
   */
  index?: Value;
  /**
   * The mode.
   */
  mode: string;
  /**
   * Least factor on the stress at which this mode is met, the residual held; absent when no factor leads there.
   */
  reserveFactor?: Value;
}
/**
 * Short fibers or platelets: the content, and the models side by side.
 */
export interface InclusionsResult {
  /**
   * Hashin–Shtrikman bounds, if the inclusions are isotropic and in all directions of space alike.
   */
  bounds?: IsotropicBoundsResult;
  /**
   * How much of what.
   */
  content: ContentResult;
  /**
   * The constants by every model that applies; the one that is used first.
   */
  models: EstimateResult[];
}
/**
 * Bounds of an isotropic mixture.
 */
export interface IsotropicBoundsResult {
  /**
   * Of the shear modulus.
   */
  g: BoundsResult;
  /**
   * Of the bulk modulus.
   */
  k: BoundsResult;
}
/**
 * A lower and an upper bound.
 */
export interface BoundsResult {
  /**
   * No arrangement is softer.
   */
  lower: Value;
  /**
   * No arrangement is stiffer.
   */
  upper: Value;
}
/**
 * How much fiber and matrix.
 */
export interface ContentResult {
  /**
   * Density: as measured, else without voids.
   */
  density?: Value;
  /**
   * Its mass fraction, if the densities are known.
   */
  massFraction?: Value;
  /**
   * Cured ply thickness, if the areal weight is given.
   */
  plyThickness?: Value;
  /**
   * Volume fraction of voids, if the density was measured.
   */
  voidFraction?: Value;
  /**
   * Volume fraction of the reinforcement.
   */
  volumeFraction: Value;
}
/**
 * The constants by one model.
 */
export interface EstimateResult {
  /**
   * Modulus along the fiber.
   */
  e1: Value;
  /**
   * Modulus across the fiber.
   */
  e2: Value;
  /**
   * In-plane shear modulus.
   */
  g12: Value;
  /**
   * Transverse shear modulus, where the model gives one.
   */
  g23?: Value;
  /**
   * Plane-strain bulk modulus.
   */
  k23?: Value;
  /**
   * Id of the model.
   */
  model: string;
  /**
   * Major Poisson's ratio.
   */
  nu12: Value;
  /**
   * Transverse Poisson's ratio E2/(2 G23) − 1.
   */
  nu23?: Value;
}
/**
 * Fiber and matrix: the content, and every model side by side.
 */
export interface MicromechanicsResult {
  /**
   * Bounds for any arrangement of endless aligned fibers.
   */
  bounds: AlignedBoundsResult;
  /**
   * How much of what.
   */
  content: ContentResult;
  /**
   * Thermal expansion by every model, if that of fiber and matrix is known; the one that is used first.
   */
  expansion: ExpansionResult[];
  /**
   * The model whose constants are used.
   */
  model: MethodWord;
  /**
   * The constants by every model.
   */
  models: EstimateResult[];
  /**
   * Rough strengths, where those of the constituents are known.
   */
  strengths: RoughStrengths;
}
/**
 * Bounds for endless aligned fibers.
 */
export interface AlignedBoundsResult {
  /**
   * Of the modulus along the fiber.
   */
  e1: BoundsResult;
  /**
   * Of the axial shear modulus.
   */
  g12: BoundsResult;
  /**
   * Of the transverse shear modulus.
   */
  g23: BoundsResult;
  /**
   * Of the plane-strain bulk modulus.
   */
  k23: BoundsResult;
}
/**
 * Thermal expansion by one model.
 */
export interface ExpansionResult {
  /**
   * Along the fiber.
   */
  alpha1: Value;
  /**
   * Across the fiber.
   */
  alpha2: Value;
  /**
   * Id of the model.
   */
  model: string;
}
/**
 * Strengths estimated from the constituents: for a first sizing, never allowables.
 */
export interface RoughStrengths {
  /**
   * In-plane shear.
   */
  s12?: Value;
  /**
   * Compression along straight fibers, microbuckling in extension: an upper limit.
   */
  xcExtensionBuckling?: Value;
  /**
   * Compression along misaligned fibers, by kinking.
   */
  xcKinking?: Value;
  /**
   * Compression along straight fibers, microbuckling in shear: an upper limit.
   */
  xcShearBuckling?: Value;
  /**
   * Tension along the fiber.
   */
  xt?: Value;
  /**
   * Compression across the fiber.
   */
  yc?: Value;
  /**
   * Tension across the fiber.
   */
  yt?: Value;
}
/**
 * A ply material in three dimensions; rows and columns 11, 22, 33, 23, 13, 12.
 */
export interface SolidResult {
  /**
   * Strain per stress.
   */
  compliance: Matrix6Value;
  /**
   * Modulus through the thickness.
   */
  e3: Value;
  /**
   * Poisson's ratio, 3 per 1.
   */
  nu13: Value;
  /**
   * Poisson's ratio, 3 per 2.
   */
  nu23: Value;
  /**
   * Stress per strain.
   */
  stiffness: Matrix6Value;
  /**
   * Whether E3, ν13, ν23 were taken from transverse isotropy about axis 1.
   */
  transverselyIsotropic: boolean;
}
/**
 * A 6×6 matrix in one unit, by rows.
 */
export interface Matrix6Value {
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The rows.
   */
  value: [
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number],
    [number, number, number, number, number, number]
  ];
}
/**
 * [`LaminateDesignResults`] with all that is needed to audit and repeat them.
 */
export interface LaminateDesignReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: LaminateDesignInput;
  /**
   * The kind of the input.
   */
  kind: LaminateDesignTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: LaminateDesignResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * What was asked of a design problem.
 */
export interface LaminateDesignResults {
  /**
   * Carpet plots, one per property.
   */
  carpet?: CarpetResult[];
  /**
   * Double–double laminates.
   */
  doubleDouble?: DoubleDoubleResult;
  /**
   * The best of every number of plies.
   */
  pareto?: ParetoResult;
  /**
   * The best stacking sequences.
   */
  search?: SearchResult;
}
/**
 * A property over the percentages of plies.
 */
export interface CarpetResult {
  /**
   * The property.
   */
  measure: MeasureWord;
  /**
   * One curve per percentage of 90° plies.
   */
  series: CarpetSeriesResult[];
}
/**
 * A curve of constant percentage of 90° plies.
 */
export interface CarpetSeriesResult {
  /**
   * Shares of 0° plies.
   */
  share0: Values;
  /**
   * Shares of ±45° plies, half of each sign.
   */
  share45: Values;
  /**
   * Share of 90° plies.
   */
  share90: Value;
  /**
   * The property.
   */
  values: Values;
}
/**
 * Double–double laminates: the best, and the grid.
 */
export interface DoubleDoubleResult {
  /**
   * The best laminates, best first.
   */
  designs: DoubleDoubleDesign[];
  /**
   * The objective over the grid, one row per Φ.
   */
  grid: DoubleDoubleRow[];
  /**
   * Thickness of all of them.
   */
  thickness: Value;
  /**
   * Trace of the plane-stress stiffness of the ply, Q11 + Q22 + 2 Q66.
   */
  trace: Value;
}
/**
 * A double–double laminate that meets every constraint.
 */
export interface DoubleDoubleDesign {
  /**
   * The constraints.
   */
  constraints: ConstraintResult[];
  /**
   * Its layup code.
   */
  layupCode: string;
  /**
   * The objective; absent when it is infinite.
   */
  objective?: Value;
  /**
   * Φ.
   */
  phi: Value;
  /**
   * Ψ.
   */
  psi: Value;
  /**
   * A/h over the trace.
   */
  traceNormalized: MatrixValue;
  /**
   * The measures of objective and targets.
   */
  values: MeasureResult[];
}
/**
 * A constraint and how well it is met.
 */
export interface ConstraintResult {
  /**
   * Distance to the nearer bound per size of the larger bound; absent when it is infinite.
   */
  margin?: Value;
  /**
   * The upper bound.
   */
  max?: Value;
  /**
   * The measure.
   */
  measure: MeasureWord;
  /**
   * The lower bound.
   */
  min?: Value;
  /**
   * Its value; absent when it is infinite.
   */
  value?: Value;
}
/**
 * A measure and its value.
 */
export interface MeasureResult {
  /**
   * The measure.
   */
  measure: MeasureWord;
  /**
   * Its value; absent when it is infinite, as a factor that no load reaches.
   */
  value?: Value;
}
/**
 * The objective along Ψ ≥ Φ.
 */
export interface DoubleDoubleRow {
  /**
   * Whether all constraints are met.
   */
  feasible: boolean[];
  /**
   * The objective.
   */
  objective: Values;
  /**
   * Φ.
   */
  phi: Value;
  /**
   * Ψ.
   */
  psi: Values;
}
/**
 * Mass against the objective.
 */
export interface ParetoResult {
  /**
   * Laminates evaluated.
   */
  evaluations: number;
  /**
   * One point for every number of plies that has a feasible design.
   */
  points: ParetoPointResult[];
}
/**
 * The best design of a number of plies.
 */
export interface ParetoPointResult {
  /**
   * The design.
   */
  design: DesignResult;
  /**
   * Whether a laminate with fewer plies is as good; the others are the Pareto front.
   */
  dominated: boolean;
  /**
   * Whether no laminate with this number of plies is better.
   */
  proven: boolean;
}
/**
 * A laminate that meets every constraint.
 */
export interface DesignResult {
  /**
   * Mass per area, if the material has a density.
   */
  arealMass?: Value;
  /**
   * The constraints.
   */
  constraints: ConstraintResult[];
  /**
   * Its layup code, bottom to top.
   */
  layupCode: string;
  /**
   * The objective: the measure, or the distance from the targets; absent when it is infinite.
   */
  objective?: Value;
  /**
   * Number of plies.
   */
  plyCount: number;
  /**
   * Thickness.
   */
  thickness: Value;
  /**
   * The measures of objective and targets.
   */
  values: MeasureResult[];
}
/**
 * What a search found.
 */
export interface SearchResult {
  /**
   * The best designs, best first.
   */
  designs: DesignResult[];
  /**
   * Laminates evaluated.
   */
  evaluations: number;
  /**
   * Whether other orders of the same plies, within the rules, are as good.
   */
  orderFree: boolean;
  /**
   * Whether no laminate of the family is better than the first.
   */
  proven: boolean;
}
/**
 * [`AlloyResults`] with all that is needed to audit and repeat them.
 */
export interface AlloyReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: AlloyInput;
  /**
   * The kind of the input.
   */
  kind: AlloyTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: AlloyResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Density and fractions of an alloy.
 */
export interface AlloyResults {
  /**
   * Mean volume per atom.
   */
  atomicVolume: Value;
  /**
   * Density by the chosen model.
   */
  density: Value;
  /**
   * Descriptors of multi-principal-element alloys.
   */
  descriptors?: DescriptorsResult;
  /**
   * The record of the library, if the composition names an alloy.
   */
  designation?: DesignationResult;
  /**
   * The elements in the order of the input.
   */
  elements: ElementResult[];
  /**
   * The fractions of an element that give a density.
   */
  find?: FindResult;
  /**
   * Where the density of a real alloy is expected: for the default model with published volumes, unless the alloy may
   * be an ordered compound.
   */
  interval?: IntervalResult;
  /**
   * The matrix that was recognized.
   */
  matrix: string;
  /**
   * A measured density beside the computed one.
   */
  measurement?: MeasurementResult;
  /**
   * The chosen model.
   */
  model: DensityModel;
  /**
   * Why it leads.
   */
  modelReason: ModelReason;
  /**
   * All models that apply, side by side.
   */
  models: DensityResult[];
  /**
   * Mean molar mass.
   */
  molarMass: Value;
  /**
   * Mean molar volume.
   */
  molarVolume: Value;
  /**
   * Atoms per volume.
   */
  numberDensity: Value;
  /**
   * Mass, cost and modulus.
   */
  part?: PartResult;
  /**
   * The density with pores.
   */
  porous?: PorousResult;
  /**
   * All densities that the limits of the composition allow.
   */
  range?: RangeResult;
  /**
   * How the composition was understood.
   */
  reading: ReadingResult;
  /**
   * Volume per mass.
   */
  specificVolume: Value;
  /**
   * The density at another temperature.
   */
  thermal?: AlloyThermalResult;
}
/**
 * Descriptors of a multi-principal-element alloy.
 */
export interface DescriptorsResult {
  /**
   * Atomic size mismatch δ.
   */
  delta: Value;
  /**
   * Electronegativity mismatch Δχ.
   */
  deltaChi: Value;
  /**
   * Lattice favored by it: `fcc`, `fccAndBcc` or `bcc`.
   */
  favoredLattice: string;
  /**
   * Whether Ω ≥ 1.1 and δ ≤ 6.6 %.
   */
  favorsSolidSolution?: boolean;
  /**
   * Λ = ΔS/δ², J/(mol·K), δ in percent.
   */
  lambda?: Value;
  /**
   * Mean melting point: a rough estimate of the liquidus.
   */
  meanMeltingPoint: Value;
  /**
   * Mean atomic radius.
   */
  meanRadius: Value;
  /**
   * Enthalpy of mixing, if all pairs are known.
   */
  mixingEnthalpy?: Value;
  /**
   * Ideal entropy of mixing ΔS over the gas constant.
   */
  mixingEntropy: Value;
  /**
   * Ω = Tm ΔS/|ΔH|.
   */
  omega?: Value;
  /**
   * Mean valence electron concentration.
   */
  vec: Value;
}
/**
 * An alloy of the library.
 */
export interface DesignationResult {
  /**
   * The nominal composition that was computed with.
   */
  composition: string;
  /**
   * `primary`, `secondary` or `recalled`: how the composition was checked.
   */
  evidence: string;
  /**
   * Its family.
   */
  family: string;
  /**
   * The limits of a standard.
   */
  limits?: string;
  /**
   * Its usual name.
   */
  name: string;
  /**
   * Other designations; standards may differ in the limits.
   */
  names: string[];
  /**
   * A published density.
   */
  publishedDensity?: Value;
}
/**
 * One element: its share and the values it was computed with.
 */
export interface ElementResult {
  /**
   * Density of the solid element, unless it is a gas.
   */
  density?: Value;
  /**
   * Symbol.
   */
  element: string;
  /**
   * Mass fraction.
   */
  massFraction: Value;
  /**
   * Volume per mole used.
   */
  molarVolume: Value;
  /**
   * Mole fraction.
   */
  moleFraction: Value;
  /**
   * Change of density per mass fraction, the other elements giving way in proportion.
   */
  sensitivity?: Value;
  /**
   * Volume it adds per mass of alloy.
   */
  specificVolume: Value;
  /**
   * Standard atomic weight used.
   */
  standardAtomicWeight: Value;
  /**
   * What that volume is.
   */
  volumeBasis: VolumeBasis;
  /**
   * Part of the volume.
   */
  volumeFraction: Value;
  /**
   * What a published volume was derived from.
   */
  volumeFrom?: string;
}
/**
 * The fractions of an element that give a density.
 */
export interface FindResult {
  /**
   * The element.
   */
  element: string;
  /**
   * All solutions, by rising fraction.
   */
  solutions: FractionResult[];
}
/**
 * One solution.
 */
export interface FractionResult {
  /**
   * Karat, if the element is gold.
   */
  karat?: number;
  /**
   * Mass fraction of the element.
   */
  massFraction: Value;
  /**
   * Mass fractions of all elements, in their order.
   */
  massFractions: Values;
  /**
   * Change of density per mass fraction: divide the uncertainty of the density by it.
   */
  sensitivity: Value;
}
/**
 * A prediction interval.
 */
export interface IntervalResult {
  /**
   * The probability it is made for.
   */
  coverage: Value;
  /**
   * Upper end.
   */
  high: Value;
  /**
   * Lower end.
   */
  low: Value;
  /**
   * Whether those are of the same matrix; else of all.
   */
  ownMatrix: boolean;
  /**
   * How many reference alloys set its width.
   */
  referenceAlloys: number;
  /**
   * Half width relative to the density.
   */
  relativeHalfWidth: Value;
}
/**
 * A measured density beside the computed one.
 */
export interface MeasurementResult {
  /**
   * Density without open pores, of a soaked body.
   */
  apparentDensity?: Value;
  /**
   * The measured density: bulk for a soaked body.
   */
  density: Value;
  /**
   * Density of the liquid used.
   */
  liquidDensity?: Value;
  /**
   * Open pores over the volume, of a soaked body.
   */
  openPorosity?: Value;
  /**
   * `1 − measured/computed`.
   */
  porosity: Value;
  /**
   * Over the computed density.
   */
  relativeDensity: Value;
}
/**
 * What one model says.
 */
export interface DensityResult {
  /**
   * The density by it.
   */
  density: Value;
  /**
   * Lattice parameter, where the model has one.
   */
  latticeParameter?: Value;
  /**
   * The model.
   */
  model: DensityModel;
}
/**
 * Modulus, mass and cost.
 */
export interface PartResult {
  /**
   * Mass of the part.
   */
  mass?: Value;
  /**
   * Their mean.
   */
  modulusHill?: Value;
  /**
   * Lower bound: equal stress.
   */
  modulusReuss?: Value;
  /**
   * Upper bound of the modulus: equal strain.
   */
  modulusVoigt?: Value;
  /**
   * Atoms per volume, 1/m³.
   */
  numberDensity: number;
  /**
   * Price of the part.
   */
  price?: number;
  /**
   * Price per cubic meter.
   */
  pricePerCubicMeter?: number;
  /**
   * Price per kilogram, in the currency of the prices.
   */
  pricePerKilogram?: number;
  /**
   * Price per liter.
   */
  pricePerLiter?: number;
  /**
   * Hill modulus over density, MJ/kg.
   */
  specificStiffness?: number;
}
/**
 * A body with pores.
 */
export interface PorousResult {
  /**
   * Density with pores.
   */
  density: Value;
  /**
   * Pores over the volume.
   */
  porosity: Value;
  /**
   * Over that without pores.
   */
  relativeDensity: Value;
}
/**
 * All densities that the limits of a composition allow.
 */
export interface RangeResult {
  /**
   * The largest density.
   */
  high: RangeEnd;
  /**
   * The least density.
   */
  low: RangeEnd;
  /**
   * Densities of drawn compositions, in the unit of the density.
   */
  monteCarlo?: MonteCarloResult;
  /**
   * Standard uncertainty of the density at the nominal composition, if every limited fraction is equally likely
   * anywhere within its limits.
   */
  standardUncertainty?: Value;
}
/**
 * An end of the range, and a composition that has it.
 */
export interface RangeEnd {
  /**
   * Whether a composition has this density; if not, compositions of the matrix come as near to it as one likes, and
   * the fractions are those of one just inside its border.
   */
  attained: boolean;
  /**
   * The density.
   */
  density: Value;
  /**
   * The fractions, in the basis of the text.
   */
  elements: ReadElement[];
  /**
   * The matrix whose volumes give it, for apparent volumes.
   */
  matrix?: string;
}
/**
 * An element as understood.
 */
export interface ReadElement {
  /**
   * Symbol.
   */
  element: string;
  /**
   * Upper limit.
   */
  high?: Value;
  /**
   * Lower limit.
   */
  low?: Value;
  /**
   * The amount computed with.
   */
  nominal: Value;
}
/**
 * How a composition was understood.
 */
export interface ReadingResult {
  /**
   * The element that takes what is left.
   */
  balance?: string;
  /**
   * What the numbers count.
   */
  basis: BasisWord;
  /**
   * The convention that gave the numbers their meaning.
   */
  convention: string;
  /**
   * Each element as understood, in the basis of the text; ratios as written.
   */
  elements: ReadElement[];
  /**
   * How the nominal composition was chosen within limits.
   */
  nominal?: NominalRule;
  /**
   * Elements that are named without an amount and left out.
   */
  partial?: string[];
}
/**
 * The density at a temperature.
 */
export interface AlloyThermalResult {
  /**
   * The density there.
   */
  density: Value;
  /**
   * Where the density of the liquid is expected.
   */
  interval?: LiquidIntervalResult;
  /**
   * Deviation of the liquids at the 95 % level, without the excess volume of mixing; if published for all.
   */
  relativeDeviation?: Value;
  /**
   * Density over that of the solid at the reference temperature.
   */
  relativeToSolid: Value;
  /**
   * Solid or liquid.
   */
  state: StateWord;
  /**
   * The temperature.
   */
  temperature: Value;
}
/**
 * The interval of the density of a liquid at the 95 % level.
 */
export interface LiquidIntervalResult {
  /**
   * Elements without a published deviation, which were taken to have the largest one, 2.2 %.
   */
  assumed: string[];
  /**
   * Upper end.
   */
  high: Value;
  /**
   * Lower end.
   */
  low: Value;
  /**
   * The part of the liquid elements in it.
   */
  ofElements: Value;
  /**
   * The part of the mixing in it.
   */
  ofMixing: Value;
  /**
   * Half width relative to the density.
   */
  relativeHalfWidth: Value;
}
/**
 * [`AlloyMixtureResults`] with all that is needed to audit and repeat them.
 */
export interface AlloyMixtureReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: AlloyMixtureInput;
  /**
   * The kind of the input.
   */
  kind: AlloyMixtureTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: AlloyMixtureResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Density of a mixture of phases, with and without pores.
 */
export interface AlloyMixtureResults {
  /**
   * Density without pores.
   */
  density: Value;
  /**
   * Mass of a part, with its pores.
   */
  mass?: Value;
  /**
   * A measured density beside the computed one without pores.
   */
  measurement?: MeasurementResult;
  /**
   * Their mean.
   */
  modulusHill?: Value;
  /**
   * Lower bound: equal stress.
   */
  modulusReuss?: Value;
  /**
   * Upper bound of the modulus without pores: equal strain.
   */
  modulusVoigt?: Value;
  /**
   * The phases in the order of the input.
   */
  phases: PhaseResult[];
  /**
   * Density with the pores of the document.
   */
  porous?: PorousResult;
  /**
   * Price per cubic meter of the mixture, with its pores.
   */
  pricePerCubicMeter?: number;
  /**
   * Price per kilogram, in the currency of the prices.
   */
  pricePerKilogram?: number;
  /**
   * Hill modulus over density, MJ/kg.
   */
  specificStiffness?: number;
}
/**
 * One phase of a mixture.
 */
export interface PhaseResult {
  /**
   * Its density.
   */
  density: Value;
  /**
   * Fraction of the mass.
   */
  massFraction: Value;
  /**
   * Its name.
   */
  name: string;
  /**
   * Fraction of the volume, pores left out.
   */
  volumeFraction: Value;
}
/**
 * [`MembraneResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneInput;
  /**
   * The kind of the input.
   */
  kind: MembraneTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Permeation of each gas, and selectivity of each pair.
 */
export interface MembraneResults {
  /**
   * Fractional free volume, if it is given or follows from given volumes.
   */
  fractionalFreeVolume?: Value;
  /**
   * The gases in the order of the input.
   */
  gases: GasResult[];
  /**
   * Each pair of gases once, named as its upper bound is, or the faster gas first.
   */
  selectivities: SelectivityResult[];
  /**
   * The mixture, if a feed is given.
   */
  separation?: SeparationResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * Temperature the results hold at, if stated.
   */
  temperature?: Value;
  /**
   * Permeabilities and selectivities at more temperatures, if asked for.
   */
  temperatures?: TemperatureSeries;
}
/**
 * One gas.
 */
export interface GasResult {
  /**
   * Activation energy of permeation, if known.
   */
  activationEnergy?: Value;
  /**
   * Activation energy of diffusion, if known.
   */
  diffusionEnergy?: Value;
  /**
   * Diffusivity at the report's temperature, if known.
   */
  diffusivity?: Value;
  /**
   * What the measured diffusivities give.
   */
  diffusivityFit?: FitResult;
  /**
   * Flux, if thickness and pressure difference are given.
   */
  flux?: Value;
  /**
   * Permeability estimated from the free volume, if the constants are given.
   */
  freeVolumePermeability?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeability by mass, for what was given by mass.
   */
  massPermeability?: Value;
  /**
   * Permeance by mass, for what was given by mass.
   */
  massPermeance?: Value;
  /**
   * Transmission rate by mass at the pressure difference, for what was given by mass.
   */
  massTransmissionRate?: Value;
  /**
   * Permeability at the report's temperature.
   */
  permeability: Value;
  /**
   * Permeability at the reference temperature, if that is another one.
   */
  permeabilityAtReference?: Value;
  /**
   * What the measured permeabilities give.
   */
  permeabilityFit?: FitResult;
  /**
   * Permeance, if a thickness is given.
   */
  permeance?: Value;
  /**
   * Pressure difference, if given.
   */
  pressureDifference?: Value;
  /**
   * Solubility at the report's temperature, if known.
   */
  solubility?: Value;
  /**
   * What the measured solubilities give.
   */
  solubilityFit?: FitResult;
  /**
   * Enthalpy of sorption, if known.
   */
  sorptionEnthalpy?: Value;
}
/**
 * A fit of ln Y = ln Y₀ − E/(R T).
 */
export interface FitResult {
  /**
   * E: an activation energy, an enthalpy for solubilities.
   */
  energy: Value;
  /**
   * Its standard error; three points at least.
   */
  energyStandardError?: Value;
  /**
   * ln of the number of Y₀ in its unit.
   */
  lnPrefactor: Value;
  /**
   * Standard error of ln Y₀.
   */
  lnPrefactorStandardError?: Value;
  /**
   * Number of points.
   */
  points: number;
  /**
   * Y₀.
   */
  prefactor: Value;
  /**
   * Standard deviation of the points about the line, in ln Y.
   */
  scatter?: Value;
}
/**
 * A pair of gases.
 */
export interface SelectivityResult {
  /**
   * Where these bounds cross, for pairs of bounds that do.
   */
  crossings?: CrossingResult[];
  /**
   * D of the first over D of the second, if known.
   */
  diffusivitySelectivity?: Value;
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * λ of α = β P^(−λ) from the kinetic diameters, if given.
   */
  freemanLambda?: Value;
  /**
   * n of P = k αⁿ from the kinetic diameters, if given: −1/λ.
   */
  freemanN?: Value;
  /**
   * P of the first over P of the second.
   */
  selectivity: Value;
  /**
   * The gas in the denominator.
   */
  slow: string;
  /**
   * S of the first over S of the second, if known.
   */
  solubilitySelectivity?: Value;
  /**
   * Upper bounds of this pair and the distance to them.
   */
  upperBounds: BoundResult[];
}
/**
 * Two bounds of one pair that cross.
 */
export interface CrossingResult {
  /**
   * One bound: its year, or its name.
   */
  first: string;
  /**
   * Permeability of the first gas there.
   */
  permeability: Value;
  /**
   * The other.
   */
  second: string;
  /**
   * Selectivity there.
   */
  selectivity: Value;
}
/**
 * An upper bound and where the material lies.
 */
export interface BoundResult {
  /**
   * Front factor β of α = β P^(−λ), P in Barrer.
   */
  beta: Value;
  /**
   * Front factor k of P = k αⁿ.
   */
  k: Value;
  /**
   * Slope λ of that form.
   */
  lambda: Value;
  /**
   * Permeabilities of points on the line, 10⁻⁴ to 10⁵ Barrer.
   */
  linePermeability: Values;
  /**
   * Selectivities of these points.
   */
  lineSelectivity: Values;
  /**
   * Shortest distance in the log₁₀–log₁₀ plane; above 0 is beyond the bound.
   */
  log10Distance: Value;
  /**
   * Distance along the permeability, log₁₀; above 0 is beyond the bound.
   */
  log10PermeabilityExcess: Value;
  /**
   * Distance along the selectivity, log₁₀; above 0 is beyond the bound.
   */
  log10SelectivityExcess: Value;
  /**
   * Exponent n.
   */
  n: Value;
  /**
   * Its name: the year of a published bound, or the name the document gives it.
   */
  name: string;
  /**
   * Permeability of the bound at this selectivity.
   */
  permeabilityOnBound: Value;
  /**
   * Permeability over that of the bound; above 1 is beyond the bound.
   */
  permeabilityRatio: Value;
  /**
   * Selectivity of the bound at this permeability.
   */
  selectivityOnBound: Value;
  /**
   * Selectivity over that of the bound; above 1 is beyond the bound.
   */
  selectivityRatio: Value;
  /**
   * Year of a published bound.
   */
  year?: number;
}
/**
 * What the membrane makes of the mixture where the permeate is its own, as at the feed end of a module.
 */
export interface SeparationResult {
  /**
   * Pairs as in `selectivities`.
   */
  factors: SeparationFactor[];
  /**
   * Total flux, if thickness and pressures are given.
   */
  flux?: Value;
  /**
   * The gases in the order of the report.
   */
  gases: SeparatedGas[];
  /**
   * Feed pressure over permeate pressure; absent for a vacuum.
   */
  pressureRatio?: Value;
}
/**
 * How well two gases are separated.
 */
export interface SeparationFactor {
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * P of the first over P of the second.
   */
  idealSelectivity: Value;
  /**
   * (y/y) / (x/x): ratio in the permeate over ratio in the feed.
   */
  separationFactor: Value;
  /**
   * The gas in the denominator.
   */
  slow: string;
}
/**
 * A gas of the mixture.
 */
export interface SeparatedGas {
  /**
   * Permeate over feed fraction; at most the pressure ratio.
   */
  enrichment?: Value;
  /**
   * Mole fraction in the feed.
   */
  feedFraction: Value;
  /**
   * Flux, if thickness and pressures are given.
   */
  flux?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Mole fraction in the permeate.
   */
  permeateFraction: Value;
  /**
   * Mole fraction in the permeate that no selectivity could pass: feed fraction times pressure ratio, at most 1.
   */
  pressureRatioLimit: Value;
  /**
   * Mole fraction in the permeate for an infinite pressure ratio.
   */
  selectivityLimit: Value;
}
/**
 * The state in which a volume of gas is counted.
 */
export interface ReferenceState {
  /**
   * Molar volume of the ideal gas.
   */
  molarVolume: Value;
  /**
   * Pressure.
   */
  pressure: Value;
  /**
   * Temperature.
   */
  temperature: Value;
}
/**
 * Permeabilities and selectivities against temperature.
 */
export interface TemperatureSeries {
  /**
   * Permeability of each gas at them.
   */
  gases: GasSeries[];
  /**
   * Selectivity of each pair at them.
   */
  selectivities: SelectivitySeries[];
  /**
   * The temperatures.
   */
  temperature: Values;
}
/**
 * A gas against temperature.
 */
export interface GasSeries {
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeabilities.
   */
  permeability: Values;
}
/**
 * A pair against temperature.
 */
export interface SelectivitySeries {
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * Selectivities.
   */
  selectivity: Values;
  /**
   * The gas in the denominator.
   */
  slow: string;
}
/**
 * [`MembraneSorptionResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneSorptionReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneSorptionInput;
  /**
   * The kind of the input.
   */
  kind: MembraneSorptionTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneSorptionResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Sorption and permeation of each pure gas, and of the gases together.
 */
export interface MembraneSorptionResults {
  /**
   * What concentrations and permeabilities are functions of.
   */
  drivingForce: DrivingForceWord;
  /**
   * The pure gases in the order of the input.
   */
  gases: SorbingGasResult[];
  /**
   * The gases together, where all have a pressure.
   */
  mixture?: SorbingMixtureResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * A gas on its own, at its partial pressure.
 */
export interface SorbingGasResult {
  /**
   * L²/6θ, which is not D_D.
   */
  apparentDiffusivity?: Value;
  /**
   * Concentration in the polymer at the feed side.
   */
  concentration?: Value;
  /**
   * Permeability at infinite dilution.
   */
  dilutePermeability?: Value;
  /**
   * Solubility at infinite dilution, kD + C'H b.
   */
  diluteSolubility: Value;
  /**
   * Flux, if a thickness is given.
   */
  flux?: Value;
  /**
   * Fugacity there, on a fugacity basis.
   */
  fugacity?: Value;
  /**
   * Fugacity coefficient there, on a fugacity basis.
   */
  fugacityCoefficient?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Isotherm over the pressures asked for.
   */
  isotherm?: SorptionIsothermResult;
  /**
   * Share of it in Langmuir sites.
   */
  langmuirShare?: Value;
  /**
   * Permeability of a vanishing pressure difference at the feed pressure.
   */
  localPermeability?: Value;
  /**
   * Permeability at that minimum.
   */
  minimumPermeability?: Value;
  /**
   * Mean permeability from the feed to the permeate pressure.
   */
  permeability?: Value;
  /**
   * Permeance, if a thickness is given.
   */
  permeance?: Value;
  /**
   * Pressure at the minimum of the permeability, if it has one.
   */
  plasticizationPressure?: Value;
  /**
   * Pressure on the feed side, if given.
   */
  pressure?: Value;
  /**
   * Solubility C/p.
   */
  solubility?: Value;
  /**
   * Time lag of a film that is empty at first, with vacuum downstream.
   */
  timeLag?: Value;
}
/**
 * A pure gas over feed pressures, with vacuum downstream.
 */
export interface SorptionIsothermResult {
  /**
   * Concentrations.
   */
  concentration: Values;
  /**
   * Permeabilities.
   */
  permeability?: Values;
  /**
   * Pressures, or fugacities on a fugacity basis.
   */
  pressure: Values;
}
/**
 * Gases that compete.
 */
export interface SorbingMixtureResult {
  /**
   * Each gas in the order of the input.
   */
  gases: CompetingGasResult[];
  /**
   * Each pair of gases once, in the order of the input.
   */
  pairs: CompetingPairResult[];
}
/**
 * A gas among others.
 */
export interface CompetingGasResult {
  /**
   * Concentration in the polymer at the feed side.
   */
  concentration: Value;
  /**
   * Flux, if a thickness is given; below 0 towards the feed.
   */
  flux?: Value;
  /**
   * Fugacity on the feed side, on a fugacity basis.
   */
  fugacity?: Value;
  /**
   * Fugacity coefficient on the feed side, on a fugacity basis.
   */
  fugacityCoefficient?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeability: flux · thickness / difference of the driving force.
   */
  permeability?: Value;
  /**
   * Permeance, if a thickness is given.
   */
  permeance?: Value;
  /**
   * Fugacity on the permeate side, on a fugacity basis.
   */
  permeateFugacity?: Value;
  /**
   * Partial pressure on the permeate side.
   */
  permeatePressure: Value;
  /**
   * Mole fraction in what permeates.
   */
  permeatingFraction?: Value;
  /**
   * Partial pressure on the feed side.
   */
  pressure: Value;
  /**
   * Permeability on the basis of partial pressures, where the driving force is the fugacity.
   */
  pressurePermeability?: Value;
  /**
   * Concentration over that of the pure gas at the same pressure.
   */
  relativeConcentration: Value;
}
/**
 * Two gases among others.
 */
export interface CompetingPairResult {
  /**
   * The gas in the numerator.
   */
  first: string;
  /**
   * The same of the pure gases, each between its partial pressures.
   */
  idealSelectivity?: Value;
  /**
   * The same of the pure gases, each from the whole feed pressure to vacuum.
   */
  idealSelectivityAtFeedPressure?: Value;
  /**
   * The same of the pure gases, each at its partial pressure.
   */
  idealSorptionSelectivity: Value;
  /**
   * The gas in the denominator.
   */
  second: string;
  /**
   * Permeability of the first over that of the second, together.
   */
  selectivity?: Value;
  /**
   * Solubility of the first over that of the second, together.
   */
  sorptionSelectivity: Value;
}
/**
 * [`MembraneVaporSorptionResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneVaporSorptionReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneVaporSorptionInput;
  /**
   * The kind of the input.
   */
  kind: MembraneVaporSorptionTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneVaporSorptionResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Sorption by each model that was given.
 */
export interface MembraneVaporSorptionResults {
  /**
   * Activity of the vapor.
   */
  activity?: Value;
  /**
   * BET.
   */
  bet?: LayersResult;
  /**
   * ENSIC.
   */
  ensic?: EnsicResult;
  /**
   * Flory–Huggins.
   */
  floryHuggins?: FloryHugginsResult;
  /**
   * GAB.
   */
  gab?: LayersResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * Sorption in layers.
 */
export interface LayersResult {
  /**
   * Uptakes at the activities asked for.
   */
  isotherm?: VaporIsothermResult;
  /**
   * Uptake over that of a full first layer.
   */
  layers?: Value;
  /**
   * Uptake, in the unit of the full first layer.
   */
  uptake?: Value;
}
/**
 * Sorption over activities.
 */
export interface VaporIsothermResult {
  /**
   * Activities.
   */
  activity: Values;
  /**
   * What sorbs.
   */
  sorbed: Values;
}
/**
 * Sorption after ENSIC.
 */
export interface EnsicResult {
  /**
   * Amount per volume of dry polymer.
   */
  concentration?: Value;
  /**
   * Volume fractions at the activities asked for.
   */
  isotherm?: VaporIsothermResult;
  /**
   * Volume fraction of the penetrant in the swollen polymer.
   */
  volumeFraction?: Value;
}
/**
 * Sorption after Flory and Huggins.
 */
export interface FloryHugginsResult {
  /**
   * Activity at the volume fraction that was given.
   */
  activity?: Value;
  /**
   * χ there.
   */
  chi?: Value;
  /**
   * Amount per volume of dry polymer.
   */
  concentration?: Value;
  /**
   * Volume fractions at the activities asked for.
   */
  isotherm?: VaporIsothermResult;
  /**
   * Volume fraction of the penetrant in the swollen polymer, the smallest at this activity.
   */
  volumeFraction?: Value;
}
/**
 * [`MembraneFugacityResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneFugacityReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneFugacityInput;
  /**
   * The kind of the input.
   */
  kind: MembraneFugacityTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneFugacityResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Fugacities on both sides of a membrane.
 */
export interface MembraneFugacityResults {
  /**
   * The feed.
   */
  feed: GasPhaseResult;
  /**
   * Permeabilities on both bases, of the gases that have one.
   */
  permeabilities: PermeabilityBasisResult[];
  /**
   * The permeate, if it is not vacuum.
   */
  permeate?: GasPhaseResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * A gas phase.
 */
export interface GasPhaseResult {
  /**
   * Compressibility factor Z.
   */
  compressibility: Value;
  /**
   * Its gases in the order of the input.
   */
  gases: FugacityResult[];
}
/**
 * A gas in a gas phase.
 */
export interface FugacityResult {
  /**
   * Fugacity φ y p.
   */
  fugacity: Value;
  /**
   * Fugacity coefficient φ.
   */
  fugacityCoefficient: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Partial pressure.
   */
  pressure: Value;
}
/**
 * A permeability on both bases.
 */
export interface PermeabilityBasisResult {
  /**
   * On the basis of fugacities.
   */
  fugacityPermeability: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * On the basis of partial pressures.
   */
  permeability: Value;
}
/**
 * [`MembraneMetalResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneMetalReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneMetalInput;
  /**
   * The kind of the input.
   */
  kind: MembraneMetalTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneMetalResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Permeability, permeance and flux of hydrogen.
 */
export interface MembraneMetalResults {
  /**
   * Flux over the pressure difference: what a law linear in pressure would call permeance here.
   */
  apparentPermeance?: Value;
  /**
   * Exponent n of the pressures.
   */
  exponent: Value;
  /**
   * Flow of hydrogen molecules through the wall of the tube, if one is given with a feed pressure.
   */
  flow?: Value;
  /**
   * Flux of hydrogen molecules, if thickness and feed pressure are given.
   */
  flux?: Value;
  /**
   * Permeability of hydrogen; "Pan" is Pa to the power n.
   */
  permeability: Value;
  /**
   * Permeance P/L, if a thickness is given.
   */
  permeance?: Value;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * Temperature.
   */
  temperature: Value;
}
/**
 * [`MembraneZeoliteResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneZeoliteReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneZeoliteInput;
  /**
   * The kind of the input.
   */
  kind: MembraneZeoliteTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneZeoliteResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Adsorption and fluxes of each pure gas, and of the gases together.
 */
export interface MembraneZeoliteResults {
  /**
   * The pure gases in the order of the input.
   */
  gases: AdsorbingGasResult[];
  /**
   * The gases together, where all have a pressure.
   */
  mixture?: AdsorbingMixtureResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * A gas on its own, at its partial pressure.
 */
export interface AdsorbingGasResult {
  /**
   * Fick diffusivity Đ Γ there.
   */
  fickDiffusivity?: Value;
  /**
   * Flux, if density and thickness are given.
   */
  flux?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Isotherm over the pressures asked for.
   */
  isotherm?: LoadingIsothermResult;
  /**
   * Loading at the feed side.
   */
  loading?: Value;
  /**
   * Share of the sites that is occupied there.
   */
  occupancy?: Value;
  /**
   * Permeability: permeance · thickness.
   */
  permeability?: Value;
  /**
   * Permeance: flux over the pressure difference.
   */
  permeance?: Value;
  /**
   * Pressure on the feed side, if given.
   */
  pressure?: Value;
  /**
   * Loading of all sites.
   */
  saturation: Value;
  /**
   * Thermodynamic factor Γ = dln p/dln q there.
   */
  thermodynamicFactor?: Value;
}
/**
 * Loadings over pressures.
 */
export interface LoadingIsothermResult {
  /**
   * Loadings.
   */
  loading: Values;
  /**
   * Pressures.
   */
  pressure: Values;
}
/**
 * Gases that share the sites.
 */
export interface AdsorbingMixtureResult {
  /**
   * Each gas in the order of the input.
   */
  gases: SharingGasResult[];
  /**
   * Each pair of gases once, in the order of the input.
   */
  pairs: SharingPairResult[];
}
/**
 * A gas among others.
 */
export interface SharingGasResult {
  /**
   * Flux with exchange.
   */
  flux?: Value;
  /**
   * Flux without exchange between the gases.
   */
  fluxWithoutExchange?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Loading by the extended Langmuir equation.
   */
  loadingExtendedLangmuir: Value;
  /**
   * Loading by ideal adsorbed solution theory.
   */
  loadingIast: Value;
  /**
   * Permeance with exchange.
   */
  permeance?: Value;
  /**
   * Partial pressure on the permeate side.
   */
  permeatePressure: Value;
  /**
   * Mole fraction in what permeates, with exchange.
   */
  permeatingFraction?: Value;
  /**
   * Partial pressure on the feed side.
   */
  pressure: Value;
}
/**
 * Two gases among others.
 */
export interface SharingPairResult {
  /**
   * Adsorption selectivity (q₁/q₂)/(p₁/p₂) by the extended Langmuir equation.
   */
  adsorptionSelectivityExtendedLangmuir: Value;
  /**
   * Adsorption selectivity by ideal adsorbed solution theory.
   */
  adsorptionSelectivityIast: Value;
  /**
   * The gas in the numerator.
   */
  first: string;
  /**
   * Ratio of the permeances of the pure gases.
   */
  idealSelectivity?: Value;
  /**
   * The gas in the denominator.
   */
  second: string;
  /**
   * Ratio of permeances with exchange.
   */
  selectivity?: Value;
  /**
   * Ratio of permeances without exchange.
   */
  selectivityWithoutExchange?: Value;
}
/**
 * [`MembraneMixedMatrixResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneMixedMatrixReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneMixedMatrixInput;
  /**
   * The kind of the input.
   */
  kind: MembraneMixedMatrixTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneMixedMatrixResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Permeability of each gas by each model, and selectivity of each pair.
 */
export interface MembraneMixedMatrixResults {
  /**
   * The gases in the order of the input.
   */
  gases: MixedMatrixGasResult[];
  /**
   * Volume fraction of the particles alone, if there is an interphase.
   */
  particleFraction?: Value;
  /**
   * δ, if there is an interphase.
   */
  radiusRatio?: Value;
  /**
   * Each pair of gases once, the one faster in the matrix first.
   */
  selectivities: MixedMatrixPairResult[];
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * Volume fraction φ the models use, with the interphase if there is one.
   */
  volumeFraction: Value;
}
/**
 * One gas.
 */
export interface MixedMatrixGasResult {
  /**
   * The band of the models that take the matrix for the continuous phase or both alike; bounds are not in it.
   */
  band?: BandResult;
  /**
   * Bounds for any arrangement of matrix and particles.
   */
  bounds?: PermeabilityBounds;
  /**
   * λ, permeability of the particle over that of the matrix.
   */
  contrast?: Value;
  /**
   * Permeability in the dispersed phase, if given.
   */
  dispersed?: Value;
  /**
   * What the dispersed phase would need for the measured permeability.
   */
  fromMeasured?: FromMeasuredResult;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeability in the matrix.
   */
  matrix: Value;
  /**
   * The permeability by each model.
   */
  models: MixedMatrixModelResult[];
  /**
   * Permeability of the particle with all its layers, if it has some.
   */
  particle?: Value;
}
/**
 * The least and the most of the models.
 */
export interface BandResult {
  /**
   * The least.
   */
  least: Value;
  /**
   * The most.
   */
  most: Value;
}
/**
 * Bounds of the permeability.
 */
export interface PermeabilityBounds {
  /**
   * Hashin and Shtrikman, for isotropic arrangements.
   */
  hashinShtrikmanLower: Value;
  /**
   * Hashin and Shtrikman, for isotropic arrangements.
   */
  hashinShtrikmanUpper: Value;
  /**
   * Phases side by side.
   */
  parallel: Value;
  /**
   * Phases one behind the other.
   */
  series: Value;
}
/**
 * The dispersed phase from a measured membrane.
 */
export interface FromMeasuredResult {
  /**
   * The measured permeability.
   */
  measured: Value;
  /**
   * By each model.
   */
  models: DispersedResult[];
  /**
   * The same over that of the matrix.
   */
  ratio: Value;
}
/**
 * The dispersed phase by one model.
 */
export interface DispersedResult {
  /**
   * The same over that of the matrix.
   */
  contrast?: Value;
  /**
   * Permeability of the dispersed phase; absent if none gives the measured value by this model.
   */
  dispersed?: Value;
  /**
   * Smallest ratio to the matrix this model reaches, with an impermeable particle.
   */
  leastRatio: Value;
  /**
   * The model.
   */
  model: MixedMatrixWord;
  /**
   * Largest ratio this model reaches; absent where it has no limit.
   */
  mostRatio?: Value;
}
/**
 * One model.
 */
export interface MixedMatrixModelResult {
  /**
   * Permeability without interphase and blocked pores: ideal contact at the same φ.
   */
  idealContact?: Value;
  /**
   * The model.
   */
  model: MixedMatrixWord;
  /**
   * Permeability of the membrane.
   */
  permeability: Value;
  /**
   * The same over that of the matrix.
   */
  ratio: Value;
}
/**
 * A pair of gases.
 */
export interface MixedMatrixPairResult {
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * Selectivity of the matrix.
   */
  matrix: Value;
  /**
   * Selectivity of the measured membrane, if measured.
   */
  measured?: Value;
  /**
   * Selectivity of the membrane by each model.
   */
  models: MixedMatrixSelectivity[];
  /**
   * The gas in the denominator.
   */
  slow: string;
}
/**
 * The selectivity by one model.
 */
export interface MixedMatrixSelectivity {
  /**
   * The same over that of the matrix.
   */
  gain: Value;
  /**
   * The model.
   */
  model: MixedMatrixWord;
  /**
   * P of the first over P of the second.
   */
  selectivity: Value;
}
/**
 * [`MembraneLayersResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneLayersReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneLayersInput;
  /**
   * The kind of the input.
   */
  kind: MembraneLayersTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneLayersResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Permeance of each gas, resistance of each layer, selectivity of each pair.
 */
export interface MembraneLayersResults {
  /**
   * The area of the permeances, of a hollow fiber.
   */
  area?: FiberSideWord;
  /**
   * The gases.
   */
  gases: LayeredGasResult[];
  /**
   * The layers from the feed side to the permeate side.
   */
  layers: LayerResult[];
  /**
   * Each pair of gases once, the faster one first.
   */
  selectivities: LayeredPairResult[];
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * One gas.
 */
export interface LayeredGasResult {
  /**
   * Permeance before the coating, with open defects, if they are filled and their pores are described.
   */
  beforeCoating?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeance of the membrane.
   */
  permeance: Value;
  /**
   * The same on the inner area, of a hollow fiber.
   */
  permeanceInner?: Value;
  /**
   * The same on the outer area, of a hollow fiber.
   */
  permeanceOuter?: Value;
  /**
   * Permeance if no layer had defects, if one has.
   */
  withoutDefects?: Value;
}
/**
 * One layer.
 */
export interface LayerResult {
  /**
   * Its permeance for each gas.
   */
  gases: LayerGasResult[];
  /**
   * Inner radius, in a hollow fiber.
   */
  innerRadius?: Value;
  /**
   * Log-mean radius, in a hollow fiber.
   */
  logMeanRadius?: Value;
  /**
   * Its name.
   */
  name?: string;
  /**
   * Outer radius, in a hollow fiber.
   */
  outerRadius?: Value;
}
/**
 * A gas in a layer.
 */
export interface LayerGasResult {
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeance of the layer, on the area of the report.
   */
  permeance: Value;
  /**
   * Share of the layer in the resistance of the membrane.
   */
  resistanceShare: Value;
  /**
   * Share of what passes this layer that passes through its defects, if it has some.
   */
  throughDefects?: Value;
}
/**
 * A pair of gases.
 */
export interface LayeredPairResult {
  /**
   * The same before the coating.
   */
  beforeCoating?: Value;
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * Permeance of the first over that of the second.
   */
  selectivity: Value;
  /**
   * The gas in the denominator.
   */
  slow: string;
  /**
   * The same if no layer had defects.
   */
  withoutDefects?: Value;
}
/**
 * [`MembranePolarizationResults`] with all that is needed to audit and repeat them.
 */
export interface MembranePolarizationReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembranePolarizationInput;
  /**
   * The kind of the input.
   */
  kind: MembranePolarizationTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembranePolarizationResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Composition at the membrane.
 */
export interface MembranePolarizationResults {
  /**
   * Each gas in the order of the input.
   */
  gases: PolarizedGasResult[];
  /**
   * N/(k c): flux against what the film lets through.
   */
  peclet: Value;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * A gas at the membrane.
 */
export interface PolarizedGasResult {
  /**
   * Formula.
   */
  gas: string;
  /**
   * Mole fraction at the membrane over that in the bulk.
   */
  modulus?: Value;
  /**
   * Mole fraction at the membrane.
   */
  moleFraction: Value;
}
/**
 * [`MembraneExperimentResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneExperimentReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneExperimentInput;
  /**
   * The kind of the input.
   */
  kind: MembraneExperimentTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneExperimentResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * What the experiments of a document give.
 */
export interface MembraneExperimentResults {
  /**
   * Of the flowmeter.
   */
  constantPressure?: ConstantPressureResult;
  /**
   * Of the closed permeate volume.
   */
  constantVolume?: ConstantVolumeResult;
  /**
   * Of the isotherm.
   */
  isotherm?: IsothermResult;
  /**
   * Of the uptake.
   */
  sorptionUptake?: SorptionUptakeResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * Of the time lag.
   */
  timeLag?: TimeLagResult;
  /**
   * Of flux against pressure.
   */
  waterPermeance?: WaterPermeanceResult;
}
/**
 * A flowmeter.
 */
export interface ConstantPressureResult {
  /**
   * Volume per time in the meter.
   */
  flow: Estimate;
  /**
   * Flux and what follows from it.
   */
  properties: PermeationProperties;
  /**
   * Flow of each run.
   */
  runs?: Values;
  /**
   * Vapor pressure taken off.
   */
  vaporPressure?: Value;
}
/**
 * A number, its unit, and its standard error.
 */
export interface Estimate {
  /**
   * Standard error from the scatter of the points, in the same unit; absent where none were fitted.
   */
  standardError?: number;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number.
   */
  value: number;
}
/**
 * What flux and time lag of a film say about it.
 */
export interface PermeationProperties {
  /**
   * Diffusivity D = L²/6θ.
   */
  diffusivity?: Estimate;
  /**
   * Steady flux.
   */
  flux?: Estimate;
  /**
   * Permeability P.
   */
  permeability?: Estimate;
  /**
   * Flux over pressure difference.
   */
  permeance?: Estimate;
  /**
   * Solubility S = P/D.
   */
  solubility?: Estimate;
  /**
   * Time lag θ.
   */
  timeLag?: Estimate;
}
/**
 * A closed permeate volume.
 */
export interface ConstantVolumeResult {
  /**
   * The properties without the bias of the window.
   */
  corrected?: PermeationProperties;
  /**
   * The line.
   */
  fit?: PermeationFitResult;
  /**
   * Rate of the leak, if known.
   */
  leakRate?: Estimate;
  /**
   * From the steady rate less the leak; with a curve, from the straight line through its steady part.
   */
  properties: PermeationProperties;
  /**
   * Steady rate of the pressure, with the leak.
   */
  steadyRate: Estimate;
  /**
   * The fit of the whole curve.
   */
  transient?: TransientResult;
}
/**
 * A line through the steady part of a curve.
 */
export interface PermeationFitResult {
  /**
   * What the transient does to this window; absent where the curve never was one.
   */
  bias?: BiasResult;
  /**
   * Correlation of slope and time lag.
   */
  correlation: Value;
  /**
   * Standard errors times this are half of a 95 % interval.
   */
  coverageFactor: Value;
  /**
   * Height of the line at the start.
   */
  intercept: Estimate;
  /**
   * The line at these times.
   */
  line: Values;
  /**
   * Whether the points lie on a line.
   */
  linearity: LinearityResult;
  /**
   * What was measured, from the start on, less the leak.
   */
  measured: Values;
  /**
   * Share of the variance that the line explains.
   */
  rSquared: Value;
  /**
   * Measured less line.
   */
  residual: Values;
  /**
   * Standard deviation of the points about the line.
   */
  scatter: Value;
  /**
   * Slope of the line, less the leak.
   */
  slope: Estimate;
  /**
   * Times since the start.
   */
  time: Values;
  /**
   * The points it goes through.
   */
  window: WindowResult;
}
/**
 * What the transient does to a line that starts too early, from the exact curve at the same times.
 */
export interface BiasResult {
  /**
   * Distance of the exact curve from its asymptote at the first point, over the height of the asymptote.
   */
  asymptoteDistance: Value;
  /**
   * Fitted over true diffusivity, less 1.
   */
  diffusivity: Value;
  /**
   * Fitted over true slope, less 1.
   */
  slope: Value;
  /**
   * Fitted over true time lag, less 1.
   */
  timeLag: Value;
}
/**
 * A parabola through the same points: what its curvature is worth.
 */
export interface LinearityResult {
  /**
   * Probability of at least this curvature from scatter alone; a small one says that the points are not on a line.
   */
  probability: Value;
  /**
   * Change of the slope over the window, over the slope.
   */
  slopeChange: Estimate;
}
/**
 * The points of a line.
 */
export interface WindowResult {
  /**
   * Time of the first since the start.
   */
  from: Value;
  /**
   * How many.
   */
  points: number;
  /**
   * Time of the first over the time lag.
   */
  startMultiple: Value;
  /**
   * Time of the last since the start.
   */
  to: Value;
}
/**
 * The whole transient fitted.
 */
export interface TransientResult {
  /**
   * Correlation of flux and time lag.
   */
  correlation: Value;
  /**
   * The curve at the times of the fit.
   */
  curve: Values;
  /**
   * Slope of the leak, if fitted.
   */
  leak?: Estimate;
  /**
   * Offset of the readings, if fitted.
   */
  offset?: Estimate;
  /**
   * What slope and time lag say about the film.
   */
  properties: PermeationProperties;
  /**
   * Measured less curve.
   */
  residual: Values;
  /**
   * Standard deviation of the points about the curve.
   */
  scatter: Value;
}
/**
 * Fitted isotherms, side by side.
 */
export interface IsothermResult {
  /**
   * The one with the lowest Akaike criterion, where there are points enough for it.
   */
  best?: IsothermWord;
  /**
   * The isotherms that could be fitted.
   */
  models: IsothermFitResult[];
  /**
   * Those that the points do not determine, or that would need a constant below 0.
   */
  notFitted: IsothermWord[];
}
/**
 * A fitted isotherm.
 */
export interface IsothermFitResult {
  /**
   * Affinity b of the Langmuir sites.
   */
  affinity?: Estimate;
  /**
   * Akaike's criterion for few points, to compare isotherms of the same points; the lowest is the best.
   */
  akaike?: number;
  /**
   * Capacity C'H of the Langmuir sites.
   */
  capacity?: Estimate;
  /**
   * Correlations of kD, C'H and b, those that the isotherm has, by rows.
   */
  correlation: number[][];
  /**
   * Standard errors times this are half of a 95 % interval.
   */
  coverageFactor: Value;
  /**
   * The isotherm at the measured pressures.
   */
  curve: Values;
  /**
   * Solubility at infinite dilution kD + C'H b.
   */
  diluteSolubility: Estimate;
  /**
   * Henry's constant kD.
   */
  henry?: Estimate;
  /**
   * Which.
   */
  model: IsothermWord;
  /**
   * Measured less isotherm.
   */
  residual: Values;
  /**
   * Standard deviation of the points about the curve.
   */
  scatter: Value;
}
/**
 * Diffusivity from sorption or desorption.
 */
export interface SorptionUptakeResult {
  /**
   * From the whole curve.
   */
  fit?: UptakeFitResult;
  /**
   * From the half-time.
   */
  halfTime?: HalfTimeResult;
  /**
   * From the initial slope against the root of time.
   */
  initialSlope?: InitialSlopeResult;
}
/**
 * The exact curve fitted.
 */
export interface UptakeFitResult {
  /**
   * Correlation of diffusivity and equilibrium.
   */
  correlation: Value;
  /**
   * Standard errors times this are half of a 95 % interval.
   */
  coverageFactor: Value;
  /**
   * The curve at these times.
   */
  curve: Values;
  /**
   * Diffusivity.
   */
  diffusivity: Estimate;
  /**
   * Change of the uptake after a long time; without a standard error where it was given.
   */
  equilibrium: Estimate;
  /**
   * Change of the uptake since the start.
   */
  measured: Values;
  /**
   * Measured less curve.
   */
  residual: Values;
  /**
   * Standard deviation of the points about the curve.
   */
  scatter: Value;
  /**
   * Times since the start.
   */
  time: Values;
}
/**
 * The half-time.
 */
export interface HalfTimeResult {
  /**
   * D = 0.049183 L²/t½.
   */
  diffusivity: Value;
  /**
   * Time at which half of the change is done; between two readings along a line against the root of time.
   */
  halfTime: Value;
}
/**
 * The initial slope.
 */
export interface InitialSlopeResult {
  /**
   * D = π (L slope/4)².
   */
  diffusivity: Estimate;
  /**
   * Points it goes through, beside the origin.
   */
  points: number;
  /**
   * Share of the change per root of a second, 1/√s.
   */
  slope: number;
}
/**
 * Time lag and what follows from it.
 */
export interface TimeLagResult {
  /**
   * The properties without the bias of the window.
   */
  corrected?: PermeationProperties;
  /**
   * The line.
   */
  fit?: PermeationFitResult;
  /**
   * The exact curve and its asymptote at the asked multiples of the time lag.
   */
  multiples?: MultipleResult[];
  /**
   * The exact curve at the asked times.
   */
  prediction?: PredictionResult;
  /**
   * From the numbers given, or from the straight line through the steady part of the curve.
   */
  properties: PermeationProperties;
  /**
   * The fit of the whole curve.
   */
  transient?: TransientResult;
  /**
   * Concentration in the upstream face: flux · L/D.
   */
  upstreamConcentration?: Value;
}
/**
 * The exact curve and its asymptote.
 */
export interface MultipleResult {
  /**
   * Distance of the curve from the asymptote over the height of the asymptote.
   */
  asymptoteDistance: Value;
  /**
   * Flux over steady flux, less 1.
   */
  flux: Value;
  /**
   * Time over time lag.
   */
  multiple: Value;
  /**
   * Time lag of the tangent there over the true one, less 1.
   */
  tangentTimeLag: Value;
}
/**
 * The exact curve at times.
 */
export interface PredictionResult {
  /**
   * Permeated amount per area.
   */
  amount: Values;
  /**
   * Flux out of the film.
   */
  flux: Values;
  /**
   * Times over the time lag.
   */
  multiple: Values;
}
/**
 * Flux against pressure.
 */
export interface WaterPermeanceResult {
  /**
   * Measured fluxes.
   */
  flux: Values;
  /**
   * Net pressures.
   */
  pressure: Values;
  /**
   * A line through the origin: no flux without a net pressure.
   */
  throughOrigin: WaterLineResult;
  /**
   * A line with an intercept, where there are points enough.
   */
  withIntercept?: WaterLineResult;
}
/**
 * A line of flux against net pressure.
 */
export interface WaterLineResult {
  /**
   * Standard errors times this are half of a 95 % interval.
   */
  coverageFactor: Value;
  /**
   * Flux at no net pressure.
   */
  intercept?: Estimate;
  /**
   * Probability of at least this intercept from scatter alone; a small one says that the line misses the origin.
   */
  interceptProbability?: Value;
  /**
   * Slope: the permeance A.
   */
  permeance: Estimate;
  /**
   * Measured less line.
   */
  residual: Values;
  /**
   * 1/(viscosity · permeance), if the viscosity is given.
   */
  resistance?: Estimate;
  /**
   * Standard deviation of the fluxes about the line.
   */
  scatter: Value;
}
/**
 * [`MembranePorousResults`] with all that is needed to audit and repeat them.
 */
export interface MembranePorousReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembranePorousInput;
  /**
   * The kind of the input.
   */
  kind: MembranePorousTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembranePorousResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * What each part of the document asked for.
 */
export interface MembranePorousResults {
  /**
   * Capillarity.
   */
  capillarity?: CapillarityResult;
  /**
   * Each gas alone.
   */
  gases?: PoreGasResult[];
  /**
   * A liquid.
   */
  liquid?: PoreLiquidResult;
  /**
   * The mixture.
   */
  mixture?: PoreMixtureResult;
  /**
   * Pairs of gases.
   */
  pairs?: PorePairResult[];
  /**
   * The pores.
   */
  pores?: PoresResult;
  /**
   * Rejection and cut-off.
   */
  retention?: RetentionResult;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * Capillarity.
 */
export interface CapillarityResult {
  /**
   * Pressure at which gas breaks through pores that are filled.
   */
  bubblePoint?: Value;
  /**
   * Diameter behind the measured pressure.
   */
  diameter?: Value;
  /**
   * Relative pressure at which pores of the diameter fill.
   */
  fillingPressure?: Value;
  /**
   * Radius of the meniscus at the relative pressure.
   */
  kelvinRadius?: Value;
  /**
   * Pressure at which liquid enters pores that are empty.
   */
  liquidEntryPressure?: Value;
  /**
   * Radius of the pore with the adsorbed film.
   */
  poreRadius?: Value;
  /**
   * Whether the liquid wets.
   */
  wetting: boolean;
}
/**
 * A gas alone in the pores.
 */
export interface PoreGasResult {
  /**
   * Flux of the pure gas between the pressures of both sides.
   */
  flux?: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Knudsen diffusivity in the pore.
   */
  knudsenDiffusivity?: Value;
  /**
   * Mean free path over diameter.
   */
  knudsenNumber?: Value;
  /**
   * Permeance by Knudsen diffusion.
   */
  knudsenPermeance?: Value;
  /**
   * Mean free path at the mean pressure.
   */
  meanFreePath?: Value;
  /**
   * Mean pressure, if given.
   */
  meanPressure?: Value;
  /**
   * Molar mass.
   */
  molarMass: Value;
  /**
   * Both: dusty gas.
   */
  permeance?: Value;
  /**
   * The regime of this number.
   */
  regime?: RegimeWord;
  /**
   * Klinkenberg's slip factor: the mean pressure at which both are equal.
   */
  slipFactor?: Value;
  /**
   * Permeance by activated hopping.
   */
  translationPermeance?: Value;
  /**
   * Viscosity, if known.
   */
  viscosity?: Value;
  /**
   * Permeance by viscous flow at the mean pressure.
   */
  viscousPermeance?: Value;
}
/**
 * A liquid in the pores.
 */
export interface PoreLiquidResult {
  /**
   * Mean diameter by filtration velocity (Guerout, Elford, Ferry), with the measured permeance.
   */
  filtrationVelocityDiameter?: Value;
  /**
   * Diameter of cylinders with the measured permeance.
   */
  hydraulicDiameter?: Value;
  /**
   * Permeability behind the measured permeance.
   */
  measuredPermeability?: Value;
  /**
   * Every model the document has the values for.
   */
  models: LiquidModelResult[];
}
/**
 * A model of flow of a liquid.
 */
export interface LiquidModelResult {
  /**
   * Flux, if the pressure difference is given.
   */
  flux?: Value;
  /**
   * The model.
   */
  model: LiquidModelWord;
  /**
   * Permeability.
   */
  permeability: Value;
  /**
   * Hydraulic permeance, if the thickness is given.
   */
  permeance?: Value;
}
/**
 * A mixture in the pores.
 */
export interface PoreMixtureResult {
  /**
   * Flux of each gas, positive from feed to permeate.
   */
  fluxes: MixtureFluxResult[];
  /**
   * Sum of the fluxes.
   */
  totalFlux: Value;
  /**
   * Viscosity of the mixture, if there is viscous flow.
   */
  viscosity?: Value;
}
/**
 * The flux of a gas of a mixture.
 */
export interface MixtureFluxResult {
  /**
   * Partial pressure on the feed side.
   */
  feedPressure: Value;
  /**
   * Flux, positive from feed to permeate.
   */
  flux: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Partial pressure on the permeate side.
   */
  permeatePressure: Value;
}
/**
 * Two gases.
 */
export interface PorePairResult {
  /**
   * Molecular diffusivity at the mean pressure, if known.
   */
  diffusivity?: Value;
  /**
   * The first: the lighter one.
   */
  first: string;
  /**
   * Knudsen selectivity √(M₂/M₁).
   */
  knudsenSelectivity: Value;
  /**
   * Diffusivity of the first in the pore (Bosanquet).
   */
  poreDiffusivityFirst?: Value;
  /**
   * Diffusivity of the second in the pore (Bosanquet).
   */
  poreDiffusivitySecond?: Value;
  /**
   * The second.
   */
  second: string;
  /**
   * Permeance of the first over that of the second, each alone.
   */
  selectivity?: Value;
  /**
   * Permeance by activated hopping of the first over that of the second.
   */
  translationSelectivity?: Value;
}
/**
 * Diameters that transport sees.
 */
export interface PoresResult {
  /**
   * Mean by viscous flow, ⟨d⁵⟩/⟨d⁴⟩.
   */
  flowMeanDiameter: Value;
  /**
   * For Knudsen flow, ⟨d³⟩/⟨d²⟩.
   */
  knudsenDiameter: Value;
  /**
   * Mean by number.
   */
  meanDiameter: Value;
  /**
   * Below it half of the viscous flow passes.
   */
  meanFlowPore: Value;
  /**
   * Porosity, if known.
   */
  porosity?: Value;
  /**
   * Porosity over tortuosity, if known.
   */
  porosityOverTortuosity?: Value;
  /**
   * For viscous flow, √(⟨d⁴⟩/⟨d²⟩).
   */
  viscousDiameter: Value;
}
/**
 * Rejection at high flux, by each model.
 */
export interface RetentionResult {
  /**
   * The cut-off.
   */
  cutoff: CutoffsResult;
  /**
   * Each solute.
   */
  solutes: SoluteRetentionResult[];
}
/**
 * The cut-off by each model.
 */
export interface CutoffsResult {
  /**
   * Dechadilok and Deen.
   */
  dechadilokDeen: CutoffResult;
  /**
   * Ferry.
   */
  ferry: CutoffResult;
  /**
   * The rejection that defines it.
   */
  rejection: Value;
  /**
   * Zeman and Wales.
   */
  zemanWales: CutoffResult;
}
/**
 * A cut-off.
 */
export interface CutoffResult {
  /**
   * Its molar mass, by the size law.
   */
  molarMass?: Value;
  /**
   * Radius of the solute.
   */
  radius: Value;
}
/**
 * A solute.
 */
export interface SoluteRetentionResult {
  /**
   * Rejection by Dechadilok and Deen.
   */
  dechadilokDeen: Value;
  /**
   * Rejection by Ferry.
   */
  ferry: Value;
  /**
   * Radius.
   */
  radius: Value;
  /**
   * Name.
   */
  solute: string;
  /**
   * Rejection by Zeman and Wales.
   */
  zemanWales: Value;
}
/**
 * [`MembraneFiltrationResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneFiltrationReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneFiltrationInput;
  /**
   * The kind of the input.
   */
  kind: MembraneFiltrationTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneFiltrationResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * What each part of the document asked for.
 */
export interface MembraneFiltrationResults {
  /**
   * Batch concentration and diafiltration.
   */
  batch?: BatchResult;
  /**
   * Blocking laws.
   */
  blocking?: BlockingResult[];
  /**
   * Concentration polarization, gel layer, osmotic limitation.
   */
  film?: FilmResult;
  /**
   * Modified fouling index.
   */
  foulingIndex?: FoulingIndexResult;
  /**
   * Blocking laws fitted to a curve.
   */
  foulingTest?: FoulingTestResult;
  /**
   * Gel concentration of measured fluxes.
   */
  gelCurve?: GelCurveResult;
  /**
   * Rejection of a solute by pores.
   */
  hindrance?: HindranceResult;
  /**
   * Resistances in series.
   */
  resistances?: ResistancesResult;
  /**
   * Silt density index.
   */
  siltDensity?: SiltDensityResult;
}
/**
 * A batch.
 */
export interface BatchResult {
  /**
   * Concentration at the end, if that at the start is given.
   */
  concentration?: Value;
  /**
   * Concentration at the end over that at the start.
   */
  concentrationRatio: Value;
  /**
   * Share of the solute that is still in the batch.
   */
  yieldFraction: Value;
}
/**
 * A blocking law after a time.
 */
export interface BlockingResult {
  /**
   * Its exponent n.
   */
  exponent: number;
  /**
   * Flux, at constant pressure.
   */
  flux?: Value;
  /**
   * Flux over the initial one, at constant pressure.
   */
  fluxRatio?: Value;
  /**
   * Relative loss of flux per time at the start, at constant pressure: comparable between laws.
   */
  initialRate?: Value;
  /**
   * The law.
   */
  law: BlockingWord;
  /**
   * Pressure difference, at constant flux.
   */
  pressure?: Value;
  /**
   * Volume filtered per area.
   */
  volume: Value;
}
/**
 * A film.
 */
export interface FilmResult {
  /**
   * Flux limited by a gel.
   */
  gelFlux?: Value;
  /**
   * Rejection relative to the concentration at the membrane.
   */
  intrinsicRejection?: Value;
  /**
   * Rejection relative to the bulk.
   */
  observedRejection?: Value;
  /**
   * Flux limited by the osmotic pressure.
   */
  osmotic?: OsmoticResult;
  /**
   * Concentration at the membrane over that in the bulk.
   */
  polarization?: Value;
  /**
   * Concentration at the membrane at the flux.
   */
  wallConcentration?: Value;
}
/**
 * Flux limited by the osmotic pressure.
 */
export interface OsmoticResult {
  /**
   * Flux.
   */
  flux: Value;
  /**
   * Rejection relative to the bulk.
   */
  observedRejection: Value;
  /**
   * Osmotic pressure difference over the membrane.
   */
  osmoticDifference: Value;
  /**
   * Concentration of the permeate.
   */
  permeateConcentration: Value;
  /**
   * Flux of the pure liquid at the same pressure.
   */
  pureFlux: Value;
  /**
   * Concentration at the membrane.
   */
  wallConcentration: Value;
}
/**
 * A fouling index test.
 */
export interface FoulingIndexResult {
  /**
   * Fouling index I: specific cake resistance times concentration.
   */
  foulingPotential?: Value;
  /**
   * The index at 2 bar, 20 °C and 13.8 cm².
   */
  index?: Value;
  /**
   * Its standard error.
   */
  indexError?: Value;
  /**
   * Intercept.
   */
  intercept: Value;
  /**
   * Its standard error.
   */
  interceptError: Value;
  /**
   * Resistance of the membrane.
   */
  membraneResistance?: Value;
  /**
   * Points on the line.
   */
  points: number;
  /**
   * Share of the variance explained.
   */
  rSquared: Value;
  /**
   * Slope of t/V over V: the index at the conditions of the test.
   */
  slope: Value;
  /**
   * Its standard error.
   */
  slopeError: Value;
}
/**
 * Blocking laws fitted to a curve.
 */
export interface FoulingTestResult {
  /**
   * The law with the least residual.
   */
  best: BlockingWord;
  /**
   * The exponent as a further parameter, where the points tell it.
   */
  fittedExponent?: ExponentResult;
  /**
   * The laws that could be fitted, the best first.
   */
  laws: BlockingFitResult[];
}
/**
 * A fitted exponent.
 */
export interface ExponentResult {
  /**
   * Exponent n.
   */
  exponent: Value;
  /**
   * Its standard error.
   */
  exponentError: Value;
  /**
   * Share of the variance explained.
   */
  rSquared: Value;
  /**
   * Root of the mean square residual.
   */
  rmse: Value;
}
/**
 * A law fitted to a curve.
 */
export interface BlockingFitResult {
  /**
   * Its constant.
   */
  constant: Value;
  /**
   * Its standard error.
   */
  constantError: Value;
  /**
   * Its exponent n.
   */
  exponent: number;
  /**
   * Initial flux, at constant pressure.
   */
  initialFlux?: Value;
  /**
   * Its standard error, if it was fitted.
   */
  initialFluxError?: Value;
  /**
   * Initial pressure difference, at constant flux.
   */
  initialPressure?: Value;
  /**
   * Its standard error, if it was fitted.
   */
  initialPressureError?: Value;
  /**
   * Relative loss of flux per time at the start, at constant pressure: comparable between laws.
   */
  initialRate?: Value;
  /**
   * The law.
   */
  law: BlockingWord;
  /**
   * Share of the variance explained.
   */
  rSquared: Value;
  /**
   * Root of the mean square residual, in the unit of the readings' kind.
   */
  rmse: Value;
}
/**
 * A straight line of flux over the logarithm of the concentration.
 */
export interface GelCurveResult {
  /**
   * Gel concentration.
   */
  gel: Value;
  /**
   * Its standard error.
   */
  gelError: Value;
  /**
   * Mass transfer coefficient.
   */
  massTransferCoefficient: Value;
  /**
   * Its standard error.
   */
  massTransferCoefficientError: Value;
  /**
   * Share of the variance explained.
   */
  rSquared: Value;
}
/**
 * A solute in a pore.
 */
export interface HindranceResult {
  /**
   * Centerline factors of Bungay and Brenner, for cylinders.
   */
  bungayBrenner?: FactorsResult;
  /**
   * Factors of Dechadilok and Deen for the shape of the pores.
   */
  dechadilokDeen: FactorsResult;
  /**
   * Diffusivity in the free liquid, if known.
   */
  diffusivity?: Value;
  /**
   * Ferry's steric rejection, for cylinders.
   */
  ferryRejection?: Value;
  /**
   * Steric partition coefficient Φ.
   */
  partition: Value;
  /**
   * Péclet number of the pores at the flux, if known.
   */
  peclet?: Value;
  /**
   * Radius of the solute over that of the pore.
   */
  ratio: Value;
  /**
   * Intrinsic rejection at the flux, with the factors of Dechadilok and Deen.
   */
  rejection?: Value;
  /**
   * Diffusive factor of Renkin, for cylinders.
   */
  renkinDiffusion?: Value;
  /**
   * Zeman and Wales' rejection, for cylinders.
   */
  zemanWalesRejection?: Value;
}
/**
 * Hindrance factors, partitioning included.
 */
export interface FactorsResult {
  /**
   * W, on convection.
   */
  convection: Value;
  /**
   * H, on diffusion.
   */
  diffusion: Value;
  /**
   * Rejection at high flux, 1 − W.
   */
  rejectionLimit: Value;
}
/**
 * Resistances in series.
 */
export interface ResistancesResult {
  /**
   * Flux.
   */
  flux: Value;
  /**
   * Each resistance.
   */
  parts: ResistanceResult[];
  /**
   * Specific resistance of the cake, if there is one.
   */
  specificCakeResistance?: Value;
  /**
   * Sum of the resistances.
   */
  total: Value;
}
/**
 * A resistance.
 */
export interface ResistanceResult {
  /**
   * `membrane`, `cake`, or its name in the document.
   */
  name: string;
  /**
   * Resistance.
   */
  resistance: Value;
  /**
   * Share of the sum.
   */
  share: Value;
}
/**
 * A silt density test.
 */
export interface SiltDensityResult {
  /**
   * The index: of the longest interval with plugging of at most 75 %, if there is one.
   */
  index?: Value;
  /**
   * The interval of this index.
   */
  interval?: Value;
  /**
   * Each sample.
   */
  samples: SiltSampleResult[];
}
/**
 * A sample.
 */
export interface SiltSampleResult {
  /**
   * Time from the start of the test.
   */
  elapsed: Value;
  /**
   * Index of this interval.
   */
  index: Value;
  /**
   * Plugging, 1 − t₁/t₂.
   */
  plugging: Value;
  /**
   * Whether the plugging is at most 75 %, as the standard asks.
   */
  valid: boolean;
}
/**
 * [`MembraneOsmoticPressureResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneOsmoticPressureReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneOsmoticPressureInput;
  /**
   * The kind of the input.
   */
  kind: MembraneOsmoticPressureTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneOsmoticPressureResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * The osmotic pressure by each model.
 */
export interface MembraneOsmoticPressureResults {
  /**
   * One row per model.
   */
  models: OsmoticStateResult[];
}
/**
 * A solution by one model.
 */
export interface OsmoticStateResult {
  /**
   * Mean activity coefficient of the salt, where the model has one.
   */
  activityCoefficient?: Value;
  /**
   * Amount per volume of solution.
   */
  concentration: Value;
  /**
   * Density, where the model has one.
   */
  density?: Value;
  /**
   * The model.
   */
  model: SolutionWord;
  /**
   * Amount per mass of water.
   */
  molality: Value;
  /**
   * Osmotic coefficient on the scale of molality.
   */
  osmoticCoefficient: Value;
  /**
   * Osmotic pressure against pure water at one atmosphere.
   */
  osmoticPressure: Value;
  /**
   * Mass per mass of solution, where the molar mass is known.
   */
  salinity?: Value;
}
/**
 * [`MembraneChannelResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneChannelReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneChannelInput;
  /**
   * The kind of the input.
   */
  kind: MembraneChannelTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneChannelResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Mass transfer and friction in a channel.
 */
export interface MembraneChannelResults {
  /**
   * Friction by each correlation, if the Reynolds number is known.
   */
  friction: FrictionResult[];
  /**
   * Hydraulic diameter, if known.
   */
  hydraulicDiameter?: Value;
  /**
   * Mass transfer by each correlation, if Reynolds and Schmidt number are known.
   */
  massTransfer: MassTransferResult[];
  /**
   * Reynolds number, if known.
   */
  reynolds?: Value;
  /**
   * Schmidt number, if known.
   */
  schmidt?: Value;
  /**
   * Mean velocity, if known.
   */
  velocity?: Value;
}
/**
 * Friction by one correlation.
 */
export interface FrictionResult {
  /**
   * The correlation.
   */
  correlation: FrictionWord;
  /**
   * Friction factor of Darcy, four times that of Fanning.
   */
  frictionFactor: Value;
  /**
   * Loss of pressure over the length, if velocity, density, diameter and length are known.
   */
  pressureDrop?: Value;
}
/**
 * Mass transfer by one correlation.
 */
export interface MassTransferResult {
  /**
   * The correlation.
   */
  correlation: SherwoodWord;
  /**
   * Mass transfer coefficient, if hydraulic diameter and diffusivity are known.
   */
  massTransferCoefficient?: Value;
  /**
   * Sherwood number.
   */
  sherwood: Value;
}
/**
 * [`MembraneOsmosisResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneOsmosisReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneOsmosisInput;
  /**
   * The kind of the input.
   */
  kind: MembraneOsmosisTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneOsmosisResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Reverse osmosis at one place.
 */
export interface MembraneOsmosisResults {
  /**
   * Concentration in the bulk of the feed.
   */
  feedConcentration: Value;
  /**
   * Osmotic pressure of the bulk of the feed.
   */
  feedOsmoticPressure: Value;
  /**
   * Concentration at the membrane.
   */
  interfaceConcentration: Value;
  /**
   * Osmotic pressure at the membrane.
   */
  interfaceOsmoticPressure: Value;
  /**
   * Pressure difference less the osmotic one that the membrane feels.
   */
  netDrivingPressure: Value;
  /**
   * 1 − c_p/c_feed.
   */
  observedRejection: Value;
  /**
   * Concentration of the permeate.
   */
  permeateConcentration: Value;
  /**
   * Osmotic pressure of the permeate.
   */
  permeateOsmoticPressure: Value;
  /**
   * Concentration at the membrane over that of the bulk.
   */
  polarizationModulus: Value;
  /**
   * 1 − c_p/c_membrane.
   */
  realRejection: Value;
  /**
   * Salt flux.
   */
  soluteFlux: Value;
  /**
   * Salt permeability at the temperature.
   */
  solutePermeability: Value;
  /**
   * Water flux.
   */
  waterFlux: Value;
  /**
   * Water permeability at the temperature.
   */
  waterPermeability: Value;
}
/**
 * [`MembraneRejectionResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneRejectionReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneRejectionInput;
  /**
   * The kind of the input.
   */
  kind: MembraneRejectionTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneRejectionResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Rejections at a water flux.
 */
export interface MembraneRejectionResults {
  /**
   * The real rejection that goes with the measured one.
   */
  realRejection?: Value;
  /**
   * By each law of transport, if a salt permeability is given.
   */
  transports: TransportResult[];
}
/**
 * Rejection by one law.
 */
export interface TransportResult {
  /**
   * 1 − c_p/c_feed, if a mass transfer coefficient is given.
   */
  observedRejection?: Value;
  /**
   * 1 − c_p/c_membrane.
   */
  realRejection: Value;
  /**
   * The law.
   */
  transport: TransportWord;
}
/**
 * [`MembraneOsmosisTestResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneOsmosisTestReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneOsmosisTestInput;
  /**
   * The kind of the input.
   */
  kind: MembraneOsmosisTestTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneOsmosisTestResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Permeabilities from a test.
 */
export interface MembraneOsmosisTestResults {
  /**
   * Concentration at the membrane; of an element that at its inlet.
   */
  interfaceConcentration: Value;
  /**
   * The same by mass.
   */
  massFlux: Value;
  /**
   * The same by mass.
   */
  massPermeability: Value;
  /**
   * 1 − c_p/c_feed.
   */
  observedRejection: Value;
  /**
   * 1 − c_p/c_membrane.
   */
  realRejection: Value;
  /**
   * What the same test gives without polarization and recovery, the usual shortcut.
   */
  shortcut: ShortcutResult;
  /**
   * Salt permeability B.
   */
  solutePermeability: Value;
  /**
   * Water flux.
   */
  waterFlux: Value;
  /**
   * Water permeability A.
   */
  waterPermeability: Value;
}
/**
 * Permeabilities by the shortcut, and how far they are off.
 */
export interface ShortcutResult {
  /**
   * Salt permeability B.
   */
  solutePermeability: Value;
  /**
   * B of the shortcut over B.
   */
  soluteRatio: Value;
  /**
   * Water permeability A.
   */
  waterPermeability: Value;
  /**
   * A of the shortcut over A.
   */
  waterRatio: Value;
}
/**
 * [`MembraneForwardOsmosisResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneForwardOsmosisReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneForwardOsmosisInput;
  /**
   * The kind of the input.
   */
  kind: MembraneForwardOsmosisTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneForwardOsmosisResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Forward osmosis at one place.
 */
export interface MembraneForwardOsmosisResults {
  /**
   * Concentration at the active layer, draw side.
   */
  drawInterfaceConcentration: Value;
  /**
   * Osmotic pressure of the draw solution.
   */
  drawOsmoticPressure: Value;
  /**
   * Concentration at the active layer, feed side.
   */
  feedInterfaceConcentration: Value;
  /**
   * Osmotic pressure of the feed.
   */
  feedOsmoticPressure: Value;
  /**
   * The greatest power density that a pressure reaches.
   */
  greatestPowerDensity: Value;
  /**
   * Flux without any polarization and salt passage, over which the real one falls short.
   */
  idealWaterFlux: Value;
  /**
   * Power that the pressure of the draw solution takes up.
   */
  powerDensity: Value;
  /**
   * That pressure.
   */
  pressureOfGreatestPower: Value;
  /**
   * Salt flux into the feed.
   */
  reverseSoluteFlux: Value;
  /**
   * Salt permeability at the temperature.
   */
  solutePermeability: Value;
  /**
   * Salt lost per volume of water gained.
   */
  specificReverseSolute: Value;
  /**
   * Water flux into the draw solution.
   */
  waterFlux: Value;
  /**
   * Water permeability at the temperature.
   */
  waterPermeability: Value;
}
/**
 * [`MembraneReverseOsmosisResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneReverseOsmosisReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneReverseOsmosisInput;
  /**
   * The kind of the input.
   */
  kind: MembraneReverseOsmosisTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneReverseOsmosisResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * A reverse osmosis module.
 */
export interface MembraneReverseOsmosisResults {
  /**
   * Area of the membrane, given or found.
   */
  area: Value;
  /**
   * Means of the fluxes at inlet and outlet (0D), for comparison; absent where the outlet would run dry.
   */
  averaged?: AveragedResult;
  /**
   * Flow of brine.
   */
  brineFlow: Value;
  /**
   * Energy, if asked for.
   */
  energy?: MembraneDesalinationEnergyResults;
  /**
   * At the inlet.
   */
  inlet: PlaceResult;
  /**
   * Mean fluxes along the module (1D).
   */
  mean: MeanFluxResult;
  /**
   * Recovery at which the brine, with all salt kept, holds the pressure at the outlet; absent where the model of
   * the solution does not reach that far.
   */
  osmoticLimit?: Value;
  /**
   * At the outlet.
   */
  outlet: PlaceResult;
  /**
   * Concentration of all permeate together.
   */
  permeateConcentration: Value;
  /**
   * Flow of permeate.
   */
  permeateFlow: Value;
  /**
   * Mass of salt per mass of permeate, where the molar mass is known.
   */
  permeateSalinity?: Value;
  /**
   * Along the module, if asked for.
   */
  profile?: ProfileResult;
  /**
   * Permeate over feed volume.
   */
  recovery: Value;
  /**
   * 1 − c_permeate/c_feed.
   */
  rejection: Value;
  /**
   * Salt permeability at the temperature.
   */
  solutePermeability: Value;
  /**
   * Water permeability at the temperature.
   */
  waterPermeability: Value;
}
/**
 * The module as one average.
 */
export interface AveragedResult {
  /**
   * Mean fluxes.
   */
  mean: MeanFluxResult;
  /**
   * Permeate over feed volume.
   */
  recovery: Value;
  /**
   * Water flux over that along the module.
   */
  waterFluxRatio: Value;
}
/**
 * Mean fluxes.
 */
export interface MeanFluxResult {
  /**
   * Salt.
   */
  soluteFlux: Value;
  /**
   * Salt by mass, where the molar mass is known.
   */
  soluteMassFlux?: Value;
  /**
   * Water.
   */
  waterFlux: Value;
  /**
   * Water by mass.
   */
  waterMassFlux: Value;
}
/**
 * Energy per volume of permeate.
 */
export interface MembraneDesalinationEnergyResults {
  /**
   * The least that the separation can take, with all salt kept, if an osmotic pressure is known.
   */
  least?: Value;
  /**
   * With energy recovery, if its efficiency is given.
   */
  withRecovery?: Value;
  /**
   * Without energy recovery.
   */
  withoutRecovery: Value;
}
/**
 * One place of the module.
 */
export interface PlaceResult {
  /**
   * Concentration in the bulk of the feed.
   */
  concentration: Value;
  /**
   * Concentration at the membrane.
   */
  interfaceConcentration: Value;
  /**
   * Osmotic pressure of the bulk of the feed.
   */
  osmoticPressure: Value;
  /**
   * Concentration of the permeate that forms here.
   */
  permeateConcentration: Value;
  /**
   * Pressure of the feed.
   */
  pressure: Value;
  /**
   * Water flux.
   */
  waterFlux: Value;
}
/**
 * Places along the module.
 */
export interface ProfileResult {
  /**
   * Concentration in the bulk of the feed.
   */
  concentration: Values;
  /**
   * Concentration at the membrane.
   */
  interfaceConcentration: Values;
  /**
   * Concentration of the permeate that forms here.
   */
  permeateConcentration: Values;
  /**
   * Fraction of the area passed.
   */
  position: Values;
  /**
   * Pressure of the feed.
   */
  pressure: Values;
  /**
   * Water flux.
   */
  waterFlux: Values;
}
/**
 * [`MembraneDesalinationEnergyResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneDesalinationEnergyReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneDesalinationEnergyInput;
  /**
   * The kind of the input.
   */
  kind: MembraneDesalinationEnergyTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneDesalinationEnergyResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * [`MembraneNanofiltrationResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneNanofiltrationReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneNanofiltrationInput;
  /**
   * The kind of the input.
   */
  kind: MembraneNanofiltrationTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneNanofiltrationResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Nanofiltration of ions.
 */
export interface MembraneNanofiltrationResults {
  /**
   * Potential of the pore over the feed at its entrance.
   */
  feedDonnanPotential: Value;
  /**
   * The ions in the order of the input.
   */
  ions: IonResult[];
  /**
   * Osmotic pressure of the ions at the membrane less that of the permeate, as of ideal solutions.
   */
  osmoticPressureDifference: Value;
  /**
   * Potential of the pore over the permeate at its exit.
   */
  permeateDonnanPotential: Value;
  /**
   * Potential of the exit of the pore over its entrance.
   */
  porePotential: Value;
  /**
   * Pressure difference that drives it, if a water permeability is known.
   */
  pressureDifference?: Value;
  /**
   * Water flux.
   */
  waterFlux: Value;
  /**
   * Water permeability, if known.
   */
  waterPermeability?: Value;
}
/**
 * One ion.
 */
export interface IonResult {
  /**
   * Factor of dielectric exclusion (Born).
   */
  born: Value;
  /**
   * Factor on the velocity in the pore.
   */
  convectionHindrance: Value;
  /**
   * Factor on the diffusivity in the pore.
   */
  diffusionHindrance: Value;
  /**
   * Concentration in the entrance of the pore.
   */
  entranceConcentration: Value;
  /**
   * Concentration in the exit of the pore.
   */
  exitConcentration: Value;
  /**
   * Concentration at the membrane.
   */
  interfaceConcentration: Value;
  /**
   * Its name.
   */
  ion: string;
  /**
   * 1 − c_permeate/c_feed; negative where the permeate is the stronger.
   */
  observedRejection: Value;
  /**
   * Concentration of the permeate.
   */
  permeateConcentration: Value;
  /**
   * Stokes radius over the pore radius.
   */
  radiusRatio: Value;
  /**
   * 1 − c_permeate/c_membrane.
   */
  realRejection: Value;
  /**
   * Steric partition coefficient.
   */
  steric: Value;
}
/**
 * [`MembraneIonExchangeResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneIonExchangeReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneIonExchangeInput;
  /**
   * The kind of the input.
   */
  kind: MembraneIonExchangeTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneIonExchangeResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * An ion-exchange membrane.
 */
export interface MembraneIonExchangeResults {
  /**
   * Resistance of an area, if conductivity and thickness are known.
   */
  areaResistance?: Value;
  /**
   * Conductivity, if given or found.
   */
  conductivity?: Value;
  /**
   * Limiting current density, if asked for.
   */
  limitingCurrentDensity?: Value;
  /**
   * Permselectivity from a measured potential, if given.
   */
  potential?: PotentialResult;
  /**
   * Sorption of a salt, if given.
   */
  sorption?: SorbedSaltResult;
}
/**
 * Permselectivity from a potential.
 */
export interface PotentialResult {
  /**
   * The measured potential over the ideal one.
   */
  apparentPermselectivity: Value;
  /**
   * Potential of a membrane that only counter-ions pass.
   */
  idealPotential: Value;
  /**
   * (t_m − t_s)/(1 − t_s), if the transport number in solution is given.
   */
  permselectivity?: Value;
  /**
   * Transport number of the counter-ion in the membrane.
   */
  transportNumber: Value;
}
/**
 * A salt in a membrane.
 */
export interface SorbedSaltResult {
  /**
   * Product of the activity coefficients of both ions in the membrane.
   */
  activityProduct: Value;
  /**
   * Concentration of the co-ion, per volume of sorbed water.
   */
  coIon: Value;
  /**
   * Conductivity of both ions, if diffusivities are given.
   */
  conductivity?: Value;
  /**
   * Concentration of the counter-ion.
   */
  counterIon: Value;
  /**
   * Potential of the membrane over the solution.
   */
  donnanPotential: Value;
  /**
   * That of a membrane which only counter-ions pass, both solutions ideal.
   */
  idealPotential?: Value;
  /**
   * Potential of the dilute side over the other by Teorell, Meyer and Sievers, if a second solution is given;
   * its size for either kind of membrane.
   */
  membranePotential?: Value;
  /**
   * Transport number of the counter-ion, if diffusivities are given.
   */
  transportNumber?: Value;
}
/**
 * [`MembraneModuleResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneModuleReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneModuleInput;
  /**
   * The kind of the input.
   */
  kind: MembraneModuleTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneModuleResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * What a module does; without an area only what holds at the inlet of the feed.
 */
export interface MembraneModuleResults {
  /**
   * Area of the membrane, on the basis of the permeances.
   */
  area?: Value;
  /**
   * The other flow patterns at the same area, if asked for.
   */
  comparison?: ModulePatternResult[];
  /**
   * Power of the machines, if they are given.
   */
  compression?: CompressionResult;
  /**
   * The composition of the permeate that drives the fluxes.
   */
  drivingForce?: ModulePermeateWord;
  /**
   * The fibers, if they are given.
   */
  fibers?: ModuleFibersResult;
  /**
   * The gases in the order of the feed.
   */
  gases: ModuleGasResult[];
  /**
   * The membrane at the inlet of the feed, where no permeate has gathered yet.
   */
  inlet: ModuleInletResult;
  /**
   * Permeated flow over the area.
   */
  meanFlux?: Value;
  /**
   * What leaves on the permeate side, sweep included.
   */
  permeate?: GasProductResult;
  /**
   * Pressure of the permeate at the end where it starts.
   */
  permeateStartPressure?: Value;
  /**
   * States along the membrane.
   */
  profile?: ModuleProfileResult;
  /**
   * What leaves on the feed side.
   */
  retentate?: GasProductResult;
  /**
   * How the solution was found.
   */
  solver?: ModuleSolverResult;
  /**
   * Share of the feed that permeates.
   */
  stageCut?: Value;
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
}
/**
 * The same module with another flow pattern.
 */
export interface ModulePatternResult {
  /**
   * How feed and permeate flow.
   */
  flowPattern: FlowPatternWord;
  /**
   * Mole fractions of the permeate, in the order of the gases.
   */
  permeateFractions: Values;
  /**
   * Mole fractions of the retentate, in the order of the gases.
   */
  retentateFractions: Values;
  /**
   * Share of the feed that permeates.
   */
  stageCut: Value;
}
/**
 * Power of machines.
 */
export interface CompressionResult {
  /**
   * Work per mole of permeate.
   */
  energyPerPermeate?: Value;
  /**
   * Work per mole of retentate.
   */
  energyPerRetentate?: Value;
  /**
   * Power of the feed compressor.
   */
  feed?: Value;
  /**
   * Power of the permeate compressor or vacuum pump.
   */
  permeate?: Value;
  /**
   * Power of the retentate compressor.
   */
  retentate?: Value;
  /**
   * Work per volume (STP) of permeate.
   */
  specificEnergyPermeate?: Value;
  /**
   * Work per volume (STP) of retentate.
   */
  specificEnergyRetentate?: Value;
  /**
   * All of them.
   */
  total: Value;
}
/**
 * A bundle of fibers.
 */
export interface ModuleFibersResult {
  /**
   * Number of fibers.
   */
  count: Value;
  /**
   * Area of the inside.
   */
  innerArea: Value;
  /**
   * Area of the outside.
   */
  outerArea: Value;
}
/**
 * One gas of a module.
 */
export interface ModuleGasResult {
  /**
   * Mole fraction in the feed.
   */
  feedFraction: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Permeance, where it is constant.
   */
  permeance?: Value;
  /**
   * Flow in the permeate.
   */
  permeateFlow?: Value;
  /**
   * Mole fraction in the permeate.
   */
  permeateFraction?: Value;
  /**
   * Share of what the feed brings that permeates.
   */
  permeateRecovery?: Value;
  /**
   * Flow in the retentate.
   */
  retentateFlow?: Value;
  /**
   * Mole fraction in the retentate.
   */
  retentateFraction?: Value;
  /**
   * Share of what the feed brings that leaves with the retentate.
   */
  retentateRecovery?: Value;
}
/**
 * Permeation at the inlet of the feed.
 */
export interface ModuleInletResult {
  /**
   * Total flux.
   */
  flux: Value;
  /**
   * The gases in the order of the feed.
   */
  gases: ModuleInletGasResult[];
  /**
   * Permeate pressure over feed pressure.
   */
  pressureRatio: Value;
  /**
   * The fastest gas against each of the others.
   */
  separations: ModuleSeparationResult[];
}
/**
 * One gas at the inlet.
 */
export interface ModuleInletGasResult {
  /**
   * Formula.
   */
  gas: string;
  /**
   * Mole fraction in the permeate that is drawn off at once: the purest (or for slow gases the leanest) there is.
   */
  permeateFraction: Value;
  /**
   * The mole fraction no selectivity can exceed at this pressure ratio: x p_feed / p_permeate, up to 1.
   */
  pressureRatioLimit: Value;
  /**
   * The mole fraction no pressure ratio can exceed with these permeances: that into a vacuum.
   */
  vacuumLimit: Value;
}
/**
 * A pair of gases at the inlet.
 */
export interface ModuleSeparationResult {
  /**
   * The gas in the numerator.
   */
  fast: string;
  /**
   * Permeance over permeance, where they are constant.
   */
  selectivity?: Value;
  /**
   * (y/y') / (x/x'): what the pressure ratio leaves of it.
   */
  separationFactor: Value;
  /**
   * The gas in the denominator.
   */
  slow: string;
}
/**
 * A product.
 */
export interface GasProductResult {
  /**
   * Flow.
   */
  flow: Value;
  /**
   * Pressure at its outlet.
   */
  pressure: Value;
}
/**
 * States along the membrane, from the inlet of the feed to the outlet of the retentate.
 */
export interface ModuleProfileResult {
  /**
   * Flow on the feed side.
   */
  feedFlow: Values;
  /**
   * Pressure on the feed side.
   */
  feedPressure: Values;
  /**
   * Total flux.
   */
  flux: Values;
  /**
   * Mole fractions by gas.
   */
  gases: ModuleProfileGasResult[];
  /**
   * Flow of the permeate.
   */
  permeateFlow: Values;
  /**
   * Pressure of the permeate.
   */
  permeatePressure: Values;
  /**
   * Share of the area passed.
   */
  position: Values;
}
/**
 * A gas along the membrane.
 */
export interface ModuleProfileGasResult {
  /**
   * Mole fraction on the feed side.
   */
  feedSide: Values;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Mole fraction of the permeate stream, or of the gas that permeates where there is no stream.
   */
  permeateSide: Values;
}
/**
 * How a solution was found.
 */
export interface ModuleSolverResult {
  /**
   * The largest difference between what enters and leaves of a gas, over all that enters.
   */
  balanceError: number;
  /**
   * Elements of the mesh along the membrane.
   */
  elements: number;
  /**
   * Estimated error of a state at the worst element.
   */
  errorEstimate: number;
  /**
   * Steps of Newton's method, over all trials.
   */
  iterations: number;
}
/**
 * [`MembraneCascadeResults`] with all that is needed to audit and repeat them.
 */
export interface MembraneCascadeReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembraneCascadeInput;
  /**
   * The kind of the input.
   */
  kind: MembraneCascadeTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembraneCascadeResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * A cascade in its steady state.
 */
export interface MembraneCascadeResults {
  /**
   * What leaves the cascade.
   */
  products: CascadeProductResult[];
  /**
   * How the steady state was found.
   */
  solver: CascadeSolverResult;
  /**
   * The stages in the order of the input.
   */
  stages: CascadeStageResult[];
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * What goes from stage to stage.
   */
  streams: CascadeStreamResult[];
  /**
   * All areas.
   */
  totalArea: Value;
  /**
   * All powers, if the machines are given.
   */
  totalPower?: Value;
}
/**
 * A product of the cascade.
 */
export interface CascadeProductResult {
  /**
   * All powers over this flow.
   */
  energyPerProduct?: Value;
  /**
   * Flow.
   */
  flow: Value;
  /**
   * The gases in the order of the fresh feed.
   */
  gases: CascadeProductGasResult[];
  /**
   * Its side.
   */
  outlet: OutletWord;
  /**
   * Pressure.
   */
  pressure: Value;
  /**
   * All powers over the volume (STP) of this flow.
   */
  specificEnergy?: Value;
  /**
   * The stage it leaves.
   */
  stage: string;
}
/**
 * A gas in a product.
 */
export interface CascadeProductGasResult {
  /**
   * Flow.
   */
  flow: Value;
  /**
   * Mole fraction.
   */
  fraction: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Share of what the fresh feed brings.
   */
  recovery?: Value;
}
/**
 * How a steady state was found.
 */
export interface CascadeSolverResult {
  /**
   * The largest difference between what enters and leaves the cascade of a gas, over all that enters.
   */
  balanceError: number;
  /**
   * Change of the recycles in the last pass over the fresh feed.
   */
  change: number;
  /**
   * Passes through all stages.
   */
  passes: number;
}
/**
 * A stage.
 */
export interface CascadeStageResult {
  /**
   * Area of its membrane.
   */
  area: Value;
  /**
   * Flow of its feed, recycles included.
   */
  feedFlow: Value;
  /**
   * The gases in the order of the fresh feed.
   */
  gases: CascadeStageGasResult[];
  /**
   * Name.
   */
  stage: string;
  /**
   * Share of its feed that permeates.
   */
  stageCut: Value;
}
/**
 * A gas in a stage.
 */
export interface CascadeStageGasResult {
  /**
   * Mole fraction in its feed.
   */
  feedFraction: Value;
  /**
   * Formula.
   */
  gas: string;
  /**
   * Mole fraction in its permeate.
   */
  permeateFraction: Value;
  /**
   * Mole fraction in its retentate.
   */
  retentateFraction: Value;
}
/**
 * A stream inside the cascade, or the fresh feed.
 */
export interface CascadeStreamResult {
  /**
   * Flow.
   */
  flow: Value;
  /**
   * The stage it leaves; the fresh feed if absent.
   */
  from?: string;
  /**
   * Its side.
   */
  outlet?: OutletWord;
  /**
   * Power that brings it to the feed pressure of the stage; it is throttled where it needs none.
   */
  power?: Value;
  /**
   * Pressure at which it leaves.
   */
  pressure: Value;
  /**
   * The stage it enters.
   */
  to: string;
}
/**
 * [`MembranePervaporationResults`] with all that is needed to audit and repeat them.
 */
export interface MembranePervaporationReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: MembranePervaporationInput;
  /**
   * The kind of the input.
   */
  kind: MembranePervaporationTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: MembranePervaporationResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * Fluxes, permeate and figures of merit.
 */
export interface MembranePervaporationResults {
  /**
   * The components.
   */
  components: PermeatingComponentResult[];
  /**
   * Permeances from the measured fluxes.
   */
  fromMeasured?: MeasuredPermeanceResult;
  /**
   * Total flux by mass, with a feed.
   */
  massFlux?: Value;
  /**
   * The module, if asked for.
   */
  module?: PervaporationModuleResult;
  /**
   * Total flux by amount of substance, with a feed.
   */
  molarFlux?: Value;
  /**
   * Each pair of components once, the one of larger permeance first.
   */
  pairs: ComponentPairResult[];
  /**
   * What "(STP)" means in every unit of this report.
   */
  standardState: ReferenceState;
  /**
   * Temperature of the feed, if there is one.
   */
  temperature?: Value;
}
/**
 * A component.
 */
export interface PermeatingComponentResult {
  /**
   * Activity coefficient in a liquid feed.
   */
  activityCoefficient?: Value;
  /**
   * Its name.
   */
  component: string;
  /**
   * Mass fraction in the feed.
   */
  feedMassFraction?: Value;
  /**
   * Mole fraction in the feed.
   */
  feedMoleFraction?: Value;
  /**
   * Mass fraction in the permeate over that in the feed.
   */
  massEnrichment?: Value;
  /**
   * Flux by mass.
   */
  massFlux?: Value;
  /**
   * The same by mass.
   */
  massPermeance?: Value;
  /**
   * Flux by amount of substance.
   */
  molarFlux?: Value;
  /**
   * Mole fraction in the permeate over that in the feed.
   */
  moleEnrichment?: Value;
  /**
   * Partial pressure over the feed, or in it.
   */
  partialPressure?: Value;
  /**
   * Permeance at the temperature of the feed, by amount of substance.
   */
  permeance?: Value;
  /**
   * Mass fraction in the permeate.
   */
  permeateMassFraction?: Value;
  /**
   * Mole fraction in the permeate.
   */
  permeateMoleFraction?: Value;
  /**
   * Partial pressure in the permeate.
   */
  permeatePartialPressure?: Value;
  /**
   * Vapor pressure at the temperature of the feed, if it is known.
   */
  saturationPressure?: Value;
  /**
   * β against all others together, by mass; absent where one of the sides has none of them.
   */
  separationFactor?: Value;
  /**
   * PSI, total flux by mass times β − 1.
   */
  separationIndex?: Value;
}
/**
 * Permeances from measured fluxes.
 */
export interface MeasuredPermeanceResult {
  /**
   * The components.
   */
  components: MeasuredPermeatingComponent[];
  /**
   * Total flux by mass.
   */
  massFlux: Value;
  /**
   * Each pair of components once.
   */
  pairs: ComponentPairResult[];
}
/**
 * A component of a measured permeate.
 */
export interface MeasuredPermeatingComponent {
  /**
   * Its name.
   */
  component: string;
  /**
   * Partial pressure of the feed minus that of the permeate.
   */
  drivingForce: Value;
  /**
   * Flux by mass.
   */
  massFlux: Value;
  /**
   * Permeance by mass.
   */
  massPermeance: Value;
  /**
   * Permeance by amount of substance.
   */
  permeance: Value;
  /**
   * Mass fraction in the permeate.
   */
  permeateMassFraction: Value;
  /**
   * Mole fraction in the permeate.
   */
  permeateMoleFraction: Value;
  /**
   * β against all others together, by mass.
   */
  separationFactor?: Value;
  /**
   * PSI.
   */
  separationIndex?: Value;
}
/**
 * A pair of components.
 */
export interface ComponentPairResult {
  /**
   * The component in the numerator.
   */
  fast: string;
  /**
   * The same with permeances by mass.
   */
  massSelectivity: Value;
  /**
   * Selectivity: permeances by amount of substance.
   */
  selectivity: Value;
  /**
   * β of the two; alike by mass and by mole.
   */
  separationFactor?: Value;
  /**
   * The component in the denominator.
   */
  slow: string;
}
/**
 * A module.
 */
export interface PervaporationModuleResult {
  /**
   * The components.
   */
  components: PervaporationModuleComponent[];
  /**
   * Mass flow of the feed.
   */
  feedFlow: Value;
  /**
   * Total flow of the feed there, by mass.
   */
  flow: Values;
  /**
   * Mass flow of the permeate.
   */
  permeateFlow: Value;
  /**
   * Share of the area passed, from inlet to outlet.
   */
  position: Values;
  /**
   * Mass flow of the retentate.
   */
  retentateFlow: Value;
  /**
   * Temperature of the retentate.
   */
  retentateTemperature: Value;
  /**
   * Permeate over feed, by mass.
   */
  stageCut: Value;
  /**
   * Temperature of the feed there.
   */
  temperature: Values;
}
/**
 * A component in a module.
 */
export interface PervaporationModuleComponent {
  /**
   * Its name.
   */
  component: string;
  /**
   * Mass fraction in the feed along the module.
   */
  massFraction: Values;
  /**
   * Mass fraction in the permeate; absent if nothing permeates.
   */
  permeateMassFraction?: Value;
  /**
   * Share of the feed found in the permeate; absent if the feed has none.
   */
  recovery?: Value;
  /**
   * Mass fraction in the retentate.
   */
  retentateMassFraction: Value;
  /**
   * Mole fraction in the retentate.
   */
  retentateMoleFraction: Value;
}
/**
 * [`ConversionResults`] with all that is needed to audit and repeat them.
 */
export interface ConversionReport {
  /**
   * The data it used.
   */
  data: Card;
  /**
   * What computed it.
   */
  engine: Card;
  /**
   * The input with every default written out; computing it again gives this report.
   */
  input: ConversionInput;
  /**
   * The kind of the input.
   */
  kind: ConversionTag;
  /**
   * The formulas behind them.
   */
  models: ModelCard[];
  /**
   * The records behind them.
   */
  records: RecordCard[];
  /**
   * The numbers.
   */
  results: ConversionResults;
  /**
   * Derivatives of results with respect to inputs, if asked for.
   */
  sensitivity?: SensitivityResult[];
  /**
   * The sources of the records.
   */
  sources: SourceCard[];
  /**
   * Uncertainties of results, if asked for or if an input carries one.
   */
  uncertainty?: UncertaintyResult[];
  /**
   * Version of the document.
   */
  version: number;
  /**
   * What to know before relying on the numbers.
   */
  warnings: Message[];
}
/**
 * A value in other units.
 */
export interface ConversionResults {
  /**
   * The kind of quantity.
   */
  quantity: string;
  /**
   * What "(STP)" means in units that name it.
   */
  standardState: ReferenceState;
  /**
   * The value in each unit.
   */
  values: ConvertedValue[];
}
/**
 * A number, its unit, and the unit's code.
 */
export interface ConvertedValue {
  /**
   * The unit's code in the Unified Code for Units of Measure, where one exists.
   */
  ucum?: string;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number.
   */
  value: number;
}
/**
 * An error as a document.
 */
export interface ErrorCard {
  /**
   * What is wrong.
   */
  error: Message;
}
/**
 * Everything a document can name.
 */
export interface Catalog {
  /**
   * Alloys by designation.
   */
  alloys: AlloyEntry[];
  /**
   * The data.
   */
  data: Card;
  /**
   * Symbols of the elements.
   */
  elements: string[];
  /**
   * The engine.
   */
  engine: Card;
  /**
   * Codes of errors.
   */
  errorCodes: string[];
  /**
   * Fibers.
   */
  fibers: ConstituentEntry[];
  /**
   * Laminae.
   */
  laminae: LaminaEntry[];
  /**
   * Matrices.
   */
  matrices: ConstituentEntry[];
  /**
   * Metals that let hydrogen through.
   */
  metals: MetalEntry[];
  /**
   * Models.
   */
  models: ModelCard[];
  /**
   * Polymers.
   */
  polymers: PolymerEntry[];
  /**
   * Kinds of quantity and their units; the first unit is the default of reports.
   */
  quantities: QuantityEntry[];
  /**
   * Codes of warnings.
   */
  warningCodes: string[];
}
/**
 * An alloy record.
 */
export interface AlloyEntry {
  /**
   * Family.
   */
  family: string;
  /**
   * Usual name; a composition can name it.
   */
  name: string;
  /**
   * Other designations, which do as well.
   */
  names: string[];
}
/**
 * A fiber or matrix record.
 */
export interface ConstituentEntry {
  /**
   * Id.
   */
  id: string;
  /**
   * Carbon, glass, epoxy and others.
   */
  material: string;
  /**
   * Name.
   */
  name: string;
}
/**
 * A lamina record.
 */
export interface LaminaEntry {
  /**
   * Product form.
   */
  form: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
}
/**
 * A metal that lets hydrogen through.
 */
export interface MetalEntry {
  /**
   * Citation.
   */
  citation: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
}
/**
 * A polymer record.
 */
export interface PolymerEntry {
  /**
   * Abbreviation.
   */
  abbreviation: string;
  /**
   * Citation.
   */
  citation: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Permeability by gas, Barrer.
   */
  permeabilityBarrer: {
    [k: string]: number;
  };
  /**
   * Temperature of measurement, °C.
   */
  temperatureCelsius?: number;
}
/**
 * A kind of quantity.
 */
export interface QuantityEntry {
  /**
   * Id.
   */
  id: string;
  /**
   * English name.
   */
  name: string;
  /**
   * Its units.
   */
  units: UnitEntry[];
}
/**
 * A unit.
 */
export interface UnitEntry {
  /**
   * Other spellings that are read.
   */
  aliases: string[];
  /**
   * Name in reports.
   */
  name: string;
  /**
   * Code of the Unified Code for Units of Measure.
   */
  ucum?: string;
}
