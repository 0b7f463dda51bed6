//! Through the State Corporation: accepted there, sent back by a list of several cases, returned after a month and
//! collected late (p. 6, p. 11).

use serde_json::{Value, json};

use crate::counter::{CLERK, Counter, codes, due, entries};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

/// A permit signed on Thursday 26.11.2026, accepted by the State Corporation on the 20th.
fn signed(counter: &mut Counter) -> Value {
    let application = facts::at_the_corporation(facts::application("20.11.2026"), "20.11.2026");
    let registered = counter.register_application("2026-11-23T10:15", &application);
    let checked = counter.act(
        "2026-11-23T12:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-26T10:00", "make_permit", &checked, &json!({}));
    counter.act("2026-11-26T11:00", "sign_permit", &made, &json!({}))
}

fn seen(done: &[&Value]) -> Value {
    let seen = |done: &&Value| json!({ "case": done["case"], "revision": done["revision"] });
    done.iter().map(seen).collect()
}

fn send(cases: &[&Value]) -> Value {
    json!({ "cases": seen(cases), "courier": "Досов Ж." })
}

fn to(identity_document: &str) -> Value {
    json!({ "to": { "identity_document": identity_document } })
}

#[test]
fn returned_after_a_month_and_collected_late() {
    let mut counter = Counter::set_up(SET_UP);
    let signed = signed(&mut counter);
    let waiting = counter.done("2026-11-26T12:00", "to_hand_over", json!({}));
    assert_eq!(waiting[0]["kind"], "permit");
    assert_eq!(waiting[0]["section"], "7");
    let sent = counter.done("2026-11-27T10:00", "send_to_corporation", send(&[&signed]));
    assert_eq!(sent["papers"][0]["form"], "hand-over-list");
    let words = counter.words("2026-11-27T10:05", &sent["papers"][0]);
    assert!(words.contains("Өтегенова"), "{words}");
    assert!(words.contains("Р-1/2026"), "{words}");
    let case = counter.case("2026-11-27T10:05", &sent);
    // The term was kept by the sending, whatever happens to the result later.
    assert_eq!(case["closing"]["working_days_late"], 0);
    // One month from the sending; the 27th of December is a Sunday.
    assert_eq!(due(&case, "kept"), "2026-12-28");
    let early = counter.not_done("2026-12-25T10:00", "record_return", &sent, &json!({}));
    assert_eq!(codes(&early), [("return_too_early", "on")]);
    let returned = counter.act("2026-12-28T10:00", "record_return", &sent, &json!({}));
    let asked = counter.act(
        "2027-01-12T10:00",
        "record_collection_request",
        &returned,
        &json!({ "by": "Өтегенова Әсем" }),
    );
    let case = counter.case("2027-01-12T10:05", &asked);
    assert_eq!(due(&case, "later_request"), "2027-01-13");
    assert_eq!(case["returned"]["requested"]["by"], "Өтегенова Әсем");
    let handed = counter.act("2027-01-13T10:00", "hand_over", &asked, &to("№ 000000001"));
    let case = counter.case("2027-01-13T10:05", &handed);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["closing"]["working_days_late"], 0);
    assert_eq!(
        entries(&case)[4..],
        [
            "sent_to_corporation",
            "returned_by_corporation",
            "collection_requested",
            "handed_over"
        ]
    );
}

#[test]
fn several_cases_go_by_one_list_and_a_stale_one_stops_all() {
    let mut counter = Counter::set_up(SET_UP);
    let first = signed(&mut counter);
    let second = signed_too(&mut counter, "7");
    let moved = counter.act(
        "2026-11-26T15:00",
        "enter_monitoring",
        &second,
        &json!({ "stage": "reception", "by": "Қайратова Д." }),
    );
    let at = "2026-11-27T10:00";
    let stale = counter.refused(at, "send_to_corporation", send(&[&first, &second]));
    assert_eq!(codes(&stale), [("one_of_cases_moved_on", "")]);
    assert_eq!(stale[0].args["number"], "Ө-2/2026");
    assert_eq!(stale[0].args["act"], "monitoring_entered");
    let twice = counter.refused(at, "send_to_corporation", send(&[&first, &first]));
    assert_eq!(codes(&twice), [("case_twice", "cases[1]")]);
    let none = counter.refused(at, "send_to_corporation", send(&[]));
    assert_eq!(codes(&none), [("missing", "cases")]);
    let sent = counter.done(at, "send_to_corporation", send(&[&first, &moved]));
    assert_eq!(sent["papers"].as_array().map(Vec::len), Some(1));
    let waiting = counter.done("2026-11-27T11:00", "to_hand_over", json!({}));
    assert_eq!(waiting, json!([]));
    for case in [&first, &second] {
        let case = counter.case("2026-11-27T11:00", case);
        assert_eq!(case["sent"]["list"], "1/2026");
    }
}

