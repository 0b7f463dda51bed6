//! A ground of refusal and the preliminary decision: what each needs, and by when (p. 9).

use cases::act::Act;
use cases::case::{ResultKind, State};
use cases::due::DueDate;
use cases::next::{ActTerm, NextAct, Urgency};
use cases::number::Journal;
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::refusing::{
    HEARD, NOTICED, appointment, attended, day, deliver, find_ground, hear, heard, make_refusal,
    noticed, preliminary_refusal, refused, with_ground,
};
use crate::world::{
    Stream, WORLD, applicant, application, at, codes, entered_late, make_permit, number, on,
    take_back,
};

fn next(stream: &Stream, today: NaiveDate) -> NextAct {
    let case = stream.case();
    let dates = WORLD.by(today).counting().of_case(&case, today);
    NextAct::of(&case, &dates.expect("2026 is shipped")).expect("it is open")
}

#[test]
fn refused_after_a_hearing_within_the_term() {
    let world = &*WORLD;
    let mut stream = refused(world);
    let case = stream.case();
    assert_eq!(
        (case.state, case.result()),
        (State::RefusalSigned, Some(ResultKind::Refusal))
    );
    let refusal = case.refusal.as_ref().expect("it was made");
    assert_eq!(
        (refusal.ground, refusal.version, refusal.dated),
        (2, 1, day(HEARD))
    );
    let to = applicant();
    let handed_over = stream
        .act(world, &Act::HandOver { to }, on(26, 11, 2026))
        .expect("it is signed");
    let closing = handed_over.closing.expect("it ended the service");
    assert_eq!(
        (closing.term_end, closing.working_days_late),
        (on(27, 11, 2026), 0)
    );
    assert_eq!(handed_over.executor, None);
}

#[test]
fn granted_after_all() {
    let world = &*WORLD;
    let on = day(HEARD);
    let case = heard(world)
        .through(world, &[make_permit(on), Act::SignPermit], on)
        .case();
    assert_eq!(
        (case.state, case.result()),
        (State::PermitSigned, Some(ResultKind::Permit))
    );
    assert!(case.ground.is_some() && case.hearing.is_some());
}

#[test]
fn a_ground_is_of_the_list_and_has_its_facts() {
    let world = &*WORLD;
    let on = day(NOTICED);
    let mut stream = Stream::registered(world, &application()).through(world, &[Act::Check], on);
    let nothing = Act::FindGround {
        ground: 4,
        facts: "  ".to_owned(),
    };
    let against = stream
        .act(world, &nothing, on)
        .expect_err("there is no fourth ground");
    assert_eq!(
        codes(&against),
        [("ground", "ground_unknown"), ("facts", "missing")]
    );
    // Without a ground nothing is dropped and nobody called.
    for act in [
        Act::DropGround {
            reason: "жоқ".to_owned(),
        },
        preliminary_refusal(on, appointment(day(HEARD))),
    ] {
        let against = stream.act(world, &act, on).expect_err("there is no ground");
        assert_eq!(codes(&against), [("", "no_ground")]);
        assert_eq!(against.0[0].reason.hint(), Some("find_ground_first"));
    }
    let stream = stream.through(world, &[find_ground(1), find_ground(2)], on);
    assert_eq!(stream.case().ground.map(|ground| ground.ground), Some(2));
    let again = stream.clone().act(world, &find_ground(2), on);
    assert_eq!(
        codes(&again.expect_err("nothing is new")),
        [("", "nothing_changed")]
    );
}

#[test]
fn no_permit_while_a_ground_stands_that_nobody_was_heard_about() {
    let world = &*WORLD;
    let on = day(NOTICED);
    let stream = with_ground(world);
    let against = stream.clone().act(world, &make_permit(on), on);
    assert_eq!(
        codes(&against.expect_err("a ground stands")),
        [("", "ground_unheard")]
    );
    let drop = Act::DropGround {
        reason: "мөр бар екен".to_owned(),
    };
    let dropped = stream.through(world, &[drop, make_permit(on)], on);
    assert_eq!(dropped.case().ground, None);
}

#[test]
fn no_refusal_without_hearing_or_reasons() {
    let world = &*WORLD;
    let on = day(NOTICED);
    let unheard = noticed(world).act(world, &make_refusal(on), on);
    let unheard = unheard.expect_err("nobody was heard");
    assert_eq!(codes(&unheard), [("", "not_in_this_state")]);
    assert_eq!(unheard.0[0].reason.hint(), Some("hear_first"));
    let on = day(HEARD);
    let wordless = Act::MakeRefusal {
        number: Some(number(Journal::Refusals, 1, on)),
        reasons: " \n".to_owned(),
    };
    let against = heard(world)
        .act(world, &wordless, on)
        .expect_err("no reasons");
    assert_eq!(codes(&against), [("reasons", "missing")]);
    let foreign = Act::MakeRefusal {
        number: Some(number(Journal::Permits, 1, on)),
        reasons: "себебі".to_owned(),
    };
    let against = heard(world)
        .act(world, &foreign, on)
        .expect_err("another journal");
    assert_eq!(codes(&against), [("number", "number_of_other_journal")]);
}

