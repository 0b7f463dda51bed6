//! Reads one typed field after another and keeps every fault with its field.

use calendar::read_typed_date;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use unicode_normalization::UnicodeNormalization;

use crate::application::Period;
use crate::refusal::{Reason, Refusal, Refusals};

/// Collects faults while fields are read; a field that is at fault gives `None`.
pub(super) struct Reader<'a> {
    pub(super) today: NaiveDate,
    /// A case of the paper journal is read, which says less than form 1 does.
    pub(super) from_paper: bool,
    printable: &'a dyn Fn(char) -> bool,
    faults: Vec<Refusal>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(today: NaiveDate, printable: &'a dyn Fn(char) -> bool) -> Self {
        Self {
            today,
            from_paper: false,
            printable,
            faults: Vec::new(),
        }
    }

    pub(super) fn fault(&mut self, field: impl Into<String>, reason: Reason) {
        self.faults.push(Refusal::at(field, reason));
    }

    pub(super) fn faults(&mut self, faults: Vec<Refusal>) {
        self.faults.extend(faults);
    }

    /// What was read, unless something was at fault.
    pub(super) fn finish<T>(self, read: Option<T>) -> Result<T, Refusals> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => Err(Refusals(self.faults)),
        }
    }

    /// Text in NFC without spaces around it or doubled in it; may be empty.
    pub(super) fn optional(
        &mut self,
        field: impl Into<String>,
        typed: &str,
        longest: usize,
    ) -> Option<String> {
        let text = tidy(typed);
        let length = text.chars().count();
        let reason = if length > longest {
            Some(Reason::TooLong { length, longest })
        } else {
            self.unprintable(&text)
        };
        match reason {
            Some(reason) => {
                self.fault(field, reason);
                None
            }
            None => Some(text),
        }
    }

    /// Text that must be there, but for what the paper journal did not ask for.
    pub(super) fn line_of_form(
        &mut self,
        field: &str,
        typed: &str,
        longest: usize,
    ) -> Option<String> {
        if self.from_paper {
            self.optional(field, typed, longest)
        } else {
            self.line(field, typed, longest)
        }
    }

    /// Text that must be there.
    pub(super) fn line(
        &mut self,
        field: impl Into<String>,
        typed: &str,
        longest: usize,
    ) -> Option<String> {
        let field = field.into();
        if typed.trim().is_empty() {
            self.fault(field, Reason::Missing);
            return None;
        }
        self.optional(field, typed, longest)
    }

    /// Text of several lines, each tidied, without empty ones around them; may be empty.
    pub(super) fn optional_words(
        &mut self,
        field: impl Into<String>,
        typed: &str,
        longest: usize,
    ) -> Option<String> {
        let lines: Vec<String> = typed.lines().map(tidy).collect();
        let text = lines.join("\n");
        let text = text.trim_matches('\n').to_owned();
        let length = text.chars().count();
        let reason = if length > longest {
            Some(Reason::TooLong { length, longest })
        } else {
            self.unprintable(&text.replace('\n', " "))
        };
        match reason {
            Some(reason) => {
                self.fault(field, reason);
                None
            }
            None => Some(text),
        }
    }

    /// Text of several lines that must be there.
    pub(super) fn words(
        &mut self,
        field: impl Into<String>,
        typed: &str,
        longest: usize,
    ) -> Option<String> {
        let field = field.into();
        if typed.trim().is_empty() {
            self.fault(field, Reason::Missing);
            return None;
        }
        self.optional_words(field, typed, longest)
    }

    /// A day and an hour; a day that is not typed is the one given.
    pub(super) fn moment(
        &mut self,
        [day_field, time_field]: [&str; 2],
        [day, time]: [&str; 2],
        or_day: Option<NaiveDate>,
    ) -> Option<NaiveDateTime> {
        let day = match or_day {
            Some(or_day) if day.trim().is_empty() => Some(or_day),
            _ => self.date(day_field, day),
        };
        let time = self.hour(time_field, time);
        Some(day?.and_time(time?))
    }

    /// The first character without a glyph.
    pub(super) fn unprintable(&self, text: &str) -> Option<Reason> {
        let mut characters = text.chars().enumerate();
        let (index, character) = characters.find(|(_, character)| !(self.printable)(*character))?;
        Some(Reason::CharacterNotPrintable {
            character,
            place: index + 1,
        })
    }

    pub(super) fn date(&mut self, field: impl Into<String>, typed: &str) -> Option<NaiveDate> {
        let field = field.into();
        if typed.trim().is_empty() {
            self.fault(field, Reason::Missing);
            return None;
        }
        self.optional_date(field, typed)
    }

    pub(super) fn optional_date(
        &mut self,
        field: impl Into<String>,
        typed: &str,
    ) -> Option<NaiveDate> {
        if typed.trim().is_empty() {
            return None;
        }
        match read_typed_date(typed) {
            Ok(date) => Some(date),
            Err(fault) => {
                self.fault(field, fault.into());
                None
            }
        }
    }

    /// A period whose last day is not before its first.
    pub(super) fn period(
        &mut self,
        from_field: &str,
        from: &str,
        until_field: &str,
        until: &str,
    ) -> Option<Period> {
        let from = self.date(from_field, from);
        let until = self.date(until_field, until);
        let (from, until) = (from?, until?);
        if until < from {
            self.fault(until_field, Reason::PeriodEndsBeforeStart { from });
            return None;
        }
        Some(Period { from, until })
    }

    /// An hour and minute: `9:05`, `09.05`, `0905`, with or without seconds.
    pub(super) fn time(&mut self, field: impl Into<String>, typed: &str) -> Option<NaiveTime> {
        let time = time(typed.trim());
        if time.is_none() {
            self.fault(field, Reason::NotATime);
        }
        time
    }

    /// An hour and minute that must be there.
    pub(super) fn hour(&mut self, field: &str, typed: &str) -> Option<NaiveTime> {
        if typed.trim().is_empty() {
            self.fault(field, Reason::Missing);
            return None;
        }
        self.time(field, typed)
    }

    /// A code that must be one of those there are.
    pub(super) fn choice<T>(
        &mut self,
        field: &str,
        typed: &str,
        of_code: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let typed = typed.trim();
        if typed.is_empty() {
            self.fault(field, Reason::Missing);
            return None;
        }
        let chosen = of_code(typed);
        if chosen.is_none() {
            let typed = typed.to_owned();
            self.fault(field, Reason::NotAChoice { typed });
        }
        chosen
    }

    /// A number of sheets; nothing typed is 0, not counted.
    pub(super) fn sheets(&mut self, field: impl Into<String>, typed: &str) -> Option<u16> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Some(0);
        }
        let digits = typed.bytes().all(|digit| digit.is_ascii_digit());
        match typed.parse() {
            Ok(sheets) if digits => return Some(sheets),
            Err(_) if digits => self.fault(field, Reason::NumberTooLarge { largest: u16::MAX }),
            _ => self.fault(field, Reason::NotANumber),
        }
        None
    }
}

