//! Published and independently computed membrane cases, through documents.

mod support;

use matprop::membrane::{binary_permeate, local_separation};
use serde_json::{Map, Value, json};
use support::{cases, computed, number};

fn assert_close(case: &Value, key: &str, got: f64) {
    let expected = &case["expected"][key];
    let (value, rtol) = (number(&expected["value"]), number(&expected["rtol"]));
    let atol = expected["atol"].as_f64().unwrap_or(0.0);
    assert!((got - value).abs() <= rtol * value.abs() + atol, "{} {key}: {got} is not {value}", case["id"]);
}

/// Asserts keys of the case against paths of the results.
fn assert_all(case: &Value, results: &Value, pairs: &[(&str, &str)]) {
    let expected = case["expected"].as_object().unwrap();
    assert_eq!(expected.len(), pairs.len(), "{}: {:?}", case["id"], expected.keys());
    for (key, path) in pairs {
        assert_close(case, key, value(results, path));
    }
}

/// The number of a `{value, unit}` at a path of keys and indices.
fn value(results: &Value, path: &str) -> f64 {
    let pointer = format!("/{}/value", path.replace('.', "/"));
    number(results.pointer(&pointer).unwrap_or_else(|| panic!("no {path} in {results}")))
}

fn report(document: Value) -> Value {
    computed(&document).unwrap_or_else(|error| panic!("{document}: {error}"))
}

fn membrane(gases: Value, rest: Value) -> Value {
    let mut document = json!({"kind": "membrane", "gases": gases});
    document.as_object_mut().unwrap().extend(rest.as_object().cloned().unwrap_or_default());
    report(document)["results"].clone()
}

fn converted(value: Value, to: &str) -> f64 {
    let document = json!({"kind": "conversion", "value": value, "to": [to]});
    number(&report(document)["results"]["values"][0]["value"])
}

fn si() -> Value {
    json!({"permeability": "mol/(m.s.Pa)", "permeance": "mol/(m2.s.Pa)", "diffusivity": "m2/s",
        "solubility": "mol/(m3.Pa)", "molarEnergy": "J/mol"})
}

#[test]
fn units_from_first_principles() {
    let all = cases("membrane/units.json");
    for case in &all {
        let inputs = &case["inputs"];
        let one = |to: &str| assert_close(case, "y", converted(inputs["x"].clone(), to));
        match case["id"].as_str().unwrap() {
            "unit-barrer-si" | "unit-barrer-vol" | "unit-gpu-si" | "unit-gpu-vol" | "unit-gpu-nm3"
            | "unit-gpu-ls" | "unit-gpu-scf" | "unit-gpu-scf60" | "unit-cmhg" | "unit-torr" | "unit-lmh"
            | "unit-lmhbar" | "unit-gfd" | "unit-gfdpsi" | "unit-darcy" | "unit-atm-bar" | "unit-psi" => {
                one(case["expected"]["y"]["unit"].as_str().unwrap());
            }
            "unit-barrer-thick" => {
                let gas = json!({"O2": {"permeability": inputs["P"]}});
                let shown = membrane(gas.clone(), json!({"thickness": inputs["L"]}));
                let in_si = membrane(gas, json!({"thickness": inputs["L"], "units": si()}));
                assert_close(case, "permeance", value(&shown, "gases.0.permeance"));
                assert_close(case, "permeance_si", value(&in_si, "gases.0.permeance"));
            }
            "unit-stp-iupac" => {
                let barrer = converted(json!("1 Barrer(1bar)"), "mol/(m.s.Pa)");
                assert_close(case, "barrer", barrer);
                let ratio = barrer / converted(json!("1 Barrer"), "mol/(m.s.Pa)");
                assert_close(case, "ratio_to_atm_stp", ratio);
            }
            "unit-stp-20c" => {
                assert_close(case, "barrer20", converted(json!("1 Barrer(20degC)"), "mol/(m.s.Pa)"));
            }
            "unit-vm" => {
                let stated = report(json!({"kind": "conversion", "value": "1 GPU"}));
                assert_close(case, "vm_atm", value(&stated, "results.standardState.molarVolume"));
                // The volume at 1 bar is that of a unit which names it.
                let ratio = converted(json!("1 Barrer(1bar)"), "Barrer");
                assert_close(case, "vm_bar", value(&stated, "results.standardState.molarVolume") / ratio);
            }
            "unit-dm-sorption" => {
                assert_close(case, "per_atm", converted(json!("1 cm3(STP)/(cm3 atm)"), "mol/(m3 Pa)"));
                assert_close(case, "per_cmHg", converted(json!("1 cm3(STP)/(cm3 cmHg)"), "mol/(m3 Pa)"));
            }
            "unit-DS" => {
                let gas = json!({"O2": {"diffusivity": inputs["D"], "solubility": inputs["S"]}});
                assert_close(
                    case,
                    "P_barrer",
                    value(&membrane(gas.clone(), json!({})), "gases.0.permeability"),
                );
                let in_si = membrane(gas, json!({"units": si()}));
                assert_close(case, "P_si", value(&in_si, "gases.0.permeability"));
            }
            "unit-otr" => {
                let packaging = json!("1 cm3(STP) mil/(100 in2 day atm)");
                assert_close(case, "barrer", converted(packaging, "Barrer"));
            }
            "unit-water-A" => {
                assert_close(case, "A_vol", converted(json!("1 LMH/bar"), "m/(s Pa)"));
                let coefficient = |form: &str, unit: &str| {
                    let document = json!({"kind": "conversion", "value": "1 LMH/bar", "as": form, "to": [unit],
                        "density": inputs["rho"], "molarMass": "18.01528 g/mol"});
                    number(&report(document)["results"]["values"][0]["value"])
                };
                assert_close(case, "A_mass", coefficient("massPermeance", "kg/(m2.s.Pa)"));
                assert_close(case, "A_molar", coefficient("permeance", "mol/(m2.s.Pa)"));
            }
            other => panic!("a case without a test: {other}"),
        }
    }
    assert_eq!(all.len(), 25);
}

