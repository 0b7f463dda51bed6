//! How much memory the register of a month of 10,000 applications takes: each way of making it in a process of its
//! own, by the most the system ever gave it, beside the bare calls of the libraries beneath.
//!
//! `cargo xtask bench` runs it and shows what it says. Only Linux tells a process its peak.
#![allow(
    missing_docs,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark starts itself anew, keeps frames in a file and says what it measured"
)]

#[path = "../ratios/bare.rs"]
mod bare;
mod frames;
#[allow(dead_code, reason = "the tests of `documents` use the rest of it")]
#[path = "../../../src-tauri/crates/documents/tests/reports/rows.rs"]
mod rows;
#[path = "../ratios/sheets.rs"]
mod sheets;
#[allow(dead_code, reason = "a register needs no edition")]
#[path = "../ratios/shelf.rs"]
mod shelf;

use std::path::Path;
use std::process::Command;

use documents::report::{month_register_csv, month_register_pdf, month_register_xlsx, typed_rows};

const APPLICATIONS: usize = 10_000;

/// What is made alone, and what it is called.
const MEASURED: [(&str, &str); 6] = [
    ("facts", "the facts of 10,000 applications"),
    ("paper", "their register as a paper"),
    (
        "bare-paper",
        "    bare printpdf, its frames read from a file",
    ),
    ("workbook", "their register as a workbook"),
    ("bare-workbook", "    bare rust_xlsxwriter, its cells ready"),
    ("plain", "their register as plain text"),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("only") {
        let what = arguments.next().expect("what is made");
        let file = arguments.next().expect("a file for the frames");
        alone(&what, Path::new(&file));
        println!("{}", peak().unwrap_or_default());
        return;
    }
    if peak().is_none() {
        println!("memory: this system does not tell a process its peak");
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("frames");
    measured("frames", &file);
    for (what, says) in MEASURED {
        println!("{says}: {} MiB at most", measured(what, &file) / 1024);
    }
}

/// Makes one thing; nothing else of this process takes memory worth speaking of.
fn alone(what: &str, file: &Path) {
    let bytes = match what {
        "bare-paper" => {
            let pages = frames::read(file);
            bare::file("", &pages, &bare::faces(), true)
        }
        what => {
            let register = rows::register(APPLICATIONS);
            let paper = || month_register_pdf(&register, &shelf::fonts()).expect("it is made");
            match what {
                "frames" => {
                    frames::write(&paper().pages, file);
                    Vec::new()
                }
                "paper" => paper().bytes,
                "workbook" => month_register_xlsx(&register).expect("it is made"),
                "bare-workbook" => {
                    let cells: Vec<_> = typed_rows(&register).collect();
                    drop(register);
                    sheets::file(&cells).expect("it is made")
                }
                "plain" => month_register_csv(&register).expect("it is made"),
                _ => Vec::new(),
            }
        }
    };
    std::hint::black_box(bytes);
}

/// Peak of a process that makes this alone, in KiB.
fn measured(what: &str, file: &Path) -> u64 {
    let myself = std::env::current_exe().expect("this program has a file");
    let output = Command::new(myself)
        .args(["only", what])
        .arg(file)
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{what}: {output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    said.trim().parse().expect("a number")
}

/// The most memory this process ever had, in KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
