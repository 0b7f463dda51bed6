//! Ages in whole years of civil dates.

use chrono::{Datelike, NaiveDate};

/// Age from which nobody is a child.
pub const OF_AGE: u32 = 18;

/// No living person is believed to be older.
pub const OLDEST: u32 = 120;

/// The day on which so many years are complete. Born on 29 February, in a common year it is 1 March: only
/// then have the years passed in full.
///
/// `None` beyond the dates that can be counted.
pub fn birthday(born: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = born.year().checked_add(i32::try_from(years).ok()?)?;
    NaiveDate::from_ymd_opt(year, born.month(), born.day())
        .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// The eighteenth birthday, if it has come by that day; on the birthday itself it has.
pub fn came_of_age(born: NaiveDate, day: NaiveDate) -> Option<NaiveDate> {
    birthday(born, OF_AGE).filter(|turned| *turned <= day)
}

/// Years complete by a day; none before the birth.
pub fn full_years(born: NaiveDate, day: NaiveDate) -> u32 {
    let years = u32::try_from(day.year() - born.year()).unwrap_or(0);
    match birthday(born, years) {
        Some(turned) if turned > day => years.saturating_sub(1),
        _ => years,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date that exists")
    }

    #[test]
    fn the_birthday_itself_counts() {
        let born = date(2008, 11, 21);
        assert_eq!(came_of_age(born, date(2026, 11, 20)), None);
        assert_eq!(
            came_of_age(born, date(2026, 11, 21)),
            Some(date(2026, 11, 21))
        );
    }

    #[test]
    fn years_are_complete_on_the_birthday() {
        let born = date(2015, 9, 2);
        let table = [
            (date(2026, 9, 1), 10),
            (date(2026, 9, 2), 11),
            (date(2015, 9, 2), 0),
            (date(2015, 9, 1), 0),
        ];
        for (day, years) in table {
            assert_eq!(full_years(born, day), years, "{day}");
        }
        let leap = date(2008, 2, 29);
        assert_eq!(full_years(leap, date(2026, 2, 28)), 17);
        assert_eq!(full_years(leap, date(2026, 3, 1)), 18);
    }

    #[test]
    fn born_on_a_leap_day() {
        let born = date(2008, 2, 29);
        assert_eq!(came_of_age(born, date(2026, 2, 28)), None);
        assert_eq!(came_of_age(born, date(2026, 3, 1)), Some(date(2026, 3, 1)));
        assert_eq!(birthday(born, 20), Some(date(2028, 2, 29)));
    }
}
