//! Tables derived from the journal: written with each entry, from the same replay that the program shows,
//! compared with the journal by the check, and rebuilt from it at any time. No fact lives here alone.

mod rows;
mod terms;

use cases::case::{Case, CaseId};
use cases::event::{CaseEvent, Recorded};
use cases::office::OfficeEvent;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params_from_iter};

use crate::error::RegisterError;
use crate::journal;
use crate::open::Register;

pub use rows::PersonRole;
pub(crate) use rows::read_role;
pub(crate) use terms::{Kind, backwards};

/// Raised when these tables hold something else than before for the same journal.
const VERSION: u32 = 1;

/// A derived table.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// How many of its first columns name a row.
    pub(crate) key: usize,
    insert: &'static str,
    select: &'static str,
    /// Empties it of a case; the office's tables have none.
    clear_case: Option<&'static str>,
    /// Which column names the case.
    pub(crate) case: Option<usize>,
}

/// Every derived table; they are emptied and filled in this order.
pub(crate) const TABLES: [Table; 6] = [
    Table {
        name: "case_row",
        key: 1,
        insert: "INSERT INTO case_row VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        select: "SELECT * FROM case_row",
        clear_case: Some("DELETE FROM case_row WHERE case_id = ?1"),
        case: Some(0),
    },
    Table {
        name: "case_person",
        key: 2,
        insert: "INSERT INTO case_person VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        select: "SELECT * FROM case_person",
        clear_case: Some("DELETE FROM case_person WHERE case_id = ?1"),
        case: Some(0),
    },
    Table {
        name: "case_term",
        key: 4,
        insert: "INSERT INTO case_term VALUES (?1, ?2, ?3, ?4)",
        select: "SELECT * FROM case_term",
        clear_case: Some("DELETE FROM case_term WHERE case_id = ?1"),
        case: Some(2),
    },
    Table {
        name: "drawn_number",
        key: 3,
        insert: "INSERT INTO drawn_number VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        select: "SELECT * FROM drawn_number",
        clear_case: Some("DELETE FROM drawn_number WHERE case_id = ?1"),
        case: Some(4),
    },
    Table {
        name: "paper_issue",
        key: 2,
        insert: "INSERT INTO paper_issue VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        select: "SELECT * FROM paper_issue",
        clear_case: Some("DELETE FROM paper_issue WHERE case_id = ?1"),
        case: Some(2),
    },
    Table {
        name: "printing",
        key: 1,
        insert: "INSERT INTO printing VALUES (?1, ?2)",
        select: "SELECT * FROM printing",
        clear_case: None,
        case: None,
    },
];

/// A row as it is, or should be, in a derived table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DerivedRow {
    pub(crate) table: &'static str,
    pub(crate) values: Vec<Value>,
}

impl Register {
    /// Rebuilds every derived table from the journal.
    pub fn rebuild_derived(&mut self) -> Result<(), RegisterError> {
        rebuild(&mut self.connection)
    }
}

/// Whether the tables were derived as this program derives them.
pub(crate) fn is_current(connection: &Connection) -> Result<bool, RegisterError> {
    let version: Option<String> = connection
        .query_row(
            "SELECT value FROM meta WHERE name = 'derived_version'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    Ok(version == Some(version_text()))
}

/// Empties and fills every derived table in one transaction.
pub(crate) fn rebuild(connection: &mut Connection) -> Result<(), RegisterError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for table in &TABLES {
        transaction.execute(&format!("DELETE FROM {}", table.name), [])?;
    }
    for id in journal::case_ids(&transaction)? {
        let entries = journal::case_entries(&transaction, id)?;
        insert(
            &transaction,
            rows::of_case(&Case::replay(id, &entries)?, &entries),
        )?;
    }
    for entry in journal::office_entries(&transaction)? {
        write_office(&transaction, &entry)?;
    }
    transaction.execute(
        "INSERT INTO meta (name, value) VALUES ('derived_version', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
        [version_text()],
    )?;
    Ok(transaction.commit()?)
}

/// Writes everything derived from a case anew.
pub(crate) fn write_case(
    connection: &Connection,
    case: &Case,
    entries: &[Recorded<CaseEvent>],
) -> Result<(), RegisterError> {
    for clear in TABLES.iter().filter_map(|table| table.clear_case) {
        connection.prepare_cached(clear)?.execute([case.id.0])?;
    }
    insert(connection, rows::of_case(case, entries))
}

/// Writes everything derived from a case that nothing was derived from before.
pub(crate) fn begin_case(
    connection: &Connection,
    case: &Case,
    entries: &[Recorded<CaseEvent>],
) -> Result<(), RegisterError> {
    insert(connection, rows::of_case(case, entries))
}

/// Writes everything derived from an event of the office.
pub(crate) fn write_office(
    connection: &Connection,
    entry: &Recorded<OfficeEvent>,
) -> Result<(), RegisterError> {
    insert(connection, rows::of_office(entry))
}

/// What the derived tables should hold of a case.
pub(crate) fn expected_of_case(
    id: CaseId,
    entries: &[Recorded<CaseEvent>],
) -> Result<Vec<DerivedRow>, RegisterError> {
    Ok(rows::of_case(&Case::replay(id, entries)?, entries))
}

/// What the derived tables should hold of an event of the office.
pub(crate) fn expected_of_office(entry: &Recorded<OfficeEvent>) -> Vec<DerivedRow> {
    rows::of_office(entry)
}

/// What a derived table holds.
pub(crate) fn stored(
    connection: &Connection,
    table: &'static Table,
) -> Result<Vec<DerivedRow>, RegisterError> {
    let mut statement = connection.prepare(table.select)?;
    let columns = statement.column_count();
    let rows = statement
        .query_map([], |row| {
            let values = (0..columns)
                .map(|column| row.get(column))
                .collect::<Result<_, _>>()?;
            Ok(DerivedRow {
                table: table.name,
                values,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

fn insert(connection: &Connection, rows: Vec<DerivedRow>) -> Result<(), RegisterError> {
    for row in rows {
        let table = TABLES
            .iter()
            .find(|table| table.name == row.table)
            .expect("rows are only made for the tables of this list");
        connection
            .prepare_cached(table.insert)?
            .execute(params_from_iter(row.values))?;
    }
    Ok(())
}

fn version_text() -> String {
    format!("{VERSION}.{}", kazakh::DERIVED_VERSION)
}
