//! What is dispersed: how much of it, and what surrounds each particle.

use super::core_shell::{self, ShellRatio};
use super::method::refused;
use super::{Method, two_phase};
use crate::error::ErrorKind;
use crate::quantity::{Density, MassFraction, PhasePermeability, Quantity as _, VolumeFraction};

/// Volume fraction from a mass fraction.
///
/// ```text
/// φ = (w/ρd)/(w/ρd + (1 − w)/ρm)
/// ```
///
/// ```
/// use matprop::membrane::mixed_matrix::volume_fraction;
/// use matprop::quantity::{Density, MassFraction};
///
/// let density = |x| Density::from_g_cm3(x);
/// let phi = volume_fraction(MassFraction::from_percent(20.0)?, density(1.6)?, density(1.2)?)?;
/// assert!((phi.fraction() - 3.0 / 19.0).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if the quotient leaves the range of numbers.
pub fn volume_fraction(
    dispersed: MassFraction,
    dispersed_density: Density,
    matrix_density: Density,
) -> Result<VolumeFraction, ErrorKind> {
    let w = dispersed.si();
    let (filler, matrix) = (w * matrix_density.si(), (1.0 - w) * dispersed_density.si());
    VolumeFraction::from_si(filler / (filler + matrix))
}

/// A shell of matrix around each particle that permeates otherwise: rigidified, or a void.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interphase {
    /// Radius with the shell over that without.
    pub ratio: ShellRatio,
    /// Permeability of the shell.
    pub permeability: PhasePermeability,
}

/// A skin of each particle whose pores the polymer narrows or blocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockedSkin {
    /// Radius of the particle over that of its free core.
    pub ratio: ShellRatio,
    /// Permeability of the skin.
    pub permeability: SkinPermeability,
}

/// How a skin with blocked pores permeates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SkinPermeability {
    /// By a value of its own.
    Given(PhasePermeability),
    /// As the filler, divided by this number above 0.
    Reduced(f64),
}

/// A particle: its material, and what lies in and around its surface.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Particle {
    /// A skin with blocked pores, if there is one.
    pub skin: Option<BlockedSkin>,
    /// An interphase, if there is one.
    pub interphase: Option<Interphase>,
}

impl Particle {
    /// The filler with its skin, as a homogeneous phase.
    ///
    /// # Errors
    /// `not_finite` if the result leaves the range of numbers.
    pub fn filler(&self, dispersed: PhasePermeability) -> Result<PhasePermeability, ErrorKind> {
        match self.skin {
            None => Ok(dispersed),
            Some(BlockedSkin { ratio, permeability: SkinPermeability::Given(skin) }) => {
                layered(dispersed, skin, ratio)
            }
            Some(BlockedSkin { ratio, permeability: SkinPermeability::Reduced(by) }) => {
                PhasePermeability::from_si(dispersed.si() * reduced(ratio, by))
            }
        }
    }

