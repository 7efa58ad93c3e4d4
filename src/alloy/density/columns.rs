//! Densities of many compositions of the same elements, by columns.

use super::apparent::molar_volume_in;
use super::ideal::volume_per_mass;
use super::matrix::{ATOMIC_NUMBERS, Matrix};
use crate::alloy::{Basis, SUM_TOLERANCE};
use crate::data::{self, Element};
use crate::error::ErrorKind;

/// What became of one row of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStatus {
    /// It has a density.
    #[default]
    Computed,
    /// An amount is not a number, or infinite.
    NotFinite,
    /// An amount, or what is left for the balance, is below 0.
    Negative,
    /// The fractions do not add up to 1 within [`SUM_TOLERANCE`], or all amounts are 0.
    Sum,
}

/// A table of compositions: elements as columns, and what their numbers count.
///
/// For millions of compositions: elements, volumes and lattices are looked up once, a row costs no memory, and each has
/// the density of [`super::apparent_volumes`] or [`super::ideal_mixing`] to the last bit.
///
/// ```
/// use matprop::alloy::{Basis, density::{DensityColumns, RowStatus}};
///
/// // Two alloys of nickel with 5 % Al, and with 5 % Al and 20 % Cr; nickel is what is left.
/// let table = DensityColumns::new(&["Al", "Cr"], Some("Ni"), Basis::Mass)?;
/// let (mut density, mut status) = ([0.0; 2], [RowStatus::Computed; 2]);
/// table.apparent_volumes(&[&[0.05, 0.05], &[0.0, 0.2]], &mut density, &mut status)?;
/// assert_eq!(status, [RowStatus::Computed; 2]);
/// assert!((density[0] - 8283.9).abs() < 0.1);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug)]
pub struct DensityColumns {
    elements: Vec<&'static Element>,
    /// Their atomic numbers.
    present: Vec<usize>,
    /// Whether the last element takes what the others leave.
    balance: bool,
    basis: Basis,
    /// Volume per mole by matrix, cm³/mol, then by element.
    volumes: Vec<Vec<f64>>,
    /// Volume per mass of the solid elements, m³/kg.
    ideal: Vec<f64>,
}

/// Where a row is put together, so that rows cost no memory.
struct Row {
    mass: Vec<f64>,
    moles: Vec<f64>,
    w: [f64; ATOMIC_NUMBERS],
    x: [f64; ATOMIC_NUMBERS],
}

impl DensityColumns {
    /// A table with a column of each of `symbols`, and an element that takes what they leave.
    ///
    /// # Errors
    /// `empty`, `unknown_element`, `duplicate_field`, `no_element_volume`; `conflict` for a balance of ratios.
    pub fn new(symbols: &[&str], balance: Option<&str>, basis: Basis) -> Result<Self, ErrorKind> {
        let mut elements: Vec<&'static Element> = Vec::with_capacity(symbols.len() + 1);
        for symbol in symbols.iter().copied().chain(balance) {
            let element = data::element(symbol)?;
            if elements.iter().any(|known| known.symbol == element.symbol) {
                return Err(ErrorKind::DuplicateField { field: symbol.to_owned() });
            }
            elements.push(element);
        }
        if elements.is_empty() {
            return Err(ErrorKind::Empty { what: "elements".into() });
        }
        if balance.is_some() && basis == Basis::MoleRatio {
            let (field, other) = ("balance".to_owned(), "ratios, which have no whole".to_owned());
            return Err(ErrorKind::Conflict { field, other });
        }
        let in_matrix = |matrix: &Matrix| {
            elements.iter().map(|element| molar_volume_in(*matrix, element)).collect::<Result<Vec<f64>, _>>()
        };
        Ok(Self {
            present: elements.iter().map(|e| usize::from(e.atomic_number) % ATOMIC_NUMBERS).collect(),
            balance: balance.is_some(),
            basis,
            volumes: Matrix::ALL.iter().map(in_matrix).collect::<Result<_, _>>()?,
            ideal: elements
                .iter()
                .map(|element| volume_per_mass(element).map(|(volume, _)| volume))
                .collect::<Result<_, _>>()?,
            elements,
        })
    }

    /// Puts volumes of your own, cm³/mol by symbol, in place of the published ones in every matrix.
    ///
    /// # Errors
    /// `needs` for an element that is not in the table, `out_of_range` unless the volume is above 0.
    pub fn with_volumes(mut self, own: &[(&str, f64)]) -> Result<Self, ErrorKind> {
        for (symbol, volume) in own {
            let place = self.elements.iter().position(|element| element.symbol == *symbol);
            let place = place.ok_or_else(|| ErrorKind::Needs {
                field: format!("volume of {symbol}"),
                other: format!("{symbol} in the composition"),
            })?;
            super::apparent::positive(*volume)?;
            for row in &mut self.volumes {
                row[place] = *volume;
            }
        }
        Ok(self)
    }