#[test]
fn the_notice_is_made_three_working_days_before_the_end_or_says_why_not() {
    // T is Friday the 27th: T−3 is Tuesday the 24th (decision 17).
    let world = &*WORLD;
    let made = |on: NaiveDate, why: Option<&str>| {
        let act = Act::MakePreliminaryRefusal {
            number: number(Journal::PreliminaryRefusals, 1, on),
            hearing: appointment(self::on(27, 11, 2026)),
            late_because: why.map(str::to_owned),
        };
        with_ground(world).act(world, &act, on)
    };
    let tuesday = on(24, 11, 2026);
    let wednesday = on(25, 11, 2026);
    let in_time = made(tuesday, None).expect("its last day");
    let kept = world.by(wednesday).counting().kept_notice(&in_time);
    let kept = kept.expect("2026 is shipped").expect("it was made");
    assert_eq!((kept.on, kept.due.on, kept.due.left), (tuesday, tuesday, 0));
    let needless = made(tuesday, Some("асықтық")).expect_err("it is not late");
    assert_eq!(
        codes(&needless),
        [("late_because", "late_notice_reason_not_needed")]
    );
    for why in [None, Some("  ")] {
        let silent = made(wednesday, why).expect_err("it is late");
        assert_eq!(
            codes(&silent),
            [("late_because", "late_notice_reason_needed")]
        );
    }
    let late = made(wednesday, Some("маман ауырып қалды")).expect("late with its reason");
    let kept = world.by(wednesday).counting().kept_notice(&late);
    assert_eq!(
        kept.expect("2026 is shipped")
            .expect("it was made")
            .due
            .left,
        -1
    );
    let preliminary = late.preliminary_refusal.expect("it was made");
    assert_eq!(
        preliminary.late_because.as_deref(),
        Some("маман ауырып қалды")
    );
}

#[test]
fn a_notice_is_not_dated_before_its_ground() {
    let world = &*WORLD;
    let stream = with_ground(world);
    let friday = on(20, 11, 2026);
    let monday = day(NOTICED);
    let act = preliminary_refusal(friday, appointment(day(HEARD)));
    let times = entered_late(friday, monday);
    let against = stream.clone().act_at(world, &act, &times, monday);
    assert_eq!(
        codes(&against.expect_err("the ground is later")),
        [("on", "on_before_last_act")]
    );
}

#[test]
fn the_alarm_comes_the_working_day_before_the_notice_is_due() {
    // Checked on Monday with a ground: the notice is due on Tuesday the 24th.
    let world = &*WORLD;
    let friday = on(20, 11, 2026);
    let stream = Stream::registered(world, &application());
    let stream = stream.through(world, &[Act::Check, find_ground(1)], friday);
    for (day, urgency) in [
        (friday, Urgency::Soon),
        (on(23, 11, 2026), Urgency::Today),
        (on(24, 11, 2026), Urgency::Today),
        (on(25, 11, 2026), Urgency::Overdue),
    ] {
        let next = next(&stream, day);
        assert_eq!(
            (next.act, next.term, next.due.on),
            (
                ActKind::MakePreliminaryRefusal,
                ActTerm::PreliminaryRefusal,
                on(24, 11, 2026)
            )
        );
        assert_eq!(next.urgency(), urgency, "{day}");
    }
}

