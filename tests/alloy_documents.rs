//! Every alloy case of the reference file through documents, and what documents ask for beside the density.

mod support;

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use support::{cases, computed, number, reference};

/// A case and how close it must be met.
struct Case(Value);

impl Case {
    fn input(&self, key: &str) -> &Value {
        &self.0["inputs"][key]
    }

    fn n(&self, key: &str) -> f64 {
        number(self.input(key))
    }

    fn check(&self, key: &str, got: &Value) {
        self.check_number(key, number(got.get("value").unwrap_or(got)));
    }

    fn check_number(&self, key: &str, got: f64) {
        let (value, rtol) = (number(&self.0["expected"][key]["value"]), number(&self.0["rtol"]));
        assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", self.0["id"]);
    }

    fn pairs(&self, key: &str) -> Vec<(&str, f64)> {
        self.input(key).as_object().unwrap().iter().map(|(k, v)| (k.as_str(), number(v))).collect()
    }

    /// A table of fractions, scaled by the test as the cases are.
    fn mass(&self) -> Value {
        let pairs = self.pairs("wt");
        let sum: f64 = pairs.iter().map(|(_, x)| x).sum();
        let table: Map<String, Value> =
            pairs.iter().map(|(s, x)| ((*s).to_owned(), json!(x / sum))).collect();
        json!({"massFractions": table})
    }

    fn moles(&self) -> Value {
        let table: Map<String, Value> =
            self.pairs("at").iter().map(|(s, x)| ((*s).to_owned(), json!(x))).collect();
        json!({"moleRatios": table})
    }

    fn composition(&self) -> Value {
        if self.input("wt").is_object() { self.mass() } else { self.moles() }
    }

    fn table(&self, key: &str, unit: &str) -> Value {
        let all: Map<String, Value> = self
            .pairs(key)
            .iter()
            .map(|(s, x)| ((*s).to_owned(), json!({"value": x, "unit": unit})))
            .collect();
        json!(all)
    }
}

/// The results of an alloy document in the units of the cases.
fn alloy(composition: &Value, more: Value) -> Value {
    let mut document = json!({
        "kind": "alloy",
        "composition": composition,
        "units": {"density": "kg/m3", "massFraction": "wt%", "moleFraction": "at%", "molarMass": "g/mol",
            "molarVolume": "cm3/mol", "molarEnergy": "kJ/mol", "latticeParameter": "pm", "modulus": "GPa",
            "temperature": "K", "mass": "kg", "molarEntropy": "J/(mol.K)", "ratio": "1"},
    });
    for (key, value) in more.as_object().unwrap() {
        document[key] = value.clone();
    }
    computed(&document).unwrap_or_else(|error| panic!("{document}: {error}"))["results"].clone()
}

fn mixture(more: Value) -> Value {
    let mut document = json!({"kind": "alloy-mixture",
        "units": {"density": "kg/m3", "volumeFraction": "vol%", "mass": "kg", "ratio": "1"}});
    for (key, value) in more.as_object().unwrap() {
        document[key] = value.clone();
    }
    computed(&document).unwrap_or_else(|error| panic!("{document}: {error}"))["results"].clone()
}

fn element<'a>(results: &'a Value, symbol: &str) -> &'a Value {
    results["elements"].as_array().unwrap().iter().find(|one| one["element"] == symbol).unwrap()
}

fn model<'a>(results: &'a Value, id: &str) -> &'a Value {
    results["models"].as_array().unwrap().iter().find(|one| one["model"] == id).unwrap()
}

/// Iron of any density: one element with a volume of its own.
fn body(density: f64, more: Value) -> Value {
    let mut all = json!({"density": {"volumes": {"Fe": {"value": 55.845e3 / density, "unit": "cm3/mol"}}}});
    for (key, value) in more.as_object().unwrap() {
        all[key] = value.clone();
    }
    alloy(&json!("Fe"), all)
}

