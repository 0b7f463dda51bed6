//! A register to try things in: everything that can be printed from it says so, and nothing from any other does.

use serde_json::{Value, json};

use crate::counter::{CLERK, Counter};
use crate::{facts, pages};

/// Every paper one can get: form 1 blank and filled, receipts, a preview, a permit.
fn papers(sample: bool) -> Vec<(&'static str, Vec<u8>)> {
    let at = "2026-11-20T10:15";
    let mut counter = Counter::set_up_in("2026-11-19T09:30", &facts::office(), sample);
    assert_eq!(counter.done(at, "office", json!({}))["sample"], sample);
    let application = facts::application("20.11.2026");
    let pdf = |answer: Value| transfer::pdf_bytes(&answer).expect("a paper crosses in base64");
    let filled = json!({ "application": application });
    let mut papers = vec![
        (
            "blank form 1",
            pdf(counter.done(at, "blank_application_form", json!({}))),
        ),
        (
            "form 1",
            pdf(counter.done(at, "application_form", filled.clone())),
        ),
    ];
    for (name, input) in [
        ("printed form 1", filled),
        ("printed blank", json!({ "application": null })),
    ] {
        let copies = counter.done(at, "print_application_form", input);
        let file = copies["files"][0].as_str().expect("a file");
        papers.push((name, std::fs::read(file).expect("the copy lies there")));
    }
    let registered = counter.register_application(at, &application);
    papers.push(("receipt", counter.bytes(at, &registered["papers"][0])));
    let checked = counter.act(at, "check_documents", &registered, &json!({}));
    let preview = counter.done(at, "preview_permit", json!({ "case": checked["case"] }));
    papers.push(("preview", pdf(preview)));
    let made = counter.act(at, "make_permit", &checked, &json!({}));
    papers.push(("permit", counter.bytes(at, &made["papers"][0])));
    let without = facts::without(application, "court-decision");
    let refused = counter.done(at, "refuse_at_intake", json!({ "application": without }));
    papers.push(("form 3", counter.bytes(at, &refused["papers"][0])));
    papers
}

#[test]
fn every_paper_of_a_sample_register_bears_its_mark_and_no_other_paper_does() {
    for (name, pdf) in papers(true) {
        assert!(pages::bears_a_mark(&pdf), "{name}");
    }
    for (name, pdf) in papers(false) {
        assert_eq!(pages::bears_a_mark(&pdf), name == "preview", "{name}");
    }
}

#[test]
fn a_printed_form_is_not_journalled_and_its_name_tells_nobody() {
    let at = "2026-11-20T10:15";
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let before = counter.register();
    let input = json!({ "application": facts::application("20.11.2026") });
    let copies = counter.done(at, "print_application_form", input);
    assert_eq!(counter.register(), before);
    let file = std::path::PathBuf::from(copies["files"][0].as_str().expect("a file"));
    assert_eq!(
        file.parent(),
        Some(counter.folder().join("print").as_path())
    );
    let name = file
        .file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    assert!(
        name.len() == 16 && name.chars().all(|digit| digit.is_ascii_hexdigit()),
        "{name}"
    );
    let faulty = json!({ "application": {} });
    assert!(
        counter
            .call(at, CLERK, "print_application_form", faulty)
            .is_err()
    );
}

#[test]
fn the_office_tells_its_folder_version_and_past_settings() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    for (from, post) in [
        ("01.12.2026", "Бөлім басшысы"),
        ("24.11.2026", "Басшы"),
        ("24.11.2026", "Бас"),
    ] {
        let mut office = facts::office();
        office["head"]["post"] = json!(post);
        let change = json!({ "from": from, "office": office });
        counter.done("2026-11-20T10:15", "change_settings", change);
    }
    let office = counter.done("2026-11-20T10:15", "office", json!({}));
    assert_eq!(office["folder"], counter.folder().display().to_string());
    assert_eq!(office["version"], env!("CARGO_PKG_VERSION"));
    let history: Vec<_> = office["history"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|dated| {
            (
                dated["from"].clone(),
                dated["office"]["head"]["post"].clone(),
            )
        })
        .collect();
    let expected = [
        ("2026-12-01", "Бөлім басшысы"),
        ("2026-11-24", "Бас"),
        ("2026-11-19", "Бөлім басшысы"),
    ];
    assert_eq!(
        history,
        expected.map(|(from, post)| (json!(from), json!(post)))
    );
    let genitive = |name: &str| json!({ "name": name });
    let known = counter.done(
        "2026-11-20T10:15",
        "suggest_genitive",
        genitive("Ақжар білім бөлімі"),
    );
    assert_eq!(known["genitive"], "Ақжар білім бөлімінің");
    let unknown = counter.done(
        "2026-11-20T10:15",
        "suggest_genitive",
        genitive("Department"),
    );
    assert_eq!(unknown["genitive"], "");
}
