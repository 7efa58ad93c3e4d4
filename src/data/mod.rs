//! The records: parsed once, looked up by id, each with its source.
//!
//! What formulas need is compiled in. `gases.json` is published beside the engine for people and pages to read.

use crate::error::{ErrorKind, near};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The version of all data files together; it changes whenever a value does.
pub const DATA_VERSION: &str = "2026.11";

/// Where values come from.
#[derive(Clone, Debug, Deserialize)]
pub struct Source {
    /// What records name.
    pub key: String,
    /// The citation.
    pub citation: String,
    /// Digital object identifier, where there is one.
    pub doi: Option<String>,
    /// Terms under which the values are here.
    pub license: String,
}

/// A chemical element.
#[derive(Clone, Debug, Deserialize)]
pub struct Element {
    /// Symbol.
    pub symbol: String,
    /// English name.
    pub name: String,
    /// Atomic number.
    pub atomic_number: u8,
    /// Standard atomic weight, g/mol.
    pub standard_atomic_weight: f64,
    /// Source of the weight.
    pub weight_source: String,
    /// Density of the solid near room temperature, kg/m³.
    pub density_kg_m3: Option<f64>,
    /// Source of the density.
    pub density_source: Option<String>,
    /// Temperature of the density, K.
    pub temperature_k: Option<f64>,
    /// Crystal form of the density.
    pub form: Option<String>,
    /// Volume per mole dissolved in a metal, cm³/mol.
    pub apparent_molar_volume_cm3_mol: Option<f64>,
    /// Source of that volume.
    pub apparent_volume_source: Option<String>,
    /// How the values were checked.
    pub evidence: String,
    /// Why the density is uncertain.
    pub doubtful: Option<String>,
}

/// The volume of an element dissolved in a matrix.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct ApparentVolume {
    /// The matrix: lattice and base metal.
    pub matrix: String,
    /// Symbol of the element.
    pub element: String,
    /// Volume per mole, cm³/mol.
    pub volume_cm3_mol: f64,
    /// Its relative standard deviation.
    pub relative_standard_deviation: f64,
    /// What it was derived from.
    pub basis: String,
    /// Source key.
    pub source: String,
    /// How the value was checked.
    pub evidence: String,
}

/// The density of a liquid element.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LiquidRecord {
    /// Symbol.
    pub element: String,
    /// Melting point, K.
    pub melting_point_k: f64,
    /// Density there, kg/m³.
    pub density_kg_m3: f64,
    /// Its change with temperature, kg/(m³·K).
    pub slope_kg_m3_k: f64,
    /// Deviation at the 95 % level, %, where one is published.
    pub uncertainty_percent_95: Option<f64>,
    /// Source key.
    pub source: String,
    /// How the value was checked.
    pub evidence: String,
}

/// A change of the lattice of an element.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct TransitionRecord {
    /// Id.
    pub id: String,
    /// Symbol.
    pub element: String,
    /// The lattice below.
    pub from: String,
    /// The lattice above.
    pub to: String,
    /// Where it happens, K.
    pub temperature_k: f64,
    /// Change of volume on heating, over the volume just below, where it is known.
    pub volume_change: Option<f64>,
    /// Mean coefficient of expansion above it, 1/K, where the change of volume is known.
    pub expansion_1_k: Option<f64>,
    /// Source key of both.
    pub volume_source: Option<String>,
    /// Source key of the temperature.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// An alloy known by designations.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AlloyRecord {
    /// Its usual name.
    pub name: String,
    /// Its family.
    pub family: String,
    /// Other designations, of standards and of makers.
    pub names: Vec<String>,
    /// The nominal composition by mass, as text; where there is none the middles of the limits.
    pub composition: Option<String>,
    /// The limits of a standard, by mass, as text.
    pub limits: Option<String>,
    /// Source key of the limits.
    pub limits_source: Option<String>,
    /// A published density, kg/m³.
    pub density_kg_m3: Option<f64>,
    /// What another reader may take the name for.
    pub other_reading: Option<String>,
    /// Source key.
    pub source: String,
    /// How the composition was checked.
    pub evidence: String,
}

