//! Water treatment: osmotic pressure, reverse and forward osmosis, nanofiltration, ion-exchange membranes.

pub(crate) mod channel;
pub(crate) mod element;
mod energy;
mod forward;
pub(crate) mod ion_exchange;
pub(crate) mod module;
pub(crate) mod nanofiltration;
mod osmotic;
mod seawater;
mod solution;
mod temperature;
pub(crate) mod transport;

pub use channel::{FrictionCorrelation, SherwoodCorrelation, spacer_hydraulic_diameter};
pub use energy::PlantEnergy;
pub use forward::{ActiveLayer, ForwardFlux, ForwardOsmosis};
pub use ion_exchange::{
    DonnanSorption, Exchange, MembranePotential, SorbedIons, area_resistance, counter_ion_transport,
    ionic_conductivity, limiting_current, tms_potential,
};
pub use nanofiltration::{Exclusion, Ion, NanofiltrationMembrane, exclusion};
pub use solution::{Solution, SolutionModel, SolutionState};
pub use temperature::filmtec_correction;
pub use transport::{
    CouponResult, CouponTest, LocalFlux, OsmosisMembrane, Polarization, SoluteTransport, real_rejection,
    reverse_osmosis_flux,
};

use crate::model::Model;

/// Van 't Hoff's law.
pub const VANT_HOFF: Model = Model {
    id: "membrane.water.vant_hoff",
    name: "Van 't Hoff osmotic pressure",
    equation: "pi = i R T c",
    reference: "J. H. van 't Hoff, Z. Phys. Chem. 1 (1887) 481-508",
    validity: "ideal dilute solution; the solute takes no room; for NaCl 7 % high at 0.1 mol/kg, where the osmotic coefficient is 0.932",
};
/// Pitzer's equation for sodium chloride.
pub const PITZER: Model = Model {
    id: "membrane.water.pitzer_nacl",
    name: "Pitzer equation for NaCl(aq)",
    equation: "pi = 2 phi m rho_w R T; phi - 1 = -Aphi sqrt(m)/(1 + 1.2 sqrt(m)) + m (b0 + b1 exp(-2 sqrt(m))) + m^2 Cphi",
    reference: "K. S. Pitzer, G. Mayorga, J. Phys. Chem. 77 (1973) 2300, doi:10.1021/j100638a009; temperature: L. F. Silvester, K. S. Pitzer, J. Phys. Chem. 81 (1977) 1822, doi:10.1021/j100534a007; density: B. S. Sparrow, Desalination 159 (2003) 161",
    validity: "pure NaCl to 6 mol/kg, 0 to 100 degC; the compression of water is left out (0.2 % at 100 bar)",
};
/// The Gibbs function of seawater.
pub const TEOS10: Model = Model {
    id: "membrane.water.teos10",
    name: "Seawater by TEOS-10 (IAPWS-08)",
    equation: "mu_w(S, T, p0 + pi) = mu_w(0, T, p0), mu_w = g - S dg/dS, p0 = 101325 Pa",
    reference: "IAPWS R13-08 (2008) and SR7-09 (2009); R. Feistel, Deep-Sea Res. I 55 (2008) 1639, doi:10.1016/j.dsr.2008.07.004",
    validity: "seawater of reference composition, 0 to 40 degC, to 120 g/kg near one atmosphere (42 g/kg at high pressure)",
};
/// Sharqawy's correlation.
pub const SHARQAWY: Model = Model {
    id: "membrane.water.sharqawy",
    name: "Seawater by Sharqawy, Lienhard and Zubair",
    equation: "pi = phi b rho_w R T, b = S/(1 - S)/31.4038218 g/mol, phi their eq. 49",
    reference: "M. H. Sharqawy, J. H. Lienhard V, S. M. Zubair, Desalin. Water Treat. 16 (2010) 354, doi:10.5004/dwt.2010.1079; K. G. Nayar et al., Desalination 390 (2016) 1, doi:10.1016/j.desal.2016.02.024",
    validity: "10 to 120 g/kg, 0 to 200 degC; 0.2 to 0.6 % above TEOS-10 from 10 to 50 g/kg, 1.2 % below at 5 g/kg, and not ideal without salt",
};
/// Bartholomew and Mauter's fits.
pub const BARTHOLOMEW: Model = Model {
    id: "membrane.water.bartholomew_mauter",
    name: "NaCl at 25 degC by Bartholomew and Mauter",
    equation: "pi = 2 phi m 1000 kg/m3 R T, phi = 0.918 + 0.0889 x + 4.92 x^2; rho = 995 + 756 x",
    reference: "T. V. Bartholomew, M. S. Mauter, J. Membr. Sci. 573 (2019) 682, doi:10.1016/j.memsci.2018.11.067",
    validity: "NaCl at 25 degC to 26 wt%; tends to an osmotic coefficient of 0.918 instead of 1 without salt",
};

