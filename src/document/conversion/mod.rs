//! A value in other units, and as another quantity of the same film.

mod forms;

use super::input::ConversionInput;
use super::quantity::Quantity;
use super::report::{ConversionReport, ConversionResults, ConvertedValue, Ledger, ReferenceState};
use crate::error::{Error, ErrorKind, Under, near};
use crate::model::Model;
use crate::quantity::{KINDS, Kind, Unit};

const UNITS: Model = Model {
    id: "quantity.units",
    name: "Units from their definitions",
    equation: "1 Barrer = 1e-10 cm3(STP) cm/(cm2 s cmHg), V(STP) = R 273.15 K / 101325 Pa, 1 cmHg = 13595.1 kg/m3 * 9.80665 m/s2 * 0.01 m",
    reference: "BIPM, The International System of Units, 9th ed. (2019); NIST SP 811 (2008), appendix B",
    validity: "exact up to the rounding of double precision; gas volumes are those of an ideal gas at the named state",
};

/// The models of conversions.
pub(super) const ALL: [Model; 2] = [UNITS, forms::MODEL];

pub(super) fn report(mut input: Box<ConversionInput>) -> Result<Box<ConversionReport>, Error> {
    let mut ledger = Ledger::default();
    let (value, written, spreads) = input.value.parts().under("value")?;
    let own = kind(&input, &written)?;
    if written.is_empty() && own.unit("").is_err() {
        let missing = ErrorKind::MissingUnit { value, quantity: own.name, units: own.unit_names() };
        return Err(Error::new(missing, "value"));
    }
    let unit = own.unit(&written).under("value")?;
    let value = value + 0.0;
    let spread = spreads.standard(value, unit).under("value")?;
    let si = own.check(unit.to_si(value)).under("value")?;
    let (kind, si) = match forms::factor(&mut input, own, &mut ledger)? {
        Some((target, factor)) => {
            ledger.model(&forms::MODEL);
            (target, target.check(si * factor).under("value")?)
        }
        None => (own, si),
    };
    let mut values = Vec::new();
    for target in targets(&mut input, kind)? {
        // The unit of the value gives the number as it was typed.
        let number = if std::ptr::eq(target, unit) { value } else { target.from_si(si) };
        if !number.is_finite() {
            return Err(Error::new(ErrorKind::NotFinite { quantity: kind.name }, "value"));
        }
        values.push(ConvertedValue { value: number + 0.0, unit: target.name, ucum: target.ucum });
    }
    ledger.model(&UNITS);
    input.value = Quantity::normal(value, unit, spread);
    input.quantity = Some(own.id.to_owned());
    let results = ConversionResults { quantity: kind.id, values, standard_state: ReferenceState::stp() };
    Ok(ConversionReport::new(input, results, ledger)?)
}

/// The units that are asked for; all of the kind if none is.
fn targets(input: &mut ConversionInput, kind: &'static Kind) -> Result<Vec<&'static Unit>, Error> {
    let Some(names) = &mut input.to else { return Ok(kind.units.iter().collect()) };
    if names.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "units".into() }, "to"));
    }
    let mut targets = Vec::new();
    for (i, name) in names.0.iter_mut().enumerate() {
        let unit = kind.unit(name).map_err(|kind| Error::from(kind).at(i).under("to"))?;
        *name = unit.name.to_owned();
        targets.push(unit);
    }
    Ok(targets)
}

/// The kind that is named, or the first that has the unit (and all the units asked for).
fn kind(input: &ConversionInput, unit: &str) -> Result<&'static Kind, Error> {
    if let Some(id) = &input.quantity {
        return Kind::named(id).ok_or_else(|| {
            let ids = KINDS.iter().map(|kind| kind.id);
            let word: String = id.chars().take(64).collect();
            Error::new(
                ErrorKind::UnknownWord { near: near(&word, ids.clone()), word, expected: ids.collect() },
                "quantity",
            )
        });
    }
    let has = |kind: &&&'static Kind| kind.unit(unit).is_ok();
    let fits = |kind: &&&'static Kind| {
        has(kind)
            && input
                .to
                .as_ref()
                .filter(|_| input.r#as.is_none())
                .is_none_or(|names| names.0.iter().all(|name| kind.unit(name).is_ok()))
    };
    let found = KINDS.iter().find(fits).or_else(|| KINDS.iter().find(has));
    found.copied().ok_or_else(|| {
        let units = KINDS.iter().flat_map(|kind| kind.units).map(|unit| unit.name);
        let unit: String = unit.chars().take(64).collect();
        Error::new(
            ErrorKind::UnknownUnit {
                near: near(&unit, units.clone()),
                unit,
                quantity: "quantity",
                units: units.collect(),
            },
            "value",
        )
    })
}
