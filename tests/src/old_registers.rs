//! Registers that earlier versions wrote are opened by this one and go on. Each lies in `tests/old` as the
//! verified copy of the demonstration that its version played, and is never made anew.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::{program, tree};

/// Each file, and the head of its chain.
const OLD: [(&str, &str); 1] = [(
    "version-1.sqlite3",
    "f85116b2881299334bb6c1315d8633d5dc0d9354e8a2bb997429fc4cfe520673",
)];

fn open(file: &str, folder: &Path) {
    let from = tree::top().join("tests/old").join(file);
    fs::copy(from, folder.join("register.sqlite3")).expect("the old register can be copied");
}

#[test]
fn an_old_register_is_whole_and_still_the_one_that_was_written() {
    for (file, head) in OLD {
        let folder = tempfile::tempdir().expect("a temporary folder");
        open(file, folder.path());
        assert_eq!(
            program::findings(folder.path(), Some(head)),
            Vec::<String>::new(),
            "{file}"
        );
    }
}

#[test]
fn its_cases_papers_and_numbers_go_on() {
    for (file, _) in OLD {
        let folder = tempfile::tempdir().expect("a temporary folder");
        open(file, folder.path());
        let data = folder.path();
        let granted = program::done(data, "case", &json!({ "case": 1 }));
        assert_eq!(granted["state"], "handed_over", "{file}");
        for paper in granted["papers"].as_array().expect("papers") {
            let sha256 = json!({ "sha256": paper["paper"]["sha256"] });
            assert!(
                program::done(data, "paper", &sha256)["pdf"]
                    .as_str()
                    .is_some_and(|pdf| !pdf.is_empty())
            );
        }
        // The edition of its day is taken from the register where it is not shipped any more.
        let found = program::done(data, "cases", &json!({ "search": "токтаров бауыржан" }));
        assert_eq!(found["cases"][0]["number"], "Б-1/2026", "{file}");
        let later = program::cli_at("2026-11-27T10:00:00+05:00");
        let registered = program::run(
            program::call_of(later, data, "register_application"),
            &program::registration(),
        );
        assert_eq!(program::answer(&registered)["number"], "Б-3/2026", "{file}");
        assert_eq!(
            program::findings(data, None),
            Vec::<String>::new(),
            "{file}"
        );
    }
}
