//! Reads a number of working days ahead as people type it. Which day that is, the calendar says.

/// More working days ahead than this nobody means: a whole year has fewer.
pub const MOST_DAYS_AHEAD: u32 = 250;

/// What stands after the plus is no number of working days from 1 to [`MOST_DAYS_AHEAD`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of working days from 1 to {MOST_DAYS_AHEAD}")]
pub struct TypedDaysFault;

/// Reads `+5`; `None` where the text does not begin with a plus and so means something else.
pub fn read_typed_days_ahead(typed: &str) -> Option<Result<u32, TypedDaysFault>> {
    let days = typed.trim().strip_prefix('+')?.trim_start();
    let digits = !days.is_empty() && days.bytes().all(|digit| digit.is_ascii_digit());
    let days = days
        .parse()
        .ok()
        .filter(|days| digits && (1..=MOST_DAYS_AHEAD).contains(days));
    Some(days.ok_or(TypedDaysFault))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_ahead_begin_with_a_plus() {
        for (typed, days) in [
            ("+5", 5),
            (" + 5 ", 5),
            ("+1", 1),
            ("+05", 5),
            ("+250", 250),
        ] {
            assert_eq!(read_typed_days_ahead(typed), Some(Ok(days)), "{typed}");
        }
        for typed in ["5", "", "21.11.2026", "-5", "5+"] {
            assert_eq!(read_typed_days_ahead(typed), None, "{typed}");
        }
    }

    #[test]
    fn numbers_nobody_means_are_refused() {
        for typed in [
            "+",
            "+0",
            "+251",
            "+99999999999999999999",
            "+-5",
            "++5",
            "+5.5",
            "+бес",
            "+٥",
            "+1.02.2026",
        ] {
            let read = read_typed_days_ahead(typed);
            assert_eq!(read, Some(Err(TypedDaysFault)), "{typed}");
        }
    }
}
