//! Modules whose membrane follows a law of its own: metals, frameworks, vapors that swell; against integrals in closed form
//! and independently computed values.

mod support;

use serde_json::{Value, json};
use support::module::{close, of, result};
use support::{computed, number};

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
    for (left, area) in [(0.2, 1.0745671372462129), (0.1, 1.5863889574370693), (0.05, 2.4111253716803374)] {
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
        close(result(&computed(&metal(pattern, target)).unwrap(), "/area"), 0.9712327059976251, 1e-11);
    }
    // Both sides mixed: A = (F − R)/J of the outlet.
    for (left, area) in [(0.2, 1.5318480603539377), (0.1, 3.8172068075839793)] {
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
        for (left, area) in [(0.2, 0.5774823421218567), (0.01, 1.0602678893254973)] {
            let rated = vacuum(json!({"area": {"value": area, "unit": "m2"}}));
            close(of(&rated, "H2", "retentateFlow"), left, 1e-10);
        }
        let end = 1.1872840830205955;
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
        ("coCurrent", 0.2, 0.7649012840222051),
        ("coCurrent", 0.05, 1.413090609457396),
        ("counterCurrent", 0.2, 0.7398070542701455),
        ("counterCurrent", 0.05, 1.214324650855685),
        ("wellMixed", 0.2, 1.0913106182781014),
        ("wellMixed", 0.1, 2.23606797749979),
    ] {
        let rated = computed(&metal(pattern, sweep(json!({"area": {"value": area, "unit": "m2"}})))).unwrap();
        close(of(&rated, "H2", "retentateFlow"), left, 1e-9);
        close(of(&rated, "N2", "permeateFlow"), 0.5, 1e-15);
        let target = sweep(json!({"target": {"permeateRecovery": {"H2": 1.0 - left / 0.6}}}));
        close(result(&computed(&metal(pattern, target)).unwrap(), "/area"), area, 1e-9);
    }
    // In counter-current flow all of it leaves within 1.677 m² (the integral down to R = 0).
    let end = 1.677247991819617;
    let more = computed(&metal("counterCurrent", sweep(json!({"area": "4 m2"})))).unwrap();
    assert!(of(&more, "H2", "retentateFlow") < 1e-11, "{more}");
    let less = json!({"area": {"value": 0.99 * end, "unit": "m2"}});
    let less = computed(&metal("counterCurrent", sweep(less))).unwrap();
    assert!(of(&less, "H2", "retentateFlow") > 1e-6);
}

/// Without sweep hydrogen is left at x p_h = p_l: of 0.6 mol/s beside 0.4 mol/s at a ratio of 10 just 0.4/9 mol/s. More area is idle,
/// and targets beyond are refused with what limits them.
#[test]
fn what_a_metal_cannot_reach() {
    for pattern in ["wellMixed", "crossFlow", "coCurrent", "counterCurrent"] {
        let large = computed(&metal(pattern, json!({"area": "1000 m2"}))).unwrap();
        let within = if pattern == "wellMixed" { 1e-3 } else { 1e-11 };
        close(result(&large, "/stageCut"), 0.6 - 0.4 / 9.0, within);
        let vacuum = json!("0 bar");
        for (target, vacuum, limit, by) in [
            (json!({"retentate": {"H2": 0.05}}), None, 0.1, "the pressure ratio"),
            (json!({"stageCut": 0.57}), None, 0.6 - 0.4 / 9.0, "the pressure ratio"),
            (json!({"permeateRecovery": {"H2": 0.99}}), None, 1.0 - 0.4 / 9.0 / 0.6, "the pressure ratio"),
            (json!({"stageCut": 0.7}), Some(&vacuum), 0.6, "the flow of the gases that permeate"),
            (json!({"permeate": {"H2": 0.9}}), None, 1.0, "lets nothing else through"),
            (json!({"permeate": {"CO2": 0.1}}), None, 0.0, "lets nothing of this gas through"),
            (json!({"permeateRecovery": {"CO2": 0.1}}), None, 0.0, "lets nothing of this gas through"),
            (json!({"retentateRecovery": {"CO2": 0.9}}), None, 1.0, "lets nothing of this gas through"),
        ] {
            let mut document = metal(pattern, json!({"target": target}));
            if let Some(vacuum) = vacuum {
                document["permeatePressure"] = vacuum.clone();
            }
            let error = computed(&document).unwrap_err();
            assert_eq!((error.code(), error.path()), ("unreachable", "target"), "{target}");
            let text = error.to_string();
            assert!(text.contains(by), "{pattern} {target}: {text}");
            let said = text.split("the limit is ").nth(1).unwrap().split(',').next().unwrap();
            assert!((said.parse::<f64>().unwrap() - limit).abs() < 1e-8, "{pattern} {target}: {text}");
        }
        // A pure feed runs out: A = F/(1e-3 (√p_h − √p_l)) in all patterns, for x is 1 everywhere.
        let pure = json!({"feed": {"flow": "0.6 mol/s", "moleFractions": {"H2": 1}, "pressure": "10 bar"}, "area": "5 m2"});
        let error = computed(&metal(pattern, pure)).unwrap_err();
        assert_eq!((error.code(), error.path()), ("feed_runs_out", "area"));
        let end = 600.0 / (1e6_f64.sqrt() - 1e5_f64.sqrt());
        let text = error.to_string();
        let said = text.split("done so after ").nth(1).unwrap().split(' ').next().unwrap();
        assert!((said.parse::<f64>().unwrap() / end - 1.0).abs() < 1e-6, "{pattern}: {text} not {end}");
    }
}

