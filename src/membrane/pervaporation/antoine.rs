//! Saturation pressures.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Pressure, Quantity as _, Temperature, Unit};

/// The logarithm of an Antoine equation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AntoineForm {
    /// To base 10.
    Log10,
    /// Natural.
    Ln,
}

/// Constants of an Antoine equation with the units they are for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Antoine {
    form: AntoineForm,
    constants: [f64; 3],
    pressure: &'static Unit,
    temperature: &'static Unit,
}

impl Antoine {
    /// From A, B, C and the units of pressure and temperature.
    ///
    /// A negative B is one of the form `A + B/(T + C)`, which is the same curve: vapor pressures rise with temperature.
    ///
    /// # Errors
    /// `unknown_unit` or `wrong_unit`; `not_finite`; `out_of_range` for B = 0.
    pub fn new(
        form: AntoineForm,
        constants: [f64; 3],
        pressure: &str,
        temperature: &str,
    ) -> Result<Self, ErrorKind> {
        if constants.iter().any(|x| !x.is_finite()) {
            return Err(ErrorKind::NotFinite { quantity: "Antoine constant" });
        }
        if constants[1] == 0.0 {
            let rule = "other than 0";
            return Err(ErrorKind::OutOfRange {
                quantity: "Antoine constant B",
                value: 0.0,
                unit: Suffix("1"),
                rule,
            });
        }
        let pressure = Pressure::KIND.unit(pressure)?;
        let temperature = Temperature::KIND.unit(temperature)?;
        Ok(Self { form, constants, pressure, temperature })
    }

    /// The saturation pressure at a temperature.
    ///
    /// ```text
    /// log p = A − B/(T + C)        p and T in the units of the constants
    /// ```
    ///
    /// ```
    /// use matprop::membrane::pervaporation::{Antoine, AntoineForm};
    /// use matprop::quantity::Temperature;
    ///
    /// // Water: Bridgeman and Aldrich in NIST's form, bar and K, 344 to 373 K.
    /// let water = Antoine::new(AntoineForm::Log10, [5.08354, 1663.125, -45.622], "bar", "K")?;
    /// let boiling = water.pressure(Temperature::from_celsius(100.0)?)?;
    /// assert!((boiling.bar() - 1.01325).abs() < 0.003);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` where T + C is 0 or below; `not_finite` if the pressure leaves the range of numbers.
    ///
    /// # References
    /// C. Antoine, C. R. Acad. Sci. 107 (1888) 681.
    pub fn pressure(&self, temperature: Temperature) -> Result<Pressure, ErrorKind> {
        let [a, b, c] = self.constants;
        let t = temperature.in_unit(self.temperature);
        if t + c <= 0.0 {
            let (quantity, rule) = ("temperature", "above -C of the Antoine equation");
            return Err(ErrorKind::OutOfRange {
                quantity,
                value: t,
                unit: Suffix(self.temperature.name),
                rule,
            });
        }
        let exponent = a - b.abs() / (t + c);
        let p = match self.form {
            AntoineForm::Log10 => libm::exp10(exponent),
            AntoineForm::Ln => libm::exp(exponent),
        };
        Pressure::from_unit(p, self.pressure)
    }
}
