//! States of stress through lamina documents: every reference point of the criteria, as JSON.

mod support;

use serde_json::{Map, Value, json};
use support::{Tolerance, cases, number, numbers};

fn pa(x: f64) -> Value {
    json!({"value": x, "unit": "Pa"})
}

fn report(document: &Value) -> Value {
    support::computed(document).unwrap_or_else(|e| panic!("{e}: {document}"))
}

fn code(document: &Value) -> (String, String) {
    let error = support::computed(document).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

fn material(of: &Value) -> Value {
    let keys = [("xt", "Xt"), ("xc", "Xc"), ("yt", "Yt"), ("yc", "Yc"), ("s12", "S12"), ("s23", "S23")];
    let mut material = json!({"e1": pa(number(&of["E1"])), "e2": pa(number(&of["E2"])), "nu12": number(&of["nu12"]),
        "g12": pa(number(&of["G12"]))});
    for (key, name) in keys {
        material[key] = pa(number(&of[name]));
    }
    material
}

const COMPONENTS: [&str; 6] = ["sigma1", "sigma2", "sigma3", "tau23", "tau13", "tau12"];

/// A state in the plane, or with all six components.
fn stress(list: &Value, spatial: bool) -> Value {
    let six = numbers(list);
    let named = COMPONENTS.iter().zip(six).enumerate().filter(|(k, _)| spatial || [0, 1, 5].contains(k));
    Value::Object(named.map(|(_, (name, x))| ((*name).to_owned(), pa(x))).collect::<Map<_, _>>())
}

fn close(got: f64, expected: f64, rtol: f64) -> bool {
    (got - expected).abs() <= rtol * expected.abs() + 1e-12
}

/// A factor of more than 10⁶ strengths is none, as in the files.
fn factor(result: &Value, largest: f64) -> Option<f64> {
    result["reserveFactor"]["value"].as_f64().filter(|factor| *factor < largest)
}

#[test]
fn points_of_the_usual_criteria() {
    let words = [
        ("max_stress", "maxStress"),
        ("max_strain", "maxStrain"),
        ("tsai_wu", "tsaiWu"),
        ("tsai_hill", "tsaiHill"),
        ("hoffman", "hoffman"),
        ("hashin", "hashin"),
        ("puck2d", "puck"),
    ];
    let mut compared = 0;
    for case in cases("laminate/oracle_failure_points.json") {
        let input = &case["input"];
        let states: Vec<Value> = input["stress_12"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| json!({"stress": {"sigma1": pa(number(&s[0])), "sigma2": pa(number(&s[1])), "tau12": pa(number(&s[2]))}}))
            .collect();
        let document = json!({"kind": "lamina", "material": material(&input["material"]), "failure": {
            "criteria": words.map(|(_, word)| word), "tsaiWuF12": input["tsai_wu_f12_star"],
            "hashinAlpha": input["hashin_alpha"], "puckTension": 0.35, "puckCompression": 0.30, "states": states}});
        let report = report(&document);
        let found = report["results"]["failure"].as_array().unwrap();
        let points = case["expected"]["points"].as_array().unwrap();
        assert_eq!(found.len(), points.len());
        for (state, point) in found.iter().zip(points) {
            for (result, (name, word)) in state["criteria"].as_array().unwrap().iter().zip(words) {
                assert_eq!(result["criterion"], word);
                let expected = &point[name];
                let what = format!("{} {name} {state}", case["id"]);
                let index = number(&result["index"]["value"]);
                Tolerance(&case["tolerance"]).assert(&what, "fi", &[index], &[number(&expected["fi"])]);
                let (got, expected_rf) = (factor(result, 1e9), expected["rf"].as_f64());
                assert_eq!(got.is_some(), expected_rf.is_some(), "{what}");
                assert!(close(got.unwrap_or(0.0), expected_rf.unwrap_or(0.0), 1e-10), "{what}");
                assert!(expected.get("mode").is_none_or(|mode| *mode == result["mode"]), "{what}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 240 * 7);
}

#[test]
fn states_of_every_criterion() {
    let (mut compared, mut wrong) = (0, Vec::new());
    let files = ["laminate/failure_criteria.json", "laminate/failure_edge.json"];
    for case in files.iter().flat_map(|file| cases(file)) {
        let (input, expected) = (&case["input"], &case["expected"]);
        let mut material = material(&input["material"]);
        let mut failure = json!({"criteria": [input["criterion"]]});
        for (key, value) in input["parameters"].as_object().unwrap() {
            match key.as_str() {
                "fiberModulusPa" => failure["puckFiberModulus"] = pa(number(value)),
                "ytInSituPa" => material["inSitu"]["yt"] = pa(number(value)),
                "s12InSituPa" => material["inSitu"]["s12"] = pa(number(value)),
                _ => failure[key] = json!(number(value)),
            }
        }
        let spatial = input["dimensions"] == 3;
        failure["states"] = json!([{"name": case["id"], "stress": stress(&input["stress"], spatial),
            "residual": stress(&input["residual"], spatial)}]);
        let report = report(&json!({"kind": "lamina", "material": material, "failure": failure}));
        let state = &report["results"]["failure"][0];
        let result = &state["criteria"][0];
        let what = format!("{} {result}", case["id"]);
        assert_eq!(state["stress"]["value"].as_array().unwrap().len(), if spatial { 6 } else { 3 });
        if !close(number(&result["index"]["value"]), number(&expected["index"]), 1e-11) {
            wrong.push(format!("{what}: index {}", expected["index"]));
        }
        let (got, rf) = (factor(result, 1e6), expected["rf"].as_f64());
        if got.is_some() != rf.is_some() || !close(got.unwrap_or(0.0), rf.unwrap_or(0.0), 1e-10) {
            wrong.push(format!("{what}: factor {rf:?}"));
        }
        let modes = result["modes"].as_array().unwrap();
        for (mode, index) in expected["modes"].as_object().unwrap() {
            let got =
                modes.iter().find(|one| one["mode"] == *mode).and_then(|one| one["index"]["value"].as_f64());
            // The plane form has no modes out of the plane.
            if !got.map_or(*index == 0.0, |got| close(got, number(index), 1e-11)) {
                wrong.push(format!("{what}: {mode} {index}"));
            }
        }
        compared += 1;
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(compared, 973 + 54);
}

fn carbon() -> Value {
    json!({"e1": "138 GPa", "e2": "11 GPa", "nu12": 0.28, "g12": "5.5 GPa", "xt": "1500 MPa", "xc": "900 MPa",
        "yt": "27 MPa", "yc": "200 MPa", "s12": "80 MPa", "s23": "50 MPa"})
}

fn one(material: &Value, criterion: &str, stress: Value) -> Value {
    let failure = json!({"criteria": [criterion], "states": [{"stress": stress}]});
    report(&json!({"kind": "lamina", "material": material, "failure": failure}))["results"]["failure"][0]["criteria"]
        [0]
    .clone()
}

/// Zt, Zc and S13 of the document are what the ply withstands through the thickness; without them Yt, Yc and S12.
#[test]
fn strengths_through_the_thickness() {
    let plain = carbon();
    let mut own = carbon();
    own["zt"] = json!("20 MPa");
    own["zc"] = json!("160 MPa");
    own["s13"] = json!("60 MPa");
    let states = [
        ("sigma3", "10 MPa", 10.0 / 27.0, 0.5),
        ("sigma3", "-80 MPa", 0.4, 0.5),
        ("tau13", "30 MPa", 0.375, 0.5),
    ];
    for (component, size, transversely_isotropic, given) in states {
        let index =
            |material| number(&one(material, "maxStress", json!({component: size}))["index"]["value"]);
        assert!(close(index(&plain), transversely_isotropic, 1e-12), "{component} {size}");
        assert!(close(index(&own), given, 1e-12), "{component} {size}");
    }
}

/// A ply held by its neighbors: LaRC counts on the strengths in situ.
#[test]
fn strengths_in_situ() {
    let mut within = carbon();
    within["inSitu"] = json!({"yt": "54 MPa", "s12": "100 MPa"});
    for criterion in ["larc03", "larc04"] {
        let factor = |stress| number(&one(&within, criterion, stress)["reserveFactor"]["value"]);
        assert!(close(factor(json!({"sigma2": "27 MPa"})), 2.0, 1e-9), "{criterion}");
        assert!(close(factor(json!({"tau12": "50 MPa"})), 2.0, 1e-9), "{criterion}");
    }
}

#[test]
fn the_plane_of_fracture_is_reported() {
    // At failure, not at half the load, where friction has the plane lie otherwise.
    let pressed = one(&carbon(), "larc04", json!({"sigma2": "-100 MPa"}));
    assert!((number(&pressed["fractureAngle"]["value"]) - 53.0).abs() < 1e-4, "{pressed}");
    assert_eq!(pressed["fractureAngle"]["unit"], "deg");
    assert!(one(&carbon(), "tsaiWu", json!({"sigma2": "-100 MPa"})).get("fractureAngle").is_none());
}

/// A residual is held: the factor on 10 MPa over 7 MPa of 27 MPa is 2, the index 17/27.
#[test]
fn a_residual_is_held() {
    let failure = json!({"criteria": ["maxStress"],
        "states": [{"stress": {"sigma2": "10 MPa"}, "residual": {"sigma2": "7 MPa"}}]});
    let report = report(&json!({"kind": "lamina", "material": carbon(), "failure": failure}));
    let result = &report["results"]["failure"][0]["criteria"][0];
    assert!(close(number(&result["reserveFactor"]["value"]), 2.0, 1e-12), "{result}");
    assert!(close(number(&result["index"]["value"]), 17.0 / 27.0, 1e-12), "{result}");
}

/// What is defined in plane stress only refuses a state out of the plane.
#[test]
fn a_plane_criterion_refuses_a_spatial_state() {
    for criterion in ["azziTsai", "tsaiHill", "maxStrain", "larc03", "puck"] {
        let failure =
            json!({"criteria": ["maxStress", criterion], "states": [{"stress": {"tau13": "1 MPa"}}]});
        let refused = code(&json!({"kind": "lamina", "material": carbon(), "failure": failure}));
        assert_eq!(refused, ("conflict".to_owned(), "failure.criteria[1]".to_owned()));
    }
}

/// What a material withstands is written out with the laminate, and read back the same.
#[test]
fn strengths_survive_an_export() {
    let mut material = carbon();
    for (key, value) in [("zt", "20 MPa"), ("zc", "160 MPa"), ("s13", "60 MPa")] {
        material[key] = json!(value);
    }
    material["inSitu"] = json!({"yt": "54 MPa", "s12": "100 MPa"});
    let of =
        |document: &Value| report(document)["results"]["exports"][0]["text"].as_str().unwrap().to_owned();
    let first =
        of(&json!({"kind": "laminate", "layup": "[0]", "ply": {"material": "m", "thickness": "1 mm"},
        "materials": {"m": material}, "export": [{"format": "json"}]}));
    let mut again: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(again["materials"]["m"]["inSitu"]["s12"]["value"], 100e6);
    assert_eq!(again["materials"]["m"]["zc"]["value"], 160e6);
    again["export"] = json!([{"format": "json"}]);
    assert_eq!(of(&again), first);
}

/// IM7/8552 with shear that is not linear, from the equations of Camanho et al. (2006) with 30 digits; the constants are
/// those of P. P. Camanho et al., Compos. Sci. Technol. 67 (2007) 1715.
#[test]
fn in_situ_strengths_from_toughness() {
    let found = |within: Value| {
        let material = json!({"e1": "171.42 GPa", "e2": "9.08 GPa", "nu12": 0.32, "g12": "5.29 GPa",
            "xt": "2323.5 MPa", "xc": "1200.1 MPa", "yt": "62.3 MPa", "yc": "199.8 MPa", "s12": "92.3 MPa",
            "inSitu": within});
        let document = json!({"kind": "lamina", "material": material, "units": {"modulus": "MPa"}});
        let report = support::computed(&document).unwrap();
        assert!(report["models"].as_array().unwrap().iter().any(|m| m["id"] == "laminate.failure.in_situ"));
        let within = &report["results"]["constants"]["inSitu"];
        [number(&within["yt"]["value"]), number(&within["s12"]["value"])]
    };
    let held = |position: &str, beta: Option<&str>| {
        let mut within = json!({"position": position});
        if position != "thickInside" {
            within["thickness"] = json!("0.125 mm");
            within["mode1Toughness"] = json!("0.2774 kJ/m2");
            within["mode2Toughness"] = json!("0.7879 kJ/m2");
        }
        if let Some(beta) = beta {
            within["shearNonlinearity"] = json!(beta);
        }
        found(within)
    };
    for (position, beta, expected) in [
        ("inside", None, [160.1767620188864, 291.3925452251723]),
        ("inside", Some("2.98e-8 1/MPa3"), [160.1767620188864, 130.2020486983401]),
        ("face", None, [101.3695567777923, 206.0456447159271]),
        ("face", Some("2.98e-8 1/MPa3"), [101.3695567777923, 107.0075260201581]),
        ("thickInside", None, [98.67816552814508, 130.5319118070367]),
        ("thickInside", Some("2.98e-8 1/MPa3"), [98.67816552814508, 113.0245582449248]),
    ] {
        for (x, y) in held(position, beta).into_iter().zip(expected) {
            assert!((x - y).abs() <= 1e-12 * y, "{position} {beta:?}: {x} is not {y}");
        }
    }
}
