//! Models of micromechanics against independent computations and exact identities.
//!
//! The independent values come from 6×6 matrices with Hill's tensor integrated over the sphere (Gauss–Legendre in the
//! polar angle, Green's function of the matrix), from brute-force averages over directions, and from layers solved
//! with equal in-plane strain and equal stress through the thickness; none shares a formula with the library.

use matprop::laminate::micromechanics::{
    Aspect, Constituents, Densities, Estimate, Fiber, Isotropic, Matrix, Method, cured_ply_thickness,
    fiber_fraction_of_ply, isotropic_bounds, kinking_strength,
};
use matprop::laminate::{Lamina, fabric};
use matprop::quantity::{
    ArealDensity, Density, Expansion, Modulus, Quantity, Ratio, Swelling, VolumeFraction,
};

fn gpa(x: f64) -> Modulus {
    Modulus::from_gpa(x).unwrap()
}

fn ratio(x: f64) -> Ratio {
    Ratio::new(x).unwrap()
}

fn glass(vf: f64) -> Constituents {
    let fiber = Fiber::isotropic(gpa(72.4), ratio(0.2)).unwrap();
    let matrix = Matrix::new(gpa(2.76), ratio(0.35)).unwrap();
    Constituents::new(fiber, matrix, VolumeFraction::from_fraction(vf).unwrap())
}

fn carbon(vf: f64) -> Constituents {
    let fiber = Fiber::new(gpa(230.0), gpa(15.0), ratio(0.2), gpa(15.0), gpa(7.0)).unwrap();
    let matrix = Matrix::new(gpa(2.76), ratio(0.35)).unwrap();
    Constituents::new(fiber, matrix, VolumeFraction::from_fraction(vf).unwrap())
}

fn close(got: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((got / expected - 1.0).abs() <= tolerance, "{what}: {got} is not {expected}");
}

fn constants(estimate: &Estimate) -> [f64; 5] {
    [estimate.e1, estimate.e2, estimate.nu12, estimate.g12, estimate.g23.unwrap()]
}

#[test]
fn spheroids_against_hills_tensor_by_quadrature() {
    let cases = [
        (
            glass(0.2),
            24.0,
            [1.403033885e10, 4142048351.0, 0.3214137213, 1495499613.0, 1410755325.0],
            [5845738950.0, 2232052122.0],
        ),
        (
            carbon(0.3),
            10.0,
            [2.175394811e10, 4399565968.0, 0.3374309916, 1763869992.0, 1535713366.0],
            [7221412359.0, 2810858785.0],
        ),
        (
            glass(0.25),
            1.02,
            [4508629383.0, 4486370332.0, 0.3278240638, 1694487080.0, 1688709421.0],
            [4493694765.0, 1692590977.0],
        ),
        (
            glass(0.1),
            0.05,
            [3576077750.0, 5516419297.0, 0.2541074954, 1141943252.0, 2184323608.0],
            [4375281420.0, 1660751051.0],
        ),
        (
            glass(0.3),
            1.0,
            [4971504612.0, 4971504612.0, 0.3232847343, 1878471233.0, 1878471233.0],
            [4971504612.0, 1878471233.0],
        ),
    ];
    for (c, aspect, aligned, random) in cases {
        let got = c.aligned_spheroids(Aspect::Spheroid(aspect)).unwrap();
        for (x, y) in constants(&got).into_iter().zip(aligned) {
            close(x, y, 2e-9, &format!("aspect {aspect}"));
        }
        let Isotropic { e, g } = c.random_spheroids(Aspect::Spheroid(aspect)).unwrap();
        close(e, random[0], 2e-9, "random E");
        close(g, random[1], 2e-9, "random G");
    }
}

