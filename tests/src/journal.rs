//! An office's journal as a workbook, written row by row, and its columns named as the program guesses them.

use std::path::Path;

use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::counter::Counter;

/// Titles of a plain journal.
pub(crate) const TITLES: [&str; 12] = [
    "Тіркеу нөмірі",
    "Тіркелген күні",
    "Өтініш берушінің тегі, аты, әкесінің аты",
    "ЖСН",
    "Мекенжайы",
    "Баланың тегі, аты",
    "Баланың туған күні",
    "Орналасу нысаны",
    "Сұралған кезең",
    "Нәтиже",
    "Құжат №, күні",
    "Ескерту",
];

/// A row that is right: an open case of the summer.
pub(crate) fn row(serial: u32) -> Vec<String> {
    [
        &format!("{serial}/2026"),
        "03.08.2026",
        "Өтегенова Әсем Ғалымқызы",
        "500101200007",
        "Көктерек ауылы",
        "Өтегенов Іңкәр",
        "02.09.2015",
        "қорғаншылық",
        "01.09.2026 – 30.11.2026",
        "",
        "",
        "",
    ]
    .map(str::to_owned)
    .into()
}

/// Writes a workbook of texts.
pub(crate) fn write(file: &Path, rows: &[Vec<String>]) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let titles = TITLES.map(str::to_owned).to_vec();
    for (cells, line) in std::iter::once(&titles).chain(rows).zip(0..) {
        for (cell, column) in cells.iter().zip(0..) {
            sheet
                .write_string(line, column, cell)
                .expect("a text of ours");
        }
    }
    workbook.save(file).expect("a folder takes a file");
}

/// The file with its columns as the program guesses them.
pub(crate) fn mapping(counter: &mut Counter, at: &str, file: &Path) -> Value {
    let look = counter.done(at, "look_into_journal_file", json!({ "path": file }));
    of_look(&look, file)
}

/// The same from what was seen of the file.
pub(crate) fn of_look(look: &Value, file: &Path) -> Value {
    let columns: Vec<Value> = look["columns"]
        .as_array()
        .expect("columns")
        .iter()
        .filter(|column| column["fact"] != "")
        .map(|column| json!({ "fact": column["fact"], "column": column["column"] }))
        .collect();
    json!({
        "path": file, "sha256": look["sha256"], "sheet": look["sheet"], "header": look["header"],
        "columns": columns,
    })
}
