//! The window itself: made hidden and shown with its first picture, so that no white sheet flashes up.

use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{App, Runtime, WebviewWindow, WebviewWindowBuilder};

/// How long the page may take to say that it can be seen.
const PATIENCE: Duration = Duration::from_secs(10);

/// Makes the window of `tauri.conf.json`.
pub(crate) fn open<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.first() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let window = WebviewWindowBuilder::from_config(app.handle(), config)?
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    show_in_the_end(window);
    Ok(())
}

/// A page that never says it is ready must not leave a program without a window.
fn show_in_the_end<R: Runtime>(window: WebviewWindow<R>) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        // The window may be closed by now.
        let _ = window.show();
    });
}

/// Shows the window.
pub(crate) fn show<R: Runtime>(window: &WebviewWindow<R>) {
    // A window that is gone has nobody to see it.
    let _ = window.show();
    let _ = window.set_focus();
}
