//! The density of an alloy from its composition.
//!
//! What is meant is the theoretical density of a fully dense, homogeneous alloy near room temperature (293–298 K).
//! The default model gives each element the volume it takes in the matrix of the alloy
//! ([`density::apparent_volumes`]), with an interval ([`density::prediction_interval`]). Porosity and ordering are in no
//! model; ideal mixing also leaves out what atoms of different size do to each other.

mod allotropy;
mod composition;
pub mod density;
mod descriptors;
mod designation;
mod inverse;
mod laboratory;
mod range;
mod specification;
mod thermal;

pub use allotropy::{KnownTransitions, known_transitions};
pub use composition::{Component, Composition, SUM_TOLERANCE};
pub use descriptors::{
    Atom, Descriptors, FavoredLattice, descriptors, favored_lattice, favors_solid_solution, mixing_enthalpy,
    omega,
};
pub use designation::{Amount, Basis, Convention, Reading, read, read_limits};

pub use inverse::{Solution, fractions_at};
pub use laboratory::{
    Filled, Soaked, air_density, archimedes, archimedes_coated, mixed_by_mass, mixed_by_volume, porosity,
    pycnometer_volume, soaked, water_density,
};
pub use range::{
    DensityRange, EndMatrix, Limits, RangeModel, SpecifiedDensities, density_range, density_uncertainty,
    specified_densities,
};
pub use specification::{ElementLimits, Nominal, Specification};
pub(crate) use thermal::TRANSITION;
pub use thermal::{
    ExpansionLaw, LiquidDensity, Transition, liquid_density, liquids_of, mixing_deviation, solid_density,
    solid_density_through,
};

use crate::model::Model;

/// The models an alloy report can cite.
pub mod models {
    use super::Model;

