//! Skins with pinholes, open or filled by a coating.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{
    GAS_CONSTANT, Length, MolarMass, Permeability, Permeance, Pressure, Quantity as _, Temperature,
    Viscosity, VolumeFraction,
};
use std::f64::consts::PI;

/// Permeability of the space in a pore of diameter `d`: Knudsen flow, and viscous flow beside it if asked for.
///
/// ```text
/// P = (DK + d² p̄/(32 μ))/(τ R T)        DK = (d/3) √(8 R T/(π M))
/// ```
///
/// | symbol | argument      | unit                                                       |
/// |--------|---------------|------------------------------------------------------------|
/// | `d`    | `diameter`    | m                                                          |
/// | `τ`    | `tortuosity`  | 1, 1 or more; 1 for a straight pore through the layer      |
/// | `T`    | `temperature` | K                                                          |
/// | `M`    | `molar_mass`  | kg/mol                                                     |
/// | `μ, p̄` | `viscous`     | Pa·s, Pa: viscosity of the gas, mean pressure in the pore  |
///
/// Without `viscous` for pores far below the mean free path; no slip beyond the sum of both flows.
///
/// ```
/// use matprop::membrane::layers::open_pore;
/// use matprop::quantity::{Length, MolarMass, Temperature};
///
/// let (d, t) = (Length::from_um(0.005)?, Temperature::from_celsius(35.0)?);
/// let co2 = open_pore(d, 1.0, t, MolarMass::from_g_mol(44.0095)?, None)?;
/// let ch4 = open_pore(d, 1.0, t, MolarMass::from_g_mol(16.0425)?, None)?;
/// assert!((ch4.barrer() / co2.barrer() - (44.0095_f64 / 16.0425).sqrt()).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a tortuosity below 1; `not_finite` if the result leaves the range of numbers.
///
/// # References
/// M. Knudsen, Ann. Phys. 333 (1909) 75. doi:10.1002/andp.19093330106; E. A. Mason, A. P. Malinauskas, Gas Transport in
/// Porous Media: The Dusty-Gas Model (Elsevier 1983).
pub fn open_pore(
    diameter: Length,
    tortuosity: f64,
    temperature: Temperature,
    molar_mass: MolarMass,
    viscous: Option<(Viscosity, Pressure)>,
) -> Result<Permeability, ErrorKind> {
    if !(tortuosity >= 1.0 && tortuosity.is_finite()) {
        let rule = "1 or more";
        return Err(ErrorKind::OutOfRange {
            quantity: "tortuosity",
            value: tortuosity,
            unit: Suffix("1"),
            rule,
        });
    }
    let (d, rt) = (diameter.si(), GAS_CONSTANT * temperature.si());
    let knudsen = d / 3.0 * (8.0 * rt / (PI * molar_mass.si())).sqrt();
    let poiseuille = viscous.map_or(0.0, |(mu, mean)| d * d * mean.si() / (32.0 * mu.si()));
    Permeability::from_si((knudsen + poiseuille) / (tortuosity * rt))
}

/// What is in the pores of a skin, from the feed side on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pore {
    /// The coating in them and how far it reaches.
    pub filled: Option<(Permeability, Length)>,
    /// The open pore, [`open_pore`]; needed where the filling ends before the skin does.
    pub open: Option<Permeability>,
}

/// A skin of a polymer with pores through it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skin {
    /// Permeability of the polymer.
    pub polymer: Permeability,
    /// Thickness.
    pub thickness: Length,
    /// Area of the pores over that of the skin.
    pub porosity: VolumeFraction,
    /// What is in them.
    pub pore: Pore,
}

impl Skin {
    /// Permeance of polymer and pores side by side.
    ///
    /// ```text
    /// Q = (1 − ε) P/L + ε/(Lf/Pc + (L − Lf)/Po)
    /// ```
    ///
    /// | symbol   | meaning                                            |
    /// |----------|----------------------------------------------------|
    /// | `P, L`   | permeability of the polymer, thickness of the skin |
    /// | `ε`      | area of the pores over that of the skin            |
    /// | `Pc, Lf` | permeability of the coating, depth it fills        |
    /// | `Po`     | permeability of the open pore                      |
    ///
    /// ```
    /// use matprop::membrane::layers::{Pore, Skin, in_series};
    /// use matprop::quantity::{Length, Permeability, Permeance, VolumeFraction};
    ///
    /// // Silicone on polysulfone, CO2.
    /// let (silicone, thickness) = (Permeability::from_barrer(3800.0)?, Length::from_um(0.1)?);
    /// let skin = Skin {
    ///     polymer: Permeability::from_barrer(5.6)?,
    ///     thickness,
    ///     porosity: VolumeFraction::from_fraction(1e-6)?,
    ///     pore: Pore { filled: Some((silicone, thickness)), open: None },
    /// };
    /// let coated = in_series(&[Permeance::from_gpu(3800.0)?, skin.permeance()?])?;
    /// assert!((coated.gpu() - 55.223571524066934).abs() < 1e-11);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `needs` where the open part of a pore is not given; `not_finite` if the result leaves the range of numbers.
    ///
    /// # References
    /// J. M. S. Henis, M. K. Tripodi, J. Membr. Sci. 8 (1981) 233. doi:10.1016/S0376-7388(00)82312-1
    pub fn permeance(&self) -> Result<Permeance, ErrorKind> {
        let length = self.thickness.si();
        let share = self.porosity.si();
        let dense = (1.0 - share) * self.polymer.si() / length;
        if share == 0.0 {
            return Permeance::from_si(dense);
        }
        let (resistance, depth) = match self.pore.filled {
            Some((coating, depth)) => {
                let depth = depth.si().min(length);
                (depth / coating.si(), depth)
            }
            None => (0.0, 0.0),
        };
        let rest = if depth < length {
            let needs = || ErrorKind::Needs { field: "surfacePorosity".into(), other: "poreDiameter".into() };
            (length - depth) / self.pore.open.ok_or_else(needs)?.si()
        } else {
            0.0
        };
        Permeance::from_si(dense + share / (resistance + rest))
    }
}
