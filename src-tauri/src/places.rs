//! Where a register may lie on this PC, and which of those places is opened without a question. It does not
//! open one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde_json::json;
use tauri::Runtime;
use tauri::path::PathResolver;
use transfer::Errors;

use crate::shared_folder;

/// Not the program's own name: the installer puts the program there and the web view its cache beside it,
/// and the uninstaller may clear both away.
const OWN: &str = "RuqsatRegister";

/// Beside the person's own register, so that trying things out never touches it.
const SAMPLE: &str = "RuqsatRegister.sample";

/// The file every register leaves in its folder.
const MARK: &str = "register.id";

/// What kind of place a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Of the person who is signed in.
    Own,
    /// Of everybody who works at this PC.
    Shared,
    /// With invented people, to try things out.
    Sample,
    /// Named with `--data`.
    Told,
}

impl Kind {
    /// Its name at the edge.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
            Self::Sample => "sample",
            Self::Told => "told",
        }
    }
}

/// The places of this PC, each kind at most once.
#[derive(Debug)]
pub(crate) struct Places(Vec<(Kind, PathBuf)>);

impl Places {
    /// The folder that was told, if one was, and the places every PC has.
    pub(crate) fn of_this_pc<R: Runtime>(
        told: Option<PathBuf>,
        paths: &PathResolver<R>,
    ) -> Result<Self, Errors> {
        let local = paths.local_data_dir();
        let in_local = |name| local.as_ref().ok().map(|folder| folder.join(name));
        let places = Self::of([
            (Kind::Own, in_local(OWN)),
            (Kind::Shared, shared_folder::path()),
            (Kind::Sample, in_local(SAMPLE)),
            (Kind::Told, told),
        ]);
        match local {
            Err(error) if places.0.is_empty() => Err(Errors::of(
                "data_folder_unknown",
                json!({ "detail": error.to_string() }),
            )),
            _ => Ok(places),
        }
    }

    /// Those of some kinds that have a folder.
    pub(crate) fn of(folders: impl IntoIterator<Item = (Kind, Option<PathBuf>)>) -> Self {
        Self(
            folders
                .into_iter()
                .filter_map(|(kind, folder)| Some((kind, folder?)))
                .collect(),
        )
    }

    /// Every place with its folder, and whether a register is or was there.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Kind, &Path, bool)> {
        self.0
            .iter()
            .map(|(kind, folder)| (*kind, folder.as_path(), found(folder)))
    }

    /// The folder of a kind of place.
    pub(crate) fn folder(&self, kind: Kind) -> Option<&Path> {
        self.all()
            .find_map(|(known, folder, _)| (known == kind).then_some(folder))
    }

    /// The place that a page names by its code.
    pub(crate) fn named(&self, code: &str) -> Option<(Kind, &Path)> {
        self.all()
            .find_map(|(kind, folder, _)| (kind.code() == code).then_some((kind, folder)))
    }

    /// The place to open without asking: the one that was told, else the only one where a register is.
    pub(crate) fn at_start(&self) -> Option<Kind> {
        if self.folder(Kind::Told).is_some() {
            return Some(Kind::Told);
        }
        let mut found = self.all().filter_map(|(kind, _, found)| {
            (found && matches!(kind, Kind::Own | Kind::Shared)).then_some(kind)
        });
        let first = found.next();
        if found.next().is_some() { None } else { first }
    }
}

/// Whether a register is in a folder, or was: its mark stays when its file is lost.
pub(crate) fn found(folder: &Path) -> bool {
    folder.join(MARK).is_file()
}

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

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
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

    #[test]
    fn the_only_register_found_is_opened_and_of_two_or_none_is_asked() {
        for (marked, start) in [
            (&[][..], None),
            (&["own"], Some(Kind::Own)),
            (&["shared"], Some(Kind::Shared)),
            (&["own", "shared"], None),
            (&["sample"], None),
            (&["sample", "own"], Some(Kind::Own)),
        ] {
            let home = tempfile::tempdir().expect("a temporary folder");
            let folder = |name| Some(home.path().join(name));
            let places = [
                (Kind::Own, folder("own")),
                (Kind::Shared, folder("shared")),
                (Kind::Sample, folder("sample")),
            ];
            for name in marked {
                let folder = home.path().join(name);
                std::fs::create_dir(&folder).expect("a fresh folder takes another");
                std::fs::write(folder.join(MARK), "").expect("and a file");
            }
            assert_eq!(Places::of(places.clone()).at_start(), start, "{marked:?}");
            let told = Places::of(places.into_iter().chain([(Kind::Told, folder("told"))]));
            assert_eq!(told.at_start(), Some(Kind::Told), "{marked:?}");
        }
    }

    #[test]
    fn a_place_is_named_by_its_code() {
        let places = Places::of([
            (Kind::Own, Some("own".into())),
            (Kind::Shared, None),
            (Kind::Told, Some("told".into())),
        ]);
        assert_eq!(places.named("told"), Some((Kind::Told, Path::new("told"))));
        assert_eq!(places.named("own"), Some((Kind::Own, Path::new("own"))));
        for absent in ["shared", "sample", "", "Own"] {
            assert_eq!(places.named(absent), None, "{absent}");
        }
    }
}
