//! The open register behind the window, or why there is none.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use transfer::{Errors, Moment, Place, remove_print_copies};

use crate::clock;
use crate::window_lock::WindowLock;

/// What the window's commands reach. Without a register every command answers why, and tries again to open
/// it: the other window may be closed by now, the disk put back.
pub(crate) struct Desk {
    folder: Result<PathBuf, Errors>,
    open: Mutex<Option<Open>>,
}

struct Open {
    place: Place,
    _lock: WindowLock,
}

impl Desk {
    /// A desk for the register of a folder, or why there is no folder.
    pub(crate) fn of(folder: Result<PathBuf, Errors>) -> Self {
        Self {
            folder,
            open: Mutex::new(None),
        }
    }

    /// Runs a command of the table now.
    pub(crate) fn call(
        &self,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        // A command that failed half-way has left nothing: its transaction was undone with it.
        let mut held = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match held.take() {
            Some(open) => open,
            None => Open::folder(self.folder.as_ref().map_err(Clone::clone)?)?,
        };
        held.insert(open)
            .place
            .call(Moment(clock::now()), person, command, input)
    }

    /// The window is closed: papers with people's names do not stay in the folder.
    pub(crate) fn close(&self) {
        let held = self
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let (Some(_), Ok(folder)) = (held, &self.folder) {
            remove_print_copies(folder);
        }
    }
}

impl Open {
    /// Takes the folder for this window, then opens its register: two windows never open one.
    fn folder(folder: &Path) -> Result<Self, Errors> {
        let lock = WindowLock::take(folder)?;
        remove_print_copies(folder);
        Ok(Self {
            place: Place::open(folder)?,
            _lock: lock,
        })
    }
}
