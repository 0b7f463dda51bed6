//! A plain table of texts as a workbook or as rows of text: what somebody typed, to be mended and typed again. It
//! does not know what stands in it; every cell is a text, so that nothing of it becomes a date or loses its zeros.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::cell::Cell;
use super::csv::{MARK, line, plain};
use super::error::ReportError;

/// The widest column, and the narrowest.
const WIDEST: f64 = 60.0;
const NARROWEST: f64 = 8.0;

/// A workbook of one sheet, titles first; the same table gives the same bytes.
pub fn table_xlsx(titles: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, ReportError> {
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        // A day that no clock was asked for: the file tells nothing of when it was made.
        let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
        let sheet = workbook.add_worksheet();
        let text = Format::new()
            .set_num_format("@")
            .set_text_wrap()
            .set_align(FormatAlign::Top);
        let head = text.clone().set_bold();
        row(sheet, 0, titles, &head)?;
        for (cells, number) in rows.iter().zip(1..) {
            row(sheet, number, cells, &text)?;
        }
        for (column, title) in (0..).zip(titles) {
            let lines = rows
                .iter()
                .filter_map(|cells| cells.get(usize::from(column)));
            let longest = lines
                .flat_map(|cell| cell.lines())
                .chain([title.as_str()])
                .map(|line| u32::try_from(line.chars().count()).unwrap_or(u32::MAX))
                .max()
                .map_or(NARROWEST, f64::from);
            sheet.set_column_width(column, (longest + 2.0).clamp(NARROWEST, WIDEST))?;
        }
        sheet.set_freeze_panes(1, 0)?;
        workbook.save_to_buffer()
    };
    write().map_err(|error| ReportError::Workbook(error.to_string()))
}

/// The same as rows of text that a spreadsheet opens.
pub fn table_csv(titles: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut text = MARK.to_owned();
    line(&mut text, titles.iter().cloned());
    for cells in rows {
        line(
            &mut text,
            cells.iter().map(|cell| plain(&Cell::Text(cell.clone()))),
        );
    }
    text.into_bytes()
}

fn row(
    sheet: &mut Worksheet,
    number: u32,
    cells: &[String],
    format: &Format,
) -> Result<(), XlsxError> {
    for (column, cell) in (0..).zip(cells) {
        sheet.write_string_with_format(number, column, cell, format)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_table_gives_the_same_bytes_and_nothing_becomes_a_formula() {
        let titles = ["№".to_owned(), "Аты".to_owned()];
        let rows = [
            vec!["48".to_owned(), "=1+1".to_owned()],
            vec!["49".to_owned()],
        ];
        let once = table_xlsx(&titles, &rows).expect("a table");
        assert_eq!(once, table_xlsx(&titles, &rows).expect("a table"));
        let text = String::from_utf8(table_csv(&titles, &rows)).expect("it is UTF-8");
        assert_eq!(text, "\u{feff}№;Аты\r\n'48;'=1+1\r\n'49\r\n");
    }
}
