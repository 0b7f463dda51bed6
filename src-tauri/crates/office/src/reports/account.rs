//! The office's account of a span of days: which stays of applications touch it, and what they add up to.

use cases::application::{Application, Channel, Period};
use cases::course::{Course, Ending, Outcome, Stay};
use cases::event::{Attendance, CaseEvent};
use documents::report::Summary;
use statutes::Edition;

use crate::error::OfficeError;

/// A stay that touches a span of days, as it was at the span's end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) stay: Stay,
    /// It began before the span.
    pub(super) carried_over: bool,
    /// The application's first stay; a later one is a court's doing.
    first: bool,
}

/// The stays of a case that were in work on some day of a span.
pub(super) fn stays_in(course: &Course<'_>, span: Period) -> Result<Vec<Counted>, OfficeError> {
    let stays = course.stays(span.until)?.into_iter().enumerate();
    let counted = stays.map(|(place, stay)| Counted {
        stay,
        carried_over: stay.from < span.from,
        first: place == 0,
    });
    Ok(counted
        .filter(|counted| {
            let ended = counted.stay.ended;
            ended.is_none_or(|ending| span.from <= ending.on)
        })
        .collect())
}

/// Adds a stay to the figures.
pub(super) fn add(summary: &mut Summary, counted: &Counted, application: &Application) {
    let void = counted
        .stay
        .ended
        .is_some_and(|ending| ending.outcome == Outcome::Void);
    if counted.carried_over {
        summary.carried_over += 1;
    } else {
        match application.channel {
            Channel::Office => summary.received_at_office += 1,
            Channel::StateCorporation(_) => summary.received_from_corporation += 1,
        }
        if counted.first && !void {
            summary.children += u32::try_from(application.children.len()).unwrap_or(u32::MAX);
        }
    }
    match counted.stay.ended {
        None => summary.in_work += 1,
        Some(ending) => add_ending(summary, &ending),
    }
}

/// Adds what happened to a case within a span of days, whether it was still in work or not.
pub(super) fn add_acts(summary: &mut Summary, course: &Course<'_>, span: Period) {
    for (_, act) in course
        .acts()
        .filter(|(on, _)| (span.from..=span.until).contains(on))
    {
        match &act.event {
            CaseEvent::Heard(hearing)
                if matches!(hearing.attendance, Attendance::Attended { .. }) =>
            {
                summary.hearings += 1;
            }
            CaseEvent::ReturnedByCorporation => summary.unclaimed += 1,
            _ => {}
        }
    }
}

/// How many were refused on a ground, the grounds in the law's order.
fn of_ground(summary: &mut Summary, ground: u32) -> &mut u32 {
    let grounds = &mut summary.refusals;
    let place = grounds.partition_point(|(known, _)| *known < ground);
    if grounds.get(place).is_none_or(|(known, _)| *known != ground) {
        grounds.insert(place, (ground, 0));
    }
    &mut grounds[place].1
}

/// No figures yet; each ground of an edition stands for itself, also where nobody was refused on it.
pub(super) fn nothing_yet(edition: &Edition) -> Summary {
    let mut summary = Summary::default();
    for ground in &edition.grounds {
        of_ground(&mut summary, u32::from(ground.number));
    }
    summary
}

fn add_ending(summary: &mut Summary, ending: &Ending) {
    match ending.outcome {
        Outcome::Permit => summary.permits += 1,
        Outcome::Refusal { ground } => *of_ground(summary, u32::from(ground)) += 1,
        Outcome::NotAccepted => summary.not_accepted += 1,
        Outcome::Withdrawn => summary.withdrawn += 1,
        Outcome::Revoked | Outcome::Void => summary.other_endings += 1,
    }
    match ending.closing.map(|closing| closing.working_days_late) {
        None => {}
        Some(0) => summary.in_time += 1,
        Some(days) => {
            let late = &mut summary.late;
            late.cases += 1;
            late.days += days;
            late.longest = late.longest.max(days);
        }
    }
}
