//! A table kept as plain text: fields between separators, in quotes where they hold one. It does not know
//! what the fields mean, and reads UTF-8 alone: other encodings of Windows have no Kazakh letters.

use super::cell::Cell;

/// Reads the rows; the separator is that which stands most often in the first line that has one.
pub(super) fn read(text: &str) -> Vec<Vec<Cell>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let separator = separator(text);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if field.trim().is_empty() => {
                field.clear();
                quoted = true;
            }
            _ if quoted => field.push(letter),
            '\r' => {}
            '\n' => {
                row.push(cell(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ if letter == separator => row.push(cell(&mut field)),
            _ => field.push(letter),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(cell(&mut field));
        rows.push(row);
    }
    rows
}

/// Our own files put an apostrophe before what a spreadsheet would take for a formula, a number or a day.
fn cell(field: &mut String) -> Cell {
    let text = std::mem::take(field);
    Cell::of_text(text.strip_prefix('\'').unwrap_or(&text))
}

fn separator(text: &str) -> char {
    let first = text
        .lines()
        .find(|line| line.contains([';', ',', '\t']))
        .unwrap_or_default();
    let count = |separator: char| first.matches(separator).count();
    // Of two that stand as often the earlier one: commas stand in titles, too.
    [';', '\t', ',']
        .into_iter()
        .rev()
        .max_by_key(|separator| count(*separator))
        .unwrap_or(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        read(text)
            .iter()
            .map(|row| row.iter().map(Cell::text).collect())
            .collect()
    }

    #[test]
    fn fields_are_read_with_their_quotes_and_line_ends() {
        assert_eq!(
            texts("\u{feff}№;Аты, тегі\r\n1;\"Иманов \"\"А\"\"; екінші\nжол\"\r\n2;'+7 701\n"),
            [
                vec!["№", "Аты, тегі"],
                vec!["1", "Иманов \"А\"; екінші\nжол"],
                vec!["2", "+7 701"],
            ]
        );
        assert_eq!(texts("a,b\n1,2"), [vec!["a", "b"], vec!["1", "2"]]);
        assert_eq!(texts("a\tb\n1\t2"), [vec!["a", "b"], vec!["1", "2"]]);
        assert!(read("").is_empty());
    }
}
