//! Filtration through documents: reference cases, published numbers, limits.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number, numbers};

/// Results in SI of a filtration document.
fn results(mut document: Value) -> Value {
    document["kind"] = json!("membrane-filtration");
    document["units"] = json!({"volumeFlux": "m/s", "filtrateVolume": "m3/m2", "modifiedFoulingIndex": "s/m6",
        "timePerVolume": "s/m3", "pressure": "Pa", "diffusivity": "m2/s"});
    computed(&document).unwrap_or_else(|error| panic!("{error}: {document}"))["results"].clone()
}

fn refused(mut document: Value) -> (String, String) {
    document["kind"] = json!("membrane-filtration");
    let error = computed(&document).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

fn close(case: &Value, key: &str, got: &Value) {
    let expected = &case["expected"][key];
    let (value, rtol) = (number(&expected["value"]), number(&expected["rtol"]));
    let got = got["value"].as_f64().unwrap_or_else(|| panic!("{} {key}: {got}", case["id"]));
    assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
}

#[test]
fn every_reference_case() {
    let mut seen = 0;
    for case in cases("membrane/uf_fouling.json") {
        let input = |key: &str| case["inputs"][key].clone();
        let mut checked: Vec<&str> = Vec::new();
        let mut check = |key: &'static str, got: &Value| {
            close(&case, key, got);
            checked.push(key);
        };
        match case["model"].as_str().unwrap() {
            "hindered.dechadilok_deen" => {
                let found = results(json!({"hindrance": {"ratio": input("lambda")}}));
                let found = &found["hindrance"];
                check("W", &found["dechadilokDeen"]["convection"]);
                check("H", &found["dechadilokDeen"]["diffusion"]);
                check("Phi", &found["partition"]);
                check("sigma_ferry", &found["ferryRejection"]);
                check("renkin", &found["renkinDiffusion"]);
            }
            "hindered.rejection" => {
                let found =
                    results(json!({"hindrance": {"ratio": input("lambda"), "diffusivity": input("D_inf"),
                    "thickness": input("L"), "flux": input("Jv"), "porosity": input("eps")}}));
                let found = &found["hindrance"];
                check("Pe", &found["peclet"]);
                check("R", &found["rejection"]);
                check("R_inf", &found["dechadilokDeen"]["rejectionLimit"]);
            }
            "gel_polarisation" => {
                let document = json!({"kind": "membrane-filtration", "film": {"bulk": input("c_b"), "gel": input("c_gel"),
                    "massTransferCoefficient": input("k")}});
                check("J", &results(document.clone())["film"]["gelFlux"]);
                // The unit of the field is that of reports.
                check("J_lmh", &computed(&document).unwrap()["results"]["film"]["gelFlux"]);
            }
            "resistance_in_series" => {
                let found = results(
                    json!({"resistances": {"pressureDifference": input("dP"), "viscosity": input("mu"),
                    "membrane": input("Rm"), "cake": {"specificResistance": input("alpha"), "mass": input("cake_mass")}}}),
                );
                check("J", &found["resistances"]["flux"]);
            }
            "fouling.hermia" => {
                let law = case["id"].as_str().unwrap().strip_prefix("foul-hermia-").unwrap();
                let found = results(json!({"blocking": [{"law": law, "constant": input("k"),
                    "initialFlux": input("J0"), "time": input("t")}]}));
                let found = &found["blocking"][0];
                assert_eq!(found["exponent"].as_f64(), input("n")["value"].as_f64());
                check("J", &found["flux"]);
                check("V", &found["volume"]);
            }
            "fouling.mfi" => {
                let found = results(json!({"foulingIndex": {"time": {"value": input("t_s"), "unit": "s"},
                    "volume": {"value": input("V_m3"), "unit": "m3"}}}));
                check("slope", &found["foulingIndex"]["slope"]);
                check("intercept", &found["foulingIndex"]["intercept"]);
            }
            "fouling.sdi" => {
                let found = results(json!({"siltDensity": {"first": input("t1"),
                    "samples": [{"elapsed": input("T_min"), "time": input("t2")}]}}));
                check("SDI", &found["siltDensity"]["index"]);
            }
            other => panic!("no test for {other}"),
        }
        assert_eq!(checked.len(), case["expected"].as_object().unwrap().len(), "{}", case["id"]);
        seen += 1;
    }
    assert_eq!(seen, 13);
}

