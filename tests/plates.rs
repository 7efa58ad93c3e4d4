//! Plates against exact series, published values and high-precision Ritz solutions, and against what must hold.

mod support;

use matprop::laminate::plate::{
    Distribution, InPlane, Inertia, Method, Plate, Solver, specially_orthotropic_factor,
};
use matprop::laminate::{Lamina, Ply, StackingSequence, Stiffness, shear};
use matprop::quantity::{Angle, Density, Length, Modulus, Quantity, Ratio};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::laminate::stack;
use support::{Tolerance, assert_printed, cases, number, numbers};

fn plate_cases(kind: &str) -> Vec<Value> {
    let files = ["laminate/oracle_plates.json", "laminate/published_plates.json"];
    files.iter().flat_map(|file| cases(file)).filter(|case| case["kind"] == kind).collect()
}

fn transverse(stack: &StackingSequence, factor: &Value) -> shear::ShearStiffness {
    if factor == "equilibrium" {
        return shear::equilibrium(stack, shear::Equilibrium::Cylindrical).unwrap();
    }
    assert!(factor.is_null() || factor == "5/6", "{factor}");
    shear::uncorrected(stack).unwrap().map(|row| row.map(|h| h * 5.0 / 6.0))
}

fn plate(input: &Value) -> Plate {
    let stack = stack(input);
    let side = |key: &str| Length::from_m(number(&input[key])).unwrap();
    let edges = input["edges"].as_str().unwrap_or("SSSS").parse().unwrap();
    let mut plate = Plate::new(&stack, side("a"), side("b"), edges);
    if input["theory"] == "FSDT" {
        plate = plate.with_shear(transverse(&stack, &input["shear_factor"]));
    }
    plate.with_in_plane(if input["bc"] == "SS-2" { InPlane::AcrossHeld } else { InPlane::AlongHeld })
}

fn force(input: &Value) -> [f64; 3] {
    let mut force = numbers(&input["N_ref"]);
    force.resize(3, 0.0);
    [force[0], force[1], force[2]]
}

/// Everything a case asks for, at the paths of the reference files.
fn computed(case: &Value, solver: &Solver) -> BTreeMap<String, Vec<f64>> {
    let (input, expected) = (&case["input"], &case["expected"]);
    let plate = plate(input);
    let mut all = BTreeMap::new();
    let mut put = |path: &str, value: f64| all.insert(path.to_owned(), vec![value]);
    let wanted = |name: &str| input["want"].as_array().unwrap().iter().any(|want| want == name);
    if wanted("buckling") {
        let found = plate.buckling(force(input), solver, None).unwrap();
        for path in ["buckling/lambda", "lambda_cr"] {
            put(path, found.factor);
        }
        if let Some([m, n]) = found.waves {
            put("buckling/m", m as f64);
            put("buckling/n", n as f64);
        }
        if let Some(reversed) = found.reversed {
            put("lambda_cr_negative", -reversed);
        }
        let ncr = vec![found.factor * force(input)[0], found.factor * force(input)[1]];
        all.insert("buckling/Ncr".to_owned(), ncr);
    }
    if wanted("vibration") {
        let flag = |key: &str| input[key].as_bool().unwrap_or(false);
        let which = Inertia { rotary: flag("rotary_inertia"), in_plane: flag("inplane_inertia") };
        let list = if expected["vibration"].is_array() { &expected["vibration"] } else { &expected["omega"] };
        let count = list.as_array().unwrap().len();
        let modes = plate.vibration(count, [0.0; 3], which, solver, None).unwrap().modes;
        let omegas: Vec<f64> = modes.iter().map(|mode| mode.omega).collect();
        for (i, omega) in omegas.iter().enumerate() {
            all.insert(format!("vibration/{i}/omega"), vec![*omega]);
            all.insert(format!("omega/{i}"), vec![*omega]);
        }
        all.insert("vibration".to_owned(), omegas.clone());
        all.insert("omega".to_owned(), omegas);
    }
    if wanted("bending") {
        let shape = if input["load"] == "sin" { Distribution::Sinusoidal } else { Distribution::Uniform };
        let found = plate.deflection(number(&input["q0"]), shape, [0.0; 3], solver, None).unwrap();
        for path in ["bending/w_center", "w_center"] {
            all.insert(path.to_owned(), vec![found.center]);
        }
    }
    all
}

