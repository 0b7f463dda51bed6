//! Journals in spreadsheets that are no spreadsheets, and rows that are wrong: what is answered, at which column, and
//! that nothing is imported by halves.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use tempfile::tempdir;
use transfer::{Step, Work, named_file};

use crate::counter::Counter;
use crate::{facts, journal, tree};

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T10:15";

#[test]
fn a_file_that_is_no_journal_is_told_from_one() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a folder takes a file");
        path
    };
    let mut far = Workbook::new();
    far.add_worksheet()
        .write_string(1_048_575, 16_383, "соңы")
        .expect("the last cell");
    let far = far.save_to_buffer().expect("a workbook");
    let cyrillic = [
        0xcd, 0xee, 0xec, 0xe5, 0xf0, b';', 0xc4, 0xe0, 0xf2, 0xe0, b'\r', b'\n',
    ];
    let locked = tree::top().join("tests/journals/locked.xlsx");
    for (path, code, hint) in [
        (locked, "journal_file_locked", "save_without_password"),
        (
            file("a.xlsx", b"\xef\xbb\xbf\xe2\x84\x96;x\r\n1;2\r\n"),
            "journal_file_is_text",
            "save_as_spreadsheet",
        ),
        (
            file("b.csv", &cyrillic),
            "journal_file_not_utf8",
            "save_as_spreadsheet",
        ),
        (file("c.xlsx", b""), "journal_file_empty", ""),
        (
            file("d.xlsx", b"PK\x03\x04 and no more"),
            "journal_file_no_table",
            "save_as_spreadsheet",
        ),
        (
            file("e.xls", &[0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
            "journal_file_no_table",
            "save_as_spreadsheet",
        ),
        (
            file("f.xlsx", &[0, 159, 146, 150]),
            "journal_file_no_table",
            "save_as_spreadsheet",
        ),
        (file("g.xlsx", &far), "journal_file_too_long", ""),
        (
            folder.path().join("no such.xlsx"),
            "journal_file_unread",
            "",
        ),
    ] {
        let input = json!({ "path": path });
        let refused = counter.refused(AT, "look_into_journal_file", input);
        assert_eq!(
            (refused[0].code.as_str(), refused[0].hint.as_str()),
            (code, hint),
            "{path:?}"
        );
    }
}

#[test]
fn another_file_or_another_sheet_than_was_seen_is_refused() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    journal::write(&file, &[journal::row(1)]);
    let mapping = journal::mapping(&mut counter, AT, &file);
    let mut elsewhere = mapping.clone();
    elsewhere["sheet"] = json!("2025");
    assert_eq!(
        counter.refused(AT, "check_import", elsewhere)[0].code,
        "journal_file_no_sheet"
    );
    let mut fewer = mapping.clone();
    fewer["columns"]
        .as_array_mut()
        .expect("columns")
        .retain(|column| column["fact"] != "period");
    let refused = counter.refused(AT, "check_import", fewer);
    assert_eq!(
        (refused[0].code.as_str(), refused[0].field.as_str()),
        ("column_needed", "columns.period")
    );
    journal::write(&file, &[]);
    assert_eq!(
        counter.refused(AT, "import_journal", mapping)[0].code,
        "journal_file_changed"
    );
    let empty = journal::mapping(&mut counter, AT, &file);
    assert_eq!(
        counter.refused(AT, "import_journal", empty)[0].code,
        "import_has_no_rows"
    );
}

/// Column of a right row, what is written there, code and the fact of the column that is told.
const WRONG: &[(usize, &str, &str, &str)] = &[
    (0, "", "missing", "number"),
    (0, "жоқ", "old_number_unreadable", "number"),
    (0, "7/2025", "number_of_other_year", "number"),
    (1, "", "missing", "received_on"),
    (1, "тамызда", "not_a_date", "received_on"),
    (1, "31.02.2026", "no_such_day", "received_on"),
    (1, "21.11.2026", "on_in_future", "received_on"),
    (2, "", "name_missing", "applicant"),
    (2, "Өтегенова 2", "character_not_in_name", "applicant"),
    (3, "500101200008", "iin_check_digit", "applicant_iin"),
    (3, "5001012", "iin_length", "applicant_iin"),
    (5, "", "no_children", "children"),
    (6, "", "missing", "child_birth_dates"),
    (6, "02.09.2001", "child_of_age", "child_birth_dates"),
    (
        6,
        "02.09.2015; 03.09.2016",
        "counts_differ",
        "child_birth_dates",
    ),
    (7, "әжесінде", "placement_unread", "placement"),
    (7, "", "missing", "placement"),
    (8, "бір жыл", "period_unread", "period"),
    (
        8,
        "01.12.2026 – 30.11.2026",
        "period_ends_before_start",
        "period",
    ),
    (9, "белгісіз", "result_unread", "result"),
    (9, "рұқсат", "missing", "result_paper"),
    (10, "", "", ""),
];

