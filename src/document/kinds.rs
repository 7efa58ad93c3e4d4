//! The kinds of documents, each registered once: its word, its input, its results, what computes it, and how a study
//! reads it. Everything that knows all kinds is written from this list.

use super::input::*;
use super::report::*;
use super::study::expand::{self, Expansion};
use super::tree::{Node, Wanted, has_key, tree, typed};
use super::{DOCUMENT_VERSION, Watch, alloy, conversion, laminate, membrane};
use crate::error::{Error, ErrorKind, near};
use serde::{Deserialize, Serialize};

/// How studies treat a kind of document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Studies {
    /// It may ask for them.
    Asked,
    /// It cannot ask, but its values may carry uncertainties.
    Carried,
    /// Its results jump with its inputs: there are none.
    None,
}

macro_rules! kinds {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident {
            word: $word:literal, tag: $tag:ident, input: $input:ident, results: $results:ident, report: $report:ident,
            compute: $compute:expr, studies: $studies:ident, expand: $expand:expr, headlines: $headlines:expr $(,)?
        }
    )+) => {
        /// The words of all kinds.
        const WORDS: &[&str] = &[$($word),+];

        $(
            #[doc = concat!("The word `", $word, "`.")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            pub enum $tag {
                #[doc = concat!("`", $word, "`")]
                #[default]
                #[serde(rename = $word)]
                $variant,
            }

            report!($report, $tag, $input, $results);
        )+

        /// An input document of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(untagged)]
        pub enum Input {
            $($(#[doc = $doc])+ $variant(Box<$input>),)+
        }

        /// A report of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(untagged)]
        pub enum Report {
            $($(#[doc = $doc])+ $variant(Box<$report>),)+
        }

        impl Input {
            /// The input of a kind; an unknown kind is refused.
            pub(super) fn read(kind: &str, tree: &Node) -> Result<Self, Error> {
                match kind {
                    $($word => typed(tree).map(|input| Self::$variant(Box::new(input))),)+
                    _ => Err(unknown(kind)),
                }
            }

            /// The report without a study of it.
            pub(super) fn plain(self, watch: &mut Watch) -> Result<Report, Error> {
                Ok(match self {
                    $(Self::$variant(input) => {
                        let compute: fn(Box<$input>, &mut Watch) -> Result<Box<$report>, Error> = $compute;
                        Report::$variant(compute(input, watch)?)
                    })+
                })
            }

            /// How studies treat it.
            pub(super) fn studies(&self) -> Studies {
                match self {
                    $(Self::$variant(_) => Studies::$studies,)+
                }
            }

            /// What the document asks of its results.
            pub(super) fn asked(&self) -> Asked<'_> {
                match self {
                    $(Self::$variant(input) => asked!($studies, input),)+
                }
            }

            /// The word of its kind.
            pub(super) fn word(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $word,)+
                }
            }

            /// What writes out the texts and records of its kind, in order.
            pub(super) fn expansions(&self) -> &'static [Expansion] {
                match self {
                    $(Self::$variant(_) => &$expand,)+
                }
            }

            /// What its kind is about: the results of a study that names none.
            pub(super) fn headlines(&self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant(_) => &$headlines,)+
                }
            }
        }

        impl Report {
            /// The input as the report repeats it.
            pub(super) fn input(&self) -> Input {
                match self {
                    $(Self::$variant(report) => Input::$variant(report.input.clone()),)+
                }
            }

            /// Whether its input asks for no study and carries no uncertainty.
            pub(super) fn unstudied(&self) -> bool {
                match self {
                    $(Self::$variant(report) => {
                        let input = &report.input;
                        let asked: Asked<'_> = asked!($studies, input);
                        asked.sensitivity.is_none() && asked.uncertainty.is_none() && !has_key(input, "uncertainty")
                    })+
                }
            }

            /// The wanted results as a tree.
            pub(super) fn results(&self, wanted: &Wanted) -> Option<Node> {
                match self {
                    $(Self::$variant(report) => tree(&report.results, wanted),)+
                }
            }

            /// Adds what a study found.
            pub(super) fn extend(&mut self, found: Found, ledger: Ledger) {
                match self {
                    $(Self::$variant(report) => report.extend(found, ledger),)+
                }
            }
        }
    };
}

