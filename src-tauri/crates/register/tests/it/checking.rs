//! Each kind of tampering with each table is named by the check. What no check can see is a journal whose
//! tail was cut or which was built anew: that is seen against a head kept elsewhere.

use std::fs;

use register::{Finding, REGISTER_FILE, Reading, Register, RegisterError, RowFault, check_file};
use tempfile::tempdir;

use crate::fixtures::*;
use crate::tampering::{assert_found, derived, tamper, tampered};

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
                derived("printing", "12", RowFault::Missing),
                derived("printing", "11", RowFault::Extra),
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
    for change in [
        "UPDATE entry_payload SET payload = replace(payload, '500101100000', '850618100003') WHERE seq = 3",
        "UPDATE entry SET on_date = '2026-11-20' WHERE seq = 3",
        "UPDATE entry SET person = 2 WHERE seq = 3",
        "DELETE FROM entry_payload WHERE seq = 3",
    ] {
        let (dir, _) = tampered(change);
        let register = Register::open(dir.path(), None).expect("a register");
        let case = register.read(|reading| reading.case(cases::case::CaseId(1)));
        assert!(
            matches!(case, Err(RegisterError::EntryAltered(3))),
            "{change}: {case:?}"
        );
    }
}

#[test]
fn a_cut_tail_is_seen_against_a_head_kept_elsewhere() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let head = register
        .read(Reading::last_entry)
        .expect("a head")
        .expect("an entry")
        .hash;
    assert!(register.check(Some(&head)).expect("a report").is_clean());
    drop(register);
    tamper(
        dir.path(),
        "DELETE FROM entry_payload WHERE seq = 11; DELETE FROM entry WHERE seq = 11; DELETE FROM printing",
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
        .read(Reading::last_entry)
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
            !report.as_ref().is_ok_and(register::CheckReport::is_clean),
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
