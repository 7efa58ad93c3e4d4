//! Criteria of isotropic plies against printed factors of safety, through documents.
//!
//! - R. G. Budynas, J. K. Nisbett, Shigley's Mechanical Engineering Design, 9th ed. (2011), Examples 5–1 (pp. 226 f.) and
//!   5–5 (p. 237)
//! - Solutions manuals to the same, chapter 5: a steel of 350 MPa by two theories, one of 235/275 kpsi by Coulomb–Mohr

mod support;

use serde_json::{Value, json};

/// Factors of a material with tensile and compressive strength, of states σ1, σ2, σ3, τ12; `None`: never fails.
fn factors(criterion: &str, strengths: [f64; 2], unit: &str, states: &[[f64; 4]]) -> Vec<Option<f64>> {
    let quantity = |x: f64| json!({"value": x, "unit": unit});
    let [t, c] = strengths.map(quantity);
    let states: Vec<Value> = states
        .iter()
        .map(|[s1, s2, s3, t12]| {
            let mut stress =
                json!({"sigma1": quantity(*s1), "sigma2": quantity(*s2), "tau12": quantity(*t12)});
            if *s3 != 0.0 {
                stress["sigma3"] = quantity(*s3);
            }
            json!({"stress": stress})
        })
        .collect();
    let document = json!({"kind": "lamina",
        "material": {"e": "200 GPa", "nu": 0.3, "xt": t, "xc": c, "yt": t, "yc": c, "s12": t},
        "failure": {"criteria": [criterion], "states": states}});
    let report = support::computed(&document).unwrap();
    let found = report["results"]["failure"].as_array().unwrap();
    found.iter().map(|state| state["criteria"][0]["reserveFactor"]["value"].as_f64()).collect()
}

/// Within half a unit of the last printed digit, and the little that binary numbers add to it.
fn assert_printed(what: &str, got: &[Option<f64>], printed: &[Option<f64>], half: f64) {
    assert_eq!(got.len(), printed.len());
    for (got, printed) in got.iter().zip(printed) {
        let close = got.zip(*printed).is_some_and(|(got, printed)| (got - printed).abs() <= half * 1.0001);
        assert!(close || (got.is_none() && printed.is_none()), "{what}: {got:?} is not {printed:?}");
    }
}

#[test]
fn a_steel_by_two_theories() {
    let states = [
        [70.0, 70.0, 0.0, 0.0],
        [60.0, 40.0, 0.0, -15.0],
        [0.0, 40.0, 0.0, 45.0],
        [-40.0, -60.0, 0.0, 15.0],
        [30.0, 30.0, 30.0, 0.0],
    ];
    for (criterion, printed) in [("vonMises", [1.43, 1.70, 1.14, 1.70]), ("tresca", [1.43, 1.47, 1.02, 1.47])]
    {
        let mut printed = printed.map(Some).to_vec();
        printed.push(None);
        let got = factors(criterion, [100.0, 100.0], "ksi", &states);
        assert_printed(criterion, &got, &printed, 0.005);
    }
}

#[test]
fn another_steel_by_two_theories() {
    let states = [
        [100.0, 100.0, 0.0, 0.0],
        [100.0, 50.0, 0.0, 0.0],
        [100.0, 0.0, 0.0, -75.0],
        [-50.0, -75.0, 0.0, -50.0],
        [100.0, 20.0, 0.0, -20.0],
    ];
    for (criterion, printed) in
        [("vonMises", [3.5, 4.04, 2.13, 3.21, 3.57]), ("tresca", [3.5, 3.5, 1.94, 3.07, 3.34])]
    {
        let got = factors(criterion, [350.0, 350.0], "MPa", &states);
        assert_printed(criterion, &got, &printed.map(Some), 0.005);
    }
}

/// The second by the principal stresses the manual rounds it to, 127.1 and −7.08, from 120 and 30 kpsi.
#[test]
fn unequal_strengths_by_coulomb_and_mohr() {
    let states = [
        [90.0, -50.0, 0.0, 0.0],
        [127.1, -7.08, 0.0, 0.0],
        [-40.0, -90.0, 0.0, 50.0],
        [110.0, 40.0, 0.0, 10.0],
    ];
    let printed = [1.77, 1.76, 2.27, 2.11].map(Some);
    assert_printed("mohrCoulomb", &factors("mohrCoulomb", [235.0, 275.0], "ksi", &states), &printed, 0.005);
    // Where no principal stress has the other sign, the largest principal stress says the same.
    assert_printed("rankine", &factors("rankine", [235.0, 275.0], "ksi", &states)[2..], &printed[2..], 0.005);
}

/// A wrench of cast iron: 142.6 psi and 76.4 psi per lbf break it at 167 lbf by Coulomb–Mohr. By modified Mohr, which is
/// the largest principal stress there, σA = 175.8 psi per lbf reaches 31 kpsi.
#[test]
fn cast_iron() {
    let states = [[142.6, 0.0, 0.0, 76.4]];
    let got = factors("mohrCoulomb", [31e3, 109e3], "psi", &states);
    assert_printed("mohrCoulomb", &got, &[Some(167.0)], 0.5);
    let got = factors("rankine", [31e3, 109e3], "psi", &states);
    assert_printed("rankine", &got, &[Some(31e3 / 175.8)], 0.05);
}
