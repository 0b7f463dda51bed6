//! Which act an open case waits for, the date that act is kept by and how urgent it is: the one rule of it,
//! for the day's list, the lists and the case. What an act needs besides is said in `decide`.

use crate::case::{Case, State};
use crate::due::{DueDate, DueDates};
use crate::state::ActKind;

/// The most working days left that still count as soon.
const SOON: i64 = 2;

/// The act a case waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextAct {
    /// Which.
    pub act: ActKind,
    /// The term it is kept by.
    pub term: ActTerm,
    /// The last day of that term.
    pub due: DueDate,
    /// The end of the whole term.
    pub end: DueDate,
    /// Whether the calendars of all years the whole term touches are confirmed.
    pub confirmed: bool,
}

/// The term that an act is kept by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActTerm {
    /// The check of completeness.
    Check,
    /// The permit prepared.
    Prepare,
    /// The end of the whole term.
    End,
}

impl ActTerm {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Prepare => "prepare",
            Self::End => "end",
        }
    }
}

/// How urgent an act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// Its date, or the end of the term, has passed.
    Overdue,
    /// It is due today.
    Today,
    /// A day or two are left.
    Soon,
    /// There is time.
    Later,
}

impl Urgency {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Later => "later",
        }
    }
}

impl Case {
    /// The act that the case waits for; none once it has ended.
    pub fn next_act(&self) -> Option<ActKind> {
        Some(match self.state {
            State::Registered => ActKind::Check,
            State::Checked => ActKind::MakePermit,
            // Facts were corrected after it was made: a new version comes before the signature.
            State::PermitMade if self.permit_outdated => ActKind::MakePermit,
            State::PermitMade => ActKind::SignPermit,
            State::PermitSigned => ActKind::HandOver,
            State::NotAccepted | State::HandedOver | State::Annulled => return None,
        })
    }
}

impl NextAct {
    /// The act that the case waits for, among the case's dates; none once it has ended.
    pub fn of(case: &Case, dates: &DueDates) -> Option<Self> {
        let act = case.next_act()?;
        let (term, due) = match act {
            ActKind::Check => (ActTerm::Check, dates.check_by),
            ActKind::MakePermit => (ActTerm::Prepare, dates.prepare_by),
            _ => (ActTerm::End, dates.end),
        };
        Some(Self {
            act,
            term,
            due,
            end: dates.end,
            confirmed: dates.confirmed,
        })
    }

    /// How urgent it is.
    pub fn urgency(&self) -> Urgency {
        match self.due.left.min(self.end.left) {
            ..0 => Urgency::Overdue,
            0 => Urgency::Today,
            1..=SOON => Urgency::Soon,
            _ => Urgency::Later,
        }
    }
}
