//! `cargo xtask test`: everything the project checks of itself, cheap things first, each thing built once.

use std::process::Command;

use crate::program::{Failure, answer, cargo, npm, run as run_program, run_keeping};
use crate::run::build_ui;
use crate::{needs, no_arguments, tree};

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    needs::packages(&[needs::TO_BUILD, needs::TO_TEST])?;
    needs::cargo_tools()?;
    let top = tree::top();
    let mut closing = Vec::new();

    run_program(cargo().args(["fmt", "--all", "--check"]).current_dir(&top))?;
    run_program(
        cargo()
            .args([
                "deny",
                "check",
                "--allow",
                "unused-wrapper",
                "bans",
                "licenses",
                "sources",
            ])
            .current_dir(&top),
    )?;
    closing.push("cargo deny: bans, licenses and sources ok".to_owned());

    build_ui()?;
    let mut ui = npm();
    ui.args(["run", "--silent", "check"])
        .current_dir(tree::ui());
    closing.extend(run_keeping(&mut ui, |line| {
        line.contains("svelte-check found")
    })?);

    let mut clippy = cargo();
    clippy.args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]);
    run_program(clippy.current_dir(&top))?;

    // The programs are built together with the tests that start them: alone they would get other features
    // of the crates they share, and be built twice.
    let mut build = cargo();
    build.args(["build", "--workspace", "--bins", "--tests"]);
    run_program(build.current_dir(&top))?;

    let mut tests = on_a_display()?;
    tests
        .args(["test", "--workspace", "--no-fail-fast"])
        .current_dir(&top);
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

/// Cargo, under a display without a screen where the tests open a window.
fn on_a_display() -> Result<Command, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(cargo());
    }
    if answer("xvfb-run", &["--help"]).is_none() {
        return Err(Failure::new(
            "xvfb-run is not to be had; the tests of the window need it",
        ));
    }
    let mut command = Command::new("xvfb-run");
    command
        .args(["--auto-servernum", "--server-args=-screen 0 1280x1024x24"])
        .arg(cargo().get_program());
    Ok(command)
}
