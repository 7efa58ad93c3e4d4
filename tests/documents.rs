//! Documents: every example computes, every bad one gives its stated error, and size is bounded.

use matprop::document::report::ErrorCard;
use matprop::{Error, ErrorKind, Input, Report, calculate, calculate_json};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

fn files(folder: &str) -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap());
        (name.clone(), value.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "json")).map(read).collect()
}

fn error_of(text: &str) -> Error {
    calculate_json(text).expect_err(&text.chars().take(200).collect::<String>())
}

#[test]
fn every_example_computes_and_its_report_repeats() {
    let examples = files("www/examples");
    assert!(examples.len() >= 8, "{} examples", examples.len());
    for (name, document) in examples {
        let report = calculate_json(&document.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!report.contains("null"), "{name}: a number is missing");
        let report: Value = serde_json::from_str(&report).unwrap();
        let again: Value =
            serde_json::from_str(&calculate_json(&report["input"].to_string()).unwrap()).unwrap();
        assert_eq!(report, again, "{name}: the normalized input gives another report");
        for part in ["models", "engine", "data", "warnings", "records", "sources"] {
            assert!(report.get(part).is_some(), "{name}: no {part}");
        }
    }
}

#[test]
fn every_bad_document_gives_its_error() {
    let mut codes = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, case) in files("tests/documents/bad") {
        let text = case["document"].as_str().map_or_else(|| case["document"].to_string(), str::to_owned);
        let error = error_of(&text);
        if (error.code(), error.path()) != (case["code"].as_str().unwrap(), case["path"].as_str().unwrap()) {
            wrong.push(format!("{name}: {} at {}: {error}", error.code(), error.path()));
        }
        let card = serde_json::to_value(ErrorCard::from(&error)).unwrap();
        assert!(card["error"]["message"].as_str().unwrap().len() > 20, "{name}");
        codes.insert(error.code());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // What no small document can show: tested below, or outside of documents.
    let elsewhere = [
        "canceled",
        "too_large",
        "too_deep",
        "not_json",
        "broken_data",
        "no_element_volume",
        "area_unsolved",
    ];
    let missing: Vec<&&str> =
        ErrorKind::CODES.iter().filter(|code| !codes.contains(**code) && !elsewhere.contains(code)).collect();
    assert!(missing.is_empty(), "codes without a bad document: {missing:?}");
}