/// Enthalpies of mixing of one element with those before it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct MixingEnthalpies {
    /// Symbol.
    pub element: String,
    /// Of the equiatomic liquid with each element of the records before, in their order, kJ/mol.
    pub kj_mol: Vec<Option<f64>>,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// What phase rules need of an element.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AtomRecord {
    /// Symbol.
    pub element: String,
    /// Valence electron concentration, d electrons included.
    pub vec: f64,
    /// Metallic radius for twelve neighbors, pm.
    pub radius_pm: f64,
    /// Pauling electronegativity.
    pub electronegativity: f64,
    /// Melting point, K.
    pub melting_point_k: f64,
    /// Source key.
    pub source: String,
    /// Source of the radius.
    pub radius_source: String,
    /// Source of the melting point.
    pub melting_point_source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// Molar mass and kinetic diameter of a gas.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct GasRecord {
    /// Formula.
    pub formula: String,
    /// English name.
    pub name: String,
    /// Molar mass, g/mol.
    pub molar_mass_g_mol: f64,
    /// Source of the molar mass, where it is another one.
    pub molar_mass_source: Option<String>,
    /// Kinetic diameter, Å, where the source has one.
    pub kinetic_diameter_angstrom: Option<f64>,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// Lennard-Jones parameters of a gas.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LennardJonesRecord {
    /// Formula.
    pub formula: String,
    /// Collision diameter σ, Å.
    pub sigma_angstrom: f64,
    /// Depth of the well over the Boltzmann constant, ε/k, K.
    pub eps_over_k_kelvin: f64,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// A lamina with published properties.
#[derive(Clone, Debug, Deserialize)]
pub struct LaminaRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Product form.
    pub form: String,
    /// E1, Pa.
    pub e1_pa: f64,
    /// E2, Pa.
    pub e2_pa: f64,
    /// ν12.
    pub nu12: f64,
    /// G12, Pa.
    pub g12_pa: f64,
    /// Density, kg/m³.
    pub density_kg_m3: Option<f64>,
    /// α1, 1/K.
    pub alpha1_per_k: Option<f64>,
    /// α2, 1/K.
    pub alpha2_per_k: Option<f64>,
    /// Source of α1 and α2, where it is another one.
    pub expansion_source: Option<String>,
    /// Tensile strength along the fiber, Pa.
    pub xt_pa: Option<f64>,
    /// Compressive strength along the fiber, Pa.
    pub xc_pa: Option<f64>,
    /// Tensile strength across the fiber, Pa.
    pub yt_pa: Option<f64>,
    /// Compressive strength across the fiber, Pa.
    pub yc_pa: Option<f64>,
    /// In-plane shear strength, Pa.
    pub s12_pa: Option<f64>,
    /// Transverse shear strength, Pa.
    pub s23_pa: Option<f64>,
    /// Fiber volume fraction.
    pub fiber_volume_fraction: Option<f64>,
    /// Temperature and moisture.
    pub condition: String,
    /// Mean, typical, basis value.
    pub statistic: String,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// A fiber with published properties.
#[derive(Clone, Debug, Deserialize)]
pub struct FiberRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Carbon, glass, aramid, boron.
    pub kind: String,
    /// E1, Pa.
    pub e1_pa: f64,
    /// E2, Pa.
    pub e2_pa: f64,
    /// ν12.
    pub nu12: f64,
    /// G12, Pa.
    pub g12_pa: f64,
    /// G23, Pa; or ν23.
    pub g23_pa: Option<f64>,
    /// ν23, where the source prints it instead of G23.
    pub nu23: Option<f64>,
    /// Density, kg/m³.
    pub density_kg_m3: Option<f64>,
    /// α1, 1/K.
    pub alpha1_per_k: Option<f64>,
    /// α2, 1/K.
    pub alpha2_per_k: Option<f64>,
    /// Temperature.
    pub condition: String,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// A matrix with published properties.
