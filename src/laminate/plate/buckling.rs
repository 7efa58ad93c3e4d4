//! Buckling of a plate.

use super::rectangle::{Plate, Solution, Solver};
use super::ritz::Ritz;
use super::surface::Surface;
use super::waves;
use crate::error::ErrorKind;
use crate::numeric::{Cholesky, End, Spectrum};

/// Softening below this share of the largest stiffening counts as none.
const NONE: f64 = 1e-9;

/// The loads at which a plate buckles.
#[derive(Clone, Debug, PartialEq)]
pub struct Buckling {
    /// The least positive factor on the given loads.
    pub factor: f64,
    /// The least factor on the loads with all signs turned, if they buckle the plate too.
    pub reversed: Option<f64>,
    /// Half-waves m, n along x and y of a Navier solution.
    pub waves: Option<[usize; 2]>,
    /// How the factor was found.
    pub solution: Solution,
    /// Relative change of the factor from two polynomials less along x and y: an estimate of the error. A Ritz factor
    /// of classical theory is an upper bound.
    pub change: Option<f64>,
    /// The buckled shape, if a grid was asked for.
    pub shape: Option<Vec<Vec<f64>>>,
}

impl Plate {
    /// Buckling under `force` = [Nx, Ny, Nxy], N/m, tension positive, the same all over the plate. `grid` asks for the
    /// shape on so many points per side.
    ///
    /// The state before buckling is taken as flat; a plate with coupling B bends as soon as it is loaded unless its
    /// edges prevent it.
    ///
    /// # Errors
    /// `no_buckling`, `unsupported_plate`, `conflict` if Navier's solution is asked for and does not exist,
    /// `out_of_range` for the number of terms, `not_finite`.
    pub fn buckling(
        &self,
        force: [f64; 3],
        solver: &Solver,
        grid: Option<usize>,
    ) -> Result<Buckling, ErrorKind> {
        if !force.iter().all(|n| n.is_finite()) {
            return Err(ErrorKind::NotFinite { quantity: "in-plane load" });
        }
        self.held()?;
        if self.is_navier(solver, force[2])? {
            return self.navier_buckling([force[0], force[1]], grid);
        }
        let terms = self.terms(solver)?;
        let fewer = self.ritz_buckling(force, terms.map(|n| n - 2), None)?;
        let found = self.ritz_buckling(force, terms, grid)?;
        Ok(Buckling { change: Some((fewer.factor / found.factor - 1.0).abs()), ..found })
    }

    fn navier_buckling(&self, force: [f64; 2], grid: Option<usize>) -> Result<Buckling, ErrorKind> {
        let least = waves::buckling(self, force)?;
        let reversed = waves::buckling(self, force.map(|n| -n)).ok().map(|wave| wave.value);
        Ok(Buckling {
            factor: least.value,
            reversed,
            waves: Some([least.m, least.n]),
            solution: Solution::Navier(None),
            change: None,
            shape: grid.map(|points| Surface::wave(least.m, least.n).shape(points)),
        })
    }

    fn ritz_buckling(
        &self,
        force: [f64; 3],
        terms: [usize; 2],
        grid: Option<usize>,
    ) -> Result<Buckling, ErrorKind> {
        let ritz = Ritz::new(self, terms, false)?;
        let factor =
            Cholesky::of(&ritz.stiffness).ok_or(ErrorKind::Singular { matrix: "plate stiffness" })?;
        let spectrum = Spectrum::of(factor.congruent(&ritz.geometric(force)));
        let largest = spectrum.values(End::Largest, 1)[0];
        let softest = spectrum.values(End::Smallest, 1)[0];
        if !(softest < -NONE * largest) {
            return Err(ErrorKind::NoBuckling);
        }
        let shape = grid.map(|points| {
            let mut x = spectrum.pairs(End::Smallest, 1).remove(0).vector;
            factor.backward(&mut x);
            Surface::Polynomials(&ritz, ritz.recovered(&x)).shape(points)
        });
        Ok(Buckling {
            factor: -1.0 / softest,
            reversed: (largest > -NONE * softest).then(|| 1.0 / largest),
            waves: None,
            solution: Solution::Ritz(terms),
            change: None,
            shape,
        })
    }
}
