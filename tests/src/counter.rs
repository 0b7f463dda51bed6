//! An office at its counter: a register in a folder of its own, and every command called at a moment that the
//! test names. It knows commands by name and JSON, as the window and the command line do.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use transfer::{ErrorDto, Errors, Place};

use crate::facts;

/// The clerk, who sets the office up.
pub(crate) const CLERK: u32 = 1;

/// The executor.
pub(crate) const EXECUTOR: u32 = 2;

/// An office with its register.
pub(crate) struct Counter {
    place: Place,
    folder: TempDir,
}

impl Counter {
    /// Sets an office up at a moment, `2026-01-05T09:00`, and gives it the two people of [`facts::people`].
    pub(crate) fn set_up(at: &str) -> Self {
        Self::set_up_as(at, &facts::office())
    }

    /// The same with settings of its own.
    pub(crate) fn set_up_as(at: &str, office: &Value) -> Self {
        Self::set_up_in(at, office, false)
    }

    /// The same, to try things in or in earnest.
    pub(crate) fn set_up_in(at: &str, office: &Value, sample: bool) -> Self {
        let input = json!({ "office": office, "people": facts::people(), "sample": sample });
        Self::set_up_with(at, input)
    }

    /// The same with everything that is typed at the first start.
    pub(crate) fn set_up_with(at: &str, input: Value) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = Place::open(folder.path()).expect("a fresh folder takes a register");
        let mut counter = Self { place, folder };
        counter.done(at, "set_up_office", input);
        counter
    }

    /// Where the register lies.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Calls a command as somebody, at an hour of Kazakhstan.
    pub(crate) fn call(
        &mut self,
        at: &str,
        person: u32,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        let person = (command != "set_up_office").then_some(person);
        self.place.call(moment(at), person, command, input)
    }

    /// Calls a command as the clerk, who is told how far it is and may stop it.
    pub(crate) fn call_telling(
        &mut self,
        at: &str,
        command: &str,
        input: Value,
        work: transfer::Work<'_>,
    ) -> Result<Value, Errors> {
        self.place
            .call_telling(moment(at), Some(CLERK), command, input, work)
    }

    /// Calls a command as the clerk, who must succeed.
    pub(crate) fn done(&mut self, at: &str, command: &str, input: Value) -> Value {
        self.call(at, CLERK, command, input)
            .unwrap_or_else(|errors| panic!("{command} at {at}: {:#}", errors.to_json()))
    }

    /// Calls a command as the clerk, who must be refused; nothing may be written by it.
    pub(crate) fn refused(&mut self, at: &str, command: &str, input: Value) -> Vec<ErrorDto> {
        let before = self.register();
        let Err(Errors(errors)) = self.call(at, CLERK, command, input) else {
            panic!("{command} at {at} was done");
        };
        assert!(!errors.is_empty(), "{command} at {at}: refused for nothing");
        assert_eq!(self.register(), before, "{command} at {at} left something");
        errors
    }

    /// Registers an application.
    pub(crate) fn register_application(&mut self, at: &str, application: &Value) -> Value {
        self.done(
            at,
            "register_application",
            json!({ "application": application }),
        )
    }

    /// An act on a case at the revision that the act before it left.
    pub(crate) fn act(&mut self, at: &str, command: &str, after: &Value, more: &Value) -> Value {
        self.done(at, command, on(after, more))
    }

    /// An act that must be refused.
    pub(crate) fn not_done(
        &mut self,
        at: &str,
        command: &str,
        after: &Value,
        more: &Value,
    ) -> Vec<ErrorDto> {
        self.refused(at, command, on(after, more))
    }

    /// A case as the window shows it.
    pub(crate) fn case(&mut self, at: &str, done: &Value) -> Value {
        self.done(at, "case", json!({ "case": done["case"] }))
    }

    /// The words of an issued paper, a space between any two.
    pub(crate) fn words(&mut self, at: &str, paper: &Value) -> String {
        crate::pages::words(&self.bytes(at, paper))
    }

    /// The bytes of an issued paper.
    pub(crate) fn bytes(&mut self, at: &str, paper: &Value) -> Vec<u8> {
        let answer = self.done(at, "paper", json!({ "sha256": paper["sha256"] }));
        transfer::pdf_bytes(&answer).expect("a paper crosses in base64")
    }

    /// What the check says of the register, which must be sound: entries, cases, papers and the head.
    pub(crate) fn register(&mut self) -> Value {
        let report = self
            .place
            .call(
                moment("2026-01-05T09:00"),
                None,
                "check_register",
                json!({}),
            )
            .expect("the check runs");
        assert_eq!(report["findings"], json!([]), "the register is not sound");
        report
    }
}

/// The input of an act on a case that another act left so.
pub(crate) fn on(after: &Value, more: &Value) -> Value {
    let mut input = more.clone();
    let when = input["when"].take();
    input
        .as_object_mut()
        .map(|fields| fields.remove("when"))
        .expect("what goes with an act is an object");
    input["target"] = json!({ "case": after["case"], "revision": after["revision"] });
    if !when.is_null() {
        input["target"]["when"] = when;
    }
    input
}

/// The papers of a case: form, number, version and status, the latest first.
pub(crate) fn papers(case: &Value) -> Vec<(String, String, u64, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let papers = case["papers"].as_array().expect("a case lists its papers");
    papers
        .iter()
        .map(|row| {
            let paper = &row["paper"];
            let version = paper["version"].as_u64().expect("a version is a number");
            (
                text(&paper["form"]),
                text(&paper["number"]),
                version,
                text(&row["status"]),
            )
        })
        .collect()
}

/// The kinds of a case's entries, oldest first; those taken back later are marked so.
pub(crate) fn entries(case: &Value) -> Vec<String> {
    let entries = case["timeline"].as_array().expect("a case has a journal");
    entries
        .iter()
        .map(|entry| {
            let kind = entry["kind"].as_str().expect("a kind");
            let mark = if entry["taken_back"] == true {
                " (taken back)"
            } else {
                ""
            };
            format!("{kind}{mark}")
        })
        .collect()
}

/// The last day of one of a case's terms.
pub(crate) fn due<'a>(case: &'a Value, what: &str) -> &'a str {
    let due = case["due"].as_array().expect("a case has its dates");
    due.iter()
        .find(|due| due["what"] == what)
        .and_then(|due| due["date"].as_str())
        .unwrap_or_else(|| panic!("no date of {what}"))
}

/// Codes and fields, which is what a person is led by.
pub(crate) fn codes(errors: &[ErrorDto]) -> Vec<(&str, &str)> {
    errors
        .iter()
        .map(|error| (error.code.as_str(), error.field.as_str()))
        .collect()
}

fn moment(at: &str) -> transfer::Moment {
    transfer::moment(&format!("{at}:00+05:00")).expect("a test names a moment that is one")
}
