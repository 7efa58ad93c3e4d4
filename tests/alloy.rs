//! Independently computed alloy cases, through the typed API.

mod support;

use matprop::alloy::density::{
    Bowing, Cell, Excess, VolumeSource, apparent_volumes, apparent_volumes_with, ideal_mixing, vegard,
    with_excess, xray_density,
};
use matprop::alloy::{
    Amount, Atom, Basis, Composition, ExpansionLaw, Limits, LiquidDensity, archimedes, density_range,
    density_uncertainty, descriptors, fractions_at, liquid_density, mixed_by_mass, mixed_by_volume,
    mixing_enthalpy, omega, porosity, read, solid_density,
};
use matprop::data;
use matprop::quantity::{Angle, Density, LatticeParameter, MolarMass, Quantity, Temperature};
use serde_json::Value;
use support::{cases, number};

fn of(op: &str) -> Vec<Value> {
    let found: Vec<Value> = cases("alloy/cases.json").into_iter().filter(|case| case["op"] == op).collect();
    assert!(!found.is_empty(), "no case of {op}");
    found
}

fn amounts<'a>(case: &'a Value, key: &str) -> Vec<(&'a str, f64)> {
    let amounts = case["inputs"][key].as_object().unwrap();
    amounts.iter().map(|(symbol, amount)| (symbol.as_str(), number(amount))).collect()
}

/// The constants of a case, which must be ours: the cases carry every value they were computed with.
fn assert_same_constants(case: &Value) {
    for (symbol, weight) in case["inputs"]["atomic_weights"].as_object().into_iter().flatten() {
        assert_eq!(
            data::element(symbol).unwrap().standard_atomic_weight,
            number(weight),
            "weight of {symbol}"
        );
    }
    for (symbol, density) in case["inputs"]["densities_kg_m3"].as_object().into_iter().flatten() {
        assert_eq!(
            data::element(symbol).unwrap().density_kg_m3,
            Some(number(density)),
            "density of {symbol}"
        );
    }
}

fn assert_close(case: &Value, key: &str, got: f64) {
    let (value, rtol) = (number(&case["expected"][key]["value"]), number(&case["rtol"]));
    assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
}

/// Fractions that need not add up to 1, scaled by the test as the cases are.
fn scaled(fractions: &[(&str, f64)]) -> Vec<(String, f64)> {
    let sum: f64 = fractions.iter().map(|(_, x)| x).sum();
    fractions.iter().map(|(symbol, x)| ((*symbol).to_owned(), x / sum)).collect()
}

fn by_mass(fractions: &[(&str, f64)]) -> Composition {
    let scaled = scaled(fractions);
    let scaled: Vec<(&str, f64)> = scaled.iter().map(|(symbol, x)| (symbol.as_str(), *x)).collect();
    Composition::from_mass_fractions(&scaled).unwrap()
}

#[test]
fn mass_to_mole_fractions() {
    for case in of("wt_to_at") {
        assert_same_constants(&case);
        for component in by_mass(&amounts(&case, "wt")).components() {
            assert_close(&case, &component.element.symbol, 100.0 * component.mole_fraction);
        }
    }
}

#[test]
fn mole_to_mass_fractions() {
    for case in of("at_to_wt") {
        assert_same_constants(&case);
        for component in Composition::from_mole_ratios(&amounts(&case, "at")).unwrap().components() {
            assert_close(&case, &component.element.symbol, 100.0 * component.mass_fraction);
        }
    }
}

#[test]
fn mean_molar_mass() {
    for case in of("mean_molar_mass") {
        assert_same_constants(&case);
        let composition = Composition::from_mole_ratios(&amounts(&case, "at")).unwrap();
        assert_close(&case, "g_mol", composition.molar_mass_g_mol());
        assert!(MolarMass::from_g_mol(composition.molar_mass_g_mol()).is_ok());
    }
}

