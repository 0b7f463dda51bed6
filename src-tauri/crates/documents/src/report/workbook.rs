//! The month's register as a workbook: rows with typed cells to sort and filter, the figures, and the acts that no
//! row tells, a sheet each, set to print on A4 lying. The same register gives the same bytes.
//!
//! Nothing in it is a formula: what begins with "=" is a text like any other.

use chrono::{Datelike, NaiveDate, Timelike};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::cell::Cell;
use super::column::At;
use super::columns::COLUMNS;
use super::error::ReportError;
use super::facts::{MonthRegister, RegisterAct};
use super::words;
use crate::making::Mark;

/// Names of the sheets.
const ROWS: &str = "Тізілім";
const FIGURES: &str = "Қорытынды";
const ON_ENDED: &str = "Аяқталған істер";
const AFTER: &str = "Кейін енгізілген";
/// A4 among paper sizes.
const A4: u8 = 9;
/// Columns that stay in sight and stand on every printed page: the row's place and its number.
const KEPT: u16 = 2;
/// Widths of the columns, one a fact.
const WIDTHS: [f64; 40] = [
    5.0, 12.0, 10.0, 10.0, 12.5, 11.0, 22.0, 13.0, 24.0, 16.0, 28.0, 20.0, 10.0, 10.0, 11.0, 12.0,
    15.0, 10.0, 10.0, 10.0, 14.0, 13.0, 8.0, 12.0, 10.0, 10.0, 10.0, 10.0, 18.0, 14.0, 13.0, 13.0,
    11.5, 11.5, 11.5, 18.0, 9.0, 6.0, 8.0, 22.0,
];
/// Letters of the rows' type that a figure's width holds; a column is measured in figures of a larger one.
const LETTERS: f64 = 1.2;
/// No line of a sheet is higher, in points.
const HIGHEST: f64 = 409.0;
/// The rows are printed this many pages wide: on one they could not be read.
const PAGES_WIDE: u16 = 3;

/// The register of a month as a workbook. It is refused where its figures do not add up.
pub fn month_register_xlsx(register: &MonthRegister) -> Result<Vec<u8>, ReportError> {
    register.summary.control()?;
    let titles = titles(register)?;
    let looks = Looks::new();
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let created = date(register.issued_on)?.and_hms(12, 0, 0)?;
        let properties = DocProperties::new()
            .set_title(&titles[0])
            .set_company(&register.office_name)
            .set_creation_datetime(&created);
        workbook.set_properties(&properties);
        rows(workbook.add_worksheet(), register, &titles, &looks)?;
        figures(workbook.add_worksheet(), register, &titles, &looks)?;
        let names = [ON_ENDED, AFTER];
        for ((words, told), name) in words::told_beside(register).into_iter().zip(names) {
            if !told.is_empty() {
                acts(
                    workbook.add_worksheet().set_name(name)?,
                    words,
                    told,
                    register,
                    &looks,
                )?;
            }
        }
        workbook.save_to_buffer()
    };
    write().map_err(|error| ReportError::Workbook(error.to_string()))
}

/// The lines above the rows.
fn titles(register: &MonthRegister) -> Result<Vec<String>, ReportError> {
    let mut titles = vec![
        format!("{}, {}", words::TITLE, words::month(register)?),
        format!("\"{}\"", register.service_name),
        format!("{}. {}", register.office_name, words::version(register)),
        words::COUNTED_BY.to_owned(),
    ];
    if register.masked {
        titles.push(words::MASKED.to_owned());
    }
    if let Some(mark) = Mark::of(register.sample, register.draft) {
        titles.insert(0, mark.word().to_owned());
    }
    Ok(titles)
}

