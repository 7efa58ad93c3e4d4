//! Design: published optima, exact against genetic, seeds, and the membrane of mixtures.

mod support;

use core::ops::ControlFlow;
use matprop::ErrorKind;
use matprop::laminate::design::{
    Constraint, Design, DoubleDouble, Family, Measure, Method, Mixture, Objective, Outcome, Plate, Problem,
    Rules, Settings, carpet, pareto, search, trace_normalized,
};
use matprop::laminate::failure::{Criterion, Strengths};
use matprop::laminate::{Change, Lamina, Layup, Load, Ply, StackingSequence, Stiffness};
use matprop::quantity::{Angle, Expansion, Length, Modulus, Quantity, Ratio};

const PSI: f64 = 0.45359237 * 9.80665 / (0.0254 * 0.0254);
const LBF_PER_INCH: f64 = 0.45359237 * 9.80665 / 0.0254;

fn angles(degrees: &[f64]) -> Vec<Angle> {
    degrees.iter().map(|d| Angle::from_degrees(*d).unwrap()).collect()
}

fn gpa(x: f64) -> Modulus {
    Modulus::from_gpa(x).unwrap()
}

fn t300_5208() -> Lamina {
    let alpha = |x| Expansion::from_si(x).unwrap();
    let builder =
        Lamina::builder().e1(gpa(181.0)).e2(gpa(10.3)).nu12(Ratio::new(0.28).unwrap()).g12(gpa(7.17));
    builder.alpha1(alpha(0.02e-6)).alpha2(alpha(22.5e-6)).build().unwrap()
}

fn strengths() -> Strengths {
    Strengths::new([1500e6, 1500e6, 40e6, 246e6, 68e6].map(|pa| Modulus::from_pa(pa).unwrap()))
}

fn quad(plies: usize) -> Family {
    Family {
        angles: angles(&[0.0, 45.0, -45.0, 90.0]),
        pairs: false,
        symmetric: true,
        balanced: true,
        min_plies: plies,
        max_plies: plies,
        rules: Rules::default(),
    }
}

/// T300/5208, 0.125 mm, under compression along x and y, on a plate 400 mm by 150 mm.
fn panel(plies: usize) -> Problem {
    let mm = |x| Length::from_mm(x).unwrap();
    Problem {
        lamina: t300_5208(),
        thickness: mm(0.125),
        criteria: vec![Criterion::TsaiWu { f12_star: -0.5 }.prepare(&t300_5208(), &strengths()).unwrap()],
        loads: vec![Load { force: [-50e3, -10e3, 0.0], ..Load::default() }],
        plate: Some(Plate { length: mm(400.0), width: mm(150.0) }),
        family: quad(plies),
        constraints: vec![],
        objective: Objective::Maximize(Measure::BucklingFactor),
    }
}

