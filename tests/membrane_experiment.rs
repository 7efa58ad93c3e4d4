//! Measurements on membranes: reference cases, synthetic curves with noise, and wrong input, all through documents.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number, numbers};

/// Asserts one expected entry of a case: a number or a list.
fn assert_expected(case: &Value, key: &str, got: &[f64]) {
    let expected = &case["expected"][key];
    let rtol = number(&expected["rtol"]);
    let atol = expected["atol"].as_f64().unwrap_or(0.0);
    let values = numbers(&expected["value"]);
    assert_eq!(values.len(), got.len(), "{} {key}", case["id"]);
    for (got, value) in got.iter().zip(values) {
        let allowed = rtol * value.abs() + atol;
        assert!(
            (got - value).abs() <= allowed,
            "{} {key}: {got} is not {value} within {allowed}",
            case["id"]
        );
    }
}

/// The results of an experiment with these units.
fn results(section: &str, experiment: Value, units: Value) -> Value {
    let mut document = json!({"kind": "membrane-experiment", "units": units});
    document[section] = experiment;
    computed(&document).unwrap_or_else(|error| panic!("{error}: {document}"))["results"][section].clone()
}

fn si() -> Value {
    json!({"time": "s", "diffusivity": "m2/s", "permeability": "mol/(m.s.Pa)", "permeance": "mol/(m2.s.Pa)",
        "solubility": "mol/(m3.Pa)", "arealAmount": "mol/m2", "molarFlux": "mol/(m2.s)"})
}

fn value(results: &Value, path: &str) -> f64 {
    let found = path.split('.').fold(results, |at, key| &at[key]);
    number(&found["value"])
}

/// An input with the name of the document.
fn with(case: &Value, pairs: &[(&str, &str)]) -> Value {
    let mut section = json!({});
    for (key, field) in pairs {
        section[*field] = case["inputs"][*key].clone();
    }
    section
}

