//! A form of an edition and the facts of a case become a paper: applications and receipts, the papers of a
//! hearing, results and their duplicates, lists, replies and protocols. `report` is the month's register.
//!
//! It does not know which act makes a paper, whether it may be made, where its bytes are kept, or what time
//! it is: facts, numbers and dates come in as parameters, and the words come from the edition's forms.

mod compose;
mod error;
mod facts;
mod fill;
mod glue;
mod making;
mod papers;
pub mod report;
mod stamp;

pub use error::DocumentError;
pub use making::{Making, Mark, Paper};
pub use papers::*;
