//! The place that is open behind the window, or why there is none.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use transfer::{Errors, Moment, Place, remove_print_copies};

use crate::clock;
use crate::places::{Kind, Places};
use crate::sample;
use crate::shared_folder;
use crate::window_lock::WindowLock;

/// What the window's commands reach. Without a register every command answers why, and tries again to open
/// the place that was chosen: the other window may be closed by now, the disk put back.
pub(crate) struct Desk {
    places: Result<Places, Errors>,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    chosen: Option<Kind>,
    open: Option<Open>,
}

struct Open {
    place: Place,
    folder: PathBuf,
    _lock: WindowLock,
}

impl Desk {
    /// A desk for the places of this PC, or why they are not known.
    pub(crate) fn of(places: Result<Places, Errors>) -> Self {
        Self {
            places,
            held: Mutex::default(),
        }
    }

    /// Runs a command of the table now.
    pub(crate) fn call(
        &self,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        let places = self.places()?;
        self.held()
            .opened(places)?
            .place
            .call(Moment(clock::now()), person, command, input)
    }

    /// The places and which of them is chosen: there every command goes.
    pub(crate) fn list(&self) -> Result<Value, Errors> {
        let places = self.places()?;
        let chosen = self.held().chosen(places);
        let list: Vec<Value> = places
            .all()
            .map(|(kind, folder, found)| {
                json!({ "kind": kind.code(), "folder": folder.display().to_string(), "found": found })
            })
            .collect();
        Ok(json!({ "open": chosen.map(Kind::code), "places": list }))
    }

    /// Opens a place and closes the one that was open; that one stays if the other cannot be opened.
    pub(crate) fn open_place(&self, code: &str) -> Result<(), Errors> {
        let (kind, folder) = self.places()?.named(code).ok_or_else(|| {
            Errors::of(
                "input_malformed",
                json!({ "detail": format!("kind: {code}") }),
            )
        })?;
        let mut held = self.held();
        let same = held
            .open
            .as_ref()
            .is_some_and(|open| is_same(&open.folder, folder));
        if !same {
            let open = Open::at(kind, folder)?;
            held.close();
            held.open = Some(open);
        }
        held.chosen = Some(kind);
        Ok(())
    }

    /// The folder of the place that is chosen.
    pub(crate) fn folder(&self) -> Result<PathBuf, Errors> {
        let places = self.places()?;
        let chosen = self.held().chosen(places);
        chosen
            .and_then(|kind| places.folder(kind))
            .map(Path::to_owned)
            .ok_or_else(nothing_open)
    }

    /// The window is closed.
    pub(crate) fn close(&self) {
        self.held().close();
    }

    fn places(&self) -> Result<&Places, Errors> {
        self.places.as_ref().map_err(Clone::clone)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // A command that failed half-way has left nothing: its transaction was undone with it.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// The kind that was chosen, by the person or because there is only one.
    fn chosen(&mut self, places: &Places) -> Option<Kind> {
        self.chosen = self.chosen.or_else(|| places.at_start());
        self.chosen
    }

    fn opened(&mut self, places: &Places) -> Result<&mut Open, Errors> {
        let open = if let Some(open) = self.open.take() {
            open
        } else {
            let kind = self.chosen(places).ok_or_else(nothing_open)?;
            Open::at(kind, places.folder(kind).ok_or_else(nothing_open)?)?
        };
        Ok(self.open.insert(open))
    }

    /// Papers with people's names do not stay in the folder.
    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            remove_print_copies(&open.folder);
        }
    }
}

impl Open {
    /// Takes the folder for this window, then opens its register: two windows never open one.
    fn at(kind: Kind, folder: &Path) -> Result<Self, Errors> {
        if kind == Kind::Shared {
            shared_folder::make(folder)?;
        }
        let lock = WindowLock::take(folder)?;
        remove_print_copies(folder);
        let place = match kind {
            Kind::Sample => sample::open(folder, Moment(clock::now()))?,
            _ => Place::open(folder)?,
        };
        Ok(Self {
            place,
            folder: folder.to_owned(),
            _lock: lock,
        })
    }
}

