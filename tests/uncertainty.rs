//! The engine of uncertainties against the worked examples of JCGM 101:2008 and closed forms.

use matprop::ErrorKind;
use matprop::uncertainty::{
    Budget, Correlations, Distribution, Sample, Validation, Variable, budget, monte_carlo,
};

type Found = Result<f64, ErrorKind>;

fn both(model: impl Fn(&[f64]) -> Found + Copy, inputs: &[Variable], r: &Correlations) -> (Budget, Sample) {
    (budget(model, inputs, r).unwrap(), monte_carlo(model, inputs, r, 100_000, 1).unwrap())
}

fn assert_close(what: &str, got: f64, expected: f64, allowed: f64) {
    assert!((got - expected).abs() <= allowed, "{what}: {got} is not {expected} within {allowed}");
}

fn sum(x: &[f64]) -> Found {
    Ok(x.iter().sum())
}

/// JCGM 101, 9.2.2 and table 2: four standard normal inputs; u = 2.0, interval [−3.92, 3.92].
#[test]
fn sum_of_normal_inputs() {
    let inputs = [Variable::normal(0.0, 1.0).unwrap(); 4];
    let (gum, drawn) = both(sum, &inputs, &Correlations::none(4));
    assert_close("u", gum.standard_uncertainty.unwrap(), 2.0, 1e-12);
    assert!(gum.contributions.iter().all(|c| (c.share.unwrap() - 0.25).abs() < 1e-12));
    // Five standard errors of 100 000 draws.
    assert_close("mean", drawn.mean(), 0.0, 5.0 * 2.0 / 316.0);
    assert_close("sd", drawn.standard_deviation(), 2.0, 5.0 * 2.0 / 447.0);
    for (low, high) in [drawn.symmetric_interval(0.95), drawn.shortest_interval(0.95)] {
        assert_close("low", low, -3.92, 0.06);
        assert_close("high", high, 3.92, 0.06);
    }
    assert!(Validation::new(0.0, 2.0, drawn.symmetric_interval(0.95)).validated);
}

/// JCGM 101, 9.2.3 and table 3: four rectangular inputs of standard deviation 1; exactly ±2√3 (2 − (3/5)^¼) = ±3.88.
#[test]
fn sum_of_rectangular_inputs() {
    let a = 3.0_f64.sqrt();
    let inputs = [Variable::rectangular(-a, a).unwrap(); 4];
    let (gum, drawn) = both(sum, &inputs, &Correlations::none(4));
    assert_close("u", gum.standard_uncertainty.unwrap(), 2.0, 1e-12);
    assert_close("sd", drawn.standard_deviation(), 2.0, 0.015);
    let (low, high) = drawn.symmetric_interval(0.95);
    let exact = 2.0 * a * (2.0 - libm::pow(0.6, 0.25));
    assert_close("exact", exact, 3.88, 0.005);
    assert_close("low", low, -exact, 0.03);
    assert_close("high", high, exact, 0.03);
    // The standard validates first order here, δ = 0.05: |3.92 − 3.88| = 0.04.
    assert!(Validation::new(0.0, 2.0, (-exact, exact)).validated);
}

/// JCGM 101, 9.2.4 and table 4: one rectangular input dominates; u = 10.1, interval [−17.0, 17.0], not validated.
#[test]
fn sum_with_a_dominant_rectangular_input() {
    let a = 3.0_f64.sqrt();
    let mut inputs = [Variable::rectangular(-a, a).unwrap(); 4];
    inputs[3] = Variable::new(0.0, 10.0, Distribution::Rectangular).unwrap();
    let (gum, drawn) = both(sum, &inputs, &Correlations::none(4));
    assert_close("u", gum.standard_uncertainty.unwrap(), 10.1, 0.05);
    assert_close("share", gum.contributions[3].share.unwrap(), 100.0 / 103.0, 1e-12);
    let (low, high) = drawn.symmetric_interval(0.95);
    assert_close("low", low, -17.0, 0.1);
    assert_close("high", high, 17.0, 0.1);
    assert!(!Validation::new(0.0, gum.standard_uncertainty.unwrap(), (low, high)).validated);
}