fn get(found: &Value, path: &str) -> f64 {
    let node = path.split('.').fold(found, |node, key| &node[key]);
    number(&node["value"])
}

/// Dechadilok and Deen give H and W as fits of rigorous results; Bungay and Brenner's centerline values lie near them.
#[test]
fn hindrance_models_agree_where_they_should() {
    for lambda in [0.001, 0.1, 0.3, 0.5, 0.7, 0.9] {
        let found = results(json!({"hindrance": {"ratio": lambda}}));
        let found = &found["hindrance"];
        let (dd, bb) = (&found["dechadilokDeen"], &found["bungayBrenner"]);
        let (h, center) = (get(dd, "diffusion"), get(bb, "diffusion"));
        assert!(lambda > 0.6 || (h / center - 1.0).abs() < 0.25, "{lambda}: {h} {center}");
        assert!((get(dd, "convection") / get(bb, "convection") - 1.0).abs() < 0.2, "{lambda}");
        let (ferry, zeman) = (get(found, "ferryRejection"), get(found, "zemanWalesRejection"));
        assert!(zeman >= ferry && zeman < 1.0);
        assert!((zeman - get(dd, "rejectionLimit")).abs() < 0.06, "{lambda}: {zeman}");
    }
    // A vanishing solute is not hindered, one as large as the pore does not pass.
    for (lambda, factor) in [(0.0, 1.0), (1.0, 0.0), (7.0, 0.0)] {
        let found = results(json!({"hindrance": {"ratio": lambda}}));
        for model in ["dechadilokDeen", "bungayBrenner"] {
            let of = &found["hindrance"][model];
            assert!((get(of, "diffusion") - factor).abs() < 1e-3, "{model} {lambda}");
            assert!((get(of, "convection") - factor).abs() < 1e-3, "{model} {lambda}");
        }
    }
    // Slits: full passage at 0, none at 1, less hindrance than in a cylinder between (half-width against radius).
    let slit =
        |lambda: f64| results(json!({"hindrance": {"ratio": lambda, "shape": "slit"}}))["hindrance"].clone();
    assert_eq!(get(&slit(0.0), "dechadilokDeen.convection"), 1.0);
    assert!(get(&slit(0.999), "dechadilokDeen.convection") < 3e-3);
    assert!(get(&slit(0.999), "dechadilokDeen.diffusion") < 1e-3);
    let cylinder = results(json!({"hindrance": {"ratio": 0.5}}));
    assert!(
        get(&slit(0.5), "dechadilokDeen.diffusion") > get(&cylinder, "hindrance.dechadilokDeen.diffusion")
    );
    assert!(slit(0.5)["bungayBrenner"].is_null());
}

/// Haberman and Sayre (David Taylor Model Basin report 1143, 1958; Happel and Brenner, Low Reynolds Number Hydrodynamics,
/// table 7-3.1): wall correction K₁ of a sphere that moves on the axis, K₂ of one held in a flow. Kd = 1/K₁, and the
/// sphere carried along lags as K₂/K₁.
#[test]
fn centerline_factors_as_printed() {
    for (lambda, k1, k2) in [
        (0.1, 1.263, 1.255),
        (0.2, 1.680, 1.635),
        (0.3, 2.371, 2.231),
        (0.4, 3.596, 3.218),
        (0.5, 5.970, 5.004),
        (0.6, 11.135, 8.651),
    ] {
        let found = results(json!({"hindrance": {"ratio": lambda}}))["hindrance"].clone();
        let partition = get(&found, "partition");
        let kd = get(&found, "bungayBrenner.diffusion") / partition;
        assert!((kd * k1 - 1.0).abs() < 0.02, "{lambda}: {}", kd * k1);
        let lag = get(&found, "bungayBrenner.convection") / partition / (2.0 - partition);
        assert!((lag * k1 / k2 - 1.0).abs() < 0.02, "{lambda}: {}", lag * k1 / k2);
    }
}

