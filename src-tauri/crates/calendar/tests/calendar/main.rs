//! The shipped calendar against what was published, against the law's rules, and against bad data.

mod bad_data;
mod counting;
mod hours;
mod oracle;
mod properties;
mod reasons;

use calendar::{DataFile, WorkCalendar};
use chrono::NaiveDate;

/// The shipped calendar.
fn shipped() -> WorkCalendar {
    let years: Vec<DataFile<'_>> = assets::calendar::YEARS
        .iter()
        .map(|file| DataFile {
            name: file.name,
            text: file.text,
        })
        .collect();
    WorkCalendar::load(law(), &years).expect("the shipped calendar loads")
}

/// The shipped law.
fn law() -> DataFile<'static> {
    DataFile {
        name: assets::calendar::LAW.name,
        text: assets::calendar::LAW.text,
    }
}

/// A date written as it is spoken of here: day, month, year.
fn on(day: u32, month: u32, year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test writes a date that exists")
}
