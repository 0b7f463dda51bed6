//! What only the whole can show: journeys through the programs as they are built, and the tidiness of the tree.
//!
//! One test binary; every file here is a module of it. It knows the programs by their files and what a person
//! sees of them, not by their insides.
#![cfg(test)]
#![allow(clippy::disallowed_methods, clippy::print_stderr)]

#[cfg(unix)]
mod counter;
#[cfg(unix)]
mod facts;
#[cfg(unix)]
mod journeys;
#[cfg(unix)]
mod pages;
mod tidy;
mod tree;
#[cfg(target_os = "linux")]
mod window;
