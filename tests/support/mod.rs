//! What the tests share: reference files, and comparison by their stated tolerances.
#![allow(dead_code)]

pub mod laminate;
pub mod module;

use serde_json::Value;

/// The report of a document.
///
/// The document is kept in the folder that `MATPROP_DOCUMENTS` names: the tests of the npm package compute it there, to
/// the same bytes, so that what is compared with references here holds there too.
pub fn computed(document: &Value) -> Result<Value, matprop::Error> {
    let text = document.to_string();
    if let Some(folder) = std::env::var_os("MATPROP_DOCUMENTS") {
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join(format!("{hash:016x}.json")), &text).unwrap();
    }
    matprop::calculate_json(&text).map(|report| serde_json::from_str(&report).unwrap())
}

/// A reference file as JSON.
pub fn reference(path: &str) -> Value {
    let file = format!("{}/tests/reference/{path}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The cases of a reference file.
pub fn cases(path: &str) -> Vec<Value> {
    reference(path)["cases"].as_array().cloned().unwrap_or_default()
}

/// A number of a reference file, written as a number or as text.
pub fn number(value: &Value) -> f64 {
    value.as_f64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_else(|| panic!("not a number: {value}"))
}

/// All numbers of a nested list, in order.
pub fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(items) => items.iter().flat_map(numbers).collect(),
        other => vec![number(other)],
    }
}

/// How close a laminate case must be met, after `tests/reference/laminate/README.md`.
pub struct Tolerance<'a>(pub &'a Value);

impl Tolerance<'_> {
    /// Asserts |x − ref| ≤ rtol |ref| + block · max|ref| + atol, atol by the start of a component of `path`.
    pub fn assert(&self, case: &str, path: &str, got: &[f64], expected: &[f64]) {
        assert_eq!(got.len(), expected.len(), "{case} {path}");
        let of = |key: &str| self.0[key].as_f64().unwrap_or(0.0);
        let largest = expected.iter().fold(0.0_f64, |max, x| max.max(x.abs()));
        let atol = self.0["atol"].as_object().into_iter().flatten();
        let atol = atol
            .filter(|(key, _)| path.split('/').any(|part| part.starts_with(key.as_str())))
            .fold(0.0_f64, |max, (_, x)| max.max(number(x)));
        for (x, y) in got.iter().zip(expected) {
            let allowed = of("rtol") * y.abs() + of("block") * largest + atol;
            assert!((x - y).abs() <= allowed, "{case} {path}: {x} is not {y} within {allowed}");
        }
    }
}

/// Asserts that every number printed by a source is met within half a unit of its last digit.
///
/// `lookup` gives the computed value at a path such as `engineering/membrane/Ex`, or `None` if it is not computed.
pub fn assert_printed(case: &Value, lookup: impl Fn(&str) -> Option<Vec<f64>>) -> usize {
    let mut checked = 0;
    for printed in case["printed"].as_array().into_iter().flatten() {
        let path = printed["path"].as_str().unwrap_or_default();
        let Some(got) = lookup(path) else { continue };
        let (expected, tolerance) = (numbers(&printed["value"]), number(&printed["tol"]));
        assert_eq!(got.len(), expected.len(), "{} {path}", case["id"]);
        for (x, y) in got.iter().zip(&expected) {
            assert!((x - y).abs() <= tolerance, "{} {path}: {x} is not the printed {y}", case["id"]);
        }
        checked += 1;
    }
    checked
}

/// The numbers of a nested list below `path` (`A/0/1`, or `A` for all).
pub fn at(values: &[Vec<f64>], rest: &[&str]) -> Vec<f64> {
    match rest {
        [] => values.concat(),
        [i] => values[i.parse::<usize>().expect("row")].clone(),
        [i, j, ..] => vec![values[i.parse::<usize>().expect("row")][j.parse::<usize>().expect("column")]],
    }
}