#[test]
fn rejection_runs_from_nothing_to_its_limit() {
    let at = |flux: f64| {
        results(json!({"hindrance": {"soluteRadius": "2 nm", "poreDiameter": "10 nm", "temperature": "25 °C",
            "viscosity": "0.89 mPa.s", "thickness": "1 um", "tortuosity": 1.5, "porosity": "10 %",
            "flux": {"value": flux, "unit": "m/s"}}}))["hindrance"]
            .clone()
    };
    let (slow, fast) = (at(1e-12), at(1.0));
    assert!(get(&slow, "rejection") < 1e-5 && get(&slow, "rejection") > 0.0);
    assert_eq!(get(&fast, "rejection"), get(&fast, "dechadilokDeen.rejectionLimit"));
    assert_eq!(get(&at(0.0), "rejection"), 0.0);
    // Stokes and Einstein: k T / (6 π μ a).
    approx::assert_relative_eq!(get(&slow, "diffusivity"), 1.2269e-10, max_relative = 1e-4);
    let blocked =
        results(json!({"hindrance": {"ratio": 1.5, "diffusivity": "1e-10 m2/s", "thickness": "1 um",
        "porosity": 0.1, "flux": "1e-6 m/s"}}));
    assert_eq!(get(&blocked, "hindrance.rejection"), 1.0);
    assert!(blocked["hindrance"]["peclet"].is_null());
}

#[test]
fn film_and_gel() {
    let found = results(json!({"film": {"bulk": "10 g/L", "permeate": "0.1 g/L", "flux": "2e-6 m/s",
        "massTransferCoefficient": "2e-6 m/s", "gel": "300 g/L"}}));
    let film = &found["film"];
    let e = core::f64::consts::E;
    approx::assert_relative_eq!(get(film, "wallConcentration"), 0.1 + 9.9 * e, max_relative = 1e-14);
    approx::assert_relative_eq!(get(film, "observedRejection"), 0.99, max_relative = 1e-14);
    // (1 − R_o)/R_o = (1 − R)/R exp(J/k)
    let (o, i) = (get(film, "observedRejection"), get(film, "intrinsicRejection"));
    approx::assert_relative_eq!((1.0 - o) / o, (1.0 - i) / i * e, max_relative = 1e-12);
    let curve = results(json!({"gelCurve": {"bulk": {"value": [20, 50, 100, 200], "unit": "g/L"},
        "flux": {"value": [29.2, 19.4, 11.8, 4.4], "unit": "L/(m2.h)"}}}));
    let (gel, error) = (get(&curve, "gelCurve.gel"), get(&curve, "gelCurve.gelError"));
    assert!((gel - 300.0).abs() < 3.0 * error && error < 10.0, "{gel} {error}");
}

/// Osmotic limitation: at no polarization the flux is A (ΔP − π), at a huge permeance the wall uses up the pressure.
#[test]
fn osmotic_limits() {
    let of = |permeance: &str, k: &str| {
        results(json!({"film": {"bulk": "20 g/L", "massTransferCoefficient": k, "osmotic": {"permeance": permeance,
            "pressureDifference": "2 bar", "molarMass": "70 kg/mol", "temperature": "25 °C",
            "quadratic": "0.752 Pa/(g/L)2", "cubic": "0.0764 Pa/(g/L)3"}}}))["film"]["osmotic"]
            .clone()
    };
    let pi = |c: f64| c * (8.314462618 * 298.15 / 70.0 + c * (0.752 + c * 0.0764));
    let slow = of("1e-12 m/(s.Pa)", "1 m/s");
    approx::assert_relative_eq!(get(&slow, "flux"), 1e-12 * (2e5 - pi(20.0)), max_relative = 1e-5);
    let fast = of("1e-5 m/(s.Pa)", "1e-6 m/s");
    approx::assert_relative_eq!(get(&fast, "osmoticDifference"), 2e5, max_relative = 1e-4);
    approx::assert_relative_eq!(pi(get(&fast, "wallConcentration")), 2e5, max_relative = 1e-4);
    // Nothing is held back: no osmotic pressure.
    let open = results(json!({"film": {"bulk": "20 g/L", "massTransferCoefficient": "1e-6 m/s", "osmotic": {
        "permeance": "1e-10 m/(s.Pa)", "pressureDifference": "2 bar", "rejection": 0, "linear": "35 Pa/(g/L)"}}}));
    approx::assert_relative_eq!(get(&open, "film.osmotic.flux"), 2e-5, max_relative = 1e-12);
    assert_eq!(get(&open, "film.osmotic.observedRejection"), 0.0);
    let held = json!({"film": {"bulk": "900 g/L", "massTransferCoefficient": "1e-6 m/s", "osmotic": {
        "permeance": "1e-10 m/(s.Pa)", "pressureDifference": "0.1 bar", "linear": "35 Pa/(g/L)"}}});
    assert_eq!(refused(held), ("out_of_range".into(), "film.osmotic".into()));
}

