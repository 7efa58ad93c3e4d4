//! The cards of the criteria.

use super::Criterion;
use crate::model::Model;

const UD: &str = "first failure of a unidirectional ply in plane stress; no delamination, no damage growth";
const UD3: &str = "first failure of a unidirectional ply; no delamination, no damage growth";
const FIBER: &str = "failure of the fiber alone; says nothing of the matrix";
const LARC: &str =
    "first failure of a unidirectional ply in plane stress, Xc below G12; no delamination, no damage growth";
const ISO: &str = "isotropic ply with equal strengths along 1 and 2";

const fn card(
    id: &'static str,
    name: &'static str,
    equation: &'static str,
    reference: &'static str,
    validity: &'static str,
) -> Model {
    Model { id, name, equation, reference, validity }
}

impl Criterion {
    /// The cards of all criteria.
    pub const MODELS: [Model; 27] = [
        card(
            "laminate.failure.max_stress",
            "Maximum stress",
            "max(s1/Xt, -s1/Xc, s2/Yt, -s2/Yc, |t|/S) = 1",
            "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1",
            UD,
        ),
        card(
            "laminate.failure.fiber_stress",
            "Maximum stress of the fiber alone",
            "max(s1/Xt, -s1/Xc) = 1",
            "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1",
            FIBER,
        ),
        card(
            "laminate.failure.max_strain",
            "Maximum strain",
            "the same of the stress-producing strain, with limits Xt/E1, Xc/E1, Yt/E2, Yc/E2, S/G12",
            "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.2",
            UD,
        ),
        card(
            "laminate.failure.tsai_wu",
            "Tsai-Wu",
            "F1 s1 + F2 s2 + F11 s1^2 + F22 s2^2 + F66 t^2 + 2 F12 s1 s2 = 1, F12 = F12* sqrt(F11 F22)",
            "S. W. Tsai, E. M. Wu, J. Compos. Mater. 5 (1971) 58, doi:10.1177/002199837100500106",
            UD,
        ),
        card(
            "laminate.failure.tsai_hill",
            "Tsai-Hill, strengths by the sign of each stress",
            "(s1/X)^2 - s1 s2/X^2 + (s2/Y)^2 + (t/S)^2 = 1, X by the sign of s1, Y by the sign of s2",
            "V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283",
            UD,
        ),
        card(
            "laminate.failure.tsai_hill_tensile",
            "Tsai-Hill, tensile strengths",
            "(s1/Xt)^2 - s1 s2/Xt^2 + (s2/Yt)^2 + (t/S)^2 = 1",
            "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 2.8",
            UD,
        ),
        card(
            "laminate.failure.tsai_hill_kaw",
            "Tsai-Hill, modified by Kaw",
            "(s1/X1)^2 - s1 s2/X2^2 + (s2/Y)^2 + (t/S)^2 = 1, X1 by the sign of s1, X2 and Y by the sign of s2",
            "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 2.8",
            UD,
        ),
        card(
            "laminate.failure.azzi_tsai",
            "Azzi-Tsai, strengths by the sign of each stress",
            "(s1/X)^2 - |s1 s2|/X^2 + (s2/Y)^2 + (t/S)^2 = 1",
            "V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283",
            UD,
        ),
        card(
            "laminate.failure.norris",
            "Norris, strengths by the sign of each stress",
            "(s1/X)^2 - s1 s2/(X Y) + (s2/Y)^2 + (t/S)^2 = 1, |s1| = X, |s2| = Y",
            "C. B. Norris, Forest Products Laboratory report 1816 (1950)",
            UD,
        ),
        card(
            "laminate.failure.hoffman",
            "Hoffman",
            "as Tsai-Wu with F12 = -1/(2 Xt Xc)",
            "O. Hoffman, J. Compos. Mater. 1 (1967) 200",
            UD,
        ),
        card(
            "laminate.failure.hashin_1980",
            "Hashin (1980), plane stress",
            "fiber (s1/Xt)^2 + alpha (t/S)^2 or (s1/Xc)^2; matrix (s2/Yt)^2 + (t/S)^2 or (s2/2S23)^2 + (t/S)^2 + ((Yc/2S23)^2 - 1) s2/Yc",
            "Z. Hashin, J. Appl. Mech. 47 (1980) 329, doi:10.1115/1.3153664",
            UD,
        ),
        card(
            "laminate.failure.hashin_1980_s12",
            "Hashin (1980) with S23 = S12, plane stress",
            "as Hashin (1980) with S12 for S23",
            "Z. Hashin, J. Appl. Mech. 47 (1980) 329, doi:10.1115/1.3153664",
            UD,
        ),
        card(
            "laminate.failure.hashin_rotem",
            "Hashin-Rotem (1973)",
            "fiber s1/Xt or -s1/Xc; matrix (s2/Y)^2 + (t/S)^2, Y by the sign of s2",
            "Z. Hashin, A. Rotem, J. Compos. Mater. 7 (1973) 448, doi:10.1177/002199837300700404",
            UD,
        ),
        card(
            "laminate.failure.sun",
            "Sun",
            "fiber s1/Xt or -s1/Xc; matrix (s2/Yt)^2 + (t/S)^2 or (s2/Yc)^2 + (t/(S - mu s2))^2",
            "C. T. Sun et al., DOT/FAA/AR-95/109 (1996)",
            UD,
        ),
        card(
            "laminate.failure.edge",
            "Edge (Grant-Sanders), plane stress",
            "max(s1/Xt, -s1/Xc, s2/Yt, -s2/Yc, |t|/S) = 1; (s2/Yt)^2 + (t/S)^2 = 1 for s2 > 0; -s1/Xc + |t|/S = 1 for s1 < 0",
            "E. C. Edge, Compos. Sci. Technol. 58 (1998) 1033, in the form of eLamX2 (TU Dresden)",
            UD,
        ),
        card(
            "laminate.failure.christensen",
            "Christensen, fiber and matrix",
            "matrix (1/Yt - 1/Yc) s2 + s2^2/(Yt Yc) + (t/S)^2 = 1; fiber s1/Xt or -s1/Xc",
            "R. M. Christensen, The Theory of Materials Failure (Oxford 2013)",
            UD,
        ),
        card(
            "laminate.failure.puck_1998",
            "Puck, plane stress, modes A, B, C",
            "fiber s1/Xt or -s1/Xc; inter-fiber by action-plane modes with inclinations p, without weakening by s1",
            "A. Puck, H. Schuermann, Compos. Sci. Technol. 58 (1998) 1045, doi:10.1016/S0266-3538(96)00140-6",
            UD,
        ),
        card(
            "laminate.failure.puck_action_plane",
            "Puck, search of the action plane",
            "largest over the angle of sqrt(((1/Yt - p/R) sn)^2 + (tnt/RA)^2 + (tn1/S)^2) + (p/R) sn, or with ((p/R) sn)^2 under pressure, over the weakening by s1; fiber by s1 and, if given, the magnified transverse stress",
            "VDI 2014 part 3 (2006); A. Puck, J. Kopp, M. Knops, Compos. Sci. Technol. 62 (2002) 371, doi:10.1016/S0266-3538(01)00202-0",
            UD3,
        ),
        card(
            "laminate.failure.cuntze",
            "Cuntze, failure mode concept, plane stress",
            "effort = (sum of the positive efforts^m)^(1/m) of E1 e1/Xt, -E1 e1/Xc, s2/Yt, -s2/Yc, |t|/(S - mu s2)",
            "R. G. Cuntze, A. Freund, Compos. Sci. Technol. 64 (2004) 343, doi:10.1016/S0266-3538(03)00218-5; R. G. Cuntze, J. Compos. Mater. 46 (2012) 2563",
            UD,
        ),
        card(
            "laminate.failure.larc03",
            "LaRC03, plane stress",
            "matrix (1 - g) s2/Yis + g (s2/Yis)^2 + (t/Sis)^2 or the largest of (tT/ST)^2 + (tL/Sis)^2 over the plane; fiber e1 E1/Xt, or kinking of the misaligned fiber",
            "C. G. Davila, P. P. Camanho, NASA/TM-2003-212663 (2003)",
            LARC,
        ),
        card(
            "laminate.failure.larc04",
            "LaRC04, plane stress, linear shear",
            "matrix (1 - g) s2/Yis + g (s2/Yis)^2 + (t/Sis)^2 or the largest of (tT/(ST - nT sn))^2 + (tL/(Sis - nL sn))^2 over the plane; fiber s1/Xt, or kinking of the misaligned fiber",
            "S. T. Pinho et al., NASA/TM-2005-213530 (2005)",
            LARC,
        ),
        card(
            "laminate.failure.von_mises",
            "Von Mises",
            "sqrt(3 J2) = T",
            "R. von Mises, Nachr. Ges. Wiss. Goettingen (1913) 582",
            ISO,
        ),
        card(
            "laminate.failure.tresca",
            "Tresca",
            "sI - sIII = T",
            "H. Tresca, C. R. Acad. Sci. Paris 59 (1864) 754",
            ISO,
        ),
        card(
            "laminate.failure.rankine",
            "Largest principal stress",
            "max(sI/T, -sIII/C) = 1",
            "W. J. M. Rankine, A Manual of Applied Mechanics (1858)",
            ISO,
        ),
        card(
            "laminate.failure.mohr_coulomb",
            "Mohr-Coulomb",
            "sI/T - sIII/C = 1",
            "O. Mohr, Z. VDI 44 (1900) 1524",
            ISO,
        ),
        card(
            "laminate.failure.drucker_prager",
            "Drucker-Prager",
            "((C - T) I1 + (C + T) sqrt(3 J2))/(2 T C) = 1",
            "D. C. Drucker, W. Prager, Q. Appl. Math. 10 (1952) 157",
            ISO,
        ),
        card(
            "laminate.failure.christensen_isotropic",
            "Christensen, isotropic",
            "(1/T - 1/C) I1 + 3 J2/(T C) = 1; sI = T where T <= C/2",
            "R. M. Christensen, The Theory of Materials Failure (Oxford 2013)",
            ISO,
        ),
    ];

