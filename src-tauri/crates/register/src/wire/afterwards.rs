//! The events of what becomes of a result, and of what ends a case without one, as they are written down.

use cases::event::{CourtDecision, Filing, MonitoringStage, Revocation, Withdrawal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::granting::{ClosingV1, RecipientV1};
use super::number::NumberV1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SentToCorporationV1 {
    pub(super) list: NumberV1,
    pub(super) closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReturnedByCorporationV1 {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CollectionRequestedV1 {
    pub(super) by: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WithdrawnV1 {
    requested_on: NaiveDate,
    words: String,
    pub(super) closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RevokedV1 {
    basis: String,
    order_number: String,
    order_on: NaiveDate,
    pub(super) closing: ClosingV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DuplicateIssuedV1 {
    pub(super) copy: u32,
    pub(super) to: RecipientV1,
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReopenedV1 {
    court: String,
    decision_number: String,
    decided_on: NaiveDate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MonitoringEnteredV1 {
    pub(super) stage: MonitoringStageV1,
    pub(super) by: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum MonitoringStageV1 {
    Reception,
    Decision,
    Delivery,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArchivedV1 {
    file_index: String,
    volume: String,
    sheets: u32,
}

impl WithdrawnV1 {
    pub(super) fn new(withdrawal: &Withdrawal, closing: ClosingV1) -> Self {
        Self {
            requested_on: withdrawal.requested_on,
            words: withdrawal.words.clone(),
            closing,
        }
    }

    pub(super) fn parts(self) -> (Withdrawal, ClosingV1) {
        let withdrawal = Withdrawal {
            requested_on: self.requested_on,
            words: self.words,
        };
        (withdrawal, self.closing)
    }
}

impl RevokedV1 {
    pub(super) fn new(revocation: &Revocation, closing: ClosingV1) -> Self {
        Self {
            basis: revocation.basis.clone(),
            order_number: revocation.order_number.clone(),
            order_on: revocation.order_on,
            closing,
        }
    }

    pub(super) fn parts(self) -> (Revocation, ClosingV1) {
        let revocation = Revocation {
            basis: self.basis,
            order_number: self.order_number,
            order_on: self.order_on,
        };
        (revocation, self.closing)
    }
}

impl From<&CourtDecision> for ReopenedV1 {
    fn from(decision: &CourtDecision) -> Self {
        Self {
            court: decision.court.clone(),
            decision_number: decision.decision_number.clone(),
            decided_on: decision.decided_on,
        }
    }
}

impl From<ReopenedV1> for CourtDecision {
    fn from(decision: ReopenedV1) -> Self {
        Self {
            court: decision.court,
            decision_number: decision.decision_number,
            decided_on: decision.decided_on,
        }
    }
}

impl From<MonitoringStage> for MonitoringStageV1 {
    fn from(stage: MonitoringStage) -> Self {
        match stage {
            MonitoringStage::Reception => Self::Reception,
            MonitoringStage::Decision => Self::Decision,
            MonitoringStage::Delivery => Self::Delivery,
        }
    }
}

impl From<MonitoringStageV1> for MonitoringStage {
    fn from(stage: MonitoringStageV1) -> Self {
        match stage {
            MonitoringStageV1::Reception => Self::Reception,
            MonitoringStageV1::Decision => Self::Decision,
            MonitoringStageV1::Delivery => Self::Delivery,
        }
    }
}

impl From<&Filing> for ArchivedV1 {
    fn from(filing: &Filing) -> Self {
        Self {
            file_index: filing.file_index.clone(),
            volume: filing.volume.clone(),
            sheets: filing.sheets,
        }
    }
}

impl From<ArchivedV1> for Filing {
    fn from(filing: ArchivedV1) -> Self {
        Self {
            file_index: filing.file_index,
            volume: filing.volume,
            sheets: filing.sheets,
        }
    }
}
