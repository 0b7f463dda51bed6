//! Every module says what it is before its first line of code, and none grows past what one head can hold.

use super::{generated, none};
use crate::tree;

/// The longest file of the house.
const LINES: usize = 450;

#[test]
fn every_module_starts_by_saying_what_it_is() {
    let offences: Vec<String> = tree::sources(&[".rs", ".ts", ".svelte"])
        .into_iter()
        .filter(|source| !generated::is_generated(&source.path))
        .filter(|source| {
            let opening: &[&str] = match source.path.rsplit('.').next() {
                Some("rs") => &["//! "],
                Some("svelte") => &["<!-- "],
                _ => &["// ", "/* ", "/** "],
            };
            !opening
                .iter()
                .any(|opening| source.text.starts_with(opening))
        })
        .map(|source| source.path)
        .collect();
    none("modules without a header", &offences);
}

#[test]
fn no_file_is_longer_than_one_head_can_hold() {
    let offences: Vec<String> = tree::sources(&[".rs", ".ts", ".svelte", ".css", ".sql"])
        .into_iter()
        .filter(|source| !generated::is_generated(&source.path))
        .filter(|source| source.text.lines().count() > LINES)
        .map(|source| format!("{}: {} lines", source.path, source.text.lines().count()))
        .collect();
    none("files that should be two", &offences);
}
