//! Closing the window: the page gets a moment to save what was typed last, and the window goes when the page
//! says so or the moment is over. It does not know what the page has to save.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, CloseRequestApi, Manager, Runtime, WebviewWindow};

/// How long the page may take. Longer, and a person takes the program for one that hangs.
const PATIENCE: Duration = Duration::from_secs(2);

/// The page listens for this on its window and answers with the command `close_window`.
const TELL: &str = "window.dispatchEvent(new CustomEvent('ruqsat:closing'))";

/// How far a window is on its way.
#[derive(Debug, Default)]
pub(crate) struct Closing {
    page_is_there: AtomicBool,
    asked: AtomicBool,
}

impl Closing {
    /// From now on there may be something to save.
    pub(crate) fn page_is_there(&self) {
        self.page_is_there.store(true, Ordering::Relaxed);
    }
}

/// Somebody has asked a window to close.
pub(crate) fn requested<R: Runtime>(app: &AppHandle<R>, label: &str, api: &CloseRequestApi) {
    let closing = app.state::<Closing>();
    let Some(window) = app.get_webview_window(label) else {
        return;
    };
    if !closing.page_is_there.load(Ordering::Relaxed) {
        return;
    }
    api.prevent_close();
    // Impatient clicks change nothing: the moment is short.
    if closing.asked.swap(true, Ordering::Relaxed) {
        return;
    }
    // A page that cannot be told is not waited for.
    if window.eval(TELL).is_err() {
        close(&window);
        return;
    }
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        close(&window);
    });
}

/// Closes the window without asking again.
pub(crate) fn close<R: Runtime>(window: &WebviewWindow<R>) {
    // The page may have been quicker than the moment, or the other way round.
    let _ = window.destroy();
}
