//! Whoever opens the file with another program and changes a row: what `check` says of it.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::program::{self, demo, findings, head};

/// As somebody does it who knows the guards: takes them away, changes things and puts them back.
fn tamper(data: &Path, statements: &str) {
    let file = Connection::open(data.join("register.sqlite3")).expect("the file");
    file.pragma_update(None, "foreign_keys", false)
        .expect("a pragma");
    let mut query = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .expect("the schema");
    let guards: Vec<(String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(Iterator::collect)
        .expect("the guards");
    drop(query);
    assert!(!guards.is_empty());
    for (name, _) in &guards {
        file.execute_batch(&format!("DROP TRIGGER {name}"))
            .expect("a guard");
    }
    file.execute_batch(statements)
        .unwrap_or_else(|error| panic!("{statements}: {error}"));
    let changed: u64 = file
        .query_row("SELECT total_changes()", [], |row| row.get(0))
        .expect("a count");
    assert!(changed > 0, "{statements} changes nothing");
    for (_, sql) in &guards {
        file.execute_batch(sql).expect("a guard");
    }
}

/// What is changed, and the codes that must be among the findings, with words of their details.
const TABLE: &[(&str, &[&str])] = &[
    (
        "UPDATE entry SET person = 2 WHERE seq = 4",
        &["entry_altered: entry: 4"],
    ),
    (
        "UPDATE entry SET on_date = '2026-11-01' WHERE seq = 4",
        &["entry_altered: entry: 4"],
    ),
    (
        "UPDATE entry SET entered_at = '2026-11-01T10:00:00+05:00' WHERE seq = 4",
        &["entry_altered: entry: 4"],
    ),
    (
        "UPDATE entry SET kind = 'permit_signed' WHERE seq = 5",
        &["entry_altered: entry: 5"],
    ),
    (
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 4",
        &["entry_altered: entry: 4", "chain_broken: entry: 5"],
    ),
    (
        "UPDATE entry SET previous_hash = zeroblob(32) WHERE seq = 4",
        &["entry_altered: entry: 4", "chain_broken: entry: 4"],
    ),
    (
        "DELETE FROM entry_payload WHERE seq = 4; DELETE FROM entry WHERE seq = 4",
        &["seq_gap: entry: seq 5", "chain_broken: entry: 5"],
    ),
    (
        "UPDATE entry_payload SET payload = replace(payload, '2026-12-01', '2026-12-02') WHERE seq = 3",
        &["payload_altered: entry_payload: 3"],
    ),
    (
        "UPDATE entry_payload SET payload = replace(payload, 'Тоқтаров', 'Тоқтасын') WHERE seq = 3",
        &["payload_altered: entry_payload: 3"],
    ),
    (
        "UPDATE entry_payload SET salt = zeroblob(32) WHERE seq = 3",
        &["payload_altered: entry_payload: 3"],
    ),
    (
        "DELETE FROM entry_payload WHERE seq = 4",
        &["payload_missing: entry_payload: 4"],
    ),
    (
        "INSERT INTO entry_payload VALUES (99, zeroblob(32), '{}')",
        &["payload_extra: entry_payload: 99"],
    ),
    (
        "UPDATE paper SET bytes = CAST(bytes || x'20' AS BLOB)",
        &["paper_altered: paper: "],
    ),
    (
        "UPDATE paper SET bytes = zeroblob(100)",
        &["paper_altered: paper: "],
    ),
    ("DELETE FROM paper", &["paper_missing: paper: "]),
    (
        "INSERT INTO paper VALUES (zeroblob(32), x'25')",
        &["paper_altered: paper: 00", "paper_extra: paper: 00"],
    ),
    (
        "UPDATE edition SET edition = '2030-01-01-1'",
        &["edition_altered: edition: "],
    ),
    (
        "UPDATE edition_file SET bytes = CAST(bytes || x'0a' AS BLOB) WHERE name = 'edition.toml'",
        &["edition_altered: edition: "],
    ),
    (
        "DELETE FROM edition_file; DELETE FROM edition",
        &["edition_missing: edition: "],
    ),
    (
        "INSERT INTO edition VALUES (zeroblob(32), 'other', '2030-01-01-1')",
        &["edition_extra: edition: 00"],
    ),
    (
        "UPDATE case_row SET state = 'registered' WHERE case_id = 1",
        &["derived: case_row: 1: altered"],
    ),
    (
        "DELETE FROM case_row WHERE case_id = 2",
        &["derived: case_row: 2: missing"],
    ),
    (
        "UPDATE case_row SET case_id = 99 WHERE case_id = 2",
        &[
            "derived: case_row: 2: missing",
            "derived: case_row: 99: extra",
        ],
    ),
    (
        "UPDATE case_person SET iin = '500101100000' WHERE case_id = 1 AND place = 0",
        &["derived: case_person: 1 0: altered"],
    ),
    (
        "DELETE FROM case_term WHERE case_id = 2",
        &["derived: case_term: "],
    ),
    (
        "DELETE FROM drawn_number WHERE journal = 'permits'",
        &["derived: drawn_number: permits 2026 1: missing"],
    ),
    (
        "INSERT INTO drawn_number VALUES ('permits', 2026, 99, 'Р', 1, 6)",
        &["derived: drawn_number: permits 2026 99: extra"],
    ),
    (
        "UPDATE paper_issue SET version = 7 WHERE form = 'permit'",
        &["derived: paper_issue: "],
    ),
    (
        "INSERT INTO printing SELECT 1, sha256 FROM paper LIMIT 1",
        &["derived: printing: 1: extra"],
    ),
];

/// The files of a register in a folder of their own.
fn copied(register: &Path) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for file in fs::read_dir(register).expect("the register") {
        let file = file.expect("a file");
        if file.path().is_file() {
            fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
        }
    }
    folder
}

