//! Which folder the register lies in: the one named with `--data`, else the person's own.

use std::ffi::OsString;
use std::path::PathBuf;

use serde_json::json;
use tauri::Runtime;
use tauri::path::PathResolver;
use transfer::Errors;

/// Not the program's own name: the installer puts the program there and the web view its cache beside it,
/// and the uninstaller may clear both away.
const FOLDER: &str = "RuqsatRegister";

/// The folder named on the command line, if one is; anything else there is refused.
pub(crate) fn told(
    mut arguments: impl Iterator<Item = OsString>,
) -> Result<Option<PathBuf>, Errors> {
    let Some(word) = arguments.next() else {
        return Ok(None);
    };
    match (word.to_str(), arguments.next(), arguments.next()) {
        (Some("--data"), Some(folder), None) => Ok(Some(folder.into())),
        _ => Err(Errors::of(
            "arguments_unknown",
            json!({ "argument": word.to_string_lossy() }),
        )),
    }
}

/// The folder that was told, else the local application data of whoever is signed in.
pub(crate) fn resolve<R: Runtime>(
    told: Option<PathBuf>,
    paths: &PathResolver<R>,
) -> Result<PathBuf, Errors> {
    match told {
        Some(folder) => Ok(folder),
        None => paths
            .local_data_dir()
            .map(|folder| folder.join(FOLDER))
            .map_err(|error| {
                Errors::of(
                    "data_folder_unknown",
                    json!({ "detail": error.to_string() }),
                )
            }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> impl Iterator<Item = OsString> {
        words
            .iter()
            .map(OsString::from)
            .collect::<Vec<_>>()
            .into_iter()
    }

    #[test]
    fn a_folder_is_told_with_data_and_nothing_else_is_taken() {
        assert_eq!(told(words(&[])), Ok(None));
        assert_eq!(
            told(words(&["--data", "тізілім"])),
            Ok(Some(PathBuf::from("тізілім")))
        );
        for wrong in [
            &["--data"][..],
            &["--date", "x"],
            &["x"],
            &["--data", "x", "y"],
        ] {
            let errors = told(words(wrong)).expect_err("not arguments of the program");
            assert_eq!(errors.0[0].code, "arguments_unknown", "{wrong:?}");
        }
    }
}
