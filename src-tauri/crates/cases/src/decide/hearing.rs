//! The hearing: when it may be appointed, and what its record must say (p. 9; B.2 row 10; `domain.md` B.7).

use calendar::WorkCalendar;
use chrono::{NaiveDate, NaiveTime};

use super::{Circumstances, calendar_fault, given, number_faults};
use crate::case::Case;
use crate::event::{ActTimes, Attendance, CaseEvent, Hearing, HearingAppointment};
use crate::number::Journal;
use crate::refusal::{Reason, Refusal, Refusals};

/// A hearing lies after the day of its notice, in the office's hours of a working day, and within the term:
/// only a notice that was itself not made before the term's end can call to a later one.
pub(super) fn against_appointment(
    case: &Case,
    appointment: &HearingAppointment,
    notice_on: NaiveDate,
    by: Circumstances<'_>,
) -> Result<Vec<Refusal>, Refusals> {
    let mut against = Vec::new();
    let day = appointment.at.date();
    let works = by
        .calendar
        .is_working(day)
        .map_err(|fault| calendar_fault("hearing.on", &fault))?;
    let dates = by
        .counting()
        .of_case(case, notice_on)
        .map_err(|fault| calendar_fault("on", &fault))?;
    let term_end = dates.end.on;
    if day <= notice_on {
        let notice = notice_on;
        against.push(Refusal::at(
            "hearing.on",
            Reason::HearingBeforeNotice { notice },
        ));
    } else if !works {
        against.push(Refusal::at("hearing.on", Reason::HearingOnDayOff { day }));
    } else if day > term_end && notice_on < term_end {
        against.push(Refusal::at(
            "hearing.on",
            Reason::HearingAfterTerm { term_end },
        ));
    }
    against.extend(outside_hours(appointment.at.time(), by.calendar));
    given("hearing.place", &appointment.place, &mut against);
    Ok(against)
}

fn outside_hours(time: NaiveTime, calendar: &WorkCalendar) -> Option<Refusal> {
    let hours = calendar.hours();
    let open = time >= hours.open && time < hours.close;
    let lunch = time >= hours.lunch_from && time < hours.lunch_to;
    (!open || lunch).then(|| {
        let reason = Reason::HearingOutsideHours {
            open: hours.open,
            lunch_from: hours.lunch_from,
            lunch_to: hours.lunch_to,
            close: hours.close,
        };
        Refusal::at("hearing.time", reason)
    })
}

/// A new notice with the first one's number.
pub(super) fn postpone(
    case: &Case,
    to: &HearingAppointment,
    reason: &str,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = against_appointment(case, to, times.on, by)?;
    let stands = case.preliminary_refusal.as_ref();
    if stands.is_some_and(|made| made.hearing == *to) {
        against.push(Refusal::at("hearing.on", Reason::NothingChanged));
    }
    let reason = given("reason", reason, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::HearingPostponed {
        to: to.clone(),
        reason,
    })
}

/// Held on the day and not before the hour it was appointed for. That nobody came can be recorded later too;
/// that the applicant gave up the right to be heard, earlier.
pub(super) fn record(
    case: &Case,
    hearing: &Hearing,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = number_faults(&hearing.number, Journal::Protocols, times.on);
    let works = by.calendar.is_working(times.on);
    if !works.map_err(|fault| calendar_fault("on", &fault))? {
        let day = times.on;
        against.push(Refusal::at("on", Reason::HearingOnDayOff { day }));
    }
    if hearing.ended <= hearing.started {
        let started = hearing.started;
        against.push(Refusal::at(
            "ended",
            Reason::HearingEndsBeforeStart { started },
        ));
    } else if times.on.and_time(hearing.ended) > times.entered_at.naive_local() {
        let now = times.entered_at.naive_local();
        against.push(Refusal::at("ended", Reason::HearingNotOver { now }));
    }
    for (field, text) in [
        ("place", &hearing.place),
        ("chair", &hearing.chair),
        ("secretary", &hearing.secretary),
    ] {
        given(field, text, &mut against);
    }
    against.extend(against_moment(case, hearing, times.on));
    match &hearing.attendance {
        Attendance::Attended {
            participants,
            explanations,
            ..
        } => {
            if participants.iter().all(|name| name.trim().is_empty()) {
                against.push(Refusal::at("participants", Reason::NoParticipants));
            }
            given("explanations", explanations, &mut against);
        }
        Attendance::NobodyCame { how_told } => {
            given("how_told", how_told, &mut against);
        }
        Attendance::Waived { paper } => {
            given("waiver", paper, &mut against);
        }
    }
    Refusals::none(against)?;
    Ok(CaseEvent::Heard(Box::new(hearing.clone())))
}

fn against_moment(case: &Case, hearing: &Hearing, on: NaiveDate) -> Option<Refusal> {
    let appointed = case.preliminary_refusal.as_ref()?.hearing.at;
    if let Attendance::Waived { .. } = hearing.attendance {
        return None;
    }
    let before = Reason::HearingBeforeAppointment { appointed };
    if on < appointed.date() {
        return Some(Refusal::at("on", before));
    }
    if on > appointed.date() {
        let held = matches!(hearing.attendance, Attendance::Attended { .. });
        return held.then(|| Refusal::at("on", Reason::HearingOnOtherDay { appointed }));
    }
    (hearing.started < appointed.time()).then(|| Refusal::at("started", before))
}
