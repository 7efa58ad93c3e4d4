//! A deflected plate, to be looked at in points.

use super::ritz::Ritz;
use crate::numeric::sin_cos_degrees;

/// Points per side of the first look for the largest deflection.
const LOOK: usize = 20;

/// A deflected plate.
pub(super) enum Surface<'a> {
    /// Waves m, n with their amplitudes of w, Mx, My, Mxy.
    Waves(Vec<([usize; 2], [f64; 4])>),
    /// A Ritz solution and all its unknowns.
    Polynomials(&'a Ritz<'a>, Vec<f64>),
}

impl Surface<'_> {
    /// A single wave of amplitude 1.
    pub fn wave(m: usize, n: usize) -> Self {
        Self::Waves(vec![([m, n], [1.0, 0.0, 0.0, 0.0])])
    }

    /// Deflection and Mx, My, Mxy at x = s a, y = t b.
    pub fn state(&self, point: [f64; 2]) -> [f64; 4] {
        match self {
            Self::Polynomials(ritz, all) => ritz.state(all, point),
            Self::Waves(waves) => waves.iter().fold([0.0; 4], |sum, ([m, n], amplitude)| {
                let (sx, cx) = sin_cos_degrees(180.0 * *m as f64 * point[0]);
                let (sy, cy) = sin_cos_degrees(180.0 * *n as f64 * point[1]);
                let shape = [sx * sy, sx * sy, sx * sy, cx * cy];
                core::array::from_fn(|k| sum[k] + amplitude[k] * shape[k])
            }),
        }
    }

    /// Deflections at all points of a grid, row by row of equal y.
    fn deflections(&self, xs: &[f64], ys: &[f64]) -> Vec<Vec<f64>> {
        match self {
            Self::Polynomials(ritz, all) => ritz.deflections(all, xs, ys),
            Self::Waves(waves) => {
                let highest = |k: usize| waves.iter().map(|(wave, _)| wave[k]).max().unwrap_or(0);
                let table = |points: &[f64], highest: usize| -> Vec<Vec<f64>> {
                    let sine = |s: &f64, k: usize| sin_cos_degrees(180.0 * k as f64 * s).0;
                    points.iter().map(|s| (0..=highest).map(|k| sine(s, k)).collect()).collect()
                };
                let (sx, sy) = (table(xs, highest(0)), table(ys, highest(1)));
                let at = |x: &Vec<f64>, y: &Vec<f64>| {
                    waves.iter().map(|([m, n], amplitude)| amplitude[0] * x[*m] * y[*n]).sum()
                };
                sy.iter().map(|y| sx.iter().map(|x| at(x, y)).collect()).collect()
            }
        }
    }

    /// The point of the largest deflection in size, and the deflection there.
    pub fn largest(&self) -> ([f64; 2], f64) {
        let line: Vec<f64> = (0..=LOOK).map(|i| i as f64 / LOOK as f64).collect();
        let mut best = ([0.5, 0.5], self.state([0.5, 0.5])[0]);
        let mut look = |xs: &[f64], ys: &[f64]| {
            let mut moved = false;
            for (y, row) in ys.iter().zip(self.deflections(xs, ys)) {
                for (x, w) in xs.iter().zip(row) {
                    // A tie, such as of mirror images, stays where it was found first.
                    if w.abs() > best.1.abs() * (1.0 + 1e-9) {
                        (best, moved) = (([*x, *y], w), true);
                    }
                }
            }
            (moved, best)
        };
        let (_, mut best) = look(&line, &line);
        let mut step = 0.5 / LOOK as f64;
        while step > 1e-5 {
            let around = |s: f64| [(s - step).max(0.0), s, (s + step).min(1.0)];
            let (moved, found) = look(&around(best.0[0]), &around(best.0[1]));
            best = found;
            if !moved {
                step *= 0.5;
            }
        }
        best
    }

    /// The shape on a grid of `points` by `points`, rows of equal y from y = 0; largest size 1 and positive.
    pub fn shape(&self, points: usize) -> Vec<Vec<f64>> {
        let line: Vec<f64> = (0..points).map(|i| i as f64 / (points.max(2) - 1) as f64).collect();
        let mut rows = self.deflections(&line, &line);
        let largest = rows
            .iter()
            .flatten()
            .fold(0.0, |max: f64, w| if w.abs() > max.abs() * (1.0 + 1e-9) { *w } else { max });
        if largest != 0.0 {
            rows.iter_mut().flatten().for_each(|w| *w /= largest);
        }
        rows
    }
}
