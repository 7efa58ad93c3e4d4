//! What holds for every input: symmetry, rotation, bounds, limits, round trips.

use matprop::alloy::{Composition, density::ideal_mixing};
use matprop::data;
use matprop::laminate::{Lamina, Ply, StackingSequence, Stiffness};
use matprop::quantity::{Angle, Density, KINDS, Length, Modulus, Ratio};
use proptest::prelude::*;

/// A stable lamina: E1/E2 from 1/2 to 10⁴, |ν12| up to 95 % of its limit.
fn laminae() -> impl Strategy<Value = Lamina> {
    (1e8..1e12_f64, -0.3..4.0_f64, -0.95..0.95_f64, 1e-3..1.0_f64).prop_map(
        |(e1, log_ratio, share, shear)| {
            let ratio = libm::pow(10.0, log_ratio);
            let nu12 = share * f64::min(ratio.sqrt(), 0.5);
            Lamina::builder()
                .e1(Modulus::from_pa(e1).unwrap())
                .e2(Modulus::from_pa(e1 / ratio).unwrap())
                .nu12(Ratio::new(nu12).unwrap())
                .g12(Modulus::from_pa(shear * e1 / ratio).unwrap())
                .density(Density::from_kg_m3(1600.0).unwrap())
                .build()
                .unwrap()
        },
    )
}

fn angles() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -180.0..180.0_f64,
        4 => prop::sample::select(vec![0.0, 30.0, 45.0, -45.0, 60.0, 90.0, -90.0, 180.0]),
        1 => -1e6..1e6_f64,
    ]
}

fn plies(most: usize) -> impl Strategy<Value = Vec<Ply>> {
    prop::collection::vec((laminae(), 1e-5..1e-2_f64, angles()), 1..=most).prop_map(|plies| {
        let ply = |(lamina, t, angle)| {
            Ply::new(lamina, Length::from_m(t).unwrap(), Angle::from_degrees(angle).unwrap())
        };
        plies.into_iter().map(ply).collect()
    })
}

fn turned(ply: &Ply, degrees: f64) -> Ply {
    Ply::new(*ply.lamina(), ply.thickness(), Angle::from_degrees(ply.angle().degrees() + degrees).unwrap())
}

fn stiffness(plies: Vec<Ply>) -> Stiffness {
    Stiffness::of(&StackingSequence::new(plies).unwrap())
}