/// Computes a case through documents; whether its operation is known.
fn covered(case: &Case) -> bool {
    match case.0["op"].as_str().unwrap() {
        "wt_to_at" => {
            let results = alloy(&case.mass(), json!({}));
            for (symbol, _) in case.pairs("wt") {
                case.check(symbol, &element(&results, symbol)["moleFraction"]);
            }
        }
        "at_to_wt" => {
            let results = alloy(&case.moles(), json!({}));
            for (symbol, _) in case.pairs("at") {
                case.check(symbol, &element(&results, symbol)["massFraction"]);
            }
        }
        "mean_molar_mass" => case.check("g_mol", &alloy(&case.moles(), json!({}))["molarMass"]),
        "rho_inverse_rom" => {
            let results = alloy(&case.mass(), json!({"density": {"model": "idealMixing"}}));
            case.check("kg_m3", &results["density"]);
        }
        "rho_molar_volume" | "rho_apparent" => {
            let key = if case.input("molar_volumes_cm3_mol").is_object() {
                "molar_volumes_cm3_mol"
            } else {
                "apparent_molar_volumes_cm3_mol"
            };
            let results = alloy(
                &case.composition(),
                json!({"density": {"model": "apparentVolumes", "volumes": case.table(key, "cm3/mol")}}),
            );
            case.check("kg_m3", &results["density"]);
        }
        "rho_xray" => {
            let mut cell = json!({"atoms": case.input("atoms_per_cell").as_object().unwrap().iter()
                .map(|(s, n)| (s.clone(), json!(number(n)))).collect::<Map<String, Value>>()});
            for edge in ["a", "b", "c"] {
                if !case.input(edge).is_null() {
                    cell[edge] = json!({"value": case.n(edge), "unit": "Å"});
                }
            }
            if case.input("system") == "hexagonal" {
                cell["gamma"] = json!("120 deg");
            }
            let atoms: Map<String, Value> =
                case.pairs("atoms_per_cell").iter().map(|(s, n)| ((*s).to_owned(), json!(n))).collect();
            let results = alloy(&json!({"moleRatios": atoms}), json!({"density": {"cell": cell}}));
            case.check("kg_m3", &results["density"]);
        }
        "vegard_density" => {
            let symbols: Vec<&str> = case.pairs("at").iter().map(|(s, _)| *s).collect();
            let mut vegard =
                json!({"lattice": case.table("lattice_A", "Å"), "atomsPerCell": case.n("atoms_per_cell")});
            if !case.input("bowing_A").is_null() {
                vegard["bowing"] =
                    json!([{"pair": symbols, "b": {"value": case.n("bowing_A"), "unit": "Å"}}]);
            }
            let results = alloy(&case.moles(), json!({"density": {"vegard": vegard}}));
            case.check("kg_m3", &results["density"]);
            case.check_number(
                "lattice_A",
                number(&model(&results, "vegard")["latticeParameter"]["value"]) / 100.0,
            );
        }
        "excess_volume_density" => {
            let coefficients: Vec<Value> = case
                .input("redlich_kister_cm3_mol")
                .as_array()
                .unwrap()
                .iter()
                .map(|l| json!({"value": number(l), "unit": "cm3/mol"}))
                .collect();
            let results = alloy(
                &case.moles(),
                json!({"density": {
                "volumes": case.table("molar_volumes_cm3_mol", "cm3/mol"),
                "excess": [{"pair": case.input("pair"), "coefficients": coefficients}]}}),
            );
            case.check("kg_m3", &results["density"]);
            case.check("molar_volume_cm3_mol", &results["molarVolume"]);
        }
        "rho_T_cte" => {
            let results = body(
                case.n("rho0_kg_m3"),
                json!({"thermal": {
                "temperature": {"value": case.n("T_K"), "unit": "K"},
                "referenceTemperature": {"value": case.n("T0_K"), "unit": "K"},
                "expansion": {"value": case.n("alpha_per_K"), "unit": "1/K"}}}),
            );
            case.check("kg_m3", &results["thermal"]["density"]);
        }
        "rho_T_poly" => {
            let percent: Vec<f64> = case
                .input("dL_over_L0_percent_coeffs")
                .as_array()
                .unwrap()
                .iter()
                .map(|c| number(c) / 100.0)
                .collect();
            let results = body(
                case.n("rho0_kg_m3"),
                json!({"thermal": {"temperature": {"value": case.n("T_K"), "unit": "K"}, "elongation": percent}}),
            );
            case.check("kg_m3", &results["thermal"]["density"]);
        }
        "rho_T_alpha_integral" => {
            let alpha: Vec<f64> =
                case.input("alpha_coeffs_per_K").as_array().unwrap().iter().map(number).collect();
            let results = body(
                case.n("rho0_kg_m3"),
                json!({"thermal": {
                "temperature": {"value": case.n("T_K"), "unit": "K"},
                "referenceTemperature": {"value": case.n("T0_K"), "unit": "K"}, "expansionPolynomial": alpha}}),
            );
            case.check("kg_m3", &results["thermal"]["density"]);
        }
        "rho_liquid" => {
            let liquid = json!({"density": {"value": case.n("rho_ref_kg_m3"), "unit": "kg/m3"},
                "slope": case.n("drho_dT_kg_m3_K"), "referenceTemperature": {"value": case.n("T_ref_K"), "unit": "K"}});
            let results = alloy(
                &json!("Fe"),
                json!({"thermal": {"state": "liquid",
                "temperature": {"value": case.n("T_K"), "unit": "K"}, "liquids": {"Fe": liquid}}}),
            );
            case.check("kg_m3", &results["thermal"]["density"]);
        }
        "rho_liquid_ideal" => {
            let liquids: Map<String, Value> = case
                .input("elements")
                .as_object()
                .unwrap()
                .iter()
                .map(|(s, v)| {
                    (
                        s.clone(),
                        json!({"density": {"value": number(&v[0]), "unit": "kg/m3"},
                    "slope": number(&v[1]), "referenceTemperature": {"value": number(&v[2]), "unit": "K"}}),
                    )
                })
                .collect();
            let results = alloy(
                &case.mass(),
                json!({"thermal": {"state": "liquid",
                "temperature": {"value": case.n("T_K"), "unit": "K"}, "liquids": liquids}}),
            );
            case.check("kg_m3", &results["thermal"]["density"]);
        }
        "archimedes" => {
            let weighing = json!({"massInAir": {"value": case.n("mass_air_g"), "unit": "g"},
                "massInLiquid": {"value": case.n("apparent_mass_liquid_g"), "unit": "g"},
                "liquidDensity": {"value": case.n("rho_liquid_kg_m3"), "unit": "kg/m3"},
                "airDensity": {"value": case.n("rho_air_kg_m3"), "unit": "kg/m3"}});
            let results = mixture(json!({"measurement": {"archimedes": weighing},
                "phases": [{"density": {"value": case.n("theoretical_kg_m3"), "unit": "kg/m3"}}]}));
            let found = &results["measurement"];
            case.check("kg_m3", &found["density"]);
            case.check_number("relative_density_pct", 100.0 * number(&found["relativeDensity"]["value"]));
            // A difference of two numbers close to 1 keeps fewer digits.
            let pores = 100.0 * number(&found["porosity"]["value"]);
            assert!((pores - number(&case.0["expected"]["porosity_pct"]["value"])).abs() < 1e-12);
        }
        "porous" => {
            let results = body(
                case.n("theoretical_kg_m3"),
                json!({"porous": {"porosity": {"value": case.n("porosity_pct"), "unit": "%"}}}),
            );
            case.check("kg_m3", &results["porous"]["density"]);
        }
        op @ ("phases_vol" | "phases_mass") => {
            let field = if op == "phases_vol" { "volumeFraction" } else { "massFraction" };
            let phases: Vec<Value> = case
                .input("phases")
                .as_object()
                .unwrap()
                .iter()
                .map(|(name, v)| {
                    let mut phase =
                        json!({"name": name, "density": {"value": number(&v[1]), "unit": "kg/m3"}});
                    phase[field] = json!({"value": number(&v[0]), "unit": "%"});
                    phase
                })
                .collect();
            let results = mixture(json!({"phases": phases}));
            case.check("kg_m3", &results["density"]);
            for phase in results["phases"].as_array().unwrap() {
                let key = format!("vol_pct_{}", phase["name"].as_str().unwrap());
                if !case.0["expected"][&key].is_null() {
                    case.check(&key, &phase["volumeFraction"]);
                }
            }
        }
        "interval_rom" => {
            let mut table: Map<String, Value> = case
                .input("ranges_wt")
                .as_object()
                .unwrap()
                .iter()
                .map(|(s, r)| {
                    (s.clone(), json!(format!("{}-{} wt%", r[0].as_str().unwrap(), r[1].as_str().unwrap())))
                })
                .collect();
            table.insert(case.input("balance").as_str().unwrap().into(), json!("balance"));
            let results =
                alloy(&json!({"massFractions": table}), json!({"density": {"model": "idealMixing"}}));
            case.check("min_kg_m3", &results["range"]["low"]["density"]);
            case.check("max_kg_m3", &results["range"]["high"]["density"]);
            case.check("mid_kg_m3", &results["density"]);
        }
        "gum_rom" => {
            let balance = case.input("balance").as_str().unwrap();
            let mut table: Map<String, Value> = case
                .pairs("u_wt")
                .iter()
                .map(|(s, u)| ((*s).to_owned(), json!(format!("{} ± {u} wt%", number(&case.input("wt")[s])))))
                .collect();
            table.insert(balance.into(), json!("balance"));
            let document = json!({"kind": "alloy", "composition": {"massFractions": table},
                "density": {"model": "idealMixing"}, "units": {"density": "kg/m3"}});
            let report = computed(&document).unwrap();
            case.check("kg_m3", &report["results"]["density"]);
            // Its derivatives are differences, good to nine digits.
            let u = number(&report["uncertainty"][0]["standardUncertainty"]);
            let expected = number(&case.0["expected"]["u_kg_m3"]["value"]);
            assert!((u / expected - 1.0).abs() < 1e-8, "{u} {expected}");
        }
        "hea" => {
            let elements: Map<String, Value> = case
                .pairs("at")
                .iter()
                .map(|(s, _)| {
                    (
                        (*s).to_owned(),
                        json!({
                "vec": number(&case.input("vec")[s]),
                "radius": {"value": number(&case.input("radius_pm")[s]), "unit": "pm"},
                "electronegativity": number(&case.input("en")[s]),
                "meltingPoint": {"value": number(&case.input("Tm_K")[s]), "unit": "K"}}),
                    )
                })
                .collect();
            let pairs = case.table("pair_enthalpy_kJ_mol", "kJ/mol");
            let given =
                alloy(&case.moles(), json!({"descriptors": {"elements": elements, "pairEnthalpies": pairs}}));
            let found = &given["descriptors"];
            case.check("vec", &found["vec"]);
            case.check_number("delta_pct", 100.0 * number(&found["delta"]["value"]));
            case.check("mean_radius_pm", &found["meanRadius"]);
            case.check("delta_chi", &found["deltaChi"]);
            case.check("dS_mix_J_molK", &found["mixingEntropy"]);
            case.check("Tm_rom_K", &found["meanMeltingPoint"]);
            case.check("dH_mix_kJ_mol", &found["mixingEnthalpy"]);
            case.check("omega", &found["omega"]);
            // The enthalpies of the data are the same.
            let own = alloy(&case.moles(), json!({"descriptors": {}}));
            case.check("dH_mix_kJ_mol", &own["descriptors"]["mixingEnthalpy"]);
        }
        "elastic_rom" => {
            let results = alloy(
                &case.mass(),
                json!({"density": {"model": "idealMixing"}, "part": {"moduli": case.table("E_GPa", "GPa")}}),
            );
            let part = &results["part"];
            case.check("voigt_GPa", &part["modulusVoigt"]);
            case.check("reuss_GPa", &part["modulusReuss"]);
            case.check("hill_GPa", &part["modulusHill"]);
            case.check("specific_stiffness_hill_MJ_kg", &part["specificStiffness"]);
        }
        "cost" => {
            let results = alloy(
                &case.mass(),
                json!({"part": {"prices": case.input("price_per_kg").as_object().unwrap()
                .iter().map(|(s, p)| (s.clone(), json!(number(p)))).collect::<Map<String, Value>>()}}),
            );
            let per_kilogram = number(&results["part"]["pricePerKilogram"]);
            case.check_number("per_kg", per_kilogram);
            let volume = body(case.n("rho_kg_m3"), json!({"part": {"prices": {"Fe": per_kilogram}}}));
            case.check("per_m3", &volume["part"]["pricePerCubicMeter"]);
            case.check("per_litre", &volume["part"]["pricePerLiter"]);
        }
        "units" => {
            let to: Vec<&String> = case.0["expected"].as_object().unwrap().keys().collect();
            let document = json!({"kind": "conversion", "value": {"value": case.n("value"), "unit": case.input("from")}, "to": to});
            for value in computed(&document).unwrap()["results"]["values"].as_array().unwrap() {
                case.check(value["unit"].as_str().unwrap(), value);
            }
        }
        "part_mass" => {
            let results = body(
                case.n("rho_kg_m3"),
                json!({"part": {"volume": {"value": case.n("volume_cm3"), "unit": "cm3"}}}),
            );
            case.check("kg", &results["part"]["mass"]);
        }
        "parse" => parsed(case),
        _ => return false,
    }
    true
}

