//! What the page may ask for. Commands run off the window's own thread, which therefore never stands still.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::Errors;

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
        let copies = desk.call(person, "print_copies", json!({ "papers": papers }))?;
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
    })
    .await
}

/// The page has drawn itself.
#[tauri::command]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri gives the window by value"
)]
pub(crate) fn window_ready<R: Runtime>(window: WebviewWindow<R>) {
    window::show(&window);
}

async fn off_the_window(
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
