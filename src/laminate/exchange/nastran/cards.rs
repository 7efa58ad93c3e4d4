//! Bulk data cards in small, large and free field.

use super::super::number::Field;

/// A card: its name and its data fields, eight for each line of small field.
pub(super) struct Card {
    pub name: String,
    pub fields: Vec<Field>,
    pub line: usize,
}

impl Card {
    /// A field, counted from 0 behind the name; blank beyond the end.
    pub fn field(&self, index: usize) -> Field {
        let beyond = Field { text: String::new(), line: self.line, column: 1 };
        self.fields.get(index).cloned().unwrap_or(beyond)
    }
}

/// The cards of a deck, from `BEGIN BULK` on if there is one.
pub(super) fn cards(text: &str) -> Vec<Card> {
    let begins = |line: &str| line.trim_start().to_ascii_uppercase().starts_with("BEGIN");
    let skipped = text.lines().position(begins).map_or(0, |i| i + 1);
    let mut cards: Vec<Card> = Vec::new();
    for (i, line) in text.lines().enumerate().skip(skipped) {
        let line = line.split('$').next().unwrap_or_default();
        if line.trim().is_empty() {
            continue;
        }
        if line.trim_start().to_ascii_uppercase().starts_with("ENDDATA") {
            break;
        }
        let (head, mut fields, large) = split(line, i + 1);
        let continued = head.is_empty() || head.starts_with(['+', '*']);
        let width = if large { 4 } else { 8 };
        fields.truncate(width);
        fields.resize_with(width, || Field {
            line: i + 1,
            column: line.chars().count() + 1,
            ..Field::default()
        });
        match cards.last_mut() {
            Some(card) if continued => {
                // A large field card fills eight fields with two lines, the second of which may be left out.
                if !large {
                    card.fields.resize_with(card.fields.len().next_multiple_of(8), Field::default);
                }
                card.fields.extend(fields);
            }
            _ => {
                let name = head.trim_end_matches('*').trim().to_ascii_uppercase();
                cards.push(Card { name, fields, line: i + 1 });
            }
        }
    }
    cards
}

/// The first field, the data fields, and whether they are large.
fn split(line: &str, number: usize) -> (String, Vec<Field>, bool) {
    if line.contains(',') {
        let mut column = 1;
        let mut all = Vec::new();
        for part in line.split(',') {
            all.push(Field { text: part.trim().to_owned(), line: number, column });
            column += part.chars().count() + 1;
        }
        let head = all.remove(0).text;
        let large = head.contains('*');
        return (head, all, large);
    }
    let characters: Vec<char> = tabs(line).chars().collect();
    let cut = |from: usize, to: usize| -> String {
        characters.iter().skip(from).take(to - from).collect::<String>().trim().to_owned()
    };
    let head = cut(0, 8);
    let large = head.contains('*');
    let (width, count) = if large { (16, 4) } else { (8, 8) };
    let fields = (0..count).map(|k| {
        let from = 8 + k * width;
        Field { text: cut(from, from + width), line: number, column: from + 1 }
    });
    (head, fields.collect(), large)
}

/// Tabs as blanks to the next field of eight.
fn tabs(line: &str) -> String {
    let mut wide = String::new();
    let mut column = 0;
    for c in line.chars() {
        if c == '\t' {
            let next = (column / 8 + 1) * 8;
            wide.extend(core::iter::repeat_n(' ', next - column));
            column = next;
        } else {
            wide.push(c);
            column += 1;
        }
    }
    wide
}
