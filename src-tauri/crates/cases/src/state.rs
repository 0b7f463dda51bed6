//! Which act may follow from which state: the one table of it. What else an act needs is said in `decide`.

use crate::case::State;
use crate::event::CaseEvent;

/// The kinds of acts, without what they carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActKind {
    /// Register an application.
    Register,
    /// Name the executor.
    AssignExecutor,
    /// Find the set complete.
    Check,
    /// Refuse to accept.
    RefuseAcceptance,
    /// Find a ground of refusal.
    FindGround,
    /// Drop the ground.
    DropGround,
    /// Make the preliminary decision and the notice of the hearing.
    MakePreliminaryRefusal,
    /// Record that the notice was given.
    RecordNoticeDelivery,
    /// Record the applicant's objection.
    RecordObjection,
    /// Put the hearing off.
    PostponeHearing,
    /// Record the hearing, or that it was not held.
    RecordHearing,
    /// Make the permit or a new version of it.
    MakePermit,
    /// Record the head's signature under the permit.
    SignPermit,
    /// Make the reasoned refusal or a new version of it.
    MakeRefusal,
    /// Record the head's signature under the refusal.
    SignRefusal,
    /// Send the result to the State Corporation.
    SendToCorporation,
    /// Record that the State Corporation gave it back.
    RecordReturn,
    /// Record that a returned result was asked for.
    RecordCollectionRequest,
    /// Hand the result over.
    HandOver,
    /// Give a marked duplicate.
    IssueDuplicate,
    /// Let the applicant take the application back.
    Withdraw,
    /// Revoke the permit.
    Revoke,
    /// Reopen a case whose refusal a court cancelled.
    Reopen,
    /// Record an entry into the monitoring system.
    EnterMonitoring,
    /// Give the case to the archive.
    Archive,
    /// Correct facts.
    Correct,
    /// Take the last act back.
    TakeBack,
}

impl ActKind {
    /// Every kind that acts on a case, in the order a case goes through them.
    pub const ON_A_CASE: [Self; 26] = [
        Self::AssignExecutor,
        Self::Check,
        Self::RefuseAcceptance,
        Self::FindGround,
        Self::DropGround,
        Self::MakePreliminaryRefusal,
        Self::RecordNoticeDelivery,
        Self::RecordObjection,
        Self::PostponeHearing,
        Self::RecordHearing,
        Self::MakePermit,
        Self::SignPermit,
        Self::MakeRefusal,
        Self::SignRefusal,
        Self::SendToCorporation,
        Self::RecordReturn,
        Self::RecordCollectionRequest,
        Self::HandOver,
        Self::IssueDuplicate,
        Self::Withdraw,
        Self::Revoke,
        Self::Reopen,
        Self::EnterMonitoring,
        Self::Archive,
        Self::Correct,
        Self::TakeBack,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::AssignExecutor => "assign_executor",
            Self::Check => "check",
            Self::RefuseAcceptance => "refuse_acceptance",
            Self::FindGround => "find_ground",
            Self::DropGround => "drop_ground",
            Self::MakePreliminaryRefusal => "make_preliminary_refusal",
            Self::RecordNoticeDelivery => "record_notice_delivery",
            Self::RecordObjection => "record_objection",
            Self::PostponeHearing => "postpone_hearing",
            Self::RecordHearing => "record_hearing",
            Self::MakePermit => "make_permit",
            Self::SignPermit => "sign_permit",
            Self::MakeRefusal => "make_refusal",
            Self::SignRefusal => "sign_refusal",
            Self::SendToCorporation => "send_to_corporation",
            Self::RecordReturn => "record_return",
            Self::RecordCollectionRequest => "record_collection_request",
            Self::HandOver => "hand_over",
            Self::IssueDuplicate => "issue_duplicate",
            Self::Withdraw => "withdraw",
            Self::Revoke => "revoke",
            Self::Reopen => "reopen",
            Self::EnterMonitoring => "enter_monitoring",
            Self::Archive => "archive",
            Self::Correct => "correct",
            Self::TakeBack => "take_back",
        }
    }
}