#[test]
fn ideal_mixing_of_volumes() {
    for case in of("rho_inverse_rom") {
        assert_same_constants(&case);
        let mixing = ideal_mixing(&by_mass(&amounts(&case, "wt"))).unwrap();
        assert_close(&case, "kg_m3", mixing.density.kg_m3());
        let sum: f64 = mixing.shares.iter().map(|share| share.volume_fraction).sum();
        approx::assert_relative_eq!(sum, 1.0, max_relative = 1e-14);
    }
}

#[test]
fn density_units() {
    for case in of("units") {
        let from = Density::KIND.unit(case["inputs"]["from"].as_str().unwrap()).unwrap();
        let density = Density::from_unit(number(&case["inputs"]["value"]), from).unwrap();
        for unit in case["expected"].as_object().unwrap().keys() {
            assert_close(&case, unit, density.in_unit(Density::KIND.unit(unit).unwrap()));
        }
    }
}

#[test]
fn compositions_as_engineers_write_them() {
    let mut read_ones = 0;
    for case in of("parse") {
        let text = case["inputs"]["text"].as_str().unwrap();
        let expected = &case["expected"];
        let result = read(text, None).and_then(|reading| reading.specification().map(|s| (reading, s)));
        if expected["error"] == true {
            // A negative balance shows when the composition is put together.
            assert!(result.is_err(), "{text}: {result:?}");
            continue;
        }
        let (reading, specification) = result.unwrap_or_else(|error| panic!("{text}: {error}"));
        let basis = if reading.basis == Basis::Mass { "wt" } else { "at" };
        assert_eq!(expected["basis"], basis, "{text}");
        assert_eq!(expected["ambiguous"], reading.ambiguity.is_some(), "{text}");
        assert_eq!(expected["partial"] == true, !reading.partial.is_empty(), "{text}");
        let balance =
            reading.amounts.iter().find(|(_, a)| *a == Amount::Balance).map(|(symbol, _)| symbol.as_str());
        assert_eq!(expected["balance"].as_str(), balance, "{text}");
        read_ones += 1;
        if let Some(ranges) = expected.get("ranges") {
            let mut met = 0;
            for (symbol, amount) in &reading.amounts {
                let Amount::Range { low, high } = amount else { continue };
                let limits = support::numbers(&ranges[symbol]);
                approx::assert_relative_eq!(100.0 * low, limits[0], max_relative = 1e-12);
                approx::assert_relative_eq!(100.0 * high, limits[1], max_relative = 1e-12);
                met += 1;
            }
            assert_eq!(met, ranges.as_object().unwrap().len(), "{text}");
            continue;
        }
        let table = expected.get("wt_pct").or(expected.get("atomic_ratio")).unwrap();
        let scale = if expected.get("wt_pct").is_some() || balance.is_some() { 100.0 } else { 1.0 };
        for limit in &specification.limits {
            // Of a partial reading the case leaves the balance open.
            let Some(amount) = table.get(&limit.symbol) else {
                assert!(limit.balance && !reading.partial.is_empty(), "{text}: {}", limit.symbol);
                continue;
            };
            approx::assert_relative_eq!(limit.nominal * scale, number(amount), max_relative = 1e-12);
        }
    }
    assert_eq!(read_ones, 14);
}

#[test]
fn written_units_decide() {
    let basis = |text: &str| read(text, None).unwrap().basis;
    assert_eq!(basis("W-30Cu wt%"), Basis::Mass);
    assert_eq!(basis("Ti-48Al-2Cr-2Nb (at.%)"), Basis::Mole);
    assert_eq!(basis("Ti-48Al-2Cr-2Nb wt%"), Basis::Mass);
    assert_eq!(basis("Cu50Zr50 at%"), Basis::Mole);
    assert_eq!(basis("Ａｌ０．３CoCrFeNi"), Basis::MoleRatio);
    assert_eq!(read("Fe-18Cr wt% at%", None).unwrap_err().code(), "conflict");
    assert_eq!(read("Fe-18Cr wt%", Some(Basis::Mole)).unwrap_err().code(), "conflict");
}

