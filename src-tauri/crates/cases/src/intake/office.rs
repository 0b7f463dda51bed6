//! Reads the office itself as typed at the first start and in its settings. It does not know grammar: a
//! genitive that was not typed is asked of the caller.

use std::collections::BTreeMap;

use super::LONGEST_LINE;
use super::reader::{Reader, tidy};
use crate::address::LONGEST_ADDRESS;
use crate::internal::InternalTerms;
use crate::number::Journal;
use crate::office::{Head, OfficePerson, OfficeSettings, PersonId, Role};
use crate::refusal::{Reason, Refusals};
use chrono::NaiveDate;

/// The office as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedOffice {
    /// Name in the nominative.
    pub name: String,
    /// Name in the genitive; empty asks for the suggestion.
    pub name_genitive: String,
    /// Address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// Who signs.
    pub head: TypedHead,
    /// Index of each journal by its code; a missing one is empty.
    pub indexes: BTreeMap<&'static str, String>,
    /// Whether the day of receipt counts in a term.
    pub count_start_day: bool,
    /// Whether number, signatory's name and post are printed outside the approved block.
    pub print_outside_block: bool,
    /// Whether the preliminary decision and the notice of its hearing are two papers.
    pub notice_in_two_papers: bool,
    /// The office's own control dates.
    pub internal: TypedInternal,
}

/// The office's own control dates as typed; one that is empty is as long as in the repealed regulation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedInternal {
    /// The clerk registers, in working minutes.
    pub registering_minutes: String,
    /// The head names the executor, in working hours.
    pub resolving_hours: String,
    /// The executor makes a result, in working days.
    pub executing_days: String,
    /// The head signs, in working hours.
    pub signing_hours: String,
    /// The result is handed over, in working minutes.
    pub handing_over_minutes: String,
}

/// The signatory as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedHead {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// Лауазымы.
    pub post: String,
    /// Acting.
    pub acting: bool,
}

/// One of the office's people as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedPerson {
    /// Тегі.
    pub surname: String,
    /// Аты.
    pub given: String,
    /// Әкесінің аты.
    pub patronymic: String,
    /// Лауазымы.
    pub post: String,
    /// Code of a [`Role`].
    pub role: String,
    /// No longer at work.
    pub left: bool,
}

impl From<&InternalTerms> for TypedInternal {
    fn from(terms: &InternalTerms) -> Self {
        Self {
            registering_minutes: terms.registering_minutes.to_string(),
            resolving_hours: terms.resolving_hours.to_string(),
            executing_days: terms.executing_days.to_string(),
            signing_hours: terms.signing_hours.to_string(),
            handing_over_minutes: terms.handing_over_minutes.to_string(),
        }
    }
}

/// Reads the office's settings; fields are named from `office.`. `genitive_of` suggests the genitive of a name.
pub fn read_office(
    typed: &TypedOffice,
    printable: &dyn Fn(char) -> bool,
    genitive_of: &dyn Fn(&str) -> Option<String>,
) -> Result<OfficeSettings, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let name = reader.line("office.name", &typed.name, LONGEST_LINE);
    // Without a name there is nothing yet to put into the genitive.
    let name_genitive = name.as_ref().and_then(|name| {
        let suggested = || genitive_of(name).unwrap_or_default();
        let genitive = Some(typed.name_genitive.clone()).filter(|typed| !typed.trim().is_empty());
        reader.line(
            "office.name_genitive",
            &genitive.unwrap_or_else(suggested),
            LONGEST_LINE,
        )
    });
    let address = reader.line("office.address", &typed.address, LONGEST_ADDRESS);
    let phone = reader.optional("office.phone", &typed.phone, LONGEST_LINE);
    let head = &typed.head;
    let head_name = reader.name(
        "office.head",
        [&head.surname, &head.given, &head.patronymic],
    );
    let post = reader.line("office.head.post", &head.post, LONGEST_LINE);
    let mut indexes = BTreeMap::new();
    for journal in Journal::ALL {
        let field = format!("office.index_{}", journal.code());
        let typed = typed.indexes.get(journal.code()).map_or("", |typed| typed);
        if let Some(index) = reader.optional(field, typed, LONGEST_INDEX) {
            indexes.insert(journal, index);
        }
    }
    let internal = internal(&mut reader, &typed.internal);
    let read = || {
        Some(OfficeSettings {
            name: name?,
            name_genitive: name_genitive?,
            address: address?,
            phone: phone?,
            head: Head {
                name: head_name?,
                post: post?,
                acting: typed.head.acting,
            },
            indexes,
            count_start_day: typed.count_start_day,
            print_outside_block: typed.print_outside_block,
            notice_in_two_papers: typed.notice_in_two_papers,
            internal: internal?,
        })
    };
    reader.finish(read())
}

/// The longest control date, in any of its units: none of them is longer than a month of office hours.
const LONGEST_CONTROL: u16 = 10_000;

