//! Natural frequencies of a plate.

use super::navier::{Inertia, Navier};
use super::rectangle::{Plate, Solution, Solver};
use super::ritz::Ritz;
use super::surface::Surface;
use super::waves::lowest_frequencies;
use crate::error::ErrorKind;
use crate::numeric::{Cholesky, End, Spectrum};
use core::f64::consts::PI;

/// The most modes that can be asked for.
pub const MAX_MODES: usize = 50;

/// A natural mode.
#[derive(Clone, Debug, PartialEq)]
pub struct Mode {
    /// Angular frequency, rad/s.
    pub omega: f64,
    /// Half-waves m, n along x and y of a Navier solution.
    pub waves: Option<[usize; 2]>,
    /// Relative change of the frequency from two polynomials less along x and y: an estimate of the error. Ritz
    /// frequencies of classical theory are upper bounds.
    pub change: Option<f64>,
    /// The shape, if a grid was asked for.
    pub shape: Option<Vec<Vec<f64>>>,
}

/// The lowest natural modes.
#[derive(Clone, Debug, PartialEq)]
pub struct Vibration {
    /// The elastic modes by rising frequency.
    pub modes: Vec<Mode>,
    /// How many rigid-body modes of frequency zero the edges leave besides.
    pub rigid_body_modes: usize,
    /// How they were found.
    pub solution: Solution,
}

impl Plate {
    /// The lowest `count` natural frequencies under the prestress `force` = [Nx, Ny, Nxy], N/m, tension positive.
    ///
    /// # Errors
    /// `needs` without densities, `buckled` if the prestress buckles the plate, `unsupported_plate` for a prestress on
    /// a plate free to move, `conflict` for in-plane inertia beyond Navier's solution or that solution where there is
    /// none, `out_of_range` for the numbers of modes and terms, `not_finite`.
    pub fn vibration(
        &self,
        count: usize,
        force: [f64; 3],
        inertia: Inertia,
        solver: &Solver,
        grid: Option<usize>,
    ) -> Result<Vibration, ErrorKind> {
        if !force.iter().all(|n| n.is_finite()) {
            return Err(ErrorKind::NotFinite { quantity: "in-plane load" });
        }
        if !(1..=MAX_MODES).contains(&count) {
            let (quantity, rule) = ("number of modes", "between 1 and 50");
            let unit = crate::error::Suffix("");
            return Err(ErrorKind::OutOfRange { quantity, value: count as f64, unit, rule });
        }
        let mass = self.inertia()?;
        if force != [0.0; 3] {
            self.held()?;
        }
        if self.is_navier(solver, force[2])? {
            return self.navier_vibration(count, [force[0], force[1]], mass, inertia, grid);
        }
        if inertia.in_plane {
            let other = self.navier_obstacle(force[2]).unwrap_or("a Ritz solution");
            return Err(ErrorKind::Conflict { field: "inPlaneInertia".into(), other: other.into() });
        }
        let i2 = if inertia.rotary { mass[2] } else { 0.0 };
        let terms = self.terms(solver)?;
        let fewer = self.ritz_modes(count, force, [mass[0], i2], terms.map(|n| n - 2), None)?;
        let mut modes = self.ritz_modes(count, force, [mass[0], i2], terms, grid)?;
        for (mode, fewer) in modes.iter_mut().zip(&fewer) {
            mode.change = Some((fewer.omega / mode.omega - 1.0).abs());
        }
        let rigid_body_modes = self.edges.rigid_body_modes();
        Ok(Vibration { modes, rigid_body_modes, solution: Solution::Ritz(terms) })
    }

    fn navier_vibration(
        &self,
        count: usize,
        force: [f64; 2],
        mass: [f64; 3],
        inertia: Inertia,
        grid: Option<usize>,
    ) -> Result<Vibration, ErrorKind> {
        let waves = lowest_frequencies(&Navier::new(self)?, force, mass, inertia, count);
        let mode = |wave: &super::waves::Wave| {
            if !(wave.value > 0.0) {
                return Err(ErrorKind::Buckled);
            }
            Ok(Mode {
                omega: wave.value.sqrt(),
                waves: Some([wave.m, wave.n]),
                change: None,
                shape: grid.map(|points| Surface::wave(wave.m, wave.n).shape(points)),
            })
        };
        let modes = waves.iter().map(mode).collect::<Result<_, _>>()?;
        Ok(Vibration { modes, rigid_body_modes: 0, solution: Solution::Navier(None) })
    }

    fn ritz_modes(
        &self,
        count: usize,
        force: [f64; 3],
        [i0, i2]: [f64; 2],
        terms: [usize; 2],
        grid: Option<usize>,
    ) -> Result<Vec<Mode>, ErrorKind> {
        let ritz = Ritz::new(self, terms, i2 > 0.0)?;
        let mass = ritz.mass(i0, i2);
        let rigid = self.edges.rigid_body_modes();
        // A plate free to move has no stiffness in some modes; a shift by the order of its elastic modes gives it one.
        let shift = if rigid > 0 { self.frequency_scale(i0) } else { 0.0 };
        let mut stiffness = ritz.stiffness.clone().plus(shift, &mass);
        if force != [0.0; 3] {
            stiffness = stiffness.plus(1.0, &ritz.geometric(force));
        }
        let factor = Cholesky::of(&stiffness).ok_or(ErrorKind::Buckled)?;
        let spectrum = Spectrum::of(factor.congruent(&mass));
        let pairs = if grid.is_some() { spectrum.pairs(End::Largest, count + rigid) } else { Vec::new() };
        let values = spectrum.values(End::Largest, count + rigid);
        let mode = |(i, value): (usize, &f64)| {
            let shape = grid.zip(pairs.get(i)).map(|(points, pair)| {
                let mut x = pair.vector.clone();
                factor.backward(&mut x);
                Surface::Polynomials(&ritz, ritz.recovered(&x)).shape(points)
            });
            let square = 1.0 / value - shift;
            if !(square > 0.0 && square.is_finite()) {
                return Err(ErrorKind::Singular { matrix: "plate stiffness" });
            }
            Ok(Mode { omega: square.sqrt(), waves: None, change: None, shape })
        };
        values.iter().enumerate().skip(rigid).map(mode).collect()
    }

    /// √(D11 D22) (π/L)⁴ / I0 with the longer side L, rad²/s².
    fn frequency_scale(&self, i0: f64) -> f64 {
        let wave = PI / self.size[0].max(self.size[1]);
        let d = &self.stiffness.d;
        (d[0][0] * d[1][1]).sqrt() * wave * wave * wave * wave / i0
    }
}
