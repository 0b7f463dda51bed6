//! The shell: a window, the places where its register may lie, the system's dialogs, viewer and file manager.
//!
//! It does not know what a command of the table does: it hands a name and JSON there and JSON back.
//! It has no network, and the page in its window can reach nothing but the commands named below.

mod clock;
mod closing;
mod commands;
mod desk;
mod dialogs;
mod file_names;
mod journal_file;
mod navigation;
mod places;
mod reports;
mod sample;
mod saving;
mod shared_folder;
mod staged_file;
mod staged_folder;
mod start_failure;
mod whole_year;
mod window;
mod window_lock;
mod work;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::{AppHandle, Manager, RunEvent, Runtime, WindowEvent};

use crate::closing::Closing;
use crate::desk::Desk;
use crate::places::Places;
use crate::work::Aside;

/// Opens the window and stays until it is closed. The first argument is the program's own name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let told = places::told(arguments.skip(1));
    let built = builder(tauri::Builder::default())
        .setup(move |app| {
            let places = told.and_then(|told| Places::of_this_pc(told, app.path()));
            app.manage(Arc::new(Desk::of(places)));
            window::open(app)?;
            Ok(())
        })
        .build(context());
    match built {
        Ok(app) => {
            app.run(|app, event| heard(app, &event));
            ExitCode::SUCCESS
        }
        Err(error) => start_failure::show(&error),
    }
}

/// What happens to the window and the program from outside.
fn heard<R: Runtime>(app: &AppHandle<R>, event: &RunEvent) {
    match event {
        RunEvent::WindowEvent {
            label,
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => closing::requested(app, label, api),
        RunEvent::Exit => {
            app.state::<Arc<Aside>>().stop_for_good();
            app.state::<Arc<Desk>>().close();
        }
        _ => {}
    }
}

/// What the window and the tests of its commands have in common.
fn builder<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
        .plugin(navigation::guard())
        .plugin(tauri_plugin_dialog::init())
        .manage(Closing::default())
        .manage(Arc::new(Aside::default()))
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::close_window,
            commands::open_folder,
            commands::open_form,
            commands::open_paper,
            commands::open_place,
            commands::places,
            commands::window_ready,
            commands::zoom,
            reports::open_month_register,
            reports::open_statistics,
            reports::save_month_register,
            reports::save_statistics,
            journal_file::choose_journal_file,
            journal_file::save_wrong_rows,
            saving::save_copy,
            saving::save_paper,
            whole_year::save_year,
            work::begin_work,
            work::stop_work,
            work::work_progress,
        ])
}

/// The configuration, the permissions and the page, as `build.rs` laid them ready.
fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

#[cfg(test)]
mod permissions;
