//! What is said when there is not even a window: the web view is missing, or the display.

use std::process::ExitCode;

/// Says it where a person can see it.
pub(crate) fn show(error: &tauri::Error) -> ExitCode {
    say(&format!(
        "Бағдарлама терезесін ашу мүмкін болмады.\nНе удалось открыть окно программы.\n\n{error}"
    ));
    ExitCode::FAILURE
}

/// A window program has no console on Windows.
#[cfg(windows)]
fn say(text: &str) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Ruqsat")
        .set_description(text)
        .show();
}

#[cfg(not(windows))]
#[allow(clippy::print_stderr)]
fn say(text: &str) {
    eprintln!("{text}");
}
