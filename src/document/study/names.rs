//! Paths as people write them, with `*` for any name or index.

use crate::document::tree::{Node, Path, Step, shown};
use crate::error::{Error, ErrorKind, near};

/// The most names an error lists.
const MAX_LISTED: usize = 40;

/// Whether a path is one of those a pattern stands for; `*` is any text without a dot or bracket.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|path| {
            let end = path.find(['.', '[', ']']).unwrap_or(path.len());
            path.char_indices()
                .map(|(at, _)| at)
                .chain([path.len()])
                .filter(|at| (1..=end).contains(at))
                .any(|at| matches(rest, &path[at..]))
        }),
    }
}

/// The places of the paths a list of patterns stands for, each once, in the order of the patterns.
///
/// `whole` is the document the paths lead into, to tell a path that does not exist from one that is not a number.
pub(super) fn chosen(
    patterns: &[String],
    names: &[&str],
    whole: Option<&Node>,
    list: &str,
) -> Result<Vec<usize>, Error> {
    if patterns.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "paths".into() }, list));
    }
    let mut places: Vec<usize> = Vec::new();
    for (i, pattern) in patterns.iter().enumerate() {
        let before = places.len();
        let mut known = false;
        for (place, _) in names.iter().enumerate().filter(|(_, name)| matches(pattern, name)) {
            known = true;
            if !places.contains(&place) {
                places.push(place);
            }
        }
        if places.len() == before && !known {
            return Err(Error::new(unknown(pattern, names, whole), format!("{list}[{i}]")));
        }
    }
    Ok(places)
}

/// Why no number stands at the end of a path.
pub(super) fn unknown(pattern: &str, names: &[&str], whole: Option<&Node>) -> ErrorKind {
    if let Some(found) = whole.and_then(|whole| kind_at(whole, &mut Vec::new(), pattern)) {
        return ErrorKind::WrongType { found, expected: "the path of a number with a unit".into() };
    }
    let word: String = pattern.chars().take(64).collect();
    let near = near(&word, names.iter().copied());
    ErrorKind::UnknownWord { word, expected: names.iter().take(MAX_LISTED).copied().collect(), near }
}

/// What stands at a path, in words.
fn kind_at(node: &Node, path: &mut Path, sought: &str) -> Option<String> {
    if !path.is_empty() && shown(path) == sought {
        return Some(match node {
            Node::Nothing => "nothing".into(),
            Node::Switch(_) => "true or false".into(),
            Node::Whole(_) | Node::Number(_) => "a number without a unit".into(),
            Node::Text(text) => format!("the text \"{}\"", text.chars().take(40).collect::<String>()),
            Node::List(_) => "a list".into(),
            Node::Object(_) => "an object".into(),
        });
    }
    let mut inside = |step: Step, node: &Node| {
        path.push(step);
        let found = kind_at(node, path, sought);
        path.pop();
        found
    };
    match node {
        Node::Object(entries) => entries.iter().find_map(|(key, node)| inside(Step::Key(key.clone()), node)),
        Node::List(items) => items.iter().enumerate().find_map(|(i, node)| inside(Step::Index(i), node)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_a_name_or_an_index() {
        for (pattern, path, expected) in [
            ("layup[*].angle", "layup[13].angle", true),
            ("layup[*].angle", "layup[13].thickness", false),
            ("materials.*.e1", "materials.t300-5208.e1", true),
            ("materials.*", "materials.cfrp.e1", false),
            ("*.*", "ply.thickness", true),
            ("*", "density", true),
            ("engineering.membrane.e*", "engineering.membrane.ex", true),
            ("density", "densities", false),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }
}
