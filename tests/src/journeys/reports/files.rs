//! The files of a month's register: kept as they were issued, and masked where they leave the office.

use std::io::Write;
use std::process::Command;

use serde_json::{Value, json};

use super::{application, close, handed_over, signed};
use crate::counter::{Counter, codes};
use crate::pages;

const SET_UP: &str = "2026-09-01T09:00";
const AT: &str = "2026-12-02T10:00";

/// A file of a register: its name and its bytes.
fn file(
    counter: &mut Counter,
    version: Option<u32>,
    format: &str,
    masked: bool,
) -> (String, Vec<u8>) {
    let input = json!({
        "month": "2026-11", "version": version, "format": format, "masked": masked,
    });
    let answer = counter.done(AT, "month_register_file", input);
    transfer::named_file(&answer).expect("a file crosses in base64")
}

/// Everything a workbook says, its parts one after the other.
fn parts(workbook: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(workbook).expect("room enough");
    let unzipped = Command::new("unzip")
        .arg("-p")
        .arg(file.path())
        .output()
        .expect("unzip is there");
    assert!(unzipped.status.success(), "{unzipped:?}");
    String::from_utf8_lossy(&unzipped.stdout).into_owned()
}

/// The words of a file, whatever it is.
fn words(format: &str, bytes: &[u8]) -> String {
    match format {
        "pdf" => pages::words(bytes),
        "xlsx" => parts(bytes),
        _ => String::from_utf8(bytes.to_vec()).expect("UTF-8"),
    }
}

/// An office with a case handed over to a representative and one void, its reason in a person's words.
fn november() -> Counter {
    let mut counter = Counter::set_up(SET_UP);
    let permit = signed(&mut counter, "2026-11-24T10:00");
    let taking = json!({ "to": {
        "identity_document": "№ 000000002",
        "representative": {
            "surname": "Оспанқұлова", "given": "Жанерке", "patronymic": "",
            "power_of_attorney": crate::facts::power_of_attorney(),
        },
    } });
    counter.act("2026-11-25T10:00", "hand_over", &permit, &taking);
    let void = counter.register_application("2026-11-26T10:00", &application());
    let reason = json!({ "reason": "Өтегенова екі рет келген" });
    counter.act("2026-11-26T11:00", "take_back", &void, &reason);
    counter
}

#[test]
fn masked_files_tell_nobodys_name_number_address_or_telephone() {
    let mut counter = november();
    let issued = close(&mut counter, "2026-12-01T09:00", "2026-11");
    assert_eq!(issued["files"].as_array().map(Vec::len), Some(6));
    let telling = [
        "500101200007",
        "991231500707",
        "Әсем",
        "Өтегенов",
        "Ғалымқызы",
        "Оспанқұлова",
        "Мектеп",
        "Көктерек ауылы",
        "701",
        "02.09.2015",
        "1-245",
        "екі рет",
    ];
    for format in ["pdf", "xlsx", "csv"] {
        let (name, whole) = file(&mut counter, Some(1), format, false);
        assert_eq!(name, format!("register-2026-11.{format}"));
        let whole = words(format, &whole);
        // The register names children without their IINs.
        for word in telling.iter().filter(|word| **word != "991231500707") {
            // A space inside what was typed may be the end of a line on a page.
            let said = word.split(' ').all(|word| whole.contains(word));
            assert!(said, "the whole {format} says {word}");
        }
        let (name, masked) = file(&mut counter, Some(1), format, true);
        assert_eq!(name, format!("register-2026-11-masked.{format}"));
        let masked = words(format, &masked);
        for word in telling {
            assert!(!masked.contains(word), "the masked {format} says {word}");
        }
        for word in ["…0007", "Ө. Ә. Ғ.", "2015", "Ө-1/2026", "Р-1/2026"] {
            let said = word.split(' ').all(|word| masked.contains(word));
            assert!(said, "the masked {format} says {word}");
        }
    }
}

#[test]
fn what_was_issued_stays_and_what_would_be_is_marked() {
    let mut counter = november();
    let issued = close(&mut counter, "2026-12-01T09:00", "2026-11");
    let whole = |counter: &mut Counter| file(counter, Some(1), "pdf", false).1;
    let first = whole(&mut counter);
    assert!(!pages::is_marked(&first), "no ЖОБА on what was issued");
    let head = counter.done(AT, "month_register", json!({ "month": "2026-11" }));
    let closed_on = issued["issued_on"].as_str();
    assert_eq!(closed_on, Some("2026-12-01"));
    // Something changes: the draft tells it, the issued file does not.
    let permit = signed(&mut counter, "2026-12-01T11:00");
    counter.act("2026-12-01T12:00", "hand_over", &permit, &handed_over());
    assert_eq!(whole(&mut counter), first);
    let (name, draft) = file(&mut counter, None, "pdf", false);
    assert_eq!(name, "register-2026-11-draft.pdf");
    assert!(pages::is_marked(&draft));
    let now = counter.done(AT, "month_register", json!({ "month": "2026-11" }));
    assert_ne!(now["head"], head["head"], "the chain went on");
    assert_eq!(now["next_version"], 2);
    assert_eq!(now["columns"].as_array().map(Vec::len), Some(28));
    let row = now["rows"][0].as_array().expect("a row");
    assert_eq!(row.len(), 28);
    assert_eq!(row[1], "Ө-1/2026");

    let by_hash = |file: &Value| file["format"] == "pdf" && file["masked"] == false;
    let files = issued["files"].as_array().expect("files");
    let pdf = files.iter().find(|file| by_hash(file)).expect("the paper");
    assert_eq!(counter.bytes(AT, pdf), first);
    // A print copy of it is journalled like that of any paper, one of a draft is not.
    let print = |version: Value| json!({ "month": "2026-11", "version": version });
    let before = counter.register()["entries"].as_u64();
    counter.done(AT, "print_month_register", print(json!(null)));
    assert_eq!(counter.register()["entries"].as_u64(), before);
    let copies = counter.done(AT, "print_month_register", print(json!(1)));
    assert_eq!(
        counter.register()["entries"].as_u64(),
        before.map(|entries| entries + 1)
    );
    let copy = copies["files"][0].as_str().expect("a file");
    assert_eq!(std::fs::read(copy).ok(), Some(first));
    let pages = counter.done(AT, "month_register_pages", print(json!(1)));
    assert_eq!(
        pages["pages"].as_array().map(|pages| !pages.is_empty()),
        Some(true)
    );

    let unknown = json!({ "month": "2026-11", "version": 2, "format": "pdf" });
    let refused = counter.refused(AT, "month_register_file", unknown);
    assert_eq!(codes(&refused), [("month_register_unknown", "")]);
    let unknown = json!({ "month": "2026-11", "format": "docx" });
    let refused = counter.refused(AT, "month_register_file", unknown);
    assert_eq!(codes(&refused), [("format_unknown", "")]);
}
