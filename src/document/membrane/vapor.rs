//! Sorption of a vapor computed.

use crate::document::input::{BetInput, EnsicInput, FloryHugginsInput, GabInput, MembraneVaporSorptionInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{
    EnsicResult, FloryHugginsResult, LayersResult, Ledger, MembraneVaporSorptionReport,
    MembraneVaporSorptionResults, ReferenceState, Value, Values, VaporIsothermResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::sorption::{FloryHuggins, Gab, ensic, models};
use crate::quantity::{
    Kind, Loading, MolarVolume, Pressure, Quantity as _, Ratio, SorbedConcentration, Unit, Uptake,
    VolumeFraction,
};

/// What is asked: an activity or a volume fraction, and activities for isotherms.
struct Asked {
    activity: Option<f64>,
    fraction: Option<VolumeFraction>,
    over: Option<Vec<f64>>,
    molar_volume: Option<f64>,
}

pub(in crate::document) fn report(
    mut input: Box<MembraneVaporSorptionInput>,
) -> Result<Box<MembraneVaporSorptionReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneVaporSorptionReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneVaporSorptionInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneVaporSorptionResults, Error> {
    let asked = asked(input)?;
    let mut activity = asked.activity;
    let flory_huggins = match &mut input.flory_huggins {
        Some(given) => Some(swollen(given, &asked, &mut activity, units, ledger).under("floryHuggins")?),
        None if asked.fraction.is_some() => return Err(needs("volumeFraction", "floryHuggins")),
        None => None,
    };
    let asked = Asked { activity, ..asked };
    let ensic = match &mut input.ensic {
        Some(given) => Some(clustered(given, &asked, units, ledger).under("ensic")?),
        None => None,
    };
    let gab = match &mut input.gab {
        Some(given) => Some(gab_layers(given, &asked, units, ledger).under("gab")?),
        None => None,
    };
    let bet = match &mut input.bet {
        Some(given) => Some(bet_layers(given, &asked, units, ledger).under("bet")?),
        None => None,
    };
    if flory_huggins.is_none() && ensic.is_none() && gab.is_none() && bet.is_none() {
        return Err(ErrorKind::Empty { what: "model (floryHuggins, ensic, gab or bet)".into() }.into());
    }
    Ok(MembraneVaporSorptionResults {
        activity: activity.map(|a| units.show_si(Ratio::KIND, a)).transpose()?,
        flory_huggins,
        ensic,
        gab,
        bet,
        standard_state: ReferenceState::stp(),
    })
}

fn needs(field: &str, other: &str) -> Error {
    Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
}

fn conflict(field: &str, other: &str) -> Error {
    Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field)
}

fn asked(input: &mut MembraneVaporSorptionInput) -> Result<Asked, Error> {
    let activity = input.activity.given::<Ratio>("activity")?.map(Ratio::value);
    let pressure = input.pressure.given::<Pressure>("pressure")?;
    let saturation = input.saturation_pressure.given::<Pressure>("saturationPressure")?;
    let fraction = input.volume_fraction.given::<VolumeFraction>("volumeFraction")?;
    let (activity, path) = match (activity, pressure, saturation) {
        (Some(_), Some(_), _) => return Err(conflict("activity", "pressure")),
        (Some(activity), None, _) => (Some(activity), "activity"),
        (None, Some(pressure), Some(saturation)) => (Some(pressure.si() / saturation.si()), "pressure"),
        (None, Some(_), None) => return Err(needs("pressure", "saturationPressure")),
        (None, None, _) => (None, "activity"),
    };
    if activity.is_some() && fraction.is_some() {
        return Err(conflict("volumeFraction", path));
    }
    if let Some(a) = activity {
        within(a).under(path)?;
    }
    let mut over = None;
    if let Some(column) = &mut input.activities {
        let read = column.normalize::<Ratio>().under("activities")?;
        for (i, a) in read.iter().enumerate() {
            within(*a).map_err(|kind| Error::from(kind).at(i).under("value").under("activities"))?;
        }
        over = Some(read);
    }
    if activity.is_none() && fraction.is_none() && over.is_none() {
        return Err(ErrorKind::MissingField { field: "activity".into() }.into());
    }
    let molar_volume = input.molar_volume.given::<MolarVolume>("molarVolume")?.map(MolarVolume::si);
    Ok(Asked { activity, fraction, over, molar_volume })
}

/// Whether an activity is one.
fn within(a: f64) -> Result<(), ErrorKind> {
    if !a.is_finite() {
        return Err(ErrorKind::NotFinite { quantity: "activity" });
    }
    let rule = "0 to 1: the vapor does not condense";
    let out = ErrorKind::OutOfRange { quantity: "activity", value: a, unit: Suffix("1"), rule };
    if (0.0..=1.0).contains(&a) { Ok(()) } else { Err(out) }
}

/// Amount per volume of dry polymer: `v/(1 − v)/V`.
fn concentration(
    v: VolumeFraction,
    molar_volume: Option<f64>,
    units: &Units,
) -> Result<Option<Value>, ErrorKind> {
    let Some(volume) = molar_volume.filter(|_| v.si() < 1.0) else { return Ok(None) };
    units.show_si(SorbedConcentration::KIND, v.si() / (1.0 - v.si()) / volume).map(Some)
}

/// What a model gives over the activities asked for.
fn isotherm(
    over: Option<&Vec<f64>>,
    sorbed: impl Fn(f64) -> Result<f64, ErrorKind>,
    show: impl Fn(Vec<f64>) -> Result<Values, ErrorKind>,
    units: &Units,
) -> Result<Option<VaporIsothermResult>, ErrorKind> {
    let Some(over) = over else { return Ok(None) };
    Ok(Some(VaporIsothermResult {
        activity: units.show_all::<Ratio>(over.iter().copied())?,
        sorbed: show(over.iter().map(|a| sorbed(*a)).collect::<Result<_, _>>()?)?,
    }))
}

pub(super) fn flory_huggins(
    given: &mut FloryHugginsInput,
    ledger: &mut Ledger,
) -> Result<FloryHuggins, Error> {
    ledger.model(&models::FLORY_HUGGINS);
    let chi = [
        given.chi.normalize::<Ratio>().under("chi")?.value(),
        given.chi_linear.si_or::<Ratio>("chiLinear", 0.0)?,
        given.chi_quadratic.si_or::<Ratio>("chiQuadratic", 0.0)?,
    ];
    Ok(FloryHuggins::new(chi, given.molar_volume_ratio.si_or::<Ratio>("molarVolumeRatio", 0.0)?)?)
}

/// ks and kp.
pub(super) fn affinities(given: &mut EnsicInput, ledger: &mut Ledger) -> Result<(f64, f64), Error> {
    ledger.model(&models::ENSIC);
    let kp = given.polymer_affinity.normalize::<Ratio>().under("polymerAffinity")?.value();
    Ok((given.penetrant_affinity.normalize::<Ratio>().under("penetrantAffinity")?.value(), kp))
}

fn swollen(
    given: &mut FloryHugginsInput,
    asked: &Asked,
    activity: &mut Option<f64>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<FloryHugginsResult, Error> {
    let model = flory_huggins(given, ledger)?;
    let at = match (asked.fraction, asked.activity) {
        (Some(v), _) => Some(v),
        (None, Some(a)) => Some(model.volume_fraction(a)?),
        (None, None) => None,
    };
    let reverse = asked.fraction.map(|v| model.activity(v)).transpose()?;
    *activity = activity.or(reverse.filter(|a| *a <= 1.0));
    let shown = |v: VolumeFraction| units.show_si(Ratio::KIND, v.si());
    Ok(FloryHugginsResult {
        volume_fraction: at.map(shown).transpose()?,
        activity: reverse.map(|a| units.show_si(Ratio::KIND, a)).transpose()?,
        chi: at.map(|v| units.show_si(Ratio::KIND, model.chi(v))).transpose()?,
        concentration: at.map(|v| concentration(v, asked.molar_volume, units)).transpose()?.flatten(),
        isotherm: isotherm(
            asked.over.as_ref(),
            |a| model.volume_fraction(a).map(VolumeFraction::si),
            |v| units.show_all::<Ratio>(v),
            units,
        )?,
    })
}

fn clustered(
    given: &mut EnsicInput,
    asked: &Asked,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<EnsicResult, Error> {
    let (ks, kp) = affinities(given, ledger)?;
    let at = asked.activity.map(|a| ensic(ks, kp, a)).transpose()?;
    Ok(EnsicResult {
        volume_fraction: at.map(|v| units.show_si(Ratio::KIND, v.si())).transpose()?,
        concentration: at.map(|v| concentration(v, asked.molar_volume, units)).transpose()?.flatten(),
        isotherm: isotherm(
            asked.over.as_ref(),
            |a| ensic(ks, kp, a).map(VolumeFraction::si),
            |v| units.show_all::<Ratio>(v),
            units,
        )?,
    })
}

fn gab_layers(
    given: &mut GabInput,
    asked: &Asked,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<LayersResult, Error> {
    ledger.model(&models::GAB);
    let c = given.c.normalize::<Ratio>().under("c")?.value();
    let k = given.k.normalize::<Ratio>().under("k")?.value();
    layers(&mut given.monolayer, &Gab::new(c, k)?, asked, units)
}

fn bet_layers(
    given: &mut BetInput,
    asked: &Asked,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<LayersResult, Error> {
    ledger.model(&models::BET);
    let c = given.c.normalize::<Ratio>().under("c")?.value();
    layers(&mut given.monolayer, &Gab::new(c, 1.0)?, asked, units)
}

fn layers(
    monolayer: &mut Quantity,
    model: &Gab,
    asked: &Asked,
    units: &Units,
) -> Result<LayersResult, Error> {
    let (first, kind) = monolayer_of(monolayer).under("monolayer")?;
    let at = asked.activity.map(|a| model.layers(a)).transpose()?;
    let unit: &Unit = units.of(kind);
    let show = |layers: Vec<f64>| -> Result<Values, ErrorKind> {
        let value = layers.into_iter().map(|n| units.show_si(kind, n * first).map(|shown| shown.value));
        Ok(Values { value: value.collect::<Result<_, _>>()?, unit: unit.name })
    };
    Ok(LayersResult {
        uptake: at.map(|n| units.show_si(kind, n * first)).transpose()?,
        layers: at.map(|n| units.show_si(Ratio::KIND, n)).transpose()?,
        isotherm: isotherm(asked.over.as_ref(), |a| model.layers(a), show, units)?,
    })
}

/// The uptake of a full first layer in SI, and the kind of quantity its unit is of.
fn monolayer_of(monolayer: &mut Quantity) -> Result<(f64, &'static Kind), ErrorKind> {
    let (_, unit, _) = monolayer.parts()?;
    if Loading::KIND.unit(&unit).is_ok() {
        return Ok((monolayer.normalize::<Loading>()?.si(), Loading::KIND));
    }
    if SorbedConcentration::KIND.unit(&unit).is_ok() {
        return Ok((monolayer.normalize::<SorbedConcentration>()?.si(), SorbedConcentration::KIND));
    }
    Ok((monolayer.normalize::<Uptake>()?.si(), Uptake::KIND))
}
