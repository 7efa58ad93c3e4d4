//! A component of a mixture that permeates.

use super::read::{conflict, needs};
use crate::document::input::{AntoineInput, AntoineWord, PervaporationComponentInput};
use crate::document::quantity::Given;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::pervaporation::{Antoine, AntoineForm};
use crate::quantity::{
    MassPermeance, MolarEnergy, MolarEntropy, MolarMass, MolarVolume, Permeance, Pressure, Quantity as _,
    Ratio, Temperature,
};

/// A component.
pub(super) struct Component {
    pub name: String,
    /// kg/mol.
    pub molar_mass: f64,
    /// mol/(m²·s·Pa), at the temperature of the feed.
    pub permeance: Option<Permeance>,
    /// At the reference temperature, and the energy that moves it.
    pub moved: Option<(Permeance, MolarEnergy)>,
    pub vapor: Vapor,
    pub gamma: Option<f64>,
    pub volume: Option<f64>,
    pub r: Option<f64>,
    pub q: Option<f64>,
    pub residual_q: Option<f64>,
    pub vaporization: Option<f64>,
    pub capacity: Option<f64>,
}

/// How a vapor pressure is known.
#[derive(Clone, Copy)]
pub(super) enum Vapor {
    Unknown,
    Given(Pressure),
    Antoine(Antoine),
}

impl Component {
    /// Vapor pressure, if it is known.
    pub fn saturation(&self, temperature: Temperature) -> Result<Option<Pressure>, ErrorKind> {
        match self.vapor {
            Vapor::Unknown => Ok(None),
            Vapor::Given(pressure) => Ok(Some(pressure)),
            Vapor::Antoine(antoine) => antoine.pressure(temperature).map(Some),
        }
    }
}

/// A component of the document, checked.
pub(super) fn one(name: &str, component: &mut PervaporationComponentInput) -> Result<Component, Error> {
    let molar_mass = component.molar_mass.normalize::<MolarMass>().under("molarMass")?.si();
    let molar = component.permeance.given::<Permeance>("permeance")?;
    let mass = component.mass_permeance.given::<MassPermeance>("massPermeance")?;
    let permeance = match (molar, mass) {
        (Some(_), Some(_)) => return Err(conflict("permeance", "massPermeance").into()),
        (None, Some(mass)) => Some(Permeance::from_si(mass.si() / molar_mass).under("massPermeance")?),
        (molar, None) => molar,
    };
    let energy = component.activation_energy.given::<MolarEnergy>("activationEnergy")?;
    if energy.is_some() && permeance.is_none() {
        return Err(needs("activationEnergy", "permeance").into());
    }
    let given = component.saturation_pressure.given::<Pressure>("saturationPressure")?;
    let vapor = match (&mut component.antoine, given) {
        (Some(_), Some(_)) => return Err(conflict("antoine", "saturationPressure").into()),
        (Some(antoine), None) => Vapor::Antoine(antoine_of(antoine).under("antoine")?),
        (None, Some(given)) => Vapor::Given(given),
        (None, None) => Vapor::Unknown,
    };
    Ok(Component {
        name: name.to_owned(),
        molar_mass,
        permeance,
        moved: permeance.zip(energy),
        vapor,
        gamma: positive(
            component.activity_coefficient.given::<Ratio>("activityCoefficient")?,
            "activity coefficient",
            "activityCoefficient",
        )?,
        volume: component.molar_volume.given::<MolarVolume>("molarVolume")?.map(|v| v.si()),
        r: positive(component.r.given::<Ratio>("r")?, "volume parameter r", "r")?,
        q: positive(component.q.given::<Ratio>("q")?, "area parameter q", "q")?,
        residual_q: positive(
            component.residual_q.given::<Ratio>("residualQ")?,
            "area parameter q",
            "residualQ",
        )?,
        vaporization: component
            .heat_of_vaporization
            .given::<MolarEnergy>("heatOfVaporization")?
            .map(|h| h.si()),
        capacity: component.heat_capacity.given::<MolarEntropy>("heatCapacity")?.map(|c| c.si()),
    })
}

fn positive(value: Option<Ratio>, quantity: &'static str, path: &str) -> Result<Option<f64>, Error> {
    match value.map(Ratio::value) {
        Some(value) if value <= 0.0 => {
            let kind = ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule: "above 0" };
            Err(Error::new(kind, path))
        }
        value => Ok(value),
    }
}

fn antoine_of(antoine: &mut AntoineInput) -> Result<Antoine, Error> {
    let form = match antoine.form {
        AntoineWord::Log10 => AntoineForm::Log10,
        AntoineWord::Ln => AntoineForm::Ln,
    };
    let a = antoine.a.normalize::<Ratio>().under("a")?.value();
    let b = antoine.b.normalize::<Ratio>().under("b")?.value();
    let c = antoine.c.normalize::<Ratio>().under("c")?.value();
    antoine.pressure_unit =
        Pressure::KIND.unit(&antoine.pressure_unit).under("pressureUnit")?.name.to_owned();
    antoine.temperature_unit =
        Temperature::KIND.unit(&antoine.temperature_unit).under("temperatureUnit")?.name.to_owned();
    let least = antoine.min_temperature.given::<Temperature>("minTemperature")?;
    let most = antoine.max_temperature.given::<Temperature>("maxTemperature")?;
    if let (Some(least), Some(most)) = (least, most)
        && least.si() > most.si()
    {
        let (value, unit) = (least.celsius(), Suffix("degC"));
        let rule = "at most the highest temperature";
        let kind = ErrorKind::OutOfRange { quantity: "lowest temperature", value, unit, rule };
        return Err(Error::new(kind, "minTemperature"));
    }
    Antoine::new(form, [a, b, c], &antoine.pressure_unit, &antoine.temperature_unit).under("b")
}
