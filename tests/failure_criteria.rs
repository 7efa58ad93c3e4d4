//! Failure criteria against states computed apart from the published equations, printed values, and what each
//! criterion must give by itself.

mod support;

use matprop::laminate::Lamina;
use matprop::laminate::failure::{ActionPlane, Criterion, HeldPly, InSitu, Prepared, Prepared3d, Strengths};
use matprop::quantity::{Modulus, Ratio};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::laminate::lamina;
use support::{cases, number};

const FILES: [&str; 2] = ["laminate/failure_criteria.json", "laminate/failure_edge.json"];

fn strengths(material: &Value) -> Strengths {
    let pa = |key: &str| Modulus::from_pa(number(&material[key])).unwrap();
    Strengths::new(["Xt", "Xc", "Yt", "Yc", "S12"].map(pa)).with_s23(pa("S23"))
}

fn criterion(input: &Value) -> Criterion {
    let parameters = &input["parameters"];
    let given = |key: &str| parameters.get(key).map(number);
    let toughness_ratio = given("larcToughnessRatio");
    match input["criterion"].as_str().unwrap() {
        "maxStress" => Criterion::MaxStress,
        "fiberStress" => Criterion::FiberStress,
        "tsaiWu" => Criterion::TsaiWu { f12_star: -0.5 },
        "tsaiHillTensile" => Criterion::TsaiHillTensile,
        "tsaiHillKaw" => Criterion::TsaiHillKaw,
        "azziTsai" => Criterion::AzziTsai,
        "norris" => Criterion::Norris,
        "hoffman" => Criterion::Hoffman,
        "hashin" => Criterion::Hashin { alpha: given("hashinAlpha").unwrap_or(1.0) },
        "hashinS12" => Criterion::HashinS12 { alpha: given("hashinAlpha").unwrap_or(1.0) },
        "hashinRotem" => Criterion::HashinRotem,
        "sun" => Criterion::Sun { friction: given("sunFriction").unwrap() },
        "edge" => Criterion::Edge,
        "christensen" => Criterion::Christensen,
        "cuntze" => Criterion::Cuntze {
            friction: given("cuntzeFriction").unwrap(),
            exponent: given("cuntzeExponent").unwrap(),
        },
        "puckActionPlane" => Criterion::PuckActionPlane(ActionPlane {
            p_tension: given("puckTension").unwrap_or(0.35),
            p_compression: given("puckCompression").unwrap_or(0.30),
            p_transverse_tension: given("puckTransverseTension"),
            p_transverse_compression: given("puckTransverseCompression"),
            weakening: given("puckWeakeningStart").map(|s| [s, given("puckWeakeningFloor").unwrap()]),
            fiber: given("puckFiberMagnification")
                .map(|m| [m, given("puckFiberNu").unwrap(), given("fiberModulusPa").unwrap()]),
        }),
        "larc03" => Criterion::Larc03 { fracture_angle: 53.0, toughness_ratio },
        "larc04" => Criterion::Larc04 { fracture_angle: 53.0, toughness_ratio },
        "vonMises" => Criterion::VonMises,
        "tresca" => Criterion::Tresca,
        "rankine" => Criterion::Rankine,
        "mohrCoulomb" => Criterion::MohrCoulomb,
        "druckerPrager" => Criterion::DruckerPrager,
        "christensenIsotropic" => Criterion::ChristensenIsotropic,
        other => panic!("{other}"),
    }
}

fn close(got: f64, expected: f64, rtol: f64) -> bool {
    (got - expected).abs() <= rtol * expected.abs() + 1e-12
}

