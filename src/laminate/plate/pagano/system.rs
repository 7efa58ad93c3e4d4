//! The state equations of a ply under a sine load, and their solution over a distance.

use super::Panel;
use crate::error::ErrorKind;
use crate::laminate::stacking::Ply;
use crate::numeric::Matrix6;

/// Terms of the exponential series; with a norm of at most 1 the next one is below 10⁻²².
const TERMS: usize = 22;

/// How a sine load varies in the plane: in-plane strain and slope per amplitude.
#[derive(Clone, Copy)]
pub(crate) struct Wave {
    /// Strains x, y, xy per displacement u, v.
    pub strain: [[f64; 2]; 3],
    /// Slopes along x and y per deflection w, 1/m.
    pub slope: [f64; 2],
    /// √(p² + q²), 1/m.
    pub number: f64,
}

impl Wave {
    /// `p = π/a`, `q = π/b`; in cylindrical bending nothing depends on y.
    pub fn of(panel: &Panel) -> Self {
        use core::f64::consts::PI;
        match *panel {
            Panel::Strip { a } => {
                let p = PI / a;
                Self { strain: [[-p, 0.0], [0.0, 0.0], [0.0, -p]], slope: [p, 0.0], number: p }
            }
            Panel::Rectangle { a, b } => {
                let (p, q) = (PI / a, PI / b);
                Self { strain: [[-p, 0.0], [0.0, -q], [q, p]], slope: [p, q], number: (p * p + q * q).sqrt() }
            }
        }
    }
}

/// The material of a ply as the state equations need it: σz and the transverse shear stresses are unknowns.
#[derive(Clone, Copy)]
pub(super) struct Material {
    /// Stiffness x, y, xy at σz = 0, Pa.
    pub plane: [[f64; 3]; 3],
    /// C13/C33, C23/C33, C36/C33: stress in the plane per σz.
    pub squeeze: [f64; 3],
    c33: f64,
    /// Compliance of transverse shear xz, yz, 1/Pa.
    shear: [[f64; 2]; 2],
}

/// Couplings below this share of the stiffness count as rounding.
const UNCOUPLED: f64 = 1e-9;

impl Material {
    /// In laminate axes.
    pub fn of(ply: &Ply) -> Result<Self, ErrorKind> {
        let c = ply.lamina().solid()?.transformed_stiffness(ply.angle());
        let squeeze = [c[0][2] / c[2][2], c[1][2] / c[2][2], c[5][2] / c[2][2]];
        let index = [0, 1, 5];
        let plane = core::array::from_fn(|i| {
            core::array::from_fn(|j| c[index[i]][index[j]] - squeeze[i] * c[2][index[j]])
        });
        let determinant = c[3][3] * c[4][4] - c[3][4] * c[3][4];
        let shear = [
            [c[3][3] / determinant, -c[3][4] / determinant],
            [-c[3][4] / determinant, c[4][4] / determinant],
        ];
        Ok(Self { plane, squeeze, c33: c[2][2], shear })
    }

    /// Whether neither shear and extension nor the two transverse shears are coupled.
    pub fn is_orthotropic(&self) -> bool {
        let [[q11, _, q16], [_, q22, q26], _] = self.plane;
        let coupling = f64::max(q16.abs(), q26.abs()) <= UNCOUPLED * f64::max(q11, q22);
        coupling && self.shear[0][1].abs() <= UNCOUPLED * f64::max(self.shear[0][0], self.shear[1][1])
    }
}

/// Units that make all components of a state of one size in a thin plate: u = g δ U, w = δ W, τ = C k g² δ T,
/// σz = C k g³ δ S, with k the wave number and g = min(1, k h).
#[derive(Clone, Copy)]
pub(super) struct Scale {
    /// C, Pa.
    pub stress: f64,
    /// g.
    pub grade: f64,
}

