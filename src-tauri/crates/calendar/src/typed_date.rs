//! Reads a civil date as people type it. Does not know which field it is for or whether the date makes sense there.

use chrono::NaiveDate;

/// Why typed characters are no civil date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedDateFault {
    /// None of the ways a date is typed.
    #[error("not a date")]
    NotADate,
    /// A date by its shape, but there is no such day: 31.02.2026.
    #[error("there is no such day")]
    NoSuchDay,
}

/// Reads `dd.mm.yyyy`, `d.m.yyyy`, `ddmmyyyy` or `yyyy-mm-dd`; spaces around it and around the dots are dropped.
///
/// The year is always four digits: two would leave the century to a guess.
pub fn read_typed_date(typed: &str) -> Result<NaiveDate, TypedDateFault> {
    let typed: String = typed
        .chars()
        .filter(|typed| !typed.is_whitespace())
        .collect();
    let (day, month, year) = parts(&typed).ok_or(TypedDateFault::NotADate)?;
    let (day, month, year) = (
        number(day, 2).ok_or(TypedDateFault::NotADate)?,
        number(month, 2).ok_or(TypedDateFault::NotADate)?,
        number(year, 4)
            .filter(|_| year.len() == 4)
            .ok_or(TypedDateFault::NotADate)?,
    );
    let year = i32::try_from(year).map_err(|_| TypedDateFault::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .filter(|_| year > 0)
        .ok_or(TypedDateFault::NoSuchDay)
}

/// Day, month and year as typed.
fn parts(typed: &str) -> Option<(&str, &str, &str)> {
    if typed.len() == 8 && typed.bytes().all(|typed| typed.is_ascii_digit()) {
        return Some((&typed[..2], &typed[2..4], &typed[4..]));
    }
    let three = |separator: char| {
        let mut parts = typed.split(separator);
        let three = (parts.next()?, parts.next()?, parts.next()?);
        parts.next().is_none().then_some(three)
    };
    if let Some((day, month, year)) = three('.') {
        return Some((day, month, year));
    }
    let (year, month, day) = three('-')?;
    (month.len() == 2 && day.len() == 2).then_some((day, month, year))
}

/// A number of one digit up to `longest`, ASCII only.
fn number(digits: &str, longest: usize) -> Option<u32> {
    let sound =
        (1..=longest).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    sound.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> Result<NaiveDate, TypedDateFault> {
        NaiveDate::from_ymd_opt(year, month, day).ok_or(TypedDateFault::NoSuchDay)
    }

    #[test]
    fn every_way_of_typing_is_read() {
        for typed in [
            "01.02.2026",
            "1.2.2026",
            "1.02.2026",
            "01022026",
            "2026-02-01",
            " 01.02.2026 ",
            "01. 02. 2026",
        ] {
            assert_eq!(read_typed_date(typed), date(2026, 2, 1), "{typed}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_told_from_nonsense() {
        for typed in [
            "31.02.2026",
            "29.02.2026",
            "00.01.2026",
            "01.13.2026",
            "31022026",
            "2026-02-30",
            "01.01.0000",
        ] {
            assert_eq!(
                read_typed_date(typed),
                Err(TypedDateFault::NoSuchDay),
                "{typed}"
            );
        }
        for typed in [
            "",
            "1",
            "01.02.26",
            "01.02",
            "01.02.2026.",
            "1022026",
            "2026-2-1",
            "02/01/2026",
            "қараша",
            "+1.02.2026",
            "01.02.20266",
            "0l.02.2026",
            "٠١.٠٢.٢٠٢٦",
            "001.02.2026",
        ] {
            assert_eq!(
                read_typed_date(typed),
                Err(TypedDateFault::NotADate),
                "{typed}"
            );
        }
        assert_eq!(read_typed_date("29.02.2028"), date(2028, 2, 29));
    }
}
