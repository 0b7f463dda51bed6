//! Each kind of tampering with what the journal names and what is derived from it is named by the check.

use std::path::Path;

use register::{Finding, Hash, REGISTER_FILE, RowFault, check_file};
use rusqlite::Connection;
use tempfile::{TempDir, tempdir};

use crate::fixtures::*;

/// What is found after somebody tampered with the register of `lived_in`.
pub(crate) fn tampered(statements: &str) -> (TempDir, Vec<Finding>) {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    tamper(dir.path(), statements);
    let report = check_file(&dir.path().join(REGISTER_FILE), None, None).expect("a report");
    (dir, report.findings)
}

/// As somebody does it who knows the guards: takes them away, changes things and puts them back.
pub(crate) fn tamper(dir: &Path, statements: &str) {
    let file = Connection::open(dir.join(REGISTER_FILE)).expect("the file");
    file.pragma_update(None, "foreign_keys", false)
        .expect("a pragma");
    let guards: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .expect("a statement")
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("the guards")
        .collect::<Result<_, _>>()
        .expect("the guards");
    for (name, _) in &guards {
        file.execute_batch(&format!("DROP TRIGGER {name}"))
            .expect("a guard");
    }
    file.execute_batch(statements)
        .unwrap_or_else(|error| panic!("{statements}: {error}"));
    for (_, sql) in &guards {
        file.execute_batch(sql).expect("a guard");
    }
}

fn sha256_of(words: &str) -> Hash {
    paper("", None, 1, words).reference().sha256
}

pub(crate) fn derived(table: &'static str, row: &str, fault: RowFault) -> Finding {
    Finding::Derived {
        table,
        row: row.to_owned(),
        fault,
    }
}

/// Statements, and everything that is found of them.
pub(crate) fn assert_found(table: &[(&str, Vec<Finding>)]) {
    for (statements, expected) in table {
        let (_dir, findings) = tampered(statements);
        assert_eq!(&findings, expected, "{statements}");
    }
}

#[test]
fn tampering_with_papers_and_editions_is_named() {
    let permit = sha256_of("permit 1");
    let other = sha256_of("other");
    let missing = |seq| Finding::PaperMissing {
        sha256: permit,
        seq,
    };
    let of_permit = |change: &str| {
        format!(
            "UPDATE paper SET {change} WHERE bytes = {}",
            "CAST('permit 1' AS BLOB)"
        )
    };
    let foreign = |row| Finding::ForeignKey {
        table: "paper_issue".to_owned(),
        row,
        parent: "paper".to_owned(),
    };
    assert_found(&[
        (
            &of_permit("bytes = CAST('permit 2' AS BLOB)"),
            vec![Finding::PaperAltered(permit)],
        ),
        (
            "DELETE FROM paper WHERE bytes = CAST('permit 1' AS BLOB)",
            vec![foreign(0), missing(6)],
        ),
        (
            &of_permit("sha256 = zeroblob(32)"),
            vec![
                foreign(0),
                Finding::PaperAltered([0; 32]),
                Finding::PaperExtra([0; 32]),
                missing(6),
            ],
        ),
        (
            &format!(
                "INSERT INTO paper VALUES (x'{}', CAST('other' AS BLOB))",
                hex(&other)
            ),
            vec![Finding::PaperExtra(other)],
        ),
        (
            "UPDATE edition SET service = 'other'",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "UPDATE edition SET edition = '2030-01-01-1'",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "UPDATE edition_file SET bytes = x'00' WHERE name = 'edition.toml'",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "UPDATE edition_file SET name = 'x' WHERE name = 'edition.toml'",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "DELETE FROM edition_file WHERE name = 'edition.toml'",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "INSERT INTO edition_file SELECT hash, 'more', bytes FROM edition_file LIMIT 1",
            vec![Finding::EditionAltered(EDITION)],
        ),
        (
            "INSERT INTO edition VALUES (zeroblob(32), 'other', '2030-01-01-1')",
            vec![Finding::EditionExtra([0; 32])],
        ),
        (
            "DELETE FROM edition_file; DELETE FROM edition",
            vec![Finding::EditionMissing {
                hash: EDITION,
                seq: 9,
            }],
        ),
    ]);
}