#[test]
fn arrhenius_vant_hoff_and_free_volume() {
    let all = cases("membrane/temperature.json");
    for case in &all {
        let inputs = &case["inputs"];
        let between =
            json!({"referenceTemperature": inputs["T1"], "temperature": inputs["T2"], "units": si()});
        match case["model"].as_str().unwrap() {
            "arrhenius" => {
                let gas = json!({"CO2": {"permeability": inputs["P1"], "activationEnergy": inputs["E"]}});
                let document = json!({"referenceTemperature": inputs["T1"], "temperature": inputs["T2"]});
                assert_all(case, &membrane(gas, document), &[("P2", "gases.0.permeability")]);
            }
            "arrhenius.sum" => {
                let gas = json!({"CO2": {"diffusivity": inputs["D1"], "solubility": inputs["S1"],
                    "diffusionEnergy": inputs["E_D"], "sorptionEnthalpy": inputs["dH_S"]}});
                let results = membrane(gas, between);
                let pairs = [
                    ("E_P", "gases.0.activationEnergy"),
                    ("D2", "gases.0.diffusivity"),
                    ("S2", "gases.0.solubility"),
                    ("P2", "gases.0.permeability"),
                ];
                assert_all(case, &results, &pairs);
            }
            "arrhenius.selectivity" => {
                let gases = json!({
                    "O2": {"permeability": inputs["P_A"], "activationEnergy": inputs["E_A"]},
                    "N2": {"permeability": inputs["P_B"], "activationEnergy": inputs["E_B"]}});
                let at = |temperature: &Value| {
                    let rest = json!({"referenceTemperature": inputs["T1"], "temperature": temperature});
                    value(&membrane(gases.clone(), rest), "selectivities.0.selectivity")
                };
                assert_close(case, "alpha_T1", at(&inputs["T1"]));
                assert_close(case, "alpha_T2", at(&inputs["T2"]));
                // The same as a column of temperatures.
                let column = json!({"referenceTemperature": inputs["T1"],
                    "temperatures": {"value": [inputs["T1"]["value"], inputs["T2"]["value"]], "unit": "K"}});
                let results = membrane(gases.clone(), column);
                let series = &results["temperatures"]["selectivities"][0]["selectivity"]["value"];
                assert_close(case, "alpha_T1", number(&series[0]));
                assert_close(case, "alpha_T2", number(&series[1]));
            }
            "arrhenius.fit" => {
                let measured = json!({"temperature": {"value": inputs["T"], "unit": "K"},
                    "permeability": {"value": inputs["P_barrer"], "unit": "Barrer"}});
                let rest = json!({"referenceTemperature": "35 degC", "units": {"molarEnergy": "J/mol"}});
                let results = membrane(json!({"CO2": {"measured": measured}}), rest);
                let known = [
                    ("E", "gases.0.permeabilityFit.energy"),
                    ("P0", "gases.0.permeabilityFit.prefactor"),
                    ("E_stderr", "gases.0.permeabilityFit.energyStandardError"),
                    ("ln_P0", "gases.0.permeabilityFit.lnPrefactor"),
                ];
                let asked = case["expected"].as_object().unwrap();
                let pairs: Vec<_> = known.into_iter().filter(|(key, _)| asked.contains_key(*key)).collect();
                assert_all(case, &results, &pairs);
            }
            "free_volume" => {
                let gas = json!({"O2": {"freeVolume": {"a": inputs["A"], "b": inputs["Bffv"]}}});
                let volumes = json!({"specificVolume": inputs["V"], "vanDerWaalsVolume": inputs["Vw"]});
                let results = membrane(gas, json!({"freeVolume": volumes}));
                assert_all(case, &results, &[("FFV", "fractionalFreeVolume"), ("P", "gases.0.permeability")]);
            }
            other => panic!("a model without a test: {other}"),
        }
    }
    assert_eq!(all.len(), 7);
}

