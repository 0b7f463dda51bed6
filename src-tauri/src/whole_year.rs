//! A whole year saved aside: a new folder with every file of it, where the person says. It is there whole or not at
//! all.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use tauri::{Runtime, State, WebviewWindow};
use transfer::{Errors, Moment, Place, Progress, Step, Work, named_files};

use crate::clock;
use crate::commands::off_the_window;
use crate::desk::Desk;
use crate::dialogs::ask_for_folder;
use crate::staged_folder::write_folder;
use crate::work::{Aside, Running};

/// Saves every file of a year in a folder of its own. Answers where it lies, or null if the person thinks better of it.
#[tauri::command]
pub(crate) async fn save_year<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Arc<Desk>>,
    aside: State<'_, Arc<Aside>>,
    person: Option<u32>,
    year: i32,
    masked: bool,
    folder: String,
) -> Result<Value, Value> {
    let (desk, aside) = (Arc::clone(&desk), Arc::clone(&aside));
    off_the_window(move || {
        aside.run(|running| {
            let register = desk.folder()?;
            let Some(chosen) = ask_for_folder(&window, &folder) else {
                return Ok(Value::Null);
            };
            let input = json!({ "year": year, "masked": masked });
            let saved = save(running, &register, person, input, &chosen)?;
            Ok(json!({ "files": [saved], "folder": chosen.display().to_string() }))
        })
    })
    .await
}

/// Makes the files, then writes them: as many steps again.
fn save(
    running: &Running,
    register: &Path,
    person: Option<u32>,
    input: Value,
    chosen: &Path,
) -> Result<String, Errors> {
    let name = format!("ruqsat-{}", input["year"]);
    let mut place = Place::open_existing(register)?;
    let making = running.work(|progress| Progress {
        of: 2 * progress.of,
        ..progress
    });
    let answer = place.call_telling(Moment(clock::now()), person, "year_files", input, making)?;
    let files = named_files(&answer)?;
    let mut writing: Work<'_> = running.work(|progress| progress);
    let folder = write_folder(chosen, &name, &files, |written| {
        let (done, of) = (files.len() + written, 2 * files.len());
        writing.at(Step::Writing, done, of).map_err(Errors::from)
    })?;
    Ok(folder.display().to_string())
}
