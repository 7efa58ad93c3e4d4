//! Tin–silver–copper solders by their trade designation.

use super::{Amount, Basis, Convention, Reading};

/// `SAC305`: tin, tenths of percent of silver (two digits), then of copper (one; two in `SAC0307`).
///
/// # References
/// IPC J-STD-006; SAC305 is 96.5Sn-3.0Ag-0.5Cu, SAC387 is 95.5Sn-3.8Ag-0.7Cu.
pub(super) fn read(word: &str) -> Option<Reading> {
    let digits = word.strip_prefix("SAC")?;
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    let numbers: Vec<f64> = digits.chars().map(|c| c.to_digit(10).map(f64::from)).collect::<Option<_>>()?;
    let (silver, copper) = match numbers.as_slice() {
        [units, tenths, copper] => (10.0 * units + tenths, *copper),
        // SAC0307 and SAC0807: below one percent of silver.
        [0.0, silver, tens, copper] => (*silver, 10.0 * tens + copper),
        _ => return None,
    };
    let given = |tenths: f64| Amount::Given(tenths / 1000.0);
    let amounts = vec![
        ("Sn".to_owned(), Amount::Balance),
        ("Ag".to_owned(), given(silver)),
        ("Cu".to_owned(), given(copper)),
    ];
    Some(Reading {
        basis: Basis::Mass,
        amounts,
        partial: Vec::new(),
        convention: Convention::Solder,
        ambiguity: None,
        record: None,
    })
}
