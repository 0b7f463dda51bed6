//! `<year>.toml`: what the law leaves to each year: religious days, moved days off, and whether all of it is confirmed.
//! Does not know the fixed holidays, so it cannot say what a move changes.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::reading::Fields;
use crate::{CalendarError, DataFile};

/// A religious day: a day off without carry-over (Labour Code, art. 84(5)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReligiousDay {
    pub(crate) name: String,
    pub(crate) date: NaiveDate,
    /// Computed, not announced yet.
    pub(crate) estimated: bool,
    pub(crate) source: String,
}

/// A day off moved by the Government (Labour Code, art. 85(3)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Move {
    /// The working day that became a day off.
    pub(crate) off: NaiveDate,
    /// The day off that became a working day.
    pub(crate) working: NaiveDate,
    pub(crate) source: String,
    /// File and path of the entry, for errors that show only against the fixed holidays.
    pub(crate) file: String,
    pub(crate) path: String,
}

/// One year's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Year {
    pub(crate) number: i32,
    pub(crate) confirmed: bool,
    pub(crate) religious: Vec<ReligiousDay>,
    pub(crate) moves: Vec<Move>,
}

impl Year {
    pub(crate) fn read(file: DataFile<'_>) -> Result<Self, CalendarError> {
        let mut top = Fields::of(file)?;
        let year: i32 = top.number("year")?;
        let confirmed = top.flag("confirmed")?;
        let named: Option<i32> = file
            .name
            .strip_suffix(".toml")
            .and_then(|stem| stem.parse().ok());
        if named != Some(year) {
            return Err(match named {
                Some(expected) => CalendarError::WrongYear {
                    file: file.name.to_owned(),
                    field: "year".to_owned(),
                    expected,
                    found: year,
                },
                None => top.illegal("year", "the year in the file's name", &year),
            });
        }

        let mut reader = Reader {
            file: file.name,
            year,
            seen: BTreeSet::new(),
        };
        let mut religious = Vec::new();
        for fields in top.tables("religious")? {
            religious.push(reader.religious(fields, confirmed)?);
        }
        let mut moves = Vec::new();
        for fields in top.tables("move")? {
            moves.push(reader.moved(fields)?);
        }
        top.finish()?;
        Ok(Self {
            number: year,
            confirmed,
            religious,
            moves,
        })
    }
}

/// Reads the entries of one file and refuses a date given twice or of another year.
struct Reader<'a> {
    file: &'a str,
    year: i32,
    seen: BTreeSet<NaiveDate>,
}

impl Reader<'_> {
    fn date(&mut self, fields: &mut Fields<'_>, field: &str) -> Result<NaiveDate, CalendarError> {
        let date = fields.date(field)?;
        if date.year() != self.year {
            return Err(CalendarError::WrongYear {
                file: self.file.to_owned(),
                field: fields.path(field),
                expected: self.year,
                found: date.year(),
            });
        }
        if !self.seen.insert(date) {
            return Err(CalendarError::DuplicateDate {
                file: self.file.to_owned(),
                field: fields.path(field),
                date,
            });
        }
        Ok(date)
    }

    fn religious(
        &mut self,
        mut fields: Fields<'_>,
        confirmed: bool,
    ) -> Result<ReligiousDay, CalendarError> {
        let day = ReligiousDay {
            name: fields.text("name")?,
            date: self.date(&mut fields, "date")?,
            estimated: fields.flag("estimated")?,
            source: fields.text("source")?,
        };
        if day.estimated && confirmed {
            return Err(fields.illegal("estimated", "false in a confirmed year", &true));
        }
        fields.finish()?;
        Ok(day)
    }

    fn moved(&mut self, mut fields: Fields<'_>) -> Result<Move, CalendarError> {
        let moved = Move {
            off: self.date(&mut fields, "off")?,
            working: self.date(&mut fields, "working")?,
            source: fields.text("source")?,
            file: self.file.to_owned(),
            path: fields.path(""),
        };
        fields.finish()?;
        Ok(moved)
    }
}
