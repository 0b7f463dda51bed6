//! Where a complaint stands and what it still waits for: the one rule of both.

use calendar::CalendarError;
use chrono::NaiveDate;

use super::{Addressee, Complaint, Satisfied, choices};
use crate::due::{Counting, DueDate};

choices! {
    /// Where a complaint stands.
    pub enum ComplaintState {
        /// Registered, and nothing done yet.
        Registered => "registered",
        /// Satisfied in full in time: it goes nowhere else (p. 13).
        Satisfied => "satisfied",
        /// Answered, and still to be forwarded.
        Answered => "answered",
        /// With the reviewing body.
        Forwarded => "forwarded",
        /// The reviewing body has decided.
        Reviewed => "reviewed",
        /// Before a court.
        InCourt => "in_court",
        /// A court has ruled.
        Ruled => "ruled",
        /// Registered by mistake.
        Annulled => "annulled",
    }
}

choices! {
    /// What a complaint waits for.
    pub enum ComplaintStep {
        /// Satisfied in full, or forwarded to the reviewing body.
        Forward => "forward",
        /// The provider's answer.
        Answer => "answer",
        /// The reviewing body's answer; the office only waits for it.
        Review => "review",
    }
}

/// A clock of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComplaintClock {
    /// Of what.
    pub step: ComplaintStep,
    /// Its last day; the days left are counted to the day it was done, or while it is not, to the day asked about.
    pub due: DueDate,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

impl Complaint {
    /// Where it stands. `forward_by` is the last day on which full satisfaction spares the forwarding (p. 13).
    pub fn state(&self, forward_by: NaiveDate) -> ComplaintState {
        let court = self.court.as_ref().map(|court| &court.what);
        match court {
            _ if self.annulled => ComplaintState::Annulled,
            Some(court) if court.ruling.is_some() => ComplaintState::Ruled,
            Some(_) => ComplaintState::InCourt,
            None if self.reviewed.is_some() => ComplaintState::Reviewed,
            None if self.forwarded.is_some() => ComplaintState::Forwarded,
            None if self.satisfied_by(forward_by).is_some() => ComplaintState::Satisfied,
            None if self.answered.is_some() => ComplaintState::Answered,
            None => ComplaintState::Registered,
        }
    }

    /// The day it was satisfied in full, if that was not later than a day.
    pub fn satisfied_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.answered
            .as_ref()
            .filter(|answer| answer.what.satisfied == Satisfied::Fully && answer.on <= day)
            .map(|answer| answer.on)
    }

    /// Its clocks as a day sees them (p. 13): 3 working days from the day it came, 5 from registration where it
    /// is the provider's to answer, 15 where it is the reviewing body's. Those of a forwarded one are counted from
    /// the day it went, for there it is registered on that day at the earliest.
    pub fn clocks(
        &self,
        counting: Counting<'_>,
        day: NaiveDate,
    ) -> Result<Vec<ComplaintClock>, CalendarError> {
        if self.annulled {
            return Ok(Vec::new());
        }
        let at = |done: Option<NaiveDate>, registered: NaiveDate| {
            counting.of_complaint(self.facts.received_on, registered, done.unwrap_or(day))
        };
        let mut clocks = Vec::new();
        let forward_by = at(None, self.registered_on)?.forward_by.on;
        let done_on = self
            .satisfied_by(forward_by)
            .or(self.forwarded.as_ref().map(|forwarded| forwarded.on));
        clocks.push(ComplaintClock {
            step: ComplaintStep::Forward,
            due: at(done_on, self.registered_on)?.forward_by,
            done_on,
        });
        if self.facts.addressed_to == Addressee::Provider {
            let done_on = self.answered.as_ref().map(|answer| answer.on);
            clocks.push(ComplaintClock {
                step: ComplaintStep::Answer,
                due: at(done_on, self.registered_on)?.answer_by,
                done_on,
            });
        }
        if let Some(forwarded) = &self.forwarded {
            let done_on = self.reviewed.as_ref().map(|review| review.what.decided_on);
            clocks.push(ComplaintClock {
                step: ComplaintStep::Review,
                due: at(done_on, forwarded.on)?.review_by,
                done_on,
            });
        }
        Ok(clocks)
    }
}
