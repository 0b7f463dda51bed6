//! Names: what people are really called, and what no paper can print.

use serde_json::{Value, json};

use crate::counter::{Counter, codes};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T10:15";

fn called(surname: &str, given: &str) -> Value {
    let mut application = facts::application("20.11.2026");
    application["applicant"]["surname"] = json!(surname);
    application["applicant"]["given"] = json!(given);
    application["applicant"]["patronymic"] = json!("");
    application
}

#[test]
fn names_that_people_have_are_kept_and_printed_as_typed() {
    let mut counter = Counter::set_up(SET_UP);
    let long = "Ә".repeat(120);
    for (surname, given) in [
        ("O'Коннор", "Мэри"),
        ("Римский-Корсаков", "Ян"),
        ("", "Сократ"),
        ("Бегімай", ""),
        (&*long, "Ія"),
        ("Müller", "Anna"),
    ] {
        let registered = counter.register_application(AT, &called(surname, given));
        let case = counter.case(AT, &registered);
        let applicant = &case["application"]["applicant"];
        assert_eq!(
            (&applicant["surname"], &applicant["given"]),
            (&json!(surname), &json!(given))
        );
        let receipt = counter.words(AT, &registered["papers"][0]);
        // A name longer than its line is broken wherever it must be.
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        let name = letters(&format!("{surname}{given}"));
        if name.chars().count() < 100 {
            assert!(
                letters(&receipt).contains(&name),
                "{name} is not on: {receipt}"
            );
        } else {
            assert_eq!(receipt.matches('Ә').count(), 120, "{receipt}");
        }
    }
}

#[test]
fn letters_that_look_alike_are_pointed_out_and_found_all_the_same() {
    let mut counter = Counter::set_up(SET_UP);
    // The second letter and the fifth are Latin.
    let application = called("Cерікова", "Айнұр");
    let review = counter.done(
        AT,
        "review_application",
        json!({ "application": application }),
    );
    assert_eq!(review["faults"], json!([]));
    let warning = review["warnings"]
        .as_array()
        .and_then(|all| {
            all.iter()
                .find(|warning| warning["code"] == "latin_in_cyrillic")
        })
        .expect("a warning");
    assert_eq!(warning["field"], "applicant.surname");
    assert_eq!(warning["args"]["corrected"], "Серікова");
    let registered = counter.register_application(AT, &application);
    assert_eq!(
        counter.case(AT, &registered)["application"]["applicant"]["surname"],
        "Cерікова"
    );
    let found = counter.done(AT, "cases", json!({ "search": "серікова" }));
    assert_eq!(found["cases"][0]["id"], registered["case"]);
}

#[test]
fn what_no_paper_can_print_is_said_at_intake() {
    let mut counter = Counter::set_up(SET_UP);
    for (surname, given, code, field, character) in [
        (
            "Серікова 😀",
            "Айнұр",
            "character_not_printable",
            "applicant.surname",
            "😀",
        ),
        (
            "Серікова",
            "爱丽",
            "character_not_printable",
            "applicant.given",
            "爱",
        ),
        (
            "Серікова2",
            "Айнұр",
            "character_not_in_name",
            "applicant.surname",
            "2",
        ),
    ] {
        let application = called(surname, given);
        let draft = counter.done(AT, "save_draft", json!({ "application": application }));
        let input = json!({ "application": application, "draft": draft["draft"] });
        let errors = counter.refused(AT, "register_application", input);
        assert_eq!(codes(&errors), [(code, field)]);
        assert_eq!(errors[0].args["character"], character);
        if code == "character_not_printable" {
            assert_eq!(errors[0].hint, "write_otherwise");
        }
        // Form 1 is printed before: it says so as well.
        counter.refused(
            AT,
            "application_form",
            json!({ "application": application }),
        );
        let drafts = counter.done(AT, "drafts", json!({}));
        assert_eq!(drafts[0]["application"]["applicant"]["surname"], surname);
    }
    for (surname, given, code) in [
        ("", " ", "name_missing"),
        ("-", "'", "name_without_letters"),
    ] {
        let input = json!({ "application": called(surname, given) });
        let errors = counter.refused(AT, "register_application", input);
        assert_eq!(errors[0].code, code);
    }
}

#[test]
fn the_office_itself_is_read_as_strictly() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut place = transfer::Place::open(folder.path()).expect("a fresh folder");
    let moment = transfer::moment("2026-11-19T09:30:00+05:00").expect("a moment");
    let mut office = facts::office();
    office["name"] = json!("Білім бөлімі 😀");
    office["head"]["post"] = json!("");
    let input = json!({ "office": office, "people": [] });
    let errors = place
        .call(moment, None, "set_up_office", input)
        .expect_err("three faults");
    let mut found = codes(&errors.0);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("character_not_printable", "office.name"),
            ("missing", "office.head.post"),
            ("missing", "people")
        ]
    );
}
