//! The file an office kept its journal in: chosen by the person, and its wrong rows saved for mending.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::named_file;

use crate::commands::off_the_window;
use crate::desk::Desk;
use crate::dialogs::ask_for_file_to_read;
use crate::file_names::safe;
use crate::reports::save;
use crate::saving::folder_of;

/// What a journal may be kept in.
const TABLES: (&str, &[&str]) = ("XLSX, XLS, ODS, CSV", &["xlsx", "xls", "ods", "csv"]);

/// Asks for the file. Answers where it lies, or null if the person thinks better of it.
#[tauri::command]
pub(crate) async fn choose_journal_file<R: Runtime>(
    window: WebviewWindow<R>,
    folder: String,
) -> Result<Value, Value> {
    off_the_window(move || {
        let Some(file) = ask_for_file_to_read(&window, &folder, TABLES) else {
            return Ok(Value::Null);
        };
        Ok(json!({ "path": file.display().to_string(), "folder": folder_of(&file) }))
    })
    .await
}

/// Keeps the wrong rows of a file where the person says. Answers where they lie, or null if the person thinks
/// better of it.
#[tauri::command]
pub(crate) async fn save_wrong_rows<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    rows: Value,
    folder: String,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let ending = rows["format"].as_str().unwrap_or_default().to_owned();
        let (name, bytes) = named_file(&desk.call(person, "wrong_rows_file", rows)?)?;
        let kind = ending.to_uppercase();
        save(&window, &folder, &safe(&name), (&kind, &ending), &bytes)
    })
    .await
}