fn parsed(case: &Case) {
    let (text, expected) = (case.input("text").as_str().unwrap(), &case.0["expected"]);
    let result = computed(&json!({"kind": "alloy", "composition": text}));
    if expected["error"] == true {
        assert_eq!(result.unwrap_err().path(), "composition", "{text}");
        return;
    }
    let report = result.unwrap_or_else(|error| panic!("{text}: {error}"));
    let reading = &report["results"]["reading"];
    assert_eq!(reading["basis"] == "mass", expected["basis"] == "wt", "{text}");
    assert_eq!(reading["balance"].as_str(), expected["balance"].as_str(), "{text}");
    let warned = |code: &str| report["warnings"].as_array().unwrap().iter().any(|w| w["code"] == code);
    assert_eq!(expected["ambiguous"], warned("ambiguous_composition"), "{text}");
    assert_eq!(expected["partial"] == true, warned("partial_composition"), "{text}");
    let read: BTreeMap<&str, &Value> =
        reading["elements"].as_array().unwrap().iter().map(|e| (e["element"].as_str().unwrap(), e)).collect();
    for key in ["wt_pct", "atomic_ratio"] {
        for (symbol, amount) in expected[key].as_object().into_iter().flatten() {
            let got = number(&read[symbol.as_str()]["nominal"]["value"]);
            // A balance takes also what the name does not code.
            assert!(
                (got - number(amount)).abs() < 1e-9 || reading["balance"] == *symbol,
                "{text} {symbol}: {got}"
            );
        }
    }
    for (symbol, range) in expected["ranges"].as_object().into_iter().flatten() {
        assert!(
            (number(&read[symbol.as_str()]["low"]["value"]) - number(&range[0])).abs() < 1e-9,
            "{text} {symbol}"
        );
        assert!(
            (number(&read[symbol.as_str()]["high"]["value"]) - number(&range[1])).abs() < 1e-9,
            "{text} {symbol}"
        );
    }
}

