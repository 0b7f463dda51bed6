//! The day an application counts from, and terms in hours inside 9.00-13.00 and 14.30-18.30.

use chrono::{NaiveDate, NaiveDateTime};

use crate::{on, shipped};

fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    date.and_hms_opt(hour, minute, 0)
        .expect("the test writes a time that exists")
}

#[test]
fn what_comes_at_closing_or_on_a_day_off_counts_from_the_next_working_day() {
    let calendar = shipped();
    let (friday, saturday, monday) = (on(20, 11, 2026), on(21, 11, 2026), on(23, 11, 2026));
    for (received_at, counts_from) in [
        (at(friday, 7, 0), friday),
        (at(friday, 13, 30), friday),
        (at(friday, 18, 29), friday),
        (at(friday, 18, 30), monday),
        (at(friday, 23, 59), monday),
        (at(saturday, 11, 0), monday),
        (at(on(31, 12, 2026), 18, 30), on(5, 1, 2027)),
    ] {
        assert_eq!(
            calendar.counts_from(received_at),
            Ok(counts_from),
            "{received_at}"
        );
    }
}

#[test]
fn hours_run_only_while_the_office_works() {
    let calendar = shipped();
    let (friday, monday, tuesday) = (on(20, 11, 2026), on(23, 11, 2026), on(24, 11, 2026));
    for (start, minutes, end) in [
        (at(friday, 9, 0), 20, at(friday, 9, 20)),
        (at(friday, 7, 0), 20, at(friday, 9, 20)),
        (at(friday, 12, 0), 60, at(friday, 13, 0)),
        (at(friday, 12, 0), 61, at(friday, 14, 31)),
        (at(friday, 13, 0), 20, at(friday, 14, 50)),
        (at(friday, 13, 45), 0, at(friday, 14, 30)),
        (at(friday, 13, 0), 0, at(friday, 14, 30)),
        (at(friday, 18, 30), 0, at(monday, 9, 0)),
        (at(friday, 17, 30), 60, at(friday, 18, 30)),
        (at(friday, 17, 0), 180, at(monday, 10, 30)),
        (at(friday, 18, 30), 20, at(monday, 9, 20)),
        (at(on(21, 11, 2026), 12, 0), 180, at(monday, 12, 0)),
        (at(friday, 10, 0), 8 * 60, at(monday, 10, 0)),
        (at(friday, 9, 0), 17 * 60, at(tuesday, 10, 0)),
    ] {
        assert_eq!(
            calendar.add_working_minutes(start, minutes),
            Ok(end),
            "{start} + {minutes}"
        );
        if minutes % 60 == 0 {
            assert_eq!(
                calendar.add_working_hours(start, minutes / 60),
                Ok(end),
                "{start}"
            );
        }
    }
}
