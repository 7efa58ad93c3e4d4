//! The worst of many assessments: largest index, least reserve factor, and where.

use crate::document::input::CriterionWord;
use crate::document::report::{
    CriticalPoint, FailureModeResult, FailureResult, PlyFailureResult, Position, Value,
};
use crate::document::units::Units;
use crate::error::ErrorKind;
use crate::laminate::failure::Prepared;
use crate::quantity::Ratio;

type Place = (usize, Position);

/// The largest index and the least factor so far, each with its mode and place.
#[derive(Clone, Copy, Default)]
pub(super) struct Worst {
    index: Option<(f64, &'static str, Place)>,
    factor: Option<(f64, &'static str, Place)>,
}

impl Worst {
    fn add(&mut self, index: Option<f64>, factor: Option<f64>, mode: &'static str, place: Place) {
        if let Some(index) = index
            && self.index.is_none_or(|(known, ..)| index > known)
        {
            self.index = Some((index, mode, place));
        }
        if let Some(factor) = factor
            && self.factor.is_none_or(|(known, ..)| factor < known)
        {
            self.factor = Some((factor, mode, place));
        }
    }

    fn join(&mut self, other: &Self) {
        if let Some((index, mode, place)) = other.index {
            self.add(Some(index), None, mode, place);
        }
        if let Some((factor, mode, place)) = other.factor {
            self.add(None, Some(factor), mode, place);
        }
    }

    fn critical(&self) -> Option<CriticalPoint> {
        let (_, mode, (ply, position)) = self.factor.or(self.index)?;
        Some(CriticalPoint { ply: ply + 1, position, mode })
    }

    fn shown(&self, units: &Units) -> Result<[Option<Value>; 2], ErrorKind> {
        let show = |x: Option<(f64, &str, Place)>| {
            x.map(|(x, ..)| Ratio::new(x).and_then(|ratio| units.show(ratio))).transpose()
        };
        Ok([show(self.index)?, show(self.factor)?])
    }
}

/// What a criterion says of a load case: of all plies, by mode and by ply.
#[derive(Default)]
pub(super) struct Verdict {
    all: Worst,
    modes: Vec<(&'static str, Worst)>,
    plies: Vec<Worst>,
}

impl Verdict {
    /// Adds the bottom, middle and top of a ply, each with mechanical and residual stress.
    pub fn add(&mut self, ply: usize, prepared: &Prepared, stress: [[[f64; 3]; 2]; 3]) {
        let mut worst = Worst::default();
        let positions = [Position::Bottom, Position::Middle, Position::Top];
        for ([mechanical, residual], position) in stress.into_iter().zip(positions) {
            let found = prepared.assess(mechanical, residual);
            worst.add(Some(found.index), found.reserve_factor, found.mode, (ply, position));
            for found in prepared.modes(mechanical, residual) {
                let mut one = Worst::default();
                one.add(found.index, found.reserve_factor, found.mode, (ply, position));
                match self.modes.iter_mut().find(|(mode, _)| *mode == found.mode) {
                    Some((_, known)) => known.join(&one),
                    None => self.modes.push((found.mode, one)),
                }
            }
        }
        self.all.join(&worst);
        self.plies.push(worst);
    }

    /// The result, of a criterion that could not assess some materials.
    pub fn result(
        &self,
        criterion: CriterionWord,
        not_assessed: Vec<String>,
        units: &Units,
    ) -> Result<FailureResult, ErrorKind> {
        let none = || ErrorKind::NotFinite { quantity: "failure index" };
        let mode = |(mode, worst): &(&'static str, Worst)| -> Result<Option<FailureModeResult>, ErrorKind> {
            let Some(critical) = worst.critical() else { return Ok(None) };
            let [index, reserve_factor] = worst.shown(units)?;
            Ok(Some(FailureModeResult { mode, index, reserve_factor, critical }))
        };
        let ply = |worst: &Worst| -> Result<PlyFailureResult, ErrorKind> {
            let [index, reserve_factor] = worst.shown(units)?;
            let (index, critical) = (index.ok_or_else(none)?, worst.critical().ok_or_else(none)?);
            Ok(PlyFailureResult { index, reserve_factor, critical })
        };
        let PlyFailureResult { index, reserve_factor, critical } = ply(&self.all)?;
        let modes = self.modes.iter().map(mode).filter_map(Result::transpose).collect::<Result<_, _>>()?;
        let plies = self.plies.iter().map(ply).collect::<Result<_, _>>()?;
        Ok(FailureResult { criterion, index, reserve_factor, critical, modes, plies, not_assessed })
    }
}
