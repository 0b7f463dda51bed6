//! A result that goes through the State Corporation: sent, handed over there, returned, asked for (p. 9, p. 11).

use cases::act::Act;
use cases::case::State;
use cases::event::Recipient;
use cases::next::{ActTerm, NextAct};
use cases::number::Journal;
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::refusing::send;
use crate::world::{
    Stream, WORLD, applicant, application, codes, make_permit, name, number, on, power_of_attorney,
    take_back, through_state_corporation,
};

fn next(stream: &Stream, today: NaiveDate) -> Option<NextAct> {
    let case = stream.case();
    let dates = WORLD.by(today).counting().of_case(&case, today);
    NextAct::of(&case, &dates.expect("the year is shipped"))
}

/// Accepted there on Saturday the 21st, brought on Monday; a permit signed on Tuesday the 24th.
fn signed() -> Stream {
    let tuesday = on(24, 11, 2026);
    Stream::registered(&WORLD, &through_state_corporation()).through(
        &WORLD,
        &[Act::Check, make_permit(tuesday), Act::SignPermit],
        tuesday,
    )
}

fn sent() -> Stream {
    let tuesday = on(24, 11, 2026);
    signed().through(&WORLD, &[send(tuesday)], tuesday)
}

#[test]
fn sending_ends_the_service_and_later_acts_leave_the_term_alone() {
    let stream = sent();
    let case = stream.case();
    let closing = case.closing.expect("it was sent (p. 9)");
    assert_eq!(
        (closing.term_end, closing.working_days_late),
        (on(27, 11, 2026), 0)
    );
    // Handed over weeks after T: the State Corporation reports who took it and when.
    let reported = stream.through(
        &WORLD,
        &[Act::HandOver { to: applicant() }],
        on(15, 12, 2026),
    );
    let case = reported.case();
    assert_eq!(
        (case.state, case.closing),
        (State::HandedOver, Some(closing))
    );
    assert_eq!(case.handed_over.map(|handed| handed.closing), Some(closing));
}

#[test]
fn only_what_came_through_it_goes_through_it() {
    let tuesday = on(24, 11, 2026);
    let office = Stream::registered(&WORLD, &application()).through(
        &WORLD,
        &[Act::Check, make_permit(tuesday), Act::SignPermit],
        tuesday,
    );
    let against = office.clone().act(&WORLD, &send(tuesday), tuesday);
    let against = against.expect_err("it was brought to the office");
    assert_eq!(codes(&against), [("", "not_through_corporation")]);
    assert_eq!(
        next(&office, tuesday).map(|next| next.act),
        Some(ActKind::HandOver)
    );
    let foreign = Act::SendToCorporation {
        list: number(Journal::Permits, 1, tuesday),
    };
    let against = signed()
        .act(&WORLD, &foreign, tuesday)
        .expect_err("another journal");
    assert_eq!(codes(&against), [("number", "number_of_other_journal")]);
    assert_eq!(
        next(&signed(), tuesday).map(|next| next.act),
        Some(ActKind::SendToCorporation)
    );
}

#[test]
fn it_is_kept_a_month_and_then_given_back() {
    // Sent on Tuesday 24.11.2026: a month later is Thursday 24.12.2026.
    let stream = sent();
    let waits = next(&stream, on(24, 12, 2026)).expect("it waits there");
    assert_eq!(
        (waits.act, waits.term, waits.due.on),
        (ActKind::HandOver, ActTerm::Kept, on(24, 12, 2026))
    );
    let overdue = next(&stream, on(25, 12, 2026)).expect("nobody came");
    assert_eq!(overdue.act, ActKind::RecordReturn);
    let early = stream
        .clone()
        .act(&WORLD, &Act::RecordReturn, on(23, 12, 2026));
    let early = early.expect_err("a day too early");
    assert_eq!(codes(&early), [("on", "return_too_early")]);
    assert_eq!(
        early.0[0].reason.arguments(),
        [("kept_until", "2026-12-24".to_owned())]
    );
    let returned = stream.through(&WORLD, &[Act::RecordReturn], on(24, 12, 2026));
    assert_eq!(returned.case().state, State::Returned);
    assert_eq!(next(&returned, on(24, 12, 2026)), None);
}