/// A gas of constant permeance beside one that is stopped: with J = q (p_h R/(R + I) − p_l) and p_h = 10 p_l the area is
/// `A q p_l = (F − R)/9 + (10/81) I ln((9F − I)/(9R − I))`; a permeance of 1e-9 of the other gives the same.
#[test]
fn a_gas_of_no_permeance() {
    let (feed, left, inert) = (0.6_f64, 0.1_f64, 0.4_f64);
    let q = 1e-7;
    let sum =
        (feed - left) / 9.0 + 10.0 / 81.0 * inert * libm::log((9.0 * feed - inert) / (9.0 * left - inert));
    let area = sum / (q * 1e5);
    let membrane = |slow: f64| {
        json!({"gases": {"H2": {"permeance": {"value": q, "unit": "mol/(m2.s.Pa)"}},
            "CO2": {"permeance": {"value": slow, "unit": "mol/(m2.s.Pa)"}}}})
    };
    for pattern in PLUG {
        for (slow, relative) in [(0.0, 1e-11), (1e-9 * q, 1e-7)] {
            let asked = json!({"membrane": membrane(slow), "area": {"value": area, "unit": "m2"}});
            let report = computed(&metal(pattern, asked)).unwrap();
            close(of(&report, "H2", "retentateFlow"), left, relative);
        }
        let report = computed(&metal(pattern, json!({"membrane": membrane(0.0), "area": "3 m2"}))).unwrap();
        assert_eq!(of(&report, "CO2", "permeance"), 0.0);
        assert_eq!(of(&report, "CO2", "permeateFlow"), 0.0);
        assert!(report["results"]["inlet"]["separations"].as_array().unwrap().is_empty());
    }
    // Three gases, one of them stopped, with a sweep of the stopped one.
    for pattern in ["wellMixed", "coCurrent", "counterCurrent"] {
        let document = |slow: f64| {
            let mut membrane = membrane(slow);
            membrane["gases"]["CH4"] = json!({"permeance": {"value": 0.1 * q, "unit": "mol/(m2.s.Pa)"}});
            let feed = json!({"flows": {"H2": "0.6 mol/s", "CO2": "0.4 mol/s", "CH4": "0.2 mol/s"}, "pressure": "10 bar"});
            let sweep = json!({"flows": {"CO2": "0.3 mol/s"}});
            metal(pattern, json!({"membrane": membrane, "feed": feed, "sweep": sweep, "area": "12 m2"}))
        };
        let (none, little) = (computed(&document(0.0)).unwrap(), computed(&document(1e-10 * q)).unwrap());
        for gas in ["H2", "CO2", "CH4"] {
            for side in ["retentateFlow", "permeateFlow"] {
                close(of(&none, gas, side), of(&little, gas, side), 1e-7);
            }
        }
        close(of(&none, "CO2", "permeateFlow"), 0.3, 1e-15);
    }
}

fn module(pattern: &str, feed: Value, pressures: [&str; 2], membrane: Value, area: &str) -> Value {
    json!({"kind": "membrane-module", "flowPattern": pattern, "feed": {"flows": feed, "pressure": pressures[0]},
        "permeatePressure": pressures[1], "membrane": membrane, "area": area, "units": {"molarFlow": "mol/s"}})
}

