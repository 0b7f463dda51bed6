//! Work that a person stops midway: the check of the register, and the check of a journal that is to be brought in. The
//! program says that it was stopped, and does it whole the next time.

use std::path::PathBuf;

use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use super::driver::{Opening, Window};
use crate::counter::Counter;
use crate::journal;
use crate::page::Page;

const AT: &str = "2026-11-20T10:00";
const CHECK: &str = "Тізілімді тексеру";
const COLUMNS: &str = "Бағандар";

/// An office, and a journal of three hundred rows in a folder.
fn office() -> (Counter, TempDir, PathBuf) {
    let counter = Counter::set_up("2026-11-20T09:00");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("Журнал.xlsx");
    let rows: Vec<Vec<String>> = (1..=300).map(journal::row).collect();
    journal::write(&file, &rows);
    (counter, folder, file)
}

#[test]
fn a_check_of_the_register_is_stopped() {
    let (mut counter, _folder, file) = office();
    let mapping = journal::mapping(&mut counter, AT, &file);
    counter.done(AT, "import_journal", mapping);
    let window = Window::open_with(&Opening {
        waits_at: "256",
        ..Opening::on(counter.folder())
    });
    window.press_beginning("Қайратова");
    window.key(Key::F8);
    window.press_in(CHECK, CHECK);
    // Of three hundred entries and those of the first start it stands at the 256th.
    window.sees("84 %");
    window.press("Тоқтату");
    window.sees("Тексеру тоқтатылды: нәтижесі жоқ.");
    window.is_gone("Тоқтату");
}

#[test]
fn a_check_of_a_journal_is_stopped() {
    let (mut counter, _folder, file) = office();
    let before = counter.register();
    let window = Window::open_with(&Opening {
        choose: &file,
        waits_at: "64",
        ..Opening::on(counter.folder())
    });
    window.press_beginning("Қайратова");
    window.key(Key::F8);
    window.press("Excel журналын көшіру…");
    window.press("Файлды таңдау…");
    window.sees("Журнал.xlsx, жол саны: 300");
    window.press("Жолдарды тексеру");
    window.sees_in(COLUMNS, "21 %");
    window.picture("import-being-checked");
    window.press("Тоқтату");
    window.sees("Тоқтатылды: ештеңе");
    window.is_gone("Тоқтату");
    window.has_button("Жолдарды тексеру");
    let imports: Value = counter.done(AT, "imports", serde_json::json!({}));
    assert_eq!(imports["imports"], serde_json::json!([]));
    assert_eq!(counter.register(), before);
}
