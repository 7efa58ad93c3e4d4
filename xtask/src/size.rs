//! How large the built engine is.

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// A line with the size of a file, raw and compressed.
pub fn line(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{name}: {} bytes, {} after gzip", bytes.len(), gzip.finish()?.len()))
}
