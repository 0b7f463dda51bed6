//! When a hearing may be, what its record must say, and what an objection is worth (p. 9; `domain.md` B.5, B.7).

use cases::act::Act;
use cases::case::{Case, State};
use cases::event::{Attendance, Hearing, HearingAppointment};
use cases::number::Journal;
use cases::refusal::Refusals;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::world::refusing::{
    HEARD, NOTICED, appointment, attended, day, deliver, find_ground, hear, hearing, noticed,
    preliminary_refusal, with_ground,
};
use crate::world::{
    Stream, WORLD, World, application, at, codes, entered, entered_late, number, on,
};

fn called_to(at: NaiveDateTime) -> Result<Case, Refusals> {
    let hearing = HearingAppointment {
        at,
        place: "3-кабинет".to_owned(),
    };
    with_ground(&WORLD).act(
        &WORLD,
        &preliminary_refusal(day(NOTICED), hearing),
        day(NOTICED),
    )
}

#[test]
fn a_hearing_is_called_to_a_working_hour_after_the_notice_and_within_the_term() {
    // Monday the 23rd is the day of the notice, T is Friday the 27th.
    for (day, hour, minute) in [(24, 9, 0), (25, 12, 59), (26, 14, 30), (27, 18, 29)] {
        let at = at(on(day, 11, 2026), hour, minute);
        assert!(called_to(at).is_ok(), "{at}");
    }
    let table = [
        (23, 16, 0, "hearing.on", "hearing_before_notice"),
        (20, 16, 0, "hearing.on", "hearing_before_notice"),
        (28, 10, 0, "hearing.on", "hearing_on_day_off"),
        (30, 10, 0, "hearing.on", "hearing_after_term"),
        (24, 8, 59, "hearing.time", "hearing_outside_hours"),
        (24, 13, 0, "hearing.time", "hearing_outside_hours"),
        (24, 14, 29, "hearing.time", "hearing_outside_hours"),
        (24, 18, 30, "hearing.time", "hearing_outside_hours"),
    ];
    for (day, hour, minute, field, code) in table {
        let at = at(on(day, 11, 2026), hour, minute);
        let against = called_to(at).expect_err("it will not do");
        assert_eq!(codes(&against), [(field, code)], "{at}");
        assert_eq!(against.0[0].reason.hint(), Some("choose_another_hearing"));
    }
    let nowhere = HearingAppointment {
        place: " ".to_owned(),
        ..appointment(day(HEARD))
    };
    let act = preliminary_refusal(day(NOTICED), nowhere);
    let against = with_ground(&WORLD).act(&WORLD, &act, day(NOTICED));
    assert_eq!(
        codes(&against.expect_err("no place")),
        [("hearing.place", "missing")]
    );
}

#[test]
fn a_notice_made_when_the_term_is_over_calls_to_a_later_hearing() {
    let late = on(27, 11, 2026);
    let called = |hearing| {
        let act = Act::MakePreliminaryRefusal {
            number: number(Journal::PreliminaryRefusals, 1, late),
            hearing,
            late_because: Some("негіз кеш анықталды".to_owned()),
        };
        with_ground(&WORLD).act(&WORLD, &act, late)
    };
    assert!(called(appointment(on(30, 11, 2026))).is_ok());
    let against = called(appointment(on(29, 11, 2026))).expect_err("a Sunday");
    assert_eq!(codes(&against), [("hearing.on", "hearing_on_day_off")]);
}

#[test]
fn across_nauryz_the_days_between_are_nobodys() {
    // domain.md C.3: received on Tuesday 17.03.2026, T is Friday the 27th; 21–25.03 are days off. T−3 is Thursday
    // the 19th... counted in working days: 27, 26, 20, 19.
    let world = &*WORLD;
    let mut typed = application();
    let received = on(17, 3, 2026);
    typed.received_at = at(received, 10, 0);
    typed.written_on = received;
    let checked = Stream::registered(world, &typed).through(
        world,
        &[Act::Check, find_ground(1)],
        on(18, 3, 2026),
    );
    let dates = world
        .by(received)
        .counting()
        .of_case(&checked.case(), received);
    let dates = dates.expect("2026 is shipped");
    assert_eq!(dates.end.on, on(27, 3, 2026));
    assert_eq!(dates.preliminary_refusal_by.on, on(19, 3, 2026));
    assert_eq!(dates.hearing_by.on, on(26, 3, 2026));
    let notice = on(19, 3, 2026);
    for day_off in 21..=25 {
        let act = preliminary_refusal(notice, appointment(on(day_off, 3, 2026)));
        let against = checked
            .clone()
            .act(world, &act, notice)
            .expect_err("a day off");
        assert_eq!(codes(&against), [("hearing.on", "hearing_on_day_off")]);
    }
    let act = preliminary_refusal(notice, appointment(on(26, 3, 2026)));
    let called = checked.through(world, &[act, deliver()], notice);
    let heard_on = on(26, 3, 2026);
    let heard = called
        .through(world, &[hear(heard_on, attended())], heard_on)
        .case();
    let dates = world.by(heard_on).counting().of_case(&heard, heard_on);
    let result_by = dates.expect("2026 is shipped").later.result_by;
    assert_eq!(result_by.map(|due| due.on), Some(on(27, 3, 2026)));
}

