//! Programs seen from the kernel's side, by strace.

use std::process::Command;

/// The same program with the same environment and arguments, under strace with these options.
pub(crate) fn of(plain: &Command, options: &[&str]) -> Command {
    let there = Command::new("strace").arg("--version").output();
    assert!(
        there.is_ok_and(|output| output.status.success()),
        "strace is not to be had (Debian: package strace)"
    );
    let mut traced = Command::new("strace");
    traced.args(["--follow-forks", "--quiet=all", "--output=/dev/null"]);
    traced
        .args(options)
        .arg("--")
        .arg(plain.get_program())
        .args(plain.get_args());
    for (name, value) in plain.get_envs() {
        if let Some(value) = value {
            traced.env(name, value);
        }
    }
    traced
}
