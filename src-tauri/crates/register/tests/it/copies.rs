//! Copies: whole, checked and restorable, or not there at all.

use std::fs;
use std::path::Path;

use cases::event::CaseEvent;
use register::{Finding, IfPresent, REGISTER_FILE, Reading, Register, RegisterError, check_file};
use rusqlite::Connection;
use tempfile::tempdir;

use crate::fixtures::*;

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_one_sound_file_that_opens_as_the_register() {
    let (home, stick) = (
        tempdir().expect("a temporary folder"),
        tempdir().expect("a temporary folder"),
    );
    let mut register = lived_in(home.path());
    let head = register.read(Reading::last_entry).expect("a head");
    let target = stick.path().join("көшірме 2026-11-26.sqlite3");
    let copy = register
        .save_verified_copy(&target, IfPresent::Refuse)
        .expect("a copy");
    assert_eq!((copy.head, &copy.path), (head, &target));
    assert_eq!(copy.bytes, fs::metadata(&target).expect("the copy").len());
    assert_eq!(names_in(stick.path()), ["көшірме 2026-11-26.sqlite3"]);
    assert!(
        check_file(&target, None, head.map(|head| head.hash).as_ref())
            .expect("a report")
            .is_clean()
    );
    // Looking at a copy leaves nothing beside it.
    assert_eq!(names_in(stick.path()), ["көшірме 2026-11-26.sqlite3"]);

    // What is written later is not in it, and it goes on as a register of its own.
    register_case(&mut register, kasymov());
    let restored = tempdir().expect("a temporary folder");
    fs::copy(&target, restored.path().join(REGISTER_FILE)).expect("a restored file");
    let mut restored = Register::open_existing(restored.path(), None).expect("a register");
    assert_eq!(restored.read(Reading::last_entry).expect("a head"), head);
    register_case(&mut restored, kasymov());
    assert_clean(&restored);
}

#[test]
fn what_is_committed_but_only_in_the_wal_is_in_the_copy() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    append(&mut register, case, &CaseEvent::Checked);
    let wal = fs::metadata(dir.path().join("register.sqlite3-wal")).expect("a WAL");
    assert!(wal.len() > 0);
    let target = dir.path().join("copy.sqlite3");
    register
        .save_verified_copy(&target, IfPresent::Refuse)
        .expect("a copy");
    let report = check_file(&target, None, None).expect("a report");
    assert_eq!(report.entries, 4);
}

#[test]
fn nothing_is_overwritten_unasked() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let target = dir.path().join("letter.doc");
    fs::write(&target, "a letter").expect("a file");
    let refused = register.save_verified_copy(&target, IfPresent::Refuse);
    assert!(
        matches!(&refused, Err(RegisterError::TargetExists(path)) if *path == target),
        "{refused:?}"
    );
    assert_eq!(fs::read(&target).expect("the file"), b"a letter");
    register
        .save_verified_copy(&target, IfPresent::Replace)
        .expect("asked for");
    assert!(
        check_file(&target, None, None)
            .expect("a report")
            .is_clean()
    );
}

#[test]
fn a_register_is_not_copied_over_itself() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    for name in [
        REGISTER_FILE,
        "register.sqlite3-wal",
        "register.sqlite3-shm",
        "./register.sqlite3",
        "REGISTER.sqlite3",
    ] {
        let refused = register.save_verified_copy(&dir.path().join(name), IfPresent::Replace);
        assert!(
            matches!(refused, Err(RegisterError::TargetIsRegister(_))),
            "{name}: {refused:?}"
        );
    }
    assert_clean(&register);
}

#[test]
fn a_folder_that_is_not_there_is_said_and_not_made() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let target = dir.path().join("gone/copy.sqlite3");
    let refused = register.save_verified_copy(&target, IfPresent::Refuse);
    assert!(
        matches!(&refused, Err(RegisterError::FolderGone(path)) if *path == dir.path().join("gone")),
        "{refused:?}"
    );
    assert!(!dir.path().join("gone").exists());
}

#[test]
fn of_a_register_that_is_not_sound_no_copy_is_left_and_the_old_one_stays() {
    let (home, stick) = (
        tempdir().expect("a temporary folder"),
        tempdir().expect("a temporary folder"),
    );
    let register = lived_in(home.path());
    let target = stick.path().join("copy.sqlite3");
    register
        .save_verified_copy(&target, IfPresent::Refuse)
        .expect("a copy");
    let good = fs::read(&target).expect("the copy");
    Connection::open(home.path().join(REGISTER_FILE))
        .expect("the file")
        .execute_batch(
            "DROP TRIGGER paper_not_updated; UPDATE paper SET bytes = x'00' WHERE rowid = 1",
        )
        .expect("tampering");
    for if_present in [IfPresent::Replace, IfPresent::Refuse] {
        let refused = register.save_verified_copy(&target, if_present);
        assert!(refused.is_err());
        if let Err(RegisterError::CopyUnsound(findings)) = refused {
            assert!(matches!(findings[1], Finding::PaperAltered(_)));
        }
    }
    assert_eq!(fs::read(&target).expect("the copy"), good);
    assert_eq!(names_in(stick.path()), ["copy.sqlite3"]);
}

#[test]
fn a_copy_is_made_while_another_connection_writes() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let folder = dir.path().to_owned();
    let writer = std::thread::spawn(move || {
        let mut register = Register::open(&folder, None).expect("the register");
        for _ in 0..20 {
            register_case(&mut register, kasymov());
        }
    });
    for index in 0..5 {
        let target = dir.path().join(format!("copy {index}.sqlite3"));
        let copy = register
            .save_verified_copy(&target, IfPresent::Refuse)
            .expect("a copy");
        let report = check_file(&target, None, None).expect("a report");
        assert!(report.is_clean(), "{:?}", report.findings);
        assert_eq!(report.head, copy.head);
    }
    writer.join().expect("a writer");
    assert_clean(&register);
}
