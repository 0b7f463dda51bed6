//! Journeys through the real window: the built program, its web view and its register, driven as a person
//! would, found by what a person reads. Each test has its own driver, folder and clock.

mod calendar;
mod corporation;
mod correcting;
mod display;
mod drafts;
mod driver;
mod excel_journal;
mod granted;
mod hands;
mod keeping;
mod keyboard;
mod languages;
mod month;
mod newcomer;
mod not_accepted;
mod offline;
mod page;
mod places;
mod records;
mod refused;
mod russian_refusal;
mod sample;
mod start;
mod stopping;
mod typing;
mod whole_year;
mod zoom;

pub(crate) use driver::{Opening, Window};
