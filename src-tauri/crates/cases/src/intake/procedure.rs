//! Reads what is typed at the acts on the way to a refusal: ground, notice, hearing. Whether a day or an hour
//! will do is for `decide` to say.

use chrono::NaiveDate;

use super::reader::Reader;
use super::{LONGEST_LINE, LONGEST_TEXT};
use crate::event::{Attendance, Delivery, Hearing, HearingAppointment};
use crate::number::Number;
use crate::refusal::{Reason, Refusals};

/// When and where a hearing is to be, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedAppointment {
    /// Day.
    pub on: String,
    /// Hour.
    pub time: String,
    /// Place.
    pub place: String,
}

/// A hearing's record, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedHearing {
    /// Code of who came: one of [`Attendance::CODES`].
    pub attendance: String,
    /// When it began.
    pub started: String,
    /// When it ended.
    pub ended: String,
    /// Where it was held.
    pub place: String,
    /// Who held it.
    pub chair: String,
    /// Who wrote the protocol.
    pub secretary: String,
    /// Who took part, where somebody came.
    pub participants: Vec<String>,
    /// What was explained, asked and answered.
    pub explanations: String,
    /// What was asked to be taken into the protocol; may be empty.
    pub requests: String,
    /// How the applicant had been told, where nobody came.
    pub how_told: String,
    /// The paper by which the applicant gave up the right to be heard.
    pub waiver: String,
}

/// Reads a ground of refusal and its facts. Whether the edition has the ground is for `decide` to say.
pub fn read_ground(
    ground: &str,
    facts: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<(u8, String), Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let typed = ground.trim();
    let number = typed.parse().ok();
    if typed.is_empty() {
        reader.fault("ground", Reason::Missing);
    } else if number.is_none() {
        let typed = typed.to_owned();
        reader.fault("ground", Reason::NotAChoice { typed });
    }
    let facts = reader.words("facts", facts, LONGEST_TEXT);
    let read = || Some((number?, facts?));
    reader.finish(read())
}

/// Reads when and where a hearing is to be; fields are named from `hearing.`.
pub fn read_appointment(
    typed: &TypedAppointment,
    printable: &dyn Fn(char) -> bool,
) -> Result<HearingAppointment, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let day = reader.date("hearing.on", &typed.on);
    let time = reader.hour("hearing.time", &typed.time);
    let place = reader.line("hearing.place", &typed.place, LONGEST_LINE);
    let read = || {
        Some(HearingAppointment {
            at: day?.and_time(time?),
            place: place?,
        })
    };
    reader.finish(read())
}

/// Reads how a notice was given.
pub fn read_delivery(means: &str) -> Result<Delivery, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, &|_| true);
    let means = reader.choice("means", means, Delivery::of_code);
    reader.finish(means)
}

/// Reads a hearing's record, with the number that was drawn for its protocol. What is typed for another way it
/// could have gone says nothing.
pub fn read_hearing(
    typed: &TypedHearing,
    number: Number,
    printable: &dyn Fn(char) -> bool,
) -> Result<Hearing, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let attendance = attendance(&mut reader, typed);
    let started = reader.hour("started", &typed.started);
    let ended = reader.hour("ended", &typed.ended);
    let place = reader.line("place", &typed.place, LONGEST_LINE);
    let chair = reader.line("chair", &typed.chair, LONGEST_LINE);
    let secretary = reader.line("secretary", &typed.secretary, LONGEST_LINE);
    let read = || {
        Some(Hearing {
            number,
            started: started?,
            ended: ended?,
            place: place?,
            chair: chair?,
            secretary: secretary?,
            attendance: attendance?,
        })
    };
    reader.finish(read())
}

fn attendance(reader: &mut Reader<'_>, typed: &TypedHearing) -> Option<Attendance> {
    let known = |code: &str| Attendance::CODES.into_iter().find(|known| *known == code);
    match reader.choice("attendance", &typed.attendance, known)? {
        "attended" => {
            let named = typed
                .participants
                .iter()
                .filter(|name| !name.trim().is_empty());
            let participants: Option<Vec<String>> = named
                .map(|name| reader.line("participants", name, LONGEST_LINE))
                .collect();
            if participants.as_ref().is_some_and(Vec::is_empty) {
                reader.fault("participants", Reason::NoParticipants);
            }
            let explanations = reader.words("explanations", &typed.explanations, LONGEST_TEXT);
            let requests = reader.optional_words("requests", &typed.requests, LONGEST_TEXT);
            Some(Attendance::Attended {
                participants: participants?,
                explanations: explanations?,
                requests: requests?,
            })
        }
        "nobody_came" => {
            let how_told = reader.words("how_told", &typed.how_told, LONGEST_TEXT)?;
            Some(Attendance::NobodyCame { how_told })
        }
        _ => {
            let paper = reader.words("waiver", &typed.waiver, LONGEST_TEXT)?;
            Some(Attendance::Waived { paper })
        }
    }
}
