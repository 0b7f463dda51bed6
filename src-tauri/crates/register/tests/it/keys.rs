//! An encrypted register: the seam is there and holds.

use std::fs;

use register::{IfPresent, Key, REGISTER_FILE, Register, RegisterError, check_file};
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn an_encrypted_register_opens_with_its_key_alone() {
    let dir = tempdir().expect("a temporary folder");
    let key = || Key::raw([5; 32]);
    let mut register = Register::open(dir.path(), Some(key())).expect("a fresh folder");
    found_office(&mut register);
    register_case(&mut register, kasymov());
    drop(register);

    let without = Register::open(dir.path(), None);
    assert!(
        matches!(without, Err(RegisterError::KeyNeeded(_))),
        "{without:?}"
    );
    let wrong = Register::open(dir.path(), Some(Key::raw([6; 32])));
    assert!(
        matches!(wrong, Err(RegisterError::WrongKey(_))),
        "{wrong:?}"
    );
    let words = Register::open(dir.path(), Some(Key::passphrase("сөз")));
    assert!(
        matches!(words, Err(RegisterError::WrongKey(_))),
        "{words:?}"
    );

    let register = Register::open(dir.path(), Some(key())).expect("its key");
    assert_clean(&register);
    let copy = dir.path().join("copy.sqlite3");
    register
        .save_verified_copy(&copy, IfPresent::Refuse)
        .expect("a copy");
    drop(register);
    let checked = check_file(&copy, None, None);
    assert!(
        matches!(checked, Err(RegisterError::KeyNeeded(_))),
        "{checked:?}"
    );
    for file in [dir.path().join(REGISTER_FILE), copy] {
        let bytes = fs::read(&file).expect("a file");
        let name = "Қасымов".as_bytes();
        assert!(
            !bytes.windows(name.len()).any(|window| window == name),
            "{} is not encrypted",
            file.display()
        );
        assert!(
            check_file(&file, Some(&key()), None)
                .expect("a report")
                .is_clean()
        );
    }
}

#[test]
fn a_changed_byte_of_an_encrypted_register_is_found() {
    let dir = tempdir().expect("a temporary folder");
    let key = || Key::raw([5; 32]);
    let mut register = Register::open(dir.path(), Some(key())).expect("a fresh folder");
    found_office(&mut register);
    drop(register);
    let file = dir.path().join(REGISTER_FILE);
    let mut bytes = fs::read(&file).expect("the file");
    let last = bytes.len() - 1000;
    bytes[last] ^= 1;
    fs::write(&file, bytes).expect("the file");
    let report = check_file(&file, Some(&key()), None).expect("a report");
    assert!(!report.is_clean());
}

#[test]
fn a_key_for_a_register_that_is_not_encrypted_is_said_to_be_wrong() {
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    let opened = Register::open(dir.path(), Some(Key::raw([5; 32])));
    assert!(
        matches!(opened, Err(RegisterError::NotEncrypted(_))),
        "{opened:?}"
    );
}

#[test]
fn a_key_does_not_show_itself() {
    assert_eq!(
        format!("{:?} {:?}", Key::raw([5; 32]), Key::passphrase("сөз")),
        "Key(…) Key(…)"
    );
}
