//! A document whose inputs can be changed and whose results are read again.

use super::input::{Number, numbers};
use super::names;
use super::result::{Scalar, headlines, scalars};
use super::{MAX_INPUTS, MAX_RESULTS};
use crate::document::input::{Input, Items};
use crate::document::report::Report;
use crate::document::tree::{Node, Step, Wanted};
use crate::error::{Error, ErrorKind};
use core::ops::ControlFlow;

/// Sections that only ask for more results; a study leaves out those its results do not need.
#[rustfmt::skip]
const REQUESTS: &[&[&str]] = &[
    &["polar"], &["exact"], &["plates"], &["export"], &["designRules"], &["include"], &["warping"], &["springIn"],
    &["sandwich"], &["failure", "progressive"], &["failure", "strengths"], &["failure", "envelopes"],
    &["failure", "plyEnvelopes"],
];

/// Results that say how a text was read, and what its limits allow: written out as numbers it says less.
const OF_TEXTS: &[&str] = &["reading.", "range.", "designation."];

/// A document on the bench.
pub(super) struct Bench<'a> {
    input: &'a Input,
    document: Node,
    /// The document with every section in it.
    full: Node,
    /// All numbers of the input, what its texts and records stand for included.
    pub inputs: Vec<Number>,
    /// All numbers of the report.
    results: Vec<Scalar>,
    whole: Node,
}

impl<'a> Bench<'a> {
    /// Of a normalized input as a tree without its studies, and the report it gave.
    pub fn new(report: &Report, input: &'a Input, document: Node) -> Self {
        let whole = report.results(&Wanted::default()).unwrap_or(Node::Nothing);
        let results = scalars(&whole);
        let inputs = numbers(&document);
        let full = Node::Nothing;
        let mut bench = Self { input, document, full, inputs, results, whole };
        bench.write_out();
        bench.full = bench.document.clone();
        bench
    }

    /// Writes out texts and records, as far as the results stay the same to the bit.
    fn write_out(&mut self) {
        let of_text = |name: &str| OF_TEXTS.iter().any(|start| name.starts_with(start));
        let all: Vec<usize> =
            (0..self.results.len()).filter(|place| !of_text(&self.results[*place].name)).collect();
        let before: Vec<Option<f64>> = all.iter().map(|place| Some(self.results[*place].value)).collect();
        let same = |value: Result<Vec<Option<f64>>, Error>| value.is_ok_and(|value| value == before);
        let mut several: Vec<Number> = Vec::new();
        for expansion in self.input.expansions() {
            let kept = self.document.clone();
            match expansion(&mut self.document) {
                Some(more) if same(self.evaluate(&[], &all)) => several.extend(more),
                _ => self.document = kept,
            }
        }
        self.inputs = numbers(&self.document);
        for number in several {
            match self.inputs.iter_mut().find(|known| known.name == number.name) {
                Some(known) => *known = number,
                None => self.inputs.push(number),
            }
        }
    }

    /// The results a study asks for.
    pub fn choose_results(
        &self,
        asked: Option<&Items<String, 200>>,
        list: &str,
    ) -> Result<Vec<usize>, Error> {
        let names: Vec<&str> = self.results.iter().map(|result| result.name.as_str()).collect();
        let places = match asked {
            Some(asked) => names::chosen(&asked.0, &names, Some(&self.whole), list)?,
            None => {
                let patterns = headlines(self.input);
                let headline = |name: &str| patterns.iter().any(|pattern| names::matches(pattern, name));
                (0..names.len())
                    .filter(|place| names.get(*place).is_some_and(|name| headline(name)))
                    .collect()
            }
        };
        within(&places, MAX_RESULTS, "results of a study", list)?;
        Ok(places)
    }

