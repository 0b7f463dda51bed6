//! Sheets laid out and written, and read back.

mod file;
mod layout;
mod pages;
mod random;
mod specimens;
