//! What the page may ask for. Commands run off the window's own thread, which therefore never stands still.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::Errors;

use crate::closing::{self, Closing};
use crate::desk::Desk;
use crate::window;

/// Runs a command of the table for one of the office's people.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    command: String,
    input: Value,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || desk.call(person, &command, input)).await
}

/// Lays print copies of papers into the register's folder and opens each with the PC's own viewer.
/// Answers where they lie.
#[tauri::command]
pub(crate) async fn open_paper(
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    papers: Vec<String>,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        open_copies(desk.call(person, "print_copies", json!({ "papers": papers }))?)
    })
    .await
}

/// The same with the form of an application: filled in, or blank where there is none.
#[tauri::command]
pub(crate) async fn open_form(
    desk: State<'_, Arc<Desk>>,
    person: Option<u32>,
    application: Option<Value>,
) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let input = json!({ "application": application });
        open_copies(desk.call(person, "print_application_form", input)?)
    })
    .await
}

/// Where a register may lie on this PC, and which of these places is open.
#[tauri::command]
pub(crate) async fn places(desk: State<'_, Arc<Desk>>) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || desk.list()).await
}

/// Opens a place; from now on every command goes there.
#[tauri::command]
pub(crate) async fn open_place(desk: State<'_, Arc<Desk>>, kind: String) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || desk.open_place(&kind).map(|()| Value::Null)).await
}

/// Shows the register's folder in the PC's own file manager.
#[tauri::command]
pub(crate) async fn open_folder(desk: State<'_, Arc<Desk>>) -> Result<Value, Value> {
    let desk = Arc::clone(&desk);
    off_the_window(move || {
        let folder = desk.folder()?;
        open::that_detached(&folder).map_err(|error| {
            Errors::of(
                "file_manager_missing",
                json!({ "path": folder.display().to_string(), "detail": error.to_string() }),
            )
        })?;
        Ok(Value::Null)
    })
    .await
}

/// The page has drawn itself.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives the window by value"
)]
pub(crate) fn window_ready<R: Runtime>(window: WebviewWindow<R>, closing: State<'_, Closing>) {
    closing.page_is_there();
    window::show(&window);
}

/// Shows the page larger or smaller, as the web view itself does it: its layout follows.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives the window by value"
)]
pub(crate) fn zoom<R: Runtime>(window: WebviewWindow<R>, factor: f64) {
    // A page that stays as it is can still be read.
    let _ = window.set_zoom(factor.clamp(0.5, 3.0));
}

/// The page has saved what was typed: its window may go.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives the window by value"
)]
pub(crate) fn close_window<R: Runtime>(window: WebviewWindow<R>) {
    closing::close(&window);
}

pub(crate) fn open_copies(copies: Value) -> Result<Value, Errors> {
    for file in copies["files"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        open::that_detached(file).map_err(|error| {
            Errors::of(
                "viewer_missing",
                json!({ "path": file, "detail": error.to_string() }),
            )
        })?;
    }
    Ok(copies)
}

/// Does what may take its time, and may wait for a person, on a thread of its own.
pub(crate) async fn off_the_window(
    work: impl FnOnce() -> Result<Value, Errors> + Send + 'static,
) -> Result<Value, Value> {
    let done = tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| {
            Err(Errors::of(
                "program_fault",
                json!({ "detail": error.to_string() }),
            ))
        });
    done.map_err(|errors| errors.to_json())
}