#[test]
fn absurd_sizes_are_refused() {
    let plies = vec![json!({"angle": "0 deg"}); 20_000];
    let many =
        json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "1 mm"}, "layup": plies});
    let error = error_of(&many.to_string());
    assert_eq!((error.code(), error.path()), ("too_many", "layup"));
    let million =
        format!(r#"{{"kind":"laminate","layup":[{}]}}"#, vec![r#"{"angle":"0 deg"}"#; 1_000_000].join(","));
    assert_eq!(error_of(&million).code(), "too_large");
    let long = json!({"kind": "alloy", "composition": "Ti".repeat(5_000_000)});
    assert_eq!(error_of(&long.to_string()).code(), "too_large");
    let long = json!({"kind": "alloy", "composition": "Ti".repeat(5_000)});
    assert_eq!(error_of(&long.to_string()).code(), "too_large");
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(5000), close.repeat(5000));
        for text in [deep.clone(), format!(r#"{{"kind":"alloy","composition":{deep}}}"#)] {
            assert!(
                ["too_deep", "wrong_type", "unknown_field", "missing_field"]
                    .contains(&error_of(&text).code()),
                "{}",
                error_of(&text)
            );
        }
    }
    let names: String = (0..2000).map(|i| format!(r#""m{i}":"t300-5208","#)).collect();
    let text = format!(r#"{{"kind":"laminate","materials":{{{names}"m":"t300-5208"}},"layup":"[0]"}}"#);
    assert_eq!(error_of(&text).code(), "too_many");
}

#[test]
fn ten_thousand_plies_are_accepted() {
    let text =
        r#"{"kind":"laminate","ply":{"material":"t300-5208","thickness":"0.01 mm"},"layup":"[0/90]2500s"}"#;
    let Report::Laminate(report) = calculate(&Input::from_json(text).unwrap()).unwrap() else { panic!() };
    assert_eq!(report.results.ply_count, 10_000);
    assert!(report.results.symmetric && report.results.balanced);
}

#[test]
fn a_quantity_can_be_written_three_ways() {
    let with = |e1: Value, nu12: Value| {
        json!({"kind": "laminate", "ply": {"material": "m", "thickness": {"value": 1, "unit": "mm"}}, "layup": "[0]",
            "materials": {"m": {"e1": e1, "e2": "10.3 GPa", "nu12": nu12, "g12": "7.17GPa"}}})
        .to_string()
    };
    let one = calculate_json(&with(json!("181 GPa"), json!(0.28))).unwrap();
    assert_eq!(one, calculate_json(&with(json!({"value": 181, "unit": "GPa"}), json!("0.28"))).unwrap());
    assert_eq!(
        one,
        calculate_json(&with(json!("１８１ ＧＰａ"), json!({"value": 0.28, "unit": "1"}))).unwrap()
    );
}

#[test]
fn the_stacking_order_is_what_the_document_says() {
    let with = |order: &str, layup: &str| -> Value {
        let document = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "5 mm"}, "layup": layup, "stackingOrder": order});
        serde_json::from_str(&calculate_json(&document.to_string()).unwrap()).unwrap()
    };
    // Kaw, Example 4.2, prints B11 = -3.129e6 N for [0/30/-45] from the bottom.
    let up = with("bottom-up", "[0/30/-45]");
    let b11 = up["results"]["stiffness"]["b"]["value"][0][0].as_f64().unwrap();
    assert!((b11 + 3.129e6).abs() < 0.0005e6, "{b11}");
    let down = with("top-down", "[-45/30/0]");
    assert_eq!(up["results"]["stiffness"], down["results"]["stiffness"]);
    let turned = with("top-down", "[0/30/-45]");
    assert_eq!(turned["results"]["stiffness"]["b"]["value"][0][0].as_f64().unwrap(), -b11);
}

#[test]
fn named_plies_stand_in_codes() {
    let document = json!({"kind": "laminate", "layup": "[0/90/core/90/0]",
        "ply": {"material": "t300-5208", "thickness": "0.125 mm"},
        "materials": {"foam": {"e": "70 MPa", "nu": 0.32, "density": "80 kg/m3"}},
        "namedPlies": {"core": {"material": "foam", "thickness": "10 mm"}}});
    let Report::Laminate(report) = calculate(&Input::from_json(&document.to_string()).unwrap()).unwrap()
    else {
        panic!()
    };
    assert_eq!(report.results.thickness.value, 10.5);
    assert_eq!(report.results.plies[2].material, "foam");
    // 4 plies of 0.125 mm at 1600 kg/m3 and 10 mm at 80 kg/m3.
    approx::assert_relative_eq!(report.results.areal_mass.as_ref().unwrap().value, 1.6, max_relative = 1e-12);
}

#[test]
fn documents_and_typed_models_give_the_same_numbers() {
    use matprop::laminate::{Lamina, Ply, StackingSequence, Stiffness};
    use matprop::quantity::{Angle, Length, Modulus, Ratio};
    let text = r#"{"kind":"laminate","layup":"[0/33]","ply":{"material":"m","thickness":"0.13 mm"},"units":{"membraneStiffness":"N/m"},
        "materials":{"m":{"e1":"171.42 GPa","e2":"9.08 GPa","nu12":0.32,"g12":"5.29 GPa"}}}"#;
    let Report::Laminate(report) = calculate(&Input::from_json(text).unwrap()).unwrap() else { panic!() };
    let gpa = |x| Modulus::from_gpa(x).unwrap();
    let lamina = Lamina::builder()
        .e1(gpa(171.42))
        .e2(gpa(9.08))
        .nu12(Ratio::new(0.32).unwrap())
        .g12(gpa(5.29))
        .build();
    let ply = |angle| {
        Ply::new(lamina.clone().unwrap(), Length::from_mm(0.13).unwrap(), Angle::from_degrees(angle).unwrap())
    };
    let typed = Stiffness::of(&StackingSequence::new(vec![ply(0.0), ply(33.0)]).unwrap());
    assert_eq!(report.results.stiffness.a.value, typed.a);
}