/// Compares all expected and printed values; returns how many there were of each.
fn compare(case: &Value, method: Method) -> (usize, usize) {
    let terms = case["input"]["terms"].as_u64().map(|n| [n as usize; 2]);
    let got = computed(case, &Solver { method, terms });
    let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
    let mut compared = 0;
    let mut check = |path: &str, expected: &[f64]| {
        let got = got.get(path).unwrap_or_else(|| panic!("{id}: {path}"));
        tolerance.assert(id, path, got, expected);
        compared += got.len();
    };
    for (key, value) in case["expected"].as_object().unwrap() {
        match (key.as_str(), value) {
            ("vibration", modes) => {
                let omegas: Vec<f64> =
                    modes.as_array().unwrap().iter().map(|m| number(&m["omega"])).collect();
                check("vibration", &omegas);
            }
            (_, Value::Object(parts)) => {
                parts.iter().for_each(|(part, value)| check(&format!("{key}/{part}"), &numbers(value)));
            }
            _ => check(key, &numbers(value)),
        }
    }
    (compared, assert_printed(case, |path| got.get(path).cloned()))
}

/// The cases of one kind; returns how many numbers were compared, and how many printed ones met.
fn all(kind: &str, method: Method) -> (usize, usize, usize) {
    let cases = plate_cases(kind);
    let sum = cases.iter().map(|case| compare(case, method));
    let (compared, printed) = sum.fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    (cases.len(), compared, printed)
}

#[test]
fn navier_cases() {
    assert_eq!(all("navier", Method::Navier), (10 + 22, 166, 19));
}

#[test]
fn ritz_cases() {
    assert_eq!(all("ritz", Method::Ritz), (7 + 9, 44, 9));
}

/// The laminate of a case by the start of its name.
fn case(id: &str) -> Value {
    let cases = ["navier", "ritz"].into_iter().flat_map(plate_cases);
    cases.into_iter().find(|case| case["id"] == id).unwrap_or_else(|| panic!("{id}"))
}

fn ritz(terms: usize) -> Solver {
    Solver { method: Method::Ritz, terms: Some([terms; 2]) }
}

const PLAIN: Inertia = Inertia { rotary: false, in_plane: false };
const ROTARY: Inertia = Inertia { rotary: true, in_plane: false };

/// A sheet with D = 1 N·m, h = 0.01 m, ν = 0.3, ρ h = 1 kg/m², with shear stiffness if asked for.
fn sheet(a: f64, b: f64, edges: &str, thick: Option<f64>) -> Plate {
    let h: f64 = thick.unwrap_or(0.01);
    let e = 12.0 * (1.0 - 0.09) / (h * h * h);
    let lamina = Lamina::isotropic(Modulus::from_pa(e).unwrap(), Ratio::new(0.3).unwrap()).unwrap();
    let g = Modulus::from_pa(e / 2.6).unwrap();
    let lamina = lamina.g13(g).g23(g).density(Density::from_si(1.0 / h).unwrap()).build().unwrap();
    let angle = Angle::from_degrees(0.0).unwrap();
    let stack = StackingSequence::new(vec![Ply::new(lamina, Length::from_m(h).unwrap(), angle)]).unwrap();
    let side = |x| Length::from_m(x).unwrap();
    let plate = Plate::new(&stack, side(a), side(b), edges.parse().unwrap());
    if thick.is_some() { plate.with_shear(transverse(&stack, &Value::Null)) } else { plate }
}

/// Series and polynomials share nothing but A, B, D and H.
#[test]
fn polynomials_meet_the_series() {
    for id in [
        "cross-unsym-CLPT",
        "cross-unsym-FSDT",
        "angle-antisym-CLPT",
        "angle-antisym-FSDT",
        "glass-thick-FSDT",
    ] {
        let case = case(&format!("navier-{id}"));
        let plate = plate(&case["input"]);
        let (exact, terms) = (Solver { method: Method::Navier, terms: None }, ritz(9));
        let both = |of: &dyn Fn(&Solver) -> f64| (of(&exact), of(&terms));
        for (exact, found) in [
            both(&|solver| plate.buckling(force(&case["input"]), solver, None).unwrap().factor),
            both(&|solver| plate.vibration(2, [0.0; 3], ROTARY, solver, None).unwrap().modes[1].omega),
            both(&|solver| {
                plate.deflection(1e3, Distribution::LinearX, [0.0; 3], solver, None).unwrap().center
            }),
        ] {
            approx::assert_relative_eq!(exact, found, max_relative = 1e-3);
        }
        let moments = |solver: &Solver| {
            plate.deflection(1e3, Distribution::Sinusoidal, [-10.0, 5.0, 0.0], solver, None).unwrap().moment
        };
        let (exact, found) = (moments(&exact), moments(&terms));
        for k in 0..3 {
            assert!((exact[k] - found[k]).abs() < 1e-3 * exact[0].abs(), "{id} {exact:?} {found:?}");
        }
    }
}

