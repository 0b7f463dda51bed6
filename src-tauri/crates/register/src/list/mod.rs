//! Lists of cases, filtered, ordered and page by page, from the derived tables alone.

use std::collections::{HashMap, HashSet};

use cases::application::Period;
use cases::case::{CaseId, State};
use cases::number::{Journal, Number};
use cases::office::PersonId;
use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Row, ToSql};

use crate::error::RegisterError;
use crate::journal::entry::{read_date, write_date};
use crate::transaction::Reading;

/// What a list shows of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Which case.
    pub id: CaseId,
    /// How many acts it has seen.
    pub revision: u32,
    /// Where it stands.
    pub state: State,
    /// Registration number.
    pub number: Number,
    /// Service code.
    pub service: String,
    /// Edition id.
    pub edition: String,
    /// Full name.
    pub applicant: String,
    /// Full names, in the application's order.
    pub children: Vec<String>,
    /// Who examines it, once named.
    pub executor: Option<PersonId>,
    /// D0.
    pub received_on: NaiveDate,
    /// Last day of the term as promised.
    pub promised: NaiveDate,
    /// `on` of the last act that stands.
    pub last_on: NaiveDate,
    /// `on` of the act that ended the service.
    pub ended_on: Option<NaiveDate>,
    /// Whether it began in the paper journal.
    pub from_paper: bool,
}

/// Which cases; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// In one of these states; empty: in any.
    pub states: Vec<State>,
    /// Of this service; `None`: of any.
    pub service: Option<String>,
    /// Examined by whom.
    pub executor: Executor,
    /// Received (D0) within.
    pub received: Option<Period>,
    /// Ended within.
    pub ended: Option<Period>,
}

/// Who examines a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Executor {
    /// Anybody or nobody.
    #[default]
    Any,
    /// Nobody has been named.
    Unassigned,
    /// This person.
    Is(PersonId),
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOrder {
    /// By the applicant's name in the alphabet's order.
    ByApplicant,
    /// As they were registered.
    OldestFirst,
    /// The last registered first.
    NewestFirst,
}

/// Which part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// After this case; `None` begins the list.
    pub after: Option<CaseId>,
    /// At most so many.
    pub limit: u32,
}

impl Page {
    /// The whole list.
    pub const ALL: Self = Self {
        after: None,
        limit: u32::MAX,
    };

    /// The first so many.
    pub fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }
}

impl Reading<'_> {
    /// Cases that may have something still to be entered into the monitoring system, in the order of their ids; which
    /// of them has, the cases tell.
    pub fn cases_maybe_to_enter(&self) -> Result<Vec<CaseId>, RegisterError> {
        let mut statement = self
            .connection
            .prepare_cached(include_str!("maybe_to_enter.sql"))?;
        Ok(statement
            .query_map([], |row| row.get(0).map(CaseId))?
            .collect::<Result<_, _>>()?)
    }

    /// Cases in an order, page by page: a page begins after the last case of the page before.
    pub fn cases(
        &self,
        filter: &CaseFilter,
        order: CaseOrder,
        page: Page,
    ) -> Result<Vec<CaseRow>, RegisterError> {
        let statement = match order {
            CaseOrder::ByApplicant => include_str!("by_applicant.sql"),
            CaseOrder::OldestFirst => include_str!("oldest_first.sql"),
            CaseOrder::NewestFirst => include_str!("newest_first.sql"),
        };
        let after = page.after.map(|case| case.0);
        let more: [(&str, &dyn ToSql); 2] = [(":after", &after), (":limit", &page.limit)];
        self.case_rows(&self.ids(statement, filter, &more)?)
    }

    /// How many cases the filter lets through.
    pub fn total(&self, filter: &CaseFilter) -> Result<u64, RegisterError> {
        let values = filter.values();
        let mut statement = self.connection.prepare_cached(include_str!("total.sql"))?;
        Ok(statement.query_row(&*named(&values, &[]), |row| row.get(0))?)
    }

    /// Those of some cases that the filter lets through.
    pub(crate) fn among(
        &self,
        ids: &[CaseId],
        filter: &CaseFilter,
    ) -> Result<HashSet<CaseId>, RegisterError> {
        let among = json_of(ids);
        let found = self.ids(include_str!("among.sql"), filter, &[(":among", &among)])?;
        Ok(found.into_iter().collect())
    }

    fn ids(
        &self,
        statement: &str,
        filter: &CaseFilter,
        more: &[(&str, &dyn ToSql)],
    ) -> Result<Vec<CaseId>, RegisterError> {
        let values = filter.values();
        let mut statement = self.connection.prepare_cached(statement)?;
        let ids = statement
            .query_map(&*named(&values, more), |row| row.get(0).map(CaseId))?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// The rows of cases, in the order of their ids as given; an unknown id gives none.
    pub fn case_rows(&self, ids: &[CaseId]) -> Result<Vec<CaseRow>, RegisterError> {
        let mut statement = self.connection.prepare_cached(include_str!("rows.sql"))?;
        let mut rows = statement
            .query_map([json_of(ids)], |row| {
                Ok((CaseId(row.get(0)?), case_row(row)?))
            })?
            .collect::<Result<HashMap<_, _>, _>>()?;
        Ok(ids.iter().filter_map(|id| rows.remove(id)).collect())
    }
}