/// One document per warning; each names the place and says what it is about.
#[test]
fn every_warning_can_be_seen() {
    let lamina = |constants: Value| {
        json!({"kind": "laminate", "materials": {"m": constants, "bare": {"e": "70 GPa", "nu": 0.3}}, "layup": "[0/b]",
            "ply": {"material": "m", "thickness": "1 mm"}, "namedPlies": {"b": {"material": "bare"}}})
    };
    let gas = json!({"CO2": {"permeability": "10 Barrer", "activationEnergy": "10 kJ/mol"}});
    let plate = |layup: &str, mut plate: Value| {
        plate["edges"] = "SSSS".into();
        json!({"kind": "laminate", "layup": layup, "ply": {"material": "t300-5208", "thickness": "1 mm"}, "plates": [plate]})
    };
    let closed_volume = |pressures: &[f64], more: Value| {
        let mut experiment = json!({"volume": "35 cm3", "area": "10 cm2", "temperature": "35 °C", "thickness": "50 um",
            "upstreamPressure": "2 bar", "time": {"value": [0, 100, 200, 300, 400, 500], "unit": "s"},
            "pressure": {"value": pressures, "unit": "Pa"}});
        experiment.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"kind": "membrane-experiment", "constantVolume": experiment})
    };
    let cases = [
        (
            "unusual_poisson",
            "materials.m.nu12",
            lamina(json!({"e1": "181 GPa", "e2": "10 GPa", "nu12": 0.7, "g12": "7 GPa"})),
        ),
        (
            "swapped_moduli",
            "materials.m.e1",
            lamina(json!({"e1": "10 GPa", "e2": "181 GPa", "nu12": 0.02, "g12": "7 GPa"})),
        ),
        ("coupled_constants", "layup", lamina(json!({"e": "200 GPa", "nu": 0.3}))),
        (
            "not_assessed",
            "failure.criteria",
            json!({"kind": "laminate", "layup": "[0/b]", "ply": {"material": "t300-5208", "thickness": "1 mm"},
                "materials": {"bare": {"e": "70 GPa", "nu": 0.3}}, "namedPlies": {"b": {"material": "bare"}},
                "loads": [{"nx": "1 N/mm"}], "failure": {"criteria": ["maxStress"]}}),
        ),
        (
            "ignored_input",
            "import.text",
            json!({"kind": "laminate", "import": {"format": "nastran", "units": "mm-N-tonne-s",
                "text": "GRID,1\nMAT8,1,1.81+5,1.03+4,.28,7170.\nPCOMP,1\n,1,.1,0.\n"}}),
        ),
        ("no_density", "materials", lamina(json!({"e": "200 GPa", "nu": 0.3}))),
        ("no_expansion", "materials", lamina(json!({"e": "200 GPa", "nu": 0.3, "alpha": "12 1e-6/K"}))),
        (
            "large_warp",
            "warping",
            json!({"kind": "laminate", "layup": "[0/90]", "ply": {"material": "t300-5208", "thickness": "0.5 mm"},
                "residual": {"temperatureChange": "-160 K"}, "warping": {"length": "0.2 m", "width": "0.2 m"}}),
        ),
        ("ambiguous_composition", "composition", json!({"kind": "alloy", "composition": "Sn63Pb37"})),
        ("partial_composition", "composition", json!({"kind": "alloy", "composition": "AlSi10Mg"})),
        ("rescaled", "composition", json!({"kind": "alloy", "composition": "Cu 69.9 Zn 30"})),
        ("interstitial", "composition", json!({"kind": "alloy", "composition": "Fe-1N"})),
        (
            "non_metal",
            "composition",
            json!({"kind": "alloy", "composition": "Fe-0.4C", "density": {"model": "idealMixing"}}),
        ),
        ("ordered_compound", "composition", json!({"kind": "alloy", "composition": "Ti-48Al-2Cr-2Nb"})),
        ("porous_casting", "composition", json!({"kind": "alloy", "composition": "Al-7Si-0.3Mg"})),
        ("no_principal_element", "composition", json!({"kind": "alloy", "composition": "CoCrFeMnNi"})),
        ("no_volume_in_matrix", "composition", json!({"kind": "alloy", "composition": "Ti-6Al-4V"})),
        (
            "several_matrices",
            "composition",
            json!({"kind": "alloy", "composition": "Cr 10-20, Ni 0-20, Fe bal"}),
        ),
        ("open_range", "composition", json!({"kind": "alloy", "composition": "Ni 20-30, Fe bal."})),
        (
            "liquid_extrapolated",
            "thermal",
            json!({"kind": "alloy", "composition": "Sn-40Pb", "thermal": {"state": "liquid", "temperature": "250 degC"}}),
        ),
        (
            "transition_applied",
            "thermal",
            json!({"kind": "alloy", "composition": "Ti", "thermal": {"temperature": "900 degC", "expansion": "10 1e-6/K"}}),
        ),
        (
            "transition_not_applied",
            "thermal",
            json!({"kind": "alloy", "composition": "Co", "thermal": {"temperature": "500 degC", "expansion": "14 1e-6/K"}}),
        ),
        (
            "transition_of_base",
            "thermal",
            json!({"kind": "alloy", "composition": "Ti-6Al-4V", "thermal": {"temperature": "800 degC", "expansion": "10 1e-6/K"}}),
        ),
        (
            "elongation_offset",
            "thermal.elongation",
            json!({"kind": "alloy", "composition": "Al", "thermal": {"temperature": "300 degC", "elongation": [0.0, 2e-5]}}),
        ),
        (
            "unlikely_expansion",
            "thermal",
            json!({"kind": "alloy", "composition": "Al", "thermal": {"temperature": "300 degC", "expansion": "2.3e-3 1/K"}}),
        ),
        (
            "above_melting",
            "thermal",
            json!({"kind": "alloy", "composition": "Al", "thermal": {"temperature": "700 degC", "expansion": "24 1e-6/K"}}),
        ),
        (
            "denser_than_computed",
            "measurement",
            json!({"kind": "alloy", "composition": "Al", "measurement": {"density": "2.8 g/cm3"}}),
        ),
        (
            "outside_fit",
            "salts[0]",
            json!({"kind": "membrane-osmotic-pressure", "temperature": "25 degC", "solution": {"salinity": "150 g/kg"},
                "salts": [{"model": "teos10"}]}),
        ),
        (
            "wrong_dilute_limit",
            "salts[0]",
            json!({"kind": "membrane-osmotic-pressure", "temperature": "25 degC", "solution": {"salinity": "35 g/kg"},
                "salts": [{"model": "sharqawy"}]}),
        ),
        (
            "averaged_flux",
            "area",
            json!({"kind": "membrane-reverse-osmosis", "temperature": "25 degC", "salt": {"model": "teos10"},
                "membrane": {"waterPermeability": "1 L/(m2.h.bar)", "solutePermeability": "0.1 L/(m2.h)"},
                "feed": {"salinity": "35 g/kg"}, "feedFlow": "8 m3/h", "feedPressure": "60 bar", "area": "100 m2"}),
        ),
        (
            "shortcut_bias",
            "feed",
            json!({"kind": "membrane-osmosis-test", "temperature": "25 degC", "salt": {"model": "pitzerSodiumChloride"},
                "feed": {"massConcentration": "32 g/L"}, "rejection": 0.99, "flux": "40 L/(m2.h)",
                "pressureDifference": "70 bar", "massTransferCoefficient": "2e-5 m/s"}),
        ),
        (
            "no_thickness",
            "pressureDifference",
            json!({"kind": "membrane", "pressureDifference": "1 bar", "gases": gas}),
        ),
        (
            "unit_slip",
            "gases.CO2.permeability",
            json!({"kind": "membrane", "polymer": "pim-1", "gases": {"CO2": {"permeability": "23 Barrer"}}}),
        ),
        (
            "far_temperature",
            "temperature",
            json!({"kind": "membrane", "referenceTemperature": "35 degC", "temperature": "150 degC", "gases": gas}),
        ),
        ("unknown_temperature", "polymer", json!({"kind": "membrane", "polymer": "pim-1"})),
        ("derived_value", "polymer", json!({"kind": "membrane", "polymer": "pim-1"})),
        (
            "condenses",
            "feed",
            json!({"kind": "membrane-fugacity", "temperature": "300 K", "feed": {"pressure": "20 bar"}, "gases": {"C3H8": {}}}),
        ),
        (
            "no_minimum",
            "gases.CO2.plasticization",
            json!({"kind": "membrane-sorption", "gases": {"CO2": {"henry": "1 cm3(STP)/(cm3.atm)",
                "plasticization": "0.05 cm3/cm3(STP)"}}}),
        ),
        (
            "apparent_diffusivity",
            "timeLag.thickness",
            json!({"kind": "membrane-experiment", "timeLag": {"thickness": "50 um", "timeLag": "200 s"}}),
        ),
        (
            "no_time_lag",
            "constantVolume.window",
            closed_volume(&[50.0, 110.0, 170.0, 230.0, 290.0, 350.0], json!({"initialPressure": "0 Pa"})),
        ),
        (
            "curved_window",
            "constantVolume.window",
            closed_volume(&[0.0, 1.0, 4.1, 8.9, 16.0, 25.2], json!({"window": {"from": "0 s"}})),
        ),
        (
            "biased_window",
            "constantVolume.window",
            closed_volume(&[0.0, 12.6, 57.5, 114.4, 173.8, 233.7], json!({"window": {"from": "100 s"}})),
        ),
        (
            "back_pressure",
            "constantVolume.upstreamPressure",
            closed_volume(&[0.0, 0.0, 1e4, 2e4, 3e4, 4e4], json!({"window": {"from": "100 s"}})),
        ),
        (
            "thick_plate",
            "plates[0].theory",
            plate("[0]", json!({"length": "10 mm", "width": "10 mm", "buckling": {"nx": "-1 N/mm"}})),
        ),
        (
            "flat_state",
            "plates[0].buckling",
            plate("[0/90]", json!({"length": "1 m", "width": "1 m", "buckling": {"nx": "-1 N/mm"}})),
        ),
        (
            "not_converged",
            "plates[0].terms",
            plate(
                "[45]",
                json!({"length": "5 m", "width": "0.5 m", "terms": 6, "buckling": {"nx": "-1 N/mm", "nxy": "1 N/mm"}}),
            ),
        ),
        (
            "unused_input",
            "as",
            json!({"kind": "conversion", "value": "1 GPU", "as": "permeability", "thickness": "1 um", "viscosity": "1 mPa.s"}),
        ),
        (
            "unused_uncertainty",
            "",
            json!({"kind": "laminate-design", "ply": {"material": "t300-5208", "thickness": "0.125 ± 0.01 mm"},
                "stack": {"angles": ["0 deg", "90 deg"], "minPlies": 4, "maxPlies": 4}, "search": {"maximize": "ex"}}),
        ),
        (
            "failed_draws",
            "uncertainty.monteCarlo",
            json!({"kind": "alloy", "uncertainty": {"monteCarlo": {"samples": 200}},
                "composition": {"massFractions": {"Cu": "balance", "Zn": "1 ± 1 wt%"}}}),
        ),
        (
            "beyond_loading",
            "volumeFraction",
            json!({"kind": "membrane-mixed-matrix", "volumeFraction": 0.35,
                "gases": {"CO2": {"matrix": "10 Barrer", "dispersed": "44 Barrer"}}}),
        ),
        (
            "model_left_out",
            "models",
            json!({"kind": "membrane-mixed-matrix", "volumeFraction": 0.7,
                "gases": {"CO2": {"matrix": "10 Barrer", "dispersed": "44 Barrer"}}}),
        ),
        (
            "antoine_range",
            "feed.temperature",
            json!({"kind": "membrane-pervaporation", "permeatePressure": "0 kPa",
                "components": {"water": {"molarMass": "18.02 g/mol", "permeance": "1000 GPU", "antoine": {
                    "form": "log10", "a": 7.20389, "b": 1733.926, "c": -39.485, "pressureUnit": "kPa",
                    "temperatureUnit": "K", "maxTemperature": "100 degC"}}},
                "activity": {"model": "ideal"},
                "feed": {"temperature": "120 degC", "moleFractions": {"water": 1}}}),
        ),
        (
            "condensing_vapor",
            "feed.pressure",
            json!({"kind": "membrane-pervaporation", "permeatePressure": "0 kPa",
                "components": {"water": {"molarMass": "18.02 g/mol", "permeance": "1000 GPU",
                    "saturationPressure": "31 kPa"}},
                "feed": {"phase": "vapor", "temperature": "70 degC", "pressure": "1 bar", "moleFractions": {"water": 1}}}),
        ),
        (
            "little_decline",
            "foulingTest",
            json!({"kind": "membrane-filtration", "foulingTest": {"time": {"value": [0, 10, 20, 30, 40], "unit": "s"},
                "flux": {"value": [100, 99, 98.1, 97, 96.2], "unit": "L/(m2.h)"}}}),
        ),
        (
            "plugged",
            "siltDensity.samples[0]",
            json!({"kind": "membrane-filtration", "siltDensity": {"first": "30 s",
                "samples": [{"elapsed": "15 min", "time": "200 s"}]}}),
        ),
    ];
    for (code, path, document) in &cases {
        let report: Value = serde_json::from_str(&calculate_json(&document.to_string()).unwrap()).unwrap();
        let warnings = report["warnings"].as_array().unwrap();
        assert!(warnings.iter().any(|w| w["code"] == *code && w["path"] == *path), "{code}: {warnings:?}");
    }
    let shown: Vec<&str> = cases.iter().map(|(code, _, _)| *code).collect();
    assert_eq!(shown, matprop::WarningKind::CODES);
}

