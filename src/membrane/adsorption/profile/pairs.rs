//! Pairs of gases that slow each other down.

use super::super::film::{Exchange, FrameworkFilm};

/// Two gases that exchange, with `ln X = ln X_j + w ln(X_i/X_j)`, w the share of gas i in the loading of both.
pub(super) struct Pair {
    pub i: usize,
    pub j: usize,
    /// −ln X_j and ln(X_i/X_j); 1/X where it is constant.
    start: f64,
    turn: f64,
    constant: Option<f64>,
}

/// All of them.
pub(super) struct Pairs(pub Vec<Pair>);

impl Pairs {
    pub fn new(film: &FrameworkFilm) -> Self {
        let n = film.isotherms.len();
        let mut pairs = Vec::new();
        if film.exchange == Exchange::None {
            return Self(pairs);
        }
        let saturation = |i: usize| film.isotherms[i].saturation();
        let vignes = film.exchange == Exchange::Vignes;
        for (i, j) in (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))) {
            let at = |q: (f64, f64)| film.exchanged(i, j, q, (saturation(i), saturation(j)));
            if let (Some(all_i), Some(all_j)) = (at((1.0, 0.0)), at((0.0, 1.0))) {
                let constant = (!vignes).then_some(1.0 / all_i);
                pairs.push(Pair { i, j, start: -libm::log(all_j), turn: libm::log(all_i / all_j), constant });
            }
        }
        Self(pairs)
    }
}

impl Pair {
    /// Whether X depends on loadings.
    pub fn varies(&self) -> bool {
        self.constant.is_none() && self.turn != 0.0
    }

    /// 1/X_ij at loadings (or amounts in the same ratio), and how ln X_ij changes with both.
    pub fn inverse(&self, qi: f64, qj: f64) -> (f64, (f64, f64)) {
        if let Some(constant) = self.constant {
            return (constant, (0.0, 0.0));
        }
        let total = qi.max(0.0) + qj.max(0.0);
        let share = if total > 0.0 { qi.max(0.0) / total } else { 0.5 };
        let inverse = libm::exp(self.start - share * self.turn);
        if !(total > 0.0 && qi >= 0.0 && qj >= 0.0) {
            return (inverse, (0.0, 0.0));
        }
        (inverse, (self.turn * qj / (total * total), -self.turn * qi / (total * total)))
    }
}
