//! A file that a person keeps: written beside its place and put there whole, so that a full disk or a pulled
//! memory stick leaves what was there before or the whole new file.
#![allow(
    clippy::disallowed_methods,
    reason = "files people keep are the shell's to write"
)]

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use transfer::Errors;

use crate::file_names::numbered;

/// What becomes of a file that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IfPresent {
    /// The person has said it may be replaced.
    Replace,
    /// It stays, and the new one gets a number.
    Number,
}

/// Writes a file and answers where it lies.
pub(crate) fn write(target: &Path, bytes: &[u8], if_present: IfPresent) -> Result<PathBuf, Errors> {
    let folder = target.parent().unwrap_or(target);
    let staged = Staged::beside(target);
    staged
        .fill(bytes)
        .and_then(|()| match if_present {
            IfPresent::Replace => fs::rename(&staged.0, target).map(|()| target.to_owned()),
            IfPresent::Number => staged.settle_free(target),
        })
        .inspect(|_| sync(folder))
        .map_err(|error| refusal(folder, &error))
}

/// A half-made file; removed when it is dropped, unless it is in its place by then.
struct Staged(PathBuf);

impl Staged {
    fn beside(target: &Path) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!(".ruqsat-staged-{}-{number}", std::process::id());
        Self(target.with_file_name(name))
    }

    fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create(&self.0)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// Puts it where nothing is. A link fails where something is; a rename would replace it. Memory sticks
    /// know no links.
    fn settle_free(&self, target: &Path) -> io::Result<PathBuf> {
        for free in numbered(target) {
            match fs::hard_link(&self.0, &free) {
                Ok(()) => return Ok(free),
                Err(_) if fs::symlink_metadata(&free).is_ok() => {}
                Err(_) => return fs::rename(&self.0, &free).map(|()| free),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Renamed, it is not there any more.
        let _ = fs::remove_file(&self.0);
    }
}

/// Makes a new name durable. Windows keeps folders durable itself, and the file is whole by now: a file
/// system that cannot do this has done what it can.
fn sync(folder: &Path) {
    if !cfg!(windows) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn refusal(folder: &Path, error: &io::Error) -> Errors {
    let path = folder.display().to_string();
    let (mut errors, hint) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            (Errors::of("disk_full", json!({})), "free_some_space")
        }
        _ if !folder.is_dir() => (
            Errors::of("folder_gone", json!({ "path": path })),
            "choose_another_folder",
        ),
        _ => (
            Errors::of(
                "folder_unwritable",
                json!({ "path": path, "detail": error.to_string() }),
            ),
            "choose_another_folder",
        ),
    };
    for error in &mut errors.0 {
        hint.clone_into(&mut error.hint);
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| {
                let name = entry.expect("an entry").file_name();
                name.to_string_lossy().into_owned()
            })
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_that_is_there_is_replaced_only_where_the_person_said_so() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = folder.path().join("қолхат.pdf");
        let read = |path: &Path| fs::read_to_string(path).expect("a file that was written");
        for (text, if_present, name) in [
            ("one", IfPresent::Number, "қолхат.pdf"),
            ("two", IfPresent::Number, "қолхат (2).pdf"),
            ("three", IfPresent::Number, "қолхат (3).pdf"),
            ("four", IfPresent::Replace, "қолхат.pdf"),
        ] {
            let written = write(&target, text.as_bytes(), if_present).expect("room enough");
            assert_eq!(written, folder.path().join(name));
            assert_eq!(read(&written), text);
        }
        assert_eq!(read(&folder.path().join("қолхат (2).pdf")), "two");
        assert_eq!(
            names(folder.path()),
            ["қолхат (2).pdf", "қолхат (3).pdf", "қолхат.pdf"],
            "nothing half-made is left"
        );
    }

    #[test]
    fn a_place_that_cannot_be_written_is_named_with_the_reason() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let gone = home.path().join("жоқ");
        let refused = write(&gone.join("a.pdf"), b"x", IfPresent::Replace).expect_err("no folder");
        assert_eq!(refused.0[0].code, "folder_gone");
        assert_eq!(refused.0[0].args["path"], gone.display().to_string());

        // A folder stands where the file should be: nobody may put a file there.
        let taken = home.path().join("a.pdf");
        fs::create_dir(&taken).expect("a folder");
        let refused = write(&taken, b"x", IfPresent::Replace).expect_err("a folder is no file");
        assert_eq!(refused.0[0].code, "folder_unwritable");
        assert_eq!(refused.0[0].hint, "choose_another_folder");
        assert_eq!(names(home.path()), ["a.pdf"], "nothing half-made is left");

        for full in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded] {
            let refused = refusal(home.path(), &full.into());
            assert_eq!(refused.0[0].code, "disk_full");
            assert_eq!(refused.0[0].hint, "free_some_space");
        }
    }
}
