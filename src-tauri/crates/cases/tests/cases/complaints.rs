//! Complaints (p. 13–14; `domain.md` B.4): the three clocks, what may follow what, and taking back.

use cases::complaint::{
    Addressee, Challenged, Complaint, ComplaintAnswer, ComplaintChannel, ComplaintEvent,
    ComplaintFacts, ComplaintId, ComplaintState, ComplaintStep, CourtAppeal, CourtRuling,
    Forwarding, ReviewOutcome, Satisfied, judge, judge_registering,
};
use cases::event::Recorded;
use cases::number::{Journal, Number};
use cases::office::{Office, OfficeEvent, PersonId};
use chrono::NaiveDate;

use crate::world::{WORLD, entered, on};

const ID: ComplaintId = ComplaintId(1);

/// A register of complaints with one in it, received and registered on Friday 20.11.2026.
struct Ledger {
    entries: Vec<Recorded<OfficeEvent>>,
}

impl Ledger {
    fn new(addressed_to: Addressee) -> Self {
        let mut ledger = Self {
            entries: Vec::new(),
        };
        ledger
            .act(on(20, 11, 2026), registered(facts(addressed_to)))
            .expect("nothing speaks against it");
        ledger
    }

    fn complaint(&self) -> Complaint {
        let office = Office::replay(&self.entries);
        let complaint = office.complaints().next().cloned();
        complaint.expect("one was registered")
    }

    fn forward_by(&self) -> NaiveDate {
        clock(&self.complaint(), ComplaintStep::Forward, on(20, 11, 2026)).0
    }

    fn state(&self) -> ComplaintState {
        self.complaint().state(self.forward_by())
    }

    fn act(&mut self, day: NaiveDate, event: ComplaintEvent) -> Result<(), Vec<String>> {
        let judged = match &event {
            ComplaintEvent::Registered { number, facts } => {
                judge_registering(number, facts, &entered(day), day)
            }
            event => {
                let known = self.complaint();
                let forward_by = if known.annulled {
                    day
                } else {
                    clock(&known, ComplaintStep::Forward, day).0
                };
                judge(&known, Some(event), &entered(day), day, forward_by)
            }
        };
        judged.map_err(|refusals| {
            let told = |refusal: &cases::refusal::Refusal| {
                format!("{} {}", refusal.field, refusal.reason.code())
            };
            refusals.0.iter().map(told).collect::<Vec<_>>()
        })?;
        self.push(day, OfficeEvent::Complaint(ID, Box::new(event)));
        Ok(())
    }

    fn push(&mut self, day: NaiveDate, event: OfficeEvent) {
        self.entries.push(Recorded {
            seq: self.entries.len() as u64 + 1,
            person: PersonId(1),
            times: entered(day),
            event,
            papers: Vec::new(),
        });
    }
}

fn clock(complaint: &Complaint, step: ComplaintStep, day: NaiveDate) -> (NaiveDate, i64) {
    let clocks = complaint.clocks(WORLD.by(day).counting(), day);
    let clocks = clocks.expect("2026 is shipped");
    let found = clocks.iter().find(|clock| clock.step == step);
    let due = found.expect("a clock of that step").due;
    (due.on, due.left)
}

fn facts(addressed_to: Addressee) -> ComplaintFacts {
    ComplaintFacts {
        received_on: on(20, 11, 2026),
        from: "Үлгі Ата Баба".to_owned(),
        contact: String::new(),
        channel: ComplaintChannel::InPerson,
        against: Challenged::Decision,
        what: "бас тарту".to_owned(),
        subject: "келіспеймін".to_owned(),
        addressed_to,
        case: None,
    }
}

fn registered(facts: ComplaintFacts) -> ComplaintEvent {
    let number = Number {
        journal: Journal::Complaints,
        index: String::new(),
        serial: 1,
        year: 2026,
    };
    ComplaintEvent::Registered { number, facts }
}

fn forwarded() -> ComplaintEvent {
    ComplaintEvent::Forwarded(Forwarding {
        to: "облыстық басқарма".to_owned(),
        letter: String::new(),
    })
}

fn answered(satisfied: Satisfied) -> ComplaintEvent {
    ComplaintEvent::Answered(ComplaintAnswer {
        satisfied,
        words: "қаралды".to_owned(),
    })
}

