//! Terms, days left, calendar months, and years that are not there.

use calendar::{CalendarError, Term};

use crate::{on, shipped};

#[test]
fn a_term_shows_its_target_and_whether_its_years_are_confirmed() {
    let calendar = shipped();
    let within = Term::after(5)
        .ends(&calendar, on(20, 11, 2026))
        .expect("2026 is shipped");
    assert_eq!(within.date, on(27, 11, 2026));
    assert_eq!(within.target, on(26, 11, 2026));
    assert!(within.confirmed);

    let across = Term::after(5)
        .ends(&calendar, on(30, 12, 2026))
        .expect("2027 is shipped");
    assert_eq!(across.date, on(11, 1, 2027));
    assert_eq!(across.target, on(8, 1, 2027));
    assert!(!across.confirmed);
}

#[test]
fn the_start_day_may_count_by_setting() {
    let calendar = shipped();
    let strict = Term {
        working_days: 5,
        count_start_day: true,
    };
    // Friday counts, so the term ends on Thursday; a Saturday is no working day, so Monday is the first of five.
    for (start, end) in [(20, 26), (21, 27)] {
        let deadline = strict
            .ends(&calendar, on(start, 11, 2026))
            .expect("2026 is shipped");
        assert_eq!(deadline.date, on(end, 11, 2026));
    }
    // 1 January is off, so nothing before the data is asked for; Sunday 05.01.2020 was worked, 2 and 3 January were not.
    let first = Term {
        working_days: 1,
        count_start_day: true,
    };
    let deadline = first
        .ends(&calendar, on(1, 1, 2020))
        .expect("2020 is shipped");
    assert_eq!(
        (deadline.date, deadline.target),
        (on(5, 1, 2020), on(5, 1, 2020))
    );
}

#[test]
fn the_target_never_lies_before_the_start() {
    let calendar = shipped();
    for (days, start, date, target) in [
        (1, on(20, 11, 2026), on(23, 11, 2026), on(20, 11, 2026)),
        (0, on(20, 11, 2026), on(20, 11, 2026), on(20, 11, 2026)),
        (1, on(21, 11, 2026), on(23, 11, 2026), on(23, 11, 2026)),
    ] {
        let deadline = Term::after(days)
            .ends(&calendar, start)
            .expect("2026 is shipped");
        assert_eq!(
            (deadline.date, deadline.target),
            (date, target),
            "{days} from {start}"
        );
    }
}

#[test]
fn due_today_is_nothing_left_and_not_late() {
    let calendar = shipped();
    let due = on(27, 11, 2026);
    for (today, left) in [
        (on(20, 11, 2026), 5),
        (on(21, 11, 2026), 5),
        (on(26, 11, 2026), 1),
        (due, 0),
        (on(28, 11, 2026), 0),
        (on(30, 11, 2026), -1),
        (on(1, 12, 2026), -2),
    ] {
        assert_eq!(
            calendar.working_days_between(today, due),
            Ok(left),
            "{today}"
        );
    }
}

#[test]
fn three_working_days_before_the_end() {
    let calendar = shipped();
    assert_eq!(
        calendar.subtract_working_days(on(27, 11, 2026), 3),
        Ok(on(24, 11, 2026))
    );
    assert_eq!(
        calendar.subtract_working_days(on(26, 3, 2026), 1),
        Ok(on(20, 3, 2026))
    );
    assert_eq!(
        calendar.subtract_working_days(on(25, 3, 2026), 0),
        Ok(on(20, 3, 2026))
    );
    assert_eq!(
        calendar.previous_working_day_on_or_before(on(22, 11, 2026)),
        Ok(on(20, 11, 2026))
    );
    assert_eq!(
        calendar.next_working_day_on_or_after(on(21, 3, 2026)),
        Ok(on(26, 3, 2026))
    );
}

#[test]
fn a_calendar_month_ends_on_the_same_day_or_the_last_and_shifts_to_a_working_day() {
    let calendar = shipped();
    for (start, end) in [
        (on(20, 11, 2026), on(21, 12, 2026)), // 20.12 is a Sunday
        (on(31, 8, 2026), on(30, 9, 2026)),
        (on(31, 1, 2024), on(29, 2, 2024)),
        (on(31, 1, 2025), on(28, 2, 2025)),
        (on(21, 2, 2026), on(26, 3, 2026)), // Nauryz and its carry-over
        (on(16, 11, 2026), on(17, 12, 2026)),
    ] {
        assert_eq!(calendar.add_calendar_month(start), Ok(end), "{start}");
    }
    assert_eq!(
        calendar.add_calendar_year(on(29, 2, 2024)),
        Ok(on(28, 2, 2025))
    );
    assert_eq!(
        calendar.add_calendar_year(on(20, 11, 2026)),
        Ok(on(22, 11, 2027))
    );
}

#[test]
fn a_missing_year_is_named() {
    let calendar = shipped();
    let missing = |year| CalendarError::MissingYear { year };
    assert_eq!(calendar.day(on(31, 12, 2019)), Err(missing(2019)));
    assert_eq!(calendar.is_working(on(1, 1, 2029)), Err(missing(2029)));
    assert_eq!(
        calendar.add_working_days(on(28, 12, 2028), 5),
        Err(missing(2029))
    );
    assert_eq!(
        calendar.subtract_working_days(on(6, 1, 2020), 3),
        Err(missing(2019))
    );
    assert_eq!(
        calendar.working_days_between(on(31, 12, 2019), on(6, 1, 2020)),
        Err(missing(2019))
    );
    assert_eq!(
        calendar.add_calendar_month(on(15, 12, 2028)),
        Err(missing(2029))
    );
    assert_eq!(
        calendar.add_working_days(on(1, 6, 2026), u32::MAX),
        Err(missing(2029))
    );
    assert_eq!(
        calendar.add_calendar_months(on(1, 6, 2026), u32::MAX),
        Err(CalendarError::OutOfRange)
    );
    assert_eq!(calendar.confirmed(2030), Err(missing(2030)));
    assert_eq!(
        calendar.working_days_in_month(2026, 13),
        Err(CalendarError::OutOfRange)
    );
}