/// Lévêque's boundary layer.
pub const LEVEQUE: Model = Model {
    id: "membrane.water.leveque",
    name: "Leveque mass transfer",
    equation: "Sh = 1.62 (Re Sc d_h/L)^(1/3)",
    reference: "M. A. Leveque, Ann. Mines 13 (1928) 201-239",
    validity: "laminar flow in a tube without spacer, developed velocity, boundary layer thin against the tube; mean over the length L",
};
/// Mass transfer in spiral-wound modules.
pub const SCHOCK_MIQUEL: Model = Model {
    id: "membrane.water.schock_miquel",
    name: "Schock and Miquel mass transfer",
    equation: "Sh = 0.065 Re^0.875 Sc^0.25",
    reference: "G. Schock, A. Miquel, Desalination 64 (1987) 339-352, doi:10.1016/0011-9164(87)90107-X",
    validity: "spiral-wound modules with spacers, Re 100 to 1000",
};
/// Mass transfer in spacer-filled channels.
pub const GUILLEN_HOEK: Model = Model {
    id: "membrane.water.guillen_hoek",
    name: "Guillen and Hoek mass transfer",
    equation: "Sh = 0.46 (Re Sc)^0.36",
    reference: "G. Guillen, E. M. V. Hoek, Chem. Eng. J. 149 (2009) 221-231, doi:10.1016/j.cej.2008.10.030",
    validity: "spacer-filled channels of commercial shapes, laminar",
};
/// Friction in spiral-wound modules.
pub const SCHOCK_MIQUEL_FRICTION: Model = Model {
    id: "membrane.water.schock_miquel_friction",
    name: "Schock and Miquel friction",
    equation: "f = 6.23 Re^-0.3 (Darcy), dp = f L rho u^2/(2 d_h)",
    reference: "G. Schock, A. Miquel, Desalination 64 (1987) 339-352, doi:10.1016/0011-9164(87)90107-X",
    validity: "spiral-wound modules with spacers, Re 100 to 1000",
};
/// Friction in spacer-filled channels.
pub const GUILLEN_HOEK_FRICTION: Model = Model {
    id: "membrane.water.guillen_hoek_friction",
    name: "Guillen and Hoek friction",
    equation: "f = 0.42 + 189.3/Re (Darcy), dp = f L rho u^2/(2 d_h)",
    reference: "G. Guillen, E. M. V. Hoek, Chem. Eng. J. 149 (2009) 221-231, doi:10.1016/j.cej.2008.10.030",
    validity: "spacer-filled channels of commercial shapes, laminar",
};
/// Friction between plates.
pub const OPEN_SLIT: Model = Model {
    id: "membrane.water.open_slit",
    name: "Laminar flow between plates",
    equation: "f = 96/Re (Darcy), dp = f L rho u^2/(2 d_h)",
    reference: "R. B. Bird, W. E. Stewart, E. N. Lightfoot, Transport Phenomena, 2nd ed. (Wiley 2002), ch. 6",
    validity: "wide channel without spacer, Re below 2100, developed flow",
};
/// Channels with spacers.
pub const SPACER: Model = Model {
    id: "membrane.water.spacer",
    name: "Spacer-filled channel",
    equation: "d_h = 4 e/(2/h + (1 - e) 8/h), cross-section = w h e, Re = rho u d_h/mu",
    reference: "G. Schock, A. Miquel, Desalination 64 (1987) 339-352, eq. 17, doi:10.1016/0011-9164(87)90107-X",
    validity: "flat channel of height h; the surface of the spacer is 8/h of its volume",
};

