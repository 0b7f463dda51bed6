//! The register of a month and the year's figures, as a paper, a workbook and plain rows of text.
//!
//! It does not read a journal and counts nothing: rows and figures come in, and what the figures must add up to
//! is checked before anything is made. The law approves no form of a register, so its words are the office's own.

mod cell;
mod column;
mod columns;
mod csv;
mod error;
mod facts;
mod finish;
mod masking;
mod month_paper;
mod row;
mod summary;
mod table;
mod words;
mod workbook;
mod year_paper;

pub use cell::Cell;
pub use column::{Column, Kind, Part};
pub use columns::{COLUMNS, printed_rows, typed_rows};
pub use csv::month_register_csv;
pub use error::ReportError;
pub use facts::{JournalHead, MonthRegister, RegisterAct, Signatory, Statistics};
pub use masking::shown_name;
pub use month_paper::month_register_pdf;
pub use row::{
    Filed, HandedOver, IssuedPaper, Monitoring, Outcome, RegisterChild, RegisterComplaint,
    RegisterRow,
};
pub use summary::{Late, Mismatch, Summary};
pub use table::{table_csv, table_xlsx};
pub use words::{Line, summary_lines};
pub use workbook::month_register_xlsx;
pub use year_paper::statistics_pdf;

use finish::finish;

/// Name of a month's register among papers.
pub const MONTH_REGISTER: &str = "month-register";
/// Name of a year's figures among papers.
pub const STATISTICS: &str = "statistics";