impl State {
    /// Every state there is, in the order a case goes through them.
    pub const ALL: [Self; 16] = [
        Self::Registered,
        Self::NotAccepted,
        Self::Checked,
        Self::PreliminaryRefusal,
        Self::Heard,
        Self::PermitMade,
        Self::PermitSigned,
        Self::RefusalMade,
        Self::RefusalSigned,
        Self::SentToCorporation,
        Self::Returned,
        Self::HandedOver,
        Self::Withdrawn,
        Self::Revoked,
        Self::Archived,
        Self::Annulled,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::NotAccepted => "not_accepted",
            Self::Checked => "checked",
            Self::PreliminaryRefusal => "preliminary_refusal",
            Self::Heard => "heard",
            Self::PermitMade => "permit_made",
            Self::PermitSigned => "permit_signed",
            Self::RefusalMade => "refusal_made",
            Self::RefusalSigned => "refusal_signed",
            Self::SentToCorporation => "sent_to_corporation",
            Self::Returned => "returned",
            Self::HandedOver => "handed_over",
            Self::Withdrawn => "withdrawn",
            Self::Revoked => "revoked",
            Self::Archived => "archived",
            Self::Annulled => "annulled",
        }
    }

    /// Whether something is still to be done or awaited: a result that nobody took yet is.
    pub fn is_open(self) -> bool {
        !matches!(
            self,
            Self::NotAccepted
                | Self::HandedOver
                | Self::Withdrawn
                | Self::Revoked
                | Self::Archived
                | Self::Annulled
        )
    }

    /// Whether a result is signed that its paper still speaks for.
    pub fn has_signed_result(self) -> bool {
        matches!(
            self,
            Self::PermitSigned
                | Self::RefusalSigned
                | Self::SentToCorporation
                | Self::Returned
                | Self::HandedOver
        )
    }

    /// Whether the office still works on the case: received, and no result signed.
    pub fn is_unsigned(self) -> bool {
        self.is_open() && !self.has_signed_result()
    }

    /// Whether an act may follow (`domain.md` B.2).
    pub fn allows(self, act: ActKind) -> bool {
        match act {
            ActKind::Register => false,
            ActKind::AssignExecutor | ActKind::Withdraw => self.is_unsigned(),
            ActKind::Check | ActKind::RefuseAcceptance => self == Self::Registered,
            ActKind::FindGround | ActKind::DropGround | ActKind::MakePreliminaryRefusal => {
                self == Self::Checked
            }
            ActKind::RecordNoticeDelivery | ActKind::PostponeHearing | ActKind::RecordHearing => {
                self == Self::PreliminaryRefusal
            }
            ActKind::RecordObjection => matches!(self, Self::PreliminaryRefusal | Self::Heard),
            ActKind::MakePermit => {
                matches!(self, Self::Checked | Self::Heard | Self::PermitMade)
            }
            ActKind::SignPermit => self == Self::PermitMade,
            ActKind::MakeRefusal => matches!(self, Self::Heard | Self::RefusalMade),
            ActKind::SignRefusal => self == Self::RefusalMade,
            ActKind::SendToCorporation => matches!(
                self,
                Self::PermitSigned | Self::RefusalSigned | Self::Returned
            ),
            // A second original is never given (`domain.md` B.5): only a duplicate follows.
            ActKind::HandOver => self.has_signed_result() && self != Self::HandedOver,
            ActKind::RecordReturn => self == Self::SentToCorporation,
            ActKind::RecordCollectionRequest => self == Self::Returned,
            ActKind::IssueDuplicate => self.has_signed_result() || self == Self::Archived,
            ActKind::Revoke => self.has_signed_result() && self != Self::RefusalSigned,
            ActKind::Reopen => self.has_signed_result() && self != Self::PermitSigned,
            ActKind::EnterMonitoring | ActKind::TakeBack => self != Self::Annulled,
            ActKind::Correct => self.is_unsigned() || self.has_signed_result(),
            ActKind::Archive => matches!(
                self,
                Self::NotAccepted | Self::HandedOver | Self::Withdrawn | Self::Revoked
            ),
        }
    }
}

impl CaseEvent {
    /// The kind of act that leaves this event.
    pub fn act(&self) -> ActKind {
        match self {
            Self::Registered(_) | Self::TakenOver(_) => ActKind::Register,
            Self::ExecutorAssigned { .. } => ActKind::AssignExecutor,
            Self::Checked => ActKind::Check,
            Self::NotAccepted { .. } => ActKind::RefuseAcceptance,
            Self::GroundFound { .. } => ActKind::FindGround,
            Self::GroundDropped { .. } => ActKind::DropGround,
            Self::PreliminaryRefusalMade(_) => ActKind::MakePreliminaryRefusal,
            Self::NoticeDelivered { .. } => ActKind::RecordNoticeDelivery,
            Self::ObjectionReceived { .. } => ActKind::RecordObjection,
            Self::HearingPostponed { .. } => ActKind::PostponeHearing,
            Self::Heard(_) => ActKind::RecordHearing,
            Self::PermitMade(_) => ActKind::MakePermit,
            Self::PermitSigned => ActKind::SignPermit,
            Self::RefusalMade(_) => ActKind::MakeRefusal,
            Self::RefusalSigned => ActKind::SignRefusal,
            Self::SentToCorporation { .. } => ActKind::SendToCorporation,
            Self::HandedOver { .. } => ActKind::HandOver,
            Self::ReturnedByCorporation => ActKind::RecordReturn,
            Self::CollectionRequested { .. } => ActKind::RecordCollectionRequest,
            Self::Withdrawn { .. } => ActKind::Withdraw,
            Self::Revoked { .. } => ActKind::Revoke,
            Self::DuplicateIssued { .. } => ActKind::IssueDuplicate,
            Self::Reopened { .. } => ActKind::Reopen,
            Self::MonitoringEntered { .. } => ActKind::EnterMonitoring,
            Self::Archived { .. } => ActKind::Archive,
            Self::Corrected { .. } => ActKind::Correct,
            Self::TakenBack { .. } => ActKind::TakeBack,
        }
    }
}