fn hex(hash: &Hash) -> String {
    hash.iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

#[test]
fn tampering_with_derived_tables_is_named() {
    use RowFault::{Altered, Extra, Missing};
    assert_found(&[
        (
            "UPDATE case_row SET state = 'annulled' WHERE case_id = 1",
            vec![derived("case_row", "1", Altered)],
        ),
        (
            "UPDATE case_row SET applicant_sort_key = x'00' WHERE case_id = 2",
            vec![derived("case_row", "2", Altered)],
        ),
        (
            "DELETE FROM case_row WHERE case_id = 2",
            vec![derived("case_row", "2", Missing)],
        ),
        (
            "UPDATE case_row SET case_id = 9 WHERE case_id = 2",
            vec![
                derived("case_row", "2", Missing),
                derived("case_row", "9", Extra),
            ],
        ),
        (
            "UPDATE case_person SET iin = '850618100003' WHERE case_id = 1 AND place = 0",
            vec![derived("case_person", "1 0", Altered)],
        ),
        (
            "DELETE FROM case_person WHERE case_id = 1 AND place = 1",
            vec![derived("case_person", "1 1", Missing)],
        ),
        (
            "INSERT INTO case_person SELECT 1, 7, role, name, name_folded, sort_key, iin, birth_date, phone FROM case_person LIMIT 1",
            vec![derived("case_person", "1 7", Extra)],
        ),
        (
            "DELETE FROM case_term WHERE kind = 'iin' AND case_id = 2 AND term = '500101200007'",
            vec![derived(
                "case_term",
                "iin 500101200007 2 500101200007",
                Missing,
            )],
        ),
        (
            "INSERT INTO case_term VALUES ('name', 'аскар', 1, 'асқар')",
            vec![derived("case_term", "name аскар 1 асқар", Extra)],
        ),
        (
            "UPDATE drawn_number SET case_id = 2 WHERE journal = 'permits'",
            vec![derived("drawn_number", "permits 2026 1", Altered)],
        ),
        (
            "DELETE FROM drawn_number WHERE journal = 'applications' AND serial = 2",
            vec![derived("drawn_number", "applications 2026 2", Missing)],
        ),
        (
            "INSERT INTO drawn_number VALUES ('permits', 2026, 2, '', 1, 6)",
            vec![derived("drawn_number", "permits 2026 2", Extra)],
        ),
        (
            "UPDATE paper_issue SET form = 'other' WHERE seq = 6",
            vec![derived("paper_issue", "6 0", Altered)],
        ),
        (
            "DELETE FROM paper_issue WHERE seq = 6",
            vec![derived("paper_issue", "6 0", Missing)],
        ),
        (
            "DELETE FROM printing",
            vec![derived("printing", "11", Missing)],
        ),
        (
            "INSERT INTO printing SELECT 12, sha256 FROM printing",
            vec![derived("printing", "12", Extra)],
        ),
        (
            "UPDATE meta SET value = '0' WHERE name = 'derived_version'",
            vec![Finding::Meta("derived_version")],
        ),
        (
            "DELETE FROM meta WHERE name = 'register'",
            vec![Finding::Meta("register")],
        ),
    ]);
}

#[test]
fn numbers_that_were_made_to_jump_or_meet_are_named() {
    let jump = |to: u32| {
        format!(
            "UPDATE entry_payload SET payload = replace(payload, '\"serial\":2', '\"serial\":{to}') WHERE seq = 9"
        )
    };
    let (_dir, findings) = tampered(&jump(5));
    for serial in 2..5 {
        let hole = Finding::NumberHole {
            journal: "applications",
            year: 2026,
            serial,
        };
        assert!(findings.contains(&hole), "{findings:?}");
    }
    let (_dir, findings) = tampered(&jump(1));
    let double = Finding::NumberDouble {
        journal: "applications",
        year: 2026,
        serial: 1,
        cases: vec![1, 2],
    };
    assert!(findings.contains(&double), "{findings:?}");
}

#[test]
fn a_guard_that_was_taken_away_or_changed_is_named() {
    let schema = |object: &str, fault| Finding::Schema {
        object: object.to_owned(),
        fault,
    };
    for (statements, expected) in [
        (
            "DROP TRIGGER paper_not_deleted",
            schema("paper_not_deleted", RowFault::Missing),
        ),
        (
            "DROP INDEX case_row_by_state",
            schema("case_row_by_state", RowFault::Missing),
        ),
        ("CREATE TABLE notes (a)", schema("notes", RowFault::Extra)),
        (
            "DROP TRIGGER paper_not_deleted; CREATE TRIGGER paper_not_deleted BEFORE DELETE ON paper BEGIN SELECT 1; END",
            schema("paper_not_deleted", RowFault::Altered),
        ),
    ] {
        let dir = tempdir().expect("a temporary folder");
        drop(lived_in(dir.path()));
        let file = Connection::open(dir.path().join(REGISTER_FILE)).expect("the file");
        file.execute_batch(statements).expect("tampering");
        drop(file);
        let report = check_file(&dir.path().join(REGISTER_FILE), None, None).expect("a report");
        assert_eq!(report.findings, [expected], "{statements}");
    }
}
