//! Published and independently computed laminates, through the typed API.

mod support;

use matprop::laminate::{
    Compliance, EffectiveSolid, EngineeringConstants, FreeExpansion, LaminationParameters, Layup, Ply,
    PointState, Response, StackingSequence, Stiffness, shear,
};
use matprop::quantity::{Angle, Expansion, Length, Modulus, Quantity, Ratio};
use serde_json::Value;
use support::laminate::{lamina, load as load_of, stack};
use support::{Tolerance, assert_printed, at, cases, number, numbers};

/// Everything the base computes, at the paths of the reference files.
struct Computed {
    parameters: LaminationParameters,
    shear: [Option<[[f64; 2]; 2]>; 3],
    stiffness: Stiffness,
    compliance: Compliance,
    thermal: Option<FreeExpansion>,
    moisture: Option<FreeExpansion>,
    whitney: Option<[f64; 2]>,
    areal_mass: f64,
    thickness: f64,
}

impl Computed {
    fn of(stack: &StackingSequence) -> Self {
        let stiffness = Stiffness::of(stack);
        let compliance = stiffness.compliance().unwrap();
        Self {
            parameters: LaminationParameters::of(stack),
            shear: [
                shear::uncorrected(stack).ok(),
                shear::equilibrium(stack, shear::Equilibrium::Cylindrical).ok(),
                shear::equilibrium(stack, shear::Equilibrium::Twisting).ok(),
            ],
            thermal: stiffness.thermal_response(stack, &compliance).unwrap(),
            moisture: stiffness.moisture_response(stack, &compliance).unwrap(),
            whitney: shear::whitney_factors(stack).ok(),
            areal_mass: stack.areal_mass().unwrap_or(0.0),
            thickness: stack.thickness().m(),
            stiffness,
            compliance,
        }
    }

    fn get(&self, path: &str) -> Option<Vec<f64>> {
        let parts: Vec<&str> = path.split('/').collect();
        let matrix =
            |m: &[[f64; 3]; 3]| Some(at(&m.iter().map(|row| row.to_vec()).collect::<Vec<_>>(), &parts[1..]));
        match parts[0] {
            "h" => Some(vec![self.thickness]),
            "A" => matrix(&self.stiffness.a),
            "B" => matrix(&self.stiffness.b),
            "D" => matrix(&self.stiffness.d),
            "a" => matrix(&self.compliance.a),
            "b" => matrix(&self.compliance.b),
            "d" => matrix(&self.compliance.d),
            "lamination_parameters" => Some(
                match *parts.get(1)? {
                    "xiA" => self.parameters.a,
                    "xiB" => self.parameters.b,
                    _ => self.parameters.d,
                }
                .to_vec(),
            ),
            "transverse_shear" if parts.get(1) == Some(&"k_whitney_xz_yz") => {
                self.whitney.map(|factors| factors.to_vec())
            }
            "transverse_shear" => {
                let names = ["H_uncorrected_xz_yz", "H_equilibrium_xz_yz", "H_equilibrium_b_xz_yz"];
                let index = names.iter().position(|name| name == parts.get(1).unwrap_or(&""))?;
                self.shear[index].map(|h| h.concat())
            }
            "areal_mass" => Some(vec![self.areal_mass]),
            "engineering" => {
                let constants = match parts[1] {
                    "membrane" => self.compliance.membrane(),
                    "flexural" => self.compliance.flexural(),
                    "membrane_curvature_suppressed" => self.stiffness.curvature_suppressed().unwrap(),
                    _ => return None,
                };
                constant(&constants, parts[2])
            }
            "cte" | "cme" => {
                let free = if parts[0] == "cte" { &self.thermal } else { &self.moisture };
                let thermal = free.as_ref()?;
                Some(
                    match parts[1] {
                        "eps_per_unit" => thermal.strain,
                        "kappa_per_unit" => thermal.curvature,
                        "eps_per_unit_curvature_suppressed" => thermal.strain_curvature_suppressed,
                        _ => return None,
                    }
                    .to_vec(),
                )
            }
            _ => None,
        }
    }
}

