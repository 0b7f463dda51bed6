//! Settings by date: a paper takes those of its own day, whenever it is made.

use serde_json::{Value, json};

use crate::counter::Counter;
use crate::facts;

/// The office under another name, head and phone.
fn renamed() -> Value {
    let mut office = facts::office();
    office["name"] = json!("Көктерек аудандық балалардың құқықтарын қорғау бөлімі");
    office["head"] =
        json!({ "surname": "Ахметова", "given": "Сәуле", "post": "Бөлім басшысы", "acting": true });
    office["index_permits"] = json!("РҚ");
    office
}

#[test]
fn settings_changed_between_receipt_and_permit() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let change = json!({ "from": "24.11.2026", "office": renamed() });
    counter.done("2026-11-20T12:00", "change_settings", change);

    let receipt = counter.words("2026-11-20T12:00", &registered["papers"][0]);
    assert!(
        receipt.starts_with("Көктерек аудандық білім бөлімі"),
        "{receipt}"
    );
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    // The day before the change, the old head; on its day, the new one.
    let made = counter.act("2026-11-23T11:00", "make_permit", &checked, &json!({}));
    let permit = counter.words("2026-11-23T11:00", &made["papers"][0]);
    assert!(
        permit.contains("Көктерек аудандық білім бөлімі"),
        "{permit}"
    );
    assert!(
        permit.ends_with("Бөлім басшысы М. Ә. Сүлейменов"),
        "{permit}"
    );
    let anew = counter.act("2026-11-24T11:00", "make_permit", &made, &json!({}));
    let permit = counter.words("2026-11-24T11:00", &anew["papers"][0]);
    assert!(
        permit.contains("Көктерек аудандық балалардың құқықтарын қорғау бөлімі"),
        "{permit}"
    );
    assert!(
        permit.contains("Ахметова") && permit.contains("м.а."),
        "{permit}"
    );
    // A new version keeps its number, index and all.
    assert_eq!(anew["papers"][0]["number"], "Р-1/2026");

    // A corrected receipt is still the paper of its own day.
    let mut application = facts::application("20.11.2026");
    application["applicant"]["surname"] = json!("Өтегенқызы");
    let change = json!({ "application": application, "reason": "қате" });
    let corrected = counter.act("2026-11-24T12:00", "correct_application", &anew, &change);
    let receipt = counter.words("2026-11-24T12:00", &corrected["papers"][0]);
    assert!(
        receipt.starts_with("Көктерек аудандық білім бөлімі"),
        "{receipt}"
    );
    assert!(receipt.contains("Өтегенқызы"), "{receipt}");

    let today = counter.done("2026-11-24T12:00", "office", json!({}));
    assert_eq!(today["settings"]["head"]["surname"], "Ахметова");
}

#[test]
fn a_bare_form_prints_nothing_outside_the_approved_block() {
    let mut office = facts::office();
    office["print_bare_form"] = json!(true);
    let mut counter = Counter::set_up_as("2026-11-19T09:30", &office);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-20T11:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-20T12:00", "make_permit", &checked, &json!({}));
    let permit = counter.words("2026-11-20T12:00", &made["papers"][0]);
    assert!(
        !permit.contains("Р-1/2026") && !permit.contains("Сүлейменов"),
        "{permit}"
    );
    assert!(permit.starts_with("\"Балаға кері әсер"), "{permit}");
}

#[test]
fn an_office_that_starts_in_the_middle_of_a_year_goes_on_from_its_paper_journal() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut place = transfer::Place::open(folder.path()).expect("a fresh folder");
    let at = |text: &str| transfer::moment(text).expect("a moment");
    let input = json!({
        "office": facts::office(), "people": facts::people(),
        "first_numbers": { "applications": "118", "permits": "60" },
    });
    let set_up = place.call(
        at("2026-11-19T09:30:00+05:00"),
        None,
        "set_up_office",
        input,
    );
    assert!(set_up.is_ok(), "{set_up:?}");
    for (day, written, expected) in [
        ("2026-11-20T10:15:00+05:00", "20.11.2026", "Ө-118/2026"),
        ("2026-11-20T10:20:00+05:00", "20.11.2026", "Ө-119/2026"),
        ("2027-01-05T10:20:00+05:00", "05.01.2027", "Ө-1/2027"),
    ] {
        let input = json!({ "application": facts::application(written) });
        let done = place.call(at(day), Some(1), "register_application", input);
        assert_eq!(done.expect("registered")["number"], expected);
    }
}
