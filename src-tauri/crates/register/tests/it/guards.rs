//! The file guards itself: what a database browser may not do to it without first taking its guards away.

use register::REGISTER_FILE;
use rusqlite::Connection;
use tempfile::tempdir;

use crate::fixtures::*;

const FORBIDDEN: [&str; 22] = [
    "UPDATE entry SET person = 2 WHERE seq = 3",
    "UPDATE entry SET seq = 99 WHERE seq = 3",
    "DELETE FROM entry WHERE seq = 11",
    "DELETE FROM entry",
    "INSERT INTO entry SELECT 99, stream, stream_id, kind, v, on_date, entered_at, person, payload_hash, previous_hash, hash FROM entry WHERE seq = 3",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 3",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 11",
    "UPDATE OR REPLACE entry SET seq = 4 WHERE seq = 3",
    "UPDATE entry_payload SET payload = '{}' WHERE seq = 3",
    "DELETE FROM entry_payload WHERE seq = 3",
    "INSERT INTO entry_payload VALUES (99, zeroblob(32), '{}')",
    "INSERT OR REPLACE INTO entry_payload VALUES (3, zeroblob(32), '{}')",
    "INSERT OR REPLACE INTO entry_payload VALUES (11, zeroblob(32), '{}')",
    "UPDATE paper SET bytes = x'00'",
    "DELETE FROM paper",
    "INSERT OR REPLACE INTO paper SELECT sha256, x'00' FROM paper",
    "UPDATE edition SET service = 'other'",
    "DELETE FROM edition",
    "INSERT OR REPLACE INTO edition SELECT hash, 'other', edition FROM edition",
    "UPDATE edition_file SET bytes = x'00'",
    "DELETE FROM edition_file",
    "INSERT OR REPLACE INTO edition_file SELECT hash, name, x'00' FROM edition_file",
];

#[test]
fn what_was_written_is_neither_changed_nor_removed_nor_replaced() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let browser = Connection::open(dir.path().join(REGISTER_FILE)).expect("the file");
    for recursive in [false, true] {
        browser
            .pragma_update(None, "recursive_triggers", recursive)
            .expect("a pragma");
        for statement in FORBIDDEN {
            let changed = browser.execute(statement, []);
            let by_trigger = matches!(
                changed
                    .as_ref()
                    .err()
                    .and_then(rusqlite::Error::sqlite_error),
                Some(error) if error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER
            );
            assert!(by_trigger, "{statement}: {changed:?}");
        }
    }
    assert_clean(&register);
}
