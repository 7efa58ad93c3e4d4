//! Known changes of the lattice between two temperatures.

use super::density::Matrix;
use super::{Composition, Transition};
use crate::data::{self, TransitionRecord};
use crate::error::ErrorKind;
use crate::quantity::{Quantity as _, Temperature};

/// How far above the temperature of an alloy the change of its base metal is looked for, K: alloying moves it. Eutectoid
/// steel changes 185 K below iron.
const REACH: f64 = 200.0;

/// Changes of the lattice of an element that lie between two temperatures.
#[derive(Clone, Debug)]
pub struct KnownTransitions {
    /// The element.
    pub symbol: &'static str,
    /// Whether it is alone; if not, it is the base of an alloy, whose changes lie elsewhere.
    pub is_alone: bool,
    /// The changes, by rising temperature.
    pub records: Vec<&'static TransitionRecord>,
}

impl KnownTransitions {
    /// The changes that can be computed with: those of an element alone on heating, up to the first without a volume.
    ///
    /// ```
    /// use matprop::alloy::{Composition, known_transitions};
    /// use matprop::quantity::Temperature;
    ///
    /// let (cold, hot) = (Temperature::from_celsius(20.0)?, Temperature::from_celsius(1000.0)?);
    /// let iron = Composition::from_mass_fractions(&[("Fe", 1.0)])?;
    /// let known = known_transitions(&iron, cold, hot)?.unwrap();
    /// assert_eq!(known.usable(cold)?[0].volume_change, -0.0113);
    ///
    /// let steel = Composition::from_mass_fractions(&[("Fe", 0.996), ("C", 0.004)])?;
    /// let known = known_transitions(&steel, cold, hot)?.unwrap();
    /// assert!(!known.is_alone && known.usable(cold)?.is_empty());
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` if the data hold no temperature.
    pub fn usable(&self, from: Temperature) -> Result<Vec<Transition>, ErrorKind> {
        let mut usable = Vec::new();
        for record in &self.records {
            let (Some(volume_change), Some(alpha)) = (record.volume_change, record.expansion_1_k) else {
                break;
            };
            if !self.is_alone || record.temperature_k <= from.si() {
                break;
            }
            let temperature = Temperature::from_si(record.temperature_k)?;
            usable.push(Transition { temperature, volume_change, alpha });
        }
        Ok(usable)
    }
}

/// Changes of the lattice that are known between two temperatures, of the element alone or of the base of the alloy.
///
/// The base is the element whose lattice the alloy has at room temperature: iron of ferrite, titanium, tin, and of other
/// alloys without a known matrix the element of the largest mass. Austenite, and alloys of nickel, cobalt, copper,
/// aluminum and magnesium, have none. For an alloy changes up to 200 K above the higher temperature count.
///
/// # Errors
/// `broken_data` if the built-in file does not read.
pub fn known_transitions(
    composition: &Composition,
    from: Temperature,
    to: Temperature,
) -> Result<Option<KnownTransitions>, ErrorKind> {
    let mut present = composition.components().iter().filter(|component| component.mass_fraction > 0.0);
    let (first, is_alone) = (present.next(), present.next().is_none());
    let largest =
        || composition.components().iter().max_by(|a, b| a.mass_fraction.total_cmp(&b.mass_fraction));
    let symbol = match (first, Matrix::of(composition)) {
        (Some(only), _) if is_alone => Some(only.element.symbol.as_str()),
        (_, Matrix::BccFe) => Some("Fe"),
        (_, Matrix::Ti) => Some("Ti"),
        (_, Matrix::Sn) => Some("Sn"),
        (_, Matrix::Other) => largest().map(|component| component.element.symbol.as_str()),
        _ => None,
    };
    let Some(symbol) = symbol else { return Ok(None) };
    let (low, high) = (f64::min(from.si(), to.si()), f64::max(from.si(), to.si()));
    let high = if is_alone || to.si() < from.si() { high } else { high + REACH };
    let between = |record: &&TransitionRecord| {
        record.element == symbol && record.temperature_k > low && record.temperature_k <= high
    };
    let records: Vec<&'static TransitionRecord> = data::transitions()?.iter().filter(between).collect();
    Ok((!records.is_empty()).then_some(KnownTransitions { symbol, is_alone, records }))
}
