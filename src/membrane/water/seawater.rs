//! Seawater by its Gibbs function, TEOS-10.

/// Coefficients of pure water: powers of t/40 °C and of (p − 101 325 Pa)/10⁸ Pa, and the value, J/kg.
///
/// IAPWS SR7-09, table 3, the polynomial of R. Feistel, Deep-Sea Res. I 50 (2003) 43. All equal to those of the package
/// iapws 1.5.5.
#[rustfmt::skip]
const WATER: [(usize, usize, f64); 41] = [
    (0, 0, 101.342_743_139_674),
    (0, 1, 100_015.695_367_145),
    (0, 2, -2_544.576_542_036_3),
    (0, 3, 284.517_778_446_287),
    (0, 4, -33.314_675_425_361_1),
    (0, 5, 4.202_631_088_030_84),
    (0, 6, -0.546_428_511_471_039),
    (1, 0, 5.905_783_479_094_02),
    (1, 1, -270.983_805_184_062),
    (1, 2, 776.153_611_613_101),
    (1, 3, -196.512_550_881_22),
    (1, 4, 28.979_652_629_417_5),
    (1, 5, -2.132_900_835_183_27),
    (2, 0, -12_357.785_933_039),
    (2, 1, 1_455.036_454_046_8),
    (2, 2, -756.558_385_769_359),
    (2, 3, 273.479_662_323_528),
    (2, 4, -55.560_406_381_721_8),
    (2, 5, 4.344_206_719_171_97),
    (3, 0, 736.741_204_151_612),
    (3, 1, -672.507_783_145_07),
    (3, 2, 499.360_390_819_152),
    (3, 3, -239.545_330_654_412),
    (3, 4, 48.801_251_859_387_2),
    (3, 5, -1.663_071_062_089_05),
    (4, 0, -148.185_936_433_658),
    (4, 1, 397.968_445_406_972),
    (4, 2, -301.815_380_621_876),
    (4, 3, 152.196_371_733_841),
    (4, 4, -26.374_837_723_280_2),
    (5, 0, 58.025_912_584_257_1),
    (5, 1, -194.618_310_617_595),
    (5, 2, 120.520_654_902_025),
    (5, 3, -55.272_305_234_015_2),
    (5, 4, 6.481_906_680_772_21),
    (6, 0, -18.984_384_651_417_2),
    (6, 1, 63.511_393_664_178_5),
    (6, 2, -22.289_731_714_045_9),
    (6, 3, 8.170_605_418_181_12),
    (7, 0, 3.050_816_464_879_67),
    (7, 1, -9.631_081_193_930_62),
];

