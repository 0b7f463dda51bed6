//! `cargo xtask run`: builds the ui and the window program, and opens it.

use std::process::Command;

use crate::program::{Failure, cargo, npm, run as run_program};
use crate::{needs, tree};

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    // `cargo xtask run -- --data DIR` is typed as often as without the dashes.
    let (release, handed_on): (Vec<&String>, Vec<&String>) = rest
        .iter()
        .filter(|word| *word != "--")
        .partition(|word| *word == "--release");
    needs::packages(&[needs::TO_BUILD])?;
    build_ui()?;
    let mut build = cargo();
    build
        .args(["build", "--package", "ruqsat"])
        .args(&release)
        .current_dir(tree::top());
    run_program(&mut build)?;
    let profile = if release.is_empty() {
        "debug"
    } else {
        "release"
    };
    let name = if cfg!(windows) {
        "ruqsat.exe"
    } else {
        "ruqsat"
    };
    run_program(Command::new(tree::target().join(profile).join(name)).args(handed_on))
}

/// The page the shell embeds, in `ui/dist`.
pub(crate) fn build_ui() -> Result<(), Failure> {
    needs::ui_packages()?;
    run_program(
        npm()
            .args(["run", "--silent", "build"])
            .current_dir(tree::ui()),
    )
}
