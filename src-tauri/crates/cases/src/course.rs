//! The course of a case through the days: when it came in, when it ended and how, and what it was at the end of
//! any day. It is told by the days on which acts happened, not by when they were entered, and what was taken
//! back never was. Months, sums and words are somebody else's.
//!
//! A registration that is taken back is another matter: its number was drawn and stays, so it came in and ended
//! on the day it was taken back, void. A case of the paper journal drew none: taken back, it never was.

use chrono::NaiveDate;

use crate::case::{Case, CaseId, ReplayError, State};
use crate::event::{CaseEvent, Closing, Recorded, Registered};
use crate::taken_over::{Past, PastResult, UNKNOWN_GROUND};

/// The course of a case, as its whole journal tells it.
#[derive(Debug)]
pub struct Course<'a> {
    id: CaseId,
    registered: &'a Registered,
    /// How far it had got in the paper journal, where it was taken over from there.
    past: Option<&'a Past>,
    /// Acts that stand, the registration first.
    acts: Vec<&'a Recorded<CaseEvent>>,
    /// The taking back of the registration.
    void: Option<&'a Recorded<CaseEvent>>,
}

/// One stay of an application in the office's work: from its coming in to the act that ended the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// D0, or the day a court's decision opened the case again.
    pub from: NaiveDate,
    /// How it ended; `None` while it is in work.
    pub ended: Option<Ending>,
    /// How many acts belong to it and those before it.
    acts: usize,
}

/// The end of a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The day.
    pub on: NaiveDate,
    /// What came of it.
    pub outcome: Outcome,
    /// How the term was kept; a void registration keeps none.
    pub closing: Option<Closing>,
}

/// What came of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A permit.
    Permit,
    /// A reasoned refusal (p. 9).
    Refusal {
        /// Number of the ground in the edition's list; 0 where the paper journal names none.
        ground: u8,
    },
    /// Its documents were not accepted (p. 7).
    NotAccepted,
    /// The applicant took it back.
    Withdrawn,
    /// The permit was revoked before anybody took it.
    Revoked,
    /// The registration was taken back.
    Void,
}

impl<'a> Course<'a> {
    /// The course that a case's whole stream tells.
    pub fn of(id: CaseId, entries: &'a [Recorded<CaseEvent>]) -> Result<Self, ReplayError> {
        let first = entries.first().ok_or(ReplayError::NotRegistered(id))?;
        let (registered, past) = match &first.event {
            CaseEvent::Registered(registered) => (&**registered, None),
            CaseEvent::TakenOver(event) => (&event.registered, Some(&event.past)),
            _ => return Err(ReplayError::NotRegistered(id)),
        };
        let mut acts: Vec<&Recorded<CaseEvent>> = Vec::new();
        let mut void = None;
        for entry in entries {
            match &entry.event {
                CaseEvent::TakenBack { act, .. } if *act == first.seq => void = Some(entry),
                CaseEvent::TakenBack { act, .. } => acts.retain(|stands| stands.seq != *act),
                _ => acts.push(entry),
            }
        }
        if past.is_some() && void.take().is_some() {
            acts.clear();
        }
        Ok(Self {
            id,
            registered,
            past,
            acts,
            void,
        })
    }

    /// Which case.
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// D0.
    pub fn received_on(&self) -> NaiveDate {
        self.registered.received_on
    }

    /// The day an act counts on: that of a registration is D0, and nothing happens to a case before it, also
    /// where an application that came after hours is dealt with on the evening before (decision 5).
    pub fn counts_on(&self, act: &Recorded<CaseEvent>) -> NaiveDate {
        match act.event {
            CaseEvent::Registered(_) | CaseEvent::TakenOver(_) => self.received_on(),
            _ => act.times.on.max(self.received_on()),
        }
    }

    /// Acts that stand, the registration first, each with the day it counts on.
    pub fn acts(&self) -> impl Iterator<Item = (NaiveDate, &'a Recorded<CaseEvent>)> {
        self.acts.iter().map(|act| (self.counts_on(act), *act))
    }

