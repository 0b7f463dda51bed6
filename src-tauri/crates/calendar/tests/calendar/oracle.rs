//! Day by day against `data/holidays_kz.json` (package `holidays` 0.108, checked against the published calendars)
//! and `data/testvectors.json`.

use std::collections::BTreeMap;

use calendar::{DayKind, Term};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use crate::shipped;

#[derive(Deserialize)]
struct Published {
    years: BTreeMap<i32, PublishedYear>,
}

#[derive(Deserialize)]
struct PublishedYear {
    confirmed: bool,
    days_off: Vec<PublishedDay>,
    working_weekends: Vec<String>,
}

#[derive(Deserialize)]
struct PublishedDay {
    date: String,
    name: String,
    kind: String,
    estimated: bool,
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("the published file has ISO dates")
}

fn published() -> Published {
    serde_json::from_str(include_str!("../data/holidays_kz.json"))
        .expect("the published file reads")
}

#[test]
fn every_day_of_2020_to_2028_is_as_published() {
    let calendar = shipped();
    // The Government moved this carried-over Monday to Friday 8 May; the published list names only the Friday.
    let unlisted_working = [date("2020-05-11")];
    for (year, expected) in published().years {
        assert_eq!(calendar.confirmed(year), Ok(expected.confirmed), "{year}");
        let off: BTreeMap<NaiveDate, &PublishedDay> = expected
            .days_off
            .iter()
            .map(|day| (date(&day.date), day))
            .collect();
        let worked: Vec<NaiveDate> = expected
            .working_weekends
            .iter()
            .map(|text| date(text))
            .collect();
        let first = date(&format!("{year}-01-01"));
        for current in first.iter_days().take_while(|day| day.year() == year) {
            let weekend = matches!(current.weekday(), Weekday::Sat | Weekday::Sun);
            let working = worked.contains(&current) || (!weekend && !off.contains_key(&current));
            let day = calendar.day(current).expect("the year is shipped");
            assert_eq!(day.is_working(), working, "{current}: {:?}", day.kind);
            assert_eq!(calendar.is_working(current), Ok(working), "{current}");
            match off.get(&current) {
                Some(listed) => same_reason(&day.kind, listed),
                None => match day.kind {
                    DayKind::Working => assert!(!weekend),
                    DayKind::Weekend => assert!(weekend),
                    DayKind::WorkingMovedTo { .. } => assert!(
                        worked.contains(&current) || unlisted_working.contains(&current),
                        "{current}"
                    ),
                    other => panic!("{current} is not published as special: {other:?}"),
                },
            }
        }
    }
}

fn same_reason(kind: &DayKind, listed: &PublishedDay) {
    let context = format!("{}: {kind:?}", listed.date);
    let (expected_kind, name) = match kind {
        DayKind::Holiday {
            name, estimated, ..
        } => {
            assert_eq!(*estimated, listed.estimated, "{context}");
            assert!(
                listed.kind == "holiday" || listed.kind == "religious",
                "{context}"
            );
            (listed.kind.as_str(), name.clone())
        }
        DayKind::CarriedOver { name, .. } => ("observed", name.clone()),
        DayKind::DayOffMovedFrom { from, .. } => (
            "substituted",
            format!("Демалыс күні ({} бастап", from.format("%d.%m.%Y")),
        ),
        other => panic!("{}: {other:?}", listed.date),
    };
    assert_eq!(listed.kind, expected_kind, "{context}");
    // The list writes "Отан Қорғаушы күні" where the law writes "қорғаушы".
    assert!(
        listed.name.to_lowercase().starts_with(&name.to_lowercase()),
        "{context}"
    );
}

#[derive(Deserialize)]
struct Vectors {
    add: Vec<Sum>,
    working_days_in_month: BTreeMap<i32, Vec<usize>>,
}

#[derive(Deserialize)]
struct Sum {
    from: String,
    n: u32,
    to: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../data/testvectors.json")).expect("the vectors read")
}

#[test]
fn terms_end_as_in_the_vectors() {
    let calendar = shipped();
    let sums = vectors().add;
    assert_eq!(sums.len(), 18);
    for sum in sums {
        let (from, to) = (date(&sum.from), date(&sum.to));
        assert_eq!(
            calendar.add_working_days(from, sum.n),
            Ok(to),
            "{}",
            sum.from
        );
        let deadline = Term::after(sum.n).ends(&calendar, from);
        assert_eq!(
            deadline.map(|deadline| deadline.date),
            Ok(to),
            "{}",
            sum.from
        );
        assert_eq!(
            calendar.working_days_between(from, to),
            Ok(sum.n.into()),
            "{}",
            sum.from
        );
    }
}

#[test]
fn months_have_as_many_working_days_as_published() {
    let calendar = shipped();
    let years = vectors().working_days_in_month;
    assert_eq!(years.len(), 4);
    for (year, expected) in years {
        let counted: Vec<usize> = (1..=12)
            .map(|month| {
                calendar
                    .working_days_in_month(year, month)
                    .expect("the year is shipped")
            })
            .collect();
        assert_eq!(counted, expected, "{year}");
    }
}