fn reviewed(decided_on: NaiveDate) -> ComplaintEvent {
    ComplaintEvent::Reviewed(ReviewOutcome {
        satisfied: Satisfied::No,
        decision_number: String::new(),
        decided_on,
        words: "негізсіз".to_owned(),
    })
}

fn in_court(applied_on: NaiveDate, decided_on: Option<NaiveDate>) -> ComplaintEvent {
    ComplaintEvent::InCourt(CourtAppeal {
        court: "аудандық сот".to_owned(),
        applied_on,
        ruling: decided_on.map(|decided_on| CourtRuling {
            decision_number: "2-1".to_owned(),
            decided_on,
            cancels: true,
            words: String::new(),
        }),
    })
}

fn one(field: &str, code: &str) -> Result<(), Vec<String>> {
    Err(vec![format!("{field} {code}")])
}

/// p. 13: 3 working days from the day it came, 5 and 15 from registration; counted past weekends.
#[test]
fn three_five_and_fifteen_working_days() {
    let mut ledger = Ledger::new(Addressee::Provider);
    let day = on(23, 11, 2026);
    let complaint = ledger.complaint();
    assert_eq!(
        clock(&complaint, ComplaintStep::Forward, day),
        (on(25, 11, 2026), 2)
    );
    assert_eq!(
        clock(&complaint, ComplaintStep::Answer, day),
        (on(27, 11, 2026), 4)
    );
    ledger.act(on(25, 11, 2026), forwarded()).expect("in time");
    // From the day it went: 15 working days past Independence Day, 16.12.2026.
    assert_eq!(
        clock(&ledger.complaint(), ComplaintStep::Review, day).0,
        on(17, 12, 2026)
    );
}

/// A clock that was kept stands still: late by what it was late then.
#[test]
fn what_is_done_counts_no_further() {
    let mut ledger = Ledger::new(Addressee::Provider);
    ledger.act(on(30, 11, 2026), forwarded()).expect("late");
    for day in [30, 1] {
        let day = on(day, if day == 1 { 12 } else { 11 }, 2026);
        assert_eq!(
            clock(&ledger.complaint(), ComplaintStep::Forward, day).1,
            -3
        );
    }
}

#[test]
fn satisfied_in_full_in_time_it_is_not_forwarded() {
    let mut ledger = Ledger::new(Addressee::Provider);
    ledger
        .act(on(25, 11, 2026), answered(Satisfied::Fully))
        .expect("on the third working day");
    assert_eq!(ledger.state(), ComplaintState::Satisfied);
    assert_eq!(
        ledger.act(on(25, 11, 2026), forwarded()),
        one("", "complaint_satisfied")
    );
    // A day later it no longer spares the forwarding.
    let mut late = Ledger::new(Addressee::Provider);
    late.act(on(26, 11, 2026), answered(Satisfied::Fully))
        .expect("an answer");
    assert_eq!(late.state(), ComplaintState::Answered);
    late.act(on(26, 11, 2026), forwarded())
        .expect("it must still go");
    assert_eq!(late.state(), ComplaintState::Forwarded);
}

#[test]
fn one_in_the_reviewing_bodys_name_is_theirs_to_answer() {
    let mut ledger = Ledger::new(Addressee::ReviewingBody);
    assert_eq!(
        ledger.act(on(23, 11, 2026), answered(Satisfied::Partly)),
        one("satisfied", "reviewing_body_answers")
    );
    assert_eq!(
        ledger.act(on(23, 11, 2026), reviewed(on(23, 11, 2026))),
        one("", "complaint_not_forwarded")
    );
    ledger.act(on(24, 11, 2026), forwarded()).expect("in time");
    assert_eq!(
        ledger.act(on(24, 11, 2026), answered(Satisfied::Fully)),
        one("", "reviewing_body_answers")
    );
    ledger
        .act(on(8, 12, 2026), reviewed(on(7, 12, 2026)))
        .expect("their outcome");
    assert_eq!(ledger.state(), ComplaintState::Reviewed);
}