#[test]
fn each_act_towards_a_refusal_waits_for_the_next() {
    let world = &*WORLD;
    let monday = day(NOTICED);
    let wednesday = day(HEARD);
    let told = with_ground(world).through(
        world,
        &[preliminary_refusal(monday, appointment(wednesday))],
        monday,
    );
    let delivery = next(&told, monday);
    assert_eq!(
        (delivery.act, delivery.due.on),
        (ActKind::RecordNoticeDelivery, on(24, 11, 2026))
    );
    let delivered = told.through(world, &[deliver()], monday);
    let hearing = next(&delivered, monday);
    let expected = DueDate {
        on: wednesday,
        left: 2,
    };
    assert_eq!(
        (hearing.act, hearing.term, hearing.due),
        (ActKind::RecordHearing, ActTerm::Hearing, expected)
    );
    // The result within one working day after the hearing (p. 9).
    let heard = delivered.through(world, &[hear(wednesday, attended())], wednesday);
    let thursday = on(26, 11, 2026);
    let result = next(&heard, wednesday);
    assert_eq!(
        (result.act, result.term, result.due.on),
        (ActKind::MakeRefusal, ActTerm::Result, thursday)
    );
    let made = heard.through(world, &[make_refusal(wednesday)], wednesday);
    let sign = next(&made, wednesday);
    assert_eq!(
        (sign.act, sign.term, sign.due.on),
        (ActKind::SignRefusal, ActTerm::Result, thursday)
    );
    let signed = made.through(world, &[Act::SignRefusal], wednesday);
    let give = next(&signed, wednesday);
    assert_eq!(
        (give.act, give.term, give.due.on),
        (ActKind::HandOver, ActTerm::Result, thursday)
    );
}

#[test]
fn without_consent_the_case_waits_for_its_ground() {
    let world = &*WORLD;
    let monday = day(NOTICED);
    let mut typed = application();
    typed.consent = false;
    let stream = Stream::registered(world, &typed).through(world, &[Act::Check], monday);
    let waits = next(&stream, monday);
    assert_eq!(
        (waits.act, waits.term),
        (ActKind::FindGround, ActTerm::PreliminaryRefusal)
    );
    let wednesday = day(HEARD);
    let acts = [
        find_ground(3),
        preliminary_refusal(monday, appointment(wednesday)),
        deliver(),
    ];
    let heard = stream.through(world, &acts, monday).through(
        world,
        &[hear(wednesday, attended())],
        wednesday,
    );
    let against = heard.clone().act(world, &make_permit(wednesday), wednesday);
    assert_eq!(
        codes(&against.expect_err("no consent")),
        [("consent", "no_consent")]
    );
    // Consent given at the hearing: the facts are corrected and the permit follows.
    let granted = heard.through(
        world,
        &[crate::world::correct(application()), make_permit(wednesday)],
        wednesday,
    );
    assert_eq!(granted.case().state, State::PermitMade);
}

#[test]
fn a_refusal_is_made_anew_with_its_number_and_signed_on_its_date() {
    let world = &*WORLD;
    let wednesday = day(HEARD);
    let thursday = on(26, 11, 2026);
    let made = heard(world).through(world, &[make_refusal(wednesday)], wednesday);
    let other_day = made.clone().act(world, &Act::SignRefusal, thursday);
    let other_day = other_day.expect_err("it bears Wednesday");
    assert_eq!(codes(&other_day), [("on", "refusal_dated_otherwise")]);
    let drawn = made.clone().act(world, &make_refusal(thursday), thursday);
    assert_eq!(
        codes(&drawn.expect_err("it keeps its number")),
        [("number", "number_kept")]
    );
    let mut corrected = application();
    corrected.applicant.address = "Үлгі ауылы, Екінші көше, 2-үй".to_owned();
    let outdated = made.through(world, &[crate::world::correct(corrected)], wednesday);
    let against = outdated.clone().act(world, &Act::SignRefusal, wednesday);
    assert_eq!(
        codes(&against.expect_err("facts changed")),
        [("", "refusal_outdated")]
    );
    assert_eq!(next(&outdated, wednesday).act, ActKind::MakeRefusal);
    let anew = Act::MakeRefusal {
        number: None,
        reasons: "сол себеппен".to_owned(),
    };
    let signed = outdated
        .through(world, &[anew, Act::SignRefusal], thursday)
        .case();
    let refusal = signed.refusal.expect("it was made");
    assert_eq!((refusal.version, refusal.number.serial), (2, 1));
}

#[test]
fn each_act_towards_a_refusal_can_be_taken_back() {
    let world = &*WORLD;
    let mut stream = refused(world);
    let wednesday = day(HEARD);
    let expected = [
        State::RefusalMade,
        State::Heard,
        State::PreliminaryRefusal,
        State::PreliminaryRefusal,
        State::Checked,
        State::Checked,
        State::Registered,
        State::Annulled,
    ];
    for state in expected {
        let case = stream
            .act(world, &take_back(), wednesday)
            .expect("it stands");
        assert_eq!(case.state, state);
    }
    // The number of a decision that was taken back stays drawn; the next decision draws its own.
    let again = with_ground(world)
        .through(
            world,
            &[preliminary_refusal(
                wednesday,
                appointment(on(26, 11, 2026)),
            )],
            on(24, 11, 2026),
        )
        .through(world, &[take_back()], on(24, 11, 2026));
    assert_eq!(again.case().preliminary_refusal, None);
    let _ = at(wednesday, 9, 0);
}
