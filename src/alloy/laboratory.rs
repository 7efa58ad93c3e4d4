//! What a laboratory measures: density by weighing in a liquid or by gas, porosity, mixtures of phases.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Density, Quantity as _, Temperature};

/// Range of the formula of Tanaka et al., °C.
const WATER_RANGE: core::ops::RangeInclusive<f64> = 0.0..=40.0;

/// Density of air-free water at 101 325 Pa.
///
/// ```text
/// ρ = a5 (1 − (t + a1)² (t + a2) / (a3 (t + a4)))       t in °C, 0 to 40 °C
/// ```
///
/// ```
/// use matprop::alloy::water_density;
/// use matprop::quantity::Temperature;
///
/// let water = water_density(Temperature::from_celsius(20.0)?)?;
/// assert!((water.kg_m3() - 998.2067).abs() < 5e-5);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` outside 0 to 40 °C.
///
/// # References
/// M. Tanaka et al., Metrologia 38 (2001) 301. doi:10.1088/0026-1394/38/4/3
pub fn water_density(temperature: Temperature) -> Result<Density, ErrorKind> {
    let t = temperature.si() - 273.15;
    if !WATER_RANGE.contains(&t) {
        let rule = "0 to 40 degC, the range of the formula for water";
        return Err(ErrorKind::OutOfRange {
            quantity: "water temperature",
            value: t,
            unit: Suffix("degC"),
            rule,
        });
    }
    let square = (t - 3.983_035) * (t - 3.983_035);
    Density::from_si(999.974_950 * (1.0 - square * (t + 301.797) / (522_528.9 * (t + 69.348_81))))
}

/// Density of moist air.
///
/// ```text
/// ρ = (0.34848 p − 0.009 h exp(0.061 t)) / (273.15 + t)       p in hPa, h in %, t in °C
/// ```
///
/// Within 2·10⁻⁴ of the CIPM formula for 900 to 1100 hPa, 10 to 30 °C, h below 80 %.
///
/// ```
/// let air = matprop::alloy::air_density(20.0, 1013.25, 50.0)?;
/// assert!((air.kg_m3() - 1.1992).abs() < 5e-4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` outside that range.
///
/// # References
/// OIML R 111-1 (2004), annex E.3, eq. (E.3-1).
pub fn air_density(celsius: f64, pressure_hpa: f64, humidity_percent: f64) -> Result<Density, ErrorKind> {
    let limits = [
        ("air temperature", celsius, 10.0..=30.0, "degC", "10 to 30 degC"),
        ("air pressure", pressure_hpa, 900.0..=1100.0, "hPa", "900 to 1100 hPa"),
        ("relative humidity", humidity_percent, 0.0..=80.0, "%", "0 to 80 %"),
    ];
    for (quantity, value, range, unit, rule) in limits {
        if !range.contains(&value) {
            return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule });
        }
    }
    let vapor = 0.009 * humidity_percent * libm::exp(0.061 * celsius);
    Density::from_si((0.34848 * pressure_hpa - vapor) / (273.15 + celsius))
}

/// Density by weighing in air and in a liquid.
///
/// ```text
/// ρ = m_air / (m_air − m_liquid) (ρ_liquid − ρ_air) + ρ_air
/// ```
///
/// Masses are the readings of a balance adjusted with weights of any density, in one unit: its buoyancy cancels. The
/// body must not take up liquid.
///
/// ```
/// use matprop::{alloy::archimedes, quantity::Density};
///
/// let (water, air) = (Density::from_kg_m3(998.2067)?, Density::from_kg_m3(1.1988)?);
/// assert!((archimedes(12.3456, 10.7893, water, air)?.kg_m3() - 7910.124283672813).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless the mass in air is above 0 and above the mass in the liquid, and the liquid denser than the air.
///
/// # References
/// ASTM B962; S. V. Gupta, Practical Density Measurement and Hydrometry (IoP 2002), ch. 2.
pub fn archimedes(in_air: f64, in_liquid: f64, liquid: Density, air: Density) -> Result<Density, ErrorKind> {
    let positive = |quantity, value: f64, rule| {
        let unit = Suffix("");
        if value > 0.0 { Ok(value) } else { Err(ErrorKind::OutOfRange { quantity, value, unit, rule }) }
    };
    positive("mass in air", in_air, "above 0")?;
    let loss = positive("mass in air less mass in the liquid", in_air - in_liquid, "above 0")?;
    let gap = positive("density of the liquid less that of air", liquid.si() - air.si(), "above 0")?;
    Density::from_si(in_air / loss * gap + air.si())
}

