//! A cell of a spreadsheet as it is shown, whatever kind of file it came from. It does not know what it means.

use calamine::{CellErrorType, Data, DataRef, DataType};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Date(NaiveDateTime),
    /// What it shows instead of the value of its formula.
    Error(String),
}

impl Cell {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// Its text, as a person would type it.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.trim().to_owned(),
            Self::Number(number) => number_text(*number),
            Self::Date(at) if at.time() == NaiveTime::MIN => at.format("%d.%m.%Y").to_string(),
            Self::Date(at) => at.format("%d.%m.%Y %H:%M").to_string(),
            Self::Error(shown) => shown.clone(),
        }
    }

    pub(crate) fn of_text(text: &str) -> Self {
        if text.trim().is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    pub(super) fn of_data(data: &Data) -> Self {
        match data {
            Data::Int(number) => whole(*number),
            Data::Float(number) => Self::Number(*number),
            Data::String(text) => Self::of_text(text),
            Data::Bool(truth) => Self::Text(truth.to_string()),
            Data::DateTime(_) => data.as_datetime().map_or_else(
                || data.as_f64().map_or(Self::Empty, Self::Number),
                Self::Date,
            ),
            Data::DateTimeIso(text) => iso(text),
            Data::DurationIso(text) => Self::Text(text.clone()),
            Data::Error(error) => shown(error),
            Data::Empty => Self::Empty,
        }
    }

    pub(super) fn of_ref(data: &DataRef<'_>) -> Self {
        match data {
            DataRef::Int(number) => whole(*number),
            DataRef::Float(number) => Self::Number(*number),
            DataRef::String(text) => Self::of_text(text),
            DataRef::SharedString(text) => Self::of_text(text),
            DataRef::Bool(truth) => Self::Text(truth.to_string()),
            DataRef::DateTime(_) => data.as_datetime().map_or_else(
                || data.as_f64().map_or(Self::Empty, Self::Number),
                Self::Date,
            ),
            DataRef::DateTimeIso(text) => iso(text),
            DataRef::DurationIso(text) => Self::Text(text.clone()),
            DataRef::Error(error) => shown(error),
            DataRef::Empty => Self::Empty,
        }
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "numbers of a journal have fewer than sixteen digits"
)]
fn whole(number: i64) -> Cell {
    Cell::Number(number as f64)
}

fn shown(error: &CellErrorType) -> Cell {
    Cell::Error(error.to_string())
}

fn iso(text: &str) -> Cell {
    let day = || {
        text.parse::<NaiveDate>()
            .map(|day| day.and_time(NaiveTime::MIN))
    };
    match text.parse::<NaiveDateTime>().or_else(|_| day()) {
        Ok(at) => Cell::Date(at),
        Err(_) => Cell::of_text(text),
    }
}

/// Without the point and the exponent that a whole number never had.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_what_a_person_would_type() {
        for (cell, text) in [
            (Cell::Number(48.0), "48"),
            (Cell::Number(10_203_500_123.0), "10203500123"),
            (Cell::Number(1.5), "1.5"),
            (iso("2026-11-05"), "05.11.2026"),
            (iso("2026-11-05T09:30:00"), "05.11.2026 09:30"),
            (Cell::of_text("  Иманов "), "Иманов"),
            (shown(&CellErrorType::Ref), "#REF!"),
        ] {
            assert_eq!(cell.text(), text);
        }
        assert!(Cell::of_text(" \n").is_empty());
    }
}
