//! Everything the register can answer instead of doing what it was asked. Nothing here is matched on
//! text: SQLite's codes and the system's error kinds become variants.

use std::path::PathBuf;

use cases::case::{CaseId, ReplayError};
use cases::number::Number;
use rusqlite::ffi::{self, ErrorCode};

use crate::check::Finding;
use crate::draft::DraftId;
use crate::hash::{Hash, hex};
use crate::wire::LiftError;

/// Why the register did not open, read or write. After an error in [`act`](crate::Register::act) nothing
/// of the act is written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// Somebody wanted it stopped.
    #[error("stopped")]
    Stopped,
    /// The folder is not there.
    #[error("the folder {} is not there", .0.display())]
    FolderGone(PathBuf),
    /// What should be the folder is a file.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// The folder can be read but not written.
    #[error("nothing can be written in {}", .0.display())]
    ReadOnly(PathBuf),
    /// The folder lies on another computer, where SQLite's locks can't be trusted.
    #[error("{} lies on the network ({kind})", .folder.display())]
    OnNetwork {
        /// The folder.
        folder: PathBuf,
        /// What told so: `unc`, or the name of the file system.
        kind: String,
    },
    /// The folder has seen a register, and its file is gone: no empty one is put in its place.
    #[error("the register of {} is gone, but {trace} is there", .folder.display())]
    RegisterGone {
        /// The folder.
        folder: PathBuf,
        /// What was found of it.
        trace: String,
    },
    /// A register was to be made where there is one.
    #[error("there is a register in {} already", .0.display())]
    AlreadyThere(PathBuf),
    /// The file is no database (a text file, zeros, nothing), or it is encrypted with another key.
    #[error("{} is not a database", .0.display())]
    NotADatabase(PathBuf),
    /// The file is empty or holds nothing but zeros, as after a failed system update.
    #[error("{} is empty", .0.display())]
    EmptyFile(PathBuf),
    /// The file is a database of another program.
    #[error("{} is a database, but not a register", .0.display())]
    NotARegister(PathBuf),
    /// The register seems to be encrypted and no key was given.
    #[error("{} needs a key", .0.display())]
    KeyNeeded(PathBuf),
    /// A key was given and does not open the file.
    #[error("the key does not open {}", .0.display())]
    WrongKey(PathBuf),
    /// A key was given and the register is not encrypted.
    #[error("{} is not encrypted", .0.display())]
    NotEncrypted(PathBuf),
    /// The register was written by a newer program.
    #[error(
        "the register has version {found} (program {found_program}); this program ({own_program}) knows {known}"
    )]
    NewerVersion {
        /// Version of the register's tables.
        found: u32,
        /// Newest version this program knows.
        known: u32,
        /// Program that wrote them, as far as it can be told; else empty.
        found_program: String,
        /// This program.
        own_program: &'static str,
    },
    /// The file is damaged.
    #[error("the register is damaged: {0}")]
    Damaged(String),
    /// Another process holds the register alone (it migrates, restores or repairs it), or others hold it
    /// while this one needs it alone.
    #[error("another process uses the register in {}", .0.display())]
    InUse(PathBuf),
    /// Another process wrote all the time that this one waited.
    #[error("another process is writing")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or the system refused in some other way.
    #[error("the disk failed: {0}")]
    Disk(#[source] Disk),
    /// A file that was not to be overwritten.
    #[error("{} is there already", .0.display())]
    TargetExists(PathBuf),
    /// A copy was to be written over the register itself.
    #[error("{} is the register itself", .0.display())]
    TargetIsRegister(PathBuf),
    /// A copy was made and is not sound; it was removed.
    #[error("the copy is not sound: {} findings", .0.len())]
    CopyUnsound(Vec<Finding>),
    /// A migration was refused because the register is not sound.
    #[error("version {0} could not be made")]
    Migration(u32, #[source] Box<RegisterError>),
    /// No such case.
    #[error("there is no case {}", .0.0)]
    UnknownCase(CaseId),
    /// No such draft.
    #[error("there is no draft {}", .0.0)]
    UnknownDraft(DraftId),
    /// No such paper.
    #[error("there is no paper {}", hex(.0))]
    UnknownPaper(Hash),
    /// No such edition.
    #[error("there is no edition {}", hex(.0))]
    UnknownEdition(Hash),
    /// A number is neither the next of its journal nor the case's own.
    #[error("number {found} is out of turn, the next serial is {expected}")]
    NumberOutOfTurn {
        /// The number of the event.
        found: Number,
        /// The serial that is next.
        expected: u32,
    },
    /// A number belongs to another case, or to a paper that is void.
    #[error("number {0} is taken")]
    NumberTaken(Number),
    /// A journal's serials are used up.
    #[error("the serials of {0} are used up")]
    NumbersUsedUp(&'static str),
    /// An entry of the journal can't be read.
    #[error("entry {seq} can't be read")]
    Unreadable {
        /// Its place in the journal.
        seq: u64,
        /// Why.
        #[source]
        why: LiftError,
    },
    /// What an entry says is not what was hashed when it was made.
    #[error("entry {0} was altered")]
    EntryAltered(u64),
    /// A paper's bytes are not those that were issued.
    #[error("paper {} was altered", hex(.0))]
    PaperAltered(Hash),
    /// An event as written would not be read back as the same event.
    #[error("an event of kind {0} would not be read back the same")]
    NotFaithful(&'static str),
    /// An entry does not follow from those before it.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// Something in the act failed before; it can't be committed.
    #[error("the act failed before and can't be finished")]
    Spoiled,
    /// The system gave no random bytes.
    #[error("the system gives no random bytes: {0}")]
    Random(getrandom::Error),
    /// SQLite said something that no variant above says.
    #[error("SQLite: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

/// A failure of the disk or the system.
#[derive(Debug, thiserror::Error)]
pub enum Disk {
    /// Met by SQLite.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// Met beside it.
    #[error("{}: {source}", .path.display())]
    File {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl From<rusqlite::Error> for RegisterError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error() else {
            return match error {
                // A value of the wrong type or of no text: STRICT tables hold none unless the file is damaged.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::InvalidColumnType(..) => Self::Damaged(error.to_string()),
                other => Self::Sqlite(other),
            };
        };
        match (code.code, code.extended_code) {
            (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            (ErrorCode::ReadOnly, _) => Self::ReadOnly(PathBuf::new()),
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Busy,
            (ErrorCode::DatabaseCorrupt, _) => Self::Damaged(error.to_string()),
            (ErrorCode::NotADatabase, _) => Self::NotADatabase(PathBuf::new()),
            (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen, _) => {
                Self::Disk(Disk::Sqlite(error))
            }
            _ => Self::Sqlite(error),
        }
    }
}

impl RegisterError {
    /// What the system said about a file beside the register.
    pub(crate) fn of_file(path: &std::path::Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            ErrorKind::NotFound => Self::FolderGone(path),
            ErrorKind::AlreadyExists => Self::TargetExists(path),
            _ => Self::Disk(Disk::File { path, source }),
        }
    }

    /// Puts the path where SQLite did not say which file it means.
    pub(crate) fn at(self, place: &std::path::Path) -> Self {
        match self {
            Self::ReadOnly(path) if path.as_os_str().is_empty() => Self::ReadOnly(place.to_owned()),
            Self::NotADatabase(path) if path.as_os_str().is_empty() => {
                Self::NotADatabase(place.to_owned())
            }
            other => other,
        }
    }
}
