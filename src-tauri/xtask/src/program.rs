//! Running other programs: the command is shown, a failure names it, closing lines are kept for the end.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Why the command as a whole ends; one sentence for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Runs a program to its end with its output as it comes; another exit code than 0 is a failure.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    announce(command);
    let status = command
        .status()
        .map_err(|error| could_not_start(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(command, &status.to_string()))
    }
}

/// As [`run`], and gives back those lines of its standard output that `keep` says yes to.
pub(crate) fn run_keeping(
    command: &mut Command,
    keep: fn(&str) -> bool,
) -> Result<Vec<String>, Failure> {
    announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| could_not_start(command, &error))?;
    let mut kept = Vec::new();
    if let Some(output) = child.stdout.take() {
        let mut screen = std::io::stdout().lock();
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|error| could_not_start(command, &error))?;
            // A closed terminal is no reason to stop the run.
            let _ = writeln!(screen, "{line}");
            if keep(&line) {
                kept.push(line);
            }
        }
    }
    let status = child
        .wait()
        .map_err(|error| could_not_start(command, &error))?;
    if status.success() {
        Ok(kept)
    } else {
        Err(failed(command, &status.to_string()))
    }
}

/// The standard output of a program that says something short; nothing if it cannot be run or fails.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `npm`, which is a script with another name on Windows.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The cargo this one was started by.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn announce(command: &Command) {
    println!("\n> {}", written(command));
}

fn written(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn could_not_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("could not run `{}`: {error}", written(command)))
}

fn failed(command: &Command, status: &str) -> Failure {
    Failure::new(format!("`{}` failed ({status})", written(command)))
}
