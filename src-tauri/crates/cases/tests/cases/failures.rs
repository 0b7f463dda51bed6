//! Technical failures (p. 12-1): it failed, was found, was told of and ended, in this order and by now.

use cases::event::Recorded;
use cases::failure::{Failure, FailureEvent, FailureFacts, FailureId, judge, judge_recording};
use cases::number::{Journal, Number};
use cases::office::{Office, OfficeEvent, PersonId};
use chrono::NaiveDate;

use crate::world::{at, entered, on};

fn facts(day: NaiveDate) -> FailureFacts {
    FailureFacts {
        found_at: at(day, 10, 15),
        what: "жүйе ашылмайды".to_owned(),
        since: at(day, 9, 40),
        until: None,
        told_to: "АКТ бөлімі".to_owned(),
        told_at: at(day, 10, 20),
        measures: String::new(),
        ict_employee: "Үлгі Р.".to_owned(),
        cases: Vec::new(),
    }
}

fn recorded(facts: FailureFacts) -> FailureEvent {
    let number = Number {
        journal: Journal::TechnicalProtocols,
        index: String::new(),
        serial: 1,
        year: 2026,
    };
    FailureEvent::Recorded { number, facts }
}

/// What speaks against an event; clocks of these tests say five in the afternoon.
fn against(failure: Option<&Failure>, event: &FailureEvent, day: NaiveDate) -> Vec<String> {
    let judged = match (failure, event) {
        (None, FailureEvent::Recorded { number, facts }) => {
            judge_recording(number, facts, &entered(day), day)
        }
        (Some(failure), FailureEvent::Amended { facts }) => {
            judge(failure, Some(facts), &entered(day), day)
        }
        other => panic!("{other:?}"),
    };
    match judged {
        Ok(()) => Vec::new(),
        Err(refusals) => refusals
            .0
            .iter()
            .map(|refusal| format!("{} {}", refusal.field, refusal.reason.code()))
            .collect(),
    }
}

#[test]
fn the_hours_stand_in_their_order_and_none_is_to_come() {
    let day = on(23, 11, 2026);
    let sound = facts(day);
    assert_eq!(against(None, &recorded(sound.clone()), day), [""; 0]);
    for (facts, expected) in [
        (
            FailureFacts {
                since: at(day, 10, 16),
                ..sound.clone()
            },
            "found_time moment_before",
        ),
        (
            FailureFacts {
                told_at: at(day, 10, 14),
                ..sound.clone()
            },
            "told_time moment_before",
        ),
        (
            FailureFacts {
                until: Some(at(day, 9, 39)),
                ..sound.clone()
            },
            "until_time moment_before",
        ),
        (
            FailureFacts {
                until: Some(at(day, 17, 1)),
                ..sound.clone()
            },
            "until_time moment_in_future",
        ),
    ] {
        assert_eq!(against(None, &recorded(facts), day), [expected]);
    }
    let found_tomorrow = against(None, &recorded(facts(on(24, 11, 2026))), day);
    assert!(found_tomorrow.contains(&"found_on date_after".to_owned()));
}

#[test]
fn its_end_is_told_later_and_a_record_can_be_taken_back() {
    let day = on(23, 11, 2026);
    let entry = |seq, event| Recorded {
        seq,
        person: PersonId(1),
        times: entered(day),
        event,
        papers: Vec::new(),
    };
    let event = |event| OfficeEvent::Failure(FailureId(1), Box::new(event));
    let mut entries = vec![entry(1, event(recorded(facts(day))))];
    let told = |entries: &[Recorded<OfficeEvent>]| {
        let office = Office::replay(entries);
        let failure = office.failures().next().cloned();
        failure.expect("one was recorded")
    };
    let first = told(&entries);
    let same = FailureEvent::Amended { facts: facts(day) };
    assert_eq!(against(Some(&first), &same, day), [" nothing_changed"]);
    let ended = FailureEvent::Amended {
        facts: FailureFacts {
            until: Some(at(day, 12, 0)),
            ..facts(day)
        },
    };
    assert_eq!(against(Some(&first), &ended, day), [""; 0]);
    entries.push(entry(2, event(ended.clone())));
    assert_eq!(told(&entries).facts.until, Some(at(day, 12, 0)));
    let undone = |act| OfficeEvent::TakenBack {
        act,
        reason: "қате".to_owned(),
    };
    entries.push(entry(3, undone(2)));
    assert_eq!(told(&entries).facts, first.facts);
    entries.push(entry(4, undone(1)));
    let annulled = told(&entries);
    assert!(annulled.annulled);
    assert_eq!(against(Some(&annulled), &ended, day), [" failure_annulled"]);
}
