//! The office's own control dates, in its hours: 9.00–13.00 and 14.30–18.30.

use cases::act::Act;
use cases::event::{ActTimes, CaseEvent, Recorded};
use cases::internal::{InternalClock, InternalStep, InternalTerms};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeZone};

use crate::world::refusing::{deliver, find_ground, hear};
use crate::world::{
    EXECUTOR, Stream, WORLD, applicant, application, at, make_permit, on, take_back,
};

fn clock(at: NaiveDateTime) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(5 * 3600).expect("five hours are an offset");
    zone.from_local_datetime(&at)
        .single()
        .expect("a fixed offset")
}

/// The story's acts, each entered at an hour of its own.
fn entries(acts: &[(Act, NaiveDateTime)]) -> Vec<Recorded<CaseEvent>> {
    let registered = at(on(20, 11, 2026), 10, 25);
    let mut stream = Stream::registered(&WORLD, &application());
    stream.entries[0].times.entered_at = clock(registered);
    for (act, at) in acts {
        let times = ActTimes {
            on: at.date(),
            entered_at: clock(*at),
            entered_late_because: None,
        };
        stream
            .act_at(&WORLD, act, &times, at.date())
            .expect("the story goes on");
    }
    stream.entries
}

fn clocks(entries: &[Recorded<CaseEvent>]) -> Vec<InternalClock> {
    InternalTerms::default()
        .clocks(entries, application().received_at, &WORLD.calendar)
        .expect("2026 is shipped")
}

fn assign() -> Act {
    Act::AssignExecutor {
        executor: EXECUTOR,
        resolution: Some("қарауға".to_owned()),
    }
}

#[test]
fn each_step_has_its_clock_in_the_offices_hours() {
    let friday = on(20, 11, 2026);
    let monday: NaiveDate = on(23, 11, 2026);
    let entries = entries(&[
        (assign(), at(friday, 15, 0)),
        (Act::Check, at(friday, 16, 0)),
        (make_permit(monday), at(monday, 17, 30)),
        (Act::SignPermit, at(monday, 18, 0)),
        (
            Act::HandOver { to: applicant() },
            at(on(24, 11, 2026), 9, 10),
        ),
    ]);
    let found: Vec<_> = clocks(&entries)
        .iter()
        .map(|clock| {
            (
                clock.step,
                clock.due,
                clock.done,
                clock.is_kept(clock.began),
            )
        })
        .collect();
    let expected = [
        // Came at 10:15; twenty minutes.
        (
            InternalStep::Registering,
            at(friday, 10, 35),
            Some(at(friday, 10, 25)),
            true,
        ),
        // Three hours from 10:25, lunch left out: till 13:00 two hours and 35 minutes, the rest after 14:30.
        (
            InternalStep::Resolving,
            at(friday, 14, 55),
            Some(at(friday, 15, 0)),
            false,
        ),
        // Four working days after Friday, to closing.
        (
            InternalStep::Executing,
            at(on(26, 11, 2026), 18, 30),
            Some(at(monday, 17, 30)),
            true,
        ),
        // Three hours from 17:30: one that day, two the next morning.
        (
            InternalStep::Signing,
            at(on(24, 11, 2026), 11, 0),
            Some(at(monday, 18, 0)),
            true,
        ),
        (
            InternalStep::HandingOver,
            at(monday, 18, 20),
            Some(at(on(24, 11, 2026), 9, 10)),
            false,
        ),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_running_step_is_judged_by_now_and_one_taken_back_runs_again() {
    let friday = on(20, 11, 2026);
    let running = clocks(&entries(&[(assign(), at(friday, 11, 0))]));
    let last = running.last().expect("the executor works");
    assert_eq!((last.step, last.done), (InternalStep::Executing, None));
    assert!(last.is_kept(at(on(26, 11, 2026), 18, 30)));
    assert!(!last.is_kept(at(on(26, 11, 2026), 18, 31)));
    let again = clocks(&entries(&[
        (assign(), at(friday, 11, 0)),
        (take_back(), at(friday, 11, 5)),
    ]));
    let last = again.last().expect("the head is waited for");
    assert_eq!((last.step, last.done), (InternalStep::Resolving, None));
}

#[test]
fn a_result_made_without_a_resolution_skips_the_heads_step() {
    let friday = on(20, 11, 2026);
    let found = clocks(&entries(&[
        (Act::Check, at(friday, 11, 0)),
        (make_permit(friday), at(friday, 12, 0)),
    ]));
    let steps: Vec<_> = found.iter().map(|clock| clock.step).collect();
    assert_eq!(steps, [InternalStep::Registering, InternalStep::Signing]);
}

#[test]
fn the_way_to_a_refusal_is_the_executors_time() {
    let monday = on(23, 11, 2026);
    let wednesday = on(25, 11, 2026);
    let entries = entries(&[
        (assign(), at(monday, 9, 30)),
        (Act::Check, at(monday, 10, 0)),
        (find_ground(1), at(monday, 10, 5)),
        (
            crate::world::refusing::preliminary_refusal(
                monday,
                crate::world::refusing::appointment(wednesday),
            ),
            at(monday, 11, 0),
        ),
        (deliver(), at(monday, 12, 0)),
        (
            hear(wednesday, crate::world::refusing::attended()),
            at(wednesday, 11, 0),
        ),
    ]);
    let last = *clocks(&entries).last().expect("the executor works");
    assert_eq!((last.step, last.done), (InternalStep::Executing, None));
    assert_eq!(last.due, at(on(27, 11, 2026), 18, 30));
}
