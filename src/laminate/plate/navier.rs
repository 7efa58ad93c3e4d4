//! Sine series of simply supported plates: one wave at a time.

use super::edges::InPlane;
use super::rectangle::Plate;
use crate::error::ErrorKind;
use crate::numeric::{Cholesky, Dense, End, Spectrum, inverse_spd3};
use core::f64::consts::PI;

/// Unknown amplitudes: u, v, φx, φy, w.
const UNKNOWNS: usize = 5;
const W: usize = 4;

/// Amplitudes of εx, εy, γxy, κx, κy, κxy, γxz, γyz per amplitude of u, v, φx, φy, w.
type StrainShapes = [[f64; UNKNOWNS]; 8];

/// Which inertia counts beside that of the deflection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inertia {
    /// Rotation of the cross-section: I2.
    pub rotary: bool,
    /// In-plane displacement: I0 of u and v, with I1 where rotary inertia counts too.
    pub in_plane: bool,
}

/// The energy of one wave m, n of a plate.
///
/// ```text
/// w = W sin αx sin βy          φx = X cos αx sin βy     φy = Y sin αx cos βy      α = mπ/a, β = nπ/b
/// u = U cos αx sin βy          v = V sin αx cos βy      (SS-1)
/// u = U sin αx cos βy          v = V cos αx sin βy      (SS-2)
/// ```
///
/// # References
/// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 5.2, 5.3, 7.3.
#[derive(Clone, Debug)]
pub(super) struct Navier<'a> {
    pub plate: &'a Plate,
    /// Stiffness of the eight strains.
    c: [[f64; 8]; 8],
    /// Unknowns in use, w last.
    used: Vec<usize>,
    /// Lower bound of the bending stiffness, N·m: energy of any curvature over κx² + κy² + κxy²/2.
    bending: f64,
    /// Lower bound of the transverse shear stiffness, N/m.
    shear: Option<f64>,
}

impl<'a> Navier<'a> {
    pub fn new(plate: &'a Plate) -> Result<Self, ErrorKind> {
        let s = &plate.stiffness;
        let mut c = [[0.0; 8]; 8];
        for i in 0..3 {
            for j in 0..3 {
                (c[i][j], c[i][j + 3], c[i + 3][j], c[i + 3][j + 3]) =
                    (s.a[i][j], s.b[i][j], s.b[j][i], s.d[i][j]);
            }
        }
        let mut used = if plate.is_coupled() { vec![0, 1] } else { Vec::new() };
        if let Some(h) = plate.shear {
            (c[6][6], c[7][7]) = (h[0][0], h[1][1]);
            used.extend([2, 3]);
        }
        used.push(W);
        let d = plate.reduced_bending()?;
        inverse_spd3(&d).ok_or(ErrorKind::Singular { matrix: "bending stiffness D" })?;
        let weights = [1.0, 1.0, core::f64::consts::SQRT_2];
        let mut weighted = Dense::zeros(3, 3);
        for i in 0..3 {
            for j in 0..3 {
                weighted.row_mut(i)[j] = weights[i] * d[i][j] * weights[j];
            }
        }
        let least = Spectrum::of(weighted).values(End::Smallest, 1)[0];
        let shear = plate.shear.map(|h| h[0][0].min(h[1][1]));
        Ok(Self { plate, c, used, bending: 0.999 * least, shear })
    }

    /// Wave numbers α, β.
    pub fn wave(&self, m: usize, n: usize) -> [f64; 2] {
        [m as f64 * PI / self.plate.size[0], n as f64 * PI / self.plate.size[1]]
    }

    /// A lower bound of the stiffness of all waves with this α² + β², rising faster than it.
    pub fn bound(&self, square: f64) -> f64 {
        match self.shear {
            None => self.bending * square * square,
            Some(h) => self.bending * h * square * square / (h + self.bending * square),
        }
    }

    /// The strains of one wave.
    fn strains(&self, [al, be]: [f64; 2]) -> StrainShapes {
        let mut s = [[0.0; UNKNOWNS]; 8];
        let sign = if self.plate.in_plane == InPlane::AlongHeld { -1.0 } else { 1.0 };
        (s[0][0], s[1][1], s[2][0], s[2][1]) = (sign * al, sign * be, -sign * be, -sign * al);
        if self.plate.shear.is_some() {
            (s[3][2], s[4][3], s[5][2], s[5][3]) = (-al, -be, be, al);
            (s[6][2], s[6][W], s[7][3], s[7][W]) = (1.0, al, 1.0, be);
        } else {
            (s[3][W], s[4][W], s[5][W]) = (al * al, be * be, -2.0 * al * be);
        }
        s
    }

