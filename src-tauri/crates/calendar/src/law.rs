//! `law.toml`: the holidays fixed by law, with the years they stand in, and the hours of the office.
//! Knows nothing of a particular year's religious days or moved days off.

use chrono::NaiveDate;

use crate::reading::Fields;
use crate::{CalendarError, DataFile, OfficeHours};

/// A holiday that stands on the same date every year it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FixedHoliday {
    pub(crate) name: String,
    month: u32,
    day: u32,
    from_year: i32,
    to_year: i32,
    pub(crate) carry_over: bool,
    pub(crate) source: String,
}

impl FixedHoliday {
    /// Its date in a year, if it is in force then.
    pub(crate) fn date_in(&self, year: i32) -> Option<NaiveDate> {
        if (self.from_year..=self.to_year).contains(&year) {
            NaiveDate::from_ymd_opt(year, self.month, self.day)
        } else {
            None
        }
    }

    fn collides_with(&self, other: &Self) -> bool {
        (self.month, self.day) == (other.month, other.day)
            && self.from_year <= other.to_year
            && other.from_year <= self.to_year
    }
}

/// What holds for every year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Law {
    pub(crate) holidays: Vec<FixedHoliday>,
    pub(crate) carry_over_source: String,
    pub(crate) hours: OfficeHours,
}

impl Law {
    pub(crate) fn read(file: DataFile<'_>) -> Result<Self, CalendarError> {
        let mut top = Fields::of(file)?;

        let mut carry_over = top.table("carry_over")?;
        let carry_over_source = carry_over.text("source")?;
        carry_over.finish()?;

        let hours = read_hours(top.table("hours")?)?;

        let mut holidays: Vec<FixedHoliday> = Vec::new();
        for fields in top.tables("holiday")? {
            let path = fields.path("");
            let holiday = read_holiday(fields)?;
            if holidays.iter().any(|known| known.collides_with(&holiday)) {
                return Err(CalendarError::DuplicateHoliday {
                    file: file.name.to_owned(),
                    field: path,
                    month: holiday.month,
                    day: holiday.day,
                });
            }
            holidays.push(holiday);
        }
        top.finish()?;
        Ok(Self {
            holidays,
            carry_over_source,
            hours,
        })
    }
}

fn read_holiday(mut fields: Fields<'_>) -> Result<FixedHoliday, CalendarError> {
    let holiday = FixedHoliday {
        name: fields.text("name")?,
        month: fields.number("month")?,
        day: fields.number("day")?,
        from_year: fields.optional_number("from_year")?.unwrap_or(i32::MIN),
        to_year: fields.optional_number("to_year")?.unwrap_or(i32::MAX),
        carry_over: fields.flag("carry_over")?,
        source: fields.text("source")?,
    };
    // A leap year, so that 29 February could be a holiday.
    if NaiveDate::from_ymd_opt(2000, holiday.month, holiday.day).is_none() {
        let found = format!("{}.{}", holiday.day, holiday.month);
        return Err(fields.illegal("day", "a day of the month", &found));
    }
    if holiday.from_year > holiday.to_year {
        return Err(fields.illegal("to_year", "not before from_year", &holiday.to_year));
    }
    fields.finish()?;
    Ok(holiday)
}

fn read_hours(mut fields: Fields<'_>) -> Result<OfficeHours, CalendarError> {
    let hours = OfficeHours {
        open: fields.time("open")?,
        lunch_from: fields.time("lunch_from")?,
        lunch_to: fields.time("lunch_to")?,
        close: fields.time("close")?,
        source: fields.text("source")?,
    };
    if !hours.is_ordered() {
        return Err(fields.illegal(
            "close",
            "after lunch, and lunch after opening",
            &hours.close,
        ));
    }
    fields.finish()?;
    Ok(hours)
}
