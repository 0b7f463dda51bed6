//! `demo`: the same bytes whenever it is played, and the pages a reader has agreed to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program::{cli_at, code, demo, findings, with};
use crate::{pages, tree};

/// Characters in a line of the agreed pages; no word is longer.
const LINE: usize = 100;

/// The papers of a played story.
fn papers(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder.join("papers"))
        .expect("the story leaves papers")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read(&path).expect("a paper"))
        })
        .collect()
}

/// A paper's pages word for word, wherever the page broke its lines: the lines are the frames' business.
fn read(pdf: &[u8]) -> String {
    let text = pages::text(pdf);
    let mut read = String::new();
    for (page, text) in (1..).zip(text.trim_end_matches('\u{c}').split('\u{c}')) {
        read += "-- page ";
        read += &u32::to_string(&page);
        let mut room = 0;
        for word in text.split_whitespace() {
            let length = word.chars().count() + 1;
            let fits = length <= room;
            read.push(if fits { ' ' } else { '\n' });
            room = if fits { room } else { LINE } - length;
            read.push_str(word);
        }
        read.push('\n');
    }
    read
}

#[test]
fn played_twice_in_different_years_it_leaves_the_same_bytes() {
    let folders = [(); 2].map(|()| tempfile::tempdir().expect("a temporary folder"));
    let clocks = ["2026-11-23T10:15:00+05:00", "2031-02-03T23:59:59+06:00"];
    let stories = [0, 1].map(|which| {
        let played = cli_at(clocks[which])
            .arg("demo")
            .arg(folders[which].path())
            .output();
        assert!(played.expect("the program starts").status.success());
        papers(folders[which].path())
    });
    assert!(!stories[0].is_empty());
    assert!(stories[0].keys().eq(stories[1].keys()));
    for (name, bytes) in &stories[0] {
        assert!(stories[1].get(name) == Some(bytes), "{name} differs");
    }
    for folder in &folders {
        assert_eq!(
            findings(&folder.path().join("register"), None),
            Vec::<String>::new()
        );
    }
}

#[test]
fn its_pages_are_those_that_were_agreed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let golden = tree::top().join("tests/golden/demo");
    let writing = std::env::var_os("RUQSAT_WRITE_GENERATED").is_some();
    let mut agreed: Vec<String> = fs::read_dir(&golden)
        .expect("the agreed pages")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    agreed.sort();
    let played = papers(folder.path());
    let names: Vec<String> = played.keys().map(|name| format!("{name}.txt")).collect();
    for (name, bytes) in &played {
        let file = golden.join(format!("{name}.txt"));
        let text = read(bytes);
        if writing {
            fs::write(&file, &text).expect("the agreed pages can be written");
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            text == expected,
            "{name} reads otherwise than agreed; if it should, run this test once with RUQSAT_WRITE_GENERATED=1:\n{text}"
        );
    }
    if !writing {
        assert_eq!(agreed, names, "papers and agreed pages");
    }
}

#[test]
fn it_leaves_every_paper_an_office_has() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let told = demo(folder.path());
    let papers = papers(folder.path());
    for form in [
        "form-1-blank",
        "form-1-filled",
        "accepted-documents-receipt",
        "not-accepted-receipt",
        "permit",
        "hearing-notice",
        "hearing-protocol",
        "refusal",
        "hand-over-list",
        "duplicate",
        "withdrawal-note",
        "inner-list",
        "complaint-reply",
        "technical-protocol",
    ] {
        assert!(papers.keys().any(|name| name.contains(form)), "{form}");
    }
    for (name, pdf) in &papers {
        let preview = pages::is_marked(pdf);
        assert_eq!(preview, name.contains("duplicate"), "{name}");
    }
    let told = told["papers"].as_array().expect("papers");
    assert_eq!(told.len(), papers.len(), "no paper is written over another");
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("letter.txt"), "менікі").expect("a file");
    let path = folder.path().to_str().expect("a plain name");
    assert_eq!(code(&with(["demo", path])), "folder_not_empty");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
}
