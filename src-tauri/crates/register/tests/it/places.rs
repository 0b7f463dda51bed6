//! Folders and files that are not what they should be.

use std::fs;
use std::path::Path;

use register::{REGISTER_FILE, Register, RegisterError, check_file};
use rusqlite::Connection;
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn a_folder_that_is_gone_is_not_made_again() {
    let dir = tempdir().expect("a temporary folder");
    let gone = dir.path().join("gone");
    for opened in [
        Register::open(&gone, None),
        Register::open_existing(&gone, None),
    ] {
        assert!(
            matches!(opened, Err(RegisterError::FolderGone(_))),
            "{opened:?}"
        );
    }
    assert!(!gone.exists());
}

#[test]
fn a_file_is_no_folder() {
    let dir = tempdir().expect("a temporary folder");
    let file = dir.path().join("file");
    fs::write(&file, "text").expect("a file");
    let opened = Register::open(&file, None);
    assert!(
        matches!(opened, Err(RegisterError::NotAFolder(_))),
        "{opened:?}"
    );
}

#[test]
fn a_share_is_refused_before_anything_is_made_of_it() {
    for share in [r"\\server\office", r"\\?\UNC\server\office"] {
        for opened in [
            Register::open(Path::new(share), None),
            Register::create(Path::new(share), None),
        ] {
            let refused =
                matches!(&opened, Err(RegisterError::OnNetwork { kind, .. }) if kind == "unc");
            assert!(refused, "{opened:?}");
        }
        assert!(!Path::new(share).exists());
    }
}

#[test]
fn a_register_that_is_gone_is_not_replaced_by_an_empty_one() {
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    fs::remove_file(dir.path().join(REGISTER_FILE)).expect("the file");
    for opened in [
        Register::open(dir.path(), None),
        Register::create(dir.path(), None),
        Register::open_existing(dir.path(), None),
    ] {
        let refused = matches!(&opened, Err(RegisterError::RegisterGone { trace, .. }) if trace == "register.id");
        assert!(refused, "{opened:?}");
    }
    // The mark is gone too, but copies tell.
    fs::remove_file(dir.path().join("register.id")).expect("the mark");
    fs::create_dir(dir.path().join("backups")).expect("a folder");
    fs::write(dir.path().join("backups/copy.sqlite3"), "x").expect("a copy");
    let opened = Register::open(dir.path(), None);
    assert!(
        matches!(opened, Err(RegisterError::RegisterGone { .. })),
        "{opened:?}"
    );
    assert!(!dir.path().join(REGISTER_FILE).exists());
}

#[test]
fn other_files_in_the_folder_are_no_register() {
    let dir = tempdir().expect("a temporary folder");
    fs::write(dir.path().join("letter.txt"), "text").expect("a file");
    let opened = Register::open_existing(dir.path(), None);
    let refused =
        matches!(&opened, Err(RegisterError::RegisterGone { trace, .. }) if trace.is_empty());
    assert!(refused, "{opened:?}");
    Register::open(dir.path(), None).expect("an empty register");
}

type Said = fn(&RegisterError) -> bool;

#[test]
fn what_lies_in_the_registers_place_is_named_and_left_alone() {
    let text = "Өтініштер тізілімі\n".repeat(600);
    let noise: Vec<u8> = (0_u32..8192)
        .map(|index| index.wrapping_mul(2_654_435_761).to_be_bytes()[1])
        .collect();
    let cases: [(&str, &[u8], Said); 6] = [
        ("a text", text.as_bytes(), |error| {
            matches!(error, RegisterError::NotADatabase(_))
        }),
        ("a short text", b"hello", |error| {
            matches!(error, RegisterError::NotADatabase(_))
        }),
        ("nothing", b"", |error| {
            matches!(error, RegisterError::EmptyFile(_))
        }),
        ("zeros", &[0; 8192], |error| {
            matches!(error, RegisterError::EmptyFile(_))
        }),
        (
            "a header and nothing else",
            b"SQLite format 3\0and then a letter to the akim",
            |error| {
                matches!(
                    error,
                    RegisterError::NotADatabase(_) | RegisterError::Damaged(_)
                )
            },
        ),
        ("an encrypted register", &noise, |error| {
            matches!(error, RegisterError::KeyNeeded(_))
        }),
    ];
    for (what, bytes, said) in cases {
        let dir = tempdir().expect("a temporary folder");
        let file = dir.path().join(REGISTER_FILE);
        fs::write(&file, bytes).expect("a file");
        for opened in [
            Register::open(dir.path(), None),
            Register::open_existing(dir.path(), None),
        ] {
            assert!(opened.as_ref().is_err_and(said), "{what}: {opened:?}");
        }
        let checked = check_file(&file, None, None);
        assert!(checked.as_ref().is_err_and(said), "{what}: {checked:?}");
        assert_eq!(fs::read(&file).expect("the file"), bytes, "{what}");
        assert!(!dir.path().join("register.sqlite3-wal").exists(), "{what}");
    }
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let dir = tempdir().expect("a temporary folder");
    let file = dir.path().join(REGISTER_FILE);
    Connection::open(&file)
        .expect("a database")
        .execute_batch("CREATE TABLE recipe (name TEXT);")
        .expect("a table");
    let before = fs::read(&file).expect("the file");
    let opened = Register::open(dir.path(), None);
    assert!(
        matches!(opened, Err(RegisterError::NotARegister(_))),
        "{opened:?}"
    );
    assert_eq!(fs::read(&file).expect("the file"), before);
}

#[test]
fn the_mark_comes_back_with_the_register() {
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    let mark = fs::read(dir.path().join("register.id")).expect("a mark");
    fs::remove_file(dir.path().join("register.id")).expect("the mark");
    drop(Register::open(dir.path(), None).expect("the register"));
    assert_eq!(
        fs::read(dir.path().join("register.id")).expect("a mark"),
        mark
    );
}