/// NFC, spaces around dropped, doubled ones and line ends made one space.
pub(super) fn tidy(typed: &str) -> String {
    let composed: String = typed.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The clock's fractions of a second are nothing anybody can type again.
pub(super) fn whole_seconds(time: NaiveTime) -> NaiveTime {
    time.with_nanosecond(0).unwrap_or(time)
}

fn time(typed: &str) -> Option<NaiveTime> {
    let parts: Vec<&str> = if typed.len() == 4 && typed.bytes().all(|typed| typed.is_ascii_digit())
    {
        vec![&typed[..2], &typed[2..]]
    } else {
        typed.split([':', '.']).collect()
    };
    let number = |part: &&str| -> Option<u32> {
        let sound =
            (1..=2).contains(&part.len()) && part.bytes().all(|digit| digit.is_ascii_digit());
        sound.then(|| part.parse().ok()).flatten()
    };
    match parts.iter().map(number).collect::<Option<Vec<_>>>()?[..] {
        [hour, minute] => NaiveTime::from_hms_opt(hour, minute, 0),
        [hour, minute, second] => NaiveTime::from_hms_opt(hour, minute, second),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_they_are_typed() {
        let at = |hour, minute, second| NaiveTime::from_hms_opt(hour, minute, second);
        for typed in ["09:05", "9:05", "09.05", "0905"] {
            assert_eq!(time(typed), at(9, 5, 0), "{typed}");
        }
        assert_eq!(time("18:30:07"), at(18, 30, 7));
        for typed in [
            "9",
            "25:00",
            "12:60",
            "noon",
            "1:2:3:4",
            "+9:00",
            "9:",
            "٠٩:٠٠",
        ] {
            assert_eq!(time(typed), None, "{typed}");
        }
    }

    #[test]
    fn text_is_tidied_and_never_otherwise_changed() {
        assert_eq!(tidy("  Әсем \u{a0} гүл\n12-үй "), "Әсем гүл 12-үй");
        assert_eq!(tidy("и\u{306}"), "й");
        assert_eq!(tidy("ТЕГІ тегі"), "ТЕГІ тегі");
    }
}