    /// The card of the criterion.
    pub fn model(&self) -> Model {
        let [
            max_stress,
            fiber_stress,
            max_strain,
            tsai_wu,
            tsai_hill,
            tsai_hill_tensile,
            tsai_hill_kaw,
            azzi_tsai,
            norris,
            hoffman,
            hashin_1980,
            hashin_1980_s12,
            hashin_rotem,
            sun,
            edge,
            christensen,
            puck_1998,
            puck_action_plane,
            cuntze,
            larc03,
            larc04,
            von_mises,
            tresca,
            rankine,
            mohr_coulomb,
            drucker_prager,
            christensen_isotropic,
        ] = Self::MODELS;
        match self {
            Self::MaxStress => max_stress,
            Self::FiberStress => fiber_stress,
            Self::MaxStrain => max_strain,
            Self::TsaiWu { .. } => tsai_wu,
            Self::TsaiHill => tsai_hill,
            Self::TsaiHillTensile => tsai_hill_tensile,
            Self::TsaiHillKaw => tsai_hill_kaw,
            Self::AzziTsai => azzi_tsai,
            Self::Norris => norris,
            Self::Hoffman => hoffman,
            Self::Hashin { .. } => hashin_1980,
            Self::HashinS12 { .. } => hashin_1980_s12,
            Self::HashinRotem => hashin_rotem,
            Self::Sun { .. } => sun,
            Self::Edge => edge,
            Self::Christensen => christensen,
            Self::Puck { .. } => puck_1998,
            Self::PuckActionPlane(_) => puck_action_plane,
            Self::Cuntze { .. } => cuntze,
            Self::Larc03 { .. } => larc03,
            Self::Larc04 { .. } => larc04,
            Self::VonMises => von_mises,
            Self::Tresca => tresca,
            Self::Rankine => rankine,
            Self::MohrCoulomb => mohr_coulomb,
            Self::DruckerPrager => drucker_prager,
            Self::ChristensenIsotropic => christensen_isotropic,
        }
    }
}
