//! Solutions of documents.

use crate::document::input::{SaltInput, SolutionInput, SolutionWord};
use crate::document::quantity::{Given as _, Quantity};
use crate::document::report::{Ledger, OsmoticStateResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::water::{self, Solution, SolutionModel, SolutionState};
use crate::model::Model;
use crate::quantity::{
    Concentration, Density, MassConcentration, MassFraction, Molality, MolarMass, Pressure, Quantity as _,
    Ratio, Temperature,
};

impl SolutionWord {
    fn model(self) -> (SolutionModel, &'static Model) {
        match self {
            Self::VantHoff => (SolutionModel::VantHoff, &water::VANT_HOFF),
            Self::PitzerSodiumChloride => (SolutionModel::PitzerSodiumChloride, &water::PITZER),
            Self::Teos10 => (SolutionModel::Teos10, &water::TEOS10),
            Self::Sharqawy => (SolutionModel::Sharqawy, &water::SHARQAWY),
            Self::BartholomewMauter => (SolutionModel::BartholomewMauter, &water::BARTHOLOMEW),
        }
    }
}

/// The solutions of a salt that stands at `place`; cites its model.
pub(super) fn salt(
    input: &mut SaltInput,
    temperature: Temperature,
    ledger: &mut Ledger,
    place: impl FnOnce(Error) -> Error,
) -> Result<Solution, Error> {
    let temperature_is_at_fault =
        |kind: &ErrorKind| matches!(kind, ErrorKind::OutOfRange { quantity: "temperature", .. });
    solutions(input, temperature, ledger).map_err(|error| match error.kind() {
        kind if temperature_is_at_fault(kind) => Error::new(kind.clone(), "temperature"),
        _ => place(error),
    })
}

fn solutions(
    input: &mut SaltInput,
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<Solution, Error> {
    let (model, card) = input.model.model();
    let dissociation = input.dissociation.given::<Ratio>("dissociation")?;
    let molar_mass = input.molar_mass.given::<MolarMass>("molarMass")?;
    let water = input.water_density.given::<Density>("waterDensity")?;
    let ideal = model == SolutionModel::VantHoff;
    let word = || format!("model: {}", camel(input.model));
    for (field, given) in [("dissociation", dissociation.is_some()), ("molarMass", molar_mass.is_some())] {
        if given && !ideal {
            return Err(Error::new(ErrorKind::Conflict { field: field.into(), other: word() }, field));
        }
    }
    let mut solution = match (ideal, dissociation) {
        (true, Some(factor)) => Solution::vant_hoff(factor.si(), temperature).under("dissociation")?,
        (true, None) => {
            return Err(Error::from(ErrorKind::MissingField { field: "dissociation".into() }));
        }
        (false, _) => Solution::new(model, temperature)?,
    };
    if let Some(mass) = molar_mass {
        solution = solution.with_molar_mass(mass);
    }
    if let Some(density) = water {
        solution = solution.with_water_density(density);
    }
    if let Some(pressure) = input.pure_water_pressure.given::<Pressure>("pureWaterPressure")? {
        let path = "pureWaterPressure";
        if model != SolutionModel::Teos10 {
            return Err(Error::new(ErrorKind::Conflict { field: path.into(), other: word() }, path));
        }
        if pressure.mpa() > 100.0 {
            let (quantity, unit, rule) =
                ("pressure of pure water", Suffix("bar"), "1000 bar or less, the range of TEOS-10");
            let kind = ErrorKind::OutOfRange { quantity, value: pressure.bar(), unit, rule };
            return Err(Error::new(kind, path));
        }
        solution = solution.with_pure_water_at(pressure);
    }
    ledger.model(card);
    Ok(solution)
}

fn camel(word: SolutionWord) -> &'static str {
    match word {
        SolutionWord::VantHoff => "vantHoff",
        SolutionWord::PitzerSodiumChloride => "pitzerSodiumChloride",
        SolutionWord::Teos10 => "teos10",
        SolutionWord::Sharqawy => "sharqawy",
        SolutionWord::BartholomewMauter => "bartholomewMauter",
    }
}

/// The state of a solution of a document.
pub(super) fn composition(input: &mut SolutionInput, solution: &Solution) -> Result<SolutionState, Error> {
    let fields: [(&str, &Option<Quantity>); 5] = [
        ("concentration", &input.concentration),
        ("massConcentration", &input.mass_concentration),
        ("molality", &input.molality),
        ("salinity", &input.salinity),
        ("osmoticPressure", &input.osmotic_pressure),
    ];
    let mut given = fields.iter().filter(|(_, value)| value.is_some()).map(|(field, _)| *field);
    let Some(field) = given.next() else {
        return Err(ErrorKind::MissingField { field: "concentration".into() }.into());
    };
    if let Some(other) = given.next() {
        return Err(Error::new(ErrorKind::Conflict { field: other.into(), other: field.into() }, other));
    }
    let mass = || {
        let kind = ErrorKind::Needs { field: field.into(), other: "molarMass".into() };
        solution.molar_mass.ok_or_else(|| Error::new(kind, field))
    };
    match field {
        "concentration" => {
            let c = input.concentration.required::<Concentration>(field)?;
            solution.at_concentration(c).under(field)
        }
        "massConcentration" => {
            let c = input.mass_concentration.required::<MassConcentration>(field)?;
            let amount = Concentration::from_si(c.si() / mass()?).under(field)?;
            solution.at_concentration(amount).under(field)
        }
        "molality" => {
            let m = input.molality.required::<Molality>(field)?;
            solution.at_molality(m).under(field)
        }
        "salinity" => {
            let x = input.salinity.required::<MassFraction>(field)?.si();
            let molality = x / (1.0 - x) / mass()?;
            if !molality.is_finite() {
                let (unit, rule) = (Suffix("1"), "below 1: some of the mass must be water");
                let kind = ErrorKind::OutOfRange { quantity: "salinity", value: x, unit, rule };
                return Err(Error::new(kind, field));
            }
            solution.at_molality(Molality::from_si(molality).under(field)?).under(field)
        }
        _ => {
            let pressure = input.osmotic_pressure.required::<Pressure>(field)?;
            let c = solution.concentration_of_pressure(pressure.si());
            let kind = || ErrorKind::Needs { field: field.into(), other: "model: vantHoff".into() };
            let c = c.ok_or_else(|| Error::new(kind(), field))?;
            solution.at_concentration(Concentration::from_si(c).under(field)?).under(field)
        }
    }
}

/// Warns of a model that is not ideal without salt, and of a solution outside of what its model was fitted to.
pub(super) fn warn(solution: &Solution, state: &SolutionState, path: &str, ledger: &mut Ledger) {
    if matches!(solution.model(), SolutionModel::Sharqawy | SolutionModel::BartholomewMauter) {
        let model = name(solution.model()).into();
        let kind = WarningKind::WrongDiluteLimit { model, coefficient: solution.dilute_limit() };
        ledger.warn(&Warning::new(kind, path));
    }
    warn_outside(solution, state, path, ledger);
}

fn name(model: SolutionModel) -> &'static str {
    match model {
        SolutionModel::VantHoff => "van 't Hoff's law",
        SolutionModel::PitzerSodiumChloride => "the Pitzer equation of NaCl",
        SolutionModel::Teos10 => "TEOS-10",
        SolutionModel::Sharqawy => "the correlation of Sharqawy et al.",
        SolutionModel::BartholomewMauter => "the correlation of Bartholomew and Mauter",
    }
}