/// A pair whose faster gas has this permeability, and its bound of the document's own.
fn against(pair: &str, fast: &Value, alpha: f64, bound: Value) -> Value {
    let (a, b) = pair.split_once('/').unwrap();
    let slow = json!({"value": number(&fast["value"]) / alpha, "unit": fast["unit"]});
    let mut gases = Map::new();
    gases.insert(a.to_owned(), json!({"permeability": fast}));
    gases.insert(b.to_owned(), json!({"permeability": slow}));
    let results = membrane(gases.into(), json!({"upperBounds": {"own": bound}}));
    results["selectivities"][0].clone()
}

/// The place in `upperBounds` of the line with this name.
fn line(selectivity: &Value, name: &str) -> String {
    let bounds = selectivity["upperBounds"].as_array().unwrap();
    let at = bounds.iter().position(|bound| bound["name"] == name);
    format!("upperBounds.{}", at.unwrap_or_else(|| panic!("no {name} in {selectivity}")))
}

#[test]
fn upper_bounds() {
    let all = cases("membrane/upper_bounds.json");
    let mut published = 0;
    for case in &all {
        let inputs = &case["inputs"];
        match case["model"].as_str().unwrap() {
            "upper_bound" | "upper_bound.P_on_bound" => {
                let on_bound = case["model"] == "upper_bound.P_on_bound";
                let one = json!({"value": 1.0, "unit": "Barrer"});
                let fast = if on_bound { one } else { inputs["P_fast"].clone() };
                let pair = inputs["pair"].as_str().unwrap();
                let own = json!({"pair": pair, "k": inputs["k"], "n": inputs["n"]});
                let found = against(pair, &fast, number(&inputs["alpha"]["value"]), own);
                assert_eq!(
                    format!("{}/{}", found["fast"].as_str().unwrap(), found["slow"].as_str().unwrap()),
                    pair
                );
                let name = match inputs["bound"].as_str().unwrap() {
                    "prior" => "1991",
                    "present" => "2008",
                    other => other,
                };
                // The line of the document's own, and the published one of the data, which has the same constants.
                for place in [line(&found, "own"), line(&found, name)] {
                    for (key, path) in [
                        ("alpha_on_bound", "selectivityOnBound"),
                        ("P_on_bound", "permeabilityOnBound"),
                        ("P_printed", "permeabilityOnBound"),
                        ("alpha_ratio", "selectivityRatio"),
                        ("P_ratio", "permeabilityRatio"),
                        ("log10_alpha_excess", "log10SelectivityExcess"),
                        ("log10_P_excess", "log10PermeabilityExcess"),
                        ("perpendicular_log10_distance", "log10Distance"),
                    ] {
                        if case["expected"].get(key).is_some() {
                            assert_close(case, key, value(&found, &format!("{place}.{path}")));
                        } else {
                            assert!(on_bound || key == "P_printed", "{} {key}", case["id"]);
                        }
                    }
                }
                published += 1;
            }
            "upper_bound.crossing" => {
                let own = json!({"pair": "H2/CO2", "k": inputs["k2"], "n": inputs["n2"]});
                let found = against("H2/CO2", &json!({"value": 10, "unit": "Barrer"}), 5.0, own);
                let crossings = found["crossings"].as_array().unwrap();
                let at = crossings.iter().position(|one| one["first"] == "1991" && one["second"] == "own");
                let at = format!("crossings.{}.selectivity", at.unwrap());
                assert_all(case, &found, &[("alpha_cross", &at)]);
            }
            "upper_bound.forms" => {
                let own = json!({"pair": "O2/N2", "k": inputs["k"], "n": inputs["n"]});
                let found = against("O2/N2", &json!({"value": 10, "unit": "Barrer"}), 5.0, own);
                let place = line(&found, "own");
                assert_close(case, "beta", value(&found, &format!("{place}.beta")));
                assert_close(case, "lambda", value(&found, &format!("{place}.lambda")));
                let own =
                    json!({"pair": "O2/N2", "beta": inputs["beta_2015"], "lambda": inputs["lambda_2015"]});
                let found = against("O2/N2", &json!({"value": 10, "unit": "Barrer"}), 5.0, own);
                let place = line(&found, "own");
                assert_close(case, "k_2015", value(&found, &format!("{place}.k")));
                assert_close(case, "n_2015", value(&found, &format!("{place}.n")));
            }
            other => panic!("a model without a test: {other}"),
        }
    }
    assert_eq!((all.len(), published), (37, 35));
}

