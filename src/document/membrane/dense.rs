//! A dense membrane: permeability, permeance, flux, selectivity.

use crate::data::{self, Polymer, UpperBound};
use crate::document::input::{GasInput, MembraneInput};
use crate::document::quantity::Given;
use crate::document::report::{
    BoundResult, GasResult, Ledger, MembraneReport, MembraneResults, RecordCard, ReferenceState,
    SelectivityResult, Value, Values,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::{
    UpperBoundLine, arrhenius, flux, ideal_selectivity, models, permeance, solution_diffusion,
};
use crate::quantity::{
    Diffusivity, Length, MolarEnergy, Permeability, Pressure, Quantity as _, Ratio, Solubility, Temperature,
    Unit, plain,
};

/// Temperatures closer than this are the same, K.
const SAME_TEMPERATURE: f64 = 1e-6;
/// Temperature steps above this are mentioned, K.
const FAR: f64 = 60.0;
/// The longest name of a gas, in characters.
pub(super) const MAX_NAME: usize = 40;
/// The most gases of one membrane.
pub(super) const MAX_GASES: usize = 50;

pub(in crate::document) fn report(input: &MembraneInput) -> Result<MembraneReport, Error> {
    let mut input = input.clone();
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneReport::new(input, results, ledger)?)
}

