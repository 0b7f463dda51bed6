//! Opening a register: its folder, its lock, its version. Nothing is replaced in silence: a register that
//! is gone, damaged or newer is said to be so.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

pub(crate) mod connection;
mod lock;
pub(crate) mod migrate;
mod place;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::backup::{self, IfPresent};
use crate::derived;
use crate::error::RegisterError;
use crate::hash::hex;
use crate::journal;
use crate::key::Key;
use lock::Lock;
pub use place::REGISTER_FILE;
use place::{BACKUPS, MARK_FILE};

/// An open register.
#[derive(Debug)]
pub struct Register {
    // Dropped in this order: the lock is let go when the file is closed.
    pub(crate) connection: Connection,
    pub(crate) key: Option<Key>,
    pub(crate) path: PathBuf,
    _lock: Lock,
}

impl Register {
    /// Opens the register of a folder that is there; makes an empty one where there never was any.
    pub fn open(dir: &Path, key: Option<Key>) -> Result<Self, RegisterError> {
        let folder = place::usable(dir)?;
        if !folder.join(REGISTER_FILE).exists() {
            match create_file(&folder, key.as_ref()) {
                // Another process was faster: its register is the one.
                Ok(()) | Err(RegisterError::AlreadyThere(_)) => {}
                Err(error) => return Err(error),
            }
        }
        open_file(&folder, key, migrate::MIGRATIONS)
    }

    /// Makes a register, and its folder where that is not there yet.
    pub fn create(dir: &Path, key: Option<Key>) -> Result<Self, RegisterError> {
        place::refuse_share(dir)?;
        fs::create_dir_all(dir).map_err(|error| RegisterError::of_file(dir, error))?;
        let folder = place::usable(dir)?;
        create_file(&folder, key.as_ref())?;
        open_file(&folder, key, migrate::MIGRATIONS)
    }

    /// Opens the register of a folder, and makes nothing.
    pub fn open_existing(dir: &Path, key: Option<Key>) -> Result<Self, RegisterError> {
        let folder = place::usable(dir)?;
        if !folder.join(REGISTER_FILE).exists() {
            let trace = place::trace(&folder).unwrap_or_default();
            return Err(RegisterError::RegisterGone { folder, trace });
        }
        open_file(&folder, key, migrate::MIGRATIONS)
    }

    /// The register's own file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes an empty register: built beside its place and renamed into it, so that a half-made one is never
/// taken for a register.
fn create_file(folder: &Path, key: Option<&Key>) -> Result<(), RegisterError> {
    let lock = Lock::of(folder)?;
    lock.take()?;
    let path = folder.join(REGISTER_FILE);
    if path.exists() {
        return Err(RegisterError::AlreadyThere(folder.to_owned()));
    }
    if let Some(trace) = place::trace(folder) {
        return Err(RegisterError::RegisterGone {
            folder: folder.to_owned(),
            trace,
        });
    }
    let staged = backup::Staged::beside(&path)?;
    let mut connection = connection::new(staged.path(), key)?;
    migrate::run(&mut connection, migrate::MIGRATIONS)?;
    let id = hex(&journal::random()?);
    connection
        .execute(
            "INSERT INTO meta (name, value) VALUES ('register', ?1)",
            [&id],
        )
        .map_err(RegisterError::from)?;
    derived::rebuild(&mut connection)?;
    connection
        .close()
        .map_err(|(_, error)| RegisterError::from(error))?;
    staged.settle(&path, IfPresent::Refuse)?;
    mark(folder, &id)
}

fn open_file(
    folder: &Path,
    key: Option<Key>,
    migrations: &[&str],
) -> Result<Register, RegisterError> {
    let path = folder.join(REGISTER_FILE);
    let lock = Lock::of(folder)?;
    lock.share()?;
    let mut connection = connection::existing(&path, key.as_ref())?;
    migrate::refuse_newer(&connection, migrations)?;
    if is_behind(&connection, migrations)? {
        // Its shape is changed alone. Another process may have done it in between, so it is asked again.
        lock.release()?;
        lock.take()?;
        if migrate::version(&connection)? < migrations.len() {
            let name = format!(
                "{BACKUPS}/before-version-{}-{}.sqlite3",
                migrations.len(),
                head_name(&connection)?
            );
            backup::before_migration(&connection, key.as_ref(), &folder.join(name))?;
            migrate::run(&mut connection, migrations)?;
        }
        if !derived::is_current(&connection)? {
            derived::rebuild(&mut connection)?;
        }
        lock.release()?;
        lock.share()?;
    }
    if !folder.join(MARK_FILE).exists() {
        let id: String = connection.query_row(
            "SELECT value FROM meta WHERE name = 'register'",
            [],
            |row| row.get(0),
        )?;
        mark(folder, &id)?;
    }
    Ok(Register {
        connection,
        key,
        path,
        _lock: lock,
    })
}

fn is_behind(connection: &Connection, migrations: &[&str]) -> Result<bool, RegisterError> {
    Ok(migrate::version(connection)? < migrations.len() || !derived::is_current(connection)?)
}

/// Names a copy by what it holds, so that a migration tried twice leaves one copy.
fn head_name(connection: &Connection) -> Result<String, RegisterError> {
    Ok(journal::head(connection)?.map_or_else(
        || "empty".to_owned(),
        |head| format!("{}-{}", head.seq, &hex(&head.hash)[..8]),
    ))
}

/// Leaves the mark that there is a register here.
fn mark(folder: &Path, id: &str) -> Result<(), RegisterError> {
    let path = folder.join(MARK_FILE);
    fs::write(&path, format!("{id}\n")).map_err(|error| RegisterError::of_file(&path, error))
}

#[cfg(test)]
mod tests;
