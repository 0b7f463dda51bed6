//! The one way to read and the one way to write: a transaction around a closure.

use std::cell::Cell;
use std::ops::Deref;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::RegisterError;
use crate::open::Register;

/// The register as one moment saw it.
#[derive(Debug)]
pub struct Reading<'c> {
    pub(crate) connection: &'c Connection,
}

/// An act under way: reads see what it has written, others see nothing of it until it is committed.
#[derive(Debug)]
pub struct Writing<'c> {
    reading: Reading<'c>,
    spoiled: Cell<bool>,
}

impl Register {
    /// Reads from one moment of the register, whatever others write meanwhile.
    pub fn read<'r, T, E>(&'r self, read: impl FnOnce(&Reading<'r>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<RegisterError>,
    {
        let reading = Reading {
            connection: &self.connection,
        };
        // Reading inside a reading stays in its moment.
        if !self.connection.is_autocommit() {
            return read(&reading);
        }
        let transaction = self
            .connection
            .unchecked_transaction()
            .map_err(|error| self.error(error))?;
        let answer = read(&reading)?;
        transaction.commit().map_err(|error| self.error(error))?;
        Ok(answer)
    }

    /// Does one act in one transaction: everything it writes is committed, or, on any error, nothing.
    /// When it returns `Ok` the act is on the disk.
    pub fn act<T, E>(&mut self, act: impl FnOnce(&mut Writing<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<RegisterError>,
    {
        let path = self.path.clone();
        let named = |error: rusqlite::Error| RegisterError::from(error).at(&path);
        // A transaction that a failing disk did not let end is ended now; nothing of it was acknowledged.
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK").map_err(named)?;
        }
        // It waits here for another process's act, never in the middle of its own.
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(named)?;
        let mut writing = Writing {
            reading: Reading {
                connection: &transaction,
            },
            spoiled: Cell::new(false),
        };
        let answer = act(&mut writing)?;
        if writing.spoiled.get() {
            return Err(RegisterError::Spoiled.into());
        }
        transaction.commit().map_err(named)?;
        Ok(answer)
    }

    fn error(&self, error: rusqlite::Error) -> RegisterError {
        RegisterError::from(error).at(&self.path)
    }
}

impl<'c> Deref for Writing<'c> {
    type Target = Reading<'c>;

    fn deref(&self) -> &Reading<'c> {
        &self.reading
    }
}

impl Writing<'_> {
    /// Runs one step of the act. A step that fails spoils the whole act: it may have written half of what
    /// it should, and SQLite may have rolled everything back, so nothing may follow and be committed.
    pub(crate) fn step<T>(
        &self,
        step: impl FnOnce(&Connection) -> Result<T, RegisterError>,
    ) -> Result<T, RegisterError> {
        if self.spoiled.get() {
            return Err(RegisterError::Spoiled);
        }
        let answer = step(self.reading.connection);
        self.spoiled.set(answer.is_err());
        answer
    }
}