/// The cases of the reference files through documents, with values of the document's own.
#[test]
fn densities_from_values_of_the_document() {
    let cases = [
        (
            json!({"composition": {"moleRatios": {"Cu": 0.7, "Zn": 0.3}}, "density": {
                "volumes": {"Cu": "7.0922 cm3/mol", "Zn": "9.1569 cm3/mol"},
                "excess": [{"pair": ["Cu", "Zn"], "coefficients": ["-0.75 cm3/mol", "-0.2 cm3/mol"]}]}}),
            "excessVolume",
            8503.856150271118,
        ),
        (
            json!({"composition": "Ti", "density": {"cell": {"a": "2.9506 Å", "c": "4.6835 Å", "gamma": "120 deg",
                "atoms": {"Ti": 2}}}}),
            "cell",
            4501.875396516749,
        ),
        (
            json!({"composition": "CoCrFeMnNi", "density": {"cell": {"a": "359.9 pm", "atomsPerCell": 4}}}),
            "cell",
            7990.619293251969,
        ),
        (
            json!({"composition": "AuAg", "density": {"vegard": {"lattice": {"Au": "4.0782 Å", "Ag": "0.40862 nm"},
                "atomsPerCell": 4, "bowing": [{"pair": ["Au", "Ag"], "b": "0.04 Å"}]}}}),
            "vegard",
            14991.886874093292,
        ),
        (
            json!({"composition": {"massFractions": {"Fe": "99.2 wt%", "C": "0.8 wt%"}}, "density": {
                "volumes": {"Fe": "7.0923 cm3/mol", "C": "2.10 cm3/mol"}}}),
            "apparentVolumes",
            7850.374907112178,
        ),
    ];
    for (mut document, model, expected) in cases {
        document["kind"] = json!("alloy");
        document["units"] = json!({"density": "kg/m3"});
        let report: Value = serde_json::from_str(&calculate_json(&document.to_string()).unwrap()).unwrap();
        let results = &report["results"];
        assert_eq!(results["model"], model);
        assert!(results["interval"].is_null(), "an interval is for published volumes");
        approx::assert_relative_eq!(
            results["density"]["value"].as_f64().unwrap(),
            expected,
            max_relative = 1e-12
        );
        let row = results["models"].as_array().unwrap().iter().find(|row| row["model"] == model).unwrap();
        assert_eq!(row["density"], results["density"]);
        assert_eq!(
            report["input"],
            json_of(&report["input"]),
            "the input of the report gives the same report"
        );
    }
}

