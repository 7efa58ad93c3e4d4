//! Modules of far more area than they need, and of too little for their flow: idle rests, gases that are nearly used up, and
//! pressures that are.

mod support;

use matprop::ErrorKind;
use serde_json::{Value, json};
use support::computed;
use support::module::{close, of, result};

/// A module of gases with a share of 1 mol/s and a permeance in GPU each, between pressures in bar.
fn module(pattern: &str, gases: &[(&str, f64, f64)], (high, low): (f64, f64), more: Value) -> Value {
    let mut document = json!({"kind": "membrane-module", "flowPattern": pattern,
        "feed": {"flow": "1 mol/s", "moleFractions": {}, "pressure": {"value": high, "unit": "bar"}},
        "permeatePressure": {"value": low, "unit": "bar"}, "membrane": {"gases": {}},
        "units": {"area": "m2", "molarFlow": "mol/s", "pressure": "Pa"}});
    for (gas, share, permeance) in gases {
        document["feed"]["moleFractions"][*gas] = json!(share);
        document["membrane"]["gases"][*gas] = json!({"permeance": {"value": permeance, "unit": "GPU"}});
    }
    for (key, value) in more.as_object().unwrap() {
        document[key] = value.clone();
    }
    document
}

const STOPPED: [(&str, f64, f64); 3] = [("O2", 0.2, 50.0), ("N2", 0.75, 10.0), ("He", 0.05, 0.0)];

/// What permeates does so until its pressure in the feed is that of the permeate: of 10 bar over 1 bar a tenth of the
/// retentate is left of it, and R = 0.05/0.9.
#[test]
fn the_rest_of_a_large_area_is_idle() {
    for pattern in ["crossFlow", "coCurrent", "counterCurrent"] {
        for area in [800.0, 1e4, 1e5, 1e6, 1e7, 1e9] {
            let area = json!({"area": {"value": area, "unit": "m2"}});
            let report = computed(&module(pattern, &STOPPED, (10.0, 1.0), area)).unwrap();
            close(result(&report, "/stageCut"), 1.0 - 0.05 / 0.9, 1e-8);
            assert_eq!(of(&report, "He", "retentateFlow"), 0.05);
        }
    }
}

