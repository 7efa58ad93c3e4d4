//! Results on a ply material.

use super::super::input::{MethodWord, StatisticWord};
use super::{MatrixValue, Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// Stiffness, constants and origin of a ply material.
    struct LaminaResults {
        /// The constants, as given or computed.
        constants: MaterialResult,
        /// Q: plane-stress stiffness in ply axes; rows and columns 1, 2, 12.
        reduced_stiffness: MatrixValue,
        /// S: the inverse of Q.
        compliance: MatrixValue,
        /// Q in axes turned by the angle asked for; rows and columns x, y, xy.
        transformed_stiffness?: MatrixValue,
        /// U1 to U5.
        invariants: Values,
        /// Q11 + Q22 + 2 Q66.
        trace: Value,
        /// Stiffness and compliance in three dimensions, if G13 and G23 are known and the constants are stable there.
        solid?: SolidResult,
        /// The models side by side, for a material from fiber and matrix.
        micromechanics?: MicromechanicsResult,
        /// The models side by side, for short fibers and platelets.
        inclusions?: InclusionsResult,
        /// Each state of stress by every criterion, if asked for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        failure: Vec<super::StateResult>,
    }
}

results! {
    /// Strengths of a ply within its laminate.
    struct InSituResult {
        /// Tensile strength across the fiber.
        yt: Value,
        /// In-plane shear strength.
        s12: Value,
    }
}

results! {
    /// The constants of a ply material.
    struct MaterialResult {
        /// Its name in the document, or the id of its record.
        name: String,
        /// Where the constants come from.
        form: MaterialForm,
        /// Modulus along 1.
        e1: Value,
        /// Modulus along 2.
        e2: Value,
        /// Major Poisson's ratio.
        nu12: Value,
        /// Minor Poisson's ratio ν12 E2/E1.
        nu21: Value,
        /// In-plane shear modulus.
        g12: Value,
        /// Transverse shear modulus, plane 1–3.
        g13?: Value,
        /// Transverse shear modulus, plane 2–3.
        g23?: Value,
        /// Strengths of the ply within its laminate, if given or computed.
        in_situ?: InSituResult,
        /// Density.
        density?: Value,
        /// Thermal expansion along 1 and 2.
        expansion?: Values,
        /// Moisture expansion along 1 and 2.
        swelling?: Values,
        /// Ultimate strains, if given: 1 in tension and compression, 2 in tension and compression, shear.
        ultimate_strains?: Values,
        /// What the constants are statistically, if stated.
        statistic?: StatisticWord,
        /// Temperature and moisture they hold for, if stated.
        condition?: String,
        /// Where they come from, if stated.
        source?: String,
        /// What single constants are, where that is stated of them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        basis: Vec<BasisResult>,
    }
}

results! {
    /// What one constant is.
    struct BasisResult {
        /// Its name.
        constant: String,
        /// What it is statistically.
        statistic?: StatisticWord,
        /// Temperature and moisture it holds for.
        condition?: String,
        /// Where it comes from.
        source?: String,
    }
}

/// Where the constants of a material come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MaterialForm {
    /// A record of the data.
    Record,
    /// Orthotropic constants of the document.
    Orthotropic,
    /// Isotropic constants of the document.
    Isotropic,
    /// A foam core.
    Foam,
    /// A honeycomb core.
    Honeycomb,
    /// Fiber and matrix.
    Micromechanics,
    /// A woven fabric.
    Fabric,
    /// Short fibers in a matrix.
    ShortFiber,
    /// Platelets in a matrix.
    Platelet,
    /// Constants of an imported deck.
    Imported,
}

results! {
    /// A ply material in three dimensions; rows and columns 11, 22, 33, 23, 13, 12.
    struct SolidResult {
        /// Whether E3, ν13, ν23 were taken from transverse isotropy about axis 1.
        transversely_isotropic: bool,
        /// Modulus through the thickness.
        e3: Value,
        /// Poisson's ratio, 3 per 1.
        nu13: Value,
        /// Poisson's ratio, 3 per 2.
        nu23: Value,
        /// Stress per strain.
        stiffness: Matrix6Value,
        /// Strain per stress.
        compliance: Matrix6Value,
    }
}

