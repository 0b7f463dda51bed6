//! What a case holds of its result's fate: sent, returned, duplicated, voided, revoked, reopened, archived.

use chrono::NaiveDate;

use super::{Case, Ground, HandedOver, HeldHearing, PreliminaryRefusal, State};
use crate::event::{
    Closing, CourtDecision, Filing, MonitoringStage, PermitMade, Recipient, RefusalMade,
    Revocation, Withdrawal,
};
use crate::number::Number;

/// The two results of the service (Appendix 2, row 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResultKind {
    /// Form 4.
    Permit,
    /// The reasoned refusal.
    Refusal,
}

/// A sending to the State Corporation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub on: NaiveDate,
    /// Number of the hand-over list.
    pub list: Number,
}

/// The State Corporation gave the result back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// When.
    pub on: NaiveDate,
}

/// A returned result was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionRequest {
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
}

/// A duplicate that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// When.
    pub on: NaiveDate,
    /// 1 for the first.
    pub copy: u32,
    /// To whom.
    pub to: Recipient,
    /// Why.
    pub reason: String,
}

/// A result that no longer holds, with everything that happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidedResult {
    /// The day it was made void.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
    /// In which stage.
    pub stage: u32,
    /// The permit, if it was one.
    pub permit: Option<PermitMade>,
    /// The refusal, if it was one.
    pub refusal: Option<RefusalMade>,
    /// The head's signature.
    pub signed_on: Option<NaiveDate>,
    /// Its last sending to the State Corporation.
    pub sent: Option<Sent>,
    /// Who had taken it.
    pub handed_over: Option<HandedOver>,
    /// Duplicates of it.
    pub duplicates: Vec<Duplicate>,
}

/// A stage that a court's decision ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerStage {
    /// What had reopened it, unless it was the first.
    pub reopened: Option<Reopened>,
    /// The ground of its refusal.
    pub ground: Option<Ground>,
    /// The preliminary decision.
    pub preliminary_refusal: Option<PreliminaryRefusal>,
    /// The hearing.
    pub hearing: Option<HeldHearing>,
    /// The refusal that the court cancelled.
    pub refusal: Option<RefusalMade>,
    /// The head's signature under it.
    pub signed_on: Option<NaiveDate>,
    /// Its last sending to the State Corporation.
    pub sent: Option<Sent>,
    /// Who had taken it.
    pub handed_over: Option<HandedOver>,
    /// Duplicates of it.
    pub duplicates: Vec<Duplicate>,
    /// Entries into the monitoring system.
    pub monitoring: Vec<MonitoringEntry>,
    /// How its term was kept.
    pub closing: Option<Closing>,
}

/// A court's decision that reopened the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopened {
    /// The day the decision came, from which the stage's own term runs.
    pub on: NaiveDate,
    /// The decision.
    pub decision: CourtDecision,
}

/// The applicant took the application back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// The day of the act.
    pub on: NaiveDate,
    /// The request.
    pub withdrawal: Withdrawal,
}

/// The permit was revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The day of the act.
    pub on: NaiveDate,
    /// The order.
    pub revocation: Revocation,
}

/// An entry into the monitoring system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonitoringEntry {
    /// When.
    pub on: NaiveDate,
    /// Which stage.
    pub stage: MonitoringStage,
    /// By whom.
    pub by: String,
}

/// The case lies in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// Since when.
    pub on: NaiveDate,
    /// Where.
    pub filing: Filing,
}

impl Case {
    /// The result that stands, made or signed.
    pub fn result(&self) -> Option<ResultKind> {
        match (&self.permit, &self.refusal) {
            (Some(_), _) => Some(ResultKind::Permit),
            (None, Some(_)) => Some(ResultKind::Refusal),
            (None, None) => None,
        }
    }

    /// Whether the period of the permit that stands is over (`domain.md` B.2 row 19).
    pub fn meeting_over(&self, today: NaiveDate) -> bool {
        self.signed_on.is_some()
            && self
                .permit
                .as_ref()
                .is_some_and(|permit| permit.period.until < today)
    }

    /// Whether a stage of the service has happened.
    pub fn has_reached(&self, stage: MonitoringStage) -> bool {
        match stage {
            MonitoringStage::Reception => self.state != State::Annulled,
            MonitoringStage::Decision => {
                self.signed_on.is_some() || self.not_accepted.is_some() || self.withdrawn.is_some()
            }
            MonitoringStage::Delivery => self.handed_over.is_some(),
        }
    }

    /// The stages that are still to be entered into the monitoring system (p. 12-1).
    pub fn monitoring_due(&self) -> Vec<MonitoringStage> {
        MonitoringStage::ALL
            .into_iter()
            .filter(|stage| self.has_reached(*stage) && !self.was_reached_on_paper(*stage))
            .filter(|stage| self.monitoring.iter().all(|entry| entry.stage != *stage))
            .collect()
    }

    /// Stages before a case was taken over were entered beside the paper journal, or are for that journal to
    /// remind of.
    fn was_reached_on_paper(&self, stage: MonitoringStage) -> bool {
        let Some(past) = self.taken_over.as_ref() else {
            return false;
        };
        let voided = !self.voided_results.is_empty();
        match stage {
            MonitoringStage::Reception => true,
            MonitoringStage::Decision => past.result.is_some() && !voided,
            MonitoringStage::Delivery => past.is_handed_over() && !voided,
        }
    }
}
