//! Mass transfer and friction in a feed channel.

use crate::document::input::{FrictionWord, MembraneChannelInput, SherwoodWord};
use crate::document::quantity::Given as _;
use crate::document::report::{
    FrictionResult, Ledger, MassTransferResult, MembraneChannelReport, MembraneChannelResults,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::water::channel::pressure_drop;
use crate::membrane::water::{self, FrictionCorrelation, SherwoodCorrelation, spacer_hydraulic_diameter};
use crate::quantity::{
    Density, Diffusivity, Length, MassFlow, MassTransferCoefficient, Pressure, Quantity as _, Ratio,
    Velocity, Viscosity, VolumeFlow,
};

/// Reynolds numbers that Schock and Miquel measured at.
const SCHOCK_MIQUEL: [f64; 2] = [100.0, 1000.0];
/// Reynolds number where flow in a channel stops being laminar.
const LAMINAR: f64 = 2100.0;

impl SherwoodWord {
    pub(super) fn correlation(self) -> SherwoodCorrelation {
        match self {
            Self::Leveque => SherwoodCorrelation::Leveque,
            Self::SchockMiquel => SherwoodCorrelation::SchockMiquel,
            Self::GuillenHoek => SherwoodCorrelation::GuillenHoek,
        }
    }

    pub(super) fn cite(self, ledger: &mut Ledger) {
        ledger.model(match self {
            Self::Leveque => &water::LEVEQUE,
            Self::SchockMiquel => &water::SCHOCK_MIQUEL,
            Self::GuillenHoek => &water::GUILLEN_HOEK,
        });
    }
}

impl FrictionWord {
    pub(super) fn correlation(self) -> FrictionCorrelation {
        match self {
            Self::SchockMiquel => FrictionCorrelation::SchockMiquel,
            Self::GuillenHoek => FrictionCorrelation::GuillenHoek,
            Self::OpenSlit => FrictionCorrelation::OpenSlit,
        }
    }

    pub(super) fn cite(self, ledger: &mut Ledger) {
        ledger.model(match self {
            Self::SchockMiquel => &water::SCHOCK_MIQUEL_FRICTION,
            Self::GuillenHoek => &water::GUILLEN_HOEK_FRICTION,
            Self::OpenSlit => &water::OPEN_SLIT,
        });
    }
}

/// What is known of the channel, in SI.
#[derive(Default)]
struct Channel {
    diameter: Option<f64>,
    section: Option<f64>,
    length: Option<f64>,
    velocity: Option<f64>,
    density: Option<f64>,
    viscosity: Option<f64>,
    diffusivity: Option<f64>,
    reynolds: Option<f64>,
    schmidt: Option<f64>,
}

pub(in crate::document) fn report(
    mut input: Box<MembraneChannelInput>,
) -> Result<Box<MembraneChannelReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let channel = read(&mut input)?;
    let results = results(&channel, &units, &mut ledger)?;
    Ok(MembraneChannelReport::new(input, results, ledger)?)
}

fn read(input: &mut MembraneChannelInput) -> Result<Channel, Error> {
    let mut channel = Channel::default();
    geometry(input, &mut channel)?;
    channel.density = input.density.given::<Density>("density")?.map(Density::si);
    channel.viscosity = input.viscosity.given::<Viscosity>("viscosity")?.map(Viscosity::si);
    channel.diffusivity = input.diffusivity.given::<Diffusivity>("diffusivity")?.map(Diffusivity::si);
    flow(input, &mut channel)?;
    if let Some(reynolds) =
        positive(input.reynolds.given::<Ratio>("reynolds")?, "reynolds", "Reynolds number")?
    {
        if channel.reynolds.is_some() {
            let other = "the flow, diameter and viscosity".to_owned();
            return Err(Error::new(ErrorKind::Conflict { field: "reynolds".into(), other }, "reynolds"));
        }
        channel.reynolds = Some(reynolds);
    }
    let stated = positive(input.schmidt.given::<Ratio>("schmidt")?, "schmidt", "Schmidt number")?;
    channel.schmidt = match (stated, channel.viscosity, channel.density, channel.diffusivity) {
        (Some(_), Some(_), Some(_), Some(_)) => {
            let other = "the viscosity, density and diffusivity".to_owned();
            return Err(Error::new(ErrorKind::Conflict { field: "schmidt".into(), other }, "schmidt"));
        }
        (Some(stated), ..) => Some(stated),
        (None, Some(viscosity), Some(density), Some(diffusivity)) => {
            Some(viscosity / (density * diffusivity))
        }
        _ => None,
    };
    if channel.reynolds.is_none() && channel.diameter.is_none() {
        return Err(ErrorKind::MissingField { field: "reynolds".into() }.into());
    }
    Ok(channel)
}

