//! Langmuir isotherms.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Affinity, Loading, Pressure, Quantity};

/// Newton steps to a pressure; about eight are needed.
const MOST_STEPS: usize = 200;
/// Halley steps from a pressure near by; about two are needed.
const NEAR_STEPS: usize = 12;
/// A Halley step after which what is left, its cube, is less than the digits of numbers.
const SMALL: f64 = 3e-6;

/// Sites of one kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Site {
    pub(super) capacity: f64,
    pub(super) affinity: f64,
}

impl Site {
    /// From the saturation capacity and the affinity.
    ///
    /// # Errors
    /// `out_of_range` unless both are above 0.
    pub fn new(capacity: Loading, affinity: Affinity) -> Result<Self, ErrorKind> {
        let (capacity, affinity) = (capacity.si(), affinity.si());
        for (quantity, value, unit) in
            [("saturation capacity", capacity, "mol/kg"), ("affinity", affinity, "1/Pa")]
        {
            if value <= 0.0 {
                return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule: "above 0" });
            }
        }
        Ok(Self { capacity, affinity })
    }
}

/// Adsorption of one gas on one or several kinds of sites.
///
/// ```text
/// q = Σ q_sat b p/(1 + b p)        ψ = ∫ q dln p = Σ q_sat ln(1 + b p)
/// ```
///
/// # References
/// I. Langmuir, J. Am. Chem. Soc. 40 (1918) 1361. doi:10.1021/ja02242a004
#[derive(Clone, Debug, PartialEq)]
pub struct Langmuir {
    pub(super) sites: Vec<Site>,
}

impl Langmuir {
    /// From its kinds of sites.
    ///
    /// ```
    /// use matprop::membrane::adsorption::{Langmuir, Site};
    /// use matprop::quantity::{Affinity, Loading, Pressure, Quantity};
    ///
    /// let site = |q, b| Site::new(Loading::from_mol_kg(q)?, Affinity::from_per_pa(b)?);
    /// let gas = Langmuir::new(vec![site(2.0, 1e-5)?, site(1.0, 1e-6)?])?;
    /// let q = gas.loading(Pressure::from_bar(1.0)?)?;
    /// assert!((q.mol_kg() - (1.0 + 0.1 / 1.1)).abs() < 1e-15);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `empty` without sites.
    pub fn new(sites: Vec<Site>) -> Result<Self, ErrorKind> {
        if sites.is_empty() {
            return Err(ErrorKind::Empty { what: "sites".into() });
        }
        Ok(Self { sites })
    }

    /// Loading at a pressure.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn loading(&self, pressure: Pressure) -> Result<Loading, ErrorKind> {
        Loading::from_si(self.at(pressure.si()))
    }

    /// Loading of all sites, mol/kg.
    pub fn saturation(&self) -> f64 {
        self.sites.iter().map(|site| site.capacity).sum()
    }

    /// Slope at p → 0, mol/(kg·Pa).
    pub fn henry(&self) -> f64 {
        self.sites.iter().map(|site| site.capacity * site.affinity).sum()
    }

    /// Thermodynamic factor Γ = dln p/dln q; 1 at p → 0.
    pub fn thermodynamic_factor(&self, pressure: Pressure) -> f64 {
        let p = pressure.si();
        let (mut q, mut slope) = (0.0, 0.0);
        for site in &self.sites {
            let filled = 1.0 / (1.0 + site.affinity * p);
            q += site.capacity * site.affinity * filled;
            slope += site.capacity * site.affinity * filled * filled;
        }
        q / slope
    }

    /// q, mol/kg.
    pub(crate) fn at(&self, p: f64) -> f64 {
        self.sites.iter().map(|site| site.capacity * (site.affinity * p / (1.0 + site.affinity * p))).sum()
    }

    /// ψ = Σ q_sat ln(1 + b p), mol/kg: the spreading pressure over R T and per mass instead of area.
    pub(crate) fn spreading(&self, p: f64) -> f64 {
        self.sites.iter().map(|site| site.capacity * libm::log1p(site.affinity * p)).sum()
    }

    /// The pressure at ψ, Pa.
    pub(super) fn pressure_at(&self, spreading: f64) -> f64 {
        let alone = |site: &Site| libm::expm1(spreading / site.capacity) / site.affinity;
        let high = self.sites.iter().map(alone).fold(f64::INFINITY, f64::min);
        if self.sites.len() == 1 || high == 0.0 {
            return high;
        }
        // Newton steps from below: ψ(p) is concave, so that none goes too far; one kind of sites of the same capacity and slope
        // at p → 0 takes up the most.
        let capacity = self.saturation();
        let mut p = libm::expm1(spreading / capacity) * capacity / self.henry();
        for _ in 0..MOST_STEPS {
            let step = (spreading - self.spreading(p)) * p / self.at(p);
            let next = (p + step).min(high);
            if !(next > p) || step <= 2.0 * f64::EPSILON * p {
                break;
            }
            p = next;
        }
        p
    }

    /// [`Self::pressure_at`] from the pressure at another ψ near by.
    ///
    /// Halley steps of ln p, along which dψ = q and d²ψ = p dq/dp.
    pub(super) fn pressure_near(&self, spreading: f64, (near, mut p): (f64, f64)) -> f64 {
        if let [site] = &self.sites[..] {
            return libm::expm1(spreading / site.capacity) / site.affinity;
        }
        let mut lag = spreading - near;
        for _ in 0..NEAR_STEPS {
            let (q, turn) = self.turn(p);
            lag /= q;
            let step = lag / (1.0 + 0.5 * lag * turn / q);
            p *= if step.abs() < 0.01 { 1.0 + step * (1.0 + 0.5 * step) } else { libm::exp(step) };
            if step.abs() < SMALL {
                return p;
            }
            lag = spreading - self.spreading(p);
        }
        self.pressure_at(spreading)
    }

    /// q and p dq/dp.
    fn turn(&self, p: f64) -> (f64, f64) {
        self.sites.iter().fold((0.0, 0.0), |(q, turn), site| {
            let free = 1.0 / (1.0 + site.affinity * p);
            let filled = site.capacity * site.affinity * p * free;
            (q + filled, turn + filled * free)
        })
    }

    /// h = 1/ψ − 1/q at ψ and its pressure, and dh/dψ.
    pub(super) fn bend(&self, spreading: f64, p: f64) -> (f64, f64) {
        let (q, turn) = self.turn(p);
        (1.0 / spreading - 1.0 / q, turn / (q * q * q) - 1.0 / (spreading * spreading))
    }
}
