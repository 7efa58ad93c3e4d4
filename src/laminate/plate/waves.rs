//! The governing waves of a simply supported plate, found without leaving one out.

use super::navier::{Inertia, Navier};
use super::rectangle::Plate;
use crate::error::ErrorKind;
use crate::numeric::Matrix3;
use core::f64::consts::PI;

/// The highest wave number along the shorter side that is looked at, where no bound ends the search (a core so soft
/// that it crimps).
const HIGHEST: f64 = 200.0;
/// The most waves a search for frequencies looks at.
const MOST: usize = 100_000;

/// A wave and its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wave {
    pub m: usize,
    pub n: usize,
    pub value: f64,
}

/// The least positive load factor of all waves; `None` if no wave loses stiffness.
///
/// `stiffness` is that of one wave, Pa/m; `bound` a lower bound of it by α² + β², which rises faster than α² + β².
pub(super) fn least_factor(
    size: [f64; 2],
    force: [f64; 2],
    stiffness: impl Fn([f64; 2]) -> f64,
    bound: impl Fn(f64) -> f64,
) -> Option<Wave> {
    let strongest = -force[0].min(force[1]);
    if !(strongest > 0.0) {
        return None;
    }
    let mut least: Option<Wave> = None;
    let done = |square: f64, least: &Option<Wave>| {
        least.is_some_and(|least| bound(square) >= least.value * strongest * square)
    };
    let highest = |ratio: f64| (HIGHEST * ratio.clamp(1.0, 25.0)) as usize;
    for m in 1..=highest(size[0] / size[1]) {
        for n in 1..=highest(size[1] / size[0]) {
            let wave = [m as f64 * PI / size[0], n as f64 * PI / size[1]];
            let square = wave[0] * wave[0] + wave[1] * wave[1];
            if done(square, &least) {
                if n == 1 {
                    return least;
                }
                break;
            }
            let softening = -(force[0] * wave[0] * wave[0] + force[1] * wave[1] * wave[1]);
            if softening > 0.0 {
                let value = stiffness(wave) / softening;
                if least.is_none_or(|least| value < least.value) {
                    least = Some(Wave { m, n, value });
                }
            } else if force[1] >= 0.0 {
                break;
            }
        }
    }
    least
}

/// The lowest `count` natural frequencies, squared, in rising order.
pub(super) fn lowest_frequencies(
    navier: &Navier<'_>,
    force: [f64; 2],
    mass: [f64; 3],
    which: Inertia,
    count: usize,
) -> Vec<Wave> {
    let [a, b] = navier.plate.size;
    let first = navier.wave(1, 1);
    let mut limit = 4.0 * (first[0] * first[0] + first[1] * first[1]);
    let pull = (-force[0].min(force[1])).max(0.0);
    loop {
        let mut found = Vec::new();
        let radius = limit.sqrt() / PI;
        let (m_max, n_max) = ((radius * a) as usize, (radius * b) as usize);
        for m in 1..=m_max {
            for n in 1..=n_max {
                let wave = navier.wave(m, n);
                if wave[0] * wave[0] + wave[1] * wave[1] <= limit {
                    let value = navier.frequency_squared(wave, force, mass, which);
                    found.push(Wave { m, n, value });
                }
            }
        }
        found.sort_by(|p, q| p.value.total_cmp(&q.value).then((p.m, p.n).cmp(&(q.m, q.n))));
        let heaviest = mass[0] + if which.rotary { mass[2] * limit } else { 0.0 };
        let beyond = (navier.bound(limit) - pull * limit) / heaviest;
        let complete = found.get(count.saturating_sub(1)).is_some_and(|last| last.value <= beyond);
        if complete || m_max.saturating_mul(n_max) > MOST {
            found.truncate(count);
            return found;
        }
        limit *= 2.0;
    }
}

/// Buckling of a simply supported plate without couplings (B = 0, D16 = D26 = 0), classical theory: the factor on
/// `force` (Nx, Ny in N/m, tension positive), and half-waves m, n. For searches over many stacks.
///
/// ```text
/// λ = min π² [D11 (m/a)⁴ + 2 (D12 + 2 D66) (m n/(a b))² + D22 (n/b)⁴] / −[Nx (m/a)² + Ny (n/b)²]
/// ```
///
/// D16 and D26 are left out, which makes the factor too high where they are large (up to some tens of percent); use
/// [`Plate::buckling`] to be exact.
///
/// ```
/// use matprop::laminate::plate::specially_orthotropic_factor;
///
/// // A square of 1 m, D of an isotropic sheet with D = 1 N·m: 4 π².
/// let d = [[1.0, 0.3, 0.0], [0.3, 1.0, 0.0], [0.0, 0.0, 0.35]];
/// let (factor, m, n) = specially_orthotropic_factor(&d, [1.0, 1.0], [-1.0, 0.0])?;
/// assert!((factor - 4.0 * 9.869604401089358).abs() < 1e-12);
/// assert_eq!((m, n), (1, 1));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `no_buckling` without compression, `singular` unless D is positive definite.
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 5.4, eq. (5.77).
pub fn specially_orthotropic_factor(
    d: &Matrix3,
    size: [f64; 2],
    force: [f64; 2],
) -> Result<(f64, usize, usize), ErrorKind> {
    let [d11, d22, d3] = [d[0][0], d[1][1], d[0][1] + 2.0 * d[2][2]];
    if !(d11 > 0.0 && d22 > 0.0 && d[0][1] * d[0][1] < d11 * d22 && d[2][2] > 0.0) {
        return Err(ErrorKind::Singular { matrix: "bending stiffness D" });
    }
    // d3 may be negative; −√(d11 d22) < d3 then.
    let least = d11.min(d22).min(d3).max(0.5 * d11.min(d22) * (1.0 + d3.min(0.0) / (d11 * d22).sqrt()));
    let stiffness = |[al, be]: [f64; 2]| {
        let (p, q) = (al * al, be * be);
        d11 * p * p + 2.0 * d3 * p * q + d22 * q * q
    };
    let wave = least_factor(size, force, stiffness, |square| 0.999 * least * square * square);
    wave.map(|wave| (wave.value, wave.m, wave.n)).ok_or(ErrorKind::NoBuckling)
}

/// The governing wave of a plate that Navier's solution fits.
pub(super) fn buckling(plate: &Plate, force: [f64; 2]) -> Result<Wave, ErrorKind> {
    let navier = Navier::new(plate)?;
    let found = least_factor(plate.size, force, |wave| navier.effective(wave), |square| navier.bound(square));
    found.ok_or(ErrorKind::NoBuckling)
}
