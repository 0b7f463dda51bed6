//! Whole ways through the product, act after act over the table of commands, at moments fixed by the test.

mod a_case;
mod calendar;
mod correcting;
mod dates;
mod handing_over;
mod lists;
mod pictures;
mod results;
mod sample;
mod settings;
mod taking_back;
mod today;
mod typing;
mod unfinished;
