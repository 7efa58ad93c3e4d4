//! Decks of other programs: hand-written ones in the documented forms, round trips of the reference laminates through
//! every format with A, B, D compared, and malformed texts.

mod support;

use matprop::ErrorKind;
use matprop::laminate::Stiffness;
use matprop::laminate::exchange::{Format, Import, Material, Model, ModelPly, UnitSystem};
use matprop::laminate::failure::Strengths;
use matprop::quantity::Modulus;
use serde_json::{Value, json};
use support::laminate::{lamina, stack};
use support::{cases, number};

const FORMATS: [Format; 6] =
    [Format::Nastran, Format::Abaqus, Format::CalculiX, Format::Ansys, Format::LsDyna, Format::Csv];

fn strengths(material: &Value) -> Option<Strengths> {
    let pa = |key: &str| material[key].as_f64().map(|x| Modulus::from_pa(x).unwrap());
    Some(Strengths::new([pa("Xt")?, pa("Xc")?, pa("Yt")?, pa("Yc")?, pa("S12")?]))
}

fn model(input: &Value) -> Model {
    let named = input["materials"].as_object().unwrap();
    let materials = named.iter().map(|(name, material)| Material {
        name: name.clone(),
        lamina: lamina(material),
        strengths: strengths(material),
    });
    let plies = input["plies"].as_array().unwrap().iter().map(|ply| ModelPly {
        material: named.keys().position(|name| ply["material"] == name.as_str()).unwrap(),
        thickness: number(&ply["t"]),
        angle: number(&ply["angle_deg"]),
    });
    let offset = input["offset"].as_f64().unwrap_or(0.0);
    Model { materials: materials.collect(), plies: plies.collect(), offset }
}

/// Every entry within `tolerance` of the natural size of its block: A, A h, A h².
fn assert_same(what: &str, model: &Model, back: &Model, tolerance: f64) {
    let (one, other) = (model.stack().unwrap(), back.stack().unwrap());
    let (x, y) = (Stiffness::of(&one), Stiffness::of(&other));
    let h = one.thickness().m() + model.offset.abs();
    let size = x.a.iter().flatten().fold(0.0_f64, |max, v| max.max(v.abs()));
    for (block, (m, n), scale) in
        [("A", (x.a, y.a), size), ("B", (x.b, y.b), size * h), ("D", (x.d, y.d), size * h * h)]
    {
        for (v, w) in m.iter().flatten().zip(n.iter().flatten()) {
            assert!((v - w).abs() <= tolerance * scale, "{what} {block}: {v:e} became {w:e}");
        }
    }
    for (x, y) in model.plies.iter().zip(&back.plies) {
        let (x, y) = (&model.materials[x.material], &back.materials[y.material]);
        let (g, f) = (x.lamina.transverse_shear().unwrap(), y.lamina.transverse_shear().unwrap());
        assert!((g[0] - f[0]).abs() <= 1e-11 * g[0] && (g[1] - f[1]).abs() <= 1e-11 * g[1], "{what}");
        let (rho, back) = (x.lamina.density().unwrap(), y.lamina.density().unwrap());
        assert!((rho - back).abs() <= 1e-11 * rho, "{what}");
    }
}

