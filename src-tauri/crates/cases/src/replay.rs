//! Folds a case's recorded events into the case. It trusts what was decided: facts are not judged
//! again, only their order is (the table in `state`).

mod negative;
mod result;

use crate::case::{Case, CaseId, HandedOver, LastAct, NotAcceptedReceipt, State};
use crate::event::{CaseEvent, Recorded, Registered};
use crate::state::ActKind;

/// Why a list of recorded events is no case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The first event is not a registration.
    #[error("the first event of case {0:?} is not its registration")]
    NotRegistered(CaseId),
    /// An event does not follow from the state before it.
    #[error("entry {seq} ({kind}) does not follow from the state before it")]
    OutOfPlace {
        /// Its place in the journal.
        seq: u64,
        /// Its kind.
        kind: &'static str,
    },
}

/// The entries that stand: what was taken back, and the taking back, left out.
pub fn standing(entries: &[Recorded<CaseEvent>]) -> Vec<&Recorded<CaseEvent>> {
    let mut standing: Vec<&Recorded<CaseEvent>> = Vec::new();
    for entry in entries {
        match &entry.event {
            CaseEvent::TakenBack { act, .. } => standing.retain(|stands| stands.seq != *act),
            _ => standing.push(entry),
        }
    }
    standing
}

impl Case {
    /// Folds a case's whole stream, in the journal's order. An act that was taken back counts in
    /// `revision` and in nothing else: the case is again what it was before that act.
    pub fn replay(id: CaseId, entries: &[Recorded<CaseEvent>]) -> Result<Self, ReplayError> {
        let mut entries = entries.iter();
        let registration = entries.next().ok_or(ReplayError::NotRegistered(id))?;
        let mut case = match &registration.event {
            CaseEvent::Registered(registered) => Self::registered(id, registered, registration),
            CaseEvent::TakenOver(event) => Self::taken_over(id, event, registration),
            _ => return Err(ReplayError::NotRegistered(id)),
        };
        // The case before each act that stands, so that taking one back restores it exactly.
        let mut before = Vec::new();
        for entry in entries {
            let act = entry.event.act();
            let misplaced = || ReplayError::OutOfPlace {
                seq: entry.seq,
                kind: entry.event.kind(),
            };
            if !case.state.allows(act) {
                return Err(misplaced());
            }
            let revision = case.revision + 1;
            if let CaseEvent::TakenBack { act, .. } = &entry.event {
                if *act != case.last_act.seq {
                    return Err(misplaced());
                }
                match before.pop() {
                    Some(former) => case = former,
                    None => case.state = State::Annulled,
                }
            } else {
                before.push(case.clone());
                case.stand(entry).ok_or_else(misplaced)?;
            }
            case.revision = revision;
        }
        Ok(case)
    }

    pub(crate) fn registered(
        id: CaseId,
        registered: &Registered,
        entry: &Recorded<CaseEvent>,
    ) -> Self {
        Self {
            id,
            revision: 1,
            state: State::Registered,
            application: registered.application.clone(),
            registered: registered.clone(),
            executor: None,
            resolution: None,
            stage: 1,
            reopened: None,
            former_stages: Vec::new(),
            checked_on: None,
            permit: None,
            permit_outdated: false,
            ground: None,
            preliminary_refusal: None,
            hearing: None,
            refusal: None,
            refusal_outdated: false,
            signed_on: None,
            not_accepted: None,
            sent: None,
            returned: None,
            collection_requested: None,
            handed_over: None,
            taken_over: None,
            import: None,
            duplicates: Vec::new(),
            voided_results: Vec::new(),
            withdrawn: None,
            revoked: None,
            monitoring: Vec::new(),
            archived: None,
            closing: None,
            last_on: entry.times.on,
            last_act: LastAct::of(entry),
        }
    }

    /// Lets an act stand; `None` for events that are no act of an open case, or have nothing to act on.
    fn stand(&mut self, entry: &Recorded<CaseEvent>) -> Option<()> {
        let on = entry.times.on;
        match &entry.event {
            CaseEvent::Registered(_) | CaseEvent::TakenOver(_) | CaseEvent::TakenBack { .. } => {
                return None;
            }
            CaseEvent::ExecutorAssigned {
                executor,
                resolution,
            } => {
                self.executor = Some(*executor);
                self.resolution.clone_from(resolution);
            }
            CaseEvent::Checked => {
                self.state = State::Checked;
                self.checked_on = Some(on);
            }
            CaseEvent::NotAccepted {
                number,
                unmet,
                closing,
            } => {
                self.state = State::NotAccepted;
                self.not_accepted = Some(NotAcceptedReceipt {
                    number: number.clone(),
                    on,
                    unmet: unmet.clone(),
                    closing: *closing,
                });
                self.closing.get_or_insert(*closing);
            }
            CaseEvent::PermitMade(permit) => {
                self.state = State::PermitMade;
                self.permit = Some((**permit).clone());
                self.permit_outdated = false;
            }
            CaseEvent::PermitSigned => {
                self.state = State::PermitSigned;
                self.signed_on = Some(on);
            }
            CaseEvent::HandedOver { to, closing } => {
                self.state = State::HandedOver;
                self.handed_over = Some(HandedOver {
                    on,
                    to: to.clone(),
                    closing: *closing,
                });
                self.closing.get_or_insert(*closing);
            }
            CaseEvent::Corrected {
                application,
                reason,
                voids_result,
            } => {
                self.application = (**application).clone();
                if *voids_result {
                    self.void_result(on, reason);
                    self.state = if self.hearing.is_some() {
                        State::Heard
                    } else {
                        State::Checked
                    };
                }
                self.permit_outdated = self.permit.is_some();
                self.refusal_outdated = self.refusal.is_some();
            }
            CaseEvent::GroundFound { .. }
            | CaseEvent::GroundDropped { .. }
            | CaseEvent::PreliminaryRefusalMade(_)
            | CaseEvent::NoticeDelivered { .. }
            | CaseEvent::ObjectionReceived { .. }
            | CaseEvent::HearingPostponed { .. }
            | CaseEvent::Heard(_)
            | CaseEvent::RefusalMade(_)
            | CaseEvent::RefusalSigned => self.stand_towards_refusal(entry)?,
            CaseEvent::SentToCorporation { .. }
            | CaseEvent::ReturnedByCorporation
            | CaseEvent::CollectionRequested { .. }
            | CaseEvent::Withdrawn { .. }
            | CaseEvent::Revoked { .. }
            | CaseEvent::DuplicateIssued { .. }
            | CaseEvent::Reopened { .. }
            | CaseEvent::MonitoringEntered { .. }
            | CaseEvent::Archived { .. } => self.stand_after_result(entry),
        }
        self.last_on = on;
        self.last_act = LastAct::of(entry);
        Some(())
    }

    /// Whether an act may follow from where the case stands.
    pub fn allows(&self, act: ActKind) -> bool {
        self.state.allows(act)
    }
}
