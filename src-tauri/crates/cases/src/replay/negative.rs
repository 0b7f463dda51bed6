//! Folds the acts on the way to a refusal.

use crate::case::{Case, Delivered, Ground, HeldHearing, Objection, PreliminaryRefusal, State};
use crate::event::{CaseEvent, Recorded};

impl Case {
    /// `None` where there is no preliminary decision to act on.
    pub(super) fn stand_towards_refusal(&mut self, entry: &Recorded<CaseEvent>) -> Option<()> {
        let on = entry.times.on;
        match &entry.event {
            CaseEvent::GroundFound { ground, facts } => {
                self.ground = Some(Ground {
                    ground: *ground,
                    facts: facts.clone(),
                    on,
                });
            }
            CaseEvent::GroundDropped { .. } => self.ground = None,
            CaseEvent::PreliminaryRefusalMade(made) => {
                self.state = State::PreliminaryRefusal;
                self.preliminary_refusal = Some(PreliminaryRefusal {
                    number: made.number.clone(),
                    dated: made.dated,
                    ground: made.ground,
                    facts: made.facts.clone(),
                    hearing: made.hearing.clone(),
                    version: 1,
                    notice_dated: made.dated,
                    late_because: made.late_because.clone(),
                    deliveries: Vec::new(),
                    objections: Vec::new(),
                });
            }
            CaseEvent::NoticeDelivered { means, to } => {
                let preliminary = self.preliminary_refusal.as_mut()?;
                preliminary.deliveries.push(Delivered {
                    on,
                    version: preliminary.version,
                    means: *means,
                    to: to.clone(),
                });
            }
            CaseEvent::ObjectionReceived { words } => {
                let preliminary = self.preliminary_refusal.as_mut()?;
                preliminary.objections.push(Objection {
                    on,
                    words: words.clone(),
                });
            }
            CaseEvent::HearingPostponed { to, .. } => {
                let preliminary = self.preliminary_refusal.as_mut()?;
                preliminary.hearing = to.clone();
                preliminary.notice_dated = on;
                preliminary.version += 1;
            }
            CaseEvent::Heard(hearing) => {
                self.state = State::Heard;
                self.hearing = Some(HeldHearing {
                    on,
                    hearing: (**hearing).clone(),
                });
            }
            CaseEvent::RefusalMade(refusal) => {
                self.state = State::RefusalMade;
                self.refusal = Some((**refusal).clone());
                self.refusal_outdated = false;
            }
            CaseEvent::RefusalSigned => {
                self.state = State::RefusalSigned;
                self.signed_on = Some(on);
            }
            _ => return None,
        }
        Some(())
    }
}
