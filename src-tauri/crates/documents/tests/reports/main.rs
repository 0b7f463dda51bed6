//! The month's register as paper, workbook and plain text, and the year's figures.

mod all_three;
mod golden;
mod month_paper;
mod rows;
mod workbook;
mod year_paper;
