//! The table of what is typed wrong in a field.

use serde_json::{Value, json};
use transfer::ErrorDto;

use crate::counter::Counter;
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T10:15";

/// What is typed into which field, and what is answered: code, field, hint, arguments.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const COMPARE: &str = "compare_with_document";

/// Path into the application, the value, code, hint, arguments. The answer's field is the path.
const TABLE: &[Case] = &[
    (
        "applicant.iin",
        "50010120000",
        "iin_length",
        COMPARE,
        &[("digits", "11")],
    ),
    (
        "applicant.iin",
        "5001012000070",
        "iin_length",
        COMPARE,
        &[("digits", "13")],
    ),
    (
        "applicant.iin",
        "500101200006",
        "iin_check_digit",
        COMPARE,
        &[],
    ),
    // The Cyrillic letter О where a nought belongs.
    (
        "applicant.iin",
        "5О0101200007",
        "iin_not_a_digit",
        "letter_for_digit",
        &[("character", "О"), ("looks_like", "0"), ("place", "2")],
    ),
    (
        "applicant.iin",
        "50010120000?",
        "iin_not_a_digit",
        COMPARE,
        &[("character", "?")],
    ),
    ("applicant.iin", "", "iin_or_reason", "", &[]),
    (
        "applicant.no_iin_reason",
        "шетелдік",
        "iin_and_reason",
        "clear_one",
        &[],
    ),
    (
        "children[0].iin",
        "500101200007",
        "iin_of_applicant",
        COMPARE,
        &[],
    ),
    (
        "children[0].birth_date",
        "21.11.2026",
        "birth_date_in_future",
        "",
        &[("today", "2026-11-20")],
    ),
    (
        "children[0].birth_date",
        "31.02.2015",
        "no_such_day",
        "type_date_like_this",
        &[],
    ),
    (
        "children[0].birth_date",
        "былтыр",
        "not_a_date",
        "type_date_like_this",
        &[],
    ),
    // Eighteen on the very day; the day before is still a child.
    (
        "children[0].birth_date",
        "20.11.2008",
        "child_of_age",
        "take_off_the_list",
        &[("turned", "2026-11-20"), ("day", "2026-11-20")],
    ),
    (
        "children[0].birth_date",
        "01.01.1850",
        "birth_date_too_early",
        "",
        &[],
    ),
    (
        "children[0].placement_category",
        "elsewhere",
        "placement_unknown",
        "",
        &[],
    ),
    (
        "period_until",
        "30.11.2026",
        "period_ends_before_start",
        "",
        &[("from", "2026-12-01")],
    ),
    (
        "period_from",
        "29.02.2027",
        "no_such_day",
        "type_date_like_this",
        &[],
    ),
    (
        "written_on",
        "21.11.2026",
        "written_after_received",
        "",
        &[],
    ),
    (
        "received_time",
        "25:10",
        "not_a_time",
        "type_time_like_this",
        &[],
    ),
    ("received_time", "10:16", "received_in_future", "", &[]),
    ("received_on", "21.11.2026", "missing", "", &[]),
    (
        "applicant.phone",
        "қоңырау шалмаңыз",
        "phone_not_dialable",
        "type_all_ten_digits",
        &[],
    ),
    ("applicant.address", "  ", "missing", "", &[]),
    ("documents[2].sheets", "үш", "not_a_number", "", &[]),
    ("documents[2].sheets", "70000", "number_too_large", "", &[]),
    ("documents[2].code", "passport", "document_unknown", "", &[]),
    (
        "documents[2].code",
        "identity",
        "document_twice",
        "",
        &[("document", "identity")],
    ),
    (
        "channel.kind",
        "post",
        "not_a_choice",
        "",
        &[("typed", "post")],
    ),
];

/// A path, `children[0].iin`, as JSON's own.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace(['.', '['], "/").replace(']', ""))
}

