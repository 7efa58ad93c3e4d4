//! The pores of a document.

use super::{conflict, missing, needs, ratio};
use crate::document::input::{PoreBedInput, PoreDistributionInput, PoreStructureInput};
use crate::document::quantity::Given;
use crate::document::report::{Ledger, PoresResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::porous::{KOZENY_CONSTANT, PoreSizes, cards};
use crate::quantity::{
    IntrinsicPermeability, Length, PoreDensity, Quantity as _, Ratio, SpecificSurface, VolumeFraction,
};

/// What is known of the pores.
#[derive(Default)]
pub(super) struct Pores {
    pub sizes: Option<PoreSizes>,
    pub porosity: Option<VolumeFraction>,
    /// Porosity over tortuosity.
    pub shape: Option<Ratio>,
    pub thickness: Option<Length>,
    /// Surface per volume of solid, and Kozeny constant.
    pub bed: Option<(SpecificSurface, Ratio)>,
    pub permeability: Option<IntrinsicPermeability>,
}

impl Pores {
    /// The sizes, or the field that is missing.
    pub fn sizes(&self) -> Result<&PoreSizes, Error> {
        self.sizes.as_ref().ok_or_else(|| Error::new(missing("diameter"), "pores"))
    }

    /// Diameters as the report shows them.
    pub fn shown(&self, units: &Units, ledger: &mut Ledger) -> Result<Option<PoresResult>, ErrorKind> {
        let Some(sizes) = &self.sizes else { return Ok(None) };
        if !matches!(sizes, PoreSizes::Single(_)) {
            ledger.model(&cards::PORE_SIZES);
        }
        let length = |x| units.show(Length::from_si(x)?);
        Ok(Some(PoresResult {
            mean_diameter: length(sizes.moment(1))?,
            viscous_diameter: length(sizes.viscous_diameter())?,
            knudsen_diameter: length(sizes.knudsen_diameter())?,
            flow_mean_diameter: length(sizes.flow_mean())?,
            mean_flow_pore: length(sizes.mean_flow_pore())?,
            porosity: self.porosity.map(|e| ratio(units, e.fraction())).transpose()?,
            porosity_over_tortuosity: self.shape.map(|shape| units.show(shape)).transpose()?,
        }))
    }
}

pub(super) fn pores(input: &mut PoreStructureInput) -> Result<Pores, Error> {
    let sizes = sizes(input)?;
    let porosity = match (
        input.porosity.given::<VolumeFraction>("porosity")?,
        input.pore_density.given::<PoreDensity>("poreDensity")?,
    ) {
        (Some(_), Some(_)) => return Err(conflict("porosity", "poreDensity").into()),
        (Some(e), None) => Some(e),
        (None, Some(density)) => {
            let sizes = sizes.as_ref().ok_or_else(|| needs("poreDensity", "diameter"))?;
            let share = density.si() * sizes.mean_area();
            if share > 1.0 {
                let (quantity, unit) = ("porosity of these pores", Suffix(""));
                let kind = ErrorKind::OutOfRange { quantity, value: share, unit, rule: "at most 1" };
                return Err(Error::new(kind, "poreDensity"));
            }
            Some(VolumeFraction::from_si(share)?)
        }
        (None, None) => None,
    };
    if let Some(e) = porosity
        && !(e.fraction() > 0.0)
    {
        let (quantity, unit) = ("porosity", Suffix(""));
        let kind = ErrorKind::OutOfRange { quantity, value: e.fraction(), unit, rule: "above 0" };
        return Err(Error::new(kind, "porosity"));
    }
    let shape = shape(input, porosity)?;
    let bed = match &mut input.bed {
        Some(bed) => Some(self::bed(bed).under("bed")?),
        None => None,
    };
    let thickness = input.thickness.given::<Length>("thickness")?;
    let permeability = input.permeability.given::<IntrinsicPermeability>("permeability")?;
    Ok(Pores { sizes, porosity, shape, thickness, bed, permeability })
}

/// Porosity over tortuosity.
fn shape(input: &mut PoreStructureInput, porosity: Option<VolumeFraction>) -> Result<Option<Ratio>, Error> {
    let tortuosity = input.tortuosity.given::<Ratio>("tortuosity")?;
    if let Some(value) = tortuosity.map(Ratio::value).filter(|x| !(*x >= 1.0)) {
        let (quantity, unit, rule) = ("tortuosity", Suffix(""), "1 or more");
        return Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit, rule }, "tortuosity"));
    }
    let given = input.porosity_over_tortuosity.given::<Ratio>("porosityOverTortuosity")?;
    Ok(match (given, porosity, tortuosity) {
        (Some(_), _, Some(_)) => return Err(conflict("porosityOverTortuosity", "tortuosity").into()),
        (Some(shape), _, None) => {
            let value = shape.value();
            if !(value > 0.0 && value <= 1.0) {
                let (quantity, unit, rule) =
                    ("porosity over tortuosity", Suffix(""), "above 0 and at most 1");
                let kind = ErrorKind::OutOfRange { quantity, value, unit, rule };
                return Err(Error::new(kind, "porosityOverTortuosity"));
            }
            Some(shape)
        }
        (None, Some(e), Some(tortuosity)) => Some(Ratio::new(e.fraction() / tortuosity.value())?),
        (None, None, Some(_)) => return Err(needs("tortuosity", "porosity").into()),
        (None, _, None) => None,
    })
}