fn geometry(input: &mut MembraneChannelInput, channel: &mut Channel) -> Result<(), Error> {
    let height = input.height.given::<Length>("height")?;
    let porosity = input.spacer_porosity.given::<Ratio>("spacerPorosity")?;
    let stated = input.hydraulic_diameter.given::<Length>("hydraulicDiameter")?;
    let width = input.width.given::<Length>("width")?;
    channel.length = input.length.given::<Length>("length")?.map(Length::si);
    let needs = |field: &str| {
        let kind = ErrorKind::Needs { field: field.into(), other: "height".into() };
        Error::new(kind, field)
    };
    let Some(height) = height else {
        for (field, given) in [("spacerPorosity", porosity.is_some()), ("width", width.is_some())] {
            if given {
                return Err(needs(field));
            }
        }
        channel.diameter = stated.map(Length::si);
        return Ok(());
    };
    if stated.is_some() {
        let kind = ErrorKind::Conflict { field: "hydraulicDiameter".into(), other: "height".into() };
        return Err(Error::new(kind, "hydraulicDiameter"));
    }
    let porosity = porosity.map_or_else(|| Ratio::new(1.0), Ok)?;
    channel.diameter = Some(spacer_hydraulic_diameter(height, porosity).under("spacerPorosity")?.si());
    channel.section = width.map(|width| width.si() * height.si() * porosity.si());
    Ok(())
}

/// The velocity, and the Reynolds number where it follows.
fn flow(input: &mut MembraneChannelInput, channel: &mut Channel) -> Result<(), Error> {
    let velocity = input.velocity.given::<Velocity>("velocity")?.map(Velocity::si);
    let volume = input.volume_flow.given::<VolumeFlow>("volumeFlow")?.map(VolumeFlow::si);
    let mass = input.mass_flow.given::<MassFlow>("massFlow")?.map(MassFlow::si);
    let given: Vec<&str> = [("velocity", velocity), ("volumeFlow", volume), ("massFlow", mass)]
        .iter()
        .filter_map(|(field, value)| value.map(|_| *field))
        .collect();
    if let [first, second, ..] = given[..] {
        return Err(Error::new(ErrorKind::Conflict { field: second.into(), other: first.into() }, second));
    }
    let Some(field) = given.first().copied() else { return Ok(()) };
    if velocity.is_none() && channel.section.is_none() {
        let other = if input.height.is_some() { "width" } else { "height" };
        return Err(Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field));
    }
    channel.velocity = match (velocity, volume, mass, channel.section) {
        (Some(velocity), ..) => Some(velocity),
        (_, Some(volume), _, Some(section)) => Some(volume / section),
        (_, _, Some(mass), Some(section)) => channel.density.map(|density| mass / (density * section)),
        _ => None,
    };
    // ρ u of a mass flow needs no density.
    let momentum = match (mass, channel.section, channel.velocity, channel.density) {
        (Some(mass), Some(section), ..) => Some(mass / section),
        (_, _, Some(velocity), Some(density)) => Some(velocity * density),
        _ => None,
    };
    if let (Some(momentum), Some(diameter), Some(viscosity)) = (momentum, channel.diameter, channel.viscosity)
    {
        channel.reynolds =
            positive(Some(Ratio::from_si(momentum * diameter / viscosity)?), field, "Reynolds number")?;
    }
    Ok(())
}

