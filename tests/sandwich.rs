//! Sandwich checks: printed coefficients, the energies behind them, limits, and documents.

mod support;

use matprop::laminate::plate::pagano::{Exact, Panel};
use matprop::laminate::plate::sandwich::wrinkling::{allen, cubic, dimpling, hoff_mautner, plantema};
use matprop::laminate::plate::sandwich::{Sandwich, least_reserve};
use matprop::laminate::{Lamina, Ply, StackingSequence};
use matprop::quantity::{Angle, Length, Modulus, Ratio};
use serde_json::{Value, json};

const EF: f64 = 70e9;
const EC: f64 = 0.1e9;
const GC: f64 = 0.04e9;

/// Coefficients as NASA/CR-1999-208994 and the books print them.
#[test]
fn printed_coefficients() {
    let root = libm::cbrt(EF * EC * GC);
    assert!((hoff_mautner(EF, EC, GC, 1e-3, 1.0) / root - 0.91).abs() < 0.005);
    assert!((plantema(EF, EC, GC) / root - 0.825).abs() < 0.0006);
    assert!((cubic(0.5, EF, EC, GC) / root - 0.5).abs() < 1e-14);
    // Thin core: 0.817 √(Ef Ec tf/tc) + 0.166 Gc tc/tf, below tc = 1.82 tf (Ef Ec/Gc²)^⅓.
    let (tf, limit) = (1e-3, 1.82 * 1e-3 * libm::cbrt(EF * EC / (GC * GC)));
    for tc in [0.5 * limit, 0.98 * limit] {
        let printed = 0.817 * (EF * EC * tf / tc).sqrt() + 0.166 * GC * tc / tf;
        assert!((hoff_mautner(EF, EC, GC, tf, tc) / printed - 1.0).abs() < 2e-3, "{tc}");
    }
    let thick = hoff_mautner(EF, EC, GC, tf, 1.02 * limit);
    assert_eq!(thick, hoff_mautner(EF, EC, GC, tf, 1.0));
}

/// The least buckling stress of a facing over all wavelengths and, after Hoff and Mautner, over the depth of the core
/// that takes part: bending of the facing, stretch and shear of the core.
#[test]
fn wrinkling_is_the_least_energy() {
    let (tf, tc) = (0.5e-3, 10e-3);
    let bending = |k: f64| EF * tf * tf * k * k / 12.0;
    let waves = || (1..4000).map(|i| f64::from(i) * 2.0);
    let linear = waves().flat_map(|k| {
        (1..200).map(move |i| {
            let depth = 0.5 * tc * f64::from(i) / 199.0;
            bending(k) + EC / (depth * k * k * tf) + GC * depth / (3.0 * tf)
        })
    });
    let least = linear.fold(f64::INFINITY, f64::min);
    assert!((hoff_mautner(EF, EC, GC, tf, tc) / least - 1.0).abs() < 1e-4, "{least}");
    let exponential = waves().map(|k| bending(k) + (EC * GC).sqrt() / (k * tf)).fold(f64::INFINITY, f64::min);
    assert!((plantema(EF, EC, GC) / exponential - 1.0).abs() < 1e-5);
    // A half-space whose surface moves normally: stiffness 2 Ec k / ((1 + ν) (3 − ν)).
    let nu = 0.25;
    let half_space = 2.0 * EC / ((1.0 + nu) * (3.0 - nu));
    let elastic = waves().map(|k| bending(k) + half_space / (k * tf)).fold(f64::INFINITY, f64::min);
    assert!((allen(EF, EC, nu) / elastic - 1.0).abs() < 1e-5);
}

#[test]
fn dimpling_of_an_isotropic_facing() {
    let sandwich = Sandwich::of(&stack(0.3, 1.0), 1..2).unwrap();
    let plate = EF / (1.0 - 0.09);
    for degrees in [0.0, 37.0, 90.0] {
        approx::assert_relative_eq!(sandwich.top.modulus(degrees), EF, max_relative = 1e-12);
        approx::assert_relative_eq!(sandwich.top.plate_modulus(degrees), plate, max_relative = 1e-12);
        approx::assert_relative_eq!(sandwich.core.shear_modulus(degrees), GC, max_relative = 1e-12);
    }
    approx::assert_relative_eq!(dimpling(plate, 1e-3, 10e-3), 2.0 * plate * 0.01, max_relative = 1e-14);
}

fn isotropic(e: f64, nu: f64, mm: f64) -> Ply {
    let lamina = Lamina::isotropic(Modulus::from_pa(e).unwrap(), Ratio::new(nu).unwrap()).unwrap();
    Ply::new(lamina.build().unwrap(), Length::from_mm(mm).unwrap(), Angle::from_degrees(0.0).unwrap())
}

/// Facings of 70 GPa on 20 mm of a foam with E = 0.1 GPa, ν = 0.25.
fn stack(nu: f64, mm: f64) -> StackingSequence {
    let face = isotropic(EF, nu, mm);
    StackingSequence::new(vec![face, isotropic(EC, 0.25, 20.0), face]).unwrap()
}

