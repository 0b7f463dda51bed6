//! A connection to a register's file: what every connection is set to, and what the file's first bytes say.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::RegisterError;
use crate::key::Key;

/// "Ruqs": tells a register from other SQLite files.
pub(crate) const APPLICATION_ID: i32 = 0x5275_7173;

/// How long a write waits for another process's act; an act takes milliseconds.
const BUSY: Duration = Duration::from_secs(10);

/// The first bytes of every SQLite file that is not encrypted.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// What a file is, as far as its first page tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looks {
    Plain,
    Empty,
    Text,
    Scrambled,
}

/// Opens a register's file that is there, for reading and writing.
pub(crate) fn existing(path: &Path, key: Option<&Key>) -> Result<Connection, RegisterError> {
    let connection = unset(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settings(&connection).map_err(|error| named(error, path, key))?;
    if connection
        .is_readonly(rusqlite::MAIN_DB)
        .map_err(RegisterError::from)?
    {
        return Err(RegisterError::ReadOnly(path.to_owned()));
    }
    Ok(connection)
}

/// Opens a register's file to look at it; nothing is changed, whatever its state.
pub(crate) fn read_only(path: &Path, key: Option<&Key>) -> Result<Connection, RegisterError> {
    let connection = unset(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(BUSY).map_err(RegisterError::from)?;
    Ok(connection)
}

/// Makes a file for a new register.
pub(crate) fn new(path: &Path, key: Option<&Key>) -> Result<Connection, RegisterError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = open(path, key, flags)?;
    settings(&connection).map_err(|error| error.at(path))?;
    Ok(connection)
}

/// Makes an empty file that a copy is written into.
pub(crate) fn for_copy(path: &Path, key: Option<&Key>) -> Result<Connection, RegisterError> {
    open(
        path,
        key,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )
}

fn unset(path: &Path, key: Option<&Key>, flags: OpenFlags) -> Result<Connection, RegisterError> {
    match (looks(path)?, key) {
        (Looks::Plain, Some(_)) => return Err(RegisterError::NotEncrypted(path.to_owned())),
        (Looks::Empty, _) => return Err(RegisterError::EmptyFile(path.to_owned())),
        (Looks::Text, _) => return Err(RegisterError::NotADatabase(path.to_owned())),
        (Looks::Scrambled, None) => return Err(RegisterError::KeyNeeded(path.to_owned())),
        (Looks::Plain, None) | (Looks::Scrambled, Some(_)) => {}
    }
    let connection = open(path, key, flags)?;
    let id: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(|error| named(error.into(), path, key))?;
    if id != APPLICATION_ID {
        return Err(RegisterError::NotARegister(path.to_owned()));
    }
    Ok(connection)
}

fn open(path: &Path, key: Option<&Key>, flags: OpenFlags) -> Result<Connection, RegisterError> {
    // Paths are paths: a folder named `file:…` is no URI.
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|error| RegisterError::from(error).at(path))?;
    if let Some(key) = key {
        key.apply(&connection).map_err(RegisterError::from)?;
    }
    Ok(connection)
}

fn settings(connection: &Connection) -> Result<(), RegisterError> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(64);
    // WAL must be asked for first: it is refused inside transactions, and it reads the file's header.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(())
}

/// A file that SQLite calls no database although it looks like one has another key.
fn named(error: RegisterError, path: &Path, key: Option<&Key>) -> RegisterError {
    match error {
        RegisterError::NotADatabase(_) if key.is_some() => RegisterError::WrongKey(path.to_owned()),
        other => other.at(path),
    }
}

fn looks(path: &Path) -> Result<Looks, RegisterError> {
    let failed = |error| RegisterError::of_file(path, error);
    let mut first = Vec::with_capacity(4096);
    File::open(path)
        .map_err(failed)?
        .take(4096)
        .read_to_end(&mut first)
        .map_err(failed)?;
    Ok(if first.starts_with(PLAIN) {
        Looks::Plain
    } else if first.iter().all(|byte| *byte == 0) {
        Looks::Empty
    } else if first.len() == 4096 && std::str::from_utf8(&first).is_err() && first.contains(&0) {
        // Text holds no zero byte, and a page of an encrypted file is random: one in 10 million has none.
        Looks::Scrambled
    } else {
        Looks::Text
    })
}
