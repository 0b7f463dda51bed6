//! Reads a month that a list is narrowed to.

use crate::application::Period;
use crate::refusal::{Reason, Refusal, Refusals};

/// Reads `2026-11` as the days of that month; nothing typed is no month.
pub fn read_month(field: &str, typed: &str) -> Result<Option<Period>, Refusals> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let month = month(typed).ok_or_else(|| {
        let typed = typed.to_owned();
        Refusal::at(field, Reason::NotAChoice { typed })
    })?;
    Ok(Some(month))
}

fn month(typed: &str) -> Option<Period> {
    let (year, month) = typed.split_once('-')?;
    let digits = |text: &str, length| {
        text.len() == length && text.bytes().all(|digit| digit.is_ascii_digit())
    };
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    Period::of_month(year.parse().ok()?, month.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn a_month_is_its_days() {
        let date = |month, day| NaiveDate::from_ymd_opt(2028, month, day).expect("it exists");
        let read = |typed| read_month("month", typed);
        let february = Period {
            from: date(2, 1),
            until: date(2, 29),
        };
        assert_eq!(read(" 2028-02 "), Ok(Some(february)));
        let december = Period {
            from: date(12, 1),
            until: date(12, 31),
        };
        assert_eq!(read("2028-12"), Ok(Some(december)));
        assert_eq!(read("  "), Ok(None));
    }

    #[test]
    fn other_text_is_no_month() {
        for typed in [
            "2026-13",
            "2026-00",
            "2026",
            "11-2026",
            "2026-1",
            "2026-11-01",
            "-2026-11",
            "2026-+1",
        ] {
            let reason = Reason::NotAChoice {
                typed: typed.to_owned(),
            };
            let refused = Refusals::from(Refusal::at("month", reason));
            assert_eq!(read_month("month", typed), Err(refused), "{typed}");
        }
    }
}
