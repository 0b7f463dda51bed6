//! Nothing is left lying: no marks of unfinished work, no paths of one machine.

use super::none;
use crate::tree::{self, Source};

/// The marks are written in two halves so that this file does not find itself.
const UNFINISHED: [&str; 6] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("// X", "XX"),
    concat!("HA", "CK"),
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
];

const ONE_MACHINE: [&str; 4] = [
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!("C:\\Us", "ers"),
];

#[test]
fn no_marks_of_unfinished_work() {
    none(
        "marks of unfinished work",
        &lines_with(
            &tree::sources(&[".rs", ".ts", ".svelte", ".toml", ".sql"]),
            &UNFINISHED,
        ),
    );
}

#[test]
fn no_paths_of_one_machine() {
    let sources = tree::sources(&[
        ".rs", ".ts", ".svelte", ".toml", ".sql", ".json", ".md", ".css", ".html", ".yml", ".lock",
        ".sh", ".py",
    ]);
    none("paths of one machine", &lines_with(&sources, &ONE_MACHINE));
}

fn lines_with(sources: &[Source], marks: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for (number, line) in source.text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                found.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    found
}
