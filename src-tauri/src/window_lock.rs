//! One window per folder: a lock on a file in it, held as long as the window lives. The command line works
//! beside it; what keeps the two apart is the register's affair.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use serde_json::json;
use transfer::Errors;

/// The file that is locked.
pub(crate) const LOCK: &str = "window.lock";

/// The lock; the folder is free again when it is dropped, or its process ends in whatever way.
#[derive(Debug)]
pub(crate) struct WindowLock {
    _file: File,
}

impl WindowLock {
    /// Takes the folder, or says that another window has it.
    pub(crate) fn take(folder: &Path) -> Result<Self, Errors> {
        let unusable = |error: &std::io::Error| {
            let args = json!({ "path": folder.display().to_string(), "detail": error.to_string() });
            Errors::of("data_folder_unusable", args)
        };
        let file = create(folder).map_err(|error| unusable(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                let mut taken = Errors::of(
                    "window_open_already",
                    json!({ "path": folder.display().to_string() }),
                );
                for error in &mut taken.0 {
                    "close_the_other_program".clone_into(&mut error.hint);
                }
                Err(taken)
            }

            Err(TryLockError::Error(error)) => Err(unusable(&error)),
        }
    }
}

#[allow(clippy::disallowed_methods)]
fn create(folder: &Path) -> std::io::Result<File> {
    std::fs::create_dir_all(folder)?;
    OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(false)
        .open(folder.join(LOCK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_one_window_at_a_time() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = folder.path().join("жаңа");
        let first = WindowLock::take(&place).expect("a free folder is taken, and made");
        let refusal = WindowLock::take(&place).expect_err("a taken folder is not taken again");
        assert_eq!(refusal.0[0].code, "window_open_already");
        assert_eq!(refusal.0[0].args["path"], place.display().to_string());
        drop(first);
        assert!(
            WindowLock::take(&place).is_ok(),
            "the folder is free once its window is gone"
        );
    }

    #[test]
    #[allow(clippy::disallowed_methods)]
    fn a_folder_that_cannot_be_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("файл");
        std::fs::write(&file, "").expect("a file where the folder should be");
        let refusal =
            WindowLock::take(&file.join("тізілім")).expect_err("no folder can be made in a file");
        assert_eq!(refusal.0[0].code, "data_folder_unusable");
    }
}