/// JCGM 101, 9.3 and table 7: mass calibration. First order 1.2340 mg, 0.0539 mg, [1.1285, 1.3395]; Monte Carlo
/// 1.2341 mg, 0.0754 mg, shortest interval [1.0834, 1.3825] long 0.2991 mg.
#[test]
fn mass_calibration() {
    let inputs = [
        Variable::normal(100_000.0, 0.050).unwrap(),
        Variable::normal(1.234, 0.020).unwrap(),
        Variable::rectangular(1.10, 1.30).unwrap(),
        Variable::rectangular(7000.0, 9000.0).unwrap(),
        Variable::rectangular(7950.0, 8050.0).unwrap(),
    ];
    let model =
        |x: &[f64]| -> Found { Ok((x[0] + x[1]) * (1.0 + (x[2] - 1.2) * (1.0 / x[3] - 1.0 / x[4])) - 1e5) };
    let (gum, drawn) = both(model, &inputs, &Correlations::none(5));
    let u = gum.standard_uncertainty.unwrap();
    assert_close("y", gum.value, 1.2340, 0.00005);
    assert_close("u", u, 0.0539, 0.00005);
    assert_close("low", gum.value - 1.96 * u, 1.1285, 0.0001);
    assert_close("high", gum.value + 1.96 * u, 1.3395, 0.0001);
    assert_close("mean", drawn.mean(), 1.2341, 0.001);
    assert_close("sd", drawn.standard_deviation(), 0.0754, 0.0008);
    let (low, high) = drawn.shortest_interval(0.95);
    assert_close("length", high - low, 0.2991, 0.003);
    assert!(!Validation::new(gum.value, u, drawn.symmetric_interval(0.95)).validated);
}

/// JCGM 101, 9.4, tables 8 and 9: comparison loss y = x1² + x2² with u = 0.005. Mean x1² + 2u² and standard deviation
/// √(4u²x1² + 4u⁴(1 + r²)) are exact (F.2); first order gives 2 x1 u.
#[test]
fn comparison_loss() {
    let model = |x: &[f64]| -> Found { Ok(x[0] * x[0] + x[1] * x[1]) };
    let u = 0.005;
    for r in [0.0, 0.9] {
        for x1 in [0.0, 0.010, 0.050] {
            let inputs = [Variable::normal(x1, u).unwrap(), Variable::normal(0.0, u).unwrap()];
            let none = Correlations::none(2).with(0, 1, r).unwrap();
            let (gum, drawn) = both(model, &inputs, &none);
            assert_close("first order", gum.standard_uncertainty.unwrap(), 2.0 * x1 * u, 1e-15);
            let mean = x1 * x1 + 2.0 * u * u;
            let sd = (4.0 * u * u * x1 * x1 + 4.0 * u * u * u * u * (1.0 + r * r)).sqrt();
            assert_close("mean", drawn.mean(), mean, 0.012 * sd);
            assert_close("sd", drawn.standard_deviation(), sd, 0.02 * sd);
        }
    }
    // As printed, in 10⁻⁶: [0, 150] for x1 = 0, r = 0; [0, 185] for r = 0.9; [13, 398] for x1 = 0.010, r = 0.9.
    for (x1, r, low, high) in [(0.0, 0.0, 0.0, 150.0), (0.0, 0.9, 0.0, 185.0), (0.010, 0.9, 13.0, 398.0)] {
        let inputs = [Variable::normal(x1, u).unwrap(), Variable::normal(0.0, u).unwrap()];
        let none = Correlations::none(2).with(0, 1, r).unwrap();
        let shortest = monte_carlo(model, &inputs, &none, 100_000, 2).unwrap().shortest_interval(0.95);
        assert_close("low", 1e6 * shortest.0, low, 4.0);
        assert_close("high", 1e6 * shortest.1, high, 4.0);
    }
}

