//! Processes that are killed, and processes that write at the same time. The test binary starts itself
//! again as the other process.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use cases::case::CaseId;
use cases::event::CaseEvent;
use register::{Reading, Register, RegisterError};
use tempfile::tempdir;

use crate::fixtures::*;

/// Tells the test binary that it is the other process, and in which folder.
const ROLE: &str = "REGISTER_TEST_ROLE";
const FOLDER: &str = "REGISTER_TEST_FOLDER";

/// Starts this binary again with nothing but the test that plays the role.
fn start(role: &str, folder: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this binary"))
        .args(["--exact", "crashes::the_other_process", "--nocapture"])
        .env(ROLE, role)
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("another process");
    let output = BufReader::new(child.stdout.take().expect("its output"));
    (child, output)
}

/// Waits for the other process to say a word.
fn wait_for(word: &str, output: &mut impl BufRead) -> String {
    let mut line = String::new();
    while !line.trim_end().ends_with(word) {
        line.clear();
        let read = output.read_line(&mut line).expect("its output");
        assert_ne!(read, 0, "it ended without saying {word:?}");
    }
    line
}

fn say(words: &str) {
    let mut output = std::io::stdout();
    writeln!(output, "{words}").expect("somebody listens");
    output.flush().expect("somebody listens");
}

fn listen() {
    std::io::stdin()
        .read_line(&mut String::new())
        .expect("a word");
}

/// Not a test of its own: what the other process does, when it is one.
#[test]
fn the_other_process() {
    let (Ok(role), Ok(folder)) = (std::env::var(ROLE), std::env::var(FOLDER)) else {
        return;
    };
    let mut register = Register::open(Path::new(&folder), None).expect("the register");
    match role.as_str() {
        "acknowledges" => {
            let case = register_case(&mut register, kasymov());
            say("acknowledged");
            append(&mut register, case, &CaseEvent::Checked);
            say("checked");
            listen();
        }
        "dies in the middle" => {
            let _: Result<(), RegisterError> = register.act(|writing| {
                register_in(writing, kasymov())?;
                say("written, not committed");
                listen();
                Ok(())
            });
        }
        "registers twenty" => {
            say("ready");
            listen();
            for _ in 0..20 {
                register_case(&mut register, kasymov());
            }
        }
        "opens a fresh folder" => say("opened"),
        other => panic!("no role {other}"),
    }
}

#[test]
fn an_act_that_was_acknowledged_survives_a_kill() {
    for word in ["acknowledged", "checked"] {
        let dir = tempdir().expect("a temporary folder");
        drop(office_in(dir.path()));
        let (mut child, mut output) = start("acknowledges", dir.path());
        wait_for(word, &mut output);
        // SIGKILL: nothing of it runs any more, no destructor, no checkpoint.
        child.kill().expect("a living process");
        child.wait().expect("a dead process");
        let register = Register::open_existing(dir.path(), None).expect("the register");
        let entries = register
            .read(|reading| reading.case_entries(CaseId(1)))
            .expect("the acknowledged case");
        assert!(entries.len() >= if word == "checked" { 2 } else { 1 });
        let bytes = register.read(|reading| reading.paper(&entries[0].papers[0].sha256));
        assert_eq!(bytes.expect("its receipt"), b"receipt 1");
        assert_clean(&register);
    }
}

#[test]
fn an_act_that_was_not_committed_leaves_nothing_after_a_kill() {
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    let (mut child, mut output) = start("dies in the middle", dir.path());
    wait_for("written, not committed", &mut output);
    child.kill().expect("a living process");
    child.wait().expect("a dead process");
    let mut register = Register::open_existing(dir.path(), None).expect("the register");
    let report = register.check(None).expect("a report");
    assert_eq!((report.entries, report.cases, report.papers), (2, 0, 0));
    // Its number was never drawn.
    register_case(&mut register, kasymov());
    let found = register
        .read(|reading| reading.case_by_number(1, 2026))
        .expect("a lookup");
    assert_eq!(found, Some(CaseId(1)));
    assert_clean(&register);
}

#[test]
fn two_processes_register_at_the_same_second() {
    let dir = tempdir().expect("a temporary folder");
    let register = office_in(dir.path());
    let mut others = [0, 1].map(|_| start("registers twenty", dir.path()));
    for (_, output) in &mut others {
        wait_for("ready", output);
    }
    for (child, _) in &mut others {
        let input = child.stdin.as_mut().expect("its input");
        input.write_all(b"go\n").expect("it listens");
    }
    for (mut child, _output) in others {
        assert!(child.wait().expect("an end").success());
    }
    let report = register.check(None).expect("a report");
    assert_eq!(report.findings, []);
    assert_eq!(report.cases, 40);
    for serial in 1..=40 {
        let case = register
            .read(|reading| reading.case_by_number(serial, 2026))
            .expect("a lookup");
        assert!(case.is_some(), "{serial}");
    }
}

#[test]
fn two_processes_that_open_a_fresh_folder_share_one_register() {
    let dir = tempdir().expect("a temporary folder");
    let others = [0, 1, 2].map(|_| start("opens a fresh folder", dir.path()));
    for (mut child, mut output) in others {
        wait_for("opened", &mut output);
        drop(child.stdin.take());
        assert!(child.wait().expect("an end").success());
    }
    assert_clean(&Register::open_existing(dir.path(), None).expect("one register"));
}

#[test]
fn a_reader_sees_one_moment_while_another_writes() {
    let dir = tempdir().expect("a temporary folder");
    let reader = office_in(dir.path());
    let mut writer = Register::open(dir.path(), None).expect("the register");
    reader
        .read(|reading| {
            let before = reading.last_entry()?;
            register_case(&mut writer, kasymov());
            assert_eq!(reading.last_entry()?, before);
            reader.read(|inner| {
                assert_eq!(inner.last_entry()?, before);
                Ok::<_, RegisterError>(())
            })
        })
        .expect("a reading");
    let after = reader
        .read(Reading::last_entry)
        .expect("a head")
        .expect("an entry");
    assert_eq!(after.seq, 3);
}