/// What engineers mean by mass is not read as a formula without a word.
#[test]
fn designations_are_not_silently_formulas() {
    let first = |text: &str| {
        let reading = read(text, None).unwrap_or_else(|error| panic!("{text}: {error}"));
        (reading.basis, reading.amounts[1].1, reading.ambiguity.is_some())
    };
    for (text, second) in
        [("NiCr20", 0.20), ("FeCr18Ni10", 0.18), ("AgCu28", 0.28), ("InSn48", 0.48), ("TiAl6V4", 0.06)]
    {
        assert_eq!(first(text), (Basis::Mass, Amount::Given(second), true), "{text}");
    }
    // A name of the library without its dashes is that alloy.
    assert_eq!((first("Ti6Al4V").0, first("Ti6Al4V").2), (Basis::Mass, true));
    for text in ["Nd2Fe14B", "TiAl3", "LaNi5"] {
        assert_eq!((first(text).0, first(text).2), (Basis::MoleRatio, true), "{text}");
    }
    for text in ["Ni3Al", "Al0.3CoCrFeNi", "AlCoCrFeNi2.1", "Mg17Al12", "Fe3C", "Ni₃Al"] {
        assert_eq!((first(text).0, first(text).2), (Basis::MoleRatio, false), "{text}");
    }
    assert_eq!(read("CuZn39Pb3 at%", None).unwrap().amounts[0].1, Amount::Balance);
    assert_eq!(read("W90Ni7Fe3", None).unwrap().basis, Basis::Mass);
    for (text, code) in [
        ("Au750", "composition_syntax"),
        ("Sn63Pb36", "fraction_sum"),
        ("Cu70Zn29", "fraction_sum"),
        ("He-5Al", "no_element_volume"),
        ("Cu-Zn", "composition_syntax"),
        ("Ni²Al", "composition_syntax"),
    ] {
        assert_eq!(read(text, None).unwrap_err().code(), code, "{text}");
    }
    assert_eq!(read("Ti-6Al-4V", Some(Basis::MoleRatio)).unwrap_err().code(), "conflict");
    assert!(read("Cu-Zn", None).unwrap_err().to_string().contains("character 4"));
}

#[test]
fn own_volumes() {
    for (op, key) in
        [("rho_molar_volume", "molar_volumes_cm3_mol"), ("rho_apparent", "apparent_molar_volumes_cm3_mol")]
    {
        for case in of(op) {
            assert_same_constants(&case);
            let composition = match case["inputs"].get("wt") {
                Some(_) => by_mass(&amounts(&case, "wt")),
                None => Composition::from_mole_ratios(&amounts(&case, "at")).unwrap(),
            };
            let mixing = apparent_volumes_with(&composition, &amounts(&case, key)).unwrap();
            assert_close(&case, "kg_m3", mixing.density.kg_m3());
            assert!(mixing.shares.iter().all(|share| share.source == VolumeSource::Given));
            assert_eq!(mixing.relative_deviation, 0.0);
        }
    }
}

#[test]
fn excess_volume() {
    for case in of("excess_volume_density") {
        assert_same_constants(&case);
        let composition = Composition::from_mole_ratios(&amounts(&case, "at")).unwrap();
        let volumes: Vec<f64> = composition
            .components()
            .iter()
            .map(|c| number(&case["inputs"]["molar_volumes_cm3_mol"][&c.element.symbol]))
            .collect();
        let pair = ["Cu", "Zn"];
        assert_eq!(case["inputs"]["pair"], serde_json::json!(pair));
        let coefficients = support::numbers(&case["inputs"]["redlich_kister_cm3_mol"]);
        let mixing = with_excess(&composition, &volumes, &[Excess { pair, coefficients }]).unwrap();
        assert_close(&case, "molar_volume_cm3_mol", mixing.molar_volume_cm3_mol);
        assert_close(&case, "kg_m3", mixing.density.kg_m3());
    }
}

