//! Copies that can be trusted: made with SQLite's backup while the register is in use, opened and
//! checked, made durable, and only then given their name. When a copy is due is decided elsewhere.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

mod staged;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::check;
use crate::error::RegisterError;
use crate::journal::{self, Head};
use crate::key::Key;
use crate::open::{Register, connection};
pub(crate) use staged::Staged;
use staged::folder_of;

/// What to do where the target is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfPresent {
    /// Leave it and say so.
    Refuse,
    /// Put the copy in its place, once it is whole.
    Replace,
}

/// A copy that was made and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// The end of its journal: what it holds up to.
    pub head: Option<Head>,
}

impl Register {
    /// Saves a copy of the register as it is now, as one file. It is checked as a whole before it gets its
    /// name; of a copy that fails nothing is left, and neither is a register that is not sound copied.
    pub fn save_verified_copy(
        &self,
        to: &Path,
        if_present: IfPresent,
    ) -> Result<VerifiedCopy, RegisterError> {
        if is_part_of(to, &self.path) {
            return Err(RegisterError::TargetIsRegister(to.to_owned()));
        }
        copy(
            &self.connection,
            self.key.as_ref(),
            to,
            if_present,
            |copy| {
                let report = check::run(copy, None, self.key.is_some(), &mut |_, _| true)?;
                if report.is_clean() {
                    Ok(())
                } else {
                    Err(RegisterError::CopyUnsound(report.findings))
                }
            },
        )
    }
}

/// The copy before a migration. Its tables are of an older version, so only what every version has is checked.
pub(crate) fn before_migration(
    source: &Connection,
    key: Option<&Key>,
    to: &Path,
) -> Result<(), RegisterError> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| RegisterError::of_file(folder, error))?;
    }
    // Its name says what it holds, so what is replaced is the same copy.
    copy(source, key, to, IfPresent::Replace, |copy| {
        let findings = check::of_sqlite(copy, key.is_some());
        if findings.is_empty() {
            Ok(())
        } else {
            Err(RegisterError::CopyUnsound(findings))
        }
    })?;
    Ok(())
}

fn copy(
    source: &Connection,
    key: Option<&Key>,
    to: &Path,
    if_present: IfPresent,
    check: impl FnOnce(&Connection) -> Result<(), RegisterError>,
) -> Result<VerifiedCopy, RegisterError> {
    if if_present == IfPresent::Refuse && to.exists() {
        return Err(RegisterError::TargetExists(to.to_owned()));
    }
    let staged = Staged::beside(to)?;
    let at_copy = |error: rusqlite::Error| RegisterError::from(error).at(to);
    {
        let mut copy = connection::for_copy(staged.path(), key).map_err(|error| error.at(to))?;
        transfer(source, &mut copy).map_err(|error| error.at(to))?;
        // One file, that can be opened from a disc or a stick that is not written.
        copy.pragma_update(None, "journal_mode", "DELETE")
            .map_err(at_copy)?;
        copy.close().map_err(|(_, error)| at_copy(error))?;
    }
    let copy = connection::read_only(staged.path(), key)?;
    check(&copy)?;
    let head = journal::head(&copy)?;
    copy.close().map_err(|(_, error)| at_copy(error))?;
    let bytes = fs::metadata(staged.path())
        .map_err(|error| RegisterError::of_file(to, error))?
        .len();
    staged.settle(to, if_present)?;
    Ok(VerifiedCopy {
        path: to.to_owned(),
        bytes,
        head,
    })
}

/// How often a copy is tried anew while another process holds the file; SQLite itself waits before each.
const TRIES: u32 = 100;

/// All pages in one step, from one moment of the register.
fn transfer(source: &Connection, copy: &mut Connection) -> Result<(), RegisterError> {
    let backup = Backup::new(source, copy)?;
    for _ in 0..TRIES {
        if backup.step(-1)? == StepResult::Done {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    Err(RegisterError::Busy)
}

/// Whether a path is the register's file or one of SQLite's files beside it.
fn is_part_of(to: &Path, register: &Path) -> bool {
    let same_folder = match (fs::canonicalize(folder_of(to)), register.parent()) {
        (Ok(folder), Some(home)) => folder == home,
        _ => false,
    };
    let (Some(name), Some(own)) = (to.file_name(), register.file_name()) else {
        return false;
    };
    // Windows and some disks do not tell capitals apart; nobody needs a copy named so.
    let (name, own) = (
        name.to_string_lossy().to_lowercase(),
        own.to_string_lossy().to_lowercase(),
    );
    same_folder
        && name
            .strip_prefix(&own)
            .is_some_and(|rest| ["", "-wal", "-shm", "-journal"].contains(&rest))
}
