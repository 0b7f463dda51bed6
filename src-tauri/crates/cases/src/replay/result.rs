//! Folds what becomes of a result, and what ends a case without one.

use chrono::NaiveDate;

use crate::case::{
    Archived, Case, CollectionRequest, Duplicate, FormerStage, MonitoringEntry, Reopened, Returned,
    Revoked, Sent, State, VoidedResult, Withdrawn,
};
use crate::event::{CaseEvent, MonitoringStage, Recorded};

impl Case {
    pub(super) fn stand_after_result(&mut self, entry: &Recorded<CaseEvent>) {
        let on = entry.times.on;
        match &entry.event {
            CaseEvent::SentToCorporation { list, closing } => {
                self.state = State::SentToCorporation;
                let list = list.clone();
                self.sent = Some(Sent { on, list });
                self.returned = None;
                self.collection_requested = None;
                self.closing.get_or_insert(*closing);
            }
            CaseEvent::ReturnedByCorporation => {
                self.state = State::Returned;
                self.returned = Some(Returned { on });
            }
            CaseEvent::CollectionRequested { by } => {
                let by = by.clone();
                self.collection_requested = Some(CollectionRequest { on, by });
            }
            CaseEvent::Withdrawn {
                withdrawal,
                closing,
            } => {
                self.void_result(on, &withdrawal.words);
                self.state = State::Withdrawn;
                let withdrawal = withdrawal.clone();
                self.withdrawn = Some(Withdrawn { on, withdrawal });
                self.closing.get_or_insert(*closing);
            }
            CaseEvent::Revoked {
                revocation,
                closing,
            } => {
                self.state = State::Revoked;
                let revocation = revocation.clone();
                self.revoked = Some(Revoked { on, revocation });
                self.closing.get_or_insert(*closing);
            }
            CaseEvent::DuplicateIssued { copy, to, reason } => self.duplicates.push(Duplicate {
                on,
                copy: *copy,
                to: to.clone(),
                reason: reason.clone(),
            }),
            CaseEvent::Reopened { decision } => self.reopen(Reopened {
                on,
                decision: decision.clone(),
            }),
            CaseEvent::MonitoringEntered { stage, by } => self.monitoring.push(MonitoringEntry {
                on,
                stage: *stage,
                by: by.clone(),
            }),
            CaseEvent::Archived { filing } => {
                self.state = State::Archived;
                let filing = filing.clone();
                self.archived = Some(Archived { on, filing });
            }
            _ => {}
        }
    }

    /// A result that no longer holds is kept with everything that happened to it; where none was made,
    /// there is nothing to keep.
    pub(super) fn void_result(&mut self, on: NaiveDate, reason: &str) {
        if self.result().is_none() {
            return;
        }
        self.returned = None;
        self.collection_requested = None;
        self.permit_outdated = false;
        self.refusal_outdated = false;
        self.voided_results.push(VoidedResult {
            on,
            reason: reason.to_owned(),
            stage: self.stage,
            permit: self.permit.take(),
            refusal: self.refusal.take(),
            signed_on: self.signed_on.take(),
            sent: self.sent.take(),
            handed_over: self.handed_over.take(),
            duplicates: std::mem::take(&mut self.duplicates),
        });
    }

    /// The set stays checked and registered; everything of the decision is the new stage's to make.
    fn reopen(&mut self, reopened: Reopened) {
        self.state = State::Checked;
        self.returned = None;
        self.collection_requested = None;
        let reception = self
            .monitoring
            .iter()
            .filter(|entry| entry.stage == MonitoringStage::Reception)
            .cloned()
            .collect();
        self.former_stages.push(FormerStage {
            reopened: self.reopened.replace(reopened),
            ground: self.ground.take(),
            preliminary_refusal: self.preliminary_refusal.take(),
            hearing: self.hearing.take(),
            refusal: self.refusal.take(),
            signed_on: self.signed_on.take(),
            sent: self.sent.take(),
            handed_over: self.handed_over.take(),
            duplicates: std::mem::take(&mut self.duplicates),
            monitoring: std::mem::replace(&mut self.monitoring, reception),
            closing: self.closing.take(),
        });
        self.stage += 1;
    }
}
