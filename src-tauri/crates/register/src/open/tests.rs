//! Migrations, locks and a disk that is full, from inside.

use std::fs;

use rusqlite::Connection;
use tempfile::tempdir;

use super::lock::Lock;
use super::place::{BACKUPS, LOCK_FILE, MARK_FILE};
use super::*;
use crate::fixtures::{
    self, assert_clean, kasymov, lived_in, office_in, register_case, register_in,
};
use crate::{check_file, error::RegisterError};

const NEXT: &str =
    "CREATE TABLE of_tomorrow (a TEXT) STRICT; INSERT INTO of_tomorrow VALUES ('kept');";
const BROKEN: &str = "CREATE TABLE of_tomorrow (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);";

fn with(next: &'static str) -> [&'static str; 2] {
    [migrate::MIGRATIONS[0], next]
}

fn versions_of_copies(folder: &Path) -> Vec<usize> {
    let Ok(entries) = fs::read_dir(folder.join(BACKUPS)) else {
        return Vec::new();
    };
    entries
        .map(|entry| {
            let copy = Connection::open(entry.expect("an entry").path()).expect("a copy");
            migrate::version(&copy).expect("a version")
        })
        .collect()
}

#[test]
fn a_migration_runs_once_after_a_verified_copy() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    for _ in 0..2 {
        let register = open_file(dir.path(), None, &with(NEXT)).expect("a newer program");
        assert_eq!(
            migrate::version(&register.connection).expect("a version"),
            2
        );
        let rows: u32 = register
            .connection
            .query_row("SELECT count(*) FROM of_tomorrow", [], |row| row.get(0))
            .expect("the new table");
        assert_eq!(rows, 1);
    }
    assert_eq!(versions_of_copies(dir.path()), [1]);
    let copy = fs::read_dir(dir.path().join(BACKUPS))
        .expect("copies")
        .next()
        .expect("a copy")
        .expect("an entry");
    assert!(
        copy.file_name()
            .to_string_lossy()
            .starts_with("before-version-2-11-"),
        "{copy:?}"
    );
    assert!(
        check_file(&copy.path(), None, None)
            .expect("a report")
            .is_clean()
    );
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    for _ in 0..2 {
        let failed = open_file(dir.path(), None, &with(BROKEN));
        assert!(
            matches!(failed, Err(RegisterError::Migration(2, _))),
            "{failed:?}"
        );
    }
    assert_eq!(versions_of_copies(dir.path()), [1]);
    assert_clean(&Register::open(dir.path(), None).expect("the register as it was"));
}

#[test]
fn a_damaged_register_is_not_migrated() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    let file = Connection::open(dir.path().join(REGISTER_FILE)).expect("the file");
    file.pragma_update(None, "foreign_keys", false)
        .expect("a pragma");
    file.execute_batch("DROP TRIGGER edition_not_deleted; DELETE FROM edition;")
        .expect("tampering");
    drop(file);
    let refused = open_file(dir.path(), None, &with(NEXT));
    assert!(
        matches!(refused, Err(RegisterError::CopyUnsound(_))),
        "{refused:?}"
    );
    assert_eq!(versions_of_copies(dir.path()), Vec::<usize>::new());
}

#[test]
fn nobody_migrates_while_another_has_it_open() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let refused = open_file(dir.path(), None, &with(NEXT));
    assert!(
        matches!(refused, Err(RegisterError::InUse(_))),
        "{refused:?}"
    );
    drop(register);
    open_file(dir.path(), None, &with(NEXT)).expect("alone now");
}

#[test]
fn a_newer_register_is_refused_with_both_versions() {
    let dir = tempdir().expect("a temporary folder");
    drop(lived_in(dir.path()));
    drop(open_file(dir.path(), None, &with(NEXT)).expect("a newer program"));
    let before = fs::read(dir.path().join(REGISTER_FILE)).expect("the file");
    let refused = Register::open(dir.path(), None);
    let Err(RegisterError::NewerVersion {
        found: 2,
        known: 1,
        found_program,
        own_program,
    }) = refused
    else {
        panic!("{refused:?}")
    };
    assert_eq!(
        (found_program.as_str(), own_program),
        (migrate::PROGRAM, migrate::PROGRAM)
    );
    let checked = check_file(&dir.path().join(REGISTER_FILE), None, None);
    assert!(
        matches!(checked, Err(RegisterError::NewerVersion { .. })),
        "{checked:?}"
    );
    assert_eq!(
        fs::read(dir.path().join(REGISTER_FILE)).expect("the file"),
        before
    );
}

