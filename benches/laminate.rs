//! A, B, D, their inverse and all engineering constants of one laminate, through the typed API.

use divan::{Bencher, black_box};
use matprop::laminate::{Lamina, Layup, Ply, StackingSequence, Stiffness};
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