#[test]
fn densities_of_unit_cells() {
    let angstrom = |value: &Value| {
        LatticeParameter::from_unit(number(value), LatticeParameter::KIND.unit("Å").unwrap()).unwrap()
    };
    for case in of("rho_xray") {
        assert_same_constants(&case);
        let input = &case["inputs"];
        let right = Angle::from_degrees(90.0).unwrap();
        let a = angstrom(&input["a"]);
        let cell = match input["system"].as_str().unwrap() {
            "cubic" => Cell::cubic(a),
            "hexagonal" => Cell::hexagonal(a, angstrom(&input["c"])).unwrap(),
            "tetragonal" => Cell::new([a, a, angstrom(&input["c"])], [right; 3]).unwrap(),
            _ => Cell::new([a, angstrom(&input["b"]), angstrom(&input["c"])], [right; 3]).unwrap(),
        };
        assert_close(&case, "cell_volume_A3", cell.volume() * 1e30);
        let density = xray_density(&cell, &amounts(&case, "atoms_per_cell")).unwrap();
        assert_close(&case, "kg_m3", density.kg_m3());
    }
}

#[test]
fn lattice_parameters_by_vegard() {
    for case in of("vegard_density") {
        assert_same_constants(&case);
        let input = &case["inputs"];
        let composition = Composition::from_mole_ratios(&amounts(&case, "at")).unwrap();
        let angstrom =
            |x: f64| LatticeParameter::from_unit(x, LatticeParameter::KIND.unit("Å").unwrap()).unwrap();
        let lattice: Vec<(&str, LatticeParameter)> =
            amounts(&case, "lattice_A").into_iter().map(|(symbol, a)| (symbol, angstrom(a))).collect();
        let pair = [lattice[0].0, lattice[1].0];
        let bowing: Vec<Bowing> =
            input.get("bowing_A").map(|b| Bowing { pair, b: number(b) * 1e-10 }).into_iter().collect();
        let got = vegard(&composition, &lattice, number(&input["atoms_per_cell"]), &bowing).unwrap();
        assert_close(&case, "lattice_A", got.a * 1e10);
        assert_close(&case, "kg_m3", got.density.kg_m3());
    }
}

/// Adding an element at the cost of the others changes the density by its sensitivity.
#[test]
fn sensitivity_is_the_derivative() {
    let fractions = [("Ni", 0.60), ("Cr", 0.20), ("Al", 0.12), ("Co", 0.08)];
    let mixing = apparent_volumes(&Composition::from_mass_fractions(&fractions).unwrap()).unwrap();
    for (i, share) in mixing.shares.iter().enumerate() {
        let shifted = |step: f64| {
            let moved: Vec<(&str, f64)> = fractions
                .iter()
                .enumerate()
                .map(|(j, (symbol, w))| {
                    (*symbol, if i == j { w + step } else { w * (1.0 - step / (1.0 - fractions[i].1)) })
                })
                .collect();
            apparent_volumes(&Composition::from_mass_fractions(&moved).unwrap()).unwrap().density.kg_m3()
        };
        let slope = (shifted(1e-4) - shifted(-1e-4)) / 2e-4;
        approx::assert_relative_eq!(share.sensitivity.unwrap(), slope, max_relative = 1e-6);
    }
}

fn kg_m3(value: &Value) -> Density {
    Density::from_kg_m3(number(value)).unwrap()
}

fn kelvin(value: &Value) -> Temperature {
    Temperature::from_k(number(value)).unwrap()
}

#[test]
fn solids_at_temperature() {
    for op in ["rho_T_cte", "rho_T_poly", "rho_T_alpha_integral"] {
        for case in of(op) {
            let input = &case["inputs"];
            let law = match op {
                "rho_T_cte" => ExpansionLaw::Constant { alpha: number(&input["alpha_per_K"]) },
                "rho_T_poly" => ExpansionLaw::Elongation {
                    coefficients: support::numbers(&input["dL_over_L0_percent_coeffs"])
                        .into_iter()
                        .map(|c| c / 100.0)
                        .collect(),
                },
                _ => {
                    ExpansionLaw::Coefficient { coefficients: support::numbers(&input["alpha_coeffs_per_K"]) }
                }
            };
            let from = input.get("T0_K").map_or(Temperature::from_k(293.15).unwrap(), kelvin);
            let density =
                solid_density(kg_m3(&input["rho0_kg_m3"]), &law, from, kelvin(&input["T_K"])).unwrap();
            assert_close(&case, "kg_m3", density.kg_m3());
        }
    }
}

