//! A mixed-matrix membrane by every model that applies, side by side.

mod inverse;
mod read;

use crate::document::input::{MembraneMixedMatrixInput, MixedMatrixWord as Word};
use crate::document::report::{
    BandResult, Ledger, MembraneMixedMatrixReport, MembraneMixedMatrixResults, MixedMatrixGasResult,
    MixedMatrixModelResult, MixedMatrixPairResult, MixedMatrixSelectivity, PermeabilityBounds,
    ReferenceState, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, List, Under, Warning, WarningKind};
use crate::membrane::mixed_matrix::{Method, models};
use crate::membrane::models::SELECTIVITY;
use crate::model::Model;
use crate::quantity::{Permeability, PhasePermeability, Quantity as _, Ratio, Unit, VolumeFraction};
use read::{Filling, Gas};

pub(in crate::document) fn report(
    mut input: Box<MembraneMixedMatrixInput>,
) -> Result<Box<MembraneMixedMatrixReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let filling = read::filling(&mut input)?;
    let gases = read::gases(&mut input, &filling)?;
    let sheet = Sheet { filling, words: read::words(&input)?, asked: input.models.is_some(), units };
    let results = sheet.results(&gases, &mut ledger)?;
    Ok(MembraneMixedMatrixReport::new(input, results, ledger)?)
}

/// What a report is written from.
struct Sheet {
    filling: Filling,
    words: Vec<Word>,
    /// Whether the document names the models.
    asked: bool,
    units: Units,
}

/// The models in which the matrix is continuous, or both phases are alike.
const BAND: [Word; 11] = [
    Word::Maxwell,
    Word::BruggemanHanai,
    Word::BruggemanSymmetric,
    Word::LewisNielsen,
    Word::Pal,
    Word::ChiewGlandt,
    Word::Gonzo,
    Word::MaxwellWagnerSillars,
    Word::Felske,
    Word::FelskeModified,
    Word::PseudoTwoPhase,
];

impl Sheet {
    fn results(&self, gases: &[Gas], ledger: &mut Ledger) -> Result<MembraneMixedMatrixResults, Error> {
        let filling = &self.filling;
        self.warn_of_loading(ledger);
        let mut rows = Vec::new();
        let mut ratios = Vec::new();
        for gas in gases {
            let found = self.ratios(gas, ledger)?;
            let row = self.gas(gas, &found, ledger).under(&gas.name).under("gases")?;
            rows.push(row);
            ratios.push(found);
        }
        let shell = filling.shell.as_ref();
        Ok(MembraneMixedMatrixResults {
            volume_fraction: self.units.show(filling.fraction)?,
            particle_fraction: shell
                .map(|shell| {
                    self.units.show_si(VolumeFraction::KIND, filling.fraction.si() / shell.ratio.cube())
                })
                .transpose()?,
            radius_ratio: shell
                .map(|shell| self.units.show_si(Ratio::KIND, shell.ratio.value()))
                .transpose()?,
            gases: rows,
            selectivities: self.pairs(gases, &ratios, ledger)?,
            standard_state: ReferenceState::stp(),
        })
    }

    /// Says once which models are used beyond the loading they are meant for.
    fn warn_of_loading(&self, ledger: &mut Ledger) {
        let phi = self.filling.fraction.si();
        let maxwell = Method::Maxwell.meant_up_to().filter(|most| phi > *most);
        let dilute = [
            (Word::Maxwell, "Maxwell"),
            (Word::MaxwellWagnerSillars, "Maxwell-Wagner-Sillars"),
            (Word::Felske, "Felske"),
            (Word::PseudoTwoPhase, "pseudo two-phase"),
        ];
        let Some(most) = maxwell else { return };
        let named: List = dilute
            .iter()
            .filter(|(word, _)| self.words.contains(word))
            .map(|(_, name)| format!("{name} (up to {} %)", most * 100.0))
            .collect();
        if dilute.iter().any(|(word, _)| self.words.contains(word)) {
            let kind = WarningKind::BeyondLoading { percent: phi * 100.0, models: named };
            ledger.warn(&Warning::new(kind, self.filling.path));
        }
    }

    /// P/Pm by each model, as far as the dispersed phase is known; a model nobody asked for may fail.
    fn ratios(&self, gas: &Gas, ledger: &mut Ledger) -> Result<Vec<(Word, f64)>, Error> {
        let (mut found, mut failed) = (Vec::new(), Vec::new());
        for &word in &self.words {
            let Some(ratio) = self.ratio(word, gas).transpose() else { continue };
            match ratio {
                Ok(ratio) => {
                    ledger.model(card(word));
                    found.push((word, ratio));
                }
                Err(kind) if self.asked => return Err(self.placed(kind, gas)),
                Err(kind) => failed.push((word, kind)),
            }
        }
        if found.is_empty()
            && let Some((_, kind)) = failed.pop()
        {
            return Err(self.placed(kind, gas));
        }
        for (word, kind) in &failed {
            self.left_out(*word, kind, ledger);
        }
        Ok(found)
    }

