//! The table of commands: a name, what it does, the schemas of its input and answer, and how to run it.

use office::{Desk, Moment, Session, Work};
use schemars::Schema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::commands;
use crate::errors::Errors;

/// What a command is run with.
pub(crate) struct Call<'a> {
    pub(crate) desk: &'a mut Desk,
    pub(crate) moment: Moment,
    /// Who acts, where it is known.
    pub(crate) session: Option<Session>,
    /// Who waits, and may want it stopped.
    pub(crate) work: Work<'a>,
}

impl Call<'_> {
    /// Who acts; an act needs somebody.
    pub(crate) fn session(&self) -> Result<Session, Errors> {
        self.session
            .ok_or_else(|| Errors::of("person_needed", json!({})))
    }
}

/// A command.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) input: fn() -> Schema,
    pub(crate) answer: fn() -> Schema,
    pub(crate) run: fn(&mut Call<'_>, Value) -> Result<Value, Errors>,
}

/// One row of the table, from a function `fn(&mut Call, Input) -> Result<Answer, Errors>`.
macro_rules! command {
    ($function:path, $Input:ty => $Answer:ty, $about:literal) => {
        $crate::command::Command {
            name: $crate::command::last_segment(stringify!($function)),
            about: $about,
            input: || schemars::schema_for!($Input),
            answer: || schemars::schema_for!($Answer),
            run: |call, input| {
                let answer: $Answer = $function(call, $crate::command::read::<$Input>(input)?)?;
                $crate::command::write(&answer)
            },
        }
    };
}
pub(crate) use command;

/// The command's name is its function's.
pub(crate) fn last_segment(path: &'static str) -> &'static str {
    path.rsplit("::").next().map_or(path, str::trim)
}

pub(crate) fn read<I: DeserializeOwned>(input: Value) -> Result<I, Errors> {
    serde_json::from_value(input)
        .map_err(|error| Errors::of("input_malformed", json!({ "detail": error.to_string() })))
}

pub(crate) fn write<A: Serialize>(answer: &A) -> Result<Value, Errors> {
    serde_json::to_value(answer)
        .map_err(|error| Errors::of("answer_unwritable", json!({ "detail": error.to_string() })))
}

/// The command of that name.
pub(crate) fn find(name: &str) -> Result<Command, Errors> {
    commands::all()
        .into_iter()
        .find(|command| command.name == name)
        .ok_or_else(|| Errors::of("command_unknown", json!({ "command": name })))
}

/// Every command with the JSON schemas of its input and answer.
pub fn list() -> Value {
    commands::all()
        .iter()
        .map(|command| {
            json!({
                "command": command.name,
                "about": command.about,
                "input": (command.input)(),
                "answer": (command.answer)(),
            })
        })
        .collect()
}
