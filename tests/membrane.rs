//! Published and independently computed membrane cases, through the typed API.

mod support;

use matprop::data;
use matprop::membrane::{UpperBoundLine, arrhenius, ideal_selectivity, permeance, solution_diffusion};
use matprop::quantity::*;
use serde_json::Value;
use support::{cases, number};

fn assert_close(case: &Value, key: &str, got: f64) {
    let expected = &case["expected"][key];
    let (value, rtol) = (number(&expected["value"]), number(&expected["rtol"]));
    let atol = expected["atol"].as_f64().unwrap_or(0.0);
    assert!((got - value).abs() <= rtol * value.abs() + atol, "{} {key}: {got} is not {value}", case["id"]);
}

fn input(case: &Value, key: &str) -> f64 {
    number(&case["inputs"][key]["value"])
}

/// `value` of a unit in another one, both as the reference writes them.
fn converted<Q: Quantity>(value: f64, from: &str, to: &str) -> f64 {
    Q::from_unit(value, Q::KIND.unit(from).unwrap()).unwrap().in_unit(Q::KIND.unit(to).unwrap())
}

#[test]
fn units_from_first_principles() {
    let mut unseen = Vec::new();
    for case in cases("membrane/units.json") {
        let id = case["id"].as_str().unwrap();
        let one = |from: &str, to: &str, convert: fn(f64, &str, &str) -> f64| {
            assert_close(&case, "y", convert(1.0, from, to))
        };
        match id {
            "unit-barrer-si" => one("Barrer", "mol m/(m2 s Pa)", converted::<Permeability>),
            "unit-barrer-vol" => one("Barrer", "m3(STP) m/(m2 s Pa)", converted::<Permeability>),
            "unit-gpu-si" => one("GPU", "mol/(m2 s Pa)", converted::<Permeance>),
            "unit-gpu-vol" => one("GPU", "m3(STP)/(m2 s Pa)", converted::<Permeance>),
            "unit-gpu-nm3" => one("GPU", "Nm3/(m2 h bar)", converted::<Permeance>),
            "unit-gpu-ls" => one("GPU", "L(STP)/(m2 h atm)", converted::<Permeance>),
            "unit-gpu-scf" => one("GPU", "scf0C/(ft2 h psi)", converted::<Permeance>),
            "unit-gpu-scf60" => one("GPU", "scf60F/(ft2 h psi)", converted::<Permeance>),
            "unit-cmhg" => one("cmHg", "Pa", converted::<Pressure>),
            "unit-torr" => one("Torr", "Pa", converted::<Pressure>),
            "unit-psi" => one("psi", "Pa", converted::<Pressure>),
            "unit-atm-bar" => one("atm", "bar", converted::<Pressure>),
            "unit-lmh" => one("L/(m2 h)", "m/s", converted::<VolumeFlux>),
            "unit-lmhbar" => one("L/(m2 h bar)", "m/(s Pa)", converted::<HydraulicPermeance>),
            "unit-gfd" => one("gal(US)/(ft2 day)", "L/(m2 h)", converted::<VolumeFlux>),
            "unit-gfdpsi" => one("gfd/psi", "L/(m2 h bar)", converted::<HydraulicPermeance>),
            "unit-darcy" => one("darcy", "m2", converted::<IntrinsicPermeability>),
            "unit-barrer-thick" => {
                let film =
                    permeance(Permeability::from_barrer(100.0).unwrap(), Length::from_m(1e-7).unwrap())
                        .unwrap();
                assert_close(&case, "permeance", film.gpu());
                assert_close(&case, "permeance_si", film.si());
            }
            "unit-stp-iupac" => {
                let barrer = converted::<Permeability>(1.0, "Barrer(1bar)", "mol/(m.s.Pa)");
                assert_close(&case, "barrer", barrer);
                assert_close(
                    &case,
                    "ratio_to_atm_stp",
                    barrer / Permeability::from_barrer(1.0).unwrap().si(),
                );
            }
            "unit-stp-20c" => {
                assert_close(
                    &case,
                    "barrer20",
                    converted::<Permeability>(1.0, "Barrer(20degC)", "mol/(m.s.Pa)"),
                );
            }
            "unit-vm" => {
                assert_close(&case, "vm_atm", STP_MOLAR_VOLUME);
                assert_close(&case, "vm_bar", GAS_CONSTANT * STP_TEMPERATURE / 1e5);
            }
            "unit-dm-sorption" => {
                assert_close(
                    &case,
                    "per_atm",
                    converted::<Solubility>(1.0, "cm3(STP)/(cm3 atm)", "mol/(m3 Pa)"),
                );
                assert_close(
                    &case,
                    "per_cmHg",
                    converted::<Solubility>(1.0, "cm3(STP)/(cm3 cmHg)", "mol/(m3 Pa)"),
                );
            }
            "unit-DS" => {
                let s = Solubility::from_unit(
                    input(&case, "S"),
                    Solubility::KIND.unit("cm3(STP)/(cm3 cmHg)").unwrap(),
                );
                let p =
                    solution_diffusion(Diffusivity::from_si(input(&case, "D")).unwrap(), s.unwrap()).unwrap();
                assert_close(&case, "P_barrer", p.barrer());
                assert_close(&case, "P_si", p.si());
            }
            "unit-otr" => {
                assert_close(
                    &case,
                    "barrer",
                    converted::<Permeability>(1.0, "cm3(STP) mil/(100 in2 day atm)", "Barrer"),
                );
            }
            "unit-water-A" => {
                // The molar and mass coefficients belong to the water models.
                assert_close(&case, "A_vol", HydraulicPermeance::from_lmh_bar(1.0).unwrap().si());
            }
            other => unseen.push(other.to_owned()),
        }
    }
    assert!(unseen.is_empty(), "cases without a test: {unseen:?}");
}

