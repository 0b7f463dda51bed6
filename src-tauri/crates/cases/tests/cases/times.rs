//! When an act may have happened (decision 2), and what counts as the day of receipt (decision 5).

use cases::act::Act;
use cases::case::State;
use cases::event::ActTimes;

use crate::world::{
    Stream, World, application, at, codes, entered, entered_late, on, take_back,
    through_state_corporation,
};

#[test]
fn not_in_the_future_and_not_before_the_act_it_follows() {
    let world = World::new();
    let stream = Stream::registered(&world, &application());
    let today = on(24, 11, 2026);
    let refused = |times: &ActTimes| {
        let answer = stream.clone().act_at(&world, &Act::Check, times, today);
        answer.map_err(|refusals| refusals.0)
    };
    let codes = |times: &ActTimes| match refused(times) {
        Ok(_) => Vec::new(),
        Err(refusals) => refusals
            .iter()
            .map(|refusal| (refusal.field.clone(), refusal.reason.code()))
            .collect(),
    };
    let on_fault = |code| vec![("on".to_owned(), code)];
    let late_fault = |code| vec![("entered_late_because".to_owned(), code)];

    assert_eq!(codes(&entered_late(on(20, 11, 2026), today)), []);
    assert_eq!(codes(&entered(today)), []);
    let future = ActTimes {
        on: on(25, 11, 2026),
        ..entered(today)
    };
    assert_eq!(codes(&future), on_fault("on_in_future"));
    let before = entered_late(on(19, 11, 2026), today);
    assert_eq!(codes(&before), on_fault("on_before_last_act"));
    for reason in [None, Some("  ".to_owned())] {
        let silent = ActTimes {
            entered_late_because: reason,
            ..entered_late(on(23, 11, 2026), today)
        };
        assert_eq!(codes(&silent), late_fault("late_reason_needed"));
    }
    let needless = ActTimes {
        entered_late_because: Some("себепсіз".to_owned()),
        ..entered(today)
    };
    assert_eq!(codes(&needless), late_fault("late_reason_not_needed"));
}

#[test]
fn taking_back_keeps_the_order_of_days_too() {
    let world = World::new();
    let mut stream = Stream::registered(&world, &application());
    stream = stream.through(&world, &[Act::Check], on(24, 11, 2026));
    let early = entered_late(on(23, 11, 2026), on(24, 11, 2026));
    let refused = stream
        .act_at(&world, &take_back(), &early, on(24, 11, 2026))
        .expect_err("the check was on the 24th");
    assert_eq!(codes(&refused), [("on", "on_before_last_act")]);
    let case = stream
        .act(&world, &take_back(), on(25, 11, 2026))
        .expect("a day after the check");
    assert_eq!(case.last_on, on(20, 11, 2026));
}

#[test]
fn what_a_clock_running_ahead_wrote_is_taken_back_before_its_day() {
    let world = World::new();
    let ahead = on(10, 1, 2027);
    let today = on(24, 11, 2026);
    let mut stream = Stream::registered(&world, &application());
    stream = stream.through(&world, &[Act::Check], ahead);

    // Every other act has to wait for the day the check bears.
    let waits = stream
        .clone()
        .act(
            &world,
            &Act::MakePermit {
                number: None,
                narrowed: None,
            },
            today,
        )
        .expect_err("the check is dated in January");
    assert!(codes(&waits).contains(&("on", "on_before_last_act")));
    // The application's own day was written by a clock that was right.
    let early = entered_late(on(19, 11, 2026), today);
    let refused = stream.clone().act_at(&world, &take_back(), &early, today);
    let refused = refused.expect_err("it came on the 20th");
    assert_eq!(codes(&refused), [("on", "on_before_received")]);
    let future = ActTimes {
        on: on(25, 11, 2026),
        ..entered(today)
    };
    let refused = stream.clone().act_at(&world, &take_back(), &future, today);
    let refused = refused.expect_err("tomorrow has not come");
    assert_eq!(codes(&refused), [("on", "on_in_future")]);

    let case = stream
        .act(&world, &take_back(), today)
        .expect("the check is undone today");
    assert_eq!(case.state, State::Registered);
    assert_eq!(case.last_on, on(20, 11, 2026));
    assert!(stream.act(&world, &Act::Check, today).is_ok());
}