/// Flows of the retentate, found independently: integrated from the closed end (scipy's Radau, 1e-11) with their logarithms
/// as unknowns of Newton's method. Gases of which next to nothing is left are followed as exactly as the others.
#[test]
fn nearly_used_up_gases() {
    type Case<'a> = (&'a [(&'a str, f64, f64)], (f64, f64), f64, Value, &'a [f64]);
    let cases: [Case; 3] = [
        (
            &[("H2", 0.92, 600.0), ("CO2", 0.06, 1500.0), ("N2", 0.015, 1.3), ("CH4", 0.005, 1.0)],
            (2.2, 0.18),
            70.0,
            json!({}),
            &[4.0079027586e-14, 1.08614735e-33, 1.1953232010e-2, 4.1851882701e-3],
        ),
        (
            &[("N2", 0.24, 0.65), ("CO2", 0.38, 1250.0), ("CH4", 0.156, 5.4), ("O2", 0.224, 800.0)],
            (13.0, 0.8),
            150.0,
            json!({}),
            &[2.1178399166e-1, 3.85154663e-53, 6.2872047445e-2, 5.25209610e-35],
        ),
        (
            &[("N2", 0.812, 1.1), ("O2", 0.004, 64.0), ("Ar", 0.165, 1.5), ("He", 0.019, 0.0)],
            (6.1, 0.33),
            5000.0,
            json!({"sweep": {"flow": "0.1 mol/s", "moleFractions": {"Ar": 1}}}),
            &[9.811071909e-4, 1.46700064e-172, 1.2576653832e-3, 0.019],
        ),
    ];
    for (gases, pressures, area, mut more, left) in cases {
        more["area"] = json!({"value": area, "unit": "m2"});
        let report = computed(&module("counterCurrent", gases, pressures, more)).unwrap();
        for ((gas, ..), left) in gases.iter().zip(left) {
            close(of(&report, gas, "retentateFlow"), *left, if *left > 1e-6 { 1e-8 } else { 1e-6 });
        }
    }
}

fn bores(inner: f64) -> Value {
    json!({"length": "1 m", "outerDiameter": "400 um", "innerDiameter": {"value": inner, "unit": "um"},
        "areaBasis": "outer", "feedSide": "bore", "temperature": "25 degC", "boreViscosity": "18 uPa.s"})
}

/// The feed goes on losing pressure along the idle rest: integrated independently (scipy's LSODA, 1e-12) up to where nothing
/// permeates, 0.30033 of the length; from there on p² falls evenly.
#[test]
fn pressure_falls_along_the_idle_rest() {
    let more = json!({"area": "2000 m2", "fibers": bores(150.0)});
    let report = computed(&module("crossFlow", &STOPPED, (10.0, 1.0), more)).unwrap();
    close(of(&report, "O2", "retentateFlow"), 3.4962848e-7, 1e-6);
    close(of(&report, "N2", "retentateFlow"), 5.55631597108e-3, 1e-9);
    close(result(&report, "/retentate/pressure"), 999_732.479809, 1e-9);
}

/// Hydrogen that palladium lets through to a sweep gas is used up after ∫ dR/J(R) = 1.6772 m² (mpmath, 25 digits), with
/// J = 1e-3 (√p_h − √p_l) and as much hydrogen on both sides.
#[test]
fn hydrogen_swept_away() {
    let metal = |area: f64| {
        json!({"kind": "membrane-module", "flowPattern": "counterCurrent",
            "feed": {"flows": {"H2": "0.6 mol/s", "CO2": "0.4 mol/s"}, "pressure": "10 bar"},
            "permeatePressure": "1 bar", "sweep": {"flows": {"CO2": "0.5 mol/s"}},
            "membrane": {"thickness": "10 um", "metal": {"permeability": "1e-8 mol/(m.s.Pa0.5)"}},
            "area": {"value": area, "unit": "m2"}, "units": {"molarFlow": "mol/s"}})
    };
    for excess in [1.0 + 1e-9, 1.5, 30.0, 1e5] {
        let report = computed(&metal(1.677_247_991_819_617 * excess)).unwrap();
        close(of(&report, "H2", "permeateFlow"), 0.6, 1e-14);
        assert!(of(&report, "H2", "retentateFlow").abs() < 1e-15);
    }
    // Just before, the square root of what is left has fallen nearly to 0.
    let report = computed(&metal(1.677_247_991_819_617 * (1.0 - 1e-3))).unwrap();
    let left = of(&report, "H2", "retentateFlow");
    assert!(left > 1e-9 && left < 1e-5, "{left}");
}

/// The area that an error names.
fn limit(document: &Value, code: &str) -> f64 {
    let error = computed(document).unwrap_err();
    assert_eq!((error.code(), error.path()), (code, "area"), "{error}");
    match *error.kind() {
        ErrorKind::FeedRunsOut { area }
        | ErrorKind::PressureRunsOut { area }
        | ErrorKind::SweepRunsOut { area } => area,
        ref other => panic!("{other}"),
    }
}

/// Both sides of counter-current flow into a closed end have one composition if all of the feed permeates, and each gas
/// flows as if alone: Σ F/Q over the difference of pressures, 547.852054051 m².
#[test]
fn the_area_through_which_all_of_a_feed_permeates() {
    let air = [("O2", 0.21, 30.0), ("N2", 0.79, 5.0)];
    for excess in [1.0 + 1e-9, 1.5, 1e6] {
        let area = json!({"area": {"value": 547.852_054_051_204 * excess, "unit": "m2"}});
        let document = module("counterCurrent", &air, (10.0, 1.0), area);
        close(limit(&document, "feed_runs_out"), 547.852_054_051_204, 1e-12);
    }
    let area = json!({"area": {"value": 547.852_054_051_204 * (1.0 - 1e-7), "unit": "m2"}});
    let report = computed(&module("counterCurrent", &air, (10.0, 1.0), area)).unwrap();
    assert!(result(&report, "/stageCut") > 1.0 - 1e-6);
}

/// A sweep of the only gas that permeates goes into a feed with less of it: ∫ dr/(Q (p − P r/(r + s))), 345.4229 m² (mpmath,
/// 25 digits), in either direction.
#[test]
fn a_sweep_that_is_used_up() {
    let gases = [("CO2", 0.05, 10.0), ("N2", 0.95, 0.0)];
    for pattern in ["coCurrent", "counterCurrent"] {
        let swept = |area: f64| {
            let more = json!({"area": {"value": area, "unit": "m2"},
                "sweep": {"flow": "0.06 mol/s", "moleFractions": {"CO2": 1}}});
            module(pattern, &gases, (6.0, 1.0), more)
        };
        for area in [346.0, 1e3, 1e5] {
            close(limit(&swept(area), "sweep_runs_out"), 345.422_910_439_439, 1e-6);
        }
        let report = computed(&swept(345.4)).unwrap();
        assert!(of(&report, "CO2", "permeateFlow") < 1e-5);
    }
}

/// A feed of which next to nothing permeates loses p² evenly in its bores, 256 µRT D L² F/(d⁴ A) in all (Hagen and
/// Poiseuille). Into a closed end or at once it permeates until its pressure is that of the permeate, after A² (P² − p²)/that,
/// 19.50007 of 30 m²; a stream beside it, which had gathered more than returns, lasts to p² = 0, 19.69704 m².
#[test]
fn bores_that_take_the_pressure() {
    let air = [("O2", 0.21, 1e-6), ("N2", 0.79, 1e-6)];
    let ends = [19.500_073_285_963, 19.697_043_723_195, 19.500_073_285_963];
    for (pattern, end) in ["crossFlow", "coCurrent", "counterCurrent"].into_iter().zip(ends) {
        let more = json!({"area": "30 m2", "fibers": bores(100.0)});
        close(limit(&module(pattern, &air, (10.0, 1.0), more), "pressure_runs_out"), end, 1e-6);
    }
}

/// The feed passes bores only if there are enough of them; a design finds the fibers that its target needs, and a rating of
/// them gives the target again.
#[test]
fn designs_of_fibers_that_resist_the_feed() {
    let air = [("O2", 0.21, 30.0), ("N2", 0.79, 5.0)];
    for pattern in ["crossFlow", "coCurrent", "counterCurrent"] {
        for (inner, cut) in [(250.0, 0.0025), (250.0, 0.01), (100.0, 0.5)] {
            let target = json!({"target": {"stageCut": cut}, "fibers": bores(inner)});
            let area = result(&computed(&module(pattern, &air, (10.0, 1.0), target)).unwrap(), "/area");
            let rated = json!({"area": {"value": area, "unit": "m2"}, "fibers": bores(inner)});
            let report = computed(&module(pattern, &air, (10.0, 1.0), rated)).unwrap();
            close(result(&report, "/stageCut"), cut, 1e-11);
        }
        let target = json!({"target": {"stageCut": 0.1}, "fibers": bores(60.0)});
        let error = computed(&module(pattern, &air, (10.0, 1.0), target)).unwrap_err();
        assert_eq!((error.code(), error.path()), ("unreachable", "target"));
        assert!(error.to_string().contains("fewer of which the feed does not pass"), "{error}");
        let few = json!({"area": "1 m2", "fibers": bores(60.0)});
        let error = computed(&module(pattern, &air, (10.0, 1.0), few)).unwrap_err();
        assert_eq!((error.code(), error.path()), ("pressure_runs_out", "area"));
    }
}

/// Into vacuum a feed at 1.3 bar passes only from about 50 m² of these bores on, and from about 80 m² on all of it permeates.
#[test]
fn designs_between_too_few_and_too_many_fibers() {
    let gases = [("O2", 0.53, 550.0), ("N2", 0.47, 250.0)];
    let document = |more: Value| module("counterCurrent", &gases, (1.3, 0.0), more);
    let designed =
        |cut: f64| computed(&document(json!({"target": {"stageCut": cut}, "fibers": bores(250.0)})));
    let area = result(&designed(0.9).unwrap(), "/area");
    let rated = json!({"area": {"value": area, "unit": "m2"}, "fibers": bores(250.0)});
    close(result(&computed(&document(rated)).unwrap(), "/stageCut"), 0.9, 1e-11);
    let error = designed(0.3).unwrap_err();
    assert_eq!((error.code(), error.path()), ("unreachable", "target"));
    assert!(error.to_string().contains("fewer of which the feed does not pass"), "{error}");
}