#[test]
fn each_kind_of_tampering_is_named() {
    let played = tempfile::tempdir().expect("a temporary folder");
    demo(played.path());
    let register = played.path().join("register");
    assert_eq!(
        findings(copied(&register).path(), None),
        Vec::<String>::new()
    );
    for (statements, expected) in TABLE {
        let data = copied(&register);
        tamper(data.path(), statements);
        let found = findings(data.path(), None);
        for expected in *expected {
            assert!(
                found.iter().any(|finding| finding.starts_with(expected)),
                "{statements}: {expected:?} is not among {found:#?}"
            );
        }
    }
}

#[test]
fn a_guard_taken_away_is_named_even_if_nothing_else_was_done() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let data = folder.path().join("register");
    let file = Connection::open(data.join("register.sqlite3")).expect("the file");
    let guarded = file.execute_batch("UPDATE entry SET person = 2");
    assert!(
        guarded.is_err(),
        "the journal can be changed under its guards"
    );
    file.execute_batch("DROP TRIGGER entry_not_updated")
        .expect("a guard");
    drop(file);
    assert_eq!(
        findings(&data, None),
        ["schema: schema: entry_not_updated: missing"]
    );
}

#[test]
fn a_cut_tail_is_seen_against_a_head_kept_elsewhere_and_only_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let registered = program::register(folder.path());
    let kept = head(folder.path());
    // The last act is a print, which nothing else hangs on.
    let print = json!({ "papers": [registered["papers"][0]["sha256"]] });
    program::done(folder.path(), "print_copies", &print);
    let last = head(folder.path());
    tamper(
        folder.path(),
        "DELETE FROM printing;
         DELETE FROM entry_payload WHERE seq = (SELECT max(seq) FROM entry);
         DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)",
    );
    assert_eq!(findings(folder.path(), None), Vec::<String>::new());
    assert_eq!(findings(folder.path(), Some(&kept)), Vec::<String>::new());
    let found = findings(folder.path(), Some(&last));
    assert_eq!(
        found,
        [format!("head_missing: entry: no entry has the hash {last}")]
    );
}

#[test]
fn an_altered_fact_is_never_shown_as_if_it_had_happened() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let data = folder.path().join("register");
    tamper(
        &data,
        "UPDATE entry_payload SET payload = replace(payload, '850618100003', '500101100000') WHERE seq = 3",
    );
    let refused = program::error(&program::call(&data, "case", &json!({ "case": 1 })));
    assert_eq!(
        (&refused["code"], &refused["args"]["seq"]),
        (&json!("entry_altered"), &json!("3"))
    );
    assert_eq!(refused["hint"], "restore_a_copy");
}

#[test]
fn tables_of_another_version_are_made_anew_from_the_journal() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let data = folder.path().join("register");
    let cases = program::done(&data, "cases", &json!({ "search": "тоқтаров" }));
    assert_eq!(cases["cases"].as_array().map(Vec::len), Some(1));
    tamper(
        &data,
        "DELETE FROM case_row; DELETE FROM case_term; DELETE FROM case_person;
         UPDATE meta SET value = '0' WHERE name = 'derived_version'",
    );
    let search = json!({ "search": "тоқтаров" });
    assert_eq!(program::done(&data, "cases", &search), cases);
    assert_eq!(findings(&data, None), Vec::<String>::new());
}
