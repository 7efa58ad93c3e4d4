//! Activity coefficients of liquid mixtures.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{GAS_CONSTANT, Quantity as _, Temperature};

/// A constant for every ordered pair of components: an energy, or what the model makes of it at one temperature.
#[derive(Clone, Debug, PartialEq)]
pub enum PairConstants {
    /// Energies by row and column, J/mol.
    Energy(Vec<Vec<f64>>),
    /// Dimensionless, independent of temperature.
    Plain(Vec<Vec<f64>>),
}

/// A model of activity coefficients with its constants; rows and columns in the order of the components.
#[derive(Clone, Debug, PartialEq)]
pub enum Activity {
    /// An ideal solution.
    Ideal,
    /// Given coefficients, whatever composition and temperature.
    Given(Vec<f64>),
    /// NRTL: τ = a + g/RT, and the symmetric non-randomness α.
    Nrtl {
        /// aij, dimensionless; 0 on the diagonal.
        constant: Vec<Vec<f64>>,
        /// gij − gjj, J/mol; 0 on the diagonal.
        energy: Vec<Vec<f64>>,
        /// αij.
        alpha: Vec<Vec<f64>>,
    },
    /// Wilson: Λ, or λij − λii with the molar volumes of the liquids.
    Wilson {
        /// Λij, or λij − λii.
        lambda: PairConstants,
        /// Molar volumes, in one unit; used with energies only.
        volumes: Vec<f64>,
    },
    /// UNIQUAC: τ (or Δu, with τ = exp(−Δu/RT)), r and q.
    Uniquac {
        /// τij, or uij − ujj.
        tau: PairConstants,
        /// Volume parameters.
        r: Vec<f64>,
        /// Area parameters.
        q: Vec<f64>,
        /// Area parameters q′ of the residual part; q in the original model, others for water and alcohols.
        residual_q: Vec<f64>,
    },
    /// Margules with two constants A12, A21; two components.
    Margules([f64; 2]),
    /// Van Laar with two constants A12, A21 of one sign; two components.
    VanLaar([f64; 2]),
}

impl Activity {
    /// Activity coefficients at mole fractions `x`.
    ///
    /// ```
    /// use matprop::membrane::pervaporation::Activity;
    /// use matprop::quantity::Temperature;
    ///
    /// let nrtl = Activity::Nrtl {
    ///     constant: vec![vec![0.0; 2]; 2],
    ///     energy: vec![vec![0.0, 5823.0], vec![-633.0, 0.0]],
    ///     alpha: vec![vec![0.0, 0.3], vec![0.3, 0.0]],
    /// };
    /// let x = 0.22122448979591836;
    /// let gamma = nrtl.coefficients(&[x, 1.0 - x], Temperature::from_celsius(70.0)?)?;
    /// assert!((gamma[0] - 1.9984067494451487).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite` if a coefficient leaves the range of numbers; `out_of_range` for constants of van Laar of two signs;
    /// `conflict` for a model of two components and more of them.
    pub fn coefficients(&self, x: &[f64], temperature: Temperature) -> Result<Vec<f64>, ErrorKind> {
        let rt = GAS_CONSTANT * temperature.si();
        let gamma: Vec<f64> = match self {
            Self::Ideal => vec![1.0; x.len()],
            Self::Given(gamma) => gamma.clone(),
            Self::Nrtl { constant, energy, alpha } => {
                let row = |(a, g): (&Vec<f64>, &Vec<f64>)| a.iter().zip(g).map(|(a, g)| a + g / rt).collect();
                let tau: Vec<Vec<f64>> = constant.iter().zip(energy).map(row).collect();
                exp(nrtl(x, &tau, alpha))
            }
            Self::Wilson { lambda, volumes } => exp(wilson(x, &lambda.wilson(rt, volumes))),
            Self::Uniquac { tau, r, q, residual_q } => {
                exp(uniquac(x, &tau.scaled(|u| libm::exp(-u / rt)), r, [q, residual_q]))
            }
            Self::Margules(constants) => exp(margules(two(x)?, *constants)),
            Self::VanLaar(constants) => exp(van_laar(two(x)?, *constants)?),
        };
        if gamma.len() == x.len() && gamma.iter().all(|g| g.is_finite() && *g > 0.0) {
            return Ok(gamma);
        }
        Err(ErrorKind::NotFinite { quantity: "activity coefficient" })
    }
}

