//! A display without a screen, for the tests that open a window; gone with the value that holds it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::program::Failure;

/// A running Xvfb.
pub(crate) struct Display {
    server: Child,
    /// What `DISPLAY` must say to reach it.
    pub(crate) name: String,
}

impl Display {
    /// Starts Xvfb on a display nobody uses; it says itself which one that is, once it can be reached.
    pub(crate) fn start() -> Result<Self, Failure> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                Failure::new(format!("Xvfb, which the tests of the window need: {error}"))
            })?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // An unreadable answer is an empty one, and is told below.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let display = Self {
            server,
            name: format!(":{}", number.trim()),
        };
        if number.trim().is_empty() {
            Err(Failure::new("Xvfb did not start"))
        } else {
            Ok(display)
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // One that has ended by itself needs no ending.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
