//! No file that nothing reaches: a module nobody declares is never compiled, a test in it never fails.

use std::collections::BTreeSet;

use super::none;
use crate::tree;

#[test]
fn every_rust_file_is_a_module_of_something() {
    let files: BTreeSet<String> = tree::files()
        .into_iter()
        .filter(|path| tree::is_rust(path))
        .collect();
    let mut reached = BTreeSet::new();
    let mut open: Vec<String> = files
        .iter()
        .filter(|path| is_root(path, &files))
        .cloned()
        .collect();
    assert!(!open.is_empty(), "no crate was found");
    while let Some(path) = open.pop() {
        if !reached.insert(path.clone()) {
            continue;
        }
        let text = std::fs::read_to_string(tree::top().join(&path))
            .expect("a file of the tree can be read");
        for name in declared(&text) {
            let folder = folder_of_modules(&path, &files);
            open.extend(
                [
                    format!("{folder}/{name}.rs"),
                    format!("{folder}/{name}/mod.rs"),
                ]
                .into_iter()
                .filter(|candidate| files.contains(candidate)),
            );
        }
    }
    none(
        "Rust files that nothing declares",
        &files.difference(&reached).cloned().collect::<Vec<_>>(),
    );
}

#[test]
fn every_other_file_of_the_tests_is_named_by_one() {
    let code: String = tree::sources(&[".rs"])
        .into_iter()
        .filter(|source| source.path.starts_with("tests/"))
        .map(|source| source.text)
        .collect();
    let offences: Vec<String> = tree::files()
        .into_iter()
        .filter(|path| {
            path.starts_with("tests/") && !tree::is_rust(path) && path != "tests/Cargo.toml"
        })
        .filter(|path| {
            // A test names the file, or the folder whose files it goes through.
            let mut parts = path.rsplit('/');
            let file = parts.next().unwrap_or_default();
            let folder = parts.next().unwrap_or_default();
            !(code.contains(file) || (folder != "tests" && code.contains(folder)))
        })
        .collect();
    none("files in tests/ that no test names", &offences);
}

/// Where cargo starts reading: a crate's own files and those in the folders it looks into.
fn is_root(path: &str, files: &BTreeSet<String>) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let package = |folder: &str| tree::top().join(folder).join("Cargo.toml").is_file();
    let by_itself = ["src/lib.rs", "src/main.rs", "build.rs"]
        .iter()
        .any(|root| {
            path.strip_suffix(root)
                .is_some_and(|above| package(above.trim_end_matches('/')))
        });
    let in_a_folder = ["tests", "benches", "examples", "src/bin"]
        .iter()
        .any(|kind| {
            folder
                .strip_suffix(kind)
                .is_some_and(|above| package(above.trim_end_matches('/')))
        });
    let main_of_a_folder = name == "main.rs"
        && folder.rsplit_once('/').is_some_and(|(above, _)| {
            ["tests", "benches", "examples", "src/bin"]
                .iter()
                .any(|kind| {
                    above
                        .strip_suffix(kind)
                        .is_some_and(|top| package(top.trim_end_matches('/')))
                })
        });
    by_itself || in_a_folder || (main_of_a_folder && files.contains(path))
}

/// The folder in which the modules of a file lie.
fn folder_of_modules(path: &str, files: &BTreeSet<String>) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if name == "mod.rs" || is_root(path, files) {
        folder.to_owned()
    } else {
        format!("{folder}/{}", name.trim_end_matches(".rs"))
    }
}

/// The names in `mod name;` and `pub(crate) mod name;`.
fn declared(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| {
            let line = line.trim().strip_suffix(';')?;
            let (before, name) = line
                .split_once("mod ")
                .map_or((None, ""), |(before, name)| (Some(before), name));
            let visibility = before?.trim();
            let plain = name
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '_');
            (plain && (visibility.is_empty() || visibility.starts_with("pub"))).then_some(name)
        })
        .collect()
}
