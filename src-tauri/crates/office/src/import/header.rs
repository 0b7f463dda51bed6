//! Where the titles of a sheet end and its data begin, and what each column is called. Titles may stand in
//! several rows, merged across and down. It does not know what a title means.

use super::cell::Cell;
use super::fact::Fact;
use super::file::Sheet;

/// Titles stand within so many rows from the top.
const DEEPEST: usize = 30;

/// Titles stand in at most so many rows one under the other.
const MOST_LEVELS: usize = 3;

/// The titles of a sheet.
pub(super) struct Header {
    /// Index of the last row of titles.
    pub(super) last: usize,
    /// Index of the first row of data.
    pub(super) data: usize,
    /// One for each column, empty where there is none.
    pub(super) titles: Vec<String>,
}

/// The titles that end in a row, counted from 1 as the spreadsheet counts; 0 has it found.
pub(super) fn read(sheet: &Sheet, row: usize) -> Header {
    let last = match row {
        0 => found(sheet),
        row => row - 1,
    };
    let titles = titles(sheet, last);
    let mut data = last + 1;
    if is_numbering(sheet, data) {
        data += 1;
    }
    Header { last, data, titles }
}

/// The first row beneath which most columns have a title that names a fact.
fn found(sheet: &Sheet) -> usize {
    let named = |last: usize| {
        let titles = titles(sheet, last);
        let facts: std::collections::BTreeSet<Fact> = titles
            .iter()
            .filter_map(|title| Fact::of_title(title))
            .collect();
        facts.len()
    };
    let mut best = (0, 0);
    for last in 0..sheet.rows.len().min(DEEPEST) {
        if holds_data(sheet, last) {
            continue;
        }
        let named = named(last);
        if named > best.0 {
            best = (named, last);
        }
    }
    best.1
}

/// Titles hold no dates, and no numbers but those that count the columns.
fn holds_data(sheet: &Sheet, row: usize) -> bool {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    cells.iter().any(|cell| match cell {
        Cell::Date(_) => true,
        Cell::Text(text) => !super::dates::find(text).is_empty(),
        Cell::Number(_) => !is_numbering(sheet, row),
        _ => false,
    })
}

/// 1, 2, 3 … under the titles.
fn is_numbering(sheet: &Sheet, row: usize) -> bool {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    let texts: Vec<String> = cells
        .iter()
        .filter(|cell| !cell.is_empty())
        .map(Cell::text)
        .collect();
    texts.len() >= 3
        && texts
            .iter()
            .zip(1_usize..)
            .all(|(text, number)| *text == number.to_string())
}

fn titles(sheet: &Sheet, last: usize) -> Vec<String> {
    let width = sheet.width();
    let mut levels: Vec<Vec<String>> = Vec::new();
    for row in (0..=last).rev().take(MOST_LEVELS) {
        let mut level: Vec<String> = (0..width)
            .map(|column| title(sheet, row, column, width))
            .collect();
        let different: std::collections::BTreeSet<&String> =
            level.iter().filter(|title| !title.is_empty()).collect();
        // One line across is the sheet's own name.
        if row != last && (different.len() < 2 || holds_data(sheet, row)) {
            break;
        }
        if let Some(beneath) = levels.last().filter(|_| sheet.merged.is_empty()) {
            spread(&mut level, beneath);
        }
        levels.push(level);
    }
    (0..width)
        .map(|column| {
            let mut parts: Vec<&str> = Vec::new();
            for level in levels.iter().rev() {
                let part = level[column].as_str();
                if !part.is_empty() && parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
            parts.join(" · ")
        })
        .collect()
}

/// Where a file does not tell which cells are merged, a title over others reaches to the next one.
fn spread(level: &mut [String], beneath: &[String]) {
    for column in 1..level.len() {
        let (before, here) = level.split_at_mut(column);
        let under_one_title =
            here[0].is_empty() && !beneath[column].is_empty() && !beneath[column - 1].is_empty();
        if under_one_title {
            here[0].clone_from(&before[column - 1]);
        }
    }
}

/// A cell's title: its own, or that of the merged cell it is a part of.
fn title(sheet: &Sheet, row: usize, column: usize, width: usize) -> String {
    let own = sheet.cell(row, column);
    let merged = sheet.merged.iter().find(|merged| {
        merged.contains(
            u32::try_from(row).unwrap_or(u32::MAX),
            u32::try_from(column).unwrap_or(u32::MAX),
        )
    });
    let cell = match merged {
        Some(merged) => {
            let across = (merged.end.1 - merged.start.1 + 1) as usize;
            // Across most of the sheet stands no title of a column.
            if across > 3 && across * 10 >= width * 6 {
                return String::new();
            }
            sheet.cell(merged.start.0 as usize, merged.start.1 as usize)
        }
        None => own,
    };
    cell.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column's letters as the spreadsheet shows them: A, B, … Z, AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use calamine::Dimensions;

    use super::*;

    type Corner = (u32, u32);

    fn sheet(rows: &[&[&str]], merged: &[(Corner, Corner)]) -> Sheet {
        let row = |row: &&[&str]| row.iter().map(|text| Cell::of_text(text)).collect();
        Sheet {
            name: String::new(),
            rows: rows.iter().map(row).collect(),
            merged: merged
                .iter()
                .map(|(start, end)| Dimensions {
                    start: *start,
                    end: *end,
                })
                .collect(),
        }
    }

    #[test]
    fn titles_in_one_row_are_found_beneath_the_sheets_name() {
        let sheet = sheet(
            &[
                &["Өтініштерді тіркеу журналы"],
                &[],
                &["№", "Тіркеу нөмірі", "Тіркелген күні", "Өтініш беруші"],
                &["1", "2", "3", "4"],
                &["1", "48", "05.11.2026", "Иманов Әли"],
            ],
            &[((0, 0), (0, 3))],
        );
        let header = read(&sheet, 0);
        assert_eq!((header.last, header.data), (2, 4));
        assert_eq!(header.titles[1], "Тіркеу нөмірі");
        assert_eq!(
            read(&sheet, 1).titles[0],
            "",
            "a line across names no column"
        );
    }

    /// As XLSX tells the merged cells, and as ODS does not.
    #[test]
    fn merged_titles_give_their_words_to_every_column_beneath() {
        let rows: &[&[&str]] = &[
            &["Тіркеу нөмірі", "Өтініш беруші", "", "Бала", "", "Ескерту"],
            &["", "Т.А.Ә.", "ЖСН", "Т.А.Ә.", "ЖСН", ""],
            &["48", "Иманов Әли", "", "Иманова Дана", "", ""],
        ];
        let merged = [((0, 0), (1, 0)), ((0, 1), (0, 2)), ((0, 3), (0, 4))];
        for merged in [&merged[..], &[]] {
            let header = read(&sheet(rows, merged), 0);
            assert_eq!((header.last, header.data), (1, 2));
            assert_eq!(
                header.titles,
                [
                    "Тіркеу нөмірі",
                    "Өтініш беруші · Т.А.Ә.",
                    "Өтініш беруші · ЖСН",
                    "Бала · Т.А.Ә.",
                    "Бала · ЖСН",
                    "Ескерту"
                ],
                "{merged:?}"
            );
        }
    }

    #[test]
    fn columns_have_the_letters_a_spreadsheet_shows() {
        for (column, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (702, "AAA"),
        ] {
            assert_eq!(letters(column), name);
        }
    }
}
