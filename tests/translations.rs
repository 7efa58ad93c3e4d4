//! The texts of the page: the same keys in both languages, each once, and one for everything the engine can name.

use matprop::document::catalog::catalog;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::read_to_string;
use std::path::Path;

/// Text by key, read a line at a time: a JSON reader would hide keys that are there twice.
fn texts(language: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/i18n/{language}.json"));
    let text = read_to_string(path).unwrap();
    let mut found = BTreeMap::new();
    for line in text.lines().filter(|line| line.contains("\": ")) {
        let one: BTreeMap<String, String> =
            serde_json::from_str(&format!("{{{}}}", line.trim().trim_end_matches(','))).unwrap();
        for (key, text) in one {
            assert!(found.insert(key.clone(), text).is_none(), "{language}: {key} is there twice");
        }
    }
    let whole: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
    assert_eq!(found, whole, "{language}: one key a line");
    found
}

/// `{name}` places in a text.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn both_languages_have_the_same_keys_and_places() {
    let (en, zh) = (texts("en"), texts("zh"));
    assert_eq!(en.keys().collect::<Vec<_>>(), zh.keys().collect::<Vec<_>>());
    for (key, text) in &en {
        assert_eq!(places(text), places(&zh[key]), "{key}");
    }
}

#[test]
fn everything_the_engine_names_has_a_text() {
    let en = texts("en");
    let catalog = catalog().unwrap();
    let mut keys: Vec<String> = Vec::new();
    keys.extend(catalog.error_codes.iter().map(|code| format!("error.{code}")));
    keys.extend(catalog.warning_codes.iter().map(|code| format!("warning.{code}")));
    for model in &catalog.models {
        keys.extend([format!("model.{}", model.id), format!("model.{}.validity", model.id)]);
    }
    keys.extend(catalog.quantities.iter().map(|kind| format!("term.{}", kind.name)));
    let missing: Vec<_> = keys.iter().filter(|key| !en.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The literals behind a marker in all sources of the crate.
fn literals(marker: &str) -> BTreeSet<String> {
    fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { files(&entry, found) } else { found.push(entry) }
        }
    }
    let mut sources = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let mut found = BTreeSet::new();
    for text in sources.iter().map(|path| read_to_string(path).unwrap()) {
        for rest in text.split(marker).skip(1) {
            let end = rest.match_indices('"').map(|(at, _)| at).find(|at| !rest[..*at].ends_with('\\'));
            found.insert(rest[..end.unwrap()].replace("\\\"", "\""));
        }
    }
    found
}

/// What an error puts into its sentence stands in the sources as a literal behind one of these.
#[test]
fn quantities_and_rules_of_errors_have_a_text() {
    let en = texts("en");
    let mut words = BTreeSet::new();
    for marker in ["rule = \"", "rule: \"", "Rule(\"", "quantity: \"", "let (quantity, rule) = (\""] {
        let found = literals(marker);
        assert!(!found.is_empty(), "{marker}");
        words.extend(found);
    }
    let missing: Vec<_> = words.iter().filter(|word| !en.contains_key(&format!("term.{word}"))).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}
