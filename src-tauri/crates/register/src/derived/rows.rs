//! Which rows a case or an event of the office gives, as a pure function: no SQL here.

use cases::application::Application;
use cases::case::{Case, CaseId};
use cases::event::{CaseEvent, PaperRef, Recipient, Recorded};
use cases::identifier::Identifier;
use cases::name::PersonName;
use cases::number::Number;
use cases::office::OfficeEvent;
use chrono::NaiveDate;
use rusqlite::types::Value;

use super::{DerivedRow, terms};
use crate::journal::entry::write_date;
use crate::number;

/// What somebody is in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonRole {
    /// The parent who asks.
    Applicant,
    /// Who acts for the applicant.
    Representative,
    /// A child the applicant asks to meet.
    Child,
    /// Who took the permit under a power of attorney.
    Recipient,
}

const ROLES: [(PersonRole, &str); 4] = [
    (PersonRole::Applicant, "applicant"),
    (PersonRole::Representative, "representative"),
    (PersonRole::Child, "child"),
    (PersonRole::Recipient, "recipient"),
];

/// The role from the name it is stored under.
pub(crate) fn read_role(code: &str) -> Option<PersonRole> {
    ROLES
        .into_iter()
        .find(|(_, known)| *known == code)
        .map(|(role, _)| role)
}

impl PersonRole {
    /// The name it is stored under.
    pub fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Representative => "representative",
            Self::Child => "child",
            Self::Recipient => "recipient",
        }
    }
}

/// Somebody a case names.
pub(super) struct Person<'a> {
    pub(super) role: PersonRole,
    pub(super) name: &'a PersonName,
    pub(super) iin: Option<&'a str>,
    pub(super) birth_date: Option<NaiveDate>,
    pub(super) phone: &'a str,
}

/// Every row of a case.
pub(super) fn of_case(case: &Case, entries: &[Recorded<CaseEvent>]) -> Vec<DerivedRow> {
    let persons = persons(case);
    let mut rows = vec![case_row(case, entries)];
    rows.extend(
        persons
            .iter()
            .zip(0_i64..)
            .map(|(person, place)| person_row(case, place, person)),
    );
    rows.extend(numbers(case, entries));
    rows.extend(entries.iter().flat_map(|entry| issues_of(entry, case.id)));
    rows.extend(
        terms::of_case(case, entries, &persons)
            .into_iter()
            .map(|term| DerivedRow {
                table: "case_term",
                values: vec![
                    text(term.kind.code()),
                    text(term.text),
                    integer(case.id.0),
                    text(term.exact),
                ],
            }),
    );
    rows
}

/// Every row of an event of the office; its numbers and papers are of no case.
pub(super) fn of_office(entry: &Recorded<OfficeEvent>) -> Vec<DerivedRow> {
    let mut rows = Vec::new();
    if let OfficeEvent::Printed { sha256 } = &entry.event {
        rows.push(DerivedRow {
            table: "printing",
            values: vec![integer(entry.seq), Value::Blob(sha256.to_vec())],
        });
    }
    rows.extend(
        number::of_office_event(&entry.event)
            .map(|drawn| number_row(drawn, number::OFFICE, entry.seq)),
    );
    rows.extend(issues_of(entry, number::OFFICE));
    rows
}

/// By surname, given name and patronymic in the alphabet's order; a missing one comes last.
fn sort_key(name: &PersonName) -> Value {
    Value::Blob(kazakh::alphabet::sort_key_of(&[
        &name.surname,
        &name.given,
        &name.patronymic,
    ]))
}

fn case_row(case: &Case, entries: &[Recorded<CaseEvent>]) -> DerivedRow {
    let number = &case.registered.number;
    let ended_on = ended_on(case);
    let values = vec![
        integer(case.id.0),
        integer(case.revision),
        text(case.state.code()),
        text(&*number.index),
        integer(number.serial),
        integer(number.year),
        text(&*case.registered.service),
        text(&*case.registered.edition),
        text(case.application.applicant.name.full()),
        sort_key(&case.application.applicant.name),
        case.executor
            .map_or(Value::Null, |person| integer(person.0)),
        date(case.registered.received_on),
        date(case.registered.promised),
        date(case.last_on),
        integer(entries.last().map_or(0, |entry| entry.seq)),
        ended_on.map_or(Value::Null, date),
    ];
    DerivedRow {
        table: "case_row",
        values,
    }
}

/// The day of the act that ended the service; none while something is still to be done.
fn ended_on(case: &Case) -> Option<NaiveDate> {
    if case.state.is_open() {
        return None;
    }
    let not_accepted = case.not_accepted.as_ref().map(|receipt| receipt.on);
    let handed_over = case.handed_over.as_ref().map(|handed_over| handed_over.on);
    let withdrawn = case.withdrawn.as_ref().map(|withdrawn| withdrawn.on);
    let revoked = case.revoked.as_ref().map(|revoked| revoked.on);
    not_accepted.or(withdrawn).or(handed_over).or(revoked)
}

