//! The story of a refusal: received on Friday 20.11.2026, ground and notice on Monday the 23rd, the hearing on
//! Wednesday the 25th, T on Friday the 27th.

use cases::act::Act;
use cases::event::{
    Attendance, CourtDecision, Delivery, Filing, Hearing, HearingAppointment, Revocation,
    Withdrawal,
};
use cases::number::Journal;
use chrono::{NaiveDate, NaiveTime};

use super::{Stream, World, application, at, number, on};

/// The day of ground and notice.
pub(crate) const NOTICED: (u32, u32, i32) = (23, 11, 2026);
/// The day of the hearing.
pub(crate) const HEARD: (u32, u32, i32) = (25, 11, 2026);

/// A day of the story.
pub(crate) fn day((day, month, year): (u32, u32, i32)) -> NaiveDate {
    on(day, month, year)
}

pub(crate) fn find_ground(ground: u8) -> Act {
    Act::FindGround {
        ground,
        facts: "сот шешімінің көшірмесінде мөр жоқ".to_owned(),
    }
}

/// The hearing at ten of a day.
pub(crate) fn appointment(day: NaiveDate) -> HearingAppointment {
    HearingAppointment {
        at: at(day, 10, 0),
        place: "3-кабинет".to_owned(),
    }
}

pub(crate) fn preliminary_refusal(today: NaiveDate, hearing: HearingAppointment) -> Act {
    Act::MakePreliminaryRefusal {
        number: number(Journal::PreliminaryRefusals, 1, today),
        hearing,
        late_because: None,
    }
}

pub(crate) fn deliver() -> Act {
    Act::RecordNoticeDelivery {
        means: Delivery::InPerson,
        to: "өзіне".to_owned(),
    }
}

pub(crate) fn attended() -> Attendance {
    Attendance::Attended {
        participants: vec!["Үлгі А. М.".to_owned()],
        explanations: "көшірмені әкелуге уәде берді".to_owned(),
        requests: String::new(),
    }
}

/// A hearing of a day, from ten to half past ten.
pub(crate) fn hearing(today: NaiveDate, attendance: Attendance) -> Hearing {
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("it exists");
    Hearing {
        number: number(Journal::Protocols, 1, today),
        started: time(10, 0),
        ended: time(10, 30),
        place: "3-кабинет".to_owned(),
        chair: "Үлгі Б.".to_owned(),
        secretary: "Үлгі М.".to_owned(),
        attendance,
    }
}

pub(crate) fn hear(today: NaiveDate, attendance: Attendance) -> Act {
    Act::RecordHearing {
        hearing: Box::new(hearing(today, attendance)),
    }
}

pub(crate) fn make_refusal(today: NaiveDate) -> Act {
    Act::MakeRefusal {
        number: Some(number(Journal::Refusals, 1, today)),
        reasons: "көшірме әкелінген жоқ".to_owned(),
    }
}

/// Checked on Monday, with a ground.
pub(crate) fn with_ground(world: &World) -> Stream {
    let noticed = day(NOTICED);
    Stream::registered(world, &application()).through(world, &[Act::Check, find_ground(2)], noticed)
}

/// Told of the hearing on Wednesday.
pub(crate) fn noticed(world: &World) -> Stream {
    let noticed = day(NOTICED);
    let acts = [
        preliminary_refusal(noticed, appointment(day(HEARD))),
        deliver(),
    ];
    with_ground(world).through(world, &acts, noticed)
}

/// Heard on Wednesday.
pub(crate) fn heard(world: &World) -> Stream {
    let on = day(HEARD);
    noticed(world).through(world, &[hear(on, attended())], on)
}

/// Refused on Wednesday, signed.
pub(crate) fn refused(world: &World) -> Stream {
    let on = day(HEARD);
    heard(world).through(world, &[make_refusal(on), Act::SignRefusal], on)
}

pub(crate) fn withdraw(requested_on: NaiveDate) -> Act {
    Act::Withdraw {
        withdrawal: Withdrawal {
            requested_on,
            words: "өз еркіммен қайтарып аламын".to_owned(),
        },
    }
}

pub(crate) fn revoke(order_on: NaiveDate) -> Act {
    Act::Revoke {
        revocation: Revocation {
            basis: "ата-ана құқықтары қалпына келтірілді".to_owned(),
            order_number: "12-н".to_owned(),
            order_on,
        },
    }
}

pub(crate) fn reopen(decided_on: NaiveDate) -> Act {
    Act::Reopen {
        decision: CourtDecision {
            court: "Үлгі аудандық соты".to_owned(),
            decision_number: "2-117/2027".to_owned(),
            decided_on,
        },
    }
}

pub(crate) fn archive() -> Act {
    Act::Archive {
        filing: Filing {
            file_index: "05-12".to_owned(),
            volume: "1".to_owned(),
            sheets: 14,
        },
    }
}

pub(crate) fn send(today: NaiveDate) -> Act {
    Act::SendToCorporation {
        list: number(Journal::HandOverLists, 1, today),
    }
}
