//! Whole ways through the product, act after act over the table of commands, at moments fixed by the test.

mod a_case;
mod afterwards;
mod calendar;
mod complaints;
mod corporation;
mod correcting;
mod correcting_notice;
mod dates;
mod handing_over;
mod lists;
mod paper_journal;
mod pictures;
mod refused;
mod reports;
mod results;
mod sample;
mod settings;
mod taking_back;
mod today;
mod typing;
mod unfinished;