    /// Conversion between mass and mole fractions.
    pub const FRACTIONS: Model = Model {
        id: "alloy.fractions",
        name: "Mass and mole fractions",
        equation: "x_i = (w_i/M_i) / sum(w_j/M_j), w_i = x_i M_i / sum(x_j M_j)",
        reference: "IUPAC, Quantities, Units and Symbols in Physical Chemistry (Green Book), 3rd ed. (2007), sec. 2.10",
        validity: "exact, with the standard atomic weights of the report",
    };
    /// Ideal mixing.
    pub const IDEAL: Model = Model {
        id: "alloy.ideal_mixing",
        name: "Ideal mixing of volumes (inverse rule of mixtures)",
        equation: "1/rho = sum(w_i/rho_i)",
        reference: "Aluminum Association, Aluminum Standards and Data: nominal densities are computed this way from composition",
        validity: "no excess volume of mixing, no pores, 293 to 298 K; errs by several percent where a small atom dissolves in a tight lattice (Al in Ni), with interstitials and with ordered compounds",
    };
    /// Apparent molar volumes.
    pub const APPARENT: Model = Model {
        id: "alloy.apparent_volumes",
        name: "Apparent molar volumes by matrix",
        equation: "rho = sum(x_i M_i) / sum(x_i V_i), V_i the volume of element i in the matrix of the alloy",
        reference: "H. W. King, J. Mater. Sci. 1 (1966) 79; P. Caron, Superalloys 2000 (TMS 2000) 737; D. J. Dyson, B. Holmes, J. Iron Steel Inst. 208 (1970) 469",
        validity: "dense, disordered alloys at 293 to 298 K; over 223 published alloys, none of which it was fitted to, the mean error is 0.53 %, the 95th percentile 1.54 %, the largest 2.66 %",
    };
    /// The interval of the density.
    pub const INTERVAL: Model = Model {
        id: "alloy.prediction_interval",
        name: "Prediction interval of the density",
        equation: "h = k sqrt(u^2 + 0.004^2), rho/(1 + h) to rho/(1 - h); u from the deviations of the volumes, k the 95 % quantile over reference alloys of the same matrix",
        reference: "V. Vovk, A. Gammerman, G. Shafer, Algorithmic Learning in a Random World (Springer 2005), ch. 4",
        validity: "alloys like the reference ones: dense, disordered, of common composition; 96.9 % of them lie in an interval made without them",
    };
    /// The densities within limits.
    pub const RANGE: Model = Model {
        id: "alloy.range",
        name: "Densities within limits of composition",
        equation: "rho = sum(f_i m_i)/sum(f_i v_i), low <= f <= high, sum(f) = 1; u^2 = sum((drho/df_i - drho/df_rest)^2 (high_i - low_i)^2/12)",
        reference: "W. Dinkelbach, Manage. Sci. 13 (1967) 492, doi:10.1287/mnsc.13.7.492; G. B. Dantzig, Econometrica 23 (1955) 174; JCGM 100:2008, sec. 4.3.7 and 5.1.2",
        validity: "exact, also where the limits span several matrices; at a border of two matrices an end can be a limit that no composition reaches; the error of the density model comes on top",
    };
    /// Vegard's law.
    pub const VEGARD: Model = Model {
        id: "alloy.vegard",
        name: "Lattice parameter by Vegard's law",
        equation: "a = sum(x_i a_i) - sum(b_ij x_i x_j), rho = n sum(x_i M_i) / (N_A a^3)",
        reference: "L. Vegard, Z. Phys. 5 (1921) 17, doi:10.1007/BF01349680",
        validity: "one disordered cubic phase; lattice parameters from the apparent volumes unless given",
    };
    /// X-ray density.
    pub const XRAY: Model = Model {
        id: "alloy.xray",
        name: "X-ray density of a unit cell",
        equation: "rho = sum(n_i M_i) / (N_A V), V = a b c sqrt(1 - cos^2 al - cos^2 be - cos^2 ga + 2 cos al cos be cos ga)",
        reference: "International Tables for Crystallography, vol. B (2010), sec. 1.1; N_A exact, SI Brochure 9 (2019)",
        validity: "the crystal itself, without pores, vacancies or second phases that the counts leave out",
    };
    /// Excess volume.
    pub const EXCESS: Model = Model {
        id: "alloy.excess_volume",
        name: "Excess volume after Redlich and Kister",
        equation: "V = sum(x_i V_i) + sum x_i x_j sum_k L_k (x_i - x_j)^k, rho = sum(x_i M_i) / V",
        reference: "O. Redlich, A. T. Kister, Ind. Eng. Chem. 40 (1948) 345, doi:10.1021/ie50458a036",
        validity: "where the coefficients were measured",
    };
    /// Thermal expansion of an isotropic solid.
    pub const EXPANSION: Model = Model {
        id: "alloy.thermal_expansion",
        name: "Density of a solid at temperature",
        equation: "rho(T) = rho0 / (L/L0)^3; L/L0 = 1 + alpha dT, or 1 + sum(c_k T^k), or exp of the integral of alpha(T)",
        reference: "Y. S. Touloukian et al., Thermophysical Properties of Matter, vol. 12 (1975)",
        validity: "free expansion, within the range of the coefficients, no melting; changes of the lattice as given, of pure elements as known, else none",
    };
    /// Liquid metals.
    pub const LIQUID: Model = Model {
        id: "alloy.liquid",
        name: "Density of a liquid alloy",
        equation: "1/rho = sum(w_i/rho_i(T)), rho_i = rho_ref + slope (T - T_ref)",
        reference: "M. J. Assael et al., J. Phys. Chem. Ref. Data 35 (2006) 285, 39 (2010) 033105, 41 (2012) 033101",
        validity: "above the liquidus; the excess volume of mixing, usually 1 to 3 %, is left out",
    };
    /// The interval of a liquid.
    pub const LIQUID_INTERVAL: Model = Model {
        id: "alloy.liquid_interval",
        name: "Interval of the density of a liquid alloy",
        equation: "h^2 = sum((phi_i u_i)^2) + (0.025 min(1, 4 sum_{i<j} x_i x_j))^2; u_i the published deviation of the liquid element at the 95 % level, 2.2 % where none is published",
        reference: "M. J. Assael et al., J. Phys. Chem. Ref. Data 35 (2006) 285, 41 (2012) 033101 (u_i); P. K. Sung, D. R. Poirier, E. McBride, Mater. Sci. Eng. A 231 (1997) 189 (2.5 % over liquid nickel superalloys)",
        validity: "liquids without strong compounds, less than 500 K above the melting points; an estimate, not tested over many alloys",
    };
    /// Mixtures of phases.
    pub const MIXTURE: Model = Model {
        id: "alloy.mixture",
        name: "Density of a mixture of phases, and with pores",
        equation: "rho = sum(phi_i rho_i), 1/rho = sum(w_i/rho_i), rho_porous = (1 - p) rho",
        reference: "conservation of mass and volume; R. M. German, Powder Metallurgy and Particulate Materials Processing (2005), for the relative density",
        validity: "phases that keep their own volume; exact without reaction between them",
    };
    /// Weighing in a liquid.
    pub const ARCHIMEDES: Model = Model {
        id: "alloy.archimedes",
        name: "Density by weighing in air and in a liquid",
        equation: "rho = m_air/(m_air - m_liquid) (rho_liquid - rho_air) + rho_air",
        reference: "ASTM B962, ASTM C914 (coated), ISO 2738 (soaked); S. V. Gupta, Practical Density Measurement and Hydrometry (2002), ch. 2",
        validity: "no bubbles, no uptake of liquid unless soaked; masses are readings of one balance",
    };
    /// Water.
    pub const WATER: Model = Model {
        id: "alloy.water_density",
        name: "Density of air-free water",
        equation: "rho = 999.97495 (1 - (t - 3.983035)^2 (t + 301.797)/(522528.9 (t + 69.34881)))",
        reference: "M. Tanaka et al., Metrologia 38 (2001) 301, doi:10.1088/0026-1394/38/4/3",
        validity: "0 to 40 degC, 101325 Pa",
    };
    /// Gas pycnometer.
    pub const PYCNOMETER: Model = Model {
        id: "alloy.pycnometer",
        name: "Volume by gas pycnometry",
        equation: "p1 (V_cell - V) = p2 (V_cell - V + V_ref), or p1 V_ref = p2 (V_ref + V_cell - V)",
        reference: "ISO 12154 (2014)",
        validity: "ideal gas, one temperature; closed pores count as sample",
    };
    /// Descriptors of multi-principal-element alloys.
    pub const DESCRIPTORS: Model = Model {
        id: "alloy.descriptors",
        name: "Descriptors and phase rules of multi-principal-element alloys",
        equation: "VEC = sum(x_i VEC_i), delta^2 = sum(x_i (1 - r_i/r)^2), dS = -R sum(x_i ln x_i), dH = sum(4 H_ij x_i x_j), Omega = Tm dS/|dH|",
        reference: "Y. Zhang et al., Adv. Eng. Mater. 10 (2008) 534; S. Guo et al., J. Appl. Phys. 109 (2011) 103505; X. Yang, Y. Zhang, Mater. Chem. Phys. 132 (2012) 233",
        validity: "as-cast alloys mostly of 3d metals; the rules are empirical and have exceptions; the mean melting point is a rough estimate of the liquidus",
    };
    /// Bounds of the modulus.
    pub const VOIGT_REUSS_HILL: Model = Model {
        id: "alloy.voigt_reuss_hill",
        name: "Bounds and mean of Voigt, Reuss and Hill",
        equation: "E_V = sum(phi_i E_i), 1/E_R = sum(phi_i/E_i), E_H = (E_V + E_R)/2",
        reference: "R. Hill, Proc. Phys. Soc. A 65 (1952) 349, doi:10.1088/0370-1298/65/5/307",
        validity: "a mixture of phases; for a solid solution only an indication",
    };
}
