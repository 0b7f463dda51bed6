//! Which column of a file holds which fact, as a person said it, and the rows of the file by facts.

use std::collections::BTreeMap;

use cases::refusal::{Reason, Refusal};

use super::cell::Cell;
use super::fact::Fact;
use super::file::Sheet;
use super::header::Header;

/// A column and the fact it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MappedColumn {
    /// From 0.
    pub column: usize,
    /// What it holds.
    pub fact: Fact,
}

/// Which column holds which fact.
pub(super) struct Mapping {
    columns: BTreeMap<Fact, usize>,
}

impl Mapping {
    /// Takes what a person said: one column for each fact, and all that every case needs.
    pub(super) fn of(columns: &[MappedColumn]) -> Result<Self, Vec<Refusal>> {
        let mut mapped = BTreeMap::new();
        let mut faults = Vec::new();
        for MappedColumn { column, fact } in columns {
            if mapped.insert(*fact, *column).is_some() {
                let fact = fact.code();
                faults.push(Refusal::at(fact, Reason::ColumnTwice { fact }));
            }
        }
        for ways in Fact::NEEDED {
            let there = ways
                .iter()
                .any(|facts| facts.iter().all(|fact| mapped.contains_key(fact)));
            if !there {
                let fact = ways[0][0].code();
                faults.push(Refusal::at(fact, Reason::ColumnNeeded { fact }));
            }
        }
        if faults.is_empty() {
            Ok(Self { columns: mapped })
        } else {
            Err(faults)
        }
    }

    /// The column of the first of these facts that has one.
    pub(super) fn column(&self, facts: &[Fact]) -> Option<(Fact, usize)> {
        facts
            .iter()
            .find_map(|fact| self.columns.get(fact).map(|column| (*fact, *column)))
    }

    pub(super) fn has(&self, fact: Fact) -> bool {
        self.columns.contains_key(&fact)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Fact, usize)> + '_ {
        self.columns.iter().map(|(fact, column)| (*fact, *column))
    }
}

/// A case of the file: its row, and its cells by facts. Further children may stand in the rows beneath.
pub(super) struct Entry<'s> {
    /// Index of its first row.
    pub(super) row: usize,
    /// How many rows it has.
    pub(super) rows: usize,
    cells: BTreeMap<Fact, Vec<&'s Cell>>,
}

impl Entry<'_> {
    /// The cells of a fact, from top to bottom, without the empty ones.
    pub(super) fn cells(&self, fact: Fact) -> &[&Cell] {
        self.cells.get(&fact).map(Vec::as_slice).unwrap_or_default()
    }

    /// Its text, a line for each row.
    pub(super) fn text(&self, fact: Fact) -> String {
        let texts: Vec<String> = self.cells(fact).iter().map(|cell| cell.text()).collect();
        texts.join("\n")
    }
}

/// The facts that further rows of one case may hold.
const OF_EACH_CHILD: [Fact; 5] = [
    Fact::Children,
    Fact::ChildBirthDates,
    Fact::ChildIins,
    Fact::Placement,
    Fact::Place,
];

/// The cases of a sheet. A row without a number and a day but with a child goes on with the case above it.
pub(super) fn entries<'s>(sheet: &'s Sheet, header: &Header, mapping: &Mapping) -> Vec<Entry<'s>> {
    let mut entries: Vec<Entry<'s>> = Vec::new();
    for row in header.data..sheet.rows.len() {
        let filled: Vec<(Fact, &Cell)> = mapping
            .iter()
            .map(|(fact, column)| (fact, sheet.cell(row, column)))
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        if filled.is_empty() {
            continue;
        }
        let goes_on = filled.iter().all(|(fact, _)| OF_EACH_CHILD.contains(fact))
            && filled.iter().any(|(fact, _)| *fact == Fact::Children);
        match entries
            .last_mut()
            .filter(|last| goes_on && last.row + last.rows == row)
        {
            Some(last) => {
                last.rows += 1;
                for (fact, cell) in filled {
                    last.cells.entry(fact).or_default().push(cell);
                }
            }
            None => entries.push(Entry {
                row,
                rows: 1,
                cells: filled
                    .into_iter()
                    .map(|(fact, cell)| (fact, vec![cell]))
                    .collect(),
            }),
        }
    }
    entries
}