#[test]
fn blocking_laws_start_alike_and_meet_their_differential_equation() {
    for (law, n, constant) in [
        ("complete", 2.0, "1e-3 1/s"),
        ("standard", 1.5, "20 1/(s^0.5 m^0.5)"),
        ("intermediate", 1.0, "30 1/m"),
        ("cake", 0.0, "1e7 s/m2"),
    ] {
        let at = |time: f64| {
            let found =
                results(json!({"blocking": [{"law": law, "constant": constant, "initialFlux": "5e-5 m/s",
                "time": {"value": time, "unit": "s"}}]}))["blocking"][0]
                    .clone();
            (get(&found, "flux"), get(&found, "volume"))
        };
        assert_eq!(at(0.0), (5e-5, 0.0));
        let (t, h) = (600.0, 0.5);
        let ((low, v0), (mid, _), (high, v1)) = (at(t - h), at(t), at(t + h));
        // dV/dt = J, and dJ/dt = −k J^(3−n).
        approx::assert_relative_eq!((v1 - v0) / (2.0 * h), mid, max_relative = 1e-6);
        let k: f64 = constant.split(' ').next().unwrap().parse().unwrap();
        approx::assert_relative_eq!(
            (high - low) / (2.0 * h),
            -k * libm::pow(mid, 3.0 - n),
            max_relative = 1e-4
        );
        // Without fouling, the flux stays.
        let unit = constant.split_once(' ').unwrap().1;
        let clean = results(json!({"blocking": [{"law": law, "constant": {"value": 0, "unit": unit},
            "initialFlux": "5e-5 m/s", "time": "1 h"}]}));
        assert_eq!(get(&clean["blocking"][0], "flux"), 5e-5);
        approx::assert_relative_eq!(get(&clean["blocking"][0], "volume"), 0.18, max_relative = 1e-15);
    }
}

/// Of a curve of each law with a little noise, that law fits best, its constant lies within its errors, and the fitted
/// exponent is its own.
#[test]
fn a_curve_finds_its_law() {
    let noise = [0.4, -0.7, 0.2, 0.9, -0.3, -0.6, 0.8, -0.1, -0.9, 0.5, 0.3, -0.4];
    for (law, n, constant, j0) in [
        ("complete", 2.0, ("1e-3", "1/s"), 5e-5),
        ("standard", 1.5, ("0.2", "1/(s^0.5 m^0.5)"), 5e-5),
        ("intermediate", 1.0, ("30", "1/m"), 5e-5),
        ("cake", 0.0, ("2e6", "s/m2"), 5e-5),
    ] {
        let k: f64 = constant.0.parse().unwrap();
        let times: Vec<f64> = (0..40).map(|i| 60.0 * f64::from(i)).collect();
        let forward: Vec<Value> = times
            .iter()
            .map(|t| json!({"law": law, "constant": {"value": k, "unit": constant.1}, "initialFlux": {"value": j0, "unit": "m/s"},
                "time": {"value": t, "unit": "s"}}))
            .collect();
        let rows = results(json!({"blocking": forward}))["blocking"].clone();
        for (column, scatter) in [("flux", 2e-3 * j0), ("volume", 1e-4 * j0 * 2400.0)] {
            let unit = if column == "flux" { "m/s" } else { "m3/m2" };
            let readings: Vec<f64> = rows
                .as_array()
                .unwrap()
                .iter()
                .enumerate()
                .map(|(i, row)| (get(row, column) + scatter * noise[(i * 7) % 12]).max(0.0))
                .collect();
            let mut test = json!({"time": {"value": times, "unit": "s"}});
            test[column] = json!({"value": readings, "unit": unit});
            let found = results(json!({"foulingTest": test}))["foulingTest"].clone();
            assert_eq!(found["best"], law, "{column}: {found}");
            let best = &found["laws"][0];
            let (fitted, error) = (get(best, "constant"), get(best, "constantError"));
            assert!(
                (fitted - k).abs() < 4.0 * error && error < 0.1 * k,
                "{law} {column}: {fitted} ± {error}"
            );
            let (start, error) = (get(best, "initialFlux"), get(best, "initialFluxError"));
            assert!(
                (start - j0).abs() < 4.0 * error && error < 0.05 * j0,
                "{law} {column}: {start} ± {error}"
            );
            let exponent = &found["fittedExponent"];
            let (fitted, error) = (get(exponent, "exponent"), get(exponent, "exponentError"));
            assert!((fitted - n).abs() < 4.0 * error, "{law} {column}: {fitted} ± {error}");
        }
    }
}

