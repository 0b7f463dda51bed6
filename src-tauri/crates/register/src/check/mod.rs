//! Checks a register against itself: SQLite's structure, the chain, every payload, the papers and
//! editions, the numbers, and the derived tables against the journal. It changes nothing and mends nothing.

mod chain;
mod derived;
mod finding;
mod kept;
mod numbers;
mod sqlite;

use std::path::Path;

use rusqlite::Connection;

use crate::error::RegisterError;
use crate::hash::Hash;
use crate::journal::Head;
use crate::key::Key;
use crate::open::{Register, connection, migrate};
pub use finding::{Finding, RowFault};
pub(crate) use sqlite::findings as of_sqlite;

/// What a check looked at and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// Entries of the journal.
    pub entries: u64,
    /// Cases.
    pub cases: u64,
    /// Papers with different bytes.
    pub papers: u64,
    /// The end of the journal; printed on paper, it makes a cut tail visible later.
    pub head: Option<Head>,
    /// Empty where everything is as it was written.
    pub findings: Vec<Finding>,
}

impl CheckReport {
    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Register {
    /// Checks the whole register as it is at this moment. `head` is the hash of an entry that was kept
    /// elsewhere, on a printed register or in a copy.
    pub fn check(&self, head: Option<&Hash>) -> Result<CheckReport, RegisterError> {
        self.check_telling(head, &mut |_, _| true)
    }

    /// The same, and tells how many of how many entries have been looked at; told `false`, it stops.
    pub fn check_telling(
        &self,
        head: Option<&Hash>,
        tell: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<CheckReport, RegisterError> {
        run(&self.connection, head, self.key.is_some(), tell)
    }
}

/// Checks a register's file without opening it as a register: one that is too damaged to be opened, or a
/// copy, which lies on another computer or on a disc. Nothing is written, not even a lock.
pub fn check_file(
    path: &Path,
    key: Option<&Key>,
    head: Option<&Hash>,
) -> Result<CheckReport, RegisterError> {
    let connection = connection::read_only(path, key)?;
    migrate::refuse_newer(&connection, migrate::MIGRATIONS)?;
    run(&connection, head, key.is_some(), &mut |_, _| true)
}

/// Looks at everything from one moment. Where something can't be read, that is a finding and the rest goes on.
pub(crate) fn run(
    connection: &Connection,
    head: Option<&Hash>,
    encrypted: bool,
    tell: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<CheckReport, RegisterError> {
    let transaction = connection.unchecked_transaction()?;
    let mut findings = sqlite::findings(&transaction, encrypted);
    let marks = or_finding("meta", missing_marks(&transaction), &mut findings);
    findings.extend(marks);
    let journal = chain::read(&transaction, &mut findings, tell)?;
    if let Some(head) = head
        && !journal.hashes.contains(head)
    {
        findings.push(Finding::HeadMissing(*head));
    }
    numbers::compare(&journal, &mut findings);
    let papers = kept::papers(&transaction, &journal, &mut findings);
    kept::editions(&transaction, &journal, &mut findings);
    // Tables of an older version hold something else; they are derived anew when it is opened.
    if migrate::version(&transaction)? == migrate::MIGRATIONS.len() {
        derived::compare(&transaction, &journal, &mut findings);
    }
    Ok(CheckReport {
        entries: journal.entries,
        cases: u64::try_from(journal.cases.len()).unwrap_or(u64::MAX),
        papers,
        head: journal.head,
        findings,
    })
}

/// What every register says of itself.
fn missing_marks(connection: &Connection) -> Result<Vec<Finding>, RegisterError> {
    let mut statement = connection.prepare("SELECT 1 FROM meta WHERE name = ?1")?;
    let mut missing = Vec::new();
    for name in ["register", "program"] {
        if !statement.exists([name])? {
            missing.push(Finding::Meta(name));
        }
    }
    Ok(missing)
}

/// Turns a table that can't be read into a finding.
fn or_finding<T: Default>(
    table: &'static str,
    read: Result<T, RegisterError>,
    findings: &mut Vec<Finding>,
) -> T {
    read.unwrap_or_else(|error| {
        findings.push(Finding::TableUnreadable {
            table,
            why: error.to_string(),
        });
        T::default()
    })
}
