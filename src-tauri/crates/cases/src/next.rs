//! Which act an open case waits for, the date that act is kept by and how urgent it is: the one rule of it,
//! for the day's list, the lists and the case. What an act needs besides is said in `decide`.

use crate::application::Channel;
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
    /// Whether the whole term still runs: once an act has ended the service, its end presses no more.
    pub runs: bool,
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
    /// The preliminary decision and its notice.
    PreliminaryRefusal,
    /// The notice given to the applicant.
    Delivery,
    /// The applicant's objection.
    Objection,
    /// The hearing as appointed.
    Hearing,
    /// The result after the hearing.
    Result,
    /// The end of the whole term.
    End,
    /// A new result for one that a correction made void.
    Replace,
    /// The State Corporation keeps it.
    Kept,
    /// A returned result that was asked for.
    LaterRequest,
}

impl ActTerm {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Prepare => "prepare",
            Self::PreliminaryRefusal => "preliminary_refusal",
            Self::Delivery => "delivery",
            Self::Objection => "objection",
            Self::Hearing => "hearing",
            Self::Result => "result",
            Self::End => "end",
            Self::Replace => "replace",
            Self::Kept => "kept",
            Self::LaterRequest => "later_request",
        }
    }

    /// Its last day among a case's dates; none where the term does not run.
    pub fn due(self, dates: &DueDates) -> Option<DueDate> {
        let later = &dates.later;
        match self {
            Self::Check => Some(dates.check_by),
            Self::Prepare => Some(dates.prepare_by),
            Self::PreliminaryRefusal => Some(dates.preliminary_refusal_by),
            Self::Delivery => later.deliver_by,
            Self::Objection => later.objection_by,
            Self::Hearing => later.hearing_on,
            Self::Result => later.result_by,
            Self::End => Some(dates.end),
            Self::Replace => later.replace_by,
            Self::Kept => later.kept_until,
            Self::LaterRequest => later.later_request_by,
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
    /// The act that the case waits for; none once it has ended, or while a returned result lies here unasked for.
    pub fn next_act(&self) -> Option<ActKind> {
        Some(match self.state {
            State::Registered => ActKind::Check,
            State::Checked if self.ground.is_some() => ActKind::MakePreliminaryRefusal,
            // No permit follows without consent (decision 18): the case waits for its ground.
            State::Checked if !self.application.consent => ActKind::FindGround,
            State::Checked => ActKind::MakePermit,
            State::PreliminaryRefusal if self.is_notice_out() => ActKind::RecordHearing,
            State::PreliminaryRefusal => ActKind::RecordNoticeDelivery,
            State::Heard => ActKind::MakeRefusal,
            // Facts were corrected after it was made: a new version comes before the signature.
            State::PermitMade if self.permit_outdated => ActKind::MakePermit,
            State::PermitMade => ActKind::SignPermit,
            State::RefusalMade if self.refusal_outdated => ActKind::MakeRefusal,
            State::RefusalMade => ActKind::SignRefusal,
            State::PermitSigned | State::RefusalSigned => match self.application.channel {
                Channel::Office => ActKind::HandOver,
                Channel::StateCorporation(_) => ActKind::SendToCorporation,
            },
            State::SentToCorporation => ActKind::HandOver,
            State::Returned if self.collection_requested.is_some() => ActKind::SendToCorporation,
            State::Returned
            | State::NotAccepted
            | State::HandedOver
            | State::Withdrawn
            | State::Revoked
            | State::Archived
            | State::Annulled => return None,
        })
    }

    fn is_notice_out(&self) -> bool {
        let preliminary = self.preliminary_refusal.as_ref();
        preliminary.is_some_and(crate::case::PreliminaryRefusal::is_delivered)
    }

    /// The term that an act on the case is kept by now. A result in place of a void one is due at once, whatever
    /// it is and however far it is; one after a hearing, by the hearing's own term.
    fn term_of(&self, act: ActKind, dates: &DueDates) -> ActTerm {
        let later = &dates.later;
        match act.term(self.state).unwrap_or(ActTerm::End) {
            _ if later.replace_by.is_some() => ActTerm::Replace,
            ActTerm::Prepare | ActTerm::End if later.result_by.is_some() => ActTerm::Result,
            term => term,
        }
    }
}

impl NextAct {
    /// The act that the case waits for, among the case's dates; none once it has ended.
    pub fn of(case: &Case, dates: &DueDates) -> Option<Self> {
        let act = case.next_act()?;
        let term = case.term_of(act, dates);
        let due = term.due(dates).unwrap_or(dates.end);
        // What nobody came for in time is given back (p. 11).
        let unclaimed = term == ActTerm::Kept && due.left < 0;
        Some(Self {
            act: if unclaimed {
                ActKind::RecordReturn
            } else {
                act
            },
            term,
            due,
            end: dates.end,
            runs: case.closing.is_none(),
            confirmed: dates.confirmed,
        })
    }

    /// How urgent it is.
    pub fn urgency(&self) -> Urgency {
        let left = if self.runs {
            self.due.left.min(self.end.left)
        } else {
            self.due.left
        };
        // A notice that is not made by its day can only be made late, and that for ever: the alarm comes the
        // working day before (decision 17).
        let alarmed = self.act == ActKind::MakePreliminaryRefusal;
        match left {
            ..0 => Urgency::Overdue,
            0 => Urgency::Today,
            1 if alarmed => Urgency::Today,
            1..=SOON => Urgency::Soon,
            _ => Urgency::Later,
        }
    }
}
