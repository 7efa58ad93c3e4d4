//! Osmotic coefficients and densities of salt solutions, by published correlations.
//!
//! Their coefficients were compared with public copies: Silvester and Pitzer's with the file pitzer.dat of PHREEQC (that of
//! IPhreeqcCOM 3.8.6), Sparrow's, Sharqawy's and Bartholomew and Mauter's with WaterTAP 1.8.0.

/// Molar mass of sodium chloride, kg/mol, as the correlations of its solutions take it.
pub(crate) const SODIUM_CHLORIDE: f64 = 58.44e-3;

/// Temperature of the parameters of Pitzer and Mayorga, K.
const REFERENCE: f64 = 298.15;
/// Debye–Hückel slope for osmotic coefficients at that temperature, (kg/mol)^½.
const SLOPE: f64 = 0.391_5;
/// The constants b and α of Pitzer's equation, (kg/mol)^½.
const B: f64 = 1.2;
const ALPHA: f64 = 2.0;

/// Pitzer's parameters of aqueous sodium chloride at one temperature.
///
/// ```text
/// φ − 1 = −Aφ √m/(1 + b √m) + m (β0 + β1 exp(−α √m)) + m² Cφ
/// ln γ± = −Aφ [√m/(1 + b √m) + (2/b) ln(1 + b √m)] + m [2 β0 + (2 β1/(α² m)) (1 − (1 + α √m − α² m/2) exp(−α √m))] + 3/2 m² Cφ
/// q(T) = q1 + q2 (1/T − 1/Tr) + q3 ln(T/Tr) + q4 (T − Tr) + q5 (T² − Tr²)      Tr = 298.15 K
/// Aφ(T) = Aφ(Tr) √(ρ/ρr) (εr Tr/(ε T))^3/2
/// ```
///
/// m to 6 mol/kg; the parameters were fitted from 0 to 300 °C. At 25 °C they are those of Pitzer and Mayorga. ρ is of
/// water by IAPWS SR7-09, ε by Malmberg and Maryott (0 to 100 °C).
///
/// # References
/// K. S. Pitzer, G. Mayorga, J. Phys. Chem. 77 (1973) 2300. doi:10.1021/j100638a009
/// L. F. Silvester, K. S. Pitzer, J. Phys. Chem. 81 (1977) 1822. doi:10.1021/j100534a007
/// C. G. Malmberg, A. A. Maryott, J. Res. NBS 56 (1956) 1. doi:10.6028/jres.056.001
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pitzer {
    slope: f64,
    beta0: f64,
    beta1: f64,
    c: f64,
}

impl Pitzer {
    /// Of sodium chloride at a temperature, K, where water has the density `water` over that at 25 °C.
    pub(crate) fn sodium_chloride(temperature: f64, water: f64) -> Self {
        let of = |q: [f64; 5]| {
            q[0] + q[1] * (1.0 / temperature - 1.0 / REFERENCE)
                + q[2] * libm::log(temperature / REFERENCE)
                + q[3] * (temperature - REFERENCE)
                + q[4] * (temperature * temperature - REFERENCE * REFERENCE)
        };
        let strength = permittivity(REFERENCE) * REFERENCE / (permittivity(temperature) * temperature);
        Self {
            slope: SLOPE * water.sqrt() * strength * strength.sqrt(),
            beta0: of([0.076_5, -777.03, -4.470_6, 0.008_946, -3.315_8e-6]),
            beta1: of([0.266_4, 0.0, 0.0, 6.160_8e-5, 1.071_5e-6]),
            c: of([0.001_27, 33.317, 0.094_21, -4.655e-5, 0.0]),
        }
    }

    /// Osmotic coefficient at a molality, mol/kg.
    pub(crate) fn osmotic_coefficient(&self, molality: f64) -> f64 {
        let root = molality.sqrt();
        1.0 - self.slope * root / (1.0 + B * root)
            + molality * (self.beta0 + self.beta1 * libm::exp(-ALPHA * root))
            + molality * molality * self.c
    }

    /// Mean activity coefficient of the salt at a molality, mol/kg.
    pub(crate) fn activity_coefficient(&self, molality: f64) -> f64 {
        let root = molality.sqrt();
        let debye = root / (1.0 + B * root) + 2.0 / B * libm::log1p(B * root);
        let x = ALPHA * root;
        // (1 − (1 + x − x²/2) exp(−x))/x², which tends to 1.
        let range = if x < 1e-3 {
            1.0 - 2.0 / 3.0 * x
        } else {
            (-libm::expm1(-x) - (x - 0.5 * x * x) * libm::exp(-x)) / (x * x)
        };
        let second = 2.0 * self.beta0 + 2.0 * self.beta1 * range;
        libm::exp(-self.slope * debye + molality * second + 1.5 * molality * molality * self.c)
    }
}

/// Relative permittivity of water from 0 to 100 °C: Malmberg and Maryott, equation 3.
pub(crate) fn permittivity(temperature: f64) -> f64 {
    let t = temperature - 273.15;
    87.740 + t * (-0.400_08 + t * (9.398e-4 - 1.410e-6 * t))
}

