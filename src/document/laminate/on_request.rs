//! Parts of a laminate report that are added on request.

use super::{Case, constants};
use crate::document::input::{DesignRulesInput, IncludeWord, LaminateInput};
use crate::document::quantity::Quantity;
use crate::document::report::{
    EffectiveSolidResult, InvariantsResult, LaminateResults, LaminationParametersResult, Ledger,
    ReducedBendingResult, RuleResult, RuleWord, ShearMatrix, SolidExpansion, SolidMatrix,
    TransverseShearResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::rules::{self, Limits, Rule};
use crate::laminate::shear::{self, Equilibrium, ShearStiffness};
use crate::laminate::{EffectiveSolid, LaminationParameters, effective, models};
use crate::quantity::{
    Angle, BendingStiffness, Expansion, MembraneStiffness, Modulus, Quantity as _, Ratio, Swelling,
};

pub(super) fn add(
    results: &mut LaminateResults,
    input: &mut LaminateInput,
    case: &Case,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    if let Some(asked) = &mut input.design_rules {
        results.design_rules = Some(design_rules(asked, case, units, ledger).under("designRules")?);
    }
    let Some(words) = &input.include else { return Ok(()) };
    if words.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "parts".into() }, "include"));
    }
    for (i, word) in words.0.iter().enumerate() {
        include(results, *word, case, units, ledger)
            .map_err(|kind| Error::from(kind).at(i).under("include"))?;
    }
    Ok(())
}

fn include(
    results: &mut LaminateResults,
    word: IncludeWord,
    case: &Case,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), ErrorKind> {
    match word {
        IncludeWord::TransverseShear => {
            ledger.model(&models::TRANSVERSE_SHEAR);
            results.transverse_shear = Some(transverse_shear(case, units)?);
        }
        IncludeWord::LaminationParameters => {
            ledger.model(&models::LAMINATION_PARAMETERS);
            let LaminationParameters { a, b, d } = LaminationParameters::of(case.stack);
            let show = |four: [f64; 4]| units.show_all::<Ratio>(four);
            results.lamination_parameters =
                Some(LaminationParametersResult { a: show(a)?, b: show(b)?, d: show(d)? });
        }
        IncludeWord::Invariants => {
            ledger.model(&models::INVARIANTS);
            results.invariants = Some(invariants(case, units)?);
        }
        IncludeWord::ReducedBending => {
            ledger.model(&models::REDUCED_BENDING);
            results.reduced_bending = Some(ReducedBendingResult {
                stiffness: units.show_matrix::<BendingStiffness>(&case.stiffness.reduced_bending()?)?,
                flexural_strain_suppressed: constants(&case.stiffness.strain_suppressed()?, units)?,
            });
        }
        IncludeWord::EffectiveSolid => {
            ledger.model(&models::EFFECTIVE_SOLID);
            results.effective_solid = Some(effective_solid(case, units)?);
        }
    }
    Ok(())
}

fn transverse_shear(case: &Case, units: &Units) -> Result<TransverseShearResult, ErrorKind> {
    let show = |h: ShearStiffness| {
        let row = |[x, y]: [f64; 2]| -> Result<[f64; 2], ErrorKind> {
            let (x, y) =
                (units.show_si(MembraneStiffness::KIND, x)?, units.show_si(MembraneStiffness::KIND, y)?);
            Ok([x.value, y.value])
        };
        let [first, second] = h;
        let unit = units.of(MembraneStiffness::KIND).name;
        Ok::<_, ErrorKind>(ShearMatrix { value: [row(first)?, row(second)?], unit })
    };
    let stack = case.stack;
    Ok(TransverseShearResult {
        uncorrected: show(shear::uncorrected(stack)?)?,
        five_sixths: show(shear::corrected(stack)?)?,
        whitney_factors: units.show_all::<Ratio>(shear::whitney_factors(stack)?)?,
        equilibrium: show(shear::equilibrium(stack, Equilibrium::Cylindrical)?)?,
        equilibrium_twisting: show(shear::equilibrium(stack, Equilibrium::Twisting)?)?,
    })
}

fn invariants(case: &Case, units: &Units) -> Result<Vec<InvariantsResult>, ErrorKind> {
    let one = |(name, material): &(String, super::materials::Material)| {
        let of = material.lamina.invariants();
        Ok(InvariantsResult {
            material: name.clone(),
            u: units.show_all::<Modulus>(of.u)?,
            trace: units.show_si(Modulus::KIND, of.trace)?,
        })
    };
    case.used.iter().map(one).collect()
}

