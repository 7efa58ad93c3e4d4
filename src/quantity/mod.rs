//! Physical quantities: a private `f64` in SI, checked constructors, and one unit table per kind.
//!
//! A [`Unit`] is a ratio of two exact numbers (and an offset for temperatures), so that `0.125 mm` becomes the
//! double nearest to 0.000125 m. Each factor exists once, derived from definitions.
//!
//! ```
//! use matprop::quantity::{Length, Modulus, Permeability, Quantity};
//!
//! assert_eq!(Length::from_mm(0.125)?.m(), 0.000125);
//! assert_eq!(Modulus::from_gpa(181.0)?.si(), 181e9);
//! assert_eq!(Permeability::from_barrer(1.0)?.si(), 3.346402226251366e-16);
//! assert_eq!(Modulus::KIND.unit("N/mm²")?.name, "MPa");
//! # Ok::<(), matprop::ErrorKind>(())
//! ```

mod amount;
mod angle;
mod density;
mod electric;
pub(crate) mod exact;
mod expansion;
mod filtration;
mod flow;
mod fraction;
mod frequency;
mod hydraulic;
mod hydrogen;
mod length;
mod load;
mod permeation;
mod spelling;
mod stiffness;
mod stress;
mod temperature;
mod text;
mod vapor;

pub use amount::{
    AtomicVolume, ExcessVolume, Mass, MolarEnergy, MolarEntropy, MolarMass, MolarVolume, NumberDensity,
    Volume,
};
pub use angle::Angle;
pub use density::{ArealDensity, Density, DensityChange, SpecificVolume};
pub use electric::{AreaResistance, Conductivity, CurrentDensity, FixedCharge, Voltage};
pub use expansion::{CurvatureRate, Expansion};
pub use filtration::{
    CakeFiltration, CompleteBlocking, FiltrateVolume, FoulingPotential, ModifiedFoulingIndex, OsmoticCubic,
    OsmoticLinear, OsmoticQuadratic, PluggingRate, PoreDensity, SpecificCakeResistance, SpecificSurface,
    StandardBlocking, TimePerVolume, VolumetricBlocking,
};
pub use flow::{
    Affinity, Area, ArealAmount, Concentration, FiltrationResistance, Loading, MassConcentration, MassFlow,
    MassFlux, MassTransferCoefficient, Molality, MolarFlow, PlasticizationFactor, Power, PowerDensity,
    PressureRate, SoluteFlux, SolutePermeability, SorbedConcentration, SpecificEnergy, SurfaceTension, Time,
    Uptake, Velocity, Viscosity, VolumeFlow,
};
pub use fraction::{GasFraction, MassFraction, MassUptake, MoleFraction, Ratio, VolumeFraction};
pub use frequency::{AngularFrequency, Frequency};
pub use hydraulic::{HydraulicPermeance, IntrinsicPermeability, VolumeFlux};
pub use hydrogen::{SievertsConstant, SievertsPermeability, SievertsPermeance};
pub use length::{LatticeBowing, LatticeParameter, Length};
pub use load::{
    Curvature, LineForce, LineMoment, Moisture, MoistureGradient, Offset, Strain, Stress, Swelling,
    TemperatureChange, TemperatureGradient,
};
pub use permeation::{
    CM_HG, Diffusivity, GAS_CONSTANT, LayerPermeance, MolarFlux, Permeability, Permeance, PhasePermeability,
    STP_MOLAR_VOLUME, STP_PRESSURE, STP_TEMPERATURE, Solubility, TransmissionRate,
};
pub use stiffness::{
    BendingCompliance, BendingStiffness, CouplingCompliance, CouplingStiffness, MaterialCompliance,
    MembraneCompliance, MembraneStiffness,
};
pub use stress::{Modulus, Pressure, ShearNonlinearity, Toughness};
pub use temperature::Temperature;
pub use vapor::{MassPermeability, MassPermeance, VaporTransmissionRate};

pub(crate) use text::{number, number_and_rest, plain, split};

use crate::error::{ErrorKind, List, Suffix, near};

/// A unit: `si = (value + offset) · mul / div`.
#[derive(Debug, PartialEq)]
pub struct Unit {
    /// The name written in reports.
    pub name: &'static str,
    /// Other spellings that are read.
    pub aliases: &'static [&'static str],
    /// The code of the Unified Code for Units of Measure, where one exists.
    pub ucum: Option<&'static str>,
    offset: f64,
    mul: f64,
    div: f64,
}

impl Unit {
    /// `value`, given in this unit, in SI.
    pub fn to_si(&self, value: f64) -> f64 {
        (value + self.offset) * self.mul / self.div
    }