/// Coefficients of the saline part: powers of ξ (1 stands for ξ² ln ξ), of t/40 °C and of (p − 101 325 Pa)/10⁸ Pa, and
/// the value, J/kg.
///
/// IAPWS R13-08, table 2; R. Feistel, Deep-Sea Res. I 55 (2008) 1639. All equal to those of the package iapws 1.5.5.
#[rustfmt::skip]
const SALINE: [(usize, usize, usize, f64); 64] = [
    (1, 0, 0, 5_812.814_566_267_32),
    (2, 0, 0, 1_416.276_484_841_97),
    (3, 0, 0, -2_432.146_623_817_94),
    (4, 0, 0, 2_025.801_156_036_97),
    (5, 0, 0, -1_091.668_410_429_67),
    (6, 0, 0, 374.601_237_877_84),
    (7, 0, 0, -48.589_106_902_540_9),
    (1, 1, 0, 851.226_734_946_706),
    (2, 1, 0, 168.072_408_311_545),
    (3, 1, 0, -493.407_510_141_682),
    (4, 1, 0, 543.835_333_000_098),
    (5, 1, 0, -196.028_306_689_776),
    (6, 1, 0, 36.757_162_299_580_5),
    (2, 2, 0, 880.031_352_997_204),
    (3, 2, 0, -43.066_467_597_804_2),
    (4, 2, 0, -68.557_250_920_449_1),
    (2, 3, 0, -225.267_649_263_401),
    (3, 3, 0, -10.022_737_086_187_5),
    (4, 3, 0, 49.366_769_485_625_4),
    (2, 4, 0, 91.426_044_775_125_9),
    (3, 4, 0, 0.875_600_661_808_945),
    (4, 4, 0, -17.139_757_741_978_8),
    (2, 5, 0, -21.660_324_087_531_1),
    (4, 5, 0, 2.496_970_095_695_08),
    (2, 6, 0, 2.130_169_708_471_83),
    (2, 0, 1, -3_310.491_540_448_39),
    (3, 0, 1, 199.459_603_073_901),
    (4, 0, 1, -54.791_913_353_288_7),
    (5, 0, 1, 36.028_419_561_108_6),
    (2, 1, 1, 729.116_529_735_046),
    (3, 1, 1, -175.292_041_186_547),
    (4, 1, 1, -22.668_355_851_282_9),
    (2, 2, 1, -860.764_303_783_977),
    (3, 2, 1, 383.058_066_002_476),
    (2, 3, 1, 694.244_814_133_268),
    (3, 3, 1, -460.319_931_801_257),
    (2, 4, 1, -297.728_741_987_187),
    (3, 4, 1, 234.565_187_611_355),
    (2, 0, 2, 384.794_152_978_599),
    (3, 0, 2, -52.294_090_928_133_5),
    (4, 0, 2, -4.081_939_789_122_61),
    (2, 1, 2, -343.956_902_961_561),
    (3, 1, 2, 83.192_392_780_181_9),
    (2, 2, 2, 337.409_530_269_367),
    (3, 2, 2, -54.191_726_251_711_2),
    (2, 3, 2, -204.889_641_964_903),
    (2, 4, 2, 74.726_141_138_756),
    (2, 0, 3, -96.532_432_010_745_8),
    (3, 0, 3, 68.044_494_272_645_9),
    (4, 0, 3, -30.175_511_197_116_1),
    (2, 1, 3, 124.687_671_116_248),
    (3, 1, 3, -29.483_064_349_429),
    (2, 2, 3, -178.314_556_207_638),
    (3, 2, 3, 25.639_848_738_991_4),
    (2, 3, 3, 113.561_697_840_594),
    (2, 4, 3, -36.487_291_900_158_8),
    (2, 0, 4, 15.840_817_276_682_4),
    (3, 0, 4, -3.412_519_324_412_82),
    (2, 1, 4, -31.656_964_386_073),
    (2, 2, 4, 44.204_035_830_8),
    (2, 3, 4, -11.128_273_432_641_3),
    (2, 0, 5, -2.624_801_565_909_92),
    (2, 1, 5, 7.046_588_033_154_49),
    (2, 2, 5, -7.920_015_472_116_82),
];

/// Molar mass of sea salt of reference composition, kg/mol (Millero et al., Deep-Sea Res. I 55 (2008) 50).
pub(crate) const SEA_SALT: f64 = 31.403_821_8e-3;
/// Salinity where ξ = 1: 40/35 of the standard 35.165 04 g/kg.
const UNIT_SALINITY: f64 = 0.035_165_04 * 40.0 / 35.0;
/// The gas constant of IAPWS-08 and TEOS-10 (CODATA 2006), J/(mol·K).
const GAS_CONSTANT: f64 = 8.314_472;
/// Pressure of the reference state, Pa.
pub(crate) const ATMOSPHERE: f64 = 101_325.0;
/// Pressure that reduced pressures are counted in, Pa.
const UNIT_PRESSURE: f64 = 1e8;

/// The Gibbs function of seawater at one temperature.
///
/// ```text
/// g(S, t, p) = gw(t, p) + gs(S, t, p)      gw = Σ gjk τ^j π^k
/// gs = Σ π^k (g1jk τ^j ξ² ln ξ + Σ gijk τ^j ξ^i)      ξ² = S/S*, τ = t/40 °C, π = (p − 101 325 Pa)/10⁸ Pa
/// ```
///
/// Water 0 to 40 °C and salt to 42 g/kg at pressures to 100 MPa; at one atmosphere salt to 120 g/kg and 80 °C.
///
/// # References
/// IAPWS R13-08 (2008) and SR7-09 (2009); IOC, SCOR and IAPSO, The international thermodynamic equation of seawater
/// – 2010, UNESCO Manuals and Guides 56.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seawater {
    /// K.
    temperature: f64,
    /// Of gw, by power of π.
    water: [f64; 8],
    /// Of gs, by power of ξ and of π.
    saline: [[f64; 6]; 8],
}

impl Seawater {
    /// At a temperature, K.
    pub(crate) fn at(temperature: f64) -> Self {
        let tau = (temperature - 273.15) / 40.0;
        let mut powers = [1.0; 8];
        for j in 1..8 {
            powers[j] = powers[j - 1] * tau;
        }
        let (mut water, mut saline) = ([0.0; 8], [[0.0; 6]; 8]);
        for (j, k, g) in WATER {
            water[k] += g * powers[j];
        }
        for (i, j, k, g) in SALINE {
            saline[i][k] += g * powers[j];
        }
        Self { temperature, water, saline }
    }

