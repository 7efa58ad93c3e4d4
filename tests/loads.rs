//! Loads and what follows from them: prescribed deformation, transverse forces, residual states, shapes.

mod support;

use matprop::Report;
use matprop::laminate::distortion::{Warping, cylinders, shapes};
use matprop::laminate::rules::{Limits, Rule, check};
use matprop::laminate::shear::{self, Equilibrium};
use matprop::laminate::{
    Change, EffectiveSolid, Lamina, Layup, Load, Ply, Response, StackingSequence, Stiffness, Trait,
    effective, traits,
};
use matprop::quantity::{Angle, Expansion, Length, Modulus, Ratio};
use serde_json::{Value, json};
use support::cases;
use support::laminate::{load as load_of, stack};

fn t300() -> Lamina {
    let gpa = |x| Modulus::from_gpa(x).unwrap();
    let per_k = |x| Expansion::from_per_k(x).unwrap();
    let builder =
        Lamina::builder().e1(gpa(181.0)).e2(gpa(10.3)).nu12(Ratio::new(0.28).unwrap()).g12(gpa(7.17));
    builder.alpha1(per_k(2e-8)).alpha2(per_k(2.25e-5)).g13(gpa(7.17)).g23(gpa(3.55)).build().unwrap()
}

fn laminate(code: &str) -> StackingSequence {
    let ply =
        |degrees| Ply::new(t300(), Length::from_mm(0.125).unwrap(), Angle::from_degrees(degrees).unwrap());
    let angles = code.parse::<Layup>().unwrap().angles().unwrap();
    StackingSequence::new(angles.into_iter().map(ply).collect()).unwrap()
}

fn report(document: &Value) -> Value {
    support::computed(document).unwrap_or_else(|error| panic!("{document}: {error}"))
}

fn close(x: f64, y: f64, size: f64) {
    assert!((x - y).abs() <= size, "{x} is not {y} within {size}");
}

/// What a load does to a laminate, prescribed in part, needs that load: all 64 mixes of each reference laminate.
#[test]
fn reactions_of_prescribed_deformation_are_the_loads() {
    let mut mixes = 0;
    for case in cases("laminate/oracle_laminates.json")
        .iter()
        .filter(|case| case["input"]["plies"].as_array().unwrap().len() <= 8)
    {
        let stack = stack(&case["input"]);
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        for given in case["input"]["loads"].as_array().into_iter().flatten() {
            let load = load_of(given);
            let free = Response::of(&stack, &compliance, &load).unwrap();
            let n = free.force.iter().fold(1.0, |max: f64, x| max.max(x.abs()));
            let h = stack.thickness().m();
            for mask in 0..64_u32 {
                let held = |k: usize| mask & (1 << k) != 0;
                let mixed = Load {
                    force: std::array::from_fn(|k| if held(k) { 0.0 } else { load.force[k] }),
                    moment: std::array::from_fn(|k| if held(3 + k) { 0.0 } else { load.moment[k] }),
                    prescribed_strain: std::array::from_fn(|k| held(k).then_some(free.strain[k])),
                    prescribed_curvature: std::array::from_fn(|k| held(3 + k).then_some(free.curvature[k])),
                    ..load
                };
                let again = Response::of(&stack, &compliance, &mixed).unwrap();
                let scale = n + free.moment.iter().fold(0.0, |max: f64, x| max.max(x.abs())) / h;
                // Stiff laminates lose digits on the way through the strain.
                let lost = 1e-7 * (scale + max_free(&stack, &load));
                for k in 0..3 {
                    close(again.force[k], load.force[k], lost);
                    close(again.moment[k], load.moment[k], lost * h);
                }
                mixes += 1;
            }
        }
    }
    assert!(mixes >= 64 * 60, "{mixes}");
}

/// The size of the forces that free expansion would need to be held, N/m.
fn max_free(stack: &StackingSequence, load: &Load) -> f64 {
    let held = Load {
        prescribed_strain: [Some(0.0); 3],
        prescribed_curvature: [Some(0.0); 3],
        ..load.hygrothermal()
    };
    let compliance = Stiffness::of(stack).compliance().unwrap();
    Response::of(stack, &compliance, &held).unwrap().force.iter().fold(0.0, |max: f64, x| max.max(x.abs()))
}

