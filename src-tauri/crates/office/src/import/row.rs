//! One case of a file as somebody would have typed it: what its cells say put into the fields of the intake,
//! whose readers judge it. Nothing is judged here but what has no field there.

mod children;
mod past;

use cases::imports::RowNotice;
use cases::intake::{STATE_CORPORATION, TypedApplication, TypedDocument, TypedPast};
use cases::number::Number;
use cases::office::OfficePerson;
use cases::refusal::Reason;
use chrono::{Days, NaiveDate};
use statutes::Edition;

use super::cell::Cell;
use super::dates;
use super::fact::Fact;
use super::mapping::{Entry, Mapping};
use super::people::{self, Name};
use super::words;

/// What rows are read with.
pub(super) struct With<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) people: &'a [OfficePerson],
}

/// A row as it would have been typed.
#[derive(Debug, Default)]
pub(super) struct ReadRow {
    pub(super) application: TypedApplication,
    pub(super) past: TypedPast,
    /// What no reader of the intake could say.
    pub(super) faults: Vec<(Fact, Reason)>,
    /// What was read otherwise than it is written.
    pub(super) notices: Vec<(Fact, RowNotice)>,
}

/// The day an entry says it was received, for finding the edition that held then.
pub(super) fn received_on(entry: &Entry<'_>) -> Option<NaiveDate> {
    let mut row = ReadRow::default();
    row.day(entry, Fact::ReceivedOn)
}

/// Reads an entry by the edition of its day.
pub(super) fn read(entry: &Entry<'_>, with: &With<'_>, edition: &Edition) -> ReadRow {
    let mut row = ReadRow::default();
    for (fact, _) in with.mapping.iter() {
        for cell in entry.cells(fact) {
            if let Cell::Error(shown) = cell {
                let shown = shown.clone();
                row.faults.push((fact, Reason::CellIsError { shown }));
            }
        }
    }
    let received = row.day(entry, Fact::ReceivedOn);
    row.past.received_on = row.date(entry, Fact::ReceivedOn);
    row.number(entry, received);
    row.applicant(entry, with, received);
    row.children(entry, received, edition);
    row.period(entry);
    row.channel(entry);
    row.past(entry, with, edition);
    row.documents(edition);
    row
}

impl ReadRow {
    fn notice(&mut self, fact: Fact, notice: RowNotice) {
        self.notices.push((fact, notice));
    }

    /// The only day of a cell, where there is one to be read.
    fn day(&mut self, entry: &Entry<'_>, fact: Fact) -> Option<NaiveDate> {
        let cell = entry.cells(fact).first()?;
        match cell {
            Cell::Date(at) => Some(at.date()),
            Cell::Number(number) => {
                let read = of_number(*number)?;
                self.notice(fact, RowNotice::NumberReadAsDate { read });
                Some(read)
            }
            _ => {
                let text = cell.text();
                let found = dates::find(&text);
                let [one] = &found[..] else { return None };
                let read = one.of_this_century()?;
                if one.short {
                    let written = text[one.at.clone()].to_owned();
                    self.notice(fact, RowNotice::ShortYearRead { written, read });
                }
                Some(read)
            }
        }
    }

    /// The same as it is typed; what is no day stays as it is written, and the intake says so.
    fn date(&mut self, entry: &Entry<'_>, fact: Fact) -> String {
        // What was told of the day once need not be told again.
        self.notices.retain(|(told, _)| *told != fact);
        match self.day(entry, fact) {
            Some(day) => typed(day),
            None => entry.text(fact),
        }
    }

    fn number(&mut self, entry: &Entry<'_>, received: Option<NaiveDate>) {
        let written = entry.text(Fact::Number);
        if let Some(number) = received.and_then(|on| {
            use chrono::Datelike;
            cases::intake::read_old_number(&written, on.year())
        }) && differs(&written, &number)
        {
            self.notice(Fact::Number, RowNotice::NumberReadAs { number });
        }
        self.past.number = written;
        self.application.chancery_number = entry.text(Fact::ChanceryNumber);
    }

    fn applicant(&mut self, entry: &Entry<'_>, with: &With<'_>, received: Option<NaiveDate>) {
        let whole = self.repaired(Fact::Applicant, &entry.text(Fact::Applicant));
        let Name {
            surname,
            given,
            patronymic,
        } = people::name(&whole);
        let applicant = [
            (Fact::ApplicantSurname, surname),
            (Fact::ApplicantGiven, given),
            (Fact::ApplicantPatronymic, patronymic),
        ]
        .map(|(fact, part)| {
            if with.mapping.has(fact) {
                self.repaired(fact, &entry.text(fact))
            } else {
                part
            }
        });
        let [surname, given, patronymic] = applicant;
        let iin = self.iin(Fact::ApplicantIin, &entry.text(Fact::ApplicantIin));
        let birth_date = self.birth_date(entry, received);
        let applicant = &mut self.application.applicant;
        applicant.surname = surname;
        applicant.given = given;
        applicant.patronymic = patronymic;
        applicant.iin = iin;
        applicant.birth_date = birth_date;
        applicant.address = entry.text(Fact::Address);
        applicant.phone = entry.text(Fact::Phone);
    }

