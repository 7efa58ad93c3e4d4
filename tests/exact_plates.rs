//! Exact elasticity of simply supported laminates: Pagano's plates, limits and symmetries.

mod support;

use matprop::ErrorKind;
use matprop::laminate::plate::pagano::{Amplitudes, Comparison, Exact, Panel, Peaks, Theory};
use matprop::laminate::{Lamina, Ply, StackingSequence};
use matprop::quantity::{Angle, Length, Modulus, Ratio};
use serde_json::{Value, json};
use support::laminate::stack;
use support::{assert_printed, cases, number, numbers};

fn length(m: f64) -> Length {
    Length::from_m(m).unwrap()
}

fn plates(kind: &str) -> Vec<Value> {
    let cases = cases("laminate/published_plates.json");
    cases.into_iter().filter(|case| case["kind"] == kind).collect()
}

fn value(point: &Amplitudes, key: &str) -> Option<f64> {
    let stresses = ["sigma_x", "sigma_y", "sigma_z", "tau_yz", "tau_xz", "tau_xy"];
    let stress = stresses.iter().position(|known| *known == key).map(|i| point.stress[i]);
    stress.or(["u", "v", "w"].iter().position(|known| *known == key).map(|i| point.displacement[i]))
}

/// Every amplitude at every point of a case, and every printed one.
fn compare(case: &Value, at: impl Fn(usize, f64, &str) -> Option<f64>) -> (usize, usize) {
    let points = case["expected"]["points"].as_array().unwrap();
    let place = |point: &Value| (point["ply"].as_u64().unwrap() as usize - 1, number(&point["frac"]));
    let mut compared = 0;
    for expected in points {
        let (ply, fraction) = place(expected);
        for (key, x) in expected.as_object().unwrap() {
            let Some(got) = at(ply, fraction, key) else { continue };
            let allowed = number(&case["tolerance"]["rtol"]) * number(x).abs();
            assert!((got - number(x)).abs() <= allowed, "{} {expected} {key}: {got}", case["id"]);
            compared += 1;
        }
    }
    let printed = assert_printed(case, |path| {
        let mut parts = path.split('/').skip(1);
        let (ply, fraction) = place(&points[parts.next()?.parse::<usize>().ok()?]);
        at(ply, fraction, parts.next()?).map(|x| vec![x])
    });
    (compared, printed)
}

#[test]
fn published_plates() {
    let (mut compared, mut printed) = (0, 0);
    for case in plates("pagano") {
        let input = &case["input"];
        let panel = Panel::rectangle(length(number(&input["a"])), length(number(&input["b"])));
        let exact = Exact::of(&stack(input), &panel, number(&input["q0"])).unwrap();
        let found = compare(&case, |ply, fraction, key| value(&exact.at(ply, fraction)?, key));
        compared += found.0;
        printed += found.1;
    }
    assert_eq!((compared, printed), (6 * 5 * 9, 20));
}

/// The same through a document: Pa, m and the bottom, middle and top of plies.
#[test]
fn published_plates_from_documents() {
    let (mut compared, mut printed) = (0, 0);
    for case in plates("pagano") {
        let input = &case["input"];
        let m = |x: f64| json!({"value": x, "unit": "m"});
        let mut material = serde_json::Map::new();
        for (key, x) in input["materials"]["m"].as_object().unwrap() {
            let key = format!("{}{}", key[..1].to_lowercase(), &key[1..]);
            let x = if key.starts_with("nu") { x.clone() } else { json!({"value": x, "unit": "Pa"}) };
            material.insert(key, x);
        }
        let layup = input["plies"].as_array().unwrap().iter().map(|ply| {
            json!({"material": "m", "thickness": m(number(&ply["t"])), "angle": {"value": ply["angle_deg"], "unit": "deg"}})
        });
        let document = json!({"kind": "laminate", "materials": {"m": material}, "layup": layup.collect::<Vec<_>>(),
            "exact": [{"spanX": m(number(&input["a"])), "spanY": m(number(&input["b"])),
                "pressure": {"value": input["q0"], "unit": "Pa"}}],
            "units": {"stress": "Pa", "offset": "m"}});
        let report: Value = support::computed(&document).unwrap();
        let plies = &report["results"]["exact"][0]["plies"];
        let found = compare(&case, |ply, fraction, key| {
            let point = &plies[ply][["bottom", "middle", "top"][(fraction * 2.0) as usize]];
            let list = |key: &str| numbers(&point[key]["value"]);
            let stresses = ["sigma_x", "sigma_y", "sigma_z", "tau_yz", "tau_xz", "tau_xy"];
            let stress = stresses.iter().position(|known| *known == key).map(|i| list("stress")[i]);
            let displacement = ["u", "v", "w"].iter().position(|known| *known == key);
            stress.or(displacement.map(|i| list("displacement")[i]))
        });
        compared += found.0;
        printed += found.1;
    }
    assert_eq!((compared, printed), (6 * 5 * 9, 20));
}

