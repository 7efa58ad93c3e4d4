//! What passes a layer.

use super::read::{Gas, Layer, Opening, Stack, State, Way};
use crate::error::ErrorKind;
use crate::membrane::layers::{Pore, Skin, open_pore};
use crate::quantity::{Permeability, Permeance, Quantity as _};

impl Layer {
    pub fn filled_with(&self) -> Option<usize> {
        self.defects.as_ref().and_then(|defects| defects.filled).map(|(layer, _)| layer)
    }

    /// Whether open pores are described.
    pub fn is_open(&self) -> bool {
        matches!(self.way, Way::Pores { .. }) || self.defects.as_ref().is_some_and(|d| d.open.is_some())
    }

    /// Its flat permeance for a gas; `None` where open pores are not described well enough.
    pub fn permeance(&self, gas: usize, state: State, stack: &Stack) -> Result<Option<Permeance>, ErrorKind> {
        match &self.way {
            Way::Film { permeance } => Ok(Some(permeance[gas])),
            Way::Pores { pore, porosity, thickness } => {
                let space = pore.permeability(&stack.gases[gas], stack)?;
                let permeance = |p: Permeability| Permeance::from_si(porosity.si() * p.si() / thickness.si());
                space.map(permeance).transpose()
            }
            Way::Material { permeability, thickness } => {
                let (polymer, thickness) = (permeability[gas], *thickness);
                let dense = || Permeance::from_si(polymer.si() / thickness.si()).map(Some);
                let Some(defects) = &self.defects else { return dense() };
                if state == State::WithoutDefects {
                    return dense();
                }
                let filled = defects.filled.filter(|_| state == State::AsItIs);
                let filled = filled.map(|(layer, depth)| (stack.layers[layer].material(gas), depth));
                let filled = filled.and_then(|(coating, depth)| coating.map(|coating| (coating, depth)));
                let through = filled.is_some_and(|(_, depth)| depth.si() >= thickness.si());
                let open = match defects.open {
                    Some(open) if !through => open.permeability(&stack.gases[gas], stack)?,
                    _ => None,
                };
                if open.is_none() && !through {
                    return Ok(None);
                }
                let pore = Pore { filled, open };
                Skin { polymer, thickness, porosity: defects.porosity, pore }.permeance().map(Some)
            }
        }
    }

    /// Permeability of its material.
    pub fn material(&self, gas: usize) -> Option<Permeability> {
        match &self.way {
            Way::Material { permeability, .. } => permeability.get(gas).copied(),
            _ => None,
        }
    }
}

impl Opening {
    /// Permeability of the pores for a gas, if temperature and molar mass are known.
    fn permeability(self, gas: &Gas, stack: &Stack) -> Result<Option<Permeability>, ErrorKind> {
        let (Some(temperature), Some(mass)) = (stack.temperature, gas.molar_mass) else { return Ok(None) };
        let viscous = gas.viscosity.zip(stack.mean_pressure);
        open_pore(self.diameter, self.tortuosity, temperature, mass, viscous).map(Some)
    }
}
