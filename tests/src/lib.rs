//! What only the whole can show: journeys through the programs as they are built, and the tidiness of the tree.
//!
//! One test binary; every file here is a module of it. It knows the programs by their files and what a person
//! sees of them, not by their insides.
#![cfg(test)]
#![allow(clippy::disallowed_methods, clippy::print_stderr)]

// Where a reader of papers, a tracer of calls and a shell can be had; on Windows the recipe plays the story.
#[cfg(target_os = "linux")]
mod bad_input;
#[cfg(target_os = "linux")]
mod browser;
#[cfg(target_os = "linux")]
mod command_line;
#[cfg(target_os = "linux")]
mod counter;
#[cfg(target_os = "linux")]
mod crashes;
#[cfg(target_os = "linux")]
mod facts;
#[cfg(target_os = "linux")]
mod journal;
#[cfg(target_os = "linux")]
mod journeys;
#[cfg(target_os = "linux")]
mod network;
#[cfg(target_os = "linux")]
mod old_registers;
#[cfg(target_os = "linux")]
mod page;
#[cfg(target_os = "linux")]
mod pages;
#[cfg(target_os = "linux")]
mod program;
#[cfg(target_os = "linux")]
mod screens;
#[cfg(target_os = "linux")]
mod strace;
#[cfg(target_os = "linux")]
mod tampering;
mod tidy;
mod tree;
#[cfg(target_os = "linux")]
mod webdriver;
#[cfg(target_os = "linux")]
mod window;