#[test]
fn liquids_at_temperature() {
    for case in of("rho_liquid") {
        let input = &case["inputs"];
        let liquid = LiquidDensity {
            reference: number(&input["rho_ref_kg_m3"]),
            slope: number(&input["drho_dT_kg_m3_K"]),
            temperature: number(&input["T_ref_K"]),
        };
        assert_close(&case, "kg_m3", liquid.at(kelvin(&input["T_K"])).unwrap().kg_m3());
    }
    for case in of("rho_liquid_ideal") {
        let composition = by_mass(&amounts(&case, "wt"));
        let liquids: Vec<LiquidDensity> = composition
            .components()
            .iter()
            .map(|c| support::numbers(&case["inputs"]["elements"][&c.element.symbol]))
            .map(|row| LiquidDensity { reference: row[0], slope: row[1], temperature: row[2] })
            .collect();
        let density = liquid_density(&composition, &liquids, kelvin(&case["inputs"]["T_K"])).unwrap();
        assert_close(&case, "kg_m3", density.kg_m3());
    }
}

#[test]
fn measurements_and_mixtures() {
    for case in of("archimedes") {
        let input = &case["inputs"];
        let (air, liquid) = (number(&input["mass_air_g"]), number(&input["apparent_mass_liquid_g"]));
        let density =
            archimedes(air, liquid, kg_m3(&input["rho_liquid_kg_m3"]), kg_m3(&input["rho_air_kg_m3"]))
                .unwrap();
        assert_close(&case, "kg_m3", density.kg_m3());
        let porosity = porosity(density, kg_m3(&input["theoretical_kg_m3"]));
        assert_close(&case, "porosity_pct", 100.0 * porosity);
        assert_close(&case, "relative_density_pct", 100.0 * (1.0 - porosity));
    }
    for (op, by_mass) in [("phases_vol", false), ("phases_mass", true)] {
        for case in of(op) {
            let rows = case["inputs"]["phases"].as_object().unwrap().values().map(support::numbers);
            let phases: Vec<(f64, Density)> =
                rows.map(|row| (row[0] / 100.0, Density::from_kg_m3(row[1]).unwrap())).collect();
            let mixed = if by_mass { mixed_by_mass(&phases) } else { mixed_by_volume(&phases) };
            assert_close(&case, "kg_m3", mixed.unwrap().kg_m3());
        }
    }
}

#[test]
fn ranges_of_a_specification() {
    for case in of("interval_rom") {
        let input = &case["inputs"];
        let volume = |symbol: &str| 1.0 / number(&input["densities_kg_m3"][symbol]);
        let mut limits: Vec<Limits> = Vec::new();
        for (symbol, range) in input["ranges_wt"].as_object().unwrap() {
            let range = support::numbers(range);
            let specific_volume = volume(symbol);
            limits.push(Limits::of_mass(range[0] / 100.0, range[1] / 100.0, specific_volume));
        }
        let specific_volume = volume(input["balance"].as_str().unwrap());
        limits.push(Limits::of_mass(0.0, 1.0, specific_volume));
        let range = density_range(&limits).unwrap();
        assert_close(&case, "min_kg_m3", range.low.kg_m3());
        assert_close(&case, "max_kg_m3", range.high.kg_m3());
        for at in [&range.at_low, &range.at_high] {
            approx::assert_relative_eq!(at.iter().sum::<f64>(), 1.0, max_relative = 1e-15);
        }
    }
    for case in of("gum_rom") {
        let input = &case["inputs"];
        let volume = |symbol: &str| 1.0 / number(&input["densities_kg_m3"][symbol]);
        let balance = input["balance"].as_str().unwrap();
        let (mut rest, mut total) = (1.0, 0.0);
        let uncertain = input["u_wt"].as_object().unwrap();
        for symbol in uncertain.keys() {
            let fraction = number(&input["wt"][symbol]) / 100.0;
            total += fraction * volume(symbol);
            rest -= fraction;
        }
        let density = Density::from_kg_m3(1.0 / (total + rest * volume(balance))).unwrap();
        assert_close(&case, "kg_m3", density.kg_m3());
        let parts: Vec<(f64, f64)> = uncertain.iter().map(|(s, u)| (volume(s), number(u) / 100.0)).collect();
        assert_close(&case, "u_kg_m3", density_uncertainty(density, volume(balance), &parts));
    }
}