/// Spheres: the lower bound of Hashin and Shtrikman. Endless fibers: the concentric cylinders.
#[test]
fn limits_of_the_mean_field() {
    for vf in [0.0, 0.1, 0.35, 0.6, 1.0] {
        let c = glass(vf);
        let sphere = c.random_spheroids(Aspect::Spheroid(1.0)).unwrap();
        let [k, g] = c.isotropic_bounds().unwrap();
        close(sphere.g, g.lower, 1e-12, "G of spheres");
        close(sphere.e, 9.0 * k.lower * g.lower / (3.0 * k.lower + g.lower), 1e-12, "E of spheres");
        assert!(k.lower <= k.upper * (1.0 + 1e-12) && g.lower <= g.upper * (1.0 + 1e-12));
        for c in [glass(vf), carbon(vf)] {
            let (mean, cylinders) = (c.estimate(&Method::MoriTanaka), c.concentric_cylinders());
            let long = c.aligned_spheroids(Aspect::Spheroid(1e6)).unwrap();
            for i in 0..5 {
                close(constants(&mean)[i], constants(&cylinders)[i], 1e-11, "cylinders");
                close(constants(&long)[i], constants(&mean)[i], 1e-6, "long fibers");
            }
            let bounds = c.bounds();
            let k23 = cylinders.plane_strain_bulk().unwrap();
            close(k23, bounds.k23.lower, 1e-12, "K23");
            close(cylinders.g12, bounds.g12.lower, 1e-12, "G12");
            close(cylinders.g23.unwrap(), bounds.g23.lower, 1e-12, "G23");
            close(cylinders.e1, bounds.e1.lower, 1e-12, "E1");
            for bound in [bounds.k23, bounds.g23, bounds.g12, bounds.e1] {
                assert!(bound.lower <= bound.upper * (1.0 + 1e-12), "{bound:?}");
            }
        }
    }
}

/// A fiber like its matrix leaves every model that claims so with the matrix.
#[test]
fn equal_phases_are_the_matrix() {
    let (e, nu) = (gpa(3.0), ratio(0.3));
    let g = 3.0 / 2.6;
    let c = Constituents::new(
        Fiber::isotropic(e, nu).unwrap(),
        Matrix::new(e, nu).unwrap(),
        VolumeFraction::from_fraction(0.4).unwrap(),
    );
    let eta = c.eta_g12();
    for method in [
        Method::RuleOfMixtures,
        Method::ModifiedRuleOfMixtures { eta_e2: 0.5, eta_g12: eta },
        Method::HalpinTsai { xi_e2: 2.0, xi_g12: 1.0 },
        Method::Chamis,
        Method::HopkinsChamis,
        Method::ConcentricCylinders,
        Method::MoriTanaka,
    ] {
        let got = c.estimate(&method);
        for (x, y) in [(got.e1, 3e9), (got.e2, 3e9), (got.g12, g * 1e9), (got.nu12, 0.3)] {
            close(x, y, 1e-14, method.model().id);
        }
    }
    let [k, shear] = isotropic_bounds([2.5e9, g * 1e9], [2.5e9, g * 1e9], 0.4);
    close(k.lower, k.upper, 1e-15, "K");
    close(shear.lower, shear.upper, 1e-15, "G");
}

/// Computed apart for carbon in epoxy (Em = 3.45 GPa, νm = 0.35, Vf = 0.6).
#[test]
fn fitted_models() {
    let fiber = Fiber::new(gpa(230.0), gpa(15.0), ratio(0.2), gpa(15.0), gpa(7.0)).unwrap();
    let matrix = Matrix::new(gpa(3.45), ratio(0.35)).unwrap();
    let c = Constituents::new(fiber, matrix, VolumeFraction::from_fraction(0.6).unwrap());
    let puck = c.estimate(&Method::Puck);
    close(puck.e2, 10.8014089307032e9, 3e-14, "Puck E2");
    close(puck.g12, 5.06916811772489e9, 3e-14, "Puck G12");
    close(c.estimate(&Method::PuckFoerster).g12, 5.2972490788028e9, 3e-14, "Foerster G12");
    let hopkins = c.estimate(&Method::HopkinsChamis);
    close(hopkins.e2, 7.39959304620818e9, 3e-14, "Hopkins-Chamis E2");
    close(hopkins.g12, 3.68473773734599e9, 3e-14, "Hopkins-Chamis G12");
    // Stress partitioning: η = 1 is the rule of mixtures, ηs of Tsai and Hahn the concentric cylinders.
    let partition = |eta_e2, eta_g12| c.estimate(&Method::ModifiedRuleOfMixtures { eta_e2, eta_g12 });
    close(partition(1.0, 1.0).e2, c.rule_of_mixtures().e2, 1e-14, "eta = 1");
    close(partition(0.5, c.eta_g12()).g12, c.concentric_cylinders().g12, 1e-14, "eta of Tsai and Hahn");
    assert!(Method::HalpinTsai { xi_e2: f64::NAN, xi_g12: 1.0 }.checked().is_err());
}

