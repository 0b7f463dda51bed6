//! Whole ways through the product, act after act over the table of commands, at moments fixed by the test.

mod correcting;
mod dates;
mod handing_over;
mod results;
mod settings;
mod taking_back;
