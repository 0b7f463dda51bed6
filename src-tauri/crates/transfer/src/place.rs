//! A folder with its register open, and the way a command reaches it.

use std::path::Path;

use office::{Desk, Moment, PersonId, Session, Work};
use serde_json::{Value, json};

use crate::command::{self, Call};
use crate::errors::Errors;

/// A folder whose register is open.
pub struct Place {
    pub(crate) desk: Desk,
}

impl Place {
    /// Opens the register in a folder; makes an empty one where there never was any.
    pub fn open(dir: &Path) -> Result<Self, Errors> {
        Ok(Self {
            desk: Desk::open_or_create(dir, None)?,
        })
    }

    /// Opens a register that is there already.
    pub fn open_existing(dir: &Path) -> Result<Self, Errors> {
        Ok(Self {
            desk: Desk::open_existing(dir, None)?,
        })
    }

    /// Runs a command at a moment for one of the office's people; where only one works here it need not
    /// be said who.
    pub fn call(
        &mut self,
        moment: Moment,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        self.call_telling(moment, person, command, input, Work::telling(|_| {}))
    }

    /// The same, and tells how far it is; commands that take their time stop when they are told to.
    pub fn call_telling(
        &mut self,
        moment: Moment,
        person: Option<u32>,
        command: &str,
        input: Value,
        work: Work<'_>,
    ) -> Result<Value, Errors> {
        let command = command::find(command)?;
        let session = self.session(person)?;
        (command.run)(
            &mut Call {
                desk: &mut self.desk,
                moment,
                session,
                work,
            },
            input,
        )
    }

    fn session(&self, person: Option<u32>) -> Result<Option<Session>, Errors> {
        let at_work: Vec<_> = office::people_at_work(&self.desk)?;
        let found = match person {
            Some(id) => Some(
                at_work
                    .iter()
                    .find(|known| known.id == PersonId(id))
                    .ok_or_else(|| Errors::of("person_unknown", json!({ "person": id })))?,
            ),
            None if at_work.len() == 1 => at_work.first(),
            None => None,
        };
        Ok(found.map(|person| Session {
            person: person.id,
            role: person.role,
        }))
    }
}

/// Reads a moment, RFC 3339 with its offset.
pub fn moment(text: &str) -> Result<Moment, Errors> {
    Moment::read(text).ok_or_else(|| Errors::of("moment_unreadable", json!({ "text": text })))
}