/// How cells look.
struct Looks {
    title: Format,
    head: Format,
    text: Format,
    date: Format,
    time: Format,
    moment: Format,
    count: Format,
    tenths: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = Format::new()
            .set_font_size(9)
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::Top)
            .set_text_wrap();
        let middle = cell.clone().set_align(FormatAlign::Center);
        let number = |shape: &str| middle.clone().set_num_format(shape);
        Self {
            title: Format::new().set_bold().set_font_size(11),
            head: middle
                .clone()
                .set_bold()
                .set_align(FormatAlign::VerticalCenter),
            // "@" keeps a number that is retyped a text.
            text: cell.set_num_format("@"),
            date: number("dd\\.mm\\.yyyy"),
            time: number("hh:mm"),
            moment: number("dd\\.mm\\.yyyy hh:mm"),
            count: number("0"),
            tenths: number("0.0"),
        }
    }
}

fn rows(
    sheet: &mut Worksheet,
    register: &MonthRegister,
    titles: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_name(ROWS)?;
    for (title, line) in titles.iter().zip(0..) {
        // Beside the columns that every printed page repeats, where titles would be cut.
        sheet.write_string_with_format(line, KEPT, title, &looks.title)?;
    }
    let head = line_of(titles.len());
    let parts: Vec<_> = COLUMNS.iter().flat_map(|column| column.parts).collect();
    let mut deepest = 1;
    for ((part, width), column) in parts.iter().zip(WIDTHS).zip(0..) {
        sheet.write_string_with_format(head, column, part.title, &looks.head)?;
        sheet.set_column_width(column, width)?;
        deepest = deepest.max(lines(part.title, width));
    }
    sheet.set_row_height(head, height(deepest))?;
    for (at, line) in At::each(register).zip(head + 1..) {
        let mut deepest = 1;
        for ((part, width), column) in parts.iter().zip(WIDTHS).zip(0..) {
            let cell = part.cell(&at);
            if let Cell::Text(text) = &cell {
                deepest = deepest.max(lines(text, width));
            }
            write(sheet, line, column, &cell, looks)?;
        }
        // Not every program fits a line to its text when it opens a workbook.
        sheet.set_row_height(line, height(deepest))?;
    }
    let last = head + line_of(register.rows.len());
    let end = column_of(parts.len()) - 1;
    if register.rows.is_empty() {
        sheet.write_string_with_format(head + 1, KEPT, words::NO_ROWS, &looks.title)?;
    }
    // A filter over no rows is a fault to some programs.
    sheet.autofilter(head, 0, last.max(head + 1), end)?;
    sheet.set_freeze_panes(head + 1, KEPT)?;
    sheet.set_repeat_rows(head, head)?;
    sheet.set_repeat_columns(0, KEPT - 1)?;
    sheet.set_print_area(0, 0, last.max(head + 1), end)?;
    sheet.set_print_fit_to_pages(PAGES_WIDE, 0);
    // An application's pages follow each other, as in a journal that lies open.
    sheet.set_page_order(false);
    page(sheet, register);
    Ok(())
}

fn figures(
    sheet: &mut Worksheet,
    register: &MonthRegister,
    titles: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_name(FIGURES)?;
    sheet.set_column_width(0, 60)?;
    sheet.set_column_width(1, 14)?;
    for (title, line) in titles.iter().zip(0..) {
        sheet.write_string_with_format(line, 0, title, &looks.title)?;
    }
    let first = line_of(titles.len());
    let mut line = first;
    for figure in words::summary_lines(&register.summary) {
        let title = if figure.part {
            format!("– {}", figure.title)
        } else {
            figure.title
        };
        sheet.write_string_with_format(line, 0, title, &looks.text)?;
        write(sheet, line, 1, &figure.figure, looks)?;
        line += 1;
    }
    for closing in [
        words::control(&register.summary),
        words::journal_head(register),
    ] {
        sheet.write_string(line, 0, closing)?;
        line += 1;
    }
    sheet.set_print_fit_to_pages(1, 0);
    page(sheet, register);
    Ok(())
}