#[test]
fn a_term_that_reaches_an_unconfirmed_year_says_so() {
    let world = &*WORLD;
    let mut typed = application();
    let received = on(30, 12, 2026);
    typed.received_at = at(received, 10, 0);
    typed.written_on = received;
    let stream =
        Stream::registered(world, &typed).through(world, &[Act::Check, find_ground(1)], received);
    let dates = world
        .by(received)
        .counting()
        .of_case(&stream.case(), received);
    let dates = dates.expect("2027 is shipped");
    // domain.md C.3: 30.12.2026 + 5 is 11.01.2027, a year whose calendar is not confirmed.
    assert_eq!((dates.end.on, dates.confirmed), (on(11, 1, 2027), false));
    assert_eq!(dates.preliminary_refusal_by.on, on(5, 1, 2027));
}

fn recorded(hearing: Hearing, on: NaiveDate) -> Result<Case, Refusals> {
    let hearing = Box::new(hearing);
    noticed(&WORLD).act(&WORLD, &Act::RecordHearing { hearing }, on)
}

#[test]
fn a_protocol_says_who_held_it_who_came_and_what_they_said() {
    let wednesday = day(HEARD);
    let empty = Hearing {
        place: String::new(),
        chair: " ".to_owned(),
        secretary: String::new(),
        attendance: Attendance::Attended {
            participants: vec!["  ".to_owned()],
            explanations: String::new(),
            requests: String::new(),
        },
        ..hearing(wednesday, attended())
    };
    let against = recorded(empty, wednesday).expect_err("nothing is said");
    assert_eq!(
        codes(&against),
        [
            ("place", "missing"),
            ("chair", "missing"),
            ("secretary", "missing"),
            ("participants", "no_participants"),
            ("explanations", "missing"),
        ]
    );
    let untold = Attendance::NobodyCame {
        how_told: String::new(),
    };
    let against = recorded(hearing(wednesday, untold), wednesday).expect_err("how told?");
    assert_eq!(codes(&against), [("how_told", "missing")]);
    let unwritten = Attendance::Waived {
        paper: String::new(),
    };
    let against = recorded(hearing(wednesday, unwritten), wednesday).expect_err("what paper?");
    assert_eq!(codes(&against), [("waiver", "missing")]);
}

#[test]
fn a_hearing_is_held_on_its_day_and_from_its_hour() {
    let wednesday = day(HEARD);
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("it exists");
    let nobody = || Attendance::NobodyCame {
        how_told: "телефонмен".to_owned(),
    };
    let waived = || Attendance::Waived {
        paper: "өтініші 24.11.2026".to_owned(),
    };
    let early = Hearing {
        started: time(9, 30),
        ..hearing(wednesday, attended())
    };
    let against = recorded(early, wednesday).expect_err("before ten");
    assert_eq!(codes(&against), [("started", "hearing_before_appointment")]);
    let backwards = Hearing {
        ended: time(10, 0),
        ..hearing(wednesday, attended())
    };
    let against = recorded(backwards, wednesday).expect_err("no time passed");
    assert_eq!(codes(&against), [("ended", "hearing_ends_before_start")]);
    // The clock of these tests stands at five in the afternoon.
    let going_on = Hearing {
        ended: time(17, 1),
        ..hearing(wednesday, attended())
    };
    let against = recorded(going_on, wednesday).expect_err("not over");
    assert_eq!(codes(&against), [("ended", "hearing_not_over")]);

    let tuesday = on(24, 11, 2026);
    let thursday = on(26, 11, 2026);
    for attendance in [attended(), nobody()] {
        let against = recorded(hearing(tuesday, attendance), tuesday).expect_err("a day early");
        assert_eq!(codes(&against), [("on", "hearing_before_appointment")]);
    }
    assert!(recorded(hearing(tuesday, waived()), tuesday).is_ok());
    let against = recorded(hearing(thursday, attended()), thursday).expect_err("a day late");
    assert_eq!(codes(&against), [("on", "hearing_on_other_day")]);
    assert_eq!(against.0[0].reason.hint(), Some("postpone_first"));
    let absent =
        recorded(hearing(thursday, nobody()), thursday).expect("nobody came the day before");
    assert_eq!(absent.state, State::Heard);
    let saturday = on(28, 11, 2026);
    let against = recorded(hearing(saturday, nobody()), saturday).expect_err("a day off");
    assert_eq!(codes(&against), [("on", "hearing_on_day_off")]);
}