#[test]
fn selectivity_of_polymers() {
    let all = cases("membrane/polymers.json");
    for case in &all {
        let inputs = &case["inputs"];
        let (a, b) = inputs["pair"].as_str().unwrap().split_once('/').unwrap();
        let mut gases = Map::new();
        gases.insert(a.to_owned(), json!({"permeability": inputs["P_fast"]}));
        gases.insert(b.to_owned(), json!({"permeability": inputs["P_slow"]}));
        let results = membrane(gases.into(), json!({}));
        let found = &results["selectivities"][0];
        let place = line(found, "2008");
        let pairs = [
            ("alpha", "selectivity".to_owned()),
            ("alpha_ratio", format!("{place}.selectivityRatio")),
            ("perpendicular_log10_distance", format!("{place}.log10Distance")),
        ];
        let pairs: Vec<_> = pairs.iter().map(|(key, path)| (*key, path.as_str())).collect();
        assert_all(case, found, &pairs);
    }
    assert_eq!(all.len(), 8);
}

/// Slopes from kinetic diameters; mean free paths of the same file belong to the porous membranes.
#[test]
fn slopes_of_bounds_from_the_sizes_of_gases() {
    let all = cases("membrane/gases.json");
    let mut seen = 0;
    for case in all.iter().filter(|case| case["model"] == "freeman.lambda") {
        let inputs = &case["inputs"];
        let gases = json!({
            "A": {"permeability": "10 Barrer", "kineticDiameter": inputs["d_A"]},
            "B": {"permeability": "1 Barrer", "kineticDiameter": inputs["d_B"]}});
        let results = membrane(gases, json!({}));
        let found = &results["selectivities"][0];
        assert_all(case, found, &[("lambda", "freemanLambda"), ("n", "freemanN")]);
        seen += 1;
    }
    assert_eq!((seen, all.len()), (6, 9));
}

#[test]
fn two_of_permeability_diffusivity_and_solubility_give_the_third() {
    let (p, d, s) = (json!("20 Barrer"), json!("1e-7 cm2/s"), json!("0.02 cm3(STP)/(cm3.cmHg)"));
    for gas in [
        json!({"permeability": p, "diffusivity": d}),
        json!({"permeability": p, "solubility": s}),
        json!({"diffusivity": d, "solubility": s}),
    ] {
        let results = membrane(
            json!({"CO2": gas, "N2": {"diffusivity": "1e-8 cm2/s", "permeability": "1 Barrer"}}),
            json!({}),
        );
        for (path, expected) in [
            ("gases.0.permeability", 20.0),
            ("gases.0.diffusivity", 1e-7),
            ("gases.0.solubility", 0.02),
            ("selectivities.0.selectivity", 20.0),
            ("selectivities.0.diffusivitySelectivity", 10.0),
            ("selectivities.0.solubilitySelectivity", 2.0),
        ] {
            approx::assert_relative_eq!(value(&results, path), expected, max_relative = 1e-13);
        }
    }
}

#[test]
fn films_give_the_permeability_of_their_material() {
    // 1 Barrer through 25 µm at 1 atm: 76 cmHg · 1e-10 / 25e-4 cm · 86400 s/day · 1e4 cm²/m² ≈ 2626.56 cm³(STP)/(m²·day).
    let rate = 76.0 * 1e-10 / 25e-4 * 86_400.0 * 1e4 * (101_325.0 / 76.0 / 1_333.223_874_15);
    let film = json!({"thickness": "25 um", "pressureDifference": "1 atm"});
    for gas in [
        json!({"transmissionRate": {"value": rate, "unit": "cc/(m2.24h)"}}),
        json!({"permeance": {"value": rate, "unit": "cm3/(m2·24h·atm)"}}),
        json!({"permeance": {"value": rate / 1.01325, "unit": "cm3/(m2·24h·0.1MPa)"}}),
        json!({"permeability": {"value": rate, "unit": "cm3(STP).25um/(m2.day.atm)"}}),
        json!({"permeability": {"value": 1e-10 / 1_333.223_874_15, "unit": "cm3·cm/(cm2·s·Pa)"}}),
    ] {
        let results = membrane(json!({"O2": gas}), film.clone());
        approx::assert_relative_eq!(value(&results, "gases.0.permeability"), 1.0, max_relative = 1e-12);
        approx::assert_relative_eq!(value(&results, "gases.0.permeance"), 0.04, max_relative = 1e-12);
    }
}

