//! What a person wants to do to a case.

use crate::application::{Application, Period};
use crate::event::{
    CourtDecision, Delivery, Filing, Hearing, HearingAppointment, MonitoringStage, Recipient,
    Revocation, Withdrawal,
};
use crate::number::Number;
use crate::office::PersonId;
use crate::state::ActKind;

/// An act. Numbers it may use are drawn by the caller inside the same transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Register an application (on no case).
    Register {
        /// As read by `intake`.
        application: Box<Application>,
        /// From [`Journal::Applications`](crate::number::Journal).
        number: Number,
    },
    /// Name the executor, or another in place of the one before.
    AssignExecutor {
        /// One of the office's people.
        executor: PersonId,
        /// The head's resolution, where it was given in words.
        resolution: Option<String>,
    },
    /// Find the set complete.
    Check,
    /// Refuse to accept; the unmet lines follow from the checklist.
    RefuseAcceptance {
        /// From [`Journal::NotAccepted`](crate::number::Journal).
        number: Number,
    },
    /// Make the permit, or a new version of it before it is signed.
    MakePermit {
        /// From [`Journal::Permits`](crate::number::Journal); `None` for a new version, which keeps its number:
        /// one drawn for it would leave a hole and is refused.
        number: Option<Number>,
        /// Granted period; `None` grants what was asked.
        narrowed: Option<Narrowed>,
    },
    /// Record the head's signature.
    SignPermit,
    /// Find a ground of refusal, or another in its place.
    FindGround {
        /// Its number in the edition's list.
        ground: u8,
        /// The facts, in the office's words.
        facts: String,
    },
    /// Drop the ground that was found.
    DropGround {
        /// Why.
        reason: String,
    },
    /// Make the preliminary decision and the notice of the hearing.
    MakePreliminaryRefusal {
        /// From [`Journal::PreliminaryRefusals`](crate::number::Journal).
        number: Number,
        /// The hearing it calls to.
        hearing: HearingAppointment,
        /// Why it is made later than the law allows; needed exactly then.
        late_because: Option<String>,
    },
    /// Record that the notice was given.
    RecordNoticeDelivery {
        /// How.
        means: Delivery,
        /// To whom.
        to: String,
    },
    /// Record the applicant's objection.
    RecordObjection {
        /// What was objected.
        words: String,
    },
    /// Put the hearing off.
    PostponeHearing {
        /// When and where it is then.
        to: HearingAppointment,
        /// Why.
        reason: String,
    },
    /// Record the hearing of the act's day, or that it was not held.
    RecordHearing {
        /// With a number from [`Journal::Protocols`](crate::number::Journal).
        hearing: Box<Hearing>,
    },
    /// Make the reasoned refusal, or a new version of it before it is signed.
    MakeRefusal {
        /// From [`Journal::Refusals`](crate::number::Journal); `None` for a new version, which keeps its number.
        number: Option<Number>,
        /// Why, in the office's words.
        reasons: String,
    },
    /// Record the head's signature under the refusal.
    SignRefusal,
    /// Send the result to the State Corporation.
    SendToCorporation {
        /// The hand-over list, from [`Journal::HandOverLists`](crate::number::Journal).
        list: Number,
    },
    /// Record that the State Corporation gave the result back.
    RecordReturn,
    /// Record that a returned result was asked for.
    RecordCollectionRequest {
        /// By whom.
        by: String,
    },
    /// Give a marked duplicate of the result.
    IssueDuplicate {
        /// To whom.
        to: Recipient,
        /// Why.
        reason: String,
    },
    /// Let the applicant take the application back.
    Withdraw {
        /// The request.
        withdrawal: Withdrawal,
    },
    /// Revoke the permit.
    Revoke {
        /// The order.
        revocation: Revocation,
    },
    /// Reopen a case whose refusal a court cancelled; on the day its decision came.
    Reopen {
        /// The decision.
        decision: CourtDecision,
    },
    /// Record that a stage was entered into the monitoring system.
    EnterMonitoring {
        /// Which.
        stage: MonitoringStage,
        /// By whom.
        by: String,
    },
    /// Give the case to the archive.
    Archive {
        /// Where it lies.
        filing: Filing,
    },
    /// Hand the result over, or record whom the State Corporation gave it to.
    HandOver {
        /// To whom.
        to: Recipient,
    },
    /// Correct facts of the application.
    Correct {
        /// The application as it should be.
        application: Box<Application>,
        /// Why.
        reason: String,
    },
    /// Take the last act back.
    TakeBack {
        /// Why.
        reason: String,
    },
}

/// A period narrower than asked for (decision 19).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    /// Within the period asked for.
    pub period: Period,
    /// Why.
    pub reason: String,
}

impl Act {
    /// Its kind.
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Register { .. } => ActKind::Register,
            Self::AssignExecutor { .. } => ActKind::AssignExecutor,
            Self::Check => ActKind::Check,
            Self::RefuseAcceptance { .. } => ActKind::RefuseAcceptance,
            Self::MakePermit { .. } => ActKind::MakePermit,
            Self::SignPermit => ActKind::SignPermit,
            Self::FindGround { .. } => ActKind::FindGround,
            Self::DropGround { .. } => ActKind::DropGround,
            Self::MakePreliminaryRefusal { .. } => ActKind::MakePreliminaryRefusal,
            Self::RecordNoticeDelivery { .. } => ActKind::RecordNoticeDelivery,
            Self::RecordObjection { .. } => ActKind::RecordObjection,
            Self::PostponeHearing { .. } => ActKind::PostponeHearing,
            Self::RecordHearing { .. } => ActKind::RecordHearing,
            Self::MakeRefusal { .. } => ActKind::MakeRefusal,
            Self::SignRefusal => ActKind::SignRefusal,
            Self::SendToCorporation { .. } => ActKind::SendToCorporation,
            Self::HandOver { .. } => ActKind::HandOver,
            Self::RecordReturn => ActKind::RecordReturn,
            Self::RecordCollectionRequest { .. } => ActKind::RecordCollectionRequest,
            Self::IssueDuplicate { .. } => ActKind::IssueDuplicate,
            Self::Withdraw { .. } => ActKind::Withdraw,
            Self::Revoke { .. } => ActKind::Revoke,
            Self::Reopen { .. } => ActKind::Reopen,
            Self::EnterMonitoring { .. } => ActKind::EnterMonitoring,
            Self::Archive { .. } => ActKind::Archive,
            Self::Correct { .. } => ActKind::Correct,
            Self::TakeBack { .. } => ActKind::TakeBack,
        }
    }
}
