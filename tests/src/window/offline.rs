//! The window has no network and needs none: what it and its web view ask of the system while they start, watched
//! by strace; and a story told where there is nothing but loopback.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::tree;
use crate::webdriver::{LIMIT, PAUSE};

#[test]
fn the_window_opens_no_socket_to_any_network() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (log, register) = (folder.path().join("log"), folder.path().join("register"));
    let mut watched = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=socket", "-o"])
        .arg(&log)
        .arg(tree::program("ruqsat"))
        .arg("--data")
        .arg(&register)
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env("XDG_CACHE_HOME", folder.path().join("cache"))
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("strace is installed");
    // The page's first command opens the register, so by then everything has started.
    let began = Instant::now();
    while !register.join("register.sqlite3").exists() && began.elapsed() < LIMIT {
        std::thread::sleep(PAUSE);
    }
    let started = register.join("register.sqlite3").exists();
    let _ = Command::new("kill")
        .args(["-KILL", "--", &format!("-{}", watched.id())])
        .status();
    let _ = watched.wait();

    let log = fs::read_to_string(&log).unwrap_or_default();
    assert!(started, "the window did not start under strace:\n{log}");
    assert!(
        log.contains("socket(AF_UNIX"),
        "strace saw nothing, so its silence says nothing:\n{log}"
    );
    let outside: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("socket(AF_INET"))
        .collect();
    assert!(
        outside.is_empty(),
        "sockets to a network:\n{}",
        outside.join("\n")
    );
}

/// Loopback is for the driver alone: the window itself opens no socket.
#[test]
fn a_story_is_told_where_there_is_no_network() {
    let story = "window::not_accepted::an_application_that_lacks_a_document_is_refused_in_one_act";
    let test = std::env::current_exe().expect("a running test has a file");
    let told = Command::new("unshare")
        .args(["-rn", "sh", "-c"])
        .arg("ip link set lo up && test \"$(ip -o link | wc -l)\" -eq 1 && exec \"$0\" --exact \"$1\"")
        .arg(test)
        .arg(story)
        .output()
        .expect("unshare (Debian: util-linux) can be started");
    let said = String::from_utf8_lossy(&told.stdout);
    assert!(
        told.status.success() && said.contains("1 passed"),
        "{said}\n{}",
        String::from_utf8_lossy(&told.stderr)
    );
}