#[test]
fn descriptors_of_multi_principal_element_alloys() {
    for case in of("hea") {
        let input = &case["inputs"];
        let symbols: Vec<&str> = input["at"].as_object().unwrap().keys().map(String::as_str).collect();
        let atoms: Vec<Atom> = symbols
            .iter()
            .map(|s| Atom {
                fraction: number(&input["at"][s]),
                vec: number(&input["vec"][s]),
                radius: number(&input["radius_pm"][s]),
                electronegativity: number(&input["en"][s]),
                melting_point: number(&input["Tm_K"][s]),
            })
            .collect();
        let found = descriptors(&atoms).unwrap();
        let at = |symbol: &str| symbols.iter().position(|known| *known == symbol).unwrap();
        let pairs: Vec<(usize, usize, f64)> = input["pair_enthalpy_kJ_mol"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(pair, h)| {
                let (one, two) = pair.split_once('-').unwrap();
                (at(one), at(two), 1e3 * number(h))
            })
            .collect();
        let fractions: Vec<f64> = atoms.iter().map(|atom| atom.fraction).collect();
        let enthalpy = mixing_enthalpy(&fractions, &pairs).unwrap();
        assert_close(&case, "vec", found.vec);
        assert_close(&case, "delta_pct", 100.0 * found.delta);
        assert_close(&case, "mean_radius_pm", found.mean_radius);
        assert_close(&case, "delta_chi", found.delta_chi);
        assert_close(&case, "dS_mix_J_molK", found.mixing_entropy);
        assert_close(&case, "Tm_rom_K", found.melting_point);
        assert_close(&case, "dH_mix_kJ_mol", enthalpy / 1e3);
        assert_close(&case, "omega", omega(found.melting_point, found.mixing_entropy, enthalpy).unwrap());
    }
}

/// Every fraction that is found gives the density; a density nothing gives is refused.
#[test]
fn fractions_from_a_density() {
    let alloy = by_mass(&[("Cu", 60.0), ("Zn", 40.0)]);
    let model = |alloy: &Composition| Ok(apparent_volumes(alloy)?.density);
    for percent in [5.0, 20.0, 35.0] {
        let target = model(&by_mass(&[("Cu", 100.0 - percent), ("Zn", percent)])).unwrap();
        let found = fractions_at(&alloy, "Zn", target, model).unwrap();
        assert!(found.iter().any(|s| (s.mass_fraction - percent / 100.0).abs() < 1e-9), "{found:?}");
        for solution in found {
            let w = solution.mass_fraction;
            let there = model(&by_mass(&[("Cu", 1.0 - w), ("Zn", w)])).unwrap();
            approx::assert_relative_eq!(there.kg_m3(), target.kg_m3(), max_relative = 1e-9);
            assert!(solution.sensitivity < 0.0);
        }
    }
    let refused = fractions_at(&alloy, "Zn", Density::from_kg_m3(19000.0).unwrap(), model);
    assert_eq!(refused.unwrap_err().code(), "out_of_range");
    assert_eq!(
        fractions_at(&alloy, "Ni", Density::from_kg_m3(8000.0).unwrap(), model).unwrap_err().code(),
        "needs"
    );
}
