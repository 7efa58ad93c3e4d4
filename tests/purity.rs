//! The layers stay apart: JavaScript only in `wasm.rs`, serde only in `data` and `document`, no std transcendentals.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Lines of code below `src/` that hold one of `words`, outside the folders and files `allowed`.
fn offenders(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut read = 0;
    for path in sources(&root).into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")) {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        read += 1;
        if allowed.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        for line in
            fs::read_to_string(&path).unwrap().lines().filter(|line| !line.trim_start().starts_with("//"))
        {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(read > 30, "only {read} files read");
    found
}

#[test]
fn javascript_stays_in_one_file() {
    assert_eq!(offenders(&["wasm_bindgen", "js_sys"], &["wasm.rs"]), [""; 0]);
    assert!(!offenders(&["wasm_bindgen"], &[]).is_empty(), "the search finds what is there");
}

#[test]
fn serde_stays_at_the_documents() {
    assert_eq!(offenders(&["serde", "schemars"], &["wasm.rs", "data/", "document/"]), [""; 0]);
}

#[test]
fn domains_do_not_look_up_or_sideways() {
    assert_eq!(offenders(&["document"], &["wasm.rs", "lib.rs", "document/", "error/"]), [""; 0]);
    assert_eq!(
        offenders(&["crate::alloy", "crate::membrane"], &["document/", "alloy/", "membrane/", "lib.rs"]),
        [""; 0]
    );
    assert_eq!(offenders(&["crate::laminate"], &["document/", "laminate/", "lib.rs"]), [""; 0]);
}

#[test]
fn transcendentals_come_from_libm() {
    let calls: Vec<String> = [
        "sin", "cos", "tan", "sin_cos", "asin", "acos", "atan", "atan2", "exp", "exp_m1", "ln", "ln_1p",
        "log2", "log10", "powf", "powi", "cbrt", "hypot", "mul_add",
    ]
    .iter()
    .map(|name| format!(".{name}("))
    .collect();
    let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
    assert_eq!(offenders(&calls, &[]), [""; 0]);
}
