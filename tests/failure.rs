//! Failure criteria against independently computed points and laminates, and printed strength ratios.

mod support;

use matprop::laminate::failure::{Criterion, Prepared, Strengths};
use matprop::laminate::{Load, Response, Stiffness};
use matprop::quantity::Modulus;
use serde_json::Value;
use std::collections::BTreeMap;
use support::laminate::{lamina, load as load_of, stack};
use support::{Tolerance, cases, number, numbers};

fn strengths(material: &Value) -> Option<Strengths> {
    let pa = |key: &str| material[key].as_f64().map(|x| Modulus::from_pa(x).unwrap());
    let five = Strengths::new([pa("Xt")?, pa("Xc")?, pa("Yt")?, pa("Yc")?, pa("S12")?]);
    Some(pa("S23").map_or(five, |s23| five.with_s23(s23)))
}

fn criterion(name: &str, input: &Value) -> Criterion {
    let or = |key: &str, default: f64| input[key].as_f64().unwrap_or(default);
    match name {
        "max_stress" => Criterion::MaxStress,
        "max_strain" => Criterion::MaxStrain,
        "tsai_wu" => Criterion::TsaiWu { f12_star: or("tsai_wu_f12_star", -0.5) },
        "tsai_hill" => Criterion::TsaiHill,
        "hoffman" => Criterion::Hoffman,
        "hashin" => Criterion::Hashin { alpha: or("hashin_alpha", 1.0) },
        "puck2d" => Criterion::Puck { p_tension: 0.35, p_compression: 0.3 },
        other => panic!("{other}"),
    }
}

/// `None` is "beyond 10⁹" in the files.
fn reserve(factor: Option<f64>) -> f64 {
    factor.filter(|factor| *factor <= 1e9).unwrap_or(f64::INFINITY)
}

fn assert_reserve(what: &str, got: Option<f64>, expected: &Value, rtol: f64) {
    let (got, expected) = (reserve(got), expected.as_f64().unwrap_or(f64::INFINITY));
    assert!(
        got == expected || (got - expected).abs() <= rtol * expected.abs(),
        "{what}: {got} is not {expected}"
    );
}

#[test]
fn points_of_stress() {
    let mut compared = 0;
    for case in cases("laminate/oracle_failure_points.json") {
        let material = &case["input"]["material"];
        let tolerance = Tolerance(&case["tolerance"]);
        for (stress, point) in case["input"]["stress_12"]
            .as_array()
            .unwrap()
            .iter()
            .zip(case["expected"]["points"].as_array().unwrap())
        {
            let stress: [f64; 3] = numbers(stress).try_into().unwrap();
            for (name, expected) in point.as_object().unwrap() {
                let prepared =
                    criterion(name, &case["input"]).prepare(&lamina(material), &strengths(material).unwrap());
                let got = prepared.unwrap().assess(stress, [0.0; 3]);
                let what = format!("{} {name} {stress:?}", case["id"]);
                tolerance.assert(&what, "fi", &[got.index], &[number(&expected["fi"])]);
                assert_reserve(&what, got.reserve_factor, &expected["rf"], 1e-9);
                if let Some(mode) = expected["mode"].as_str() {
                    assert_eq!(got.mode, mode, "{what}");
                }
                compared += 1;
            }
        }
    }
    assert!(compared >= 240 * 7, "{compared}");
}

/// Least reserve factors of whole laminates, with all loads scaled and with residual stress held.
#[test]
fn laminates() {
    let mut compared = 0;
    let files = ["laminate/oracle_laminates.json", "laminate/published_laminate.json"];
    for case in files.iter().flat_map(|file| cases(file)).filter(|case| case["kind"] == "laminate") {
        let input = &case["input"];
        let materials = input["materials"].as_object().unwrap();
        let plies = input["plies"].as_array().unwrap();
        let name_of = |ply: &Value| ply["material"].as_str().unwrap().to_owned();
        let stack = stack(input);
        let compliance = Stiffness::of(&stack).compliance().unwrap();
        for load in input["loads"].as_array().into_iter().flatten() {
            let expected = &case["expected"]["loads"][load["id"].as_str().unwrap()]["failure"];
            let all = load_of(load);
            let of = |load: &Load| Response::of(&stack, &compliance, load).unwrap();
            let (total, mechanical, residual) = (of(&all), of(&all.mechanical()), of(&all.hygrothermal()));
            for (name, expected) in expected.as_object().into_iter().flatten() {
                let prepared: BTreeMap<&str, Prepared> = materials
                    .iter()
                    .filter_map(|(key, m)| {
                        let ready = criterion(name, input).prepare(&lamina(m), &strengths(m)?);
                        Some((key.as_str(), ready.unwrap()))
                    })
                    .collect();
                let least = |held: bool| {
                    let mut least = f64::INFINITY;
                    for (i, ply) in plies.iter().enumerate() {
                        let Some(prepared) = prepared.get(name_of(ply).as_str()) else { continue };
                        for k in 0..3 {
                            let assessment = if held {
                                prepared
                                    .assess(mechanical.plies[i][k].stress_12, residual.plies[i][k].stress_12)
                            } else {
                                prepared.assess(total.plies[i][k].stress_12, [0.0; 3])
                            };
                            least = least.min(reserve(assessment.reserve_factor));
                        }
                    }
                    Some(least)
                };
                let what = format!("{} {} {name}", case["id"], load["id"]);
                assert_reserve(&what, least(false), &expected["min_rf"], 1e-7);
                if expected.get("min_rf_mech").is_some() {
                    assert_reserve(&format!("{what} mech"), least(true), &expected["min_rf_mech"], 1e-7);
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 300, "{compared}");
}
