//! Envelopes, laminate strengths and progressive failure: published values, limits and symmetries.

mod support;

use approx::assert_relative_eq;
use matprop::laminate::failure::{
    Axis, Component, Criterion, Curve, Degradation, End, Envelope, Event, LaminateStrength, ModeKind,
    PlyLimit, Prepared, Progress, Strengths, first_ply_failure,
};
use matprop::laminate::{Change, Lamina, Layup, Load, Ply, Response, StackingSequence, Stiffness};
use matprop::quantity::{Angle, Expansion, Length, Modulus, Ratio};
use proptest::prelude::*;
use serde_json::{Value, json};

fn gpa(x: f64) -> Modulus {
    Modulus::from_gpa(x).unwrap()
}

/// Graphite/epoxy of Kaw, Table 2.1, with expansion.
fn graphite() -> Lamina {
    let expansion = |x| Expansion::from_per_k(x).unwrap();
    let builder =
        Lamina::builder().e1(gpa(181.0)).e2(gpa(10.3)).nu12(Ratio::new(0.28).unwrap()).g12(gpa(7.17));
    builder.alpha1(expansion(0.02e-6)).alpha2(expansion(22.5e-6)).build().unwrap()
}

fn strengths() -> Strengths {
    Strengths::new([1500.0, 1500.0, 40.0, 246.0, 68.0].map(|x| Modulus::from_mpa(x).unwrap()))
        .with_s23(Modulus::from_mpa(60.0).unwrap())
}

fn usual() -> Vec<Prepared> {
    Criterion::USUAL.iter().map(|criterion| criterion.prepare(&graphite(), &strengths()).unwrap()).collect()
}

fn stack(code: &str, mm: f64) -> StackingSequence {
    let angles = code.parse::<Layup>().unwrap().angles().unwrap();
    let ply =
        |degrees| Ply::new(graphite(), Length::from_mm(mm).unwrap(), Angle::from_degrees(degrees).unwrap());
    StackingSequence::new(angles.into_iter().map(ply).collect()).unwrap()
}

fn warm(kelvin: f64) -> Load {
    Load { temperature: Change { uniform: kelvin, gradient: 0.0 }, ..Load::default() }
}

const AXES: [Axis; 15] = {
    use Component::{X, Xy, Y};
    [
        Axis::Force(X),
        Axis::Force(Y),
        Axis::Force(Xy),
        Axis::Moment(X),
        Axis::Moment(Y),
        Axis::Moment(Xy),
        Axis::Stress(X),
        Axis::Stress(Y),
        Axis::Stress(Xy),
        Axis::Strain(X),
        Axis::Strain(Y),
        Axis::Strain(Xy),
        Axis::Curvature(X),
        Axis::Curvature(Y),
        Axis::Curvature(Xy),
    ]
};

/// The largest failure index of all plies under held loads and a point of the plane of two axes.
fn index_at(
    stack: &StackingSequence,
    axes: [Axis; 2],
    held: &Load,
    xy: [f64; 2],
    prepared: &Prepared,
) -> f64 {
    let stiffness = Stiffness::of(stack);
    let compliance = stiffness.compliance().unwrap();
    let mut load = *held;
    for (axis, value) in axes.into_iter().zip(xy) {
        let unit = axis.unit_load(&stiffness);
        for k in 0..3 {
            load.force[k] += unit.force[k] * value;
            load.moment[k] += unit.moment[k] * value;
        }
    }
    let response = Response::of(stack, &compliance, &load).unwrap();
    let stresses = response.plies.iter().flatten().map(|point| point.stress_12);
    stresses.map(|s| prepared.assess(s, [0.0; 3]).index).fold(f64::NEG_INFINITY, f64::max)
}