/// Stretched along x and held flat, a laminate shows the modulus of suppressed curvature.
#[test]
fn held_flat_it_has_the_suppressed_modulus() {
    let stack = laminate("[0/30/-45]");
    let stiffness = Stiffness::of(&stack);
    let load = Load {
        prescribed_strain: [Some(1e-3), None, None],
        prescribed_curvature: [Some(0.0); 3],
        ..Load::default()
    };
    let response = Response::of(&stack, &stiffness.compliance().unwrap(), &load).unwrap();
    let suppressed = stiffness.curvature_suppressed().unwrap();
    approx::assert_relative_eq!(
        response.force[0],
        suppressed.ex * 1e-3 * stack.thickness().m(),
        max_relative = 1e-12
    );
    approx::assert_relative_eq!(response.strain[1], -suppressed.nuxy * 1e-3, max_relative = 1e-12);
    let both = Load { force: [1.0, 0.0, 0.0], ..load };
    let error = Response::of(&stack, &stiffness.compliance().unwrap(), &both).unwrap_err();
    assert_eq!(error.code(), "conflict");
}

#[test]
fn mechanical_and_residual_states_add_up() {
    let stack = laminate("[0/30/-45/90]");
    let compliance = Stiffness::of(&stack).compliance().unwrap();
    let load = Load {
        force: [0.0, 2e4, 0.0],
        prescribed_strain: [Some(1e-3), None, Some(-2e-4)],
        prescribed_curvature: [None, Some(0.3), None],
        temperature: Change { uniform: -120.0, gradient: 2e4 },
        transverse_force: [1e3, -2e3],
        ..Load::default()
    };
    let of = |load: &Load| Response::of(&stack, &compliance, load).unwrap();
    let (whole, sum) = (of(&load), of(&load.mechanical()).plus(&of(&load.hygrothermal())));
    for (a, b) in whole.plies.iter().flatten().zip(sum.plies.iter().flatten()) {
        for k in 0..3 {
            close(a.stress_12[k], b.stress_12[k], 1.0);
            close(a.elastic_strain_12[k], b.elastic_strain_12[k], 1e-14);
        }
        assert_eq!(a.transverse_shear_12, b.transverse_shear_12);
    }
}

/// ∫ τ dz = Q, τ continuous and 0 on the faces, and its energy that of the shear stiffness: every reference laminate.
#[test]
fn interlaminar_shear_is_in_equilibrium() {
    let mut seen = 0;
    for case in cases("laminate/oracle_laminates.json") {
        let stack = stack(&case["input"]);
        for (form, q) in [
            (Equilibrium::Cylindrical, [1.0, 0.0]),
            (Equilibrium::Cylindrical, [-0.3, 1.0]),
            (Equilibrium::Twisting, [0.7, 1.0]),
        ] {
            let stresses = shear::stresses(&stack, form, q).unwrap();
            let largest = stresses.iter().flatten().flatten().fold(0.0, |max: f64, x| max.max(x.abs()));
            for axis in 0..2 {
                let (first, last) = (stresses[0][0][axis], stresses[stresses.len() - 1][2][axis]);
                assert_eq!((first, last), (0.0, 0.0), "{}", case["id"]);
                let force: f64 = stresses
                    .iter()
                    .zip(stack.plies())
                    .map(|([low, mid, high], ply)| {
                        ply.thickness().m() / 6.0 * (low[axis] + 4.0 * mid[axis] + high[axis])
                    })
                    .sum();
                close(force, q[axis], 1e-9 * largest * stack.thickness().m());
                for pair in stresses.windows(2) {
                    close(pair[0][2][axis], pair[1][0][axis], 1e-9 * largest);
                }
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 49 * 3);
}

/// A homogeneous plate: 3/2 Q/h in the middle (Reissner), whatever the direction of its fibers along the axes.
#[test]
fn a_homogeneous_plate_has_the_parabola() {
    for degrees in [0, 90] {
        let document = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "1 mm"},
            "layup": format!("[{degrees}_4]"), "loads": [{"qx": "40 N/mm", "qy": "-20 N/mm"}]});
        let load = &report(&document)["results"]["loads"][0];
        let peak = &load["transverseShear"];
        close(peak["xz"]["stress"]["value"].as_f64().unwrap(), 15.0, 1e-12);
        close(peak["yz"]["stress"]["value"].as_f64().unwrap(), -7.5, 1e-12);
        close(peak["xz"]["z"]["value"].as_f64().unwrap(), 0.0, 1e-12);
        // A quarter of the height from a face: 3/4 of the largest.
        let first = &load["plies"][0]["top"];
        close(first["transverseShearXy"]["value"][0].as_f64().unwrap(), 11.25, 1e-12);
        let across = usize::from(degrees == 90);
        let turned = first["transverseShear12"]["value"][across].as_f64().unwrap();
        close(turned.abs(), 11.25, 1e-12);
    }
}

