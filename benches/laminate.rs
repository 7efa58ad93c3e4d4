//! A, B, D, their inverse and all engineering constants of one laminate, and its failure envelopes, through the
//! typed API.

use divan::{Bencher, black_box};
use matprop::laminate::failure::{Axis, Component, Criterion, Envelope, Strengths};
use matprop::laminate::plate::{Plate, Solver, specially_orthotropic_factor};
use matprop::laminate::{Lamina, Layup, Load, Ply, StackingSequence, Stiffness};
use matprop::quantity::{Angle, Length, Modulus, Ratio};

fn main() {
    divan::main();
}

fn stack(code: &str) -> Option<StackingSequence> {
    let gpa = |x| Modulus::from_gpa(x).ok();
    let lamina =
        Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28).ok()?).g12(gpa(7.17)?);
    let (lamina, thickness) = (lamina.build().ok()?, Length::from_mm(0.125).ok()?);
    let ply = |degrees| Some(Ply::new(lamina, thickness, Angle::from_degrees(degrees).ok()?));
    let plies = code.parse::<Layup>().ok()?.angles()?.into_iter().map(ply).collect::<Option<_>>()?;
    StackingSequence::new(plies).ok()
}

/// Common angles, for which sine and cosine are exact; and uncommon ones, which go through `libm`.
#[divan::bench(args = ["[0/90]s", "[0/±45/90]2s", "[0/±45/90]8s", "[±17.3/±38.1/5.2/71.9/−12.7/80.4]s"])]
fn stiffness_inverse_and_constants(bencher: Bencher, code: &str) {
    let Some(stack) = stack(code) else { return };
    bencher.bench_local(|| {
        let stiffness = Stiffness::of(black_box(&stack));
        let compliance = stiffness.compliance();
        let suppressed = stiffness.curvature_suppressed();
        (compliance.map(|compliance| (compliance.membrane(), compliance.flexural(), compliance)), suppressed)
    });
}

/// A plane of two forces (plies of the same angle share their stress), and one of a force and a moment (none do).
#[divan::bench(args = [Axis::Force(Component::Y), Axis::Moment(Component::X)])]
fn envelope_of_16_plies_360_points_6_criteria(bencher: Bencher, other: Axis) {
    let Some(stack) = stack("[0/±45/90]2s") else { return };
    let mpa = |x| Modulus::from_mpa(x).ok();
    let strengths = || Some([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
    let Some(strengths) = strengths().map(Strengths::new) else { return };
    let Some(s23) = mpa(50.0) else { return };
    let [max_stress, max_strain, tsai_wu, tsai_hill, hoffman, hashin, ..] = Criterion::USUAL;
    let six = [max_stress, max_strain, tsai_wu, tsai_hill, hoffman, hashin]
        .map(|criterion| criterion.prepare(stack.plies()[0].lamina(), &strengths.with_s23(s23)));
    let Ok(six) = six.into_iter().collect::<Result<Vec<_>, _>>() else { return };
    let criteria: Vec<_> = six.iter().map(|prepared| vec![Some(prepared); 16]).collect();
    let axes = [Axis::Force(Component::X), other];
    bencher.bench_local(|| Envelope::of(black_box(&stack), axes, &Load::default(), &criteria, 360));
}

/// Closed form, as a search over stacks calls it.
#[divan::bench]
fn buckling_of_an_orthotropic_plate(bencher: Bencher) {
    let Some(stack) = stack("[0/±45/90]2s") else { return };
    let d = Stiffness::of(&stack).d;
    bencher.bench_local(|| specially_orthotropic_factor(black_box(&d), [0.5, 0.3], [-1.0, -0.2]));
}

/// Ritz with the usual number of terms, convergence estimate included.
#[divan::bench(args = ["SSSS", "CCCC", "CSCF"])]
fn buckling_with_any_edges(bencher: Bencher, edges: &str) {
    let Some(stack) = stack("[0/±45/90]2s") else { return };
    let (Ok(a), Ok(b), Ok(edges)) = (Length::from_m(0.5), Length::from_m(0.3), edges.parse()) else { return };
    let plate = Plate::new(&stack, a, b, edges);
    bencher.bench_local(|| black_box(&plate).buckling([-1.0, 0.0, 0.5], &Solver::default(), None));
}