fn acts(
    sheet: &mut Worksheet,
    title: &str,
    told: &[RegisterAct],
    register: &MonthRegister,
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, title, &looks.title)?;
    let widths = [16, 34, 50, 14, 20, 26];
    for ((title, width), column) in words::ACT_COLUMNS.iter().zip(widths).zip(0..) {
        sheet.write_string_with_format(1, column, *title, &looks.head)?;
        sheet.set_column_width(column, width)?;
    }
    for (act, line) in told.iter().zip(2..) {
        let cells = words::register_act(act, register.masked);
        for (cell, column) in cells.iter().zip(0..) {
            write(sheet, line, column, cell, looks)?;
        }
    }
    sheet.set_freeze_panes(2, 0)?;
    sheet.set_repeat_rows(1, 1)?;
    sheet.set_print_fit_to_pages(1, 0);
    page(sheet, register);
    Ok(())
}

/// A4 lying, room for binding at the left, numbered pages.
fn page(sheet: &mut Worksheet, register: &MonthRegister) {
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_margins(0.98, 0.4, 0.6, 0.6, 0.3, 0.3);
    let hash: String = register.head.hash.chars().take(16).collect();
    // "&" begins a command in a footer; none of these words has one.
    sheet.set_footer(format!("&L&8№ {}, {hash}…&R&8&P/&N", register.head.seq));
}

fn write(
    sheet: &mut Worksheet,
    line: u32,
    column: u16,
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => sheet.write_blank(line, column, &looks.text)?,
        Cell::Text(text) => sheet.write_string_with_format(line, column, text, &looks.text)?,
        Cell::Date(day) => {
            sheet.write_datetime_with_format(line, column, &date(*day)?, &looks.date)?
        }
        Cell::Time(time) => {
            let (hour, minute) = (small(time.hour()), small(time.minute()));
            let time = ExcelDateTime::from_hms(hour.into(), minute, 0)?;
            sheet.write_datetime_with_format(line, column, &time, &looks.time)?
        }
        Cell::Moment(at) => {
            let (hour, minute) = (small(at.hour()), small(at.minute()));
            let moment = date(at.date())?.and_hms(hour.into(), minute, 0)?;
            sheet.write_datetime_with_format(line, column, &moment, &looks.moment)?
        }
        Cell::Count(count) => sheet.write_number_with_format(line, column, *count, &looks.count)?,
        Cell::Tenths(tenths) => {
            let number = f64::from(*tenths) / 10.0;
            sheet.write_number_with_format(line, column, number, &looks.tenths)?
        }
    };
    Ok(())
}

/// A date of a workbook; there are none before 1900.
fn date(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, small(day.month()), small(day.day()))
}

/// An hour, a minute, a month or a day.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// Rows of a register are far fewer than lines of a sheet; beyond them the workbook refuses.
fn line_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn column_of(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// How many lines a text takes in a column so many figures wide, words kept whole where they fit.
fn lines(text: &str, width: f64) -> u32 {
    let room = (width * LETTERS).max(1.0);
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split(' ') {
        let mut letters: f64 = word.chars().map(|_| 1.0).sum();
        if used > 0.0 && used + letters + 1.0 > room {
            lines += 1;
            used = 0.0;
        }
        while letters > room {
            lines += 1;
            letters -= room;
        }
        used += letters + 1.0;
    }
    lines
}

/// The height of a line with so many lines of text in it.
fn height(lines: u32) -> f64 {
    (f64::from(lines) * 12.0 + 2.0).min(HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_its_width() {
        let facts: usize = COLUMNS.iter().map(|column| column.parts.len()).sum();
        assert_eq!(facts, WIDTHS.len());
    }

    #[test]
    fn lines_are_counted_by_words_and_long_words_are_broken() {
        for (text, count) in [
            ("", 1),
            ("он әріп бар", 1),
            ("екі жол болады осы", 2),
            ("отызәріптіңбәріаралықсызжазылғ", 3),
            ("аб отызәріптіңбәріаралықсызжазылғ", 4),
        ] {
            assert_eq!(lines(text, 12.0 / LETTERS), count, "{text}");
        }
        assert!((height(1000) - HIGHEST).abs() < 0.01);
    }
}
