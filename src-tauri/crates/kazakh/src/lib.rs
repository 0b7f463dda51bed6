//! The Kazakh language as papers, lists and search need it: order, folding, dates and numbers in words, suffixes.
//! It does not know about cases of the register, working days, today's date, paper or SQL: text in, text out.

pub mod alphabet;
pub mod dates;
pub mod folding;
mod layouts;
pub mod mixed_script;
pub mod names;
pub mod numbers;
pub mod suffixes;

/// Raised when [`alphabet::sort_key`] or [`folding::fold`] begin to give other results, also through new
/// collation data: whoever stored keys or folded text then derives them again.
pub const DERIVED_VERSION: u32 = 1;
