//! The lock beside the register (decision 29): shared by everybody who has it open, exclusive for whoever
//! changes its shape. SQLite's own locks guard single transactions; this one guards the file as a whole.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::place::LOCK_FILE;
use crate::error::RegisterError;

/// How often and how long a lock is waited for: another process may just be opening the register.
const TRIES: u32 = if cfg!(test) { 4 } else { 200 };
const PAUSE: Duration = Duration::from_millis(25);

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    folder: PathBuf,
}

impl Lock {
    /// Opens the lock file; nothing is locked yet.
    pub(crate) fn of(folder: &Path) -> Result<Self, RegisterError> {
        let path = folder.join(LOCK_FILE);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| RegisterError::of_file(folder, error))?;
        Ok(Self {
            file,
            folder: folder.to_owned(),
        })
    }

    /// Held beside others who share it.
    pub(crate) fn share(&self) -> Result<(), RegisterError> {
        self.wait(File::try_lock_shared)
    }

    /// Held alone.
    pub(crate) fn take(&self) -> Result<(), RegisterError> {
        self.wait(File::try_lock)
    }

    /// Let go; a lock has to be let go before it is taken in another way, else Windows counts both.
    pub(crate) fn release(&self) -> Result<(), RegisterError> {
        self.file
            .unlock()
            .map_err(|error| RegisterError::of_file(&self.folder, error))
    }

    fn wait(&self, lock: impl Fn(&File) -> Result<(), TryLockError>) -> Result<(), RegisterError> {
        for _ in 0..TRIES {
            match lock(&self.file) {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) => sleep(PAUSE),
                Err(TryLockError::Error(error)) => {
                    return Err(RegisterError::of_file(&self.folder, error));
                }
            }
        }
        Err(RegisterError::InUse(self.folder.clone()))
    }
}
