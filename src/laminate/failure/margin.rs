//! Margins of safety at limit and at ultimate load.

use crate::model::Model;

/// Margin of safety.
pub const MARGIN: Model = Model {
    id: "laminate.failure.margin",
    name: "Margin of safety",
    equation: "MS = RF / factor - 1, RF the reserve factor on the load as given, factor that of limit or ultimate load",
    reference: "ECSS-E-ST-32-10C Rev. 1 (2009), sec. 4.4",
    validity: "temperature and moisture held; first-ply failure by the criterion named",
};

/// `MS = RF / factor − 1`; 0 or more when the load times `factor` is carried.
///
/// ```
/// use matprop::laminate::failure::margin_of_safety;
///
/// assert_eq!(margin_of_safety(3.0, 1.5), 1.0);
/// ```
///
/// # References
/// ECSS-E-ST-32-10C Rev. 1 (2009), sec. 4.4.
pub fn margin_of_safety(reserve_factor: f64, factor: f64) -> f64 {
    reserve_factor / factor - 1.0
}
