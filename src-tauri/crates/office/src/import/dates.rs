//! Dates as people write them into journals, found in any text: `05.11.2026`, `5.11.26`, `2026-11-05`,
//! `5 қараша 2026`, `2026 жылғы 5 қараша`, `5 ноября 2026 г.` It does not know what a date is for, so it
//! says where a year has two digits.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use kazakh::dates::{DateForm, month_name};
use kazakh::folding::fold;

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its bytes in the text.
    pub(super) at: Range<usize>,
    pub(super) day: u32,
    pub(super) month: u32,
    /// As written.
    pub(super) year: i32,
    /// The year was written with two digits.
    pub(super) short: bool,
}

/// Stems of Russian months, folded, in the year's order.
const RUSSIAN: [&[&str]; 12] = [
    &["январ"],
    &["феврал"],
    &["март"],
    &["апрел"],
    &["мая", "май"],
    &["июн"],
    &["июл"],
    &["август"],
    &["сентябр"],
    &["октябр"],
    &["ноябр"],
    &["декабр"],
];

impl Found {
    /// The date of this century or, where its year has four digits, of that year.
    pub(super) fn of_this_century(&self) -> Option<NaiveDate> {
        let year = if self.short {
            2000 + self.year
        } else {
            self.year
        };
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }

    /// The birth date of somebody who was so old on a day: of a year with two digits only one century fits.
    pub(super) fn of_age(&self, ages: Range<i32>, on: NaiveDate) -> Option<NaiveDate> {
        let years = if self.short {
            vec![2000 + self.year, 1900 + self.year]
        } else {
            vec![self.year]
        };
        let fits = |born: &NaiveDate| !self.short || ages.contains(&(on.year() - born.year()));
        years
            .into_iter()
            .filter_map(|year| NaiveDate::from_ymd_opt(year, self.month, self.day))
            .find(fits)
    }
}

/// Every date of a text, in order.
pub(super) fn find(text: &str) -> Vec<Found> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        match of_numbers(text, &tokens[index..]).or_else(|| of_words(text, &tokens[index..])) {
            Some((date, used)) => {
                found.push(date);
                index += used;
            }
            None => index += 1,
        }
    }
    found
}

/// A text without its dates and the marks that stood around them.
pub(super) fn without(text: &str, dates: &[Found]) -> String {
    let mut rest = String::new();
    let mut from = 0;
    for date in dates {
        rest.push_str(&text[from..date.at.start]);
        rest.push(' ');
        from = date.at.end;
    }
    rest.push_str(&text[from..]);
    rest
}

/// A run of digits or of letters.
struct Token {
    at: Range<usize>,
    digits: bool,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (place, letter) in text.char_indices() {
        let digits = letter.is_ascii_digit();
        if !digits && !letter.is_alphabetic() {
            continue;
        }
        let end = place + letter.len_utf8();
        match tokens.last_mut() {
            Some(last) if last.at.end == place && last.digits == digits => last.at.end = end,
            _ => tokens.push(Token {
                at: place..end,
                digits,
            }),
        }
    }
    tokens
}

/// `05.11.2026`, `2026-11-05` and the like: three numbers with one mark between each.
fn of_numbers(text: &str, tokens: &[Token]) -> Option<(Found, usize)> {
    let [first, second, third, ..] = tokens else {
        return None;
    };
    if !first.digits || !second.digits || !third.digits {
        return None;
    }
    let between = |one: &Token, other: &Token| text[one.at.end..other.at.start].trim();
    let (mark, other) = (between(first, second), between(second, third));
    if mark != other || !matches!(mark, "." | "/" | "-" | ",") {
        return None;
    }
    let text_of = |token: &Token| &text[token.at.clone()];
    // `05-12-48` is the number of a paper.
    if mark == "-" && text_of(first).len() != 4 && text_of(third).len() != 4 {
        return None;
    }
    let (day, month, year) = match text_of(first).len() {
        4 => (third, second, first),
        1 | 2 => (first, second, third),
        _ => return None,
    };
    let found = date(
        text_of(day),
        number(text_of(month), 2)?,
        text_of(year),
        first.at.start..third.at.end,
    )?;
    Some((found, 3))
}

