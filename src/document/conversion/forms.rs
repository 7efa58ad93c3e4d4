//! From one form of permeation to another: of a film and of its material, at a pressure and per pressure, by amount, by
//! mass and by volume.

use crate::document::input::ConversionInput;
use crate::document::quantity::{Given, Quantity};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Warning, WarningKind, near};
use crate::model::Model;
use crate::quantity::{
    Density, HydraulicPermeance, IntrinsicPermeability, Kind, Length, MassFlux, MassPermeability,
    MassPermeance, MolarFlux, MolarMass, Permeability, Permeance, Pressure, Quantity as Physical,
    TransmissionRate, VaporTransmissionRate, Viscosity, VolumeFlux,
};

pub(in crate::document) const MODEL: Model = Model {
    id: "quantity.permeation_forms",
    name: "Forms of permeation",
    equation: "permeability = permeance * L, permeance = transmission rate / dp, by mass = by amount * M = by volume * rho, k = permeance(volume) * viscosity * L",
    reference: "ASTM D1434-82 (2015) and D3985-17, definitions; ASTM E96/E96M-16; M. Mulder, Basic Principles of Membrane Technology, 2nd ed. (Kluwer 1996), ch. 5",
    validity: "a homogeneous film at steady state; dp is the difference of the (partial) pressure of what permeates",
};

/// What stands between two forms.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Thickness,
    Pressure,
    MolarMass,
    Density,
    Viscosity,
}

use Between::{Density as Rho, MolarMass as M, Pressure as Dp, Thickness as L, Viscosity as Mu};

impl Between {
    fn field(self) -> &'static str {
        match self {
            L => "thickness",
            Dp => "pressureDifference",
            M => "molarMass",
            Rho => "density",
            Mu => "viscosity",
        }
    }

    /// Its value in SI, if the document gives it.
    fn value(self, input: &mut ConversionInput) -> Result<Option<f64>, Error> {
        fn si<Q: Physical>(field: &mut Option<Quantity>, name: &str) -> Result<Option<f64>, Error> {
            Ok(field.given::<Q>(name)?.map(Q::si))
        }
        let name = self.field();
        match self {
            L => si::<Length>(&mut input.thickness, name),
            Dp => si::<Pressure>(&mut input.pressure_difference, name),
            M => si::<MolarMass>(&mut input.molar_mass, name),
            Rho => si::<Density>(&mut input.density, name),
            Mu => si::<Viscosity>(&mut input.viscosity, name),
        }
    }
}

/// One form from another: multiplied by some of what stands between, divided by some.
struct Step {
    from: &'static Kind,
    to: &'static Kind,
    times: &'static [Between],
    over: &'static [Between],
}

const fn step(
    from: &'static Kind,
    to: &'static Kind,
    times: &'static [Between],
    over: &'static [Between],
) -> Step {
    Step { from, to, times, over }
}

static STEPS: &[Step] = &[
    step(Permeance::KIND, Permeability::KIND, &[L], &[]),
    step(TransmissionRate::KIND, Permeance::KIND, &[], &[Dp]),
    step(MolarFlux::KIND, TransmissionRate::KIND, &[], &[]),
    step(MassPermeance::KIND, MassPermeability::KIND, &[L], &[]),
    step(VaporTransmissionRate::KIND, MassPermeance::KIND, &[], &[Dp]),
    step(MassFlux::KIND, VaporTransmissionRate::KIND, &[], &[]),
    step(MassPermeability::KIND, Permeability::KIND, &[], &[M]),
    step(MassPermeance::KIND, Permeance::KIND, &[], &[M]),
    step(VaporTransmissionRate::KIND, TransmissionRate::KIND, &[], &[M]),
    step(VolumeFlux::KIND, HydraulicPermeance::KIND, &[], &[Dp]),
    step(VolumeFlux::KIND, MassFlux::KIND, &[Rho], &[]),
    step(HydraulicPermeance::KIND, MassPermeance::KIND, &[Rho], &[]),
    step(HydraulicPermeance::KIND, IntrinsicPermeability::KIND, &[Mu, L], &[]),
];

/// The kind a document asks for and the factor to it from its own.
pub(super) fn factor(
    input: &mut ConversionInput,
    from: &'static Kind,
    ledger: &mut Ledger,
) -> Result<Option<(&'static Kind, f64)>, Error> {
    let all = [L, Dp, M, Rho, Mu];
    let mut given = Vec::new();
    for one in all {
        if let Some(value) = one.value(input)? {
            given.push((one, value));
        }
    }
    let Some(word) = &input.r#as else {
        return match given.first() {
            Some((one, _)) => {
                let kind = ErrorKind::Needs { field: one.field().into(), other: "as".into() };
                Err(Error::new(kind, one.field()))
            }
            None => Ok(None),
        };
    };
    let has = |one: &Between| given.iter().any(|(known, _)| known == one);
    let forms: Vec<&'static Kind> = reached(from, &|_| true).into_iter().map(|(kind, _)| kind).collect();
    let Some(target) = forms.iter().find(|kind| kind.id == word).copied() else {
        let ids = || forms.iter().map(|kind| kind.id);
        let word: String = word.chars().take(64).collect();
        let kind = ErrorKind::UnknownWord { near: near(&word, ids()), word, expected: ids().collect() };
        return Err(Error::new(kind, "as"));
    };
    let way = |allowed: &dyn Fn(&Between) -> bool| {
        reached(from, allowed).into_iter().find(|(kind, _)| std::ptr::eq(*kind, target)).map(|(_, way)| way)
    };
    if let Some(way) = way(&has) {
        let unused =
            || given.iter().map(|(one, _)| one).filter(|one| !way.iter().any(|(used, _)| used == *one));
        if unused().next().is_some() {
            let (what, asked) = (unused().map(|one| one.field()).collect(), target.id.to_owned());
            ledger.warn(&Warning::new(WarningKind::UnusedInput { what, asked }, "as"));
        }
        let value =
            |one: &Between| given.iter().find(|(known, _)| known == one).map_or(1.0, |(_, value)| *value);
        let product = way.iter().fold(
            1.0,
            |product, (one, up)| {
                if *up { product * value(one) } else { product / value(one) }
            },
        );
        return Ok(Some((target, product)));
    }
    let missing = way(&|_| true).unwrap_or_default().into_iter().find(|(one, _)| !has(one));
    let other = missing.map_or("as", |(one, _)| one.field()).to_owned();
    Err(Error::new(ErrorKind::Needs { field: "as".into(), other }, "as"))
}

/// What a way multiplies by (true) and divides by.
type Way = Vec<(Between, bool)>;

/// Every kind that is reached from one over what is allowed, nearest first, itself included.
fn reached(from: &'static Kind, allowed: &dyn Fn(&Between) -> bool) -> Vec<(&'static Kind, Way)> {
    let mut found: Vec<(&'static Kind, Way)> = vec![(from, Way::new())];
    let mut at = 0;
    while let Some((kind, way)) = found.get(at).cloned() {
        at += 1;
        for step in STEPS {
            let (next, forward) = match (std::ptr::eq(step.from, kind), std::ptr::eq(step.to, kind)) {
                (true, _) => (step.to, true),
                (_, true) => (step.from, false),
                _ => continue,
            };
            let known = found.iter().any(|(known, _)| std::ptr::eq(*known, next));
            if known || !step.times.iter().chain(step.over).all(allowed) {
                continue;
            }
            let mut way = way.clone();
            way.extend(step.times.iter().map(|one| (*one, forward)));
            way.extend(step.over.iter().map(|one| (*one, !forward)));
            found.push((next, way));
        }
    }
    found
}
