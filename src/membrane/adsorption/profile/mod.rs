//! The profile of a mixture through a film, by collocation.
//!
//! The equations are those of weak confinement on Gauss points of equal elements, solved together with the fluxes. With
//! strong confinement all terms of friction grow by 1/(1 − θ): the profile is the same over another measure of x, and
//! `N = N_weak ∫ (1 − θ) dx`.

mod extended;
mod ideal;
mod mesh;
mod pairs;
mod path;
mod refine;
mod rule;

use super::film::FrameworkFilm;
use super::iast::Mixing;
use crate::membrane::transport::{Beyond, Tangent};
use pairs::Pairs;

/// What is on both sides of a film, Pa; after it, perhaps only a guess.
struct Sides<'a> {
    film: &'a FrameworkFilm,
    feed: &'a [f64],
    low: &'a [f64],
    total: f64,
}

impl Sides<'_> {
    /// The larger pressure of each gas, or that of all where there is none.
    fn scales(&self) -> Vec<f64> {
        let larger = self.feed.iter().zip(self.low).map(|(high, low)| high.max(*low));
        larger.map(|p| if p > 0.0 { p } else { self.total }).collect()
    }
}

/// Fluxes of weak confinement; by rows their changes with pressures of the feed side and what is on the other; and with strong
/// confinement ∫ (1 − θ) dx and its changes.
struct Solved {
    fluxes: Vec<f64>,
    changes: Vec<f64>,
    free: Option<(f64, Vec<f64>)>,
}

/// Fluxes of a mixture through a film and their changes; `None` where Newton steps do not come to an end.
pub(super) fn tangent(film: &FrameworkFilm, feed: &[f64], beyond: &Beyond, strong: bool) -> Option<Tangent> {
    let vacuum = vec![0.0; feed.len()];
    let low = match *beyond {
        Beyond::DrawnOff(pressure, _) if !(pressure > 0.0) => &vacuum[..],
        Beyond::Given(low) | Beyond::DrawnOff(_, low) => low,
    };
    let total: f64 = feed.iter().chain(low).sum();
    if !(total > 0.0 && total.is_finite()) {
        return None;
    }
    let sides = Sides { film, feed, low, total };
    let Solved { mut fluxes, mut changes, free } = match film.mixing {
        Mixing::ExtendedLangmuir => extended::solved(&sides, beyond, strong)?,
        Mixing::Ideal => ideal::solved(&sides, beyond, strong)?,
    };
    let n = fluxes.len();
    let columns = changes.len() / n;
    if let Some((free, by)) = free {
        for (flux, row) in fluxes.iter_mut().zip(changes.chunks_exact_mut(columns)) {
            for (change, by) in row.iter_mut().zip(&by) {
                *change = *change * free + *flux * by;
            }
            *flux *= free;
        }
    }
    let part = |from: usize, to: usize| {
        changes.chunks_exact(columns).flat_map(|row| &row[from..to]).copied().collect()
    };
    Some(Tangent { fluxes, feed: part(0, n), permeate: part(n, columns) })
}

#[cfg(test)]
mod tests {
    use super::super::{Adsorbate, Confinement, Exchange, Langmuir, Mixing, Site};
    use super::*;
    use crate::membrane::transport::Transport;
    use crate::quantity::{Affinity, Density, Diffusivity, Length, Loading, Quantity};

    pub(super) fn films() -> Vec<FrameworkFilm> {
        let site = |q, b| Site::new(Loading::from_si(q).unwrap(), Affinity::from_si(b).unwrap()).unwrap();
        let gas = |sites: Vec<Site>, d| {
            Adsorbate::new(Langmuir::new(sites).unwrap(), Diffusivity::from_si(d).unwrap())
        };
        let gases = [
            gas(vec![site(2.5, 3e-5), site(1.2, 2e-6)], 2e-9),
            gas(vec![site(2.2, 4e-7)], 6e-10),
            gas(vec![site(1.8, 4e-6), site(0.7, 1e-7)], 8e-9),
        ];
        let mut films = Vec::new();
        for mixing in [Mixing::ExtendedLangmuir, Mixing::Ideal] {
            for confinement in [Confinement::Weak, Confinement::Strong] {
                for exchange in [Exchange::None, Exchange::Vignes, Exchange::Given(vec![(0, 1, 3e-10)])] {
                    let (density, thickness) =
                        (Density::from_si(1800.0).unwrap(), Length::from_si(2e-6).unwrap());
                    let laws = (mixing, confinement, exchange);
                    films.push(FrameworkFilm::new(gases.to_vec(), density, thickness, laws));
                }
            }
        }
        films
    }

