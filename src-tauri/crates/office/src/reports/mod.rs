//! The month's register and the numbers of a year: drawn up from the journal, shown before they are issued, kept
//! once they are.
//!
//! A register is drawn up of what is known at the moment, by the days on which acts happened up to the month's
//! end; what was taken back never was. What is entered later of a month that was closed stands in the next
//! month's register. How a register looks is the papers' business.

mod account;
mod after_closing;
mod building;
mod closing;
mod figures;
mod files;
mod issued;
mod late_records;
mod month;
mod note;
mod records;
mod row;
mod whole_year;
mod words;

pub use building::{MonthPreview, month_register};
pub use closing::issue_month_register;
pub use figures::{YearFigures, print_statistics, statistics, statistics_pdf};
pub use files::{
    FileFormat, RegisterFile, RegisterVersion, file_of_form, month_register_file,
    month_register_pages, print_month_register,
};
pub use issued::{IssuedRegister, RegisterMonth, month_registers};
pub use whole_year::year_files;