/// Density of a body coated to keep the liquid out.
///
/// ```text
/// V = (m_coated − m_liquid)/(ρ_liquid − ρ_air) − (m_coated − m)/(ρ_coating − ρ_air)        ρ = m/V + ρ_air
/// ```
///
/// m is the body before coating, in air; m_coated with its coating, in air; m_liquid coated, in the liquid.
///
/// # Errors
/// `out_of_range` unless m ≤ m_coated and the volume is above 0.
///
/// # References
/// ASTM C914 (wax immersion), with the buoyancy of air kept.
pub fn archimedes_coated(
    bare: f64,
    coated: f64,
    in_liquid: f64,
    coating: Density,
    liquid: Density,
    air: Density,
) -> Result<Density, ErrorKind> {
    let refuse = |quantity, value, rule| ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule };
    if !(bare > 0.0 && coated >= bare) {
        return Err(refuse("mass of the coating", coated - bare, "0 or more"));
    }
    let whole = (coated - in_liquid) / (liquid.si() - air.si());
    let volume = whole - (coated - bare) / (coating.si() - air.si());
    if !(volume > 0.0 && volume.is_finite()) {
        return Err(refuse("volume of the body", volume, "above 0: the masses do not fit together"));
    }
    Density::from_si(bare / volume + air.si())
}

/// Bulk density and open porosity of a body that is weighed dry, soaked, and soaked in the liquid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Soaked {
    /// Mass over the volume with all pores.
    pub bulk: Density,
    /// Density without the open pores.
    pub apparent: Density,
    /// Open pores over the whole volume, parts of 1.
    pub open_porosity: f64,
}

/// Bulk density and open porosity by soaking.
///
/// ```text
/// ρ_bulk = m_dry (ρ_l − ρ_air)/(m_soaked − m_hung) + ρ_air        φ_open = (m_soaked − m_dry)/(m_soaked − m_hung)
/// ```
///
/// # Errors
/// `out_of_range` unless m_hung < m_dry ≤ m_soaked.
///
/// # References
/// ISO 2738; ASTM C20.
pub fn soaked(dry: f64, soaked: f64, hung: f64, liquid: Density, air: Density) -> Result<Soaked, ErrorKind> {
    let refuse = |quantity, value, rule| ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule };
    if !(hung < dry && dry > 0.0) {
        return Err(refuse("dry mass less mass in the liquid", dry - hung, "above 0"));
    }
    if !(soaked >= dry) {
        return Err(refuse("soaked mass less dry mass", soaked - dry, "0 or more"));
    }
    let gap = liquid.si() - air.si();
    Ok(Soaked {
        bulk: Density::from_si(dry * gap / (soaked - hung) + air.si())?,
        apparent: Density::from_si(dry * gap / (dry - hung) + air.si())?,
        open_porosity: (soaked - dry) / (soaked - hung),
    })
}

/// Which chamber of a gas pycnometer is filled first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// The cell with the sample: V = V_cell − V_ref/(p1/p2 − 1).
    Cell,
    /// The reference chamber: V = V_cell + V_ref (1 − p1/p2).
    Reference,
}