/// Asserts equality relative to the natural magnitude: A, B against A h, D against A h².
fn assert_same(one: &Stiffness, other: &Stiffness, h: f64, tolerance: f64) {
    let a = one.a.iter().flatten().fold(0.0_f64, |max, x| max.max(x.abs()));
    for (m, n, scale) in
        [(&one.a, &other.a, a), (&one.b, &other.b, a * h), (&one.d, &other.d, a * h * h / 12.0)]
    {
        for (x, y) in m.iter().flatten().zip(n.iter().flatten()) {
            assert!((x - y).abs() <= tolerance * scale, "{x} is not {y} within {tolerance} of {scale}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stiffness_is_symmetric_and_positive(plies in plies(12)) {
        let stiffness = stiffness(plies);
        let matrix = stiffness.matrix();
        for i in 0..6 {
            prop_assert!(matrix[i][i] > 0.0);
            for j in 0..6 {
                prop_assert_eq!(matrix[i][j], matrix[j][i]);
                prop_assert!(matrix[i][j].abs() <= (matrix[i][i] * matrix[j][j]).sqrt() * (1.0 + 1e-12));
            }
        }
    }

    #[test]
    fn half_a_turn_changes_nothing(plies in plies(8)) {
        let h = StackingSequence::new(plies.clone()).unwrap().thickness().m();
        let turned = plies.iter().map(|ply| turned(ply, 180.0)).collect();
        assert_same(&stiffness(plies), &stiffness(turned), h, 1e-9);
    }

    #[test]
    fn a_symmetric_stack_has_no_coupling_at_all(plies in plies(8)) {
        let mirrored = plies.iter().rev().copied();
        let stack = StackingSequence::new(plies.iter().copied().chain(mirrored).collect()).unwrap();
        prop_assert!(stack.is_symmetric());
        prop_assert!(Stiffness::of(&stack).b.iter().flatten().all(|x| *x == 0.0));
    }

    #[test]
    fn turning_the_stack_over_changes_the_sign_of_b(plies in plies(8)) {
        let over = stiffness(plies.iter().rev().copied().collect());
        let up = stiffness(plies);
        for (x, y) in up.b.iter().flatten().zip(over.b.iter().flatten()) {
            prop_assert_eq!(*x, -*y);
        }
        prop_assert_eq!(up.a, over.a);
        prop_assert_eq!(up.d, over.d);
    }

    #[test]
    fn opposite_angles_change_the_sign_of_shear_coupling(plies in plies(8)) {
        let opposite = |ply: &Ply| turned(ply, -2.0 * ply.angle().degrees());
        let mirror = stiffness(plies.iter().map(opposite).collect());
        let stiffness = stiffness(plies);
        let scale = stiffness.a.iter().flatten().fold(0.0_f64, |max, x| max.max(x.abs()));
        prop_assert!((stiffness.a[0][2] + mirror.a[0][2]).abs() <= 1e-9 * scale);
        prop_assert!((stiffness.a[0][0] - mirror.a[0][0]).abs() <= 1e-9 * scale);
    }

    #[test]
    fn the_trace_of_a_is_invariant(plies in plies(8), by in -360.0..360.0_f64) {
        let trace = |s: &Stiffness| s.a[0][0] + s.a[1][1] + 2.0 * s.a[2][2];
        let turned = stiffness(plies.iter().map(|ply| turned(ply, by)).collect());
        approx::assert_relative_eq!(trace(&stiffness(plies)), trace(&turned), max_relative = 1e-9);
    }

    #[test]
    fn constants_lie_between_those_of_the_plies(plies in plies(8)) {
        let compliance = stiffness(plies.clone()).compliance();
        prop_assume!(compliance.is_ok());
        let constants = compliance.unwrap().membrane();
        let most = plies.iter().map(|ply| ply.lamina().e1().max(ply.lamina().e2())).fold(0.0, f64::max);
        // A Poisson's ratio that resists raises the modulus above that of any ply, by 1/(1 − ν12 ν21) at most.
        prop_assert!(constants.ex > 0.0 && constants.ex < 20.0 * most);
        prop_assert!(constants.ey > 0.0 && constants.gxy > 0.0);
        approx::assert_relative_eq!(constants.nuxy * constants.ey, constants.nuyx * constants.ex, epsilon = 1e-3, max_relative = 1e-9);
    }

    #[test]
    fn density_lies_between_those_of_the_elements(amounts in prop::collection::vec(1e-6..1.0_f64, 1..10)) {
        let metals = ["Fe", "Ti", "Al", "Ni", "Cu", "W", "Mg", "Au", "Zn", "Cr"];
        let ratios: Vec<(&str, f64)> = metals.iter().copied().zip(amounts).collect();
        let density = ideal_mixing(&Composition::from_mole_ratios(&ratios).unwrap()).unwrap().density.kg_m3();
        let of = |symbol: &str| data::element(symbol).unwrap().density_kg_m3.unwrap();
        let least = ratios.iter().map(|(symbol, _)| of(symbol)).fold(f64::INFINITY, f64::min);
        let most = ratios.iter().map(|(symbol, _)| of(symbol)).fold(0.0, f64::max);
        prop_assert!(density >= least * (1.0 - 1e-12) && density <= most * (1.0 + 1e-12));
    }

    #[test]
    fn fractions_survive_the_way_to_moles_and_back(amounts in prop::collection::vec(1e-6..1.0_f64, 2..10)) {
        let metals = ["Fe", "Ti", "Al", "Ni", "Cu", "W", "Mg", "Au", "Zn", "Cr"];
        let sum: f64 = amounts.iter().sum();
        let masses: Vec<(&str, f64)> = metals.iter().copied().zip(amounts.iter().map(|x| x / sum)).collect();
        let there = Composition::from_mass_fractions(&masses).unwrap();
        let moles: Vec<(&str, f64)> =
            there.components().iter().map(|c| (c.element.symbol.as_str(), c.mole_fraction)).collect();
        let back = Composition::from_mole_fractions(&moles).unwrap();
        for (component, (_, mass)) in back.components().iter().zip(&masses) {
            approx::assert_relative_eq!(component.mass_fraction, *mass, max_relative = 1e-12);
        }
    }

    #[test]
    fn units_survive_the_way_to_si_and_back(value in -1e9..1e9_f64) {
        for kind in KINDS {
            for unit in kind.units {
                // A temperature loses digits to its offset, nothing else does.
                let offset = unit.to_si(0.0) != 0.0;
                let back = unit.from_si(unit.to_si(value));
                prop_assert!((back - value).abs() <= 1e-15 * value.abs() + if offset { 1e-6 } else { 0.0 }, "{}", unit.name);
            }
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,60}") {
        let _ = matprop::calculate_json(&text);
        let quoted = serde_json::to_string(&text).unwrap();
        for document in [
            format!(r#"{{"kind":"laminate","ply":{{"material":"t300-5208","thickness":"1 mm"}},"layup":{quoted}}}"#),
            format!(r#"{{"kind":"alloy","composition":{quoted}}}"#),
            format!(r#"{{"kind":"conversion","value":{quoted}}}"#),
            format!(r#"{{"kind":"membrane","polymer":{quoted}}}"#),
        ] {
            let _ = matprop::calculate_json(&document);
        }
    }

    #[test]
    fn no_code_of_layup_letters_panics(text in "[0-9\\[\\]()/,_~±∓+.sSaA -]{0,40}") {
        if let Ok(layup) = text.parse::<matprop::laminate::Layup>() {
            let again: matprop::laminate::Layup = layup.to_string().parse().unwrap();
            prop_assert_eq!(again.plies(), layup.plies());
        }
    }

    #[test]
    fn no_composition_of_symbols_panics(text in "(Ti|Al|Fe|Cu|N|bal|wt%|at%|[0-9.]{1,4}|[-, ()]){0,12}") {
        let document = serde_json::json!({ "kind": "alloy", "composition": text }).to_string();
        if let Ok(report) = matprop::calculate_json(&document) {
            prop_assert!(!report.contains("null"), "{}", text);
        }
    }
}

#[test]
fn a_thousand_plies_are_as_good_as_one() {
    let lamina = Lamina::isotropic(Modulus::from_gpa(70.0).unwrap(), Ratio::new(0.3).unwrap())
        .unwrap()
        .build()
        .unwrap();
    let ply = |mm: f64| Ply::new(lamina, Length::from_mm(mm).unwrap(), Angle::from_degrees(17.0).unwrap());
    let many = stiffness(vec![ply(0.01); 1000]);
    assert_same(&stiffness(vec![ply(10.0)]), &many, 0.01, 1e-12);
}

#[test]
fn micromechanics_tends_to_its_constituents() {
    use matprop::laminate::micromechanics::{Constituents, Fiber, Matrix};
    use matprop::quantity::VolumeFraction;
    let gpa = |x| Modulus::from_gpa(x).unwrap();
    let ratio = |x| Ratio::new(x).unwrap();
    let fiber = Fiber::new(gpa(230.0), gpa(15.0), ratio(0.2), gpa(24.0), gpa(5.03)).unwrap();
    let matrix = Matrix::new(gpa(3.45), ratio(0.35)).unwrap();
    let at = |vf| Constituents::new(fiber, matrix, VolumeFraction::from_fraction(vf).unwrap());
    for (vf, e1, e2, g12) in [(0.0, 3.45e9, 3.45e9, 3.45e9 / 2.7), (1.0, 230e9, 15e9, 24e9)] {
        let lamina = at(vf);
        for estimate in [
            lamina.rule_of_mixtures(),
            lamina.halpin_tsai(2.0, 1.0),
            lamina.chamis(),
            lamina.concentric_cylinders(),
        ] {
            approx::assert_relative_eq!(estimate.e1, e1, max_relative = 1e-12);
            approx::assert_relative_eq!(estimate.e2, e2, max_relative = 1e-12);
            approx::assert_relative_eq!(estimate.g12, g12, max_relative = 1e-12);
        }
    }
}