#[derive(Clone, Debug, Deserialize)]
pub struct MatrixRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Epoxy and others.
    pub kind: String,
    /// E, Pa.
    pub e_pa: f64,
    /// ν.
    pub nu: f64,
    /// Density, kg/m³.
    pub density_kg_m3: Option<f64>,
    /// α, 1/K.
    pub alpha_per_k: Option<f64>,
    /// Temperature.
    pub condition: String,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// A polymer with gas permeabilities.
#[derive(Clone, Debug, Deserialize)]
pub struct Polymer {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Abbreviation.
    pub abbreviation: String,
    /// Temperature of measurement, °C, if stated.
    pub temperature_c: Option<f64>,
    /// Permeability by gas, Barrer.
    pub permeability_barrer: BTreeMap<String, f64>,
    /// Gases whose value was derived from a printed selectivity.
    #[serde(default)]
    pub derived_from_selectivity: Vec<String>,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// An upper bound P = k αⁿ of a gas pair.
#[derive(Clone, Debug, Deserialize)]
pub struct UpperBound {
    /// Fast gas, slash, slow gas.
    pub pair: String,
    /// Year of the bound.
    pub year: u16,
    /// k, Barrer.
    pub k_barrer: f64,
    /// n, negative.
    pub n: f64,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// The permeability of a metal to hydrogen: P = P₀ exp(−E/RT) under the root of the pressure.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct MetalRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// P₀ of molecules, mol/(m·s·Pa^0.5).
    pub pre_exponential_mol_m_s_pa05: f64,
    /// E, J/mol.
    pub activation_energy_j_mol: f64,
    /// Lowest temperature of the measurements, K.
    pub lowest_temperature_k: f64,
    /// Highest temperature of the measurements, K.
    pub highest_temperature_k: f64,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

/// The critical point of a gas.
#[derive(Clone, Debug, Deserialize)]
pub struct CriticalPointRecord {
    /// Formula.
    pub formula: String,
    /// Critical temperature, K.
    pub temperature_k: f64,
    /// Critical pressure, Pa.
    pub pressure_pa: f64,
    /// Acentric factor.
    pub acentric_factor: f64,
    /// Source key.
    pub source: String,
    /// How the values were checked.
    pub evidence: String,
}

#[derive(Deserialize)]
struct Collection<T> {
    records: Vec<T>,
}

macro_rules! collections {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $file:literal;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Errors
            /// `broken_data` if the built-in file does not read.
            pub fn $name() -> Result<&'static [$type], ErrorKind> {
                static RECORDS: LazyLock<Result<Vec<$type>, String>> = LazyLock::new(|| {
                    serde_json::from_str::<Collection<$type>>(include_str!($file))
                        .map(|collection| collection.records)
                        .map_err(|error| error.to_string())
                });
                match &*RECORDS {
                    Ok(records) => Ok(records),
                    Err(detail) => Err(ErrorKind::BrokenData { collection: $file, detail: detail.clone() }),
                }
            }
        )*
    };
}

collections! {
    /// All elements, by atomic number.
    elements: Element = "elements.json";
    /// All apparent volumes.
    apparent_volumes: ApparentVolume = "apparent_volumes.json";
    /// Atoms, for phase rules.
    atoms: AtomRecord = "atoms.json";
    /// All liquid elements.
    liquids: LiquidRecord = "liquids.json";
    /// Changes of the lattice of elements, each element by rising temperature.
    transitions: TransitionRecord = "transitions.json";
    /// Alloys by designation.
    alloys: AlloyRecord = "alloys.json";
    /// Enthalpies of mixing by Miedema's model: each element with those of the records before.
    mixing_enthalpies: MixingEnthalpies = "mixing_enthalpies.json";
    /// All laminae.
    laminae: LaminaRecord = "laminae.json";
    /// All fibers.
    fibers: FiberRecord = "fibers.json";
    /// All matrices.
    matrices: MatrixRecord = "matrices.json";
    /// Molar masses and kinetic diameters of gases.
    gases: GasRecord = "gases.json";
    /// Lennard-Jones parameters of gases.
    lennard_jones: LennardJonesRecord = "lennard_jones.json";
    /// All polymers.
    polymers: Polymer = "polymers.json";
    /// All upper bounds.
    upper_bounds: UpperBound = "upper_bounds.json";
    /// Metals that let hydrogen through.
    metals: MetalRecord = "metals.json";
    /// All critical points.
    critical_points: CriticalPointRecord = "critical_points.json";
    /// All sources.
    sources: Source = "sources.json";
}

