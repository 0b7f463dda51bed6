//! A register with invented people, filled when it is first opened.
#![allow(
    clippy::disallowed_methods,
    reason = "the mark of a filling that was cut short is the shell's own file"
)]

use std::fs;
use std::io;
use std::path::Path;

use serde_json::json;
use transfer::{Errors, Moment, Place, fill_sample};

use crate::window_lock::LOCK;

/// Lies in the folder while it is being filled: a half-filled sample would look like one that is whole.
const FILLING: &str = "sample.filling";

/// Opens the sample of a folder that this window has taken, and fills it if it belongs to no office yet.
pub(crate) fn open(folder: &Path, now: Moment) -> Result<Place, Errors> {
    let mark = folder.join(FILLING);
    let unusable = |error: io::Error| {
        let args = json!({ "path": folder.display().to_string(), "detail": error.to_string() });
        Errors::of("data_folder_unusable", args)
    };
    if mark.exists() {
        clear(folder).map_err(unusable)?;
    }
    let mut place = Place::open(folder)?;
    if place.call(now, None, "office", json!({}))?["settings"].is_null() {
        fs::write(&mark, "").map_err(unusable)?;
        fill_sample(&mut place, now)?;
        fs::remove_file(&mark).map_err(unusable)?;
    }
    Ok(place)
}

/// Takes away what a filling that was cut short has left. The mark goes last, in case this is cut short too.
fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == LOCK || entry.file_name() == FILLING {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_file(folder.join(FILLING))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::found;

    fn now() -> Moment {
        transfer::moment("2026-11-23T10:15:00+05:00").expect("a moment")
    }

    #[test]
    fn a_filling_that_was_cut_short_is_begun_anew() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        drop(open(folder.path(), now()).expect("an empty folder becomes a sample"));
        assert!(found(folder.path()));
        assert!(!folder.path().join(FILLING).exists(), "it was filled whole");

        let mark = |text| fs::write(folder.path().join(text), "").expect("a file");
        mark(FILLING);
        mark(LOCK);
        mark("half");
        drop(open(folder.path(), now()).expect("it is filled again"));
        assert!(!folder.path().join("half").exists());
        assert!(!folder.path().join(FILLING).exists());
        assert!(
            folder.path().join(LOCK).exists(),
            "the window keeps its lock"
        );
    }
}
