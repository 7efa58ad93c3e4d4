//! Columns of one table.

use crate::document::quantity::Column;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::quantity::{Quantity, Time};

/// Two columns in SI.
pub(super) type Table = (Vec<f64>, Vec<f64>);

/// Two columns that are both there, equally long, in SI; `None` if neither is.
pub(super) fn table<A: Quantity, B: Quantity>(
    (a, a_name): (&mut Option<Column>, &str),
    (b, b_name): (&mut Option<Column>, &str),
) -> Result<Option<Table>, Error> {
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    match (a, b) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(needs(a_name, b_name).into()),
        (None, Some(_)) => Err(needs(b_name, a_name).into()),
        (Some(a), Some(b)) => both::<A, B>((a, a_name), (b, b_name)).map(Some),
    }
}

/// Two columns, equally long, in SI.
pub(super) fn both<A: Quantity, B: Quantity>(
    (a, a_name): (&mut Column, &str),
    (b, b_name): (&mut Column, &str),
) -> Result<Table, Error> {
    for (column, name) in [(&*a, a_name), (&*b, b_name)] {
        if column.value.0.is_empty() {
            return Err(Error::new(ErrorKind::Empty { what: "values".into() }, format!("{name}.value")));
        }
    }
    let (x, y) = (a.normalize::<A>().under(a_name)?, b.normalize::<B>().under(b_name)?);
    if x.len() != y.len() {
        let (field, other) = (b_name.to_owned(), a_name.to_owned());
        let kind = ErrorKind::LengthMismatch { field, length: y.len(), other, expected: x.len() };
        return Err(Error::new(kind, b_name));
    }
    Ok((x, y))
}

/// Refuses times that do not increase; the path is that inside of the column.
pub(super) fn increasing(column: &Column) -> Result<(), Error> {
    let values = &column.value.0;
    let Some(i) = (1..values.len()).find(|i| !(values[*i] > values[i - 1])) else { return Ok(()) };
    let unit = Suffix(Time::KIND.unit(&column.unit)?.name);
    let rule = "above the time before it; sort the table, and keep one reading of each time";
    let kind = ErrorKind::OutOfRange { quantity: "time", value: values[i], unit, rule };
    Err(Error::from(kind).at(i).under("value"))
}
