//! What a column of the register is: a title and typed facts, and how they are printed in one cell.
//!
//! A column of the paper may hold several facts, such as a date and an hour; where cells have types each fact has
//! a column of its own, so that dates sort as dates.

use super::cell::Cell;
use super::facts::MonthRegister;
use super::masking::Shown;
use super::row::RegisterRow;

/// A column of the register.
#[derive(Debug)]
pub struct Column {
    /// Its number in F.2.
    pub number: u32,
    /// Its title on the paper.
    pub title: &'static str,
    /// Its facts, in order; none where something is written by hand.
    pub parts: &'static [Part],
    /// What stands between the facts of a printed cell.
    pub(super) join: Join,
}

/// One fact of a column.
#[derive(Debug)]
pub struct Part {
    /// Its title where it stands alone.
    pub title: &'static str,
    /// What kind of cells it has.
    pub kind: Kind,
    pub(super) get: fn(&At<'_>) -> Cell,
}

/// The kind of a fact's cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words and numbers of papers.
    Text,
    /// Dates.
    Date,
    /// Hours.
    Time,
    /// Counts.
    Count,
}

/// What stands between the facts of a printed cell.
#[derive(Debug)]
pub(super) enum Join {
    /// "05.11.2026, 10:15"
    Comma,
    /// "01.12.2026 – 28.02.2027"
    Dash,
    /// "4 (12)"
    Brackets,
}

/// A row at its place in a register.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) row: &'a RegisterRow,
    /// Its place from 1.
    pub(super) serial: u32,
    /// How people are shown.
    pub(super) shown: Shown,
}

impl Column {
    /// What a row's cell of this column says.
    pub(super) fn printed(&self, at: &At<'_>) -> String {
        let facts = self.parts.iter().map(|part| (part.get)(at).printed());
        let mut facts = facts.filter(|fact| !fact.is_empty());
        let mut text = facts.next().unwrap_or_default();
        for fact in facts {
            match self.join {
                Join::Comma => text.push_str(", "),
                Join::Dash => text.push_str(" – "),
                Join::Brackets => text.push_str(" ("),
            }
            text.push_str(&fact);
            if matches!(self.join, Join::Brackets) {
                text.push(')');
            }
        }
        text
    }
}

impl Part {
    /// The fact of a row.
    pub(super) fn cell(&self, at: &At<'_>) -> Cell {
        (self.get)(at)
    }
}

impl<'a> At<'a> {
    /// Every row of a register at its place.
    pub(super) fn each(register: &'a MonthRegister) -> impl Iterator<Item = Self> {
        let shown = Shown::of(register.masked);
        register
            .rows
            .iter()
            .zip(1..)
            .map(move |(row, serial)| At { row, serial, shown })
    }
}