fn found(problem: &Problem, settings: &Settings) -> Outcome {
    search(problem, settings, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn exact(problem: &Problem) -> Outcome {
    let settings = Settings { method: Method::Exact, branches: 2_000_000, ..Settings::default() };
    let outcome = found(problem, &settings);
    assert!(outcome.proven);
    outcome
}

/// Le Riche and Haftka, AIAA J. 31 (1993) 951: 48 plies of 0₂, ±45, 90₂, 20 in by 5 in, Nx = 1 lbf/in, at most four
/// plies of one angle in a row. Strains of 0.008, 0.029 and 0.015 with a factor of safety of 1.5 are strengths of
/// E1 ε1/1.5 and so on by the maximum strain criterion.
fn le_riche_haftka(ny: f64, objective: Measure) -> Problem {
    let psi = |x: f64| Modulus::from_si(x * PSI).unwrap();
    let inch = |x: f64| Length::from_si(x * 0.0254).unwrap();
    let (e1, e2, g12) = (18.5e6, 1.89e6, 0.93e6);
    let lamina = Lamina::builder()
        .e1(psi(e1))
        .e2(psi(e2))
        .g12(psi(g12))
        .nu12(Ratio::new(0.3).unwrap())
        .build()
        .unwrap();
    let limit = |e: f64, strain: f64| psi(e * strain / 1.5);
    let (x, y, s) = (limit(e1, 0.008), limit(e2, 0.029), limit(g12, 0.015));
    let criterion = Criterion::MaxStrain.prepare(&lamina, &Strengths::new([x, x, y, y, s])).unwrap();
    Problem {
        lamina,
        thickness: inch(0.005),
        criteria: vec![criterion],
        loads: vec![Load { force: [-LBF_PER_INCH, -ny * LBF_PER_INCH, 0.0], ..Load::default() }],
        plate: Some(Plate { length: inch(20.0), width: inch(5.0) }),
        family: Family {
            angles: angles(&[0.0, 45.0, 90.0]),
            pairs: true,
            symmetric: true,
            balanced: true,
            min_plies: 48,
            max_plies: 48,
            rules: Rules { max_contiguous: Some(4), ..Rules::default() },
        },
        constraints: vec![],
        objective: Objective::Maximize(objective),
    }
}

/// The optima printed by Le Riche and Haftka (13518.66, 12678.78 and 9998.19), which an enumeration of all 3¹² stacks
/// apart from this program gives too.
#[test]
fn the_optima_of_le_riche_and_haftka_are_found_and_proven() {
    for (ny, printed) in [(0.125, 13518.66), (0.25, 12678.78), (0.5, 9998.19)] {
        let outcome = exact(&le_riche_haftka(ny, Measure::LoadFactor));
        let best = &outcome.designs[0];
        assert!((best.objective - printed).abs() < 0.01, "{ny}: {}", best.objective);
        assert_eq!(best.angles.len(), 48);
        let settings = Settings { method: Method::Genetic, evaluations: 8000, ..Settings::default() };
        let genetic = found(&le_riche_haftka(ny, Measure::LoadFactor), &settings);
        assert!(!genetic.proven);
        assert!(
            (genetic.designs[0].objective - printed).abs() < 0.01,
            "{ny}: {}",
            genetic.designs[0].objective
        );
    }
}

/// The laminate that Le Riche and Haftka print for Ny/Nx = 0.125 buckles at 14659.58 and breaks at 13518.66.
#[test]
fn a_printed_laminate_has_its_printed_factors() {
    let mut problem = le_riche_haftka(0.125, Measure::BucklingFactor);
    // Held to the shares of [±45_5/0_4/±45/0_4/90_2/0_2]s by A, and to its order by D.
    let half = [[45.0, -45.0]; 5].concat();
    let rest = [0.0, 0.0, 0.0, 0.0, 45.0, -45.0, 0.0, 0.0, 0.0, 0.0, 90.0, 90.0, 0.0, 0.0];
    let mut list = [half, rest.to_vec()].concat();
    list.extend(list.clone().into_iter().rev());
    let ply = |angle: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*angle).unwrap());
    let stiffness = Stiffness::of(&StackingSequence::new(list.iter().map(ply).collect()).unwrap());
    let pin = |measure, value: f64| Constraint {
        measure,
        min: Some(value - 1e-9 * value.abs()),
        max: Some(value + 1e-9 * value.abs()),
    };
    problem.constraints = vec![
        pin(Measure::A11, stiffness.a[0][0]),
        pin(Measure::A22, stiffness.a[1][1]),
        pin(Measure::D11, stiffness.d[0][0]),
        pin(Measure::D22, stiffness.d[1][1]),
        Constraint { measure: Measure::ReserveFactor, min: Some(1.0), max: None },
    ];
    let outcome = exact(&problem);
    let best = &outcome.designs[0];
    assert_eq!(Layup::of_angles(&best.angles).unwrap().to_string(), "[±45_5/0_4/±45/0_4/90_2/0_2]s");
    assert!((best.objective - 14659.58).abs() < 0.005, "{}", best.objective);
    let reserve = best.values.get(Measure::ReserveFactor).unwrap();
    assert!((reserve - 13518.66).abs() < 0.005, "{reserve}");
}