/// [30/−30/90/45] and [30] in cylindrical bending, by the roots of the displacement equations at 40 digits.
///
/// u, v, w, τxz, τyz, σz, σx, σy, τxy of Pagano's material (E2 = 1), plies of 1, q0 = 1.
#[test]
fn off_axis_plies_in_cylindrical_bending() {
    #[rustfmt::skip]
    let four = [
        (0, 0.0, [8.291492757310026, -3.6110286126555335, 46.81808721111254, 0.0, 0.0, 0.0, -18.315035322669374, -5.716244119017863, -9.146445306941079]),
        (0, 1.0, [1.3806524087413532, -2.7918998534639017, 47.14487287838792, 1.585376981338653, 0.7413690219031217, 0.21423793237950303, 0.351973113741178, 0.249021776216959, 0.5980238315499079]),
        (1, 0.5, [-0.3457255893303907, -0.3427425640669132, 47.30388751025639, 1.9461608913077346, 0.5221495138499873, 0.39457294617307653, 0.5885368264833533, 0.24385225436017302, -0.2060684681348051]),
        (3, 0.5, [-7.905448730597298, 4.212952382062654, 48.250091616476254, 0.882786657302212, 0.6119384111528141, 0.9522188507766013, 6.379389918860877, 4.8271586903999255, 4.078678813604314]),
        (3, 1.0, [-12.058734595957048, 4.449100841428213, 48.44699042315128, 0.0, 0.0, 1.0, 11.937966696674568, 9.570239695534084, 8.689019019672843]),
    ];
    #[rustfmt::skip]
    let one = [
        (0, 0.0, [1.416068726325372, -0.5888216412403545, 6.7406885378900006, 0.0, 0.0, 0.0, -12.681772659291864, -3.9632426509375804, -6.356064544771996]),
        (0, 0.5, [0.07864617271111204, -0.10669166159857014, 6.898601938912431, 1.769880415840212, 0.850850583459956, 0.49557286498903264, -0.1055774509495075, 0.06726326769802819, -0.05429359384887906]),
        (0, 1.0, [-1.3293718386373627, 0.38558223332974884, 7.219085438506026, 0.0, 0.0, 1.0, 13.222568388524687, 4.337832330099006, 6.638784170161581]),
    ];
    for (angles, span, expected) in
        [(&[30.0, -30.0, 90.0, 45.0][..], 16.0, &four[..]), (&[30.0], 4.0, &one[..])]
    {
        let exact = Exact::of(&unit_plies(pagano_lamina(), angles), &Panel::Strip { a: span }, 1.0).unwrap();
        for (ply, fraction, values) in expected {
            let Amplitudes { displacement: [u, v, w], stress: [x, y, z, yz, xz, xy], .. } =
                exact.at(*ply, *fraction).unwrap();
            for (got, x) in [u, v, w, xz, yz, z, x, y, xy].iter().zip(values) {
                assert!((got - x).abs() <= 1e-12 * x.abs(), "{angles:?} {ply} {fraction}: {got} is not {x}");
            }
        }
    }
}

fn pagano_lamina() -> Lamina {
    let (pa, nu) = (|x| Modulus::from_pa(x).unwrap(), Ratio::new(0.25).unwrap());
    let builder = Lamina::builder().e1(pa(25.0)).e2(pa(1.0)).nu12(nu).g12(pa(0.5)).g13(pa(0.5)).g23(pa(0.2));
    builder.e3(pa(1.0)).nu13(nu).nu23(nu).build().unwrap()
}

fn isotropic() -> Lamina {
    Lamina::isotropic(Modulus::from_pa(2.0).unwrap(), Ratio::new(0.3).unwrap()).unwrap().build().unwrap()
}