fn internal(reader: &mut Reader<'_>, typed: &TypedInternal) -> Option<InternalTerms> {
    let first = InternalTerms::default();
    let mut length = |field: &str, typed: &str, first: u32| {
        let field = format!("office.internal.{field}");
        match typed.trim() {
            "" => Some(first),
            typed => match typed.parse::<u16>() {
                Ok(length) if (1..=LONGEST_CONTROL).contains(&length) => Some(length.into()),
                Ok(length) if length > LONGEST_CONTROL => {
                    let largest = LONGEST_CONTROL;
                    reader.fault(field, Reason::NumberTooLarge { largest });
                    None
                }
                _ => {
                    reader.fault(field, Reason::NotANumber);
                    None
                }
            },
        }
    };
    let registering = length(
        "registering_minutes",
        &typed.registering_minutes,
        first.registering_minutes,
    );
    let resolving = length(
        "resolving_hours",
        &typed.resolving_hours,
        first.resolving_hours,
    );
    let executing = length(
        "executing_days",
        &typed.executing_days,
        first.executing_days,
    );
    let signing = length("signing_hours", &typed.signing_hours, first.signing_hours);
    let handing_over = length(
        "handing_over_minutes",
        &typed.handing_over_minutes,
        first.handing_over_minutes,
    );
    Some(InternalTerms {
        registering_minutes: registering?,
        resolving_hours: resolving?,
        executing_days: executing?,
        signing_hours: signing?,
        handing_over_minutes: handing_over?,
    })
}

/// Longest index of a journal, in characters.
const LONGEST_INDEX: usize = 20;

/// Reads one of the office's people; fields are named from `at`, e.g. `people[0]`.
pub fn read_person(
    typed: &TypedPerson,
    id: PersonId,
    at: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<OfficePerson, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let name = reader.name(at, [&typed.surname, &typed.given, &typed.patronymic]);
    let post = reader.line(format!("{at}.post"), &typed.post, LONGEST_LINE);
    let role = Role::of_code(typed.role.trim());
    if role.is_none() {
        let typed = typed.role.clone();
        reader.fault(format!("{at}.role"), Reason::NotAChoice { typed });
    }
    let left = typed.left;
    let read = || {
        Some(OfficePerson {
            id,
            name: name?,
            post: post?,
            role: role?,
            left,
        })
    };
    reader.finish(read())
}

/// Reads one line that must be there, of characters a paper can print.
pub fn read_line(
    field: &str,
    typed: &str,
    longest: usize,
    printable: &dyn Fn(char) -> bool,
) -> Result<String, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let line = reader.line(field, typed, longest);
    reader.finish(line)
}

/// Reads the first serial of a journal; nothing typed is 1.
pub fn read_first_serial(field: &str, typed: &str) -> Result<u32, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, &|_| true);
    let typed = tidy(typed);
    let serial = match typed.as_str() {
        "" => Some(1),
        digits if digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            digits.parse().ok().filter(|serial| *serial > 0)
        }
        _ => None,
    };
    if serial.is_none() {
        reader.fault(field, Reason::NotANumber);
    }
    reader.finish(serial)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> TypedOffice {
        TypedOffice {
            name: "Ақжар аудандық білім бөлімі".into(),
            address: "Талшық ауылы".into(),
            head: TypedHead {
                surname: "Сәрсенбаев".into(),
                post: "Бөлім басшысы".into(),
                ..TypedHead::default()
            },
            ..TypedOffice::default()
        }
    }

    fn fields(refusals: Refusals) -> Vec<String> {
        refusals
            .0
            .into_iter()
            .map(|refusal| refusal.field)
            .collect()
    }

    #[test]
    fn a_genitive_that_was_not_typed_is_suggested_or_asked_for() {
        let known = |name: &str| Some(format!("{name}нің"));
        let read = read_office(&office(), &|_| true, &known).expect("nothing is missing");
        assert_eq!(read.name_genitive, "Ақжар аудандық білім бөлімінің");
        let refused = read_office(&office(), &|_| true, &|_| None).expect_err("no genitive");
        assert_eq!(fields(refused), ["office.name_genitive"]);
    }

    #[test]
    fn every_missing_value_is_named_at_once() {
        let refused =
            read_office(&TypedOffice::default(), &|_| true, &|_| None).expect_err("all is missing");
        assert_eq!(
            fields(refused),
            [
                "office.name",
                "office.address",
                "office.head.surname",
                "office.head.post"
            ]
        );
    }

    #[test]
    fn a_person_needs_a_role_there_is() {
        let typed = TypedPerson {
            given: "Гүлнар".into(),
            post: "маман".into(),
            role: "boss".into(),
            ..TypedPerson::default()
        };
        let refused =
            read_person(&typed, PersonId(1), "people[0]", &|_| true).expect_err("no such role");
        assert_eq!(fields(refused), ["people[0].role"]);
    }

    #[test]
    fn a_first_serial_is_a_whole_number_from_one() {
        assert_eq!(read_first_serial("f", ""), Ok(1));
        assert_eq!(read_first_serial("f", " 48 "), Ok(48));
        for typed in ["0", "-3", "4б", "99999999999"] {
            assert!(read_first_serial("f", typed).is_err(), "{typed}");
        }
    }
}
