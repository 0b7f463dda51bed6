//! `sample`: a register to try things in, made in an empty folder.

use serde_json::json;

use crate::program::{self, answer, code, findings, with};

#[test]
fn a_sample_is_made_in_an_empty_folder_only() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().to_str().expect("a plain name");
    answer(&with(["sample", "--data", data]));
    assert_eq!(findings(folder.path(), None), Vec::<String>::new());
    let office = program::done(folder.path(), "office", &json!({}));
    assert_eq!(
        (&office["sample"], &office["folder"]),
        (&json!(true), &json!(data))
    );
    assert_eq!(code(&with(["sample", "--data", data])), "folder_not_empty");
}
