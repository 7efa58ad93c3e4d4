//! How much fiber and matrix, as a document writes it.

use super::constituents::{FiberData, MatrixData, optional};
use crate::document::quantity::Quantity;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::micromechanics::{Constituents, Densities, cured_ply_thickness, fiber_fraction_of_ply};
use crate::quantity::{ArealDensity, Density, Length, MassFraction, Quantity as _, VolumeFraction};

/// Fiber and matrix, and how much of each.
pub(super) struct Mixture {
    pub fiber: FiberData,
    pub matrix: MatrixData,
    pub constituents: Constituents,
    pub volume_fraction: VolumeFraction,
    pub mass_fraction: Option<MassFraction>,
    pub void_fraction: Option<VolumeFraction>,
    /// As measured, else without voids.
    pub density: Option<Density>,
    pub ply_thickness: Option<Length>,
}

/// What a document says of the content; the names of the keys differ by form.
pub(super) struct Content<'a> {
    pub volume: (&'static str, &'a mut Option<Quantity>),
    pub mass: (&'static str, &'a mut Option<Quantity>),
    /// Areal weight, ply thickness, measured density; only with endless fibers.
    pub ply: Option<[&'a mut Option<Quantity>; 3]>,
    /// The key of the reinforcement.
    pub fiber: &'static str,
}

/// The same, read.
struct Given {
    /// The keys of the fractions by volume and by mass, and of the reinforcement.
    keys: [&'static str; 3],
    volume: Option<VolumeFraction>,
    mass: Option<MassFraction>,
    areal: Option<ArealDensity>,
    thickness: Option<Length>,
    measured: Option<Density>,
    /// Of fiber and matrix.
    densities: [Option<Density>; 2],
}

impl Content<'_> {
    /// The mixture of `fiber` and `matrix` in this content.
    pub fn mix(self, fiber: FiberData, matrix: MatrixData) -> Result<Mixture, Error> {
        let (areal, thickness, measured) = match self.ply {
            Some([areal, thickness, measured]) => (
                optional(areal, "fiberArealWeight")?,
                optional(thickness, "curedPlyThickness")?,
                optional(measured, "measuredDensity")?,
            ),
            None => (None, None, None),
        };
        let given = Given {
            keys: [self.volume.0, self.mass.0, self.fiber],
            volume: optional(self.volume.1, self.volume.0)?,
            mass: optional(self.mass.1, self.mass.0)?,
            areal,
            thickness,
            measured,
            densities: [fiber.density, matrix.density],
        };
        given.check()?;
        let volume_fraction = given.volume_fraction()?;
        let mass_fraction = given.mass_fraction(volume_fraction)?;
        Ok(Mixture {
            constituents: Constituents::new(fiber.fiber, matrix.matrix, volume_fraction),
            void_fraction: given.void_fraction(mass_fraction)?,
            density: given.density(volume_fraction)?,
            ply_thickness: given.ply_thickness(volume_fraction)?,
            fiber,
            matrix,
            volume_fraction,
            mass_fraction,
        })
    }
}

impl Given {
    /// Exactly one way to the content.
    fn check(&self) -> Result<(), ErrorKind> {
        let [volume, mass, _] = self.keys;
        if self.volume.is_some() && self.mass.is_some() {
            return Err(ErrorKind::Conflict { field: mass.into(), other: volume.into() });
        }
        let fraction = self.volume.map(|_| volume).or(self.mass.map(|_| mass));
        match (fraction, self.areal, self.thickness) {
            (Some(name), _, Some(_)) => {
                Err(ErrorKind::Conflict { field: "curedPlyThickness".into(), other: name.into() })
            }
            (Some(_), _, None) | (None, Some(_), Some(_)) => Ok(()),
            (None, Some(_), None) => {
                let other = format!("curedPlyThickness or {volume}");
                Err(ErrorKind::Needs { field: "fiberArealWeight".into(), other })
            }
            (None, None, Some(_)) => {
                Err(ErrorKind::Needs { field: "curedPlyThickness".into(), other: "fiberArealWeight".into() })
            }
            (None, None, None) => Err(ErrorKind::MissingField { field: volume.into() }),
        }
    }

    /// The density of the fiber, which `field` needs.
    fn fiber_density(&self, field: &str) -> Result<Density, ErrorKind> {
        let other = format!("{}.density", self.keys[2]);
        self.densities[0].ok_or_else(|| ErrorKind::Needs { field: field.into(), other })
    }

    /// Both densities, which `field` needs.
    fn dense(&self, field: &str) -> Result<Densities, ErrorKind> {
        let fiber = self.fiber_density(field)?;
        let missing = || ErrorKind::Needs { field: field.into(), other: "matrix.density".into() };
        Ok(Densities { fiber, matrix: self.densities[1].ok_or_else(missing)? })
    }

    fn volume_fraction(&self) -> Result<VolumeFraction, Error> {
        if let Some(fraction) = self.volume {
            return Ok(fraction);
        }
        if let (Some(areal), Some(thickness)) = (self.areal, self.thickness) {
            let density = self.fiber_density("fiberArealWeight")?;
            return fiber_fraction_of_ply(areal, density, thickness).under("curedPlyThickness");
        }
        let [volume, mass, _] = self.keys;
        let fraction = self.mass.ok_or_else(|| ErrorKind::MissingField { field: volume.into() })?;
        let both = self.dense(mass)?;
        match self.measured {
            Some(density) => VolumeFraction::from_si(fraction.si() * density.si() / both.fiber.si())
                .under("measuredDensity"),
            None => Ok(both.volume_fraction(fraction)?),
        }
    }

    /// Both densities where they are known; needed for a measured density.
    fn known(&self) -> Result<Option<Densities>, ErrorKind> {
        match (self.measured, self.densities) {
            (Some(_), _) => self.dense("measuredDensity").map(Some),
            (None, [Some(fiber), Some(matrix)]) => Ok(Some(Densities { fiber, matrix })),
            (None, _) => Ok(None),
        }
    }

    fn mass_fraction(&self, volume: VolumeFraction) -> Result<Option<MassFraction>, Error> {
        match (self.mass, self.known()?, self.measured) {
            (Some(fraction), ..) => Ok(Some(fraction)),
            (None, Some(both), Some(density)) => {
                let share = volume.si() * both.fiber.si() / density.si();
                MassFraction::from_si(share).map(Some).under("measuredDensity")
            }
            (None, Some(both), None) => Ok(Some(both.mass_fraction(volume)?)),
            (None, None, _) => Ok(None),
        }
    }

    fn void_fraction(&self, mass: Option<MassFraction>) -> Result<Option<VolumeFraction>, Error> {
        match (self.known()?, self.measured, mass) {
            (Some(both), Some(density), Some(fraction)) => {
                both.void_fraction(density, fraction).map(Some).under("measuredDensity")
            }
            _ => Ok(None),
        }
    }

    fn density(&self, volume: VolumeFraction) -> Result<Option<Density>, Error> {
        match (self.measured, self.known()?) {
            (Some(density), _) => Ok(Some(density)),
            (None, Some(both)) => Ok(Some(both.mixed(volume)?)),
            (None, None) => Ok(None),
        }
    }

    fn ply_thickness(&self, volume: VolumeFraction) -> Result<Option<Length>, Error> {
        match (self.areal, self.thickness) {
            (Some(areal), None) => {
                let density = self.fiber_density("fiberArealWeight")?;
                cured_ply_thickness(areal, density, volume).map(Some).under("fiberArealWeight")
            }
            (_, thickness) => Ok(thickness),
        }
    }
}