fn constant(constants: &EngineeringConstants, name: &str) -> Option<Vec<f64>> {
    Some(vec![match name {
        "Ex" => constants.ex,
        "Ey" => constants.ey,
        "Gxy" => constants.gxy,
        "nuxy" => constants.nuxy,
        "nuyx" => constants.nuyx,
        "eta_xy_x" => constants.eta_xy_x,
        "eta_xy_y" => constants.eta_xy_y,
        "eta_x_xy" => constants.eta_x_xy,
        "eta_y_xy" => constants.eta_y_xy,
        _ => return None,
    }])
}

/// Compares all that the base computes with the expected values; returns how many numbers were compared.
fn compare(case: &Value) -> usize {
    let id = case["id"].as_str().unwrap();
    let computed = Computed::of(&stack(&case["input"]));
    let tolerance = Tolerance(&case["tolerance"]);
    let mut compared = 0;
    let mut check = |path: &str, expected: &Value| {
        if let Some(got) = computed.get(path) {
            tolerance.assert(id, path, &got, &numbers(expected));
            compared += got.len();
        }
    };
    for (key, value) in case["expected"].as_object().unwrap() {
        match (key.as_str(), value) {
            ("cte" | "cme" | "lamination_parameters" | "transverse_shear", Value::Object(parts)) => {
                parts.iter().for_each(|(part, v)| check(&format!("{key}/{part}"), v))
            }
            ("engineering", Value::Object(sets)) => {
                for (set, constants) in sets {
                    for (name, v) in constants.as_object().unwrap() {
                        check(&format!("{key}/{set}/{name}"), v);
                    }
                }
            }
            _ => check(key, value),
        }
    }
    for load in case["input"]["loads"].as_array().into_iter().flatten() {
        compared += compare_load(case, load, &computed);
    }
    compared + assert_printed(case, |path| computed.get(path))
}

/// Compares deformation, ply strains and ply stresses of one load case.
fn compare_load(case: &Value, load: &Value, computed: &Computed) -> usize {
    let response = Response::of(&stack(&case["input"]), &computed.compliance, &load_of(load)).unwrap();
    let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
    let name = load["id"].as_str().unwrap();
    let expected = &case["expected"]["loads"][name];
    let mut compared = 0;
    let mut check = |path: &str, got: &[f64], value: &Value| {
        tolerance.assert(id, &format!("{name}/{path}"), got, &numbers(value));
        compared += got.len();
    };
    check("eps0", &response.strain, &expected["eps0"]);
    check("kappa", &response.curvature, &expected["kappa"]);
    for ply in expected["plies"].as_array().into_iter().flatten() {
        let points = &response.plies[ply["ply"].as_u64().unwrap() as usize - 1];
        for (key, of) in [
            ("strain_xy", (|p| p.strain_xy) as fn(&PointState) -> [f64; 3]),
            ("stress_xy", |p| p.stress_xy),
            ("strain_12", |p| p.strain_12),
            ("stress_12", |p| p.stress_12),
        ] {
            if ply.get(key).is_some() {
                check(key, &points.iter().flat_map(of).collect::<Vec<_>>(), &ply[key]);
            }
        }
    }
    compared
}

#[test]
fn oracle_laminates_at_fifty_digits() {
    let cases = cases("laminate/oracle_laminates.json");
    assert_eq!(cases.len(), 49);
    let mut compared = 0;
    for case in &cases {
        compared += compare(case);
    }
    // Every number the file holds of these quantities: a path that finds nothing would lower the count.
    assert_eq!(compared, 24_673);
}

#[test]
fn published_laminates() {
    let mut seen = 0;
    for case in cases("laminate/published_laminate.json").iter().filter(|case| case["kind"] == "laminate") {
        assert!(compare(case) > 80, "{}", case["id"]);
        seen += 1;
    }
    assert_eq!(seen, 10);
}

