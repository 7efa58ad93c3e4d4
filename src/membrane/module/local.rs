//! The gas that permeates at one place of a membrane.

use super::MAX_GASES;
use crate::membrane::transport::{Beyond, Tangent, Transport};

/// Iterations that follow permeances which depend on pressure.
const MAX_ITERATIONS: usize = 200;
/// Estimates on the way to a guess of the permeate.
const GUESSES: usize = 2;

/// Total flux and composition of the gas that leaves one place of the membrane and is drawn off there.
///
/// ```text
/// y_i Σ J = J_i(p_h x, p_l y)        constant permeances: Σ Q_i p_i / (J + Q_i p_l) = 1,  y_i = Q_i p_i / (J + Q_i p_l)
/// ```
///
/// | symbol | argument   | unit |
/// |--------|------------|------|
/// | `p_i`  | `feed`     | Pa, partial pressures on the feed side |
/// | `p_l`  | `permeate` | Pa   |
/// | `y`    | `y`        | 1, filled in |
///
/// The one unknown J has one root: the reciprocal of the sum is concave and grows with J, so that Newton's steps from
/// below never pass it. For two gases it is the stable root of the quadratic. Where the gases that the membrane lets through
/// have no more pressure in the feed than the permeate, nothing permeates: J is 0. Where a law has no flux, neither is J a
/// number.
///
/// # References
/// K. C. Thundyil, W. J. Koros, J. Membr. Sci. 125 (1997) 275. doi:10.1016/S0376-7388(96)00218-9
pub(super) fn permeating(law: &dyn Transport, feed: &[f64], permeate: f64, y: &mut [f64]) -> f64 {
    if let Some(permeances) = law.permeances() {
        return constant(permeances, feed, permeate, y);
    }
    if let Some(found) = drawn_off(law, feed, permeate, y) {
        return found.fluxes.iter().sum();
    }
    let n = feed.len();
    let (mut fluxes, mut low, mut q) = ([0.0; MAX_GASES], [0.0; MAX_GASES], [0.0; MAX_GASES]);
    law.fluxes(feed, &low[..n], &mut fluxes[..n]);
    if !fluxes[..n].iter().all(|flux| flux.is_finite()) {
        y.fill(f64::NAN);
        return f64::NAN;
    }
    for i in 0..n {
        q[i] = if feed[i] > 0.0 { fluxes[i] / feed[i] } else { 0.0 };
    }
    let mut flux = constant(&q[..n], feed, permeate, y);
    if permeate == 0.0 {
        return flux;
    }
    let mut weight = 1.0;
    for iteration in 0..MAX_ITERATIONS {
        for i in 0..n {
            low[i] = permeate * y[i];
        }
        law.fluxes(feed, &low[..n], &mut fluxes[..n]);
        if !fluxes[..n].iter().all(|flux| flux.is_finite()) {
            break;
        }
        for i in 0..n {
            let driving = feed[i] - low[i];
            if driving.abs() > 1e-12 * feed[i] && fluxes[i] / driving > 0.0 {
                q[i] += weight * (fluxes[i] / driving - q[i]);
            }
        }
        let before = core::array::from_fn::<f64, MAX_GASES, _>(|i| y.get(i).copied().unwrap_or(0.0));
        flux = constant(&q[..n], feed, permeate, y);
        let change = y.iter().zip(before).fold(0.0_f64, |most, (y, before)| most.max((y - before).abs()));
        if change < 4e-16 || (iteration > 40 && change < 1e-13) {
            return flux;
        }
        if iteration == 30 {
            weight = 0.5;
        }
    }
    y.fill(f64::NAN);
    f64::NAN
}