#[test]
fn water_vapor_by_mass_and_by_amount() {
    // 10 g/(m2.day) through 25 um under 3.2 kPa, molar mass 18.015 g/mol.
    let si = 10e-3 / 86_400.0 / 3200.0;
    let film = json!({"thickness": "25 um", "pressureDifference": "3.2 kPa", "units": si_units()});
    for gas in [
        json!({"massTransmissionRate": "10 g/(m2.24h)"}),
        json!({"massPermeance": {"value": si, "unit": "kg/(m2.s.Pa)"}}),
        json!({"massPermeability": {"value": si * 25e-6, "unit": "kg/(m.s.Pa)"}}),
        json!({"massPermeance": {"value": si * 1e12 / 57.213_5, "unit": "perm"}}),
    ] {
        let results = membrane(json!({"H2O": gas}), film.clone());
        // The perm is printed with six digits.
        let tolerance = 3e-6;
        approx::assert_relative_eq!(value(&results, "gases.0.massPermeance"), si, max_relative = tolerance);
        approx::assert_relative_eq!(
            value(&results, "gases.0.permeance"),
            si / 18.015e-3,
            max_relative = tolerance
        );
        approx::assert_relative_eq!(
            value(&results, "gases.0.massPermeability"),
            si * 25e-6,
            max_relative = tolerance
        );
        approx::assert_relative_eq!(
            value(&results, "gases.0.massTransmissionRate"),
            10.0,
            max_relative = tolerance
        );
    }
}

fn si_units() -> Value {
    json!({"permeance": "mol/(m2.s.Pa)", "massPermeance": "kg/(m2.s.Pa)", "massPermeability": "kg/(m.s.Pa)"})
}

/// Energies of which two are given, whichever they are.
#[test]
fn two_energies_give_the_third() {
    for energies in [
        json!({"activationEnergy": "21 kJ/mol", "diffusionEnergy": "38 kJ/mol"}),
        json!({"activationEnergy": "21 kJ/mol", "sorptionEnthalpy": "-17 kJ/mol"}),
        json!({"diffusionEnergy": "38 kJ/mol", "sorptionEnthalpy": "-17 kJ/mol"}),
    ] {
        let mut gas = json!({"permeability": "10 Barrer", "diffusivity": "1e-8 cm2/s"});
        gas.as_object_mut().unwrap().extend(energies.as_object().unwrap().clone());
        let rest = json!({"referenceTemperature": "35 degC", "temperature": "65 degC"});
        let results = membrane(json!({"CO2": gas}), rest);
        approx::assert_relative_eq!(value(&results, "gases.0.activationEnergy"), 21.0, max_relative = 1e-14);
        approx::assert_relative_eq!(value(&results, "gases.0.diffusionEnergy"), 38.0, max_relative = 1e-14);
        approx::assert_relative_eq!(value(&results, "gases.0.sorptionEnthalpy"), -17.0, max_relative = 1e-14);
        let product = value(&results, "gases.0.diffusivity") * value(&results, "gases.0.solubility") * 1e10;
        approx::assert_relative_eq!(value(&results, "gases.0.permeability"), product, max_relative = 1e-12);
    }
}

#[test]
fn measured_diffusivities_and_solubilities_give_the_energies() {
    let r = 8.314_462_618_153_24;
    let kelvin = [298.15, 308.15, 318.15];
    let column = |factor: f64, energy: f64, unit: &str| {
        let at = |t: &f64| factor * libm::exp(-energy / r * (1.0 / t - 1.0 / 308.15));
        json!({"value": kelvin.iter().map(at).collect::<Vec<_>>(), "unit": unit})
    };
    let measured = json!({"temperature": {"value": kelvin, "unit": "K"},
        "diffusivity": column(1e-8, 38e3, "cm2/s"),
        "solubility": column(0.02, -17e3, "cm3(STP)/(cm3.cmHg)")});
    let results =
        membrane(json!({"CO2": {"measured": measured}}), json!({"referenceTemperature": "308.15 K"}));
    for (path, expected) in [
        ("gases.0.permeability", 2.0),
        ("gases.0.diffusionEnergy", 38.0),
        ("gases.0.sorptionEnthalpy", -17.0),
        ("gases.0.activationEnergy", 21.0),
        ("gases.0.diffusivityFit.energy", 38.0),
        ("gases.0.solubilityFit.energy", -17.0),
    ] {
        approx::assert_relative_eq!(value(&results, path), expected, max_relative = 1e-10);
    }
}