#[test]
fn random_in_the_plane_by_rotation() {
    let short = glass(0.2).short_fibers(20.0).unwrap();
    close(short.e1, 12.093059832299e9, 1e-13, "E1");
    let aligned = Lamina::builder()
        .e1(Modulus::from_si(short.e1).unwrap())
        .e2(Modulus::from_si(short.e2).unwrap())
        .nu12(ratio(short.nu12))
        .g12(Modulus::from_si(short.g12).unwrap())
        .build()
        .unwrap();
    let exact = Isotropic::quasi_isotropic(&aligned);
    close(exact.e, 6.76366628665953e9, 1e-12, "E");
    close(exact.g, 2.53198592721519e9, 1e-12, "G");
    close(exact.nu(), 0.335644525895639, 1e-12, "nu");
    let rounded = Isotropic::random_in_plane(&short);
    close(rounded.e, 7.38624760588323e9, 1e-12, "3/8 and 5/8");
    close(rounded.g, 2.65217254654582e9, 1e-12, "1/8 and 1/4");
}

#[test]
fn platelets() {
    let platelet = Fiber::isotropic(gpa(1000.0), ratio(0.17)).unwrap();
    let matrix = Matrix::new(gpa(3.45), ratio(0.35)).unwrap();
    let c = Constituents::new(platelet, matrix, VolumeFraction::from_fraction(0.005).unwrap());
    close(c.random_platelets(2000.0).unwrap().e, 5.11602531405557e9, 1e-13, "Halpin-Tsai");
    // The quadrature has converged to 1e-10 at this thinness.
    let random = c.random_spheroids(Aspect::Spheroid(0.01)).unwrap();
    close(random.e, 3970469411.296, 2e-10, "E");
    close(random.g, 1483389991.853, 2e-10, "G");
    assert!(c.random_platelets(0.0).is_err() && c.random_spheroids(Aspect::Spheroid(f64::NAN)).is_err());
}

#[test]
fn a_fabric_is_its_cross_ply() {
    let expansion = |x| Expansion::from_ppm_per_k(x).unwrap();
    let ply = Lamina::builder()
        .e1(gpa(140.0))
        .e2(gpa(9.0))
        .nu12(ratio(0.3))
        .g12(gpa(5.0))
        .g13(gpa(5.0))
        .g23(gpa(3.2))
        .alpha1(expansion(0.5))
        .alpha2(expansion(30.0))
        .build()
        .unwrap();
    let woven =
        fabric(&ply, VolumeFraction::from_fraction(0.6).unwrap(), ratio(0.9)).unwrap().build().unwrap();
    let solid = woven.solid().unwrap();
    let expected = [
        (solid.e[0], 79580946638.5),
        (solid.e[1], 56068394222.6),
        (solid.e[2], 10363189849.2),
        (solid.nu12, 0.0483870967742),
        (solid.nu13, 0.40062556527),
        (solid.nu23, 0.404702102804),
        (solid.g12, 5e9),
        (solid.g13, 4081632653.06),
        (solid.g23, 3738317757.01),
    ];
    for (i, (x, y)) in expected.into_iter().enumerate() {
        close(x, y, 1e-11, &format!("constant {i}"));
    }
    let [a1, a2] = woven.expansion().unwrap();
    close(a1, 2.33054893e-6, 5e-9, "alpha1");
    close(a2, 3.83723150e-6, 5e-9, "alpha2");
    // All yarns along 1 without knock-down: the ply itself.
    let all = fabric(&ply, VolumeFraction::from_fraction(1.0).unwrap(), ratio(1.0)).unwrap().build().unwrap();
    close(all.e1(), ply.e1(), 1e-14, "E1");
    close(all.solid().unwrap().nu23, ply.solid().unwrap().nu23, 1e-12, "nu23");
}

