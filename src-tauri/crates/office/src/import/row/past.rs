//! How far the case of a row had got: result, its paper, who examined it, when it was handed over.

use cases::imports::RowNotice;
use cases::office::OfficePerson;
use cases::refusal::Reason;
use kazakh::folding::fold;
use statutes::Edition;

use super::{ReadRow, With, typed};
use crate::import::cell::Cell;
use crate::import::fact::Fact;
use crate::import::mapping::Entry;
use crate::import::{dates, words};

impl ReadRow {
    pub(super) fn past(&mut self, entry: &Entry<'_>, with: &With<'_>, edition: &Edition) {
        self.past.promised = self.date(entry, Fact::Promised);
        self.past.checked_on = self.date(entry, Fact::CheckedOn);
        let result = entry.text(Fact::Result);
        match words::result(&result) {
            Some(code) => code.clone_into(&mut self.past.result),
            None => self
                .faults
                .push((Fact::Result, Reason::ResultUnread { typed: result })),
        }
        self.result_paper(entry);
        let mut remark = vec![entry.text(Fact::Remark)];
        let written = entry.text(Fact::Executor);
        match somebody(&written, with.people) {
            Some(person) => self.past.executor = Some(person),
            None if !written.is_empty() => {
                remark.push(written.clone());
                self.notice(Fact::Executor, RowNotice::ExecutorNotFound { written });
            }
            None => {}
        }
        remark.push(self.ground(entry, edition));
        remark.push(self.handed_over(entry));
        // A journal without that column knows of no result that waits: it was handed over when it was made.
        let made = matches!(self.past.result.as_str(), "permit" | "refusal");
        if made && !with.mapping.has(Fact::HandedOverOn) {
            self.past.handed_over_on.clone_from(&self.past.result_on);
        }
        remark.retain(|part| !part.trim().is_empty());
        self.past.remark = remark.join("; ");
    }

    /// The ground of a refusal; what is no one ground of the list, for the remark.
    fn ground(&mut self, entry: &Entry<'_>, edition: &Edition) -> String {
        let written = entry.text(Fact::Ground);
        if !written.contains(char::is_alphanumeric) {
            return String::new();
        }
        if self.past.result == "refusal"
            && let Some(number) = words::ground(&written, edition)
        {
            self.past.ground = number.to_string();
            return String::new();
        }
        let told = written.clone();
        self.notice(Fact::Ground, RowNotice::GroundNotFound { written });
        told
    }

    fn result_paper(&mut self, entry: &Entry<'_>) {
        self.past.result_on = self.date(entry, Fact::ResultOn);
        self.past.result_number = entry.text(Fact::ResultNumber);
        let both = entry.text(Fact::ResultPaper);
        if both.is_empty() {
            return;
        }
        let found = dates::find(&both);
        if self.past.result_on.is_empty() {
            self.past.result_on = self.date(entry, Fact::ResultPaper);
        }
        if self.past.result_number.is_empty() {
            let rest = dates::without(&both, &found);
            let rest =
                rest.trim_matches(|letter: char| letter.is_whitespace() || ",.;№".contains(letter));
            rest.clone_into(&mut self.past.result_number);
        }
    }

    /// The day it was handed over; the rest of the cell, to whom and by what paper.
    fn handed_over(&mut self, entry: &Entry<'_>) -> String {
        let fact = Fact::HandedOverOn;
        let text = entry.text(fact);
        let found = dates::find(&text);
        match (&found[..], entry.cells(fact).first()) {
            ([], Some(Cell::Text(_))) => text,
            ([one, ..], Some(Cell::Text(_))) => {
                if let Some(read) = one.of_this_century() {
                    if one.short {
                        let written = text[one.at.clone()].to_owned();
                        self.notice(fact, RowNotice::ShortYearRead { written, read });
                    }
                    self.past.handed_over_on = typed(read);
                    let rest = dates::without(&text, &found[..1]);
                    let around = |letter: char| letter.is_whitespace() || ",.;".contains(letter);
                    return rest.trim_matches(around).to_owned();
                }
                text[one.at.clone()].clone_into(&mut self.past.handed_over_on);
                String::new()
            }
            _ => {
                self.past.handed_over_on = self.date(entry, fact);
                String::new()
            }
        }
    }
}

/// One of the office's people by surname and, where it is written, the first letter of the given name.
fn somebody(written: &str, people: &[OfficePerson]) -> Option<u32> {
    let written = fold(written);
    let words: Vec<&str> = written
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let surname = |person: &&OfficePerson| {
        let surname = fold(&person.name.surname);
        !surname.is_empty() && words.contains(&surname.as_str())
    };
    let given = |person: &&OfficePerson| {
        let given = fold(&person.name.given);
        let others: Vec<&&str> = words
            .iter()
            .filter(|word| **word != fold(&person.name.surname))
            .collect();
        others.is_empty() || others.iter().any(|word| given.starts_with(**word))
    };
    let mut found = people.iter().filter(surname).filter(given);
    match (found.next(), found.next()) {
        (Some(person), None) => Some(person.id.0),
        _ => None,
    }
}
