//! The command line as a process: what it answers, what it refuses, the story it plays, its checks and copies.

mod calls;
mod demo;
mod keeping;
mod places;
mod procedure;
mod registers;
mod sample;