/// The peak may lie inside a ply: an unsymmetric bimetal has it on its neutral plane.
#[test]
fn the_peak_lies_inside_a_ply() {
    let document = json!({"kind": "laminate", "layup": "[steel/al]",
        "materials": {"steel": {"e": "210 GPa", "nu": 0}, "al": {"e": "70 GPa", "nu": 0}},
        "namedPlies": {"steel": {"material": "steel", "thickness": "1 mm"}, "al": {"material": "al", "thickness": "1 mm"}},
        "loads": [{"qx": "1 N/mm"}]});
    let peak = &report(&document)["results"]["loads"][0]["transverseShear"]["xz"];
    // Beam theory: neutral axis at Σ E z / Σ E = (210·(−0.5) + 70·0.5)/280 = −0.25 mm; EI about it, per mm of width.
    let bending = 210e3 * (1.0 / 12.0 + 0.25 * 0.25) + 70e3 * (1.0 / 12.0 + 0.75 * 0.75);
    let first_moment = 210e3 * 0.75 * 0.75 / 2.0;
    close(peak["z"]["value"].as_f64().unwrap(), -0.25, 1e-12);
    close(peak["stress"]["value"].as_f64().unwrap(), first_moment / bending, 1e-12);
    assert_eq!(peak["ply"], 1);
}

/// A residual state is the temperature change of each load case, but for the case's own.
#[test]
fn a_residual_state_is_held_in_every_load_case() {
    let base = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "0.125 mm"}, "layup": "[0/45/90]",
        "failure": {"criteria": ["tsaiWu", "maxStrain"]}});
    let mut with = base.clone();
    with["residual"] = json!({"stressFreeTemperature": "177 degC", "serviceTemperature": "22 degC"});
    with["loads"] = json!([{"nx": "20 N/mm", "mxy": "1 N"}]);
    let mut without = base.clone();
    without["loads"] = json!([{"nx": "20 N/mm", "mxy": "1 N", "temperatureChange": "-155 K"}]);
    let (with, without) = (report(&with), report(&without));
    let (a, b) = (&with["results"]["loads"][0], &without["results"]["loads"][0]);
    for key in ["strain", "curvature", "plies"] {
        let (x, y) = (flat(&a[key]), flat(&b[key]));
        assert_eq!(x.len(), y.len());
        let size = y.iter().fold(0.0, |max: f64, v| max.max(v.abs()));
        x.iter().zip(&y).for_each(|(x, y)| close(*x, *y, 1e-12 * size));
    }
    for k in 0..2 {
        let reserve = |load: &Value| load["failure"][k]["reserveFactor"]["value"].as_f64().unwrap();
        approx::assert_relative_eq!(reserve(a), reserve(b), max_relative = 1e-12);
    }
    assert_eq!(with["results"]["residual"]["temperatureChange"]["value"], -155.0);
    // Without loads the state stands alone.
    assert!(
        a["plies"][0]["middle"]["mechanicalStrain12"]["value"][1]
            != a["plies"][0]["middle"]["strain12"]["value"][1]
    );
}

/// Every number below a value, in order.
fn flat(value: &Value) -> Vec<f64> {
    match value {
        Value::Object(parts) => parts.values().flat_map(flat).collect(),
        Value::Array(items) => items.iter().flat_map(flat).collect(),
        other => other.as_f64().into_iter().collect(),
    }
}