/// Puts a value at a path.
fn put(application: &mut Value, path: &str, value: Value) {
    let pointer = pointer(path);
    let (above, last) = pointer.rsplit_once('/').expect("a path has a field");
    match application.pointer_mut(above) {
        Some(above) => above[last] = value,
        None => application[&above[1..]] = json!({ last: value }),
    }
}

#[test]
fn each_is_answered_at_its_field_and_nothing_is_lost() {
    let mut counter = Counter::set_up(SET_UP);
    counter.register_application("2026-11-19T10:00", &facts::application("19.11.2026"));
    for (path, value, code, hint, arguments) in TABLE {
        // A day without its hour is asked for at the hour.
        let field = if *path == "received_on" {
            "received_time"
        } else {
            path
        };
        let error = refused(&mut counter, path, &json!(value), code);
        let named = format!("{path} = {value}");
        assert_eq!(
            (error.field.as_str(), error.hint.as_str()),
            (field, *hint),
            "{named}"
        );
        for (name, expected) in *arguments {
            let said = error.args.get(*name).map(String::as_str);
            assert_eq!(said, Some(*expected), "{named}: {name}");
        }
    }
    let error = refused(&mut counter, "children", &json!([]), "no_children");
    assert_eq!(error.field, "children");
    let long = json!("қ".repeat(1000));
    let error = refused(&mut counter, "applicant.address", &long, "too_long");
    assert_eq!(
        (error.hint.as_str(), error.args["length"].as_str()),
        ("shorten", "1000")
    );
}

/// Registers a draft with this value in this field, in vain, and gives the error of that code.
fn refused(counter: &mut Counter, path: &str, value: &Value, code: &str) -> ErrorDto {
    let named = format!("{path} = {value}");
    let mut application = facts::application("20.11.2026");
    put(&mut application, path, value.clone());
    let draft = counter.done(AT, "save_draft", json!({ "application": application }));
    let drafts = counter.done(AT, "drafts", json!({}));
    let input = json!({ "application": application, "draft": draft["draft"] });
    let errors = counter.refused(AT, "register_application", input);

    assert_eq!(
        counter.done(AT, "drafts", json!({})),
        drafts,
        "{named}: the draft"
    );
    let kept = drafts[0]["application"].pointer(&pointer(path));
    assert_eq!(kept, Some(value), "{named}: as typed");
    // The window asks before it registers and gets the same answer.
    let review = counter.done(
        AT,
        "review_application",
        json!({ "application": application }),
    );
    let faults = serde_json::to_value(&errors).expect("errors cross as JSON");
    assert_eq!(review["faults"], faults, "{named}: the review");
    errors
        .iter()
        .find(|error| error.code == code)
        .unwrap_or_else(|| panic!("{named} gives {errors:?}"))
        .clone()
}

#[test]
fn everything_wrong_is_said_at_once() {
    let mut counter = Counter::set_up(SET_UP);
    let mut application = facts::application("20.11.2026");
    put(&mut application, "applicant.iin", json!("1"));
    put(
        &mut application,
        "children[0].birth_date",
        json!("31.02.2015"),
    );
    put(&mut application, "period_until", json!("01.01.2020"));
    let errors = counter.refused(
        AT,
        "register_application",
        json!({ "application": application }),
    );
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(
        fields,
        ["applicant.iin", "children[0].birth_date", "period_until"]
    );
}

#[test]
fn a_child_of_seventeen_is_accepted_and_its_birthday_within_the_period_is_said() {
    let mut counter = Counter::set_up(SET_UP);
    let mut application = facts::application("20.11.2026");
    put(
        &mut application,
        "children[0].birth_date",
        json!("15.12.2008"),
    );
    let review = counter.done(
        AT,
        "review_application",
        json!({ "application": application }),
    );
    assert_eq!(review["faults"], json!([]));
    let warnings = review["warnings"].as_array().expect("warnings");
    assert!(
        warnings
            .iter()
            .any(|warning| warning["field"] == "children[0].birth_date"),
        "{warnings:?}"
    );
    counter.register_application(AT, &application);
}
