//! The register of a month and the year's figures, as a paper, a workbook and plain rows of text.
//!
//! It does not read a journal and counts nothing: rows and figures come in, and what the figures must add up to
//! is checked before anything is made. The law approves no form of a register, so its words are the office's own.

mod cell;
mod columns;
mod csv;
mod error;
mod facts;
mod masking;
mod row;
mod summary;

pub use cell::Cell;
pub use columns::{COLUMNS, Column, Kind, Part, printed_rows};
pub use csv::month_register_csv;
pub use error::ReportError;
pub use facts::{AfterClosing, JournalHead, MonthRegister, Signatory, Statistics};
pub use row::{
    Filed, HandedOver, IssuedPaper, Monitoring, Outcome, RegisterChild, RegisterComplaint,
    RegisterRow,
};
pub use summary::{Late, Mismatch, Summary};

/// Name of a month's register among papers.
pub const MONTH_REGISTER: &str = "month-register";
/// Name of a year's figures among papers.
pub const STATISTICS: &str = "statistics";
