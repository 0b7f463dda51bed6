//! Judges an act on a case. Which act may follow which state is the table of `state`; what else an act
//! needs stands here, a file per group of acts, each in two halves: what the case itself must bring
//! (`possible_acts` asks the same half), and what the person says.

mod application;
mod correcting;
mod ending;
mod examining;
mod hearing;
mod negative;
mod permit;
mod possible;
mod refusal;
mod registering;
mod sending;
mod times;

use calendar::{CalendarError, WorkCalendar};
use chrono::{Datelike, NaiveDate};
use statutes::Edition;

use crate::act::Act;
use crate::case::Case;
use crate::due::Counting;
use crate::event::{ActTimes, CaseEvent};
use crate::number::{Journal, Number};
use crate::office::{Office, OfficeSettings};
use crate::refusal::{Reason, Refusal, Refusals};
use crate::state::ActKind;

pub use crate::warning::{Notice, Warning, warnings, warnings_of_case};
pub(crate) use application::{
    faults as registration_faults, power_of_attorney as power_of_attorney_faults,
};
pub use permit::against_narrowing;
pub use possible::{PossibleAct, possible_acts};
pub(crate) use times::of_act as times_of_act;

/// What an act is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The case's own edition (the one in force on D0, for a registration).
    pub edition: &'a Edition,
    /// The working days.
    pub calendar: &'a WorkCalendar,
    /// Settings of the act's day.
    pub settings: &'a OfficeSettings,
    /// The office, for its people.
    pub office: &'a Office,
    /// Civil date of the PC's clock.
    pub today: NaiveDate,
}

impl<'a> Circumstances<'a> {
    /// What terms are counted by.
    pub fn counting(&self) -> Counting<'a> {
        Counting {
            edition: self.edition,
            calendar: self.calendar,
            count_start_day: self.settings.count_start_day,
        }
    }
}

/// Judges an act on a case (`None` for a registration): the event it leaves, or every reason against it.
pub fn decide(
    case: Option<&Case>,
    act: &Act,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let case = match (case, act) {
        (
            None,
            Act::Register {
                application,
                number,
            },
        ) => return registering::register(application, number, times, by),
        (Some(_), Act::Register { .. }) => {
            return Err(Refusal::of_act(Reason::AlreadyRegistered).into());
        }
        (None, act) => {
            return Err(Refusal::of_act(Reason::NotRegistered { act: act.kind() }).into());
        }
        (Some(case), _) => case,
    };
    let mut against = times::of_case(case, act.kind(), times, by.today);
    against.extend(standing(case, act.kind(), by));
    Refusals::none(against)?;
    match act {
        // Only a registration needs no case, and it was answered above.
        Act::Register { .. } => Err(Refusal::of_act(Reason::AlreadyRegistered).into()),
        Act::AssignExecutor {
            executor,
            resolution,
        } => examining::assign(case, *executor, resolution.as_deref(), by),
        Act::Check => Ok(CaseEvent::Checked),
        Act::RefuseAcceptance { number } => examining::refuse(case, number, times, by),
        Act::MakePermit { number, narrowed } => {
            permit::make(case, number.as_ref(), narrowed.as_ref(), times)
        }
        Act::SignPermit => permit::sign(case, times),
        Act::FindGround { ground, facts } => negative::find_ground(case, *ground, facts, by),
        Act::DropGround { reason } => negative::drop_ground(reason),
        Act::MakePreliminaryRefusal {
            number,
            hearing,
            late_because,
        } => {
            let late_because = late_because.as_deref();
            negative::make_preliminary_refusal(case, number, hearing, late_because, times, by)
        }
        Act::RecordNoticeDelivery { means, to } => negative::deliver_notice(*means, to),
        Act::RecordObjection { words } => negative::object(words),
        Act::PostponeHearing { to, reason } => hearing::postpone(case, to, reason, times, by),
        Act::RecordHearing { hearing } => hearing::record(case, hearing, times, by),
        Act::MakeRefusal { number, reasons } => {
            refusal::make(case, number.as_ref(), reasons, times)
        }
        Act::SignRefusal => refusal::sign(case, times),
        Act::SendToCorporation { list } => sending::send(case, list, times, by),
        Act::HandOver { to } => sending::hand_over(case, to, times, by),
        Act::RecordReturn => sending::take_return(case, times, by),
        Act::RecordCollectionRequest { by } => sending::request(by),
        Act::IssueDuplicate { to, reason } => sending::duplicate(case, to, reason, times),
        Act::Withdraw { withdrawal } => ending::withdraw(case, withdrawal, times, by),
        Act::Revoke { revocation } => ending::revoke(case, revocation, times, by),
        Act::Reopen { decision } => ending::reopen(case, decision, times),
        Act::EnterMonitoring { stage, by } => ending::enter_monitoring(case, *stage, by),
        Act::Archive { filing } => ending::archive(filing),
        Act::Correct {
            application,
            reason,
        } => correcting::correct(case, application, reason, times, by),
        Act::TakeBack { reason } => correcting::take_back(case, reason),
    }
}