/// Mirrored at x = y: angles become 90° − θ, sides and edges change places, the shear keeps its sign.
#[test]
fn exchanged_axes_give_the_same_plate() {
    let input = case("navier-angle-antisym-FSDT")["input"].clone();
    for (edges, turned, theory) in [("SSCF", "CFSS", "CLPT"), ("CFSC", "SCCF", "FSDT")] {
        let mut one = input.clone();
        // An unsymmetric stack with every coupling.
        for (k, angle) in [10.0, 50.0, -20.0, 80.0].iter().enumerate() {
            one["plies"][k]["angle_deg"] = (*angle).into();
        }
        one["theory"] = theory.into();
        one["edges"] = edges.into();
        let mut other = one.clone();
        (other["a"], other["b"], other["edges"]) = (one["b"].clone(), one["a"].clone(), turned.into());
        for ply in other["plies"].as_array_mut().unwrap() {
            ply["angle_deg"] = (90.0 - number(&ply["angle_deg"])).into();
        }
        let (one, other) = (plate(&one), plate(&other));
        let solver = ritz(7);
        let buckling = |plate: &Plate, n| plate.buckling(n, &solver, None).unwrap().factor;
        approx::assert_relative_eq!(
            buckling(&one, [-1.0, 0.2, 0.7]),
            buckling(&other, [0.2, -1.0, 0.7]),
            max_relative = 1e-9
        );
        let omega =
            |plate: &Plate| plate.vibration(3, [0.0; 3], ROTARY, &solver, None).unwrap().modes[2].omega;
        approx::assert_relative_eq!(omega(&one), omega(&other), max_relative = 1e-9);
        let w = |plate: &Plate, q| plate.deflection(1.0, q, [0.0; 3], &solver, None).unwrap();
        let (one, other) = (w(&one, Distribution::LinearX), w(&other, Distribution::LinearY));
        approx::assert_relative_eq!(one.center, other.center, max_relative = 1e-9);
        approx::assert_relative_eq!(one.moment[0], other.moment[1], max_relative = 1e-7);
    }
}

