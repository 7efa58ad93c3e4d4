//! Densities of specifications and of whole tables: through documents and through the typed API.

mod support;

use matprop::alloy::density::{DensityColumns, RowStatus, apparent_volumes, ideal_mixing};
use matprop::alloy::{Basis, Composition};
use matprop::{Random, data};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{cases, computed, number, reference};

const KG: &str = "kg/m3";

fn of(op: &str) -> Vec<Value> {
    let found: Vec<Value> = cases("alloy/cases.json").into_iter().filter(|case| case["op"] == op).collect();
    assert!(!found.is_empty());
    found
}

/// A document with the densities of a case as own volumes where they are not those of the data.
fn document(composition: &Value, range: Option<Value>) -> Value {
    let mut document = json!({
        "kind": "alloy",
        "composition": {"massFractions": composition},
        "density": {"model": "idealMixing"},
        "units": {"density": KG, "densityChange": KG},
    });
    if let Some(range) = range {
        document["range"] = range;
    }
    document
}

fn assert_case(case: &Value, key: &str, got: &Value) {
    let (value, rtol) = (number(&case["expected"][key]["value"]), number(&case["rtol"]));
    let got = number(got);
    assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
}

#[test]
fn extremes_of_specifications() {
    for case in of("interval_rom") {
        for (symbol, density) in case["inputs"]["densities_kg_m3"].as_object().unwrap() {
            assert_eq!(data::element(symbol).unwrap().density_kg_m3, Some(number(density)));
        }
        let mut composition = serde_json::Map::new();
        for (symbol, range) in case["inputs"]["ranges_wt"].as_object().unwrap() {
            let text = format!("{}-{} wt%", range[0].as_str().unwrap(), range[1].as_str().unwrap());
            composition.insert(symbol.clone(), json!(text));
        }
        composition.insert(case["inputs"]["balance"].as_str().unwrap().into(), json!("balance"));
        let range = &computed(&document(&json!(composition), None)).unwrap()["results"]["range"];
        assert_case(&case, "min_kg_m3", &range["low"]["density"]["value"]);
        assert_case(&case, "max_kg_m3", &range["high"]["density"]["value"]);
    }
}

#[test]
fn uncertainty_of_a_certificate() {
    for case in of("gum_rom") {
        let balance = case["inputs"]["balance"].as_str().unwrap();
        let mut composition = serde_json::Map::new();
        let mut rest = 100.0;
        for (symbol, percent) in case["inputs"]["wt"].as_object().unwrap() {
            if symbol != balance {
                let u = &case["inputs"]["u_wt"][symbol];
                composition.insert(symbol.clone(), json!(format!("{} ± {} wt%", number(percent), number(u))));
                rest -= number(percent);
            }
        }
        composition.insert(balance.into(), json!("balance"));
        let report = computed(&document(&json!(composition), None)).unwrap();
        let found = &report["uncertainty"][0];
        assert_eq!(found["result"], "density");
        // The case scales 90 + 6.1 + 4.0 to the whole; with a balance the rest is 89.9.
        assert!((rest - 89.9).abs() < 1e-9);
        let (u, expected) =
            (number(&found["standardUncertainty"]), number(&case["expected"]["u_kg_m3"]["value"]));
        assert!((u / expected - 1.0).abs() < 1e-3, "{u} is not {expected}");
    }
}

#[test]
fn the_range_of_the_default_model_is_exact() {
    // Every corner of the limits, by brute force. The corners of 304 are austenitic and duplex.
    let text = "Cr 17.0-19.0, Ni 8.0-10.5, Mn ≤ 2.0, Si ≤ 0.75, C ≤ 0.08, Fe bal.";
    let report = computed(&json!({"kind": "alloy", "composition": text, "units": {"density": KG}})).unwrap();
    let range = &report["results"]["range"];
    let limits =
        [("Cr", 17.0, 19.0), ("Ni", 8.0, 10.5), ("Mn", 0.0, 2.0), ("Si", 0.0, 0.75), ("C", 0.0, 0.08)];
    let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
    for corner in 0..1_u32 << limits.len() {
        let mut fractions: Vec<(&str, f64)> = Vec::new();
        for (i, (symbol, least, most)) in limits.iter().enumerate() {
            fractions.push((symbol, if corner >> i & 1 == 1 { most / 100.0 } else { least / 100.0 }));
        }
        fractions.push(("Fe", 1.0 - fractions.iter().map(|(_, w)| w).sum::<f64>()));
        let mixing = apparent_volumes(&Composition::from_mass_fractions(&fractions).unwrap()).unwrap();
        low = low.min(mixing.density.kg_m3());
        high = high.max(mixing.density.kg_m3());
    }
    let (got_low, got_high) =
        (number(&range["low"]["density"]["value"]), number(&range["high"]["density"]["value"]));
    assert!(
        (got_low - low).abs() < 1e-9 && (got_high - high).abs() < 1e-9,
        "{got_low} {low} {got_high} {high}"
    );
}

