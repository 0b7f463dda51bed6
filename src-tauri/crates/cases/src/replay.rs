//! Folds a case's recorded events into the case. It trusts what was decided: facts are not judged
//! again, only their order is (the table in `state`).

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
            checked_on: None,
            permit: None,
            permit_outdated: false,
            signed_on: None,
            not_accepted: None,
            handed_over: None,
            taken_over: None,
            import: None,
            last_on: entry.times.on,
            last_act: LastAct::of(entry),
        }
    }

    /// Lets an act stand; `None` for the events that are no act of an open case.
    fn stand(&mut self, entry: &Recorded<CaseEvent>) -> Option<()> {
        let on = entry.times.on;
        match &entry.event {
            CaseEvent::Registered(_) | CaseEvent::TakenOver(_) | CaseEvent::TakenBack { .. } => {
                return None;
            }
            CaseEvent::ExecutorAssigned { executor } => self.executor = Some(*executor),
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
            }
            CaseEvent::Corrected { application, .. } => {
                self.application = (**application).clone();
                self.permit_outdated = self.permit.is_some();
            }
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