/// Pressure at constant flux, forward and back; complete blocking doubles the pressure when half the pores are closed.
#[test]
fn constant_flux_laws() {
    for (law, risen) in
        [("complete", 2.0), ("standard", 16.0 / 9.0), ("intermediate", libm::exp(0.5)), ("cake", 1.5)]
    {
        let at = |times: &[f64]| {
            let list: Vec<Value> = times
                .iter()
                .map(|t| {
                    json!({"law": law, "constant": "5 1/m", "initialPressure": "20 kPa", "flux": "1e-4 m/s",
                    "time": {"value": t, "unit": "s"}})
                })
                .collect();
            let rows = results(json!({"blocking": list}))["blocking"].clone();
            rows.as_array().unwrap().iter().map(|row| get(row, "pressure")).collect::<Vec<f64>>()
        };
        approx::assert_relative_eq!(at(&[1000.0])[0], 2e4 * risen, max_relative = 1e-14);
        let times: Vec<f64> = (0..12).map(|i| 100.0 * f64::from(i)).collect();
        let found = results(
            json!({"foulingTest": {"time": {"value": times, "unit": "s"}, "constantFlux": "1e-4 m/s",
            "pressure": {"value": at(&times), "unit": "Pa"}}}),
        )["foulingTest"]
            .clone();
        assert_eq!(found["best"], law);
        approx::assert_relative_eq!(get(&found["laws"][0], "constant"), 5.0, max_relative = 1e-6);
        approx::assert_relative_eq!(get(&found["laws"][0], "initialPressure"), 2e4, max_relative = 1e-6);
    }
    let blocked = json!({"blocking": [{"law": "complete", "constant": "5 1/m", "initialPressure": "20 kPa",
        "flux": "1e-4 m/s", "time": "2000 s"}]});
    assert_eq!(refused(blocked), ("out_of_range".into(), "blocking[0].time".into()));
}

#[test]
fn a_known_start_is_not_fitted() {
    let times = [60.0, 120.0, 240.0, 480.0];
    let flux: Vec<f64> = times.iter().map(|t| 1e-5 / (1.0 + 1e-3 * t)).collect();
    let found =
        results(json!({"foulingTest": {"time": {"value": times, "unit": "s"}, "initialFlux": "1e-5 m/s",
        "flux": {"value": flux, "unit": "m/s"}}}))["foulingTest"]
            .clone();
    assert_eq!(found["best"], "intermediate");
    let best = &found["laws"][0];
    assert!(best["initialFluxError"].is_null());
    approx::assert_relative_eq!(get(best, "constant"), 100.0, max_relative = 1e-7);
}

/// Volumes of a cell and its area, a line of t/V: the constant of cake filtration is twice its slope per area squared.
#[test]
fn fouling_index_and_cake_constant_are_the_same() {
    let (v, area) = ([0.1, 0.2, 0.3, 0.4, 0.5], 13.8e-4);
    let t: Vec<f64> = v.iter().map(|v| 40.0 * v + 60.0 * v * v).collect();
    let found = results(json!({
        "foulingIndex": {"time": {"value": t, "unit": "s"}, "volume": {"value": v, "unit": "L"}, "area": "13.8 cm2",
            "pressureDifference": "2 bar", "viscosity": "1.0016 mPa.s"},
        "foulingTest": {"time": {"value": t, "unit": "s"}, "volume": {"value": v, "unit": "L"}, "area": "13.8 cm2"}}));
    let slope = get(&found, "foulingIndex.slope");
    approx::assert_relative_eq!(slope, 6e7, max_relative = 1e-10);
    approx::assert_relative_eq!(get(&found, "foulingIndex.index"), slope, max_relative = 1e-12);
    approx::assert_relative_eq!(
        get(&found, "foulingIndex.membraneResistance"),
        4e4 * 2e5 * area / 1.0016e-3,
        max_relative = 1e-9
    );
    assert_eq!(found["foulingTest"]["best"], "cake");
    approx::assert_relative_eq!(
        get(&found["foulingTest"]["laws"][0], "constant"),
        2.0 * slope * area * area,
        max_relative = 1e-5
    );
}

