//! Results of gas modules.

use super::number;
use serde_json::Value;

/// A result of a gas.
pub fn of(report: &Value, gas: &str, field: &str) -> f64 {
    let rows = report["results"]["gases"].as_array().unwrap();
    number(&rows.iter().find(|row| row["gas"] == gas).unwrap()[field]["value"])
}

/// A result of the module.
pub fn result(report: &Value, path: &str) -> f64 {
    number(&report["results"].pointer(path).unwrap_or_else(|| panic!("{path} in {report}"))["value"])
}

/// Fails unless two numbers agree.
pub fn close(got: f64, expected: f64, relative: f64) {
    assert!((got - expected).abs() <= relative * expected.abs(), "{got} is not {expected}");
}
