//! The files of the shipped edition, whole or altered.

#![allow(dead_code, reason = "each test binary takes what it needs")]

use assets::services::EDITIONS;
use statutes::{Edition, EditionError};

pub(crate) type Files = Vec<(&'static str, Vec<u8>)>;

pub(crate) fn files() -> Files {
    EDITIONS[0]
        .names_and_bytes()
        .into_iter()
        .map(|(name, bytes)| (name, bytes.to_vec()))
        .collect()
}

pub(crate) fn read(files: &[(&'static str, Vec<u8>)]) -> Result<Edition, EditionError> {
    Edition::read(
        &files
            .iter()
            .map(|(name, bytes)| (*name, bytes.as_slice()))
            .collect::<Vec<_>>(),
    )
}

/// The shipped edition with one replacement in one of its files.
pub(crate) fn altered(file: &str, from: &str, to: &str) -> Result<Edition, EditionError> {
    let mut files = files();
    let (_, bytes) = files
        .iter_mut()
        .find(|(name, _)| *name == file)
        .expect("the file is shipped");
    let text = String::from_utf8(bytes.clone()).expect("shipped files are UTF-8");
    assert!(text.contains(from), "{file} has no {from:?}");
    *bytes = text.replacen(from, to, 1).into_bytes();
    read(&files)
}

pub(crate) fn line_of(file: &str, words: &str) -> usize {
    let files = files();
    let (_, bytes) = files
        .iter()
        .find(|(name, _)| *name == file)
        .expect("the file is shipped");
    let text = std::str::from_utf8(bytes).expect("shipped files are UTF-8");
    1 + text
        .split_once(words)
        .expect("the words stand in it")
        .0
        .matches('\n')
        .count()
}

pub(crate) const PERMIT: &str = "forms/permit.toml";
