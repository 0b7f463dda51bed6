//! Reads a civil date as people type it. Does not know which field it is for or whether the date makes sense there.

use chrono::NaiveDate;

/// Why typed characters are no civil date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedDateFault {
    /// None of the ways a date is typed.
    #[error("not a date")]
    NotADate,
    /// A year of two digits: its century would be a guess.
    #[error("the year has two digits")]
    TwoDigitYear,
    /// A date by its shape, but there is no such day: 31.02.2026.
    #[error("there is no such day")]
    NoSuchDay,
}

/// Reads `21.11.2026`, `1.2.2026`, `21112026` or `2026-11-21`.
///
/// Spaces, `/`, `,` and `-` may stand for the dots, one kind throughout, with spaces around each. Where the first
/// number has four digits it is the year.
pub fn read_typed_date(typed: &str) -> Result<NaiveDate, TypedDateFault> {
    let (day, month, year) = match numbers(typed.trim())?.as_slice() {
        [joined] => split_joined(joined)?,
        [year, month, day] if year.len() == 4 => (*day, *month, *year),
        [day, month, year] => (*day, *month, *year),
        _ => return Err(TypedDateFault::NotADate),
    };
    if !(1..=2).contains(&day.len()) || !(1..=2).contains(&month.len()) {
        return Err(TypedDateFault::NotADate);
    }
    match year.len() {
        4 => {}
        2 => return Err(TypedDateFault::TwoDigitYear),
        _ => return Err(TypedDateFault::NotADate),
    }
    let value = |digits: &str| digits.parse().map_err(|_| TypedDateFault::NotADate);
    let (day, month): (u32, u32) = (value(day)?, value(month)?);
    let year: i32 = year.parse().map_err(|_| TypedDateFault::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .filter(|_| year > 0)
        .ok_or(TypedDateFault::NoSuchDay)
}

/// The runs of digits, if the text begins and ends with one and only one kind of separator stands between them.
fn numbers(typed: &str) -> Result<Vec<&str>, TypedDateFault> {
    let is_digit = |typed: char| typed.is_ascii_digit();
    if !typed.starts_with(is_digit) || !typed.ends_with(is_digit) {
        return Err(TypedDateFault::NotADate);
    }
    let mut separators = typed
        .split(is_digit)
        .filter(|between| !between.is_empty())
        .map(str::trim);
    let first = separators.next().unwrap_or_default();
    if !matches!(first, "" | "." | "/" | "," | "-") || separators.any(|other| other != first) {
        return Err(TypedDateFault::NotADate);
    }
    let runs = typed.split(|typed| !is_digit(typed));
    Ok(runs.filter(|run| !run.is_empty()).collect())
}

/// Eight digits without a separator: day, month, year.
fn split_joined(joined: &str) -> Result<(&str, &str, &str), TypedDateFault> {
    match joined.len() {
        8 => Ok((&joined[..2], &joined[2..4], &joined[4..])),
        6 => Err(TypedDateFault::TwoDigitYear),
        _ => Err(TypedDateFault::NotADate),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("it exists")
    }

    #[test]
    fn every_way_of_typing_is_read() {
        for typed in [
            "01.02.2026",
            "1.2.2026",
            "1.02.2026",
            " 01.02.2026 ",
            "01. 02. 2026",
            "01 02 2026",
            "01\u{a0}02\u{a0}2026",
            "01/02/2026",
            "1,2,2026",
            "1-2-2026",
            "01022026",
            "2026-02-01",
            "2026.02.01",
            "2026-2-1",
        ] {
            assert_eq!(read_typed_date(typed), Ok(date(2026, 2, 1)), "{typed}");
        }
        assert_eq!(read_typed_date("29.02.2028"), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_day_that_does_not_exist_is_told_from_nonsense() {
        for typed in [
            "31.02.2026",
            "29.02.2026",
            "00.01.2026",
            "01.13.2026",
            "31042026",
            "2026-02-30",
            "2026-13-01",
            "01.01.0000",
        ] {
            let read = read_typed_date(typed);
            assert_eq!(read, Err(TypedDateFault::NoSuchDay), "{typed}");
        }
    }

    #[test]
    fn two_digits_are_no_year() {
        for typed in ["21.11.26", "211126", "1/2/26", "31.02.26"] {
            let read = read_typed_date(typed);
            assert_eq!(read, Err(TypedDateFault::TwoDigitYear), "{typed}");
        }
    }

    #[test]
    fn other_text_is_no_date() {
        for typed in [
            "",
            "  ",
            "1",
            "21",
            "21.11",
            "21.11.2026.",
            ".21.11.2026",
            "21.11-2026",
            "21..11.2026",
            "+1.02.2026",
            "021.11.2026",
            "21.11.20260",
            "21.11.202",
            "2111202",
            "-21-11-2026",
            "2O.11.2026",
            "0l.02.2026",
            "қараша",
            "٢١.١١.٢٠٢٦",
            "99999999999999999999.1.2026",
            "2026-11-2026",
        ] {
            let read = read_typed_date(typed);
            assert_eq!(read, Err(TypedDateFault::NotADate), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(days in 0i64..200_000) {
            let written = date(1800, 1, 1) + chrono::TimeDelta::days(days);
            prop_assert_eq!(read_typed_date(&written.format("%d.%m.%Y").to_string()), Ok(written));
            prop_assert_eq!(read_typed_date(&written.format("%d%m%Y").to_string()), Ok(written));
            prop_assert_eq!(read_typed_date(&written.to_string()), Ok(written));
        }

        #[test]
        fn no_text_breaks_the_reading(typed in "\\PC{0,14}|[0-9., /-]{0,12}") {
            let _ = read_typed_date(&typed);
        }
    }
}