    /// `si` in this unit.
    pub fn from_si(&self, si: f64) -> f64 {
        si * self.div / self.mul - self.offset
    }

    /// Whether both are one unit; the names are compared only where they stand in two tables.
    pub(crate) fn is(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || self.name == other.name
    }

    fn is_called(&self, name: &str) -> bool {
        self.name == name || self.ucum == Some(name) || self.aliases.contains(&name)
    }
}

/// A kind of quantity: its name and its units, the one that reports use first.
#[derive(Debug)]
pub struct Kind {
    /// Stable id in `camelCase`, such as `arealDensity`.
    pub id: &'static str,
    /// Its name in a sentence.
    pub name: &'static str,
    /// All units; the first is the one of reports.
    pub units: &'static [Unit],
    rule: Rule,
}

/// Every kind there is; where a unit belongs to several, a conversion takes the first.
pub static KINDS: &[&Kind] = &[
    Modulus::KIND,
    Pressure::KIND,
    Length::KIND,
    Angle::KIND,
    Temperature::KIND,
    Expansion::KIND,
    CurvatureRate::KIND,
    Density::KIND,
    ArealDensity::KIND,
    SpecificVolume::KIND,
    MassFraction::KIND,
    MoleFraction::KIND,
    VolumeFraction::KIND,
    Ratio::KIND,
    MolarMass::KIND,
    MolarVolume::KIND,
    MolarEnergy::KIND,
    MembraneStiffness::KIND,
    CouplingStiffness::KIND,
    BendingStiffness::KIND,
    MembraneCompliance::KIND,
    CouplingCompliance::KIND,
    BendingCompliance::KIND,
    Permeability::KIND,
    Permeance::KIND,
    Diffusivity::KIND,
    Solubility::KIND,
    MolarFlux::KIND,
    TransmissionRate::KIND,
    HydraulicPermeance::KIND,
    VolumeFlux::KIND,
    IntrinsicPermeability::KIND,
    Stress::KIND,
    Strain::KIND,
    Curvature::KIND,
    LineForce::KIND,
    LineMoment::KIND,
    Offset::KIND,
    TemperatureChange::KIND,
    TemperatureGradient::KIND,
    Moisture::KIND,
    MoistureGradient::KIND,
    Swelling::KIND,
    ExcessVolume::KIND,
    DensityChange::KIND,
    LatticeParameter::KIND,
    LatticeBowing::KIND,
    MaterialCompliance::KIND,
    Frequency::KIND,
    AngularFrequency::KIND,
    Mass::KIND,
    Volume::KIND,
    MolarEntropy::KIND,
    AtomicVolume::KIND,
    NumberDensity::KIND,
    Area::KIND,
    Time::KIND,
    MolarFlow::KIND,
    VolumeFlow::KIND,
    Concentration::KIND,
    MassConcentration::KIND,
    SorbedConcentration::KIND,
    Affinity::KIND,
    PlasticizationFactor::KIND,
    SievertsPermeability::KIND,
    SievertsPermeance::KIND,
    SievertsConstant::KIND,
    Uptake::KIND,
    Loading::KIND,
    Viscosity::KIND,
    SurfaceTension::KIND,
    Velocity::KIND,
    Power::KIND,
    SpecificEnergy::KIND,
    MassFlux::KIND,
    MassPermeance::KIND,
    MassPermeability::KIND,
    VaporTransmissionRate::KIND,
    SolutePermeability::KIND,
    PhasePermeability::KIND,
    LayerPermeance::KIND,
    MassTransferCoefficient::KIND,
    PressureRate::KIND,
    FiltrationResistance::KIND,
    GasFraction::KIND,
    Toughness::KIND,
    ShearNonlinearity::KIND,
    Molality::KIND,
    MassFlow::KIND,
    PowerDensity::KIND,
    SoluteFlux::KIND,
    Voltage::KIND,
    CurrentDensity::KIND,
    Conductivity::KIND,
    AreaResistance::KIND,
    FixedCharge::KIND,
    CompleteBlocking::KIND,
    StandardBlocking::KIND,
    VolumetricBlocking::KIND,
    CakeFiltration::KIND,
    FiltrateVolume::KIND,
    SpecificCakeResistance::KIND,
    ModifiedFoulingIndex::KIND,
    FoulingPotential::KIND,
    TimePerVolume::KIND,
    PluggingRate::KIND,
    OsmoticLinear::KIND,
    OsmoticQuadratic::KIND,
    OsmoticCubic::KIND,
    PoreDensity::KIND,
    SpecificSurface::KIND,
    ArealAmount::KIND,
    MassUptake::KIND,
];