/// Kaw, Example 5.3: [0/90~]s, 5 mm plies, Nx, Tsai–Wu, total discount: the 90° ply fails at 7.277e6 N/m, then the
/// 0° plies carry all to Xt times their 10 mm.
#[test]
fn kaw_5_3_first_and_last_ply() {
    let stack = stack("[0/90~]s", 5.0);
    let criterion = &Criterion::TsaiWu { f12_star: -0.5 }.prepare(&graphite(), &strengths()).unwrap();
    let limits = [Some(PlyLimit { criterion, strengths: strengths() }); 3];
    let load = Load { force: [1.0, 0.0, 0.0], ..Load::default() };
    let progress = Progress::of(&stack, &load, &limits, Degradation::Complete { share: 0.0 }).unwrap();
    assert_eq!(progress.events.len(), 2);
    let [first, last] = [&progress.events[0], &progress.events[1]];
    let plies = |event: &Event| event.failures.iter().map(|(failure, _)| failure.ply).collect::<Vec<_>>();
    assert_eq!((plies(first), plies(last)), (vec![1], vec![0, 2]));
    assert_eq!((first.failures[0].1, last.failures[0].1), (ModeKind::Matrix, ModeKind::Fiber));
    assert!((first.factor - 7.277e6).abs() < 0.0005e6, "{}", first.factor);
    assert_relative_eq!(last.factor, 1500e6 * 0.01, max_relative = 1e-12);
    assert_relative_eq!(last.before[0], 1500e6 / 181e9, max_relative = 1e-12);
    // What is left after the first failure is the two 0° plies: 10 mm of Q11.
    let left = first.stiffness.unwrap();
    assert_relative_eq!(left.a[0][0], graphite().reduced_stiffness().q11 * 0.01, max_relative = 1e-12);
    assert_eq!((progress.end, progress.last_ply()), (End::AllPliesFailed, Some(last.factor)));
    assert_eq!((last.after, last.stiffness), (None, None));
}

/// By mode with total loss: what is left of a cross-ply pulled along x is a net of fibers, which breaks at Xt of the 0°
/// plies whatever failed before, and cooling does not change that.
#[test]
fn a_net_of_fibers_is_as_strong_as_its_fibers() {
    let stack = stack("[0/90]s", 0.125);
    for criterion in [
        Criterion::MaxStress,
        Criterion::Hashin { alpha: 0.0 },
        Criterion::Puck { p_tension: 0.35, p_compression: 0.3 },
    ] {
        let criterion = &criterion.prepare(&graphite(), &strengths()).unwrap();
        let limits = [Some(PlyLimit { criterion, strengths: strengths() }); 4];
        for kelvin in [0.0, -100.0] {
            let load = Load { force: [1.0, 0.0, 0.0], ..warm(kelvin) };
            let rule = Degradation::ModeBased { fiber: 0.0, matrix: 0.0 };
            let progress = Progress::of(&stack, &load, &limits, rule).unwrap();
            assert_relative_eq!(progress.first_fiber().unwrap(), 1500e6 * 0.25e-3, max_relative = 1e-9);
            assert_relative_eq!(progress.last_ply().unwrap(), 1500e6 * 0.25e-3, max_relative = 1e-9);
            assert!(progress.first_ply() < progress.first_fiber());
            assert_eq!(progress.end, End::LoadLost);
        }
    }
}

/// Cooling alone can crack a ply: the first event then needs no load.
#[test]
fn residual_stress_alone_can_fail_the_first_ply() {
    let stack = stack("[0/90]s", 0.125);
    let criterion = &Criterion::MaxStress.prepare(&graphite(), &strengths()).unwrap();
    let limits = [Some(PlyLimit { criterion, strengths: strengths() }); 4];
    let load = Load { force: [1.0, 0.0, 0.0], ..warm(-400.0) };
    let progress = Progress::of(&stack, &load, &limits, Degradation::Complete { share: 0.0 }).unwrap();
    assert_eq!(progress.first_ply(), Some(0.0));
    // All plies crack by cooling, and total discount leaves nothing.
    assert_eq!((progress.last_ply(), progress.end), (Some(0.0), End::AllPliesFailed));
    let prepared = usual();
    let plies: Vec<_> = prepared.iter().map(|prepared| vec![Some(prepared); 4]).collect();
    let axes = [AXES[0], AXES[1]];
    let envelope = Envelope::of(&stack, axes, &warm(-400.0), &plies, 36).unwrap();
    for curve in envelope.curves.iter().chain([&envelope.combined]) {
        assert!(curve.points.is_empty() && curve.at_rest.is_some() && !curve.is_closed());
    }
}

