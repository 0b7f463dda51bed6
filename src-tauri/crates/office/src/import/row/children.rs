//! The children of a row: names in one cell, and what other columns say of each of them.

use std::ops::Range;

use cases::intake::TypedChild;
use cases::refusal::Reason;
use chrono::NaiveDate;
use statutes::Edition;

use super::{ReadRow, of_number, typed};
use crate::import::cell::Cell;
use crate::import::fact::Fact;
use crate::import::mapping::Entry;
use crate::import::people::{self, ToldChild};
use crate::import::{dates, words};

/// Ages of a child when the application came.
const AGES: Range<i32> = 0..19;

impl ReadRow {
    pub(super) fn children(
        &mut self,
        entry: &Entry<'_>,
        received: Option<NaiveDate>,
        edition: &Edition,
    ) {
        let told = people::children(&entry.text(Fact::Children));
        let born = self.of_each(entry, Fact::ChildBirthDates, told.len());
        let iins = self.of_each(entry, Fact::ChildIins, told.len());
        let placements = self.placements(entry, told.len(), edition);
        let places = people::entries(&entry.text(Fact::Place));
        let mut children = Vec::new();
        for (index, child) in told.into_iter().enumerate() {
            let written = born.get(index).map(String::as_str);
            let birth_date = self.child_born(&child, written, received);
            let iin = iins.get(index).cloned().unwrap_or_default();
            let iin = if iin.is_empty() {
                self.iin(Fact::Children, &child.iin)
            } else {
                self.iin(Fact::ChildIins, &iin)
            };
            let name = people::name(&self.repaired(Fact::Children, &child.name));
            let (category, with_whom) = one_or_each(&placements, index).unwrap_or_default();
            children.push(TypedChild {
                surname: name.surname,
                given: name.given,
                patronymic: name.patronymic,
                iin,
                no_iin_reason: String::new(),
                birth_date,
                placement_category: category,
                place: one_or_each(&places, index).unwrap_or(with_whom),
            });
        }
        self.application.children = children;
    }

    fn child_born(
        &mut self,
        child: &ToldChild,
        column: Option<&str>,
        received: Option<NaiveDate>,
    ) -> String {
        let (fact, text, found) = match (column, &child.born) {
            (Some(text), _) => {
                let found = dates::find(text).into_iter().next();
                (Fact::ChildBirthDates, text.to_owned(), found)
            }
            (None, Some(found)) => (Fact::Children, String::new(), Some(found.clone())),
            (None, None) => return String::new(),
        };
        let Some(found) = found else { return text };
        match (found.short, received) {
            (true, Some(on)) => {
                let written = format!("{:02}.{:02}.{:02}", found.day, found.month, found.year);
                let whole = dates::Found {
                    at: 0..written.len(),
                    ..found
                };
                self.short_year(fact, &written, &whole, AGES, on)
            }
            (true, None) => text,
            (false, _) => format!("{:02}.{:02}.{:04}", found.day, found.month, found.year),
        }
    }

    /// What a column says of each child; it may not say it of more or of fewer.
    fn of_each(&mut self, entry: &Entry<'_>, fact: Fact, children: usize) -> Vec<String> {
        let cells = entry.cells(fact);
        let texts: Vec<String> = cells
            .iter()
            .flat_map(|cell| match cell {
                Cell::Number(number) if fact == Fact::ChildBirthDates => {
                    vec![of_number(*number).map_or_else(|| cell.text(), typed)]
                }
                _ => people::entries(&cell.text()),
            })
            .collect();
        let texts: Vec<String> = if texts.len() == 1 && children > 1 {
            // Several in one line, with commas between.
            texts[0]
                .split(',')
                .map(|text| text.trim().to_owned())
                .collect()
        } else {
            texts
        };
        if !texts.is_empty() && texts.len() != children {
            let entries = texts.len();
            self.faults
                .push((fact, Reason::CountsDiffer { children, entries }));
        }
        texts
    }

    /// Category and, in brackets, with whom.
    fn placements(
        &mut self,
        entry: &Entry<'_>,
        children: usize,
        edition: &Edition,
    ) -> Vec<(String, String)> {
        let written = people::entries(&entry.text(Fact::Placement));
        if written.len() > 1 && written.len() != children {
            let entries = written.len();
            self.faults
                .push((Fact::Placement, Reason::CountsDiffer { children, entries }));
        }
        let mut placements = Vec::new();
        for typed in written {
            let (category, with_whom) = match typed.split_once('(') {
                Some((category, rest)) => (category, rest.trim_end_matches(')').trim()),
                None => (typed.as_str(), ""),
            };
            if let Some(code) =
                words::placement(category, edition).or_else(|| words::placement(&typed, edition))
            {
                placements.push((code, with_whom.to_owned()));
            } else {
                self.faults
                    .push((Fact::Placement, Reason::PlacementUnread { typed }));
                placements.push((String::new(), String::new()));
            }
        }
        placements
    }
}

fn one_or_each<T: Clone>(all: &[T], index: usize) -> Option<T> {
    match all {
        [one] => Some(one.clone()),
        each => each.get(index).cloned(),
    }
}
