//! What a move does: an act with something in it, sound or not.

use cases::act::{Act, Narrowed};
use cases::application::Period;
use cases::case::Case;
use cases::decide::possible_acts;
use cases::event::{
    Attendance, CourtDecision, Delivery, Filing, Hearing, HearingAppointment, MonitoringStage,
    Revocation, Withdrawal,
};
use cases::number::Journal;
use cases::state::ActKind;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::Move;
use crate::world::{EXECUTOR, LEFT, World, applicant, at, correct, number, take_back};

/// The act the case waits for, or where it waits for none the first that it bears.
fn next(case: &Case, world: &World, day: NaiveDate) -> ActKind {
    let possible = possible_acts(case, world.by(day));
    let bears = |kind| {
        possible
            .iter()
            .any(|possible| possible.act == kind && possible.is_allowed())
    };
    let ends = [
        ActKind::RefuseAcceptance,
        ActKind::EnterMonitoring,
        ActKind::Archive,
    ];
    case.next_act()
        .into_iter()
        .chain(ends)
        .find(|kind| bears(*kind))
        .unwrap_or(ActKind::TakeBack)
}

/// The act of a move.
pub(super) fn act(played: &Move, case: &Case, world: &World, day: NaiveDate) -> Act {
    let known = ActKind::ON_A_CASE.get(played.kind).copied();
    let kind = known.unwrap_or_else(|| next(case, world, day));
    let whim = played.whim;
    let drawn = |journal| number(journal, 1, day);
    let words = || {
        if whim & 31 == 31 {
            String::new()
        } else {
            "себебі".to_owned()
        }
    };
    match kind {
        ActKind::Register => unreachable!("it is no act on a case"),
        ActKind::AssignExecutor => Act::AssignExecutor {
            executor: if whim & 7 == 7 { LEFT } else { EXECUTOR },
            resolution: (whim & 1 == 1).then(words),
        },
        ActKind::Check => Act::Check,
        ActKind::RefuseAcceptance => Act::RefuseAcceptance {
            number: drawn(Journal::NotAccepted),
        },
        ActKind::MakePermit => Act::MakePermit {
            number: case.permit.is_none().then(|| drawn(Journal::Permits)),
            narrowed: (whim & 3 == 3).then(|| Narrowed {
                period: Period {
                    from: case.application.period.from + TimeDelta::days(whim.into()),
                    ..case.application.period
                },
                reason: "себебі".to_owned(),
            }),
        },
        ActKind::SignPermit => Act::SignPermit,
        ActKind::HandOver => Act::HandOver { to: applicant() },
        ActKind::Correct => {
            let mut now = case.application.clone();
            now.consent = whim & 1 == 1;
            now.documents[1].brought = whim & 0b110 != 0b110;
            now.documents[0].sheets = whim.into();
            correct(now)
        }
        ActKind::TakeBack => take_back(),
        _ => of_procedure(kind, whim, case, world, day),
    }
}