/// The cases of the reference files through documents: temperature, measurement, descriptors, modulus, cost.
#[test]
fn what_an_alloy_document_asks_for_beside_its_density() {
    let results = |mut document: Value| -> Value {
        document["kind"] = json!("alloy");
        document["units"] = json!({"density": "kg/m3", "molarEnergy": "kJ/mol", "latticeParameter": "pm", "modulus": "GPa", "temperature": "K"});
        serde_json::from_str::<Value>(&calculate_json(&document.to_string()).unwrap()).unwrap()["results"]
            .clone()
    };
    let close = |got: &Value, expected: f64| {
        approx::assert_relative_eq!(got["value"].as_f64().unwrap(), expected, max_relative = 1e-12);
    };
    let hot =
        results(json!({"composition": {"massFractions": {"Sn": "60 wt%", "Pb": "40 wt%"}}, "thermal": {
        "state": "liquid", "temperature": "523.15 K", "liquids": {
            "Sn": {"density": "6979 kg/m3", "slope": -0.652, "referenceTemperature": "505.08 K"},
            "Pb": {"density": "10656 kg/m3", "slope": -1.239, "referenceTemperature": "600.61 K"}}}}));
    close(&hot["thermal"]["density"], 8108.981019741159);
    let cooled = results(json!({"composition": "Al", "density": {"model": "idealMixing"}, "thermal": {
        "temperature": "573.15 K", "referenceTemperature": "293.15 K", "expansion": "23.1 1e-6/K"}}));
    close(&cooled["thermal"]["density"], 2647.200762969744);
    let printed = results(json!({"composition": "Fe-17Cr-12Ni-2.5Mo", "measurement": {"archimedes": {
        "massInAir": "12.3456 g", "massInLiquid": "10.7893 g", "liquidDensity": "998.2067 kg/m3", "airDensity": "1.1988 kg/m3"}}}));
    close(&printed["measurement"]["density"], 7910.124283672813);
    let hea = results(json!({"composition": "AlCoCrFeNi", "descriptors": {
        "elements": {"Al": {"vec": 3, "radius": "143.17 pm", "electronegativity": 1.61, "meltingPoint": "933.473 K"},
            "Co": {"vec": 9, "radius": "125.10 pm", "electronegativity": 1.88, "meltingPoint": "1768 K"},
            "Cr": {"vec": 6, "radius": "124.91 pm", "electronegativity": 1.66, "meltingPoint": "2180 K"},
            "Fe": {"vec": 8, "radius": "124.12 pm", "electronegativity": 1.83, "meltingPoint": "1811 K"},
            "Ni": {"vec": 10, "radius": "124.59 pm", "electronegativity": 1.91, "meltingPoint": "1728 K"}},
        "pairEnthalpies": {"Al-Co": "-19 kJ/mol", "Al-Cr": "-10 kJ/mol", "Al-Fe": "-11 kJ/mol", "Al-Ni": "-22 kJ/mol",
            "Co-Cr": "-4 kJ/mol", "Co-Fe": "-1 kJ/mol", "Co-Ni": "0 kJ/mol", "Cr-Fe": "-1 kJ/mol", "Cr-Ni": "-7 kJ/mol",
            "Fe-Ni": "-2 kJ/mol"}}}));
    close(&hea["descriptors"]["vec"], 7.2);
    close(&hea["descriptors"]["delta"], 0.05766911951084501);
    close(&hea["descriptors"]["mixingEnthalpy"], -12.32);
    close(&hea["descriptors"]["omega"], 1.8292126160129938);
    close(&hea["descriptors"]["meanMeltingPoint"], 1684.0946);
    assert_eq!(hea["descriptors"]["favorsSolidSolution"], true);
    let part = results(
        json!({"composition": "Ti-6Al-4V", "density": {"model": "idealMixing"}, "part": {"volume": "123.4 cm3",
        "moduli": {"Ti": "116 GPa", "Al": "70 GPa", "V": "128 GPa"}, "prices": {"Ti": 9.5, "Al": 2.8, "V": 30}}}),
    );
    close(&part["part"]["modulusVoigt"], 111.86857270096482);
    close(&part["part"]["modulusReuss"], 109.3054964731383);
    close(&part["part"]["modulusHill"], 110.58703458705156);
    approx::assert_relative_eq!(
        part["part"]["specificStiffness"].as_f64().unwrap(),
        25.27042161389054,
        max_relative = 1e-12
    );
    approx::assert_relative_eq!(
        part["part"]["pricePerKilogram"].as_f64().unwrap(),
        9.918,
        max_relative = 1e-12
    );
}