#[test]
fn a_month_that_ends_on_a_day_off_ends_on_the_next_working_day() {
    let counting = WORLD.by(on(1, 12, 2026)).counting();
    for (sent, kept_until) in [
        // 26.12.2026 is a Saturday.
        (on(26, 11, 2026), on(28, 12, 2026)),
        // 07.01.2027 is a day off.
        (on(7, 12, 2026), on(8, 1, 2027)),
        // 31.01 + a month: the last day of February, a Sunday in 2027.
        (on(31, 1, 2027), on(1, 3, 2027)),
    ] {
        assert_eq!(counting.kept_until(sent), Ok(kept_until), "{sent}");
    }
}

#[test]
fn a_later_request_is_met_within_one_working_day() {
    let request = Act::RecordCollectionRequest {
        by: "Мемлекеттік корпорация, 1-бөлім".to_owned(),
    };
    let returned = sent().through(&WORLD, &[Act::RecordReturn], on(24, 12, 2026));
    let nobody = Act::RecordCollectionRequest { by: " ".to_owned() };
    let friday = on(25, 12, 2026);
    let against = returned
        .clone()
        .act(&WORLD, &nobody, friday)
        .expect_err("by whom?");
    assert_eq!(codes(&against), [("by", "missing")]);
    let asked = returned.through(&WORLD, std::slice::from_ref(&request), friday);
    let waits = next(&asked, friday).expect("it was asked for");
    assert_eq!(
        (waits.act, waits.term, waits.due.on),
        (
            ActKind::SendToCorporation,
            ActTerm::LaterRequest,
            on(28, 12, 2026)
        )
    );
    let twice = asked
        .clone()
        .act(&WORLD, &request, friday)
        .expect_err("it was asked for");
    assert_eq!(codes(&twice), [("", "requested_already")]);
    // Sent once more: kept for a month of its own; or handed over here.
    let monday = on(28, 12, 2026);
    let again = asked.clone().through(&WORLD, &[send(monday)], monday);
    let waits = next(&again, monday).expect("it waits there");
    assert_eq!((waits.term, waits.due.on), (ActTerm::Kept, on(28, 1, 2027)));
    assert_eq!(again.case().closing, asked.case().closing);
    let here = asked.through(&WORLD, &[Act::HandOver { to: applicant() }], monday);
    assert_eq!(here.case().state, State::HandedOver);
}

#[test]
fn a_representative_shows_a_power_of_attorney_valid_that_day_there_too() {
    let to = Recipient::Representative {
        name: name("Үлгі", "Өкіл", ""),
        identity_document: "000000002".to_owned(),
        power_of_attorney: power_of_attorney(on(20, 11, 2026), on(14, 12, 2026)),
    };
    let hand_over = Act::HandOver { to };
    let expired = sent()
        .act(&WORLD, &hand_over, on(15, 12, 2026))
        .expect_err("it expired yesterday");
    assert_eq!(
        codes(&expired),
        [(
            "to.power_of_attorney.valid_until",
            "power_of_attorney_expired"
        )]
    );
    assert!(sent().act(&WORLD, &hand_over, on(14, 12, 2026)).is_ok());
}

#[test]
fn each_act_there_can_be_taken_back() {
    let friday = on(25, 12, 2026);
    let request = Act::RecordCollectionRequest {
        by: "корпорация".to_owned(),
    };
    let returned = sent().through(&WORLD, &[Act::RecordReturn], on(24, 12, 2026));
    let mut stream = returned.through(
        &WORLD,
        &[request, Act::HandOver { to: applicant() }],
        friday,
    );
    for state in [
        State::Returned,
        State::Returned,
        State::SentToCorporation,
        State::PermitSigned,
    ] {
        let case = stream.act(&WORLD, &take_back(), friday).expect("it stands");
        assert_eq!(case.state, state);
    }
    // The sending that was taken back had ended the service: the term runs again.
    assert_eq!(stream.case().closing, None);
    assert_eq!(stream.case().sent, None);
}
