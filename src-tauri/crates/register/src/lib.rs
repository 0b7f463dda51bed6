//! The register: one SQLite file that keeps the journal of events, the papers that were issued, the
//! editions they rest on and the drafts, and the tables that lists and search read from.
//!
//! An act is one transaction ([`Register::act`]); nothing in the journal is ever overwritten, and
//! everything derived from it can be rebuilt at any time. This crate does not know which act may follow
//! which state, how a paper is laid out, what the law asks or what time it is.

// Fixtures of the tests are written as a user of this crate writes.
#[cfg(test)]
extern crate self as register;

mod account;
mod backup;
mod check;
mod derived;
mod draft;
mod edition;
mod error;
mod hash;
mod journal;
mod key;
mod list;
mod number;
mod open;
mod paper;
mod same;
mod search;
mod transaction;
mod wire;

pub use backup::{IfPresent, VerifiedCopy};
pub use check::{CheckReport, Finding, RowFault, check_file};
pub use derived::PersonRole;
pub use draft::{Draft, DraftId, UnfinishedForm};
pub use edition::EditionFile;
pub use error::{Disk, RegisterError};
pub use hash::{Hash, hex, read_hex, sha256};
pub use journal::{Head, Many};
pub use key::Key;
pub use list::{CaseFilter, CaseOrder, CaseRow, Executor, Page};
pub use open::{REGISTER_FILE, Register};
pub use paper::{NewPaper, PaperRow, PaperStatus};
pub use same::{Match, Probe, SamePerson};
pub use transaction::{Reading, Writing};
pub use wire::LiftError;

#[cfg(test)]
#[path = "../tests/it/fixtures.rs"]
#[allow(dead_code)]
mod fixtures;
#[cfg(test)]
#[path = "../tests/it/procedure.rs"]
#[allow(dead_code)]
mod procedure;
#[cfg(test)]
mod statements;
