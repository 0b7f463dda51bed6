//! Warnings about the way to a refusal.

use super::{Notice, Warning};
use crate::case::{Case, State};
use crate::decide::Circumstances;

/// What to look at in the way to a refusal, while it is walked.
pub(super) fn of_case(case: &Case, by: Circumstances<'_>) -> Vec<Warning> {
    let Some(preliminary) = &case.preliminary_refusal else {
        return Vec::new();
    };
    let Ok(dates) = by.counting().of_case(case, by.today) else {
        return Vec::new();
    };
    let mut notices = Vec::new();
    if let Some(due) = dates.later.objection_by.map(|due| due.on)
        && preliminary
            .objections
            .iter()
            .any(|objection| objection.on > due)
    {
        notices.push(Notice::ObjectionLate { due });
    }
    let last = dates.hearing_by.on;
    if case.state == State::PreliminaryRefusal && preliminary.hearing.at.date() > last {
        notices.push(Notice::HearingLeavesNoTime { last });
    }
    notices
        .into_iter()
        .map(|notice| Warning {
            field: String::new(),
            notice,
        })
        .collect()
}