/// Timoshenko, J. Opt. Soc. Am. 11 (1925) 233: κ = 6 (α2 − α1) ΔT (1 + m)² / (h (3 (1 + m)² + (1 + m n)(m² + 1/(m n)))).
#[test]
fn a_bimetal_strip_bends_as_timoshenko_says() {
    let document = json!({"kind": "laminate", "layup": "[a/b]",
        "materials": {"a": {"e": "210 GPa", "nu": 0, "alpha": "12 1e-6/K"}, "b": {"e": "70 GPa", "nu": 0, "alpha": "23 1e-6/K"}},
        "namedPlies": {"a": {"material": "a", "thickness": "1 mm"}, "b": {"material": "b", "thickness": "0.5 mm"}},
        "residual": {"temperatureChange": "80 K"}, "warping": {"length": "100 mm", "width": "10 mm"}});
    let warping = &report(&document)["results"]["warping"];
    let (m, n, h): (f64, f64, f64) = (1.0 / 0.5, 210.0 / 70.0, 1.5e-3);
    let squared = (1.0 + m) * (1.0 + m);
    // The upper metal expands more: the plate bends downward at its ends, w,xx < 0 and κ > 0.
    let expected =
        6.0 * 11e-6 * 80.0 * squared / (h * (3.0 * squared + (1.0 + m * n) * (m * m + 1.0 / (m * n))));
    approx::assert_relative_eq!(
        warping["curvature"]["value"][0].as_f64().unwrap(),
        expected,
        max_relative = 1e-12
    );
    let sag = -expected * 0.05 * 0.05 / 2.0 * 1e3;
    approx::assert_relative_eq!(warping["endX"]["value"].as_f64().unwrap(), sag, max_relative = 1e-12);
}

/// An extended Ritz solution after Hyer (1981), of four parameters with εx = c − ab y²/4, εy = d − ab x²/4, tends to
/// −5.28208 1/m for T300/5208 [0₂/90₂] cooled by 160 K as the side grows to 2 m; the linear curvature is −5.44630 1/m.
#[test]
fn wide_cross_plies_snap_into_the_cylinders_of_hyer() {
    let stack = laminate("[0_2/90_2]");
    let stiffness = Stiffness::of(&stack);
    let load = Load { temperature: Change { uniform: -160.0, gradient: 0.0 }, ..Load::default() };
    let linear = Response::of(&stack, &stiffness.compliance().unwrap(), &load).unwrap().curvature;
    close(linear[0], -5.44630, 0.00001);
    let found = cylinders(&stiffness.reduced_bending().unwrap(), linear);
    assert_eq!(found.len(), 2);
    close(found[0].curvature, -5.28208, 0.00001);
    close(found[1].curvature, 5.28208, 0.00001);
    assert_eq!((found[0].direction, found[1].direction), (0.0, 90.0));
    // The same Ritz solution, minimized numerically on its own, for squares of finite side.
    let side = |a: f64| shapes(&stiffness, linear, a, a).unwrap();
    let small = side(0.02);
    assert_eq!(small.len(), 1);
    close(small[0][0], -4.3337033, 1e-6);
    close(small[0][1], 4.3337033, 1e-6);
    for (a, major, minor) in
        [(0.05, -4.8739571, 0.40812733), (0.1, -5.25844155, 0.02364288), (0.5, -5.28204677, 3.76595e-5)]
    {
        let found = side(a);
        assert_eq!(found.len(), 2);
        close(found[0][0], major, 1e-6);
        close(found[0][1], minor, 1e-6);
        close(found[1][1], -major, 1e-6);
    }
    // A symmetric laminate stays flat.
    assert_eq!(shapes(&Stiffness::of(&laminate("[0/90]s")), [0.0; 3], 1.0, 1.0).unwrap(), [[0.0; 3]]);
    assert!(cylinders(&stiffness.d, [0.0; 3]).is_empty());
}

#[test]
fn warp_turns_with_the_axes() {
    let warp = Warping::of([0.0, 0.0, 2.0], 1.0, 1.0);
    assert_eq!((warp.principal, warp.direction), ([1.0, -1.0], 45.0));
    assert_eq!((warp.corner_plus, warp.corner_minus, warp.end_x), (-0.25, 0.25, 0.0));
}

