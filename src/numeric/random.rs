//! Random numbers that are the same on every machine: a fixed generator, and no function of the system.

use super::sin_cos_degrees;

/// The generator xoshiro256++ of Blackman and Vigna, its state filled by SplitMix64 from a seed.
///
/// The same seed gives the same numbers, to the bit, natively and in WebAssembly. Its period is 2²⁵⁶ − 1; it is meant
/// for simulation and search, not for secrets.
///
/// ```
/// use matprop::Random;
///
/// let mut random = Random::new(42);
/// let first = (random.uniform(), random.normal(), random.below(6));
/// let mut again = Random::new(42);
/// assert_eq!(first, (again.uniform(), again.normal(), again.below(6)));
/// ```
///
/// # References
/// Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM Trans. Math. Softw. 47 (2021) 36.
/// doi:10.1145/3460772. SplitMix64: Steele, Lea & Flood, OOPSLA 2014, 453. doi:10.1145/2660193.2660195
#[derive(Clone, Debug, PartialEq)]
pub struct Random {
    state: [u64; 4],
    /// The second number of the last Box–Muller pair.
    spare: Option<f64>,
}

impl Random {
    /// The generator of this seed; every seed is good, 0 too.
    pub fn new(seed: u64) -> Self {
        let mut mix = seed;
        Self { state: core::array::from_fn(|_| split_mix(&mut mix)), spare: None }
    }

    /// The next 64 random bits.
    pub fn next_u64(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number from 0 (included) to 1 (excluded), a multiple of 2⁻⁵³.
    pub fn uniform(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number of the standard normal distribution, by the transform of Box and Muller.
    ///
    /// ```text
    /// z = √(−2 ln(1 − u)) cos 2πv, then the same with sin
    /// ```
    ///
    /// # References
    /// Box & Muller, Ann. Math. Statist. 29 (1958) 610. doi:10.1214/aoms/1177706645
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let radius = (-2.0 * libm::log(1.0 - self.uniform())).sqrt();
        let (sin, cos) = sin_cos_degrees(360.0 * self.uniform());
        self.spare = Some(radius * sin);
        radius * cos
    }

    /// A whole number from 0 (included) to `n` (excluded), each as likely as any other; 0 for `n` = 0.
    ///
    /// # References
    /// Lemire, ACM Trans. Model. Comput. Simul. 29 (2019) 3. doi:10.1145/3230636
    pub fn below(&mut self, n: usize) -> usize {
        let n = n as u64;
        if n == 0 {
            return 0;
        }
        // Products whose low half is below 2⁶⁴ mod n would make some results more likely.
        let uneven = n.wrapping_neg() % n;
        loop {
            let product = u128::from(self.next_u64()) * u128::from(n);
            if product as u64 >= uneven {
                return (product >> 64) as usize;
            }
        }
    }
}

/// The next number of SplitMix64.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The authors' C program `xoshiro256plusplus.c` started from the state 1, 2, 3, 4.
    #[test]
    fn outputs_are_those_of_the_published_program() {
        let mut random = Random { state: [1, 2, 3, 4], spare: None };
        let expected: [u64; 10] = [
            41943041,
            58720359,
            3588806011781223,
            3591011842654386,
            9228616714210784205,
            9973669472204895162,
            14011001112246962877,
            12406186145184390807,
            15849039046786891736,
            10450023813501588000,
        ];
        for value in expected {
            assert_eq!(random.next_u64(), value);
        }
    }

    /// The authors' C program `splitmix64.c` started from 1234567.
    #[test]
    fn the_seed_is_spread_by_the_published_program() {
        let mut state = 1_234_567;
        let expected: [u64; 5] = [
            6457827717110365317,
            3203168211198807973,
            9817491932198370423,
            4593380528125082431,
            16408922859458223821,
        ];
        for value in expected {
            assert_eq!(split_mix(&mut state), value);
        }
    }

    #[test]
    fn normal_numbers_have_the_moments_of_the_distribution() {
        let mut random = Random::new(7);
        let n = 200_000;
        let mut sums = [0.0; 4];
        for _ in 0..n {
            let z = random.normal();
            let mut power = 1.0;
            for sum in &mut sums {
                power *= z;
                *sum += power;
            }
        }
        // Mean, variance, skewness and kurtosis within five standard errors.
        let n = f64::from(n);
        for (sum, (moment, variance)) in sums.iter().zip([(0.0, 1.0), (1.0, 2.0), (0.0, 15.0), (3.0, 96.0)]) {
            let allowed = 5.0 * f64::sqrt(variance / n);
            assert!((sum / n - moment).abs() < allowed, "{} is not {moment} within {allowed}", sum / n);
        }
    }

    #[test]
    fn whole_numbers_are_even_and_bounded() {
        let mut random = Random::new(0);
        let mut counts = [0; 6];
        for _ in 0..60_000 {
            counts[random.below(6)] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
        assert_eq!((random.below(0), random.below(1)), (0, 0));
    }
}
