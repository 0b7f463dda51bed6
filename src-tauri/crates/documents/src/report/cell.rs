//! A value of the register with its type: a date stays a date and an IIN a text.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, numbers of papers and of people.
    Text(String),
    /// A date.
    Date(NaiveDate),
    /// An hour.
    Time(NaiveTime),
    /// A date with its hour.
    Moment(NaiveDateTime),
    /// A count.
    Count(u32),
    /// So many tenths.
    Tenths(u32),
}

impl Cell {
    /// As it is printed: "05.11.2026", "10:15", "2,5".
    pub fn printed(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Date(date) => kazakh::dates::short(*date),
            Self::Time(time) => time.format("%H:%M").to_string(),
            Self::Moment(at) => format!(
                "{}, {}",
                kazakh::dates::short(at.date()),
                at.format("%H:%M")
            ),
            Self::Count(count) => count.to_string(),
            Self::Tenths(tenths) => format!("{},{}", tenths / 10, tenths % 10),
        }
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    pub(super) fn date(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }
}