/// The input of the report that this input gives.
fn json_of(input: &Value) -> Value {
    serde_json::from_str::<Value>(&calculate_json(&input.to_string()).unwrap()).unwrap()["input"].clone()
}

/// Kaw, Example 5.3: the 90° ply of [0/90~]s, 5 mm plies, fails first, at Nx = 7.277e6 N/m by Tsai–Wu.
#[test]
fn first_ply_failure_from_a_document() {
    let text = r#"{"kind":"laminate","ply":{"material":"t300-5208","thickness":"5 mm"},"layup":"[0/90~]s",
        "loads":[{"name":"pull","nx":"1 N/m"}],"failure":{"criteria":["tsaiWu","maxStress"]}}"#;
    let Report::Laminate(report) = calculate(&Input::from_json(text).unwrap()).unwrap() else { panic!() };
    let load = &report.results.loads[0];
    let tsai_wu = &load.failure[0];
    let reserve = tsai_wu.reserve_factor.as_ref().unwrap().value;
    assert!((reserve - 7.277e6).abs() < 0.0005e6, "{reserve}");
    assert_eq!(tsai_wu.critical.ply, 2);
    assert!(report.models.iter().any(|model| model.id == "laminate.failure.tsai_wu"));
    // The force of the ply stresses is the load: σx is constant over each of the three plies.
    let force: f64 = load.plies.iter().map(|ply| ply.middle.stress_xy.value[0] * 1e6 * 5e-3).sum();
    approx::assert_relative_eq!(force, 1.0, max_relative = 1e-12);
}