impl Kind {
    /// The unit written `name`, by any of its spellings.
    ///
    /// # Errors
    /// `wrong_unit` for a unit of another kind, `unknown_unit` for none at all; both list the right ones.
    pub fn unit(&self, name: &str) -> Result<&'static Unit, ErrorKind> {
        if let Some(unit) = self.called(name) {
            return Ok(unit);
        }
        let written = text::unit(name);
        if let Some(unit) = self.called(&written) {
            return Ok(unit);
        }
        let home = KINDS.iter().find(|kind| kind.units.iter().any(|unit| unit.is_called(&written)));
        if let (None, Some(unit)) = (home, self.rearranged(&written)) {
            return Ok(unit);
        }
        let shown: String = name.chars().take(64).collect();
        Err(match home {
            Some(kind) => ErrorKind::WrongUnit {
                unit: shown,
                measures: kind.name,
                quantity: self.name,
                units: self.unit_names(),
            },
            None => ErrorKind::UnknownUnit {
                near: near(&shown, self.units.iter().map(|unit| unit.name)),
                unit: shown,
                quantity: self.name,
                units: self.unit_names(),
            },
        })
    }

    /// The unit written exactly `name`, in its own name, its code or a spelling of the table.
    pub(crate) fn called(&self, name: &str) -> Option<&'static Unit> {
        self.units.iter().find(|unit| unit.is_called(name))
    }

    /// The unit that has the same factors in another order or abbreviation; with volumes of gas at STP where none says
    /// otherwise and nothing else is meant.
    fn rearranged(&self, written: &str) -> Option<&'static Unit> {
        let asked = spelling::factors(written)?;
        let read = |unit: &&'static Unit| {
            let names = unit.aliases.iter().chain([&unit.name]);
            names.filter_map(|name| spelling::factors(name)).collect::<Vec<_>>()
        };
        let exact = self.units.iter().find(|unit| read(unit).contains(&asked));
        let bare = |unit: &&'static Unit| {
            let kept = |factors: &spelling::Factors| spelling::without_state(factors) == asked;
            read(unit).iter().any(kept)
        };
        exact.or_else(|| self.units.iter().find(bare))
    }

    /// `si`, if it is a value this quantity can have.
    ///
    /// # Errors
    /// `not_finite`, `out_of_range`.
    pub fn check(&'static self, si: f64) -> Result<f64, ErrorKind> {
        checked(si, self, &self.rule)
    }

    /// The kind with this id.
    pub fn named(id: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.id == id).copied()
    }

    /// The names of all units.
    pub fn unit_names(&self) -> List {
        self.units.iter().map(|unit| unit.name).collect()
    }
}

/// A checked value of one kind, in SI inside.
pub trait Quantity: Copy + Sized {
    /// Its kind.
    const KIND: &'static Kind;

    /// From a value in SI.
    ///
    /// # Errors
    /// `not_finite` and, where physics sets a limit, `out_of_range`.
    fn from_si(si: f64) -> Result<Self, ErrorKind>;

    /// The value in SI.
    fn si(self) -> f64;

    /// From a value in `unit`, one of [`Self::KIND`]'s.
    ///
    /// # Errors
    /// As [`Quantity::from_si`]; the error shows the value in `unit`.
    fn from_unit(value: f64, unit: &Unit) -> Result<Self, ErrorKind> {
        Self::from_si(unit.to_si(value)).map_err(|error| as_given(error, value, Self::KIND, unit.name))
    }

    /// The value in `unit`, one of [`Self::KIND`]'s.
    fn in_unit(self, unit: &Unit) -> f64 {
        unit.from_si(self.si())
    }
}

/// What a quantity must satisfy beyond being finite: the words and the test.
#[derive(Debug)]
pub(crate) struct Rule(&'static str, fn(f64) -> bool);

pub(crate) const ANY: Rule = Rule("a finite number", |_| true);
pub(crate) const POSITIVE: Rule = Rule("above 0", |x| x > 0.0);
pub(crate) const NOT_NEGATIVE: Rule = Rule("0 or more", |x| x >= 0.0);
pub(crate) const WITHIN_ONE: Rule = Rule("between 0 and 1 (100 %)", |x| (0.0..=1.0).contains(&x));

/// `si`, if it is finite and obeys `rule`; an error that shows it in the first unit of `kind` otherwise.
fn checked(si: f64, kind: &'static Kind, rule: &Rule) -> Result<f64, ErrorKind> {
    if si.is_finite() && (rule.1)(si) { Ok(si) } else { Err(refused(si, kind, rule.0)) }
}

/// Kept apart from [`checked`], which is compiled into every constructor.
#[cold]
#[inline(never)]
fn refused(si: f64, kind: &'static Kind, rule: &'static str) -> ErrorKind {
    if !si.is_finite() {
        return ErrorKind::NotFinite { quantity: kind.name };
    }
    let unit = &kind.units[0];
    ErrorKind::OutOfRange { quantity: kind.name, value: unit.from_si(si), unit: Suffix(unit.name), rule }
}

/// The same error with the value as it was given.
#[cold]
#[inline(never)]
fn as_given(error: ErrorKind, value: f64, kind: &'static Kind, unit: &str) -> ErrorKind {
    match error {
        ErrorKind::OutOfRange { quantity, rule, .. } => {
            let unit = kind.units.iter().find(|own| own.name == unit).map_or("", |own| own.name);
            ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule }
        }
        other => other,
    }
}