#[test]
fn effective_solids() {
    let cases = cases("laminate/oracle_effective3d.json");
    assert_eq!(cases.len(), 7);
    for case in &cases {
        let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
        let solid = EffectiveSolid::of(&stack(&case["input"])).unwrap();
        tolerance.assert(id, "C", solid.stiffness.as_flattened(), &numbers(&case["expected"]["C"]));
        let names = ["Ex", "Ey", "Ez", "Gyz", "Gxz", "Gxy", "nuxy", "nuxz", "nuyz"];
        for (name, got) in names.iter().zip([solid.e, solid.g, solid.nu].as_flattened()) {
            tolerance.assert(id, name, &[*got], &numbers(&case["expected"]["engineering_3d"][name]));
        }
    }
}

#[test]
fn published_plies() {
    let mut printed = 0;
    for case in cases("laminate/published_laminate.json").iter().filter(|case| case["kind"] == "ply") {
        let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
        let lamina = lamina(&case["input"]["material"]);
        let angle = Angle::from_degrees(number(&case["input"]["angle_deg"])).unwrap();
        let ply = Ply::new(lamina, Length::from_m(1.0).unwrap(), angle);
        let alone = Stiffness::of(&StackingSequence::new(vec![ply]).unwrap());
        let constants = alone.compliance().unwrap().membrane();
        let q = lamina.reduced_stiffness();
        let q = [[q.q11, q.q12, 0.0], [q.q12, q.q22, 0.0], [0.0, 0.0, q.q66]];
        let get = |path: &str| {
            let parts: Vec<&str> = path.split('/').collect();
            let rows = |m: [[f64; 3]; 3]| Some(at(&m.map(|row| row.to_vec()), &parts[1..]));
            match parts[0] {
                "Q" => rows(q),
                "Qbar" => rows(lamina.transformed_stiffness(angle)),
                "Sbar" => rows(alone.compliance().unwrap().a),
                "invariants" => {
                    let invariants = lamina.invariants();
                    let u = parts.get(1)?.strip_prefix('U').and_then(|k| k.parse::<usize>().ok());
                    Some(vec![u.map_or(invariants.trace, |k| invariants.u[k - 1])])
                }
                "alpha_xy" => lamina.transformed_expansion(angle).map(|alpha| alpha.to_vec()),
                "engineering" => constant(&constants, parts[1]),
                _ => None,
            }
        };
        for (key, value) in case["expected"].as_object().unwrap() {
            if key == "engineering" || key == "invariants" {
                for (name, v) in value.as_object().unwrap() {
                    let path = format!("{key}/{name}");
                    tolerance.assert(id, &path, &get(&path).unwrap(), &numbers(v));
                }
            } else if let Some(got) = get(key) {
                tolerance.assert(id, key, &got, &numbers(value));
            }
        }
        printed += assert_printed(case, get);
    }
    assert!(printed >= 25, "{printed} printed values met");
}

/// Kaw, Example 4.2: [0/30/−45], first ply at the bottom. With the first ply on top B would change its sign.
#[test]
fn first_ply_lies_at_the_bottom() {
    let case = cases("laminate/published_laminate.json")
        .into_iter()
        .find(|case| case["id"] == "kaw-4.2-ABD")
        .unwrap();
    let printed =
        case["printed"].as_array().unwrap().iter().filter(|p| p["path"].as_str().unwrap().starts_with("B/"));
    assert!(printed.count() > 0, "the source prints B");
    let computed = Computed::of(&stack(&case["input"]));
    assert!((computed.stiffness.b[0][0] - -3.129e6).abs() < 0.0005e6);
    assert!((computed.stiffness.b[1][1] - 1.158e6).abs() < 0.0005e6);
}

