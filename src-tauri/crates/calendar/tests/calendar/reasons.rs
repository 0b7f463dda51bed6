//! Why a day is off, the office's edits, what is confirmed, and the hash.

use calendar::{CalendarError, DayKind, OfficeDay, OfficeDayKind, WorkCalendar, YearStatus};

use crate::{on, shipped};

fn kind(calendar: &WorkCalendar, day: u32, month: u32, year: i32) -> DayKind {
    calendar
        .day(on(day, month, year))
        .expect("the year is shipped")
        .kind
}

fn edit(day: u32, month: u32, year: i32, kind: OfficeDayKind) -> OfficeDay {
    OfficeDay {
        date: on(day, month, year),
        kind,
        name: "Аяз".to_owned(),
        source: "Әкімнің шешімі № 1".to_owned(),
    }
}

#[test]
fn nauryz_on_a_weekend_carries_two_days_past_its_own_monday() {
    let calendar = shipped();
    for (day, from) in [(24, 21), (25, 22)] {
        let DayKind::CarriedOver {
            name,
            from: carried,
            source,
        } = kind(&calendar, day, 3, 2026)
        else {
            panic!("{day}.03.2026 is carried over");
        };
        assert_eq!(
            (name.as_str(), carried),
            ("Наурыз мейрамы", on(from, 3, 2026))
        );
        assert!(
            source.contains("267-II") && source.contains("5-бап"),
            "{source}"
        );
    }
    assert_eq!(kind(&calendar, 26, 3, 2026), DayKind::Working);
}

#[test]
fn christmas_and_kurban_ait_on_a_weekend_carry_nothing() {
    let calendar = shipped();
    // 07.01.2024 and 16.06.2024 were Sundays (Labour Code, art. 84(5)).
    for (day, month) in [(7, 1), (16, 6)] {
        let DayKind::Holiday { source, .. } = kind(&calendar, day, month, 2024) else {
            panic!("{day}.{month} is a holiday");
        };
        assert!(source.contains("84-баптың 5-тармағы"), "{source}");
        assert_eq!(kind(&calendar, day + 1, month, 2024), DayKind::Working);
    }
}

#[test]
fn constitution_day_is_in_august_then_nowhere_then_in_march() {
    let calendar = shipped();
    let off = |day, month, year| !kind(&calendar, day, month, year).is_working();
    assert!(off(1, 9, 2025), "carried over from Saturday 30.08.2025");
    assert!(!off(31, 8, 2026));
    assert!(!off(16, 3, 2026));
    assert!(off(15, 3, 2027));
    assert!(!off(30, 8, 2027));
}

#[test]
fn a_moved_day_off_names_its_other_half() {
    let calendar = shipped();
    assert!(matches!(
        kind(&calendar, 8, 5, 2024),
        DayKind::DayOffMovedFrom { from, .. } if from == on(4, 5, 2024)
    ));
    assert!(matches!(
        kind(&calendar, 4, 5, 2024),
        DayKind::WorkingMovedTo { to, .. } if to == on(8, 5, 2024)
    ));
}

#[test]
fn the_office_edits_over_the_law_and_the_later_edit_wins() {
    let law = shipped();
    let edits = [
        edit(23, 11, 2026, OfficeDayKind::DayOff),
        edit(16, 12, 2026, OfficeDayKind::Working),
        edit(24, 11, 2026, OfficeDayKind::DayOff),
        edit(24, 11, 2026, OfficeDayKind::Working),
    ];
    let edited = law.with_office_days(&edits);
    assert_eq!(edited.is_working(on(23, 11, 2026)), Ok(false));
    assert_eq!(edited.is_working(on(16, 12, 2026)), Ok(true));
    assert_eq!(edited.is_working(on(24, 11, 2026)), Ok(true));
    assert!(matches!(
        kind(&edited, 23, 11, 2026),
        DayKind::SetByOffice { name, source, .. } if name == "Аяз" && source.contains("№ 1")
    ));
    assert_eq!(
        edited.add_working_days(on(20, 11, 2026), 5),
        Ok(on(30, 11, 2026))
    );
    assert_eq!(
        edited.with_office_days(&[]),
        law,
        "a new list replaces the old one"
    );
}

#[test]
fn an_edit_does_not_make_an_unknown_year_known() {
    let edited = shipped().with_office_days(&[edit(1, 2, 2029, OfficeDayKind::DayOff)]);
    assert_eq!(
        edited.day(on(1, 2, 2029)),
        Err(CalendarError::MissingYear { year: 2029 })
    );
}

#[test]
fn years_from_2027_wait_for_confirmation() {
    let calendar = shipped();
    let open: Vec<i32> = calendar
        .years()
        .filter(|status| !status.confirmed)
        .map(|status| status.year)
        .collect();
    assert_eq!(open, [2027, 2028]);
    assert_eq!(
        calendar.confirmed_between(on(1, 1, 2026), on(31, 12, 2026)),
        Ok(true)
    );
    assert_eq!(
        calendar.confirmed_between(on(1, 1, 2027), on(31, 12, 2026)),
        Ok(false)
    );

    let confirmed = calendar.with_confirmed_years(&[2027]);
    assert!(confirmed.years().any(|status| status
        == YearStatus {
            year: 2027,
            confirmed: true
        }));
    assert_eq!(confirmed.confirmed(2028), Ok(false));
    assert_ne!(confirmed.hash(), calendar.hash());
}

#[test]
fn the_hash_follows_the_effective_days_only() {
    let calendar = shipped();
    assert_eq!(calendar.hash(), shipped().hash());
    let off = edit(23, 11, 2026, OfficeDayKind::DayOff);
    let working = edit(23, 11, 2026, OfficeDayKind::Working);
    let edited = calendar.with_office_days(std::slice::from_ref(&off));
    assert_ne!(edited.hash(), calendar.hash());
    // What an overruled edit said changes no answer.
    assert_eq!(
        calendar.with_office_days(&[working, off.clone()]).hash(),
        edited.hash()
    );
    let renamed = OfficeDay {
        source: "басқа".to_owned(),
        ..off
    };
    assert_ne!(calendar.with_office_days(&[renamed]).hash(), edited.hash());
}
