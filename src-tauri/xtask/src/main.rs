//! What a developer does with the tree: `cargo xtask run | test | demo | windows | bench | assets`.
//!
//! It starts other programs and says what they said. It knows none of the product's crates, and depends on
//! nothing, so it starts at once on a machine that has built nothing yet.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod assets;
mod bench;
mod demo;
mod display;
mod needs;
mod program;
mod run;
mod test;
mod tree;
mod windows;

use std::process::ExitCode;

use program::Failure;

const USAGE: &str = "\
cargo xtask <command>

  run [--data DIR] [--release]   build the window program and open it
  test                           everything the project checks of itself
  demo [DIR]                     play three months of an office into DIR (target/demo unless said)
  windows                        cross-build both programs for Windows
  bench [NAME]                   the benchmarks, as ratios to what lies beneath
  assets                         make anew what is made from other files (icons, transfer types)

run, test and windows install what a fresh Debian 12 with Rust and Node lacks, and say so first.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_deref() {
        Some("run") => run::run(&rest),
        Some("test") => test::run(&rest),
        Some("demo") => demo::run(&rest),
        Some("windows") => windows::run(&rest),
        Some("bench") => bench::run(&rest),
        Some("assets") => assets::run(&rest),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(USAGE)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Refuses arguments a command does not take, so that a misspelt one is not silently nothing.
fn no_arguments(rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(argument) => Err(Failure::new(format!(
            "unknown argument {argument}\n\n{USAGE}"
        ))),
    }
}