    /// The elements, the balance last.
    pub fn elements(&self) -> &[&'static Element] {
        &self.elements
    }

    /// Densities by apparent molar volumes, kg/m³: `fractions` has one column per element but the balance.
    ///
    /// A row that is refused gets no density but NaN, and its status says why.
    ///
    /// # Errors
    /// `needs` unless there is a column per element and all have as many rows as `density` and `status`.
    pub fn apparent_volumes(
        &self,
        fractions: &[&[f64]],
        density: &mut [f64],
        status: &mut [RowStatus],
    ) -> Result<(), ErrorKind> {
        self.each(fractions, density, status, |row| {
            for (i, z) in self.present.iter().copied().enumerate() {
                row.w[z] = 100.0 * row.mass[i];
                row.x[z] = 100.0 * row.moles[i];
            }
            let matrix = Matrix::classified(&row.w, &row.x, &self.present);
            let volumes = &self.volumes[matrix as usize];
            let mut total = 0.0;
            for ((w, volume), element) in row.mass.iter().zip(volumes).zip(&self.elements) {
                total += w * volume / (element.standard_atomic_weight * 1e3);
            }
            1.0 / total
        })
    }

    /// Densities by ideal mixing, kg/m³; as [`DensityColumns::apparent_volumes`].
    ///
    /// # Errors
    /// As [`DensityColumns::apparent_volumes`].
    pub fn ideal_mixing(
        &self,
        fractions: &[&[f64]],
        density: &mut [f64],
        status: &mut [RowStatus],
    ) -> Result<(), ErrorKind> {
        self.each(fractions, density, status, |row| {
            1.0 / row.mass.iter().zip(&self.ideal).map(|(w, volume)| w * volume).sum::<f64>()
        })
    }

    fn each(
        &self,
        fractions: &[&[f64]],
        density: &mut [f64],
        status: &mut [RowStatus],
        of: impl Fn(&mut Row) -> f64,
    ) -> Result<(), ErrorKind> {
        let rows = density.len();
        let columns = self.elements.len() - usize::from(self.balance);
        if fractions.len() != columns
            || status.len() != rows
            || fractions.iter().any(|column| column.len() != rows)
        {
            let other = format!("{columns} columns of {rows} rows");
            return Err(ErrorKind::Needs { field: "fractions".into(), other });
        }
        let n = self.elements.len();
        let zero = [0.0; ATOMIC_NUMBERS];
        let mut row = Row { mass: vec![0.0; n], moles: vec![0.0; n], w: zero, x: zero };
        for (i, (density, status)) in density.iter_mut().zip(status).enumerate() {
            *status = self.gather(fractions, i, &mut row);
            *density = if *status == RowStatus::Computed { of(&mut row) } else { f64::NAN };
        }
        Ok(())
    }

    /// Mass and mole fractions of one row.
    fn gather(&self, fractions: &[&[f64]], i: usize, row: &mut Row) -> RowStatus {
        let (mut sum, mut low) = (0.0, 0.0);
        for (place, column) in row.mass.iter_mut().zip(fractions) {
            *place = column[i];
            sum += column[i];
            low = f64::min(low, column[i]);
        }
        if !sum.is_finite() {
            return RowStatus::NotFinite;
        }
        if self.balance {
            let rest = 1.0 - sum;
            if let Some(last) = row.mass.last_mut() {
                *last = rest;
            }
            low = f64::min(low, rest);
        } else if self.basis != Basis::MoleRatio && (sum - 1.0).abs() > SUM_TOLERANCE {
            return if low < 0.0 { RowStatus::Negative } else { RowStatus::Sum };
        }
        if low < 0.0 {
            return RowStatus::Negative;
        }
        let (mut mass, mut moles) = (0.0, 0.0);
        let by_mass = self.basis == Basis::Mass;
        for ((m, x), element) in row.mass.iter_mut().zip(&mut row.moles).zip(&self.elements) {
            let weight = element.standard_atomic_weight;
            (*m, *x) = if by_mass { (*m, *m / weight) } else { (*m * weight, *m) };
            mass += *m;
            moles += *x;
        }
        if !(mass > 0.0 && mass.is_finite() && moles > 0.0) {
            return RowStatus::Sum;
        }
        row.mass.iter_mut().for_each(|m| *m /= mass);
        row.moles.iter_mut().for_each(|x| *x /= moles);
        RowStatus::Computed
    }
}
