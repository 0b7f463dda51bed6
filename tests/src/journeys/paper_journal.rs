//! An office that starts in the middle of a year: its journal, made in `LibreOffice` with titles in two rows, merged cells,
//! formulas, dates written in many ways, IINs without their zeros and Latin letters in names; and one open case by
//! itself.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::counter::Counter;
use crate::{facts, journal, tree};

const SET_UP: &str = "2026-11-20T09:00";
const AT: &str = "2026-11-23T10:00";

#[test]
fn a_journal_made_in_libreoffice_is_taken_over_and_back() {
    for name in ["paper-journal.xlsx", "paper-journal.ods"] {
        let mut counter = office("48");
        let look = look(&mut counter, name);
        assert_eq!(look["header"], 4, "{name}: titles in two rows");
        assert_eq!(
            look["first_row"], 6,
            "the row that counts the columns is none of data"
        );
        let titles: Vec<&str> = look["columns"]
            .as_array()
            .expect("columns")
            .iter()
            .filter_map(|column| column["title"].as_str())
            .collect();
        assert!(titles.contains(&"Өтініш беруші · ЖСН"), "{titles:?}");
        let mapping = guessed(&look, name);
        let checked = counter.done(AT, "check_import", mapping.clone());
        assert_eq!(checked["wrong"], json!([]), "{name}");
        assert_eq!((&checked["rows"], &checked["good"]), (&json!(4), &json!(4)));
        said(&checked);

        let made = counter.done(AT, "import_journal", mapping.clone());
        assert_eq!(made["cases"], 4);
        assert_eq!(
            (&made["first"], &made["last"]),
            (&json!("Ө-1/2026"), &json!("4/2026"))
        );
        told(&mut counter);
        counter.register();

        let again = counter.refused(AT, "import_journal", mapping.clone());
        assert_eq!(again[0].code, "import_has_wrong_rows");
        let twice = counter.done(AT, "check_import", mapping.clone());
        assert_eq!(twice["wrong"][0]["faults"][0]["code"], "old_number_taken");
        assert_eq!(twice["wrong"][0]["faults"][0]["field"], "number");

        let back = json!({ "id": made["id"], "reason": "бағандар шатасқан" });
        counter.done("2026-11-23T11:00", "take_back_import", back.clone());
        let listed = counter.done(AT, "imports", json!({}));
        assert_eq!(listed["imports"][0]["taken_back_on"], "2026-11-23");
        let error = counter.refused("2026-11-23T11:05", "take_back_import", back);
        assert_eq!(error[0].code, "import_taken_back_already");
        let anew = counter.done("2026-11-23T11:10", "import_journal", mapping);
        assert_eq!(anew["id"], 2, "the numbers are free again");
        counter.register();
    }
}

/// `LibreOffice` leaves the words of a formula out of this format: that row is named, the others are read.
#[test]
fn a_journal_of_an_old_excel_is_read_too() {
    let mut counter = office("48");
    let name = "paper-journal.xls";
    let look = look(&mut counter, name);
    assert_eq!(
        (&look["header"], &look["first_row"]),
        (&json!(4), &json!(6))
    );
    let checked = counter.done(AT, "check_import", guessed(&look, name));
    assert_eq!((&checked["rows"], &checked["good"]), (&json!(4), &json!(3)));
    let wrong = &checked["wrong"][0];
    assert_eq!(
        (&wrong["row"], &wrong["faults"][0]["field"]),
        (&json!(10), &json!("applicant"))
    );
}

/// What was read otherwise than written is told row by row.
fn said(checked: &Value) {
    let mut codes: Vec<(u64, &str)> = Vec::new();
    for row in checked["notices"].as_array().expect("notices") {
        for fault in row["faults"].as_array().expect("what is said") {
            codes.push((
                row["row"].as_u64().expect("a row"),
                fault["code"].as_str().expect("a code"),
            ));
        }
    }
    for expected in [
        (6, "iin_zeros_put_back"),
        (7, "letters_repaired"),
        (7, "executor_not_found"),
        (7, "short_year_read"),
    ] {
        assert!(codes.contains(&expected), "{expected:?} in {codes:?}");
    }
}

fn told(counter: &mut Counter) {
    let case = |counter: &mut Counter, id: u64| counter.done(AT, "case", json!({ "case": id }));
    let first = case(counter, 1);
    assert_eq!(first["state"], "handed_over");
    assert_eq!(first["received_on"], "2026-01-05");
    assert_eq!(first["application"]["applicant"]["iin"], "010101100008");
    assert_eq!(
        first["application"]["children"][0]["birth_date"],
        "10.05.2015"
    );
    assert_eq!(first["application"]["children"][0]["place"], "әжесі");
    assert_eq!(first["executor_name"], "Ысқақов Талғат");
    assert_eq!(first["permit"]["number"], "1");
    assert_eq!(first["taken_over"]["import"], 1);
    let second = case(counter, 2);
    assert_eq!(second["number"], "2/2026", "a formula's value");
    assert_eq!(second["received_on"], "2026-01-14");
    let applicant = &second["application"]["applicant"];
    assert_eq!(
        (&applicant["surname"], &applicant["given"]),
        (&json!("Иманова"), &json!("Гүлнар"))
    );
    let born: Vec<&Value> = second["application"]["children"]
        .as_array()
        .expect("children")
        .iter()
        .map(|child| &child["birth_date"])
        .collect();
    assert_eq!(
        born,
        ["03.09.2018", "05.11.2020"],
        "a child in a row of its own"
    );
    assert_eq!(second["taken_over"]["remark"], "қолына берілді; Сейітов");
    let third = case(counter, 3);
    assert_eq!(
        (&third["state"], &third["received_on"]),
        (&json!("not_accepted"), &json!("2026-02-05"))
    );
    assert_eq!(third["not_accepted"]["number"], "Б-1");
    let fourth = case(counter, 4);
    assert_eq!(
        (&fourth["state"], &fourth["received_on"]),
        (&json!("registered"), &json!("2026-03-10"))
    );
    assert_eq!(fourth["application"]["applicant"]["given"], "Мақпал");
}

