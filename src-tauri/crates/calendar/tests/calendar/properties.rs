//! What holds for every date and every number of days.

use calendar::{Term, WorkCalendar};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use std::sync::LazyLock;

use crate::{on, shipped};

static CALENDAR: LazyLock<WorkCalendar> = LazyLock::new(shipped);

/// Dates far enough from both ends of the data for the terms tried here.
fn dates() -> impl Strategy<Value = NaiveDate> {
    (0i64..365 * 8).prop_map(|days| on(1, 3, 2020) + TimeDelta::days(days))
}

proptest! {
    #[test]
    fn a_sum_is_a_working_day_and_counts_back(start in dates(), days in 1u32..40) {
        let end = CALENDAR.add_working_days(start, days).expect("within the data");
        prop_assert!(CALENDAR.is_working(end).expect("within the data"));
        prop_assert_eq!(CALENDAR.working_days_between(start, end), Ok(i64::from(days)));
        prop_assert_eq!(CALENDAR.working_days_between(end, start), Ok(-i64::from(days)));
    }

    #[test]
    fn subtracting_undoes_adding_from_a_working_day(date in dates(), days in 0u32..40) {
        let start = CALENDAR.next_working_day_on_or_after(date).expect("within the data");
        let end = CALENDAR.add_working_days(start, days).expect("within the data");
        prop_assert_eq!(CALENDAR.subtract_working_days(end, days), Ok(start));
    }

    #[test]
    fn later_starts_and_longer_terms_never_end_earlier(
        start in dates(), later in 0i64..20, days in 0u32..30, more in 0u32..10,
    ) {
        let end = CALENDAR.add_working_days(start, days).expect("within the data");
        let later = start + TimeDelta::days(later);
        prop_assert!(CALENDAR.add_working_days(later, days).expect("within the data") >= end);
        let longer = CALENDAR.add_working_days(start, days + more).expect("within the data");
        prop_assert!(longer >= end);
        prop_assert_eq!(longer > end, more > 0 && (days > 0 || CALENDAR.is_working(start) == Ok(true) || more > 1));
    }

    #[test]
    fn counting_the_start_day_never_ends_later(start in dates(), days in 1u32..30) {
        let law = Term::after(days).ends(&CALENDAR, start).expect("within the data");
        let strict = Term { working_days: days, count_start_day: true }
            .ends(&CALENDAR, start)
            .expect("within the data");
        prop_assert!(strict.date <= law.date);
        prop_assert!(start <= law.target && law.target <= law.date);
        let same = strict.date == law.date;
        prop_assert_eq!(same, CALENDAR.is_working(start) == Ok(false));
        if !same {
            prop_assert_eq!(days > 1 || strict.date == law.target, true);
        }
    }

    #[test]
    fn days_between_add_up(first in dates(), second in dates(), third in dates()) {
        let count = |from, to| CALENDAR.working_days_between(from, to).expect("within the data");
        prop_assert_eq!(count(first, second) + count(second, third), count(first, third));
    }

    #[test]
    fn hours_end_inside_the_office_hours(date in dates(), minute in 0i64..24 * 60, term in 0u32..3000) {
        let start = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute);
        let end = CALENDAR.add_working_minutes(start, term).expect("within the data");
        let hours = CALENDAR.hours();
        prop_assert!(end >= start);
        prop_assert!(CALENDAR.is_working(end.date()).expect("within the data"));
        let time = end.time();
        prop_assert!(
            (hours.open <= time && time <= hours.lunch_from) || (hours.lunch_to <= time && time <= hours.close)
        );
        let one_more = CALENDAR.add_working_minutes(start, term + 1).expect("within the data");
        prop_assert!(one_more > end);
    }
}
