//! Editions of public services as typed data: documents, grounds, terms, placement categories and forms,
//! in the law's own words, and which edition is in force on a date.
//!
//! It does not know cases, people, paper sizes or where the bytes come from.

pub mod edition;
pub mod error;
pub mod field;
pub mod form;
pub mod in_force;
pub mod markup;
pub mod passport;
mod read;

pub use edition::{DocumentCode, Edition, PlacementCode};
pub use error::EditionError;
pub use field::{Collection, Condition, Field};
pub use form::{Form, Standing};
pub use in_force::{NotInForce, Statutes};