/// Index, index of each mode and reserve factor, through the spatial and, in plane stress, the plane form.
#[test]
fn states_of_the_published_equations() {
    let mut compared = 0;
    let mut wrong = Vec::new();
    for case in FILES.iter().flat_map(|file| cases(file)) {
        let (input, expected) = (&case["input"], &case["expected"]);
        let mut strengths = strengths(&input["material"]);
        if let Some(yt) = input["parameters"].get("ytInSituPa") {
            let s12 = number(&input["parameters"]["s12InSituPa"]);
            strengths = strengths.with_in_situ(InSitu { yt: number(yt), s12 });
        }
        let six = |key: &str| -> [f64; 6] { support::numbers(&input[key]).try_into().unwrap() };
        let (stress, residual) = (six("stress"), six("residual"));
        let plane = |s: [f64; 6]| [s[0], s[1], s[5]];
        let (criterion, lamina) = (criterion(input), lamina(&input["material"]));
        let mut found = Vec::new();
        if let Ok(ready) = criterion.prepare_3d(&lamina, &strengths) {
            found.push((ready.assess(stress, residual), ready.modes(stress, residual)));
        }
        if input["dimensions"] == 2 {
            let ready = criterion.prepare(&lamina, &strengths).unwrap();
            let (m, r) = (plane(stress), plane(residual));
            found.push((ready.assess(m, r), ready.modes(m, r)));
        }
        assert!(!found.is_empty(), "{}", case["id"]);
        for (assessment, modes) in found {
            let what = format!("{} {assessment:?}", case["id"]);
            if !close(assessment.index, number(&expected["index"]), 1e-11) {
                wrong.push(format!("{what}: index {}", expected["index"]));
            }
            let rf = expected["rf"].as_f64();
            let factor = assessment.reserve_factor.filter(|factor| *factor < 1e6);
            if factor.is_some() != rf.is_some() || !close(factor.unwrap_or(0.0), rf.unwrap_or(0.0), 1e-10) {
                wrong.push(format!("{what}: factor {}", expected["rf"]));
            }
            let indices = modes.iter().filter_map(|mode| Some((mode.mode, mode.index?)));
            let acting: Vec<(&str, f64)> = indices.collect();
            for (mode, index) in expected["modes"].as_object().unwrap() {
                let got = acting.iter().find(|(name, _)| name == mode);
                // The plane form has no modes out of the plane.
                if !got.map_or(*index == 0.0, |(_, got)| close(*got, number(index), 1e-11)) {
                    wrong.push(format!("{what}: {mode} {got:?} {index}"));
                }
            }
            compared += 1;
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared >= 1000, "{compared}");
}

/// The plane states through a document: a ply of 1 m under forces of the size of its stresses.
#[test]
fn states_in_documents() {
    let mut compared = 0;
    for case in FILES.iter().flat_map(|file| cases(file)) {
        let (input, expected) = (&case["input"], &case["expected"]);
        let stress = support::numbers(&input["stress"]);
        let held = support::numbers(&input["residual"]).iter().any(|x| *x != 0.0);
        if input["dimensions"] != 2 || held || input["parameters"].get("ytInSituPa").is_some() {
            continue;
        }
        let pa = |x: f64| json!({"value": x, "unit": "Pa"});
        let n = |x: f64| json!({"value": x, "unit": "N/m"});
        let of = |key: &str| number(&input["material"][key]);
        let mut failure = json!({"criteria": [input["criterion"]]});
        for (key, value) in input["parameters"].as_object().unwrap() {
            match key.as_str() {
                "fiberModulusPa" => failure["puckFiberModulus"] = pa(number(value)),
                _ => failure[key] = json!(number(value)),
            }
        }
        let document = json!({"kind": "laminate", "layup": "[0]", "ply": {"material": "m", "thickness": "1 m"},
            "materials": {"m": {"e1": pa(of("E1")), "e2": pa(of("E2")), "nu12": of("nu12"), "g12": pa(of("G12")),
                "xt": pa(of("Xt")), "xc": pa(of("Xc")), "yt": pa(of("Yt")), "yc": pa(of("Yc")),
                "s12": pa(of("S12")), "s23": pa(of("S23"))}},
            "loads": [{"nx": n(stress[0]), "ny": n(stress[1]), "nxy": n(stress[5])}], "failure": failure});
        let report = support::computed(&document).unwrap();
        let result = &report["results"]["loads"][0]["failure"][0];
        let what = format!("{} {result}", case["id"]);
        assert!(close(number(&result["index"]["value"]), number(&expected["index"]), 1e-9), "{what}");
        let factor = result["reserveFactor"]["value"].as_f64().unwrap();
        assert!(close(factor, number(&expected["rf"]), 1e-9), "{what}");
        let largest = |list: &Value, key: &str, pick: fn(f64, f64) -> f64| {
            list.as_array().unwrap().iter().filter_map(|one| one[key]["value"].as_f64()).reduce(pick).unwrap()
        };
        assert_eq!(largest(&result["plies"], "reserveFactor", f64::min), factor);
        if input["criterion"] != "cuntze" {
            assert!(
                close(largest(&result["modes"], "index", f64::max), number(&expected["index"]), 1e-9),
                "{what}"
            );
            assert!(close(largest(&result["modes"], "reserveFactor", f64::min), factor, 1e-9), "{what}");
        }
        compared += 1;
    }
    assert!(compared >= 300, "{compared}");
}

/// Plies that a criterion does not suit are left out with a warning, the others are assessed.
#[test]
fn a_hybrid_is_assessed_ply_by_ply() {
    let document = json!({"kind": "laminate", "layup": "[sheet/0/90/sheet]", "ply": {"material": "ud", "thickness": "0.5 mm"},
        "materials": {
            "ud": {"e1": "138 GPa", "e2": "11 GPa", "nu12": 0.28, "g12": "5.5 GPa", "xt": "1500 MPa", "xc": "900 MPa",
                "yt": "27 MPa", "yc": "200 MPa", "s12": "80 MPa"},
            "al": {"e": "70 GPa", "nu": 0.3, "xt": "300 MPa", "xc": "300 MPa", "yt": "300 MPa", "yc": "300 MPa", "s12": "180 MPa"}},
        "namedPlies": {"sheet": {"material": "al", "thickness": "0.4 mm"}},
        "loads": [{"nx": "100 N/mm"}], "failure": {"criteria": ["puckActionPlane", "vonMises"]}});
    let report = support::computed(&document).unwrap();
    let failure = &report["results"]["loads"][0]["failure"];
    assert_eq!(failure[0]["plies"].as_array().unwrap().len(), 4);
    assert_eq!(failure[1]["plies"].as_array().unwrap().len(), 2);
    assert_eq!(failure[1]["notAssessed"], json!(["ud"]));
    assert_eq!(failure[1]["modes"][0]["mode"], "von Mises");
    assert!(report["warnings"].as_array().unwrap().iter().any(|warning| warning["code"] == "not_assessed"));
}

fn mpa(x: f64) -> Modulus {
    Modulus::from_mpa(x).unwrap()
}

fn carbon() -> (Lamina, Strengths) {
    let gpa = |x| Modulus::from_gpa(x).unwrap();
    let lamina = Lamina::builder().e1(gpa(138.0)).e2(gpa(11.0)).nu12(Ratio::new(0.28).unwrap()).g12(gpa(5.5));
    let strengths = Strengths::new([1500.0, 900.0, 27.0, 200.0, 80.0].map(mpa)).with_s23(mpa(50.0));
    (lamina.build().unwrap(), strengths)
}

fn metal([t, c]: [f64; 2]) -> (Lamina, Strengths) {
    let e = Modulus::from_gpa(70.0).unwrap();
    let lamina = Lamina::isotropic(e, Ratio::new(0.3).unwrap()).unwrap().build().unwrap();
    (lamina, Strengths::new([t, c, t, c, 100.0].map(mpa)))
}

/// Kaw, Example 2.17 and 2.18: a 60° lamina of T300/5208 under (2, −3, 4) MPa, 10.94 by tensile strengths, 16.06 modified.
#[test]
fn tsai_hill_variants_as_printed() {
    let stress = [1714101.6151377545, -2714101.6151377545, -4165063.5094610965];
    let strengths = Strengths::new([1500.0, 1500.0, 40.0, 246.0, 68.0].map(mpa));
    for (criterion, printed) in [(Criterion::TsaiHillTensile, 10.94), (Criterion::TsaiHillKaw, 16.06)] {
        let factor =
            criterion.prepare(&carbon().0, &strengths).unwrap().assess(stress, [0.0; 3]).reserve_factor;
        assert!((factor.unwrap() - printed).abs() < 0.005, "{factor:?}");
    }
}

/// The criteria of fiber composites, each with the parameters of its own material.
fn of_plies() -> Vec<Criterion> {
    let mut all: Vec<Criterion> = Criterion::USUAL.into_iter().chain(Criterion::OTHERS).collect();
    all.push(Criterion::Sun { friction: 0.3 });
    all.push(Criterion::Cuntze { friction: 0.2, exponent: 2.6 });
    let weakening = Some([0.5, 0.6]);
    all.push(Criterion::PuckActionPlane(ActionPlane { weakening, ..ActionPlane::CARBON }));
    all
}

fn is_isotropic(criterion: &Criterion) -> bool {
    Criterion::ISOTROPIC.contains(criterion)
}

/// Each strength alone gives index 1 and factor 1: what uniaxial tests measure is what the criterion returns.
#[test]
fn uniaxial_strengths_are_reproduced() {
    let (lamina, s) = carbon();
    for criterion in of_plies() {
        let ready = criterion.prepare(&lamina, &s).unwrap();
        let tensile = criterion == Criterion::TsaiHillTensile;
        // By strain, and where a fiber's strain counts, stress across the fiber loads the fiber, but not to failure.
        let states = [
            ([s.xt, 0.0, 0.0], true),
            ([-s.xc, 0.0, 0.0], !tensile),
            ([0.0, s.yt, 0.0], true),
            ([0.0, -s.yc, 0.0], !tensile),
            ([0.0, 0.0, s.s12], true),
            ([0.0, 0.0, -s.s12], true),
        ];
        for (state, holds) in states.into_iter().filter(|_| criterion != Criterion::FiberStress) {
            // Interacting efforts add the small part that Poisson's effect loads the fiber with.
            let rtol = if matches!(criterion, Criterion::Cuntze { .. }) { 1e-3 } else { 1e-9 };
            let found = ready.assess(state, [0.0; 3]);
            assert!(!holds || close(found.index, 1.0, rtol), "{criterion:?} {state:?} {found:?}");
            assert!(
                !holds || close(found.reserve_factor.unwrap(), 1.0, rtol),
                "{criterion:?} {state:?} {found:?}"
            );
        }
    }
}

/// The fracture angle under transverse compression: α0 of LaRC, and cos²θ = 1/(2 (1 + p⊥⊥)) of Puck.
#[test]
fn fracture_angles() {
    let (lamina, s) = carbon();
    let pressed = [0.0, -s.yc, 0.0];
    let larc =
        Criterion::Larc04 { fracture_angle: 53.0, toughness_ratio: None }.prepare(&lamina, &s).unwrap();
    assert!((larc.fracture_angle(pressed).unwrap() - 53.0).abs() < 1e-4);
    let p = ActionPlane { p_transverse_compression: Some(0.27), ..ActionPlane::CARBON };
    let puck = Criterion::PuckActionPlane(p).prepare(&lamina, &s).unwrap();
    let theta = libm::acos((1.0_f64 / (2.0 * 1.27)).sqrt()).to_degrees();
    assert!((puck.fracture_angle(pressed).unwrap() - theta).abs() < 1e-4, "{theta}");
    assert_eq!(Criterion::Hoffman.prepare(&lamina, &s).unwrap().fracture_angle(pressed), None);
}

/// Pure shear of isotropic plies: τ = T/√3, T/2, T, T C/(T + C), and 2 T C/(√3 (T + C)).
#[test]
fn shear_of_isotropic_plies() {
    let (t, c) = (80e6, 130e6);
    let cases = [
        (Criterion::VonMises, metal([80.0, 80.0]), t / 3.0_f64.sqrt()),
        (Criterion::Tresca, metal([80.0, 80.0]), t / 2.0),
        (Criterion::Rankine, metal([80.0, 130.0]), t),
        (Criterion::MohrCoulomb, metal([80.0, 130.0]), t * c / (t + c)),
        (Criterion::DruckerPrager, metal([80.0, 130.0]), 2.0 * t * c / (3.0_f64.sqrt() * (t + c))),
        (Criterion::ChristensenIsotropic, metal([80.0, 130.0]), (t * c / 3.0).sqrt()),
    ];
    for (criterion, (lamina, strengths), limit) in cases {
        let found = criterion.prepare(&lamina, &strengths).unwrap().assess([0.0, 0.0, limit], [0.0; 3]);
        assert!(close(found.index, 1.0, 1e-12), "{criterion:?} {found:?}");
    }
}

#[test]
fn a_missing_strength_or_form_is_named() {
    let (lamina, s) = carbon();
    let bare = Strengths { s23: None, ..s };
    assert_eq!(Criterion::Christensen.prepare_3d(&lamina, &bare).unwrap_err().code(), "needs");
    assert_eq!(Criterion::AzziTsai.prepare_3d(&lamina, &s).unwrap_err().code(), "conflict");
    assert_eq!(Criterion::VonMises.prepare(&lamina, &s).unwrap_err().code(), "needs");
    let (lamina, cast) = metal([80.0, 130.0]);
    assert_eq!(Criterion::Tresca.prepare(&lamina, &cast).unwrap_err().code(), "needs");
}

/// Camanho (2006) for a thin ply inside: √8 of the strengths of unit toughness, √2 more than half of that outside.
#[test]
fn thin_plies_are_stronger_in_situ() {
    let (lamina, _) = carbon();
    let thin = |mode1_toughness, face| {
        let ply = HeldPly { mode1_toughness, mode2_toughness: 800.0, thickness: 0.125e-3, face };
        InSitu::thin(&lamina, &ply, 0.0)
    };
    let (inside, outside) = (thin(200.0, false).unwrap(), thin(200.0, true).unwrap());
    assert!(close(inside.yt / outside.yt, 8.0_f64.sqrt() / 1.79, 1e-12));
    assert!(close(inside.s12 / outside.s12, 2.0_f64.sqrt(), 1e-12));
    // √(8 · 800 · 5.5e9/(π · 0.125e-3)) Pa.
    assert!(close(inside.s12, 299_392_825.0, 1e-8), "{}", inside.s12);
    assert_eq!(thin(0.0, true).unwrap_err().code(), "out_of_range");
}

fn ready(criterion: &Criterion) -> (Prepared, Option<Prepared3d>, [f64; 6]) {
    let (lamina, s) = if is_isotropic(criterion) { metal([80.0, 80.0]) } else { carbon() };
    let limits = [s.xt, s.yc, s.yc, 50e6, s.s12, s.s12];
    (
        criterion.prepare(&lamina, &s).unwrap(),
        criterion.prepare_3d(&lamina, &s.with_s23(mpa(50.0))).ok(),
        limits,
    )
}

fn all() -> Vec<Criterion> {
    let mut all = of_plies();
    all.extend(Criterion::ISOTROPIC);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// At the reserve factor the index is 1, and nowhere before it more.
    #[test]
    fn the_index_is_one_at_the_reserve_factor(
        k in 0..27_usize, state in prop::array::uniform3(-0.8..0.8), held in prop::array::uniform3(-0.1..0.1), hold: bool
    ) {
        let criteria = all();
        let criterion = &criteria[k % criteria.len()];
        let (ready, _, limits) = ready(criterion);
        let stress = [state[0] * limits[0], state[1] * limits[1], state[2] * limits[5]];
        let residual =
            if hold { [held[0] * limits[0], 0.1 * held[1] * limits[1], held[2] * limits[5]] } else { [0.0; 3] };
        let at = |factor: f64| {
            let s: [f64; 3] = std::array::from_fn(|i| residual[i] + factor * stress[i]);
            ready.assess(s, [0.0; 3]).index
        };
        prop_assume!(at(0.0) < 1.0);
        if let Some(factor) = ready.assess(stress, residual).reserve_factor {
            // A criterion may jump to failure; then 1 lies between the two sides.
            let (below, above) = (at(factor * (1.0 - 1e-9)), at(factor * (1.0 + 1e-9)));
            prop_assert!(below <= 1.0 + 1e-6 && above >= 1.0 - 1e-6, "{criterion:?} {factor} {below} {above}");
            for i in 1..200 {
                let index = at(factor * f64::from(i) / 200.0);
                prop_assert!(index < 1.0 + 1e-9, "{criterion:?} {index} at {i}/200 of {factor}");
            }
        }
        // The least of the modes by themselves is no sooner than the whole, and equal unless they interact.
        let least = ready.modes(stress, residual).iter().filter_map(|mode| mode.reserve_factor).reduce(f64::min);
        let whole = ready.assess(stress, residual).reserve_factor;
        if matches!(criterion, Criterion::Cuntze { .. }) {
            prop_assert!(least.unwrap_or(f64::INFINITY) >= whole.unwrap() * (1.0 - 1e-9));
        } else {
            prop_assert!(least.is_some() == whole.is_some() && close(least.unwrap_or(0.0), whole.unwrap_or(0.0), 1e-9),
                "{criterion:?} {least:?} {whole:?}");
        }
    }

    /// Shear of either sign is the same, and the index hardly changes with the stress, across the borders of modes too.
    #[test]
    fn the_index_is_even_in_shear_and_continuous(k in 0..27_usize, state in prop::array::uniform3(-1.0..1.0), zero in 0..4_usize) {
        let criteria = all();
        let criterion = &criteria[k % criteria.len()];
        let (ready, _, limits) = ready(criterion);
        let mut stress = [state[0] * limits[0], state[1] * limits[1], state[2] * limits[5]];
        if zero < 3 {
            stress[zero] = 0.0;
        }
        let index = |s: [f64; 3]| ready.assess(s, [0.0; 3]).index;
        let here = index(stress);
        prop_assert!(close(here, index([stress[0], stress[1], -stress[2]]), 1e-12));
        for i in 0..3 {
            let mut near = stress;
            near[i] += 1e-9 * limits[[0, 1, 5][i]];
            // LaRC changes its formula at σ1 = −Yc and where the misaligned matrix goes from pressure to tension; the
            // action plane of Puck weakens at once only with shear.
            let jumps = matches!(criterion, Criterion::Larc03 { .. } | Criterion::Larc04 { .. });
            prop_assert!(jumps || (index(near) - here).abs() <= 1e-6 * here.abs().max(1.0), "{criterion:?} {stress:?}");
        }
    }

    /// In plane stress the spatial form says what the plane form says.
    #[test]
    fn plane_stress_is_a_special_case(k in 0..27_usize, state in prop::array::uniform3(-1.0..1.0), held in prop::array::uniform3(-0.1..0.1)) {
        let criteria = all();
        let criterion = &criteria[k % criteria.len()];
        let (plane, spatial, limits) = ready(criterion);
        let of = |x: [f64; 3]| [x[0] * limits[0], x[1] * limits[1], x[2] * limits[5]];
        let (m, r) = (of(state), of(held.map(|x| 0.3 * x)));
        let six = |s: [f64; 3]| [s[0], s[1], 0.0, 0.0, 0.0, s[2]];
        if let Some(spatial) = spatial {
            let (one, other) = (plane.assess(m, r), spatial.assess(six(m), six(r)));
            prop_assert!((one.index - other.index).abs() <= 1e-12 * one.index.abs().max(1.0), "{criterion:?} {one:?} {other:?}");
            prop_assert!(one.reserve_factor.is_some() == other.reserve_factor.is_some());
            prop_assert!(close(one.reserve_factor.unwrap_or(0.0), other.reserve_factor.unwrap_or(0.0), 1e-9), "{criterion:?} {one:?} {other:?}");
        }
    }

    /// Puck's search finds the modes A, B and C of plane stress.
    #[test]
    fn the_action_plane_search_meets_the_closed_form(state in prop::array::uniform3(-1.0..1.0)) {
        let (lamina, s) = carbon();
        let searched = Criterion::PuckActionPlane(ActionPlane::CARBON).prepare(&lamina, &s).unwrap();
        let closed = Criterion::Puck { p_tension: 0.35, p_compression: 0.30 }.prepare(&lamina, &s).unwrap();
        let stress = [state[0] * s.xt, state[1] * s.yc, state[2] * s.s12];
        let (one, other) = (searched.assess(stress, [0.0; 3]), closed.assess(stress, [0.0; 3]));
        prop_assert!(close(one.index, other.index, 1e-12), "{one:?} {other:?}");
    }

    /// Turning the axes 2 and 3 about the fiber changes nothing for what is transversely isotropic.
    #[test]
    fn turning_about_the_fiber_changes_nothing(k in 0..27_usize, state in prop::array::uniform6(-0.5..0.5), angle in 0.0..180.0) {
        let criteria = all();
        let criterion = &criteria[k % criteria.len()];
        let (_, spatial, limits) = ready(criterion);
        let invariant = !matches!(criterion, Criterion::MaxStress | Criterion::Hoffman);
        if let Some(spatial) = spatial.filter(|_| invariant) {
            let s: [f64; 6] = std::array::from_fn(|i| state[i] * limits[i]);
            let (sin, cos) = libm::sincos(f64::to_radians(angle));
            let turned = [
                s[0],
                s[1] * cos * cos + s[2] * sin * sin + 2.0 * s[3] * sin * cos,
                s[1] * sin * sin + s[2] * cos * cos - 2.0 * s[3] * sin * cos,
                (s[2] - s[1]) * sin * cos + s[3] * (cos * cos - sin * sin),
                s[4] * cos - s[5] * sin,
                s[4] * sin + s[5] * cos,
            ];
            let (one, other) = (spatial.assess(s, [0.0; 6]).index, spatial.assess(turned, [0.0; 6]).index);
            prop_assert!((one - other).abs() <= 1e-11 * one.abs().max(1.0), "{criterion:?} {one} {other}");
        }
    }
}