#[test]
fn reference_laminates_survive_every_format() {
    let mut compared = 0;
    for case in cases("laminate/oracle_laminates.json") {
        let model = model(&case["input"]);
        assert_eq!(Stiffness::of(&model.stack().unwrap()), Stiffness::of(&stack(&case["input"])));
        for format in FORMATS {
            for units in UnitSystem::ALL {
                let what = format!("{} {format:?} {}", case["id"], units.name);
                let half = 0.5 * model.stack().unwrap().thickness().m();
                let inexpressible = model.offset != 0.0 && (model.offset.abs() - half).abs() > 1e-9 * half;
                if format == Format::Ansys && inexpressible {
                    let error = format.write(&model, &units).unwrap_err();
                    assert!(matches!(error, ErrorKind::Conflict { .. }), "{error}");
                    continue;
                }
                // A material that is unstable as a solid cannot be given to programs that want E3.
                let solid = model.materials.iter().all(|material| material.lamina.solid().is_ok());
                if matches!(format, Format::CalculiX | Format::LsDyna) && !solid {
                    let error = format.write(&model, &units).unwrap_err();
                    assert!(matches!(error, ErrorKind::Singular { .. }), "{error}");
                    continue;
                }
                let text = format.write(&model, &units).unwrap();
                let back = format.read(&text, &units, None).unwrap_or_else(|e| panic!("{what}: {e}\n{text}"));
                assert_eq!(back.ignored.to_string(), "", "{what}");
                let tolerance = if format == Format::Nastran { 2e-12 } else { 1e-13 };
                assert_same(&what, &model, &back.model, tolerance);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 1152);
}

fn read(format: Format, text: &str) -> Import {
    format.read(text, &UnitSystem::MM_N_TONNE, None).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn angles(import: &Import) -> Vec<f64> {
    import.model.plies.iter().map(|ply| ply.angle).collect()
}

/// One laminate, in the three field forms of Nastran, with comments, defaults, continuation and reals without E.
#[test]
fn nastran_in_three_fields() {
    let small = "\
SOL 101
CEND
BEGIN BULK
$ ply material
MAT8           1  1.81+5  10300.    0.28   7170.   7170.    4.+3  1.6-9 +M1
+M1      0.02-6  22.5-6     20.   1500.   1500.     40.    246.     68.
PCOMP          7    -.25             50.    TSAI                         +
+              1   0.125     0.0     YES                     45.
                           -45.      NO                    90.0     YES
ENDDATA
PCOMP          8
";
    let large = "\
MAT8*   1               181000.0        1.03E+04        .28
*       7170.           7170.           4000.           1.6D-9
*       2.-8            2.25-5          20.             1500.
*       1500.           40.             246.            68.
PCOMP*  7               -.25
*       50.             TSAI
*       1               .125            0.              YES
*                                       45.
*                                       -45.            NO
*                                       90.             YES
";
    let free = "MAT8,1,1.81+5,1.03+4,.28,7170.,7170.,4000.,1.6-9\n,2.-8,2.25-5,20.,1500.,1500.,40.,246.,68.\n\
        PCOMP,7,-.25,,50.,TSAI\n,1,.125,0.,YES,,,45.,\n,,,-45.,NO,,,90.,YES\n";
    let first = read(Format::Nastran, small);
    assert_eq!(angles(&first), [0.0, 45.0, -45.0, 90.0]);
    assert_eq!(first.model.offset, 0.0);
    let material = &first.model.materials[0];
    assert_eq!(material.lamina.e1(), 181e9);
    assert_eq!(material.lamina.transverse_shear(), Some([7.17e9, 4e9]));
    assert!((material.lamina.density().unwrap() - 1600.0).abs() < 1e-9);
    let strengths = material.strengths.unwrap();
    assert_eq!((strengths.xt, strengths.yt, strengths.yc, strengths.s12), (1.5e9, 40e6, 246e6, 68e6));
    assert_eq!(first.ignored.0, ["PCOMP SB", "PCOMP FT"]);
    for text in [large, free] {
        let other = read(Format::Nastran, text);
        assert_same(text, &first.model, &other.model, 1e-14);
        assert_eq!(angles(&other), angles(&first), "{text}");
        assert_eq!(other.model.materials[0].strengths, first.model.materials[0].strengths);
        assert_eq!(other.model.materials[0].lamina.expansion(), material.lamina.expansion());
    }
}

/// The large field deck that HyperSizer documents (MAT1, MAT8, a core, Z0, defaults of a ply).
#[test]
fn nastran_from_another_tool() {
    let text = "\
MAT1*   303             .105753201E+08  .397195122E+07  .331250000E+00
*       .266563147E-03  .123701220E-04  .950000000E+02  .000000000E+00
MAT8*   17              .400000000E+04  .400000000E+04  .100000000E+00
*       .200000000E+04  .200000000E+04  .200000000E+04  .392686596E-05
*       .000000000E+00  .000000000E+00  .950000000E+02
*
PCOMP*  103                             .373759146E+05
*                       95.000000000
*       303             5.428571E-02    .000
*       17              2.500000E+00    .000
*       303             5.428571E-02    .000
";
    let import = Format::Nastran.read(text, &UnitSystem::IN_LBF, None).unwrap();
    let stack = import.model.stack().unwrap();
    assert!((stack.thickness().si_in() - 2.60857142).abs() < 1e-9);
    assert!(stack.is_symmetric());
    let metal = import.model.materials[0].lamina;
    assert!((metal.e1() / 6_894.757_293_168_4 - 1.05753201e7).abs() < 1e-3);
    // 2.66563147e-4 lbf s²/in⁴ is 0.1029 lb/in³, 2848.7 kg/m³.
    assert!((metal.density().unwrap() - 2848.7).abs() < 0.1, "{:?}", metal.density());
    assert_eq!(import.ignored.0, ["PCOMP NSM", "PCOMP TREF"]);
}

trait InInches {
    fn si_in(self) -> f64;
}

impl InInches for matprop::quantity::Length {
    fn si_in(self) -> f64 {
        self.m() / 0.0254
    }
}

#[test]
fn nastran_symmetric_offset_and_global_plies() {
    let material = "MAT8,3,1.81+5,1.03+4,.28,7170.\n";
    let symmetric = read(Format::Nastran, &format!("{material}PCOMP,1,,,,,,,SYM\n,3,.1,0.,,3,.2,90."));
    assert_eq!(angles(&symmetric), [0.0, 90.0, 90.0, 0.0]);
    let global = format!("{material}PCOMPG,1,0.\n,101,3,.1,0.,YES\n,102,3,.2,90.,NO\n");
    let global = read(Format::Nastran, &global);
    // The bottom face is the reference plane: the mid-plane lies 0.15 mm above it.
    assert!((global.model.offset - 0.15e-3).abs() < 1e-18);
    let b = Stiffness::of(&global.model.stack().unwrap()).b;
    assert!(b[0][0] > 0.0);
    // No B without Z0 and with equal halves.
    assert!(Stiffness::of(&symmetric.model.stack().unwrap()).is_membrane_bending_uncoupled());
    let several = format!("{material}PCOMP,1\n,3,.1,0.\nPCOMP,2\n,3,.1,45.\n");
    let error = Format::Nastran.read(&several, &UnitSystem::SI, None).unwrap_err();
    assert!(matches!(error, ErrorKind::Needs { .. }), "{error}");
    let second = Format::Nastran.read(&several, &UnitSystem::SI, Some("2")).unwrap();
    assert_eq!(angles(&second), [45.0]);
    assert_eq!(
        Format::Nastran.read(&several, &UnitSystem::SI, Some("3")).unwrap_err().code(),
        "unknown_word"
    );
}

const ABAQUS: &str = "\
*Heading
** a comment
*Material, name=\"T300 tape\"
*Elastic, type=LAMINA
181000., 10300., 0.28, 7170., 7170., 4000.
*Density
1.6E-09,
*Expansion, type=ORTHO
2E-08, 2.25E-05, 2.25E-05
*Material, name=foam
*Elastic
70., 0.3
*Shell Section, elset=SKIN, composite, orientation=Ori-1,
 offset=SPOS, symmetric
0.125, 3, \"T300 tape\", 45., Ply-1
0.125, 3, T300 TAPE, -45., Ply-2
5., , foam
";

#[test]
fn abaqus_as_documented() {
    let import = read(Format::Abaqus, ABAQUS);
    assert_eq!(import.section, "SKIN");
    assert_eq!(angles(&import), [45.0, -45.0, 0.0, 0.0, -45.0, 45.0]);
    let h = import.model.stack().unwrap().thickness().m();
    assert!((h - 10.5e-3).abs() < 1e-15);
    // The reference surface is the top face.
    assert!((import.model.offset + 0.5 * h).abs() < 1e-18);
    assert_eq!(import.model.materials[0].lamina.expansion(), Some([2e-8, 2.25e-5]));
    assert_eq!(import.ignored.0, ["*HEADING", "*SHELL SECTION ORIENTATION"]);
    let constants = "*MATERIAL,NAME=M\n*ELASTIC,TYPE=ENGINEERING CONSTANTS\n\
        181000., 10300., 10000., 0.28, 0.27, 0.4, 7170., 7170.,\n4000.\n";
    let section = "*SHELL SECTION,ELSET=E,COMPOSITE,OFFSET=-0.25\n1.,,M,OR1\n1.,,M,OR2\n1.,,M\n";
    let turned = "*ORIENTATION,NAME=OR1,SYSTEM=RECTANGULAR\n1.,1.,0.,-1.,1.,0.\n\
        *ORIENTATION,NAME=OR2\n1.,0.,0.,0.,1.,0.\n3, -30.\n";
    let calculix = read(Format::CalculiX, &format!("{constants}{turned}{section}"));
    for (angle, expected) in angles(&calculix).iter().zip([45.0, -30.0, 0.0]) {
        assert!((angle - expected).abs() < 1e-12, "{angle}");
    }
    assert_eq!(calculix.model.materials[0].lamina.solid().unwrap().e, [181e9, 10.3e9, 10e9]);
    assert!((calculix.model.offset - 0.75e-3).abs() < 1e-18);
}

#[test]
fn ansys_as_documented() {
    let text = "\
/PREP7
MP,EX,1,181000   ! MPa
MP,EY,1,10300
MP,NUXY,1,0.28*
";
    let error = Format::Ansys.read(&format!("{text}SECTYPE,1,SHELL\nSECDATA,.1,1,0"), &UnitSystem::SI, None);
    assert!(matches!(error.unwrap_err(), ErrorKind::ImportSyntax { line: 4, column: 11, .. }));
    let text = "\
/PREP7
MPTEMP,1,0
MPDATA,EX,1,,181000
MP,EY,1,10300   ! MPa
MP,NUXY,1,0.0159337016574586
MP,GXY,1,7170
MP,DENS,1,1.6E-9
MP,EX,2,70
MP,NUXY,2,.3
SECTYPE,5,SHELL,,SKIN
SECDATA,0.125,1,45,3
SECDATA,0.125,1,-45.0,3
secdata,5,2
SECOFFSET,BOT
";
    let import = read(Format::Ansys, text);
    assert_eq!(angles(&import), [45.0, -45.0, 0.0]);
    // NUXY is the minor ratio: 0.28 · 10300/181000.
    assert!((import.model.materials[0].lamina.nu12() - 0.28).abs() < 1e-14);
    assert!((import.model.offset - 2.625e-3).abs() < 1e-18);
    assert_eq!(import.ignored.0, ["/PREP7", "MPTEMP"]);
}

#[test]
fn ls_dyna_as_documented() {
    let text = "\
*KEYWORD
$ ton, mm, s
*PART_COMPOSITE
skin
$#     pid    elform      shrf      nloc    marley      hgid    adpopt   ithelfrm
         7         2    0.8333       1.0
$#    mid1    thick1        b1     tmid1      mid2    thick2        b2     tmid2
         1     0.125       45.         0         1     0.125      -45.         0
         2        5.        0.
*MAT_ENHANCED_COMPOSITE_DAMAGE_TITLE
tape
         1    1.6E-9   181000.    10300.    10300.  0.015934  0.015934       0.3
     7170.     4000.     7170.
         0
         0
         0
     1500.    1600.     246.       40.       68.
*MAT_ELASTIC
2,6.0E-11,70.,.3
*END
";
    let import = read(Format::LsDyna, text);
    assert_eq!((import.section.as_str(), angles(&import)), ("7", vec![45.0, -45.0, 0.0]));
    let tape = &import.model.materials[0];
    // PRBA is the minor ratio.
    assert!((tape.lamina.nu12() - 0.015934 * 18.1 / 1.03).abs() < 1e-12);
    assert_eq!(tape.lamina.transverse_shear(), Some([7.17e9, 4e9]));
    let s = tape.strengths.unwrap();
    assert_eq!([s.xt, s.xc, s.yt, s.yc, s.s12], [1.6e9, 1.5e9, 40e6, 246e6, 68e6]);
    // The nodes lie in the top face.
    assert!((import.model.offset + 2.625e-3).abs() < 1e-18);
}

#[test]
fn tables() {
    let text = "# mine\nmaterial,e1,e2,nu12,g12,remark\ntape,181000,10300,0.28,7170,\"dry\"\n\n\
        ply,material,angle,thickness\n1,tape,45,0.125\n2,tape,-45,0.125\n\noffset\n0.125\n";
    let import = read(Format::Csv, text);
    assert_eq!((angles(&import), import.model.offset), (vec![45.0, -45.0], 0.125e-3));
    assert_eq!(import.ignored.0, ["remark"]);
}

/// Each fault with the line and column where it is.
#[test]
fn malformed_texts_are_placed() {
    let mat8 = "MAT8,1,1.81+5,1.03+4,.28,7170.\n";
    let lamina = "*MATERIAL,NAME=M\n*ELASTIC,TYPE=LAMINA\n1,1,.3,.3\n";
    let csv = "material,e1,e2,nu12,g12\nm,1,1,.3,.3\nmaterial,thickness,angle\n";
    for (format, text, line, column) in [
        (Format::Nastran, format!("{mat8}PCOMP,1\n,1,thick,0."), 3, 4),
        (Format::Nastran, format!("{mat8}PCOMP,1\n,2,.1,0."), 3, 2),
        (Format::Nastran, format!("{mat8}PCOMP,1,,,,,,,MEM\n,1,.1,0."), 2, 15),
        (Format::Nastran, format!("{mat8}PCOMP,1,TOP\n,1,.1,0."), 2, 9),
        (Format::Nastran, "MAT8    1       1.8x5   1.\nPCOMP,1\n,1,.1,0.".to_owned(), 1, 17),
        (Format::Nastran, "MAT8,1,1.,1.,.3,1.,1.\nPCOMP,1\n,1,.1,0.".to_owned(), 1, 22),
        (Format::Abaqus, format!("{lamina}*SHELL SECTION,COMPOSITE\n1.,3,M,ABC\n"), 5, 8),
        (Format::Abaqus, format!("{lamina}*SHELL SECTION,COMPOSITE\n1.,3,N,0.\n"), 5, 6),
        (
            Format::Abaqus,
            "*MATERIAL,NAME=M\n*ELASTIC,TYPE=LAMINA\n1,1,.3\n*SHELL SECTION,COMPOSITE\n1,,M".into(),
            3,
            1,
        ),
        (Format::Abaqus, "*ELASTIC\n1,.3\n".into(), 2, 1),
        (
            Format::Abaqus,
            "*MATERIAL,NAME=M\n*ELASTIC,TYPE=HYPER\n1\n*SHELL SECTION,COMPOSITE\n1,,M".into(),
            2,
            1,
        ),
        (Format::Ansys, "SECTYPE,1,SHELL\nSECDATA,1,1,0\n".into(), 2, 11),
        (
            Format::Ansys,
            "MP,EX,1,1\nMP,NUXY,1,.3\nSECTYPE,1,SHELL\nSECDATA,1,1,0\nSECOFFSET,USER".into(),
            5,
            11,
        ),
        (Format::LsDyna, "*PART_COMPOSITE\nt\n1\n1,1.,0.\n".into(), 4, 1),
        (Format::LsDyna, "*PART_COMPOSITE\n".into(), 1, 1),
        (Format::Csv, format!("{csv}m,x,0\n"), 4, 3),
        (Format::Csv, format!("{csv}n,1,0\n"), 4, 1),
        (Format::Csv, "1,2,3\n".into(), 1, 1),
    ] {
        let error = format.read(&text, &UnitSystem::SI, None).unwrap_err();
        let ErrorKind::ImportSyntax { line: l, column: c, .. } = error else { panic!("{text}: {error}") };
        assert_eq!((l, c), (line, column), "{text}: {error}");
    }
    for format in FORMATS {
        for text in
            ["", "\u{feff}", "*", ",", "ü,ü\n*ü=", "PCOMP", "SECDATA", "*SHELL SECTION,COMPOSITE", "$", "!"]
        {
            assert!(format.read(text, &UnitSystem::SI, None).is_err(), "{format:?} {text}");
        }
    }
}

fn report(document: &Value) -> Value {
    support::computed(document).unwrap_or_else(|error| panic!("{error}"))
}

/// A deck in, every format out, and each of those in again: the same stiffness.
#[test]
fn documents_import_and_export() {
    let formats = ["nastran", "abaqus", "calculix", "lsdyna", "csv"];
    let mut export: Vec<Value> =
        formats.iter().map(|format| json!({"format": format, "units": "mm-N-tonne-s"})).collect();
    export.push(json!({"format": "json"}));
    let text = ABAQUS.replace("*Elastic\n70., 0.3\n", "*Elastic\n70., 0.3\n*Density\n6E-11,\n");
    let first = report(&json!({"kind": "laminate", "export": export,
        "import": {"format": "abaqus", "text": text, "units": "mm-N-tonne-s", "section": "skin"}}));
    let b = |report: &Value| support::numbers(&report["results"]["stiffness"]["abd"]["value"]);
    assert_eq!(first["results"]["plies"][0]["material"], "T300 tape");
    let ignored = &first["warnings"][0];
    assert_eq!(
        (ignored["code"].as_str(), ignored["path"].as_str()),
        (Some("ignored_input"), Some("import.text"))
    );
    assert_eq!(first["results"]["exports"].as_array().unwrap().len(), 6);
    for export in first["results"]["exports"].as_array().unwrap() {
        let text = export["text"].as_str().unwrap();
        let document = match export["format"].as_str() {
            Some("json") => serde_json::from_str(text).unwrap(),
            _ => json!({"kind": "laminate",
                "import": {"format": export["format"], "text": text, "units": export["units"]}}),
        };
        let (x, y) = (b(&first), b(&report(&document)));
        let largest = x.iter().fold(0.0_f64, |max, v| max.max(v.abs()));
        for (v, w) in x.iter().zip(&y) {
            assert!((v - w).abs() <= 1e-12 * largest, "{}: {v} became {w}", export["format"]);
        }
    }
}
