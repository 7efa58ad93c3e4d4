//! Every record: finite, unique, with a source and its conditions.

use serde_json::Value;
use std::collections::BTreeSet;

const FILES: [&str; 16] = [
    "elements",
    "apparent_volumes",
    "liquids",
    "transitions",
    "atoms",
    "alloys",
    "mixing_enthalpies",
    "laminae",
    "fibers",
    "matrices",
    "lennard_jones",
    "polymers",
    "gases",
    "upper_bounds",
    "critical_points",
    "metals",
];

fn records(file: &str) -> Vec<Value> {
    let path = format!("{}/src/data/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let data: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    data["records"].as_array().unwrap().clone()
}

fn each_number(value: &Value, name: &str, check: &mut impl FnMut(&str, f64)) {
    match value {
        Value::Number(number) => check(name, number.as_f64().unwrap()),
        Value::Array(items) => items.iter().for_each(|item| each_number(item, name, check)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
            each_number(value, &name, check);
        }),
        _ => {}
    }
}

#[test]
fn there_is_enough() {
    assert!(records("elements").len() >= 77);
    assert!(records("laminae").len() >= 12);
    assert!(records("polymers").len() >= 30);
    assert!(!records("fibers").is_empty() && !records("matrices").is_empty());
}

/// The pairs of the reference alloys, tabulated independently.
#[test]
fn enthalpies_of_mixing_are_those_of_the_reference() {
    let text = include_str!("reference/alloy/cases.json");
    let cases: Value = serde_json::from_str(text).unwrap();
    let mut pairs = 0;
    for case in cases["cases"].as_array().unwrap().iter().filter(|case| case["op"] == "hea") {
        for (pair, expected) in case["inputs"]["pair_enthalpy_kJ_mol"].as_object().unwrap() {
            let (one, other) = pair.split_once('-').unwrap();
            let (found, _) = matprop::data::mixing_enthalpy(one, other).unwrap().unwrap();
            assert_eq!(found, 1e3 * expected.as_f64().unwrap(), "{pair}");
            pairs += 1;
        }
    }
    assert_eq!(pairs, 30);
    assert!(matprop::data::mixing_enthalpy("Al", "Te").unwrap().is_none());
}

#[test]
fn every_source_resolves_and_is_used() {
    let known: Vec<String> =
        records("sources").iter().map(|s| s["key"].as_str().unwrap().to_owned()).collect();
    let unique: BTreeSet<&String> = known.iter().collect();
    assert_eq!(unique.len(), known.len(), "a source key stands twice");
    for source in records("sources") {
        for field in ["citation", "license"] {
            assert!(source[field].as_str().is_some_and(|text| text.len() > 4), "{source}: no {field}");
        }
    }
    let mut used = BTreeSet::new();
    for file in FILES {
        for record in records(file) {
            let fields = record.as_object().unwrap();
            let sources: Vec<&str> = fields
                .iter()
                .filter(|(k, _)| k.ends_with("source"))
                .filter_map(|(_, v)| v.as_str())
                .collect();
            assert!(!sources.is_empty(), "{file}: no source in {record}");
            for source in sources {
                assert!(known.iter().any(|key| key == source), "{file}: unknown source {source}");
                used.insert(source.to_owned());
            }
        }
    }
    let idle: Vec<&String> = known.iter().filter(|key| !used.contains(*key)).collect();
    assert!(idle.is_empty(), "sources nobody uses: {idle:?}");
}

#[test]
fn every_record_has_an_id_a_grade_and_finite_numbers() {
    for file in FILES {
        let mut ids = BTreeSet::new();
        for record in records(file) {
            let named = ["id", "symbol", "formula", "element"].iter().find_map(|key| record[key].as_str());
            let id = match file {
                "apparent_volumes" => format!("{} in {}", record["element"], record["matrix"]),
                "upper_bounds" => format!("{} {}", record["pair"], record["year"]),
                "alloys" => record["name"].as_str().unwrap_or_default().to_owned(),
                _ => named.unwrap_or_default().to_owned(),
            };
            assert!(ids.insert(id.clone()), "{file}: {id} twice");
            let grade = record["evidence"].as_str().unwrap_or_default();
            assert!(["primary", "secondary", "recalled"].contains(&grade), "{file} {id}: evidence {grade}");
            each_number(&record, "", &mut |name, x| {
                assert!(x.is_finite(), "{file} {id} {name}");
                let signed = [
                    "alpha",
                    "nu",
                    "temperature_c",
                    "slope",
                    "acentric_factor",
                    "kj_mol",
                    "volume_change",
                    "n",
                ]
                .iter()
                .any(|start| name == *start || (name.starts_with(start) && *start != "n"));
                assert!(signed || x > 0.0, "{file} {id} {name} = {x}");
            });
        }
    }
}

