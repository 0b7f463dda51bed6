//! Facts corrected on the way: before a permit, while one waits for its signature, and after it.

use serde_json::{Value, json};

use crate::counter::{Counter, codes, entries, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

fn row(form: &str, number: &str, version: u64, status: &str) -> (String, String, u64, String) {
    (form.into(), number.into(), version, status.into())
}

fn corrected(change: impl FnOnce(&mut Value)) -> Value {
    let mut application = facts::application("20.11.2026");
    change(&mut application);
    json!({ "application": application, "reason": "құжаттан дұрыс көшірілмеген" })
}

#[test]
fn before_a_permit_the_receipt_is_made_anew_only_if_its_words_change() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    // The receipt does not name the child.
    let child = corrected(|facts| facts["children"][0]["birth_date"] = json!("03.09.2015"));
    let after = counter.act(
        "2026-11-20T11:00",
        "correct_application",
        &registered,
        &child,
    );
    assert_eq!(after["papers"], json!([]));

    // It does name the applicant.
    let name = corrected(|facts| {
        facts["children"][0]["birth_date"] = json!("03.09.2015");
        facts["applicant"]["surname"] = json!("Өтегенқызы");
    });
    let after = counter.act("2026-11-23T11:00", "correct_application", &after, &name);
    let receipt = &after["papers"][0];
    assert_eq!(
        (&receipt["form"], &receipt["version"]),
        (&json!("accepted-documents-receipt"), &json!(2))
    );
    let words = counter.words("2026-11-23T11:00", receipt);
    assert!(words.contains("Өтегенқызы Әсем Ғалымқызы"), "{words}");
    // It says of the day of receipt what was so on that day.
    assert!(words.ends_with("\"20\" қараша 2026 жыл"), "{words}");

    let case = counter.case("2026-11-23T11:00", &after);
    assert_eq!(
        papers(&case),
        [
            row("accepted-documents-receipt", "", 2, "live"),
            row("accepted-documents-receipt", "", 1, "replaced")
        ]
    );
    assert_eq!(entries(&case), ["registered", "corrected", "corrected"]);
    assert_eq!(case["timeline"][2]["detail"], "құжаттан дұрыс көшірілмеген");
    assert_eq!(case["application"]["applicant"]["surname"], "Өтегенқызы");
}

#[test]
fn while_a_permit_waits_its_number_stays_and_the_earlier_bytes_are_kept_as_replaced() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-24T10:00", "make_permit", &checked, &json!({}));
    let first = counter.bytes("2026-11-24T10:00", &made["papers"][0]);

    let child = corrected(|facts| facts["children"][0]["given"] = json!("Іңкәрбек"));
    let after = counter.act("2026-11-25T10:00", "correct_application", &made, &child);
    assert_eq!(after["state"], "permit_made");
    let anew = &after["papers"][0];
    assert_eq!(
        (&anew["number"], &anew["version"]),
        (&json!("Р-1/2026"), &json!(2))
    );
    let words = counter.words("2026-11-25T10:00", anew);
    assert!(words.contains("Өтегенов Іңкәрбек, 2015"), "{words}");
    assert!(words.contains("\"25\" қараша 2026 жыл"), "{words}");

    let case = counter.case("2026-11-25T10:00", &after);
    assert_eq!(
        papers(&case),
        [
            row("permit", "Р-1/2026", 2, "live"),
            row("permit", "Р-1/2026", 1, "replaced"),
            row("accepted-documents-receipt", "", 1, "live")
        ]
    );
    assert_eq!(counter.bytes("2026-11-25T10:00", &made["papers"][0]), first);

    // The next permit gets the next number: the new version drew none.
    let another =
        counter.register_application("2026-11-25T10:30", &facts::application("25.11.2026"));
    let checked = counter.act("2026-11-25T10:40", "check_documents", &another, &json!({}));
    let made = counter.act("2026-11-25T10:50", "make_permit", &checked, &json!({}));
    assert_eq!(made["papers"][0]["number"], "Р-2/2026");
}

#[test]
fn a_permit_is_signed_on_its_date_or_made_anew() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-24T10:00", "make_permit", &checked, &json!({}));
    let against = counter.not_done("2026-11-25T09:00", "sign_permit", &made, &json!({}));
    assert_eq!(codes(&against), [("permit_dated_otherwise", "on")]);
    assert_eq!(against[0].hint, "make_permit_anew");
    assert_eq!(against[0].args["dated"], "2026-11-24");
    let anew = counter.act("2026-11-25T09:10", "make_permit", &made, &json!({}));
    assert_eq!(
        (&anew["papers"][0]["number"], &anew["papers"][0]["version"]),
        (&json!("Р-1/2026"), &json!(2))
    );
    let signed = counter.act("2026-11-25T09:20", "sign_permit", &anew, &json!({}));
    assert_eq!(signed["state"], "permit_signed");
}

#[test]
fn a_signature_entered_late_needs_its_reason_and_shows() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-24T10:00", "make_permit", &checked, &json!({}));
    let silent = json!({ "when": { "on": "24.11.2026" } });
    let against = counter.not_done("2026-11-25T09:00", "sign_permit", &made, &silent);
    assert_eq!(
        codes(&against),
        [("late_reason_needed", "entered_late_because")]
    );
    let said = json!({ "when": { "on": "24.11.2026", "entered_late_because": "жарық сөнді" } });
    let signed = counter.act("2026-11-25T09:00", "sign_permit", &made, &said);
    let case = counter.case("2026-11-25T09:00", &signed);
    let entry = &case["timeline"][3];
    assert_eq!(entry["on"], "2026-11-24");
    assert_eq!(entry["entered_at"], "2026-11-25T09:00:00+05:00");
    assert_eq!(entry["entered_late_because"], "жарық сөнді");
}

#[test]
fn after_the_signature_a_correction_makes_a_new_permit_with_a_number_of_its_own() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-24T10:00", "make_permit", &checked, &json!({}));
    let signed = counter.act("2026-11-24T11:00", "sign_permit", &made, &json!({}));
    let child = corrected(|facts| facts["children"][0]["given"] = json!("Іңкәрбек"));
    let mended = counter.act("2026-11-24T12:00", "correct_application", &signed, &child);
    assert_eq!(mended["state"], "permit_made");
    let case = counter.done("2026-11-24T12:05", "case", json!({ "case": 1 }));
    assert_eq!(case["permit"]["number"], "Р-2/2026");
    let permits: Vec<(&Value, &Value)> = case["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .filter(|paper| paper["paper"]["form"] == "permit")
        .map(|paper| (&paper["paper"]["number"], &paper["status"]))
        .collect();
    assert_eq!(
        permits,
        [
            (&json!("Р-2/2026"), &json!("live")),
            (&json!("Р-1/2026"), &json!("void"))
        ]
    );
}

#[test]
fn a_stale_revision_names_who_moved_the_case_on() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    counter.act(
        "2026-11-20T11:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let child = corrected(|facts| facts["children"][0]["given"] = json!("Іңкәрбек"));
    let against = counter.not_done(
        "2026-11-20T11:05",
        "correct_application",
        &registered,
        &child,
    );
    assert_eq!(codes(&against), [("case_moved_on", "")]);
    assert_eq!(against[0].args["by"], "Қайратова Динара");
    assert_eq!(against[0].args["act"], "checked");
    assert_eq!(against[0].hint, "read_the_case_again");
}
