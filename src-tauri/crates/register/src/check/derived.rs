//! The derived tables, row by row, against what the journal gives.

use std::collections::BTreeMap;

use cases::case::CaseId;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::chain::Journal;
use super::{Finding, RowFault, or_finding};
use crate::derived::{self, DerivedRow, TABLES, Table};
use crate::hash::hex;

/// Rows by their key.
type Rows = BTreeMap<String, Vec<Value>>;

/// Compares every derived table.
pub(super) fn compare(connection: &Connection, journal: &Journal, findings: &mut Vec<Finding>) {
    if !or_finding("meta", derived::is_current(connection), findings) {
        findings.push(Finding::Meta("derived_version"));
    }
    let mut expected: Vec<DerivedRow> = Vec::new();
    for (id, entries) in journal
        .cases
        .iter()
        .filter(|(id, _)| !journal.unreadable.contains(id))
    {
        // Cases that can't be replayed are among the unreadable ones.
        expected.extend(derived::expected_of_case(*id, entries).unwrap_or_default());
    }
    for entry in &journal.office {
        expected.extend(derived::expected_of_office(entry));
    }
    for table in &TABLES {
        let expected = keyed(
            table,
            expected
                .iter()
                .filter(|row| row.table == table.name)
                .cloned(),
        );
        let stored = or_finding(table.name, derived::stored(connection, table), findings);
        let stored = keyed(
            table,
            stored
                .into_iter()
                .filter(|row| is_comparable(table, row, journal)),
        );
        table_findings(table.name, expected, stored, findings);
    }
}

fn table_findings(
    table: &'static str,
    expected: Rows,
    mut stored: Rows,
    findings: &mut Vec<Finding>,
) {
    for (row, values) in expected {
        let fault = match stored.remove(&row) {
            None => RowFault::Missing,
            Some(other) if other != values => RowFault::Altered,
            Some(_) => continue,
        };
        findings.push(Finding::Derived { table, row, fault });
    }
    findings.extend(stored.into_keys().map(|row| Finding::Derived {
        table,
        row,
        fault: RowFault::Extra,
    }));
}

fn is_comparable(table: &Table, row: &DerivedRow, journal: &Journal) -> bool {
    let case = table.case.and_then(|column| match row.values.get(column) {
        Some(Value::Integer(id)) => u64::try_from(*id).ok().map(CaseId),
        _ => None,
    });
    case.is_none_or(|case| !journal.unreadable.contains(&case))
}

fn keyed(table: &Table, rows: impl Iterator<Item = DerivedRow>) -> Rows {
    rows.map(|row| (key(table, &row.values), row.values))
        .collect()
}

/// The key's columns as a person reads them.
fn key(table: &Table, values: &[Value]) -> String {
    let part = |value: &Value| match value {
        Value::Null => "-".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => hex(bytes),
    };
    values
        .iter()
        .take(table.key)
        .map(part)
        .collect::<Vec<_>>()
        .join(" ")
}
