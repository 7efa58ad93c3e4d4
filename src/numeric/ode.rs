//! Initial value problems.

/// How exactly a problem is solved, and where it is given up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accuracy {
    /// Error allowed per step relative to a component.
    pub relative: f64,
    /// Error allowed per step in every component.
    pub absolute: f64,
    /// The most steps.
    pub steps: usize,
}

/// Why a solution ends before its end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stuck {
    /// The right-hand side is not a number at this place, however small the step.
    NotANumber(f64),
    /// Too many steps: this is how far they came.
    Steps(f64),
}

const NODES: [f64; 6] = [0.2, 0.3, 0.8, 8.0 / 9.0, 1.0, 1.0];
const WEIGHTS: [&[f64]; 6] = [
    &[0.2],
    &[3.0 / 40.0, 9.0 / 40.0],
    &[44.0 / 45.0, -56.0 / 15.0, 32.0 / 9.0],
    &[19372.0 / 6561.0, -25360.0 / 2187.0, 64448.0 / 6561.0, -212.0 / 729.0],
    &[9017.0 / 3168.0, -355.0 / 33.0, 46732.0 / 5247.0, 49.0 / 176.0, -5103.0 / 18656.0],
    &[35.0 / 384.0, 0.0, 500.0 / 1113.0, 125.0 / 192.0, -2187.0 / 6784.0, 11.0 / 84.0],
];
/// Fifth order minus fourth.
const ERROR: [f64; 7] =
    [71.0 / 57600.0, 0.0, -71.0 / 16695.0, 71.0 / 1920.0, -17253.0 / 339200.0, 22.0 / 525.0, -1.0 / 40.0];

/// `y` at `to`, from `y` at `from`, under `dy/dx = f(x, y)`; `seen` is shown every accepted point, the first included.
///
/// Dormand and Prince's embedded pair of order 5(4), J. Comput. Appl. Math. 6 (1980) 19, with local extrapolation and
/// the step control of Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I, II.4.
pub(crate) fn integrate(
    mut f: impl FnMut(f64, &[f64], &mut [f64]),
    (from, to): (f64, f64),
    y: &mut [f64],
    accuracy: &Accuracy,
    mut seen: impl FnMut(f64, &[f64]),
) -> Result<(), Stuck> {
    let n = y.len();
    let mut slopes = vec![vec![0.0; n]; 7];
    let mut trial = vec![0.0; n];
    let mut x = from;
    let mut h = (to - from) * 1e-3;
    seen(x, y);
    if h == 0.0 {
        return Ok(());
    }
    f(x, y, &mut slopes[0]);
    for _ in 0..accuracy.steps {
        let last = (x + 1.000_000_1 * h - to) * h.signum() >= 0.0;
        if last {
            h = to - x;
        }
        for stage in 0..6 {
            for (i, value) in trial.iter_mut().enumerate() {
                let slope: f64 =
                    WEIGHTS[stage].iter().zip(&slopes).map(|(weight, slope)| weight * slope[i]).sum();
                *value = y[i] + h * slope;
            }
            f(x + NODES[stage] * h, &trial, &mut slopes[stage + 1]);
        }
        let mut square = 0.0;
        for i in 0..n {
            let error: f64 = ERROR.iter().zip(&slopes).map(|(weight, slope)| weight * slope[i]).sum();
            let scale = accuracy.absolute + accuracy.relative * y[i].abs().max(trial[i].abs());
            square += (h * error / scale) * (h * error / scale);
        }
        let error = (square / n as f64).sqrt();
        if error <= 1.0 {
            x = if last { to } else { x + h };
            y.copy_from_slice(&trial);
            slopes.swap(0, 6);
            seen(x, y);
            if last {
                return Ok(());
            }
        }
        let factor = if error > 0.0 { 0.9 * libm::pow(error, -0.2) } else { 5.0 };
        h *= if error.is_finite() { factor.clamp(0.2, 5.0) } else { 0.1 };
        if h.abs() <= 1e-15 * x.abs().max((to - from).abs()) {
            return Err(Stuck::NotANumber(x));
        }
    }
    Err(Stuck::Steps(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIGHT: Accuracy = Accuracy { relative: 1e-12, absolute: 1e-14, steps: 10_000 };

    #[test]
    fn a_circle_closes() {
        let mut y = [1.0, 0.0];
        let mut points = 0;
        let turn = |_: f64, y: &[f64], slope: &mut [f64]| slope.copy_from_slice(&[-y[1], y[0]]);
        integrate(turn, (0.0, core::f64::consts::TAU), &mut y, &TIGHT, |_, _| points += 1).unwrap();
        assert!((y[0] - 1.0).abs() < 1e-10 && y[1].abs() < 1e-10, "{y:?}");
        assert!(points > 10);
        let mut back = [core::f64::consts::E];
        integrate(|_, y, slope| slope[0] = y[0], (1.0, 0.0), &mut back, &TIGHT, |_, _| ()).unwrap();
        assert!((back[0] - 1.0).abs() < 1e-11, "{back:?}");
    }

    #[test]
    fn what_explodes_is_given_up() {
        let mut y = [1.0];
        let end = integrate(|_, y, slope| slope[0] = y[0] * y[0], (0.0, 2.0), &mut y, &TIGHT, |_, _| ());
        assert!(end.is_err(), "{end:?}");
    }
}
