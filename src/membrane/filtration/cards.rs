//! The models a report on filtration can cite.

use crate::model::Model;

/// Hindrance factors in cylinders and slits.
pub const DECHADILOK_DEEN: Model = Model {
    id: "membrane.filtration.dechadilok_deen",
    name: "Hindrance factors of Dechadilok and Deen",
    equation: "cylinder: H = 1 + 9/8 L ln L - 1.56034 L + 0.528155 L^2 + 1.91521 L^3 - 2.81903 L^4 + 0.270788 L^5 + 1.10115 L^6 - 0.435933 L^7, W = (1 - L)^2 (1 + 3.867 L - 1.907 L^2 - 0.834 L^3)/(1 + 1.867 L - 0.741 L^2); slit: H = 1 + 9/16 L ln L - 1.19358 L + 0.4285 L^3 - 0.3192 L^4 + 0.08428 L^5, W = 1 - 3.02 L^2 + 5.776 L^3 - 12.3675 L^4 + 18.9775 L^5 - 15.2185 L^6 + 4.8525 L^7; L = solute radius / pore radius",
    reference: "P. Dechadilok, W. M. Deen, Ind. Eng. Chem. Res. 45 (2006) 6953-6959, doi:10.1021/ie051387n",
    validity: "rigid neutral spheres in long pores, dilute, steric interaction only; fitted for L from 0 to 0.95, partitioning included",
};
/// Centerline hindrance.
pub const BUNGAY_BRENNER: Model = Model {
    id: "membrane.filtration.bungay_brenner",
    name: "Centerline hindrance of Bungay and Brenner",
    equation: "H = (1 - L)^2 6 pi/Kt, W = P (2 - P) Ks/(2 Kt), P = (1 - L)^2; Kt, Ks = 9/4 pi^2 sqrt(2) (1 - L)^(-5/2) (1 + a1 (1 - L) + a2 (1 - L)^2) + sum a(n+3) L^n",
    reference: "P. M. Bungay, H. Brenner, Int. J. Multiphase Flow 1 (1973) 25-56, doi:10.1016/0301-9322(73)90003-7; as given by W. M. Deen, AIChE J. 33 (1987) 1409-1425",
    validity: "rigid neutral sphere on the axis of a long cylinder, every L from 0 to 1; ignores that spheres off the axis are hindered differently",
};
/// Renkin.
pub const RENKIN: Model = Model {
    id: "membrane.filtration.renkin",
    name: "Renkin's hindered diffusion",
    equation: "H = (1 - L)^2 (1 - 2.104 L + 2.09 L^3 - 0.95 L^5)",
    reference: "E. M. Renkin, J. Gen. Physiol. 38 (1954) 225-243, doi:10.1085/jgp.38.2.225",
    validity: "rigid neutral sphere on the axis of a long cylinder, L up to about 0.4",
};
/// Ferry.
pub const FERRY: Model = Model {
    id: "membrane.filtration.ferry",
    name: "Ferry's steric rejection",
    equation: "R = (1 - (1 - L)^2)^2",
    reference: "J. D. Ferry, Chem. Rev. 18 (1936) 373-455, doi:10.1021/cr60061a001",
    validity: "rigid spheres, parabolic flow in cylinders, no drag of the wall, no diffusion",
};
/// Zeman and Wales.
pub const ZEMAN_WALES: Model = Model {
    id: "membrane.filtration.zeman_wales",
    name: "Steric rejection of Zeman and Wales",
    equation: "R = 1 - P (2 - P) exp(-0.7146 L^2), P = (1 - L)^2",
    reference: "L. J. Zeman, M. Wales, ACS Symp. Ser. 154 (1981) 411-434, doi:10.1021/bk-1981-0154.ch023",
    validity: "rigid spheres in cylinders, with an estimate of the lag of the solute; no diffusion",
};
/// Rejection of a membrane.
pub const PORE_REJECTION: Model = Model {
    id: "membrane.filtration.pore_rejection",
    name: "Rejection by hindered convection and diffusion",
    equation: "R = 1 - W/(1 - (1 - W) exp(-Pe)), Pe = W J L/(H porosity D)",
    reference: "W. M. Deen, AIChE J. 33 (1987) 1409-1425, doi:10.1002/aic.690330902",
    validity: "pores of one size, L is the length of the pores, uncharged solute, dilute; rejection relative to the concentration at the membrane",
};
/// Stokes and Einstein.
pub const STOKES_EINSTEIN: Model = Model {
    id: "membrane.filtration.stokes_einstein",
    name: "Stokes-Einstein diffusivity",
    equation: "D = k T/(6 pi mu a)",
    reference: "R. B. Bird, W. E. Stewart, E. N. Lightfoot, Transport Phenomena, 2nd ed. (Wiley 2002), eq. 17.4-4",
    validity: "dilute spheres much larger than the molecules of the liquid",
};
/// Film theory.
pub const FILM: Model = Model {
    id: "membrane.filtration.film",
    name: "Film theory of concentration polarization",
    equation: "(cm - cp)/(cb - cp) = exp(J/k); observed R = 1 - cp/cb, intrinsic R = 1 - cp/cm",
    reference: "A. S. Michaels, Chem. Eng. Prog. 64 (12) (1968) 31-43; M. Mulder, Basic Principles of Membrane Technology, 2nd ed. (Kluwer 1996), ch. VII",
    validity: "steady state, constant properties in the film, k of a non-porous wall",
};
/// Gel layer.
pub const GEL: Model = Model {
    id: "membrane.filtration.gel",
    name: "Gel-layer model",
    equation: "J = k ln((cg - cp)/(cb - cp))",
    reference: "W. F. Blatt, A. Dravid, A. S. Michaels, L. Nelsen, in: J. E. Flinn (ed.), Membrane Science and Technology (Plenum 1970) 47-97; M. C. Porter, Ind. Eng. Chem. Prod. Res. Dev. 11 (1972) 234-248",
    validity: "flux that no longer depends on the pressure; cg belongs to the solute and the solution, not to the membrane",
};
/// Osmotic limitation.
pub const OSMOTIC: Model = Model {
    id: "membrane.filtration.osmotic",
    name: "Osmotic-pressure limited flux",
    equation: "J = A (dP - s (pi(cm) - pi(cp))), cm = cp + (cb - cp) exp(J/k), pi = a1 c + a2 c^2 + a3 c^3 (a1 = R T/M)",
    reference: "J. G. Wijmans, S. Nakao, C. A. Smolders, J. Membr. Sci. 20 (1984) 115-124, doi:10.1016/S0376-7388(00)81327-7",
    validity: "no gel or cake; osmotic coefficients up to the concentration at the wall",
};
/// Resistances.
pub const RESISTANCES: Model = Model {
    id: "membrane.filtration.resistances",
    name: "Resistances in series",
    equation: "J = (dP - dpi)/(mu (Rm + Rc + ...)), Rc = alpha m",
    reference: "M. Cheryan, Ultrafiltration and Microfiltration Handbook, 2nd ed. (CRC 1998), ch. 4",
    validity: "laminar flow of one liquid through layers that do not change with the pressure",
};
/// Cake of spheres.
pub const CARMAN_CAKE: Model = Model {
    id: "membrane.filtration.carman_cake",
    name: "Cake of spheres after Carman",
    equation: "alpha = 180 (1 - e)/(rho d^2 e^3)",
    reference: "P. C. Carman, Trans. Inst. Chem. Eng. 16 (1938) 168-188",
    validity: "rigid equal spheres, incompressible cake, Kozeny constant 5",
};
/// Hermia's laws.
pub const HERMIA: Model = Model {
    id: "membrane.filtration.hermia",
    name: "Blocking laws at constant pressure (Hermia)",
    equation: "d2t/dV2 = k (dt/dV)^n, V per area; n = 2 complete, 1.5 standard, 1 intermediate blocking, 0 cake: J = J0 (1 + (2 - n) k J0^(2-n) t)^(-1/(2-n)), exp(-k t) for n = 2",
    reference: "J. Hermia, Trans. Inst. Chem. Eng. 60 (1982) 183-187; general n: G. L. D. Pereira et al., Membranes 13 (2023) 290, doi:10.3390/membranes13030290",
    validity: "dead-end filtration at constant pressure, one mechanism, incompressible cake, no back transport",
};
/// Constant flux.
pub const CONSTANT_FLUX: Model = Model {
    id: "membrane.filtration.constant_flux",
    name: "Blocking laws at constant flux",
    equation: "dP/dv = K P0 (P/P0)^n, v per area; n as at constant pressure: P = P0 (1 + (1 - n) K v)^(1/(1-n)), exp(K v) for n = 1",
    reference: "M. Hlavacek, F. Bouchet, J. Membr. Sci. 82 (1993) 285-295, doi:10.1016/0376-7388(93)85193-Z",
    validity: "dead-end filtration at constant flux, one mechanism, incompressible cake; for n above 1 the pressure is infinite at K v = 1/(n - 1)",
};
/// Fits of them.
pub const BLOCKING_FIT: Model = Model {
    id: "membrane.filtration.blocking_fit",
    name: "Fit of blocking laws",
    equation: "least sum of (reading - law)^2 over initial value and constant; errors from the covariance s^2 (J'J)^-1; best: least residual",
    reference: "G. A. F. Seber, C. J. Wild, Nonlinear Regression (Wiley 1989), ch. 2 and 5",
    validity: "independent errors of equal size; a curve with little decline fits every law: compare the residuals and the fitted exponent with its error",
};
/// Silt density index.
pub const SDI: Model = Model {
    id: "membrane.filtration.sdi",
    name: "Silt density index",
    equation: "SDI_T = 100 (1 - t1/t2)/T",
    reference: "ASTM D4189, Standard Test Method for Silt Density Index (SDI) of Water",
    validity: "207 kPa, 0.45 um, two samples of 500 mL, turbidity below 1 NTU; plugging at most 75 %, else a shorter T; not proportional to the concentration of particles, not corrected for temperature",
};
/// Modified fouling index.
pub const MFI: Model = Model {
    id: "membrane.filtration.mfi",
    name: "Modified fouling index",
    equation: "t/V = mu Rm/(dP A) + mu I/(2 dP A^2) V; MFI = mu20 I/(2 dP0 A0^2) at 2 bar, 20 degC (mu20 = 1.0016 mPa s), 13.8 cm2",
    reference: "J. C. Schippers, J. Verdouw, Desalination 32 (1980) 137-148, doi:10.1016/S0011-9164(00)86014-2; ASTM D8002",
    validity: "points of the straight part of t/V over V: cake filtration at constant pressure",
};
/// Batch and wash.
pub const BATCH: Model = Model {
    id: "membrane.filtration.batch",
    name: "Batch concentration and diafiltration",
    equation: "c/c0 = X^R exp(-(1 - R) N), yield = X^(R - 1) exp(-(1 - R) N)",
    reference: "M. Cheryan, Ultrafiltration and Microfiltration Handbook, 2nd ed. (CRC 1998), ch. 7",
    validity: "constant observed rejection, well-mixed batch, wash at constant volume",
};

/// All of them.
pub const ALL: [Model; 18] = [
    DECHADILOK_DEEN,
    BUNGAY_BRENNER,
    RENKIN,
    FERRY,
    ZEMAN_WALES,
    PORE_REJECTION,
    STOKES_EINSTEIN,
    FILM,
    GEL,
    OSMOTIC,
    RESISTANCES,
    CARMAN_CAKE,
    HERMIA,
    CONSTANT_FLUX,
    BLOCKING_FIT,
    SDI,
    MFI,
    BATCH,
];