#[test]
fn reference_cases() {
    let mut seen = 0;
    let all = cases("membrane/timelag.json");
    for case in &all {
        let before = seen;
        let mut expect = |key: &str, got: &[f64]| {
            assert_expected(case, key, got);
            seen += 1;
        };
        match case["model"].as_str().unwrap() {
            "time_lag" => {
                let section = with(case, &[("L", "thickness"), ("D", "diffusivity")]);
                expect("theta", &[value(&results("timeLag", section, si()), "properties.timeLag")]);
                // And back.
                let mut section = with(case, &[("L", "thickness")]);
                section["timeLag"] = json!({"value": case["expected"]["theta"]["value"], "unit": "s"});
                let back = value(&results("timeLag", section, si()), "properties.diffusivity");
                approx::assert_relative_eq!(
                    back,
                    number(&case["inputs"]["D"]["value"]),
                    max_relative = 1e-12
                );
            }
            "time_lag.transient" => {
                let mut section =
                    with(case, &[("L", "thickness"), ("D", "diffusivity"), ("C1", "upstreamConcentration")]);
                let time = &case["inputs"]["t"];
                section["prediction"] = json!({"time": {"value": [time["value"]], "unit": time["unit"]}});
                let found = results("timeLag", section, si());
                expect("Q", &numbers(&found["prediction"]["amount"]["value"]));
                expect("J", &numbers(&found["prediction"]["flux"]["value"]));
            }
            "constant_volume" => {
                let mut section = with(
                    case,
                    &[
                        ("V", "volume"),
                        ("A", "area"),
                        ("T", "temperature"),
                        ("p_up", "upstreamPressure"),
                        ("L", "thickness"),
                    ],
                );
                if case["inputs"].get("dpdt_net").is_some() {
                    section["steadyRate"] = case["inputs"]["dpdt_net"].clone();
                } else {
                    section["steadyRate"] = case["inputs"]["dpdt_ss"].clone();
                    section["leakRate"] = case["inputs"]["dpdt_leak"].clone();
                    expect(
                        "P_si",
                        &[value(
                            &results("constantVolume", section.clone(), si()),
                            "properties.permeability",
                        )],
                    );
                }
                expect(
                    "P_barrer",
                    &[value(&results("constantVolume", section, json!({})), "properties.permeability")],
                );
            }
            "time_lag.reduce" => {
                let mut section = with(
                    case,
                    &[
                        ("V", "volume"),
                        ("A", "area"),
                        ("T", "temperature"),
                        ("p_up", "upstreamPressure"),
                        ("L", "thickness"),
                        ("p0_down", "initialPressure"),
                    ],
                );
                section["time"] = json!({"value": case["inputs"]["t_s"], "unit": "s"});
                section["pressure"] = json!({"value": case["inputs"]["p_down_Pa"], "unit": "Pa"});
                section["window"] = json!({"from": case["inputs"]["fit_from_s"]});
                section["transientFit"] = json!({});
                let found = results("constantVolume", section.clone(), si());
                let barrer = results("constantVolume", section, json!({}));
                expect("theta_fit", &[value(&found, "properties.timeLag")]);
                expect("D_fit", &[value(&found, "properties.diffusivity")]);
                expect("S_fit", &[value(&found, "properties.solubility")]);
                expect("P_fit", &[value(&barrer, "properties.permeability")]);
                // The fit, the fit without its bias, and the whole transient come closer and closer to the truth.
                for (part, share) in
                    [("properties", 1.0), ("corrected", 1e-3), ("transient.properties", 1e-3)]
                {
                    for (key, field) in
                        [("theta_true", "timeLag"), ("D_true", "diffusivity"), ("S_true", "solubility")]
                    {
                        let got = value(&found, &format!("{part}.{field}"));
                        assert_expected(case, key, &[got]);
                        let truth = number(&case["expected"][key]["value"]);
                        assert!((got / truth - 1.0).abs() < 1e-3 * share, "{part} {field}: {got}");
                        seen += usize::from(part == "properties");
                    }
                }
            }
            "time_lag.bias" => {
                let found = results("timeLag", json!({"multiples": case["inputs"]["m"]}), si());
                let rel: Vec<f64> = found["multiples"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|row| value(row, "asymptoteDistance"))
                    .collect();
                assert_expected(case, "rel", &rel);
                seen += 1;
            }
            "constant_pressure" => {
                let section = with(
                    case,
                    &[
                        ("dVdt", "flow"),
                        ("T", "temperature"),
                        ("p", "pressure"),
                        ("A", "area"),
                        ("dp", "pressureDifference"),
                    ],
                );
                expect(
                    "permeance",
                    &[value(&results("constantPressure", section.clone(), si()), "properties.permeance")],
                );
                expect(
                    "permeance_gpu",
                    &[value(&results("constantPressure", section, json!({})), "properties.permeance")],
                );
            }
            "sorption.half_time" => {
                let section = with(case, &[("L", "thickness"), ("t_half", "halfTime")]);
                expect("D", &[value(&results("sorptionUptake", section, si()), "halfTime.diffusivity")]);
            }
            other => panic!("no test for {other}"),
        }
        assert_eq!(seen - before, case["expected"].as_object().unwrap().len(), "{}", case["id"]);
    }
    assert_eq!(all.len(), 13);
}

/// Normal deviates, the same on every run.
struct Noise(u64);

impl Noise {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        let (radius, angle) = (self.uniform(), self.uniform());
        (-2.0 * libm::log(radius)).sqrt() * libm::cos(2.0 * std::f64::consts::PI * angle)
    }
}

/// Permeated amount over steady flux · time lag, by the Fourier series alone: good to 1e-15 of its scale at all times.
fn amount(tau: f64) -> f64 {
    if tau <= 0.0 {
        return 0.0;
    }
    let pi = std::f64::consts::PI;
    let terms = (1..4000).rev().map(|n| {
        let n = f64::from(n);
        libm::cos(pi * n) / (n * n) * libm::exp(-n * n * pi * pi * tau / 6.0)
    });
    tau - 1.0 - 12.0 / (pi * pi) * terms.sum::<f64>()
}

