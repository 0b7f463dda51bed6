//! Embeds the ui and declares the window's commands, so each has a permission of its own.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "begin_work",
        "call",
        "choose_journal_file",
        "close_window",
        "open_folder",
        "open_form",
        "open_month_register",
        "open_paper",
        "open_place",
        "open_statistics",
        "places",
        "save_copy",
        "save_month_register",
        "save_paper",
        "save_statistics",
        "save_wrong_rows",
        "save_year",
        "stop_work",
        "window_ready",
        "work_progress",
        "zoom",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        println!("cargo::error={error:#}");
    }
}
