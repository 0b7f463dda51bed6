//! No network: the kernel is asked which sockets the story opens.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::cli;
use crate::strace;

/// The calls of a program that name an address of the internet.
fn internet(plain: &Command, log: &Path) -> Vec<String> {
    let output = format!("--output={}", log.display());
    let traced = strace::of(plain, &[&output, "-e", "trace=network"])
        .output()
        .expect("strace starts");
    assert!(traced.status.code().is_some(), "{traced:?}");
    let log = fs::read_to_string(log).expect("strace leaves its log");
    log.lines()
        .filter(|line| line.contains("AF_INET"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_story_opens_no_socket_of_the_internet() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let story = folder.path().join("story");
    let mut demo = cli();
    demo.arg("demo").arg(&story);
    assert_eq!(
        internet(&demo, &folder.path().join("log")),
        Vec::<String>::new()
    );
    assert!(
        story.join("papers/case-1-permit-v1.pdf").is_file(),
        "the story was not played"
    );
}

#[test]
fn a_program_that_does_is_seen() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut talks = Command::new("bash");
    // A datagram socket to loopback, connected and never written to.
    talks.args(["-c", "exec 3<>/dev/udp/127.0.0.1/9"]);
    assert!(!internet(&talks, &folder.path().join("log")).is_empty());
}