macro_rules! asked {
    (Asked, $input:ident) => {
        Asked { sensitivity: $input.sensitivity.as_ref(), uncertainty: $input.uncertainty.as_ref() }
    };
    ($other:ident, $input:ident) => {{
        let _ = $input;
        Asked::default()
    }};
}

/// Declares the report of one kind: its results between what every report carries.
macro_rules! report {
    ($name:ident, $tag:ident, $input:ident, $results:ident) => {
        #[doc = concat!("[`", stringify!($results), "`] with all that is needed to audit and repeat them.")]
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            /// The kind of the input.
            pub kind: $tag,
            /// Version of the document.
            pub version: u32,
            /// What computed it.
            pub engine: Card,
            /// The data it used.
            pub data: Card,
            /// The input with every default written out; computing it again gives this report.
            pub input: Box<$input>,
            /// The numbers.
            pub results: $results,
            /// Derivatives of results with respect to inputs, if asked for.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub sensitivity: Option<Vec<SensitivityResult>>,
            /// Uncertainties of results, if asked for or if an input carries one.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub uncertainty: Option<Vec<UncertaintyResult>>,
            /// The formulas behind them.
            pub models: Vec<ModelCard>,
            /// The records behind them.
            pub records: Vec<RecordCard>,
            /// The sources of the records.
            pub sources: Vec<SourceCard>,
            /// What to know before relying on the numbers.
            pub warnings: Vec<Message>,
        }

        impl $name {
            /// Boxed, because it is large.
            pub(super) fn new(
                input: Box<$input>,
                results: $results,
                ledger: Ledger,
            ) -> Result<Box<Self>, ErrorKind> {
                let sources = ledger.sources()?;
                Ok(Box::new(Self {
                    kind: $tag::default(),
                    version: DOCUMENT_VERSION,
                    engine: Card::engine(),
                    data: Card::data(),
                    input,
                    results,
                    sensitivity: None,
                    uncertainty: None,
                    models: ledger.models,
                    records: ledger.records,
                    sources,
                    warnings: ledger.warnings,
                }))
            }

            /// Adds what a study found, with its models and warnings.
            fn extend(&mut self, found: Found, ledger: Ledger) {
                self.sensitivity = found.sensitivity;
                self.uncertainty = found.uncertainty;
                self.models.extend(ledger.models);
                self.warnings.extend(ledger.warnings);
            }
        }
    };
}

