//! Ply materials from their constituents: fiber and matrix, fabric, short fibers, platelets.

use super::super::quantity::Quantity;
use super::LaminaInput;
use super::laminate::id_or_constants;
use crate::document::declare::{input, words};
use serde::{Deserialize, Serialize};

input! {
    /// A ply of endless aligned fibers from fiber and matrix.
    struct MicromechanicsInput {
        /// The fiber.
        fiber: FiberInput,
        /// The matrix.
        matrix: MatrixInput,
        /// Fiber content by volume; this, or one of the next two.
        fiber_volume_fraction?: Quantity,
        /// Fiber content by weight; needs both densities.
        fiber_weight_fraction?: Quantity,
        /// Mass of fiber per area of ply: with `curedPlyThickness` it gives the content, with a fraction the thickness.
        fiber_areal_weight?: Quantity,
        /// Thickness of the cured ply.
        cured_ply_thickness?: Quantity,
        /// Density measured on the ply, for the content of voids.
        measured_density?: Quantity,
        /// The model whose constants are used; `concentricCylinders` if absent: it has no free parameter, gives all five
        /// constants, and lies on or between the bounds.
        model?: MethodWord,
        /// Halpin–Tsai ξ of E2; 2 if absent.
        xi_e2?: Quantity,
        /// Halpin–Tsai ξ of G12; 1 if absent.
        xi_g12?: Quantity,
        /// Stress partitioning η of E2; 0.5 if absent.
        eta_e2?: Quantity,
        /// Stress partitioning η of G12; (1 + Gm/Gf12)/2 if absent.
        eta_g12?: Quantity,
        /// Angle by which the fibers are off their direction, for the compressive strength by kinking.
        fiber_misalignment?: Quantity,
    }
}

words! {
    /// A micromechanical model by name.
    enum MethodWord {
        /// Rule of mixtures.
        RuleOfMixtures,
        /// Rule of mixtures with stress partitioning.
        ModifiedRuleOfMixtures,
        /// Halpin–Tsai.
        HalpinTsai,
        /// Chamis.
        Chamis,
        /// Hopkins–Chamis.
        HopkinsChamis,
        /// Puck.
        Puck,
        /// Puck, shear modulus of Förster and Knappe.
        PuckFoerster,
        /// Concentric cylinder assemblage.
        ConcentricCylinders,
        /// Mori–Tanaka.
        MoriTanaka,
    }
}

/// A fiber: the id of a record, or its constants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum FiberInput {
    /// The id of a record.
    Record(String),
    /// Constants.
    Constants(Box<FiberConstants>),
}

id_or_constants!(FiberInput, FiberConstants, "the id of a fiber or an object with its constants");

input! {
    /// Constants of a fiber or another reinforcement: `e` and `nu` if isotropic, else `e1`, `e2`, `nu12`, `g12` and one of
    /// `g23`, `nu23`; or a `record` with what it lacks.
    #[derive(Default)]
    struct FiberConstants {
        /// The id of a record, for the elastic constants.
        record?: String,
        /// Modulus of an isotropic fiber.
        e?: Quantity,
        /// Poisson's ratio of an isotropic fiber.
        nu?: Quantity,
        /// Modulus along the fiber.
        e1?: Quantity,
        /// Modulus across the fiber.
        e2?: Quantity,
        /// Poisson's ratio, 2 per 1.
        nu12?: Quantity,
        /// Axial shear modulus.
        g12?: Quantity,
        /// Transverse shear modulus.
        g23?: Quantity,
        /// Transverse Poisson's ratio, instead of `g23`: G23 = E2/(2 (1 + ν23)).
        nu23?: Quantity,
        /// Density.
        density?: Quantity,
        /// Thermal expansion of an isotropic fiber.
        alpha?: Quantity,
        /// Thermal expansion along the fiber.
        alpha1?: Quantity,
        /// Thermal expansion across the fiber.
        alpha2?: Quantity,
        /// Tensile strength, for the rough strength of the ply.
        tensile_strength?: Quantity,
        /// Where the constants come from, in your words; kept in the report.
        source?: String,
    }
}

/// A matrix: the id of a record, or its constants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum MatrixInput {
    /// The id of a record.
    Record(String),
    /// Constants.
    Constants(Box<MatrixConstants>),
}

id_or_constants!(MatrixInput, MatrixConstants, "the id of a matrix or an object with its constants");

input! {
    /// Constants of an isotropic matrix; or a `record` with what it lacks.
    #[derive(Default)]
    struct MatrixConstants {
        /// The id of a record, for the elastic constants.
        record?: String,
        /// Modulus.
        e?: Quantity,
        /// Poisson's ratio.
        nu?: Quantity,
        /// Density.
        density?: Quantity,
        /// Thermal expansion.
        alpha?: Quantity,
        /// Moisture expansion, strain per mass fraction of moisture in the matrix.
        beta?: Quantity,
        /// Tensile strength, for the rough transverse strength of the ply.
        tensile_strength?: Quantity,
        /// Compressive strength, positive.
        compressive_strength?: Quantity,
        /// Shear strength.
        shear_strength?: Quantity,
        /// Where the constants come from, in your words; kept in the report.
        source?: String,
    }
}

input! {
    /// A woven fabric, as the cross-ply of its yarns.
    struct FabricInput {
        /// The unidirectional ply of the yarns at the fiber content of the fabric.
        ply: LaminaInput,
        /// Share of the yarns along 1, by volume; 0.5 for a balanced fabric.
        warp_fraction: Quantity,
        /// Factor on the modulus along the yarns for their crimp, above 0 to 1; from tests of the weave.
        knock_down: Quantity,
    }
}

input! {
    /// A ply of short fibers.
    struct ShortFiberInput {
        /// The fiber.
        fiber: FiberInput,
        /// The matrix.
        matrix: MatrixInput,
        /// Fiber content by volume; this or the next.
        fiber_volume_fraction?: Quantity,
        /// Fiber content by weight; needs both densities.
        fiber_weight_fraction?: Quantity,
        /// Length of a fiber over its diameter.
        aspect_ratio: Quantity,
        /// How the fibers lie.
        orientation: OrientationWord,
        /// The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
        model?: InclusionWord,
    }
}

words! {
    /// How short fibers lie.
    enum OrientationWord {
        /// All along 1.
        Aligned,
        /// In the plane, all directions alike.
        RandomInPlane,
        /// All directions of space alike.
        RandomInSpace,
    }
}

words! {
    /// A model for short fibers or platelets by name.
    enum InclusionWord {
        /// Halpin–Tsai.
        HalpinTsai,
        /// Mori–Tanaka.
        MoriTanaka,
    }
}

input! {
    /// A matrix with platelets such as graphene in all directions.
    struct PlateletInput {
        /// The platelet; isotropic constants `e` and `nu`.
        platelet: FiberInput,
        /// The matrix.
        matrix: MatrixInput,
        /// Platelet content by volume; this or the next.
        volume_fraction?: Quantity,
        /// Platelet content by weight; needs both densities.
        weight_fraction?: Quantity,
        /// Width of a platelet over its thickness.
        aspect_ratio: Quantity,
        /// Halpin–Tsai ξ in the plane of the platelet; 2 w/t if absent.
        xi?: Quantity,
        /// The model whose constants are used; `moriTanaka` if absent: it needs no fitted ξ.
        model?: InclusionWord,
    }
}