/// `5 қараша 2026`, `2026 жылғы 5 қараша`, with `ж.` or `г.` behind.
fn of_words(text: &str, tokens: &[Token]) -> Option<(Found, usize)> {
    let text_of = |token: &Token| &text[token.at.clone()];
    let month_at = |index: usize| tokens.get(index).and_then(|token| month(text_of(token)));
    let digits_at = |index: usize| tokens.get(index).filter(|token| token.digits).map(text_of);
    let start = tokens.first()?.at.start;
    let until = |last: usize| start..tokens[last].at.end;
    // Day, month, year, and the year's word where it follows at once.
    if let (Some(day), Some(month), Some(year)) = (digits_at(0), month_at(1), digits_at(2)) {
        let mut last = 2;
        if tokens
            .get(3)
            .is_some_and(|token| is_year_word(text_of(token)))
        {
            last = 3;
        }
        return Some((date(day, month, year, until(last))?, last + 1));
    }
    // Year, perhaps its word, day, month.
    let year = digits_at(0).filter(|year| year.len() == 4)?;
    let word = usize::from(
        tokens
            .get(1)
            .is_some_and(|token| is_year_word(text_of(token))),
    );
    let (day, month) = (digits_at(1 + word)?, month_at(2 + word)?);
    Some((date(day, month, year, until(2 + word))?, 3 + word))
}

fn is_year_word(word: &str) -> bool {
    let word = fold(word);
    word.starts_with("жыл") || matches!(word.as_str(), "ж" | "г" | "год" | "года")
}

fn month(word: &str) -> Option<u32> {
    let word = fold(word);
    (1..=12).zip(RUSSIAN).find_map(|(number, russian)| {
        let first = NaiveDate::from_ymd_opt(2000, number, 1)?;
        let own = fold(month_name(first, DateForm::Nominative));
        let said =
            word.starts_with(&own) || russian.iter().any(|stem| word.starts_with(&fold(stem)));
        said.then_some(number)
    })
}

fn date(day: &str, month: u32, year: &str, at: Range<usize>) -> Option<Found> {
    let short = match year.len() {
        2 => true,
        4 => false,
        _ => return None,
    };
    let found = Found {
        at,
        day: number(day, 2)?,
        month,
        year: year.parse().ok()?,
        short,
    };
    // Thirty days fit every month's name; which month has the last one is asked of the calendar.
    ((1..=31).contains(&found.day) && (1..=12).contains(&found.month)).then_some(found)
}

fn number(digits: &str, longest: usize) -> Option<u32> {
    (digits.len() <= longest)
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("it exists")
    }

    #[test]
    fn every_way_of_writing_a_date_is_found() {
        for text in [
            "05.11.2026",
            "5.11.26",
            "5. 11. 2026 ж.",
            "2026-11-05",
            "05/11/2026 10:30",
            "5 қараша 2026",
            "5 қараша 2026 ж.",
            "2026 жылғы 5 қараша",
            "2026 ж. 5 қарашада",
            "5 ноября 2026 г.",
            "№ 12 05.11.2026",
        ] {
            let found = find(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].of_this_century(), Some(day(2026, 11, 5)), "{text}");
        }
        assert_eq!(find("01.12.2026 – 28.02.2027").len(), 2);
        assert_eq!(find("01.12.2026-28.02.2027").len(), 2);
        assert_eq!(
            find("2026 жылғы 1 желтоқсаннан 2027 жылғы 28 ақпанға дейін").len(),
            2
        );
        for text in [
            "",
            "бір жыл",
            "12/48",
            "05-12-48",
            "8 701 000 00 01",
            "40.13.2026",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
        let found = find("30.02.2026");
        assert_eq!(found[0].of_this_century(), None, "there is no such day");
    }

    #[test]
    fn two_digits_of_a_birth_year_fit_one_century() {
        let on = day(2026, 11, 5);
        let born = |text: &str, ages| find(text)[0].of_age(ages, on);
        assert_eq!(born("03.09.18", 0..19), Some(day(2018, 9, 3)));
        assert_eq!(born("03.09.85", 0..19), None);
        assert_eq!(born("03.09.85", 12..100), Some(day(1985, 9, 3)));
        assert_eq!(born("03.09.05", 12..100), Some(day(2005, 9, 3)));
        assert_eq!(
            born("03.09.1985", 0..19),
            Some(day(1985, 9, 3)),
            "what is written is kept"
        );
    }

    #[test]
    fn what_stands_around_a_date_is_left() {
        let text = "Иманов Әли, 05.11.2018 ж.т.";
        let rest = without(text, &find(text));
        assert_eq!(
            rest.split_whitespace().collect::<Vec<_>>().join(" "),
            "Иманов Әли, ж.т."
        );
    }
}
