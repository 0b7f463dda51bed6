//! Reads what is typed at the later acts: who takes the permit, and a narrower period.

use super::LONGEST_LINE;
use super::reader::Reader;
use super::typed::TypedPowerOfAttorney;
use crate::act::Narrowed;
use crate::application::Period;
use crate::event::Recipient;
use crate::refusal::Refusals;
use chrono::NaiveDate;

/// Who takes the permit, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedRecipient {
    /// A representative takes it; without, the applicant, and only `identity_document` is read.
    pub representative: bool,
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// Number of the identity document shown.
    pub identity_document: String,
    /// The notarised power of attorney.
    pub power_of_attorney: TypedPowerOfAttorney,
}

/// A narrower period, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedPeriod {
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// Why it is narrower than asked for.
    pub reason: String,
}

/// Reads who takes the permit; fields are named from `to.`. Whether the power of attorney holds on the day is
/// for `decide` to say.
pub fn read_recipient(
    typed: &TypedRecipient,
    printable: &dyn Fn(char) -> bool,
) -> Result<Recipient, Refusals> {
    // No date typed here is judged by today's.
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let identity = reader.line(
        "to.identity_document",
        &typed.identity_document,
        LONGEST_LINE,
    );
    if !typed.representative {
        let read = identity.map(|identity_document| Recipient::Applicant { identity_document });
        return reader.finish(read);
    }
    let name = reader.name("to", [&typed.surname, &typed.given, &typed.patronymic]);
    let power = reader.power_of_attorney("to.power_of_attorney", &typed.power_of_attorney);
    let read = || {
        Some(Recipient::Representative {
            name: name?,
            identity_document: identity?,
            power_of_attorney: power?,
        })
    };
    reader.finish(read())
}

/// Reads a narrower period; fields are named from `narrowed.`. Whether it lies within the one asked for is for
/// `decide` to say.
pub fn read_narrowed(typed: &TypedPeriod) -> Result<Narrowed, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, &|_| true);
    let period = reader.period("narrowed.from", &typed.from, "narrowed.until", &typed.until);
    let reason = reader.line("narrowed.reason", &typed.reason, LONGEST_LINE);
    let read = || {
        Some(Narrowed {
            period: period?,
            reason: reason?,
        })
    };
    reader.finish(read())
}

/// Reads the narrower period alone, for a look at the permit before the reason is typed.
pub fn read_narrowed_period(typed: &TypedPeriod) -> Result<Period, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, &|_| true);
    let period = reader.period("narrowed.from", &typed.from, "narrowed.until", &typed.until);
    reader.finish(period)
}
