//! Reads a case of the paper journal as typed: an application of which less is known than form 1 says, its old
//! number, its dates and how far it had got. It does not know which numbers are drawn already.

use chrono::{Datelike, NaiveDate, NaiveTime};
use statutes::Edition;

use super::reader::{Reader, tidy};
use super::typed::TypedApplication;
use super::{LONGEST_LINE, application};
use crate::application::Application;
use crate::number::{Journal, Number};
use crate::office::PersonId;
use crate::refusal::{Reason, Refusals};
use crate::taken_over::{OldEntry, OldResult};

/// Why a person of the paper journal has no IIN here.
pub const NO_IIN_IN_PAPER_JOURNAL: &str = "қағаз журналда ЖСН көрсетілмеген";

/// `result` of a permit.
const PERMIT: &str = "permit";

/// `result` of a reasoned refusal.
const REFUSAL: &str = "refusal";

/// `result` of an application that was taken back.
const WITHDRAWN: &str = "withdrawn";

/// `result` of a refusal to accept the documents.
const NOT_ACCEPTED: &str = "not_accepted";

/// Longest remark kept, in characters.
const LONGEST_REMARK: usize = 1000;

/// A case of the paper journal as typed, beside its application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedPast {
    /// Its number: `48`, `05-12-48/2026`, `№ 05-12/48`.
    pub number: String,
    /// The day that counted as the day of receipt.
    pub received_on: String,
    /// The last day as promised; empty to have it counted.
    pub promised: String,
    /// Number of one of the office's people; none where nobody is known.
    pub executor: Option<u32>,
    /// The day the set was found complete; empty where it was not.
    pub checked_on: String,
    /// Empty for an open case, `permit`, `refusal`, `not_accepted` or `withdrawn`.
    pub result: String,
    /// Number of the paper it came to, as it is written.
    pub result_number: String,
    /// Date of that paper.
    pub result_on: String,
    /// Number of the ground of a refusal; empty where it is not known.
    pub ground: String,
    /// First day granted; both empty for what was asked.
    pub permit_from: String,
    /// Last day granted.
    pub permit_until: String,
    /// The day the permit was handed over; empty where it waits.
    pub handed_over_on: String,
    /// What else the paper journal says.
    pub remark: String,
}

/// Reads a case of the paper journal, every fault at its field; those of the past are named from `past.`.
pub fn read_from_paper(
    typed: &TypedApplication,
    past: &TypedPast,
    edition: &Edition,
    today: NaiveDate,
    printable: &dyn Fn(char) -> bool,
) -> Result<(Application, OldEntry), Refusals> {
    let mut reader = Reader::new(today, printable);
    reader.from_paper = true;
    let received_on = reader
        .date("past.received_on", &past.received_on)
        .filter(|on| {
            if *on > today {
                reader.fault("past.received_on", Reason::OnInFuture { today });
            }
            *on <= today
        });
    // Without its day nothing of the application can be judged by it; the day's own fault says enough.
    let came = received_on.unwrap_or(today).and_time(NaiveTime::MIN);
    let typed = with_days_of(typed, past, received_on);
    let application = application(&mut reader, &typed, edition, came);
    let number = received_on.and_then(|on| old_number(&mut reader, &past.number, on.year()));
    let promised = reader.optional_date("past.promised", &past.promised);
    let checked_on = reader.optional_date("past.checked_on", &past.checked_on);
    let result = result(&mut reader, past, edition);
    let remark = reader.optional("past.remark", &past.remark, LONGEST_REMARK);
    let read = || {
        let mut application = application?;
        let (number, received_on) = (number?, received_on?);
        keep_as_written(&mut application, &past.number, &number);
        let old = OldEntry {
            number,
            received_on,
            promised,
            executor: past.executor.map(PersonId),
            checked_on,
            result: result?,
            remark: remark?,
        };
        Some((application, old))
    };
    reader.finish(read())
}

/// The paper journal knows one day of receipt, and of the writing none: the application has that day where it
/// names no other.
fn with_days_of(
    typed: &TypedApplication,
    past: &TypedPast,
    received_on: Option<NaiveDate>,
) -> TypedApplication {
    let mut typed = typed.clone();
    let or = |day: &mut String, other: &str| {
        if day.trim().is_empty() {
            other.clone_into(day);
        }
    };
    if received_on.is_none() {
        // Its fault is told once, at the day itself.
        for day in [&mut typed.received_on, &mut typed.written_on] {
            day.clear();
        }
        return TypedApplication {
            written_on: "01.01.1900".to_owned(),
            ..typed
        };
    }
    or(&mut typed.received_on, &past.received_on);
    or(&mut typed.received_time, "00:00");
    or(&mut typed.channel.accepted_on, &past.received_on);
    let handed_in = if typed.channel.kind.trim() == super::STATE_CORPORATION {
        typed.channel.accepted_on.clone()
    } else {
        typed.received_on.clone()
    };
    or(&mut typed.written_on, &handed_in);
    typed
}

