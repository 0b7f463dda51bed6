//! The shell: a window, the folder its register lies in, and three commands.
//!
//! It does not know what a command does: it hands a name and JSON to the table of commands and JSON back.
//! It has no network, and the page in its window can reach nothing but those three commands.

mod clock;
mod commands;
mod data_folder;
mod desk;
mod navigation;
mod start_failure;
mod window;
mod window_lock;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::{Manager, RunEvent, Runtime};

use crate::desk::Desk;

/// Opens the window and stays until it is closed. The first argument is the program's own name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let told = data_folder::told(arguments.skip(1));
    let built = builder(tauri::Builder::default())
        .setup(move |app| {
            let folder = told.and_then(|told| data_folder::resolve(told, app.path()));
            app.manage(Arc::new(Desk::of(folder)));
            window::open(app)?;
            Ok(())
        })
        .build(context());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<Arc<Desk>>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => start_failure::show(&error),
    }
}

/// What the window and the tests of its commands have in common.
fn builder<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
        .plugin(navigation::guard())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::open_paper,
            commands::window_ready
        ])
}

/// The configuration, the permissions and the page, as `build.rs` laid them ready.
fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

#[cfg(test)]
mod permissions;
