//! What speaks against an act on a complaint. An act is proposed as the event it would leave.

use chrono::NaiveDate;

use super::{Addressee, Complaint, ComplaintEvent, ComplaintFacts, Satisfied, choices};
use crate::decide;
use crate::event::ActTimes;
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

choices! {
    /// The kinds of acts on a complaint.
    pub enum ComplaintAct {
        /// Forward it to the reviewing body.
        Forward => "forward",
        /// Answer it, or satisfy it in full.
        Answer => "answer",
        /// Record the reviewing body's outcome.
        Review => "review",
        /// Record an appeal to a court, or its ruling.
        Court => "court",
        /// Correct what it says.
        Correct => "correct",
        /// Take the last act back.
        TakeBack => "take_back",
    }
}

/// Everything in the complaint itself that speaks against an act, whatever the person says. `forward_by` is the
/// last day on which full satisfaction spares the forwarding (p. 13).
pub fn standing(
    complaint: &Complaint,
    act: ComplaintAct,
    forward_by: NaiveDate,
) -> Option<Refusal> {
    if complaint.annulled {
        return Some(Refusal::of_act(Reason::ComplaintAnnulled));
    }
    let answered = complaint.answered.as_ref().map(|answer| answer.on);
    let forwarded = complaint.forwarded.as_ref().map(|forwarded| forwarded.on);
    let reviewed = complaint.reviewed.as_ref().map(|review| review.on);
    let court = complaint.court.as_ref().map(|court| &court.what);
    let reason = match act {
        ComplaintAct::Forward => match (forwarded, complaint.satisfied_by(forward_by)) {
            (Some(on), _) => Reason::ComplaintForwardedAlready { on },
            (None, Some(on)) => Reason::ComplaintSatisfied { on },
            (None, None) => return None,
        },
        ComplaintAct::Answer => match answered {
            Some(on) => Reason::ComplaintAnsweredAlready { on },
            None if complaint.is_theirs() && forwarded.is_some() => Reason::ReviewingBodyAnswers,
            None => return None,
        },
        ComplaintAct::Review => match reviewed {
            Some(on) => Reason::ComplaintReviewedAlready { on },
            None if forwarded.is_none() => Reason::ComplaintNotForwarded,
            None => return None,
        },
        ComplaintAct::Court if court.is_some_and(|court| court.ruling.is_some()) => {
            Reason::CourtRuledAlready
        }
        // The answer rests on the facts as they were, so it is taken back before they are corrected.
        ComplaintAct::Correct => match answered {
            Some(on) => Reason::ComplaintAnsweredAlready { on },
            None => return None,
        },
        ComplaintAct::Court | ComplaintAct::TakeBack => return None,
    };
    Some(Refusal::of_act(reason))
}

/// Says everything that speaks against registering a complaint.
pub fn judge_registering(
    number: &Number,
    facts: &ComplaintFacts,
    times: &ActTimes,
    today: NaiveDate,
) -> Result<(), Refusals> {
    let mut against = decide::times_of_act(times, today);
    against.extend(decide::number_faults(number, Journal::Complaints, times.on));
    against.extend(against_facts(facts, times.on, today));
    Refusals::none(against)
}

/// Says everything that speaks against an act on a complaint; an act is proposed as the event it would leave,
/// taking back as none.
pub fn judge(
    complaint: &Complaint,
    event: Option<&ComplaintEvent>,
    times: &ActTimes,
    today: NaiveDate,
    forward_by: NaiveDate,
) -> Result<(), Refusals> {
    let mut against = decide::times_of_act(times, today);
    let last_on = complaint.last_on;
    if times.on < last_on {
        against.push(Refusal::at("on", Reason::OnBeforeLastAct { last_on }));
    }
    let act = match event {
        None => ComplaintAct::TakeBack,
        Some(ComplaintEvent::Registered { .. } | ComplaintEvent::Corrected { .. }) => {
            ComplaintAct::Correct
        }
        Some(ComplaintEvent::Forwarded(_)) => ComplaintAct::Forward,
        Some(ComplaintEvent::Answered(_)) => ComplaintAct::Answer,
        Some(ComplaintEvent::Reviewed(_)) => ComplaintAct::Review,
        Some(ComplaintEvent::InCourt(_)) => ComplaintAct::Court,
    };
    let standing = standing(complaint, act, forward_by);
    if standing.is_none() {
        against.extend(
            event
                .map(|event| against_event(complaint, event, times.on, today))
                .unwrap_or_default(),
        );
    }
    against.extend(standing);
    Refusals::none(against)
}

fn against_event(
    complaint: &Complaint,
    event: &ComplaintEvent,
    on: NaiveDate,
    today: NaiveDate,
) -> Vec<Refusal> {
    match event {
        ComplaintEvent::Registered { .. } | ComplaintEvent::Forwarded(_) => Vec::new(),
        ComplaintEvent::Corrected { facts, reason } => {
            let mut against = against_facts(facts, complaint.registered_on, today);
            if reason.trim().is_empty() {
                against.push(Refusal::at("reason", Reason::Missing));
            }
            if *facts == complaint.facts {
                against.push(Refusal::of_act(Reason::NothingChanged));
            }
            against
        }
        // One in the reviewing body's name is answered there; the office may only satisfy it in full.
        ComplaintEvent::Answered(answer) => {
            let theirs = complaint.is_theirs() && answer.satisfied != Satisfied::Fully;
            let refusal = || Refusal::at("satisfied", Reason::ReviewingBodyAnswers);
            theirs.then(refusal).into_iter().collect()
        }
        ComplaintEvent::Reviewed(outcome) => {
            let forwarded = complaint.forwarded.as_ref().map(|forwarded| forwarded.on);
            let from = forwarded.unwrap_or(complaint.registered_on);
            between("decided_on", outcome.decided_on, from, on)
                .into_iter()
                .collect()
        }
        ComplaintEvent::InCourt(appeal) => {
            let received = complaint.facts.received_on;
            let known = complaint.court.as_ref().map(|court| &court.what);
            let same = (known == Some(appeal)).then(|| Refusal::of_act(Reason::NothingChanged));
            let applied = between("applied_on", appeal.applied_on, received, on);
            let ruled = appeal.ruling.as_ref().and_then(|ruling| {
                let from = appeal.applied_on;
                between("ruling.decided_on", ruling.decided_on, from, on)
            });
            same.into_iter().chain(applied).chain(ruled).collect()
        }
    }
}

impl Complaint {
    /// Whether it is in the reviewing body's name.
    fn is_theirs(&self) -> bool {
        self.facts.addressed_to == Addressee::ReviewingBody
    }
}

fn against_facts(
    facts: &ComplaintFacts,
    registered_on: NaiveDate,
    today: NaiveDate,
) -> Vec<Refusal> {
    let mut against = Vec::new();
    if facts.from.trim().is_empty() {
        against.push(Refusal::at("from", Reason::Missing));
    }
    let received = facts.received_on;
    if received > today {
        against.push(Refusal::at("received_on", Reason::DateInFuture { today }));
    } else if received > registered_on {
        let latest = registered_on;
        against.push(Refusal::at("received_on", Reason::DateAfter { latest }));
    }
    against
}

/// A date that lies from one day to another.
fn between(field: &str, date: NaiveDate, from: NaiveDate, to: NaiveDate) -> Option<Refusal> {
    if date < from {
        Some(Refusal::at(field, Reason::DateBefore { earliest: from }))
    } else {
        (date > to).then(|| Refusal::at(field, Reason::DateAfter { latest: to }))
    }
}
