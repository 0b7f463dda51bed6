//! Which cases a span of days concerns, for the office's account of it, and their whole streams. It counts nothing.

use std::collections::BTreeMap;

use cases::application::Period;
use cases::case::CaseId;
use cases::event::{CaseEvent, Recorded};
use chrono::NaiveDate;
use rusqlite::{ToSql, named_params};

use crate::error::RegisterError;
use crate::journal::entry::write_date;
use crate::transaction::Reading;

impl Reading<'_> {
    /// Every case that was in work on a day of the span, or on which an act happened then, in the order of their ids.
    pub fn cases_concerned(&self, span: Period) -> Result<Vec<CaseId>, RegisterError> {
        let values = named_params! {
            ":from": write_date(span.from),
            ":until": write_date(span.until),
        };
        self.cases_found(include_str!("concerned.sql"), values)
    }

    /// Every case with an entry after one of the journal's that may be of a day or before it: something was entered
    /// late, or taken back.
    pub fn cases_entered_late(
        &self,
        until: NaiveDate,
        after: u64,
    ) -> Result<Vec<CaseId>, RegisterError> {
        let values = named_params! { ":until": write_date(until), ":after": after };
        self.cases_found(include_str!("entered_late.sql"), values)
    }

    fn cases_found(
        &self,
        statement: &str,
        values: &[(&str, &dyn ToSql)],
    ) -> Result<Vec<CaseId>, RegisterError> {
        let mut statement = self.connection.prepare_cached(statement)?;
        let ids = statement
            .query_map(values, |row| row.get(0).map(CaseId))?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// Everything that happened to some cases, from one pass through the journal.
    pub fn case_streams(
        &self,
        ids: &[CaseId],
    ) -> Result<BTreeMap<CaseId, Vec<Recorded<CaseEvent>>>, RegisterError> {
        crate::journal::case_streams(self.connection, ids)
    }

    /// How many cases were received (D0) in each month that has any, in order: year, month, cases.
    pub fn received_by_month(&self) -> Result<Vec<(i32, u32, u32)>, RegisterError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT CAST(substr(received_on, 1, 4) AS INTEGER), CAST(substr(received_on, 6, 2) AS INTEGER), count(*)
             FROM case_row GROUP BY 1, 2 ORDER BY 1, 2",
        )?;
        let months = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        Ok(months)
    }
}
