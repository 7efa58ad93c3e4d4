//! The densities that the limits of a composition allow.

use super::density::Densities;
use crate::alloy::density::VolumeSource;
use crate::alloy::{
    EndMatrix, Nominal, RangeModel, Reading, Specification, SpecifiedDensities, models, specified_densities,
};
use crate::document::input::{DensityModel, MonteCarloInput, RangeInput};
use crate::document::report::{Ledger, MonteCarloResult, RangeEnd, RangeResult, ReadElement};
use crate::document::study::{SAMPLES, samples, summary};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::quantity::{Density, MassFraction, MoleFraction, Quantity as _};
use crate::uncertainty::{Sample, models as spread};

/// The range of a composition with limits; asked for without limits it is an error.
pub(super) fn range(
    input: &mut Option<RangeInput>,
    reading: &Reading,
    specification: &Specification,
    found: &Densities,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<RangeResult>, Error> {
    let limited = specification.nominal != Nominal::AsWritten;
    let model = match found.chosen {
        DensityModel::ApparentVolumes => Some(RangeModel::ApparentVolumes),
        DensityModel::IdealMixing => Some(RangeModel::IdealMixing),
        _ => None,
    };
    let model = match (limited, model) {
        (true, Some(model)) => model,
        _ if input.is_none() => return Ok(None),
        (true, None) => {
            let other = "values of your own in density".to_owned();
            return Err(ErrorKind::Conflict { field: "range".into(), other }.into());
        }
        (false, _) => {
            let other = "limits in the composition, such as Cr 17.0-19.0".to_owned();
            return Err(ErrorKind::Needs { field: "range".into(), other }.into());
        }
    };
    let components = found.apparent.shares.iter().zip(specification.composition.components());
    let own: Vec<(&str, f64)> = components
        .filter(|(share, _)| share.source == VolumeSource::Given)
        .map(|(share, component)| (component.element.symbol.as_str(), share.molar_volume_cm3_mol))
        .collect();
    let all = specified_densities(specification, reading.basis, model, &own)?;
    ledger.model(&models::RANGE);
    if all.matrices.len() > 1 {
        let matrices = all.matrices.iter().map(|matrix| matrix.id()).collect();
        ledger.warn(&Warning::new(WarningKind::SeveralMatrices { matrices }, "composition"));
    }
    let open = [all.at_low_in, all.at_high_in].into_iter().flatten().filter(|end| !end.attained);
    for end in open {
        ledger.warn(&Warning::new(WarningKind::OpenRange { matrix: end.matrix.id() }, "composition"));
    }
    let end = |density: Density, fractions: &[f64], of: Option<EndMatrix>| {
        let show = |fraction: f64| match reading.basis {
            crate::alloy::Basis::Mass => units.show(MassFraction::from_si(fraction)?),
            _ => units.show(MoleFraction::from_si(fraction)?),
        };
        let elements = specification.limits.iter().zip(fractions).map(|(limit, fraction)| {
            let nominal = show(*fraction)?;
            Ok(ReadElement { element: limit.symbol.clone(), nominal, low: None, high: None })
        });
        Ok::<_, ErrorKind>(RangeEnd {
            density: units.show(density)?,
            matrix: of.map(|end| end.matrix.id()),
            attained: of.is_none_or(|end| end.attained),
            elements: elements.collect::<Result<_, ErrorKind>>()?,
        })
    };
    let monte_carlo = input.as_mut().and_then(|input| input.monte_carlo.as_mut());
    let monte_carlo = monte_carlo.map(|asked| drawn(&all, asked, units, ledger)).transpose();
    Ok(Some(RangeResult {
        low: end(all.range.low, &all.range.at_low, all.at_low_in)?,
        high: end(all.range.high, &all.range.at_high, all.at_high_in)?,
        standard_uncertainty: all
            .standard_uncertainty
            .map(|u| units.show_si(crate::quantity::DensityChange::KIND, u))
            .transpose()?,
        monte_carlo: monte_carlo.under("monteCarlo")?,
    }))
}

/// Densities of drawn compositions, in the unit of the density.
fn drawn(
    all: &SpecifiedDensities,
    asked: &mut MonteCarloInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MonteCarloResult, Error> {
    let count = samples(*asked.samples.get_or_insert(SAMPLES)).under("samples")?;
    let seed = *asked.seed.get_or_insert(1);
    ledger.model(&spread::MONTE_CARLO);
    let unit = units.of(Density::KIND);
    let densities = all.draws(count, u64::from(seed))?;
    let sample = Sample::new(densities.into_iter().map(|si| unit.from_si(si)).collect(), 0)?;
    Ok(summary(&sample, None))
}
