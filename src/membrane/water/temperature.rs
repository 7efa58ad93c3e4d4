//! Water permeability and temperature, as makers of membranes tabulate it.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::Temperature;

/// The temperature correction factor of FilmTec membranes: permeate flow over that at 25 °C.
///
/// ```text
/// TCF = exp(E (1/298 K − 1/T))      E = 2640 K above 25 °C, 3020 K below
/// ```
///
/// ```
/// use matprop::membrane::filmtec_correction;
/// use matprop::quantity::Temperature;
///
/// // Tables print its inverse: 1.189 at 20 °C, 1.422 at 15 °C.
/// assert!((1.0 / filmtec_correction(Temperature::from_celsius(20.0)?)? - 1.189).abs() < 1e-3);
/// assert!((1.0 / filmtec_correction(Temperature::from_celsius(15.0)?)? - 1.422).abs() < 1e-3);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` outside of 0 to 60 °C.
///
/// # References
/// DuPont, FilmTec Reverse Osmosis Membranes Technical Manual, form 45-D01504-en, system performance projection.
pub fn filmtec_correction(temperature: Temperature) -> Result<f64, ErrorKind> {
    let celsius = temperature.celsius();
    if !(0.0..=60.0).contains(&celsius) {
        let rule = "0 to 60 degC, where these membranes are used";
        return Err(ErrorKind::OutOfRange {
            quantity: "temperature",
            value: celsius,
            unit: Suffix("degC"),
            rule,
        });
    }
    let energy = if celsius >= 25.0 { 2640.0 } else { 3020.0 };
    Ok(libm::exp(energy * (1.0 / 298.0 - 1.0 / (273.0 + celsius))))
}
