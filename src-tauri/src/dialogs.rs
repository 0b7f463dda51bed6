//! The system's own dialogs that ask where a file is to be kept. They come from here and not from the page,
//! which has no right to them.

use std::path::{Path, PathBuf};

use tauri::{Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Asks for a file, beginning with a folder if it is there; the dialog asks itself whether a file that is
/// there may be replaced. Nothing where the person thinks better of it.
pub(crate) fn ask_for_file<R: Runtime>(
    window: &WebviewWindow<R>,
    folder: &str,
    name: &str,
    (kind, ending): (&str, &str),
) -> Option<PathBuf> {
    if let Some(told) = told() {
        return answer(if told.is_dir() { told.join(name) } else { told });
    }
    let dialog = beginning_with(window, folder)
        .set_file_name(name)
        .add_filter(kind, &[ending]);
    path(dialog.blocking_save_file())
}

/// Asks for a file that is there.
pub(crate) fn ask_for_file_to_read<R: Runtime>(
    window: &WebviewWindow<R>,
    folder: &str,
    (kind, endings): (&str, &[&str]),
) -> Option<PathBuf> {
    if let Some(told) = told_to_read() {
        return answer(told);
    }
    let dialog = beginning_with(window, folder).add_filter(kind, endings);
    path(dialog.blocking_pick_file())
}

/// Asks for a folder.
pub(crate) fn ask_for_folder<R: Runtime>(
    window: &WebviewWindow<R>,
    folder: &str,
) -> Option<PathBuf> {
    if let Some(told) = told() {
        return answer(told);
    }
    path(beginning_with(window, folder).blocking_pick_folder())
}

fn beginning_with<R: Runtime>(window: &WebviewWindow<R>, folder: &str) -> FileDialogBuilder<R> {
    let mut dialog = window.dialog().file();
    if Path::new(folder).is_dir() {
        dialog = dialog.set_directory(folder);
    }
    if cfg!(windows) {
        // In front of the window, which waits for it. Windows has a title for it in the person's language.
        dialog.set_parent(window)
    } else {
        // GTK takes no parent from here, and without a title it would get an English one.
        dialog.set_title(window.title().unwrap_or_default())
    }
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|path| path.into_path().ok())
}

/// Nothing where it is empty.
fn answer(told: PathBuf) -> Option<PathBuf> {
    (!told.as_os_str().is_empty()).then_some(told)
}

/// What the person would answer: a build for tests takes the path in `RUQSAT_SAVE_TO` for it, an empty one
/// for thinking better of it, and a folder for the suggested name in it.
#[cfg(feature = "test-seams")]
fn told() -> Option<PathBuf> {
    std::env::var_os("RUQSAT_SAVE_TO").map(PathBuf::from)
}

/// The same for a file that is to be read: the path in `RUQSAT_CHOOSE`.
#[cfg(feature = "test-seams")]
fn told_to_read() -> Option<PathBuf> {
    std::env::var_os("RUQSAT_CHOOSE").map(PathBuf::from)
}

#[cfg(not(feature = "test-seams"))]
fn told_to_read() -> Option<PathBuf> {
    None
}

#[cfg(not(feature = "test-seams"))]
fn told() -> Option<PathBuf> {
    None
}
