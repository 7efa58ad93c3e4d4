//! Models of the density, one a file.

mod apparent;
mod caution;
mod columns;
mod crystal;
mod excess;
mod ideal;
mod interval;
mod matrix;
mod regions;

pub(in crate::alloy) use apparent::molar_volume_in;
pub use apparent::{ApparentMixing, ApparentShare, VolumeSource, apparent_volumes, apparent_volumes_with};
pub use caution::{Caution, cautions};
pub use columns::{DensityColumns, RowStatus};
pub use crystal::{AVOGADRO, Bowing, Cell, Vegard, vegard, vegard_of_volumes, xray_density};
pub use excess::{Excess, ExcessMixing, with_excess};
pub(in crate::alloy) use ideal::volume_per_mass;
pub use ideal::{IdealMixing, Share, ideal_mixing};
pub use interval::{ACCURACY, Accuracy, COVERAGE, PredictionInterval, prediction_interval, scale};
pub use matrix::Matrix;
pub(in crate::alloy) use regions::{Amount, Condition, regions};