/// The elements that have no record, because no alloy is made of them or no density is known.
const WITHOUT_DENSITY: [&str; 41] = [
    "He", "F", "Ne", "Cl", "Ar", "Br", "Kr", "I", "Xe", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Pa", "Np", "Am",
    "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn",
    "Nh", "Fl", "Mc", "Lv", "Ts", "Og",
];

/// The element with this symbol, as written in a formula.
///
/// ```
/// let titanium = matprop::data::element("Ti")?;
/// assert_eq!(titanium.standard_atomic_weight, 47.867);
/// assert_eq!(matprop::data::element("ti").unwrap_err().code(), "unknown_element");
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_element`, with symbols close to it; `no_element_volume` for an element without a record.
pub fn element(symbol: &str) -> Result<&'static Element, ErrorKind> {
    let known = place(symbol).and_then(|place| BY_SYMBOL.get(place).copied().flatten());
    known.map_or_else(|| unknown_element(symbol), Ok)
}

/// The elements by their place.
static BY_SYMBOL: LazyLock<Vec<Option<&'static Element>>> = LazyLock::new(|| {
    let mut places = vec![None; 26 * 27];
    for element in elements().unwrap_or_default() {
        if let Some(place) = place(&element.symbol).and_then(|place| places.get_mut(place)) {
            *place = Some(element);
        }
    }
    places
});

/// The place of a symbol of one or two letters among all such.
fn place(symbol: &str) -> Option<usize> {
    match symbol.as_bytes() {
        [first @ b'A'..=b'Z'] => Some(27 * usize::from(first - b'A')),
        [first @ b'A'..=b'Z', second @ b'a'..=b'z'] => {
            Some(27 * usize::from(first - b'A') + 1 + usize::from(second - b'a'))
        }
        _ => None,
    }
}

fn unknown_element(symbol: &str) -> Result<&'static Element, ErrorKind> {
    let all = elements()?;
    Err({
        if WITHOUT_DENSITY.contains(&symbol) {
            return Err(ErrorKind::NoElementVolume { symbol: symbol.to_owned() });
        }
        let symbols = all.iter().map(|element| element.symbol.as_str());
        let lower = symbol.to_lowercase();
        let named = all.iter().filter(|e| e.name == lower || e.symbol.to_lowercase() == lower);
        let mut close: Vec<String> = named.map(|element| element.symbol.clone()).collect();
        if close.is_empty() && symbol.len() > 1 {
            close = near(symbol, symbols).0;
        }
        ErrorKind::UnknownElement {
            symbol: symbol.chars().take(32).collect(),
            near: crate::error::Near(close),
        }
    })
}

/// The record of a list that `id` names; an error with near ids otherwise.
fn by_id<T>(
    records: &'static [T],
    collection: &'static str,
    id: &str,
    id_of: impl Fn(&T) -> &str,
) -> Result<&'static T, ErrorKind> {
    records.iter().find(|record| id_of(record) == id).ok_or_else(|| ErrorKind::UnknownRecord {
        collection,
        id: id.chars().take(64).collect(),
        near: near(id, records.iter().map(id_of)),
    })
}

/// The liquid of the element with this symbol.
///
/// ```
/// assert_eq!(matprop::data::liquid("Al")?.density_kg_m3, 2377.23);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near symbols.
pub fn liquid(symbol: &str) -> Result<&'static LiquidRecord, ErrorKind> {
    by_id(liquids()?, "liquids", symbol, |record| &record.element)
}

