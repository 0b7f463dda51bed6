//! Every statement that lies in a file of its own is prepared on a fresh schema.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at the files of the tree"
)]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::tempdir;

use crate::open::Register;

#[test]
fn every_statement_file_is_prepared_on_a_fresh_schema() {
    let dir = tempdir().expect("a temporary folder");
    let register = Register::open(dir.path(), None).expect("a fresh folder");
    let files = statement_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.len() > 5, "{files:?}");
    for file in files {
        let statement = fs::read_to_string(&file).expect("a file of the tree");
        let prepared = register.connection.prepare(&statement);
        assert!(prepared.is_ok(), "{}: {:?}", file.display(), prepared.err());
        let name = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(
            is_named_beside(&file, &name),
            "{} is used by nobody",
            file.display()
        );
    }
}

fn statement_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the tree") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(statement_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            files.push(path);
        }
    }
    files
}

fn is_named_beside(file: &Path, name: &str) -> bool {
    let folder = file.parent().expect("a folder of the tree");
    fs::read_dir(folder)
        .expect("a folder of the tree")
        .any(|entry| {
            let path = entry.expect("an entry").path();
            path.extension().is_some_and(|extension| extension == "rs")
                && fs::read_to_string(path)
                    .expect("a module")
                    .contains(&format!("include_str!(\"{name}\")"))
        })
}