    /// Stiffness of the unknowns in use per area of mean square sine, with prestress nx, ny (N/m).
    pub fn stiffness(&self, wave: [f64; 2], force: [f64; 2]) -> Dense {
        let s = self.strains(wave);
        let mut k = Dense::zeros(self.used.len(), self.used.len());
        for (i, p) in self.used.iter().enumerate() {
            for (j, q) in self.used.iter().enumerate() {
                let mut sum = 0.0;
                for (row, a) in self.c.iter().zip(&s) {
                    if a[*p] != 0.0 {
                        sum += a[*p] * row.iter().zip(&s).map(|(c, b)| c * b[*q]).sum::<f64>();
                    }
                }
                k.row_mut(i)[j] = sum;
            }
        }
        let w = self.used.len() - 1;
        k.row_mut(w)[w] += force[0] * wave[0] * wave[0] + force[1] * wave[1] * wave[1];
        k
    }

    /// The stiffness of w with all other unknowns relaxed: pressure amplitude over deflection, Pa/m.
    pub fn effective(&self, wave: [f64; 2]) -> f64 {
        let mut k = self.stiffness(wave, [0.0, 0.0]);
        let n = k.rows();
        for p in 0..n - 1 {
            let pivot = k.row(p).to_vec();
            for i in p + 1..n {
                let factor = k.at(i, p) / pivot[p];
                for (x, y) in k.row_mut(i)[p..].iter_mut().zip(&pivot[p..]) {
                    *x -= factor * y;
                }
            }
        }
        k.at(n - 1, n - 1)
    }

    /// The lowest natural frequency of one wave, squared, rad²/s²; negative if the prestress buckles it.
    pub fn frequency_squared(&self, wave: [f64; 2], force: [f64; 2], mass: [f64; 3], which: Inertia) -> f64 {
        if !which.rotary && !which.in_plane {
            let prestress = force[0] * wave[0] * wave[0] + force[1] * wave[1] * wave[1];
            return (self.effective(wave) + prestress) / mass[0];
        }
        let Some(factor) = Cholesky::of(&self.stiffness(wave, force)) else { return -1.0 };
        let inertia = factor.congruent(&self.mass(wave, mass, which));
        1.0 / Spectrum::of(inertia).values(End::Largest, 1)[0]
    }

    /// Mass of the unknowns in use.
    fn mass(&self, [al, be]: [f64; 2], mass: [f64; 3], which: Inertia) -> Dense {
        let classical = self.plate.shear.is_none();
        // Velocities of u, v, φx, φy (−w,x and −w,y in classical theory), w.
        let velocity = |p: usize, q: usize| match (p, q) {
            (2, W) if classical => -al,
            (3, W) if classical => -be,
            _ => f64::from(u8::from(p == q)),
        };
        // Of SS-2, u and φx have different shapes.
        let alike = which.rotary && which.in_plane && self.plate.in_plane == InPlane::AlongHeld;
        let inertia = |p: usize, q: usize| match (p.min(q), p.max(q)) {
            (0, 0) | (1, 1) if which.in_plane => mass[0],
            (0, 2) | (1, 3) if alike => mass[1],
            (2, 2) | (3, 3) if which.rotary => mass[2],
            (W, W) => mass[0],
            _ => 0.0,
        };
        let mut m = Dense::zeros(self.used.len(), self.used.len());
        for (i, r) in self.used.iter().enumerate() {
            for (j, s) in self.used.iter().enumerate() {
                let all = (0..UNKNOWNS).flat_map(|p| (0..UNKNOWNS).map(move |q| (p, q)));
                m.row_mut(i)[j] = all.map(|(p, q)| velocity(p, *r) * inertia(p, q) * velocity(q, *s)).sum();
            }
        }
        m
    }

    /// Amplitudes of w, Mx, My, Mxy under a pressure amplitude of 1; `None` if the prestress buckles the wave.
    ///
    /// Mx and My go with sin αx sin βy, Mxy with cos αx cos βy.
    pub fn amplitudes(&self, wave: [f64; 2], force: [f64; 2]) -> Option<[f64; 4]> {
        let k = self.stiffness(wave, force);
        let mut load = vec![0.0; k.rows()];
        load[k.rows() - 1] = 1.0;
        let x = Cholesky::of(&k)?.solve(&load);
        let strains = self.strains(wave);
        let strain = |row: &[f64; UNKNOWNS]| self.used.iter().zip(&x).map(|(p, x)| row[*p] * x).sum::<f64>();
        let strains = strains.map(|row| strain(&row));
        let moment = |i: usize| self.c[i + 3].iter().zip(&strains).map(|(c, e)| c * e).sum::<f64>();
        Some([x[k.rows() - 1], moment(0), moment(1), moment(2)])
    }
}