/// The effective solid has the plane-stress constants of A, and in bulk the expansion of a homogeneous ply is its own.
#[test]
fn effective_solids_agree_with_the_plane() {
    for code in ["[0/90]s", "[±30]s", "[0/30/-45]", "[0]"] {
        let stack = laminate(code);
        let solid = EffectiveSolid::of(&stack).unwrap();
        let flat = Stiffness::of(&stack).curvature_suppressed().unwrap();
        approx::assert_relative_eq!(solid.e[0], flat.ex, max_relative = 1e-12);
        approx::assert_relative_eq!(solid.g[2], flat.gxy, max_relative = 1e-12);
        approx::assert_relative_eq!(solid.nu[0], flat.nuxy, max_relative = 1e-11);
        let expansion = effective::expansion(&stack, |lamina| lamina.expansion_in_space()).unwrap().unwrap();
        let stiffness = Stiffness::of(&stack);
        let thermal = stiffness.thermal_response(&stack, &stiffness.compliance().unwrap()).unwrap().unwrap();
        close(expansion[0], thermal.strain_curvature_suppressed[0], 1e-18);
        close(expansion[5], thermal.strain_curvature_suppressed[2], 1e-18);
        if code == "[0]" {
            close(expansion[2], 2.25e-5, 1e-18);
        } else {
            assert!(expansion[2] > 2.25e-5, "the plies held in their plane expand more across it");
        }
    }
}

/// Only the expansion of 0° and 90° plies held in the plane, by hand: α_z = α2 + Σ of Poisson's effect.
#[test]
fn spring_in_of_a_corner() {
    let document = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "0.125 mm"}, "layup": "[0_8]",
        "materials": {"m": {"e1": "181 GPa", "e2": "10.3 GPa", "nu12": 0.28, "g12": "7.17 GPa", "g13": "7.17 GPa", "g23": "3.55 GPa",
            "alpha1": "0.02 1e-6/K", "alpha2": "22.5 1e-6/K"}},
        "residual": {"temperatureChange": "-160 K"},
        "springIn": {"angle": "90 deg", "radialCureStrain": "-0.4 %", "tangentialCureStrain": 0}});
    let mut document = document;
    document["ply"]["material"] = json!("m");
    let found = &report(&document)["results"]["springIn"];
    let (tangential, radial) = (2e-8 * -160.0, 2.25e-5 * -160.0 - 4e-3);
    let expected = 90.0 * (tangential - radial) / (1.0 + radial);
    approx::assert_relative_eq!(found["change"]["value"].as_f64().unwrap(), expected, max_relative = 1e-12);
    assert!(expected > 0.0);
    // Exactly: the arc and the thickness change, and the angle is their ratio.
    let arc = 90.0 * (1.0 + tangential) / (1.0 + radial);
    close(arc - 90.0, expected, 1e-12);
}

/// α3 of its own, with constants in three dimensions; without it they cannot tell the expansion through the thickness.
#[test]
fn expansion_through_the_thickness_counts() {
    let material = |alpha3: Option<&str>| {
        let mut m = json!({"e1": "70 GPa", "e2": "70 GPa", "nu12": 0.05, "g12": "5 GPa", "g13": "4 GPa", "g23": "4 GPa",
            "e3": "10 GPa", "nu13": 0.4, "nu23": 0.4, "alpha1": "3 1e-6/K", "alpha2": "3 1e-6/K"});
        if let Some(alpha3) = alpha3 {
            m["alpha3"] = json!(alpha3);
        }
        json!({"kind": "laminate", "ply": {"material": "m", "thickness": "0.3 mm"}, "layup": "[0/90]s", "materials": {"m": m},
            "residual": {"temperatureChange": "-150 K"}, "springIn": {"angle": "90 deg", "along": "y"}})
    };
    let found = report(&material(Some("50 1e-6/K")));
    let radial = found["results"]["springIn"]["radialStrain"]["value"].as_f64().unwrap();
    // A fabric that expands alike along 1 and 2 has no residual stress: each ply expands as it would alone.
    close(radial, -150.0 * 50e-6, 1e-15);
    let expected = 90.0 * (-150.0 * 3e-6 - radial) / (1.0 + radial);
    close(found["results"]["springIn"]["change"]["value"].as_f64().unwrap(), expected, 1e-12);
    assert_eq!(found["results"]["springIn"]["transverselyIsotropic"], json!([]));
    let error = support::computed(&material(None)).unwrap_err();
    assert_eq!((error.code(), error.path()), ("needs", "springIn"));
}