#[test]
fn an_exclusive_lock_keeps_everybody_out_until_it_is_let_go() {
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    let lock = Lock::of(dir.path()).expect("a lock");
    lock.take().expect("nobody has it");
    let refused = Register::open(dir.path(), None);
    assert!(
        matches!(refused, Err(RegisterError::InUse(_))),
        "{refused:?}"
    );
    lock.release().expect("it is held");
    let first = Register::open(dir.path(), None).expect("free");
    let second = Register::open(dir.path(), None).expect("shared");
    assert!(matches!(lock.take(), Err(RegisterError::InUse(_))));
    drop((first, second));
    lock.take().expect("all have gone");
}

#[test]
fn tables_derived_by_another_version_are_derived_anew() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = lived_in(dir.path());
    register
        .connection
        .execute_batch(
            "UPDATE meta SET value = '0.0' WHERE name = 'derived_version'; DELETE FROM case_row;",
        )
        .expect("as an older program left it");
    assert!(!register.check(None).expect("a report").is_clean());
    register.rebuild_derived().expect("a sound journal");
    assert_clean(&register);
    register
        .connection
        .execute(
            "UPDATE meta SET value = '0.0' WHERE name = 'derived_version'",
            [],
        )
        .expect("again");
    drop(register);
    assert_clean(&Register::open(dir.path(), None).expect("derived anew"));
}

#[test]
fn a_full_disk_undoes_the_act_and_the_next_one_is_done() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    register_case(&mut register, kasymov());
    let before = register.check(None).expect("a report");
    let pages: u32 = register
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .expect("a count");
    let limit = |register: &Register, pages: u32| {
        register
            .connection
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, u32>(0))
            .expect("a pragma");
    };
    limit(&register, pages);
    let big = fixtures::paper("big", None, 1, &"x".repeat(1 << 20));
    let full = register.act(|writing| {
        let (case, _) = register_in(writing, kasymov())?;
        let event = cases::event::CaseEvent::Checked;
        let done = writing.append_case(
            Some(case),
            &event,
            fixtures::CLERK,
            &fixtures::times("2026-11-25"),
            &[big],
        );
        // Whoever goes on after a full disk writes nothing outside the transaction that SQLite has undone.
        assert!(matches!(
            register_in(writing, kasymov()),
            Err(RegisterError::Spoiled)
        ));
        done
    });
    assert!(matches!(full, Err(RegisterError::DiskFull)), "{full:?}");
    assert_eq!(register.check(None).expect("a report"), before);
    limit(&register, u32::MAX - 1);
    register_case(&mut register, kasymov());
    assert_clean(&register);
}

#[test]
fn a_fresh_register_leaves_its_mark_and_nothing_half_made() {
    let dir = tempdir().expect("a temporary folder");
    drop(Register::create(&dir.path().join("a/b"), None).expect("a fresh folder"));
    let mut names: Vec<String> = fs::read_dir(dir.path().join("a/b"))
        .expect("the folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    assert_eq!(names, [MARK_FILE, LOCK_FILE, REGISTER_FILE]);
    let again = Register::create(&dir.path().join("a/b"), None);
    assert!(
        matches!(again, Err(RegisterError::AlreadyThere(_))),
        "{again:?}"
    );
}

#[test]
fn every_connection_is_set_as_it_should_be() {
    let dir = tempdir().expect("a temporary folder");
    let register = office_in(dir.path());
    let number = |pragma: &str| {
        register
            .connection
            .pragma_query_value(None, pragma, |row| row.get::<_, i64>(0))
            .expect("a pragma")
    };
    let mode: String = register
        .connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .expect("a pragma");
    assert_eq!(mode, "wal");
    for (pragma, value) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 10_000),
        ("application_id", i64::from(connection::APPLICATION_ID)),
        ("user_version", 1),
    ] {
        assert_eq!(number(pragma), value, "{pragma}");
    }
}
