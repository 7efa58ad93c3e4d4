//! Lamination parameters, and the invariants of a lamina.

use super::lamina::{Lamina, ReducedStiffness};
use super::stacking::StackingSequence;
use crate::numeric::sin_cos_degrees;
use crate::quantity::Quantity;

/// The invariants of a lamina under rotation, Pa.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Invariants {
    /// U1 to U5.
    pub u: [f64; 5],
    /// Trace Q11 + Q22 + 2 Q66.
    pub trace: f64,
}

/// Lamination parameters: means of cos 2θ, sin 2θ, cos 4θ, sin 4θ through the thickness.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaminationParameters {
    /// Of A: plain means.
    pub a: [f64; 4],
    /// Of B: weighted with 2 (z₁² − z₀²)/h².
    pub b: [f64; 4],
    /// Of D: weighted with 4 (z₁³ − z₀³)/h³.
    pub d: [f64; 4],
}

impl Lamina {
    /// The invariants U1 to U5 and the trace.
    ///
    /// ```text
    /// U1 = (3 Q11 + 3 Q22 + 2 Q12 + 4 Q66)/8   U2 = (Q11 − Q22)/2   U3 = (Q11 + Q22 − 2 Q12 − 4 Q66)/8
    /// U4 = (Q11 + Q22 + 6 Q12 − 4 Q66)/8       U5 = (Q11 + Q22 − 2 Q12 + 4 Q66)/8
    /// ```
    ///
    /// ```
    /// use matprop::laminate::Lamina;
    /// use matprop::quantity::{Modulus, Ratio};
    ///
    /// let gpa = Modulus::from_gpa;
    /// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
    /// let u1 = lamina.invariants().u[0];
    /// assert!((u1 - 76.37e9).abs() < 0.005e9); // Tsai & Hahn 1980
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # References
    /// S. W. Tsai, H. T. Hahn, Introduction to Composite Materials (1980), ch. 3.
    pub fn invariants(&self) -> Invariants {
        let ReducedStiffness { q11, q22, q12, q66 } = self.reduced_stiffness();
        Invariants {
            u: [
                (3.0 * q11 + 3.0 * q22 + 2.0 * q12 + 4.0 * q66) / 8.0,
                (q11 - q22) / 2.0,
                (q11 + q22 - 2.0 * q12 - 4.0 * q66) / 8.0,
                (q11 + q22 + 6.0 * q12 - 4.0 * q66) / 8.0,
                (q11 + q22 - 2.0 * q12 + 4.0 * q66) / 8.0,
            ],
            trace: q11 + q22 + 2.0 * q66,
        }
    }
}

impl LaminationParameters {
    /// The lamination parameters of a stack, about its mid-plane; they describe its stiffness completely when all
    /// plies are of one material.
    ///
    /// # References
    /// S. W. Tsai, N. J. Pagano, Invariant properties of composite materials, in Composite Materials Workshop (1968).
    pub fn of(stack: &StackingSequence) -> Self {
        let h = stack.thickness().si();
        let sums: [f64; 12] = stack.sum_about_middle(|i, zm| {
            let (ply, mut terms) = (&stack.plies()[i], [0.0; 12]);
            let t = ply.thickness().si();
            let ((s2, c2), (s4, c4)) =
                (sin_cos_degrees(2.0 * ply.angle().si()), sin_cos_degrees(4.0 * ply.angle().si()));
            let weights =
                [t / h, 4.0 * t * zm / (h * h), 12.0 * (t * zm * zm + t * t * t / 12.0) / (h * h * h)];
            for (block, weight) in weights.into_iter().enumerate() {
                for (k, wave) in [c2, s2, c4, s4].into_iter().enumerate() {
                    terms[4 * block + k] = wave * weight;
                }
            }
            terms
        });
        let block = |k: usize| [sums[k], sums[k + 1], sums[k + 2], sums[k + 3]];
        Self { a: block(0), b: block(4), d: block(8) }
    }
}