#[test]
fn distributions_have_their_moments_and_limits() {
    for distribution in [Distribution::Rectangular, Distribution::Triangular, Distribution::Arcsine] {
        let input = [Variable::new(10.0, 0.5, distribution).unwrap()];
        let drawn = monte_carlo(sum, &input, &Correlations::none(1), 100_000, 5).unwrap();
        assert_close("mean", drawn.mean(), 10.0, 0.01);
        assert_close("sd", drawn.standard_deviation(), 0.5, 0.01);
        let half = distribution.half_width(0.5).unwrap();
        let histogram = drawn.histogram(10);
        assert!(histogram.from >= 10.0 - half && histogram.to <= 10.0 + half);
        assert_close("lower limit", histogram.from, 10.0 - half, 0.01);
        assert_eq!(histogram.counts.iter().sum::<usize>(), 100_000);
        let middle_over_edge = histogram.counts[4] as f64 / histogram.counts[0] as f64;
        match distribution {
            Distribution::Rectangular => assert_close("flat", middle_over_edge, 1.0, 0.06),
            Distribution::Triangular => assert_close("peaked", middle_over_edge, 9.0, 1.5),
            _ => assert!(middle_over_edge < 0.4, "{middle_over_edge}"),
        }
    }
}

#[test]
fn draws_repeat_and_refused_ones_are_counted() {
    let root = |x: &[f64]| -> Found {
        if x[0] < 0.0 { Err(ErrorKind::NotFinite { quantity: "root" }) } else { Ok(x[0].sqrt()) }
    };
    let input = [Variable::normal(1.0, 1.0).unwrap()];
    let none = Correlations::none(1);
    let one = monte_carlo(root, &input, &none, 20_000, 9).unwrap();
    assert_eq!(one, monte_carlo(root, &input, &none, 20_000, 9).unwrap());
    assert_ne!(one, monte_carlo(root, &input, &none, 20_000, 10).unwrap());
    // Φ(−1) = 15.87 % of the draws are below 0.
    assert_eq!(one.count() + one.failed(), 20_000);
    assert_close("refused", one.failed() as f64 / 20_000.0, 0.1587, 0.01);
}

#[test]
fn misuse_is_refused() {
    let inputs = [Variable::normal(1.0, 0.1).unwrap(), Variable::rectangular(0.0, 1.0).unwrap()];
    let code = |found: Result<Sample, ErrorKind>| found.unwrap_err().code();
    let pair = Correlations::none(2).with(0, 1, 0.5).unwrap();
    assert_eq!(code(monte_carlo(sum, &inputs, &pair, 100, 1)), "conflict");
    assert!(budget(sum, &inputs, &pair).is_ok(), "first order needs no distribution");
    assert_eq!(code(monte_carlo(sum, &inputs, &Correlations::none(3), 100, 1)), "out_of_range");
    assert_eq!(Variable::rectangular(1.0, 0.0).unwrap_err().code(), "out_of_range");
    assert_eq!(Variable::normal(f64::NAN, 0.0).unwrap_err().code(), "not_finite");
    let never = |_: &[f64]| -> Found { Err(ErrorKind::NotFinite { quantity: "it" }) };
    assert_eq!(code(monte_carlo(never, &inputs, &Correlations::none(2), 100, 1)), "empty");
    assert_eq!(budget(never, &inputs, &Correlations::none(2)).unwrap_err().code(), "not_finite");
}

/// A product of powers: u²(y)/y² = Σ (pᵢ uᵢ/xᵢ)², GUM 5.1.6.
#[test]
fn relative_uncertainties_of_products_add_in_squares() {
    let inputs = [
        Variable::normal(3.0, 0.03).unwrap(),
        Variable::normal(0.2, 0.001).unwrap(),
        Variable::normal(50.0, 1.0).unwrap(),
    ];
    let model = |x: &[f64]| -> Found { Ok(x[0] * x[0] / x[1] * x[2].sqrt()) };
    let found = budget(model, &inputs, &Correlations::none(3)).unwrap();
    let relative = (0.02_f64 * 0.02 + 0.005 * 0.005 + 0.01 * 0.01).sqrt();
    assert_close("relative", found.standard_uncertainty.unwrap() / found.value, relative, 1e-12);
}