#[test]
fn a_case_that_went_on_keeps_its_import_standing() {
    let mut counter = office("48");
    let look = look(&mut counter, "paper-journal.xlsx");
    let made = counter.done(AT, "import_journal", guessed(&look, "paper-journal.xlsx"));
    let fourth = counter.done(AT, "case", json!({ "case": 4 }));
    let target = json!({ "case": 4, "revision": fourth["revision"] });
    counter.done(
        AT,
        "assign_executor",
        json!({ "target": target, "executor": 2 }),
    );
    let back = json!({ "id": made["id"], "reason": "бағандар шатасқан" });
    let refused = counter.refused("2026-11-23T11:00", "take_back_import", back);
    assert_eq!(refused[0].code, "import_moved_on");
    assert_eq!(refused[0].args["number"], "4/2026");
    let listed = counter.done(AT, "imports", json!({}));
    assert_eq!(
        listed["imports"][0]["against"][0]["code"],
        "import_moved_on"
    );
}

#[test]
fn an_open_case_goes_on_from_where_the_paper_journal_left_it() {
    let mut counter = office("48");
    let mut application = facts::application("18.11.2026");
    for field in ["iin", "address", "phone"] {
        application["applicant"][field] = json!("");
    }
    let past = json!({
        "number": "47", "received_on": "19.11.2026", "checked_on": "20.11.2026", "executor": 2,
        "remark": "1-бума",
    });
    let input = json!({ "application": application, "past": past });
    let taken = counter.done(AT, "take_over_application", input.clone());
    assert_eq!(taken["number"], "47/2026");
    assert_eq!(taken["state"], "checked");
    assert_eq!(
        taken["promised"], "2026-11-26",
        "five working days after the old day of receipt"
    );
    assert_eq!(taken["papers"], json!([]), "its receipt was given on paper");
    let missing = counter.not_done("2026-11-23T12:00", "make_permit", &taken, &json!({}));
    assert_eq!(missing[0].code, "paper_value_missing");
    let case = counter.done(AT, "case", json!({ "case": taken["case"] }));
    let mut whole = case["application"].clone();
    whole["applicant"]["address"] = json!("Ақбұлақ ауылы, Абай көшесі, 5");
    let whole = json!({ "application": whole, "reason": "мекенжайы сұралды" });
    let mended = counter.act("2026-11-23T12:05", "correct_application", &taken, &whole);
    let made = counter.act("2026-11-23T12:10", "make_permit", &mended, &json!({}));
    assert_eq!(made["state"], "permit_made");

    let twice = counter.refused("2026-11-23T12:20", "take_over_application", input);
    let field = |errors: &[transfer::ErrorDto]| (errors[0].code.clone(), errors[0].field.clone());
    assert_eq!(
        field(&twice),
        ("old_number_taken".into(), "past.number".into())
    );
    let own = counter.register_application("2026-11-23T12:30", &facts::application("23.11.2026"));
    assert_eq!(own["number"], "Ө-48/2026");
    for (change, code, at) in [
        (json!({ "number": "48" }), "old_number_taken", "past.number"),
        (
            json!({ "number": "60" }),
            "old_number_not_before",
            "past.number",
        ),
        (
            json!({ "number": "сан жоқ" }),
            "old_number_unreadable",
            "past.number",
        ),
        (
            json!({ "received_on": "24.11.2026" }),
            "on_in_future",
            "past.received_on",
        ),
        (
            json!({ "checked_on": "18.11.2026" }),
            "on_before_last_act",
            "past.checked_on",
        ),
        (json!({ "result": "permit" }), "missing", "past.result_on"),
        (json!({ "result": "жоқ" }), "not_a_choice", "past.result"),
        (
            json!({ "executor": 9 }),
            "executor_unknown",
            "past.executor",
        ),
        (
            json!({ "promised": "18.11.2026" }),
            "on_before_received",
            "past.promised",
        ),
    ] {
        let mut past =
            json!({ "number": "46", "received_on": "19.11.2026", "checked_on": "20.11.2026" });
        for (name, value) in change.as_object().expect("fields") {
            past[name] = value.clone();
        }
        let input = json!({ "application": facts::application("18.11.2026"), "past": past });
        let refused = counter.refused("2026-11-23T13:00", "take_over_application", input);
        assert!(
            refused
                .iter()
                .any(|error| error.code == code && error.field == at),
            "{change}: {refused:?}"
        );
    }
}

fn office(first: &str) -> Counter {
    let mut input = json!({ "office": facts::office(), "people": facts::people() });
    input["first_numbers"] = json!({ "applications": first, "not_accepted": "", "permits": "" });
    Counter::set_up_with(SET_UP, input)
}

fn look(counter: &mut Counter, name: &str) -> Value {
    counter.done(AT, "look_into_journal_file", json!({ "path": file(name) }))
}

/// The file with its columns as they were guessed.
fn guessed(look: &Value, name: &str) -> Value {
    journal::of_look(look, &file(name))
}

fn file(name: &str) -> PathBuf {
    tree::top().join("tests/journals").join(name)
}
