//! Reading one TOML table field by field, so that every mistake names its file and field.
//! Knows the shapes of values, not what a field means.

use chrono::{NaiveDate, NaiveTime};
use toml::{Table, Value};

use crate::CalendarError;

/// A calendar file as it is handed in: `law.toml`, or `<year>.toml` for a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataFile<'a> {
    /// Its name without folders; errors name it, and a year file's name must be its year.
    pub name: &'a str,
    /// Its TOML text.
    pub text: &'a str,
}

/// One table of a file. Fields are taken out of it; what is left at the end is unknown.
pub(crate) struct Fields<'a> {
    file: &'a str,
    path: String,
    table: Table,
}

impl<'a> Fields<'a> {
    /// The file's top table.
    pub(crate) fn of(file: DataFile<'a>) -> Result<Self, CalendarError> {
        let table = file
            .text
            .parse::<Table>()
            .map_err(|error| CalendarError::Syntax {
                file: file.name.to_owned(),
                line: error.span().map_or(1, |span| {
                    let before = file.text.get(..span.start).unwrap_or_default();
                    before.matches('\n').count() + 1
                }),
                message: error.message().to_owned(),
            })?;
        Ok(Self {
            file: file.name,
            path: String::new(),
            table,
        })
    }

    /// Path of a field of this table, as errors name it.
    pub(crate) fn path(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else if field.is_empty() {
            self.path.clone()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// An error saying that the field's value cannot stand there.
    pub(crate) fn illegal(
        &self,
        field: &str,
        expected: &'static str,
        found: &impl ToString,
    ) -> CalendarError {
        CalendarError::IllegalValue {
            file: self.file.to_owned(),
            field: self.path(field),
            expected,
            found: found.to_string(),
        }
    }

    fn value(&mut self, field: &str) -> Result<Value, CalendarError> {
        self.table
            .remove(field)
            .ok_or_else(|| CalendarError::MissingField {
                file: self.file.to_owned(),
                field: self.path(field),
            })
    }

    /// A text that is not blank.
    pub(crate) fn text(&mut self, field: &str) -> Result<String, CalendarError> {
        match self.value(field)? {
            Value::String(text) if !text.trim().is_empty() => Ok(text),
            other => Err(self.illegal(field, "a text", &other)),
        }
    }

    /// A whole number that fits `T`.
    pub(crate) fn number<T: TryFrom<i64>>(&mut self, field: &str) -> Result<T, CalendarError> {
        match self.value(field)? {
            Value::Integer(number) => {
                T::try_from(number).map_err(|_| self.illegal(field, "a whole number", &number))
            }
            other => Err(self.illegal(field, "a whole number", &other)),
        }
    }

    /// A whole number, or `None` where the field is absent.
    pub(crate) fn optional_number<T: TryFrom<i64>>(
        &mut self,
        field: &str,
    ) -> Result<Option<T>, CalendarError> {
        if self.table.contains_key(field) {
            self.number(field).map(Some)
        } else {
            Ok(None)
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, field: &str) -> Result<bool, CalendarError> {
        match self.value(field)? {
            Value::Boolean(flag) => Ok(flag),
            other => Err(self.illegal(field, "true or false", &other)),
        }
    }

    /// A date without time or offset.
    pub(crate) fn date(&mut self, field: &str) -> Result<NaiveDate, CalendarError> {
        let value = self.value(field)?;
        let date = value
            .as_datetime()
            .filter(|moment| moment.time.is_none() && moment.offset.is_none())
            .and_then(|moment| moment.date)
            .and_then(|date| {
                NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            });
        date.ok_or_else(|| self.illegal(field, "a date", &value))
    }

    /// A time of day.
    pub(crate) fn time(&mut self, field: &str) -> Result<NaiveTime, CalendarError> {
        let value = self.value(field)?;
        let time = value
            .as_datetime()
            .filter(|moment| moment.date.is_none() && moment.offset.is_none())
            .and_then(|moment| moment.time)
            .and_then(|time| {
                NaiveTime::from_hms_opt(
                    time.hour.into(),
                    time.minute.into(),
                    time.second.unwrap_or(0).into(),
                )
            });
        time.ok_or_else(|| self.illegal(field, "a time of day", &value))
    }

    /// A table inside this one.
    pub(crate) fn table(&mut self, field: &str) -> Result<Self, CalendarError> {
        match self.value(field)? {
            Value::Table(table) => Ok(self.inner(self.path(field), table)),
            other => Err(self.illegal(field, "a table", &other)),
        }
    }

    /// The list of tables under one name; none where the field is absent.
    pub(crate) fn tables(&mut self, field: &str) -> Result<Vec<Self>, CalendarError> {
        let Some(value) = self.table.remove(field) else {
            return Ok(Vec::new());
        };
        let Value::Array(items) = value else {
            return Err(self.illegal(field, "a list of tables", &value));
        };
        let path = self.path(field);
        items
            .into_iter()
            .enumerate()
            .map(|(index, item)| match item {
                Value::Table(table) => Ok(self.inner(format!("{path}[{index}]"), table)),
                other => Err(self.illegal(field, "a list of tables", &other)),
            })
            .collect()
    }

    fn inner(&self, path: String, table: Table) -> Self {
        Self {
            file: self.file,
            path,
            table,
        }
    }

    /// Ends the reading: a field that nobody took is an error.
    pub(crate) fn finish(self) -> Result<(), CalendarError> {
        match self.table.keys().next() {
            None => Ok(()),
            Some(field) => Err(CalendarError::UnknownField {
                file: self.file.to_owned(),
                field: self.path(field),
            }),
        }
    }
}