impl PairConstants {
    fn scaled(&self, of: impl Fn(f64) -> f64) -> Vec<Vec<f64>> {
        match self {
            Self::Plain(constants) => constants.clone(),
            Self::Energy(energies) => {
                energies.iter().map(|row| row.iter().map(|x| of(*x)).collect()).collect()
            }
        }
    }

    /// Λij = (Vj/Vi) exp(−(λij − λii)/RT).
    fn wilson(&self, rt: f64, volumes: &[f64]) -> Vec<Vec<f64>> {
        let mut lambda = self.scaled(|energy| libm::exp(-energy / rt));
        if matches!(self, Self::Energy(_)) {
            for (row, vi) in lambda.iter_mut().zip(volumes) {
                for (value, vj) in row.iter_mut().zip(volumes) {
                    *value *= vj / vi;
                }
            }
        }
        lambda
    }
}

fn exp(ln: Vec<f64>) -> Vec<f64> {
    ln.into_iter().map(libm::exp).collect()
}

fn two(x: &[f64]) -> Result<[f64; 2], ErrorKind> {
    let more =
        || ErrorKind::Conflict { field: "a model of two components".into(), other: "more of them".into() };
    x.try_into().map_err(|_| more())
}

/// NRTL.
///
/// ```text
/// ln γi = Σj xj τji Gji/Σk xk Gki + Σj (xj Gij/Σk xk Gkj)(τij − Σm xm τmj Gmj/Σk xk Gkj)        Gij = exp(−αij τij)
/// ```
///
/// # References
/// H. Renon, J. M. Prausnitz, AIChE J. 14 (1968) 135. doi:10.1002/aic.690140124
fn nrtl(x: &[f64], tau: &[Vec<f64>], alpha: &[Vec<f64>]) -> Vec<f64> {
    let n = x.len();
    let g = |i: usize, j: usize| libm::exp(-alpha[i][j] * tau[i][j]);
    let below: Vec<f64> = (0..n).map(|j| (0..n).map(|k| x[k] * g(k, j)).sum()).collect();
    let mean: Vec<f64> =
        (0..n).map(|j| (0..n).map(|m| x[m] * tau[m][j] * g(m, j)).sum::<f64>() / below[j]).collect();
    (0..n)
        .map(|i| mean[i] + (0..n).map(|j| x[j] * g(i, j) / below[j] * (tau[i][j] - mean[j])).sum::<f64>())
        .collect()
}

/// Wilson.
///
/// ```text
/// ln γi = 1 − ln Σj xj Λij − Σk xk Λki/Σj xj Λkj
/// ```
///
/// # References
/// G. M. Wilson, J. Am. Chem. Soc. 86 (1964) 127. doi:10.1021/ja01056a002
fn wilson(x: &[f64], lambda: &[Vec<f64>]) -> Vec<f64> {
    let n = x.len();
    let sums: Vec<f64> = (0..n).map(|i| (0..n).map(|j| x[j] * lambda[i][j]).sum()).collect();
    (0..n)
        .map(|i| 1.0 - libm::log(sums[i]) - (0..n).map(|k| x[k] * lambda[k][i] / sums[k]).sum::<f64>())
        .collect()
}

/// UNIQUAC, with the coordination number 10.
///
/// ```text
/// ln γi = ln Φi/xi + 5 qi ln θi/Φi + li − (Φi/xi) Σ xj lj + qi′ (1 − ln Σj θj′ τji − Σj θj′ τij/Σk θk′ τkj)
/// Φi = xi ri/Σ xj rj        θi = xi qi/Σ xj qj, θ′ with q′        li = 5 (ri − qi) − (ri − 1)
/// ```
///
/// q′ = q in the original model; T. F. Anderson and J. M. Prausnitz, Ind. Eng. Chem. Process Des. Dev. 17 (1978) 552,
/// give others to water and alcohols.
///
/// # References
/// D. S. Abrams, J. M. Prausnitz, AIChE J. 21 (1975) 116. doi:10.1002/aic.690210115
fn uniquac(x: &[f64], tau: &[Vec<f64>], r: &[f64], [q, s]: [&[f64]; 2]) -> Vec<f64> {
    let n = x.len();
    let sum = |of: &dyn Fn(usize) -> f64| (0..n).map(of).sum::<f64>();
    let (volume, area) = (sum(&|i| x[i] * r[i]), sum(&|i| x[i] * q[i]));
    let l = |i: usize| 5.0 * (r[i] - q[i]) - (r[i] - 1.0);
    let residual = sum(&|i| x[i] * s[i]);
    let theta: Vec<f64> = (0..n).map(|i| x[i] * s[i] / residual).collect();
    let around: Vec<f64> = (0..n).map(|j| sum(&|k| theta[k] * tau[k][j])).collect();
    let mean = sum(&|i| x[i] * l(i));
    (0..n)
        .map(|i| {
            // Φi/xi and θi/Φi stay finite where a component is absent.
            let (phi, ratio) = (r[i] / volume, q[i] / area * (volume / r[i]));
            let size = libm::log(phi) + 5.0 * q[i] * libm::log(ratio) + l(i) - phi * mean;
            size + s[i] * (1.0 - libm::log(around[i]) - sum(&|j| theta[j] * tau[i][j] / around[j]))
        })
        .collect()
}

