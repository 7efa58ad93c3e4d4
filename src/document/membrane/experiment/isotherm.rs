//! Sorption isotherms.

use super::Desk;
use super::columns::both;
use crate::document::input::{IsothermInput, IsothermWord};
use crate::document::report::{IsothermFitResult, IsothermResult};
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::lab::isotherm::{IsothermFit, isotherm_fit};
use crate::membrane::lab::{ISOTHERM, Isotherm};
use crate::numeric::student_95;
use crate::quantity::{Affinity, Pressure, Quantity as _, Ratio, Solubility, SorbedConcentration};

const EVERY: [IsothermWord; 3] = [IsothermWord::Henry, IsothermWord::Langmuir, IsothermWord::DualMode];

pub(super) fn result(input: &mut IsothermInput, desk: &mut Desk) -> Result<IsothermResult, Error> {
    let (p, c) = both::<Pressure, SorbedConcentration>(
        (&mut input.pressure, "pressure"),
        (&mut input.concentration, "concentration"),
    )?;
    let asked: &[IsothermWord] = input.models.as_ref().map_or(&EVERY, |models| &models.0);
    if asked.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "models".into() }, "models"));
    }
    desk.ledger.model(&ISOTHERM);
    let (mut shown, mut not_fitted) = (Vec::new(), Vec::new());
    let mut best: Option<(f64, IsothermWord)> = None;
    for (i, word) in asked.iter().enumerate() {
        if asked[..i].contains(word) {
            let field = format!("{word:?}");
            return Err(Error::from(ErrorKind::DuplicateField { field }).at(i).under("models"));
        }
        match isotherm_fit(isotherm(*word), &p, &c) {
            Ok(fit) => {
                if let Some(akaike) = fit.akaike()
                    && best.is_none_or(|(lowest, _)| akaike < lowest)
                {
                    best = Some((akaike, *word));
                }
                shown.push(shown_fit(*word, &fit, (&p, &c), desk)?);
            }
            // One that was asked for by name is missed; of all, the others are answer enough.
            Err(kind) if input.models.is_some() => return Err(Error::from(kind).at(i).under("models")),
            Err(_) => not_fitted.push(*word),
        }
    }
    if shown.is_empty() {
        let kind = ErrorKind::NotFitted { model: "an isotherm", parameters: "any constant" };
        return Err(isotherm_fit(Isotherm::Henry, &p, &c)
            .map_or_else(Error::from, |_| kind.into())
            .under("concentration"));
    }
    Ok(IsothermResult { models: shown, not_fitted, best: best.map(|(_, word)| word) })
}

fn isotherm(word: IsothermWord) -> Isotherm {
    match word {
        IsothermWord::Henry => Isotherm::Henry,
        IsothermWord::Langmuir => Isotherm::Langmuir,
        IsothermWord::DualMode => Isotherm::DualMode,
    }
}

fn shown_fit(
    model: IsothermWord,
    fit: &IsothermFit,
    (p, c): (&[f64], &[f64]),
    desk: &Desk,
) -> Result<IsothermFitResult, Error> {
    let (units, sorption) = (desk.units, &fit.sorption);
    let v = &fit.covariance;
    // Where each constant stands in the covariance, and the gradient of kD + C'H b.
    let (henry, sites) = match model {
        IsothermWord::Henry => (Some(0), None),
        IsothermWord::Langmuir => (None, Some(0)),
        IsothermWord::DualMode => (Some(0), Some(1)),
    };
    let mut gradient = vec![0.0; v.len()];
    if let Some(i) = henry {
        gradient[i] = 1.0;
    }
    if let Some(i) = sites {
        (gradient[i], gradient[i + 1]) = (sorption.affinity, sorption.capacity);
    }
    let product = |(i, a): (usize, &f64)| gradient.iter().zip(&v[i]).map(|(b, v)| a * b * v).sum::<f64>();
    let variance: f64 = gradient.iter().enumerate().map(product).sum();
    let of = |i: usize, j: usize| {
        let spread = (v[i][i] * v[j][j]).sqrt();
        if spread > 0.0 { v[i][j] / spread } else { f64::from(u8::from(i == j)) }
    };
    let curve: Vec<f64> = p.iter().map(|p| fit.at(*p)).collect();
    let residual: Vec<f64> = c.iter().zip(&curve).map(|(c, fitted)| c - fitted).collect();
    let dilute = sorption.henry + sorption.capacity * sorption.affinity;
    let concentration = SorbedConcentration::KIND;
    let found = || -> Result<IsothermFitResult, ErrorKind> {
        Ok(IsothermFitResult {
            model,
            henry: henry
                .map(|i| units.estimate(Solubility::KIND, sorption.henry, Some(v[i][i])))
                .transpose()?,
            capacity: sites
                .map(|i| units.estimate(concentration, sorption.capacity, Some(v[i][i])))
                .transpose()?,
            affinity: sites
                .map(|i| units.estimate(Affinity::KIND, sorption.affinity, Some(v[i + 1][i + 1])))
                .transpose()?,
            correlation: (0..v.len()).map(|i| (0..v.len()).map(|j| of(i, j)).collect()).collect(),
            dilute_solubility: units.estimate(Solubility::KIND, dilute, Some(variance))?,
            scatter: units
                .show_si(concentration, (fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt())?,
            coverage_factor: units.show_si(Ratio::KIND, student_95(fit.degrees_of_freedom))?,
            akaike: fit.akaike(),
            curve: units.show_column(concentration, &curve)?,
            residual: units.show_column(concentration, &residual)?,
        })
    };
    found().under("concentration")
}