#[test]
fn layup_codes_expand_as_recommended() {
    let case = &cases("laminate/layup_notation.json")[0];
    for ok in case["input"]["ok"].as_array().unwrap() {
        let text = ok["text"].as_str().unwrap();
        let layup: Layup = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(layup.angles().unwrap(), numbers(&ok["angles_bottom_to_top"]), "{text}");
        let again: Layup = layup.to_string().parse().unwrap();
        assert_eq!((again.to_string(), again.plies()), (layup.to_string(), layup.plies()), "{text}");
    }
    for text in case["input"]["reject"].as_array().unwrap() {
        // A word such as `abc` is a named ply, which needs its definition beside the code.
        let angles = text.as_str().unwrap().parse::<Layup>().map(|layup| layup.angles());
        assert!(!matches!(angles, Ok(Some(_))), "{text}");
    }
}

/// The code of any list of angles expands to that list again.
#[test]
fn lists_of_angles_have_a_code() {
    let choice = [0.0, 45.0, -45.0, 90.0, 30.0, -30.0];
    let mut state = 1_u64;
    for n in (1..=24).flat_map(|n| std::iter::repeat_n(n, 40)) {
        let mut angles: Vec<f64> = (0..n)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                choice[(state >> 33) as usize % choice.len()]
            })
            .collect();
        match state >> 62 {
            0 => {}
            1 => angles.extend(angles.clone().into_iter().rev()),
            2 => angles.extend(angles.clone()),
            _ => angles.extend(angles.clone().into_iter().rev().skip(1)),
        }
        let code = Layup::of_angles(&angles).unwrap().to_string();
        let again: Layup = code.parse().unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!(again.angles().unwrap(), angles, "{code}");
        assert_eq!(again.to_string(), code);
    }
    let code =
        |text: &str| Layup::of_angles(&text.parse::<Layup>().unwrap().angles().unwrap()).unwrap().to_string();
    for text in ["[0/±45/90]2s", "[0_8]", "[±55]3", "[0_2/±45_2/90~]s", "[∓30/0]", "[0/90]50"] {
        assert_eq!(code(text), text);
    }
    assert_eq!(code("[(0/±45/90)_2]s"), "[0/±45/90]2s");
}

/// What is pasted from papers and typesetters is the same code.
#[test]
fn codes_as_they_are_printed_elsewhere() {
    for (text, code) in [
        ("[0₂/±45]ₛ", "[0_2/±45]s"),
        ("[0/90]₂ₛ", "[0/90]2s"),
        ("[0_{2}/90]_{2s}", "[0_2/90]2s"),
        ("(0/90)s", "[0/90]s"),
        ("(0/90)_2", "[(0/90)_2]"),
        ("[[0/90]2/45]s", "[(0/90)_2/45]s"),
        ("[±45₁₂]", "[±45_12]"),
    ] {
        let layup: Layup = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(layup.to_string(), code, "{text}");
    }
}

#[test]
fn layup_errors_name_the_place() {
    for (text, code, position) in [
        ("[0/90", "layup_syntax", 6),
        ("[0//90]", "layup_syntax", 4),
        ("[0/90]x", "layup_syntax", 7),
        ("[02/90]", "ambiguous_repeat", 2),
        ("[0/90~/45]s", "layup_syntax", 6),
        ("[0/90]_2.5", "layup_syntax", 9),
        ("[0₂/90]x", "layup_syntax", 8),
        ("[0/90]_{2s", "layup_syntax", 11),
        ("[[0/90)/45]", "layup_syntax", 7),
    ] {
        let error = text.parse::<Layup>().unwrap_err();
        assert_eq!(error.code(), code, "{text}");
        let place = error.values().into_iter().find(|(name, _)| *name == "position").unwrap().1;
        assert_eq!(place, position.to_string(), "{text}: {error}");
    }
    let deep = "(".repeat(100_000);
    for text in ["[0]_10001", "[(0)_1000]_1000", "[0]_99999999999999999999", &deep] {
        let code = text.parse::<Layup>().unwrap_err().code();
        assert!(["too_many", "too_deep", "too_large"].contains(&code), "{code}");
    }
}

