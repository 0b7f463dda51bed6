//! A date as people type it. Knows the ways of writing, not what the date is for.

use chrono::NaiveDate;

use crate::TypedDateError;

/// Reads `21.11.2026`, `1.2.2026`, `21112026` or `2026-11-21`. Spaces, `/`, `,` and `-` may stand for the dots,
/// one kind throughout, with spaces around. Where the first number has four digits it is the year.
///
/// # Errors
/// A year of two digits, a day that does not exist, or nothing that reads as a date.
pub fn parse(typed: &str) -> Result<NaiveDate, TypedDateError> {
    let (day, month, year) = match numbers(typed.trim())?.as_slice() {
        [joined] => split_joined(joined)?,
        [year, month, day] if year.len() == 4 => (*day, *month, *year),
        [day, month, year] => (*day, *month, *year),
        _ => return Err(TypedDateError::NotADate),
    };
    if !(1..=2).contains(&day.len()) || !(1..=2).contains(&month.len()) {
        return Err(TypedDateError::NotADate);
    }
    match year.len() {
        4 => {}
        2 => return Err(TypedDateError::TwoDigitYear),
        _ => return Err(TypedDateError::NotADate),
    }
    let (day, month, year) = (value(day)?, value(month)?, value(year)?);
    let year = i32::try_from(year).map_err(|_| TypedDateError::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .filter(|_| year > 0)
        .ok_or(TypedDateError::NoSuchDay { day, month, year })
}

/// The runs of digits, if the text begins and ends with one and only one kind of separator stands between them.
fn numbers(typed: &str) -> Result<Vec<&str>, TypedDateError> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    if !typed.starts_with(is_digit) || !typed.ends_with(is_digit) {
        return Err(TypedDateError::NotADate);
    }
    let mut separators = typed
        .split(is_digit)
        .filter(|between| !between.is_empty())
        .map(str::trim);
    let first = separators.next().unwrap_or_default();
    if !matches!(first, "" | "." | "/" | "," | "-") || separators.any(|other| other != first) {
        return Err(TypedDateError::NotADate);
    }
    let runs = typed.split(|letter| !is_digit(letter));
    Ok(runs.filter(|run| !run.is_empty()).collect())
}

fn split_joined(joined: &str) -> Result<(&str, &str, &str), TypedDateError> {
    match joined.len() {
        8 => Ok((&joined[..2], &joined[2..4], &joined[4..])),
        6 => Err(TypedDateError::TwoDigitYear),
        _ => Err(TypedDateError::NotADate),
    }
}

fn value(digits: &str) -> Result<u32, TypedDateError> {
    digits.parse().map_err(|_| TypedDateError::NotADate)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_way_of_typing_gives_the_date() {
        for typed in [
            "01.02.2026",
            "1.2.2026",
            " 01.02.2026 ",
            "01. 02. 2026",
            "01 02 2026",
            "01/02/2026",
            "1,2,2026",
            "1-2-2026",
            "01022026",
            "2026-02-01",
            "2026.02.01",
            "2026-2-1",
        ] {
            assert_eq!(
                parse(typed),
                Ok(NaiveDate::from_ymd_opt(2026, 2, 1).expect("it exists")),
                "{typed}"
            );
        }
        assert!(parse("29.02.2028").is_ok());
    }

    #[test]
    fn a_day_that_does_not_exist_is_named() {
        for (typed, day, month, year) in [
            ("31.02.2026", 31, 2, 2026),
            ("29.02.2026", 29, 2, 2026),
            ("2026-13-01", 1, 13, 2026),
            ("00.01.2026", 0, 1, 2026),
            ("31042026", 31, 4, 2026),
            ("01.01.0000", 1, 1, 0),
        ] {
            assert_eq!(
                parse(typed),
                Err(TypedDateError::NoSuchDay { day, month, year }),
                "{typed}"
            );
        }
    }

    #[test]
    fn two_digits_are_no_year() {
        for typed in ["21.11.26", "211126", "1/2/26"] {
            assert_eq!(parse(typed), Err(TypedDateError::TwoDigitYear), "{typed}");
        }
    }

    #[test]
    fn other_text_is_no_date() {
        for typed in [
            "",
            "  ",
            "қараша",
            "21",
            "21.11",
            "21.11.2026.",
            ".21.11.2026",
            "21.11-2026",
            "21..11.2026",
            "021.11.2026",
            "21.11.20260",
            "21.11.202",
            "2111202",
            "-21-11-2026",
            "2O.11.2026",
            "٢١.١١.٢٠٢٦",
            "99999999999999999999.1.2026",
            "2026-11-2026",
        ] {
            assert_eq!(parse(typed), Err(TypedDateError::NotADate), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_short_is_read_back(days in 0i64..200_000) {
            let first = NaiveDate::from_ymd_opt(1800, 1, 1).expect("it exists");
            let date = first + chrono::TimeDelta::days(days);
            prop_assert_eq!(parse(&crate::dates::short(date)), Ok(date));
            prop_assert_eq!(parse(&date.to_string()), Ok(date));
        }

        #[test]
        fn no_text_breaks_the_reading(typed in "\\PC{0,14}|[0-9., /-]{0,12}") {
            let _ = parse(&typed);
        }
    }
}