/// Solution–diffusion of water and salt.
pub const SOLUTION_DIFFUSION: Model = Model {
    id: "membrane.water.solution_diffusion",
    name: "Solution-diffusion of water and salt",
    equation: "Jv = A (dp - (pi_m - pi_p)), Js = B (c_m - c_p) = Jv c_p",
    reference: "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
    validity: "dense active layer without defects; A and B constant",
};
/// Spiegler and Kedem.
pub const SPIEGLER_KEDEM: Model = Model {
    id: "membrane.water.spiegler_kedem",
    name: "Spiegler-Kedem",
    equation: "Jv = Lp (dp - sigma dpi), R = sigma (1 - F)/(1 - sigma F), F = exp(-Jv (1 - sigma)/Ps)",
    reference: "K. S. Spiegler, O. Kedem, Desalination 1 (1966) 311-326, doi:10.1016/S0011-9164(00)80018-1",
    validity: "one salt; Ps and sigma constant through the membrane",
};
/// Kedem and Katchalsky.
pub const KEDEM_KATCHALSKY: Model = Model {
    id: "membrane.water.kedem_katchalsky",
    name: "Kedem-Katchalsky",
    equation: "Jv = Lp (dp - sigma dpi), Js = Ps (c_m - c_p) + (1 - sigma) Jv (c_m - c_p)/ln(c_m/c_p)",
    reference: "O. Kedem, A. Katchalsky, Biochim. Biophys. Acta 27 (1958) 229-246, doi:10.1016/0006-3002(58)90330-5",
    validity: "one salt, small differences over the membrane; at high flux it understates the passage, and the rejection can exceed sigma",
};
/// Film theory.
pub const FILM: Model = Model {
    id: "membrane.water.film",
    name: "Film theory of concentration polarization",
    equation: "(c_m - Js/Jv)/(c_b - Js/Jv) = exp(Jv/k)",
    reference: "W. S. W. Ho, K. K. Sirkar (eds.), Membrane Handbook (Van Nostrand Reinhold 1992), ch. 22",
    validity: "thin film, constant diffusivity; k of an impermeable wall, no buoyancy",
};
/// A maker's temperature correction.
pub const FILMTEC: Model = Model {
    id: "membrane.water.filmtec_tcf",
    name: "FilmTec temperature correction factor",
    equation: "A(T)/A(25 degC) = exp(E (1/298 K - 1/T)), E = 2640 K above 25 degC, 3020 K below",
    reference: "DuPont, FilmTec Reverse Osmosis Membranes Technical Manual, form 45-D01504-en",
    validity: "polyamide FilmTec membranes, 0 to 60 degC; the salt permeability is not corrected",
};
/// Forward osmosis.
pub const FORWARD_OSMOSIS: Model = Model {
    id: "membrane.water.forward_osmosis",
    name: "Forward osmosis with internal concentration polarization",
    equation: "Jw = A (pi(c_dm) - pi(c_fm) - dp), Js = B (c_dm - c_fm); c_dm = c_d exp(-Jw Rd) - (Js/Jw)(1 - exp(-Jw Rd)), c_fm = c_f exp(Jw Rf) + (Js/Jw)(exp(Jw Rf) - 1); S/D in Rd (active layer to feed) or Rf (to draw), beside 1/k",
    reference: "A. Tiraferri et al., J. Membr. Sci. 444 (2013) 523-538, doi:10.1016/j.memsci.2013.05.023; N. Y. Yip et al., Environ. Sci. Technol. 45 (2011) 4360-4369, doi:10.1021/es104325z",
    validity: "one salt on both sides, constant S and D, A and B independent of pressure",
};
/// The coupon test.
pub const COUPON: Model = Model {
    id: "membrane.water.coupon",
    name: "Permeabilities from a test",
    equation: "A = Jv/(dp - (pi_m - pi_p)), B = Jv c_p/(c_m - c_p), c_m = c_p + (c_f - c_p) exp(Jv/k)",
    reference: "J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
    validity: "one state of test; without k the concentration at the membrane is taken as that of the feed: shortcuts err up to 78 % in A and 188 % in B",
};
/// The module.
pub const MODULE: Model = Model {
    id: "membrane.water.module",
    name: "Reverse osmosis module along its feed channel",
    equation: "dw/da = -rho_w Jv, ds/da = -Js, dp/da = -(f rho u^2/(2 d_h)) dL/da, local permeate",
    reference: "M. Mulder, Basic Principles of Membrane Technology, 2nd ed. (Kluwer 1996), ch. VIII; averages as in WaterTAP ReverseOsmosis0D",
    validity: "plug flow of the feed, isothermal, cross-flow permeate without pressure drop; averaging inlet and outlet fluxes instead (0D) errs by percents",
};
/// Energy of a plant.
pub const ENERGY: Model = Model {
    id: "membrane.water.energy",
    name: "Specific energy of reverse osmosis",
    equation: "e = (p/eta_p - eta_e (1 - r)(p - dp))/r; least: integral of pi over the permeate, (pi0/r) ln(1/(1 - r)) for pi proportional to c",
    reference: "R. L. Stover, Desalination 203 (2007) 168-175, doi:10.1016/j.desal.2006.03.528; M. Elimelech, W. A. Phillip, Science 333 (2011) 712, doi:10.1126/science.1200488",
    validity: "feed drawn at the pressure of the permeate; no pretreatment; full rejection in the least work",
};

