//! Technical failures (p. 12-1): records of the office's own stream with a protocol each. A failure stops no
//! term by itself: the rules say nothing of it (`domain.md` B.5).

use chrono::{NaiveDate, NaiveDateTime};

use crate::case::CaseId;
use crate::decide;
use crate::event::{ActTimes, Recorded};
use crate::number::{Journal, Number};
use crate::refusal::{Reason, Refusal, Refusals};

/// Identity of a failure within this register; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FailureId(pub u32);

/// What is known of a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureFacts {
    /// When it was found.
    pub found_at: NaiveDateTime,
    /// What failed.
    pub what: String,
    /// Since when.
    pub since: NaiveDateTime,
    /// Until when; none while it lasts.
    pub until: Option<NaiveDateTime>,
    /// Who was told: the unit answerable for the infrastructure.
    pub told_to: String,
    /// When.
    pub told_at: NaiveDateTime,
    /// What was done about it; may be empty while it lasts.
    pub measures: String,
    /// The employee who draws the protocol up: name and post.
    pub ict_employee: String,
    /// The cases it touched.
    pub cases: Vec<CaseId>,
}

/// Something that happened to a failure's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FailureEvent {
    /// The failure was recorded and its protocol drawn up.
    Recorded {
        /// From [`Journal::TechnicalProtocols`].
        number: Number,
        /// What is known.
        facts: FailureFacts,
    },
    /// More is known, its end for one: a new version of the protocol.
    Amended {
        /// All that is known now.
        facts: FailureFacts,
    },
}

impl FailureEvent {
    /// Code of its kind, as the journal stores it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Recorded { .. } => "failure_recorded",
            Self::Amended { .. } => "failure_amended",
        }
    }
}

/// A failure as its events tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Identity.
    pub id: FailureId,
    /// Number of events so far; an act must name it.
    pub revision: u32,
    /// Number of its protocol.
    pub number: Number,
    /// The day it was recorded.
    pub recorded_on: NaiveDate,
    /// What is known.
    pub facts: FailureFacts,
    /// The record was taken back: the number stays, void.
    pub annulled: bool,
    /// Day of the last act that stands.
    pub last_on: NaiveDate,
    /// Place in the journal of the last act that stands.
    pub last_act: u64,
}

/// Failures with what each was before every act that stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Failures(Vec<(Failure, Vec<Failure>)>);

impl Failures {
    /// Every failure, in the order of their records.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Failure> {
        self.0.iter().map(|(failure, _)| failure)
    }

    /// Lets an event stand; one of no failure changes nothing.
    pub(crate) fn stand<E>(&mut self, id: FailureId, entry: &Recorded<E>, event: &FailureEvent) {
        match event {
            FailureEvent::Recorded { number, facts } => self.0.push((
                Failure {
                    id,
                    revision: 1,
                    number: number.clone(),
                    recorded_on: entry.times.on,
                    facts: facts.clone(),
                    annulled: false,
                    last_on: entry.times.on,
                    last_act: entry.seq,
                },
                Vec::new(),
            )),
            FailureEvent::Amended { facts } => {
                if let Some((failure, before)) = self.0.iter_mut().find(|(known, _)| known.id == id)
                {
                    before.push(failure.clone());
                    failure.facts = facts.clone();
                    failure.revision += 1;
                    failure.last_on = entry.times.on;
                    failure.last_act = entry.seq;
                }
            }
        }
    }

    /// Takes an act back, if it is a failure's last.
    pub(crate) fn take_back(&mut self, act: u64) {
        let Some((failure, before)) = self.0.iter_mut().find(|(known, _)| known.last_act == act)
        else {
            return;
        };
        let revision = failure.revision + 1;
        match before.pop() {
            Some(former) => *failure = former,
            None => failure.annulled = true,
        }
        failure.revision = revision;
    }
}

/// Says everything that speaks against recording a failure.
pub fn judge_recording(
    number: &Number,
    facts: &FailureFacts,
    times: &ActTimes,
    today: NaiveDate,
) -> Result<(), Refusals> {
    let mut against = decide::times_of_act(times, today);
    let journal = Journal::TechnicalProtocols;
    against.extend(decide::number_faults(number, journal, times.on));
    against.extend(out_of_order(facts, times));
    Refusals::none(against)
}

/// Says everything that speaks against amending a failure's record, or with no facts against taking its last act
/// back.
pub fn judge(
    failure: &Failure,
    facts: Option<&FailureFacts>,
    times: &ActTimes,
    today: NaiveDate,
) -> Result<(), Refusals> {
    let mut against = decide::times_of_act(times, today);
    let last_on = failure.last_on;
    if failure.annulled {
        against.push(Refusal::of_act(Reason::FailureAnnulled));
    }
    if times.on < last_on {
        against.push(Refusal::at("on", Reason::OnBeforeLastAct { last_on }));
    }
    if let Some(facts) = facts {
        if *facts == failure.facts {
            against.push(Refusal::of_act(Reason::NothingChanged));
        }
        against.extend(out_of_order(facts, times));
    }
    Refusals::none(against)
}

/// It failed, was found, was told of, and ended, in this order and by now.
fn out_of_order(facts: &FailureFacts, times: &ActTimes) -> Vec<Refusal> {
    let mut against = Vec::new();
    let now = times.entered_at.naive_local();
    let until = facts.until.map(|until| ("until_time", until));
    let moments = [
        ("found_time", facts.found_at),
        ("since_time", facts.since),
        ("told_time", facts.told_at),
    ];
    for (field, moment) in moments.into_iter().chain(until) {
        if moment > now {
            against.push(Refusal::at(field, Reason::MomentInFuture { now }));
        }
    }
    let mut not_before = |field: &str, moment: NaiveDateTime, earliest: NaiveDateTime| {
        if moment < earliest {
            against.push(Refusal::at(field, Reason::MomentBefore { earliest }));
        }
    };
    not_before("found_time", facts.found_at, facts.since);
    not_before("told_time", facts.told_at, facts.found_at);
    if let Some(until) = facts.until {
        not_before("until_time", until, facts.since);
    }
    if facts.found_at.date() > times.on {
        let latest = times.on;
        against.push(Refusal::at("found_on", Reason::DateAfter { latest }));
    }
    against
}
