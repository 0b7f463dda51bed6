//! Every row of a file judged as a case of the paper journal, without writing anything: the good ones as the
//! events they will be, the wrong ones with every reason at its column.

use std::collections::HashMap;

use calendar::WorkCalendar;
use cases::application::Application;
use cases::decide::Circumstances;
use cases::event::{ActTimes, CaseEvent};
use cases::imports::RowNotice;
use cases::intake;
use cases::number::{Journal, Number};
use cases::office::{ImportId, Office};
use cases::refusal::{Reason, Refusal};
use cases::taken_over::{OldEntry, take_over};
use register::Reading;
use statutes::Edition;

use super::column;
use super::fact::Fact;
use super::file::Sheet;
use super::header::Header;
use super::mapping::{Entry, Mapping, entries};
use super::row::{self, With};
use crate::act::SERVICE;
use crate::desk::{Moment, Shelf};
use crate::error::OfficeError;
use crate::work::{Step, Work};

/// What a file's rows came to.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// The cases it would bring, in the order of the file.
    pub(crate) good: Vec<GoodRow>,
    /// The rows that are wrong.
    pub(crate) wrong: Vec<WrongRow>,
    /// What was read otherwise than written, in good rows.
    pub(crate) notices: Vec<RowSays>,
}

/// A row that is a case.
#[derive(Debug)]
pub struct GoodRow {
    /// The row as the spreadsheet counts.
    pub row: usize,
    /// What takes it over.
    pub event: CaseEvent,
}

/// A row that is wrong.
#[derive(Debug)]
pub struct WrongRow {
    /// The row as the spreadsheet counts.
    pub row: usize,
    /// How many rows of the file belong to it.
    pub rows: usize,
    /// Everything against it.
    pub faults: Vec<RowFault>,
}

/// What is wrong with a row, and in which column.
#[derive(Debug, PartialEq, Eq)]
pub struct RowFault {
    /// The column from 0; none where no column holds it.
    pub column: Option<usize>,
    /// The fact it is to hold.
    pub fact: Option<Fact>,
    /// What is wrong.
    pub reason: Reason,
}

/// What a person should look at in a row.
#[derive(Debug, PartialEq, Eq)]
pub struct RowSays {
    /// The row as the spreadsheet counts.
    pub row: usize,
    /// The fact it is about.
    pub fact: Option<Fact>,
    /// What.
    pub notice: RowNotice,
}

/// What rows are judged by.
pub(crate) struct Judge<'a, 'r> {
    pub(crate) reading: &'a Reading<'r>,
    pub(crate) shelf: &'a Shelf,
    pub(crate) office: &'a Office,
    pub(crate) calendar: &'a WorkCalendar,
    pub(crate) moment: Moment,
    pub(crate) import: ImportId,
}

/// Checks every row.
pub(super) fn check(
    sheet: &Sheet,
    header: &Header,
    mapping: &Mapping,
    judge: &Judge<'_, '_>,
    work: &mut Work<'_>,
) -> Result<Checked, OfficeError> {
    let entries = entries(sheet, header, mapping);
    let mut checked = Checked::default();
    let mut numbers = Numbers::default();
    let with = With {
        mapping,
        people: judge.office.people(),
    };
    for (done, entry) in entries.iter().enumerate() {
        if done.is_multiple_of(64) {
            work.at(Step::Checking, done, entries.len())?;
        }
        judge.row(entry, &with, &mut numbers, &mut checked)?;
    }
    work.at(Step::Checking, entries.len(), entries.len())?;
    Ok(checked)
}

impl Judge<'_, '_> {
    fn row(
        &self,
        entry: &Entry<'_>,
        with: &With<'_>,
        numbers: &mut Numbers,
        checked: &mut Checked,
    ) -> Result<(), OfficeError> {
        let edition = edition_of(self.shelf, row::received_on(entry), self.moment)?;
        let read = row::read(entry, with, edition);
        let line = entry.row + 1;
        let mut faults: Vec<RowFault> = read
            .faults
            .iter()
            .map(|(fact, reason)| RowFault {
                column: with.mapping.column(&[*fact]).map(|(_, column)| column),
                fact: Some(*fact),
                reason: reason.clone(),
            })
            .collect();
        match self.event(&read, edition, numbers, line) {
            Ok(event) if faults.is_empty() => {
                checked.good.push(GoodRow { row: line, event });
                let says = read.notices.into_iter().map(|(fact, notice)| RowSays {
                    row: line,
                    fact: Some(fact),
                    notice,
                });
                checked.notices.extend(says);
                return Ok(());
            }
            Ok(_) => {}
            Err(Judged::Refused(refusals)) => {
                for refusal in refusals {
                    let fault = column::of(&refusal, with.mapping);
                    // What a cell itself is at fault for, its empty field need not say again.
                    let told = |known: &RowFault| {
                        known.column.is_some() && known.column == fault.column
                            || known.reason == fault.reason && known.fact == fault.fact
                    };
                    if !faults.iter().any(told) {
                        faults.push(fault);
                    }
                }
            }
            Err(Judged::Failed(error)) => return Err(error),
        }
        checked.wrong.push(WrongRow {
            row: line,
            rows: entry.rows,
            faults,
        });
        Ok(())
    }