#[test]
fn a_hearing_entered_a_day_late_happened_on_its_day() {
    let (wednesday, thursday) = (day(HEARD), on(26, 11, 2026));
    let case = noticed(&WORLD)
        .act_at(
            &WORLD,
            &hear(wednesday, attended()),
            &entered_late(wednesday, thursday),
            thursday,
        )
        .expect("with its reason");
    assert_eq!(case.hearing.map(|held| held.on), Some(wednesday));
}

#[test]
fn putting_off_is_a_new_notice_with_the_first_ones_number() {
    let world = &*WORLD;
    let tuesday = on(24, 11, 2026);
    let put_off = |to: HearingAppointment, reason: &str| Act::PostponeHearing {
        to,
        reason: reason.to_owned(),
    };
    let stream = noticed(world);
    let same = stream
        .clone()
        .act(world, &put_off(appointment(day(HEARD)), ""), tuesday);
    let same = same.expect_err("nothing is put off");
    assert_eq!(
        codes(&same),
        [("hearing.on", "nothing_changed"), ("reason", "missing")]
    );
    let after = stream.clone().act(
        world,
        &put_off(appointment(on(30, 11, 2026)), "ауру"),
        tuesday,
    );
    assert_eq!(
        codes(&after.expect_err("past T")),
        [("hearing.on", "hearing_after_term")]
    );
    let act = put_off(appointment(on(26, 11, 2026)), "ауырып қалды");
    let stream = stream.through(world, &[act], tuesday);
    let preliminary = stream.case().preliminary_refusal.expect("it stands");
    assert_eq!((preliminary.version, preliminary.number.serial), (2, 1));
    assert_eq!(
        (preliminary.dated, preliminary.notice_dated),
        (day(NOTICED), tuesday)
    );
    assert!(!preliminary.is_delivered());
    let stream = stream.through(world, &[deliver()], tuesday);
    let preliminary = stream.case().preliminary_refusal.expect("it stands");
    assert!(preliminary.is_delivered());
    assert_eq!(preliminary.deliveries.len(), 2);
    let thursday = on(26, 11, 2026);
    let heard = stream.through(world, &[hear(thursday, attended())], thursday);
    assert_eq!(heard.case().state, State::Heard);
}

#[test]
fn an_objection_is_recorded_whenever_it_comes_and_a_late_one_is_marked() {
    // Delivered on Monday the 23rd: two working days (ӘРПК 73) end on Wednesday the 25th.
    let world = &World::new();
    let object = Act::RecordObjection {
        words: "келіспеймін".to_owned(),
    };
    let wordless = Act::RecordObjection {
        words: " ".to_owned(),
    };
    let against = noticed(world)
        .act(world, &wordless, day(NOTICED))
        .expect_err("no words");
    assert_eq!(codes(&against), [("words", "missing")]);
    let late = |day: NaiveDate| {
        let case = noticed(world)
            .through(world, std::slice::from_ref(&object), day)
            .case();
        let dates = world
            .by(day)
            .counting()
            .of_case(&case, day)
            .expect("2026 is shipped");
        assert_eq!(
            dates.later.objection_by.map(|due| due.on),
            Some(on(25, 11, 2026))
        );
        let warnings = cases::decide::warnings_of_case(&case, world.by(day));
        warnings
            .iter()
            .any(|warning| warning.notice.code() == "objection_late")
    };
    assert!(!late(on(25, 11, 2026)));
    assert!(late(on(26, 11, 2026)));
    // Before any notice was given there is nothing it could be late for.
    let untold = with_ground(world).through(
        world,
        &[
            preliminary_refusal(day(NOTICED), appointment(day(HEARD))),
            object.clone(),
        ],
        day(NOTICED),
    );
    assert_eq!(
        untold
            .case()
            .preliminary_refusal
            .expect("it stands")
            .objections
            .len(),
        1
    );
    let _ = entered(day(NOTICED));
}