#[test]
fn a_registration_dated_in_days_to_come_is_taken_back_today() {
    let world = World::new();
    let mut typed = application();
    let ahead = on(11, 1, 2027);
    typed.received_at = at(ahead, 10, 0);
    let mut stream = Stream::try_registered(&world, &typed, &entered(ahead), ahead)
        .expect("on that clock's day it is sound");
    let case = stream
        .act(&world, &take_back(), on(24, 11, 2026))
        .expect("neither its own day nor the day of receipt has come");
    assert_eq!(case.state, State::Annulled);
}

#[test]
fn registered_late_and_not_before_it_came() {
    let world = World::new();
    let typed = application();
    let today = on(23, 11, 2026);
    let late = entered_late(on(20, 11, 2026), today);
    assert!(Stream::try_registered(&world, &typed, &late, today).is_ok());
    let early = entered_late(on(19, 11, 2026), today);
    let refused = Stream::try_registered(&world, &typed, &early, today).err();
    let refused = refused.expect("it came on the 20th");
    assert_eq!(codes(&refused), [("on", "on_before_received")]);
    let mut tomorrow = typed;
    tomorrow.received_at = at(today, 17, 1);
    tomorrow.written_on = today;
    let refused = Stream::try_registered(&world, &tomorrow, &entered(today), today).err();
    let refused = refused.expect("the clock says 17:00");
    assert_eq!(codes(&refused), [("received_on", "received_in_future")]);
}

#[test]
fn after_closing_time_the_next_working_day_counts() {
    let world = World::new();
    let mut typed = application();
    // Office hours end at 18.30 (Appendix 2, row 7); 21 and 22.11.2026 are a weekend.
    for (received_at, counts_from, promised) in [
        (
            at(on(20, 11, 2026), 18, 29),
            on(20, 11, 2026),
            on(27, 11, 2026),
        ),
        (
            at(on(20, 11, 2026), 18, 30),
            on(23, 11, 2026),
            on(30, 11, 2026),
        ),
        (
            at(on(21, 11, 2026), 9, 0),
            on(23, 11, 2026),
            on(30, 11, 2026),
        ),
        // Both the register's year and the number's are the next one's: 31.12.2026 in the evening is 05.01.2027,
        // because 4 January carries over the weekend's holiday.
        (at(on(31, 12, 2026), 19, 0), on(5, 1, 2027), on(13, 1, 2027)),
    ] {
        typed.received_at = received_at;
        let today = on(15, 1, 2027);
        let times = entered_late(received_at.date(), today);
        let stream = Stream::try_registered(&world, &typed, &times, today)
            .unwrap_or_else(|refusals| panic!("{received_at}: {refusals}"));
        let registered = stream.case().registered;
        assert_eq!(registered.received_on, counts_from, "{received_at}");
        assert_eq!(registered.promised, promised, "{received_at}");
        assert_eq!(
            registered.number.year,
            counts_from
                .format("%Y")
                .to_string()
                .parse::<i32>()
                .unwrap_or(0)
        );
        assert_eq!(registered.application.received_at, received_at);
    }
}

#[test]
fn the_state_corporations_term_starts_when_it_accepted() {
    let world = World::new();
    let stream = Stream::registered(&world, &through_state_corporation());
    let registered = stream.case().registered;
    // domain.md B.3: accepted Saturday 21.11.2026, brought on Monday, T is Friday 27.11.2026.
    assert_eq!(registered.received_on, on(23, 11, 2026));
    assert_eq!(registered.promised, on(27, 11, 2026));
}

#[test]
fn a_year_without_a_calendar_is_named() {
    let world = World::new();
    let mut typed = application();
    typed.received_at = at(on(29, 12, 2028), 10, 0);
    typed.written_on = on(29, 12, 2028);
    let today = on(29, 12, 2028);
    let refused = Stream::try_registered(&world, &typed, &entered(today), today).err();
    let refused = refused.expect("2029 is not shipped");
    assert_eq!(codes(&refused), [("received_on", "calendar_missing")]);
    assert_eq!(
        refused.0[0].reason.arguments(),
        [("year", "2029".to_owned())]
    );
}
