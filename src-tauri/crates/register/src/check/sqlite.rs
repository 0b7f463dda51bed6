//! The file as SQLite sees it, and its schema against the one this program makes.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::{Finding, RowFault, or_finding};
use crate::error::RegisterError;
use crate::open::migrate;

/// Everything wrong below the level of the journal.
pub(crate) fn findings(connection: &Connection, encrypted: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    if encrypted {
        // Each page of an encrypted file is sealed; this says which seal is broken.
        let broken = or_finding(
            "file",
            texts(connection, "PRAGMA cipher_integrity_check"),
            &mut findings,
        );
        findings.extend(broken.into_iter().map(Finding::Sqlite));
    }
    let said = or_finding(
        "file",
        texts(connection, "PRAGMA integrity_check"),
        &mut findings,
    );
    findings.extend(
        said.into_iter()
            .filter(|said| said != "ok")
            .map(Finding::Sqlite),
    );
    let keys = or_finding("file", foreign_keys(connection), &mut findings);
    findings.extend(keys);
    let schema = or_finding("sqlite_schema", schema(connection), &mut findings);
    findings.extend(schema);
    findings
}

fn texts(connection: &Connection, pragma: &str) -> Result<Vec<String>, RegisterError> {
    let mut statement = connection.prepare(pragma)?;
    Ok(statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn foreign_keys(connection: &Connection) -> Result<Vec<Finding>, RegisterError> {
    let finding = |row: &Row<'_>| {
        // Tables without SQLite's row numbers give none.
        let number: Option<i64> = row.get(1)?;
        Ok(Finding::ForeignKey {
            table: row.get(0)?,
            row: number.unwrap_or_default(),
            parent: row.get(2)?,
        })
    };
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    Ok(statement
        .query_map([], finding)?
        .collect::<Result<_, _>>()?)
}

/// A dropped trigger is how tampering begins.
fn schema(connection: &Connection) -> Result<Vec<Finding>, RegisterError> {
    let version = migrate::version(connection)?;
    let known = migrate::MIGRATIONS
        .get(..version)
        .unwrap_or(migrate::MIGRATIONS);
    let mut fresh = Connection::open_in_memory()?;
    migrate::run(&mut fresh, known)?;
    let (expected, mut found) = (objects(&fresh)?, objects(connection)?);
    let mut findings = Vec::new();
    for (object, sql) in expected {
        match found.remove(&object) {
            None => findings.push(Finding::Schema {
                object,
                fault: RowFault::Missing,
            }),
            Some(other) if other != sql => findings.push(Finding::Schema {
                object,
                fault: RowFault::Altered,
            }),
            Some(_) => {}
        }
    }
    findings.extend(found.into_keys().map(|object| Finding::Schema {
        object,
        fault: RowFault::Extra,
    }));
    Ok(findings)
}

fn objects(connection: &Connection) -> Result<BTreeMap<String, Option<String>>, RegisterError> {
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    Ok(statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?)
}
