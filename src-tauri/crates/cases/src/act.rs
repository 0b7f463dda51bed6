//! What a person wants to do to a case.

use crate::application::{Application, Period};
use crate::event::Recipient;
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
    /// Name the executor.
    AssignExecutor {
        /// One of the office's people.
        executor: PersonId,
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
    /// Hand the permit over.
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
            Self::HandOver { .. } => ActKind::HandOver,
            Self::Correct { .. } => ActKind::Correct,
            Self::TakeBack { .. } => ActKind::TakeBack,
        }
    }
}