#[test]
fn every_wrong_row_says_what_is_wrong_and_where() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    for (column, written, code, fact) in WRONG {
        let mut wrong = journal::row(2);
        wrong[*column] = (*written).to_owned();
        journal::write(&file, &[journal::row(1), wrong]);
        let mapping = journal::mapping(&mut counter, AT, &file);
        let checked = counter.done(AT, "check_import", mapping.clone());
        if code.is_empty() {
            assert_eq!(checked["wrong"], json!([]), "{column} {written}");
            continue;
        }
        assert_eq!(checked["good"], 1, "{written}");
        let row = &checked["wrong"][0];
        assert_eq!(row["row"], 3, "as the spreadsheet counts");
        let faults: Vec<(&str, &str)> = row["faults"]
            .as_array()
            .expect("faults")
            .iter()
            .filter_map(|fault| Some((fault["code"].as_str()?, fault["field"].as_str()?)))
            .collect();
        assert!(
            faults.contains(&(*code, *fact)),
            "{column} {written:?}: {faults:?}"
        );
        assert!(faults.len() <= 2, "one fault is told once: {faults:?}");
        let refused = counter.refused(AT, "import_journal", mapping);
        assert_eq!(refused[0].code, "import_has_wrong_rows");
    }
}

#[test]
fn the_same_number_in_two_rows_names_the_other_row() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    journal::write(&file, &[journal::row(5), journal::row(5)]);
    let mapping = journal::mapping(&mut counter, AT, &file);
    let checked = counter.done(AT, "check_import", mapping);
    let fault = &checked["wrong"][0]["faults"][0];
    assert_eq!(
        (&fault["code"], &fault["args"]["row"]),
        (&json!("old_number_twice"), &json!("2"))
    );
}

/// An error of a formula as a writer keeps it: its value is the text that is shown.
#[test]
fn a_formulas_error_is_no_value() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (title, cell)) in (0..).zip(journal::TITLES.into_iter().zip(journal::row(1))) {
        sheet.write_string(0, column, title).expect("a title");
        sheet.write_string(1, column, cell).expect("a cell");
    }
    let broken = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
    sheet.write_formula(1, 7, broken).expect("a formula");
    book.save(&file).expect("a folder takes a file");
    let mapping = journal::mapping(&mut counter, AT, &file);
    let checked = counter.done(AT, "check_import", mapping);
    let fault = &checked["wrong"][0]["faults"][0];
    assert_eq!(
        (&fault["code"], &fault["field"]),
        (&json!("cell_is_error"), &json!("placement"))
    );
    assert_eq!(fault["args"]["shown"], "#DIV/0!");
}

#[test]
fn wrong_rows_come_back_as_a_file_that_is_mended_and_read_again() {
    for format in ["xlsx", "csv"] {
        let mut counter = Counter::set_up(SET_UP);
        let folder = tempdir().expect("a temporary folder");
        let file = folder.path().join("j.xlsx");
        let mut wrong = journal::row(2);
        wrong[3] = "010101100009".to_owned();
        wrong[11] = "=1+1".to_owned();
        journal::write(&file, &[journal::row(1), wrong]);
        let mapping = journal::mapping(&mut counter, AT, &file);
        let reasons = json!([{ "row": 3, "words": "ЖСН қате: бақылау саны сәйкес келмейді" }]);
        let input =
            json!({ "mapping": mapping, "format": format, "title": "Себебі", "reasons": reasons });
        let answer = counter.done(AT, "wrong_rows_file", input);
        let (name, bytes) = named_file(&answer).expect("a file crosses in base64");
        assert_eq!(name, format!("j – Себебі.{format}"));
        let mended = folder.path().join(&name);
        fs::write(&mended, &bytes).expect("a folder takes a file");
        if format == "xlsx" {
            seen(&mended);
        }
        let again = journal::mapping(&mut counter, AT, &mended);
        let checked = counter.done(AT, "check_import", again);
        assert_eq!(
            (&checked["rows"], &checked["wrong_total"]),
            (&json!(1), &json!(1))
        );
        let row = &checked["wrong"][0];
        assert_eq!(row["number"], "2/2026", "{format}");
        assert_eq!(row["faults"][0]["code"], "iin_check_digit");
    }
}

