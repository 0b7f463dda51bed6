//! One licence for the whole tree, at its top; others' material keeps its own beside it, by name.

use super::none;
use crate::tree;

/// Licences that may lie somewhere: ours, and those of material that is not ours.
const KNOWN: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT", "assets/fonts/OFL.txt"];

#[test]
fn no_licence_lies_about() {
    let offences: Vec<String> = tree::files()
        .into_iter()
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or_default().to_uppercase();
            ["LICENSE", "LICENCE", "COPYING", "OFL"]
                .iter()
                .any(|word| name.starts_with(word))
        })
        .filter(|path| !KNOWN.contains(&path.as_str()) && !tree::is_rust(path))
        .collect();
    none("licence files outside the list of known ones", &offences);
    for known in KNOWN {
        assert!(tree::top().join(known).is_file(), "{known} is missing");
    }
}

#[test]
fn no_source_file_carries_a_licence_of_its_own() {
    let marks = [
        concat!("SPDX-License", "-Identifier"),
        concat!("Copyright", " (c)"),
        concat!("All rights", " reserved"),
    ];
    let offences: Vec<String> = tree::sources(&[".rs", ".ts", ".svelte", ".css", ".sql", ".toml"])
        .into_iter()
        .filter(|source| marks.iter().any(|mark| source.text.contains(mark)))
        .map(|source| source.path)
        .collect();
    none("source files with a licence header", &offences);
}