/// Density of a sodium chloride solution, kg/m³, from its mass fraction and temperature, K.
///
/// ```text
/// ρ = A + B t + C t² + D t³ + E t⁴      A to E of the form a0 + a1 x + a2 x² + a3 x³ + a4 x⁴, t in °C
/// ```
///
/// 0 to 300 °C, up to saturation.
///
/// # References
/// B. S. Sparrow, Desalination 159 (2003) 161, eq. 7. doi:10.1016/S0011-9164(03)90068-3
pub(crate) fn sodium_chloride_density(x: f64, temperature: f64) -> f64 {
    const TABLE: [[f64; 5]; 5] = [
        [1.0001e3, 0.7666e3, -0.0149e3, 0.2663e3, 0.8845e3],
        [-0.0214, -3.496, 10.02, -6.56, -31.37],
        [-5.263e-3, 39.87e-3, -176.2e-3, 363.5e-3, -7.784e-3],
        [15.42e-6, -167e-6, 980.7e-6, -2573e-6, 876.6e-6],
        [-0.0276e-6, 0.2978e-6, -2.017e-6, 6.345e-6, -3.914e-6],
    ];
    let t = temperature - 273.15;
    TABLE.iter().rev().fold(0.0, |sum, row| sum * t + row.iter().rev().fold(0.0, |inner, a| inner * x + a))
}

/// Osmotic coefficient of seawater by mass fraction and temperature, K.
///
/// 0 to 200 °C and 10 to 120 g/kg.
///
/// # References
/// M. H. Sharqawy, J. H. Lienhard V, S. M. Zubair, Desalin. Water Treat. 16 (2010) 354, eq. 49. doi:10.5004/dwt.2010.1079
pub(crate) fn sharqawy_osmotic_coefficient(s: f64, temperature: f64) -> f64 {
    let t = temperature - 273.15;
    let cube = t * t * t;
    8.945_3e-1 + 4.156_1e-4 * t - 4.626_2e-6 * t * t
        + 2.221_1e-11 * cube * t
        + s * (-1.144_5e-1 - 1.478_3e-3 * t - 1.352_6e-8 * cube)
        + s * s * (7.013_2 + 5.696e-2 * t - 2.862_4e-4 * t * t)
}

/// Density of seawater at one atmosphere, kg/m³, by mass fraction and temperature, K.
///
/// 0 to 180 °C and 0 to 150 g/kg.
///
/// # References
/// Sharqawy et al. 2010, eq. 8.
pub(crate) fn sharqawy_density(s: f64, temperature: f64) -> f64 {
    let t = temperature - 273.15;
    let cube = t * t * t;
    9.999e2 + 2.034e-2 * t - 6.162e-3 * t * t + 2.261e-5 * cube - 4.657e-8 * cube * t
        + s * (8.020e2 - 2.001 * t + 1.677e-2 * t * t - 3.060e-5 * cube)
        - 1.613e-5 * s * s * t * t
}

/// Osmotic coefficient of sodium chloride at 25 °C by mass fraction; it tends to 0.918, not to 1, without salt.
///
/// # References
/// T. V. Bartholomew, M. S. Mauter, J. Membr. Sci. 573 (2019) 682. doi:10.1016/j.memsci.2018.11.067
pub(crate) fn bartholomew_osmotic_coefficient(x: f64) -> f64 {
    0.918 + 0.088_9 * x + 4.92 * x * x
}

/// Density of sodium chloride solutions at 25 °C, kg/m³, by mass fraction.
///
/// # References
/// Bartholomew and Mauter 2019.
pub(crate) fn bartholomew_density(x: f64) -> f64 {
    995.0 + 756.0 * x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_follows_water() {
        // Aφ of Pitzer's tables (Activity Coefficients in Electrolyte Solutions, 1991, ch. 3): 0.377, 0.410, 0.460.
        for (celsius, water, printed) in [(0.0, 1.0028, 0.377), (50.0, 0.9910, 0.410), (100.0, 0.9612, 0.460)]
        {
            let pitzer = Pitzer::sodium_chloride(celsius + 273.15, water);
            assert!((pitzer.slope - printed).abs() < 0.0035, "{celsius}: {}", pitzer.slope);
        }
    }

    #[test]
    fn activity_and_osmotic_coefficients_are_of_one_function() {
        // Gibbs–Duhem: d(m φ)/dm = 1 + m d(ln γ)/dm.
        let pitzer = Pitzer::sodium_chloride(323.15, 0.991);
        for m in [0.01_f64, 0.3, 2.0, 5.5] {
            let h = 1e-5 * m;
            let (a, b) = (m - h, m + h);
            let left = b * pitzer.osmotic_coefficient(b) - a * pitzer.osmotic_coefficient(a);
            let log = |m| libm::log(pitzer.activity_coefficient(m));
            let right = 2.0 * h + m * (log(b) - log(a));
            assert!((left / right - 1.0).abs() < 1e-8, "{m}: {left} {right}");
        }
        assert!((pitzer.activity_coefficient(1e-12) - 1.0).abs() < 1e-5);
    }
}
