//! The dates of a complaint (p. 13).

use calendar::CalendarError;
use chrono::NaiveDate;

use super::{Counting, DueDate};

/// The dates a complaint must keep.
#[expect(
    clippy::struct_field_names,
    reason = "named like every other date that something must be done by"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComplaintDates {
    /// Satisfied in full or forwarded to the reviewing body, counted from the day it came.
    pub forward_by: DueDate,
    /// The provider's answer, counted from registration.
    pub answer_by: DueDate,
    /// The reviewing body's answer, counted from registration.
    pub review_by: DueDate,
}

impl Counting<'_> {
    /// The dates of a complaint that came on one day and was registered on another, and how far they are from
    /// a day.
    pub fn of_complaint(
        &self,
        received_on: NaiveDate,
        registered_on: NaiveDate,
        day: NaiveDate,
    ) -> Result<ComplaintDates, CalendarError> {
        let terms = &self.edition.terms;
        let due = |working_days, start| self.due(self.after(working_days, start)?, day);
        Ok(ComplaintDates {
            forward_by: due(terms.complaint_forward.working_days, received_on)?,
            answer_by: due(terms.complaint_answer.working_days, registered_on)?,
            review_by: due(terms.complaint_review.working_days, registered_on)?,
        })
    }
}