/// Swelling is Schapery's expansion with dry fibers and a matrix that holds all the moisture.
#[test]
fn swelling_is_schapery_of_the_matrix() {
    let (c, vm) = (carbon(0.6), 0.4);
    let (ply, matrix) = (Density::from_g_cm3(1.536).unwrap(), Density::from_g_cm3(1.2).unwrap());
    let got = c.swelling(Swelling::from_si(0.33).unwrap(), matrix, ply);
    let zero = Expansion::from_si(0.0).unwrap();
    let expected = c.schapery([zero, zero], Expansion::from_si(0.33 * 1.536 / 1.2 / vm).unwrap());
    close(got[0], expected[0], 1e-13, "beta1");
    close(got[1], expected[1], 1e-13, "beta2");
}

/// With equal expansion of fiber and matrix, and little else apart, the ply expands as they do.
#[test]
fn expansion_of_equal_phases() {
    let alpha = Expansion::from_ppm_per_k(40.0).unwrap();
    let c = glass(0.5);
    let [l1, l2] = c.levin([alpha, alpha], alpha).unwrap();
    close(l1, 40e-6, 1e-13, "Levin along");
    close(l2, 40e-6, 1e-13, "Levin across");
    let [a1, a2] = glass(1.0).chamis_expansion([alpha, alpha], alpha);
    close(a1, 40e-6, 1e-14, "Chamis along");
    close(a2, 40e-6, 1e-14, "Chamis across");
}

#[test]
fn contents_invert_each_other() {
    let both =
        Densities { fiber: Density::from_g_cm3(1.79).unwrap(), matrix: Density::from_g_cm3(1.27).unwrap() };
    for fraction in [0.0, 0.2, 0.6, 1.0] {
        let vf = VolumeFraction::from_fraction(fraction).unwrap();
        let wf = both.mass_fraction(vf).unwrap();
        assert!((both.volume_fraction(wf).unwrap().si() - fraction).abs() < 1e-15);
        assert!(both.void_fraction(both.mixed(vf).unwrap(), wf).unwrap().si() < 1e-12);
    }
    let (faw, vf) = (ArealDensity::from_kg_m2(0.134).unwrap(), VolumeFraction::from_fraction(0.6).unwrap());
    let thickness = cured_ply_thickness(faw, both.fiber, vf).unwrap();
    close(thickness.m(), 0.134 / (1790.0 * 0.6), 1e-15, "thickness");
    close(fiber_fraction_of_ply(faw, both.fiber, thickness).unwrap().si(), 0.6, 1e-15, "fraction");
    // 3 % less dense than solid: 3 % voids.
    let wf = both.mass_fraction(vf).unwrap();
    let light = Density::from_si(0.97 * both.mixed(vf).unwrap().si()).unwrap();
    close(both.void_fraction(light, wf).unwrap().si(), 0.03, 1e-12, "voids");
}

#[test]
fn rough_strengths() {
    // Kaw's glass/epoxy, Vf = 0.7: fibers of 1550 MPa break at 1.82 %.
    let fiber = Fiber::isotropic(gpa(85.0), ratio(0.2)).unwrap();
    let matrix = Matrix::new(gpa(3.4), ratio(0.3)).unwrap();
    let c = Constituents::new(fiber, matrix, VolumeFraction::from_fraction(0.7).unwrap());
    close(c.tensile_strength(gpa(1.55)), 1550e6 * 0.7 + 3.4e9 * (1550e6 / 85e9) * 0.3, 1e-13, "Xt");
    let [shear, extension] = c.microbuckling().unwrap();
    close(shear, 3.4e9 / 2.6 / 0.3, 1e-13, "shear mode");
    assert!(extension > shear, "the shear mode governs at usual contents");
    assert!(glass(1.0).microbuckling().is_none());
    // 2° off: 80 MPa over 0.0349 + 0.016.
    close(
        kinking_strength(5e9, 80e6, 2.0),
        80e6 / (2.0 * core::f64::consts::PI / 180.0 + 0.016),
        1e-14,
        "kinking",
    );
    close(glass(1.0).transverse_strength(gpa(0.08)), 80e6, 1e-14, "no matrix left between the fibers");
}