#[expect(clippy::option_option, reason = "unreadable, not named, or named")]
fn result(
    reader: &mut Reader<'_>,
    past: &TypedPast,
    edition: &Edition,
) -> Option<Option<OldResult>> {
    let number = |reader: &mut Reader<'_>| {
        reader.optional("past.result_number", &past.result_number, LONGEST_LINE)
    };
    match past.result.trim() {
        "" => Some(None),
        PERMIT => {
            let number = number(reader);
            let dated = reader.date("past.result_on", &past.result_on);
            let named = [&past.permit_from, &past.permit_until];
            let period = if named.iter().all(|day| day.trim().is_empty()) {
                Some(None)
            } else {
                let [from, until] = named;
                let period = reader.period("past.permit_from", from, "past.permit_until", until);
                period.map(Some)
            };
            let handed_over = reader.optional_date("past.handed_over_on", &past.handed_over_on);
            Some(Some(OldResult::Permit {
                number: number?,
                dated: dated?,
                period: period?,
                handed_over_on: handed_over,
            }))
        }
        REFUSAL => {
            let number = number(reader);
            let dated = reader.date("past.result_on", &past.result_on);
            let handed_over = reader.optional_date("past.handed_over_on", &past.handed_over_on);
            let ground = ground(reader, past, edition);
            Some(Some(OldResult::Refusal {
                number: number?,
                dated: dated?,
                ground: ground?,
                handed_over_on: handed_over,
            }))
        }
        WITHDRAWN => {
            let on = reader.date("past.result_on", &past.result_on);
            Some(Some(OldResult::Withdrawn { on: on? }))
        }
        NOT_ACCEPTED => {
            let number = number(reader);
            let on = reader.date("past.result_on", &past.result_on);
            Some(Some(OldResult::NotAccepted {
                number: number?,
                on: on?,
            }))
        }
        other => {
            let typed = other.to_owned();
            reader.fault("past.result", Reason::NotAChoice { typed });
            None
        }
    }
}

/// A ground of the edition's list, where one is named.
#[expect(clippy::option_option, reason = "unreadable, not named, or named")]
fn ground(reader: &mut Reader<'_>, past: &TypedPast, edition: &Edition) -> Option<Option<u8>> {
    let typed = past.ground.trim();
    if typed.is_empty() {
        return Some(None);
    }
    let known = typed
        .parse()
        .ok()
        .filter(|number| edition.ground(*number).is_some());
    if known.is_none() {
        let typed = typed.to_owned();
        reader.fault("past.ground", Reason::NotAChoice { typed });
        return None;
    }
    Some(known)
}

fn old_number(reader: &mut Reader<'_>, typed: &str, year: i32) -> Option<Number> {
    if typed.trim().is_empty() {
        reader.fault("past.number", Reason::Missing);
        return None;
    }
    let number = read_old_number(typed, year);
    if number.is_none() {
        reader.fault("past.number", Reason::OldNumberUnreadable);
    }
    number
}

/// Where our way of writing the number is another one, the old one is kept beside it and finds the case too.
fn keep_as_written(application: &mut Application, written: &str, number: &Number) {
    let written = tidy(written);
    let said_by_ours = written == number.to_string() || written == number.serial.to_string();
    if application.chancery_number.is_none() && !said_by_ours {
        application.chancery_number = Some(written);
    }
}

/// Reads a registration number as paper journals have it: an index, a serial, a year, of which only the serial
/// must be there. `48`, `№48`, `05-12/48`, `05-12-48/2026`, `48/26`; the year is `year` where none is written.
pub fn read_old_number(typed: &str, year: i32) -> Option<Number> {
    let bare: String = tidy(typed)
        .trim_start_matches(['№', 'N', '#'])
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let (rest, year) = split_year(&bare, year);
    let from = rest
        .char_indices()
        .rev()
        .take_while(|(_, letter)| letter.is_ascii_digit())
        .last()
        .map(|(place, _)| place)?;
    let (index, serial) = rest.split_at(from);
    let serial: u32 = serial.parse().ok()?;
    (serial > 0).then(|| Number {
        journal: Journal::Applications,
        index: index.trim_end_matches(['-', '–', '/', '.']).to_owned(),
        serial,
        year,
    })
}

/// `…/2026` and, of the year that is meant anyway, `…/26`.
fn split_year(bare: &str, year: i32) -> (&str, i32) {
    if let Some((rest, last)) = bare.rsplit_once('/')
        && rest.ends_with(|letter: char| letter.is_ascii_digit())
        && last.bytes().all(|digit| digit.is_ascii_digit())
    {
        let short = format!("{:02}", year.rem_euclid(100));
        match last.len() {
            4 => {
                if let Ok(written) = last.parse()
                    && (1990..=2199).contains(&written)
                {
                    return (rest, written);
                }
            }
            2 if last == short => return (rest, year),
            _ => {}
        }
    }
    (bare, year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_numbers_are_read_as_offices_write_them() {
        for (typed, index, serial, year) in [
            ("48", "", 48, 2026),
            (" № 48 ", "", 48, 2026),
            ("05-12/48", "05-12", 48, 2026),
            ("05-12-48/2026", "05-12", 48, 2026),
            ("05-12-48/2025", "05-12", 48, 2025),
            ("48/26", "", 48, 2026),
            ("12/25", "12", 25, 2026),
            ("ЗТ-48", "ЗТ", 48, 2026),
            // A year behind the last stroke is a year.
            ("05-12/2026", "05", 12, 2026),
        ] {
            let number = read_old_number(typed, 2026).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(
                (number.index.as_str(), number.serial, number.year),
                (index, serial, year),
                "{typed}"
            );
        }
        for typed in ["", "№", "ЗТ", "0", "48б", "99999999999"] {
            assert_eq!(read_old_number(typed, 2026), None, "{typed}");
        }
    }
}