#[test]
fn every_case_of_the_reference_holds_in_documents() {
    let all: Vec<Case> = cases("alloy/cases.json").into_iter().map(Case).collect();
    assert_eq!(all.len(), 68);
    for case in &all {
        assert!(covered(case), "no test of {}", case.0["op"]);
    }
}

/// The default model in documents is the one whose accuracy is quoted.
#[test]
fn reference_alloys_through_documents() {
    let file = reference("alloy/alloys_train.json");
    let alloys = file["alloys"].as_array().unwrap();
    assert_eq!(alloys.len(), 227);
    let (mut sum, mut count) = (0.0, 0.0);
    for alloy in alloys.iter().filter(|alloy| alloy["in_headline"] == true) {
        let table = alloy["composition_wt_pct"].as_object().unwrap();
        let total: f64 = table.values().map(number).sum();
        let table: Map<String, Value> =
            table.iter().map(|(s, x)| (s.clone(), json!(number(x) / total))).collect();
        let document =
            json!({"kind": "alloy", "composition": {"massFractions": table}, "units": {"density": "kg/m3"}});
        let got = number(&computed(&document).unwrap()["results"]["density"]["value"]);
        sum += (got / number(&alloy["density_kg_m3"]) - 1.0).abs();
        count += 1.0;
    }
    assert!(100.0 * sum / count <= 0.60, "{}", 100.0 * sum / count);
}

