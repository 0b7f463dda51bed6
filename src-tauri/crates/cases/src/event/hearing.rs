//! The facts of the way to a refusal (p. 9): the preliminary decision, its notice, the hearing, the reasoned
//! refusal. What each act needs is said in `decide`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::number::Number;

/// When and where a hearing is to be held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingAppointment {
    /// Day and hour.
    pub at: NaiveDateTime,
    /// The place, in words.
    pub place: String,
}

/// A preliminary decision to refuse, with the notice of the hearing (p. 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreliminaryRefusalMade {
    /// Its number.
    pub number: Number,
    /// Its date: the `on` of the act that made it.
    pub dated: NaiveDate,
    /// Number of the ground in the edition's list.
    pub ground: u8,
    /// The facts it rests on, in the office's words.
    pub facts: String,
    /// The hearing it calls to.
    pub hearing: HearingAppointment,
    /// Why it was made later than the law allows (decision 17); present exactly then.
    pub late_because: Option<String>,
}

/// How the applicant was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// Handed over on paper, against a signature.
    InPerson,
    /// By post, with a receipt.
    Post,
    /// By a messenger.
    Messenger,
    /// Told by telephone.
    Telephone,
    /// By electronic mail or a message.
    Message,
}

impl Delivery {
    /// Every way there is.
    pub const ALL: [Self; 5] = [
        Self::InPerson,
        Self::Post,
        Self::Messenger,
        Self::Telephone,
        Self::Message,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Post => "post",
            Self::Messenger => "messenger",
            Self::Telephone => "telephone",
            Self::Message => "message",
        }
    }

    /// The way of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// A hearing and its protocol (`domain.md` B.7); held on the act's own day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hearing {
    /// Number of the protocol.
    pub number: Number,
    /// When it began.
    pub started: NaiveTime,
    /// When it ended.
    pub ended: NaiveTime,
    /// Where it was held.
    pub place: String,
    /// Who held it: surname and initials, post.
    pub chair: String,
    /// Who wrote the protocol.
    pub secretary: String,
    /// Who came, or that nobody did.
    pub attendance: Attendance,
}

/// Who came to a hearing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attendance {
    /// The applicant or somebody for the applicant came and was heard.
    Attended {
        /// Everybody who took part, at least one.
        participants: Vec<String>,
        /// What they explained, asked and answered.
        explanations: String,
        /// What they asked to be taken into the protocol; may be empty.
        requests: String,
    },
    /// Nobody came.
    NobodyCame {
        /// How the applicant had been told of time and place.
        how_told: String,
    },
    /// The applicant gave up the right to be heard.
    Waived {
        /// The paper that says so: its date and words.
        paper: String,
    },
}

impl Attendance {
    /// Every code there is.
    pub const CODES: [&'static str; 3] = ["attended", "nobody_came", "waived"];

    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Attended { .. } => "attended",
            Self::NobodyCame { .. } => "nobody_came",
            Self::Waived { .. } => "waived",
        }
    }
}

/// A reasoned refusal for signature (p. 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalMade {
    /// Its number; a new version before signing keeps it.
    pub number: Number,
    /// Its date: the `on` of the act that made this version.
    pub dated: NaiveDate,
    /// 1 for the first.
    pub version: u32,
    /// Number of the ground in the edition's list.
    pub ground: u8,
    /// Why, in the office's words.
    pub reasons: String,
}