/// The exact deflection under a sine load is p (a/π)² over the buckling load of the column.
#[test]
fn bending_and_shear_are_those_of_exact_elasticity() {
    let stack = stack(0.0, 0.5);
    let sandwich = Sandwich::of(&stack, 1..2).unwrap();
    for a in [0.15, 0.4, 2.0] {
        let exact = Exact::of(&stack, &Panel::Strip { a }, 1e3).unwrap().deflection();
        let column =
            1e3 * a * a / (std::f64::consts::PI * std::f64::consts::PI * sandwich.column_buckling(a));
        assert!((column / exact - 1.0).abs() < 0.01, "{a}: {column} against {exact}");
    }
    assert_eq!(sandwich.core_shear([10e3, -5e3]), [10e3 / 0.0205, -5e3 / 0.0205]);
    let [bending, shear] = sandwich.strip_deflection(1.0, 1e3);
    approx::assert_relative_eq!(shear, 1e3 / (8.0 * sandwich.crimping(0.0)), max_relative = 1e-14);
    // 5 p a⁴ / (384 D) with D ≈ Ef tf d²/2.
    let thin = 5.0 * 1e3 / (384.0 * EF * 0.5e-3 * 0.0205 * 0.0205 / 2.0);
    assert!((bending / thin - 1.0).abs() < 0.01);
}

#[test]
fn short_columns_crimp_and_long_ones_buckle() {
    let sandwich = Sandwich::of(&stack(0.0, 0.5), 1..2).unwrap();
    let crimping = sandwich.crimping(0.0);
    approx::assert_relative_eq!(sandwich.column_buckling(1e-6), crimping, max_relative = 1e-9);
    assert!(sandwich.column_buckling(1.0) < crimping);
    let pi2 = std::f64::consts::PI * std::f64::consts::PI;
    let euler = pi2 * EF * 0.5e-3 * 0.0205 * 0.0205 / 2.0 / 1e4;
    assert!((sandwich.column_buckling(100.0) / euler - 1.0).abs() < 0.01);
}

#[test]
fn the_worst_direction_is_found() {
    let (factor, degrees) = least_reserve([-2.0, -1.0, 0.0], |_| 10.0).unwrap();
    assert_eq!((factor, degrees), (5.0, 0.0));
    let (factor, degrees) = least_reserve([0.0, 0.0, 4.0], |_| 10.0).unwrap();
    approx::assert_relative_eq!(factor, 2.5, max_relative = 1e-14);
    assert_eq!(degrees, 135.0);
    assert_eq!(least_reserve([1.0, 2.0, 1.0], |_| 10.0), None);
    // A direction three times weaker governs though it is less compressed.
    let weak = |degrees: f64| if degrees == 90.0 { 1.0 } else { 10.0 };
    assert_eq!(least_reserve([-2.0, -1.0, 0.0], weak), Some((1.0, 90.0)));
}

fn report(document: &Value) -> Value {
    support::computed(document).unwrap()
}

#[test]
fn a_document() {
    let report = report(&json!({"kind": "laminate",
        "materials": {"al": {"e": "70 GPa", "nu": 0.3},
            "core": {"e1": "1 MPa", "e2": "1 MPa", "nu12": 0.0, "g12": "1 MPa", "e3": "1000 MPa", "nu13": 0, "nu23": 0,
                "g13": "440 MPa", "g23": "220 MPa"}},
        "namedPlies": {"f": {"material": "al", "thickness": "0.5 mm"}, "c": {"material": "core", "thickness": "20 mm"}},
        "layup": "[f/c/f]", "units": {"stress": "Pa", "lineForce": "N/m", "modulus": "Pa"},
        "loads": [{"name": "push", "nx": "-50 N/mm"}],
        "sandwich": {"core": "core", "cellSize": "6 mm", "shearStrengthXz": "2.4 MPa", "shearStrengthYz": "1.5 MPa",
            "compressiveStrength": "4.6 MPa", "span": "1 m", "pressure": "0.5 MPa"}}));
    let result = &report["results"]["sandwich"];
    let number = |pointer: &str| result.pointer(pointer).and_then(Value::as_f64).unwrap_or(f64::NAN);
    let close = |pointer: &str, x: f64| {
        assert!((number(pointer) / x - 1.0).abs() < 1e-6, "{pointer}: {} is not {x}", number(pointer));
    };
    close("/distance/value", 20.5);
    let design = 0.5 * libm::cbrt(70e9 * 1e9 * 440e6);
    close("/facings/0/wrinklingX/design/value", design);
    close("/facings/1/wrinklingY/design/value", 0.5 * libm::cbrt(70e9 * 1e9 * 220e6));
    assert!(result["facings"][0]["wrinklingX"].get("allen").is_none(), "the core is not isotropic");
    close("/facings/0/dimplingX/value", 2.0 * 70e9 / 0.91 / 144.0);
    close("/crimpingX/value", 440e6 * 0.0205 * 0.0205 / 0.02);
    close("/crimpingY/value", 220e6 * 0.0205 * 0.0205 / 0.02);
    close("/coreCrushing/value", 9.2);
    // The core carries next to nothing of 50 N/mm.
    assert!((number("/loads/0/facings/0/stress/value/0") + 50e6).abs() < 0.05e6);
    assert!((number("/loads/0/facings/0/wrinkling/factor/value") * 50e6 / design - 1.0).abs() < 1e-3);
    assert_eq!(number("/loads/0/facings/0/wrinkling/direction/value"), 0.0);
    assert!(
        (number("/loads/0/crimping/factor/value") * 50e3 / number("/crimpingX/value") - 1.0).abs() < 1e-12
    );
    assert!((number("/loads/0/column/value") * 50e3 / number("/strip/buckling/value") - 1.0).abs() < 1e-12);
    let cited: Vec<&str> =
        report["models"].as_array().unwrap().iter().filter_map(|model| model["id"].as_str()).collect();
    for id in [
        "wrinkling_design",
        "wrinkling_hoff_mautner",
        "wrinkling_plantema",
        "dimpling",
        "crimping",
        "core_crushing",
        "column",
    ] {
        assert!(cited.contains(&format!("laminate.sandwich.{id}").as_str()), "{id}");
    }
}
