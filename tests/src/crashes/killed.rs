//! Killed with -9: what was acknowledged is there, what was not is there whole or not at all.

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::program::{self, call_of, cli, done, findings};
use crate::strace;

#[test]
fn right_after_an_act_was_acknowledged_it_is_there() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    for serial in 1..=3_u64 {
        let mut child = call_of(cli(), folder.path(), "register_application")
            .spawn()
            .expect("it starts");
        let mut stdin = child.stdin.take().expect("its input");
        let input = program::registration().to_string();
        stdin
            .write_all(input.as_bytes())
            .expect("it reads its input");
        drop(stdin);
        let mut first = [0];
        let mut stdout = child.stdout.take().expect("its output");
        stdout.read_exact(&mut first).expect("it answers");
        // The first byte of the answer is the acknowledgement; nothing of the program runs after this.
        child.kill().expect("it can be killed");
        child.wait().expect("it is dead");
        let cases = done(folder.path(), "cases", &json!({}));
        let numbers = cases["cases"].as_array().map(Vec::len);
        assert_eq!(numbers, usize::try_from(serial).ok());
        assert_eq!(cases["cases"][0]["number"], format!("Ө-{serial}/2026"));
        assert_eq!(findings(folder.path(), None), Vec::<String>::new());
    }
}

#[test]
fn a_form_that_was_begun_is_there_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let typed = json!({ "reason": "құж" });
    let mut child = call_of(cli(), folder.path(), "save_unfinished")
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("its input");
    let input = json!({ "what": "settings", "typed": typed }).to_string();
    stdin
        .write_all(input.as_bytes())
        .expect("it reads its input");
    drop(stdin);
    let mut stdout = child.stdout.take().expect("its output");
    stdout.read_exact(&mut [0]).expect("it answers");
    child.kill().expect("it can be killed");
    child.wait().expect("it is dead");
    let saved = done(folder.path(), "unfinished", &json!({ "what": "settings" }));
    assert_eq!(saved["typed"], typed);
    assert_eq!(findings(folder.path(), None), Vec::<String>::new());
}

/// The act under strace, which kills it as it enters its n-th call of a kind. Tells whether it was killed and
/// whether it had answered.
fn killed_at(folder: &Path, call: &str, nth: usize) -> (bool, bool) {
    let plain = call_of(cli(), folder, "register_application");
    let mut traced: Command = strace::of(
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
    let output = program::run(traced, &program::registration());
    // strace ends as the program did: by the same signal.
    let killed = output.status.signal() == Some(9);
    assert!(killed || output.status.success(), "{output:?}");
    (killed, !output.stdout.is_empty())
}

#[test]
fn at_any_write_of_an_act_the_register_stays_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let count = || {
        let cases = done(folder.path(), "cases", &json!({}));
        cases["cases"].as_array().map_or(0, Vec::len)
    };
    let (mut lost, mut kept) = (0, 0);
    // Every sync, and writes all along the way, closer at the start.
    let writes = [1, 2, 3, 5, 8, 13, 21, 34];
    let places = (1..=12)
        .map(|nth| ("fdatasync,fsync", nth))
        .chain(writes.map(|nth| ("pwrite64", nth)));
    for (call, nth) in places {
        let before = count();
        let (killed, answered) = killed_at(folder.path(), call, nth);
        let after = count();
        let there = after == before + 1;
        assert!(
            there || after == before,
            "{call} {nth}: {before} cases, then {after}"
        );
        assert!(
            there || !answered,
            "{call} {nth}: acknowledged and not there"
        );
        assert!(there || killed, "{call} {nth}: ended well and not there");
        assert_eq!(
            findings(folder.path(), None),
            Vec::<String>::new(),
            "{call} {nth}"
        );
        if there { kept += 1 } else { lost += 1 }
    }
    // Else the kills did not fall where an act can be torn.
    assert!(lost > 3 && kept > 0, "{lost} lost, {kept} kept");
    // No number was used up by an act that was not.
    let next = program::register(folder.path());
    assert_eq!(next["number"], format!("Ө-{}/2026", kept + 1));
}