fn effective_solid(case: &Case, units: &Units) -> Result<EffectiveSolidResult, ErrorKind> {
    let solid = EffectiveSolid::of(case.stack)?;
    let mut rows = [[0.0; 6]; 6];
    for (row, from) in rows.iter_mut().zip(&solid.stiffness) {
        for (x, y) in row.iter_mut().zip(from) {
            *x = units.show_si(Modulus::KIND, *y)?.value;
        }
    }
    let thermal = effective::expansion(case.stack, |lamina| lamina.expansion_in_space())?;
    let moisture = effective::expansion(case.stack, |lamina| lamina.swelling_in_space())?;
    Ok(EffectiveSolidResult {
        stiffness: SolidMatrix { value: rows, unit: units.of(Modulus::KIND).name },
        e: units.show_all::<Modulus>(solid.e)?,
        g: units.show_all::<Modulus>(solid.g)?,
        nu: units.show_all::<Ratio>(solid.nu)?,
        expansion: SolidExpansion {
            thermal: thermal.map(|values| units.show_all::<Expansion>(values)).transpose()?,
            moisture: moisture.map(|values| units.show_all::<Swelling>(values)).transpose()?,
        },
        transversely_isotropic: case.transversely_isotropic(),
    })
}

fn design_rules(
    asked: &mut DesignRulesInput,
    case: &Case,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<RuleResult>, Error> {
    ledger.model(&models::DESIGN_RULES);
    let limits = limits(asked)?;
    let one = |found: &rules::Finding| -> Result<RuleResult, ErrorKind> {
        let show = |value: f64| match found.rule {
            Rule::Disorientation => units.show_si(Angle::KIND, value),
            _ => units.show_si(Ratio::KIND, value),
        };
        let (rule, limit) = match found.rule {
            Rule::Symmetry => (RuleWord::Symmetry, None),
            Rule::Balance => (RuleWord::Balance, None),
            Rule::TenPercent => (RuleWord::TenPercent, Some(limits.share)),
            Rule::Contiguity => (RuleWord::Contiguity, Some(limits.contiguity as f64)),
            Rule::Disorientation => (RuleWord::Disorientation, Some(limits.disorientation)),
            Rule::Surface => (RuleWord::Surface, None),
        };
        Ok(RuleResult {
            rule,
            passed: found.passed,
            plies: found.plies,
            angle: found.angle.map(|angle| units.show_si(Angle::KIND, angle)).transpose()?,
            measured: found.measured.map(show).transpose()?,
            limit: limit.map(show).transpose()?,
        })
    };
    Ok(rules::check(case.stack, &limits).iter().map(one).collect::<Result<_, _>>()?)
}

/// The limits of the document; those that are absent are written into it.
fn limits(asked: &mut DesignRulesInput) -> Result<Limits, Error> {
    let usual = Limits::default();
    let refused = |quantity: &'static str, value: f64, unit: &'static str, rule: &'static str| {
        ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule }
    };
    let share = asked.least_share.get_or_insert(Quantity::Number(usual.share));
    let share = share.normalize::<crate::quantity::VolumeFraction>().under("leastShare")?.fraction();
    if share > 0.25 {
        let kind = refused("least share", share, "1", "between 0 and 0.25, as there are four directions");
        return Err(Error::new(kind, "leastShare"));
    }
    let contiguity = *asked.most_contiguous.get_or_insert(4);
    if contiguity == 0 {
        return Err(Error::new(refused("number of plies", 0.0, "1", "1 or more"), "mostContiguous"));
    }
    let largest = Quantity::Pair { value: usual.disorientation, unit: "deg".into() };
    let largest = asked.largest_disorientation.get_or_insert(largest);
    let disorientation = largest.normalize::<Angle>().under("largestDisorientation")?.degrees();
    if !(0.0..=90.0).contains(&disorientation) {
        let kind = refused("angle between neighbors", disorientation, "deg", "between 0 and 90 deg");
        return Err(Error::new(kind, "largestDisorientation"));
    }
    Ok(Limits { share, contiguity: usize::try_from(contiguity).unwrap_or(usize::MAX), disorientation })
}
