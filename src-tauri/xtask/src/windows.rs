//! `cargo xtask windows`: both programs for Windows, built on Debian with mingw.
//!
//! Whether the result runs is seen on Windows (`.github/workflows/windows.yml`); here it is built and linked.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::program::{Failure, answer, cargo, run as run_program};
use crate::run::build_ui;
use crate::{needs, no_arguments, tree};

const TARGET: &str = "x86_64-pc-windows-gnu";

/// What ships: the import library of the web view is loaded from beside the program.
const FILES: [&str; 3] = ["ruqsat.exe", "ruqsat-cli.exe", "WebView2Loader.dll"];

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    needs::packages(&[needs::TO_CROSS_BUILD])?;
    build_ui()?;
    let mut build = cross_cargo()?;
    build.args([
        "--release",
        "--target",
        TARGET,
        "--package",
        "ruqsat",
        "--package",
        "ruqsat-cli",
    ]);
    run_program(build.current_dir(tree::top()))?;

    let made = tree::target().join(TARGET).join("release");
    println!("\nMade in {}:", made.display());
    for name in FILES {
        let size = fs::metadata(made.join(name))
            .map_err(|error| Failure::new(format!("{name} was not made: {error}")))?
            .len();
        println!("  {name:<20} {:>7.1} MB", to_megabytes(size));
    }
    Ok(())
}

/// The cargo that can build for Windows: rustup's where it has that target's standard library, else Debian's
/// own, which comes with the library's source and builds it.
fn cross_cargo() -> Result<Command, Failure> {
    let has_library = answer("rustc", &["--print", "target-libdir", "--target", TARGET])
        .is_some_and(|folder| Path::new(folder.trim()).is_dir());
    if has_library {
        let mut build = cargo();
        build.arg("build");
        return Ok(build);
    }
    println!(
        "This Rust has no standard library for {TARGET}; Debian's, which can build it, is taken."
    );
    needs::packages(&[&["rustc-web", "cargo-web", "rust-web-src"]])?;
    let mut build = Command::new("/usr/bin/cargo");
    build.args(["build", "-Z", "build-std=std,panic_abort"]);
    for name in [
        "RUSTUP_TOOLCHAIN",
        "RUSTUP_HOME",
        "CARGO",
        "LD_LIBRARY_PATH",
    ] {
        build.env_remove(name);
    }
    build
        .env("PATH", without_rustup())
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1");
    Ok(build)
}

/// Rustup's own `cargo` and `rustc` would otherwise be found first by build scripts.
fn without_rustup() -> std::ffi::OsString {
    let here = env::var_os("PATH").unwrap_or_default();
    let kept: Vec<PathBuf> = env::split_paths(&here)
        .filter(|folder| !folder.join("rustup").exists())
        .collect();
    env::join_paths(kept).unwrap_or(here)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a file's size for a person to read"
)]
fn to_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
