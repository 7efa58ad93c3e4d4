//! The permeate that leaves the membrane, and the figures of merit.

use crate::error::ErrorKind;
use crate::numeric::root;
use crate::quantity::{Pressure, Quantity as _};

/// Fluxes where the permeate at the membrane is what permeates there, mol/(m²·s).
///
/// ```text
/// Ji = Qi (pi − yi p″)        yi = Ji/J        so that Σ Qi pi/(J + Qi p″) = 1, J = Σ Ji
/// ```
///
/// | symbol | argument    | unit                                             |
/// |--------|-------------|--------------------------------------------------|
/// | `Qi`   | `permeance` | mol/(m²·s·Pa)                                    |
/// | `pi`   | `feed`      | Pa, partial pressures over the feed              |
/// | `p″`   | `pressure`  | Pa, total pressure of the permeate               |
///
/// The sum falls with J, from Σ pi/p″ to below 1: one root if the pressures over the feed exceed that of the permeate
/// together; every flux is then positive.
///
/// ```
/// use matprop::membrane::pervaporation::local_permeate;
///
/// let fluxes = local_permeate(&[2e-9, 1e-9], &[10e3, 20e3], 2e3)?;
/// let y = fluxes[0] / (fluxes[0] + fluxes[1]);
/// assert!((fluxes[0] - 2e-9 * (10e3 - y * 2e3)).abs() < 1e-18);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a permeate pressure that is not below the sum of those over the feed; `not_finite`.
///
/// # References
/// R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 9.
pub fn local_permeate(permeance: &[f64], feed: &[f64], pressure: f64) -> Result<Vec<f64>, ErrorKind> {
    let free: Vec<f64> = permeance.iter().zip(feed).map(|(q, p)| q * p).collect();
    let most: f64 = free.iter().sum();
    if !most.is_finite() {
        return Err(ErrorKind::NotFinite { quantity: "gas flux" });
    }
    if pressure == 0.0 {
        return Ok(free);
    }
    if feed.iter().sum::<f64>() <= pressure {
        return Err(too_high(pressure));
    }
    let excess = |total: f64| {
        free.iter().zip(permeance).map(|(free, q)| free / (total + q * pressure)).sum::<f64>() - 1.0
    };
    let total = root(excess, 0.0, most, 0.0).ok_or(ErrorKind::NotFinite { quantity: "gas flux" })?;
    Ok(free.iter().zip(permeance).map(|(free, q)| free * (total / (total + q * pressure))).collect())
}

fn too_high(pressure: f64) -> ErrorKind {
    let unit = Pressure::KIND.unit("kPa").map_or("Pa", |unit| unit.name);
    let value = if unit == "kPa" { pressure / 1e3 } else { pressure };
    let rule = "below the sum of the partial pressures over the feed";
    ErrorKind::OutOfRange { quantity: "permeate pressure", value, unit: crate::error::Suffix(unit), rule }
}

/// Separation factor of one component against another, alike by mass and by mole.
///
/// ```text
/// β = (y1/y2)/(x1/x2)
/// ```
///
/// ```
/// use matprop::membrane::pervaporation::separation_factor;
///
/// assert!((separation_factor([0.9, 0.1], [0.1, 0.9]) - 81.0).abs() < 1e-12);
/// ```
pub fn separation_factor([y1, y2]: [f64; 2], [x1, x2]: [f64; 2]) -> f64 {
    (y1 * x2) / (y2 * x1)
}

/// Pervaporation separation index.
///
/// ```text
/// PSI = J (β − 1)
/// ```
///
/// ```
/// use matprop::membrane::pervaporation::separation_index;
///
/// assert_eq!(separation_index(2.0, 11.0), 20.0);
/// ```
///
/// # References
/// R. Y. M. Huang, X. Feng, Sep. Sci. Technol. 28 (1993) 2035. doi:10.1080/01496399308016732
pub fn separation_index(flux: f64, factor: f64) -> f64 {
    flux * (factor - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_of_the_permeate() {
        // The pressure of the permeate hardly matters, then almost stops the flow.
        let (q, p) = ([2e-9, 1e-12, 5e-10], [10e3, 50e3, 0.0]);
        let free = local_permeate(&q, &p, 0.0).unwrap();
        let near = local_permeate(&q, &p, 1e-6).unwrap();
        assert!((near[0] / free[0] - 1.0).abs() < 1e-9 && near[2] == 0.0);
        let stopped = local_permeate(&q, &p, 60e3 * (1.0 - 1e-9)).unwrap();
        let y = stopped[0] / stopped.iter().sum::<f64>();
        assert!((y - 1.0 / 6.0).abs() < 1e-6, "at equilibrium the permeate is the vapor over the feed: {y}");
        assert!(local_permeate(&q, &p, 60e3).is_err());
        for (flux, (q, p)) in stopped.iter().zip(q.iter().zip(&p)) {
            assert!(*flux >= 0.0 && *flux <= q * p);
        }
    }
}