fn unit_plies(lamina: Lamina, angles: &[f64]) -> StackingSequence {
    let ply = |angle: &f64| Ply::new(lamina, length(1.0), Angle::from_degrees(*angle).unwrap());
    StackingSequence::new(angles.iter().map(ply).collect()).unwrap()
}

/// Plate theories under the sine load: Reddy's [0/90]s squares.
#[test]
fn plate_theories_under_a_sine_load() {
    let mut compared = 0;
    for case in plates("navier").iter().filter(|case| case["input"]["load"] == "sin") {
        let input = &case["input"];
        let theory = match input["theory"].as_str() {
            Some("CLPT") => Theory::Classical,
            _ => Theory::ShearFiveSixths,
        };
        let panel = Panel::rectangle(length(number(&input["a"])), length(number(&input["b"])));
        let peaks = theory.peaks(&stack(input), &panel, number(&input["q0"])).unwrap();
        let expected = number(&case["expected"]["bending"]["w_center"]);
        assert!((peaks.deflection - expected).abs() <= 1e-9 * expected, "{}", case["id"]);
        assert_eq!(assert_printed(case, |_| Some(vec![peaks.deflection])), 1);
        compared += 1;
    }
    assert_eq!(compared, 4);
}

/// A thin plate of any stack is what classical theory says, and the exact solution loses no digits on the way.
#[test]
fn thin_plates_are_classical() {
    for angles in [&[0.0][..], &[0.0, 90.0], &[0.0, 90.0, 90.0, 0.0, 0.0]] {
        let stack = unit_plies(pagano_lamina(), angles);
        for (ratio, tolerance) in [(1e3, 1e-4), (1e5, 1e-8), (1e6, 1e-10)] {
            let side = ratio * angles.len() as f64;
            for panel in [Panel::Rectangle { a: side, b: 2.0 * side }, Panel::Strip { a: side }] {
                let peaks = Peaks::exact(&Exact::of(&stack, &panel, 3.0).unwrap());
                for theory in Theory::ALL {
                    let found = Comparison::of(theory, &stack, &panel, 3.0, &peaks).unwrap();
                    assert!(found.deflection_error.abs() < tolerance, "{angles:?} {panel:?} {found:?}");
                    for error in found.stress_error.into_iter().flatten() {
                        assert!(error.abs() < 10.0 * tolerance, "{angles:?} {panel:?} {found:?}");
                    }
                }
            }
        }
    }
}

/// Under a wave much shorter than the thickness the top is a half-space: w = 2 (1 − ν²) q / (E k).
#[test]
fn thick_plates_are_half_spaces() {
    let stack = unit_plies(isotropic(), &[0.0, 0.0, 0.0]);
    for a in [0.1, 0.01] {
        let exact = Exact::of(&stack, &Panel::Strip { a }, 1.0).unwrap();
        let expected = 2.0 * (1.0 - 0.09) / 2.0 * a / std::f64::consts::PI;
        approx::assert_relative_eq!(
            exact.at(2, 1.0).unwrap().displacement[2],
            expected,
            max_relative = 1e-12
        );
        // Boussinesq: σz = q (1 + k ζ) e^(−k ζ) at a depth ζ.
        let depth = std::f64::consts::PI * 0.1;
        let point = exact.at(2, 1.0 - 0.1 * a).unwrap();
        let expected = (1.0 + depth) * libm::exp(-depth);
        approx::assert_relative_eq!(point.stress[2], expected, max_relative = 1e-11);
    }
}

#[test]
fn cutting_a_ply_changes_nothing() {
    let thick = Ply::new(isotropic(), length(2.0), Angle::from_degrees(0.0).unwrap());
    let thin = Ply::new(isotropic(), length(0.5), Angle::from_degrees(33.0).unwrap());
    let whole = StackingSequence::new(vec![thick]).unwrap();
    let cut = StackingSequence::new(vec![thin; 4]).unwrap().with_offset(0.7).unwrap();
    for panel in [Panel::Strip { a: 9.0 }, Panel::Rectangle { a: 9.0, b: 5.0 }] {
        let (whole, cut) = (Exact::of(&whole, &panel, 1.0).unwrap(), Exact::of(&cut, &panel, 1.0).unwrap());
        approx::assert_relative_eq!(whole.deflection(), cut.deflection(), max_relative = 1e-13);
        let (x, y) = (whole.at(0, 0.75).unwrap(), cut.at(3, 0.0).unwrap());
        for (x, y) in x.stress.iter().zip(y.stress) {
            approx::assert_relative_eq!(*x, y, max_relative = 1e-12, epsilon = 1e-12);
        }
        assert!((x.z - y.z).abs() < 1e-15);
    }
}