    /// The taking back of the registration and the day it counts on.
    pub fn void(&self) -> Option<(NaiveDate, &'a Recorded<CaseEvent>)> {
        self.void.map(|entry| (self.counts_on(entry), entry))
    }

    /// The stays that had begun by the end of a day, as they were then.
    pub fn stays(&self, day: NaiveDate) -> Result<Vec<Stay>, ReplayError> {
        let mut stays: Vec<Stay> = Vec::new();
        for (place, (on, act)) in self.acts().enumerate() {
            if on > day {
                break;
            }
            let begins = match (&act.event, stays.last()) {
                (_, None) => Some(self.ended_on_paper(day)),
                // A refusal that nobody had taken yet had not ended the first stay.
                (CaseEvent::Reopened { .. }, Some(stay)) if stay.ended.is_some() => Some(None),
                _ => None,
            };
            stays.extend(begins.map(|ended| Stay {
                from: on,
                ended,
                acts: place,
            }));
            let Some(stay) = stays.last_mut() else {
                break;
            };
            stay.acts = place + 1;
            if stay.ended.is_none()
                && let Some(closing) = ends_service(&act.event)
            {
                stay.ended = Some(Ending {
                    on,
                    outcome: outcome(&self.after(place + 1)?, &act.event),
                    closing: Some(closing),
                });
            }
        }
        if let (Some((on, _)), Some(stay)) = (self.void(), stays.last_mut())
            && on <= day
        {
            stay.ended = Some(Ending {
                on,
                outcome: Outcome::Void,
                closing: None,
            });
        }
        Ok(stays)
    }

    /// The case as a stay left it, or as it was on the day that was asked about.
    pub fn case_of(&self, stay: &Stay) -> Result<Case, ReplayError> {
        let mut case = self.after(stay.acts)?;
        if stay
            .ended
            .is_some_and(|ending| ending.outcome == Outcome::Void)
        {
            case.state = State::Annulled;
        }
        Ok(case)
    }

    /// How it had ended in the paper journal by the end of a day.
    fn ended_on_paper(&self, day: NaiveDate) -> Option<Ending> {
        let (end, outcome) = match self.past?.result.as_ref()? {
            PastResult::Permit { handed_over, .. } => ((*handed_over)?, Outcome::Permit),
            PastResult::Refusal {
                ground,
                handed_over,
                ..
            } => {
                let ground = ground.unwrap_or(UNKNOWN_GROUND);
                ((*handed_over)?, Outcome::Refusal { ground })
            }
            PastResult::NotAccepted { end, .. } => (*end, Outcome::NotAccepted),
            PastResult::Withdrawn { end } => (*end, Outcome::Withdrawn),
        };
        (end.on <= day).then_some(Ending {
            on: end.on.max(self.received_on()),
            outcome,
            closing: Some(end.closing),
        })
    }

    fn after(&self, acts: usize) -> Result<Case, ReplayError> {
        let entries: Vec<Recorded<CaseEvent>> =
            self.acts[..acts].iter().map(|act| (*act).clone()).collect();
        Case::replay(self.id, &entries)
    }
}

/// How the term was kept, where an event ends the service.
fn ends_service(event: &CaseEvent) -> Option<Closing> {
    match event {
        CaseEvent::NotAccepted { closing, .. }
        | CaseEvent::SentToCorporation { closing, .. }
        | CaseEvent::HandedOver { closing, .. }
        | CaseEvent::Withdrawn { closing, .. }
        | CaseEvent::Revoked { closing, .. } => Some(*closing),
        _ => None,
    }
}

/// What came of a case that an event ended: the result that stands, where it was handed over or sent away.
fn outcome(after: &Case, event: &CaseEvent) -> Outcome {
    match (event, &after.refusal) {
        (CaseEvent::NotAccepted { .. }, _) => Outcome::NotAccepted,
        (CaseEvent::Withdrawn { .. }, _) => Outcome::Withdrawn,
        (CaseEvent::Revoked { .. }, _) => Outcome::Revoked,
        (_, Some(refusal)) => Outcome::Refusal {
            ground: refusal.ground,
        },
        (_, None) => Outcome::Permit,
    }
}