    const PRESSURES: [([f64; 3], [f64; 3]); 5] = [
        ([2e5, 3e5, 1e5], [0.0, 0.0, 0.0]),
        ([2e5, 3e5, 1e5], [3e4, 1e4, 2e4]),
        ([5e5, 1e2, 3e4], [0.0, 1e5, 2e4]),
        ([1e5, 0.0, 2e6], [2e5, 0.0, 1e3]),
        ([1e3, 1e3, 1e3], [1e6, 2e6, 0.0]),
    ];

    /// By integration from the feed side; gases dragged against their pressures may be left to it.
    #[test]
    fn shooting_finds_the_same() {
        for (number, film) in films().iter().enumerate() {
            for at in [number % 2, 2 + number % 3] {
                let (feed, low) = &PRESSURES[at];
                let found = film.tangent(feed, &Beyond::Given(low));
                let shot = film.shot(feed, low);
                assert!(found.is_some() || (at > 1 && film.exchange != Exchange::None), "{film:?} {feed:?}");
                let (Some(found), Some(shot)) = (found, shot) else { continue };
                let most = shot.iter().fold(0.0_f64, |most, flux| most.max(flux.abs()));
                for (a, b) in found.fluxes.iter().zip(&shot) {
                    assert!(
                        (a - b).abs() < 1e-8 * b.abs() + 1e-9 * most,
                        "{film:?} {feed:?} {found:?} {shot:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn changes_are_those_of_differences() {
        for film in films() {
            let (feed, low) = &PRESSURES[1];
            let base = film.tangent(feed, &Beyond::Given(low)).unwrap();
            let drawn = film.tangent(feed, &Beyond::DrawnOff(6e4, low)).unwrap();
            let total: f64 = drawn.fluxes.iter().sum();
            let own: Vec<f64> = drawn.fluxes.iter().map(|flux| 6e4 * flux / total).collect();
            let again = film.tangent(feed, &Beyond::Given(&own)).unwrap();
            let close = |a: f64, b: f64, size: f64| assert!((a - b).abs() < 2e-4 * size, "{a} {b} {film:?}");
            let empty = film.tangent(feed, &Beyond::DrawnOff(0.0, &[0.0; 3])).unwrap();
            let filled = film.tangent(feed, &Beyond::DrawnOff(1.0, &[0.5, 0.3, 0.2])).unwrap();
            for i in 0..3 {
                let size = empty.permeate.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
                close(filled.fluxes[i] - empty.fluxes[i], empty.permeate[i], size);
                assert!((again.fluxes[i] / drawn.fluxes[i] - 1.0).abs() < 1e-9);
                let moved = film.tangent(feed, &Beyond::DrawnOff(6e4 + 1.0, low)).unwrap();
                let size = drawn.permeate.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
                close(moved.fluxes[i] - drawn.fluxes[i], drawn.permeate[i], size);
            }
            for j in 0..3 {
                let (mut high, mut below) = (*feed, *low);
                high[j] += 1.0;
                below[j] += 1.0;
                let by_feed = film.tangent(&high, &Beyond::Given(low)).unwrap();
                let by_low = film.tangent(feed, &Beyond::Given(&below)).unwrap();
                let by_drawn = film.tangent(&high, &Beyond::DrawnOff(6e4, low)).unwrap();
                for (changed, base, slopes) in [
                    (&by_feed, &base, &base.feed),
                    (&by_low, &base, &base.permeate),
                    (&by_drawn, &drawn, &drawn.feed),
                ] {
                    let size = (0..3).fold(0.0_f64, |most, i| most.max(slopes[i * 3 + j].abs()));
                    for i in 0..3 {
                        close(changed.fluxes[i] - base.fluxes[i], slopes[i * 3 + j], size);
                    }
                }
            }
        }
    }
}