fn feed(alpha: f64, x: f64, pressures: Value) -> Value {
    let gases = json!({"CO2": {"permeability": {"value": alpha, "unit": "Barrer"}}, "N2": {"permeability": "1 Barrer"}});
    let mut feed = json!({"composition": {"CO2": x, "N2": "balance"}});
    feed.as_object_mut().unwrap().extend(pressures.as_object().unwrap().clone());
    membrane(gases, json!({"feed": feed, "thickness": "1 um"}))["separation"].clone()
}

/// Baker's closed form for two gases and the root for any number are the same; the limits are met.
#[test]
fn mixtures_at_a_pressure_ratio() {
    for alpha in [1e-4, 0.3, 1.0, 1.000001, 20.0, 1e3, 1e8] {
        for x in [1e-6, 0.1, 0.5, 0.999] {
            for ratio in [1.0001, 2.0, 10.0, 1e6] {
                let pressures =
                    json!({"pressure": {"value": ratio, "unit": "bar"}, "permeatePressure": "1 bar"});
                let found = feed(alpha, x, pressures);
                let y = value(&found, "gases.0.permeateFraction");
                let closed = binary_permeate(alpha, x, ratio).unwrap().value();
                approx::assert_relative_eq!(y, closed, max_relative = 1e-9);
                assert!(
                    y <= value(&found, "gases.0.pressureRatioLimit") * (1.0 + 1e-12),
                    "{alpha} {x} {ratio}"
                );
            }
        }
    }
    let vacuum = feed(20.0, 0.1, json!({"pressure": "10 bar", "permeatePressure": "0 bar"}));
    approx::assert_relative_eq!(value(&vacuum, "factors.0.separationFactor"), 20.0, max_relative = 1e-13);
    assert!(vacuum.get("pressureRatio").is_none());
    let flux = value(&vacuum, "flux");
    approx::assert_relative_eq!(flux, 2.9 * 1e-6 * 1e6 / 1_333.223_874_15, max_relative = 1e-12);
    let limited = feed(1e9, 0.05, json!({"pressureRatio": 5}));
    approx::assert_relative_eq!(value(&limited, "gases.0.permeateFraction"), 0.25, max_relative = 1e-6);
}

#[test]
fn mixtures_of_many_gases() {
    let q = [300.0, 20.0, 5.0, 1.0, 0.01];
    let x = [0.1, 0.2, 0.3, 0.25, 0.15];
    for phi in [0.0, 1e-9, 0.2, 0.9, 0.999] {
        let found = local_separation(&q, &x, phi).unwrap();
        let flux: Vec<f64> =
            q.iter().zip(x.iter().zip(&found.permeate)).map(|(q, (x, y))| q * (x - phi * y)).collect();
        let total: f64 = flux.iter().sum();
        approx::assert_relative_eq!(total, found.reduced_flux, max_relative = 1e-6);
        approx::assert_relative_eq!(found.permeate.iter().sum::<f64>(), 1.0, max_relative = 1e-12);
        for (j, y) in flux.iter().zip(&found.permeate) {
            approx::assert_relative_eq!(j / total, *y, max_relative = 1e-5);
        }
    }
}

fn form(value: &str, form: &str, unit: &str, between: Value) -> f64 {
    let mut document = json!({"kind": "conversion", "value": value, "as": form, "to": [unit]});
    document.as_object_mut().unwrap().extend(between.as_object().unwrap().clone());
    number(&report(document)["results"]["values"][0]["value"])
}