#[test]
fn ranges_in_mole_fractions_are_corners_too() {
    let document = json!({
        "kind": "alloy",
        "composition": {"moleFractions": {"Al": "5-15 at%", "Co": "20-30 at%", "Cr": "15-25 at%", "Ni": "25-45 at%"}},
        "density": {"model": "idealMixing"},
        "range": {"monteCarlo": {"samples": 2000, "seed": 7}},
        "units": {"density": KG},
    });
    let range = &computed(&document).unwrap()["results"]["range"];
    let of = |end: &str| number(&range[end]["density"]["value"]);
    // All compositions of a fine grid lie between the ends, and the ends are in the grid.
    let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
    for al in 5..=15 {
        for co in 20..=30 {
            for cr in 15..=25 {
                let ni = 100 - al - co - cr;
                if !(25..=45).contains(&ni) {
                    continue;
                }
                let parts =
                    [("Al", al), ("Co", co), ("Cr", cr), ("Ni", ni)].map(|(s, x)| (s, f64::from(x) / 100.0));
                let density =
                    ideal_mixing(&Composition::from_mole_fractions(&parts).unwrap()).unwrap().density.kg_m3();
                low = low.min(density);
                high = high.max(density);
            }
        }
    }
    assert!((of("low") / low - 1.0).abs() < 1e-12 && (of("high") / high - 1.0).abs() < 1e-12);
    let drawn = &range["monteCarlo"];
    assert_eq!(drawn["count"], 2000);
    assert!(number(&drawn["interval"]["low"]) >= low && number(&drawn["interval"]["high"]) <= high);
    // Without a balance no one element takes the rest.
    assert!(range["standardUncertainty"].is_null());
    let counts: u64 =
        drawn["histogram"]["counts"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).sum();
    assert_eq!(counts, 2000);
}

#[test]
fn draws_agree_with_first_order() {
    let document = json!({
        "kind": "alloy",
        "composition": "Al 5.5-6.75, V 3.5-4.5, Fe ≤ 0.30, O ≤ 0.20, Ti bal.",
        "range": {"monteCarlo": {"samples": 100_000, "seed": 1}},
        "units": {"density": KG, "densityChange": KG},
    });
    let report = computed(&document).unwrap();
    let range = &report["results"]["range"];
    let (u, s) =
        (number(&range["standardUncertainty"]["value"]), number(&range["monteCarlo"]["standardDeviation"]));
    assert!((s / u - 1.0).abs() < 0.01, "{s} {u}");
    let mean = number(&range["monteCarlo"]["mean"]);
    let nominal = number(&report["results"]["density"]["value"]);
    assert!((mean / nominal - 1.0).abs() < 1e-3, "{mean} {nominal}");
    // The same seed gives the same numbers.
    assert_eq!(computed(&document).unwrap(), report);
}

fn row(elements: &[&str], columns: &[Vec<f64>], i: usize) -> Vec<(String, f64)> {
    elements.iter().zip(columns).map(|(symbol, column)| ((*symbol).to_owned(), column[i])).collect()
}

#[test]
fn tables_give_what_single_compositions_give_to_the_bit() {
    let file = reference("alloy/alloys_train.json");
    let alloys = file["alloys"].as_array().unwrap();
    let mut symbols: Vec<String> = Vec::new();
    for alloy in alloys {
        for symbol in alloy["composition_wt_pct"].as_object().unwrap().keys() {
            if !symbols.contains(symbol) {
                symbols.push(symbol.clone());
            }
        }
    }
    let names: Vec<&str> = symbols.iter().map(String::as_str).collect();
    let mut columns = vec![vec![0.0; alloys.len()]; names.len()];
    for (i, alloy) in alloys.iter().enumerate() {
        let amounts = alloy["composition_wt_pct"].as_object().unwrap();
        let sum: f64 = amounts.values().map(number).sum();
        for (symbol, amount) in amounts {
            let place = symbols.iter().position(|known| known == symbol).unwrap();
            columns[place][i] = number(amount) / sum;
        }
    }
    let slices: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let table = DensityColumns::new(&names, None, Basis::Mass).unwrap();
    let mut density = vec![0.0; alloys.len()];
    let mut ideal = vec![0.0; alloys.len()];
    let mut status = vec![RowStatus::Computed; alloys.len()];
    table.apparent_volumes(&slices, &mut density, &mut status).unwrap();
    table.ideal_mixing(&slices, &mut ideal, &mut status).unwrap();
    for i in 0..alloys.len() {
        assert_eq!(status[i], RowStatus::Computed);
        let amounts = row(&names, &columns, i);
        let amounts: Vec<(&str, f64)> = amounts.iter().map(|(s, x)| (s.as_str(), *x)).collect();
        let composition = Composition::from_mass_fractions(&amounts).unwrap();
        assert_eq!(
            apparent_volumes(&composition).unwrap().density.kg_m3(),
            density[i],
            "{}",
            alloys[i]["name"]
        );
        assert_eq!(ideal_mixing(&composition).unwrap().density.kg_m3(), ideal[i]);
    }
}

