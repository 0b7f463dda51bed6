//! The month's register and the numbers of a year, saved where a person says or opened to be printed.

use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::{Errors, named_file, pdf_bytes};

use crate::commands::{off_the_window, open_copies};
use crate::desk::Desk;
use crate::dialogs::ask_for_file;
use crate::saving::{PDF, keep_one};

/// Which file of a month's register, as the table of commands takes it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterFile {
    month: String,
    version: Option<u32>,
    format: String,
    masked: bool,
}

/// Which register of a month to print.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterToPrint {
    month: String,
    version: Option<u32>,
    masked: bool,
}

/// Saves a file of a month's register. Answers where it lies, or null if the person thinks better of it.
#[tauri::command]
pub(crate) async fn save_month_register<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    which: RegisterFile,
    folder: String,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let answer = desk.call(person, "month_register_file", json!(which))?;
        let (name, bytes) = named_file(&answer)?;
        let kind = which.format.to_uppercase();
        save(&window, &folder, &name, (&kind, &which.format), &bytes)
    })
    .await
}

/// Saves the numbers of a year as a paper.
#[tauri::command]
pub(crate) async fn save_statistics<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    year: i32,
    folder: String,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let answer = desk.call(person, "statistics_pdf", json!({ "year": year }))?;
        let name = format!("statistics-{year}.pdf");
        save(&window, &folder, &name, PDF, &pdf_bytes(&answer)?)
    })
    .await
}

/// Opens a print copy of a month's register with the PC's own viewer.
#[tauri::command]
pub(crate) async fn open_month_register(
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    which: RegisterToPrint,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || open_copies(desk.call(person, "print_month_register", json!(which))?))
        .await
}

/// The same with the numbers of a year.
#[tauri::command]
pub(crate) async fn open_statistics(
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    year: i32,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        open_copies(desk.call(person, "print_statistics", json!({ "year": year }))?)
    })
    .await
}

pub(crate) fn save<R: Runtime>(
    window: &WebviewWindow<R>,
    folder: &str,
    name: &str,
    kind: (&str, &str),
    bytes: &[u8],
) -> Result<Value, Errors> {
    let Some(chosen) = ask_for_file(window, folder, name, kind) else {
        return Ok(Value::Null);
    };
    let file = keep_one(&chosen, bytes, kind.1)?;
    Ok(json!({
        "files": [file.display().to_string()],
        "folder": file.parent().map(Path::display).map(|folder| folder.to_string()),
    }))
}