/// Everything in the case itself that speaks against an act, whatever the person says.
fn standing(case: &Case, act: ActKind, by: Circumstances<'_>) -> Vec<Refusal> {
    if !case.allows(act) {
        let state = case.state;
        return vec![Refusal::of_act(Reason::NotInThisState { act, state })];
    }
    let registered = &case.registered;
    if act != ActKind::TakeBack && registered.edition_hash != by.edition.hash {
        return vec![Refusal::of_act(Reason::EditionOfOtherCase {
            edition: registered.edition.clone(),
        })];
    }
    match act {
        ActKind::Check => examining::against_check(case, by),
        ActKind::RefuseAcceptance => examining::against_refusal(case, by),
        ActKind::MakePermit => permit::against_making(case, by),
        ActKind::SignPermit => permit::against_signing(case),
        ActKind::DropGround | ActKind::MakePreliminaryRefusal => {
            negative::against_without_ground(case)
        }
        ActKind::MakeRefusal => refusal::against_making(case),
        ActKind::SignRefusal => refusal::against_signing(case),
        ActKind::SendToCorporation => sending::against_sending(case),
        ActKind::RecordCollectionRequest => sending::against_request(case),
        ActKind::IssueDuplicate => sending::against_duplicate(case),
        ActKind::Revoke => ending::against_revoking(case),
        ActKind::Reopen => ending::against_reopening(case),
        ActKind::EnterMonitoring => ending::against_monitoring(case),
        ActKind::Register
        | ActKind::AssignExecutor
        | ActKind::FindGround
        | ActKind::RecordNoticeDelivery
        | ActKind::RecordObjection
        | ActKind::PostponeHearing
        | ActKind::RecordHearing
        | ActKind::HandOver
        | ActKind::RecordReturn
        | ActKind::Withdraw
        | ActKind::Archive
        | ActKind::Correct
        | ActKind::TakeBack => Vec::new(),
    }
}

/// A number must come from the act's own journal and year.
pub(crate) fn number_faults(number: &Number, journal: Journal, day: NaiveDate) -> Vec<Refusal> {
    let mut faults = Vec::new();
    if number.journal != journal {
        faults.push(Reason::NumberOfOtherJournal {
            journal: number.journal.code(),
        });
    }
    if number.year != day.year() {
        faults.push(Reason::NumberOfOtherYear { year: day.year() });
    }
    faults
        .into_iter()
        .map(|reason| Refusal::at("number", reason))
        .collect()
}

/// What the calendar cannot answer refuses the act and names the year.
pub(crate) fn calendar_fault(field: &str, fault: &CalendarError) -> Refusal {
    let reason = match fault {
        CalendarError::MissingYear { year } => Reason::CalendarMissing { year: *year },
        _ => Reason::DateOutOfRange,
    };
    Refusal::at(field, reason)
}

/// A first version draws a number; a new one keeps it (decision 24).
fn kept_or_drawn<'n>(
    kept: Option<&'n Number>,
    drawn: Option<&'n Number>,
    journal: Journal,
    day: NaiveDate,
    against: &mut Vec<Refusal>,
) -> Option<&'n Number> {
    match (kept, drawn) {
        (Some(kept), None) => Some(kept),
        (Some(kept), Some(_)) => {
            let number = kept.clone();
            against.push(Refusal::at("number", Reason::NumberKept { number }));
            None
        }
        (None, Some(drawn)) => {
            against.extend(number_faults(drawn, journal, day));
            Some(drawn)
        }
        (None, None) => {
            against.push(Refusal::at("number", Reason::NumberNeeded));
            None
        }
    }
}

/// A text that must be there, without the spaces around it.
fn given(field: &str, text: &str, against: &mut Vec<Refusal>) -> String {
    let text = text.trim();
    if text.is_empty() {
        against.push(Refusal::at(field, Reason::Missing));
    }
    text.to_owned()
}

/// A reason in somebody's words, without the spaces around it.
fn given_reason(reason: &str) -> Result<String, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::at("reason", Reason::Missing));
    }
    Ok(reason.to_owned())
}
