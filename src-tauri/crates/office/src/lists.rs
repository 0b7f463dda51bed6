//! Lists of cases: what is to be done today, pages of a list, and what a search finds.

use cases::application::Period;
use cases::case::{CaseId, State};
use cases::intake;
use cases::next::NextAct;
use register::{CaseFilter, CaseOrder, Page};

use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::todays_dates::{ListedCase, TodaysDates};

/// What is to be done today.
#[derive(Debug)]
pub struct Today {
    /// Every open case once with the act it waits for, the most urgent first.
    pub rows: Vec<(ListedCase, NextAct)>,
    /// How many applications lie as drafts.
    pub drafts: usize,
}

/// A page of a list.
#[derive(Debug)]
pub struct CaseList {
    /// The page.
    pub cases: Vec<ListedCase>,
    /// The last case of the page, where more follow it.
    pub next: Option<CaseId>,
    /// How many cases the whole list has.
    pub total: u64,
}

/// What is to be done today: fewest working days left first, then in the order of registration.
pub fn today(desk: &Desk, moment: Moment) -> Result<Today, OfficeError> {
    desk.register.read(|reading| {
        let mut dates = TodaysDates::read(&desk.shelf, reading, moment)?;
        dates.settings()?;
        let open = CaseFilter {
            states: State::ALL
                .into_iter()
                .filter(|state| state.is_open())
                .collect(),
            ..CaseFilter::default()
        };
        let cases = reading.cases(&open, CaseOrder::OldestFirst, Page::ALL)?;
        let mut rows = Vec::new();
        for listed in dates.listed(cases)? {
            let next = match listed.next {
                Some(next) => next,
                // It was left out because its dates can't be counted; here that must be said.
                None => match dates.next_of(&reading.case(listed.row.id)?)? {
                    Some(next) => next,
                    None => continue,
                },
            };
            rows.push((listed, next));
        }
        rows.sort_by_key(|(listed, next)| (next.due.left, listed.row.id));
        Ok(Today {
            rows,
            drafts: reading.drafts()?.len(),
        })
    })
}

/// A page of cases.
pub fn cases(
    desk: &Desk,
    moment: Moment,
    filter: &CaseFilter,
    order: CaseOrder,
    page: Page,
) -> Result<CaseList, OfficeError> {
    desk.register.read(|reading| {
        // One more than asked for tells whether anything follows.
        let one_more = Page {
            limit: page.limit.saturating_add(1),
            ..page
        };
        let mut rows = reading.cases(filter, order, one_more)?;
        let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        Ok(CaseList {
            next: rows.last().filter(|_| more).map(|last| last.id),
            cases: TodaysDates::read(&desk.shelf, reading, moment)?.listed(rows)?,
            total: reading.total(filter)?,
        })
    })
}

/// Cases that match what was typed and the filter, best first.
pub fn search(
    desk: &Desk,
    moment: Moment,
    typed: &str,
    filter: &CaseFilter,
    limit: usize,
) -> Result<CaseList, OfficeError> {
    desk.register.read(|reading| {
        let (rows, total) = reading.search(typed, filter, limit)?;
        Ok(CaseList {
            cases: TodaysDates::read(&desk.shelf, reading, moment)?.listed(rows)?,
            next: None,
            total: total.try_into().unwrap_or(u64::MAX),
        })
    })
}

/// The days of a month that a list is narrowed to, `2026-11`; nothing typed is no month.
pub fn month(typed: &str) -> Result<Option<Period>, OfficeError> {
    Ok(intake::read_month("month", typed)?)
}
