//! The types that cross to the window and to the command line, and the one table of commands that both
//! call. It does not know Tauri, arguments, terminals, SQL or law: each command is a thin skin over a
//! function of `office`.

mod command;
mod commands;
mod dto;
mod errors;
mod place;
mod sample;

pub use command::list;
pub use commands::papers::{named_file, named_files, pdf_bytes};
pub use errors::{ErrorDto, Errors};
pub use office::{Moment, Progress, Step, Work, remove_print_copies};
pub use place::{Place, moment};
pub use sample::fill_sample;

#[cfg(test)]
mod typescript;