/// Measured liquid solders lie in the interval that the liquid elements and their mixing give.
#[test]
fn measured_liquids_lie_in_their_interval() {
    // J. Electron. Mater. 34 (2005) 1414: density at the melting point, g/cm3.
    for (composition, celsius, measured) in
        [("Sn-40Pb", 190.0, 8.15), ("Sn-57Bi", 139.0, 8.51), ("Sn-9Zn", 199.0, 6.89)]
    {
        let results = alloy(
            &json!(composition),
            json!({"thermal": {"state": "liquid",
            "temperature": {"value": celsius, "unit": "degC"}}}),
        );
        let interval = &results["thermal"]["interval"];
        let (low, high) = (number(&interval["low"]["value"]), number(&interval["high"]["value"]));
        assert!((low..high).contains(&(1e3 * measured)), "{composition}: {low} {high}");
        let parts = (number(&interval["ofElements"]["value"]), number(&interval["ofMixing"]["value"]));
        let half = number(&interval["relativeHalfWidth"]["value"]);
        assert!(((parts.0 * parts.0 + parts.1 * parts.1).sqrt() - half).abs() < 1e-15);
    }
    // An element alone has the published deviation.
    let iron = alloy(&json!("Fe"), json!({"thermal": {"state": "liquid", "temperature": "1900 K"}}));
    assert!((number(&iron["thermal"]["interval"]["relativeHalfWidth"]["value"]) - 0.0077).abs() < 1e-15);
    assert_eq!(iron["thermal"]["interval"]["assumed"], json!([]));
    // Nickel has none, and takes the largest.
    let nickel = alloy(&json!("Ni"), json!({"thermal": {"state": "liquid", "temperature": "1800 K"}}));
    assert!((number(&nickel["thermal"]["interval"]["relativeHalfWidth"]["value"]) - 0.022).abs() < 1e-15);
    assert_eq!(nickel["thermal"]["interval"]["assumed"], json!(["Ni"]));
}

