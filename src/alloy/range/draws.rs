//! Densities of compositions drawn within limits.

use super::specified::{RangeModel, SpecifiedDensities, rest};
use crate::Random;
use crate::alloy::density::{DensityColumns, RowStatus};
use crate::error::ErrorKind;

/// Draws that may miss the limits for each that is wanted.
const MISSES: usize = 200;

impl SpecifiedDensities {
    /// Densities of `samples` compositions drawn within the limits, each equally likely, kg/m³.
    ///
    /// All elements but one are drawn between their limits; that one, the balance or the one with the widest limits,
    /// takes the rest, and a draw that leaves its limits is drawn again. The same seed gives the same densities on
    /// every machine.
    ///
    /// # Errors
    /// `needs` where hardly any draw adds up to 1.
    ///
    /// # References
    /// JCGM 101:2008, sec. 6.4.2 (rectangular distribution).
    pub fn draws(&self, samples: usize, seed: u64) -> Result<Vec<f64>, ErrorKind> {
        let limits = &self.specification.limits;
        let wide = |i: &usize| limits.get(*i).map_or(0.0, |limit| limit.high - limit.low);
        let widest = (0..limits.len()).max_by(|a, b| wide(a).total_cmp(&wide(b)));
        let rest = rest(&self.specification).or(widest).unwrap_or(0);
        let symbols: Vec<&str> = limits.iter().map(|limit| limit.symbol.as_str()).collect();
        let table = DensityColumns::new(&symbols, None, self.basis)?;
        let own: Vec<(&str, f64)> = self.own.iter().map(|(symbol, v)| (symbol.as_str(), *v)).collect();
        let table = table.with_volumes(&own)?;
        let columns = self.compositions(samples, seed, rest)?;
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let (mut density, mut status) = (vec![0.0; samples], vec![RowStatus::Computed; samples]);
        match self.model {
            RangeModel::ApparentVolumes => {
                table.apparent_volumes(&columns, &mut density, &mut status)?;
            }
            RangeModel::IdealMixing => table.ideal_mixing(&columns, &mut density, &mut status)?,
        }
        Ok(density)
    }

    /// Drawn fractions, a column per element.
    fn compositions(&self, samples: usize, seed: u64, rest: usize) -> Result<Vec<Vec<f64>>, ErrorKind> {
        let limits = &self.specification.limits;
        let mut random = Random::new(seed);
        let mut columns = vec![Vec::with_capacity(samples); limits.len()];
        let mut row = vec![0.0; limits.len()];
        let (mut drawn, mut tried) = (0, 0);
        while drawn < samples {
            if tried == samples.saturating_mul(MISSES) {
                let other = "limits within which draws add up to 1; make them narrower".to_owned();
                return Err(ErrorKind::Needs { field: "monteCarlo".into(), other });
            }
            tried += 1;
            let mut sum = 0.0;
            let others = row.iter_mut().zip(limits).enumerate().filter(|(i, _)| *i != rest);
            for (_, (fraction, limit)) in others {
                *fraction = limit.low + (limit.high - limit.low) * random.uniform();
                sum += *fraction;
            }
            let left = 1.0 - sum;
            let within = limits.get(rest).is_some_and(|l| left >= l.low - 1e-12 && left <= l.high + 1e-12);
            if !(within && left >= 0.0) {
                continue;
            }
            row[rest] = left;
            for (column, fraction) in columns.iter_mut().zip(&row) {
                column.push(*fraction);
            }
            drawn += 1;
        }
        Ok(columns)
    }
}