/// ASTM D4189: of 5, 10 and 15 minutes the longest with plugging of at most 75 %.
#[test]
fn silt_density_of_several_intervals() {
    let found = results(json!({"siltDensity": {"first": "30 s", "samples": [
        {"elapsed": "5 min", "time": "60 s"}, {"elapsed": "10 min", "time": "120 s"}, {"elapsed": "15 min", "time": "200 s"}]}}));
    let silt = &found["siltDensity"];
    assert_eq!((get(silt, "index"), get(silt, "interval")), (7.5, 600.0));
    let valid: Vec<bool> =
        silt["samples"].as_array().unwrap().iter().map(|row| row["valid"].as_bool().unwrap()).collect();
    assert_eq!(valid, [true, true, false]);
    assert_eq!(numbers(&silt["samples"][2]["plugging"]["value"]), [0.85]);
}

#[test]
fn resistances_from_a_permeance_and_a_cake_of_spheres() {
    let found = results(
        json!({"resistances": {"pressureDifference": "1 bar", "osmoticDifference": "0.2 bar",
        "viscosity": "1 mPa.s", "permeance": "720 L/(m2.h.bar)", "cake": {"mass": "20 g/m2",
        "particleDiameter": "1 um", "density": "1050 kg/m3", "porosity": 0.4}, "others": {"adsorption": "1e11 1/m"}}}),
    );
    let rows = &found["resistances"]["parts"];
    let parts: Vec<f64> = rows.as_array().unwrap().iter().map(|row| get(row, "resistance")).collect();
    approx::assert_relative_eq!(parts[0], 5e11, max_relative = 1e-12);
    let alpha = 180.0 * 0.6 / (1050.0 * 1e-12 * 0.064);
    approx::assert_relative_eq!(parts[1], alpha * 0.02, max_relative = 1e-12);
    let sum: f64 = parts.iter().sum();
    approx::assert_relative_eq!(get(&found, "resistances.flux"), 0.8e5 / (1e-3 * sum), max_relative = 1e-12);
    let shares: f64 = rows.as_array().unwrap().iter().map(|row| get(row, "share")).sum();
    approx::assert_relative_eq!(shares, 1.0, max_relative = 1e-14);
}

/// Constant-volume diafiltration of a freely passing solute: 4.6 diavolumes remove 99 %.
#[test]
fn batches() {
    let found =
        results(json!({"batch": {"rejection": 0, "diavolumes": 4.605170185988092, "initial": "10 g/L"}}));
    approx::assert_relative_eq!(get(&found, "batch.concentration"), 0.1, max_relative = 1e-12);
    let found = results(json!({"batch": {"rejection": 0.95, "concentrationFactor": 10}}));
    approx::assert_relative_eq!(
        get(&found, "batch.concentrationRatio"),
        libm::pow(10.0, 0.95),
        max_relative = 1e-14
    );
    approx::assert_relative_eq!(
        get(&found, "batch.yieldFraction"),
        libm::pow(10.0, -0.05),
        max_relative = 1e-14
    );
}

