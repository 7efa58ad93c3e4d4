//! Densities of specifications and of whole tables: through documents and through the typed API.

mod support;

use matprop::alloy::density::{
    ApparentMixing, DensityColumns, Matrix, RowStatus, apparent_volumes, ideal_mixing,
};
use matprop::alloy::{
    Basis, Composition, EndMatrix, RangeModel, SpecifiedDensities, read, specified_densities,
};
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

/// Least and largest density, kg/m³, with the matrix there, and all matrices.
type Extremes = (Basis, &'static str, (f64, &'static str), (f64, &'static str), &'static [&'static str]);

/// Found apart from this code: a Python program gives each predicate of the classifier both answers in turn, and lets
/// HiGHS (scipy.optimize.linprog) find the extremes of every combination that is not empty.
const EXTREMES: &[Extremes] = &[
    (
        Basis::Mass,
        "Cr 17-19, Ni 8-10.5, Mn 0-2, Si 0-0.75, C 0-0.08, Fe 0-100",
        (7654.292999, "bcc-Fe"),
        (7983.908106, "fcc-Fe"),
        &["bcc-Fe", "duplex-Fe", "fcc-Fe"],
    ),
    (
        Basis::Mass,
        "Ni 20-30, Fe 0-100",
        (7880.787388, "bcc-Fe"),
        (8243.260528, "fcc-Fe"),
        &["bcc-Fe", "fcc-Fe", "fcc-FeNi"],
    ),
    (
        Basis::Mass,
        "Cr 16-18, Ni 10-14, Mo 2-3, Mn 0-2, Si 0-0.75, C 0-0.03, N 0-0.1, P 0-0.045, S 0-0.03, Fe 0-100",
        (7804.242662, "duplex-Fe"),
        (8049.542215, "fcc-Fe"),
        &["duplex-Fe", "fcc-Fe"],
    ),
    (
        Basis::Mass,
        "Cr 21-23, Ni 4.5-6.5, Mo 2.5-3.5, N 0.08-0.2, Mn 0-2, Si 0-1, C 0-0.03, Fe 0-100",
        (7626.621381, "bcc-Fe"),
        (7931.421472, "fcc-Fe"),
        &["bcc-Fe", "duplex-Fe", "fcc-Fe"],
    ),
    (
        Basis::Mole,
        "Al 5-35, Co 5-35, Cr 5-35, Fe 5-35, Ni 5-35",
        (6130.452837, "fcc-Ni"),
        (8232.834520, "fcc-Ni"),
        &["fcc-Co", "fcc-Ni"],
    ),
    (
        Basis::Mole,
        "Al 0-60, Co 0-50, Cr 0-50, Fe 0-60, Ni 0-60",
        (4584.004995, "other"),
        (8863.423833, "fcc-Ni"),
        &["bcc-Fe", "duplex-Fe", "fcc-Al", "fcc-Co", "fcc-Fe", "fcc-FeNi", "fcc-Ni", "other"],
    ),
    (
        Basis::Mass,
        "Co 30-60, Fe 20-60, Ni 0-10, Cr 0-4, V 0-5",
        (7842.459560, "bcc-Fe"),
        (8450.460068, "fcc-Co"),
        &["bcc-Fe", "fcc-Co"],
    ),
    (
        Basis::Mass,
        "Ti 20-60, Nb 10-60, Zr 5-40, Ta 0-30, Al 0-10",
        (4846.688545, "Ti"),
        (8157.077939, "bcc-refractory"),
        &["Ti", "bcc-refractory", "other"],
    ),
    (
        Basis::Mass,
        "Mn 0-30, Cr 0-15, Ni 0-30, C 0-0.4, Fe 40-100",
        (7447.845465, "fcc-Ni"),
        (8243.260528, "fcc-Fe"),
        &["bcc-Fe", "fcc-Fe", "fcc-FeNi", "fcc-Ni"],
    ),
    (
        Basis::Mass,
        "Cr 10-25, Ni 0-25, Mn 0-12, Mo 0-4, Si 0-2, Cu 0-3, Co 0-5, V 0-1, W 0-2, Nb 0-1, Ti 0-1, Al 0-1, C 0-0.3, N 0-0.3, P 0-0.05, S 0-0.05, Fe 0-100",
        (7307.870554, "bcc-Fe"),
        (8309.103158, "fcc-Fe"),
        &["bcc-Fe", "duplex-Fe", "fcc-Fe", "fcc-Ni"],
    ),
    (
        Basis::Mole,
        "Cu 20-70, Zn 10-60, Sn 5-50, Mg 0-45",
        (4364.036462, "other"),
        (8935.352638, "fcc-Cu"),
        &["Sn", "fcc-Cu", "other"],
    ),
    (
        Basis::Mass,
        "Al 40-80, Mg 10-60, Zn 0-40",
        (2054.216738, "Mg"),
        (3324.072889, "fcc-Al"),
        &["Mg", "fcc-Al", "other"],
    ),
];

fn specified(text: &str, basis: Basis) -> SpecifiedDensities {
    let specification = read(text, Some(basis)).unwrap().specification().unwrap();
    specified_densities(&specification, basis, RangeModel::ApparentVolumes, &[]).unwrap()
}

fn normal(symbols: &[&str], fractions: &[f64], basis: Basis) -> ApparentMixing {
    let parts: Vec<(&str, f64)> = symbols.iter().copied().zip(fractions.iter().copied()).collect();
    let composition = match basis {
        Basis::Mass => Composition::from_mass_fractions(&parts),
        _ => Composition::from_mole_fractions(&parts),
    };
    apparent_volumes(&composition.unwrap()).unwrap()
}

/// The composition at an end has the density and the matrix of the end.
fn assert_ends_feed_back(symbols: &[&str], found: &SpecifiedDensities, basis: Basis) {
    let range = &found.range;
    for (density, at, end) in
        [(range.low, &range.at_low, found.at_low_in), (range.high, &range.at_high, found.at_high_in)]
    {
        let mixing = normal(symbols, at, basis);
        assert_eq!(mixing.matrix, end.unwrap().matrix, "{symbols:?} {at:?}");
        let off = mixing.density.kg_m3() / density.kg_m3() - 1.0;
        assert!(off.abs() < 1e-11, "{symbols:?} {at:?}: {off}");
        assert!((at.iter().sum::<f64>() - 1.0).abs() < 1e-14);
    }
}

#[test]
fn the_range_of_the_default_model_is_exact_over_several_matrices() {
    for (basis, text, low, high, matrices) in EXTREMES {
        let found = specified(text, *basis);
        let ends = [(found.range.low, found.at_low_in, low), (found.range.high, found.at_high_in, high)];
        for (density, end, (expected, matrix)) in ends {
            let density = density.kg_m3();
            assert!((density / expected - 1.0).abs() < 1e-9, "{text}: {density} is not {expected}");
            assert_eq!(end.unwrap().matrix.id(), *matrix, "{text}");
        }
        let mut ids: Vec<&str> = found.matrices.iter().map(|matrix| matrix.id()).collect();
        ids.sort_unstable();
        assert_eq!(ids, *matrices, "{text}");
        let symbols: Vec<&str> = text.split(", ").filter_map(|part| part.split(' ').next()).collect();
        assert_ends_feed_back(&symbols, &found, *basis);
    }
}

#[test]
fn an_end_on_the_border_of_two_matrices_by_hand() {
    // Fe with 20 to 30 % Ni: austenite is densest just below 27 % Ni, where the expanded iron-nickel begins.
    let found = specified("Ni 20-30, Fe bal.", Basis::Mass);
    let austenite = 1e3 / (0.73 * 6.8962 / 55.845 + 0.27 * 6.7747 / 58.6934);
    assert!((found.range.high.kg_m3() / austenite - 1.0).abs() < 1e-13);
    assert_eq!(found.at_high_in, Some(EndMatrix { matrix: Matrix::FccFe, attained: false }));
    assert!(found.range.at_high[0] < 0.27 && found.range.at_high[0] > 0.27 - 1e-12);
    assert_eq!(normal(&["Ni", "Fe"], &[0.27, 0.73], Basis::Mass).matrix, Matrix::FccFeNi);
    // The least density is that of 20 % Ni, which is martensite.
    assert_eq!(found.at_low_in, Some(EndMatrix { matrix: Matrix::BccFe, attained: true }));
    assert_eq!(found.range.at_low, [0.2, 0.8]);

    // 304: with 8 % Ni, 0.75 % Si and no Mn and C, Nieq + 0.8 Creq = 24 at Cr = 16/0.8 - 1.5 * 0.75 = 18.875 %.
    let text = "Cr 17.0-19.0, Ni 8.0-10.5, Mn ≤ 2.0, Si ≤ 0.75, C ≤ 0.08, Fe bal.";
    let report = computed(&json!({"kind": "alloy", "composition": text, "units": {"density": KG}})).unwrap();
    let end = &report["results"]["range"]["low"];
    let by_hand = [("Cr", 18.875), ("Ni", 8.0), ("Mn", 0.0), ("Si", 0.75), ("C", 0.0), ("Fe", 72.375)];
    for (element, (symbol, percent)) in end["elements"].as_array().unwrap().iter().zip(by_hand) {
        assert_eq!(element["element"], symbol);
        assert!((number(&element["nominal"]["value"]) - percent).abs() < 1e-9, "{element}");
    }
    assert_eq!(end["matrix"], "bcc-Fe");
    assert_eq!(end["attained"], false);
    assert_eq!(report["results"]["range"]["high"]["attained"], true);
    let codes: Vec<&Value> = report["warnings"].as_array().unwrap().iter().map(|w| &w["code"]).collect();
    assert!(codes.contains(&&json!("several_matrices")) && codes.contains(&&json!("open_range")));
}

#[test]
fn no_composition_within_limits_lies_outside_the_range() {
    const POOL: [&str; 16] =
        ["Fe", "Ni", "Co", "Cr", "Mn", "Al", "Ti", "Mo", "Cu", "Nb", "C", "N", "Si", "Mg", "Sn", "Zr"];
    let mut random = Random::new(11);
    let mut several = 0;
    for _ in 0..150 {
        let mut symbols = POOL.to_vec();
        for i in 0..symbols.len() {
            let other = (random.uniform() * symbols.len() as f64) as usize;
            symbols.swap(i, other);
        }
        // The borders of iron are the most.
        let base = symbols.iter().position(|symbol| *symbol == "Fe").unwrap();
        symbols.swap(0, if random.uniform() < 0.8 { base } else { 0 });
        symbols.truncate(2 + (random.uniform() * 7.0) as usize);
        let basis = if random.uniform() < 0.5 { Basis::Mass } else { Basis::Mole };
        let mut text: Vec<String> = Vec::new();
        for symbol in &symbols[1..] {
            let small = ["C", "N", "Si"].contains(symbol);
            let low = (random.uniform() * if small { 0.2 } else { 12.0 }).floor();
            let wide = random.uniform() * if small { 0.6 } else { 60.0 / symbols.len() as f64 };
            text.push(format!("{symbol} {low:.3}-{:.3}", low + wide));
        }
        text.push(format!("{} bal.", symbols[0]));
        symbols.rotate_left(1);
        let found = specified(&text.join(", "), basis);
        several += usize::from(found.matrices.len() > 1);
        assert_ends_feed_back(&symbols, &found, basis);
        let (low, high) = (found.range.low.kg_m3(), found.range.high.kg_m3());
        for density in found.draws(300, 3).unwrap() {
            assert!(
                density >= low * (1.0 - 1e-12) && density <= high * (1.0 + 1e-12),
                "{text:?}: {density} is not within {low} and {high}"
            );
        }
    }
    assert!(several > 30, "{several}");
}

#[test]
fn limits_of_twenty_five_free_elements() {
    // Any mixture of these: the ends are the lightest and the heaviest of them alone.
    let symbols = [
        "Al", "Co", "Cr", "Fe", "Ni", "Ti", "Mo", "W", "Nb", "V", "Ta", "Zr", "Mn", "Cu", "Si", "Zn", "Sn",
        "Pb", "Mg", "Re", "Au", "Ag", "Pt", "Pd", "C",
    ];
    let text: Vec<String> = symbols.iter().map(|symbol| format!("{symbol} 0-100")).collect();
    let found = specified(&text.join(", "), Basis::Mole);
    assert_eq!(found.matrices.len(), Matrix::ALL.len());
    let alone = |symbol: &str| data::element(symbol).unwrap().density_kg_m3.unwrap();
    assert!((found.range.low.kg_m3() / alone("Mg") - 1.0).abs() < 1e-4);
    assert!((found.range.high.kg_m3() / alone("Pt") - 1.0).abs() < 1e-12);
    assert_ends_feed_back(&symbols, &found, Basis::Mole);
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
