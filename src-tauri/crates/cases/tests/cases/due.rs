//! Due dates against `domain.md` B.3 and C.3 and the shared vectors.

use cases::application::Channel;
use cases::due::{Counting, DueDate};
use chrono::NaiveDate;

use crate::world::{World, application, on, through_state_corporation};

#[test]
fn the_time_plan_inside_five_working_days() {
    let world = World::new();
    let day = on(23, 11, 2026);
    let due = world
        .by(day)
        .counting()
        .of_receipt(&application().channel, on(20, 11, 2026), None, day)
        .expect("2026 is shipped");
    let expect = |day, left| DueDate {
        on: on(day, 11, 2026),
        left,
    };
    assert_eq!(due.check_by, expect(23, 0));
    assert_eq!(due.prepare_by, expect(26, 3));
    assert_eq!(due.preliminary_refusal_by, expect(24, 1));
    assert_eq!(due.target, expect(26, 3));
    assert_eq!(due.end, expect(27, 4));
    assert!(due.confirmed);
}

#[test]
fn a_late_check_leaves_no_more_than_the_term() {
    let world = World::new();
    let day = on(26, 11, 2026);
    let counting = world.by(day).counting();
    let due = |checked| {
        let due = counting.of_receipt(&application().channel, on(20, 11, 2026), checked, day);
        due.expect("2026 is shipped").prepare_by.on
    };
    assert_eq!(due(Some(on(20, 11, 2026))), on(25, 11, 2026));
    assert_eq!(due(Some(on(26, 11, 2026))), on(27, 11, 2026));
}

#[test]
fn late_is_negative_also_on_a_day_off() {
    let world = World::new();
    let left = |day| {
        let counting = world.by(day).counting();
        let due = counting.of_receipt(&application().channel, on(20, 11, 2026), None, day);
        due.expect("2026 is shipped").end.left
    };
    // T is Friday 27.11.2026.
    let days = [(26, 1), (27, 0), (28, -1), (29, -1), (30, -1)];
    for (day, expected) in days {
        assert_eq!(left(on(day, 11, 2026)), expected, "on the {day}th");
    }
    assert_eq!(left(on(1, 12, 2026)), -2);
}

#[test]
fn the_day_of_receipt_counts_by_setting_but_never_the_state_corporations() {
    let mut world = World::new();
    world.settings.count_start_day = true;
    let day = on(20, 11, 2026);
    let counting = world.by(day).counting();
    let office = counting
        .of_receipt(&application().channel, day, None, day)
        .expect("2026 is shipped");
    assert_eq!((office.check_by.on, office.end.on), (day, on(26, 11, 2026)));
    // p. 6: the day of acceptance does not enter the term, on a working day as on a day off.
    let mut application = through_state_corporation();
    for accepted_on in [on(20, 11, 2026), on(21, 11, 2026)] {
        if let Channel::StateCorporation(corporation) = &mut application.channel {
            corporation.accepted_on = accepted_on;
        }
        let end = counting.term_end(&application, on(23, 11, 2026));
        assert_eq!(end, Ok(on(27, 11, 2026)), "accepted on {accepted_on}");
    }
}

#[test]
fn a_term_into_a_year_not_confirmed_says_so() {
    let world = World::new();
    let day = on(30, 12, 2026);
    let due = world
        .by(day)
        .counting()
        .of_receipt(&application().channel, day, None, day)
        .expect("2027 is shipped");
    assert_eq!(due.end.on, on(11, 1, 2027));
    assert!(!due.confirmed);
}

/// The shared vectors of five working days, through the whole term of both channels.
#[test]
fn the_shared_vectors() {
    let vectors: serde_json::Value = serde_json::from_str(include_str!("../data/testvectors.json"))
        .expect("the vectors are JSON");
    let world = World::new();
    let counting: Counting<'_> = world.by(on(1, 1, 2026)).counting();
    let date = |value: &serde_json::Value| -> NaiveDate {
        value
            .as_str()
            .and_then(|text| text.parse().ok())
            .expect("the vectors hold dates")
    };
    let whole = u64::from(world.edition.terms.whole.working_days);
    let mut counted = 0;
    for vector in vectors["add"].as_array().expect("a list of additions") {
        if vector["n"].as_u64() != Some(whole) {
            continue;
        }
        let (from, to) = (date(&vector["from"]), date(&vector["to"]));
        assert_eq!(
            counting.term_end(&application(), from),
            Ok(to),
            "office, {from}"
        );
        let mut through = through_state_corporation();
        if let Channel::StateCorporation(corporation) = &mut through.channel {
            corporation.accepted_on = from;
        }
        assert_eq!(
            counting.term_end(&through, from),
            Ok(to),
            "State Corporation, {from}"
        );
        counted += 1;
    }
    assert_eq!(counted, 11);
}
