//! Design: stacking sequences for given loads, constraints and objective; Pareto fronts, double–double laminates and
//! carpet plots.
//!
//! A [`Problem`] names the ply, the angles, the number of plies, rules, load cases, constraints and the objective.
//! [`search()`] finds the best laminates: exactly, with proof, where a bound leaves few enough; else by a seeded genetic
//! algorithm, repeatable bit for bit. What the shares of the angles determine ([`Mixture`]) is computed once for all
//! orders.

mod buckling;
mod carpet;
mod double_double;
mod enumeration;
mod evaluation;
mod genetic;
mod measure;
mod mixture;
mod pareto;
mod problem;
mod rules;
mod run;
mod search;

pub use buckling::Plate;
pub use carpet::{CarpetSeries, carpet};
pub use double_double::{DoubleDouble, DoubleDoublePoint, trace_normalized};
pub use measure::{Measure, Values};
pub use mixture::{Direction, Mixture};
pub use pareto::{ParetoPoint, pareto};
pub use problem::{Constraint, Family, MAX_ANGLES, MAX_DESIGN_PLIES, Objective, Problem};
pub use rules::Rules;
pub use run::{Progress, Used};
pub use search::{Design, Method, Outcome, Settings, search};

use crate::model::Model;

/// The models a design report can cite.
pub mod models {
    use super::Model;

    /// Exact search.
    pub const EXACT: Model = Model {
        id: "laminate.design.exact",
        name: "Exact search by branch and bound",
        equation: "all shares of the angles, then all orders; left out when the bound min over modes of the best order (stiffest plies outside), or a measure that the order does not change, excludes them",
        reference: "A. H. Land, A. G. Doig, Econometrica 28 (1960) 497, doi:10.2307/1910129 (branch and bound); Hardy, Littlewood, Polya, Inequalities (1934), sec. 10.2 (rearrangement)",
        validity: "optimal within the stated family of laminates, angles and numbers of plies when reported as proven",
    };
    /// Genetic search.
    pub const GENETIC: Model = Model {
        id: "laminate.design.genetic",
        name: "Genetic algorithm for stacking sequences",
        equation: "linear ranking, two-point crossover, mutation, swap of two plies, elitism; feasible before infeasible",
        reference: "R. Le Riche, R. T. Haftka, AIAA J. 31 (1993) 951, doi:10.2514/3.11710; K. Deb, Comput. Methods Appl. Mech. Eng. 186 (2000) 311",
        validity: "the best laminate found, not proven to be the best; the same for the same seed",
    };
    /// Buckling of the candidates.
    pub const BUCKLING: Model = Model {
        id: "laminate.design.buckling",
        name: "Buckling of a simply supported orthotropic plate",
        equation: "factor = pi^2 min over m, n of (D11 (m/a)^4 + 2 (D12 + 2 D66) (m n/(a b))^2 + D22 (n/b)^4) / (-Nx (m/a)^2 - Ny (n/b)^2)",
        reference: "R. Le Riche, R. T. Haftka, AIAA J. 31 (1993) 951, eq. 3, doi:10.2514/3.11710",
        validity: "symmetric laminates, all edges simply supported, no shear force; D16 and D26 are left out, which overestimates the load when they are not small",
    };
    /// The membrane of a mixture of plies.
    pub const MIXTURE: Model = Model {
        id: "laminate.design.mixture",
        name: "Membrane of a laminate from percentages of ply angles",
        equation: "A/h = sum p Qbar(theta), p the share of plies at theta; strength: mean stress at first-ply failure",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.2 and 7.2",
        validity: "no coupling of bending and stretching; independent of the order of the plies",
    };
    /// Double–double laminates.
    pub const DOUBLE_DOUBLE: Model = Model {
        id: "laminate.design.double_double",
        name: "Double-double laminate, homogenized",
        equation: "A/h = (Qbar(Phi) + Qbar(-Phi) + Qbar(Psi) + Qbar(-Psi))/4; normalized by tr Q = Q11 + Q22 + 2 Q66",
        reference: "S. W. Tsai, J. D. D. Melo, Compos. Sci. Technol. 100 (2014) 237, doi:10.1016/j.compscitech.2014.06.018; S. W. Tsai, AIAA J. 59 (2021) 4293, doi:10.2514/1.J060659",
        validity: "[+-Phi/+-Psi] repeated often enough that B vanishes and D = A h^2/12",
    };
    /// All of them.
    pub const ALL: [Model; 5] = [EXACT, GENETIC, BUCKLING, MIXTURE, DOUBLE_DOUBLE];
}