/// [`permeating`] by a law that solves for the permeate together with its fluxes, and how they change.
pub(super) fn drawn_off(law: &dyn Transport, feed: &[f64], permeate: f64, y: &mut [f64]) -> Option<Tangent> {
    let n = feed.len();
    if !law.knows_changes() || !(feed.iter().sum::<f64>() > permeate) {
        return None;
    }
    let (mut fluxes, mut low) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
    for _ in 0..GUESSES {
        law.estimate(feed, &low[..n], &mut fluxes[..n]);
        for i in 0..n {
            let driving = feed[i] - low[i];
            fluxes[i] = if driving > 0.0 { fluxes[i] / driving } else { 0.0 };
        }
        constant(&fluxes[..n], feed, permeate, y);
        for i in 0..n {
            low[i] = permeate * y[i];
        }
    }
    let found = law.tangent(feed, &Beyond::DrawnOff(permeate, &low[..n]))?;
    let total: f64 = found.fluxes.iter().sum();
    for ((y, flux), p) in y.iter_mut().zip(&found.fluxes).zip(feed) {
        *y = if *p > 0.0 { flux / total } else { 0.0 };
    }
    (total > 0.0 && y.iter().zip(feed).all(|(y, p)| *y > 0.0 || *p == 0.0)).then_some(found)
}

/// [`permeating`] through constant permeances `q`.
fn constant(q: &[f64], feed: &[f64], permeate: f64, y: &mut [f64]) -> f64 {
    let passing: f64 = q.iter().zip(feed).filter(|(q, _)| **q > 0.0).map(|(_, p)| p).sum();
    if !(passing > permeate) {
        let total: f64 = feed.iter().sum();
        for ((y, q), p) in y.iter_mut().zip(q).zip(feed) {
            *y = match passing > 0.0 {
                true if *q > 0.0 => p / passing,
                true => 0.0,
                false => p / total,
            };
        }
        return 0.0;
    }
    // No gas can make up more than the whole permeate.
    let mut flux = q.iter().zip(feed).fold(0.0_f64, |flux, (q, p)| flux.max(q * (p - permeate)));
    for _ in 0..60 {
        let (mut sum, mut slope) = (0.0, 0.0);
        for (q, p) in q.iter().zip(feed) {
            let below = flux + q * permeate;
            if q * p > 0.0 {
                sum += q * p / below;
                slope += q * p / below / below;
            }
        }
        if sum.is_infinite() {
            // No flux and vacuum: the sum is that of the flux into it.
            flux = q.iter().zip(feed).map(|(q, p)| q * p).sum();
            continue;
        }
        let step = (sum - 1.0) * sum / slope;
        flux += step;
        if step.abs() <= 2e-16 * flux {
            break;
        }
    }
    for ((y, q), p) in y.iter_mut().zip(q).zip(feed) {
        *y = if q * p > 0.0 { q * p / (flux + q * permeate) } else { 0.0 };
    }
    flux
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::membrane::transport::ConstantPermeances;

    /// The same law without the short cut for constant permeances.
    struct Hidden(ConstantPermeances);

    impl Transport for Hidden {
        fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
            self.0.fluxes(feed, permeate, fluxes);
        }
    }

    #[test]
    fn each_gas_permeates_in_its_share() {
        let law = ConstantPermeances(vec![30.0, 5.0, 5.0, 0.2]);
        for ratio in [0.0, 1e-9, 0.1, 0.9, 0.999_999] {
            for feed in [[0.21, 0.3, 0.29, 0.2], [1e-12, 0.5, 0.5 - 1e-12, 0.0], [1.0, 0.0, 0.0, 0.0]] {
                let (mut y, mut fluxes, mut other) = ([0.0; 4], [0.0; 4], [0.0; 4]);
                let flux = permeating(&law, &feed, ratio, &mut y);
                let sum: f64 = y.iter().sum();
                assert!((sum - 1.0).abs() < 1e-14, "{ratio} {feed:?} {y:?}");
                law.fluxes(&feed, &y.map(|y| ratio * y), &mut fluxes);
                for i in 0..4 {
                    assert!(
                        (fluxes[i] - y[i] * flux).abs() <= 1e-12 * flux + 1e-15,
                        "{ratio} {feed:?} {y:?}"
                    );
                }
                let again = permeating(&Hidden(law.clone()), &feed, ratio, &mut other);
                assert!((again / flux - 1.0).abs() < 1e-9, "{again} {flux}");
            }
        }
    }
}