#[test]
fn nothing_is_done_twice() {
    let mut ledger = Ledger::new(Addressee::Provider);
    let day = on(25, 11, 2026);
    for (event, code) in [
        (answered(Satisfied::No), "complaint_answered_already"),
        (forwarded(), "complaint_forwarded_already"),
        (reviewed(day), "complaint_reviewed_already"),
        (in_court(day, None), "nothing_changed"),
        (in_court(day, Some(day)), "court_ruled_already"),
    ] {
        ledger.act(day, event.clone()).expect("the first time");
        assert_eq!(ledger.act(day, event), one("", code));
    }
    assert_eq!(ledger.state(), ComplaintState::Ruled);
}

#[test]
fn dates_in_the_future_or_in_the_wrong_order_are_refused() {
    let day = on(24, 11, 2026);
    let received = |received_on| {
        let facts = ComplaintFacts {
            received_on,
            ..facts(Addressee::Provider)
        };
        let mut empty = Ledger {
            entries: Vec::new(),
        };
        empty.act(day, registered(facts))
    };
    assert_eq!(
        received(on(25, 11, 2026)),
        one("received_on", "date_in_future")
    );
    assert_eq!(received(day), Ok(()));
    let mut ledger = Ledger::new(Addressee::Provider);
    assert_eq!(
        ledger.act(on(19, 11, 2026), forwarded()),
        one("on", "on_before_last_act")
    );
    ledger.act(day, forwarded()).expect("in time");
    assert_eq!(
        ledger.act(day, reviewed(on(23, 11, 2026))),
        one("decided_on", "date_before")
    );
    assert_eq!(
        ledger.act(day, reviewed(on(25, 11, 2026))),
        one("decided_on", "date_after")
    );
    assert_eq!(
        ledger.act(day, in_court(on(19, 11, 2026), None)),
        one("applied_on", "date_before")
    );
    assert_eq!(
        ledger.act(day, in_court(day, Some(on(23, 11, 2026)))),
        one("ruling.decided_on", "date_before")
    );
}

#[test]
fn a_complaint_without_a_sender_is_refused() {
    let mut empty = Ledger {
        entries: Vec::new(),
    };
    let nobody = ComplaintFacts {
        from: "  ".to_owned(),
        ..facts(Addressee::Provider)
    };
    assert_eq!(
        empty.act(on(20, 11, 2026), registered(nobody)),
        one("from", "missing")
    );
}

#[test]
fn facts_are_corrected_until_it_is_answered() {
    let mut ledger = Ledger::new(Addressee::Provider);
    let day = on(23, 11, 2026);
    let corrected = |facts| ComplaintEvent::Corrected {
        facts,
        reason: "қате".to_owned(),
    };
    assert_eq!(
        ledger.act(day, corrected(facts(Addressee::Provider))),
        one("", "nothing_changed")
    );
    let other = ComplaintFacts {
        from: "Үлгі Апа".to_owned(),
        ..facts(Addressee::Provider)
    };
    let later = ComplaintFacts {
        received_on: day,
        ..other.clone()
    };
    assert_eq!(
        ledger.act(day, corrected(later)),
        one("received_on", "date_after")
    );
    ledger.act(day, corrected(other)).expect("a correction");
    assert_eq!(ledger.complaint().facts.from, "Үлгі Апа");
    ledger.act(day, answered(Satisfied::No)).expect("an answer");
    assert_eq!(
        ledger.act(day, corrected(facts(Addressee::Provider))),
        one("", "complaint_answered_already")
    );
}

#[test]
fn the_last_act_is_taken_back_and_the_registration_leaves_a_void_number() {
    let mut ledger = Ledger::new(Addressee::Provider);
    let day = on(23, 11, 2026);
    let before = ledger.complaint();
    ledger.act(day, forwarded()).expect("in time");
    let undo = |act| OfficeEvent::TakenBack {
        act,
        reason: "қате".to_owned(),
    };
    ledger.push(day, undo(2));
    assert_eq!(
        ledger.complaint(),
        Complaint {
            revision: 3,
            ..before
        }
    );
    // An act that is not the last one changes nothing.
    ledger.push(day, undo(2));
    assert_eq!(ledger.complaint().revision, 3);
    ledger.push(day, undo(1));
    assert_eq!(ledger.complaint().state(day), ComplaintState::Annulled);
    let clocks = ledger.complaint().clocks(WORLD.by(day).counting(), day);
    assert_eq!(clocks, Ok(Vec::new()));
    assert_eq!(ledger.act(day, forwarded()), one("", "complaint_annulled"));
}
