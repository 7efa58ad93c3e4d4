//! Porous membranes through documents: reference cases, published numbers, limits.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number, numbers};

/// Results in SI of a document on a porous membrane.
fn results(mut document: Value) -> Value {
    document["kind"] = json!("membrane-porous");
    document["units"] = json!({"volumeFlux": "m/s", "intrinsicPermeability": "m2", "length": "m", "diffusivity": "m2/s",
        "permeance": "mol/(m2.s.Pa)", "molarFlux": "mol/(m2.s)", "pressure": "Pa", "viscosity": "Pa.s",
        "hydraulicPermeance": "m/(s.Pa)"});
    computed(&document).unwrap_or_else(|error| panic!("{error}: {document}"))["results"].clone()
}

fn refused(mut document: Value) -> (String, String) {
    document["kind"] = json!("membrane-porous");
    let error = computed(&document).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

fn get(found: &Value, path: &str) -> f64 {
    let node = path.split('.').fold(found, |node, key| match key.parse::<usize>() {
        Ok(i) => &node[i],
        Err(_) => &node[key],
    });
    node["value"].as_f64().unwrap_or_else(|| panic!("{path} in {found}"))
}

fn close(case: &Value, key: &str, got: &[f64]) {
    let expected = &case["expected"][key];
    let (values, rtol) = (numbers(&expected["value"]), number(&expected["rtol"]));
    assert_eq!(got.len(), values.len());
    for (got, value) in got.iter().zip(values) {
        assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
    }
}

#[test]
fn every_reference_case() {
    let mut seen = 0;
    for case in cases("membrane/porous.json") {
        let input = |key: &str| case["inputs"][key].clone();
        let mut checked = 0;
        let mut check = |key: &str, got: &[f64]| {
            close(&case, key, got);
            checked += 1;
        };
        match case["model"].as_str().unwrap() {
            "porous.hagen_poiseuille" => {
                let mut document = json!({"pores": {"diameter": input("d"), "porosity": input("eps"), "tortuosity": input("tau"),
                    "thickness": input("L")}, "liquid": {"viscosity": input("mu"), "pressureDifference": input("dp")}});
                check("J", &[get(&results(document.clone()), "liquid.models.0.flux")]);
                document["kind"] = json!("membrane-porous");
                check("J_lmh", &[get(&computed(&document).unwrap(), "results.liquid.models.0.flux")]);
            }
            "porous.kozeny_carman" => {
                let found = results(
                    json!({"pores": {"porosity": input("eps"), "bed": {"particleDiameter": input("d")},
                    "thickness": input("L")}, "liquid": {"viscosity": input("mu"), "pressureDifference": input("dp")}}),
                );
                assert_eq!(found["liquid"]["models"][0]["model"], "kozenyCarman");
                check("k", &[get(&found, "liquid.models.0.permeability")]);
                check("J", &[get(&found, "liquid.models.0.flux")]);
            }
            "porous.knudsen" => {
                let found = results(json!({"pores": {"diameter": input("d")}, "temperature": input("T"),
                    "gases": {"H2": {"molarMass": input("M")}}}));
                let d = get(&found, "gases.0.knudsenDiffusivity");
                check("D", &[d]);
                check("D_published", &[d]);
            }
            "porous.knudsen_permeance" => {
                let m = numbers(&input("M"));
                let gas = |m: f64| json!({"molarMass": {"value": m, "unit": "kg/mol"}});
                let found = results(
                    json!({"pores": {"diameter": input("d"), "porosity": input("eps"), "tortuosity": input("tau"),
                    "thickness": input("L")}, "temperature": input("T"), "gases": {"A": gas(m[0]), "B": gas(m[1])}}),
                );
                check(
                    "permeance",
                    &[get(&found, "gases.0.knudsenPermeance"), get(&found, "gases.1.knudsenPermeance")],
                );
                check("alpha", &[get(&found, "pairs.0.knudsenSelectivity")]);
            }
            "porous.dusty_gas_single" => {
                // The Knudsen number is that of nitrogen's collision diameter in the data.
                let found = results(
                    json!({"pores": {"diameter": input("d"), "porosity": input("eps"), "tortuosity": input("tau"),
                    "thickness": input("L")}, "temperature": input("T"),
                    "gases": {"N2": {"molarMass": input("M"), "viscosity": input("mu")}},
                    "feed": {"pressure": input("p1")}, "permeate": {"pressure": input("p2")}}),
                );
                check("permeance_viscous", &[get(&found, "gases.0.viscousPermeance")]);
                check("permeance_knudsen", &[get(&found, "gases.0.knudsenPermeance")]);
                check("flux", &[get(&found, "gases.0.flux")]);
                check("knudsen_number", &[get(&found, "gases.0.knudsenNumber")]);
                assert_eq!(found["gases"][0]["regime"], "transition");
            }
            "porous.dusty_gas_binary_isobaric" => {
                let side = |y: &str| {
                    let y = input(y)["value"].as_f64().unwrap();
                    json!({"pressure": input("p"), "fractions": {"He": y, "N2": 1.0 - y}})
                };
                let found = results(
                    json!({"pores": {"diameter": input("d"), "porosityOverTortuosity": input("eps_over_tau"),
                    "thickness": input("L")}, "temperature": input("T"),
                    "gases": {"He": {"molarMass": input("M1")}, "N2": {"molarMass": input("M2")}},
                    "diffusivities": [{"pair": ["He", "N2"], "diffusivity": input("D12"), "pressure": input("p")}],
                    "feed": side("y1_0"), "permeate": side("y1_L")}),
                );
                check("N1", &[get(&found, "mixture.fluxes.0.flux")]);
                check("N2", &[get(&found, "mixture.fluxes.1.flux")]);
            }
            "porous.bubble_point" | "porous.liquid_entry_pressure" => {
                let found = results(
                    json!({"capillarity": {"surfaceTension": input("gamma"), "contactAngle": input("theta_deg"),
                    "diameter": input("d")}}),
                );
                let key = if case["model"] == "porous.bubble_point" {
                    "bubblePoint"
                } else {
                    "liquidEntryPressure"
                };
                check("p", &[get(&found["capillarity"], key)]);
            }
            "porous.kelvin" => {
                let found = results(
                    json!({"temperature": input("T"), "capillarity": {"surfaceTension": input("gamma"),
                    "molarVolume": input("Vm"), "relativePressure": input("ratio")}}),
                );
                check("r", &[get(&found, "capillarity.kelvinRadius")]);
            }
            "porous.gas_translation" => {
                let found = results(
                    json!({"pores": {"porosity": input("eps"), "tortuosity": input("tau"), "thickness": input("L")},
                    "temperature": input("T"), "gases": {"H2": {"molarMass": input("M"), "translation": {
                    "diameter": input("d_eff"), "probability": input("g"), "activationEnergy": input("E")}}}}),
                );
                check("permeance", &[get(&found, "gases.0.translationPermeance")]);
            }
            "metal.sieverts" => {
                let document = json!({"kind": "membrane-metal", "temperature": "400 degC", "thickness": input("L"),
                    "permeability": format!("{} mol/(m.s.Pa0.5)", case["inputs"]["P"]["value"]),
                    "feedPressure": input("pf"), "permeatePressure": input("pp"), "units": {"molarFlux": "mol/(m2.s)"}});
                check("J", &[get(&computed(&document).unwrap()["results"], "flux")]);
            }
            // At 1 Pa a metal of this Sieverts constant holds C0; two atoms make up a molecule.
            "metal.sieverts_tube" => {
                let diameter = |key: &str| json!({"value": 2.0 * case["inputs"][key]["value"].as_f64().unwrap(), "unit": "m"});
                let document = json!({"kind": "membrane-metal", "temperature": "473 K", "feedPressure": "1 Pa",
                    "diffusivity": input("D"),
                    "sievertsConstant": format!("{} mol/(m3.Pa0.5)", case["inputs"]["C0"]["value"]),
                    "tube": {"length": input("l"), "innerDiameter": diameter("ri"), "outerDiameter": diameter("ro")},
                    "units": {"molarFlow": "mol/s"}});
                let atoms = 2.0 * get(&computed(&document).unwrap()["results"], "flow");
                check("alpha_H", &[atoms]);
                check("alpha_H_printed", &[atoms]);
            }
            other => panic!("no test for {other}"),
        }
        assert_eq!(checked, case["expected"].as_object().unwrap().len(), "{}", case["id"]);
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn mean_free_paths_of_the_reference() {
    let mut seen = 0;
    for case in cases("membrane/gases.json").iter().filter(|case| case["model"] == "porous.mean_free_path") {
        let input = |key: &str| case["inputs"][key].clone();
        let gas = case["id"].as_str().unwrap().strip_prefix("gas-mfp-").unwrap();
        // With the diameter of the case, and with that of the data, which is the same.
        for stated in [json!({"collisionDiameter": input("d")}), json!({})] {
            let found = results(
                json!({"temperature": input("T"), "meanPressure": input("p"), "gases": {gas: stated}}),
            );
            close(case, "mfp", &[get(&found, "gases.0.meanFreePath")]);
        }
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// The Lennard-Jones parameters of the data are those of the reference.
#[test]
fn the_data_hold_what_the_reference_tabulates() {
    let reference = support::reference("membrane/gases.json");
    let mut seen = 0;
    for row in reference["data"].as_array().unwrap() {
        let ours = matprop::data::lennard_jones()
            .unwrap()
            .iter()
            .find(|record| record.formula == row["gas"])
            .unwrap();
        assert_eq!(Some(ours.sigma_angstrom), row["lj_sigma_angstrom"].as_f64());
        assert_eq!(Some(ours.eps_over_k_kelvin), row["lj_eps_over_k_kelvin"].as_f64());
        seen += 1;
    }
    assert_eq!(seen, 27);
}

/// Poling, Prausnitz and O'Connell, Example 11-1: N2 and CO2 at 590 K and 1 bar, 0.52 cm²/s by their equation; and
/// viscosities of gases near 300 K and 1 atm, which handbooks give as 17.9 (N2), 19.9 (He), 8.9 (H2) and 15.0 (CO2) µPa s.
#[test]
fn transport_properties_of_dilute_gases() {
    let found =
        results(json!({"temperature": "590 K", "meanPressure": "1 bar", "gases": {"N2": {}, "CO2": {}}}));
    let d = get(&found, "pairs.0.diffusivity");
    assert!((d / 0.52e-4 - 1.0).abs() < 0.01, "{d}");
    let found = results(json!({"temperature": "300 K", "gases": {"N2": {}, "He": {}, "H2": {}, "CO2": {}}}));
    for (name, viscosity) in [("N2", 17.9e-6), ("He", 19.9e-6), ("H2", 8.9e-6), ("CO2", 15.0e-6)] {
        let got = get(gas(&found, name), "viscosity");
        assert!((got / viscosity - 1.0).abs() < 0.02, "{name}: {got}");
    }
}

fn mixture(pores: &Value, feed: Value, permeate: Value) -> Value {
    results(json!({"pores": pores, "temperature": "300 K", "gases": {"He": {}, "N2": {}, "CO2": {}},
        "feed": feed, "permeate": permeate}))["mixture"]
        .clone()
}

/// Fluxes of helium, nitrogen and carbon dioxide.
fn fluxes(mixture: &Value) -> Vec<f64> {
    let rows = mixture["fluxes"].as_array().unwrap();
    let of = |gas: &str| get(rows.iter().find(|row| row["gas"] == gas).unwrap(), "flux");
    ["He", "N2", "CO2"].into_iter().map(of).collect()
}

/// The row of a gas.
fn gas<'a>(found: &'a Value, name: &str) -> &'a Value {
    found["gases"].as_array().unwrap().iter().find(|row| row["gas"] == name).unwrap()
}

/// Three gases under a pressure difference in pores from Knudsen to viscous flow; each limit is known.
#[test]
fn dusty_gas_of_three() {
    let side =
        |p: &str, y: [f64; 3]| json!({"pressure": p, "fractions": {"He": y[0], "N2": y[1], "CO2": y[2]}});
    let pores = |d: &str| json!({"diameter": d, "porosity": 0.3, "tortuosity": 2, "thickness": "20 um"});
    let (feed, permeate) = (side("2 bar", [0.3, 0.5, 0.2]), side("1 bar", [0.6, 0.2, 0.2]));
    // Narrow pores: every gas by its own permeance. D_K is a millionth of D₁₂.
    let narrow = fluxes(&mixture(&pores("0.01 nm"), feed.clone(), permeate.clone()));
    let alone = results(
        json!({"pores": pores("0.01 nm"), "temperature": "300 K", "gases": {"He": {}, "N2": {}, "CO2": {}}}),
    );
    for (i, (name, difference)) in [("He", 0.0), ("N2", 0.8e5), ("CO2", 0.2e5)].into_iter().enumerate() {
        let permeance = get(gas(&alone, name), "knudsenPermeance");
        assert!((narrow[i] - permeance * difference).abs() < 1e-3 * permeance * 1e5, "{name}: {narrow:?}");
    }
    // Wide pores: the mixture flows as a whole with the composition of the feed, diffusion is a trifle.
    let wide = mixture(&pores("20 um"), feed.clone(), permeate.clone());
    let found = fluxes(&wide);
    let total: f64 = found.iter().sum();
    for (flux, y) in found.iter().zip([0.3, 0.5, 0.2]) {
        assert!((flux / total - y).abs() < 1e-3, "{found:?}");
    }
    let viscous = 0.15 * 4e-10 / 32.0 / get(&wide, "viscosity") * 1.5e5 * 1e5 / (8.314462618 * 300.0 * 2e-5);
    // Slip at the wall adds a few percent, some mean free paths over the diameter.
    assert!((1.0..1.08).contains(&(total / viscous)), "{total} {viscous}");
    // The same membrane turned around, and between.
    for d in ["5 nm", "100 nm", "2 um"] {
        let there = fluxes(&mixture(&pores(d), feed.clone(), permeate.clone()));
        let back = fluxes(&mixture(&pores(d), permeate.clone(), feed.clone()));
        for (there, back) in there.iter().zip(&back) {
            assert!((there + back).abs() <= 1e-9 * total, "{d}: {there} {back}");
        }
    }
}

/// Isobaric diffusion of three gases: Graham's law, Σ N √M = 0.
#[test]
fn graham_holds_for_any_number_of_gases() {
    let side = |y: [f64; 3]| json!({"pressure": "1 atm", "fractions": {"He": y[0], "N2": y[1], "CO2": y[2]}});
    for d in ["10 nm", "1 um", "50 um"] {
        let pores = json!({"diameter": d, "porosityOverTortuosity": 0.15, "thickness": "1 mm"});
        let found = fluxes(&mixture(&pores, side([0.9, 0.05, 0.05]), side([0.05, 0.6, 0.35])));
        let sum: f64 = found.iter().zip([4.002602_f64, 28.0134, 44.0095]).map(|(n, m)| n * m.sqrt()).sum();
        let size: f64 = found.iter().map(|n| n.abs()).sum();
        assert!(sum.abs() < 1e-8 * size, "{d}: {found:?} {sum}");
        assert!(found[0] > 0.0 && found[1] < 0.0 && found[2] < 0.0);
    }
}

/// The general solution with a third gas that is not there is the closed form of two.
#[test]
fn two_gases_as_three_and_in_closed_form() {
    let pores = json!({"diameter": "100 nm", "porosityOverTortuosity": 0.15, "thickness": "1 mm"});
    let side = |y: f64| json!({"pressure": "1 atm", "fractions": {"He": y, "N2": 1.0 - y}});
    let three = fluxes(&mixture(&pores, side(0.9), side(0.1)));
    let two = results(json!({"pores": pores, "temperature": "300 K", "gases": {"He": {}, "N2": {}},
        "feed": side(0.9), "permeate": side(0.1)}));
    for (i, flux) in three.iter().take(2).enumerate() {
        let exact = get(&two, &format!("mixture.fluxes.{i}.flux"));
        assert!((flux / exact - 1.0).abs() < 1e-9, "{flux} {exact}");
    }
    assert!(three[2].abs() < 1e-15);
    // Equal molar masses: equimolar counter-diffusion with Bosanquet's diffusivity.
    let gas = json!({"molarMass": "28 g/mol"});
    let found = results(json!({"pores": pores, "temperature": "300 K", "gases": {"A": gas, "B": gas},
        "diffusivities": [{"pair": ["A", "B"], "diffusivity": "0.2 cm2/s", "pressure": "1 atm"}],
        "feed": {"pressure": "1 atm", "fractions": {"A": 0.9, "B": 0.1}},
        "permeate": {"pressure": "1 atm", "fractions": {"A": 0.1, "B": 0.9}}}));
    let d = get(&found, "pairs.0.poreDiffusivityFirst");
    let expected = 0.15 * d * 101325.0 * 0.8 / (8.31446261815324 * 300.0 * 1e-3);
    approx::assert_relative_eq!(get(&found, "mixture.fluxes.0.flux"), expected, max_relative = 1e-12);
    approx::assert_relative_eq!(get(&found, "mixture.fluxes.1.flux"), -expected, max_relative = 1e-12);
}

/// One gas of a mixture that is nothing else is the pure gas.
#[test]
fn a_mixture_of_one_is_the_pure_gas() {
    let found = results(
        json!({"pores": {"diameter": "100 nm", "porosity": 0.3, "tortuosity": 2, "thickness": "20 um"},
        "temperature": "300 K", "gases": {"N2": {"viscosity": "17.8 uPa.s"}},
        "feed": {"pressure": "2 bar", "fractions": {"N2": 1}}, "permeate": {"pressure": "0 bar", "fractions": {"N2": 1}}}),
    );
    approx::assert_relative_eq!(
        get(&found, "mixture.fluxes.0.flux"),
        get(&found, "gases.0.flux"),
        max_relative = 1e-10
    );
    // Klinkenberg: at the slip factor both parts are equal.
    let slip = get(&found, "gases.0.slipFactor");
    let (knudsen, viscous) =
        (get(&found, "gases.0.knudsenPermeance"), get(&found, "gases.0.viscousPermeance"));
    approx::assert_relative_eq!(knudsen / viscous, slip / 1e5, max_relative = 1e-12);
}

/// Activated hopping with g = 1/3 and no barrier is Knudsen diffusion.
#[test]
fn hopping_without_a_barrier_is_knudsen() {
    let found = results(
        json!({"pores": {"diameter": "2 nm", "porosity": 0.3, "tortuosity": 2, "thickness": "1 um"},
        "temperature": "300 K", "gases": {"H2": {"translation": {"diameter": "2 nm", "probability": 0.3333333333333333,
        "activationEnergy": "0 kJ/mol"}}, "CO2": {"translation": {"diameter": "2 nm", "probability": 0.3333333333333333,
        "activationEnergy": "5 kJ/mol"}}}}),
    );
    approx::assert_relative_eq!(
        get(gas(&found, "H2"), "translationPermeance"),
        get(gas(&found, "H2"), "knudsenPermeance"),
        max_relative = 1e-14
    );
    let selectivity = get(&found, "pairs.0.knudsenSelectivity") * libm::exp(5e3 / (8.31446261815324 * 300.0));
    approx::assert_relative_eq!(
        get(&found, "pairs.0.translationSelectivity"),
        selectivity,
        max_relative = 1e-12
    );
}

/// Log-normal moments, the same from median and from mean, and as classes.
#[test]
fn pore_size_distributions() {
    let shown = |distribution: Value| {
        results(json!({"pores": {"distribution": distribution, "porosity": 0.1, "tortuosity": 1}}))["pores"]
            .clone()
    };
    let s = libm::log(1.5);
    let median = shown(json!({"median": "10 nm", "geometricDeviation": 1.5}));
    for (key, power) in [
        ("meanDiameter", 0.5),
        ("viscousDiameter", 3.0),
        ("knudsenDiameter", 2.5),
        ("flowMeanDiameter", 4.5),
        ("meanFlowPore", 4.0),
    ] {
        approx::assert_relative_eq!(get(&median, key), 1e-8 * libm::exp(power * s * s), max_relative = 1e-12);
    }
    let mean = 1e-8 * libm::exp(0.5 * s * s);
    let deviation = mean * libm::expm1(s * s).sqrt();
    let mean =
        shown(json!({"mean": {"value": mean, "unit": "m"}, "deviation": {"value": deviation, "unit": "m"}}));
    approx::assert_relative_eq!(
        get(&mean, "viscousDiameter"),
        get(&median, "viscousDiameter"),
        max_relative = 1e-12
    );
    // Many classes stand for the curve.
    let z: Vec<f64> = (-60..=60).map(|i| 0.1 * f64::from(i)).collect();
    let d: Vec<f64> = z.iter().map(|z| 10.0 * libm::exp(s * z)).collect();
    let n: Vec<f64> = z.iter().map(|z| libm::exp(-0.5 * z * z)).collect();
    let classes = shown(json!({"diameter": {"value": d, "unit": "nm"}, "number": {"value": n, "unit": "1"}}));
    for key in ["meanDiameter", "viscousDiameter", "knudsenDiameter", "flowMeanDiameter"] {
        approx::assert_relative_eq!(get(&classes, key), get(&median, key), max_relative = 1e-4);
    }
    // A distribution without width is one size.
    let one = shown(json!({"median": "10 nm", "geometricDeviation": 1}));
    for key in ["meanDiameter", "viscousDiameter", "knudsenDiameter", "flowMeanDiameter", "meanFlowPore"] {
        approx::assert_relative_eq!(get(&one, key), 1e-8, max_relative = 1e-14);
    }
}

/// Ferry's cut-off of one pore in closed form: (1 − (1 − λ)²)² = 0.9; wider distributions cut off less sharply.
#[test]
fn cut_offs() {
    let cut = |distribution: Value, solutes: Value| {
        results(json!({"pores": {"distribution": distribution}, "retention": {"solutes": solutes,
            "sizeLaw": {"coefficient": "0.01673 nm", "exponent": 0.557}}}))["retention"]
            .clone()
    };
    let one = cut(json!({"median": "10 nm", "geometricDeviation": 1}), json!({"small": {"radius": "1 nm"}}));
    let lambda = 1.0 - (1.0 - 0.9_f64.sqrt()).sqrt();
    approx::assert_relative_eq!(get(&one, "cutoff.ferry.radius"), 5e-9 * lambda, max_relative = 1e-9);
    let m = libm::pow(5e-9 * lambda / 0.01673e-9, 1.0 / 0.557);
    approx::assert_relative_eq!(get(&one, "cutoff.ferry.molarMass"), m, max_relative = 1e-8);
    let blocked: f64 = 1.0 - 0.8 * 0.8;
    approx::assert_relative_eq!(get(&one, "solutes.0.ferry"), blocked * blocked, max_relative = 1e-12);
    let radius = |deviation: f64| {
        let wide = cut(json!({"median": "10 nm", "geometricDeviation": deviation}), json!({}));
        get(&wide, "cutoff.dechadilokDeen.radius")
    };
    assert!(radius(1.2) < radius(1.5) && radius(1.5) < radius(2.0));
    // Log-normal and its classes agree.
    let z: Vec<f64> = (-600..=600).map(|i| 0.01 * f64::from(i)).collect();
    let d: Vec<f64> = z.iter().map(|z| 10.0 * libm::exp(libm::log(1.3) * z)).collect();
    let n: Vec<f64> = z.iter().map(|z| libm::exp(-0.5 * z * z)).collect();
    let classes = cut(
        json!({"diameter": {"value": d, "unit": "nm"}, "number": {"value": n, "unit": "1"}}),
        json!({"x": {"molarMass": "20 kg/mol"}}),
    );
    let curve =
        cut(json!({"median": "10 nm", "geometricDeviation": 1.3}), json!({"x": {"molarMass": "20 kg/mol"}}));
    for key in ["cutoff.ferry.radius", "cutoff.zemanWales.radius", "solutes.0.dechadilokDeen"] {
        approx::assert_relative_eq!(get(&classes, key), get(&curve, key), max_relative = 1e-4);
    }
}

/// Track-etched membranes are specified by pores per area: 3e8 per cm² of 0.2 µm are 9.4 % porosity.
#[test]
fn pores_per_area_and_back_from_a_permeance() {
    let found = results(
        json!({"pores": {"radius": "0.1 um", "poreDensity": "3e8 1/cm2", "tortuosity": 1, "thickness": "10 um"},
        "liquid": {"viscosity": "0.89 mPa.s", "pressureDifference": "1 bar"}}),
    );
    let porosity = 3e12 * core::f64::consts::PI * 1e-14;
    approx::assert_relative_eq!(get(&found, "pores.porosity"), porosity, max_relative = 1e-12);
    let permeance = get(&found, "liquid.models.0.permeance");
    let back = results(json!({"pores": {"porosity": porosity, "tortuosity": 1, "thickness": "10 um"},
        "liquid": {"viscosity": "0.89 mPa.s", "measuredPermeance": {"value": permeance, "unit": "m/(s.Pa)"}}}));
    approx::assert_relative_eq!(get(&back, "liquid.hydraulicDiameter"), 2e-7, max_relative = 1e-12);
    let guerout = 2.0 * ((2.9 - 1.75 * porosity) * 8.0 * 0.89e-3 * 1e-5 * permeance / porosity).sqrt();
    approx::assert_relative_eq!(
        get(&back, "liquid.filtrationVelocityDiameter"),
        guerout,
        max_relative = 1e-12
    );
    // A bed by its surface, and Ergun's constant.
    let bed = |bed: Value| {
        get(
            &results(json!({"pores": {"porosity": "35 %", "bed": bed}, "liquid": {"viscosity": "1 mPa.s"}})),
            "liquid.models.0.permeability",
        )
    };
    let spheres = bed(json!({"particleDiameter": "1 um"}));
    approx::assert_relative_eq!(bed(json!({"specificSurface": "6e6 1/m"})), spheres, max_relative = 1e-12);
    let ergun = bed(json!({"particleDiameter": "1 um", "kozenyConstant": 4.166666666666667}));
    approx::assert_relative_eq!(ergun / spheres, 180.0 / 150.0, max_relative = 1e-12);
    let darcy = results(json!({"pores": {"permeability": "1 darcy", "thickness": "1 cm"},
        "liquid": {"viscosity": "1 cP", "pressureDifference": "1 atm"}}));
    approx::assert_relative_eq!(get(&darcy, "liquid.models.0.flux"), 0.01, max_relative = 1e-12);
}

#[test]
fn capillarity_both_ways() {
    let found = results(
        json!({"temperature": "25 °C", "capillarity": {"surfaceTension": "72 mN/m", "contactAngle": "115 deg",
        "pressure": "5.53245724460552 bar", "geometryFactor": 0.5}}),
    );
    assert_eq!(found["capillarity"]["wetting"], false);
    approx::assert_relative_eq!(get(&found, "capillarity.diameter"), 1.1e-7, max_relative = 1e-12);
    let filled = results(
        json!({"temperature": "298.15 K", "pores": {"diameter": "4.02534727750408 nm"}, "capillarity": {
        "surfaceTension": "72 mN/m", "molarVolume": "18.05 cm3/mol", "filmThickness": "0.5 nm", "relativePressure": 0.5}}),
    );
    approx::assert_relative_eq!(get(&filled, "capillarity.fillingPressure"), 0.5, max_relative = 1e-9);
    approx::assert_relative_eq!(
        get(&filled, "capillarity.poreRadius"),
        2.01267363875204e-9,
        max_relative = 1e-9
    );
}

#[test]
fn what_is_wrong_is_named() {
    let pores = json!({"diameter": "100 nm", "porosity": 0.3, "tortuosity": 2, "thickness": "20 um"});
    let with = |feed: Value, permeate: Value| json!({"pores": pores, "temperature": "300 K", "gases": {"He": {}, "N2": {}}, "feed": feed, "permeate": permeate});
    let side = |he: f64, n2: f64| json!({"pressure": "1 bar", "fractions": {"He": he, "N2": n2}});
    for (document, code, path) in [
        (json!({}), "empty", ""),
        (json!({"pores": {"diameter": "1 nm", "radius": "1 nm"}}), "conflict", "pores"),
        (
            json!({"pores": {"diameter": "1 nm", "porosity": 0, "tortuosity": 1}}),
            "out_of_range",
            "pores.porosity",
        ),
        (
            json!({"pores": {"diameter": "1 nm", "porosity": 0.3, "tortuosity": 0.5}}),
            "out_of_range",
            "pores.tortuosity",
        ),
        (
            json!({"pores": {"diameter": "1 um", "poreDensity": "1e9 1/cm2"}}),
            "out_of_range",
            "pores.poreDensity",
        ),
        (json!({"pores": {"distribution": {"median": "1 nm"}}}), "needs", "pores.distribution"),
        (
            json!({"pores": {"distribution": {"median": "1 nm", "geometricDeviation": 0.5}}}),
            "out_of_range",
            "pores.distribution.geometricDeviation",
        ),
        (
            json!({"pores": {"distribution": {"diameter": {"value": [1, 2], "unit": "nm"}, "number": {"value": [1], "unit": "1"}}}}),
            "length_mismatch",
            "pores.distribution.number",
        ),
        (
            json!({"pores": {"distribution": {"diameter": {"value": [1, 2], "unit": "nm"}, "number": {"value": [0, 0], "unit": "1"}}}}),
            "out_of_range",
            "pores.distribution.number",
        ),
        (json!({"pores": {"diameter": "1 nm"}, "liquid": {"viscosity": "1 mPa.s"}}), "empty", "liquid"),
        (
            json!({"pores": {"bed": {"particleDiameter": "1 um"}}, "liquid": {"viscosity": "1 mPa.s"}}),
            "needs",
            "liquid",
        ),
        (json!({"gases": {"N2": {}}}), "needs", ""),
        (json!({"temperature": "300 K", "gases": {"Xx": {}}}), "missing_field", "gases.Xx"),
        (
            json!({"temperature": "300 K", "gases": {"N2": {}}, "meanPressure": "0 bar"}),
            "not_finite",
            "gases.N2",
        ),
        (json!({"temperature": "300 K", "feed": {"pressure": "1 bar"}}), "empty", "gases"),
        (with(side(0.5, 0.4), side(0.5, 0.5)), "fraction_sum", "feed.fractions"),
        (with(side(0.5, 0.5), json!({"pressure": "1 bar"})), "needs", "permeate.fractions"),
        (
            with(json!({"pressure": "1 bar", "fractions": {"O2": 1}}), side(0.5, 0.5)),
            "unknown_word",
            "feed.fractions",
        ),
        (
            json!({"capillarity": {"surfaceTension": "72 mN/m", "contactAngle": "90 deg", "diameter": "1 um"}}),
            "out_of_range",
            "capillarity",
        ),
        (json!({"capillarity": {"surfaceTension": "72 mN/m"}}), "missing_field", "capillarity"),
        (
            json!({"temperature": "300 K", "capillarity": {"surfaceTension": "72 mN/m", "relativePressure": 1.0, "molarVolume": "18 cm3/mol"}}),
            "out_of_range",
            "capillarity.relativePressure",
        ),
        (json!({"retention": {}}), "needs", "retention"),
        (
            json!({"pores": {"diameter": "10 nm"}, "retention": {"cutoff": 1}}),
            "out_of_range",
            "retention.cutoff",
        ),
        (
            json!({"pores": {"diameter": "10 nm"}, "retention": {"solutes": {"a": {"molarMass": "1 kg/mol"}}}}),
            "needs",
            "retention.solutes.a",
        ),
        (
            json!({"temperature": "300 K", "gases": {"He": {}, "N2": {}}, "diffusivities": [{"pair": ["He"], "diffusivity": "1 cm2/s", "pressure": "1 bar"}]}),
            "wrong_type",
            "diffusivities[0].pair",
        ),
        (
            json!({"temperature": "300 K", "gases": {"He": {}, "N2": {}}, "diffusivities": [{"pair": ["He", "He"], "diffusivity": "1 cm2/s", "pressure": "1 bar"}]}),
            "duplicate_field",
            "diffusivities[0].pair",
        ),
    ] {
        assert_eq!(refused(document.clone()), (code.to_owned(), path.to_owned()), "{document}");
    }
}

/// Values at the ends of what numbers can be give an error with a path, or a finite number, never anything else.
#[test]
fn extremes_do_not_break_it() {
    let sizes = [1e-300, 1e-20, 1e-3, 1e300];
    for d in sizes {
        for t in [1e-300, 300.0, 1e300] {
            for p in [0.0, 1e-300, 1e5, 1e300] {
                let document = json!({"kind": "membrane-porous", "pores": {"diameter": {"value": d, "unit": "m"}, "porosity": 0.3,
                    "tortuosity": 2, "thickness": "1 um"}, "temperature": {"value": t, "unit": "K"}, "gases": {"He": {}, "N2": {}},
                    "feed": {"pressure": {"value": p, "unit": "Pa"}, "fractions": {"He": 0.5, "N2": 0.5}},
                    "permeate": {"pressure": "1 Pa", "fractions": {"He": 0.1, "N2": 0.9}}});
                if let Ok(report) = computed(&document) {
                    let text = report["results"].to_string();
                    assert!(!text.contains("null"), "{document}: {text}");
                }
            }
        }
    }
}
