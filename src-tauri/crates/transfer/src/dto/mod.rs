//! The only types that cross to the window and the command line. They hold no rules.

pub(crate) mod act;
pub(crate) mod application;
pub(crate) mod calendar;
pub(crate) mod case;
pub(crate) mod case_procedure;
pub(crate) mod complaint;
mod convert;
pub(crate) mod draft;
pub(crate) mod failure;
pub(crate) mod import;
pub(crate) mod list;
pub(crate) mod office;
pub(crate) mod paper;
pub(crate) mod picture;
pub(crate) mod procedure;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod today;