#[test]
fn a_solid_changes_its_lattice() {
    let hot = |kelvin: f64| {
        let results = body(
            7874.0,
            json!({"thermal": {"temperature": {"value": kelvin, "unit": "K"},
            "expansion": "14.8 1e-6/K", "transitions": [
                {"temperature": "1185 K", "volumeChange": -0.01, "expansion": "23 1e-6/K"},
                {"temperature": "1667 K", "volumeChange": 0.005, "expansion": "25 1e-6/K"}]}}),
        );
        number(&results["thermal"]["density"]["value"])
    };
    let cube = |x: f64| x * x * x;
    let below = 7874.0 / cube(1.0 + 14.8e-6 * (1184.0 - 293.15));
    assert!((hot(1184.0) / below - 1.0).abs() < 1e-14);
    let at = 7874.0 / cube(1.0 + 14.8e-6 * (1185.0 - 293.15)) / 0.99;
    assert!((hot(1185.0) / at - 1.0).abs() < 1e-14);
    let above = at / cube(1.0 + 23e-6 * (1667.0 - 1185.0)) / 1.005 / cube(1.0 + 25e-6 * 33.0);
    assert!((hot(1700.0) / above - 1.0).abs() < 1e-14);
}

/// Molar volumes by V0 exp(VA(T)) with the parameters of Lu, Selleby and Sundman (2005), cm³/mol.
fn assessed_volume(lattice: &str, t: f64) -> f64 {
    let (v0, va) = match lattice {
        "Fe bcc" => (7.0079, 3.42756e-5 * t + 8.14005e-9 * t * t + 0.291672 / t),
        "Fe fcc" => (6.72092, 6.97895e-5 * t),
        "Ti hcp" => (10.5463, 2.47929e-5 * t + 5.1783e-9 * t * t + 0.144379 / t),
        "Ti bcc" => (10.5919, 1.53848e-5 * t + 9.32835e-9 * t * t),
        "Zr hcp" => (13.9524, 1.46607e-5 * t + 4.8452e-9 * t * t + 0.033091 / t),
        _ => (13.8124, 1.94913e-5 * t + 3.59195e-9 * t * t),
    };
    v0 * libm::exp(va)
}