impl CaseFilter {
    /// The values of the filter's parameters, the same in every statement that has it.
    fn values(&self) -> [(&'static str, Value); 8] {
        let codes: Vec<&str> = self.states.iter().map(|state| state.code()).collect();
        let states = (!codes.is_empty()).then(|| serde_json::json!(codes).to_string());
        let (executor, without_executor) = match self.executor {
            Executor::Any => (None, false),
            Executor::Unassigned => (None, true),
            Executor::Is(person) => (Some(person.0), false),
        };
        let date = |date: Option<NaiveDate>| Value::from(date.map(write_date));
        [
            (":states", states.into()),
            (":service", self.service.clone().into()),
            (":executor", executor.into()),
            (":without_executor", without_executor.into()),
            (
                ":received_from",
                date(self.received.map(|period| period.from)),
            ),
            (
                ":received_until",
                date(self.received.map(|period| period.until)),
            ),
            (":ended_from", date(self.ended.map(|period| period.from))),
            (":ended_until", date(self.ended.map(|period| period.until))),
        ]
    }
}

fn named<'a>(
    values: &'a [(&'static str, Value)],
    more: &[(&'a str, &'a dyn ToSql)],
) -> Vec<(&'a str, &'a dyn ToSql)> {
    let values = values
        .iter()
        .map(|(name, value)| (*name, value as &dyn ToSql));
    values.chain(more.iter().copied()).collect()
}

/// Ids as a statement goes through them.
pub(crate) fn json_of(ids: &[CaseId]) -> String {
    let ids: Vec<u64> = ids.iter().map(|id| id.0).collect();
    serde_json::json!(ids).to_string()
}

fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    let date = |column| {
        row.get(column)
            .and_then(|text: String| read_date(&text, column))
    };
    let state: String = row.get(2)?;
    let ended_on: Option<String> = row.get(13)?;
    let children: String = row.get(14)?;
    Ok(CaseRow {
        id: CaseId(row.get(0)?),
        revision: row.get(1)?,
        state: State::ALL
            .into_iter()
            .find(|known| known.code() == state)
            .ok_or_else(|| unreadable(2, format!("no state {state:?}").into()))?,
        number: Number {
            journal: Journal::Applications,
            index: row.get(3)?,
            serial: row.get(4)?,
            year: row.get(5)?,
        },
        service: row.get(6)?,
        edition: row.get(7)?,
        applicant: row.get(8)?,
        children: serde_json::from_str(&children).map_err(|error| unreadable(14, error.into()))?,
        executor: row.get::<_, Option<u32>>(9)?.map(PersonId),
        received_on: date(10)?,
        promised: date(11)?,
        last_on: date(12)?,
        ended_on: ended_on.map(|text| read_date(&text, 13)).transpose()?,
        from_paper: row.get(15)?,
    })
}

fn unreadable(column: usize, why: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, why)
}