#[test]
fn what_is_wrong_is_named() {
    let long = |value: Value| json!({"value": value, "unit": "s"});
    for (document, code, path) in [
        (json!({}), "empty", ""),
        (json!({"hindrance": {"ratio": -0.1}}), "out_of_range", "hindrance"),
        (json!({"hindrance": {"soluteRadius": "1 nm"}}), "missing_field", "hindrance"),
        (json!({"hindrance": {"ratio": 0.5, "flux": "1e-6 m/s"}}), "needs", "hindrance"),
        (json!({"film": {"bulk": "1 g/L"}}), "missing_field", "film"),
        (
            json!({"film": {"bulk": "1 g/L", "permeate": "2 g/L", "flux": "1 m/s", "massTransferCoefficient": "1 m/s"}}),
            "out_of_range",
            "film",
        ),
        (
            json!({"film": {"bulk": "1 g/L", "flux": "1 m/s", "massTransferCoefficient": "1e-6 m/s"}}),
            "not_finite",
            "film",
        ),
        (json!({"film": {"bulk": "0 g/L", "permeate": "0 g/L"}}), "not_finite", "film.bulk"),
        (
            json!({"film": {"bulk": "400 g/L", "gel": "300 g/L", "massTransferCoefficient": "1e-6 m/s"}}),
            "out_of_range",
            "film",
        ),
        (
            json!({"resistances": {"pressureDifference": "1 bar", "viscosity": "1 mPa.s", "membrane": "0 1/m"}}),
            "out_of_range",
            "resistances",
        ),
        (
            json!({"resistances": {"pressureDifference": "1 bar", "osmoticDifference": "2 bar", "viscosity": "1 mPa.s", "membrane": "1e12 1/m"}}),
            "out_of_range",
            "resistances.pressureDifference",
        ),
        (json!({"blocking": []}), "empty", "blocking"),
        (
            json!({"blocking": [{"law": "cake", "constant": "1 1/s", "time": "1 s", "initialFlux": "1 m/s"}]}),
            "wrong_unit",
            "blocking[0].constant",
        ),
        (
            json!({"blocking": [{"law": "cake", "constant": "1 s/m2", "time": "1 s", "initialPressure": "1 bar"}]}),
            "needs",
            "blocking[0]",
        ),
        (
            json!({"foulingTest": {"time": long(json!([0, 1, 2])), "flux": {"value": [1, 1, 1], "unit": "m/s"}}}),
            "too_few_points",
            "foulingTest",
        ),
        (
            json!({"foulingTest": {"time": long(json!([0, 1, 2, 3])), "flux": {"value": [1, 1, 1], "unit": "m/s"}}}),
            "length_mismatch",
            "foulingTest",
        ),
        (
            json!({"foulingTest": {"time": long(json!([0, 1, 1, 3])), "flux": {"value": [3, 2, 1, 1], "unit": "m/s"}}}),
            "out_of_range",
            "foulingTest",
        ),
        (
            json!({"foulingTest": {"time": long(json!([0, 1, 2, 3])), "pressure": {"value": [3, 2, 1, 1], "unit": "bar"}}}),
            "needs",
            "foulingTest",
        ),
        (
            json!({"foulingTest": {"time": long(json!([0, 1, 2, 3])), "flux": {"value": [0, 0, 0, 0], "unit": "m/s"}}}),
            "not_fitted",
            "foulingTest",
        ),
        (
            json!({"foulingIndex": {"time": long(json!([1, 2])), "volume": {"value": [1, 2], "unit": "L"}}}),
            "too_few_points",
            "foulingIndex",
        ),
        (
            json!({"foulingIndex": {"time": long(json!([1, 2, 3])), "volume": {"value": [1, 1, 1], "unit": "L"}}}),
            "not_fitted",
            "foulingIndex",
        ),
        (
            json!({"foulingIndex": {"time": long(json!([1, 2, 3])), "volume": {"value": [1, 2, 3], "unit": "L"}, "area": "1 m2"}}),
            "needs",
            "foulingIndex",
        ),
        (
            json!({"siltDensity": {"first": "30 s", "samples": [{"elapsed": "15 min", "time": "20 s"}]}}),
            "out_of_range",
            "siltDensity.samples[0]",
        ),
        (
            json!({"siltDensity": {"first": "0 s", "samples": [{"elapsed": "15 min", "time": "20 s"}]}}),
            "out_of_range",
            "siltDensity.samples[0]",
        ),
        (json!({"batch": {"rejection": 0.9}}), "missing_field", "batch"),
        (json!({"batch": {"rejection": 0.9, "concentrationFactor": 0.5}}), "out_of_range", "batch"),
        (json!({"batch": {"rejection": -1e300, "concentrationFactor": 2}}), "", ""),
    ] {
        if code.is_empty() {
            let mut document = document;
            document["kind"] = json!("membrane-filtration");
            let _ = computed(&document);
            continue;
        }
        assert_eq!(refused(document.clone()), (code.to_owned(), path.to_owned()), "{document}");
    }
}

#[test]
fn warnings_say_where_numbers_end() {
    let warned = |mut document: Value| {
        document["kind"] = json!("membrane-filtration");
        computed(&document).unwrap()["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|w| w["code"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(warned(json!({"hindrance": {"ratio": 0.97}})), ["outside_fit"]);
    assert!(warned(json!({"hindrance": {"ratio": 0.9}})).is_empty());
    assert_eq!(
        warned(
            json!({"siltDensity": {"first": "30 s", "samples": [{"elapsed": "15 min", "time": "200 s"}]}})
        ),
        ["plugged"]
    );
    let flat = json!({"foulingTest": {"time": {"value": [0, 10, 20, 30, 40], "unit": "s"},
        "flux": {"value": [100, 99, 98.1, 97, 96.2], "unit": "L/(m2.h)"}}});
    assert_eq!(warned(flat), ["little_decline"]);
}