/// A gas in SI, at the reference temperature.
struct Gas {
    name: String,
    permeability: Permeability,
    /// The permeability as it was given, unless it is D·S.
    given: Option<(f64, &'static Unit)>,
    split: Option<(Diffusivity, Solubility)>,
    energies: Energies,
    pressure_difference: Option<Pressure>,
}

/// What moves a gas to another temperature.
#[derive(Clone, Copy)]
enum Energies {
    None,
    Permeation(MolarEnergy),
    Split { diffusion: MolarEnergy, sorption: MolarEnergy },
}

impl Energies {
    /// E_P, or E_D + ΔH_S.
    fn permeation(self) -> Result<Option<MolarEnergy>, ErrorKind> {
        match self {
            Self::None => Ok(None),
            Self::Permeation(energy) => Ok(Some(energy)),
            Self::Split { diffusion, sorption } => {
                MolarEnergy::from_si(diffusion.si() + sorption.si()).map(Some)
            }
        }
    }
}

/// Conditions of the whole membrane.
struct Conditions {
    reference: Option<Temperature>,
    temperature: Option<Temperature>,
    thickness: Option<Length>,
    pressure_difference: Option<Pressure>,
}

fn results(input: &mut MembraneInput, units: &Units, ledger: &mut Ledger) -> Result<MembraneResults, Error> {
    let polymer = match &input.polymer {
        Some(id) => Some(data::polymer(id).under("polymer")?),
        None => None,
    };
    let conditions = conditions(input, polymer)?;
    let gases = gases(input, polymer, ledger)?;
    if let Some(polymer) = polymer {
        cite(polymer, &gases, ledger);
    }
    let mut rows = Vec::new();
    let mut moved: Vec<(String, Permeability)> = Vec::new();
    for gas in &gases {
        let (row, permeability) = gas_row(gas, &conditions, units, ledger)
            .map_err(|error| error.under(&gas.name).under("gases"))?;
        rows.push(row);
        moved.push((gas.name.clone(), permeability));
    }
    let pressed = conditions.pressure_difference.is_some();
    if conditions.thickness.is_none()
        && (pressed || gases.iter().any(|gas| gas.pressure_difference.is_some()))
    {
        let path = if pressed { "pressureDifference" } else { "gases" };
        ledger.warn(&Warning::new(WarningKind::NoThickness, path));
    }
    let at = conditions.temperature.or(conditions.reference);
    Ok(MembraneResults {
        temperature: at.map(|temperature| units.show(temperature)).transpose()?,
        gases: rows,
        selectivities: selectivities(&moved, units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

fn conditions(input: &mut MembraneInput, polymer: Option<&Polymer>) -> Result<Conditions, Error> {
    let stated = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
    let recorded =
        polymer.and_then(|polymer| polymer.temperature_c).map(Temperature::from_celsius).transpose()?;
    if let (Some(stated), Some(recorded)) = (stated, recorded)
        && (stated.si() - recorded.si()).abs() > SAME_TEMPERATURE
    {
        let other = format!(
            "the polymer record, measured at {} °C",
            polymer.and_then(|p| p.temperature_c).unwrap_or(0.0)
        );
        return Err(Error::new(
            ErrorKind::Conflict { field: "referenceTemperature".into(), other },
            "referenceTemperature",
        ));
    }
    let conditions = Conditions {
        reference: stated.or(recorded),
        temperature: input.temperature.given::<Temperature>("temperature")?,
        thickness: input.thickness.given::<Length>("thickness")?,
        pressure_difference: input.pressure_difference.given::<Pressure>("pressureDifference")?,
    };
    if conditions.temperature.is_some() && conditions.reference.is_none() {
        let kind = ErrorKind::Needs { field: "temperature".into(), other: "referenceTemperature".into() };
        return Err(Error::new(kind, "temperature"));
    }
    Ok(conditions)
}

/// The gases of the document, completed from the polymer record.
fn gases(
    input: &mut MembraneInput,
    polymer: Option<&Polymer>,
    ledger: &mut Ledger,
) -> Result<Vec<Gas>, Error> {
    if input.gases.is_empty() {
        let Some(polymer) = polymer else {
            return Err(Error::new(ErrorKind::Empty { what: "gases".into() }, "gases"));
        };
        input.gases =
            polymer.permeability_barrer.keys().map(|gas| (gas.clone(), GasInput::default())).collect();
    }
    if input.gases.iter().count() > MAX_GASES {
        return Err(Error::new(ErrorKind::TooMany { what: "gases".into(), limit: MAX_GASES }, "gases"));
    }
    let mut gases: Vec<Gas> = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        let typed = name.clone();
        *name = formula(name)?;
        let size = name.chars().count();
        if size > MAX_NAME {
            return Err(Error::new(ErrorKind::TooLarge { size, limit: MAX_NAME }, "gases"));
        }
        if name.is_empty() {
            return Err(Error::new(ErrorKind::Empty { what: "name of a gas".into() }, "gases"));
        }
        if gases.iter().any(|known| known.name == *name) {
            return Err(Error::new(ErrorKind::DuplicateField { field: typed }, "gases"));
        }
        gases.push(one_gas(name, gas, polymer, ledger).map_err(|error| error.under(name).under("gases"))?);
    }
    Ok(gases)
}

/// The formula of a gas as the data write it: `CO₂`, `co2` and ` CO2 ` are CO2.
pub(super) fn formula(typed: &str) -> Result<String, ErrorKind> {
    let name: String = typed.trim().chars().map(plain).collect();
    let mut known = data::polymers()?.iter().flat_map(|polymer| polymer.permeability_barrer.keys());
    Ok(known.find(|known| known.eq_ignore_ascii_case(&name)).cloned().unwrap_or(name))
}

fn one_gas(
    name: &str,
    gas: &mut GasInput,
    polymer: Option<&Polymer>,
    ledger: &mut Ledger,
) -> Result<Gas, Error> {
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    let conflict =
        |field: &str, other: &str| ErrorKind::Conflict { field: field.into(), other: other.into() };
    let given = gas.permeability.given::<Permeability>("permeability")?;
    let split = match (
        gas.diffusivity.given::<Diffusivity>("diffusivity")?,
        gas.solubility.given::<Solubility>("solubility")?,
    ) {
        (Some(d), Some(s)) => Some((d, s)),
        (None, None) => None,
        (Some(_), None) => return Err(needs("diffusivity", "solubility").into()),
        (None, Some(_)) => return Err(needs("solubility", "diffusivity").into()),
    };
    if given.is_some() && split.is_some() {
        return Err(conflict("permeability", "diffusivity").into());
    }
    let permeation = gas.activation_energy.given::<MolarEnergy>("activationEnergy")?;
    let diffusion = gas.diffusion_energy.given::<MolarEnergy>("diffusionEnergy")?;
    let sorption = gas.sorption_enthalpy.given::<MolarEnergy>("sorptionEnthalpy")?;
    let energies = match (permeation, diffusion, sorption) {
        (None, None, None) => Energies::None,
        (Some(energy), None, None) => Energies::Permeation(energy),
        (None, Some(diffusion), Some(sorption)) => Energies::Split { diffusion, sorption },
        (None, Some(_), None) => return Err(needs("diffusionEnergy", "sorptionEnthalpy").into()),
        (None, None, Some(_)) => return Err(needs("sorptionEnthalpy", "diffusionEnergy").into()),
        (Some(_), Some(_), _) => return Err(conflict("activationEnergy", "diffusionEnergy").into()),
        (Some(_), None, Some(_)) => return Err(conflict("activationEnergy", "sorptionEnthalpy").into()),
    };
    let (permeability, given) = match (given, split, polymer) {
        (Some(p), _, _) => (p, gas.permeability.as_ref().and_then(|p| p.given(Permeability::KIND))),
        (None, Some((d, s)), _) => {
            ledger.model(&models::SOLUTION_DIFFUSION);
            (solution_diffusion(d, s)?, None)
        }
        (None, None, Some(polymer)) => {
            let barrer = recorded(name, polymer)?;
            (Permeability::from_barrer(barrer)?, Some((barrer, Permeability::KIND.unit("Barrer")?)))
        }
        (None, None, None) => return Err(ErrorKind::MissingField { field: "permeability".into() }.into()),
    };
    let pressure_difference = gas.pressure_difference.given::<Pressure>("pressureDifference")?;
    Ok(Gas { name: name.to_owned(), permeability, given, split, energies, pressure_difference })
}

/// The permeability of a record, Barrer.
fn recorded(gas: &str, polymer: &Polymer) -> Result<f64, ErrorKind> {
    polymer.permeability_barrer.get(gas).copied().ok_or_else(|| ErrorKind::NoGas {
        gas: gas.chars().take(32).collect(),
        source: polymer.id.clone(),
        available: polymer.permeability_barrer.keys().cloned().collect(),
    })
}

fn cite(polymer: &Polymer, gases: &[Gas], ledger: &mut Ledger) {
    let conditions = match polymer.temperature_c {
        Some(celsius) => format!("pure gas, {celsius} °C"),
        None => {
            let kind = WarningKind::UnknownTemperature { id: polymer.id.clone() };
            ledger.warn(&Warning::new(kind, "polymer"));
            "pure gas, temperature not stated".to_owned()
        }
    };
    for gas in gases.iter().filter(|gas| polymer.derived_from_selectivity.contains(&gas.name)) {
        let kind = WarningKind::DerivedValue { id: polymer.id.clone(), gas: gas.name.clone() };
        ledger.warn(&Warning::new(kind, "polymer"));
    }
    ledger.record(RecordCard {
        collection: "polymers",
        id: polymer.id.clone(),
        name: polymer.name.clone(),
        conditions,
        evidence: polymer.evidence.clone(),
        sources: vec![polymer.source.clone()],
    });
}

/// One gas at the report's temperature.
fn gas_row(
    gas: &Gas,
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(GasResult, Permeability), Error> {
    let activation = gas.energies.permeation()?;
    let mut permeability = gas.permeability;
    let mut split = gas.split;
    let mut moved = false;
    if let (Some(from), Some(to)) = (conditions.reference, conditions.temperature)
        && (to.si() - from.si()).abs() > SAME_TEMPERATURE
    {
        let Some(energy) = activation else {
            return Err(ErrorKind::NoActivationEnergy { gas: gas.name.clone() }.into());
        };
        moved = true;
        ledger.model(&models::ARRHENIUS);
        permeability = arrhenius(permeability, energy, from, to)?;
        split = match (split, gas.energies) {
            (Some((d, s)), Energies::Split { diffusion, sorption }) => {
                Some((arrhenius(d, diffusion, from, to)?, arrhenius(s, sorption, from, to)?))
            }
            _ => None,
        };
        if (to.si() - from.si()).abs() > FAR {
            let (from_celsius, to_celsius) = (from.celsius(), to.celsius());
            let kind = WarningKind::FarTemperature { gas: gas.name.clone(), from_celsius, to_celsius };
            ledger.warn(&Warning::new(kind, "temperature"));
        }
    }
    let film = conditions.thickness.map(|thickness| permeance(permeability, thickness)).transpose()?;
    let pressure = gas.pressure_difference.or(conditions.pressure_difference);
    let flux = match (film, pressure) {
        (Some(film), Some(pressure)) => {
            ledger.model(&models::FLUX);
            Some(flux(film, pressure)?)
        }
        _ => None,
    };
    if film.is_some() {
        ledger.model(&models::PERMEANCE);
    }
    let at_reference = match gas.given {
        Some((value, unit)) => units.show_given(Permeability::KIND, value, unit)?,
        None => units.show(gas.permeability)?,
    };
    let (permeability_shown, permeability_at_reference) =
        if moved { (units.show(permeability)?, Some(at_reference)) } else { (at_reference, None) };
    let row = GasResult {
        gas: gas.name.clone(),
        permeability: permeability_shown,
        permeability_at_reference,
        diffusivity: split.map(|(d, _)| units.show(d)).transpose()?,
        solubility: split.map(|(_, s)| units.show(s)).transpose()?,
        activation_energy: activation.map(|energy| units.show(energy)).transpose()?,
        permeance: film.map(|film| units.show(film)).transpose()?,
        pressure_difference: pressure.map(|pressure| units.show(pressure)).transpose()?,
        flux: flux.map(|flux| units.show(flux)).transpose()?,
    };
    Ok((row, permeability))
}

fn selectivities(
    gases: &[(String, Permeability)],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<SelectivityResult>, ErrorKind> {
    let bounds = data::upper_bounds()?;
    let mut rows = Vec::new();
    for (i, first) in gases.iter().enumerate() {
        for second in &gases[i + 1..] {
            ledger.model(&models::SELECTIVITY);
            let ((fast, p), (slow, q)) = ordered(first, second, bounds);
            let alpha = ideal_selectivity(*p, *q)?;
            let pair = format!("{fast}/{slow}");
            let mut found = Vec::new();
            for bound in bounds.iter().filter(|bound| bound.pair == pair) {
                found.push(bound_row(bound, *p, alpha, units, ledger)?);
            }
            rows.push(SelectivityResult {
                fast: fast.clone(),
                slow: slow.clone(),
                selectivity: units.show(alpha)?,
                upper_bounds: found,
            });
        }
    }
    Ok(rows)
}

/// The pair as upper bounds name it, or the faster gas first.
fn ordered<'a>(
    a: &'a (String, Permeability),
    b: &'a (String, Permeability),
    bounds: &[UpperBound],
) -> (&'a (String, Permeability), &'a (String, Permeability)) {
    let is_bound = |x: &str, y: &str| bounds.iter().any(|bound| bound.pair.split_once('/') == Some((x, y)));
    if is_bound(&a.0, &b.0) {
        (a, b)
    } else if is_bound(&b.0, &a.0) || b.1.si() > a.1.si() {
        (b, a)
    } else {
        (a, b)
    }
}

fn bound_row(
    bound: &UpperBound,
    fast: Permeability,
    alpha: Ratio,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<BoundResult, ErrorKind> {
    ledger.model(&models::UPPER_BOUND);
    ledger.record(RecordCard {
        collection: "upperBounds",
        id: format!("{} {}", bound.pair, bound.year),
        name: format!("{} upper bound of {}", bound.pair, bound.year),
        conditions: "pure gas, k in Barrer".to_owned(),
        evidence: bound.evidence.clone(),
        sources: vec![bound.source.clone()],
    });
    let line = UpperBoundLine::new(bound.k_barrer, bound.n)?;
    let distance = line.distance(fast, alpha)?;
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let points = [1e-4, 1e-3, 1e-2, 1e-1, 1.0, 1e1, 1e2, 1e3, 1e4, 1e5];
    let barrer = Permeability::KIND.unit("Barrer")?;
    let shown =
        points.iter().map(|p| units.show_given(Permeability::KIND, *p, barrer).map(|shown| shown.value));
    Ok(BoundResult {
        year: bound.year,
        k: Value { value: bound.k_barrer, unit: "Barrer" },
        n: ratio(bound.n)?,
        selectivity_on_bound: ratio(distance.alpha_on_bound)?,
        selectivity_ratio: ratio(distance.alpha_ratio)?,
        log10_distance: ratio(distance.log10_distance)?,
        line_permeability: Values {
            value: shown.collect::<Result<_, _>>()?,
            unit: units.of(Permeability::KIND).name,
        },
        line_selectivity: units.show_all::<Ratio>(points.iter().map(|p| line.alpha(*p)))?,
    })
}