#[test]
fn arrhenius_and_vant_hoff() {
    let mut seen = 0;
    for case in cases("membrane/temperature.json") {
        let energy = |key: &str| MolarEnergy::from_si(input(&case, key)).unwrap();
        let kelvin = |key: &str| Temperature::from_k(input(&case, key)).unwrap();
        match case["model"].as_str().unwrap() {
            "arrhenius" => {
                let p = Permeability::from_barrer(input(&case, "P1")).unwrap();
                assert_close(
                    &case,
                    "P2",
                    arrhenius(p, energy("E"), kelvin("T1"), kelvin("T2")).unwrap().barrer(),
                );
            }
            "arrhenius.sum" => {
                let (d, s) =
                    (Diffusivity::from_si(input(&case, "D1")), Solubility::from_si(input(&case, "S1")));
                let d = arrhenius(d.unwrap(), energy("E_D"), kelvin("T1"), kelvin("T2")).unwrap();
                let s = arrhenius(s.unwrap(), energy("dH_S"), kelvin("T1"), kelvin("T2")).unwrap();
                assert_close(&case, "E_P", energy("E_D").si() + energy("dH_S").si());
                assert_close(&case, "D2", d.si());
                assert_close(&case, "S2", s.si());
                assert_close(&case, "P2", solution_diffusion(d, s).unwrap().si());
            }
            "arrhenius.selectivity" => {
                let p = |key: &str| Permeability::from_barrer(input(&case, key)).unwrap();
                let warm = |p, e: &str| arrhenius(p, energy(e), kelvin("T1"), kelvin("T2")).unwrap();
                assert_close(&case, "alpha_T1", ideal_selectivity(p("P_A"), p("P_B")).unwrap().value());
                let alpha = ideal_selectivity(warm(p("P_A"), "E_A"), warm(p("P_B"), "E_B")).unwrap();
                assert_close(&case, "alpha_T2", alpha.value());
            }
            // Fits and free volume are not part of the base.
            _ => continue,
        }
        seen += 1;
    }
    assert_eq!(seen, 4);
}

#[test]
fn distance_to_upper_bounds() {
    let mut seen = 0;
    for case in cases("membrane/upper_bounds.json").iter().filter(|case| case["model"] == "upper_bound") {
        let bound = UpperBoundLine::new(input(case, "k"), input(case, "n")).unwrap();
        let fast = Permeability::from_barrer(input(case, "P_fast")).unwrap();
        let distance = bound.distance(fast, Ratio::new(input(case, "alpha")).unwrap()).unwrap();
        let expected = case["expected"].as_object().unwrap();
        for (key, got) in [
            ("alpha_on_bound", distance.alpha_on_bound),
            ("P_on_bound", distance.permeability_on_bound_barrer),
            ("alpha_ratio", distance.alpha_ratio),
            ("perpendicular_log10_distance", distance.log10_distance),
        ] {
            if expected.contains_key(key) {
                assert_close(case, key, got);
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 9 * 4);
}

/// Robeson 2008, Table 13: permeabilities on the bounds, to the digits printed.
#[test]
fn permeability_on_the_bounds_as_printed() {
    let mut seen = 0;
    for case in
        cases("membrane/upper_bounds.json").iter().filter(|case| case["model"] == "upper_bound.P_on_bound")
    {
        let year = if case["inputs"]["bound"] == "prior" { 1991 } else { 2008 };
        let pair = case["inputs"]["pair"].as_str().unwrap();
        let ours = data::upper_bounds()
            .unwrap()
            .iter()
            .find(|bound| bound.pair == pair && bound.year == year)
            .unwrap();
        assert_eq!((ours.k_barrer, ours.n), (input(case, "k"), input(case, "n")), "{pair} {year}");
        let got =
            UpperBoundLine::new(ours.k_barrer, ours.n).unwrap().permeability_barrer(input(case, "alpha"));
        assert_close(case, "P_on_bound", got);
        assert_close(case, "P_printed", got);
        seen += 1;
    }
    assert_eq!(seen, 26);
}

#[test]
fn selectivity_of_polymers() {
    let mut seen = 0;
    for case in cases("membrane/polymers.json") {
        let pair = case["inputs"]["pair"].as_str().unwrap();
        let bound = data::upper_bounds()
            .unwrap()
            .iter()
            .find(|bound| bound.pair == pair && bound.year == 2008)
            .unwrap();
        let p = |key: &str| Permeability::from_barrer(input(&case, key)).unwrap();
        let alpha = ideal_selectivity(p("P_fast"), p("P_slow")).unwrap();
        let distance =
            UpperBoundLine::new(bound.k_barrer, bound.n).unwrap().distance(p("P_fast"), alpha).unwrap();
        assert_close(&case, "alpha", alpha.value());
        assert_close(&case, "alpha_ratio", distance.alpha_ratio);
        assert_close(&case, "perpendicular_log10_distance", distance.log10_distance);
        seen += 1;
    }
    assert_eq!(seen, 8);
}