/// d[U, V, W, Txz, Tyz, S]/dz of a ply, 1/m.
///
/// ```text
/// u' = s55 τxz + s45 τyz − p w    v' = s45 τxz + s44 τyz − q w    w' = (σz − C13 εx − C23 εy − C36 γxy) / C33
/// [τxz; τyz]' = Lᵀ (Q L [u; v] + (C13, C23, C36)/C33 σz)          σz' = p τxz + q τyz      [εx; εy; γxy] = L [u; v]
/// ```
///
/// # References
/// N. J. Pagano, J. Compos. Mater. 3 (1969) 398 and 4 (1970) 20, 330; the same equations in state-space form: J. Fan,
/// J. Ye, Int. J. Solids Struct. 26 (1990) 655.
pub(super) fn rates(material: &Material, wave: &Wave, scale: &Scale) -> Matrix6 {
    let (Wave { strain: l, slope: n, number: k }, Scale { stress: c, grade: g }) = (wave, scale);
    let mut a = [[0.0; 6]; 6];
    for i in 0..2 {
        let squeezed: f64 = (0..3).map(|m| l[m][i] * material.squeeze[m]).sum();
        a[i][2] = -n[i] / g;
        a[2][i] = -g * squeezed;
        a[3 + i][5] = g * squeezed;
        a[5][3 + i] = n[i] / g;
        for j in 0..2 {
            a[i][3 + j] = material.shear[i][j] * c * k * g;
            let mut sum = 0.0;
            for (m, row) in material.plane.iter().enumerate() {
                for (o, q) in row.iter().enumerate() {
                    sum += l[m][i] * q * l[o][j];
                }
            }
            a[3 + i][j] = sum / (c * k * g);
        }
    }
    a[2][5] = c * k * g * g * g / material.c33;
    a
}

/// `exp(a z)` over equal parts of a ply that are short enough for the power series.
pub(super) struct Transfer {
    balanced: Matrix6,
    weights: [f64; 6],
    /// The number of parts.
    pub parts: usize,
    part: f64,
}

impl Transfer {
    /// For a ply of this thickness.
    pub fn new(rates: &Matrix6, thickness: f64) -> Self {
        let (balanced, weights) = balanced(rates);
        let norm = balanced.iter().map(|row| row.iter().map(|x| x.abs()).sum::<f64>()).fold(0.0, f64::max);
        let parts = libm::ceil(norm * thickness).max(1.0) as usize;
        Self { balanced, weights, parts, part: thickness / parts as f64 }
    }

    /// Over a fraction of one part.
    pub fn over(&self, fraction: f64) -> Matrix6 {
        let z = self.part * fraction;
        let a: Matrix6 = core::array::from_fn(|i| core::array::from_fn(|j| self.balanced[i][j] * z));
        let mut sum: Matrix6 =
            core::array::from_fn(|i| core::array::from_fn(|j| f64::from(u8::from(i == j))));
        let mut term = sum;
        for n in 1..=TERMS {
            let last = term;
            for (row, from) in term.iter_mut().zip(&last) {
                for (j, x) in row.iter_mut().enumerate() {
                    *x = (0..6).map(|k| from[k] * a[k][j]).sum::<f64>() / n as f64;
                }
            }
            for (row, from) in sum.iter_mut().zip(&term) {
                for (x, y) in row.iter_mut().zip(from) {
                    *x += y;
                }
            }
        }
        core::array::from_fn(|i| core::array::from_fn(|j| sum[i][j] * self.weights[i] / self.weights[j]))
    }
}

/// `D⁻¹ a D` with rows and columns of like size, D of powers of two, and D.
///
/// # References
/// B. N. Parlett, C. Reinsch, Numer. Math. 13 (1969) 293.
fn balanced(a: &Matrix6) -> (Matrix6, [f64; 6]) {
    let (mut a, mut weights) = (*a, [1.0; 6]);
    for _ in 0..20 {
        let mut settled = true;
        for i in 0..6 {
            let off = |j: &usize| *j != i;
            let row: f64 = (0..6).filter(off).map(|j| a[i][j].abs()).sum();
            let mut column: f64 = (0..6).filter(off).map(|j| a[j][i].abs()).sum();
            if !(row > 0.0 && column > 0.0 && row.is_finite() && column.is_finite()) {
                continue;
            }
            let (mut factor, before) = (1.0, row + column);
            while column < row / 2.0 {
                (factor, column) = (factor * 2.0, column * 4.0);
            }
            while column > row * 2.0 {
                (factor, column) = (factor / 2.0, column / 4.0);
            }
            if (row + column) / factor < 0.95 * before && factor != 1.0 {
                settled = false;
                weights[i] *= factor;
                a[i] = a[i].map(|x| x / factor);
                a.iter_mut().for_each(|row| row[i] *= factor);
            }
        }
        if settled {
            break;
        }
    }
    (a, weights)
}
