//! Papers that people keep where a dialog lets them say.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::driver::{Opening, Window};
use crate::{facts, program};

#[test]
fn papers_are_kept_under_their_names_and_replace_only_what_the_dialog_asked_about() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let (register, kept) = (home.path().join("register"), home.path().join("kept"));
    fs::create_dir(&kept).expect("a fresh folder takes another");
    let receipt = receipt_in(&register);
    let window = Window::open_with(&Opening {
        save_to: &kept,
        ..Opening::on(&register)
    });
    let keep = |papers: &[(&str, &str)]| -> Vec<PathBuf> {
        let papers: Vec<Value> = papers
            .iter()
            .map(|(sha256, name)| json!({ "sha256": sha256, "name": name }))
            .collect();
        let input = json!({ "papers": papers, "folder": "", "person": 1 });
        let answer = window.asks("save_paper", &input);
        assert_eq!(answer["folder"], kept.display().to_string(), "{answer}");
        let files = answer["files"].as_array().expect("files were written");
        files
            .iter()
            .map(|file| file.as_str().expect("a path").into())
            .collect()
    };

    let first = kept.join("Қолхат 1-2026.pdf");
    assert_eq!(
        keep(&[(&receipt, "Қолхат 1/2026")]),
        std::slice::from_ref(&first)
    );
    let bytes = fs::read(&first).expect("a file that was kept");
    assert!(bytes.starts_with(b"%PDF-"));
    fs::write(&first, "older").expect("an own file");
    assert_eq!(
        keep(&[(&receipt, "Қолхат 1/2026")]),
        std::slice::from_ref(&first)
    );
    assert_eq!(fs::read(&first).ok(), Some(bytes), "the dialog has asked");
    let two = [(receipt.as_str(), "Қолхат 1/2026"), (&receipt, "b")];
    assert_eq!(
        keep(&two),
        [kept.join("Қолхат 1-2026 (2).pdf"), kept.join("b.pdf")]
    );
}

#[test]
fn a_person_who_thinks_better_of_it_keeps_nothing() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let receipt = receipt_in(home.path());
    let window = Window::open(home.path());
    let paper = json!({ "sha256": receipt, "name": "x" });
    let input = json!({ "papers": [paper], "folder": "", "person": 1 });
    assert_eq!(window.asks("save_paper", &input), Value::Null);
    let copy = json!({ "folder": "", "person": 1 });
    assert_eq!(window.asks("save_copy", &copy), Value::Null);
}

/// Sets an office up that has registered an application; answers the fingerprint of its receipt.
fn receipt_in(register: &Path) -> String {
    program::set_up(register);
    let input = json!({ "application": facts::application("20.11.2026") });
    let done = program::done(register, "register_application", &input);
    let receipt = done["papers"][0]["sha256"].as_str();
    receipt.expect("a receipt was issued").to_owned()
}
