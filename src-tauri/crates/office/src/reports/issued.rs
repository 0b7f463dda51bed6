//! The registers that were issued, and the months there is something to say of.

use std::collections::BTreeMap;

use cases::event::{CaseEvent, PaperRef, Recorded};
use cases::office::{MonthRegisterIssued, OfficeEvent, PersonId};
use chrono::NaiveDate;
use register::Reading;

use super::after_closing::entered_since;
use super::month::Month;
use crate::desk::{Desk, Moment};
use crate::error::OfficeError;

/// An issued version of a month's register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedRegister {
    /// What the journal says of it.
    pub issued: MonthRegisterIssued,
    /// The day it was issued.
    pub on: NaiveDate,
    /// Who issued it, as the office writes the name.
    pub person: String,
    /// Its files.
    pub files: Vec<PaperRef>,
}

/// A month and what was issued of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterMonth {
    /// `2026-11`.
    pub month: String,
    /// Whether it is over.
    pub over: bool,
    /// Applications received in it.
    pub received: u32,
    /// Acts of it entered after its last version was issued.
    pub entered_after: u32,
    /// The versions that were issued, the first one first.
    pub versions: Vec<IssuedRegister>,
}

/// Every register that was issued, the first version of a month first.
pub(super) struct Issued(BTreeMap<Month, Vec<IssuedRegister>>);

impl Issued {
    pub(super) fn read(reading: &Reading<'_>) -> Result<Self, OfficeError> {
        let entries = reading.office_entries()?;
        let office = cases::office::Office::replay(&entries);
        let name = |person: PersonId| {
            office
                .person(person)
                .map_or_else(String::new, |person| super::words::signed(&person.name))
        };
        let undone = |seq| {
            entries.iter().any(
                |entry| matches!(entry.event, OfficeEvent::TakenBack { act, .. } if act == seq),
            )
        };
        let mut months: BTreeMap<Month, Vec<IssuedRegister>> = BTreeMap::new();
        for entry in &entries {
            if let OfficeEvent::MonthRegisterIssued(issued) = &entry.event
                && !undone(entry.seq)
            {
                let month = Month {
                    year: issued.year,
                    month: issued.month,
                };
                months.entry(month).or_default().push(IssuedRegister {
                    issued: (**issued).clone(),
                    on: entry.times.on,
                    person: name(entry.person),
                    files: entry.papers.clone(),
                });
            }
        }
        Ok(Self(months))
    }

    /// The versions of a month, the first one first.
    pub(super) fn of(&self, month: Month) -> &[IssuedRegister] {
        self.0.get(&month).map_or(&[], Vec::as_slice)
    }

    /// The office's first month: the one something was first received in, or issued of; else the one that is running.
    pub(super) fn first(&self, received: Option<&Month>, running: Month) -> Month {
        let known = received.into_iter().chain(self.0.keys().next());
        known.copied().fold(running, Month::min)
    }

    /// The end of each month closed before one, with the last entry that its last version knows of.
    pub(super) fn closed_before(&self, month: Month) -> Result<Closed, OfficeError> {
        let last = |(month, versions): (&Month, &Vec<IssuedRegister>)| {
            let version = versions.last()?;
            Some(
                month
                    .days()
                    .map(|days| (days.until, version.issued.closes_seq)),
            )
        };
        let ends = self.0.range(..month).filter_map(last);
        Ok(Closed(ends.collect::<Result<_, _>>()?))
    }
}

/// Months that were closed: the last day of each, and the last entry that its register knows of.
pub(super) struct Closed(Vec<(NaiveDate, u64)>);

impl Closed {
    /// One closed month.
    pub(super) fn one(until: NaiveDate, knows: u64) -> Self {
        Self(vec![(until, knows)])
    }

    /// The last entry that some register which covers a day knows of; `None` where none covers it.
    pub(super) fn known_of(&self, day: NaiveDate) -> Option<u64> {
        let covering = self.0.iter().filter(|(until, _)| day <= *until);
        covering.map(|(_, knows)| *knows).max()
    }

    /// What was entered up to here the last of them knows, and it covers every day that any of them covers.
    pub(super) fn last_knows(&self) -> Option<u64> {
        self.0.last().map(|(_, knows)| *knows)
    }
}

/// Every month from the office's first one to the one that is running, the latest first.
pub fn month_registers(desk: &Desk, moment: Moment) -> Result<Vec<RegisterMonth>, OfficeError> {
    desk.register.read(|reading| {
        let issued = Issued::read(reading)?;
        let received: BTreeMap<Month, u32> = reading
            .received_by_month()?
            .into_iter()
            .map(|(year, month, cases)| (Month { year, month }, cases))
            .collect();
        let running = Month::of(moment.today());
        let mut months = Vec::new();
        let mut month = issued.first(received.keys().next(), running);
        // An application that came on the evening of a month's last day is of the next one.
        let last = received
            .keys()
            .next_back()
            .map_or(running, |last| running.max(*last));
        while month <= last {
            let days = month.days()?;
            let versions = issued.of(month).to_vec();
            let entered_after = match versions.last() {
                Some(version) => entered_since(reading, days, version.issued.closes_seq)?,
                None => 0,
            };
            months.push(RegisterMonth {
                month: month.to_string(),
                over: moment.today() > days.until,
                received: received.get(&month).copied().unwrap_or(0),
                entered_after,
                versions,
            });
            month = month.next();
        }
        months.reverse();
        Ok(months)
    })
}

/// The act that a taking back takes back.
pub(super) fn taken_back(event: &CaseEvent) -> Option<u64> {
    match event {
        CaseEvent::TakenBack { act, .. } => Some(*act),
        _ => None,
    }
}

/// An entry of a case's stream by its place in the journal.
pub(super) fn entry(entries: &[Recorded<CaseEvent>], seq: u64) -> Option<&Recorded<CaseEvent>> {
    entries.iter().find(|entry| entry.seq == seq)
}
