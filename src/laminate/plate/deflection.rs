//! Deflection of a plate under pressure.

use super::navier::Navier;
use super::pressure::Distribution;
use super::rectangle::{Plate, Solution, Solver, within};
use super::ritz::Ritz;
use super::surface::Surface;
use crate::error::ErrorKind;
use crate::numeric::Cholesky;

/// The highest wave number of a series if none is given.
const SERIES: usize = 99;

/// A plate under pressure.
#[derive(Clone, Debug, PartialEq)]
pub struct Deflection {
    /// Deflection at the center, m, along +z.
    pub center: f64,
    /// The deflection of largest size, m.
    pub largest: f64,
    /// Where it is: x, y in m.
    pub at: [f64; 2],
    /// Mx, My, Mxy at the center, N.
    pub moment: [f64; 3],
    /// How it was found.
    pub solution: Solution,
    /// Relative change of the center deflection (of the largest one where the center stays at rest) from two terms
    /// less along x and y: an estimate of the error.
    pub change: Option<f64>,
    /// The shape, if a grid was asked for.
    pub shape: Option<Vec<Vec<f64>>>,
}

impl Plate {
    /// Small deflection under a pressure of amplitude `pressure` (Pa, along +z), with the membrane forces `force` =
    /// [Nx, Ny, Nxy] (N/m, tension positive) acting on the deflected plate.
    ///
    /// # Errors
    /// `unsupported_plate`, `buckled` if the membrane forces buckle the plate, `conflict` if Navier's solution is asked
    /// for and does not exist, `out_of_range` for the number of terms and a patch off the plate, `not_finite`.
    pub fn deflection(
        &self,
        pressure: f64,
        distribution: Distribution,
        force: [f64; 3],
        solver: &Solver,
        grid: Option<usize>,
    ) -> Result<Deflection, ErrorKind> {
        if !(pressure.is_finite() && force.iter().all(|n| n.is_finite())) {
            return Err(ErrorKind::NotFinite { quantity: "load" });
        }
        if let Distribution::Patch { x, y } = distribution {
            for [from, to] in [x, y] {
                if !(0.0 <= from && from < to && to <= 1.0) {
                    let (quantity, unit) = ("end of the loaded patch", crate::error::Suffix(""));
                    let rule = "between 0 and 1 of the side, above its beginning";
                    return Err(ErrorKind::OutOfRange { quantity, value: to, unit, rule });
                }
            }
        }
        self.held()?;
        if self.is_navier(solver, force[2])? {
            let terms = solver.terms.unwrap_or([SERIES; 2]);
            return self.series(pressure, distribution, [force[0], force[1]], terms, grid);
        }
        let terms = self.terms(solver)?;
        let fewer = self.polynomials(pressure, distribution, force, terms.map(|n| n - 2), None)?;
        let found = self.polynomials(pressure, distribution, force, terms, grid)?;
        Ok(Deflection { change: change(&found, &fewer), ..found })
    }

    fn series(
        &self,
        pressure: f64,
        distribution: Distribution,
        force: [f64; 2],
        terms: [usize; 2],
        grid: Option<usize>,
    ) -> Result<Deflection, ErrorKind> {
        within(terms, 1..=499, "between 1 and 499")?;
        let navier = Navier::new(self)?;
        let [px, py] = distribution.profiles();
        let coefficients = |p: super::pressure::Profile, n: usize| -> Vec<f64> {
            (1..=n).map(|k| p.sine_coefficient(k)).collect()
        };
        let (px, py) = (coefficients(px, terms[0]), coefficients(py, terms[1]));
        let mut waves = Vec::new();
        for (m, x) in px.iter().enumerate().filter(|(_, x)| **x != 0.0) {
            for (n, y) in py.iter().enumerate().filter(|(_, y)| **y != 0.0) {
                let amplitudes =
                    navier.amplitudes(navier.wave(m + 1, n + 1), force).ok_or(ErrorKind::Buckled)?;
                waves.push(([m + 1, n + 1], amplitudes.map(|a| pressure * x * y * a)));
            }
        }
        let fewer = waves.iter().filter(|([m, n], _)| m + 2 <= terms[0] && n + 2 <= terms[1]);
        let fewer = self.seen(&Surface::Waves(fewer.copied().collect()), Solution::Navier(Some(terms)), None);
        let found = self.seen(&Surface::Waves(waves), Solution::Navier(Some(terms)), grid);
        let change = (distribution != Distribution::Sinusoidal).then(|| change(&found, &fewer)).flatten();
        Ok(Deflection { change, ..found })
    }

    fn polynomials(
        &self,
        pressure: f64,
        distribution: Distribution,
        force: [f64; 3],
        terms: [usize; 2],
        grid: Option<usize>,
    ) -> Result<Deflection, ErrorKind> {
        let ritz = Ritz::new(self, terms, false)?;
        let mut stiffness = ritz.stiffness.clone();
        if force != [0.0; 3] {
            stiffness = stiffness.plus(1.0, &ritz.geometric(force));
        }
        let factor = Cholesky::of(&stiffness).ok_or(ErrorKind::Buckled)?;
        let load: Vec<f64> = ritz.load(distribution.profiles()).iter().map(|p| pressure * p).collect();
        let surface = Surface::Polynomials(&ritz, ritz.recovered(&factor.solve(&load)));
        Ok(self.seen(&surface, Solution::Ritz(terms), grid))
    }

    fn seen(&self, surface: &Surface<'_>, solution: Solution, grid: Option<usize>) -> Deflection {
        let [center, mx, my, mxy] = surface.state([0.5, 0.5]);
        let (at, largest) = surface.largest();
        Deflection {
            center,
            largest,
            at: [at[0] * self.size[0], at[1] * self.size[1]],
            moment: [mx, my, mxy],
            solution,
            change: None,
            shape: grid.map(|points| surface.shape(points)),
        }
    }
}

/// The relative change from fewer terms to more.
fn change(found: &Deflection, fewer: &Deflection) -> Option<f64> {
    let of = |found: f64, fewer: f64| (fewer / found - 1.0).abs();
    if found.center.abs() > 1e-6 * found.largest.abs() {
        Some(of(found.center, fewer.center))
    } else {
        (found.largest != 0.0).then(|| of(found.largest, fewer.largest))
    }
}