#[test]
fn known_changes_of_volume_are_those_of_the_assessment() {
    let known = matprop::data::transitions().unwrap().iter().filter(|record| record.volume_change.is_some());
    let mut count = 0;
    for record in known {
        let name = |lattice: &str| format!("{} {lattice}", record.element);
        let (t, melting) =
            (record.temperature_k, matprop::data::atom(&record.element).unwrap().melting_point_k);
        let (below, above) = (name(&record.from), name(&record.to));
        let change = assessed_volume(&above, t) / assessed_volume(&below, t) - 1.0;
        assert!((change - record.volume_change.unwrap()).abs() < 5e-5, "{} {change}", record.id);
        let end = if record.id == "fe-bcc-fcc" { 1667.15 } else { melting };
        let stretch = libm::cbrt(assessed_volume(&above, end) / assessed_volume(&above, t)) - 1.0;
        let alpha = stretch / (end - t);
        assert!((alpha / record.expansion_1_k.unwrap() - 1.0).abs() < 5e-3, "{} {alpha}", record.id);
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn a_pure_element_changes_its_lattice_as_is_known() {
    let hot = |composition: &str, more: Value| {
        let mut thermal = json!({"temperature": "1000 degC", "expansion": "14.8 1e-6/K"});
        thermal.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let report = computed(&json!({"kind": "alloy", "composition": composition, "thermal": thermal,
            "units": {"density": "kg/m3"}}))
        .unwrap();
        let codes: Vec<Value> =
            report["warnings"].as_array().unwrap().iter().map(|w| w["code"].clone()).collect();
        let density = number(&report["results"]["thermal"]["density"]["value"]);
        (density, number(&report["results"]["density"]["value"]), codes, report)
    };
    let cube = |x: f64| x * x * x;
    let (density, cold, codes, report) = hot("Fe", json!({}));
    let expected = cold
        / cube(1.0 + 14.8e-6 * (1185.15 - 293.15))
        / (1.0 - 0.0113)
        / cube(1.0 + 2.34e-5 * (1273.15 - 1185.15));
    assert!((density / expected - 1.0).abs() < 1e-12);
    assert_eq!(codes, ["transition_applied"]);
    // Within 0.1 % of austenite by the assessment: 55.845/V.
    assert!((density / (55.845e3 / assessed_volume("Fe fcc", 1273.15)) - 1.0).abs() < 1e-3);
    let records = report["records"].as_array().unwrap();
    let record = records.iter().find(|record| record["collection"] == "transitions").unwrap();
    assert_eq!((&record["id"], &record["evidence"]), (&json!("fe-bcc-fcc"), &json!("secondary")));
    assert!(records.iter().filter(|record| record["collection"] == "transitions").count() == 1);

    // Transitions of the document, also none, stand in place of the known ones.
    let (density, cold, codes, _) = hot("Fe", json!({"transitions": []}));
    assert!((density / (cold / cube(1.0 + 14.8e-6 * 980.0)) - 1.0).abs() < 1e-12);
    assert!(codes.is_empty());
    // An alloy is told, and nothing is applied.
    let (density, cold, codes, _) = hot("Fe-0.4C", json!({}));
    assert!((density / (cold / cube(1.0 + 14.8e-6 * 980.0)) - 1.0).abs() < 1e-12);
    assert_eq!(codes, ["transition_of_base"]);
    // Austenite stays what it is.
    assert!(hot("Fe-18Cr-10Ni", json!({})).2.is_empty());
}

#[test]
fn atoms_pores_and_karat() {
    let copper = alloy(
        &json!("Cu"),
        json!({"density": {"cell": {"a": "3.6146 Å", "atoms": {"Cu": 4}}},
        "units": {"atomicVolume": "Å3", "numberDensity": "1/m3"}}),
    );
    let edge = 3.6146_f64;
    assert!((number(&copper["atomicVolume"]["value"]) / (edge * edge * edge / 4.0) - 1.0).abs() < 1e-12);
    assert!(
        (number(&copper["numberDensity"]["value"]) * number(&copper["atomicVolume"]["value"]) / 1e30 - 1.0)
            .abs()
            < 1e-12
    );
    let porous = body(4430.0, json!({"porous": {"relativeDensity": "99.65 %"}, "part": {"volume": "1 m3"}}));
    assert!((number(&porous["porous"]["density"]["value"]) - 4414.495).abs() < 1e-9);
    assert!((number(&porous["part"]["mass"]["value"]) - 4414.495).abs() < 1e-9, "the part has the pores");
    // The karat that gives a density: back to 18 of the alloy it was computed for.
    let gold = json!({"massFractions": {"Au": "75 wt%", "Ag": "12.5 wt%", "Cu": "12.5 wt%"}});
    let density = number(&alloy(&gold, json!({}))["density"]["value"]);
    let found =
        alloy(&gold, json!({"find": {"element": "Au", "density": {"value": density, "unit": "kg/m3"}}}));
    let solutions = found["find"]["solutions"].as_array().unwrap();
    assert!(solutions.iter().any(|s| (number(&s["karat"]) - 18.0).abs() < 1e-9), "{solutions:?}");
}

/// A cermet, a composite and a foam.
#[test]
fn mixtures_of_phases() {
    let phases = json!([
        {"name": "WC", "massFraction": "90 wt%", "density": "15.67 g/cm3", "modulus": "700 GPa", "price": 40},
        {"name": "Co", "composition": "Co", "modulus": "209 GPa", "price": 35}]);
    let cermet = mixture(json!({"phases": phases, "porosity": "2 %", "volume": "10 cm3"}));
    let dense = number(&cermet["density"]["value"]);
    assert!((number(&cermet["porous"]["density"]["value"]) / dense - 0.98).abs() < 1e-14);
    assert!((number(&cermet["mass"]["value"]) - 0.98 * dense * 1e-5).abs() < 1e-12);
    assert!((number(&cermet["pricePerKilogram"]) - 39.5).abs() < 1e-12);
    let (reuss, hill, voigt) = (
        number(&cermet["modulusReuss"]["value"]),
        number(&cermet["modulusHill"]["value"]),
        number(&cermet["modulusVoigt"]["value"]),
    );
    assert!(reuss < hill && hill < voigt);
    // By volume and back by mass: the same mixture.
    let by_volume: Vec<Value> = cermet["phases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phase| json!({"density": phase["density"], "volumeFraction": phase["volumeFraction"]}))
        .collect();
    let again = mixture(json!({"phases": by_volume}));
    assert!((number(&again["density"]["value"]) / dense - 1.0).abs() < 1e-14);
    // A foam of 6101 aluminum with 92 % of pores.
    let foam = mixture(json!({"phases": [{"density": "2.70 g/cm3"}], "relativeDensity": "8 %"}));
    assert!((number(&foam["porous"]["density"]["value"]) - 216.0).abs() < 1e-10);
    // One phase is itself.
    assert_eq!(
        number(&mixture(json!({"phases": [{"composition": "304"}]}))["density"]["value"]),
        number(&alloy(&json!("304"), json!({}))["density"]["value"])
    );
}