/// Forms there and back, by every parameter between them.
#[test]
fn forms_of_permeation() {
    let film = json!({"thickness": "25 um", "pressureDifference": "1 atm"});
    let there = form("50 cm3/(m2.24h)", "permeability", "cm3(STP).25um/(m2.day.atm)", film.clone());
    approx::assert_relative_eq!(there, 50.0, max_relative = 1e-13);
    let back = form("50 cm3(STP).25um/(m2.day.atm)", "transmissionRate", "cm3(STP)/(m2.day)", film.clone());
    approx::assert_relative_eq!(back, 50.0, max_relative = 1e-13);
    // ISO and GB/T call a permeance a transmission rate: no pressure stands between it and the permeability.
    let iso =
        form("50 cm3/(m2·24h·0.1MPa)", "permeability", "cm3·cm/(cm2·s·Pa)", json!({"thickness": "25 um"}));
    approx::assert_relative_eq!(iso, 50.0 * 25e-4 / (1e4 * 86_400.0 * 1e5), max_relative = 1e-12);
    // Water vapor: 1 perm of a film of one inch is one perm inch; 1 metric perm is 0.659 perm.
    let inch = form("1 perm", "massPermeability", "perm.in", json!({"thickness": "1 in"}));
    approx::assert_relative_eq!(inch, 1.0, max_relative = 1e-13);
    approx::assert_relative_eq!(converted(json!("1 perm"), "ng/(m2.s.Pa)"), 57.2135, max_relative = 1e-5);
    approx::assert_relative_eq!(converted(json!("1 perm"), "metric perm"), 0.659045, max_relative = 1e-5);
    approx::assert_relative_eq!(converted(json!("1 perm-inch"), "ng/(m.s.Pa)"), 1.45322, max_relative = 1e-5);
    let mole = json!({"molarMass": "18.015 g/mol", "pressureDifference": "3.2 kPa", "thickness": "25 um"});
    let p = form("10 g/(m2.day)", "permeability", "mol/(m.s.Pa)", mole);
    approx::assert_relative_eq!(p, 10.0 / 18.015 / 86_400.0 / 3200.0 * 25e-6, max_relative = 1e-13);
    // 1 darcy, 1 cP, 1 cm, 1 atm: 1 cm/s, the definition of the darcy.
    let liquid = json!({"viscosity": "1 mPa.s", "thickness": "1 cm", "pressureDifference": "1 atm"});
    let flux = form("1 darcy", "volumeFlux", "cm/s", liquid);
    approx::assert_relative_eq!(flux, 1.0, max_relative = 1e-12);
}

#[test]
fn slips_of_units_are_told() {
    let slip = |gas: Value, rest: Value| {
        let mut document = json!({"kind": "membrane", "gases": gas});
        document.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        let warnings = report(document)["warnings"].clone();
        warnings.as_array().unwrap().iter().find(|warning| warning["code"] == "unit_slip").cloned()
    };
    let oxygen = |barrer: f64| json!({"O2": {"permeability": {"value": barrer, "unit": "Barrer"}}});
    let pim = json!({"polymer": "pim-1"});
    for (factor, mistaken) in [
        (10.0, "mm and cm, bar and MPa, or a decimal place"),
        (76.0, "cmHg and atm"),
        (100.0, "cm and m, or kPa and bar"),
        (1e4, "um and cm, or cm2 and m2"),
    ] {
        for value in [370.0 * factor, 370.0 / factor] {
            let warning = slip(oxygen(value), pim.clone()).unwrap_or_else(|| panic!("{value} is not told"));
            assert_eq!(warning["values"]["mistaken"], mistaken, "{warning}");
            assert_eq!(warning["path"], "gases.O2.permeability");
        }
    }
    for value in [370.0, 600.0, 200.0] {
        assert_eq!(slip(oxygen(value), pim.clone()), None, "{value}");
    }
    // Without a polymer, only what no polymer of the library has.
    assert_eq!(slip(oxygen(37_00.0), json!({})), None);
    assert!(slip(oxygen(1e5), json!({})).is_some());
    // The unit that was meant: the permeability of PIM-1 per cmHg, written as if it were per atm.
    let given = json!({"O2": {"permeability": "370e-10 cm3(STP).cm/(cm2.s.atm)"}});
    let warning = slip(given, pim).unwrap();
    let meant = warning["values"]["meant"].as_str().unwrap();
    assert!(meant.contains("cm3(STP).cm/(cm2.s.cmHg)"), "{warning}");
}

/// Derivatives of one result by path of the input.
fn slopes(document: Value, result: &str) -> impl Fn(&str) -> f64 {
    let report = report(document);
    let rows = report["sensitivity"].as_array().unwrap().clone();
    let row = rows.into_iter().find(|row| row["result"] == result).unwrap();
    move |input: &str| {
        let entry = row["inputs"].as_array().unwrap().iter().find(|entry| entry["input"] == input);
        let entry = entry.unwrap_or_else(|| panic!("no {input} in {row}"));
        assert_eq!(entry["slope"], "smooth", "{entry}");
        number(&entry["derivative"]["value"])
    }
}