/// Warns where a solution lies outside of what its model was fitted to.
pub(super) fn warn_outside(solution: &Solution, state: &SolutionState, path: &str, ledger: &mut Ledger) {
    let Some(([least, most], [cold, warm])) = solution.fitted() else { return };
    let name = name(solution.model());
    let mut outside = |what: &str, value: f64, unit: &'static str, low: f64, high: f64| {
        if !(low..=high).contains(&value) {
            let (what, unit, model) = (what.into(), Suffix(unit), name.into());
            let kind = WarningKind::OutsideFit { what, value, unit, low, high, model };
            ledger.warn(&Warning::new(kind, path));
        }
    };
    let x = state.salinity.map_or(0.0, MassFraction::fraction);
    outside("salinity", x * 1e3, "g/kg", least * 1e3, most * 1e3);
    outside("temperature", solution.temperature - 273.15, "degC", cold - 273.15, warm - 273.15);
}

/// A solution as a report shows it.
pub(super) fn shown(
    word: SolutionWord,
    state: &SolutionState,
    units: &Units,
) -> Result<OsmoticStateResult, ErrorKind> {
    Ok(OsmoticStateResult {
        model: word,
        osmotic_pressure: units.show(state.osmotic_pressure)?,
        osmotic_coefficient: units.show(state.osmotic_coefficient)?,
        activity_coefficient: state.activity_coefficient.map(|gamma| units.show(gamma)).transpose()?,
        molality: units.show(state.molality)?,
        concentration: units.show(state.concentration)?,
        salinity: state.salinity.map(|x| units.show(x)).transpose()?,
        density: state.density.map(|density| units.show(density)).transpose()?,
    })
}
