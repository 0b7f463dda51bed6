//! Whole ways through the product, act after act over the table of commands, at moments fixed by the test.

mod a_case;
mod correcting;
mod dates;
mod handing_over;
mod lists;
mod results;
mod settings;
mod taking_back;
mod today;
mod typing;
mod unfinished;
