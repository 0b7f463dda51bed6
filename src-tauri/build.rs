//! Embeds the ui and declares the window's commands, so each has a permission of its own.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "close_window",
        "open_folder",
        "open_form",
        "open_paper",
        "open_place",
        "places",
        "save_copy",
        "save_paper",
        "window_ready",
        "zoom",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        println!("cargo::error={error:#}");
    }
}