    /// The inputs a study asks for. If it names none: all that are not one place of a shared one or of a column, or
    /// those of the columns in a document that has no others.
    pub fn choose_inputs(&self, asked: Option<&Items<String, 200>>, list: &str) -> Result<Vec<usize>, Error> {
        let places = match asked {
            Some(asked) => names::chosen(&asked.0, &self.input_names(), Some(&self.full), list)?,
            None => {
                let stands =
                    |number: &Number| number.places.iter().any(|(path, _)| self.document.at(path).is_some());
                let standing = |shared: bool| -> Vec<usize> {
                    let own = |place: &usize| {
                        self.inputs.get(*place).is_some_and(|n| n.shared == shared && stands(n))
                    };
                    (0..self.inputs.len()).filter(own).collect()
                };
                let own = standing(false);
                if own.is_empty() { standing(true) } else { own }
            }
        };
        within(&places, MAX_INPUTS, "inputs of a study", list)?;
        Ok(places)
    }

    /// The paths of all inputs.
    pub fn input_names(&self) -> Vec<&str> {
        self.inputs.iter().map(|input| input.name.as_str()).collect()
    }

    /// The document that is studied, with all its sections.
    pub fn whole_document(&self) -> &Node {
        &self.full
    }

    /// A result.
    pub fn result(&self, place: usize) -> &Scalar {
        &self.results[place]
    }

    /// Leaves out sections that these results do not need.
    pub fn lighten(&mut self, results: &[usize]) {
        let before: Vec<Option<f64>> = results.iter().map(|place| Some(self.results[*place].value)).collect();
        self.document = self.full.clone();
        for section in REQUESTS {
            let kept = self.document.clone();
            if self.drop_section(section) && !self.evaluate(&[], results).is_ok_and(|value| value == before) {
                self.document = kept;
            }
        }
    }

    /// Takes a section out, if it is there.
    fn drop_section(&mut self, section: &[&str]) -> bool {
        let Some((last, parents)) = section.split_last() else { return false };
        let parents: Vec<Step> = parents.iter().map(|key| Step::Key((*key).to_owned())).collect();
        self.document.at_mut(&parents).is_some_and(|parent| parent.take(last).is_some())
    }

    /// The results with some inputs changed; `None` for a result that is not there any more.
    ///
    /// # Errors
    /// What the engine says of the changed document.
    pub fn evaluate(
        &mut self,
        changes: &[(usize, f64)],
        results: &[usize],
    ) -> Result<Vec<Option<f64>>, Error> {
        let mut before = Vec::new();
        for (place, value) in changes {
            let Some(input) = self.inputs.get(*place) else { continue };
            for (path, sign) in &input.places {
                match path.split_last() {
                    Some((Step::Key(key), parent)) => {
                        let Some(parent) = self.document.at_mut(parent) else { continue };
                        before.push((path.clone(), parent.get(key).cloned()));
                        parent.set(key, Node::quantity(sign * value, &input.unit));
                    }
                    _ => {
                        // A number of a column.
                        let Some(node) = self.document.at_mut(path) else { continue };
                        before
                            .push((path.clone(), Some(std::mem::replace(node, Node::Number(sign * value)))));
                    }
                }
            }
        }
        let report = self.computed();
        for (path, node) in before.into_iter().rev() {
            let Some((Step::Key(key), parent)) = path.split_last() else {
                if let (Some(place), Some(node)) = (self.document.at_mut(&path), node) {
                    *place = node;
                }
                continue;
            };
            let Some(parent) = self.document.at_mut(parent) else { continue };
            match node {
                Some(node) => parent.set(key, node),
                None => drop(parent.take(key)),
            }
        }
        let report = report?;
        let chosen = || results.iter().filter_map(|place| self.results.get(*place));
        let wanted = Wanted::of(chosen().map(|result| result.path.as_slice()));
        let values = report.results(&wanted).unwrap_or(Node::Nothing);
        Ok(chosen().map(|result| values.at(&result.path).and_then(Node::number)).collect())
    }

    /// The plain report of the document as it stands.
    fn computed(&self) -> Result<Report, Error> {
        let input = Input::read(self.input.word(), &self.document)?;
        input.plain(&mut |_| ControlFlow::Continue(()))
    }
}

fn within(places: &[usize], limit: usize, what: &str, path: &str) -> Result<(), Error> {
    if places.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: what.to_owned() }, path));
    }
    if places.len() > limit {
        return Err(Error::new(ErrorKind::TooMany { what: what.to_owned(), limit }, path));
    }
    Ok(())
}
