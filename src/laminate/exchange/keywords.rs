//! Decks of keywords that begin with `*`, as Abaqus, CalculiX and LS-DYNA write them.

use super::number::Field;

/// A keyword line with its data lines.
#[derive(Debug)]
pub(super) struct Block {
    /// Upper case, without the star.
    pub keyword: String,
    /// Parameters behind the keyword: upper-case name, value as written.
    pub parameters: Vec<(String, String)>,
    pub lines: Vec<(usize, String)>,
    pub line: usize,
}

impl Block {
    /// The value of a parameter; empty for one without a value.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Data line `index` split at commas.
    pub fn row(&self, index: usize) -> Vec<Field> {
        self.lines.get(index).map_or(Vec::new(), |(line, text)| at_commas(*line, text))
    }

    /// A place for what is missing.
    pub fn end(&self) -> Field {
        let line = self.lines.last().map_or(self.line, |(line, _)| *line);
        Field { text: String::new(), line, column: 1 }
    }
}

pub(super) fn at_commas(line: usize, text: &str) -> Vec<Field> {
    let mut column = 1;
    let mut fields = Vec::new();
    for part in text.split(',') {
        fields.push(Field { text: part.trim().to_owned(), line, column });
        column += part.chars().count() + 1;
    }
    fields
}

/// The blocks of a deck; lines that begin with `comment` are left out.
pub(super) fn blocks(text: &str, comment: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for (i, line) in text.lines().enumerate() {
        if line.starts_with(comment) || (line.trim().is_empty() && comment == "**") {
            continue;
        }
        if let Some(rest) = line.trim_start().strip_prefix('*') {
            let mut parts = rest.split(',');
            let keyword = parts.next().unwrap_or_default().trim().to_ascii_uppercase();
            blocks.push(Block { keyword, parameters: Vec::new(), lines: Vec::new(), line: i + 1 });
            add_parameters(&mut blocks, parts);
            open = comment == "**" && rest.trim_end().ends_with(',');
        } else if open {
            add_parameters(&mut blocks, line.split(','));
            open = line.trim_end().ends_with(',');
        } else if let Some(block) = blocks.last_mut() {
            block.lines.push((i + 1, line.to_owned()));
        }
    }
    blocks
}

fn add_parameters<'a>(blocks: &mut [Block], parts: impl Iterator<Item = &'a str>) {
    let Some(block) = blocks.last_mut() else { return };
    for part in parts.filter(|part| !part.trim().is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value.trim().trim_matches('"').to_owned();
        block.parameters.push((name.trim().to_ascii_uppercase(), value));
    }
}