/// Margules with two constants.
///
/// ```text
/// ln γ1 = x2² (A12 + 2 (A21 − A12) x1)        ln γ2 = x1² (A21 + 2 (A12 − A21) x2)
/// ```
///
/// # References
/// M. Margules, Sitzungsber. Akad. Wiss. Wien 104 (1895) 1243.
fn margules([x1, x2]: [f64; 2], [a12, a21]: [f64; 2]) -> Vec<f64> {
    vec![x2 * x2 * (a12 + 2.0 * (a21 - a12) * x1), x1 * x1 * (a21 + 2.0 * (a12 - a21) * x2)]
}

/// Van Laar.
///
/// ```text
/// ln γ1 = A12 (A21 x2/(A12 x1 + A21 x2))²        ln γ2 = A21 (A12 x1/(A12 x1 + A21 x2))²
/// ```
///
/// # References
/// J. J. van Laar, Z. Phys. Chem. 72 (1910) 723. doi:10.1515/zpch-1910-7236
fn van_laar([x1, x2]: [f64; 2], [a12, a21]: [f64; 2]) -> Result<Vec<f64>, ErrorKind> {
    if a12 == 0.0 && a21 == 0.0 {
        return Ok(vec![0.0, 0.0]);
    }
    if a12 * a21 <= 0.0 {
        let (quantity, rule) = ("product of A12 and A21", "above 0");
        return Err(ErrorKind::OutOfRange { quantity, value: a12 * a21, unit: Suffix("1"), rule });
    }
    let below = a12 * x1 + a21 * x2;
    let (first, second) = (a21 * x2 / below, a12 * x1 / below);
    Ok(vec![a12 * first * first, a21 * second * second])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Activity> {
        let rows = |a: f64, b: f64| vec![vec![0.0, a], vec![b, 0.0]];
        let plain = |a: f64, b: f64| PairConstants::Plain(vec![vec![1.0, a], vec![b, 1.0]]);
        let energy = |a: f64, b: f64| PairConstants::Energy(vec![vec![0.0, a], vec![b, 0.0]]);
        vec![
            Activity::Nrtl { constant: rows(0.4, -0.2), energy: rows(5823.0, -633.0), alpha: rows(0.3, 0.3) },
            Activity::Wilson { lambda: plain(0.18, 0.79), volumes: Vec::new() },
            Activity::Wilson { lambda: energy(1500.0, 4000.0), volumes: vec![58.7, 18.1] },
            Activity::Uniquac {
                tau: energy(200.0, 900.0),
                r: vec![2.1, 0.92],
                q: vec![1.97, 1.4],
                residual_q: vec![0.92, 1.0],
            },
            Activity::Margules([1.6, 0.8]),
            Activity::VanLaar([1.7, 0.9]),
        ]
    }

    /// Σ xi d ln γi = 0 along every composition: what ties the coefficients of a mixture to one excess energy.
    #[test]
    fn gibbs_duhem_holds() {
        let t = Temperature::from_si(343.15).unwrap();
        for model in all() {
            let ln = |x: f64| -> Vec<f64> {
                model.coefficients(&[x, 1.0 - x], t).unwrap().into_iter().map(libm::log).collect()
            };
            for x in [0.1, 0.35, 0.8] {
                let h = 1e-5;
                let (a, b) = (ln(x - h), ln(x + h));
                let sum = x * (b[0] - a[0]) + (1.0 - x) * (b[1] - a[1]);
                assert!(sum.abs() / (2.0 * h) < 1e-7, "{model:?} at {x}: {sum}");
            }
            assert!((model.coefficients(&[1.0, 0.0], t).unwrap()[0] - 1.0).abs() < 1e-14, "{model:?}");
            assert!((model.coefficients(&[0.0, 1.0], t).unwrap()[1] - 1.0).abs() < 1e-14, "{model:?}");
        }
    }

    /// Ethanol and water as in the tests of the package thermo, which are the examples P05.01a to c of DDBST.
    #[test]
    fn printed_coefficients() {
        let t = Temperature::from_si(343.15).unwrap();
        let plain = |d: f64, a: f64, b: f64| PairConstants::Plain(vec![vec![d, a], vec![b, d]]);
        let alpha = vec![vec![0.0, 0.2974], vec![0.2974, 0.0]];
        let (r, q) = (vec![2.1055, 0.92], vec![1.972, 1.4]);
        let uniquac = plain(1.0, 1.0919744384510301, 0.37452902779205477);
        for (model, expected) in [
            (
                Activity::Nrtl {
                    constant: vec![vec![0.0, -0.178], vec![1.963, 0.0]],
                    energy: vec![vec![0.0; 2]; 2],
                    alpha,
                },
                [1.9363183763514304, 1.1537609663170014],
            ),
            (
                Activity::Wilson { lambda: plain(1.0, 0.154, 0.888), volumes: Vec::new() },
                [1.8814926087178843, 1.1655774931125487],
            ),
            (
                Activity::Uniquac { tau: uniquac, r, residual_q: q.clone(), q },
                [2.35875137797083, 1.2442093415968987],
            ),
        ] {
            let gamma = model.coefficients(&[0.252, 0.748], t).unwrap();
            for (got, expected) in gamma.iter().zip(expected) {
                assert!((got / expected - 1.0).abs() < 1e-13, "{model:?}: {got} is not {expected}");
            }
        }
    }

    /// Three components, two of them alike, are two.
    #[test]
    fn components_that_are_alike_merge() {
        let t = Temperature::from_si(330.0).unwrap();
        let wide = |m: [[f64; 2]; 2]| {
            let at = [0, 1, 1];
            (0..3).map(|i| (0..3).map(|j| m[at[i]][at[j]]).collect()).collect::<Vec<Vec<f64>>>()
        };
        let narrow = |m: [[f64; 2]; 2]| m.iter().map(|row| row.to_vec()).collect::<Vec<Vec<f64>>>();
        let (g, a) = ([[0.0, 5823.0], [-633.0, 0.0]], [[0.0, 0.3], [0.3, 0.0]]);
        let tau = [[1.0, 0.6], [1.3, 1.0]];
        let pairs = [
            (
                Activity::Nrtl { constant: narrow(a), energy: narrow(g), alpha: narrow(a) },
                Activity::Nrtl { constant: wide(a), energy: wide(g), alpha: wide(a) },
            ),
            (
                Activity::Wilson { lambda: PairConstants::Plain(narrow(tau)), volumes: Vec::new() },
                Activity::Wilson { lambda: PairConstants::Plain(wide(tau)), volumes: Vec::new() },
            ),
            (
                Activity::Uniquac {
                    tau: PairConstants::Plain(narrow(tau)),
                    r: vec![2.1, 0.9],
                    q: vec![2.0, 1.4],
                    residual_q: vec![1.8, 1.0],
                },
                Activity::Uniquac {
                    tau: PairConstants::Plain(wide(tau)),
                    r: vec![2.1, 0.9, 0.9],
                    q: vec![2.0, 1.4, 1.4],
                    residual_q: vec![1.8, 1.0, 1.0],
                },
            ),
        ];
        for (binary, ternary) in pairs {
            let two = binary.coefficients(&[0.3, 0.7], t).unwrap();
            let three = ternary.coefficients(&[0.3, 0.5, 0.2], t).unwrap();
            assert!((two[0] / three[0] - 1.0).abs() < 1e-13 && (two[1] / three[2] - 1.0).abs() < 1e-13);
            assert!((three[1] / three[2] - 1.0).abs() < 1e-13, "{binary:?}");
        }
    }
}
