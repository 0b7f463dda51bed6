//! Typed cells written with `rust_xlsxwriter` as anybody would: a format a kind, a cell a call, saved.
//!
//! It knows nothing of titles, of how high a line must be, or of what a column is.

use chrono::{Datelike, Timelike};
use documents::report::Cell;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook, XlsxError};

/// The workbook of these rows.
pub(crate) fn file(rows: &[Vec<Cell>]) -> Result<Vec<u8>, XlsxError> {
    let cell = Format::new().set_border(FormatBorder::Thin).set_text_wrap();
    let of = |shape: &str| cell.clone().set_num_format(shape);
    let (text, date, time, count) = (of("@"), of("dd\\.mm\\.yyyy"), of("hh:mm"), of("0"));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in rows.iter().zip(0..) {
        for (cell, column) in row.iter().zip(0..) {
            match cell {
                Cell::Text(words) => sheet.write_string_with_format(line, column, words, &text)?,
                Cell::Date(on) => {
                    let year = u16::try_from(on.year()).expect("a year of ours");
                    let (month, day) = (small(on.month()), small(on.day()));
                    let on = ExcelDateTime::from_ymd(year, month, day)?;
                    sheet.write_datetime_with_format(line, column, &on, &date)?
                }
                Cell::Time(at) => {
                    let at =
                        ExcelDateTime::from_hms(small(at.hour()).into(), small(at.minute()), 0)?;
                    sheet.write_datetime_with_format(line, column, &at, &time)?
                }
                Cell::Count(number) => {
                    sheet.write_number_with_format(line, column, *number, &count)?
                }
                _ => sheet.write_blank(line, column, &text)?,
            };
        }
    }
    workbook.save_to_buffer()
}

fn small(number: u32) -> u8 {
    u8::try_from(number).expect("a day, a month, an hour or a minute")
}