/// A 6×6 matrix in one unit, by rows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matrix6Value {
    /// The rows.
    pub value: [[f64; 6]; 6],
    /// Their unit.
    pub unit: &'static str,
}

results! {
    /// Fiber and matrix: the content, and every model side by side.
    struct MicromechanicsResult {
        /// The model whose constants are used.
        model: MethodWord,
        /// How much of what.
        content: ContentResult,
        /// The constants by every model.
        models: Vec<EstimateResult>,
        /// Bounds for any arrangement of endless aligned fibers.
        bounds: AlignedBoundsResult,
        /// Thermal expansion by every model, if that of fiber and matrix is known; the one that is used first.
        expansion: Vec<ExpansionResult>,
        /// Rough strengths, where those of the constituents are known.
        strengths: RoughStrengths,
    }
}

results! {
    /// How much fiber and matrix.
    struct ContentResult {
        /// Volume fraction of the reinforcement.
        volume_fraction: Value,
        /// Its mass fraction, if the densities are known.
        mass_fraction?: Value,
        /// Volume fraction of voids, if the density was measured.
        void_fraction?: Value,
        /// Density: as measured, else without voids.
        density?: Value,
        /// Cured ply thickness, if the areal weight is given.
        ply_thickness?: Value,
    }
}

results! {
    /// The constants by one model.
    struct EstimateResult {
        /// Id of the model.
        model: &'static str,
        /// Modulus along the fiber.
        e1: Value,
        /// Modulus across the fiber.
        e2: Value,
        /// Major Poisson's ratio.
        nu12: Value,
        /// In-plane shear modulus.
        g12: Value,
        /// Transverse shear modulus, where the model gives one.
        g23?: Value,
        /// Transverse Poisson's ratio E2/(2 G23) − 1.
        nu23?: Value,
        /// Plane-strain bulk modulus.
        k23?: Value,
    }
}

/// A lower and an upper bound.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundsResult {
    /// No arrangement is softer.
    pub lower: Value,
    /// No arrangement is stiffer.
    pub upper: Value,
}

/// Bounds for endless aligned fibers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AlignedBoundsResult {
    /// Of the modulus along the fiber.
    pub e1: BoundsResult,
    /// Of the plane-strain bulk modulus.
    pub k23: BoundsResult,
    /// Of the transverse shear modulus.
    pub g23: BoundsResult,
    /// Of the axial shear modulus.
    pub g12: BoundsResult,
}

/// Thermal expansion by one model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExpansionResult {
    /// Id of the model.
    pub model: &'static str,
    /// Along the fiber.
    pub alpha1: Value,
    /// Across the fiber.
    pub alpha2: Value,
}

results! {
    /// Strengths estimated from the constituents: for a first sizing, never allowables.
    #[derive(Default)]
    struct RoughStrengths {
        /// Tension along the fiber.
        xt?: Value,
        /// Compression along straight fibers, microbuckling in shear: an upper limit.
        xc_shear_buckling?: Value,
        /// Compression along straight fibers, microbuckling in extension: an upper limit.
        xc_extension_buckling?: Value,
        /// Compression along misaligned fibers, by kinking.
        xc_kinking?: Value,
        /// Tension across the fiber.
        yt?: Value,
        /// Compression across the fiber.
        yc?: Value,
        /// In-plane shear.
        s12?: Value,
    }
}

results! {
    /// Short fibers or platelets: the content, and the models side by side.
    struct InclusionsResult {
        /// How much of what.
        content: ContentResult,
        /// The constants by every model that applies; the one that is used first.
        models: Vec<EstimateResult>,
        /// Hashin–Shtrikman bounds, if the inclusions are isotropic and in all directions of space alike.
        bounds?: IsotropicBoundsResult,
    }
}

/// Bounds of an isotropic mixture.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IsotropicBoundsResult {
    /// Of the bulk modulus.
    pub k: BoundsResult,
    /// Of the shear modulus.
    pub g: BoundsResult,
}
