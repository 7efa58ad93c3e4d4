//! Units written in the text: what they say about all numbers, and which belong to one number only.

use super::Basis;
use super::reader::Reader;
use crate::error::ErrorKind;

/// Stands behind a number that counts parts per million.
pub(super) const PPM: char = '\u{e000}';

/// What units written in the text say.
pub(super) struct Marks {
    pub basis: Option<Basis>,
    /// The whole, in the unit of the numbers.
    pub per: f64,
}

const MASS: Option<Basis> = Some(Basis::Mass);
const MOLE: Option<Basis> = Some(Basis::Mole);

/// Units by spelling, the longer ones first, each with its basis and the character left in its place.
const MARKS: [(&str, Option<Basis>, char); 37] = [
    ("mass ppm", MASS, PPM),
    ("wt. ppm", MASS, PPM),
    ("wt ppm", MASS, PPM),
    ("wtppm", MASS, PPM),
    ("wppm", MASS, PPM),
    ("ppmw", MASS, PPM),
    ("at. ppm", MOLE, PPM),
    ("at ppm", MOLE, PPM),
    ("atppm", MOLE, PPM),
    ("appm", MOLE, PPM),
    ("mol ppm", MOLE, PPM),
    ("ppm", None, PPM),
    ("wt.-%", MASS, ' '),
    ("wt-%", MASS, ' '),
    ("wt. %", MASS, ' '),
    ("mole%", MOLE, ' '),
    ("mole %", MOLE, ' '),
    ("atomic%", MOLE, ' '),
    ("atomic %", MOLE, ' '),
    ("weight%", MASS, ' '),
    ("weight %", MASS, ' '),
    ("at. %", MOLE, ' '),
    ("wt.%", MASS, ' '),
    ("wt%", MASS, ' '),
    ("wt %", MASS, ' '),
    ("mass%", MASS, ' '),
    ("mass %", MASS, ' '),
    ("at.-%", MOLE, ' '),
    ("at-%", MOLE, ' '),
    ("at.%", MOLE, ' '),
    ("at%", MOLE, ' '),
    ("at %", MOLE, ' '),
    ("mol%", MOLE, ' '),
    ("mol %", MOLE, ' '),
    ("permille", None, '‰'),
    ("‰", None, '‰'),
    ("%", None, ' '),
];

impl Reader<'_> {
    /// Finds units such as `wt%` or `(at.%)`, blanks them out, and says what they mean. `ppm` stays as [`PPM`] behind
    /// its number; so does `‰` beside percents, while alone it holds for all numbers.
    pub fn take_marks(&mut self) -> Result<Marks, ErrorKind> {
        let mut marks = Marks { basis: self.take_words()?, per: 100.0 };
        let mut percents = false;
        for (mark, basis, left) in MARKS {
            let mark: Vec<char> = mark.chars().collect();
            let mut from = 0;
            while let Some(at) = self.find(&mark, from) {
                let to = at + mark.len();
                self.chars[at..to].fill(' ');
                self.chars[at] = left;
                self.blank_parentheses(at, to);
                percents |= left != '‰';
                from = to;
                agreed(&mut marks.basis, basis)?;
            }
        }
        if !percents && self.chars.contains(&'‰') {
            marks.per = 1000.0;
            self.chars.iter_mut().filter(|c| **c == '‰').for_each(|c| *c = ' ');
        }
        Ok(marks)
    }

    /// Chinese words for the basis.
    fn take_words(&mut self) -> Result<Option<Basis>, ErrorKind> {
        let words = [
            ("质量分数", MASS),
            ("质量百分比", MASS),
            ("重量百分比", MASS),
            ("质量比", MASS),
            ("原子分数", MOLE),
            ("原子百分比", MOLE),
            ("摩尔分数", MOLE),
            ("原子比", Some(Basis::MoleRatio)),
            ("摩尔比", Some(Basis::MoleRatio)),
        ];
        let mut basis = None;
        for (word, meant) in words {
            let word: Vec<char> = word.chars().collect();
            while let Some(at) = self.find(&word, 0) {
                self.chars[at..at + word.len()].fill(' ');
                self.blank_parentheses(at, at + word.len());
                agreed(&mut basis, meant)?;
            }
        }
        Ok(basis)
    }

    fn find(&self, mark: &[char], from: usize) -> Option<usize> {
        let same = |window: &[char]| window.iter().zip(mark).all(|(a, b)| a.eq_ignore_ascii_case(b));
        self.chars.get(from..)?.windows(mark.len()).position(same).map(|offset| from + offset)
    }

    /// Removes the parentheses around a unit.
    fn blank_parentheses(&mut self, from: usize, to: usize) {
        let before = self.chars[..from].iter().rposition(|c| *c != ' ');
        let after = self.chars[to..].iter().position(|c| *c != ' ').map(|offset| to + offset);
        if let (Some(before), Some(after)) = (before, after)
            && (self.chars[before], self.chars[after]) == ('(', ')')
        {
            self.chars[before] = ' ';
            self.chars[after] = ' ';
        }
    }
}

fn agreed(known: &mut Option<Basis>, new: Option<Basis>) -> Result<(), ErrorKind> {
    if let (Some(one), Some(two)) = (*known, new)
        && one != two
    {
        return Err(ErrorKind::Conflict { field: "wt%".into(), other: "at%".into() });
    }
    *known = known.or(new);
    Ok(())
}