/// Donnan equilibrium.
pub const DONNAN: Model = Model {
    id: "membrane.water.donnan",
    name: "Ideal Donnan sorption of a 1:1 salt",
    equation: "c_co (c_co + X) = (gamma_s c_s)^2, c_co = 2 c_s^2/(X + sqrt(X^2 + 4 c_s^2)); E = -/+ (RT/F) ln(c_counter/c_s)",
    reference: "F. G. Donnan, Z. Elektrochem. 17 (1911) 572-581",
    validity: "1:1 salt, ions in the membrane ideal, charges and concentrations per volume of sorbed water",
};
/// Manning's counter-ion condensation.
pub const MANNING: Model = Model {
    id: "membrane.water.manning",
    name: "Donnan sorption with Manning's counter-ion condensation",
    equation: "c_co (c_co + X) g+g- = (gamma_s c_s)^2; xi > 1: g+g- = (X/xi + c_co)/(X + c_co) exp(-(X/xi)/(X/xi + 2 c_co)); xi <= 1: g+g- = exp(-xi X/(X + 2 c_co))",
    reference: "G. S. Manning, J. Chem. Phys. 51 (1969) 924-933, doi:10.1063/1.1672157; J. Kamcev, D. R. Paul, B. D. Freeman, Macromolecules 48 (2015) 8011-8024, doi:10.1021/acs.macromol.5b01654; J. Kamcev et al., Phys. Chem. Chem. Phys. 18 (2016) 6021-6031, eq. 8 and 9",
    validity: "1:1 salt, evenly spaced charges on chains, univalent counter-ions",
};
/// Teorell, Meyer and Sievers.
pub const TMS: Model = Model {
    id: "membrane.water.tms",
    name: "Teorell-Meyer-Sievers",
    equation: "t_g = D_g c_g/(D_g c_g + D_c c_c); E = (RT/F)[ln((c2/c1)(r1 + X)/(r2 + X)) + U ln((r2 + U X)/(r1 + U X))], r = sqrt(X^2 + 4 c^2), U = (D_g - D_c)/(D_g + D_c)",
    reference: "T. Teorell, Proc. Soc. Exp. Biol. Med. 33 (1935) 282-285; K. H. Meyer, J.-F. Sievers, Helv. Chim. Acta 19 (1936) 649-664, doi:10.1002/hlca.19360190187",
    validity: "1:1 salt, ideal solutions, constant diffusivities and fixed charge, no flow of water; the potential takes the Donnan equilibria as ideal",
};
/// Permselectivity.
pub const PERMSELECTIVITY: Model = Model {
    id: "membrane.water.permselectivity",
    name: "Permselectivity from the membrane potential",
    equation: "E_ideal = (RT/F) ln(a2/a1), t_m = (E/E_ideal + 1)/2; apparent: E/E_ideal; by transport numbers: (t_m - t_s)/(1 - t_s)",
    reference: "H. Strathmann, Ion-Exchange Membrane Separation Processes (Elsevier 2004), ch. 2 and 3",
    validity: "1:1 salt, no flow of water, films at the membrane negligible; two definitions are in use, so name the one meant",
};
/// Limiting current.
pub const LIMITING_CURRENT: Model = Model {
    id: "membrane.water.limiting_current",
    name: "Limiting current density",
    equation: "i = z F k c/(t_m - t_s)",
    reference: "H. Strathmann, Ion-Exchange Membrane Separation Processes (Elsevier 2004), ch. 4",
    validity: "one salt, film of constant k, concentration at the membrane falls to 0",
};
/// Nernst and Einstein.
pub const NERNST_EINSTEIN: Model = Model {
    id: "membrane.water.nernst_einstein",
    name: "Nernst-Einstein conductivity",
    equation: "kappa = sum of z^2 F^2 D c/(R T)",
    reference: "J. Newman, K. E. Thomas-Alyea, Electrochemical Systems, 3rd ed. (Wiley 2004), ch. 11",
    validity: "ions that move independently; neither association nor flow of water",
};
/// Resistance.
pub const RESISTANCE: Model = Model {
    id: "membrane.water.resistance",
    name: "Area resistance",
    equation: "r = thickness/kappa",
    reference: "H. Strathmann, Ion-Exchange Membrane Separation Processes (Elsevier 2004), ch. 3",
    validity: "membrane alone, without films and electrodes",
};
/// Steric, Donnan and dielectric exclusion.
pub const DSPM_DE: Model = Model {
    id: "membrane.water.dspm_de",
    name: "Donnan-steric pore model with dielectric exclusion (DSPM-DE)",
    equation: "c_pore = c (1 - L)^2 exp(-dW/kT) exp(-z psi), dW = z^2 e^2/(8 pi eps0 r_s)(1/eps_pore - 1/eps_water); Jv c_p = -Kd D dc/dx - z Kd D c dpsi/dx + Kc Jv c, sum z c + X = 0",
    reference: "W. R. Bowen, J. S. Welfoot, Chem. Eng. Sci. 57 (2002) 1121-1137, doi:10.1016/S0009-2509(01)00413-4; V. Geraldes, A. M. Brites Alves, J. Membr. Sci. 321 (2008) 172-182, doi:10.1016/j.memsci.2008.04.054",
    validity: "straight equal pores, ideal activity, pressure term of the potential left out, constant charge and permittivity; film of one thickness for all ions",
};

/// Every model of this module.
pub const ALL: [Model; 29] = [
    VANT_HOFF,
    PITZER,
    TEOS10,
    SHARQAWY,
    BARTHOLOMEW,
    LEVEQUE,
    SCHOCK_MIQUEL,
    GUILLEN_HOEK,
    SCHOCK_MIQUEL_FRICTION,
    GUILLEN_HOEK_FRICTION,
    OPEN_SLIT,
    SPACER,
    SOLUTION_DIFFUSION,
    SPIEGLER_KEDEM,
    KEDEM_KATCHALSKY,
    FILM,
    FILMTEC,
    FORWARD_OSMOSIS,
    COUPON,
    MODULE,
    ENERGY,
    DONNAN,
    MANNING,
    TMS,
    PERMSELECTIVITY,
    LIMITING_CURRENT,
    NERNST_EINSTEIN,
    RESISTANCE,
    DSPM_DE,
];
