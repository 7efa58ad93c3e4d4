//! The reference laminates again, through JSON documents; loads, residual states and shapes of documents.

mod support;

use serde_json::{Value, json};
use support::laminate::document;
use support::{Tolerance, assert_printed, cases, numbers};

fn results(document: &Value) -> Value {
    support::computed(document).unwrap_or_else(|error| panic!("{document}: {error}"))["results"].take()
}

/// The numbers at a path of a report, where the values stand under `value`.
fn shown(results: &Value, path: &[&str]) -> Option<Vec<f64>> {
    let found = path.iter().try_fold(results, |value, key| match key.parse::<usize>() {
        Ok(index) => value.get(index),
        Err(_) => value.get(key),
    })?;
    Some(numbers(found.get("value").unwrap_or(found)))
}

/// Where a report shows what the reference files call `path`.
fn place(path: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = path.split('/').collect();
    let (last, rest) = (*parts.last()?, parts.get(2..).unwrap_or_default());
    let constant = |name: &str| {
        Some(match name {
            "Ex" => "ex",
            "Ey" => "ey",
            "Gxy" => "gxy",
            "nuxy" => "nuxy",
            "nuyx" => "nuyx",
            "eta_xy_x" => "etaXyX",
            "eta_xy_y" => "etaXyY",
            "eta_x_xy" => "etaXXy",
            "eta_y_xy" => "etaYXy",
            _ => return None,
        })
    };
    let expansion = |name: &str| match name {
        "eps_per_unit" => "expansion",
        "kappa_per_unit" => "curvature",
        _ => "expansionCurvatureSuppressed",
    };
    Some(match parts[0] {
        "h" => vec!["thickness"],
        "areal_mass" => vec!["arealMass"],
        "A" | "B" | "D" => [&["stiffness", lower(parts[0]), "value"], &parts[1..]].concat(),
        "a" | "b" | "d" => [&["compliance", lower(parts[0]), "value"], &parts[1..]].concat(),
        "engineering" => {
            let set = match parts[1] {
                "membrane_curvature_suppressed" => "membraneCurvatureSuppressed",
                other => other,
            };
            vec!["engineering", set, constant(last)?]
        }
        "lamination_parameters" => {
            let block = match parts[1] {
                "xiA" => "a",
                "xiB" => "b",
                _ => "d",
            };
            [&["laminationParameters", block, "value"], rest].concat()
        }
        "cte" => [&["thermalExpansion", expansion(parts[1]), "value"], rest].concat(),
        "cme" => [&["moistureExpansion", expansion(parts[1]), "value"], rest].concat(),
        "transverse_shear" => {
            let form = match parts[1] {
                "H_uncorrected_xz_yz" => "uncorrected",
                "H_equilibrium_xz_yz" => "equilibrium",
                "H_equilibrium_b_xz_yz" => "equilibriumTwisting",
                "k_whitney_xz_yz" => "whitneyFactors",
                _ => return None,
            };
            vec!["transverseShear", form]
        }
        _ => return None,
    })
}

fn lower(name: &str) -> &'static str {
    match name {
        "A" | "a" => "a",
        "B" | "b" => "b",
        _ => "d",
    }
}

/// Leaves of an expected object, with their paths.
fn leaves(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(parts) => parts.iter().for_each(|(key, value)| {
            leaves(value, &if path.is_empty() { key.clone() } else { format!("{path}/{key}") }, found)
        }),
        other => found.push((path.to_owned(), other.clone())),
    }
}

/// Compares all the report shows with the expected values; returns how many numbers were compared, in loads too.
fn compare(case: &Value) -> (usize, usize) {
    let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
    let mut document = document(&case["input"]);
    let mut include = vec!["laminationParameters"];
    if case["expected"].get("transverse_shear").is_some() {
        include.push("transverseShear");
    }
    document["include"] = json!(include);
    let results = results(&document);
    let (mut compared, mut expected) = (0, Vec::new());
    leaves(&case["expected"], "", &mut expected);
    for (path, value) in expected.iter().filter(|(path, _)| !path.starts_with("loads/")) {
        let Some(place) = place(path) else { continue };
        let got = shown(&results, &place);
        // A mass of 0 stands for materials without a density.
        if got.is_none() && path == "areal_mass" && numbers(value) == [0.0] {
            continue;
        }
        let got = got.unwrap_or_else(|| panic!("{id} {path}"));
        tolerance.assert(id, path, &got, &numbers(value));
        compared += got.len();
    }
    let in_loads = compare_loads(case, &results);
    assert_printed(case, |path| place(path).and_then(|place| shown(&results, &place)));
    (compared, in_loads)
}

fn compare_loads(case: &Value, results: &Value) -> usize {
    let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
    let mut compared = 0;
    for load in results["loads"].as_array().unwrap() {
        let name = load["name"].as_str().unwrap();
        let expected = &case["expected"]["loads"][name];
        let mut check = |path: &str, got: &[f64], value: &Value| {
            tolerance.assert(id, &format!("{name}/{path}"), got, &numbers(value));
            compared += got.len();
        };
        check("eps0", &numbers(&load["strain"]["value"]), &expected["eps0"]);
        check("kappa", &numbers(&load["curvature"]["value"]), &expected["kappa"]);
        for ply in expected["plies"].as_array().into_iter().flatten() {
            let points = &load["plies"][ply["ply"].as_u64().unwrap() as usize - 1];
            for (key, shown) in [
                ("strain_xy", "strainXy"),
                ("stress_xy", "stressXy"),
                ("strain_12", "strain12"),
                ("stress_12", "stress12"),
            ] {
                let Some(value) = ply.get(key) else { continue };
                let three = ["bottom", "middle", "top"].map(|place| numbers(&points[place][shown]["value"]));
                check(key, &three.concat(), value);
            }
        }
    }
    compared
}

#[test]
fn reference_laminates() {
    let mut total = (0, 0);
    let mut seen = 0;
    for file in ["laminate/oracle_laminates.json", "laminate/published_laminate.json"] {
        for case in cases(file).iter().filter(|case| case["kind"] == "laminate") {
            let (compared, in_loads) = compare(case);
            total = (total.0 + compared, total.1 + in_loads);
            seen += 1;
        }
    }
    // Every number the files hold of what a report shows: a path that finds nothing would lower the counts.
    assert_eq!((seen, total), (59, (7295, 19_206)));
}

#[test]
fn effective_solids() {
    let cases = cases("laminate/oracle_effective3d.json");
    assert_eq!(cases.len(), 7);
    for case in &cases {
        let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
        let mut document = document(&case["input"]);
        document["include"] = json!(["effectiveSolid"]);
        let solid = &results(&document)["effectiveSolid"];
        tolerance.assert(id, "C", &numbers(&solid["stiffness"]["value"]), &numbers(&case["expected"]["C"]));
        let [e, g, nu] = ["e", "g", "nu"].map(|key| numbers(&solid[key]["value"]));
        let names = ["Ex", "Ey", "Ez", "Gyz", "Gxz", "Gxy", "nuxy", "nuxz", "nuyz"];
        let constants = &case["expected"]["engineering_3d"];
        assert_eq!(constants.as_object().unwrap().len(), names.len());
        for (name, got) in names.iter().zip([e, g, nu].concat()) {
            tolerance.assert(id, name, &[got], &numbers(&constants[name]));
        }
    }
}
