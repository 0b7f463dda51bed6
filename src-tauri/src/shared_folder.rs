//! The folder of everybody who works at this PC, and who may write in it.

use std::path::{Path, PathBuf};

use serde_json::json;
use transfer::Errors;

use crate::places::found;

/// Where it is. A build for tests takes the folder in `RUQSAT_SHARED` instead.
pub(crate) fn path() -> Option<PathBuf> {
    told().or_else(usual)
}

/// Makes it before its register is made, so that what one person writes there another can go on with.
#[allow(clippy::disallowed_methods)]
pub(crate) fn make(folder: &Path) -> Result<(), Errors> {
    if found(folder) {
        return Ok(());
    }
    let fresh = !folder.exists();
    let made = std::fs::create_dir_all(folder).and_then(|()| open_to_everybody(folder));
    match made {
        // Whoever prepared the folder has said who may write in it; the register says it if we may not.
        Err(error) if fresh => {
            // Left behind, it would be taken for one that somebody prepared.
            let _ = std::fs::remove_dir(folder);
            Err(Errors::of(
                "data_folder_unusable",
                json!({ "path": folder.display().to_string(), "detail": error.to_string() }),
            ))
        }
        _ => Ok(()),
    }
}

#[cfg(feature = "test-seams")]
fn told() -> Option<PathBuf> {
    std::env::var_os("RUQSAT_SHARED").map(PathBuf::from)
}

#[cfg(not(feature = "test-seams"))]
fn told() -> Option<PathBuf> {
    None
}

#[cfg(windows)]
fn usual() -> Option<PathBuf> {
    Some(PathBuf::from(std::env::var_os("ProgramData")?).join("Ruqsat"))
}

/// An administrator makes it and says whose group may write; nobody else may make folders there.
#[cfg(not(windows))]
#[allow(clippy::unnecessary_wraps, reason = "Windows may know no such folder")]
fn usual() -> Option<PathBuf> {
    Some("/var/lib/ruqsat".into())
}

/// What lies in `ProgramData` may be read by everybody and changed only by who made it. So the built-in
/// group of users, named by its identifier because its name is in Windows' language, gets the right to
/// change everything in the folder, now and later.
#[cfg(windows)]
fn open_to_everybody(folder: &Path) -> std::io::Result<()> {
    use std::os::windows::process::CommandExt;

    /// Without it a console flashes up.
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;

    // By its full path: a program of that name beside ours is not ours to start.
    let windows = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let output = std::process::Command::new(PathBuf::from(windows).join(r"System32\icacls.exe"))
        .arg(folder)
        .args(["/grant", "*S-1-5-32-545:(OI)(CI)M", "/Q"])
        .creation_flags(CREATE_NO_WINDOW)
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(std::io::Error::other(format!("icacls: {}", output.status)))
}

#[cfg(not(windows))]
#[allow(clippy::unnecessary_wraps, reason = "Windows may refuse")]
fn open_to_everybody(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
mod tests {
    use super::*;

    #[test]
    fn it_is_made_once_and_a_prepared_one_is_taken() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let folder = home.path().join("ортақ");
        make(&folder).expect("a folder can be made here");
        assert!(folder.is_dir());
        make(&folder).expect("a folder that is there is taken");
    }

    #[test]
    fn one_that_cannot_be_made_is_named() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let file = home.path().join("файл");
        std::fs::write(&file, "").expect("a file where the folder should be");
        let folder = file.join("ортақ");
        let refusal = make(&folder).expect_err("no folder can be made in a file");
        assert_eq!(refusal.0[0].code, "data_folder_unusable");
        assert_eq!(refusal.0[0].args["path"], folder.display().to_string());
    }
}
