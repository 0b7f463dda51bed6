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
    write_unless(target, bytes, if_present, told_to_fail)
}

/// A step of the writing, at which it can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The bytes go to the disk, beside the file's place.
    Fill,
    /// The file gets its place.
    Settle,
}

fn write_unless(
    target: &Path,
    bytes: &[u8],
    if_present: IfPresent,
    fails: impl Fn(Step) -> io::Result<()>,
) -> Result<PathBuf, Errors> {
    let folder = target.parent().unwrap_or(target);
    let staged = Staged(half_made(folder));
    fails(Step::Fill)
        .and_then(|()| fill(&staged.0, bytes))
        .map_err(|error| refusal(folder, &error))?;
    let settled = fails(Step::Settle).and_then(|()| match if_present {
        IfPresent::Replace => fs::rename(&staged.0, target).map(|()| target.to_owned()),
        IfPresent::Number => staged.settle_free(target),
    });
    match settled {
        Ok(file) => {
            sync(folder);
            Ok(file)
        }
        // The folder can be written, it has just been: somebody holds the very file. On Windows that is the program
        // it is open in.
        Err(error) if is_held(&error) && target.is_file() => Err(hinted(
            Errors::of(
                "file_open_elsewhere",
                json!({ "path": target.display().to_string() }),
            ),
            "close_the_other_program",
        )),
        Err(error) => Err(refusal(folder, &error)),
    }
}

/// What a build for tests is told to fail with, as `RUQSAT_SAVE_FAILS` says: `held`, `full` or `gone`.
#[cfg(feature = "test-seams")]
pub(crate) fn told_to_fail(step: Step) -> io::Result<()> {
    let told = std::env::var("RUQSAT_SAVE_FAILS").unwrap_or_default();
    match (told.as_str(), step) {
        ("held", Step::Settle) => Err(ErrorKind::PermissionDenied.into()),
        ("full", Step::Fill) => Err(ErrorKind::StorageFull.into()),
        ("gone", Step::Fill) => Err(io::Error::from_raw_os_error(GONE[0])),
        _ => Ok(()),
    }
}

#[cfg(not(feature = "test-seams"))]
#[allow(clippy::unnecessary_wraps, reason = "the test's writing can fail")]
pub(crate) fn told_to_fail(_: Step) -> io::Result<()> {
    Ok(())
}

/// A half-made file; removed when it is dropped, unless it is in its place by then.
struct Staged(PathBuf);

/// A name in a folder for what is half-made.
pub(crate) fn half_made(folder: &Path) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    folder.join(format!(".ruqsat-staged-{}-{number}", std::process::id()))
}

/// Writes bytes down to the disk.
pub(crate) fn fill(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

impl Staged {
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
pub(crate) fn sync(folder: &Path) {
    if !cfg!(windows) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// What a disk answers that is not there any more: no such device, an error of the device; on Windows also a
/// device that is not ready or not connected, and a file that an ejected volume had.
#[cfg(windows)]
const GONE: [i32; 6] = [1167, 21, 55, 433, 1006, 1117];
#[cfg(not(windows))]
const GONE: [i32; 3] = [19, 6, 5];

/// Windows says that a file is shared or locked, or, of one that is open without leave to be replaced, that access
/// is denied.
fn is_held(error: &io::Error) -> bool {
    error.kind() == ErrorKind::PermissionDenied
        || (cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)))
}

/// Why nothing can be written into a folder.
pub(crate) fn refusal(folder: &Path, error: &io::Error) -> Errors {
    let path = folder.display().to_string();
    let gone = error
        .raw_os_error()
        .is_some_and(|code| GONE.contains(&code));
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            hinted(Errors::of("disk_full", json!({})), "free_some_space")
        }
        _ if gone => hinted(
            Errors::of("disk_gone", json!({ "path": path })),
            "choose_another_folder",
        ),
        _ if !folder.is_dir() => hinted(
            Errors::of("folder_gone", json!({ "path": path })),
            "choose_another_folder",
        ),
        _ => hinted(
            Errors::of(
                "folder_unwritable",
                json!({ "path": path, "detail": error.to_string() }),
            ),
            "choose_another_folder",
        ),
    }
}

fn hinted(mut errors: Errors, hint: &str) -> Errors {
    for error in &mut errors.0 {
        hint.clone_into(&mut error.hint);
    }
    errors
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// What stands in a folder.
    pub(crate) fn names(folder: &Path) -> Vec<String> {
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

    #[test]
    fn a_file_that_is_open_elsewhere_a_full_stick_and_a_pulled_one_are_told_apart() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let target = home.path().join("тізілім.xlsx");
        fs::write(&target, "old").expect("a file");
        let gone = || io::Error::from_raw_os_error(GONE[0]);
        #[expect(clippy::type_complexity, reason = "a table of a test")]
        let cases: [(Step, fn() -> io::Error, &str, &str); 5] = [
            (
                Step::Settle,
                || ErrorKind::PermissionDenied.into(),
                "file_open_elsewhere",
                "close_the_other_program",
            ),
            (
                Step::Fill,
                || ErrorKind::StorageFull.into(),
                "disk_full",
                "free_some_space",
            ),
            (Step::Fill, gone, "disk_gone", "choose_another_folder"),
            (Step::Settle, gone, "disk_gone", "choose_another_folder"),
            (
                Step::Fill,
                || ErrorKind::PermissionDenied.into(),
                "folder_unwritable",
                "choose_another_folder",
            ),
        ];
        for (at, error, code, hint) in cases {
            let refused = write_unless(&target, b"new", IfPresent::Replace, |step| {
                if step == at { Err(error()) } else { Ok(()) }
            })
            .expect_err(code);
            assert_eq!(refused.0[0].code, code, "{at:?}");
            assert_eq!(refused.0[0].hint, hint, "{code}");
            assert_eq!(fs::read_to_string(&target).ok().as_deref(), Some("old"));
            assert_eq!(names(home.path()), ["тізілім.xlsx"], "{code}");
        }
        // Nothing of that name is there: nobody can hold it.
        let fresh = home.path().join("b.csv");
        let refused = write_unless(&fresh, b"new", IfPresent::Replace, |step| match step {
            Step::Fill => Ok(()),
            Step::Settle => Err(ErrorKind::PermissionDenied.into()),
        });
        assert_eq!(
            refused.expect_err("not settled").0[0].code,
            "folder_unwritable"
        );
    }
}
