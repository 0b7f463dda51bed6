//! People, identifiers, the states of a case and of the office, and the acts that change them.
//!
//! `decide(case, act, …)` answers with an event or with every reason why not; `Case::replay` folds
//! recorded events into a case. This crate does not know SQLite, JSON, papers' layout, files or what
//! time it is: dates, calendar and edition come in as parameters.

pub mod act;
pub mod address;
pub mod age;
pub mod application;
pub mod case;
pub mod checklist;
pub mod complaint;
pub mod course;
pub mod decide;
pub mod due;
pub mod event;
pub mod failure;
pub mod identifier;
pub mod imports;
pub mod intake;
pub mod internal;
pub mod name;
pub mod next;
pub mod number;
pub mod office;
pub mod phone;
pub mod procedure;
pub mod refusal;
mod replay;
pub mod state;
pub mod taken_over;
pub mod warning;