fn of_procedure(kind: ActKind, whim: u8, case: &Case, world: &World, day: NaiveDate) -> Act {
    let drawn = |journal| number(journal, 1, day);
    let words = || {
        if whim & 31 == 31 {
            String::new()
        } else {
            "себебі".to_owned()
        }
    };
    match kind {
        ActKind::FindGround => Act::FindGround {
            ground: 1 + (whim & 3),
            facts: format!("мән-жай {whim}"),
        },
        ActKind::DropGround => Act::DropGround { reason: words() },
        ActKind::MakePreliminaryRefusal => {
            let dates = world.by(day).counting().of_case(case, day);
            let late = dates.is_ok_and(|dates| dates.preliminary_refusal_by.left < 0);
            Act::MakePreliminaryRefusal {
                number: drawn(Journal::PreliminaryRefusals),
                hearing: appointment(whim, world, day),
                late_because: (late != (whim & 31 == 31)).then(words),
            }
        }
        ActKind::RecordNoticeDelivery => Act::RecordNoticeDelivery {
            means: Delivery::ALL[usize::from(whim) % Delivery::ALL.len()],
            to: words(),
        },
        ActKind::RecordObjection => Act::RecordObjection { words: words() },
        ActKind::PostponeHearing => Act::PostponeHearing {
            to: appointment(whim, world, day),
            reason: words(),
        },
        ActKind::RecordHearing => Act::RecordHearing {
            hearing: Box::new(hearing(whim, case, day)),
        },
        ActKind::MakeRefusal => Act::MakeRefusal {
            number: case.refusal.is_none().then(|| drawn(Journal::Refusals)),
            reasons: words(),
        },
        ActKind::SignRefusal => Act::SignRefusal,
        ActKind::SendToCorporation => Act::SendToCorporation {
            list: drawn(Journal::HandOverLists),
        },
        ActKind::RecordReturn => Act::RecordReturn,
        ActKind::RecordCollectionRequest => Act::RecordCollectionRequest { by: words() },
        ActKind::IssueDuplicate => Act::IssueDuplicate {
            to: applicant(),
            reason: words(),
        },
        ActKind::Withdraw => Act::Withdraw {
            withdrawal: Withdrawal {
                requested_on: day - Days::new(u64::from(whim & 3)),
                words: words(),
            },
        },
        ActKind::Revoke => Act::Revoke {
            revocation: Revocation {
                basis: words(),
                order_number: "12-н".to_owned(),
                order_on: day - Days::new(u64::from(whim & 3)),
            },
        },
        ActKind::Reopen => Act::Reopen {
            decision: CourtDecision {
                court: "аудандық сот".to_owned(),
                decision_number: words(),
                decided_on: day - Days::new(u64::from(whim & 3)),
            },
        },
        ActKind::EnterMonitoring => Act::EnterMonitoring {
            stage: case
                .monitoring_due()
                .first()
                .copied()
                .filter(|_| whim & 3 != 3)
                .unwrap_or(MonitoringStage::ALL[usize::from(whim) % 3]),
            by: words(),
        },
        _ => Act::Archive {
            filing: Filing {
                file_index: "05-12".to_owned(),
                volume: String::new(),
                sheets: if whim & 31 == 31 { 0 } else { 14 },
            },
        },
    }
}

/// The next working day, or now and then any hour of any day near.
fn appointment(whim: u8, world: &World, day: NaiveDate) -> HearingAppointment {
    let tomorrow = day + Days::new(1);
    let working = world.calendar.next_working_day_on_or_after(tomorrow);
    let (on, hour) = if whim & 7 == 7 {
        (day + Days::new(u64::from(whim) % 9), u32::from(whim) % 24)
    } else {
        (working.unwrap_or(tomorrow), 10)
    };
    HearingAppointment {
        at: at(on, hour, 0),
        place: "3-кабинет".to_owned(),
    }
}

fn hearing(whim: u8, case: &Case, day: NaiveDate) -> Hearing {
    let hour = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("it exists");
    let appointed = case
        .preliminary_refusal
        .as_ref()
        .map(|made| made.hearing.at.time());
    Hearing {
        number: number(Journal::Protocols, 1, day),
        started: appointed.unwrap_or(hour(10, 0)),
        ended: hour(16, 30),
        place: "3-кабинет".to_owned(),
        chair: "Үлгі Б.".to_owned(),
        secretary: "Үлгі М.".to_owned(),
        attendance: match whim & 3 {
            1 => Attendance::NobodyCame {
                how_told: "телефонмен".to_owned(),
            },
            2 => Attendance::Waived {
                paper: "өтініші".to_owned(),
            },
            _ => Attendance::Attended {
                participants: vec!["Үлгі А.".to_owned()],
                explanations: "келіспейді".to_owned(),
                requests: String::new(),
            },
        },
    }
}