    /// The particle with its skin and its interphase, as a homogeneous phase.
    ///
    /// ```
    /// use matprop::membrane::mixed_matrix::{Interphase, Particle, ShellRatio};
    /// use matprop::quantity::PhasePermeability;
    ///
    /// let shell = Interphase { ratio: ShellRatio::new(1.1)?, permeability: PhasePermeability::from_barrer(2.0)? };
    /// let particle = Particle { skin: None, interphase: Some(shell) };
    /// let effective = particle.effective(PhasePermeability::from_barrer(100.0)?)?;
    /// assert!(effective.barrer() < 20.0); // a tenth of the radius hides four fifths of the filler
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite` if the result leaves the range of numbers.
    pub fn effective(&self, dispersed: PhasePermeability) -> Result<PhasePermeability, ErrorKind> {
        let filler = self.filler(dispersed)?;
        match self.interphase {
            Some(shell) => layered(filler, shell.permeability, shell.ratio),
            None => Ok(filler),
        }
    }

    /// The filler that gives a particle of this effective permeability.
    ///
    /// # Errors
    /// `no_dispersed_phase` if no filler does.
    pub fn dispersed(&self, effective: PhasePermeability) -> Result<PhasePermeability, ErrorKind> {
        let mut inner = effective;
        if let Some(shell) = self.interphase {
            inner = unlayered(inner, shell.permeability, shell.ratio)?;
        }
        match self.skin {
            None => Ok(inner),
            Some(BlockedSkin { ratio, permeability: SkinPermeability::Given(skin) }) => {
                unlayered(inner, skin, ratio)
            }
            Some(BlockedSkin { ratio, permeability: SkinPermeability::Reduced(by) }) => {
                PhasePermeability::from_si(inner.si() / reduced(ratio, by))
            }
        }
    }
}

/// A filler in a skin of itself that permeates `by` times less, over the filler alone.
fn reduced(ratio: ShellRatio, by: f64) -> f64 {
    core_shell::particle(1.0, 1.0 / by, 1.0 / ratio.cube())
}

fn layered(
    core: PhasePermeability,
    shell: PhasePermeability,
    ratio: ShellRatio,
) -> Result<PhasePermeability, ErrorKind> {
    PhasePermeability::from_si(core_shell::particle(core.si(), shell.si(), 1.0 / ratio.cube()))
}

fn unlayered(
    particle: PhasePermeability,
    shell: PhasePermeability,
    ratio: ShellRatio,
) -> Result<PhasePermeability, ErrorKind> {
    let share = 1.0 / ratio.cube();
    if share == 1.0 {
        return Ok(particle);
    }
    let over = particle.si() / shell.si();
    let found = core_shell::core(particle.si(), shell.si(), share);
    if shell.si() > 0.0 && over.is_finite() && found.is_finite() && found >= 0.0 {
        return PhasePermeability::from_si(found);
    }
    let (least, most) = (two_phase::maxwell(0.0, share), (1.0 + 2.0 * share) / (1.0 - share));
    Err(ErrorKind::NoDispersedPhase {
        model: "Maxwell, of the particle in its shell",
        ratio: over,
        least,
        most,
    })
}

/// The forms of Felske's model: `phi` counts the particles with their interphase.
impl Interphase {
    /// Felske's ratio of the permeabilities of membrane and matrix; `dispersed` and `matrix` in SI.
    ///
    /// # Errors
    /// `not_finite` if the result leaves the range of numbers.
    pub fn felske(&self, dispersed: f64, matrix: f64, fraction: VolumeFraction) -> Result<f64, ErrorKind> {
        let (d, i, cube) = (dispersed / matrix, self.permeability.si() / matrix, self.ratio.cube());
        finite(core_shell::felske(d, i, cube, fraction.si()))
    }

    /// The same with a largest packing, after Pal.
    ///
    /// # Errors
    /// `out_of_range` beyond the largest packing, `not_finite` if the result leaves the range of numbers.
    pub fn felske_modified(
        &self,
        dispersed: f64,
        matrix: f64,
        fraction: VolumeFraction,
        packing: f64,
    ) -> Result<f64, ErrorKind> {
        let phi = fraction.si();
        Method::LewisNielsen { packing }.checked()?.room(phi)?;
        let (d, i, cube) = (dispersed / matrix, self.permeability.si() / matrix, self.ratio.cube());
        finite(core_shell::felske_modified(d, i, cube, phi, two_phase::packed(phi, packing)))
    }
}

fn finite(ratio: f64) -> Result<f64, ErrorKind> {
    if ratio.is_finite() { Ok(ratio) } else { Err(ErrorKind::NotFinite { quantity: "permeability" }) }
}

/// The volume fraction of particles with their shells from that of the particles alone.
impl ShellRatio {
    /// φ δ³.
    ///
    /// # Errors
    /// `out_of_range` if the shells fill more than the membrane.
    pub fn with_shell(self, core: VolumeFraction) -> Result<VolumeFraction, ErrorKind> {
        let phi = core.si() * self.cube();
        VolumeFraction::from_si(phi)
            .map_err(|_| refused("volume fraction with the interphase", phi, "between 0 and 1 (100 %)"))
    }
}