/// Without bounds: every order of every choice, computed as a laminate.
fn brute_force(problem: &Problem, score: &dyn Fn(&Stiffness) -> f64) -> f64 {
    let set = [0.0, 45.0, -45.0, 90.0];
    let half = problem.family.min_plies / 2;
    let mut best = f64::NEG_INFINITY;
    for code in 0..4_usize.pow(half as u32) {
        let mut list: Vec<f64> = (0..half).map(|i| set[code / 4_usize.pow(i as u32) % 4]).collect();
        let count = |angle: f64| list.iter().filter(|a| **a == angle).count();
        if count(45.0) != count(-45.0) {
            continue;
        }
        list.extend(list.clone().into_iter().rev());
        let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
        let stack = StackingSequence::new(list.iter().map(ply).collect()).unwrap();
        best = best.max(score(&Stiffness::of(&stack)));
    }
    best
}

fn buckling(d: &[[f64; 3]; 3]) -> f64 {
    let mut least = f64::INFINITY;
    for m in 1..20 {
        for n in 1..20 {
            let (ma, nb) = (f64::from(m) / 0.4, f64::from(n) / 0.15);
            let (x, y) = (ma * ma, nb * nb);
            let form = d[0][0] * x * x + 2.0 * (d[0][1] + 2.0 * d[2][2]) * x * y + d[1][1] * y * y;
            least = least.min(core::f64::consts::PI * core::f64::consts::PI * form / (50e3 * x + 10e3 * y));
        }
    }
    least
}

#[test]
fn bounds_leave_out_nothing_better() {
    let problem = panel(12);
    let best = exact(&problem).designs[0].objective;
    let all = brute_force(&problem, &|stiffness| buckling(&stiffness.d));
    approx::assert_relative_eq!(best, all, max_relative = 1e-12);
    let flexural = Problem { objective: Objective::Maximize(Measure::D66), ..panel(12) };
    let all = brute_force(&problem, &|stiffness| stiffness.d[2][2]);
    approx::assert_relative_eq!(exact(&flexural).designs[0].objective, all, max_relative = 1e-12);
    let membrane = Problem { objective: Objective::Maximize(Measure::A66), ..panel(12) };
    let all = brute_force(&problem, &|stiffness| stiffness.a[2][2]);
    approx::assert_relative_eq!(exact(&membrane).designs[0].objective, all, max_relative = 1e-12);
}

#[test]
fn the_genetic_search_reaches_the_proven_optimum() {
    let rules = Rules {
        max_contiguous: Some(2),
        max_disorientation: Some(45.0),
        min_share: Some(0.1),
        ..Rules::default()
    };
    let mut problem = panel(16);
    problem.family.rules = rules;
    problem.constraints = vec![
        Constraint { measure: Measure::Ex, min: Some(60e9), max: None },
        Constraint { measure: Measure::ReserveFactor, min: Some(1.0), max: None },
    ];
    let best = exact(&problem).designs[0].clone();
    assert_eq!(rules.violations(&best.angles), 0);
    assert_eq!(rules.shortfall(&best.angles), 0.0);
    for seed in 1..4 {
        let settings = Settings { method: Method::Genetic, seed, evaluations: 5000, ..Settings::default() };
        let genetic = found(&problem, &settings);
        approx::assert_relative_eq!(genetic.designs[0].objective, best.objective, max_relative = 1e-12);
    }
}

#[test]
fn a_seed_repeats_bit_for_bit() {
    let settings = Settings { method: Method::Genetic, seed: 7, evaluations: 1500, ..Settings::default() };
    let problem = panel(40);
    let bits = |designs: &[Design]| -> Vec<(u64, Vec<f64>)> {
        designs.iter().map(|d| (d.objective.to_bits(), d.angles.clone())).collect()
    };
    let (one, two) = (found(&problem, &settings), found(&problem, &settings));
    assert_eq!(bits(&one.designs), bits(&two.designs));
    assert_eq!((one.evaluations, one.proven), (two.evaluations, false));
    assert!(one.designs.windows(2).all(|pair| pair[0].objective >= pair[1].objective));
}