#[test]
fn gases_are_known_by_any_spelling() {
    let names = |gases: &str| {
        let text = format!(r#"{{"kind":"membrane","polymer":"pim-1","gases":{gases}}}"#);
        calculate_json(&text).map(|report| serde_json::from_str::<Value>(&report).unwrap())
    };
    let report = names(r#"{"co2":{}," N₂ ":{}}"#).unwrap();
    assert_eq!(report["results"]["selectivities"][0]["upperBounds"].as_array().unwrap().len(), 2);
    assert_eq!(names(r#"{"CO2":{},"CO₂":{}}"#).unwrap_err().code(), "duplicate_field");
    assert_eq!(names(r#"{" ":{}}"#).unwrap_err().code(), "empty");
}

#[test]
fn the_same_temperature_in_other_units_is_the_same() {
    let text = r#"{"kind":"membrane","referenceTemperature":"95 °F","temperature":"35 °C","gases":{"N2":{"permeability":"1 Barrer"}}}"#;
    assert!(calculate_json(text).is_ok());
}

#[test]
fn no_negative_zero_is_reported() {
    for text in [
        r#"{"kind":"conversion","value":"-0 K","quantity":"temperatureChange"}"#,
        r#"{"kind":"alloy","composition":{"massFractions":{"Fe":"balance","C":"-0 %"}}}"#,
    ] {
        assert!(!calculate_json(text).unwrap().contains("-0.0"), "{text}");
    }
}
