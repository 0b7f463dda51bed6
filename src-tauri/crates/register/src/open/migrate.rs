//! Brings a register's tables to the version this program knows. Migrations are append-only: one that
//! was released is never edited. All that are due run in one transaction, after a verified copy.

use rusqlite::{Connection, TransactionBehavior};

use super::connection::APPLICATION_ID;
use crate::error::RegisterError;

/// The migrations in their order; the version of a register is how many it has seen.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../../migrations/0001_register.sql")];

/// This program's own version, kept in the register so that an older program can say what wrote it.
pub(crate) const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The version of a register's tables.
pub(crate) fn version(connection: &Connection) -> Result<usize, RegisterError> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

/// Refuses a register whose tables are newer than these migrations.
pub(crate) fn refuse_newer(
    connection: &Connection,
    migrations: &[&str],
) -> Result<(), RegisterError> {
    let found = version(connection)?;
    if found <= migrations.len() {
        return Ok(());
    }
    let number = |version: usize| u32::try_from(version).unwrap_or(u32::MAX);
    Err(RegisterError::NewerVersion {
        found: number(found),
        known: number(migrations.len()),
        // A newer program may have moved it: then the numbers alone must do.
        found_program: connection
            .query_row("SELECT value FROM meta WHERE name = 'program'", [], |row| {
                row.get(0)
            })
            .unwrap_or_default(),
        own_program: PROGRAM,
    })
}

/// Runs the migrations that are due, all or none.
pub(crate) fn run(connection: &mut Connection, migrations: &[&str]) -> Result<(), RegisterError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let due = migrations.iter().zip(1_u32..).skip(version(&transaction)?);
    for (migration, version) in due {
        transaction
            .execute_batch(migration)
            .and_then(|()| transaction.pragma_update(None, "user_version", version))
            .map_err(|error| RegisterError::Migration(version, Box::new(error.into())))?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.execute(
        "INSERT INTO meta (name, value) VALUES ('program', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
        [PROGRAM],
    )?;
    Ok(transaction.commit()?)
}
