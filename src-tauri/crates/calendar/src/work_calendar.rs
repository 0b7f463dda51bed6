//! The working calendar: the law's data read and checked, the answer for each day, the office's edits and the hash.
//! Does not count: terms and working days are in `arithmetic`, hours in `hours`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use sha2::{Digest, Sha256};

use crate::effective::{self, SpecialDays};
use crate::law::Law;
use crate::year::Year;
use crate::{CalendarError, DataFile, Day, DayKind, OfficeDay, OfficeDayKind, OfficeHours};

/// Which days are working days, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCalendar {
    law: Law,
    years: BTreeMap<i32, Year>,
    confirmed_by_office: BTreeSet<i32>,
    by_law: SpecialDays,
    effective: SpecialDays,
}

/// A year the calendar has data for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearStatus {
    /// The year.
    pub year: i32,
    /// Whether its religious days and moved days off are final.
    pub confirmed: bool,
}

impl WorkCalendar {
    /// Reads the law and the years. A year may be given once; years need not be in order.
    ///
    /// # Errors
    /// A file that is not TOML, or has an unknown, missing or impossible field, a date given twice,
    /// a date of another year, or a move that moves nothing: each names the file and the field.
    pub fn load(law: DataFile<'_>, years: &[DataFile<'_>]) -> Result<Self, CalendarError> {
        let law = Law::read(law)?;
        let mut read: BTreeMap<i32, Year> = BTreeMap::new();
        for file in years {
            let year = Year::read(*file)?;
            let number = year.number;
            if read.insert(number, year).is_some() {
                return Err(CalendarError::DuplicateYear {
                    file: file.name.to_owned(),
                    year: number,
                });
            }
        }
        let by_law = effective::by_law(&law, &read)?;
        Ok(Self {
            law,
            years: read,
            confirmed_by_office: BTreeSet::new(),
            effective: by_law.clone(),
            by_law,
        })
    }

    /// The same calendar with the office's edits laid over the law's days.
    ///
    /// `edits` is the whole list in the order the office made them: it replaces an earlier list, and of two edits
    /// of one date the later wins. An edit in a year without a calendar does not make that year known.
    #[must_use]
    pub fn with_office_days(&self, edits: &[OfficeDay]) -> Self {
        let mut calendar = self.clone();
        calendar.effective = self.by_law.clone();
        effective::by_office(&mut calendar.effective, edits);
        calendar
    }

    /// The same calendar with these years confirmed by the office, beside those confirmed by the data.
    #[must_use]
    pub fn with_confirmed_years(&self, years: &[i32]) -> Self {
        let mut calendar = self.clone();
        calendar.confirmed_by_office = years.iter().copied().collect();
        calendar
    }

    /// What a date is, and why.
    ///
    /// # Errors
    /// [`CalendarError::MissingYear`] where the date's year has no data.
    pub fn day(&self, date: NaiveDate) -> Result<Day, CalendarError> {
        let confirmed = self.confirmed(date.year())?;
        let kind = self
            .effective
            .get(&date)
            .cloned()
            .unwrap_or_else(|| effective::ordinary(date));
        Ok(Day {
            date,
            kind,
            confirmed,
        })
    }

    /// Whether a date is a working day.
    pub fn is_working(&self, date: NaiveDate) -> Result<bool, CalendarError> {
        if !self.years.contains_key(&date.year()) {
            return Err(CalendarError::MissingYear { year: date.year() });
        }
        Ok(self.effective.get(&date).map_or_else(
            || effective::ordinary(date).is_working(),
            DayKind::is_working,
        ))
    }

    /// All days of a month, 1 to 12, in order.
    ///
    /// # Errors
    /// [`CalendarError::OutOfRange`] for a month that does not exist.
    pub fn month(&self, year: i32, month: u32) -> Result<Vec<Day>, CalendarError> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(CalendarError::OutOfRange)?;
        first
            .iter_days()
            .take_while(|date| date.month() == month)
            .map(|date| self.day(date))
            .collect()
    }

    /// Number of working days in a month, 1 to 12.
    pub fn working_days_in_month(&self, year: i32, month: u32) -> Result<usize, CalendarError> {
        let days = self.month(year, month)?;
        Ok(days.iter().filter(|day| day.is_working()).count())
    }

    /// Whether a year's religious days and moved days off are final.
    pub fn confirmed(&self, year: i32) -> Result<bool, CalendarError> {
        let known = self
            .years
            .get(&year)
            .ok_or(CalendarError::MissingYear { year })?;
        Ok(known.confirmed || self.confirmed_by_office.contains(&year))
    }

    /// Whether every year touched by the dates from one to the other is confirmed.
    pub fn confirmed_between(&self, from: NaiveDate, to: NaiveDate) -> Result<bool, CalendarError> {
        let (first, last) = (from.min(to).year(), from.max(to).year());
        for year in first..=last {
            if !self.confirmed(year)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The years with data, in order; the ui warns months before the last confirmed one ends.
    pub fn years(&self) -> impl Iterator<Item = YearStatus> + '_ {
        self.years.values().map(|year| YearStatus {
            year: year.number,
            confirmed: year.confirmed || self.confirmed_by_office.contains(&year.number),
        })
    }

    /// The hours in which the office works.
    pub fn hours(&self) -> &OfficeHours {
        &self.law.hours
    }

    /// SHA-256 over everything that can change an answer or its reason: hours, years, special days.
    /// It does not depend on the order of files or entries.
    pub fn hash(&self) -> [u8; 32] {
        let mut writing = Writing(Sha256::new_with_prefix(b"ruqsat.calendar.1\0"));
        let hours = &self.law.hours;
        for time in [hours.open, hours.lunch_from, hours.lunch_to, hours.close] {
            writing.text(&time.to_string());
        }
        for status in self.years() {
            writing.text(&status.year.to_string());
            writing.text(if status.confirmed {
                "confirmed"
            } else {
                "open"
            });
        }
        for (date, kind) in &self.effective {
            writing.text(&date.to_string());
            writing.kind(kind);
        }
        writing.0.finalize().into()
    }
}

/// Length-prefixed texts fed to the hash, so that no two contents read the same.
struct Writing(Sha256);

impl Writing {
    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    fn texts(&mut self, texts: &[&str]) {
        for text in texts {
            self.text(text);
        }
    }

    fn kind(&mut self, kind: &DayKind) {
        match kind {
            DayKind::Working => self.text("working"),
            DayKind::Weekend => self.text("weekend"),
            DayKind::Holiday {
                name,
                source,
                estimated,
            } => {
                let certainty = if *estimated { "estimated" } else { "certain" };
                self.texts(&["holiday", name, source, certainty]);
            }
            DayKind::CarriedOver { name, from, source } => {
                self.texts(&["carried over", name, &from.to_string(), source]);
            }
            DayKind::DayOffMovedFrom { from, source } => {
                self.texts(&["day off moved from", &from.to_string(), source]);
            }
            DayKind::WorkingMovedTo { to, source } => {
                self.texts(&["working moved to", &to.to_string(), source]);
            }
            DayKind::SetByOffice { kind, name, source } => {
                let kind = match kind {
                    OfficeDayKind::DayOff => "office day off",
                    OfficeDayKind::Working => "office working day",
                };
                self.texts(&[kind, name, source]);
            }
        }
    }
}