    fn left_out(&self, word: Word, why: &ErrorKind, ledger: &mut Ledger) {
        let kind = WarningKind::ModelLeftOut { model: card(word).name, reason: why.to_string() };
        let known = ledger.warnings.iter().any(|known| known.message == kind.to_string());
        if !known {
            ledger.warn(&Warning::new(kind, "models"));
        }
    }

    /// An error of a model at the place in the document it is about.
    fn placed(&self, kind: ErrorKind, gas: &Gas) -> Error {
        match &kind {
            ErrorKind::OutOfRange { quantity: "volume fraction", .. } => Error::new(kind, self.filling.path),
            _ => Error::new(kind, "dispersed").under(&gas.name).under("gases"),
        }
    }

    fn ratio(&self, word: Word, gas: &Gas) -> Result<Option<f64>, ErrorKind> {
        let (filling, phi) = (&self.filling, self.filling.fraction);
        if let Some((flakes, order)) = filling.flakes {
            return match word {
                Word::NielsenFlakes => Ok(Some(flakes.nielsen(phi))),
                Word::CusslerFlakes => Ok(Some(flakes.cussler(phi))),
                _ => order.map(|order| flakes.bharadwaj(order, phi)).transpose(),
            };
        }
        let Some(dispersed) = gas.dispersed else { return Ok(None) };
        let matrix = gas.matrix.si();
        match (word, gas.particle.interphase) {
            (Word::Felske, Some(shell)) => {
                shell.felske(gas.particle.filler(dispersed)?.si(), matrix, phi).map(Some)
            }
            (Word::FelskeModified, Some(shell)) => {
                let filler = gas.particle.filler(dispersed)?.si();
                shell.felske_modified(filler, matrix, phi, filling.packing).map(Some)
            }
            _ => {
                self.method(word).ratio(gas.particle.effective(dispersed)?.si() / matrix, phi.si()).map(Some)
            }
        }
    }

    /// The model of two phases behind a word.
    fn method(&self, word: Word) -> Method {
        let packing = self.filling.packing;
        match word {
            Word::BruggemanHanai => Method::BruggemanHanai,
            Word::BruggemanSymmetric => Method::BruggemanSymmetric,
            Word::LewisNielsen | Word::FelskeModified => Method::LewisNielsen { packing },
            Word::Pal => Method::Pal { packing },
            Word::ChiewGlandt => Method::ChiewGlandt,
            Word::Gonzo => Method::Gonzo,
            Word::MaxwellWagnerSillars => {
                Method::MaxwellWagnerSillars { shape: self.filling.shape.unwrap_or(1.0 / 3.0) }
            }
            Word::Parallel => Method::Parallel,
            Word::Series => Method::Series,
            Word::Geometric => Method::Geometric,
            Word::MaxwellInverted => Method::MaxwellInverted,
            _ => Method::Maxwell,
        }
    }

