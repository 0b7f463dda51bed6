//! Where things lie in the working tree and in the target folder.

use std::path::PathBuf;

/// The top of the working tree, wherever the command was started from.
pub(crate) fn top() -> PathBuf {
    // Cargo sets the variable for what it runs, so a tree that was moved is found where it is now.
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from("src-tauri/xtask"), PathBuf::from);
    here.ancestors()
        .nth(2)
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// The folder of the ui, the only one with a `package.json`.
pub(crate) fn ui() -> PathBuf {
    top().join("ui")
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), PathBuf::from)
}
