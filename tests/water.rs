//! Osmotic pressure, osmosis, reverse osmosis and ion exchange: each reference case through a document.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number};

fn report(document: Value) -> Value {
    computed(&document).unwrap_or_else(|error| panic!("{document}: {error}"))["results"].clone()
}

fn input(case: &Value, key: &str) -> f64 {
    number(&case["inputs"][key]["value"])
}

/// `{value, unit}` of an input, the unit as documents write it.
fn quantity(case: &Value, key: &str) -> Value {
    let unit = case["inputs"][key]["unit"].as_str().unwrap();
    let unit = match unit {
        "m/(s Pa)" => "m/(s.Pa)",
        "Pa s" => "Pa.s",
        "L/(m2 h)" => "L/(m2.h)",
        other => other,
    };
    json!({"value": input(case, key), "unit": unit})
}

fn close(case: &Value, key: &str, got: &Value) {
    let expected = &case["expected"][key];
    let (value, rtol) = (number(&expected["value"]), number(&expected["rtol"]));
    let got = number(&got["value"]);
    assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
}

/// The cases of some models; each test names its own, so that the last test can count them all.
fn of(file: &str, models: &[&str]) -> Vec<Value> {
    let found = cases(file).into_iter().filter(|case| models.contains(&case["model"].as_str().unwrap()));
    let found: Vec<Value> = found.collect();
    assert!(!found.is_empty(), "{models:?}");
    found
}

const RO: &str = "membrane/ro.json";

#[test]
fn osmotic_pressure_of_an_ideal_solution() {
    for case in of(RO, &["osmotic.vant_hoff"]) {
        let document = |unit: &str| {
            json!({"kind": "membrane-osmotic-pressure", "temperature": quantity(&case, "T"),
                "solution": {"concentration": quantity(&case, "c")},
                "salts": [{"model": "vantHoff", "dissociation": quantity(&case, "i")}], "units": {"pressure": unit}})
        };
        close(&case, "pi", &report(document("Pa"))["models"][0]["osmoticPressure"]);
        close(&case, "pi_atm", &report(document("atm"))["models"][0]["osmoticPressure"]);
    }
}

#[test]
fn sodium_chloride_by_pitzer() {
    for case in of(RO, &["osmotic.pitzer_nacl", "osmotic.nacl_table"]) {
        let water = case["inputs"].get("rho_w").map_or(json!("997.0479 kg/m3"), |_| quantity(&case, "rho_w"));
        let table = case["model"] == "osmotic.nacl_table";
        let results =
            report(json!({"kind": "membrane-osmotic-pressure", "temperature": quantity(&case, "T"),
            "solution": {"molality": quantity(&case, "m")},
            "salts": [{"model": "pitzerSodiumChloride", "waterDensity": water}],
            "units": {"pressure": if table { "atm" } else { "Pa" }}}));
        let model = &results["models"][0];
        if table {
            close(&case, "pi_atm_printed", &model["osmoticPressure"]);
            close(&case, "pi_atm_pitzer", &model["osmoticPressure"]);
        } else {
            close(&case, "phi", &model["osmoticCoefficient"]);
            close(&case, "phi_robinson_stokes", &model["osmoticCoefficient"]);
            close(&case, "gamma_pm", &model["activityCoefficient"]);
            close(&case, "pi", &model["osmoticPressure"]);
        }
    }
}

#[test]
fn seawater_by_two_models() {
    for (family, word, salinity) in
        [("osmotic.seawater_teos10", "teos10", "SA"), ("osmotic.seawater_sharqawy", "sharqawy", "S")]
    {
        for case in of(RO, &[family]) {
            let results =
                report(json!({"kind": "membrane-osmotic-pressure", "temperature": quantity(&case, "T"),
                "solution": {"salinity": quantity(&case, salinity)}, "salts": [{"model": word}],
                "units": {"pressure": "Pa"}}));
            close(&case, "pi", &results["models"][0]["osmoticPressure"]);
            close(&case, "phi", &results["models"][0]["osmoticCoefficient"]);
            if case["expected"].get("pi_printed").is_some() {
                close(&case, "pi_printed", &results["models"][0]["osmoticPressure"]);
            }
        }
    }
}