kinds! {
    /// Stiffness and strength of a laminate.
    Laminate {
        word: "laminate", tag: LaminateTag, input: LaminateInput, results: LaminateResults, report: LaminateReport,
        compute: |input, _| laminate::report(input),
        studies: Asked,
        expand: [expand::laminate::materials, expand::laminate::plies],
        headlines: [
            "engineering.membrane.ex", "engineering.membrane.ey", "engineering.membrane.gxy", "engineering.membrane.nuxy",
            "arealMass", "loads[*].failure[*].reserveFactor",
        ],
    }
    /// One ply material.
    Lamina {
        word: "lamina", tag: LaminaTag, input: LaminaDocument, results: LaminaResults, report: LaminaReport,
        compute: |input, _| laminate::lamina_report(input),
        studies: Asked,
        expand: [expand::laminate::material],
        headlines: ["constants.e1", "constants.e2", "constants.nu12", "constants.g12"],
    }
    /// Design of a laminate.
    LaminateDesign {
        word: "laminate-design", tag: LaminateDesignTag, input: LaminateDesignInput, results: LaminateDesignResults,
        report: LaminateDesignReport,
        compute: laminate::design::report,
        studies: None,
        expand: [],
        headlines: [],
    }
    /// Density of an alloy.
    Alloy {
        word: "alloy", tag: AlloyTag, input: AlloyInput, results: AlloyResults, report: AlloyReport,
        compute: |input, _| alloy::report(input),
        studies: Asked,
        expand: [expand::alloy::composition],
        headlines: ["density"],
    }
    /// Density of a mixture of phases or powders.
    AlloyMixture {
        word: "alloy-mixture", tag: AlloyMixtureTag, input: AlloyMixtureInput, results: AlloyMixtureResults,
        report: AlloyMixtureReport,
        compute: |input, _| alloy::mixture::report(input),
        studies: Asked,
        expand: [],
        headlines: ["density", "porous.density"],
    }
    /// Permeation of gases through a dense membrane.
    Membrane {
        word: "membrane", tag: MembraneTag, input: MembraneInput, results: MembraneResults, report: MembraneReport,
        compute: |input, _| membrane::report(input),
        studies: Asked,
        expand: [expand::membrane::polymer],
        headlines: ["gases[*].permeability", "gases[*].permeance", "gases[*].flux", "selectivities[*].selectivity"],
    }
    /// Sorption and permeation of gases in a polymer.
    MembraneSorption {
        word: "membrane-sorption", tag: MembraneSorptionTag, input: MembraneSorptionInput,
        results: MembraneSorptionResults, report: MembraneSorptionReport,
        compute: |input, _| membrane::sorption::report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "gases[*].concentration", "gases[*].permeability", "gases[*].plasticizationPressure",
            "mixture.gases[*].concentration", "mixture.gases[*].permeability", "mixture.pairs[*].selectivity",
        ],
    }
    /// Sorption of a vapor in a polymer.
    MembraneVaporSorption {
        word: "membrane-vapor-sorption", tag: MembraneVaporSorptionTag, input: MembraneVaporSorptionInput, results: MembraneVaporSorptionResults,
        report: MembraneVaporSorptionReport,
        compute: |input, _| membrane::vapor::report(input),
        studies: Asked,
        expand: [],
        headlines: ["floryHuggins.volumeFraction", "floryHuggins.activity", "ensic.volumeFraction", "gab.uptake", "bet.uptake"],
    }
    /// Fugacities of gases at a membrane.
    MembraneFugacity {
        word: "membrane-fugacity", tag: MembraneFugacityTag, input: MembraneFugacityInput,
        results: MembraneFugacityResults, report: MembraneFugacityReport,
        compute: |input, _| membrane::fugacity::report(input),
        studies: Asked,
        expand: [],
        headlines: ["feed.gases[*].fugacity", "permeabilities[*].fugacityPermeability"],
    }
    /// Hydrogen through a metal.
    MembraneMetal {
        word: "membrane-metal", tag: MembraneMetalTag, input: MembraneMetalInput, results: MembraneMetalResults,
        report: MembraneMetalReport,
        compute: |input, _| membrane::metal::report(input),
        studies: Asked,
        expand: [expand::membrane::metal],
        headlines: ["permeability", "permeance", "flux"],
    }
    /// Gases in a zeolite or a metal-organic framework.
    MembraneZeolite {
        word: "membrane-zeolite", tag: MembraneZeoliteTag, input: MembraneZeoliteInput,
        results: MembraneZeoliteResults, report: MembraneZeoliteReport,
        compute: |input, _| membrane::framework::report(input),
        studies: Asked,
        expand: [],
        headlines: ["gases[*].loading", "gases[*].flux", "mixture.gases[*].flux", "mixture.pairs[*].selectivity"],
    }
    /// Permeation through a filler dispersed in a polymer.
    MembraneMixedMatrix {
        word: "membrane-mixed-matrix", tag: MembraneMixedMatrixTag, input: MembraneMixedMatrixInput, results: MembraneMixedMatrixResults,
        report: MembraneMixedMatrixReport,
        compute: |input, _| membrane::mixed_matrix::report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "gases[*].models[*].permeability", "selectivities[*].models[*].selectivity",
            "gases[*].fromMeasured.models[*].dispersed",
        ],
    }
    /// Permeation through layers one behind the other.
    MembraneLayers {
        word: "membrane-layers", tag: MembraneLayersTag, input: MembraneLayersInput, results: MembraneLayersResults, report: MembraneLayersReport,
        compute: |input, _| membrane::layers::report(input),
        studies: Asked,
        expand: [],
        headlines: ["gases[*].permeance", "selectivities[*].selectivity"],
    }
    /// Concentration polarization of gases at a membrane.
    MembranePolarization {
        word: "membrane-polarization", tag: MembranePolarizationTag, input: MembranePolarizationInput,
        results: MembranePolarizationResults, report: MembranePolarizationReport,
        compute: |input, _| membrane::polarization::report(input),
        studies: Asked,
        expand: [],
        headlines: ["gases[*].moleFraction"],
    }
    /// Measurements on a membrane.
    MembraneExperiment {
        word: "membrane-experiment", tag: MembraneExperimentTag, input: MembraneExperimentInput,
        results: MembraneExperimentResults, report: MembraneExperimentReport,
        compute: |input, _| membrane::experiment_report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "*.properties.permeance", "*.properties.permeability", "*.properties.diffusivity",
            "*.properties.solubility", "sorptionUptake.*.diffusivity",
            "isotherm.models[*].diluteSolubility", "waterPermeance.throughOrigin.permeance",
        ],
    }
    /// Liquids and gases through pores, and how the size of pores is known.
    MembranePorous {
        word: "membrane-porous", tag: MembranePorousTag, input: MembranePorousInput, results: MembranePorousResults, report: MembranePorousReport,
        compute: |input, _| membrane::porous::report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "liquid.models[*].permeance", "liquid.models[*].flux", "liquid.hydraulicDiameter", "gases[*].permeance",
            "gases[*].flux", "gases[*].knudsenPermeance", "gases[*].translationPermeance", "mixture.fluxes[*].flux",
            "capillarity.bubblePoint", "capillarity.liquidEntryPressure", "capillarity.diameter",
            "capillarity.kelvinRadius", "retention.cutoff.dechadilokDeen.radius",
        ],
    }
    /// Ultrafiltration and microfiltration: rejection, flux, fouling.
    MembraneFiltration {
        word: "membrane-filtration", tag: MembraneFiltrationTag, input: MembraneFiltrationInput, results: MembraneFiltrationResults,
        report: MembraneFiltrationReport,
        compute: |input, _| membrane::filtration::report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "hindrance.dechadilokDeen.rejectionLimit", "hindrance.rejection", "film.gelFlux", "film.wallConcentration",
            "film.osmotic.flux", "gelCurve.gel", "resistances.flux", "blocking[*].flux", "blocking[*].pressure",
            "siltDensity.index", "foulingIndex.slope", "foulingIndex.index", "batch.concentrationRatio",
        ],
    }
    /// Osmotic pressure of a solution.
    MembraneOsmoticPressure {
        word: "membrane-osmotic-pressure", tag: MembraneOsmoticPressureTag, input: MembraneOsmoticPressureInput,
        results: MembraneOsmoticPressureResults, report: MembraneOsmoticPressureReport,
        compute: |input, _| membrane::water::osmotic_pressure(input),
        studies: Asked,
        expand: [],
        headlines: ["models[*].osmoticPressure"],
    }
    /// Mass transfer and friction in a feed channel.
    MembraneChannel {
        word: "membrane-channel", tag: MembraneChannelTag, input: MembraneChannelInput, results: MembraneChannelResults,
        report: MembraneChannelReport,
        compute: |input, _| membrane::water::channel(input),
        studies: Asked,
        expand: [],
        headlines: ["massTransfer[*].massTransferCoefficient", "friction[*].frictionFactor"],
    }
    /// Reverse osmosis at one place of a membrane.
    MembraneOsmosis {
        word: "membrane-osmosis", tag: MembraneOsmosisTag, input: MembraneOsmosisInput, results: MembraneOsmosisResults, report: MembraneOsmosisReport,
        compute: |input, _| membrane::water::osmosis(input),
        studies: Asked,
        expand: [],
        headlines: ["waterFlux", "observedRejection", "permeateConcentration"],
    }
    /// Rejections at a water flux.
    MembraneRejection {
        word: "membrane-rejection", tag: MembraneRejectionTag, input: MembraneRejectionInput, results: MembraneRejectionResults, report: MembraneRejectionReport,
        compute: |input, _| membrane::water::rejection(input),
        studies: Asked,
        expand: [],
        headlines: ["realRejection", "transports[*].realRejection"],
    }
    /// Water and salt permeability from a test.
    MembraneOsmosisTest {
        word: "membrane-osmosis-test", tag: MembraneOsmosisTestTag, input: MembraneOsmosisTestInput, results: MembraneOsmosisTestResults, report: MembraneOsmosisTestReport,
        compute: |input, _| membrane::water::osmosis_test(input),
        studies: Asked,
        expand: [],
        headlines: ["waterPermeability", "solutePermeability"],
    }
    /// Forward and pressure-retarded osmosis at one place of a membrane.
    MembraneForwardOsmosis {
        word: "membrane-forward-osmosis", tag: MembraneForwardOsmosisTag, input: MembraneForwardOsmosisInput, results: MembraneForwardOsmosisResults, report: MembraneForwardOsmosisReport,
        compute: |input, _| membrane::water::forward_osmosis(input),
        studies: Asked,
        expand: [],
        headlines: ["waterFlux", "reverseSoluteFlux", "powerDensity"],
    }
    /// A reverse osmosis module.
    MembraneReverseOsmosis {
        word: "membrane-reverse-osmosis", tag: MembraneReverseOsmosisTag, input: MembraneReverseOsmosisInput, results: MembraneReverseOsmosisResults, report: MembraneReverseOsmosisReport,
        compute: |input, _| membrane::water::reverse_osmosis(input),
        studies: Asked,
        expand: [],
        headlines: ["area", "recovery", "permeateFlow", "permeateConcentration"],
    }
    /// Energy of desalination.
    MembraneDesalinationEnergy {
        word: "membrane-desalination-energy", tag: MembraneDesalinationEnergyTag, input: MembraneDesalinationEnergyInput, results: MembraneDesalinationEnergyResults, report: MembraneDesalinationEnergyReport,
        compute: |input, _| membrane::water::desalination_energy(input),
        studies: Asked,
        expand: [],
        headlines: ["withoutRecovery", "withRecovery", "least"],
    }
    /// Nanofiltration of ions.
    MembraneNanofiltration {
        word: "membrane-nanofiltration", tag: MembraneNanofiltrationTag, input: MembraneNanofiltrationInput,
        results: MembraneNanofiltrationResults, report: MembraneNanofiltrationReport,
        compute: |input, _| membrane::water::nanofiltration(input),
        studies: Asked,
        expand: [],
        headlines: ["ions[*].observedRejection", "waterFlux"],
    }
    /// An ion-exchange membrane.
    MembraneIonExchange {
        word: "membrane-ion-exchange", tag: MembraneIonExchangeTag, input: MembraneIonExchangeInput,
        results: MembraneIonExchangeResults, report: MembraneIonExchangeReport,
        compute: |input, _| membrane::water::ion_exchange(input),
        studies: Asked,
        expand: [],
        headlines: [
            "sorption.coIon", "potential.permselectivity", "limitingCurrentDensity", "conductivity", "areaResistance",
        ],
    }
    /// A gas permeation module.
    MembraneModule {
        word: "membrane-module", tag: MembraneModuleTag, input: MembraneModuleInput, results: MembraneModuleResults,
        report: MembraneModuleReport,
        compute: |input, _| membrane::module::report(input),
        studies: Asked,
        expand: [expand::membrane::layer, expand::membrane::metal_of_layer],
        headlines: [
            "area", "stageCut", "gases[*].retentateFraction", "gases[*].permeateFraction", "gases[*].permeateRecovery",
            "compression.total",
        ],
    }
    /// A cascade of gas permeation stages.
    MembraneCascade {
        word: "membrane-cascade", tag: MembraneCascadeTag, input: MembraneCascadeInput, results: MembraneCascadeResults,
        report: MembraneCascadeReport,
        compute: |input, _| membrane::cascade::report(input),
        studies: Asked,
        expand: [],
        headlines: ["products[*].flow", "products[*].gases[*].fraction", "totalArea", "totalPower"],
    }
    /// Pervaporation of a liquid, or permeation of a vapor.
    MembranePervaporation {
        word: "membrane-pervaporation", tag: MembranePervaporationTag, input: MembranePervaporationInput,
        results: MembranePervaporationResults, report: MembranePervaporationReport,
        compute: |input, _| membrane::pervaporation::report(input),
        studies: Asked,
        expand: [],
        headlines: [
            "massFlux", "components[*].massFlux", "components[*].permeateMassFraction", "components[*].permeance",
            "pairs[*].selectivity", "fromMeasured.components[*].permeance",
        ],
    }
    /// A value in other units.
    Conversion {
        word: "conversion", tag: ConversionTag, input: ConversionInput, results: ConversionResults,
        report: ConversionReport,
        compute: |input, _| conversion::report(input),
        studies: Carried,
        expand: [],
        headlines: ["values[*]"],
    }
}

fn unknown(kind: &str) -> Error {
    let word: String = kind.chars().take(64).collect();
    let near = near(&word, WORDS.iter().copied());
    Error::new(ErrorKind::UnknownWord { word, expected: WORDS.iter().copied().collect(), near }, "kind")
}
