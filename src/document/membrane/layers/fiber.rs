//! The shape of a hollow fiber.

use super::read::Layer;
use crate::document::input::{FiberGeometryInput, FiberSideWord, MembraneLayerInput};
use crate::document::quantity::Given;
use crate::error::{Error, ErrorKind, Suffix};
use crate::membrane::layers::Annulus;
use crate::quantity::{Length, Quantity as _};

/// The radii of a fiber.
pub(super) struct Fiber {
    inner: Length,
    outer: Length,
    pub area: FiberSideWord,
}

impl Fiber {
    pub fn radius(&self, side: FiberSideWord) -> Length {
        match side {
            FiberSideWord::Outer => self.outer,
            FiberSideWord::Inner => self.inner,
        }
    }

    /// The radius of the area permeances are stated on.
    pub fn reference(&self) -> Length {
        self.radius(self.area)
    }
}

/// The thicknesses of all layers.
pub(super) fn thicknesses(layers: &mut [MembraneLayerInput]) -> Result<Vec<f64>, Error> {
    let mut found = Vec::new();
    for (i, layer) in layers.iter_mut().enumerate() {
        let thickness = layer.thickness.required::<Length>("thickness");
        found.push(thickness.map_err(|error| error.at(i).under("layers"))?.si());
    }
    Ok(found)
}

/// Puts the layers into the wall of the fiber.
pub(super) fn walls(
    fiber: &mut FiberGeometryInput,
    thicknesses: &[f64],
    layers: &mut [Layer],
) -> Result<Fiber, Error> {
    let outer = fiber.outer_diameter.given::<Length>("outerDiameter")?.map(|d| d.si() / 2.0);
    let inner = fiber.inner_diameter.given::<Length>("innerDiameter")?.map(|d| d.si() / 2.0);
    let wall: f64 = thicknesses.iter().sum();
    let bore = match (inner, outer) {
        (None, None) => return Err(ErrorKind::MissingField { field: "outerDiameter".into() }.into()),
        (Some(inner), None) => inner,
        (None, Some(outer)) if outer > wall => outer - wall,
        (Some(inner), Some(outer)) if ((outer - inner) - wall).abs() <= 1e-6 * wall => inner,
        (inner, Some(_)) => {
            let unit = &Length::KIND.units[0];
            let rule = match inner {
                None => "below the outer radius of the fiber",
                Some(_) => "the difference of the radii of the fiber",
            };
            let (value, unit) = (unit.from_si(wall), Suffix(unit.name));
            let kind = ErrorKind::OutOfRange { quantity: "thickness of all layers", value, unit, rule };
            return Err(Error::new(kind, "outerDiameter"));
        }
    };
    let inward = fiber.feed == FiberSideWord::Outer;
    let mut radius = bore;
    let mut place = |layer: &mut Layer, thickness: f64| -> Result<(), ErrorKind> {
        let annulus = Annulus::new(Length::from_si(radius)?, Length::from_si(thickness)?);
        layer.wall = Some(annulus);
        radius = annulus.outer()?.si();
        Ok(())
    };
    if inward {
        for (layer, thickness) in layers.iter_mut().zip(thicknesses).rev() {
            place(layer, *thickness)?;
        }
    } else {
        for (layer, thickness) in layers.iter_mut().zip(thicknesses) {
            place(layer, *thickness)?;
        }
    }
    Ok(Fiber { inner: Length::from_si(bore)?, outer: Length::from_si(radius)?, area: fiber.area })
}
