//! The law's editions, the calendar data and the fonts as bytes: the only code that knows where they lie.
//! It does not know what any of them means.

pub mod calendar;
pub mod fonts;
pub mod icc;
pub mod services;