fn persons(case: &Case) -> Vec<Person<'_>> {
    let Application {
        applicant,
        representative,
        children,
        ..
    } = &case.application;
    // Where no birth date was asked for, the one that the IIN may encode finds the person again too.
    let hinted = |identifier: &Identifier| match identifier {
        Identifier::Iin(iin) => iin.birth_date_hint(case.registered.received_on),
        Identifier::None { .. } => None,
    };
    let mut persons = vec![Person {
        role: PersonRole::Applicant,
        name: &applicant.name,
        iin: iin(&applicant.identifier),
        birth_date: applicant
            .birth_date
            .or_else(|| hinted(&applicant.identifier)),
        phone: &applicant.phone.typed,
    }];
    persons.extend(representative.iter().map(|representative| Person {
        role: PersonRole::Representative,
        name: &representative.name,
        iin: iin(&representative.identifier),
        birth_date: hinted(&representative.identifier),
        phone: "",
    }));
    persons.extend(children.iter().map(|child| Person {
        role: PersonRole::Child,
        name: &child.name,
        iin: iin(&child.identifier),
        birth_date: Some(child.birth_date),
        phone: "",
    }));
    persons.extend(recipients(case).filter_map(|recipient| match recipient {
        Recipient::Applicant { .. } => None,
        Recipient::Representative { name, .. } => Some(Person {
            role: PersonRole::Recipient,
            name,
            iin: None,
            birth_date: None,
            phone: "",
        }),
    }));
    persons
}

/// Everybody who ever took a result of the case or a duplicate of one.
fn recipients(case: &Case) -> impl Iterator<Item = &Recipient> {
    let former = case.former_stages.iter();
    let voided = case.voided_results.iter();
    let handed_over = former
        .clone()
        .filter_map(|stage| stage.handed_over.as_ref())
        .chain(voided.clone().filter_map(|void| void.handed_over.as_ref()))
        .chain(&case.handed_over);
    let duplicates = former
        .flat_map(|stage| &stage.duplicates)
        .chain(voided.flat_map(|void| &void.duplicates))
        .chain(&case.duplicates);
    handed_over
        .map(|handed_over| &handed_over.to)
        .chain(duplicates.map(|duplicate| &duplicate.to))
}

fn iin(identifier: &Identifier) -> Option<&str> {
    match identifier {
        Identifier::Iin(iin) => Some(iin.digits()),
        Identifier::None { .. } => None,
    }
}

fn person_row(case: &Case, place: i64, person: &Person<'_>) -> DerivedRow {
    let name = person.name.full();
    let values = vec![
        integer(case.id.0),
        Value::Integer(place),
        text(person.role.code()),
        text(&*name),
        text(kazakh::folding::fold(&name)),
        sort_key(person.name),
        person.iin.map_or(Value::Null, text),
        person.birth_date.map_or(Value::Null, date),
        text(person.phone),
    ];
    DerivedRow {
        table: "case_person",
        values,
    }
}

/// Each number once, by the first entry that carries it.
fn numbers(case: &Case, entries: &[Recorded<CaseEvent>]) -> Vec<DerivedRow> {
    let mut rows: Vec<DerivedRow> = Vec::new();
    if let Some((number, seq)) = number::old::held(entries) {
        rows.push(DerivedRow {
            table: "drawn_number",
            values: vec![
                text(number.journal.code()),
                integer(number.year),
                integer(number.serial),
                text(&*number.index),
                integer(case.id.0),
                integer(seq),
            ],
        });
    }
    for entry in entries {
        let Some(number) = number::of_event(&entry.event) else {
            continue;
        };
        let row = number_row(number, case.id, entry.seq);
        if !rows
            .iter()
            .any(|known| known.values[..3] == row.values[..3])
        {
            rows.push(row);
        }
    }
    rows
}

fn number_row(number: &Number, owner: CaseId, seq: u64) -> DerivedRow {
    DerivedRow {
        table: "drawn_number",
        values: vec![
            text(number.journal.code()),
            integer(number.year),
            integer(number.serial),
            text(&*number.index),
            integer(owner.0),
            integer(seq),
        ],
    }
}

/// The papers that an entry issued.
fn issues_of<E>(entry: &Recorded<E>, owner: CaseId) -> Vec<DerivedRow> {
    let row = |(paper, place): (&PaperRef, i64)| DerivedRow {
        table: "paper_issue",
        values: vec![
            integer(entry.seq),
            Value::Integer(place),
            integer(owner.0),
            text(&*paper.form),
            paper
                .number
                .as_ref()
                .map_or(Value::Null, |number| text(number.to_string())),
            integer(paper.version),
            Value::Blob(paper.sha256.to_vec()),
        ],
    };
    entry.papers.iter().zip(0..).map(row).collect()
}

fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

fn date(date: NaiveDate) -> Value {
    text(write_date(date))
}

/// Ids and counts are far below 2^63.
fn integer(number: impl TryInto<i64>) -> Value {
    Value::Integer(number.try_into().unwrap_or(i64::MAX))
}
