//! Rejection of solutes by the sizes of the pores, and the cut-off.

use super::pores::Pores;
use super::{missing, needs, or_default, ratio};
use crate::document::input::{RetentionInput, SoluteSizeInput};
use crate::document::quantity::Given;
use crate::document::report::{CutoffResult, CutoffsResult, Ledger, RetentionResult, SoluteRetentionResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::filtration::{self, cylinder_convection, cylinder_partition, zeman_wales_sieving};
use crate::membrane::porous::{PoreSizes, cards};
use crate::quantity::{Length, MolarMass, Quantity as _, Ratio};

/// The rejection that defines a cut-off where nothing is said.
const CUTOFF: f64 = 0.9;
/// The most solutes.
const MAX_SOLUTES: usize = 200;

/// Ferry's sieving coefficient.
fn ferry(lambda: f64) -> f64 {
    let partition = cylinder_partition(lambda);
    partition * (2.0 - partition)
}

/// Radius from molar mass: coefficient and exponent.
struct SizeLaw(f64, f64);

impl SizeLaw {
    fn radius(&self, m: MolarMass) -> Result<Length, ErrorKind> {
        Length::from_si(self.0 * libm::pow(m.g_mol(), self.1))
    }

    fn molar_mass(&self, radius: f64) -> Result<MolarMass, ErrorKind> {
        MolarMass::from_g_mol(libm::pow(radius / self.0, 1.0 / self.1))
    }
}

pub(super) fn result(
    input: &mut RetentionInput,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<RetentionResult, Error> {
    let sizes = pores.sizes.as_ref().ok_or_else(|| needs("retention", "pores.diameter"))?;
    let cutoff = or_default::<Ratio>(&mut input.cutoff, "cutoff", CUTOFF)?.value();
    if !(cutoff > 0.0 && cutoff < 1.0) {
        let (quantity, unit, rule) = ("rejection at the cut-off", Suffix(""), "between 0 and 1");
        return Err(Error::new(ErrorKind::OutOfRange { quantity, value: cutoff, unit, rule }, "cutoff"));
    }
    let law = match &mut input.size_law {
        Some(law) => {
            let c = law.coefficient.normalize::<Length>().under("coefficient").under("sizeLaw")?;
            let b = law.exponent.normalize::<Ratio>().under("exponent").under("sizeLaw")?.value();
            if !(b > 0.0) {
                let (quantity, unit) = ("exponent of the size law", Suffix(""));
                let kind = ErrorKind::OutOfRange { quantity, value: b, unit, rule: "above 0" };
                return Err(Error::new(kind, "sizeLaw.exponent"));
            }
            Some(SizeLaw(c.si(), b))
        }
        None => None,
    };
    for card in [
        &cards::CUTOFF,
        &filtration::cards::FERRY,
        &filtration::cards::ZEMAN_WALES,
        &filtration::cards::DECHADILOK_DEEN,
    ] {
        ledger.model(card);
    }
    if input.solutes.iter().count() > MAX_SOLUTES {
        let kind = ErrorKind::TooMany { what: "solutes".into(), limit: MAX_SOLUTES };
        return Err(Error::new(kind, "solutes"));
    }
    let mut solutes = Vec::new();
    for (name, solute) in input.solutes.iter_mut() {
        let radius = radius(solute, law.as_ref()).map_err(|error| error.under(name).under("solutes"))?;
        let rejection = |sieving: fn(f64) -> f64| ratio(units, 1.0 - sizes.sieving(radius.si(), sieving));
        solutes.push(SoluteRetentionResult {
            solute: name.clone(),
            radius: units.show(radius)?,
            ferry: rejection(ferry)?,
            zeman_wales: rejection(zeman_wales_sieving)?,
            dechadilok_deen: rejection(cylinder_convection)?,
        });
    }
    let by = |sieving: fn(f64) -> f64| cut(sizes, cutoff, sieving, law.as_ref(), units);
    let cutoff = CutoffsResult {
        rejection: ratio(units, cutoff)?,
        ferry: by(ferry)?,
        zeman_wales: by(zeman_wales_sieving)?,
        dechadilok_deen: by(cylinder_convection)?,
    };
    Ok(RetentionResult { cutoff, solutes })
}

fn cut(
    sizes: &PoreSizes,
    cutoff: f64,
    sieving: fn(f64) -> f64,
    law: Option<&SizeLaw>,
    units: &Units,
) -> Result<CutoffResult, ErrorKind> {
    let radius = sizes
        .cutoff_radius(1.0 - cutoff, sieving)
        .ok_or(ErrorKind::NotFinite { quantity: "radius at the cut-off" })?;
    Ok(CutoffResult {
        radius: units.show(Length::from_si(radius)?)?,
        molar_mass: law.map(|law| units.show(law.molar_mass(radius)?)).transpose()?,
    })
}

fn radius(solute: &mut SoluteSizeInput, law: Option<&SizeLaw>) -> Result<Length, Error> {
    let radius = solute.radius.given::<Length>("radius")?;
    let diameter = solute.diameter.given::<Length>("diameter")?;
    let molar_mass = solute.molar_mass.given::<MolarMass>("molarMass")?;
    Ok(match (radius, diameter, molar_mass) {
        (Some(radius), None, None) => radius,
        (None, Some(d), None) => Length::from_si(0.5 * d.si())?,
        (None, None, Some(m)) => law.ok_or_else(|| needs("molarMass", "sizeLaw"))?.radius(m)?,
        (None, None, None) => return Err(missing("radius").into()),
        (Some(_), Some(_), _) => return Err(super::conflict("radius", "diameter").into()),
        (_, _, Some(_)) => return Err(super::conflict("molarMass", "radius").into()),
    })
}
