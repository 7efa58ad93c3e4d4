//! The matrix of an alloy: which lattice the atoms dissolve in, told from the composition.

use crate::alloy::Composition;

/// One more than the largest atomic number of the data.
pub(super) const ATOMIC_NUMBERS: usize = 120;

pub(super) const C: usize = 6;
const N: usize = 7;
const MG: usize = 12;
pub(super) const AL: usize = 13;
const SI: usize = 14;
const TI: usize = 22;
const V: usize = 23;
pub(super) const CR: usize = 24;
pub(super) const MN: usize = 25;
pub(super) const FE: usize = 26;
pub(super) const CO: usize = 27;
pub(super) const NI: usize = 28;
const CU: usize = 29;
const ZR: usize = 40;
const NB: usize = 41;
const MO: usize = 42;
const SN: usize = 50;
const HF: usize = 72;
const TA: usize = 73;
const W: usize = 74;
const RE: usize = 75;

/// Metals that make up face-centered cubic alloys without a principal element.
pub(super) const LATE: [usize; 6] = [NI, CO, FE, CR, MN, CU];
/// Metals that make up body-centered cubic ones.
pub(super) const EARLY: [usize; 10] = [TI, ZR, HF, V, NB, TA, MO, W, RE, CR];
/// Weights of the elements in the chromium equivalent.
pub(super) const CHROMIUM: [(usize, f64); 5] = [(CR, 1.0), (MO, 1.0), (SI, 1.5), (NB, 0.5), (TI, 2.0)];
/// The same of the nickel equivalent; of carbon no more than [`MOST_CARBON`] counts.
pub(super) const NICKEL: [(usize, f64); 5] = [(NI, 1.0), (MN, 0.5), (C, 30.0), (N, 20.0), (CU, 0.3)];
/// The carbon that counts in the nickel equivalent, wt%.
pub(super) const MOST_CARBON: f64 = 0.15;

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
            if sum(x, &LATE) >= 60.0 {
                return if w[CO] >= 38.0 { Self::FccCo } else { Self::FccNi };
            }
            if sum(x, &EARLY) >= 60.0 {
                return Self::BccRefractory;
            }
        }
        match largest(w, present) {
            FE => Self::iron(w),
            CO if w[FE] >= 30.0 && w[NI] + w[CR] + w[MN] < 5.0 => Self::iron(w),
            base => Self::of_base(base),
        }
    }

    /// The class of an alloy of one base metal but iron.
    pub(super) fn of_base(base: usize) -> Self {
        match base {
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
        let chromium: f64 = CHROMIUM.iter().map(|(z, weight)| weight * w[*z]).sum();
        let counted = |z: usize| if z == C { f64::min(w[C], MOST_CARBON) } else { w[z] };
        let nickel: f64 = NICKEL.iter().map(|(z, weight)| weight * counted(*z)).sum();
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
