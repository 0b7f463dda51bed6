//! The numbers of a year, month by month.

use std::path::PathBuf;

use cases::application::Period;
use chrono::{Datelike, NaiveDate};
use documents::report::{Statistics, statistics_pdf as paper_of};

use super::building::Drawing;
use super::month::Month;
use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::printing;
use cases::refusal::Reason;

/// The numbers of a year.
#[derive(Debug)]
pub struct YearFigures {
    /// The years in which applications were received, and this one; the latest first.
    pub years: Vec<i32>,
    /// The figures.
    pub statistics: Statistics,
}

/// The numbers of a year: each month that has begun as it was at its end, and all of them together.
pub fn statistics(desk: &Desk, moment: Moment, year: i32) -> Result<YearFigures, OfficeError> {
    desk.register.read(|reading| {
        let drawing = Drawing {
            reading,
            shelf: &desk.shelf,
            moment,
            person: None,
        };
        drawing.year(year)
    })
}

impl Drawing<'_, '_> {
    /// The figures of a year.
    pub(super) fn year(&self, year: i32) -> Result<YearFigures, OfficeError> {
        let office = self.reading.office()?;
        let today = self.moment.today();
        let settings = office.settings_on(today).ok_or(OfficeError::NotSetUp)?;
        let first = NaiveDate::from_ymd_opt(year, 1, 1)
            .ok_or_else(|| OfficeError::at("year", Reason::DateOutOfRange))?;
        let mut months = Vec::new();
        // A year that has not begun has none.
        let mut whole = Period {
            from: first,
            until: first,
        };
        for month in (1..=12).map(|month| Month { year, month }) {
            let days = month.days()?;
            if today < days.from {
                break;
            }
            months.push(self.summary(&office, days)?);
            whole.until = days.until;
        }
        let mut years: Vec<i32> = self
            .reading
            .received_by_month()?
            .into_iter()
            .map(|(year, ..)| year)
            .chain([today.year()])
            .collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        Ok(YearFigures {
            years,
            statistics: Statistics {
                office_name: settings.name.clone(),
                service_name: self.edition(whole)?.service_name.clone(),
                year,
                made_on: today,
                whole: if months.is_empty() {
                    documents::report::Summary::default()
                } else {
                    self.summary(&office, whole)?
                },
                months,
                sample: office.is_sample(),
            },
        })
    }
}

/// The numbers of a year as a paper.
pub fn statistics_pdf(desk: &Desk, moment: Moment, year: i32) -> Result<Vec<u8>, OfficeError> {
    let figures = statistics(desk, moment, year)?;
    Ok(paper_of(&figures.statistics, &desk.shelf.fonts)?.bytes)
}

/// A print copy of them; it is no issued paper, so nothing is journalled.
pub fn print_statistics(desk: &Desk, moment: Moment, year: i32) -> Result<PathBuf, OfficeError> {
    printing::print_unissued(desk, &statistics_pdf(desk, moment, year)?)
}
