//! Cases of the paper journal in the registers: one that was open when a month began is carried over, wherever its
//! registration lies; a refusal counts on the ground its row names.

use documents::report::typed_rows;
use serde_json::{Value, json};

use super::{look, year};
use crate::counter::Counter;
use crate::{facts, journal};

const SET_UP: &str = "2026-11-20T09:00";
const AT: &str = "2026-11-23T10:00";

fn office() -> Counter {
    let mut input = json!({ "office": facts::office(), "people": facts::people() });
    input["first_numbers"] = json!({ "applications": "48", "not_accepted": "", "permits": "" });
    Counter::set_up_with(SET_UP, input)
}

#[test]
fn an_open_case_of_the_paper_journal_is_carried_over_into_each_month_it_is_open_in() {
    let mut counter = office();
    let past = json!({
        "number": "47", "received_on": "19.10.2026", "checked_on": "20.10.2026", "executor": 2,
    });
    let application = facts::application("16.10.2026");
    let input = json!({ "application": application, "past": past });
    let taken = counter.done(AT, "take_over_application", input);
    let own = counter.register_application(AT, &facts::application("23.11.2026"));

    let at = "2026-12-15T09:00";
    let october = look(&counter, at, "2026-10").register.summary;
    assert_eq!(
        (october.carried_over, october.received(), october.in_work),
        (0, 1, 1),
        "the month of its registration received it"
    );
    for (month, received) in [("2026-11", 1), ("2026-12", 0)] {
        let register = look(&counter, at, month).register;
        let sums = &register.summary;
        assert_eq!(sums.control(), Ok(()), "{month}");
        let carried_over = if month == "2026-11" { 1 } else { 2 };
        assert_eq!(
            (sums.carried_over, sums.received(), sums.in_work),
            (carried_over, received, 2),
            "{month}"
        );
        let first = &register.rows[0];
        assert_eq!(first.number, "47/2026", "{month}");
        assert_eq!(first.registered_on.to_string(), "2026-10-19", "{month}");
        assert_eq!(first.outcome, None, "{month}");
        assert!(first.note.contains("қағаз журнал"), "{}", first.note);
    }
    assert_eq!(own["number"], "Ө-48/2026");

    // It ends here: by its old day it is late, and the next month has it no more.
    let permit = counter.act(at, "make_permit", &taken, &json!({}));
    let permit = counter.act(at, "sign_permit", &permit, &json!({}));
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    counter.act(at, "hand_over", &permit, &to);
    let at = "2027-01-05T09:00";
    let december = look(&counter, at, "2026-12").register;
    let sums = &december.summary;
    assert_eq!((sums.permits, sums.late.cases, sums.in_work), (1, 1, 1));
    assert_eq!(look(&counter, at, "2027-01").register.rows.len(), 1);
}

#[test]
fn an_imported_refusal_counts_on_the_ground_its_row_names() {
    let mut counter = office();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("journal.xlsx");
    let mut rows: Vec<Vec<String>> = (1..=4).map(journal::row).collect();
    for (row, ground) in rows.iter_mut().zip(["2", "2-негіз", "үйі тар", ""]) {
        row[9] = "бас тарту".into();
        row[10] = "№ 5, 10.08.2026".into();
        row[11] = ground.into();
    }
    // The last column of the plain journal holds the ground here.
    journal::write(&file, &rows);
    let mut mapping = journal::mapping(&mut counter, AT, &file);
    let columns = mapping["columns"].as_array_mut().expect("columns");
    let last = columns.last_mut().expect("a column");
    assert_eq!(last["fact"], "remark");
    last["fact"] = json!("ground");
    let checked = counter.done(AT, "check_import", mapping.clone());
    assert_eq!(checked["wrong"], json!([]));
    let told: Vec<&Value> = checked["notices"]
        .as_array()
        .expect("notices")
        .iter()
        .filter(|row| row["faults"][0]["code"] == "ground_not_found")
        .map(|row| &row["row"])
        .collect();
    assert_eq!(told, [&json!(4)], "{}", checked["notices"]);
    counter.done(AT, "import_journal", mapping);

    let figures = year(&counter, AT, 2026).statistics;
    assert_eq!(
        figures.whole.refusals,
        [(0, 2), (1, 0), (2, 2), (3, 0)],
        "of two no ground is known"
    );
    let august = look(&counter, AT, "2026-08").register;
    let grounds: Vec<&[u32]> = august.rows.iter().map(|row| &row.grounds[..]).collect();
    assert_eq!(grounds, [&[2][..], &[2], &[], &[]]);
    assert_eq!(august.rows[2].note_in_own_words, "үйі тар");
}

#[test]
fn complaints_and_the_place_in_the_archive_have_their_columns() {
    let mut counter = Counter::set_up("2026-11-02T09:00");
    let application = facts::application("06.11.2026");
    let case = counter.register_application("2026-11-06T10:00", &application);
    let request = json!({ "requested_on": "09.11.2026", "words": "Өтінішті қайтарып алады." });
    let withdrawn = counter.act("2026-11-09T11:00", "withdraw", &case, &request);
    for day in ["10", "11"] {
        let complaint = json!({ "complaint": {
            "received_on": format!("{day}.11.2026"), "from": "Өтегенова Әсем",
            "channel": "in_person", "against": "decision", "what": "Мерзім",
            "subject": "Келіспейді.", "addressed_to": "provider", "case": case["case"],
        } });
        counter.done(
            &format!("2026-11-{day}T12:00"),
            "register_complaint",
            complaint,
        );
    }
    let forward = json!({
        "target": { "complaint": 1, "revision": 0 }, "to": "Облыстық білім басқармасы",
    });
    let first = counter.done("2026-11-12T09:00", "complaint", json!({ "complaint": 1 }));
    let mut forward = forward;
    forward["target"]["revision"] = first["revision"].clone();
    counter.done("2026-11-12T10:00", "forward_complaint", forward);
    let filing = json!({ "file_index": "03-12", "volume": "2", "sheets": "9" });
    counter.act("2026-11-13T10:00", "archive", &withdrawn, &filing);

    let register = look(&counter, "2026-12-01T09:00", "2026-11").register;
    let row = &register.rows[0];
    let numbers: Vec<&str> = row
        .complaints
        .iter()
        .map(|complaint| complaint.number.as_str())
        .collect();
    assert_eq!(numbers, ["1/2026", "2/2026"]);
    let filed = row.filed.as_ref().expect("it is in the archive");
    assert_eq!(
        (filed.index.as_str(), filed.volume.as_str(), filed.sheets),
        ("03-12", "2", 9)
    );
    let printed = documents::report::printed_rows(&register)
        .next()
        .expect("a row");
    assert!(printed[25].starts_with("1) 1/2026"), "{}", printed[25]);
    assert_eq!(printed[26], "03-12, 2, 9");
    assert_eq!(typed_rows(&register).count(), 1);
}
