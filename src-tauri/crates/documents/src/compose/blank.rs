//! Blanks and lists of a form: a value on its rule, an empty rule to write on.

use paper::{Align, Block, Inline, Run, mm};
use statutes::form;
use statutes::{Collection, Field};

use super::blocks::{Composer, FIRST_LINE};
use crate::error::DocumentError;
use crate::facts::Item;
use crate::fill::{Look, fill, fill_parts};

/// A value and what closes its blank. The comma, semicolon or full stop that the form prints behind its rule
/// stands right behind the words filled in, as in any sentence; on an empty blank it stays behind the rule.
fn closed(mut value: Vec<Inline>, mut trail: Vec<Inline>) -> (Vec<Inline>, Vec<Inline>) {
    let closes = |piece: &Inline| matches!(piece, Inline::Run(run) if [",", ";", "."].contains(&run.text.as_str()));
    if !value.is_empty() && trail.iter().all(closes) {
        value.append(&mut trail);
    }
    (value, trail)
}

impl Composer<'_> {
    /// A blank; one that repeats over a list is a blank for each item, so that a page never ends within one.
    pub(super) fn blank(
        &self,
        blank: &form::Blank,
        composed: &mut Vec<Block>,
    ) -> Result<(), DocumentError> {
        let (values, by_hand) = self.values(blank)?;
        let last = values.len() - 1;
        for (index, value) in values.into_iter().enumerate() {
            let words = |text: &Option<_>, here: bool| match text {
                Some(text) if here => {
                    fill(text, self.facts, None, Look::default()).map(|filled| filled.pieces)
                }
                _ => Ok(Vec::new()),
            };
            let (value, trail) = closed(value, words(&blank.trail, index == last)?);
            let line = paper::Blank {
                lead: words(&blank.lead, index == 0)?,
                lines: if by_hand { usize::from(blank.lines) } else { 1 },
                value,
                value_align: if blank.centred {
                    Align::Center
                } else {
                    Align::Left
                },
                trail,
                caption: blank.caption.clone().filter(|_| index == last),
                first_line: if blank.indented && index == 0 {
                    mm(FIRST_LINE)
                } else {
                    0.0
                },
                ..paper::Blank::default()
            };
            composed.push(line.into());
        }
        Ok(())
    }

    /// What is written on a blank, at least one value, and whether it is left empty for a hand.
    fn values(&self, blank: &form::Blank) -> Result<(Vec<Vec<Inline>>, bool), DocumentError> {
        let fill = |item| fill_parts(&blank.value, self.facts, item, Look::default());
        let Some(of) = blank.of else {
            let filled = fill(None)?;
            let value = if filled.by_hand {
                Vec::new()
            } else {
                filled.pieces
            };
            return Ok((vec![value], filled.by_hand));
        };
        let items = self.items(of)?;
        if items.is_empty() {
            return Ok((vec![Vec::new()], true));
        }
        let mut values = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut value = fill(Some(*item))?.pieces;
            if index + 1 < items.len() {
                value.push(Run::new(blank.between.as_str()).into());
            }
            values.push(value);
        }
        Ok((values, false))
    }

    /// The items of a list that must not be empty, except on an empty form.
    pub(super) fn items(&self, of: Collection) -> Result<Vec<Item<'_>>, DocumentError> {
        let items = self.facts.items(of);
        let field = match of {
            Collection::Children => Field::ChildName,
            Collection::BroughtDocuments => return Ok(items),
            Collection::UnmetDocuments => Field::UnmetName,
            Collection::Participants => Field::ParticipantName,
            Collection::ListedResults => Field::ListedRegistration,
            Collection::AffectedCases => Field::AffectedRegistration,
            Collection::FileItems => Field::ItemTitle,
        };
        if items.is_empty() && !self.facts.blank {
            return Err(DocumentError::MissingValue {
                form: self.facts.form,
                field,
            });
        }
        Ok(items)
    }

    pub(super) fn list(
        &self,
        list: &form::List,
        composed: &mut Vec<Block>,
    ) -> Result<(), DocumentError> {
        let items = self.items(list.of)?;
        let count = if items.is_empty() {
            usize::from(list.lines)
        } else {
            items.len()
        };
        for index in 0..count {
            let value = match items.get(index) {
                Some(item) => {
                    fill_parts(&list.value, self.facts, Some(*item), Look::default())?.pieces
                }
                None => Vec::new(),
            };
            let end = if index + 1 == count { "." } else { ";" };
            let (value, trail) = closed(value, vec![end.into()]);
            let blank = paper::Blank {
                lead: vec![format!("{})", index + 1).into()],
                value,
                trail,
                left: mm(FIRST_LINE),
                ..paper::Blank::default()
            };
            composed.push(blank.into());
        }
        Ok(())
    }
}
