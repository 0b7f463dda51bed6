//! `cargo xtask test`: everything the project checks of itself, cheap things first, each thing built once.

use std::process::Command;

use crate::display::Display;
use crate::program::{Failure, cargo, npm, run as run_program, run_keeping};
use crate::run::build_ui;
use crate::{needs, no_arguments, tree};

/// What only builds for tests have: a clock that stands where the test says, dialogs that answer themselves.
const FEATURES: &str = "ruqsat/test-seams,ruqsat-cli/fixed-clock";

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    needs::packages(&[needs::TO_BUILD, needs::TO_TEST])?;
    needs::cargo_tools()?;

    run_program(&mut of_cargo("fmt --all --check"))?;
    run_program(&mut of_cargo(
        "deny check --allow unused-wrapper bans licenses sources",
    ))?;
    let mut closing = vec!["cargo deny: bans, licenses and sources ok".to_owned()];

    build_ui()?;
    let mut check = npm();
    check
        .args(["run", "--silent", "check"])
        .current_dir(tree::ui());
    closing.extend(run_keeping(&mut check, |line| {
        line.contains("svelte-check found")
    })?);

    run_program(of_cargo("clippy --workspace --all-targets").args([
        "--features",
        FEATURES,
        "--",
        "--deny",
        "warnings",
    ]))?;
    closing.push("cargo clippy: no warnings".to_owned());

    // The programs are built together with the tests that start them: alone they would get other features
    // of the crates they share, and be built twice.
    run_program(of_cargo("build --workspace --bins --tests").args(["--features", FEATURES]))?;

    let mut tests = of_cargo("test --workspace --no-fail-fast");
    tests.args(["--features", FEATURES]);
    let display = if cfg!(target_os = "linux") {
        Some(Display::start()?)
    } else {
        None
    };
    if let Some(display) = &display {
        tests
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY");
    }
    let results = run_keeping(&mut tests, |line| line.starts_with("test result:"))?;
    closing.extend(
        results
            .into_iter()
            .filter(|line| !line.contains(" 0 passed")),
    );

    println!("\nEverything passed:");
    for line in closing {
        println!("  {line}");
    }
    Ok(())
}

/// Cargo at the top of the tree with these words.
fn of_cargo(words: &str) -> Command {
    let mut command = cargo();
    command.args(words.split(' ')).current_dir(tree::top());
    command
}
