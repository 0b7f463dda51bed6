//! `check` and `copy`.

use std::fs;

use serde_json::json;

use crate::program::{self, answer, code, findings, head, with};

#[test]
fn the_check_compares_with_a_head_kept_elsewhere() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let early = head(folder.path());
    program::register(folder.path());
    let late = head(folder.path());
    assert_ne!(early, late);
    // Any head there ever was is in the chain.
    for kept in [&early, &late] {
        assert_eq!(findings(folder.path(), Some(kept)), Vec::<String>::new());
    }
    let other = "0123456789abcdef".repeat(4);
    let found = findings(folder.path(), Some(&other));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("head_missing: "), "{found:?}");
    let data = folder.path().to_str().expect("a plain name");
    assert_eq!(
        code(&with(["check", "--data", data, "--head", "abc"])),
        "hash_unreadable"
    );
}

#[test]
fn a_copy_is_a_register_that_opens() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("register");
    fs::create_dir(&data).expect("a folder");
    program::set_up(&data);
    let registered = program::register(&data);
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    let to = elsewhere.join("register.sqlite3");
    let paths = [&data, &to].map(|path| path.to_str().expect("a plain name"));
    let copied = answer(&with(["copy", "--data", paths[0], paths[1]]));
    assert_eq!(copied["head"], head(&data));
    assert_eq!(copied["file"], paths[1]);

    // The copy has the case with its paper, and goes on by itself.
    assert_eq!(
        findings(&elsewhere, copied["head"].as_str()),
        Vec::<String>::new()
    );
    let case = json!({ "case": registered["case"] });
    assert_eq!(
        program::done(&elsewhere, "case", &case),
        program::done(&data, "case", &case)
    );
    let paper = json!({ "sha256": registered["papers"][0]["sha256"] });
    assert_eq!(
        program::done(&elsewhere, "paper", &paper),
        program::done(&data, "paper", &paper)
    );
    assert_eq!(program::register(&elsewhere)["number"], "Ө-2/2026");
}

#[test]
fn a_copy_never_writes_over_a_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("register");
    fs::create_dir(&data).expect("a folder");
    program::set_up(&data);
    let mine = folder.path().join("mine.txt");
    fs::write(&mine, "менікі").expect("a file");
    let data_text = data.to_str().expect("a plain name");
    let refused = with([
        "copy",
        "--data",
        data_text,
        mine.to_str().expect("a plain name"),
    ]);
    let error = program::error(&refused);
    assert_eq!(
        (&error["code"], &error["hint"]),
        (&json!("target_exists"), &json!("choose_another_name"))
    );
    assert_eq!(fs::read_to_string(&mine).expect("the file"), "менікі");
    let itself = data.join("register.sqlite3");
    let refused = with([
        "copy",
        "--data",
        data_text,
        itself.to_str().expect("a plain name"),
    ]);
    assert_eq!(code(&refused), "target_is_register");
    assert_eq!(findings(&data, None), Vec::<String>::new());
}
