//! The course of a case through the days: when it came in, when it ended and how, and what it was at the end of
//! any day. It is told by the days on which acts happened, not by when they were entered, and what was taken
//! back never was. Months, sums and words are somebody else's.
//!
//! A registration that is taken back is another matter: its number was drawn and stays, so it came in and ended
//! on the day it was taken back, void.

use chrono::NaiveDate;

use crate::case::{Case, CaseId, ReplayError, State};
use crate::event::{CaseEvent, Closing, Recorded, Registered};

/// The course of a case, as its whole journal tells it.
#[derive(Debug)]
pub struct Course<'a> {
    id: CaseId,
    registered: &'a Registered,
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
    /// Its documents were not accepted (p. 7).
    NotAccepted,
    /// The registration was taken back.
    Void,
}

impl<'a> Course<'a> {
    /// The course that a case's whole stream tells.
    pub fn of(id: CaseId, entries: &'a [Recorded<CaseEvent>]) -> Result<Self, ReplayError> {
        let first = entries.first().ok_or(ReplayError::NotRegistered(id))?;
        let CaseEvent::Registered(registered) = &first.event else {
            return Err(ReplayError::NotRegistered(id));
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
        Ok(Self {
            id,
            registered,
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
            CaseEvent::Registered(_) => self.received_on(),
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
            if place == 0 {
                stays.push(Stay {
                    from: on,
                    ended: None,
                    acts: 0,
                });
            }
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

    fn after(&self, acts: usize) -> Result<Case, ReplayError> {
        let entries: Vec<Recorded<CaseEvent>> =
            self.acts[..acts].iter().map(|act| (*act).clone()).collect();
        Case::replay(self.id, &entries)
    }
}

/// How the term was kept, where an event ends the service.
fn ends_service(event: &CaseEvent) -> Option<Closing> {
    match event {
        CaseEvent::NotAccepted { closing, .. } | CaseEvent::HandedOver { closing, .. } => {
            Some(*closing)
        }
        _ => None,
    }
}

/// What came of a case that an event ended.
fn outcome(_after: &Case, event: &CaseEvent) -> Outcome {
    match event {
        CaseEvent::NotAccepted { .. } => Outcome::NotAccepted,
        _ => Outcome::Permit,
    }
}
