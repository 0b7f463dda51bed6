//! The words of a form with its blanks filled: pieces of text for the layout. It does not know blocks.

use paper::{Inline, Run, mm};
use statutes::form::Part;
use statutes::markup::{Piece, Text};
use statutes::{Condition, Field};

use crate::error::DocumentError;
use crate::facts::{Facts, Item, Value};
use crate::glue::glue;

/// How filled words look.
#[derive(Clone, Copy, Default)]
pub(crate) struct Look {
    pub(crate) bold: bool,
    /// A line beneath what was filled in, as on a blank.
    pub(crate) ruled: bool,
}

/// Words with their blanks filled.
#[derive(Default)]
pub(crate) struct Filled {
    pub(crate) pieces: Vec<Inline>,
    /// Some blank is left to be filled in by hand.
    pub(crate) by_hand: bool,
}

/// Fills one text.
pub(crate) fn fill(
    text: &Text,
    facts: &Facts<'_>,
    item: Option<Item<'_>>,
    look: Look,
) -> Result<Filled, DocumentError> {
    let mut filled = Filled::default();
    for piece in &text.0 {
        match piece {
            Piece::Words(words) => filled.pieces.push(run(words, look, None).into()),
            Piece::Break => filled.pieces.push(Inline::Break),
            Piece::Blank { field, rule } => match facts.value(*field, item)? {
                Value::Words(words) => {
                    for (index, line) in lines(&words).enumerate() {
                        if index > 0 {
                            filled.pieces.push(Inline::Break);
                        }
                        filled.pieces.push(run(line, look, Some(*field)).into());
                    }
                }
                Value::ByHand => {
                    filled.by_hand = true;
                    filled.pieces.push(Inline::Rule(mm(f32::from(*rule))));
                }
            },
        }
    }
    Ok(filled)
}

/// The lines of what was typed, empty ones left out.
fn lines(words: &str) -> impl Iterator<Item = &str> {
    words.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Fills the parts that hold, one after the other.
pub(crate) fn fill_parts(
    parts: &[Part],
    facts: &Facts<'_>,
    item: Option<Item<'_>>,
    look: Look,
) -> Result<Filled, DocumentError> {
    let mut all = Filled::default();
    for part in parts.iter().filter(|part| stands(part.when, facts, item)) {
        let filled = fill(&part.words, facts, item, look)?;
        all.pieces.extend(filled.pieces);
        all.by_hand |= filled.by_hand;
    }
    Ok(all)
}

/// Whether what stands under a condition is there.
pub(crate) fn stands(when: Option<Condition>, facts: &Facts<'_>, item: Option<Item<'_>>) -> bool {
    when.is_none_or(|condition| facts.holds(condition, item))
}

fn run(words: &str, look: Look, field: Option<Field>) -> Run {
    let words = glue(words);
    let run = if look.bold {
        Run::bold(words)
    } else {
        Run::new(words)
    };
    match field {
        Some(field) if look.ruled => run.from_field(field.name()).underlined(),
        Some(field) => run.from_field(field.name()),
        None => run,
    }
}