    fn event(
        &self,
        read: &row::ReadRow,
        edition: &Edition,
        numbers: &mut Numbers,
        row: usize,
    ) -> Result<CaseEvent, Judged> {
        let prints = |character| self.shelf.prints(character);
        let today = self.moment.today();
        let (application, old) =
            intake::read_from_paper(&read.application, &read.past, edition, today, &prints)?;
        let number = old.number.clone();
        let against = numbers.against(self.reading, &number, row)?;
        let event = self.judged(application, old, edition)?;
        match against {
            Some(reason) => Err(Refusal::at("past.number", reason).into()),
            None => Ok(event),
        }
    }

    /// The event that takes a case over, or every reason against it.
    pub(crate) fn judged(
        &self,
        application: Application,
        old: OldEntry,
        edition: &Edition,
    ) -> Result<CaseEvent, Judged> {
        let today = self.moment.today();
        let settings = self
            .office
            .settings_on(today)
            .ok_or(OfficeError::NotSetUp)?;
        let times = ActTimes {
            on: today,
            entered_at: self.moment.0,
            entered_late_because: None,
        };
        let by = Circumstances {
            edition,
            calendar: self.calendar,
            settings,
            office: self.office,
            today,
        };
        Ok(take_over(application, old, Some(self.import), &times, by)?)
    }
}

/// A case keeps the edition of its day; one from before the first edition there is, the first.
pub(crate) fn edition_of(
    shelf: &Shelf,
    received_on: Option<chrono::NaiveDate>,
    moment: Moment,
) -> Result<&Edition, OfficeError> {
    let on = received_on.unwrap_or_else(|| moment.today());
    let statutes = &shelf.statutes;
    match statutes.in_force(SERVICE, on) {
        Ok(edition) => Ok(edition),
        Err(too_early) => match too_early.first {
            Some(first) => Ok(statutes.in_force(SERVICE, first)?),
            None => Err(too_early.into()),
        },
    }
}

/// Why a row is no event.
pub(crate) enum Judged {
    Refused(Vec<Refusal>),
    Failed(OfficeError),
}

impl From<cases::refusal::Refusals> for Judged {
    fn from(refusals: cases::refusal::Refusals) -> Self {
        Self::Refused(refusals.0)
    }
}

impl From<Refusal> for Judged {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

impl From<OfficeError> for Judged {
    fn from(error: OfficeError) -> Self {
        Self::Failed(error)
    }
}

/// The old numbers of a file, and what the register says of each year.
#[derive(Default)]
pub(crate) struct Numbers {
    rows: HashMap<(u32, i32), usize>,
    below: HashMap<i32, Option<u32>>,
}

impl Numbers {
    /// What speaks against a number: another row, another case, our own count.
    pub(crate) fn against(
        &mut self,
        reading: &Reading<'_>,
        number: &Number,
        row: usize,
    ) -> Result<Option<Reason>, OfficeError> {
        let key = (number.serial, number.year);
        if let Some(other) = self.rows.get(&key) {
            let row = u32::try_from(*other).unwrap_or(u32::MAX);
            return Ok(Some(Reason::OldNumberTwice { row }));
        }
        self.rows.insert(key, row);
        let journal = Journal::Applications;
        if reading.case_by_number_of(journal, key.0, key.1)?.is_some() {
            let number = number.clone();
            return Ok(Some(Reason::OldNumberTaken { number }));
        }
        let below = if let Some(known) = self.below.get(&number.year) {
            *known
        } else {
            let below = reading.old_numbers_below(journal, number.year)?;
            *self.below.entry(number.year).or_insert(below)
        };
        Ok(below
            .filter(|first| number.serial >= *first)
            .map(|first| Reason::OldNumberNotBefore { first }))
    }
}