/// What the workbook holds, seen by other eyes: texts, and the reason at the end.
fn seen(file: &Path) {
    let mut book: Xlsx<_> = open_workbook(file).expect("a workbook");
    let name = book.sheet_names().remove(0);
    let range = book.worksheet_range(&name).expect("its sheet");
    let row: Vec<Data> = range.rows().nth(1).expect("a row").to_vec();
    assert_eq!(
        row[3],
        Data::String("010101100009".into()),
        "an IIN keeps its zero"
    );
    assert_eq!(row[11], Data::String("=1+1".into()), "no formula");
    let last = row.last().map(ToString::to_string);
    assert_eq!(
        last.as_deref(),
        Some("ЖСН қате: бақылау саны сәйкес келмейді")
    );
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    let rows: Vec<Vec<String>> = (1..=300).map(journal::row).collect();
    journal::write(&file, &rows);
    let mapping = journal::mapping(&mut counter, AT, &file);
    for at in [Step::Reading, Step::Checking, Step::Writing] {
        let before = counter.register();
        let stop = AtomicBool::new(false);
        let mut told = Vec::new();
        let work = Work::new(&stop, |progress| {
            told.push(progress.step);
            let half_way = progress.done > 0 || progress.step == Step::Reading;
            if progress.step == at && half_way {
                stop.store(true, Ordering::Relaxed);
            }
        });
        let refused = counter.call_telling(AT, "import_journal", mapping.clone(), work);
        assert_eq!(
            refused.expect_err("it was stopped").0[0].code,
            "stopped",
            "{at:?}"
        );
        assert_eq!(counter.register(), before, "{at:?}");
        assert!(told.contains(&at));
    }
    let made = counter.done(AT, "import_journal", mapping.clone());
    assert_eq!(made["cases"], 300);
    let before = counter.register();
    let stop = AtomicBool::new(false);
    let work = Work::new(&stop, |progress| {
        stop.store(progress.done > 0, Ordering::Relaxed);
    });
    let back = json!({ "id": 1, "reason": "қате файл" });
    let refused = counter.call_telling(AT, "take_back_import", back, work);
    assert_eq!(refused.expect_err("it was stopped").0[0].code, "stopped");
    assert_eq!(counter.register(), before, "all of them stand");
}

#[test]
fn the_columns_of_the_last_import_are_known_again() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let titles: [&str; 6] = [
        "Тіркеу нөмірі",
        "Тіркелген күні",
        "Кім сұрады",
        "Балалар",
        "Орналасу нысаны",
        "Кезең",
    ];
    let cells = [
        "1",
        "03.08.2026",
        "Өтегенова Әсем",
        "Өтегенов Іңкәр 02.09.2015",
        "патронат",
        "01.09.2026 – 30.11.2026",
    ];
    for (column, (title, cell)) in (0..).zip(titles.into_iter().zip(cells)) {
        sheet.write_string(0, column, title).expect("a title");
        sheet.write_string(1, column, cell).expect("a cell");
    }
    book.save(&file).expect("a folder takes a file");
    let look = counter.done(AT, "look_into_journal_file", json!({ "path": file }));
    assert_eq!(
        look["columns"][2]["fact"], "",
        "nobody could know that title"
    );
    let mut mapping = journal::of_look(&look, &file);
    let mapped = mapping["columns"].as_array_mut().expect("columns");
    mapped.push(json!({ "fact": "applicant", "column": 2 }));
    counter.done(AT, "import_journal", mapping);
    let again = counter.done(AT, "look_into_journal_file", json!({ "path": file }));
    assert_eq!(again["columns"][2]["fact"], "applicant");
}

/// Facts that a paper journal knew not are said to be unknown, and can be mended later by the same readers.
#[test]
fn a_case_with_little_known_of_it_can_be_corrected_to_no_more() {
    let mut counter = Counter::set_up(SET_UP);
    let folder = tempdir().expect("a temporary folder");
    let file = folder.path().join("j.xlsx");
    let mut row = journal::row(1);
    for column in [3, 4] {
        row[column] = String::new();
    }
    journal::write(&file, &[row]);
    let mapping = journal::mapping(&mut counter, AT, &file);
    counter.done(AT, "import_journal", mapping);
    let case = counter.done(AT, "case", json!({ "case": 1 }));
    let applicant = &case["application"]["applicant"];
    assert_eq!(applicant["address"], "");
    assert_ne!(applicant["no_iin_reason"], "");
    let mut application: Value = case["application"].clone();
    application["children"][0]["surname"] = json!("Өтеген");
    application["documents"] = facts::documents();
    let input = json!({
        "target": { "case": 1, "revision": 1 }, "application": application, "reason": "туу туралы куәлік бойынша",
    });
    let done = counter.done(AT, "correct_application", input);
    assert_eq!(done["state"], "registered");
}