/// One unit of a table: name, UCUM code or `-`, `mul / div`, optional offset, other spellings.
macro_rules! unit {
    ($name:literal, $ucum:tt, $mul:expr, $div:expr $(, offset $offset:expr)? $(, [$($alias:literal),*])?) => {
        $crate::quantity::Unit {
            name: $name,
            aliases: &[$($($alias),*)?],
            ucum: unit!(@ucum $ucum),
            offset: 0.0 $(+ $offset)?,
            mul: $mul,
            div: $div,
        }
    };
    (@ucum -) => { None };
    (@ucum $code:literal) => { Some($code) };
}

/// Declares a quantity: its rule, its unit table, and constructor–getter pairs for some units.
macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $id:literal, $words:literal, $rule:expr, units: [$($unit:expr),* $(,)?], by: $by:tt $(,)?) => {
        quantity! { @with [$(#[$doc])*] $name, $id, $words, $rule, &[$($unit),*], $by }
    };
    ($(#[$doc:meta])* $name:ident, $id:literal, $words:literal, $rule:expr, units_of: $other:ident, by: $by:tt $(,)?) => {
        quantity! {
            @with [$(#[$doc])*] $name, $id, $words, $rule, <$other as $crate::quantity::Quantity>::KIND.units, $by
        }
    };
    (@with [$(#[$doc:meta])*] $name:ident, $id:literal, $words:literal, $rule:expr, $units:expr,
     [$($from:ident $get:ident $called:literal $index:literal),* $(,)?]) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub struct $name(f64);

        impl $crate::quantity::Quantity for $name {
            const KIND: &'static $crate::quantity::Kind = {
                static KIND: $crate::quantity::Kind =
                    $crate::quantity::Kind { id: $id, name: $words, units: $units, rule: $rule };
                &KIND
            };

            fn from_si(si: f64) -> Result<Self, $crate::error::ErrorKind> {
                Self::KIND.check(si).map(Self)
            }

            fn si(self) -> f64 {
                self.0
            }
        }

        impl $name {
            $(
                #[doc = concat!("From a value in ", $called, ".\n\n# Errors\n`not_finite`, and `out_of_range` where physics sets a limit.")]
                pub fn $from(value: f64) -> Result<Self, $crate::error::ErrorKind> {
                    use $crate::quantity::Quantity;
                    Self::from_unit(value, &Self::KIND.units[$index])
                }

                #[doc = concat!("The value in ", $called, ".")]
                pub fn $get(self) -> f64 {
                    use $crate::quantity::Quantity;
                    self.in_unit(&Self::KIND.units[$index])
                }
            )*
        }
    };
}

pub(crate) use {quantity, unit};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_means_two_units_of_a_kind() {
        for kind in KINDS {
            let mut seen = std::collections::BTreeSet::new();
            for unit in kind.units {
                for name in unit.aliases.iter().copied().chain([unit.name]) {
                    assert!(seen.insert(name), "{name} twice in {}", kind.id);
                    assert_eq!(kind.unit(name).map(|found| found.name), Ok(unit.name), "{name}");
                }
                if let Some(code) = unit.ucum {
                    assert_eq!(kind.unit(code).map(|found| found.name), Ok(unit.name), "{code}");
                }
            }
        }
    }

    #[test]
    fn getters_name_their_unit() {
        let modulus = Modulus::from_gpa(10.0).unwrap();
        assert_eq!((modulus.pa(), modulus.mpa()), (1e10, 1e4));
        assert_eq!(Length::from_um(1.0).unwrap().m(), 1e-6);
        assert_eq!(Density::from_g_cm3(1.6).unwrap().kg_m3(), 1600.0);
        assert_eq!(Temperature::from_celsius(35.0).unwrap().k(), 308.15);
        approx::assert_relative_eq!(Permeance::from_gpu(1000.0).unwrap().gpu(), 1000.0, max_relative = 1e-15);
        assert_eq!(Pressure::from_bar(10.0).unwrap().pa(), 1e6);
    }
}
