//! The matrix of an alloy: which lattice the atoms dissolve in, told from the composition.

use crate::alloy::Composition;

/// One more than the largest atomic number of the data.
pub(super) const ATOMIC_NUMBERS: usize = 120;

const C: usize = 6;
const N: usize = 7;
const MG: usize = 12;
const AL: usize = 13;
const SI: usize = 14;
const TI: usize = 22;
const V: usize = 23;
const CR: usize = 24;
const MN: usize = 25;
const FE: usize = 26;
const CO: usize = 27;
const NI: usize = 28;
const CU: usize = 29;
const ZR: usize = 40;
const NB: usize = 41;
const MO: usize = 42;
const SN: usize = 50;
const HF: usize = 72;
const TA: usize = 73;
const W: usize = 74;
const RE: usize = 75;

/// The lattice most atoms of an alloy sit in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matrix {
    /// Face-centered cubic aluminum.
    FccAl,
    /// Face-centered cubic nickel.
    FccNi,
    /// Face-centered cubic cobalt.
    FccCo,
    /// Austenite.
    FccFe,
    /// Ferromagnetic fcc iron–nickel, expanded by magnetism.
    FccFeNi,
    /// Ferrite, martensite, pearlite.
    BccFe,
    /// Half austenite, half ferrite.
    DuplexFe,
    /// Face-centered cubic copper.
    FccCu,
    /// Titanium.
    Ti,
    /// Magnesium.
    Mg,
    /// Tin.
    Sn,
    /// Body-centered cubic refractory metals.
    BccRefractory,
    /// Any other: ideal mixing.
    Other,
}

impl Matrix {
    /// All of them, in the order of declaration.
    pub const ALL: [Self; 13] = [
        Self::FccAl,
        Self::FccNi,
        Self::FccCo,
        Self::FccFe,
        Self::FccFeNi,
        Self::BccFe,
        Self::DuplexFe,
        Self::FccCu,
        Self::Ti,
        Self::Mg,
        Self::Sn,
        Self::BccRefractory,
        Self::Other,
    ];