/// The strengths of one ply are those of its material, in every direction, and bent as well.
#[test]
fn one_ply_has_the_strengths_of_its_material() {
    let h = 0.125e-3;
    for (code, order) in [("[0]", [0, 1, 2, 3]), ("[90]", [2, 3, 0, 1])] {
        for prepared in &usual() {
            let found =
                LaminateStrength::of(&stack(code, 0.125), &Load::default(), &[Some(prepared)]).unwrap();
            let mpa = [1500.0, 1500.0, 40.0, 246.0];
            let stress = |i: usize| {
                let strength: &LaminateStrength = &found[i];
                strength.stress(strength.first_ply.unwrap().factor, h) / 1e6
            };
            for k in 0..4 {
                assert_relative_eq!(stress(k), mpa[order[k]], max_relative = 1e-9);
                // Either face is in tension, and the weaker sense governs.
                let bent = f64::min(mpa[order[k / 2 * 2]], mpa[order[k / 2 * 2 + 1]]);
                assert_relative_eq!(stress(6 + k), bent, max_relative = 1e-9);
            }
            for k in [4, 5, 10, 11] {
                assert_relative_eq!(stress(k), 68.0, max_relative = 1e-9);
            }
        }
    }
}

/// Tsai–Wu with F12* = −1 and equal strengths never fails under σ1 = σ2: such directions are named, and no point is
/// infinite.
#[test]
fn directions_without_failure_are_open() {
    let equal = Strengths::new([Modulus::from_pa(1073741824.0).unwrap(); 5]);
    let prepared = Criterion::TsaiWu { f12_star: -1.0 }.prepare(&graphite(), &equal).unwrap();
    let plane = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]];
    let envelope = Envelope::of_ply(plane, [0.0; 3], &[&prepared], 360).unwrap();
    for curve in curves(&envelope) {
        assert_eq!(curve.open, [45.0, 225.0]);
        assert!(!curve.is_closed() && curve.points.len() == 358);
        assert!(curve.points.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
    }
}

fn curves(envelope: &Envelope) -> impl Iterator<Item = &Curve> {
    envelope.curves.iter().chain([&envelope.combined])
}

fn report(document: &Value) -> Value {
    support::computed(document).unwrap()
}

/// Kaw, Example 5.3, from a document: progressive failure, strength, envelope and margins name the same load.
#[test]
fn documents_give_the_same_failure_everywhere() {
    let report = report(&json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "5 mm"},
        "layup": "[0/90~]s", "loads": [{"nx": "1000 N/mm"}],
        "failure": {"criteria": ["tsaiWu", "maxStress"], "limitFactor": 1, "limitCriteria": ["maxStress"],
            "ultimateFactor": 1.5, "ultimateCriteria": ["tsaiWu"],
            "progressive": {"degradation": "complete"}, "strengths": {"knockDown": 0.8, "designFactor": 1.6},
            "envelopes": [{"axes": ["nx", "ny"], "points": 8}, {"axes": ["sigmaX", "tauXy"]},
                {"name": "strain", "axes": ["strainX", "strainY"], "points": 4}],
            "plyEnvelopes": [{"material": "t300-5208", "axes": ["sigma1", "sigma2"], "points": 4}]}}));
    let (results, load) = (&report["results"], &report["results"]["loads"][0]);
    let first = 7.277;
    let near = |value: &Value, expected: f64, half: f64| {
        let value = value["value"].as_f64().unwrap();
        assert!((value - expected).abs() < half, "{value} is not {expected}");
    };
    let progressive = &load["progressive"][0];
    near(&progressive["firstPly"], first, 0.0005);
    near(&progressive["lastPly"], 15.0, 1e-9);
    assert_eq!(
        (&progressive["end"], progressive["events"].as_array().unwrap().len()),
        (&json!("allPliesFailed"), 2)
    );
    assert_eq!(
        progressive["events"][0]["plies"],
        json!([{"ply": 2, "position": "bottom", "mode": "Tsai-Wu", "breaks": "matrix"}])
    );
    assert_eq!(progressive["events"][0]["stiffness"]["a"]["unit"], "N/mm");
    let pull = &results["strengths"][0]["components"][0];
    assert_eq!(
        (&pull["component"], &pull["sign"], &pull["critical"]["ply"]),
        (&json!("nx"), &json!(1), &json!(2))
    );
    near(&pull["firstPly"]["load"], 7277.0, 0.5);
    near(&pull["firstPly"]["stress"], 7277.0 / 15.0, 0.05);
    near(&pull["firstPly"]["allowable"], 0.5 * 7277.0 / 15.0, 0.05);
    near(&pull["lastPly"]["load"], 15000.0, 1e-6);
    let envelope = &results["envelopes"][0]["curves"][0];
    assert!((envelope["x"]["value"][0].as_f64().unwrap() - 7277.0).abs() < 0.5);
    assert_eq!(
        (&envelope["closed"], &envelope["ply"][0], &envelope["x"]["unit"]),
        (&json!(true), &json!(2), &json!("N/mm"))
    );
    let stress = &results["envelopes"][1]["curves"][0];
    assert_eq!((stress["x"]["value"].as_array().unwrap().len(), &stress["x"]["unit"]), (360, &json!("MPa")));
    assert!((stress["x"]["value"][0].as_f64().unwrap() - 7277.0 / 15.0).abs() < 0.05);
    assert_eq!(results["envelopes"][2]["name"], "strain");
    let ply = &results["plyEnvelopes"][0]["curves"][1];
    assert_eq!(
        ply["mode"],
        json!(["fiber tension", "transverse tension", "fiber compression", "transverse compression"])
    );
    // Margins: by maximum stress at limit, by Tsai-Wu at ultimate load, and by no other.
    let margins = load["margins"].as_array().unwrap();
    assert_eq!(
        margins.iter().map(|m| (&m["level"], &m["criterion"])).collect::<Vec<_>>(),
        [(&json!("limit"), &json!("maxStress")), (&json!("ultimate"), &json!("tsaiWu"))]
    );
    near(
        &margins[0]["marginOfSafety"],
        load["failure"][1]["reserveFactor"]["value"].as_f64().unwrap() - 1.0,
        1e-9,
    );
    near(&margins[1]["marginOfSafety"], first / 1.5 - 1.0, 0.0005);
    for id in ["margin", "strengths", "progressive", "envelope"] {
        let id = format!("laminate.failure.{id}");
        assert!(report["models"].as_array().unwrap().iter().any(|model| model["id"] == id.as_str()), "{id}");
    }
}

