//! Each kind of tampering with each table is named by the check. What no check can see is a journal whose
//! tail was cut or which was built anew: that is seen against a head kept elsewhere.

use std::fs;
use std::path::Path;

use register::{Finding, Hash, REGISTER_FILE, Register, RegisterError, RowFault, check_file};
use rusqlite::Connection;
use tempfile::{TempDir, tempdir};

use crate::fixtures::*;

/// The entries of `lived_in`: 1 set_up, 2 edition_taken, 3 registered, 4 executor_assigned, 5 checked,
/// 6 permit_made, 7 permit_signed, 8 handed_over, 9 registered, 10 not_accepted, 11 reprinted.
fn tampered(statements: &str) -> (TempDir, Vec<Finding>) {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    tamper(dir.path(), statements);
    let report = check_file(&dir.path().join(REGISTER_FILE), None, None).expect("a report");
    (dir, report.findings)
}

/// As somebody does it who knows the guards: takes them away, changes things and puts them back.
fn tamper(dir: &Path, statements: &str) {
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

fn derived(table: &'static str, row: &str, fault: RowFault) -> Finding {
    Finding::Derived {
        table,
        row: row.to_owned(),
        fault,
    }
}

/// Statements, and everything that is found of them.
fn assert_found(table: &[(&str, Vec<Finding>)]) {
    for (statements, expected) in table {
        let (_dir, findings) = tampered(statements);
        assert_eq!(&findings, expected, "{statements}");
    }
}

#[test]
fn a_register_that_nobody_touched_is_clean() {
    let (dir, findings) = tampered("");
    assert_eq!(findings, []);
    let report = check_file(&dir.path().join(REGISTER_FILE), None, None).expect("a report");
    assert_eq!((report.entries, report.cases, report.papers), (11, 2, 4));
    assert_eq!(report.head.map(|head| head.seq), Some(11));
}

#[test]
fn an_altered_column_of_an_entry_is_named() {
    for change in [
        "person = 2",
        "on_date = '2026-11-24'",
        "entered_at = '2026-11-25T10:00:01+05:00'",
        "previous_hash = zeroblob(32)",
        "payload_hash = zeroblob(32)",
        "hash = zeroblob(32)",
        "kind = 'permit_signed'",
        "v = 2",
        "stream_id = 2",
        "stream = 'office', stream_id = 0",
    ] {
        let (_dir, findings) = tampered(&format!("UPDATE entry SET {change} WHERE seq = 5"));
        assert!(
            findings.contains(&Finding::EntryAltered(5)),
            "{change}: {findings:?}"
        );
    }
}

#[test]
fn tampering_with_the_journal_is_named() {
    assert_found(&[
        (
            "UPDATE entry SET person = 2 WHERE seq = 7",
            vec![Finding::EntryAltered(7)],
        ),
        (
            "UPDATE entry SET hash = zeroblob(32) WHERE seq = 7",
            vec![Finding::EntryAltered(7), Finding::ChainBroken(8)],
        ),
        (
            "DELETE FROM entry WHERE seq = 2; DELETE FROM entry_payload WHERE seq = 2",
            vec![
                Finding::SeqGap {
                    expected: 2,
                    found: 3,
                },
                Finding::ChainBroken(3),
                Finding::EditionExtra(EDITION),
            ],
        ),
        (
            "UPDATE entry SET seq = 12 WHERE seq = 11; UPDATE entry_payload SET seq = 12 WHERE seq = 11",
            vec![
                Finding::SeqGap {
                    expected: 11,
                    found: 12,
                },
                Finding::EntryAltered(12),
                derived("reprint", "12", RowFault::Missing),
                derived("reprint", "11", RowFault::Extra),
            ],
        ),
        (
            "UPDATE entry_payload SET salt = zeroblob(32) WHERE seq = 4",
            vec![Finding::PayloadAltered(4)],
        ),
        (
            "UPDATE entry_payload SET payload = payload || ' ' WHERE seq = 4",
            vec![Finding::PayloadAltered(4)],
        ),
        (
            "INSERT INTO entry_payload VALUES (99, zeroblob(32), '{}')",
            vec![
                Finding::ForeignKey {
                    table: "entry_payload".to_owned(),
                    row: 99,
                    parent: "entry".to_owned(),
                },
                Finding::PayloadExtra(99),
            ],
        ),
        (
            "UPDATE entry_payload SET payload = replace(payload, 'аудандық', 'қалалық') WHERE seq = 1",
            vec![Finding::PayloadAltered(1)],
        ),
    ]);
}

#[test]
fn a_payload_that_is_gone_or_unreadable_is_named_and_the_rest_goes_on() {
    let (_dir, findings) = tampered("DELETE FROM entry_payload WHERE seq = 6");
    assert_eq!(
        findings,
        [
            Finding::PayloadMissing(6),
            Finding::CaseUnreadable {
                case: 1,
                why: "entry 7 (permit_signed) does not follow from the state before it".to_owned()
            },
        ]
    );
    let (_dir, findings) = tampered("UPDATE entry_payload SET payload = 'null' WHERE seq = 8");
    assert_eq!(findings[0], Finding::PayloadAltered(8));
    assert!(matches!(
        findings[1],
        Finding::EntryUnreadable { seq: 8, .. }
    ));
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn an_altered_fact_is_not_shown_as_if_it_had_happened() {
    let (dir, _) = tampered(
        "UPDATE entry_payload SET payload = replace(payload, '500101100000', '850618100003') WHERE seq = 3",
    );
    let register = Register::open(dir.path(), None).expect("a register");
    let case = register.read(|reading| reading.case(cases::case::CaseId(1)));
    assert!(
        matches!(case, Err(RegisterError::EntryAltered(3))),
        "{case:?}"
    );
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
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
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
            "DELETE FROM reprint",
            vec![derived("reprint", "11", Missing)],
        ),
        (
            "INSERT INTO reprint SELECT 12, sha256 FROM reprint",
            vec![derived("reprint", "12", Extra)],
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

#[test]
fn a_cut_tail_is_seen_against_a_head_kept_elsewhere() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let head = register
        .read(|reading| reading.last_entry())
        .expect("a head")
        .expect("an entry")
        .hash;
    assert!(register.check(Some(&head)).expect("a report").is_clean());
    drop(register);
    tamper(
        dir.path(),
        "DELETE FROM entry_payload WHERE seq = 11; DELETE FROM entry WHERE seq = 11; DELETE FROM reprint",
    );
    let register = Register::open(dir.path(), None).expect("a register");
    assert_clean(&register);
    let report = register.check(Some(&head)).expect("a report");
    assert_eq!(report.findings, [Finding::HeadMissing(head)]);
}

#[test]
fn a_journal_built_anew_is_seen_against_a_head_kept_elsewhere() {
    let (one, other) = (
        tempdir().expect("a temporary folder"),
        tempdir().expect("a temporary folder"),
    );
    let head = lived_in(one.path())
        .read(|reading| reading.last_entry())
        .expect("a head")
        .expect("an entry")
        .hash;
    // The same events word for word, with salts of their own.
    let report = lived_in(other.path()).check(Some(&head)).expect("a report");
    assert_eq!(report.findings, [Finding::HeadMissing(head)]);
}

#[test]
fn a_damaged_file_is_answered_and_never_panics() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    let file = dir.path().join(REGISTER_FILE);
    let sound = fs::read(&file).expect("the file");
    let mut found = 0;
    // A stride that meets headers, cells and free space of every page.
    for place in (0..sound.len()).step_by(977) {
        let mut damaged = sound.clone();
        damaged[place..sound.len().min(place + 16)].fill(0xA5);
        fs::write(&file, &damaged).expect("the file");
        let report = check_file(&file, None, None);
        found += u32::from(!report.is_ok_and(|report| report.is_clean()));
        // Opening may refuse or not; what it opens must answer.
        if let Ok(register) = Register::open(dir.path(), None) {
            let _ = register.check(None);
        }
        for beside in ["register.sqlite3-wal", "register.sqlite3-shm"] {
            let _ = fs::remove_file(dir.path().join(beside));
        }
    }
    assert!(found > 20, "{found}");
    for length in [100, 4096, 5000, sound.len() / 2, sound.len() - 4096] {
        fs::write(&file, &sound[..length]).expect("the file");
        let report = check_file(&file, None, None);
        assert!(
            !report.as_ref().is_ok_and(|report| report.is_clean()),
            "{length}: {report:?}"
        );
    }
}

#[test]
fn letters_changed_in_the_file_itself_are_found() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    let file = dir.path().join(REGISTER_FILE);
    let mut bytes = fs::read(&file).expect("the file");
    let (from, to) = ("Достық".as_bytes(), "Дос\u{442}ы\u{433}".as_bytes());
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = (0..bytes.len() - from.len())
        .filter(|place| bytes[*place..].starts_with(from))
        .collect();
    assert!(!places.is_empty());
    for place in places {
        bytes[place..place + to.len()].copy_from_slice(to);
    }
    fs::write(&file, bytes).expect("the file");
    let findings = check_file(&file, None, None).expect("a report").findings;
    assert_eq!(
        findings,
        [Finding::PayloadAltered(3), Finding::PayloadAltered(9)]
    );
}
