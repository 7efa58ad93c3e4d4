//! Laminates as finite element programs write them: text to laminate and back.
//!
//! Decks carry no units, so a [`UnitSystem`] must be named. What the formats do differently is turned here, and
//! tested by A, B, D of the text read back:
//!
//! | format   | first ply                 | reference plane                         | Poisson's ratio |
//! |----------|---------------------------|-----------------------------------------|-----------------|
//! | Nastran  | bottom                    | Z0: its height to the bottom face       | ν12             |
//! | Abaqus   | first along the normal    | OFFSET: reference above mid-plane, of h | ν12             |
//! | CalculiX | first along the normal    | OFFSET: as Abaqus                       | ν12, ν13, ν23   |
//! | ANSYS    | bottom                    | SECOFFSET: MID, TOP or BOT              | PRXY = ν12      |
//! | LS-DYNA  | bottom                    | NLOC: reference above mid-plane, of h/2 | PRBA = **ν21**  |
//! | CSV      | bottom                    | height of the mid-plane                 | ν12             |
//!
//! All count angles from x to the fiber about the shell normal, as here. Nastran prints B with the opposite sign
//! (its moments are), which does not touch the deck.

mod abaqus;
mod ansys;
mod csv;
mod keywords;
mod lsdyna;
mod nastran;
mod number;
mod units;

pub use units::UnitSystem;

use super::failure::Strengths;
use super::lamina::Lamina;
use super::stacking::{Ply, StackingSequence};
use crate::error::{ErrorKind, List, near};
use crate::quantity::{Angle, Length, Quantity as _};

/// The most plies of an imported laminate.
const MAX_PLIES: usize = super::MAX_PLIES;

/// A foreign format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Nastran bulk data: PCOMP, PCOMPG, MAT8, MAT1; small, large and free field.
    Nastran,
    /// Abaqus: `*SHELL SECTION, COMPOSITE`, `*ELASTIC`.
    Abaqus,
    /// CalculiX: the same with engineering constants and `*ORIENTATION`.
    CalculiX,
    /// ANSYS: `SECTYPE`, `SECDATA`, `MP`.
    Ansys,
    /// LS-DYNA: `*PART_COMPOSITE`, `*MAT_054`, `*MAT_022`, `*MAT_001`, `*MAT_002`.
    LsDyna,
    /// Tables of materials and plies.
    Csv,
}

/// A material of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Material {
    /// Its name in the text.
    pub name: String,
    /// Its constants.
    pub lamina: Lamina,
    /// Its strengths, where the format has them.
    pub strengths: Option<Strengths>,
}

/// A ply of a model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModelPly {
    /// Index of its material.
    pub material: usize,
    /// Thickness, m.
    pub thickness: f64,
    /// Angle, degrees.
    pub angle: f64,
}

/// A laminate with named materials, SI inside.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The materials.
    pub materials: Vec<Material>,
    /// The plies from bottom to top.
    pub plies: Vec<ModelPly>,
    /// Height of the mid-plane above the reference plane, m.
    pub offset: f64,
}

/// A text that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The laminate.
    pub model: Model,
    /// Its name in the text.
    pub section: String,
    /// Cards and data that were not used.
    pub ignored: List,
}

impl Model {
    /// The plies and the reference plane.
    ///
    /// # Errors
    /// `empty` without plies, `out_of_range`, `not_finite`.
    pub fn stack(&self) -> Result<StackingSequence, ErrorKind> {
        let plies = self.plies.iter().map(|ply| {
            let material =
                self.materials.get(ply.material).ok_or(ErrorKind::Empty { what: "materials".into() })?;
            Ok(Ply::new(material.lamina, Length::from_si(ply.thickness)?, Angle::from_si(ply.angle)?))
        });
        StackingSequence::new(plies.collect::<Result<_, ErrorKind>>()?)?.with_offset(self.offset)
    }

    fn thickness(&self) -> f64 {
        self.plies.iter().map(|ply| ply.thickness).sum()
    }
}

impl Format {
    /// Reads a laminate: the one called `section`, or the only one.
    ///
    /// ```
    /// use matprop::laminate::Stiffness;
    /// use matprop::laminate::exchange::{Format, UnitSystem};
    ///
    /// let deck = "MAT8,1,1.81+5,1.03+4,.28,7170.\nPCOMP,7,,,,,,,SYM\n,1,.125,0.,YES,1,.125,90.,YES\n";
    /// let import = Format::Nastran.read(deck, &UnitSystem::MM_N_TONNE, None)?;
    /// let stack = import.model.stack()?;
    /// assert_eq!((import.section.as_str(), stack.plies().len()), ("7", 4));
    /// assert!(Stiffness::of(&stack).is_membrane_bending_uncoupled());
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `import_syntax` with line and column; `unknown_word` for a section that is not there; `needs` when there are
    /// several and none is named; what [`Lamina`] refuses.
    pub fn read(self, text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
        let import = match self {
            Self::Nastran => nastran::read(text, units, section),
            Self::Abaqus | Self::CalculiX => abaqus::read(text, units, section),
            Self::Ansys => ansys::read(text, units, section),
            Self::LsDyna => lsdyna::read(text, units, section),
            Self::Csv => csv::read(text, units, section),
        }?;
        if import.model.plies.is_empty() {
            return Err(ErrorKind::Empty { what: "plies".into() });
        }
        Ok(import)
    }

