//! When a case came in, when it ended and how, by the days on which it happened.

use cases::act::Act;
use cases::case::{CaseId, State};
use cases::course::{Course, Outcome};
use cases::number::Journal;
use chrono::{NaiveDate, TimeDelta};

use crate::world::{
    Stream, WORLD, applicant, application, at, entered, entered_late, make_permit, number, on,
    take_back,
};

/// What came of each stay by the end of a day, and the day it ended.
fn stays(stream: &Stream, day: NaiveDate) -> Vec<Option<(NaiveDate, Outcome)>> {
    let course = Course::of(CaseId(1), &stream.entries).expect("a case");
    let stays = course.stays(day).expect("stays");
    stays
        .iter()
        .map(|stay| stay.ended.map(|ending| (ending.on, ending.outcome)))
        .collect()
}

/// Received on Tuesday 24.11.2026, granted on the 26th, handed over on 1.12.
fn granted() -> Stream {
    let world = &*WORLD;
    let made = on(26, 11, 2026);
    Stream::registered(world, &application())
        .through(world, &[Act::Check], on(25, 11, 2026))
        .through(world, &[make_permit(made), Act::SignPermit], made)
        .through(world, &[Act::HandOver { to: applicant() }], on(1, 12, 2026))
}

#[test]
fn a_case_is_in_work_until_the_act_that_ends_it() {
    let stream = granted();
    let received = application().received_at.date();
    let course = Course::of(CaseId(1), &stream.entries).expect("a case");
    assert_eq!(course.received_on(), received);
    assert_eq!(stays(&stream, received.pred_opt().expect("a day")), []);
    assert_eq!(stays(&stream, received), [None]);
    assert_eq!(stays(&stream, on(30, 11, 2026)), [None]);
    let handed_over = on(1, 12, 2026);
    assert_eq!(
        stays(&stream, handed_over),
        [Some((handed_over, Outcome::Permit))]
    );
    let stay = course.stays(on(30, 11, 2026)).expect("stays")[0];
    let case = course.case_of(&stay).expect("a case");
    assert_eq!(case.state, State::PermitSigned);
    assert!(case.handed_over.is_none());
}

#[test]
fn what_was_taken_back_never_was_but_a_registration_ends_void() {
    let world = &*WORLD;
    let received = application().received_at.date();
    let mut stream = granted();
    let day = on(3, 12, 2026);
    stream.act(world, &take_back(), day).expect("taken back");
    assert_eq!(stays(&stream, day), [None], "not handed over");

    let mut stream = Stream::registered(world, &application());
    stream.act(world, &take_back(), day).expect("taken back");
    assert_eq!(stays(&stream, on(30, 11, 2026)), [None]);
    assert_eq!(stays(&stream, day), [Some((day, Outcome::Void))]);
    let course = Course::of(CaseId(1), &stream.entries).expect("a case");
    let stay = course.stays(day).expect("stays")[0];
    assert_eq!(
        course.case_of(&stay).expect("a case").state,
        State::Annulled
    );
    assert_eq!(stay.from, received);
}

#[test]
fn nothing_happens_before_the_day_of_receipt() {
    let world = &*WORLD;
    // It came on the evening of Monday 30.11.2026: D0 is Tuesday 1.12., but it is refused at once.
    let evening = on(30, 11, 2026);
    let mut typed = application();
    typed.received_at = at(evening, 19, 30);
    typed.written_on = evening;
    typed.documents[1].brought = false;
    let mut times = entered(evening);
    times.entered_at += TimeDelta::hours(4);
    let mut stream =
        Stream::try_registered(world, &typed, &times, evening).expect("it is registered");
    let refuse = Act::RefuseAcceptance {
        number: number(Journal::NotAccepted, 1, evening),
    };
    stream
        .act_at(world, &refuse, &times, evening)
        .expect("not accepted");
    assert_eq!(stays(&stream, evening), []);
    let received = on(1, 12, 2026);
    assert_eq!(
        stays(&stream, received),
        [Some((received, Outcome::NotAccepted))]
    );
}

#[test]
fn the_day_of_entering_is_no_matter() {
    let world = &*WORLD;
    let mut stream = Stream::registered(world, &application());
    let (day, today) = (on(26, 11, 2026), on(8, 12, 2026));
    stream
        .act_at(world, &Act::Check, &entered_late(day, today), today)
        .expect("checked");
    let course = Course::of(CaseId(1), &stream.entries).expect("a case");
    let stay = course.stays(on(30, 11, 2026)).expect("stays")[0];
    let case = course.case_of(&stay).expect("a case");
    assert_eq!((case.state, case.checked_on), (State::Checked, Some(day)));
    assert_ne!(entered(day), entered_late(day, today));
}