/// Deviations from the truth in standard errors, of many runs.
#[derive(Default)]
struct Scores(Vec<f64>, usize);

impl Scores {
    fn add(&mut self, results: &Value, path: &str, truth: f64, coverage: f64) {
        let found = path.split('.').fold(results, |at, key| &at[key]);
        let score = (number(&found["value"]) - truth) / number(&found["standardError"]);
        self.1 += usize::from(score.abs() <= coverage);
        self.0.push(score);
    }

    /// Standard errors are right when the scores have mean 0 and standard deviation 1, and 95 % intervals hold 95 %.
    fn assert_fair(&self, name: &str) {
        let n = self.0.len() as f64;
        let mean = self.0.iter().sum::<f64>() / n;
        let deviation = (self.0.iter().map(|z| (z - mean) * (z - mean)).sum::<f64>() / (n - 1.0)).sqrt();
        let covered = self.1 as f64 / n;
        assert!(mean.abs() < 0.2, "{name}: mean {mean}");
        assert!((0.88..1.14).contains(&deviation), "{name}: deviation {deviation}");
        assert!((0.915..0.985).contains(&covered), "{name}: covered {covered}");
    }
}

fn computed_plainly(document: &Value) -> Value {
    let report =
        matprop::calculate_json(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"));
    serde_json::from_str::<Value>(&report).unwrap()["results"].clone()
}

/// 300 noisy runs with a measured leak: the standard errors of θ, P, D and S are what the runs scatter by, without bias.
#[test]
fn standard_errors_cover_noisy_curves() {
    let (lag, rate, leak, sigma) = (180.0, 0.6, 0.02, 0.8);
    let (thickness, volume, area, kelvin, upstream) = (40e-6, 4e-5, 1.2e-3, 308.15, 3e5);
    let flux = rate * volume / (8.314_462_618_153_24 * kelvin * area);
    let (d, p) = (thickness * thickness / (6.0 * lag), flux * thickness / upstream);
    let mut noise = Noise(20_251);
    let mut scores: std::collections::BTreeMap<String, Scores> = Default::default();
    let times: Vec<f64> = (0..=60).map(|i| 25.0 * f64::from(i)).collect();
    for _ in 0..300 {
        let curve: Vec<f64> = times
            .iter()
            .map(|t| 20.0 + rate * lag * amount(t / lag) + leak * t + sigma * noise.normal())
            .collect();
        let still: Vec<f64> = times.iter().map(|t| 20.0 + leak * t + sigma * noise.normal()).collect();
        let found = computed_plainly(
            &json!({"kind": "membrane-experiment", "units": si(), "constantVolume": {
            "volume": {"value": volume, "unit": "m3"}, "area": {"value": area, "unit": "m2"}, "temperature": {"value": kelvin, "unit": "K"},
            "thickness": {"value": thickness, "unit": "m"}, "upstreamPressure": {"value": upstream, "unit": "Pa"},
            "initialPressure": "20 Pa", "time": {"value": times, "unit": "s"}, "pressure": {"value": curve, "unit": "Pa"},
            "leak": {"time": {"value": times, "unit": "s"}, "pressure": {"value": still, "unit": "Pa"}},
            "window": {"from": "600 s"}, "transientFit": {}}}),
        );
        let found = &found["constantVolume"];
        let coverage = value(found, "fit.coverageFactor");
        for (field, truth) in
            [("timeLag", lag), ("diffusivity", d), ("permeability", p), ("solubility", p / d)]
        {
            for part in ["corrected", "transient.properties"] {
                // The leak is shared by all points of the transient, which its own fit does not know of.
                if part == "corrected" || field == "permeability" {
                    let path = format!("{part}.{field}");
                    scores.entry(path.clone()).or_default().add(found, &path, truth, coverage);
                }
            }
        }
    }
    for (name, scores) in &scores {
        scores.assert_fair(name);
    }
}

/// Without a leak, the fit of the whole transient covers too, with offset or without.
#[test]
fn standard_errors_cover_fitted_transients() {
    let (lag, flux, sigma) = (300.0, 2e-7, 4e-7);
    let (thickness, upstream) = (50e-6, 2e5);
    let (d, p) = (thickness * thickness / (6.0 * lag), flux * thickness / upstream);
    let mut noise = Noise(77);
    let mut scores: std::collections::BTreeMap<String, Scores> = Default::default();
    let times: Vec<f64> = (0..=50).map(|i| 30.0 * f64::from(i)).collect();
    for run in 0..300 {
        let offset = run % 2 == 0;
        let shift = if offset { 3e-6 } else { 0.0 };
        let amounts: Vec<f64> =
            times.iter().map(|t| flux * lag * amount(t / lag) + shift + sigma * noise.normal()).collect();
        let found = computed_plainly(&json!({"kind": "membrane-experiment", "units": si(), "timeLag": {
            "thickness": {"value": thickness, "unit": "m"}, "upstreamPressure": {"value": upstream, "unit": "Pa"},
            "time": {"value": times, "unit": "s"}, "amount": {"value": amounts, "unit": "mol/m2"},
            "window": {"from": "900 s"}, "transientFit": {"offset": offset}}}));
        let found = &found["timeLag"];
        for (field, truth) in
            [("timeLag", lag), ("diffusivity", d), ("permeability", p), ("solubility", p / d)]
        {
            let path = format!("transient.properties.{field}");
            scores.entry(format!("{field} {offset}")).or_default().add(found, &path, truth, 2.01);
        }
        if offset {
            scores.entry("offset".into()).or_default().add(found, "transient.offset", shift, 2.01);
        }
    }
    for (name, scores) in &scores {
        scores.assert_fair(name);
    }
}

/// Dual-mode isotherms with noise: constants and solubility at infinite dilution, and the choice among isotherms.
#[test]
fn standard_errors_cover_isotherms() {
    // The size of CO2 in a glassy polymer: cm³(STP)/(cm³·atm), cm³(STP)/cm³, 1/atm.
    let (kd, ch, b) = (0.6852, 18.805, 0.2618);
    let pressures: Vec<f64> = (1..=20).map(f64::from).collect();
    let mut noise = Noise(5);
    let mut scores: std::collections::BTreeMap<&str, Scores> = Default::default();
    for _ in 0..300 {
        let held: Vec<f64> =
            pressures.iter().map(|p| kd * p + ch * b * p / (1.0 + b * p) + 0.02 * noise.normal()).collect();
        let found = computed_plainly(&json!({"kind": "membrane-experiment",
            "units": {"solubility": "cm3(STP)/(cm3.atm)", "affinity": "1/atm", "sorbedConcentration": "cm3(STP)/cm3"},
            "isotherm": {"pressure": {"value": pressures, "unit": "atm"}, "concentration": {"value": held, "unit": "cm3(STP)/cm3"}}}));
        let found = &found["isotherm"];
        assert_eq!(found["best"], "dualMode");
        let dual = found["models"].as_array().unwrap().iter().find(|fit| fit["model"] == "dualMode").unwrap();
        let coverage = value(dual, "coverageFactor");
        for (field, truth) in
            [("henry", kd), ("capacity", ch), ("affinity", b), ("diluteSolubility", kd + ch * b)]
        {
            scores.entry(field).or_default().add(dual, field, truth, coverage);
        }
    }
    for (name, scores) in &scores {
        scores.assert_fair(name);
    }
}

/// Exact points give their constants back; a rubber is Henry's, and the dual mode is not forced on it.
#[test]
fn isotherms_of_exact_points() {
    let fit = |concentration: &dyn Fn(f64) -> f64, models: Value| {
        let p = [0.5, 1.0, 2.0, 4.0, 7.0, 11.0, 16.0];
        let c: Vec<f64> = p.iter().map(|p| concentration(*p)).collect();
        let mut section = json!({"pressure": {"value": p, "unit": "bar"}, "concentration": {"value": c, "unit": "cm3(STP)/cm3"}});
        if !models.is_null() {
            section["models"] = models;
        }
        computed(&json!({"kind": "membrane-experiment", "isotherm": section,
            "units": {"solubility": "cm3(STP)/(cm3.bar)", "affinity": "1/bar"}}))
    };
    let langmuir = fit(&|p| 12.0 * 0.3 * p / (1.0 + 0.3 * p), json!(["langmuir"])).unwrap()["results"]["isotherm"]["models"][0].clone();
    approx::assert_relative_eq!(value(&langmuir, "capacity"), 12.0, max_relative = 1e-9);
    approx::assert_relative_eq!(value(&langmuir, "affinity"), 0.3, max_relative = 1e-9);
    let dual = fit(&|p| 0.7 * p + 12.0 * 0.3 * p / (1.0 + 0.3 * p), json!(["dualMode"])).unwrap()["results"]
        ["isotherm"]["models"][0]
        .clone();
    approx::assert_relative_eq!(value(&dual, "henry"), 0.7, max_relative = 1e-8);
    approx::assert_relative_eq!(value(&dual, "capacity"), 12.0, max_relative = 1e-8);
    approx::assert_relative_eq!(value(&dual, "affinity"), 0.3, max_relative = 1e-8);
    let rubber =
        fit(&|p| 0.7 * p + 1e-4 * (p - 5.0) * (p - 5.0), Value::Null).unwrap()["results"]["isotherm"].clone();
    assert!(rubber["models"].as_array().unwrap().iter().any(|fit| fit["model"] == "henry"));
    assert!(rubber["notFitted"].as_array().unwrap().contains(&json!("dualMode")), "{rubber}");
}

/// The half-time, the initial slope and the whole curve of one uptake agree; so does desorption.
#[test]
fn uptake_in_three_ways() {
    let (thickness, d) = (100e-6, 8e-13);
    let pi = std::f64::consts::PI;
    let uptake = |t: f64| {
        if t == 0.0 {
            return 0.0;
        }
        let terms = (0..2000).rev().map(|n| {
            let n = f64::from(2 * n + 1);
            libm::exp(-n * n * pi * pi * d * t / (thickness * thickness)) / (n * n)
        });
        1.0 - 8.0 / (pi * pi) * terms.sum::<f64>()
    };
    let times: Vec<f64> = (0..=60).map(|i| 60.0 * f64::from(i)).collect();
    for (start, change) in [(0.5, 2.0), (2.5, -2.0)] {
        let curve: Vec<f64> = times.iter().map(|t| start + change * uptake(*t)).collect();
        let section = json!({"thickness": {"value": thickness, "unit": "m"}, "time": {"value": times, "unit": "s"},
            "uptake": {"value": curve, "unit": "%"}});
        let found = results("sorptionUptake", section, si());
        approx::assert_relative_eq!(value(&found, "fit.diffusivity"), d, max_relative = 1e-6);
        approx::assert_relative_eq!(value(&found, "fit.equilibrium"), change, max_relative = 1e-6);
        approx::assert_relative_eq!(value(&found, "halfTime.diffusivity"), d, max_relative = 2e-3);
        approx::assert_relative_eq!(value(&found, "initialSlope.diffusivity"), d, max_relative = 2e-3);
    }
}

/// Flux against pressure: the slope through the origin is Σ p J/Σ p², with its standard error; an intercept shows.
#[test]
fn water_permeance_of_a_coupon() {
    let section = |flux: [f64; 5]| {
        json!({"pressure": {"value": [2, 4, 6, 8, 10], "unit": "bar"}, "flux": {"value": flux, "unit": "L/(m2.h)"},
            "viscosity": "0.89 mPa.s"})
    };
    let found = results("waterPermeance", section([6.1, 11.9, 18.2, 23.8, 30.1]), json!({}));
    // By hand: Σ p J = 660.4, Σ p² = 220; residuals about 3.0018 p.
    approx::assert_relative_eq!(
        value(&found, "throughOrigin.permeance"),
        660.4 / 220.0,
        max_relative = 1e-12
    );
    let scatter: f64 = [6.1, 11.9, 18.2, 23.8, 30.1]
        .iter()
        .zip([2.0, 4.0, 6.0, 8.0, 10.0])
        .map(|(j, p)| (j - 660.4 / 220.0 * p) * (j - 660.4 / 220.0 * p))
        .sum::<f64>()
        / 4.0;
    let error = number(&found["throughOrigin"]["permeance"]["standardError"]);
    approx::assert_relative_eq!(error, (scatter / 220.0).sqrt(), max_relative = 1e-9);
    let resistance = value(&found, "throughOrigin.resistance");
    approx::assert_relative_eq!(resistance, 3.6e11 / (0.89e-3 * 660.4 / 220.0), max_relative = 1e-12);
    assert!(value(&found, "withIntercept.interceptProbability") > 0.3, "{found}");
    let shifted = results("waterPermeance", section([11.1, 16.9, 23.2, 28.8, 35.1]), json!({}));
    assert!(value(&shifted, "withIntercept.interceptProbability") < 0.01);
    approx::assert_relative_eq!(
        value(&shifted, "withIntercept.permeance"),
        value(&found, "withIntercept.permeance"),
        max_relative = 1e-9
    );
}

/// The vapor over a soap film: at 25 °C it takes 3.13 % of an atmosphere (NIST: 3.1690 kPa).
#[test]
fn vapor_in_the_flowmeter() {
    let section = |more: Value| {
        let mut section = json!({"volume": {"value": [10, 10, 10], "unit": "mL"}, "time": {"value": [61.0, 60.0, 59.2], "unit": "s"},
            "temperature": "25 °C", "pressure": "1 atm", "area": "10 cm2", "thickness": "1 um", "upstreamPressure": "5 bar",
            "permeatePressure": "1 bar"});
        section.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        results("constantPressure", section, json!({"pressure": "Pa"}))
    };
    let (wet, dry) = (section(json!({"wet": true})), section(json!({})));
    assert!((value(&wet, "vaporPressure") - 3169.0).abs() < 1.0, "{wet}");
    let share = value(&wet, "properties.permeance") / value(&dry, "properties.permeance");
    approx::assert_relative_eq!(share, 1.0 - value(&wet, "vaporPressure") / 101_325.0, max_relative = 1e-12);
    let stated = section(json!({"vaporPressure": {"value": value(&wet, "vaporPressure"), "unit": "Pa"}}));
    approx::assert_relative_eq!(
        value(&stated, "properties.permeance"),
        value(&wet, "properties.permeance"),
        max_relative = 1e-12
    );
    assert!(number(&wet["properties"]["permeance"]["standardError"]) > 0.0);
}

/// From three time lags on, the curve is 0.4 % from its asymptote, and the stated bias of the line is what it misses.
#[test]
fn bias_of_a_window_from_three_time_lags() {
    let lag = 100.0;
    let times: Vec<f64> = (0..=60).map(|i| 10.0 * f64::from(i)).collect();
    let amounts: Vec<f64> = times.iter().map(|t| lag * amount(t / lag)).collect();
    let section = json!({"thickness": "50 um", "time": {"value": times, "unit": "s"}, "amount": {"value": amounts, "unit": "mmol/m2"}});
    let found = results("timeLag", section, si());
    let (fit, bias) = (value(&found, "properties.timeLag"), value(&found, "fit.bias.timeLag"));
    approx::assert_relative_eq!(fit / lag - 1.0, bias, max_relative = 1e-6);
    assert!((4e-3..12e-3).contains(&bias.abs()), "{bias}");
    let distance = value(&found, "fit.bias.asymptoteDistance");
    assert!((0.003..0.0045).contains(&distance), "{distance}");
    approx::assert_relative_eq!(value(&found, "corrected.timeLag"), lag, max_relative = 1e-9);
    assert!((3.0..3.11).contains(&value(&found, "fit.window.startMultiple")), "{found}");
}
