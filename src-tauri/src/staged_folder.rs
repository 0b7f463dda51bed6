//! A folder of files that a person keeps: filled beside its place under another name and put there whole, so that what
//! fails or is stopped leaves nothing. A folder that is there already is never touched.
#![allow(
    clippy::disallowed_methods,
    reason = "files people keep are the shell's to write"
)]

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use transfer::Errors;

use crate::file_names::numbered;
use crate::staged_file::{Step, fill, half_made, refusal, sync, told_to_fail};

/// Writes files into a new folder in another one and answers where it lies. Before each file, and once more before the
/// folder gets its place, `goes_on` is told how many there are; where it refuses, nothing is left.
pub(crate) fn write_folder(
    parent: &Path,
    name: &str,
    files: &[(String, Vec<u8>)],
    goes_on: impl FnMut(usize) -> Result<(), Errors>,
) -> Result<PathBuf, Errors> {
    write_unless(parent, name, files, goes_on, told_to_fail)
}

fn write_unless(
    parent: &Path,
    name: &str,
    files: &[(String, Vec<u8>)],
    mut goes_on: impl FnMut(usize) -> Result<(), Errors>,
    fails: impl Fn(Step) -> io::Result<()>,
) -> Result<PathBuf, Errors> {
    let refused = |error: io::Error| refusal(parent, &error);
    let staged = Staged(half_made(parent));
    fs::create_dir(&staged.0).map_err(refused)?;
    for (place, (name, bytes)) in files.iter().enumerate() {
        goes_on(place)?;
        fails(Step::Fill)
            .and_then(|()| fill(&staged.0.join(name), bytes))
            .map_err(refused)?;
    }
    goes_on(files.len())?;
    sync(&staged.0);
    let folder = fails(Step::Settle)
        .and_then(|()| staged.settle(&parent.join(name)))
        .map_err(refused)?;
    sync(parent);
    Ok(folder)
}

/// A half-made folder; removed with all that is in it when it is dropped, unless it is in its place by then.
struct Staged(PathBuf);

impl Staged {
    /// Puts it where nothing is.
    fn settle(&self, target: &Path) -> io::Result<PathBuf> {
        for free in numbered(target) {
            if fs::symlink_metadata(&free).is_ok() {
                continue;
            }
            match fs::rename(&self.0, &free) {
                Ok(()) => return Ok(free),
                // Somebody was quicker.
                Err(error) if is_taken(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

fn is_taken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory
    )
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Renamed, it is not there any more.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::staged_file::tests::names;

    fn files() -> Vec<(String, Vec<u8>)> {
        ["a.pdf", "b.xlsx", "c.csv"]
            .map(|name| (name.to_owned(), name.as_bytes().to_vec()))
            .to_vec()
    }

    #[test]
    fn a_folder_that_is_there_is_never_touched() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let old = home.path().join("ruqsat-2026");
        fs::create_dir(&old).expect("a folder");
        fs::write(home.path().join("ruqsat-2026 (2)"), "a file of that name").expect("a file");
        let mut told = Vec::new();
        let folder = write_folder(home.path(), "ruqsat-2026", &files(), |done| {
            told.push(done);
            Ok(())
        });
        let folder = folder.expect("room enough");
        assert_eq!(folder, home.path().join("ruqsat-2026 (3)"));
        assert_eq!(names(&folder), ["a.pdf", "b.xlsx", "c.csv"]);
        assert_eq!(
            fs::read(folder.join("b.xlsx")).ok().as_deref(),
            Some(&b"b.xlsx"[..])
        );
        assert_eq!(told, [0, 1, 2, 3]);
        assert!(names(&old).is_empty(), "even an empty one stays as it was");
        assert_eq!(
            names(home.path()),
            ["ruqsat-2026", "ruqsat-2026 (2)", "ruqsat-2026 (3)"],
            "nothing half-made is left"
        );
    }

    #[test]
    fn what_is_stopped_or_fails_leaves_nothing() {
        let home = tempfile::tempdir().expect("a temporary folder");
        for at in 0..=3 {
            let stopped = write_folder(home.path(), "ruqsat-2026", &files(), |done| {
                if done == at {
                    Err(Errors::of("stopped", json!({})))
                } else {
                    Ok(())
                }
            });
            assert_eq!(stopped.expect_err("it was stopped").0[0].code, "stopped");
            assert!(names(home.path()).is_empty(), "stopped at {at}");
        }
        for (at, kind, code) in [
            (Step::Fill, ErrorKind::StorageFull, "disk_full"),
            (Step::Fill, ErrorKind::PermissionDenied, "folder_unwritable"),
            (Step::Settle, ErrorKind::StorageFull, "disk_full"),
            (
                Step::Settle,
                ErrorKind::PermissionDenied,
                "folder_unwritable",
            ),
        ] {
            let written = std::cell::Cell::new(0);
            let refused = write_unless(
                home.path(),
                "ruqsat-2026",
                &files(),
                |done| {
                    written.set(done);
                    Ok(())
                },
                |step| {
                    // Not the first file but the second.
                    if step == at && written.get() > 0 {
                        Err(kind.into())
                    } else {
                        Ok(())
                    }
                },
            );
            assert_eq!(refused.expect_err(code).0[0].code, code);
            assert!(names(home.path()).is_empty(), "{code} at {at:?}");
        }
        let gone = home.path().join("pulled-out");
        let refused = write_folder(&gone, "ruqsat-2026", &files(), |_| Ok(()));
        assert_eq!(refused.expect_err("no folder").0[0].code, "folder_gone");
    }
}
