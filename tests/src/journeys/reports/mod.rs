//! The month's register and the numbers of a year, against what the office did.

mod closing;
mod figures;
mod files;
mod paper_journal;
mod procedure;
mod random;
mod random_procedure;
mod whole_year;

use office::{Desk, MonthPreview, YearFigures};
use serde_json::{Value, json};

use crate::counter::Counter;
use crate::facts;

/// A month's register as it would be at a moment, in the program's own types.
fn look(counter: &Counter, at: &str, month: &str) -> MonthPreview {
    office::month_register(&desk(counter), None, moment(at), month, false)
        .unwrap_or_else(|error| panic!("{month} at {at}: {error}"))
}

/// The numbers of a year at a moment.
fn year(counter: &Counter, at: &str, year: i32) -> YearFigures {
    office::statistics(&desk(counter), moment(at), year)
        .unwrap_or_else(|error| panic!("{year} at {at}: {error}"))
}

fn desk(counter: &Counter) -> Desk {
    Desk::open_existing(counter.folder(), None).expect("another reader of the register")
}

fn moment(at: &str) -> office::Moment {
    office::Moment::read(&format!("{at}:00+05:00")).expect("a moment")
}

/// An application of a day, its period in the days after it.
fn application() -> Value {
    let mut application = facts::application("01.09.2026");
    application["period_from"] = json!("01.03.2027");
    application["period_until"] = json!("31.05.2027");
    application
}

/// Registers an application, has it checked and a permit made and signed at one moment.
fn signed(counter: &mut Counter, at: &str) -> Value {
    let mut last = counter.register_application(at, &application());
    for command in ["check_documents", "make_permit", "sign_permit"] {
        last = counter.act(at, command, &last, &json!({}));
    }
    last
}

fn handed_over() -> Value {
    json!({ "to": { "identity_document": "№ 000000001" } })
}

/// With the day an act happened, entered later.
fn late(mut more: Value, on: &str) -> Value {
    more["when"] = json!({ "on": on, "entered_late_because": "электр болмады" });
    more
}

/// Closes a month.
fn close(counter: &mut Counter, at: &str, month: &str) -> Value {
    counter.done(at, "issue_month_register", json!({ "month": month }))
}

/// What the register of a month says of acts entered after a closing: the act and the day it happened.
fn after_closing(counter: &Counter, at: &str, month: &str) -> Vec<(String, String)> {
    let acts = look(counter, at, month).register.after_closing;
    acts.into_iter()
        .map(|act| (act.act, act.on.to_string()))
        .collect()
}
