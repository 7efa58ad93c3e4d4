//! Reads documents as JSON Lines on standard input; writes one report or error per line, in order.
//!
//! ```text
//! echo '{"kind":"alloy","composition":"Ti-6Al-4V"}' | cargo run --release --example calculate
//! ```

use matprop::calculate_json;
use matprop::document::MAX_TEXT;
use matprop::document::report::ErrorCard;
use matprop::{Error, ErrorKind};
use std::io::{self, BufRead, BufWriter, Read, Write};

fn main() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    while let Some(line) = next_line(&mut input)? {
        match line.and_then(|text| calculate_json(&text)) {
            Ok(report) => writeln!(output, "{report}")?,
            Err(error) => {
                serde_json::to_writer(&mut output, &ErrorCard::from(&error))?;
                writeln!(output)?;
            }
        }
    }
    output.flush()
}

/// The next line, or an error in its place if it is not text or too long; memory stays bounded either way.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Result<String, Error>>> {
    let mut line = Vec::new();
    let limit = MAX_TEXT as u64 + 2;
    if input.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() as u64 == limit {
        let mut rest = input.skip_until(b'\n')?;
        rest -= usize::from(rest > 0);
        return Ok(Some(Err(ErrorKind::TooLarge { size: line.len() + rest, limit: MAX_TEXT }.into())));
    }
    Ok(Some(
        String::from_utf8(line)
            .map_err(|error| ErrorKind::NotJson { detail: format!("it is not UTF-8: {error}") }.into()),
    ))
}