#[test]
fn compositions_are_of_one_solution() {
    let of = |solution: Value| {
        report(json!({"kind": "membrane-osmotic-pressure", "temperature": "25 degC", "solution": solution,
            "salts": [{"model": "pitzerSodiumChloride"}, {"model": "bartholomewMauter"}]}))["models"]
            .clone()
    };
    let molal = of(json!({"molality": "0.6 mol/kg"}));
    for i in 0..2 {
        let same = |solution: Value| {
            let (a, b) = (
                number(&of(solution)[i]["osmoticPressure"]["value"]),
                number(&molal[i]["osmoticPressure"]["value"]),
            );
            assert!((a / b - 1.0).abs() < 1e-13, "{a} {b}");
        };
        same(json!({"concentration": molal[i]["concentration"]}));
        same(json!({"salinity": molal[i]["salinity"]}));
    }
}

#[test]
fn water_density_is_that_of_the_release() {
    // IAPWS-95 at 25 °C and one atmosphere: 997.0470 kg/m3; the polynomial of TEOS-10 keeps within 1 ppm of it.
    let results = report(json!({"kind": "membrane-osmotic-pressure", "temperature": "25 degC",
        "solution": {"salinity": "0 g/kg"}, "salts": [{"model": "teos10"}]}));
    let density = number(&results["models"][0]["density"]["value"]);
    assert!((density - 0.997_047_0).abs() < 1e-6, "{density}");
    // IAPWS-08, as printed by its reference library: 1022.64272613 kg/m3 at 300 K, 0.1 MPa and 35 g/kg.
    let results = report(json!({"kind": "membrane-osmotic-pressure", "temperature": "300 K",
        "solution": {"salinity": "35 g/kg"}, "salts": [{"model": "teos10"}], "units": {"density": "kg/m3"}}));
    let density = number(&results["models"][0]["density"]["value"]);
    assert!((density - 1_022.642_7).abs() < 1e-3, "{density}");
}

#[test]
fn mass_transfer_and_friction() {
    for case in of(RO, &["mass_transfer.sherwood"]) {
        let results = report(json!({"kind": "membrane-channel", "reynolds": quantity(&case, "Re"),
            "schmidt": quantity(&case, "Sc"), "hydraulicDiameter": quantity(&case, "dh"),
            "diffusivity": quantity(&case, "D"), "length": quantity(&case, "L")}));
        let place = ["leveque", "schock_miquel", "guillen_hoek"]
            .iter()
            .position(|name| case["inputs"]["correlation"] == **name)
            .unwrap();
        let row = &results["massTransfer"][place];
        close(&case, "Sh", &row["sherwood"]);
        close(&case, "k", &row["massTransferCoefficient"]);
    }
    for case in of(RO, &["mass_transfer.friction"]) {
        let results = report(json!({"kind": "membrane-channel", "reynolds": quantity(&case, "Re")}));
        close(&case, "schock_miquel", &results["friction"][0]["frictionFactor"]);
        close(&case, "guillen_hoek", &results["friction"][1]["frictionFactor"]);
    }
    for case in of(RO, &["mass_transfer.spacer_channel"]) {
        let results = report(json!({"kind": "membrane-channel", "height": quantity(&case, "h"),
            "spacerPorosity": quantity(&case, "eps"), "width": quantity(&case, "w"),
            "massFlow": quantity(&case, "m"), "viscosity": quantity(&case, "mu"), "units": {"length": "m"}}));
        close(&case, "d_h", &results["hydraulicDiameter"]);
        close(&case, "Re", &results["reynolds"]);
    }
}
