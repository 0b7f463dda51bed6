//! What the machine must have: Debian's packages, cargo's tools, the ui's npm packages. What is missing is
//! named, and then installed.

use std::fs;
use std::process::Command;

use crate::program::{Failure, answer, cargo, npm, run};
use crate::tree;

/// To build the window: the web view's headers, and perl and make for SQLCipher's libcrypto.
pub(crate) const TO_BUILD: &[&str] = &[
    "build-essential",
    "libgtk-3-dev",
    "libwebkit2gtk-4.1-dev",
    "perl",
    "pkg-config",
];

/// To test it: a display without a screen, both web views' drivers, and readers of what was made.
pub(crate) const TO_TEST: &[&str] = &[
    "chromium",
    "chromium-driver",
    "iproute2",
    "poppler-utils",
    "qpdf",
    "strace",
    "util-linux",
    "webkit2gtk-driver",
    "xvfb",
];

/// To build for Windows from here.
pub(crate) const TO_CROSS_BUILD: &[&str] = &[
    "build-essential",
    "gcc-mingw-w64-x86-64",
    "g++-mingw-w64-x86-64",
    "binutils-mingw-w64-x86-64",
    "perl",
];

/// Sees to it that Debian's packages are there. Elsewhere than on Debian it only says what is needed.
pub(crate) fn packages(wanted: &[&[&str]]) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&str> = wanted
        .iter()
        .flat_map(|list| list.iter().copied())
        .collect();
    if answer("dpkg-query", &["--version"]).is_none() {
        println!(
            "No dpkg here; needed under the names of this system: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "Missing Debian packages, which will now be installed: {}",
        missing.join(" ")
    );
    run(as_root("apt-get").arg("update"))?;
    run(as_root("apt-get")
        .args(["install", "--yes", "--no-install-recommends"])
        .args(&missing))
}

/// Sees to it that `cargo fmt`, `cargo clippy` and `cargo deny` are there.
pub(crate) fn cargo_tools() -> Result<(), Failure> {
    let missing: Vec<&str> = ["rustfmt", "clippy"]
        .into_iter()
        .filter(|tool| !answers(tool.trim_start_matches("rust")))
        .collect();
    if !missing.is_empty() {
        println!(
            "Missing components of Rust, which will now be installed: {}",
            missing.join(" ")
        );
        run(Command::new("rustup")
            .args(["component", "add"])
            .args(&missing))?;
    }
    if !answers("deny") {
        println!(
            "cargo-deny is missing and will now be built and installed, which takes some minutes."
        );
        run(cargo().args(["install", "--locked", "cargo-deny"]))?;
    }
    Ok(())
}

/// Sees to it that the ui's packages are those of its lock file.
pub(crate) fn ui_packages() -> Result<(), Failure> {
    let ui = tree::ui();
    // npm writes what it installed into this file; a lock file newer than it has moved on.
    let installed =
        fs::metadata(ui.join("node_modules/.package-lock.json")).and_then(|file| file.modified());
    let locked = fs::metadata(ui.join("package-lock.json")).and_then(|file| file.modified());
    if let (Ok(installed), Ok(locked)) = (installed, locked)
        && installed >= locked
    {
        return Ok(());
    }
    run(npm()
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(ui))
}

fn installed(package: &str) -> bool {
    answer(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", package],
    )
    .is_some_and(|status| status == "installed")
}

fn answers(subcommand: &str) -> bool {
    answer("cargo", &[subcommand, "--version"]).is_some()
}

fn as_root(program: &str) -> Command {
    if answer("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        let mut command = Command::new(program);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    } else {
        let mut command = Command::new("sudo");
        command.args(["DEBIAN_FRONTEND=noninteractive", program]);
        command
    }
}