#[test]
fn results_scale_as_they_must() {
    let input = case("ritz-qi-CCCC")["input"].clone();
    let mut thick = input.clone();
    thick["plies"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .for_each(|ply| ply["t"] = (2.0 * number(&ply["t"])).into());
    let mut large = input.clone();
    (large["a"], large["b"]) = (1.2.into(), 0.9.into());
    let (one, thick, large) = (plate(&input), plate(&thick), plate(&large));
    let solver = ritz(8);
    let all = |plate: &Plate| {
        let vibration = plate.vibration(1, [0.0; 3], PLAIN, &solver, None).unwrap();
        let w = plate.deflection(1.0, Distribution::Uniform, [0.0; 3], &solver, None).unwrap();
        [plate.buckling([-1.0, -0.3, 0.4], &solver, None).unwrap().factor, vibration.modes[0].omega, w.center]
    };
    let (one, thick, large) = (all(&one), all(&thick), all(&large));
    for (found, of, law) in [(thick, one, [8.0, 2.0, 0.125]), (large, one, [1.0 / 9.0, 1.0 / 9.0, 81.0])] {
        for k in 0..3 {
            approx::assert_relative_eq!(found[k], of[k] * law[k], max_relative = 1e-9);
        }
    }
}

/// ω² = ω0² (1 + N/Ncr) where the shapes of vibration and buckling agree; zero at the buckling load.
#[test]
fn prestress_moves_frequencies() {
    let plate = plate(&case("navier-cross-unsym-FSDT")["input"]);
    for solver in [Solver::default(), ritz(10)] {
        let omega = |n: f64| {
            plate.vibration(1, [-n, -0.5 * n, 0.0], PLAIN, &solver, None).map(|found| found.modes[0].omega)
        };
        let ncr = plate.buckling([-1.0, -0.5, 0.0], &solver, None).unwrap().factor;
        let (free, half) = (omega(0.0).unwrap(), omega(0.5 * ncr).unwrap());
        approx::assert_relative_eq!(half * half, 0.5 * free * free, max_relative = 1e-7);
        assert_eq!(omega(1.001 * ncr).unwrap_err().code(), "buckled");
        let w = |n: f64| {
            plate
                .deflection(1.0, Distribution::Sinusoidal, [-n, -0.5 * n, 0.0], &solver, None)
                .map(|w| w.center)
        };
        approx::assert_relative_eq!(w(0.5 * ncr).unwrap(), 2.0 * w(0.0).unwrap(), max_relative = 1e-6);
        assert_eq!(w(1.001 * ncr).unwrap_err().code(), "buckled");
    }
}

/// Leissa (1973), ν = 0.3: upper bounds by beam functions, up to about 1 % above the converged values.
#[test]
fn free_plates_report_their_rigid_body_modes() {
    for (edges, rigid, printed) in [
        ("FFFF", 3, [13.489, 19.789, 24.432]),
        ("CFFF", 0, [3.4917, 8.5246, 21.429]),
        ("SFFF", 1, [6.6480, 15.023, 25.492]),
    ] {
        let plate = sheet(1.0, 1.0, edges, None);
        let found = plate.vibration(3, [0.0; 3], PLAIN, &ritz(12), None).unwrap();
        assert_eq!(found.rigid_body_modes, rigid);
        for (mode, printed) in found.modes.iter().zip(printed) {
            let ratio = mode.omega / printed;
            assert!((0.985..1.0005).contains(&ratio), "{edges}: {} for {printed}", mode.omega);
        }
        if rigid > 0 {
            let buckling = plate.buckling([-1.0, 0.0, 0.0], &Solver::default(), None).unwrap_err();
            let bending = plate.deflection(1.0, Distribution::Uniform, [0.0; 3], &Solver::default(), None);
            assert_eq!(buckling.code(), "unsupported_plate");
            assert_eq!(bending.unwrap_err().code(), "unsupported_plate");
        }
    }
}

/// Liew, Xiang & Kitipornchai, J. Sound Vib. 168 (1993) 39: Mindlin plates, ν = 0.3, k = 5/6, h/b = 0.1, as recalled;
/// ω b²/π² √(ρ h/D) with rotary inertia.
#[test]
fn thick_clamped_sheet() {
    let plate = sheet(1.0, 1.0, "CCCC", Some(0.1));
    let found = plate.vibration(3, [0.0; 3], ROTARY, &ritz(10), None).unwrap();
    for (mode, printed) in found.modes.iter().zip([3.2954, 6.2858, 6.2858]) {
        let k = mode.omega / (core::f64::consts::PI * core::f64::consts::PI);
        assert!((k - printed).abs() <= 0.00006, "{k} for {printed}");
        assert!(mode.change.unwrap() < 1e-4);
    }
}

/// Timoshenko & Gere, Theory of Elastic Stability: k = 9.34 in shear, a square; as isotropic, the same for either sign.
#[test]
fn sheet_in_shear() {
    let pi2 = core::f64::consts::PI * core::f64::consts::PI;
    let found = sheet(1.0, 1.0, "SSSS", None).buckling([0.0, 0.0, 1.0], &ritz(10), None).unwrap();
    assert!((found.factor / pi2 - 9.34).abs() < 0.02, "{}", found.factor / pi2);
    approx::assert_relative_eq!(found.factor, found.reversed.unwrap(), max_relative = 1e-10);
}

/// Shear deformation only softens, and less the thinner the plate is.
#[test]
fn shear_deformation_vanishes_in_thin_plates() {
    for edges in ["SSSS", "CCSF"] {
        let factor = |plate: Plate| plate.buckling([-1.0, 0.0, 0.2], &ritz(8), None).unwrap().factor;
        let thin = factor(sheet(1.0, 0.7, edges, None));
        let ratio = |h: f64| factor(sheet(1.0, 0.7, edges, Some(h))) / thin;
        assert!(ratio(0.2) < ratio(0.05) && ratio(0.05) < 1.0, "{edges}");
        assert!((ratio(0.001) - 1.0).abs() < 2e-3, "{edges} {}", ratio(0.001));
    }
}

#[test]
fn the_fast_factor_is_that_of_the_plate() {
    for id in ["navier-cross-sym-CLPT", "navier-long-strip-CLPT", "navier-glass-thick-CLPT"] {
        let input = case(id)["input"].clone();
        let d = Stiffness::of(&stack(&input)).d;
        let size = [number(&input["a"]), number(&input["b"])];
        for force in [[-1.0, 0.0], [0.3, -1.0], [-1.0, 0.4], [-2.0, -1.0]] {
            let (factor, m, n) = specially_orthotropic_factor(&d, size, force).unwrap();
            let exact = plate(&input).buckling([force[0], force[1], 0.0], &Solver::default(), None).unwrap();
            approx::assert_relative_eq!(factor, exact.factor, max_relative = 1e-12);
            assert_eq!(exact.waves, Some([m, n]));
        }
        assert_eq!(specially_orthotropic_factor(&d, size, [1.0, 0.0]).unwrap_err().code(), "no_buckling");
        let pulled = plate(&input).buckling([1.0, 0.0, 0.0], &ritz(8), None);
        assert_eq!(pulled.unwrap_err().code(), "no_buckling");
    }
}

/// A sandwich whose core crimps: the factor sinks to the transverse shear stiffness, at the shortest waves.
#[test]
fn a_soft_core_crimps() {
    let input = case("nafems-r0031-3-sandwich")["input"].clone();
    let h = transverse(&stack(&input), &"equilibrium".into())[0][0];
    let side = |x| Length::from_m(x).unwrap();
    let soft = Plate::new(&stack(&input), side(1.0), side(0.1), "SSSS".parse().unwrap())
        .with_shear([[1e-4 * h, 0.0], [0.0, 1e-4 * h]]);
    let factor = soft.buckling([-1.0, 0.0, 0.0], &Solver::default(), None).unwrap().factor;
    assert!((factor / (1e-4 * h) - 1.0).abs() < 0.01, "{}", factor / (1e-4 * h));
}

#[test]
fn shapes_are_those_of_their_waves() {
    let plate = plate(&case("navier-cross-sym-CLPT")["input"]);
    for solver in [Solver::default(), ritz(10)] {
        let found = plate.vibration(2, [0.0; 3], PLAIN, &solver, Some(9)).unwrap();
        let shape = found.modes[1].shape.as_ref().unwrap();
        // (2, 1): a nodal line at x = a/2, halves of opposite sign.
        for (j, row) in shape.iter().enumerate() {
            for (i, w) in row.iter().enumerate() {
                let angle = |k: usize, n: f64| libm::sin(n * core::f64::consts::PI * k as f64 / 8.0);
                let exact = angle(i, 2.0) * angle(j, 1.0);
                assert!((w.abs() - exact.abs()).abs() < 1e-4 && w * shape[4][2] * exact > -1e-4, "{i} {j}");
            }
        }
        let w = plate.deflection(1.0, Distribution::LinearX, [0.0; 3], &solver, None).unwrap();
        assert!(w.at[0] > 0.25 && w.at[0] < 0.3 && (w.at[1] - 0.15).abs() < 1e-4, "{:?}", w.at);
        let patch = Distribution::Patch { x: [0.0, 1.0], y: [0.25, 1.0] };
        let rest = Distribution::Patch { x: [0.0, 1.0], y: [0.0, 0.25] };
        let center = |q| plate.deflection(1.0, q, [0.0; 3], &solver, None).unwrap().center;
        approx::assert_relative_eq!(
            center(patch) + center(rest),
            center(Distribution::Uniform),
            max_relative = 1e-9
        );
        approx::assert_relative_eq!(
            2.0 * center(Distribution::LinearY),
            center(Distribution::Uniform),
            max_relative = 1e-9
        );
    }
}

/// A case as a document in SI.
fn document(case: &Value) -> Value {
    let input = &case["input"];
    let mut materials = serde_json::Map::new();
    for (name, material) in input["materials"].as_object().unwrap() {
        let pa = |key: &str| json!({"value": material[key], "unit": "Pa"});
        let mut lamina = json!({"e1": pa("E1"), "e2": pa("E2"), "nu12": material["nu12"], "g12": pa("G12"),
            "g13": pa("G13"), "g23": pa("G23")});
        if material.get("rho").is_some() {
            lamina["density"] = json!({"value": material["rho"], "unit": "kg/m3"});
        }
        materials.insert(name.clone(), lamina);
    }
    let ply = |ply: &Value| {
        json!({"material": ply["material"], "thickness": {"value": ply["t"], "unit": "m"},
            "angle": {"value": ply["angle_deg"], "unit": "deg"}})
    };
    let layup: Vec<Value> = input["plies"].as_array().unwrap().iter().map(ply).collect();
    let side = |key: &str| json!({"value": input[key], "unit": "m"});
    let edges = input["edges"].as_str().unwrap_or("SSSS");
    let mut plate = json!({"length": side("a"), "width": side("b"), "edges": edges});
    if input["theory"] == "FSDT" {
        plate["theory"] = "fsdt".into();
        if input["shear_factor"] != "equilibrium" {
            plate["shearFactor"] = (5.0 / 6.0).into();
        }
    }
    plate["method"] = case["kind"].clone();
    for (key, field) in [("terms", "terms"), ("bc", "inPlane")] {
        if let Some(value) = input.get(key) {
            plate[field] = value.clone();
        }
    }
    for want in input["want"].as_array().unwrap() {
        match want.as_str().unwrap() {
            "buckling" => {
                let force = force(input).map(|n| json!({"value": n, "unit": "N/m"}));
                plate["buckling"] = json!({"nx": force[0], "ny": force[1], "nxy": force[2]});
            }
            "vibration" => {
                let expected = &case["expected"];
                let list =
                    [&expected["vibration"], &expected["omega"]].into_iter().find_map(|list| list.as_array());
                let flag = |key: &str| input[key].as_bool().unwrap_or(false);
                plate["vibration"] = json!({"modes": list.unwrap().len(),
                    "rotaryInertia": flag("rotary_inertia"), "inPlaneInertia": flag("inplane_inertia")});
            }
            _ => {
                let shape = if input["load"] == "sin" { "sinusoidal" } else { "uniform" };
                plate["deflection"] =
                    json!({"pressure": {"value": input["q0"], "unit": "Pa"}, "distribution": shape});
            }
        }
    }
    json!({"kind": "laminate", "materials": materials, "layup": layup, "plates": [plate],
        "units": {"lineForce": "N/m", "offset": "m"}})
}

/// Every case through a document: the numbers of the report, at the tolerance of the case.
#[test]
fn documents_give_the_same() {
    let mut compared = 0;
    for case in ["navier", "ritz"].into_iter().flat_map(plate_cases) {
        let report: Value = support::computed(&document(&case)).unwrap();
        let plate = &report["results"]["plates"][0];
        let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
        let expected = &case["expected"];
        let mut check = |path: &str, got: Vec<f64>, expected: &Value| {
            if !expected.is_null() {
                tolerance.assert(id, path, &got, &numbers(expected));
                compared += got.len();
            }
        };
        let one = |value: &Value| vec![value["value"].as_f64().unwrap_or(f64::NAN)];
        let buckling = &plate["buckling"];
        check("buckling/lambda", one(&buckling["factor"]), &expected["buckling"]["lambda"]);
        check("lambda_cr", one(&buckling["factor"]), &expected["lambda_cr"]);
        let reversed = one(&buckling["factorReversed"]).iter().map(|x| -x).collect();
        check("lambda_cr_negative", reversed, &expected["lambda_cr_negative"]);
        if !expected["buckling"].is_null() {
            let critical = numbers(&buckling["critical"]["value"])[..2].to_vec();
            check("buckling/Ncr", critical, &expected["buckling"]["Ncr"]);
        }
        let deflection = &plate["deflection"]["center"];
        check("bending/w_center", one(deflection), &expected["bending"]["w_center"]);
        check("w_center", one(deflection), &expected["w_center"]);
        if let Some(modes) = plate["vibration"]["modes"].as_array() {
            let omega: Vec<f64> = modes.iter().map(|mode| one(&mode["angularFrequency"])[0]).collect();
            let modes = expected["vibration"].as_array().into_iter().flatten();
            let list: Vec<Value> = modes.map(|mode| mode["omega"].clone()).collect();
            let list = if list.is_empty() { expected["omega"].clone() } else { Value::from(list) };
            check("omega", omega, &list);
        }
        assert_eq!(plate["deflection"].is_null(), deflection.is_null());
    }
    // All numbers of the typed tests but the wave numbers m, n of sixteen buckling cases.
    assert_eq!(compared, 166 + 44 - 2 * 16);
}
