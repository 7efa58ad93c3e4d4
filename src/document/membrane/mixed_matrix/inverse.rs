//! The dispersed phase behind a measured membrane.

use super::read::Gas;
use super::{BAND, Sheet, card};
use crate::document::report::{DispersedResult, FromMeasuredResult, Ledger};
use crate::error::{Error, ErrorKind};
use crate::membrane::mixed_matrix::{Method, Reach, models};
use crate::quantity::{Permeability, PhasePermeability, Quantity as _, Ratio};

/// A filler this many times as permeable as the matrix has no resistance left.
const NO_RESISTANCE: f64 = 1e200;

impl Sheet {
    /// The dispersed phase each model of the band would need.
    pub(super) fn behind(
        &self,
        gas: &Gas,
        measured: PhasePermeability,
        ledger: &mut Ledger,
    ) -> Result<FromMeasuredResult, Error> {
        ledger.model(&models::INVERSE);
        let ratio = measured.si() / gas.matrix.si();
        let mut rows = Vec::new();
        let mut last = None;
        for &word in self.words.iter().filter(|word| BAND.contains(word)) {
            let method = self.method(word);
            let found = self.dispersed(&method, gas, ratio);
            match &found {
                Ok(_) => ledger.model(card(word)),
                Err(kind) if self.asked => return Err(kind.clone().into()),
                Err(kind) => self.left_out(word, kind, ledger),
            }
            let Ok(reach) = self.reach(&method, gas) else { continue };
            let show = |x: f64| self.units.show_si(Ratio::KIND, x);
            let dispersed = found.as_ref().ok();
            rows.push(DispersedResult {
                model: word,
                dispersed: dispersed.map(|p| self.units.show_si(Permeability::KIND, p.si())).transpose()?,
                contrast: dispersed.map(|p| show(p.si() / gas.matrix.si())).transpose()?,
                least_ratio: show(reach.least)?,
                most_ratio: reach.most.is_finite().then(|| show(reach.most)).transpose()?,
            });
            last = found.err().or(last);
        }
        match last {
            Some(kind) if rows.iter().all(|row| row.dispersed.is_none()) => Err(kind.into()),
            _ => Ok(FromMeasuredResult {
                measured: self.given(gas.given[2], measured.si())?,
                ratio: self.units.show_si(Ratio::KIND, ratio)?,
                models: rows,
            }),
        }
    }

    fn dispersed(&self, method: &Method, gas: &Gas, ratio: f64) -> Result<PhasePermeability, ErrorKind> {
        let contrast = method.contrast(ratio, self.filling.fraction.si())?;
        gas.particle.dispersed(PhasePermeability::from_si(contrast * gas.matrix.si())?)
    }

    /// What the model can reach with these layers around the dispersed phase.
    fn reach(&self, method: &Method, gas: &Gas) -> Result<Reach, ErrorKind> {
        let (matrix, phi) = (gas.matrix.si(), self.filling.fraction.si());
        let bare = method.reach(phi)?;
        let least = gas.particle.effective(PhasePermeability::from_si(0.0)?)?.si() / matrix;
        let most = gas.particle.effective(PhasePermeability::from_si(matrix * NO_RESISTANCE)?)?.si() / matrix;
        let most = if most < NO_RESISTANCE.sqrt() { method.ratio(most, phi)? } else { bare.most };
        Ok(Reach { least: method.ratio(least, phi)?, most })
    }
}