/// The residual state of a document moves its envelopes and strengths as the same temperature held there does.
#[test]
fn residual_stress_is_held_in_envelopes_and_strengths() {
    let with = |residual: Value, held: Value, change: Value| {
        let mut document = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "0.125 mm"},
            "layup": "[0/90]s", "failure": {"criteria": ["maxStress"], "strengths": change,
                "envelopes": [{"axes": ["nx", "mx"], "points": 16, "held": held}]}});
        if !residual.is_null() {
            document["residual"] = residual;
        }
        let report = report(&document);
        (report["results"]["envelopes"].clone(), report["results"]["strengths"].clone())
    };
    let cooled = json!({"temperatureChange": "-50 K"});
    let one = with(cooled.clone(), json!({}), json!({}));
    assert_eq!(one, with(Value::Null, cooled.clone(), cooled.clone()));
    assert_ne!(one, with(Value::Null, json!({}), json!({})));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every point of an envelope lies on it: the largest index of all plies passes 1 there.
    #[test]
    fn the_index_is_one_on_the_envelope(
        angles in prop::collection::vec(-90.0..90.0_f64, 1..6),
        one in 0..15_usize, other in 0..15_usize, kelvin in -60.0..20.0_f64, warmed in any::<bool>(),
    ) {
        let axes = [AXES[one], AXES[other]];
        prop_assume!(!axes[0].is_parallel_to(axes[1]) && axes[0].is_kinematic() == axes[1].is_kinematic());
        let ply = |degrees: f64| Ply::new(graphite(), Length::from_mm(0.125).unwrap(), Angle::from_degrees(degrees).unwrap());
        let stack = StackingSequence::new(angles.iter().copied().map(ply).collect()).unwrap();
        let held = warm(if warmed { kelvin } else { 0.0 });
        let prepared = usual();
        let plies: Vec<_> = prepared.iter().map(|prepared| vec![Some(prepared); angles.len()]).collect();
        let envelope = Envelope::of(&stack, axes, &held, &plies, 24).unwrap();
        for (curve, prepared) in envelope.curves.iter().zip(&prepared) {
            prop_assert!(curve.at_rest.is_some() || curve.is_closed());
            for point in &curve.points {
                // Most often 1 at the point; where a mode sets in above 1 it jumps there.
                let at = |factor: f64| index_at(&stack, axes, &held, [factor * point.x, factor * point.y], prepared);
                prop_assert!(at(1.0 - 1e-9) < 1.0 + 1e-9 && at(1.0 + 1e-9) > 1.0 - 1e-9, "{} at {point:?}", at(1.0));
            }
        }
        for point in &envelope.combined.points {
            let least = envelope.curves.iter().filter_map(|curve| {
                curve.points.iter().find(|p| p.degrees == point.degrees).map(|p| p.failure.factor)
            });
            prop_assert_eq!(least.fold(f64::INFINITY, f64::min), point.failure.factor);
        }
    }

    /// The reserve factor of a point on the envelope is 1, and that of half of it is 2.
    #[test]
    fn reserve_factors_agree_along_a_radius(k in 0..24_usize, kelvin in -40.0..0.0_f64) {
        let stack = stack("[0/±45/90]s", 0.125);
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        for prepared in &usual() {
            let plies = vec![Some(prepared); 8];
            let axes = [AXES[0], AXES[2]];
            let envelope = Envelope::of(&stack, axes, &warm(kelvin), std::slice::from_ref(&plies), 24).unwrap();
            let point = envelope.combined.points[k];
            for share in [1.0, 0.5] {
                let load = Load { force: [share * point.x, 0.0, share * point.y], ..warm(kelvin) };
                let found = first_ply_failure(&stack, &compliance, &plies, &load).unwrap().unwrap();
                assert_relative_eq!(found.factor * share, 1.0, max_relative = 1e-8);
            }
        }
    }

    /// The last ply fails no earlier than the first, factors never fall, and the load is held in between.
    #[test]
    fn the_last_ply_is_not_before_the_first(
        angles in prop::collection::vec(-90.0..90.0_f64, 1..5), force in prop::array::uniform3(-1.0..1.0_f64),
        kelvin in -60.0..0.0_f64, share in 0.0..0.5_f64, complete in any::<bool>(),
    ) {
        let ply = |degrees: f64| Ply::new(graphite(), Length::from_mm(0.125).unwrap(), Angle::from_degrees(degrees).unwrap());
        let stack = StackingSequence::new(angles.iter().copied().map(ply).collect()).unwrap();
        let load = Load { force: force.map(|x| 1e3 * x), ..warm(kelvin) };
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        for criterion in &usual() {
            let limits = vec![Some(PlyLimit { criterion, strengths: strengths() }); angles.len()];
            let rule = if complete { Degradation::Complete { share } } else { Degradation::ModeBased { fiber: 0.0, matrix: share } };
            let progress = Progress::of(&stack, &load, &limits, rule).unwrap();
            let plies = vec![Some(criterion); angles.len()];
            let first = first_ply_failure(&stack, &compliance, &plies, &load).unwrap();
            prop_assert_eq!(first.map(|failure| failure.factor), progress.first_ply());
            prop_assert!(progress.events.windows(2).all(|pair| pair[0].factor <= pair[1].factor));
            prop_assert!(progress.last_ply() >= progress.first_ply() && progress.end != End::NoFurtherFailure);
            prop_assert!(progress.events.len() <= angles.len() * rule.most_failures());
            for event in &progress.events {
                let numbers = event.before.iter().chain(event.after.iter().flatten());
                prop_assert!(numbers.chain([&event.factor]).all(|x| x.is_finite()));
            }
        }
    }
}

/// What turns a laminate into itself turns its envelope into itself.
#[test]
fn symmetric_laminates_have_symmetric_envelopes() {
    let axes = [AXES[0], AXES[1]];
    for prepared in usual() {
        // Equal shares of 0° and 90°: exchanging x and y changes nothing.
        let plies = vec![Some(&prepared); 8];
        let envelope =
            Envelope::of(&stack("[0/90/±45]s", 0.125), axes, &Load::default(), &[plies], 360).unwrap();
        for curve in curves(&envelope) {
            for k in 0..360 {
                let mirrored = curve.points[(450 - k) % 360];
                assert_relative_eq!(curve.points[k].x, mirrored.y, max_relative = 1e-9, epsilon = 1e-3);
            }
        }
    }
}
