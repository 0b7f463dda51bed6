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
    /// Make the permit or a new version of it.
    MakePermit,
    /// Record the head's signature.
    SignPermit,
    /// Hand the permit over.
    HandOver,
    /// Correct facts.
    Correct,
    /// Take the last act back.
    TakeBack,
}

impl ActKind {
    /// Every kind that acts on a case, in the order a case goes through them.
    pub const ON_A_CASE: [Self; 8] = [
        Self::AssignExecutor,
        Self::Check,
        Self::RefuseAcceptance,
        Self::MakePermit,
        Self::SignPermit,
        Self::HandOver,
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
            Self::MakePermit => "make_permit",
            Self::SignPermit => "sign_permit",
            Self::HandOver => "hand_over",
            Self::Correct => "correct",
            Self::TakeBack => "take_back",
        }
    }
}

impl State {
    /// Every state there is, in the order a case goes through them.
    pub const ALL: [Self; 7] = [
        Self::Registered,
        Self::NotAccepted,
        Self::Checked,
        Self::PermitMade,
        Self::PermitSigned,
        Self::HandedOver,
        Self::Annulled,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Checked => "checked",
            Self::NotAccepted => "not_accepted",
            Self::PermitMade => "permit_made",
            Self::PermitSigned => "permit_signed",
            Self::HandedOver => "handed_over",
            Self::Annulled => "annulled",
        }
    }

    /// Whether the service still has something to do.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::NotAccepted | Self::HandedOver | Self::Annulled)
    }

    /// Whether an act may follow (`domain.md` B.2).
    pub fn allows(self, act: ActKind) -> bool {
        match act {
            ActKind::Register => false,
            ActKind::AssignExecutor => matches!(self, Self::Registered | Self::Checked),
            ActKind::Check | ActKind::RefuseAcceptance => self == Self::Registered,
            ActKind::MakePermit => matches!(self, Self::Checked | Self::PermitMade),
            ActKind::SignPermit => self == Self::PermitMade,
            ActKind::HandOver => self == Self::PermitSigned,
            ActKind::Correct => {
                matches!(self, Self::Registered | Self::Checked | Self::PermitMade)
            }
            ActKind::TakeBack => self != Self::Annulled,
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
            Self::PermitMade(_) => ActKind::MakePermit,
            Self::PermitSigned => ActKind::SignPermit,
            Self::HandedOver { .. } => ActKind::HandOver,
            Self::Corrected { .. } => ActKind::Correct,
            Self::TakenBack { .. } => ActKind::TakeBack,
        }
    }
}