#[test]
fn conditions_are_present() {
    for record in records("laminae").iter().chain(&records("fibers")).chain(&records("matrices")) {
        assert!(record["condition"].is_string(), "{record}");
    }
    for record in records("elements") {
        let solid = record.get("density_kg_m3").is_some();
        assert!(!solid || (record["temperature_k"].is_number() && record["form"].is_string()), "{record}");
        assert!(solid || record["apparent_molar_volume_cm3_mol"].is_number(), "{record}");
    }
}

#[test]
fn every_lamina_is_stable_and_every_polymer_computes() {
    for record in records("laminae") {
        let id = record["id"].as_str().unwrap();
        let text = format!(
            r#"{{"kind":"laminate","ply":{{"material":"{id}","thickness":"1 mm"}},"layup":"[0/90]s"}}"#
        );
        matprop::calculate_json(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
    }
    for record in records("polymers") {
        let id = record["id"].as_str().unwrap();
        let text = format!(
            r#"{{"kind":"membrane","polymer":"{id}","thickness":"1 um","pressureDifference":"1 bar"}}"#
        );
        matprop::calculate_json(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
    }
}

/// Gas densities of interstitials would put steel with 1 at% N at 0.46 g/cm³.
#[test]
fn gases_enter_alloys_with_their_volume_in_metal() {
    for symbol in ["H", "N", "O"] {
        let element = matprop::data::element(symbol).unwrap();
        assert!(
            element.density_kg_m3.is_none() && element.apparent_molar_volume_cm3_mol.is_some_and(|v| v < 5.0)
        );
    }
}

/// The atomic weights of IUPAC 2005, the last that give one number for each of these elements: Wieser, Pure Appl. Chem. 78
/// (2006) 2051, as repeated in the abstract of the report of 2009 (doi:10.1351/PAC-REP-10-09-14) and in chemicals 1.5.2.
#[test]
fn molar_masses_of_gases_are_sums_of_atomic_weights() {
    const WEIGHTS: [(&str, f64); 12] = [
        ("H", 1.00794),
        ("He", 4.002602),
        ("C", 12.0107),
        ("N", 14.0067),
        ("O", 15.9994),
        ("F", 18.9984032),
        ("Ne", 20.1797),
        ("S", 32.065),
        ("Cl", 35.453),
        ("Ar", 39.948),
        ("Kr", 83.798),
        ("Xe", 131.293),
    ];
    for record in records("gases") {
        let name = record["formula"].as_str().unwrap();
        let formula = name.trim_start_matches("n-").trim_start_matches("i-");
        let (mut sum, mut rest) = (0.0, formula);
        while !rest.is_empty() {
            let end = rest[1..].find(|c: char| !c.is_lowercase()).map_or(rest.len(), |at| at + 1);
            let (symbol, after) = rest.split_at(end);
            let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            let count = after[..digits].parse().unwrap_or(1.0);
            sum += count * WEIGHTS.iter().find(|(known, _)| *known == symbol).unwrap().1;
            rest = &after[digits..];
        }
        // Four decimals are printed, or more.
        let given = record["molar_mass_g_mol"].as_f64().unwrap();
        assert!((given - sum).abs() < 5.1e-5, "{name}: {given} {sum}");
    }
}

/// What goes with the gases and membranes was seen in a document that its record names.
#[test]
fn nothing_of_membranes_is_recalled() {
    for file in ["gases", "critical_points", "lennard_jones", "metals", "polymers", "upper_bounds"] {
        for record in records(file) {
            let grade = record["evidence"].as_str().unwrap();
            assert!(grade == "primary" || record["evidence_note"].is_string(), "{file}: {record}");
            assert_ne!(grade, "recalled", "{file}: {record}");
        }
    }
}
