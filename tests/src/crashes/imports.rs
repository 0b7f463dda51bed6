//! An import that is killed with -9 at any of its writes: all of its cases are there, or none.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{self, call_of, cli, done, findings};
use crate::{journal, strace};

const ROWS: u32 = 400;

#[test]
fn killed_at_any_write_it_leaves_all_or_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let file = folder.path().join("j.xlsx");
    let rows: Vec<Vec<String>> = (1..=ROWS).map(journal::row).collect();
    journal::write(&file, &rows);
    let look = done(
        folder.path(),
        "look_into_journal_file",
        &json!({ "path": file }),
    );
    let mapping = journal::of_look(&look, &file);
    let mut lost = 0;
    for (call, nth) in [
        ("pwrite64", 1),
        ("pwrite64", 7),
        ("pwrite64", 40),
        ("pwrite64", 200),
        ("fdatasync,fsync", 1),
    ] {
        let plain = call_of(cli(), folder.path(), "import_journal");
        let mut traced = strace::of(
            &plain,
            &[
                "-e",
                &format!("trace={call}"),
                "-e",
                &format!("inject={call}:signal=SIGKILL:when={nth}"),
            ],
        );
        traced
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let output = program::run(traced, &mapping);
        let killed = output.status.signal() == Some(9);
        assert!(killed || output.status.success(), "{output:?}");
        let cases = total(&done(folder.path(), "cases", &json!({})));
        let imports = done(folder.path(), "imports", &json!({}));
        let made = imports["imports"].as_array().map_or(0, Vec::len);
        let found = findings(folder.path(), None);
        assert_eq!(found, Vec::<String>::new(), "{call} {nth}");
        if made == 0 {
            assert!(killed, "{call} {nth}: ended well and not there");
            assert_eq!(cases, 0, "{call} {nth}");
            lost += 1;
        } else {
            assert_eq!(cases, u64::from(ROWS), "{call} {nth}");
            break;
        }
    }
    assert!(
        lost > 1,
        "the kills did not fall where an import can be torn"
    );
}

fn total(cases: &Value) -> u64 {
    cases["total"].as_u64().expect("a number")
}
