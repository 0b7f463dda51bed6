//! When an act may have happened (decision 2).
//!
//! Acts follow one another in days too. Taking back alone may be dated before the act it undoes, and only where
//! that act's day is still to come: a clock that ran ahead wrote it, and nothing else could mend the case before
//! that day. The day of receipt does not hold it back either where the same clock wrote it.

use chrono::NaiveDate;

use crate::case::Case;
use crate::event::ActTimes;
use crate::refusal::{Reason, Refusal};
use crate::state::ActKind;

/// Not after today, and entered late exactly where a reason says why.
pub(crate) fn of_act(times: &ActTimes, today: NaiveDate) -> Vec<Refusal> {
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
pub(super) fn of_case(
    case: &Case,
    act: ActKind,
    times: &ActTimes,
    today: NaiveDate,
) -> Vec<Refusal> {
    let mut against = of_act(times, today);
    let last_on = case.last_on;
    let received = case.application.received_at.date();
    let undoes_a_day_to_come = act == ActKind::TakeBack && last_on > today;
    if times.on < last_on && !undoes_a_day_to_come {
        against.push(Refusal::at("on", Reason::OnBeforeLastAct { last_on }));
    } else if received <= today {
        against.extend(not_before_receipt(times.on, received));
    }
    against
}
