//! Compositions as engineers write them: conventions, limits, partial designations, and what is refused.

use matprop::alloy::{Amount, Basis, Convention, Nominal, Specification, read};

fn specified(text: &str) -> Specification {
    read(text, None).and_then(|reading| reading.specification()).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// Nominal percents (or ratios times 100) by element.
fn assert_reads(text: &str, convention: Convention, expected: &[(&str, f64)], partial: &[&str]) {
    let reading = read(text, None).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(reading.convention, convention, "{text}");
    assert_eq!(reading.partial, partial, "{text}");
    let limits = reading.specification().unwrap_or_else(|error| panic!("{text}: {error}")).limits;
    let got: Vec<(&str, f64)> = limits.iter().map(|l| (l.symbol.as_str(), 100.0 * l.nominal)).collect();
    assert_eq!(got.len(), expected.len(), "{text}: {got:?}");
    for (symbol, percent) in expected {
        let found = got.iter().find(|(name, _)| name == symbol).unwrap_or_else(|| panic!("{text}: {got:?}"));
        assert!((found.1 - percent).abs() <= 1e-9, "{text}: {got:?} {symbol} {percent}");
    }
}

#[test]
fn solders() {
    use Convention::Solder;
    assert_reads("SAC305", Solder, &[("Sn", 96.5), ("Ag", 3.0), ("Cu", 0.5)], &[]);
    assert_reads("SAC-387", Solder, &[("Sn", 95.5), ("Ag", 3.8), ("Cu", 0.7)], &[]);
    assert_reads("SAC105", Solder, &[("Sn", 98.5), ("Ag", 1.0), ("Cu", 0.5)], &[]);
    assert_reads("SAC0307", Solder, &[("Sn", 99.0), ("Ag", 0.3), ("Cu", 0.7)], &[]);
    assert!(read("SAC30", None).is_err());
}

/// Names and contents of EN 10027-1; the contents are those of the standards of the steels.
#[test]
fn european_steel_names() {
    use Convention::{EnHighAlloy, EnHighSpeed, EnLowAlloy};
    let iron = |rest: &[(&'static str, f64)]| {
        let mut all = rest.to_vec();
        all.push(("Fe", 100.0 - rest.iter().map(|(_, x)| x).sum::<f64>()));
        all
    };
    for (text, convention, contents, partial) in [
        ("X5CrNi18-10", EnHighAlloy, iron(&[("C", 0.05), ("Cr", 18.0), ("Ni", 10.0)]), vec![]),
        ("X 5 CrNi 18-10", EnHighAlloy, iron(&[("C", 0.05), ("Cr", 18.0), ("Ni", 10.0)]), vec![]),
        (
            "X2CrNiMoN22-5-3",
            EnHighAlloy,
            iron(&[("C", 0.02), ("Cr", 22.0), ("Ni", 5.0), ("Mo", 3.0)]),
            vec!["N"],
        ),
        ("X6CrNiTi18–10", EnHighAlloy, iron(&[("C", 0.06), ("Cr", 18.0), ("Ni", 10.0)]), vec!["Ti"]),
        ("GX120Mn12", EnHighAlloy, iron(&[("C", 1.2), ("Mn", 12.0)]), vec![]),
        ("42CrMo4", EnLowAlloy, iron(&[("C", 0.42), ("Cr", 1.0)]), vec!["Mo"]),
        ("42CrMo4+QT", EnLowAlloy, iron(&[("C", 0.42), ("Cr", 1.0)]), vec!["Mo"]),
        ("34CrNiMo6", EnLowAlloy, iron(&[("C", 0.34), ("Cr", 1.5)]), vec!["Ni", "Mo"]),
        ("16MnCr5", EnLowAlloy, iron(&[("C", 0.16), ("Mn", 1.25)]), vec!["Cr"]),
        ("13CrMo4-5", EnLowAlloy, iron(&[("C", 0.13), ("Cr", 1.0), ("Mo", 0.5)]), vec![]),
        ("10CrMo9-10", EnLowAlloy, iron(&[("C", 0.10), ("Cr", 2.25), ("Mo", 1.0)]), vec![]),
        ("41CrAlMo7-10", EnLowAlloy, iron(&[("C", 0.41), ("Cr", 1.75), ("Al", 1.0)]), vec!["Mo"]),
        ("100Cr6", EnLowAlloy, iron(&[("C", 1.0), ("Cr", 1.5)]), vec![]),
        ("11SMn30", EnLowAlloy, iron(&[("C", 0.11), ("S", 0.30)]), vec!["Mn"]),
        ("51CrV4", EnLowAlloy, iron(&[("C", 0.51), ("Cr", 1.0)]), vec!["V"]),
        ("C45E", EnLowAlloy, iron(&[("C", 0.45)]), vec!["Mn"]),
        ("HS6-5-2", EnHighSpeed, iron(&[("W", 6.0), ("Mo", 5.0), ("V", 2.0)]), vec!["C", "Cr"]),
        (
            "HS2-9-1-8",
            EnHighSpeed,
            iron(&[("W", 2.0), ("Mo", 9.0), ("V", 1.0), ("Co", 8.0)]),
            vec!["C", "Cr"],
        ),
        ("HS18-0-1", EnHighSpeed, iron(&[("W", 18.0), ("V", 1.0)]), vec!["C", "Cr"]),
    ] {
        assert_reads(text, convention, &contents, &partial);
        assert!(read(text, None).unwrap().ambiguity.is_none(), "{text}");
    }
}

#[test]
fn chinese_steel_names() {
    use Convention::GbSteel;
    for (text, contents, partial) in [
        ("1Cr18Ni9Ti", vec![("C", 0.1), ("Cr", 18.0), ("Ni", 9.0), ("Fe", 72.9)], vec!["Ti"]),
        ("06Cr19Ni10", vec![("C", 0.06), ("Cr", 19.0), ("Ni", 10.0), ("Fe", 70.94)], vec![]),
        (
            "022Cr17Ni12Mo2",
            vec![("C", 0.022), ("Cr", 17.0), ("Ni", 12.0), ("Mo", 2.0), ("Fe", 68.978)],
            vec![],
        ),
        ("0Cr18Ni9", vec![("C", 0.04), ("Cr", 18.0), ("Ni", 9.0), ("Fe", 72.96)], vec![]),
        ("20Cr13", vec![("C", 0.2), ("Cr", 13.0), ("Fe", 86.8)], vec![]),
        ("40Cr", vec![("C", 0.4), ("Fe", 99.6)], vec!["Cr"]),
        ("20CrMnTi", vec![("C", 0.2), ("Fe", 99.8)], vec!["Cr", "Mn", "Ti"]),
        ("60Si2Mn", vec![("C", 0.6), ("Si", 2.0), ("Fe", 97.4)], vec!["Mn"]),
        ("30CrMnSiA", vec![("C", 0.3), ("Fe", 99.7)], vec!["Cr", "Mn", "Si"]),
        ("GCr15", vec![("Cr", 1.5), ("Fe", 98.5)], vec!["C"]),
        ("GCr15SiMn", vec![("Cr", 1.5), ("Fe", 98.5)], vec!["C", "Si", "Mn"]),
        ("W18Cr4V", vec![("W", 18.0), ("Cr", 4.0), ("Fe", 78.0)], vec!["C", "V"]),
        ("W6Mo5Cr4V2", vec![("W", 6.0), ("Mo", 5.0), ("Cr", 4.0), ("V", 2.0), ("Fe", 83.0)], vec!["C"]),
        ("Cr12MoV", vec![("Cr", 12.0), ("Fe", 88.0)], vec!["C", "Mo", "V"]),
    ] {
        assert_reads(text, GbSteel, &contents, &partial);
    }
    // A GB/T 221 and an EN 10027-1 name at once: 3 % Ni, or 0.75 % Cr.
    assert_reads("20CrNi3", GbSteel, &[("C", 0.2), ("Ni", 3.0), ("Fe", 96.8)], &["Cr"]);
    assert!(read("20CrNi3", None).unwrap().ambiguity.is_some());
}

#[test]
fn symbols_of_castings_and_copper_alloys() {
    use Convention::Symbol;
    assert_reads("AlSi10Mg", Symbol, &[("Al", 90.0), ("Si", 10.0)], &["Mg"]);
    assert_reads("EN AC-AlSi10Mg(Fe)", Symbol, &[("Al", 90.0), ("Si", 10.0)], &["Mg", "Fe"]);
    assert_reads("AlSi7Mg0.3", Symbol, &[("Al", 92.7), ("Si", 7.0), ("Mg", 0.3)], &[]);
    assert_reads("CuSn8P", Symbol, &[("Cu", 92.0), ("Sn", 8.0)], &["P"]);
    assert_reads(
        "CuZn37Mn3Al2PbSi",
        Symbol,
        &[("Cu", 58.0), ("Zn", 37.0), ("Mn", 3.0), ("Al", 2.0)],
        &["Pb", "Si"],
    );
    assert_reads("CuCr1Zr", Symbol, &[("Cu", 99.0), ("Cr", 1.0)], &["Zr"]);
    assert_reads("NiCr20TiAl", Symbol, &[("Ni", 80.0), ("Cr", 20.0)], &["Ti", "Al"]);
    assert_reads("MgAl9Zn1", Symbol, &[("Mg", 90.0), ("Al", 9.0), ("Zn", 1.0)], &[]);
    assert!(read("CuNi2Si", None).unwrap().ambiguity.is_some());
}

#[test]
fn karat_and_fineness() {
    use Convention::{Fineness, Karat};
    let rest = [("Au", 75.0), ("Ag", 12.5), ("Cu", 12.5)];
    assert_reads("18K gold 75Au-12.5Ag-12.5Cu", Karat, &rest, &[]);
    assert_reads("18K Ag 12.5 Cu 12.5", Karat, &rest, &[]);
    assert_reads("18k金：Ag 12.5，Cu 余量", Karat, &rest, &[]);
    assert_reads("18 kt yellow gold: Ag 125, Cu 125 ‰", Karat, &rest, &[]);
    assert_reads("14K 585Au-300Ag-115Cu", Karat, &[("Au", 58.5), ("Ag", 30.0), ("Cu", 11.5)], &[]);
    assert_reads("Au750Ag125Cu125", Fineness, &rest, &[]);
    assert_reads("Ag 925 Cu 75", Fineness, &[("Ag", 92.5), ("Cu", 7.5)], &[]);
    for (text, code) in [
        ("18K", "composition_syntax"),
        ("18K 60Au-20Ag-20Cu", "conflict"),
        ("18K Ag 60 Cu 40", "fraction_sum"),
    ] {
        assert_eq!(read(text, None).and_then(|r| r.specification()).unwrap_err().code(), code, "{text}");
    }
}

#[test]
fn limits_that_are_one_number() {
    for text in ["Si 0.06-0.06, Fe bal.", "Si 0.06±0, Fe bal."] {
        let limits = read(text, None).unwrap().specification().unwrap().limits;
        assert_eq!((limits[0].low, limits[0].high, limits[0].nominal), (0.0006, 0.0006, 0.0006), "{text}");
    }
    let pair = matprop::alloy::read_limits("0.06-0.06 wt%", Basis::Mass).unwrap();
    assert_eq!(pair, Some((0.0006, 0.0006)));
}

#[test]
fn limits_and_additions() {
    let inconel = "Ni ≥ 58, Cr 20.0–23.0, Mo 8-10, Nb 3.15 to 4.15, Fe max 5, Al ≤0.4, Ti <= 0.4, C 0.1 max.";
    let found = specified(inconel);
    assert_eq!(found.nominal, Nominal::RestToMinimum);
    let nominal: Vec<f64> = found.limits.iter().map(|limit| 100.0 * limit.nominal).collect();
    for (got, expected) in nominal.iter().zip([62.9, 21.5, 9.0, 3.65, 2.5, 0.2, 0.2, 0.05]) {
        assert!((got - expected).abs() < 1e-9, "{nominal:?}");
    }
    let steel = specified("C ≤ 0.08; Cr 17.0~19.0; Ni 8.0…10.5; Mn 2.00 max; Fe 余量");
    assert_eq!(steel.nominal, Nominal::Midpoints);
    assert!((steel.limits[4].low - 0.6842).abs() < 1e-12 && (steel.limits[4].high - 0.75).abs() < 1e-12);
    assert_reads("Cr 18±1, Fe bal.", Convention::List, &[("Cr", 18.0), ("Fe", 82.0)], &[]);
    assert_reads("17-19 Cr, rest Fe", Convention::List, &[("Cr", 18.0), ("Fe", 82.0)], &[]);
    assert_reads(
        "Ti-5.5-6.75Al-3.5-4.5V",
        Convention::Designation,
        &[("Al", 6.125), ("V", 4.0), ("Ti", 89.875)],
        &[],
    );
    assert_reads(
        "Cr：１８％，Ni：10%，Fe：余量",
        Convention::List,
        &[("Cr", 18.0), ("Ni", 10.0), ("Fe", 72.0)],
        &[],
    );
    assert_reads(
        "Fe（余量），C ‰5，Cr 18%".replace("‰5", "5‰").as_str(),
        Convention::List,
        &[("C", 0.5), ("Cr", 18.0), ("Fe", 81.5)],
        &[],
    );
    assert_reads("Cu + 250 ppm O", Convention::Designation, &[("Cu", 99.975), ("O", 0.025)], &[]);
    assert_reads(
        "Fe bal., Cr 18 wt%, B 30 wppm",
        Convention::List,
        &[("Cr", 18.0), ("B", 0.003), ("Fe", 81.997)],
        &[],
    );
    assert_reads("Cu 70 g, Zn 0.03 kg", Convention::Amounts, &[("Cu", 70.0), ("Zn", 30.0)], &[]);
    assert_reads("80Ni20Cr", Convention::Designation, &[("Ni", 80.0), ("Cr", 20.0)], &[]);
    assert_reads("W-30Cu", Convention::Designation, &[("W", 70.0), ("Cu", 30.0)], &[]);
    assert_eq!(read("Cu 2 mol, Zn 1 mol", None).unwrap().basis, Basis::MoleRatio);
    assert_eq!(read("Ni 40-60, Al bal (at.%)", None).unwrap().basis, Basis::Mole);
}

#[test]
fn groups_in_formulas() {
    let amounts = |text: &str| -> Vec<f64> {
        let reading = read(text, None).unwrap();
        reading.amounts.iter().map(|(_, a)| if let Amount::Given(x) = a { *x } else { -1.0 }).collect()
    };
    assert_eq!(amounts("(FeCo)0.5Ni0.5"), [0.5, 0.5, 0.5]);
    assert!(read("(FeCo)0.5Ni0.5", None).unwrap().ambiguity.is_some());
    assert_eq!(amounts("(Fe2(CoNi)3)2Al"), [4.0, 6.0, 6.0, 1.0]);
    // Numbers outside that add up to 100 are shares of the whole parenthesis.
    for (got, expected) in amounts("(CoCrFeNi)94Ti2Al4").iter().zip([0.235, 0.235, 0.235, 0.235, 0.02, 0.04])
    {
        assert!((got - expected).abs() < 1e-12);
    }
    for (got, expected) in
        amounts("Zr41.2Ti13.8Cu12.5Ni10Be22.5").iter().zip([0.412, 0.138, 0.125, 0.1, 0.225])
    {
        assert!((got - expected).abs() < 1e-12);
    }
    for text in ["(FeCo", "FeCo)2", "()2Fe", "((((((((((Fe))))))))))"] {
        assert_eq!(read(text, None).unwrap_err().code(), "composition_syntax", "{text}");
    }
}

#[test]
fn nonsense_is_refused_with_its_place() {
    for (text, code) in [
        ("Cr 19-17, Fe bal.", "composition_syntax"),
        ("Fe bal., Ni bal.", "two_balances"),
        ("Cr 60, Ni 50, Fe bal.", "negative_balance"),
        ("Cr 60-70, Ni 45-50, Fe bal.", "negative_balance"),
        ("Cr 10-20, Ni 10-20", "upper_limits_sum"),
        ("Cr 60-70, Ni 50-60", "lower_limits_sum"),
        ("Cr 18, Cr 10, Fe bal.", "duplicate_field"),
        ("Cr 90-110, Fe bal.", "out_of_range"),
        ("C ≤, Fe bal.", "composition_syntax"),
        ("Cu 70 g, Zn 30", "composition_syntax"),
        ("Cu 70 g, Zn 30 g (at%)", "conflict"),
        ("Fe, Cr 18", "composition_syntax"),
    ] {
        let error = read(text, None).and_then(|reading| reading.specification()).unwrap_err();
        assert_eq!(error.code(), code, "{text}: {error}");
    }
    let error = read("Cr 19-17, Fe bal.", None).unwrap_err().to_string();
    assert!(error.contains("character 4"), "{error}");
}

/// Designations of every body, in the ways they are written.
#[test]
fn designations_name_records_of_the_library() {
    let cases = [
        ("6061", "6061"),
        ("AA7075-T6", "7075"),
        ("EN AW-6061-T651", "6061"),
        ("Al 6061", "6061"),
        ("A96061", "6061"),
        ("6061铝合金", "6061"),
        ("A356", "A356.0"),
        ("A356.0-T6", "A356.0"),
        ("S30400", "304"),
        ("UNS S30400", "304"),
        ("AISI 304", "304"),
        ("SUS304", "304"),
        ("304不锈钢", "304"),
        ("304 stainless steel", "304"),
        ("SUS316L", "316L"),
        ("1.4301", "1.4301"),
        ("EN 1.4404", "316L"),
        ("１.４４０４", "316L"),
        ("Inconel 718", "Inconel 718"),
        ("INCONEL® 718", "Inconel 718"),
        ("IN718", "Inconel 718"),
        ("Alloy 625", "Inconel 625"),
        ("718", "Inconel 718"),
        ("Hastelloy C-276", "Hastelloy C-276"),
        ("C276", "Hastelloy C-276"),
        ("N10276", "Hastelloy C-276"),
        ("AZ91D", "AZ91D"),
        ("AZ91D-F", "AZ91D"),
        ("C36000", "C36000"),
        ("UNS C36000", "C36000"),
        ("TC4", "Ti-6Al-4V"),
        ("Grade 5", "Ti-6Al-4V"),
        ("钛合金TC4", "Ti-6Al-4V"),
        ("R56400", "Ti-6Al-4V"),
        ("H62", "H62"),
        ("黄铜H62", "H62"),
        ("HPb59-1", "HPb59-1"),
        ("Zamak 3", "Zamak 3"),
        ("17-4PH", "17-4PH"),
        ("SKH51", "M2"),
        ("4140", "4140"),
        ("1045", "1045"),
        ("Invar", "Invar 36"),
    ];
    for (text, name) in cases {
        let reading = read(text, None).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(reading.record.map(|record| record.name.as_str()), Some(name), "{text}");
        assert_eq!(reading.basis, Basis::Mass);
        reading.specification().unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

/// What states its composition is read as such, though the library may know the name too.
#[test]
fn a_text_that_states_its_composition_needs_no_record() {
    for text in
        ["Ti-6Al-4V", "CuZn39Pb3", "06Cr19Ni10", "X5CrNi18-10", "42CrMo4", "AlSi10Mg", "SAC305", "CoCrFeNi"]
    {
        assert!(read(text, None).unwrap().record.is_none(), "{text}");
    }
}

#[test]
fn unknown_designations_suggest_known_ones() {
    for (text, near) in [
        ("7076", "7075"),
        ("S30401", "S30400"),
        ("Inconel 178", "Inconel 718"),
        ("AZ91E", "AZ91D"),
        ("C36001", "C36000"),
        ("SUS305", "SUS304"),
        ("AA7070-T6", "7075"),
    ] {
        let error = read(text, None).unwrap_err();
        assert_eq!(error.code(), "unknown_record", "{text}: {error}");
        assert!(error.to_string().contains(near), "{text}: {error}");
    }
    // No designation is meant here.
    for text in ["Xx-5Al", "Ti-6Al-4", "Cu 70 Zn", "Q", "Fe-18Cq"] {
        assert_ne!(read(text, None).unwrap_err().code(), "unknown_record", "{text}");
    }
    assert_eq!(read("6061", Some(Basis::Mole)).unwrap_err().code(), "conflict");
}

/// Every record reads, its limits too, and its nominal composition lies within them as far as they name the element.
#[test]
fn records_of_the_library_are_compositions() {
    let mut with_limits = 0;
    for record in matprop::data::alloys().unwrap() {
        for name in std::iter::once(&record.name).chain(&record.names) {
            match read(name, None) {
                Ok(reading) if reading.record.is_none() => {
                    assert_eq!(*name, record.name, "{name} is never found")
                }
                Ok(reading) => assert_eq!(reading.record.unwrap().name, record.name, "{name}"),
                Err(error) => panic!("{name}: {error}"),
            }
        }
        let text = record.composition.as_ref().or(record.limits.as_ref()).unwrap();
        let nominal = read(text, Some(Basis::Mass)).unwrap().specification().unwrap();
        assert!((nominal.composition.sum() - 1.0).abs() < 1e-9, "{}", record.name);
        assert!(nominal.limits.iter().any(|limit| limit.balance || limit.high == 1.0), "{}", record.name);
        let Some(limits) = &record.limits else { continue };
        with_limits += 1;
        let limits = read(limits, Some(Basis::Mass)).unwrap().specification().unwrap();
        for limit in limits.limits.iter().filter(|limit| !limit.balance) {
            let known = nominal.limits.iter().find(|known| known.symbol == limit.symbol);
            let Some(known) = known.filter(|_| record.composition.is_some()) else { continue };
            let fits = limit.low <= known.nominal + 1e-12 && known.nominal <= limit.high + 1e-12;
            assert!(
                fits,
                "{}: {} {} not in {} to {}",
                record.name, limit.symbol, known.nominal, limit.low, limit.high
            );
        }
    }
    assert!(with_limits >= 60, "{with_limits}");
}