/// Volume of a sample by gas pycnometry, in the unit of the volumes: closed pores count as sample.
///
/// ```text
/// filled cell first:       p1 (V_cell − V) = p2 (V_cell − V + V_ref)
/// filled reference first:  p1 V_ref = p2 (V_ref + V_cell − V)
/// ```
///
/// Pressures are above that of the other chamber before the valve opens, and the gas is ideal.
///
/// ```
/// use matprop::alloy::{Filled, pycnometer_volume};
///
/// // 4 cm³ in a cell of 10 cm³: 6 cm³ of gas expand into 6 cm³ more, so the pressure halves.
/// assert_eq!(pycnometer_volume(Filled::Cell, 10.0, 6.0, 2.0, 1.0)?, 4.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless p1 > p2 > 0 and the volume lies between 0 and the cell.
///
/// # References
/// ISO 12154 (2014).
pub fn pycnometer_volume(
    filled: Filled,
    cell: f64,
    reference: f64,
    p1: f64,
    p2: f64,
) -> Result<f64, ErrorKind> {
    let refuse = |quantity, value, rule| ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule };
    if !(p2 > 0.0 && p1 > p2) {
        return Err(refuse("first pressure over the second", p1 / p2, "above 1"));
    }
    let volume = match filled {
        Filled::Cell => cell - reference / (p1 / p2 - 1.0),
        Filled::Reference => cell + reference * (1.0 - p1 / p2),
    };
    if !(volume > 0.0 && volume < cell) {
        return Err(refuse("volume of the sample", volume, "between 0 and the volume of the cell"));
    }
    Ok(volume)
}

/// Porosity of a body of known density: `1 − ρ/ρ_theoretical`, parts of 1.
///
/// Negative when the body is denser than the theoretical density: then one of the two is wrong.
///
/// ```
/// use matprop::{alloy::porosity, quantity::Density};
///
/// let (body, full) = (Density::from_kg_m3(4414.495)?, Density::from_kg_m3(4430.0)?);
/// assert!((porosity(body, full) - 0.0035).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
pub fn porosity(density: Density, theoretical: Density) -> f64 {
    1.0 - density.si() / theoretical.si()
}

/// Density of a mixture of phases whose volume fractions add up to 1: `Σ φᵢ ρᵢ`.
///
/// # Errors
/// `fraction_sum`, `out_of_range` for a negative fraction.
pub fn mixed_by_volume(phases: &[(f64, Density)]) -> Result<Density, ErrorKind> {
    let sum = total(phases)?;
    Density::from_si(phases.iter().map(|(fraction, density)| fraction * density.si()).sum::<f64>() / sum)
}

/// Density of a mixture of phases whose mass fractions add up to 1: `1/ρ = Σ wᵢ/ρᵢ`.
///
/// ```
/// use matprop::{alloy::mixed_by_mass, quantity::Density};
///
/// let (wc, co) = (Density::from_kg_m3(15670.0)?, Density::from_kg_m3(8860.0)?);
/// assert!((mixed_by_mass(&[(0.9, wc), (0.1, co)])?.kg_m3() - 14551.535478461377).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// As [`mixed_by_volume`].
pub fn mixed_by_mass(phases: &[(f64, Density)]) -> Result<Density, ErrorKind> {
    let sum = total(phases)?;
    Density::from_si(sum / phases.iter().map(|(fraction, density)| fraction / density.si()).sum::<f64>())
}

fn total(phases: &[(f64, Density)]) -> Result<f64, ErrorKind> {
    if let Some((value, _)) = phases.iter().find(|(fraction, _)| !(*fraction >= 0.0)) {
        let (quantity, rule) = ("fraction of a phase", "0 or more");
        return Err(ErrorKind::OutOfRange { quantity, value: *value, unit: Suffix("1"), rule });
    }
    let sum: f64 = phases.iter().map(|(fraction, _)| fraction).sum();
    if !((sum - 1.0).abs() <= super::SUM_TOLERANCE) {
        return Err(ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 100.0 * super::SUM_TOLERANCE });
    }
    Ok(sum)
}
