//! Editions of public services as typed data: documents, grounds, terms, placement categories and forms,
//! in the law's own words, and which edition is in force on a date.
//!
//! It does not know cases, people, paper sizes or where the bytes come from.

pub mod edition;
pub mod form;

pub use edition::{DocumentCode, Edition, PlacementCode};