fn sizes(input: &mut PoreStructureInput) -> Result<Option<PoreSizes>, Error> {
    let diameter = input.diameter.given::<Length>("diameter")?;
    let radius = input.radius.given::<Length>("radius")?;
    let single = match (diameter, radius) {
        (Some(_), Some(_)) => return Err(conflict("diameter", "radius").into()),
        (Some(d), None) => Some(PoreSizes::Single(d.si())),
        (None, Some(r)) => Some(PoreSizes::Single(2.0 * r.si())),
        (None, None) => None,
    };
    let Some(distribution) = &mut input.distribution else { return Ok(single) };
    if single.is_some() {
        let field = if diameter.is_some() { "diameter" } else { "radius" };
        return Err(conflict(field, "distribution").into());
    }
    self::distribution(distribution).under("distribution").map(Some)
}

/// The largest geometric standard deviation.
const MAX_DEVIATION: f64 = 10.0;

fn distribution(input: &mut PoreDistributionInput) -> Result<PoreSizes, Error> {
    let median = input.median.given::<Length>("median")?;
    let geometric = input.geometric_deviation.given::<Ratio>("geometricDeviation")?;
    let mean = input.mean.given::<Length>("mean")?;
    let deviation = input.deviation.given::<Length>("deviation")?;
    let sizes = match (median, mean, &mut input.diameter) {
        (Some(median), None, None) => {
            let geometric = geometric.ok_or_else(|| needs("median", "geometricDeviation"))?.value();
            if !(1.0..=MAX_DEVIATION).contains(&geometric) {
                let (quantity, unit, rule) = ("geometric standard deviation", Suffix(""), "between 1 and 10");
                let kind = ErrorKind::OutOfRange { quantity, value: geometric, unit, rule };
                return Err(Error::new(kind, "geometricDeviation"));
            }
            PoreSizes::LogNormal { median: median.si(), s: libm::log(geometric) }
        }
        (None, Some(mean), None) => {
            let deviation = deviation.ok_or_else(|| needs("mean", "deviation"))?;
            if deviation.si() > MAX_DEVIATION * mean.si() {
                let (quantity, rule) = ("standard deviation", "at most ten times the mean");
                let kind = ErrorKind::OutOfRange { quantity, value: deviation.si(), unit: Suffix("m"), rule };
                return Err(Error::new(kind, "deviation"));
            }
            PoreSizes::log_normal(mean.si(), deviation.si())
        }
        (None, None, Some(diameter)) => {
            let diameters = diameter.normalize::<Length>().under("diameter")?;
            let number = input.number.as_mut().ok_or_else(|| needs("diameter", "number"))?;
            let numbers = number.normalize::<Ratio>().under("number")?;
            PoreSizes::classes(&diameters, &numbers).under("number")?
        }
        (Some(_), Some(_), _) => return Err(conflict("median", "mean").into()),
        (Some(_), _, Some(_)) => return Err(conflict("median", "diameter").into()),
        (None, Some(_), Some(_)) => return Err(conflict("mean", "diameter").into()),
        (None, None, None) => return Err(missing("median").into()),
    };
    for (given, field, other) in [
        (geometric.is_some() && median.is_none(), "geometricDeviation", "median"),
        (deviation.is_some() && mean.is_none(), "deviation", "mean"),
        (input.number.is_some() && input.diameter.is_none(), "number", "diameter"),
    ] {
        if given {
            return Err(needs(field, other).into());
        }
    }
    Ok(sizes)
}

fn bed(input: &mut PoreBedInput) -> Result<(SpecificSurface, Ratio), Error> {
    let diameter = input.particle_diameter.given::<Length>("particleDiameter")?;
    let surface = match (input.specific_surface.given::<SpecificSurface>("specificSurface")?, diameter) {
        (Some(_), Some(_)) => return Err(conflict("specificSurface", "particleDiameter").into()),
        (Some(surface), None) => surface,
        (None, Some(d)) => SpecificSurface::from_si(6.0 / d.si())?,
        (None, None) => return Err(missing("particleDiameter").into()),
    };
    Ok((surface, super::or_default(&mut input.kozeny_constant, "kozenyConstant", KOZENY_CONSTANT)?))
}
