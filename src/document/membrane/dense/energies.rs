//! What moves a gas to another temperature, given or fitted.

use crate::document::input::{GasInput, MeasuredInput};
use crate::document::quantity::{Column, Given};
use crate::document::report::{FitResult, Ledger};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::{ArrheniusFit, arrhenius_fit, models};
use crate::quantity::{Diffusivity, MolarEnergy, Permeability, Quantity, Ratio, Solubility, Temperature};

/// Activation energies of permeation and diffusion, and the enthalpy of sorption.
#[derive(Clone, Copy, Default)]
pub(super) struct Energies {
    pub permeation: Option<MolarEnergy>,
    pub diffusion: Option<MolarEnergy>,
    pub sorption: Option<MolarEnergy>,
}

impl Energies {
    /// The energies a gas states or its measurements give, each pair completed by E_P = E_D + ΔH_S.
    pub fn read(gas: &mut GasInput, fits: &Fits) -> Result<Self, Error> {
        let stated = Self {
            permeation: gas.activation_energy.given::<MolarEnergy>("activationEnergy")?,
            diffusion: gas.diffusion_energy.given::<MolarEnergy>("diffusionEnergy")?,
            sorption: gas.sorption_enthalpy.given::<MolarEnergy>("sorptionEnthalpy")?,
        };
        let conflict = |field: &str, other: &str| {
            Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into())
        };
        let measured = fits.energies();
        match (stated.permeation, stated.diffusion, stated.sorption) {
            (Some(_), Some(_), Some(_)) => return conflict("activationEnergy", "diffusionEnergy"),
            (Some(_), _, _) if measured.permeation.is_some() => {
                return conflict("activationEnergy", "measured.permeability");
            }
            (_, Some(_), _) if measured.diffusion.is_some() => {
                return conflict("diffusionEnergy", "measured.diffusivity");
            }
            (_, _, Some(_)) if measured.sorption.is_some() => {
                return conflict("sorptionEnthalpy", "measured.solubility");
            }
            _ => {}
        }
        let all = Self {
            permeation: stated.permeation.or(measured.permeation),
            diffusion: stated.diffusion.or(measured.diffusion),
            sorption: stated.sorption.or(measured.sorption),
        };
        let needs = |field: &str, other: &str| {
            Err(ErrorKind::Needs { field: field.into(), other: other.into() }.into())
        };
        match (all.permeation, all.diffusion, all.sorption) {
            (None, Some(_), None) if stated.diffusion.is_some() => {
                needs("diffusionEnergy", "sorptionEnthalpy")
            }
            (None, None, Some(_)) if stated.sorption.is_some() => {
                needs("sorptionEnthalpy", "diffusionEnergy")
            }
            _ => Ok(all.completed()?),
        }
    }

    fn completed(mut self) -> Result<Self, ErrorKind> {
        match (self.permeation, self.diffusion, self.sorption) {
            (None, Some(d), Some(s)) => self.permeation = Some(MolarEnergy::from_si(d.si() + s.si())?),
            (Some(p), Some(d), None) => self.sorption = Some(MolarEnergy::from_si(p.si() - d.si())?),
            (Some(p), None, Some(s)) => self.diffusion = Some(MolarEnergy::from_si(p.si() - s.si())?),
            _ => {}
        }
        Ok(self)
    }
}

/// What the measurements of a gas at several temperatures give.
#[derive(Default)]
pub(super) struct Fits {
    pub permeability: Option<Box<Fitted>>,
    pub diffusivity: Option<Box<Fitted>>,
    pub solubility: Option<Box<Fitted>>,
}

/// A fit, and how it is shown.
pub(super) struct Fitted {
    pub fit: ArrheniusFit,
    pub shown: Box<FitResult>,
}

impl Fits {
    pub fn read(
        measured: &mut Option<MeasuredInput>,
        units: &Units,
        ledger: &mut Ledger,
    ) -> Result<Self, Error> {
        let Some(measured) = measured else { return Ok(Self::default()) };
        Self::of(measured, units, ledger).under("measured")
    }

    fn of(measured: &mut MeasuredInput, units: &Units, ledger: &mut Ledger) -> Result<Self, Error> {
        let temperatures = measured.temperature.normalize::<Temperature>().under("temperature")?;
        let fits = Self {
            permeability: fitted::<Permeability>(&mut measured.permeability, &temperatures, units)
                .under("permeability")?,
            diffusivity: fitted::<Diffusivity>(&mut measured.diffusivity, &temperatures, units)
                .under("diffusivity")?,
            solubility: fitted::<Solubility>(&mut measured.solubility, &temperatures, units)
                .under("solubility")?,
        };
        if fits.permeability.is_none() && fits.diffusivity.is_none() && fits.solubility.is_none() {
            return Err(ErrorKind::MissingField { field: "permeability".into() }.into());
        }
        ledger.model(&models::ARRHENIUS_FIT);
        Ok(fits)
    }

    fn energies(&self) -> Energies {
        let energy = |fitted: &Option<Box<Fitted>>| fitted.as_ref().map(|fitted| fitted.fit.energy);
        Energies {
            permeation: energy(&self.permeability),
            diffusion: energy(&self.diffusivity),
            sorption: energy(&self.solubility),
        }
    }
}

fn fitted<Q: Quantity>(
    column: &mut Option<Column>,
    temperatures: &[f64],
    units: &Units,
) -> Result<Option<Box<Fitted>>, Error> {
    let Some(column) = column else { return Ok(None) };
    let values = column.normalize::<Q>()?;
    if values.len() != temperatures.len() {
        let found = format!("a column of {}", values.len());
        let expected = format!("one number for each of the {} temperatures", temperatures.len());
        return Err(Error::new(ErrorKind::WrongType { found, expected }, "value"));
    }
    let fit = arrhenius_fit(temperatures, &values)?;
    let unit = units.of(Q::KIND);
    let prefactor = Q::from_si(libm::exp(fit.ln_prefactor))?;
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let shown = Box::new(FitResult {
        energy: units.show(fit.energy)?,
        energy_standard_error: fit
            .energy_standard_error
            .map(|error| units.show_si(MolarEnergy::KIND, error))
            .transpose()?,
        prefactor: units.show(prefactor)?,
        ln_prefactor: ratio(fit.ln_prefactor + libm::log(unit.from_si(1.0)))?,
        ln_prefactor_standard_error: fit.ln_prefactor_standard_error.map(ratio).transpose()?,
        scatter: fit.scatter.map(ratio).transpose()?,
        points: values.len(),
    });
    Ok(Some(Box::new(Fitted { fit, shown })))
}