#[test]
fn sensitivities_are_the_analytic_derivatives() {
    let gases = json!({
        "CO2": {"permeability": "10 Barrer", "activationEnergy": "9 kJ/mol"},
        "N2": {"permeability": "0.5 Barrer", "activationEnergy": "21 kJ/mol"}});
    let document = json!({"kind": "membrane", "gases": gases, "referenceTemperature": "308.15 K", "temperature": "323.15 K",
        "thickness": "2 um", "pressureDifference": "3 bar", "sensitivity": {"results": ["gases[0].*", "selectivities[0].selectivity"]}});
    let r = 8.314_462_618_153_24e-3;
    let shift = 1.0 / 323.15 - 1.0 / 308.15;
    let p = 10.0 * libm::exp(-9.0 / r * shift);
    let by = slopes(document.clone(), "gases[0].permeability");
    approx::assert_relative_eq!(by("gases.CO2.permeability"), p / 10.0, max_relative = 1e-8);
    approx::assert_relative_eq!(by("gases.CO2.activationEnergy"), -p * shift / r, max_relative = 1e-8);
    approx::assert_relative_eq!(by("temperature"), p * 9.0 / r / (323.15 * 323.15), max_relative = 1e-8);
    let by = slopes(document.clone(), "gases[0].permeance");
    approx::assert_relative_eq!(by("thickness"), -p / 4.0, max_relative = 1e-8);
    let by = slopes(document, "selectivities[0].selectivity");
    let alpha = 20.0 * libm::exp((21.0 - 9.0) / r * shift);
    approx::assert_relative_eq!(by("gases.N2.permeability"), -alpha / 0.5, max_relative = 1e-8);
    approx::assert_relative_eq!(by("gases.N2.activationEnergy"), alpha * shift / r, max_relative = 1e-8);
}

/// y = α x / (1 + (α − 1) x) into a vacuum, and its derivatives.
#[test]
fn sensitivities_of_a_mixture() {
    let gases = json!({"CO2": {"permeability": "20 Barrer"}, "N2": {"permeability": "1 Barrer"}});
    let document = json!({"kind": "membrane", "gases": gases,
        "feed": {"composition": {"CO2": 0.1, "N2": "balance"}, "pressure": "10 bar", "permeatePressure": "0 bar"},
        "sensitivity": {"results": ["separation.gases[0].permeateFraction"]}});
    let by = slopes(document, "separation.gases[0].permeateFraction");
    approx::assert_relative_eq!(by("feed.composition.CO2"), 20.0 / (2.9 * 2.9), max_relative = 1e-7);
    approx::assert_relative_eq!(by("gases.CO2.permeability"), 0.09 / (2.9 * 2.9), max_relative = 1e-7);
}

/// One number of a column is an input by its place: dE/dP = −R x / (P Σx²) of a line through centered 1/T.
#[test]
fn sensitivities_to_measured_points() {
    let kelvin = [298.15, 308.15, 318.15, 328.15];
    let barrer = [3.92, 5.05, 6.21, 7.88];
    let measured = json!({"temperature": {"value": kelvin, "unit": "K"}, "permeability": {"value": barrer, "unit": "Barrer"}});
    let document = json!({"kind": "membrane", "gases": {"CO2": {"measured": measured}}, "referenceTemperature": "35 degC",
        "sensitivity": {"results": ["gases[0].permeabilityFit.energy"], "inputs": ["gases.CO2.measured.permeability[2]"]}});
    let by = slopes(document, "gases[0].permeabilityFit.energy");
    let mean = kelvin.iter().map(|t| 1.0 / t).sum::<f64>() / 4.0;
    let x: Vec<f64> = kelvin.iter().map(|t| 1.0 / t - mean).collect();
    let squares: f64 = x.iter().map(|x| x * x).sum();
    let expected = -8.314_462_618_153_24e-3 * x[2] / squares / barrer[2];
    approx::assert_relative_eq!(by("gases.CO2.measured.permeability[2]"), expected, max_relative = 1e-6);
}

/// The law of propagation: relative variances of P and L add in the permeance.
#[test]
fn uncertainties_of_a_film() {
    let document = json!({"kind": "membrane", "gases": {"CO2": {"permeability": "10 Barrer ± 3 %"}}, "thickness": "2 um ± 4 %"});
    let report = report(document);
    let rows = report["uncertainty"].as_array().unwrap();
    let row =
        rows.iter().find(|row| row["result"] == "gases[0].permeance").unwrap_or_else(|| panic!("{rows:?}"));
    let standard = number(&row["standardUncertainty"]);
    approx::assert_relative_eq!(standard, 0.05 * 5.0, max_relative = 1e-6);
}
