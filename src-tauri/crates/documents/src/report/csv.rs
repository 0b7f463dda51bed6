//! The register's rows as plain text that a spreadsheet opens: semicolons, because with Kazakh and Russian settings
//! a comma is the decimal sign; UTF-8 with its mark; lines end as Windows has them. It has no titles and no sums.
//!
//! What a spreadsheet would take for something else than it is stands behind an apostrophe: a formula, and a text of
//! figures alone, such as an IIN that would lose its zeros or "12/2026" that would become a December.

use super::cell::Cell;
use super::column::At;
use super::columns::COLUMNS;
use super::error::ReportError;
use super::facts::MonthRegister;

/// Says that what follows is UTF-8.
pub(super) const MARK: &str = "\u{feff}";

/// The register's rows; the same register gives the same bytes.
pub fn month_register_csv(register: &MonthRegister) -> Result<Vec<u8>, ReportError> {
    register.summary.control()?;
    let parts = || COLUMNS.iter().flat_map(|column| column.parts);
    let mut text = MARK.to_owned();
    line(&mut text, parts().map(|part| part.title.to_owned()));
    for at in At::each(register) {
        line(&mut text, parts().map(|part| plain(&part.cell(&at))));
    }
    Ok(text.into_bytes())
}

pub(super) fn line(text: &mut String, fields: impl Iterator<Item = String>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            text.push(';');
        }
        if field.contains([';', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&field);
        }
    }
    text.push_str("\r\n");
}

pub(super) fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) if is_taken_for_something_else(words) => format!("'{words}"),
        cell => cell.printed(),
    }
}

/// Formulas by their first sign, also where a space or a line's end is before it; and figures with nothing but
/// signs between them, or one letter that makes them a power of ten.
fn is_taken_for_something_else(words: &str) -> bool {
    let formula = |first: char| "=+-@＝＋－＠|%".contains(first);
    let blank = |c: char| c.is_whitespace() || c.is_control();
    if words.starts_with(['\t', '\r', '\n']) || words.trim_start_matches(blank).starts_with(formula)
    {
        return true;
    }
    let letters: Vec<char> = words.chars().filter(|c| c.is_alphabetic()).collect();
    let figures = words.contains(|c: char| c.is_numeric());
    figures && matches!(letters.as_slice(), [] | ['e' | 'E'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_taken_for_a_formula_a_number_or_a_date() {
        for words in [
            "=1+1",
            "+7 701 000 00 01",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r\n=1",
            "  =HYPERLINK(\"http://x\")",
            "＝1",
            "|calc",
            "050101100000",
            "12/2026",
            "1-12/2026",
            "2, 3",
            "3E5",
        ] {
            assert_eq!(plain(&Cell::Text(words.into())), format!("'{words}"));
        }
        for words in [
            "",
            "Қ-1/2026",
            "жоқ",
            "…0000",
            "Абай көшесі, 12-үй",
            "12-үй",
            "1) а; 2) ә",
        ] {
            let figures_alone = words == "…0000";
            assert_eq!(is_taken_for_something_else(words), figures_alone, "{words}");
        }
        assert_eq!(plain(&Cell::Count(12)), "12", "a count is a number");
    }

    #[test]
    fn fields_are_quoted_only_where_they_must_be() {
        let mut text = String::new();
        let fields = ["а", "", "б;в", "\"г\"", "д\r\nе", "ж,з"];
        line(&mut text, fields.into_iter().map(str::to_owned));
        assert_eq!(text, "а;;\"б;в\";\"\"\"г\"\"\";\"д\r\nе\";ж,з\r\n");
    }
}