    fn gas(
        &self,
        gas: &Gas,
        ratios: &[(Word, f64)],
        ledger: &mut Ledger,
    ) -> Result<MixedMatrixGasResult, Error> {
        let show = |si: f64| self.units.show_si(Permeability::KIND, si);
        let matrix = gas.matrix.si();
        let layered = gas.particle.interphase.is_some() || gas.particle.skin.is_some();
        if gas.particle.skin.is_some() {
            ledger.model(&models::BLOCKED_PORES);
        }
        if gas.particle.interphase.is_some() {
            ledger.model(&models::PSEUDO_TWO_PHASE);
        }
        let effective = gas.dispersed.map(|dispersed| gas.particle.effective(dispersed)).transpose()?;
        let mut rows = Vec::new();
        for &(word, ratio) in ratios {
            let ideal = gas.dispersed.filter(|_| layered && self.filling.flakes.is_none());
            let ideal = ideal.map(|d| self.method(word).ratio(d.si() / matrix, self.filling.fraction.si()));
            rows.push(MixedMatrixModelResult {
                model: word,
                permeability: show(matrix * ratio)?,
                ratio: self.units.show_si(Ratio::KIND, ratio)?,
                ideal_contact: ideal.and_then(Result::ok).map(|ideal| show(matrix * ideal)).transpose()?,
            });
        }
        let band = ratios.iter().filter(|(word, _)| BAND.contains(word)).map(|(_, ratio)| *ratio);
        let (least, most) = band.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| (a.min(x), b.max(x)));
        let band = (least <= most).then(|| -> Result<_, ErrorKind> {
            Ok(BandResult { least: show(matrix * least)?, most: show(matrix * most)? })
        });
        Ok(MixedMatrixGasResult {
            gas: gas.name.clone(),
            matrix: self.given(gas.given[0], matrix)?,
            dispersed: gas.dispersed.map(|dispersed| self.given(gas.given[1], dispersed.si())).transpose()?,
            particle: effective.filter(|_| layered).map(|p| show(p.si())).transpose()?,
            contrast: effective
                .map(|p| self.units.show_si(Ratio::KIND, p.si() / matrix))
                .transpose()
                .under("dispersed")?,
            models: rows,
            band: band.transpose()?,
            bounds: effective.map(|p| self.bounds(p, gas.matrix, ledger)).transpose().under("dispersed")?,
            from_measured: gas
                .measured
                .map(|measured| self.behind(gas, measured, ledger))
                .transpose()
                .under("measured")?,
        })
    }

    /// A permeability of the document, without the rounding of the way to SI and back.
    fn given(&self, given: Option<(f64, &'static Unit)>, si: f64) -> Result<Value, ErrorKind> {
        match given {
            Some((value, unit)) => self.units.show_given(Permeability::KIND, value, unit),
            None => self.units.show_si(Permeability::KIND, si),
        }
    }

    fn bounds(
        &self,
        particle: PhasePermeability,
        matrix: Permeability,
        ledger: &mut Ledger,
    ) -> Result<PermeabilityBounds, ErrorKind> {
        ledger.model(&models::HASHIN_SHTRIKMAN);
        let phi = self.filling.fraction;
        let by = |method: Method| method.permeability(matrix, particle, phi).map(|p| p.si());
        let show = |si: f64| self.units.show_si(Permeability::KIND, si);
        let (a, b) = (by(Method::Maxwell)?, by(Method::MaxwellInverted)?);
        Ok(PermeabilityBounds {
            series: show(by(Method::Series)?)?,
            hashin_shtrikman_lower: show(a.min(b))?,
            hashin_shtrikman_upper: show(a.max(b))?,
            parallel: show(by(Method::Parallel)?)?,
        })
    }

    fn pairs(
        &self,
        gases: &[Gas],
        ratios: &[Vec<(Word, f64)>],
        ledger: &mut Ledger,
    ) -> Result<Vec<MixedMatrixPairResult>, Error> {
        let mut rows = Vec::new();
        let known: Vec<(&Gas, &Vec<(Word, f64)>)> = gases.iter().zip(ratios).collect();
        for (i, first) in known.iter().enumerate() {
            for second in &known[i + 1..] {
                ledger.model(&SELECTIVITY);
                let slower = first.0.matrix.si() < second.0.matrix.si();
                let (fast, slow) = if slower { (second, first) } else { (first, second) };
                rows.push(self.pair(fast, slow)?);
            }
        }
        Ok(rows)
    }

    fn pair(
        &self,
        (fast, a): &(&Gas, &Vec<(Word, f64)>),
        (slow, b): &(&Gas, &Vec<(Word, f64)>),
    ) -> Result<MixedMatrixPairResult, ErrorKind> {
        let show = |x: f64| self.units.show_si(Ratio::KIND, x);
        let matrix = fast.matrix.si() / slow.matrix.si();
        let mut rows = Vec::new();
        for (word, x) in a.iter() {
            // Where a gas does not get through there is no selectivity to state.
            let other = b.iter().find(|(other, y)| other == word && *y > 0.0);
            let Some(gain) = other.map(|(_, y)| x / y).filter(|gain| (gain * matrix).is_finite()) else {
                continue;
            };
            // From the permeabilities, as the reader would.
            let selectivity =
                other.map_or(gain * matrix, |(_, y)| fast.matrix.si() * x / (slow.matrix.si() * y));
            rows.push(MixedMatrixSelectivity {
                model: *word,
                selectivity: show(selectivity)?,
                gain: show(gain)?,
            });
        }
        let measured = match (fast.measured, slow.measured) {
            (Some(fast), Some(slow)) if slow.si() > 0.0 => Some(show(fast.si() / slow.si())?),
            _ => None,
        };
        Ok(MixedMatrixPairResult {
            fast: fast.name.clone(),
            slow: slow.name.clone(),
            matrix: show(matrix)?,
            models: rows,
            measured,
        })
    }
}

/// The card of a word.
fn card(word: Word) -> &'static Model {
    match word {
        Word::Maxwell => &models::MAXWELL,
        Word::BruggemanHanai => &models::BRUGGEMAN_HANAI,
        Word::BruggemanSymmetric => &models::BRUGGEMAN_SYMMETRIC,
        Word::LewisNielsen => &models::LEWIS_NIELSEN,
        Word::Pal => &models::PAL,
        Word::ChiewGlandt => &models::CHIEW_GLANDT,
        Word::Gonzo => &models::GONZO,
        Word::MaxwellWagnerSillars => &models::MAXWELL_WAGNER_SILLARS,
        Word::Felske => &models::FELSKE,
        Word::FelskeModified => &models::FELSKE_MODIFIED,
        Word::PseudoTwoPhase => &models::PSEUDO_TWO_PHASE,
        Word::Parallel => &models::PARALLEL,
        Word::Series => &models::SERIES,
        Word::Geometric => &models::GEOMETRIC,
        Word::MaxwellInverted => &models::MAXWELL_INVERTED,
        Word::NielsenFlakes => &models::NIELSEN_FLAKES,
        Word::CusslerFlakes => &models::CUSSLER_FLAKES,
        Word::BharadwajFlakes => &models::BHARADWAJ_FLAKES,
    }
}