    /// A parent was born in the one century that fits.
    fn birth_date(&mut self, entry: &Entry<'_>, received: Option<NaiveDate>) -> String {
        let fact = Fact::ApplicantBirthDate;
        let text = entry.text(fact);
        let found = dates::find(&text);
        match (&found[..], received) {
            ([one], Some(on)) if one.short => self.short_year(fact, &text, one, 12..100, on),
            _ => self.date(entry, fact),
        }
    }

    fn short_year(
        &mut self,
        fact: Fact,
        text: &str,
        found: &dates::Found,
        ages: std::ops::Range<i32>,
        on: NaiveDate,
    ) -> String {
        let written = text[found.at.clone()].to_owned();
        match found.of_age(ages, on) {
            Some(read) => {
                self.notice(fact, RowNotice::ShortYearRead { written, read });
                typed(read)
            }
            None => written,
        }
    }

    fn period(&mut self, entry: &Entry<'_>) {
        let [from, until] = self.two_days(entry, Fact::Period);
        self.application.period_from = from;
        self.application.period_until = until;
        for (fact, start) in [(Fact::PeriodFrom, true), (Fact::PeriodUntil, false)] {
            if entry.cells(fact).is_empty() {
                continue;
            }
            let day = self.date(entry, fact);
            if start {
                self.application.period_from = day;
            } else {
                self.application.period_until = day;
            }
        }
        let [from, until] = self.two_days(entry, Fact::PermitPeriod);
        self.past.permit_from = from;
        self.past.permit_until = until;
    }

    /// Both ends of a period in one cell; a cell without them is at fault.
    fn two_days(&mut self, entry: &Entry<'_>, fact: Fact) -> [String; 2] {
        let text = entry.text(fact);
        if text.is_empty() {
            return [String::new(), String::new()];
        }
        let found = dates::find(&text);
        if let [from, until] = &found[..]
            && let (Some(first), Some(last)) = (from.of_this_century(), until.of_this_century())
        {
            for (one, read) in [(from, first), (until, last)] {
                if one.short {
                    let written = text[one.at.clone()].to_owned();
                    self.notice(fact, RowNotice::ShortYearRead { written, read });
                }
            }
            return [typed(first), typed(last)];
        }
        self.faults
            .push((fact, Reason::PeriodUnread { typed: text }));
        [String::new(), String::new()]
    }

    fn channel(&mut self, entry: &Entry<'_>) {
        if words::is_state_corporation(&entry.text(Fact::Channel)) {
            STATE_CORPORATION.clone_into(&mut self.application.channel.kind);
            self.application.channel.accepted_on = self.date(entry, Fact::AcceptedOn);
        }
    }

    /// The paper journal says of no document that it was brought; a set that was found complete has them all.
    fn documents(&mut self, edition: &Edition) {
        let complete = !self.past.checked_on.is_empty() || self.past.result == "permit";
        let lines = edition.documents.iter().map(|document| TypedDocument {
            code: document.code.0.clone(),
            brought: complete,
            ..TypedDocument::default()
        });
        self.application.documents = lines.collect();
        // Form 1 is the consent; the paper journal holds no application without it.
        self.application.consent = true;
    }

    fn repaired(&mut self, fact: Fact, written: &str) -> String {
        let (read, changed) = people::repaired(written);
        if changed {
            let notice = RowNotice::LettersRepaired {
                written: written.to_owned(),
                read: read.clone(),
            };
            self.notice(fact, notice);
        }
        read
    }

    fn iin(&mut self, fact: Fact, cell: &str) -> String {
        let (iin, put_back) = people::iin(cell);
        if put_back {
            self.notice(fact, RowNotice::ZerosPutBack { iin: iin.clone() });
        }
        iin
    }
}

/// Whether a person would not see at once that this is the number that is written.
fn differs(written: &str, number: &Number) -> bool {
    let bare: String = written
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let ours: String = number
        .to_string()
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    bare != ours && bare != number.serial.to_string()
}

fn typed(day: NaiveDate) -> String {
    kazakh::dates::short(day)
}

/// A number in a column of days: the day that spreadsheets count by it, or its digits without the zero in front.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is whole and within the bounds that are asked for"
)]
fn of_number(number: f64) -> Option<NaiveDate> {
    if number.fract() == 0.0 && (1_010_000.0..=31_129_999.0).contains(&number) {
        return calendar::read_typed_date(&format!("{number:08.0}")).ok();
    }
    // From 1940 to 2100; the count begins with 30.12.1899.
    if !(14_611.0..73_051.0).contains(&number) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(number.trunc() as u64))
}