#[test]
fn the_fewest_plies_that_hold() {
    let mut problem = panel(8);
    problem.family.max_plies = 40;
    problem.objective = Objective::Minimize(Measure::PlyCount);
    problem.constraints = vec![
        Constraint { measure: Measure::BucklingFactor, min: Some(1.0), max: None },
        Constraint { measure: Measure::ReserveFactor, min: Some(1.5), max: None },
    ];
    let outcome = exact(&problem);
    let plies = outcome.designs[0].angles.len();
    assert_eq!(outcome.designs[0].objective, plies as f64);
    let thinner =
        Problem { family: quad(plies - 1), objective: Objective::Maximize(Measure::LoadFactor), ..problem };
    let thinner = Problem { constraints: vec![], ..thinner };
    assert!(exact(&thinner).designs[0].objective < 1.0, "one ply less must not hold");
}

#[test]
fn the_front_rises_with_the_mass() {
    let mut problem = panel(8);
    problem.family.max_plies = 16;
    let points = pareto(&problem, &Settings::default(), &mut |_| ControlFlow::Continue(())).unwrap();
    let front: Vec<_> = points.iter().filter(|point| !point.dominated).collect();
    assert_eq!(points.len(), 9);
    assert!(front.len() >= 2 && front.iter().all(|point| point.outcome.proven));
    for pair in front.windows(2) {
        assert!(pair[0].plies < pair[1].plies);
        assert!(pair[0].outcome.designs[0].objective < pair[1].outcome.designs[0].objective);
    }
    // Moduli do not grow with the mass: an odd or unbalanced count can only be worse than eight plies.
    problem.objective = Objective::Maximize(Measure::Ex);
    let points = pareto(&problem, &Settings::default(), &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(points.iter().filter(|point| !point.dominated).count(), 1);
}

#[test]
fn what_cannot_be_met_is_named() {
    let mut problem = panel(8);
    problem.constraints = vec![
        Constraint { measure: Measure::Ey, min: Some(1e9), max: None },
        Constraint { measure: Measure::Ex, min: Some(200e9), max: None },
    ];
    let error = search(&problem, &Settings::default(), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert_eq!(error.code(), "infeasible");
    assert!(error.to_string().contains("ex >= 200 GPa; the best found has ex = 181"), "{error}");
    let settings = Settings { method: Method::Exact, branches: 50, ..Settings::default() };
    let error = search(&panel(16), &settings, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert_eq!(error.code(), "too_many");
    problem.constraints.clear();
    problem.loads[0].force[2] = 1.0;
    assert_eq!(problem.check().unwrap_err().code(), "conflict");
    problem.family.angles.clear();
    assert!(matches!(problem.check().unwrap_err(), ErrorKind::Empty { .. }));
}

#[test]
fn a_watcher_can_stop_the_search() {
    let mut calls = 0;
    let outcome = search(&panel(40), &Settings::default(), &mut |progress| {
        calls += 1;
        assert_eq!(progress.plies, 40);
        if calls < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    let outcome = outcome.unwrap();
    assert!(outcome.stopped && !outcome.proven && calls == 2);
}

/// A, moduli and in-plane reserve factors of a symmetric laminate are those of its mixture, whatever the order.
#[test]
fn mixtures_are_laminates_without_order() {
    let problem = Problem { objective: Objective::Maximize(Measure::ReserveFactor), ..panel(12) };
    let load = Load {
        force: [-50e3, 20e3, 30e3],
        temperature: Change { uniform: -100.0, gradient: 0.0 },
        ..Load::default()
    };
    let criterion = problem.criteria[0].clone();
    let half = [0.0, 45.0, 90.0, -45.0, 0.0, 30.0];
    let shares: Vec<_> = half.iter().map(|d| (Angle::from_degrees(*d).unwrap(), 1.0 / 6.0)).collect();
    let mixture = Mixture::new(problem.lamina, &shares).unwrap();
    let expected = mixture.reserve_factor(core::slice::from_ref(&criterion), &load, 1.5e-3).unwrap();
    for turn in 0..6 {
        let mut list = half.to_vec();
        list.rotate_left(turn);
        list.extend(list.clone().into_iter().rev());
        let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
        let stack = StackingSequence::new(list.iter().map(ply).collect()).unwrap();
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        let membrane = compliance.membrane();
        let own = mixture.constants().unwrap();
        for (x, y) in [(membrane.ex, own.ex), (membrane.gxy, own.gxy), (membrane.eta_xy_x, own.eta_xy_x)] {
            approx::assert_relative_eq!(x, y, max_relative = 1e-11);
        }
        let thermal = Stiffness::of(&stack).thermal_response(&stack, &compliance).unwrap().unwrap();
        let alpha = mixture.expansion().unwrap().unwrap();
        for (x, y) in thermal.strain.iter().zip(alpha) {
            approx::assert_relative_eq!(*x, y, max_relative = 1e-9, epsilon = 1e-17);
        }
        use matprop::laminate::Response;
        let mechanical = Response::of(&stack, &compliance, &load.mechanical()).unwrap();
        let residual = Response::of(&stack, &compliance, &load.hygrothermal()).unwrap();
        let least = mechanical.plies.iter().zip(&residual.plies).fold(f64::INFINITY, |least, (m, r)| {
            least.min(criterion.assess(m[1].stress_12, r[1].stress_12).reserve_factor.unwrap())
        });
        approx::assert_relative_eq!(least, expected, max_relative = 1e-10);
    }
}

#[test]
fn corners_of_a_carpet_are_pure_laminates() {
    let lamina = t300_5208();
    let series = |measure| carpet(lamina, measure, 0.25, &[], &Load::default()).unwrap();
    let ex = series(Measure::Ex);
    let corner = |all: &[matprop::laminate::design::CarpetSeries]| {
        (all[0].values[0], *all[0].values.last().unwrap(), all.last().unwrap().values[0])
    };
    let (zero, angle_ply, ninety) = corner(&ex);
    approx::assert_relative_eq!(zero, 181e9, max_relative = 1e-12);
    approx::assert_relative_eq!(ninety, 10.3e9, max_relative = 1e-12);
    // Of ±45: 1/Ex = (1/4) (1/G12 ... ) has no short form; A* of the pair gives it.
    let pair = angles(&[45.0, -45.0]).into_iter().map(|a| (a, 0.5)).collect::<Vec<_>>();
    approx::assert_relative_eq!(
        angle_ply,
        Mixture::new(lamina, &pair).unwrap().constants().unwrap().ex,
        max_relative = 1e-12
    );
    // A quarter at 0° and 90°, half at ±45°: quasi-isotropic, 69.68 GPa (Tsai and Hahn 1980).
    assert_eq!((ex[1].share_90, ex[1].share_45[2], ex[1].share_0[2]), (0.25, 0.5, 0.25));
    assert!((ex[1].values[2] - 69.68e9).abs() < 0.005e9);
    let (alpha_1, _, alpha_2) = corner(&series(Measure::ExpansionX));
    approx::assert_relative_eq!(alpha_1, 0.02e-6, max_relative = 1e-9);
    approx::assert_relative_eq!(alpha_2, 22.5e-6, max_relative = 1e-9);
    let criteria = [Criterion::MaxStress.prepare(&lamina, &strengths()).unwrap()];
    let tension = carpet(lamina, Measure::TensionX, 0.25, &criteria, &Load::default()).unwrap();
    let (x, shear_limited, y) = corner(&tension);
    approx::assert_relative_eq!(x, 1500e6, max_relative = 1e-12);
    approx::assert_relative_eq!(y, 40e6, max_relative = 1e-12);
    // ±45 under tension fails in shear at 2 S (ASTM D3518: τ12 = σx/2).
    approx::assert_relative_eq!(shear_limited, 136e6, max_relative = 1e-12);
    assert_eq!(carpet(lamina, Measure::Ex, 0.3, &[], &Load::default()).unwrap_err().code(), "out_of_range");
    assert_eq!(carpet(lamina, Measure::D11, 0.5, &[], &Load::default()).unwrap_err().code(), "conflict");
}

#[test]
fn double_double_holds_known_laminates() {
    let lamina = t300_5208();
    let normalized = |phi, psi| trace_normalized(lamina, phi, psi).unwrap();
    let trace = lamina.invariants().trace;
    for (phi, psi) in [(0.0, 45.0), (22.5, 67.5), (10.0, 80.0)] {
        let a = normalized(phi, psi);
        approx::assert_relative_eq!(a[0][0] + a[1][1] + 2.0 * a[2][2], 1.0, max_relative = 1e-13);
        assert!(a[0][2].abs() < 1e-15 && a[1][2].abs() < 1e-15, "balanced");
    }
    let part = |d: f64, share| (Angle::from_degrees(d).unwrap(), share);
    let known = |parts: &[_]| Mixture::new(lamina, parts).unwrap().stiffness()[0][0] / trace;
    // [±0/±45] is half 0°, half ±45°.
    let half = known(&[part(0.0, 0.5), part(45.0, 0.25), part(-45.0, 0.25)]);
    approx::assert_relative_eq!(normalized(0.0, 45.0)[0][0], half, max_relative = 1e-14);
    // [±0/±0] is the ply, and ±22.5/±67.5 is quasi-isotropic.
    approx::assert_relative_eq!(normalized(0.0, 0.0)[0][0], known(&[part(0.0, 1.0)]), max_relative = 1e-14);
    let quasi = known(&[part(0.0, 0.25), part(90.0, 0.25), part(45.0, 0.25), part(-45.0, 0.25)]);
    approx::assert_relative_eq!(normalized(22.5, 67.5)[0][0], quasi, max_relative = 1e-13);
    let search = DoubleDouble {
        lamina,
        thickness: Length::from_mm(1.0).unwrap(),
        criteria: vec![],
        loads: vec![],
        constraints: vec![Constraint { measure: Measure::Ey, min: Some(30e9), max: None }],
        objective: Objective::Maximize(Measure::Gxy),
        step: 15.0,
    };
    let grid = search.grid().unwrap();
    assert_eq!(grid.len(), 28);
    let best = search.best(&grid);
    assert!(best.iter().all(|point| point.values.get(Measure::Ey).unwrap() >= 30e9));
    let unbound = DoubleDouble { constraints: vec![], ..search };
    let best = unbound.best(&grid).first().map(|point| (point.phi, point.psi));
    assert!(best.is_some());
    let grid = unbound.grid().unwrap();
    assert_eq!(unbound.best(&grid).first().map(|point| (point.phi, point.psi)), Some((45.0, 45.0)));
}

#[test]
fn targets_of_a_laminate_are_met_by_it() {
    let mut problem = panel(12);
    let list = [45.0, -45.0, 0.0, 90.0, 0.0, 0.0, 0.0, 0.0, 90.0, 0.0, -45.0, 45.0];
    let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
    let stiffness = Stiffness::of(&StackingSequence::new(list.iter().map(ply).collect()).unwrap());
    problem.objective = Objective::Match(vec![
        (Measure::A11, stiffness.a[0][0]),
        (Measure::A66, stiffness.a[2][2]),
        (Measure::D11, stiffness.d[0][0]),
        (Measure::D22, stiffness.d[1][1]),
        (Measure::D16, stiffness.d[0][2]),
    ]);
    let best = &exact(&problem).designs[0];
    assert!(best.objective < 1e-12, "{}", best.objective);
    assert_eq!(Layup::of_angles(&best.angles).unwrap().to_string(), "[±45/0/90/0_2]s");
    assert_eq!(problem.thickness.si(), 0.125e-3);
}

/// The problem of Le Riche and Haftka as a document: the printed optimum for Ny/Nx = 0.25, 12678.78, and proof.
#[test]
fn a_document_finds_the_same_optimum() {
    let strength = |e: f64, strain: f64| format!("{} Msi", e * strain / 1.5);
    let document = serde_json::json!({
        "kind": "laminate-design",
        "materials": {"gr-ep": {"e1": "18.5 Msi", "e2": "1.89 Msi", "g12": "0.93 Msi", "nu12": 0.3,
            "xt": strength(18.5, 0.008), "xc": strength(18.5, 0.008), "yt": strength(1.89, 0.029),
            "yc": strength(1.89, 0.029), "s12": strength(0.93, 0.015)}},
        "ply": {"material": "gr-ep", "thickness": "0.005 in"},
        "loads": [{"nx": "-1 lbf/in", "ny": "-0.25 lbf/in"}],
        "failure": {"criteria": ["maxStrain"]},
        "plate": {"length": "20 in", "width": "5 in"},
        "stack": {"angles": ["0 deg", "45 deg", "90 deg"], "minPlies": 48, "pairs": true, "maxContiguous": 4},
        "search": {"maximize": "loadFactor", "top": 3, "method": "exact", "branches": 2_000_000},
    });
    let report: serde_json::Value = support::computed(&document).unwrap();
    let search = &report["results"]["search"];
    assert_eq!(search["proven"], true);
    let designs = search["designs"].as_array().unwrap();
    assert!(!designs.is_empty() && designs.len() <= 3);
    let factor = designs[0]["objective"]["value"].as_f64().unwrap();
    assert!((factor - 12678.78).abs() < 0.005, "{factor}");
    assert_eq!(designs[0]["plyCount"], 48);
    let models: Vec<&str> =
        report["models"].as_array().unwrap().iter().map(|model| model["id"].as_str().unwrap()).collect();
    for id in ["laminate.design.exact", "laminate.design.buckling", "laminate.failure.max_strain"] {
        assert!(models.contains(&id), "{id} in {models:?}");
    }
    // The layup of the report, computed as a laminate, has the reserve factor of the search or more.
    let mut laminate = document.clone();
    laminate
        .as_object_mut()
        .unwrap()
        .retain(|key, _| ["materials", "ply", "loads", "failure"].contains(&key.as_str()));
    laminate["kind"] = "laminate".into();
    laminate["layup"] = designs[0]["layupCode"].clone();
    let report: serde_json::Value = support::computed(&laminate).unwrap();
    let reserve = report["results"]["loads"][0]["failure"][0]["reserveFactor"]["value"].as_f64().unwrap();
    assert!(reserve >= factor * (1.0 - 1e-9), "{reserve}");
}

#[test]
fn a_front_and_a_family_from_a_document() {
    let document = serde_json::json!({
        "kind": "laminate-design",
        "ply": {"material": "t300-5208", "thickness": "0.125 mm"},
        "loads": [{"nx": "-50 N/mm", "ny": "-10 N/mm"}],
        "failure": {"criteria": ["tsaiWu"]},
        "plate": {"length": "400 mm", "width": "150 mm"},
        "constraints": [{"measure": "ey", "min": "30 GPa"}],
        "stack": {"angles": ["0 deg", "45 deg", "-45 deg", "90 deg"], "minPlies": 8, "maxPlies": 14},
        "pareto": {"maximize": "bucklingFactor"},
        "doubleDouble": {"maximize": "reserveFactor", "step": "15 deg", "repeats": 4},
    });
    let report: serde_json::Value = support::computed(&document).unwrap();
    let points = report["results"]["pareto"]["points"].as_array().unwrap();
    let front = points.iter().filter(|point| point["dominated"] == false);
    let factors: Vec<f64> =
        front.map(|point| point["design"]["objective"]["value"].as_f64().unwrap()).collect();
    assert!(factors.len() >= 3 && factors.windows(2).all(|pair| pair[0] < pair[1]), "{factors:?}");
    for point in points {
        let constraint = &point["design"]["constraints"][0];
        assert!(
            constraint["value"]["value"].as_f64().unwrap() >= 30.0
                && constraint["margin"]["value"].as_f64() >= Some(0.0)
        );
        assert!(point["proven"] == true);
    }
    let family = &report["results"]["doubleDouble"];
    assert_eq!(family["grid"].as_array().unwrap().len(), 7);
    let trace: f64 =
        [0, 1].iter().map(|k| family["designs"][0]["traceNormalized"]["value"][k][k].as_f64().unwrap()).sum();
    let shear = family["designs"][0]["traceNormalized"]["value"][2][2].as_f64().unwrap();
    approx::assert_relative_eq!(trace + 2.0 * shear, 1.0, max_relative = 1e-12);
}

/// Unsymmetric laminates under a moment: every one of them computed as a laminate, by the public response.
#[test]
fn unsymmetric_laminates_under_moments_are_searched_in_full() {
    use matprop::laminate::Response;
    let load = Load {
        moment: [20.0, 5.0, 0.0],
        temperature: Change { uniform: -50.0, gradient: 1e4 },
        ..Load::default()
    };
    let mut problem = Problem { objective: Objective::Maximize(Measure::ReserveFactor), ..panel(5) };
    problem.family.symmetric = false;
    problem.family.balanced = false;
    problem.loads = vec![load];
    let set = [0.0, 45.0, -45.0, 90.0];
    let mut best = 0.0;
    for code in 0..4_usize.pow(5) {
        let list: Vec<f64> = (0..5).map(|i| set[code / 4_usize.pow(i) % 4]).collect();
        let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
        let stack = StackingSequence::new(list.iter().map(ply).collect()).unwrap();
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        let mechanical = Response::of(&stack, &compliance, &load.mechanical()).unwrap();
        let residual = Response::of(&stack, &compliance, &load.hygrothermal()).unwrap();
        let points = mechanical.plies.iter().flatten().zip(residual.plies.iter().flatten());
        let factors = points.map(|(m, r)| {
            problem.criteria[0].assess(m.stress_12, r.stress_12).reserve_factor.unwrap_or(f64::INFINITY)
        });
        best = f64::max(best, factors.fold(f64::INFINITY, f64::min));
    }
    approx::assert_relative_eq!(exact(&problem).designs[0].objective, best, max_relative = 1e-12);
}

/// The rules of a search are those that laminates are checked by.
#[test]
fn found_laminates_pass_the_rules_of_laminates() {
    use matprop::laminate::rules::{Limits, check};
    let mut problem = panel(16);
    problem.family.rules = Rules {
        max_contiguous: Some(3),
        max_disorientation: Some(45.0),
        min_share: Some(0.1),
        no_zero_on_surface: true,
    };
    let limits = Limits { share: 0.1, contiguity: 3, disorientation: 45.0 };
    let genetic = Settings { method: Method::Genetic, evaluations: 3000, ..Settings::default() };
    for outcome in [exact(&problem), found(&problem, &genetic)] {
        assert_eq!(outcome.designs.len(), 5);
        for design in outcome.designs {
            let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
            let stack = StackingSequence::new(design.angles.iter().map(ply).collect()).unwrap();
            let broken: Vec<_> =
                check(&stack, &limits).into_iter().filter(|finding| !finding.passed).collect();
            assert!(broken.is_empty(), "{:?}: {broken:?}", design.angles);
        }
    }
}

/// The buckling factor of a search is that of the plate solution: exact where D16 = D26 = 0, too high where they are not.
#[test]
fn buckling_factors_are_those_of_plates() {
    use matprop::laminate::plate::{Plate as Rectangle, Solver};
    let factor = |problem: &Problem, design: &Design| {
        let ply = |a: &f64| Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*a).unwrap());
        let stack = StackingSequence::new(design.angles.iter().map(ply).collect()).unwrap();
        let plate = problem.plate.unwrap();
        let plate = Rectangle::new(&stack, plate.length, plate.width, "SSSS".parse().unwrap());
        plate.buckling(problem.loads[0].force, &Solver::default(), None).unwrap().factor
    };
    let mut problem = panel(12);
    let found = exact(&problem);
    assert!(factor(&problem, &found.designs[0]) < found.designs[0].objective);
    problem.family.angles = angles(&[0.0, 90.0]);
    for design in exact(&problem).designs {
        approx::assert_relative_eq!(factor(&problem, &design), design.objective, max_relative = 1e-9);
    }
}
