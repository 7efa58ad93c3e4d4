//! What passes one cell.

/// The greatest exponent.
const MOST: f64 = 600.0;

/// The flow of a gas that a cell passes on: of what enters on the feed side the shares that stay and that permeate, of
/// what enters with the permeate those that stay and that return.
#[derive(Clone, Copy, Default)]
pub(super) struct Passage {
    pub stays: f64,
    pub permeates: f64,
    pub goes_on: f64,
    pub returns: f64,
}

impl Passage {
    /// Through a cell whose permeate enters where its feed leaves.
    pub fn against(out: f64, back: f64) -> Self {
        // The flux changes as e^(zs) along the cell.
        let z = back - out;
        let mean = if z.abs() < 1e-9 { 1.0 } else { libm::expm1(z.min(MOST)) / z };
        let below = 1.0 + back * mean;
        Self {
            stays: libm::exp(z.min(MOST)) / below,
            permeates: out * mean / below,
            goes_on: 1.0 / below,
            returns: back * mean / below,
        }
    }

    /// Through a cell whose permeate enters with its feed.
    pub fn along(out: f64, back: f64) -> Self {
        let both = out + back;
        if !(both > 0.0) {
            return Self { stays: 1.0, goes_on: 1.0, ..Self::default() };
        }
        let (kept, moved) = (libm::exp(-both), -libm::expm1(-both));
        Self {
            stays: (back + out * kept) / both,
            permeates: out * moved / both,
            goes_on: (out + back * kept) / both,
            returns: back * moved / both,
        }
    }
}
