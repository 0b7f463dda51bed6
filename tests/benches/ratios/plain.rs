//! A plain commit: rows that are there already, inserted with rusqlite's cached statements in one transaction.
//!
//! The file is a copy of the register's own, so that page size, tables and indexes are the same; the guards
//! (triggers) are dropped from it. WAL and `synchronous=FULL` are set as the register sets them.

use register::REGISTER_FILE;
use rusqlite::types::Value;
use rusqlite::{Connection, Row, TransactionBehavior, params_from_iter};
use tempfile::TempDir;

/// The tables an act writes, in an order that foreign keys accept, and which of their rows are a case's.
const TABLES: [(&str, &str); 8] = [
    ("entry", "stream = 'case' AND stream_id = ?1"),
    (
        "entry_payload",
        "seq IN (SELECT seq FROM entry WHERE stream = 'case' AND stream_id = ?1)",
    ),
    (
        "paper",
        "sha256 IN (SELECT sha256 FROM paper_issue WHERE case_id = ?1)",
    ),
    ("case_row", "case_id = ?1"),
    ("case_person", "case_id = ?1"),
    ("case_term", "case_id = ?1"),
    ("drawn_number", "case_id = ?1"),
    ("paper_issue", "case_id = ?1"),
];

/// Rows with the statement that inserts each.
pub(crate) type Rows = Vec<(String, Vec<Value>)>;

/// A file to commit to; it is gone when this is dropped.
pub(crate) struct Plain {
    pub(crate) connection: Connection,
    _folder: TempDir,
}

/// Opens the file of a begun register without the register.
pub(crate) fn begin(folder: TempDir) -> Plain {
    let connection =
        Connection::open(folder.path().join(REGISTER_FILE)).expect("a register's file");
    connection.set_prepared_statement_cache_capacity(64);
    for (setting, value) in [("journal_mode", "WAL"), ("synchronous", "FULL")] {
        connection
            .pragma_update(None, setting, value)
            .expect("SQLite knows the setting");
    }
    for guard in names(&connection, "trigger") {
        connection
            .execute(&format!("DROP TRIGGER {guard}"), [])
            .expect("a guard is dropped");
    }
    // What setting up left in the log is no part of what is measured.
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .expect("nobody else reads the file");
    Plain {
        connection,
        _folder: folder,
    }
}

/// Commits the rows in one transaction.
pub(crate) fn commit(connection: &mut Connection, rows: &Rows) {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .expect("nobody else writes the file");
    for (statement, values) in rows {
        transaction
            .prepare_cached(statement)
            .and_then(|mut statement| statement.execute(params_from_iter(values)))
            .expect("the row was there before");
    }
    transaction.commit().expect("nobody else writes the file");
}

/// Every row that registering this case left.
pub(crate) fn rows_of_case(connection: &Connection, case: u64) -> Rows {
    let mut rows = Vec::new();
    for (table, of_case) in TABLES {
        let question = format!("SELECT * FROM {table} WHERE {of_case}");
        for values in answers(connection, &question, &[case]) {
            let places = vec!["?"; values.len()].join(", ");
            rows.push((format!("INSERT INTO {table} VALUES ({places})"), values));
        }
    }
    rows
}

/// Every row of every table but SQLite's own.
pub(crate) fn everything(connection: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    names(connection, "table")
        .into_iter()
        .map(|table| {
            let rows = answers(connection, &format!("SELECT * FROM {table}"), &[]);
            (table, rows)
        })
        .collect()
}

fn names(connection: &Connection, kind: &str) -> Vec<String> {
    let question = format!(
        "SELECT name FROM sqlite_schema WHERE type = '{kind}' AND name NOT LIKE 'sqlite%' ORDER BY name"
    );
    answers(connection, &question, &[])
        .into_iter()
        .flatten()
        .filter_map(|name| match name {
            Value::Text(name) => Some(name),
            _ => None,
        })
        .collect()
}

fn answers(connection: &Connection, question: &str, of: &[u64]) -> Vec<Vec<Value>> {
    let mut statement = connection.prepare(question).expect("the schema is known");
    let columns = statement.column_count();
    let values = |row: &Row<'_>| (0..columns).map(|column| row.get(column)).collect();
    statement
        .query_map(params_from_iter(of), values)
        .and_then(Iterator::collect)
        .expect("every value reads")
}
