//! A case that a court's decision reopens: a stage with its own term, the former one kept.

use cases::act::Act;
use cases::case::State;
use cases::event::{CourtDecision, MonitoringStage};
use cases::next::{ActTerm, NextAct};
use cases::number::Journal;
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::refusing::{refused, reopen};
use crate::world::{
    Stream, WORLD, applicant, application, codes, make_permit, number, on, take_back,
};

/// Refused and handed over on Thursday 26.11.2026; the court's decision came on Wednesday 03.02.2027.
fn reopened() -> Stream {
    let given = refused(&WORLD).through(
        &WORLD,
        &[Act::HandOver { to: applicant() }],
        on(26, 11, 2026),
    );
    given.through(&WORLD, &[reopen(on(1, 2, 2027))], on(3, 2, 2027))
}

fn next(stream: &Stream, today: NaiveDate) -> NextAct {
    let dates = WORLD.by(today).counting().of_case(&stream.case(), today);
    NextAct::of(&stream.case(), &dates.expect("2027 is shipped")).expect("it is open")
}

#[test]
fn the_new_stage_has_its_own_whole_term_from_the_day_the_decision_came() {
    let stream = reopened();
    let today = on(3, 2, 2027);
    let case = stream.case();
    assert_eq!(
        (case.state, case.stage, case.closing),
        (State::Checked, 2, None)
    );
    let dates = WORLD
        .by(today)
        .counting()
        .of_case(&case, today)
        .expect("2027 is shipped");
    // Five working days after Wednesday the 3rd.
    assert_eq!(dates.end.on, on(10, 2, 2027));
    assert_eq!(dates.prepare_by.on, on(8, 2, 2027));
    assert_eq!(dates.preliminary_refusal_by.on, on(5, 2, 2027));
    let waits = next(&stream, today);
    assert_eq!(
        (waits.act, waits.term, waits.due.on),
        (ActKind::MakePermit, ActTerm::Prepare, on(8, 2, 2027))
    );
    // How the first check was kept is the first stage's.
    let kept = WORLD
        .by(today)
        .counting()
        .kept_check(&case)
        .expect("shipped")
        .expect("checked");
    assert_eq!((kept.due.on, kept.due.left), (on(23, 11, 2026), 0));
}

#[test]
fn the_former_stage_is_kept_with_its_closing_and_the_new_one_ends_by_itself() {
    let stream = reopened();
    let case = stream.case();
    let [former] = &case.former_stages[..] else {
        panic!("one stage is behind it");
    };
    assert!(former.ground.is_some() && former.hearing.is_some() && former.refusal.is_some());
    assert!(former.preliminary_refusal.is_some() && former.handed_over.is_some());
    assert_eq!(
        former.closing.map(|closing| closing.term_end),
        Some(on(27, 11, 2026))
    );
    assert!(case.ground.is_none() && case.hearing.is_none() && case.refusal.is_none());
    let day = on(12, 2, 2027);
    let permit = Act::MakePermit {
        number: Some(number(Journal::Permits, 1, day)),
        narrowed: None,
    };
    let ended = stream.through(
        &WORLD,
        &[permit, Act::SignPermit, Act::HandOver { to: applicant() }],
        day,
    );
    let closing = ended.case().closing.expect("it ended again");
    assert_eq!(
        (closing.term_end, closing.working_days_late),
        (on(10, 2, 2027), 2)
    );
    let former = &ended.case().former_stages[0];
    assert_eq!(
        former.closing.map(|closing| closing.working_days_late),
        Some(0)
    );
}

#[test]
fn only_a_signed_refusal_is_reopened_by_a_decision_after_it() {
    let thursday = on(26, 11, 2026);
    let early = refused(&WORLD).act(&WORLD, &reopen(on(24, 11, 2026)), thursday);
    assert_eq!(
        codes(&early.expect_err("before the refusal")),
        [("decided_on", "dated_before_result")]
    );
    let ahead = refused(&WORLD).act(&WORLD, &reopen(on(27, 11, 2026)), thursday);
    assert_eq!(
        codes(&ahead.expect_err("after today")),
        [("decided_on", "dated_after_act")]
    );
    let nameless = Act::Reopen {
        decision: CourtDecision {
            court: " ".to_owned(),
            decision_number: String::new(),
            decided_on: thursday,
        },
    };
    let against = refused(&WORLD)
        .act(&WORLD, &nameless, thursday)
        .expect_err("which court?");
    assert_eq!(
        codes(&against),
        [("court", "missing"), ("decision_number", "missing")]
    );
    let monday = on(23, 11, 2026);
    let permit = Stream::registered(&WORLD, &application()).through(
        &WORLD,
        &[
            Act::Check,
            make_permit(monday),
            Act::SignPermit,
            Act::HandOver { to: applicant() },
        ],
        monday,
    );
    let against = permit
        .clone()
        .act(&WORLD, &reopen(monday), monday)
        .expect_err("it was granted");
    assert_eq!(codes(&against), [("", "not_a_refusal")]);
}

#[test]
fn reopening_is_taken_back_whole() {
    let mut stream = reopened();
    let before = refused(&WORLD).through(
        &WORLD,
        &[Act::HandOver { to: applicant() }],
        on(26, 11, 2026),
    );
    let case = stream
        .act(&WORLD, &take_back(), on(3, 2, 2027))
        .expect("it stands");
    assert_eq!(case.state, State::HandedOver);
    assert_eq!((case.stage, case.closing), (1, before.case().closing));
    assert!(case.former_stages.is_empty() && case.refusal.is_some());
}

#[test]
fn the_new_stage_is_entered_into_the_monitoring_system_anew() {
    let enter = |stage| Act::EnterMonitoring {
        stage,
        by: "Үлгі М.".to_owned(),
    };
    let thursday = on(26, 11, 2026);
    let acts = [
        Act::HandOver { to: applicant() },
        enter(MonitoringStage::Reception),
        enter(MonitoringStage::Decision),
    ];
    let stream = refused(&WORLD).through(&WORLD, &acts, thursday).through(
        &WORLD,
        &[reopen(on(1, 2, 2027))],
        on(3, 2, 2027),
    );
    let case = stream.case();
    assert_eq!(case.former_stages[0].monitoring.len(), 2);
    // The reception is that of the case; a decision of this stage is still to come.
    assert!(case.monitoring_due().is_empty());
}