    /// The id used in the data and in reports.
    pub fn id(self) -> &'static str {
        match self {
            Self::FccAl => "fcc-Al",
            Self::FccNi => "fcc-Ni",
            Self::FccCo => "fcc-Co",
            Self::FccFe => "fcc-Fe",
            Self::FccFeNi => "fcc-FeNi",
            Self::BccFe => "bcc-Fe",
            Self::DuplexFe => "duplex-Fe",
            Self::FccCu => "fcc-Cu",
            Self::Ti => "Ti",
            Self::Mg => "Mg",
            Self::Sn => "Sn",
            Self::BccRefractory => "bcc-refractory",
            Self::Other => "other",
        }
    }

    /// The matrix of a composition.
    ///
    /// The first rule that holds, in at% (x) or wt% (w):
    ///
    /// ```text
    /// 1  Al has the largest x, and x(Al) ≥ 50                                       fcc Al
    /// 2  the largest x < 40:  x(Ni+Co+Fe+Cr+Mn+Cu) ≥ 60                             fcc Co if w(Co) ≥ 38, else fcc Ni
    ///                         x(Ti+Zr+Hf+V+Nb+Ta+Mo+W+Re+Cr) ≥ 60                   bcc refractory
    /// 3  Fe has the largest w, or Co has with w(Fe) ≥ 30 and w(Ni+Cr+Mn) < 5:
    ///       Creq = Cr + Mo + 1.5 Si + 0.5 Nb + 2 Ti    Nieq = Ni + 0.5 Mn + 30 min(C, 0.15) + 20 N + 0.3 Cu
    ///       Ni ≥ 27 and Cr < 3                                                      ferromagnetic fcc Fe–Ni
    ///       Mn ≥ 10 and Cr < 10                                                     fcc Fe
    ///       Nieq + 0.8 Creq < 24 or Nieq ≤ 0.36 Creq                                bcc Fe
    ///       Creq / Nieq > 1.95                                                      duplex, half and half
    ///       else                                                                    fcc Fe
    /// 4  by the element of the largest w: Mo W Ta Nb V bcc refractory; Ni, Co, Cu fcc; Ti; Mg; Sn; else other
    /// ```
    ///
    /// The limits of rule 3 follow the Schaeffler diagram of weld metal; near them the class may be the wrong one, and
    /// cold work or heat treatment can change it.
    ///
    /// ```
    /// use matprop::alloy::{Composition, density::Matrix};
    ///
    /// let steel = Composition::from_mass_fractions(&[("Fe", 0.72), ("Cr", 0.18), ("Ni", 0.10)])?;
    /// assert_eq!(Matrix::of(&steel), Matrix::FccFe);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # References
    /// A. L. Schaeffler, Metal Progress 56 (1949) 680, for the equivalents.
    pub fn of(composition: &Composition) -> Self {
        let (mut w, mut x) = ([0.0; ATOMIC_NUMBERS], [0.0; ATOMIC_NUMBERS]);
        let mut present = Vec::with_capacity(composition.components().len());
        for component in composition.components() {
            let z = usize::from(component.element.atomic_number) % ATOMIC_NUMBERS;
            w[z] = 100.0 * component.mass_fraction;
            x[z] = 100.0 * component.mole_fraction;
            present.push(z);
        }
        Self::classified(&w, &x, &present)
    }

    /// The class of mass and mole percent by atomic number; all but the elements of `present` are 0.
    pub(super) fn classified(
        w: &[f64; ATOMIC_NUMBERS],
        x: &[f64; ATOMIC_NUMBERS],
        present: &[usize],
    ) -> Self {
        let most = largest(x, present);
        if most == AL && x[AL] >= 50.0 {
            return Self::FccAl;
        }
        if x[most] < 40.0 {
            if sum(x, &[NI, CO, FE, CR, MN, CU]) >= 60.0 {
                return if w[CO] >= 38.0 { Self::FccCo } else { Self::FccNi };
            }
            if sum(x, &[TI, ZR, HF, V, NB, TA, MO, W, RE, CR]) >= 60.0 {
                return Self::BccRefractory;
            }
        }
        match largest(w, present) {
            FE => Self::iron(w),
            CO if w[FE] >= 30.0 && w[NI] + w[CR] + w[MN] < 5.0 => Self::iron(w),
            MO | W | TA | NB | V => Self::BccRefractory,
            NI => Self::FccNi,
            CO => Self::FccCo,
            CU => Self::FccCu,
            TI => Self::Ti,
            MG => Self::Mg,
            SN => Self::Sn,
            _ => Self::Other,
        }
    }

    fn iron(w: &[f64; ATOMIC_NUMBERS]) -> Self {
        let chromium = w[CR] + w[MO] + 1.5 * w[SI] + 0.5 * w[NB] + 2.0 * w[TI];
        let nickel = w[NI] + 0.5 * w[MN] + 30.0 * f64::min(w[C], 0.15) + 20.0 * w[N] + 0.3 * w[CU];
        if w[NI] >= 27.0 && w[CR] < 3.0 {
            Self::FccFeNi
        } else if w[MN] >= 10.0 && w[CR] < 10.0 {
            Self::FccFe
        } else if nickel + 0.8 * chromium < 24.0 || nickel <= 0.36 * chromium {
            Self::BccFe
        } else if chromium > 1.95 * nickel {
            Self::DuplexFe
        } else {
            Self::FccFe
        }
    }
}

/// The element with the largest amount; of equal ones that of the lowest atomic number.
fn largest(amounts: &[f64; ATOMIC_NUMBERS], present: &[usize]) -> usize {
    let mut most = 0;
    for z in present.iter().copied() {
        if amounts[z] > amounts[most] || (amounts[z] == amounts[most] && z < most) {
            most = z;
        }
    }
    most
}

fn sum(amounts: &[f64; ATOMIC_NUMBERS], of: &[usize]) -> f64 {
    of.iter().map(|z| amounts[*z]).sum()
}