    /// Gibbs energy of pure water at reduced pressure π, J/kg, without its value at one atmosphere; and its derivative.
    fn water(&self, pi: f64) -> (f64, f64) {
        let rise = self.water[1..].iter().rev().fold(0.0, |sum, w| (sum + w) * pi);
        (rise, slope(&self.water, pi))
    }

    /// Chemical potential of water less that of pure water at the same pressure, over ξ², by power of π, J/kg.
    fn lowering(&self, xi: f64) -> [f64; 6] {
        core::array::from_fn(|k| {
            let higher =
                (3..8).rev().fold(0.0, |sum, i| (sum + (1.0 - i as f64 / 2.0) * self.saline[i][k]) * xi);
            higher - 0.5 * self.saline[1][k]
        })
    }

    /// Osmotic coefficient on the scale of molality at a pressure, Pa; `salinity` in kg/kg.
    pub(crate) fn osmotic_coefficient(&self, salinity: f64, pressure: f64) -> f64 {
        let xi = (salinity / UNIT_SALINITY).sqrt();
        let pi = (pressure - ATMOSPHERE) / UNIT_PRESSURE;
        -self.lowering(xi).iter().rev().fold(0.0, |sum, l| sum * pi + l) * (1.0 - salinity) * SEA_SALT
            / (UNIT_SALINITY * GAS_CONSTANT * self.temperature)
    }

    /// Excess pressure, Pa, at which the water of the solution is in equilibrium with pure water at a pressure, Pa;
    /// `salinity` in kg/kg.
    pub(crate) fn osmotic_pressure(&self, salinity: f64, pure: f64) -> f64 {
        let square = salinity / UNIT_SALINITY;
        let lowering = self.lowering(square.sqrt());
        let start = (pure - ATMOSPHERE) / UNIT_PRESSURE;
        let (before, _) = self.water(start);
        let mut pi = start;
        for _ in 0..30 {
            let (rise, volume) = self.water(pi);
            let rise = rise - before;
            let potential = lowering.iter().rev().fold(0.0, |sum, l| sum * pi + l);
            let step = (rise + square * potential) / (volume + square * slope(&lowering, pi));
            pi -= step;
            if step.abs() <= 1e-15 * pi.abs() {
                break;
            }
        }
        (pi - start) * UNIT_PRESSURE
    }

    /// Density at one atmosphere, kg/m³; `salinity` in kg/kg.
    pub(crate) fn density(&self, salinity: f64) -> f64 {
        let xi = (salinity / UNIT_SALINITY).sqrt();
        let saline = (2..8).rev().fold(0.0, |sum, i| sum * xi + self.saline[i][1]) * xi * xi;
        UNIT_PRESSURE / (self.water[1] + saline)
    }
}

/// Derivative of a polynomial.
fn slope(coefficients: &[f64], x: f64) -> f64 {
    let derived = coefficients.iter().enumerate().skip(1).map(|(k, c)| k as f64 * c);
    derived.rev().fold(0.0, |sum, c| sum * x + c)
}

/// Density of air-free water at one atmosphere, kg/m³, from a temperature in K.
pub(crate) fn water_density(temperature: f64) -> f64 {
    Seawater::at(temperature).density(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_values_of_the_releases() {
        // IAPWS SR7-09, table 6: gw at 273.15 K and 0.101325 MPa, and its derivative, the specific volume.
        let cold = Seawater::at(273.15);
        assert!((cold.water[0] - 101.342_743_139_674).abs() < 1e-9);
        assert!((cold.water[1] / UNIT_PRESSURE - 1.000_156_953_67e-3).abs() < 1e-14);
        assert!((water_density(298.15) - 997.047).abs() < 1e-3);
        // IAPWS R13-08, table A1: at S = 0.035 165 04 kg/kg, 273.15 K and 0.101325 MPa, mu_w is -2 250.471 37 J/kg.
        let xi2 = 0.035_165_04 / UNIT_SALINITY;
        let potential = cold.water[0] + xi2 * cold.lowering(xi2.sqrt())[0];
        assert!((potential + 2_250.471_37).abs() < 0.01, "{potential}");
    }

    #[test]
    fn without_salt_the_solution_is_ideal() {
        for celsius in [0.0, 25.0, 40.0] {
            let water = Seawater::at(273.15 + celsius);
            assert!(
                (water.osmotic_coefficient(0.0, ATMOSPHERE) - 1.0).abs() < 2e-6,
                "{}",
                water.osmotic_coefficient(0.0, ATMOSPHERE)
            );
            assert_eq!(water.osmotic_pressure(0.0, ATMOSPHERE), 0.0);
        }
    }
}
