//! Modules whose membrane follows a law of its own: metals, frameworks, vapors that swell; against integrals in closed form
//! and independently computed values.

mod support;

use serde_json::{Value, json};
use support::{computed, number};

/// A result of a gas.
fn of(report: &Value, gas: &str, field: &str) -> f64 {
    let rows = report["results"]["gases"].as_array().unwrap();
    number(&rows.iter().find(|row| row["gas"] == gas).unwrap()[field]["value"])
}

fn result(report: &Value, path: &str) -> f64 {
    number(&report["results"].pointer(path).unwrap_or_else(|| panic!("{path} in {report}"))["value"])
}

fn close(got: f64, expected: f64, relative: f64) {
    assert!((got - expected).abs() <= relative * expected.abs(), "{got} is not {expected}");
}

/// 10 µm of palladium, P = 1e-8 mol/(m·s·√Pa): J = 1e-3 mol/(m²·s·√Pa) (√p1 − √p2).
fn metal(pattern: &str, more: Value) -> Value {
    let mut document = json!({"kind": "membrane-module", "flowPattern": pattern,
        "feed": {"flows": {"H2": "0.6 mol/s", "CO2": "0.4 mol/s"}, "pressure": "10 bar"}, "permeatePressure": "1 bar",
        "membrane": {"thickness": "10 um", "metal": {"permeability": "1e-8 mol/(m.s.Pa0.5)"}},
        "units": {"area": "m2", "molarFlow": "mol/s"}});
    for (key, value) in more.as_object().unwrap() {
        document[key] = value.clone();
    }
    document
}

const PLUG: [&str; 3] = ["crossFlow", "coCurrent", "counterCurrent"];

/// Areas of A = ∫ dR/J(R) (mpmath, 30 digits) at the hydrogen R that is left of 0.6 mol/s; without sweep the permeate is
/// pure, and all plug flow patterns are one.
#[test]
fn hydrogen_through_palladium() {
    for (left, area) in
        [(0.2, 1.074567137246212838), (0.1, 1.586388957437069347), (0.05, 2.411125371680337202)]
    {
        for pattern in PLUG {
            let rated = computed(&metal(pattern, json!({"area": {"value": area, "unit": "m2"}}))).unwrap();
            close(of(&rated, "H2", "retentateFlow"), left, 1e-10);
            assert_eq!(of(&rated, "H2", "permeateFraction"), 1.0);
            assert_eq!(of(&rated, "CO2", "retentateFlow"), 0.4);
            let target = json!({"target": {"retentateRecovery": {"H2": left / 0.6}}});
            close(result(&computed(&metal(pattern, target)).unwrap(), "/area"), area, 1e-11);
        }
    }
    // n = 0.7.
    let membrane =
        json!({"thickness": "10 um", "metal": {"permeability": "1e-9 mol/(m.s.Pan)", "exponent": 0.7}});
    for pattern in PLUG {
        let target = json!({"membrane": membrane, "target": {"retentateRecovery": {"H2": 0.1 / 0.6}}});
        close(result(&computed(&metal(pattern, target)).unwrap(), "/area"), 0.971232705997625135, 1e-11);
    }
    // Both sides mixed: A = (F − R)/J of the outlet.
    for (left, area) in [(0.2, 1.531848060353937768), (0.1, 3.817206807583979362)] {
        let rated = computed(&metal("wellMixed", json!({"area": {"value": area, "unit": "m2"}}))).unwrap();
        close(of(&rated, "H2", "retentateFlow"), left, 1e-11);
        assert_eq!(of(&rated, "H2", "permeateFraction"), 1.0);
    }
}

/// Into vacuum √p falls evenly, and hydrogen is used up within a finite area; the rest of a larger module is idle.
#[test]
fn hydrogen_that_is_used_up() {
    for pattern in PLUG {
        let vacuum = |more: Value| {
            let mut document = metal(pattern, json!({"permeatePressure": "0 bar"}));
            document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            computed(&document).unwrap()
        };
        for (left, area) in [(0.2, 0.577482342121856686), (0.01, 1.060267889325497425)] {
            let rated = vacuum(json!({"area": {"value": area, "unit": "m2"}}));
            close(of(&rated, "H2", "retentateFlow"), left, 1e-10);
        }
        let end = 1.187284083020595486;
        let just = vacuum(json!({"area": {"value": end * (1.0 - 1e-4), "unit": "m2"}}));
        assert!(of(&just, "H2", "retentateFlow") > 1e-9, "{just}");
        let more = vacuum(json!({"area": "3 m2"}));
        assert!(of(&more, "H2", "retentateFlow") < 1e-11);
        close(result(&more, "/stageCut"), 0.6, 1e-11);
        close(result(&more, "/area"), 3.0, 1e-15);
        let profile = &more["results"]["profile"];
        let position = profile["position"]["value"].as_array().unwrap();
        for (s, x) in position.iter().zip(profile["gases"][1]["feedSide"]["value"].as_array().unwrap()) {
            assert_eq!(number(x) > 1e-11, 3.0 * number(s) < end, "{s} {x}");
        }
    }
}

/// With 0.5 mol/s of nitrogen as sweep: V of hydrogen is F − R in co-current flow and R − R_out in counter-current flow.
#[test]
fn hydrogen_into_a_sweep() {
    let sweep = |more: Value| {
        let mut document = json!({"sweep": {"flows": {"N2": "0.5 mol/s"}}});
        document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        document
    };
    for (pattern, left, area) in [
        ("coCurrent", 0.2, 0.764901284022205123),
        ("coCurrent", 0.05, 1.413090609457395959),
        ("counterCurrent", 0.2, 0.739807054270145430),
        ("counterCurrent", 0.05, 1.214324650855684973),
        ("wellMixed", 0.2, 1.091310618278101459),
        ("wellMixed", 0.1, 2.236067977499789696),
    ] {
        let rated = computed(&metal(pattern, sweep(json!({"area": {"value": area, "unit": "m2"}})))).unwrap();
        close(of(&rated, "H2", "retentateFlow"), left, 1e-9);
        close(of(&rated, "N2", "permeateFlow"), 0.5, 1e-15);
        let target = sweep(json!({"target": {"permeateRecovery": {"H2": 1.0 - left / 0.6}}}));
        close(result(&computed(&metal(pattern, target)).unwrap(), "/area"), area, 1e-9);
    }
    // In counter-current flow all of it leaves within 1.677 m² (the integral down to R = 0).
    let end = 1.677247991819617125;
    let more = computed(&metal("counterCurrent", sweep(json!({"area": "4 m2"})))).unwrap();
    assert!(of(&more, "H2", "retentateFlow") < 1e-11, "{more}");
    let less = json!({"area": {"value": 0.99 * end, "unit": "m2"}});
    let less = computed(&metal("counterCurrent", sweep(less))).unwrap();
    assert!(of(&less, "H2", "retentateFlow") > 1e-6);
}