#[test]
fn a_list_goes_to_one_section_and_only_with_what_came_through_it() {
    let mut counter = Counter::set_up(SET_UP);
    let first = signed(&mut counter);
    let other = signed_too(&mut counter, "9");
    let at = "2026-11-27T10:00";
    let mixed = counter.refused(at, "send_to_corporation", send(&[&first, &other]));
    assert_eq!(codes(&mixed), [("sections_differ", "cases[1]")]);
    let registered =
        counter.register_application("2026-11-27T10:15", &facts::application("27.11.2026"));
    let ours = counter.refused(
        "2026-11-27T11:00",
        "send_to_corporation",
        send(&[&registered]),
    );
    assert_eq!(codes(&ours), [("not_through_corporation", "cases[0]")]);
}

#[test]
fn a_list_is_taken_back_whole_or_not_at_all() {
    let mut counter = Counter::set_up(SET_UP);
    let first = signed(&mut counter);
    let second = signed_too(&mut counter, "7");
    let at = "2026-11-27T10:00";
    let sent = counter.done(at, "send_to_corporation", send(&[&first, &second]));
    let reason = json!({ "reason": "қате тізім" });
    let back = counter.act("2026-11-27T11:00", "take_back", &sent, &reason);
    assert_eq!(back["state"], "permit_signed");
    let other = counter.case("2026-11-27T11:00", &second);
    assert_eq!(other["state"], "permit_signed");
    assert_eq!(other["sent"], Value::Null);
    // A new list has a number of its own; the first one's is void.
    let other = json!({ "case": other["id"], "revision": other["revision"] });
    let sent = counter.done(
        "2026-11-27T12:00",
        "send_to_corporation",
        send(&[&back, &other]),
    );
    assert_eq!(sent["papers"][0]["number"], "2/2026");
    let now = counter.case("2026-11-27T12:00", &second);
    let now = json!({ "case": now["id"], "revision": now["revision"] });
    counter.act("2026-11-30T10:00", "hand_over", &now, &to("№ 000000002"));
    let stays = counter.not_done("2026-11-30T11:00", "take_back", &sent, &reason);
    assert_eq!(codes(&stays), [("list_moved_on", "")]);
    assert_eq!(stays[0].args["number"], "Ө-2/2026");
}

#[test]
fn a_power_of_attorney_that_ran_out_yesterday_takes_nothing() {
    let mut counter = Counter::set_up(SET_UP);
    let signed = signed(&mut counter);
    let mut power = facts::power_of_attorney();
    power["valid_until"] = json!("29.11.2026");
    let to = json!({ "to": { "identity_document": "№ 000000002", "representative": {
        "surname": "Асқарова", "given": "Жібек", "power_of_attorney": power,
    } } });
    let sent = counter.done("2026-11-27T10:00", "send_to_corporation", send(&[&signed]));
    let refused = counter.not_done("2026-11-30T10:00", "hand_over", &sent, &to);
    assert_eq!(
        codes(&refused),
        [(
            "power_of_attorney_expired",
            "to.power_of_attorney.valid_until"
        )]
    );
    assert_eq!(
        counter
            .call(
                "2026-11-30T10:00",
                CLERK,
                "hand_over",
                crate::counter::on(
                    &sent,
                    &json!({ "to": to["to"], "when":
                        { "on": "27.11.2026", "entered_late_because": "кеш хабарланды" } })
                )
            )
            .map(|done| done["state"].clone())
            .ok(),
        Some(json!("handed_over")),
        "what the State Corporation reports is dated by the day it was taken"
    );
}

/// Another permit signed on the same day, through a section.
fn signed_too(counter: &mut Counter, section: &str) -> Value {
    let mut application = facts::application("20.11.2026");
    application["applicant"]["surname"] = json!("Жанәділова");
    application["applicant"]["iin"] = json!("500101100000");
    let mut application = facts::at_the_corporation(application, "20.11.2026");
    application["channel"]["section"] = json!(section);
    let registered = counter.register_application("2026-11-26T12:15", &application);
    let checked = counter.act(
        "2026-11-26T12:20",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-26T12:30", "make_permit", &checked, &json!({}));
    counter.act("2026-11-26T12:40", "sign_permit", &made, &json!({}))
}
