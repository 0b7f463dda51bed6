//! The dates of many cases as they are today: office and calendar are read once, each edition once and all
//! cases in one pass. Which date counts is `cases::next`'s business.

use std::borrow::Cow;
use std::collections::HashMap;

use calendar::WorkCalendar;
use cases::case::{Case, CaseId};
use cases::due::Counting;
use cases::next::NextAct;
use cases::office::{Office, OfficeSettings};
use chrono::NaiveDate;
use register::{CaseRow, Reading};
use statutes::Edition;

use crate::desk::{Moment, Shelf};
use crate::error::OfficeError;

/// A case of a list, and what today says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCase {
    /// What the register's list shows of it.
    pub row: CaseRow,
    /// Full name of who examines it, once named.
    pub executor: Option<String>,
    /// The act it waits for; none once it has ended, or where its dates can't be counted.
    pub next: Option<NextAct>,
}

/// What the dates of cases are counted by today.
pub(crate) struct TodaysDates<'a, 'r> {
    pub(crate) reading: &'a Reading<'r>,
    pub(crate) today: NaiveDate,
    shelf: &'a Shelf,
    office: Office,
    calendar: Cow<'a, WorkCalendar>,
    editions: HashMap<[u8; 32], Cow<'a, Edition>>,
}

impl<'a, 'r> TodaysDates<'a, 'r> {
    pub(crate) fn read(
        shelf: &'a Shelf,
        reading: &'a Reading<'r>,
        moment: Moment,
    ) -> Result<Self, OfficeError> {
        let office = reading.office()?;
        Ok(Self {
            reading,
            today: moment.today(),
            shelf,
            calendar: shelf.calendar_of(&office),
            office,
            editions: HashMap::new(),
        })
    }

    /// Settings of today; none before the office is set up.
    pub(crate) fn settings(&self) -> Result<&OfficeSettings, OfficeError> {
        self.office
            .settings_on(self.today)
            .ok_or(OfficeError::NotSetUp)
    }

    /// The act a case waits for, with its dates.
    pub(crate) fn next_of(&mut self, case: &Case) -> Result<Option<NextAct>, OfficeError> {
        if !case.state.is_open() {
            return Ok(None);
        }
        let count_start_day = self.settings()?.count_start_day;
        let hash = case.registered.edition_hash;
        if !self.editions.contains_key(&hash) {
            let edition = self.shelf.edition(self.reading, &hash)?;
            self.editions.insert(hash, edition);
        }
        let counting = Counting {
            edition: &self.editions[&hash],
            calendar: &self.calendar,
            count_start_day,
        };
        Ok(NextAct::of(case, &counting.of_case(case, self.today)?))
    }

    /// Rows of a list with their dates. A case whose dates the calendar can't tell is shown without them:
    /// a year that is missing must not hide the list.
    pub(crate) fn listed(&mut self, rows: Vec<CaseRow>) -> Result<Vec<ListedCase>, OfficeError> {
        let open: Vec<CaseId> = rows
            .iter()
            .filter(|row| row.state.is_open())
            .map(|row| row.id)
            .collect();
        let mut next = HashMap::new();
        for case in self.reading.cases_told(&open)? {
            match self.next_of(&case) {
                Ok(found) => next.insert(case.id, found),
                Err(OfficeError::Calendar(_)) => None,
                Err(error) => return Err(error),
            };
        }
        let listed = rows.into_iter().map(|row| ListedCase {
            executor: row
                .executor
                .and_then(|executor| self.office.person(executor))
                .map(|person| person.name.full()),
            next: next.remove(&row.id).flatten(),
            row,
        });
        Ok(listed.collect())
    }
}
