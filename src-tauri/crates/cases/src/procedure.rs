//! The procedure as a table (`domain.md` B.2): where an act leads, who does it, by which term it is kept and which
//! papers it leaves. Which act may follow which state stands in `state`, the days of each term in `due`.

use crate::case::State;
use crate::next::ActTerm;
use crate::state::ActKind;

/// Who does an act, or whose doing it records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Кеңсе қызметкері.
    Clerk,
    /// Жауапты орындаушы.
    Executor,
    /// Басшы.
    Head,
    /// The applicant.
    Applicant,
    /// The State Corporation.
    StateCorporation,
    /// A court.
    Court,
}

impl Actor {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Executor => "executor",
            Self::Head => "head",
            Self::Applicant => "applicant",
            Self::StateCorporation => "state_corporation",
            Self::Court => "court",
        }
    }
}

impl State {
    /// Where an act leads from here; none where it may not follow. A correction of a signed result leads back to
    /// the hearing's state where one was held, and taking back to the state before the last act that stands.
    pub fn after(self, act: ActKind) -> Option<Self> {
        self.allows(act).then_some(match act {
            ActKind::Check | ActKind::Reopen => Self::Checked,
            ActKind::RefuseAcceptance => Self::NotAccepted,
            ActKind::MakePreliminaryRefusal => Self::PreliminaryRefusal,
            ActKind::RecordHearing => Self::Heard,
            ActKind::MakePermit => Self::PermitMade,
            ActKind::SignPermit => Self::PermitSigned,
            ActKind::MakeRefusal => Self::RefusalMade,
            ActKind::SignRefusal => Self::RefusalSigned,
            ActKind::SendToCorporation => Self::SentToCorporation,
            ActKind::RecordReturn => Self::Returned,
            ActKind::HandOver => Self::HandedOver,
            ActKind::Withdraw => Self::Withdrawn,
            ActKind::Revoke => Self::Revoked,
            ActKind::Archive => Self::Archived,
            ActKind::Correct if self == Self::RefusalSigned => Self::Heard,
            ActKind::Correct if self.has_signed_result() => Self::Checked,
            ActKind::Register
            | ActKind::AssignExecutor
            | ActKind::FindGround
            | ActKind::DropGround
            | ActKind::RecordNoticeDelivery
            | ActKind::RecordObjection
            | ActKind::PostponeHearing
            | ActKind::RecordCollectionRequest
            | ActKind::IssueDuplicate
            | ActKind::EnterMonitoring
            | ActKind::Correct
            | ActKind::TakeBack => self,
        })
    }
}

impl ActKind {
    /// Who does it in a state.
    pub fn actors(self, state: State) -> &'static [Actor] {
        use Actor as A;
        match self {
            Self::RefuseAcceptance => &[A::Clerk, A::Executor],
            Self::MakePreliminaryRefusal | Self::RecordHearing => &[A::Executor, A::Head],
            Self::AssignExecutor | Self::SignPermit | Self::SignRefusal | Self::Revoke => {
                &[A::Head]
            }
            Self::Check
            | Self::FindGround
            | Self::DropGround
            | Self::PostponeHearing
            | Self::MakePermit
            | Self::MakeRefusal => &[A::Executor],
            Self::RecordObjection | Self::Withdraw => &[A::Applicant],
            Self::HandOver if state == State::SentToCorporation => &[A::StateCorporation],
            Self::RecordReturn | Self::RecordCollectionRequest => &[A::StateCorporation],
            Self::Reopen => &[A::Court],
            Self::Register
            | Self::RecordNoticeDelivery
            | Self::SendToCorporation
            | Self::HandOver
            | Self::IssueDuplicate
            | Self::EnterMonitoring
            | Self::Archive
            | Self::Correct
            | Self::TakeBack => &[A::Clerk],
        }
    }

    /// The term that it is kept by in a state, where it has one.
    pub fn term(self, state: State) -> Option<ActTerm> {
        Some(match (state, self) {
            (_, Self::Check | Self::RefuseAcceptance) => ActTerm::Check,
            (_, Self::FindGround | Self::MakePreliminaryRefusal) => ActTerm::PreliminaryRefusal,
            (_, Self::RecordNoticeDelivery) => ActTerm::Delivery,
            (_, Self::RecordObjection) => ActTerm::Objection,
            (_, Self::RecordHearing) => ActTerm::Hearing,
            (State::Heard, Self::MakePermit) | (_, Self::MakeRefusal | Self::SignRefusal) => {
                ActTerm::Result
            }
            (_, Self::MakePermit) => ActTerm::Prepare,
            (State::SentToCorporation, Self::HandOver) | (_, Self::RecordReturn) => ActTerm::Kept,
            (State::Returned, Self::HandOver | Self::SendToCorporation) => ActTerm::LaterRequest,
            (_, Self::SignPermit | Self::HandOver | Self::SendToCorporation) => ActTerm::End,
            _ => return None,
        })
    }

    /// Codes of the forms whose papers it leaves. The preliminary decision is a paper of its own only where the
    /// office has set it so; a correction leaves a new version of the receipt where it changes what that says.
    pub fn papers(self) -> &'static [&'static str] {
        match self {
            Self::Register | Self::Correct => &["accepted-documents-receipt"],
            Self::RefuseAcceptance => &["not-accepted-receipt"],
            Self::MakePreliminaryRefusal => &["preliminary-refusal", "hearing-notice"],
            Self::PostponeHearing => &["hearing-notice"],
            Self::RecordHearing => &["hearing-protocol"],
            Self::MakePermit => &["permit"],
            Self::MakeRefusal => &["refusal"],
            Self::SendToCorporation => &["hand-over-list"],
            Self::IssueDuplicate => &["duplicate"],
            Self::Withdraw => &["withdrawal-note"],
            Self::Archive => &["inner-list"],
            Self::AssignExecutor
            | Self::Check
            | Self::FindGround
            | Self::DropGround
            | Self::RecordNoticeDelivery
            | Self::RecordObjection
            | Self::SignPermit
            | Self::SignRefusal
            | Self::RecordReturn
            | Self::RecordCollectionRequest
            | Self::HandOver
            | Self::Revoke
            | Self::Reopen
            | Self::EnterMonitoring
            | Self::TakeBack => &[],
        }
    }
}
