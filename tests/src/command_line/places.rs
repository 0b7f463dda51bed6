//! Folders and files that are not what they should be: said so, and left as they are.

use std::fs;
use std::path::Path;
use std::process::Command;

use rusqlite::Connection;
use serde_json::json;

use crate::program::{self, call, code, error};

const FILE: &str = "register.sqlite3";

/// Every command that could write says this, and the file stays byte for byte.
fn stays(folder: &Path, code_expected: &str, hint: &str) {
    let file = folder.join(FILE);
    let before = fs::read(&file).ok();
    let set_up = json!({ "office": crate::facts::office(), "people": crate::facts::people() });
    for (command, input) in [
        ("office", json!({})),
        ("register_application", program::registration()),
        ("set_up_office", set_up),
        ("check_register", json!({})),
    ] {
        let refused = error(&call(folder, command, &input));
        assert_eq!(
            (&refused["code"], &refused["hint"]),
            (&json!(code_expected), &json!(hint)),
            "{command}"
        );
        assert_eq!(fs::read(&file).ok(), before, "{command}");
    }
}

#[test]
fn a_text_file_or_an_empty_one_instead_of_a_database() {
    for (content, code) in [
        (
            "Бұл дерекқор емес, хат.\n".repeat(500).into_bytes(),
            "not_a_database",
        ),
        (Vec::new(), "file_empty"),
        (vec![0; 8192], "file_empty"),
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join(FILE), content).expect("a file");
        stays(folder.path(), code, "restore_a_copy");
    }
}

#[test]
fn a_database_of_another_program() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = Connection::open(folder.path().join(FILE)).expect("a database");
    file.execute_batch("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('менікі')")
        .expect("a table");
    drop(file);
    stays(folder.path(), "not_a_register", "restore_a_copy");
}

#[test]
fn a_register_of_a_newer_version_is_told_apart_by_both_versions() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let file = Connection::open(folder.path().join(FILE)).expect("the register");
    file.pragma_update(None, "user_version", 999)
        .expect("a version");
    file.pragma_update(None, "wal_checkpoint", "TRUNCATE")
        .expect("a checkpoint");
    drop(file);
    stays(folder.path(), "newer_version", "update_the_program");
    let refused = error(&call(folder.path(), "office", &json!({})));
    assert_eq!(refused["args"]["found"], "999");
    assert_eq!(refused["args"]["known"], "1");
    assert_eq!(refused["args"]["own_program"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_folder_that_is_gone_is_not_made_anew() {
    let above = tempfile::tempdir().expect("a temporary folder");
    let gone = above.path().join("gone");
    for (command, input) in [
        ("office", json!({})),
        ("register_application", program::registration()),
    ] {
        let refused = error(&call(&gone, command, &input));
        assert_eq!(
            (&refused["code"], &refused["hint"]),
            (&json!("folder_gone"), &json!("choose_another_folder"))
        );
    }
    assert!(!gone.exists());

    // A folder without a register, and one that has lost it.
    assert_eq!(
        code(&call(above.path(), "office", &json!({}))),
        "no_register"
    );
    let data = tempfile::tempdir().expect("a temporary folder");
    program::set_up(data.path());
    for name in [FILE, "register.sqlite3-wal", "register.sqlite3-shm"] {
        let _ = fs::remove_file(data.path().join(name));
    }
    stays(data.path(), "register_gone", "restore_a_copy");
    assert!(!data.path().join(FILE).exists());

    let file = above.path().join("file");
    fs::write(&file, "").expect("a file");
    assert_eq!(code(&call(&file, "office", &json!({}))), "not_a_folder");
}

#[test]
fn a_folder_that_may_not_be_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let mut mounted = Command::new("mount");
    mounted
        .args(["--bind", "-o", "ro"])
        .args([folder.path(), folder.path()]);
    let mounted = mounted.status().is_ok_and(|status| status.success());
    if !mounted {
        // Whoever may not mount is not an administrator either, and permissions hold him.
        permit(folder.path(), 0o555);
    }
    let refused = call(
        folder.path(),
        "register_application",
        &program::registration(),
    );
    if mounted {
        let _ = Command::new("umount").arg(folder.path()).status();
    } else {
        permit(folder.path(), 0o755);
    }
    let refused = error(&refused);
    assert_eq!(
        (&refused["code"], &refused["hint"]),
        (&json!("read_only"), &json!("choose_another_folder"))
    );
    assert_eq!(program::register(folder.path())["number"], "Ө-1/2026");
    assert_eq!(program::findings(folder.path(), None), Vec::<String>::new());
}

fn permit(folder: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).expect("an own folder");
}