#[test]
fn tables_in_every_basis_and_with_a_balance() {
    let mut random = Random::new(5);
    let n = 200;
    let columns: Vec<Vec<f64>> = (0..3).map(|_| (0..n).map(|_| 0.3 * random.uniform()).collect()).collect();
    let slices: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let (mut density, mut status) = (vec![0.0; n], vec![RowStatus::Computed; n]);
    let elements = ["Co", "Cr", "Ni"];
    for (basis, balance) in [(Basis::Mass, Some("Fe")), (Basis::Mole, Some("Fe")), (Basis::MoleRatio, None)] {
        let table = DensityColumns::new(&elements, balance, basis).unwrap();
        table.apparent_volumes(&slices, &mut density, &mut status).unwrap();
        for (i, got) in density.iter().enumerate() {
            let mut amounts = row(&elements, &columns, i);
            if let Some(balance) = balance {
                amounts.push((balance.into(), 1.0 - amounts.iter().map(|(_, x)| x).sum::<f64>()));
            }
            let amounts: Vec<(&str, f64)> = amounts.iter().map(|(s, x)| (s.as_str(), *x)).collect();
            let composition = match basis {
                Basis::Mass => Composition::from_mass_fractions(&amounts),
                Basis::Mole => Composition::from_mole_fractions(&amounts),
                Basis::MoleRatio => Composition::from_mole_ratios(&amounts),
            };
            assert_eq!(apparent_volumes(&composition.unwrap()).unwrap().density.kg_m3(), *got);
        }
    }
}

#[test]
fn rows_that_are_no_composition_say_why() {
    let table = DensityColumns::new(&["Cu", "Zn"], None, Basis::Mass).unwrap();
    let copper = [0.7, 0.7, f64::NAN, -0.1, 0.0, 1e300, f64::INFINITY];
    let zinc = [0.3, 0.2, 0.3, 1.1, 0.0, 1e300, 0.0];
    let (mut density, mut status) = ([0.0; 7], [RowStatus::Computed; 7]);
    table.apparent_volumes(&[&copper, &zinc], &mut density, &mut status).unwrap();
    use RowStatus::{Computed, Negative, NotFinite, Sum};
    assert_eq!(status, [Computed, Sum, NotFinite, Negative, Sum, Sum, NotFinite]);
    assert!(density[0] > 8000.0 && density[1..].iter().all(|x| x.is_nan()));
    let balanced = DensityColumns::new(&["Zn"], Some("Cu"), Basis::Mass).unwrap();
    balanced.ideal_mixing(&[&[1.2]], &mut density[..1], &mut status[..1]).unwrap();
    assert_eq!(status[0], Negative);
    let codes: BTreeMap<&str, &str> = [
        ("columns", table.ideal_mixing(&[&copper], &mut density, &mut status).unwrap_err().code()),
        ("twice", DensityColumns::new(&["Cu", "Cu"], None, Basis::Mass).unwrap_err().code()),
        ("none", DensityColumns::new(&[], None, Basis::Mass).unwrap_err().code()),
        ("unknown", DensityColumns::new(&["Cx"], None, Basis::Mass).unwrap_err().code()),
        ("ratio", DensityColumns::new(&["Cu"], Some("Zn"), Basis::MoleRatio).unwrap_err().code()),
        ("own", table.clone().with_volumes(&[("Ni", 6.6)]).unwrap_err().code()),
        ("low", table.clone().with_volumes(&[("Cu", 0.0)]).unwrap_err().code()),
    ]
    .into();
    let expected: BTreeMap<&str, &str> = [
        ("columns", "needs"),
        ("twice", "duplicate_field"),
        ("none", "empty"),
        ("unknown", "unknown_element"),
        ("ratio", "conflict"),
        ("own", "needs"),
        ("low", "out_of_range"),
    ]
    .into();
    assert_eq!(codes, expected);
}
