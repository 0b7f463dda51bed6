//! Bad input at intake, as a person types it: what is answered, at which field, what can be done; nothing is
//! written, and the draft is there word for word. Other bad input stands with what it meets: folders and files
//! with the command line, clocks, disks and processes with the crashes, edition files with their crate.

mod intake;
mod journals;
mod names;