fn has(code: &str) -> Vec<&'static str> {
    let stack = laminate(code);
    traits(&stack, &Stiffness::of(&stack)).into_iter().map(Trait::word).collect()
}

#[test]
fn laminates_are_what_they_are_called() {
    assert_eq!(
        has("[0/90]s"),
        [
            "symmetric",
            "balanced",
            "crossPly",
            "orthotropicMembrane",
            "orthotropicBending",
            "speciallyOrthotropic"
        ]
    );
    assert_eq!(
        has("[0/90]"),
        [
            "antisymmetric",
            "balanced",
            "crossPly",
            "orthotropicMembrane",
            "orthotropicBending",
            "extensionBendingCoupled"
        ]
    );
    assert_eq!(
        has("[45/-45]"),
        [
            "antisymmetric",
            "balanced",
            "anglePly",
            "orthotropicMembrane",
            "orthotropicBending",
            "extensionTwistCoupled"
        ]
    );
    assert_eq!(
        has("[0/60/-60]s"),
        ["symmetric", "balanced", "orthotropicMembrane", "quasiIsotropicMembrane", "bendTwistCoupled"]
    );
    assert!(has("[30]").contains(&"unidirectional") && has("[30]").contains(&"extensionShearCoupled"));
    // An asymmetric stack can be isotropic in its plane all the same.
    assert!(has("[0/60/-60]").contains(&"quasiIsotropicMembrane"));
    assert!(!has("[0/90/45/-45/0]").contains(&"quasiIsotropicMembrane"));
    assert!(
        has("[30/-60]").contains(&"shearTwistCoupled") || has("[30/-60]").contains(&"extensionTwistCoupled")
    );
    // Caprino and Crivelli-Visconti, J. Compos. Mater. 16 (1982) 395: quasi-homogeneous without symmetry.
    let found = |id: &str| {
        let case = cases("laminate/oracle_laminates.json").into_iter().find(|case| case["id"] == id).unwrap();
        let stack = stack(&case["input"]);
        traits(&stack, &Stiffness::of(&stack)).into_iter().map(Trait::word).collect::<Vec<_>>()
    };
    assert!(found("caprino-crivelli-8").contains(&"speciallyOrthotropic"));
    assert!(!found("caprino-crivelli-8").contains(&"symmetric"));
    // Winckler (1985): extension–twist coupling without warp.
    assert!(found("winckler-htcc").contains(&"extensionTwistCoupled"));
    let plate = found("isotropic-plate");
    assert!(plate.contains(&"isotropic") && plate.contains(&"quasiHomogeneous"), "{plate:?}");
}

#[test]
fn rules_name_the_place() {
    let broken = |code: &str| -> Vec<Rule> {
        let found = check(&laminate(code), &Limits::default());
        found.into_iter().filter(|finding| !finding.passed).map(|finding| finding.rule).collect()
    };
    assert_eq!(broken("[45/0/-45/90]s"), []);
    assert_eq!(broken("[45/-45/0/90]s"), [Rule::Disorientation]);
    assert_eq!(broken("[0/45/90/-45]s"), [Rule::Surface]);
    assert_eq!(broken("[45/0_5/-45/90]s"), [Rule::Contiguity]);
    assert_eq!(broken("[45/0/-45/90]"), [Rule::Symmetry]);
    assert_eq!(broken("[45/0_9/-45]s"), [Rule::TenPercent, Rule::Contiguity]);
    assert_eq!(broken("[45/0/45/90/-45/0]s"), [Rule::Balance]);
    let found = check(&laminate("[45/0_5/-45/90]s"), &Limits::default());
    let at = |rule: Rule| *found.iter().find(|finding| finding.rule == rule).unwrap();
    assert_eq!((at(Rule::Contiguity).plies, at(Rule::Contiguity).measured), (Some([2, 6]), Some(5.0)));
    close(at(Rule::TenPercent).measured.unwrap(), 0.125, 1e-15);
    // The mirrored stack breaks the same rules.
    assert_eq!(broken("[0/45/90]"), broken("[90/45/0]"));
}