fn positive(value: Option<Ratio>, path: &str, quantity: &'static str) -> Result<Option<f64>, Error> {
    match value.map(Ratio::si) {
        Some(x) if !(x > 0.0) => {
            let kind = ErrorKind::OutOfRange { quantity, value: x, unit: Suffix("1"), rule: "above 0" };
            Err(Error::new(kind, path))
        }
        other => Ok(other),
    }
}

fn results(channel: &Channel, units: &Units, ledger: &mut Ledger) -> Result<MembraneChannelResults, Error> {
    let mut mass_transfer = Vec::new();
    let mut friction = Vec::new();
    if let Some(re) = channel.reynolds {
        if !(SCHOCK_MIQUEL[0]..=SCHOCK_MIQUEL[1]).contains(&re) {
            let [low, high] = SCHOCK_MIQUEL;
            let (what, model) = ("Reynolds number".into(), "the correlations of Schock and Miquel".into());
            let kind = WarningKind::OutsideFit { what, value: re, unit: Suffix("1"), low, high, model };
            ledger.warn(&Warning::new(kind, "reynolds"));
        }
        mass_transfer = transfer(channel, re, units, ledger)?;
        for word in [FrictionWord::SchockMiquel, FrictionWord::GuillenHoek, FrictionWord::OpenSlit] {
            if word == FrictionWord::OpenSlit && re > LAMINAR {
                continue;
            }
            word.cite(ledger);
            friction.push(drop(channel, word, re, units)?);
        }
    }
    if channel.diameter.is_some() {
        ledger.model(&water::SPACER);
    }
    Ok(MembraneChannelResults {
        hydraulic_diameter: channel.diameter.map(|d| units.show_si(Length::KIND, d)).transpose()?,
        velocity: channel.velocity.map(|u| units.show_si(Velocity::KIND, u)).transpose()?,
        reynolds: channel.reynolds.map(|re| units.show_si(Ratio::KIND, re)).transpose()?,
        schmidt: channel.schmidt.map(|sc| units.show_si(Ratio::KIND, sc)).transpose()?,
        mass_transfer,
        friction,
    })
}

fn transfer(
    channel: &Channel,
    re: f64,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<MassTransferResult>, Error> {
    let Some(sc) = channel.schmidt else { return Ok(Vec::new()) };
    let slenderness = channel.diameter.zip(channel.length).map(|(diameter, length)| diameter / length);
    let mut rows = Vec::new();
    for word in [SherwoodWord::Leveque, SherwoodWord::SchockMiquel, SherwoodWord::GuillenHoek] {
        if word == SherwoodWord::Leveque && (slenderness.is_none() || re > LAMINAR) {
            continue;
        }
        word.cite(ledger);
        let sherwood = word.correlation().sherwood(re, sc, slenderness.unwrap_or(0.0));
        let k = channel.diameter.zip(channel.diffusivity).map(|(diameter, d)| sherwood * d / diameter);
        rows.push(MassTransferResult {
            correlation: word,
            sherwood: units.show_si(Ratio::KIND, sherwood)?,
            mass_transfer_coefficient: k
                .map(|k| units.show_si(MassTransferCoefficient::KIND, k))
                .transpose()?,
        });
    }
    Ok(rows)
}

fn drop(channel: &Channel, word: FrictionWord, re: f64, units: &Units) -> Result<FrictionResult, Error> {
    let f = word.correlation().darcy(re);
    let drop = match (channel.length, channel.density, channel.velocity, channel.diameter) {
        (Some(length), Some(density), Some(velocity), Some(diameter)) => {
            Some(units.show_si(Pressure::KIND, pressure_drop(f, length, density, velocity, diameter))?)
        }
        _ => None,
    };
    Ok(FrictionResult {
        correlation: word,
        friction_factor: units.show_si(Ratio::KIND, f)?,
        pressure_drop: drop,
    })
}
