//! When an act may have happened (decision 2).

use chrono::NaiveDate;

use crate::case::Case;
use crate::event::ActTimes;
use crate::refusal::{Reason, Refusal};

/// Not after today, and entered late exactly where a reason says why.
pub(super) fn of_act(times: &ActTimes, today: NaiveDate) -> Vec<Refusal> {
    let mut against = Vec::new();
    if times.on > today {
        against.push(Refusal::at("on", Reason::OnInFuture { today }));
    }
    let late = times.on < times.entered_at.date_naive();
    let why = times.entered_late_because.as_deref().map(str::trim);
    match why {
        None | Some("") if late => against.push(Refusal::at(
            "entered_late_because",
            Reason::LateReasonNeeded,
        )),
        Some(_) if !late => against.push(Refusal::at(
            "entered_late_because",
            Reason::LateReasonNotNeeded,
        )),
        _ => {}
    }
    against
}

/// Not before the application came.
pub(super) fn not_before_receipt(on: NaiveDate, received: NaiveDate) -> Option<Refusal> {
    (on < received).then(|| Refusal::at("on", Reason::OnBeforeReceived { received }))
}

/// All of it, and not before the act it follows.
pub(super) fn of_case(case: &Case, times: &ActTimes, today: NaiveDate) -> Vec<Refusal> {
    let mut against = of_act(times, today);
    let last_on = case.last_on;
    if times.on < last_on {
        against.push(Refusal::at("on", Reason::OnBeforeLastAct { last_on }));
    } else {
        against.extend(not_before_receipt(
            times.on,
            case.application.received_at.date(),
        ));
    }
    against
}