#[test]
fn micromechanics_models() {
    use matprop::laminate::micromechanics::{
        Constituents, Estimate, Fiber, Matrix, XI_E2, XI_G12, by_volume,
    };
    use matprop::quantity::VolumeFraction;
    let mut compared = 0;
    let mut printed = 0;
    let files = ["laminate/oracle_micromechanics.json", "laminate/published_micromechanics.json"];
    for case in files.iter().flat_map(|file| cases(file)) {
        let (id, tolerance) = (case["id"].as_str().unwrap(), Tolerance(&case["tolerance"]));
        let (fiber, matrix) = (&case["input"]["fibre"], &case["input"]["matrix"]);
        let gpa = |value: &Value| Modulus::from_si(number(value)).unwrap();
        let ratio = |value: &Value| Ratio::new(number(value)).unwrap();
        let made = if fiber.get("G12").is_some() {
            Fiber::new(
                gpa(&fiber["E1"]),
                gpa(&fiber["E2"]),
                ratio(&fiber["nu12"]),
                gpa(&fiber["G12"]),
                gpa(&fiber["G23"]),
            )
        } else {
            Fiber::isotropic(gpa(&fiber["E1"]), ratio(&fiber["nu12"]))
        };
        let vf = number(&case["input"]["Vf"]);
        let matrix_made = Matrix::new(gpa(&matrix["E"]), ratio(&matrix["nu"])).unwrap();
        let lamina =
            Constituents::new(made.unwrap(), matrix_made, VolumeFraction::from_fraction(vf).unwrap());
        let alpha = |value: &Value| value.as_f64().map(|x| Expansion::from_si(x).unwrap());
        let transverse = alpha(&fiber["alpha2"]).or(alpha(&fiber["alpha1"]));
        let alphas = alpha(&fiber["alpha1"]).zip(transverse).zip(alpha(&matrix["alpha"]));
        let of = |estimate: &Estimate, key: &str| match key {
            "E1" => Some(estimate.e1),
            "E2" => Some(estimate.e2),
            "nu12" => Some(estimate.nu12),
            "G12" => Some(estimate.g12),
            "G23" => estimate.g23,
            "nu23" => estimate.nu23(),
            "K23" => estimate.plane_strain_bulk(),
            _ => None,
        };
        let get = |path: &str| -> Option<Vec<f64>> {
            let (model, key) = path.split_once('/')?;
            let value = match model {
                "rom" => of(&lamina.rule_of_mixtures(), key),
                "halpin_tsai" => of(&lamina.halpin_tsai(XI_E2, XI_G12), key),
                "chamis" => of(&lamina.chamis(), key),
                "cca_mori_tanaka" => of(&lamina.concentric_cylinders(), key),
                "density" => Some(by_volume(number(&fiber["rho"]), number(&matrix["rho"]), vf)),
                "schapery" | "levin_cca" => {
                    let ((a1, a2), am) = alphas?;
                    let both = if model == "schapery" {
                        lamina.schapery([a1, a2], am)
                    } else {
                        lamina.levin([a1, a2], am)?
                    };
                    Some(both[usize::from(key == "alpha2")])
                }
                _ => None,
            };
            value.map(|value| vec![value])
        };
        for (model, values) in case["expected"].as_object().unwrap() {
            for (key, value) in values.as_object().unwrap() {
                let path = format!("{model}/{key}");
                let got = get(&path).unwrap_or_else(|| panic!("{id} {path}"));
                tolerance.assert(id, &path, &got, &numbers(value));
                compared += 1;
            }
        }
        printed += assert_printed(&case, get);
    }
    assert!(compared >= 6 * 23 && printed >= 12, "{compared} compared, {printed} printed");
}