#[test]
fn design_rules_and_parts_of_a_document() {
    let document = json!({"kind": "laminate", "ply": {"material": "m", "thickness": "0.125 mm"}, "layup": "[0/45/90/-45]s",
        "materials": {"m": {"e1": "181 GPa", "e2": "10.3 GPa", "nu12": 0.28, "g12": "7.17 GPa", "g13": "7.17 GPa", "g23": "3.55 GPa"}},
        "designRules": {"leastShare": "5 vol%", "mostContiguous": 2},
        "include": ["transverseShear", "laminationParameters", "invariants", "reducedBending", "effectiveSolid"],
        "polar": {"step": "45 deg", "also": ["flexural", "membraneCurvatureSuppressed"]}});
    let report = report(&document);
    let results = &report["results"];
    let rules = results["designRules"].as_array().unwrap();
    assert_eq!(rules.len(), 6);
    assert_eq!(
        rules[5],
        json!({"rule": "surface", "passed": false, "plies": [1, 1], "angle": {"value": 0.0, "unit": "deg"}})
    );
    assert_eq!(report["input"]["designRules"]["largestDisorientation"]["value"], 45.0);
    // Tsai and Hahn 1980: U1 of T300/5208 is 76.37 GPa.
    close(results["invariants"][0]["u"]["value"][0].as_f64().unwrap(), 76.37, 0.005);
    // Symmetric: D* is D, and the constants with the strain held are the flexural ones.
    assert_eq!(results["reducedBending"]["stiffness"], results["stiffness"]["d"]);
    let (held, free) =
        (&results["reducedBending"]["flexuralStrainSuppressed"], &results["engineering"]["flexural"]);
    approx::assert_relative_eq!(
        held["ex"]["value"].as_f64().unwrap(),
        free["ex"]["value"].as_f64().unwrap(),
        max_relative = 1e-12
    );
    let polar = &results["polar"];
    close(polar["flexural"]["ex"]["value"][0].as_f64().unwrap(), free["ex"]["value"].as_f64().unwrap(), 1e-9);
    let ex = |of: &Value, k: usize| of["ex"]["value"][k].as_f64().unwrap();
    for k in 0..9 {
        approx::assert_relative_eq!(
            ex(polar, k),
            ex(&polar["membraneCurvatureSuppressed"], k),
            max_relative = 1e-12
        );
    }
    assert!(results["classification"].as_array().unwrap().contains(&json!("quasiIsotropicMembrane")));
    let factor = results["transverseShear"]["fiveSixths"]["value"][0][0].as_f64().unwrap();
    let plain = results["transverseShear"]["uncorrected"]["value"][0][0].as_f64().unwrap();
    approx::assert_relative_eq!(factor / plain, 5.0 / 6.0, max_relative = 1e-15);
}

#[test]
fn prescribed_strains_of_a_document() {
    let document = json!({"kind": "laminate", "ply": {"material": "t300-5208", "thickness": "0.125 mm"}, "layup": "[0/30/-45]",
        "loads": [{"strainX": "1000 ue", "curvatureX": "0 1/m", "curvatureY": "0 1/m", "curvatureXy": "0 1/m"}, {"nx": "1 N/mm"}]});
    let report = report(&document);
    let loads = &report["results"]["loads"];
    let ex = report["results"]["engineering"]["membraneCurvatureSuppressed"]["ex"]["value"].as_f64().unwrap();
    let force = loads[0]["force"]["value"][0].as_f64().unwrap();
    approx::assert_relative_eq!(force, ex * 1e3 * 1e-3 * 0.375, max_relative = 1e-12);
    assert!(loads[1].get("force").is_none() && loads[1].get("transverseShear").is_none());
    assert!(matches!(
        matprop::calculate(&matprop::Input::from_json(&document.to_string()).unwrap()),
        Ok(Report::Laminate(_))
    ));
}
