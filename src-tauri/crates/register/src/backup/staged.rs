//! A file that is built beside its place and renamed into it when it is whole. A power cut or a full
//! disk leaves either what was there before or the whole new file.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::IfPresent;
use crate::error::RegisterError;

/// A half-made file; removed when it is dropped without having been settled.
#[derive(Debug)]
pub(crate) struct Staged {
    path: PathBuf,
    settled: bool,
}

impl Staged {
    /// A free place beside a target.
    pub(crate) fn beside(target: &Path) -> Result<Self, RegisterError> {
        let name = target
            .file_name()
            .ok_or_else(|| RegisterError::NotAFolder(target.to_owned()))?;
        let folder = folder_of(target);
        if !folder.is_dir() {
            return Err(RegisterError::FolderGone(folder.to_owned()));
        }
        let mut staged = OsString::from(".");
        staged.push(name);
        staged.push(format!(".staged-{}", std::process::id()));
        let staged = Self {
            path: target.with_file_name(staged),
            settled: false,
        };
        // What a killed process of the same id left is half of something.
        staged.remove();
        Ok(staged)
    }

    /// Where it is built.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Makes it durable and puts it in its place.
    pub(crate) fn settle(
        mut self,
        target: &Path,
        if_present: IfPresent,
    ) -> Result<(), RegisterError> {
        OpenOptions::new()
            .write(true)
            .open(&self.path)
            .and_then(|file| file.sync_all())
            .map_err(|error| RegisterError::of_file(&self.path, error))?;
        match if_present {
            IfPresent::Replace => self.rename(target)?,
            // A link fails where something is; a rename would replace it. Memory sticks know no links.
            IfPresent::Refuse => match fs::hard_link(&self.path, target) {
                Ok(()) => self.remove(),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    return Err(RegisterError::TargetExists(target.to_owned()));
                }
                Err(_) if target.exists() => {
                    return Err(RegisterError::TargetExists(target.to_owned()));
                }
                Err(_) => self.rename(target)?,
            },
        }
        self.settled = true;
        sync_folder_of(target)
    }

    fn rename(&self, target: &Path) -> Result<(), RegisterError> {
        fs::rename(&self.path, target).map_err(|error| RegisterError::of_file(target, error))
    }

    fn remove(&self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let mut path = self.path.clone().into_os_string();
            path.push(suffix);
            // What can't be removed is found and removed by the next attempt.
            let _ = fs::remove_file(path);
        }
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.settled {
            self.remove();
        }
    }
}

/// Makes a rename durable. Windows keeps folders durable itself and opens none as a file.
fn sync_folder_of(target: &Path) -> Result<(), RegisterError> {
    if cfg!(windows) {
        return Ok(());
    }
    let folder = folder_of(target);
    fs::File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| RegisterError::of_file(folder, error))
}

/// The folder a path lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
