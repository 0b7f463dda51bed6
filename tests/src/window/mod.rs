//! Journeys through the real window: the built program, its web view and its register, driven as a person
//! would, found by what a person reads. Each test has its own driver, folder and clock.

mod at_work;
mod drafts;
mod driver;
mod keeping;
mod offline;
mod page;
mod places;
mod start;

pub(crate) use driver::{Opening, Window};