fn nothing_open() -> Errors {
    Errors::of("no_place_open", json!({}))
}

/// Whether two paths lead to one folder: the same one may be told and be the person's own.
#[allow(clippy::disallowed_methods)]
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path);
    one == other || matches!((real(one), real(other)), (Ok(one), Ok(other)) if one == other)
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
mod tests {
    use super::*;

    fn desk(home: &Path, told: Option<&str>) -> Desk {
        Desk::of(Ok(Places::of([
            (Kind::Own, Some(home.join("own"))),
            (Kind::Shared, Some(home.join("shared"))),
            (Kind::Sample, Some(home.join("sample"))),
            (Kind::Told, told.map(|name| home.join(name))),
        ])))
    }

    fn refusal(answer: Result<impl std::fmt::Debug, Errors>) -> String {
        answer.expect_err("a refusal").0[0].code.clone()
    }

    #[test]
    fn nothing_is_open_until_a_place_is_chosen_and_then_it_is_remembered_by_its_mark() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let first = desk(home.path(), None);
        assert_eq!(
            refusal(first.call(None, "office", json!({}))),
            "no_place_open"
        );
        assert_eq!(refusal(first.folder()), "no_place_open");
        assert_eq!(first.list().expect("a list")["open"], Value::Null);
        assert_eq!(refusal(first.open_place("elsewhere")), "input_malformed");

        first.open_place("shared").expect("a fresh place is made");
        assert!(first.call(None, "office", json!({})).is_ok());
        let list = first.list().expect("a list");
        assert_eq!(list["open"], "shared");
        let found = |list: &Value| -> Vec<(String, bool)> {
            let places = list["places"].as_array().expect("places");
            places
                .iter()
                .map(|place| {
                    let kind = place["kind"].as_str().expect("a kind").to_owned();
                    (kind, place["found"] == true)
                })
                .collect()
        };
        assert_eq!(
            found(&list),
            [("own", false), ("shared", true), ("sample", false)]
                .map(|(kind, is)| (kind.to_owned(), is))
        );
        drop(first);

        let again = desk(home.path(), None);
        assert_eq!(again.list().expect("a list")["open"], "shared");
        assert_eq!(again.folder(), Ok(home.path().join("shared")));
    }

    #[test]
    fn another_place_closes_the_open_one() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let desk = desk(home.path(), None);
        desk.open_place("own").expect("a fresh place is made");
        let copies = home.path().join("own/print");
        std::fs::create_dir(&copies).expect("print copies");
        desk.open_place("sample").expect("a fresh place is made");
        assert!(!copies.exists(), "print copies go with their place");
        assert!(
            WindowLock::take(&home.path().join("own")).is_ok(),
            "the first folder is free again"
        );
        assert!(WindowLock::take(&home.path().join("sample")).is_err());
    }

    #[test]
    fn a_place_that_cannot_be_opened_leaves_the_open_one() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let desk = desk(home.path(), None);
        desk.open_place("own").expect("a fresh place is made");
        let _other = WindowLock::take(&home.path().join("shared")).expect("a free folder");
        assert_eq!(refusal(desk.open_place("shared")), "window_open_already");
        assert_eq!(desk.list().expect("a list")["open"], "own");
        assert!(desk.call(None, "office", json!({})).is_ok());
    }

    #[test]
    fn a_place_that_is_told_is_open_from_the_start_even_where_it_is_another_one() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let desk = desk(home.path(), Some("./own"));
        assert!(desk.call(None, "office", json!({})).is_ok());
        assert_eq!(desk.list().expect("a list")["open"], "told");
        desk.open_place("own").expect("the same folder is open");
        assert_eq!(desk.list().expect("a list")["open"], "own");
    }
}