    /// Writes a laminate; what is read back has the same A, B, D within 10⁻¹¹.
    ///
    /// # Errors
    /// `needs` when the format demands constants that a material lacks; `conflict` for a reference plane that it
    /// cannot express.
    pub fn write(self, model: &Model, units: &UnitSystem) -> Result<String, ErrorKind> {
        match self {
            Self::Nastran => Ok(nastran::write(model, units)),
            Self::Abaqus => abaqus::write(model, units, false),
            Self::CalculiX => abaqus::write(model, units, true),
            Self::Ansys => ansys::write(model, units),
            Self::LsDyna => lsdyna::write(model, units),
            Self::Csv => Ok(csv::write(model, units)),
        }
    }
}

/// What cannot be read at a place of the text; line and column count from 1.
fn syntax(line: usize, column: usize, found: &str, expected: &str) -> ErrorKind {
    let found = if found.trim().is_empty() {
        "nothing".to_owned()
    } else {
        format!("\"{}\"", found.trim().chars().take(40).collect::<String>())
    };
    ErrorKind::ImportSyntax { line, column, found, expected: expected.to_owned() }
}

/// The laminate called `wanted`, or the only one.
fn chosen<T>(found: Vec<(String, T)>, wanted: Option<&str>, what: &str) -> Result<(String, T), ErrorKind> {
    let names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
    let mut found = found.into_iter();
    match (wanted, names.len()) {
        (_, 0) => Err(ErrorKind::Empty { what: what.to_owned() }),
        (None, 1) => found.next().ok_or(ErrorKind::Empty { what: what.to_owned() }),
        (None, _) => {
            let list: List = names.iter().take(20).map(String::as_str).collect();
            Err(ErrorKind::Needs { field: "import".into(), other: format!("section, one of {list}") })
        }
        (Some(wanted), _) => {
            found.find(|(name, _)| name.eq_ignore_ascii_case(wanted.trim())).ok_or_else(|| {
                let expected = names.iter().take(20).map(String::as_str).collect();
                let near = near(wanted, names.iter().map(String::as_str));
                ErrorKind::UnknownWord { word: wanted.chars().take(64).collect(), expected, near }
            })
        }
    }
}

/// Names of what was left out, each once, in order.
#[derive(Default)]
struct Ignored(Vec<String>);

impl Ignored {
    fn note(&mut self, what: &str) {
        if self.0.len() < 50 && !self.0.iter().any(|known| known == what) {
            self.0.push(what.chars().take(60).collect());
        }
    }

    fn list(&self) -> List {
        self.0.iter().map(String::as_str).collect()
    }
}

/// Plies doubled by their mirror image.
fn mirrored(mut plies: Vec<ModelPly>) -> Vec<ModelPly> {
    plies.extend(plies.clone().into_iter().rev());
    plies
}

fn too_many() -> ErrorKind {
    ErrorKind::TooMany { what: "plies".into(), limit: MAX_PLIES }
}

/// A material from its constants in SI; the builder checks them.
#[derive(Clone, Copy, Debug, Default)]
struct Constants {
    e1: f64,
    e2: f64,
    nu12: f64,
    g12: f64,
    transverse: Option<[f64; 2]>,
    /// E3, ν13, ν23.
    through: Option<[f64; 3]>,
    density: Option<f64>,
    expansion: Option<[f64; 2]>,
    strengths: Option<[f64; 5]>,
}

impl Constants {
    fn isotropic(e: f64, nu: f64) -> Self {
        let g = e / (2.0 * (1.0 + nu));
        Self { e1: e, e2: e, nu12: nu, g12: g, transverse: Some([g, g]), ..Self::default() }
    }

    fn material(&self, name: &str) -> Result<Material, ErrorKind> {
        use crate::quantity::{Density, Expansion, Modulus, Ratio};
        let mut builder = Lamina::builder()
            .e1(Modulus::from_si(self.e1)?)
            .e2(Modulus::from_si(self.e2)?)
            .nu12(Ratio::new(self.nu12)?)
            .g12(Modulus::from_si(self.g12)?);
        if let Some([g13, g23]) = self.transverse {
            builder = builder.g13(Modulus::from_si(g13)?).g23(Modulus::from_si(g23)?);
            if let Some([e3, nu13, nu23]) = self.through {
                builder = builder.e3(Modulus::from_si(e3)?).nu13(Ratio::new(nu13)?).nu23(Ratio::new(nu23)?);
            }
        }
        if let Some(density) = self.density {
            builder = builder.density(Density::from_si(density)?);
        }
        if let Some([a1, a2]) = self.expansion {
            builder = builder.alpha1(Expansion::from_si(a1)?).alpha2(Expansion::from_si(a2)?);
        }
        let strengths = match self.strengths {
            Some([xt, xc, yt, yc, s12]) => {
                let of = Modulus::from_si;
                Some(Strengths::new([of(xt)?, of(xc)?, of(yt)?, of(yc)?, of(s12)?]))
            }
            None => None,
        };
        Ok(Material { name: name.to_owned(), lamina: builder.build()?, strengths })
    }
}

/// The five strengths in the order Xt, Xc, Yt, Yc, S12.
fn five(strengths: &Strengths) -> [f64; 5] {
    [strengths.xt, strengths.xc, strengths.yt, strengths.yc, strengths.s12]
}