/// What phase rules need of the element with this symbol.
///
/// ```
/// assert_eq!(matprop::data::atom("Ni")?.vec, 10.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near symbols.
pub fn atom(symbol: &str) -> Result<&'static AtomRecord, ErrorKind> {
    by_id(atoms()?, "atoms", symbol, |record| &record.element)
}

/// Enthalpy of mixing of two elements as an equiatomic liquid by Miedema's model, J/mol, and the record it stands in;
/// nothing where one of them is not in the table.
///
/// ```
/// assert_eq!(matprop::data::mixing_enthalpy("Al", "Ni")?.map(|(h, _)| h), Some(-22e3));
/// assert_eq!(matprop::data::mixing_enthalpy("Ni", "Al")?.map(|(h, _)| h), Some(-22e3));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `broken_data` if the built-in file does not read.
pub fn mixing_enthalpy(
    one: &str,
    other: &str,
) -> Result<Option<(f64, &'static MixingEnthalpies)>, ErrorKind> {
    let all = mixing_enthalpies()?;
    let at = |symbol: &str| all.iter().position(|record| record.element == symbol);
    let (Some(a), Some(b)) = (at(one), at(other)) else { return Ok(None) };
    let record = all.get(a.max(b));
    Ok(record.and_then(|record| Some((1e3 * record.kj_mol.get(a.min(b)).copied()??, record))))
}

/// The lamina with this id.
///
/// ```
/// assert_eq!(matprop::data::lamina("t300-5208")?.e1_pa, 181e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near ids.
pub fn lamina(id: &str) -> Result<&'static LaminaRecord, ErrorKind> {
    by_id(laminae()?, "laminae", id, |record| &record.id)
}

/// The fiber with this id.
///
/// ```
/// assert_eq!(matprop::data::fiber("t300-wwfe")?.e1_pa, 230e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near ids.
pub fn fiber(id: &str) -> Result<&'static FiberRecord, ErrorKind> {
    by_id(fibers()?, "fibers", id, |record| &record.id)
}

/// The matrix with this id.
///
/// ```
/// assert_eq!(matprop::data::matrix("bsl914c")?.e_pa, 4e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near ids.
pub fn matrix(id: &str) -> Result<&'static MatrixRecord, ErrorKind> {
    by_id(matrices()?, "matrices", id, |record| &record.id)
}

/// The polymer with this id.
///
/// ```
/// assert_eq!(matprop::data::polymer("pim-1")?.permeability_barrer["CO2"], 2300.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near ids.
pub fn polymer(id: &str) -> Result<&'static Polymer, ErrorKind> {
    by_id(polymers()?, "polymers", id, |record| &record.id)
}

/// The metal with this id.
///
/// ```
/// assert_eq!(matprop::data::metal("pd-25ag")?.activation_energy_j_mol, 6304.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near ids.
pub fn metal(id: &str) -> Result<&'static MetalRecord, ErrorKind> {
    by_id(metals()?, "metals", id, |record| &record.id)
}

/// The critical point of the gas with this formula.
///
/// ```
/// assert_eq!(matprop::data::critical_point("CO2")?.temperature_k, 304.1282);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`, with near formulas.
pub fn critical_point(formula: &str) -> Result<&'static CriticalPointRecord, ErrorKind> {
    by_id(critical_points()?, "critical points", formula, |record| &record.formula)
}

/// The source with this key.
///
/// ```
/// assert!(matprop::data::source("robeson-2008")?.citation.contains("Robeson"));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_record`.
pub fn source(key: &str) -> Result<&'static Source, ErrorKind> {
    by_id(sources()?, "sources", key, |record| &record.key)
}
