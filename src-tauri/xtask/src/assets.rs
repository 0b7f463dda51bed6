//! `cargo xtask assets`: makes anew what is committed but made from other files.

use std::fs;

use crate::no_arguments;
use crate::program::{Failure, cargo, npm, run as run_program};
use crate::{needs, tree};

/// The pictures the programs embed; everything else `tauri icon` makes is for systems we do not build for.
const ICONS: [&str; 3] = ["32x32.png", "128x128.png", "icon.ico"];

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    icons()?;
    transfer_types()
}

fn icons() -> Result<(), Failure> {
    needs::ui_packages()?;
    let icons = tree::top().join("assets/icons");
    let made = tree::target().join("icons");
    let mut tauri = npm();
    tauri
        .args(["exec", "--", "tauri", "icon"])
        .arg(icons.join("icon.svg"))
        .arg("--output")
        .arg(&made);
    run_program(tauri.current_dir(tree::ui()))?;
    for icon in ICONS {
        fs::copy(made.join(icon), icons.join(icon))
            .map_err(|error| Failure::new(format!("could not copy {icon}: {error}")))?;
    }
    Ok(())
}

/// The tests that compare the ui's types and codes with the Rust ones write them when this variable is set.
fn transfer_types() -> Result<(), Failure> {
    let mut types = cargo();
    types
        .args(["test", "--package", "transfer", "--lib", "typescript"])
        .env("RUQSAT_WRITE_GENERATED", "1");
    run_program(types.current_dir(tree::top()))
}