#[test]
fn a_long_rectangle_is_a_strip() {
    let stack = unit_plies(pagano_lamina(), &[90.0, 0.0]);
    let strip = Exact::of(&stack, &Panel::Strip { a: 8.0 }, 1.0).unwrap();
    let long = Exact::of(&stack, &Panel::Rectangle { a: 8.0, b: 8e6 }, 1.0).unwrap();
    approx::assert_relative_eq!(strip.deflection(), long.deflection(), max_relative = 1e-10);
}

#[test]
fn turning_the_plate_swaps_the_axes() {
    let (stack, turned) =
        (unit_plies(pagano_lamina(), &[0.0, 90.0]), unit_plies(pagano_lamina(), &[90.0, 0.0]));
    let one = Exact::of(&stack, &Panel::Rectangle { a: 8.0, b: 12.0 }, 1.0).unwrap().at(1, 0.3).unwrap();
    let other = Exact::of(&turned, &Panel::Rectangle { a: 12.0, b: 8.0 }, 1.0).unwrap().at(1, 0.3).unwrap();
    for (i, j) in [(0, 1), (1, 0), (2, 2), (3, 4), (4, 3), (5, 5)] {
        approx::assert_relative_eq!(one.stress[i], other.stress[j], max_relative = 1e-11);
    }
}

/// A sandwich with a core 1000 times softer than its faces, and 1000 plies: continuous stresses, equilibrium of forces.
#[test]
fn soft_cores_and_many_plies() {
    let soft = Lamina::isotropic(Modulus::from_pa(2e-3).unwrap(), Ratio::new(0.1).unwrap()).unwrap();
    let angle = Angle::from_degrees(0.0).unwrap();
    let core = Ply::new(soft.build().unwrap(), length(10.0), angle);
    let face = Ply::new(isotropic(), length(0.5), angle);
    let sandwich = StackingSequence::new(vec![face, core, face]).unwrap();
    let many = unit_plies(pagano_lamina(), &[0.0, 90.0].repeat(500));
    for stack in [sandwich, many] {
        let a = 30.0 * stack.thickness().m();
        let panel = Panel::Rectangle { a, b: a };
        let exact = Exact::of(&stack, &panel, 1.0).unwrap();
        for ply in 1..stack.plies().len() {
            let (below, above) = (exact.at(ply - 1, 1.0).unwrap(), exact.at(ply, 0.0).unwrap());
            assert_eq!(below.displacement, above.displacement);
            assert_eq!(below.stress[2..5], above.stress[2..5]);
        }
        let equilibrium =
            Comparison::of(Theory::ShearEquilibrium, &stack, &panel, 1.0, &Peaks::exact(&exact));
        let found = equilibrium.unwrap();
        assert!(found.deflection_error.abs() < 0.01, "{found:?}");
        let shear = found.stress_error[3].unwrap();
        assert!(shear.abs() < 0.02, "{shear}");
        let classical =
            Comparison::of(Theory::Classical, &stack, &panel, 1.0, &Peaks::exact(&exact)).unwrap();
        assert!(classical.deflection_error < found.deflection_error);
    }
}

#[test]
fn what_cannot_be_solved_is_refused() {
    let bare = Lamina::builder()
        .e1(Modulus::from_pa(2.0).unwrap())
        .e2(Modulus::from_pa(1.0).unwrap())
        .nu12(Ratio::new(0.2).unwrap())
        .g12(Modulus::from_pa(1.0).unwrap());
    let panel = Panel::Rectangle { a: 1.0, b: 1.0 };
    let of = |stack: &StackingSequence, panel: &Panel| Exact::of(stack, panel, 1.0).map(|_| ()).unwrap_err();
    let error = of(&unit_plies(bare.build().unwrap(), &[0.0]), &panel);
    assert!(matches!(error, ErrorKind::Needs { .. }), "{error}");
    let error = of(&unit_plies(pagano_lamina(), &[45.0]), &panel);
    assert!(matches!(error, ErrorKind::Conflict { .. }), "{error}");
    let error = of(&unit_plies(pagano_lamina(), &[0.0]), &Panel::Strip { a: 1e-9 });
    assert!(matches!(error, ErrorKind::TooMany { .. }), "{error}");
}