/// Gases in a framework without exchange and of one capacity have fluxes in closed form (`a_mixture_in_closed_form` of
/// `membrane_inorganic.rs`); with them an independent solver (mpmath, 25 digits; co-current flow scipy DOP853 at 1e-11) finds
/// what is left of 0.5 mol/s of each.
#[test]
fn gases_in_a_framework() {
    let gas = |affinity: &str, d: &str| json!({"adsorption": {"sites": [{"capacity": "2 mol/kg", "affinity": affinity}], "diffusivity": d}});
    let membrane = |mixing: &str| {
        json!({"thickness": "2 um", "framework": {"density": "1800 kg/m3", "mixing": mixing, "exchange": "none"},
            "gases": {"CO2": gas("3e-6 1/Pa", "2e-9 m2/s"), "CH4": gas("4e-7 1/Pa", "6e-9 m2/s")}})
    };
    let feed = json!({"CO2": "0.5 mol/s", "CH4": "0.5 mol/s"});
    for (pattern, mixing, left, relative) in [
        ("wellMixed", "extendedLangmuir", [0.4229064062782868, 0.4630948748356323], 1e-8),
        ("wellMixed", "iast", [0.4229064062782868, 0.4630948748356323], 1e-8),
        ("coCurrent", "extendedLangmuir", [0.42152108, 0.4639859], 1e-7),
    ] {
        let document = module(pattern, feed.clone(), ["5 bar", "0.5 bar"], membrane(mixing), "0.05 m2");
        let report = computed(&document).unwrap();
        close(of(&report, "CO2", "retentateFlow"), left[0], relative);
        close(of(&report, "CH4", "retentateFlow"), left[1], relative);
        let models = report["models"].to_string();
        assert!(models.contains("membrane.maxwell_stefan_mixture"), "{models}");
    }
}

/// Water vapor beside nitrogen of constant permeance: perfectly mixed by roots, and in cross-flow into vacuum, where the
/// permeate does not count, by a Taylor series (mpmath, 25 digits); Flory–Huggins with χ = 1.5, ENSIC with ks = 1.8, kp = 0.12.
#[test]
fn water_vapor_through_polymers() {
    let water = |model: &str, constants: Value| json!({"vapor": {"saturationPressure": "3169 Pa", "molarVolume": "18.07 cm3/mol", "diffusivity": "1e-11 m2/s", model: constants}});
    let feed = json!({"H2O": "0.02 mol/s", "N2": "0.98 mol/s"});
    for (model, constants, mixed, vacuum) in [
        (
            "floryHuggins",
            json!({"chi": 1.5}),
            [0.0185779501182752, 0.9799950931084574],
            [0.01813233260194095, 0.9799950953154234],
        ),
        (
            "ensic",
            json!({"penetrantAffinity": 1.8, "polymerAffinity": 0.12}),
            [0.01768273960454929, 0.979995088672362],
            [0.01693825917990728, 0.9799950921632057],
        ),
    ] {
        let membrane = json!({"thickness": "1 um", "gases": {"H2O": water(model, constants),
            "N2": {"permeance": "1e-9 mol/(m2.s.Pa)"}}});
        for (patterns, low, left) in [
            (&["wellMixed"][..], "500 Pa", mixed),
            (&["crossFlow", "coCurrent", "counterCurrent"][..], "0 Pa", vacuum),
        ] {
            for pattern in patterns {
                let document = module(pattern, feed.clone(), ["1 bar", low], membrane.clone(), "0.05 m2");
                let report = computed(&document).unwrap();
                close(of(&report, "H2O", "retentateFlow"), left[0], 1e-11);
                close(of(&report, "N2", "retentateFlow"), left[1], 1e-11);
            }
        }
        // Where the feed is supersaturated, or the permeate would be: an error.
        let wet = json!({"H2O": "0.05 mol/s", "N2": "0.95 mol/s"});
        let error =
            computed(&module("crossFlow", wet, ["1 bar", "0 Pa"], membrane.clone(), "0.05 m2")).unwrap_err();
        assert_eq!((error.code(), error.path()), ("out_of_range", "feed"), "{error}");
        let error =
            computed(&module("wellMixed", feed.clone(), ["2 bar", "20 kPa"], membrane.clone(), "0.05 m2"))
                .unwrap_err();
        assert_eq!((error.code(), error.path()), ("out_of_range", "feed"), "{error}");
    }
}
