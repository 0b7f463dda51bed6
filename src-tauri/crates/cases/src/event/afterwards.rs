//! The facts of what comes beside the decision or after it: withdrawal, revocation, a court's decision, the
//! monitoring system, the archive.

use chrono::NaiveDate;

/// The applicant's request to have the application back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The date of the request.
    pub requested_on: NaiveDate,
    /// What it says, in short.
    pub words: String,
}

/// The order that revokes a permit; the rules have no paper for it (`domain.md` B.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// What it rests on.
    pub basis: String,
    /// Number of the office's order.
    pub order_number: String,
    /// Its date.
    pub order_on: NaiveDate,
}

/// A court's decision that cancels a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourtDecision {
    /// The court.
    pub court: String,
    /// The decision's number.
    pub decision_number: String,
    /// Its date.
    pub decided_on: NaiveDate,
}

/// Where a case lies in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// Index of the file in the office's nomenclature.
    pub file_index: String,
    /// Volume; may be empty.
    pub volume: String,
    /// Sheets in it.
    pub sheets: u32,
}

/// A stage that is entered into the monitoring system (p. 12-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MonitoringStage {
    /// The application was registered.
    Reception,
    /// A result was signed, or the service ended without one.
    Decision,
    /// The result was handed over.
    Delivery,
}

impl MonitoringStage {
    /// Every stage, in order.
    pub const ALL: [Self; 3] = [Self::Reception, Self::Decision, Self::Delivery];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reception => "reception",
            Self::Decision => "decision",
            Self::Delivery => "delivery",
        }
    }

    /// The stage of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}
