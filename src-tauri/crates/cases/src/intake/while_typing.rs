//! What can be read of an application while somebody still types it: people, and when and where it came.
//! Faults are not told here; `read` tells them.

use chrono::{NaiveDate, NaiveDateTime};

use super::reader::{Reader, tidy};
use super::typed::{STATE_CORPORATION, TypedApplication};
use super::{channel, received_at};
use crate::application::{Channel, StateCorporation};
use crate::identifier::Iin;
use crate::name::PersonName;

/// The applicant or a child, as far as they can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSoFar {
    /// Path of the person: `applicant`, `children[0]`.
    pub field: String,
    /// The name, once a surname or a given name is there and nothing in it is at fault.
    pub name: Option<PersonName>,
    /// The IIN, once it is one.
    pub iin: Option<Iin>,
    /// The birth date, once it is known.
    pub born: Option<Born>,
}

/// A birth date and where it is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Born {
    /// The date.
    pub on: NaiveDate,
    /// Nothing was typed as the birth date: the IIN hints at it.
    pub by_iin: bool,
}

/// When and where an application came, as far as its terms need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptSoFar {
    /// When it came to the office.
    pub received_at: NaiveDateTime,
    /// Where it was handed in; beside the day of acceptance its texts are as typed.
    pub channel: Channel,
}

/// The applicant and the children, in the application's order.
pub fn people_so_far(typed: &TypedApplication, today: NaiveDate) -> Vec<PersonSoFar> {
    let applicant = &typed.applicant;
    let name = [
        &*applicant.surname,
        &*applicant.given,
        &*applicant.patronymic,
    ];
    let mut people = vec![person(
        "applicant".to_owned(),
        name,
        &applicant.iin,
        &applicant.birth_date,
        today,
    )];
    for (index, child) in typed.children.iter().enumerate() {
        people.push(person(
            format!("children[{index}]"),
            [&child.surname, &child.given, &child.patronymic],
            &child.iin,
            &child.birth_date,
            today,
        ));
    }
    people
}

fn person(
    field: String,
    name: [&str; 3],
    iin: &str,
    birth_date: &str,
    today: NaiveDate,
) -> PersonSoFar {
    let mut reader = Reader::new(today, &|_| true);
    let iin = Iin::read(iin).ok();
    // A date that is being typed is not guessed over by the IIN's.
    let born = if birth_date.trim().is_empty() {
        let hint = iin.as_ref().and_then(|iin| iin.birth_date_hint(today));
        hint.map(|on| Born { on, by_iin: true })
    } else {
        let typed = reader.birth_date(&field, birth_date);
        typed.map(|on| Born { on, by_iin: false })
    };
    let name = reader
        .name(&field, name)
        .filter(|name| !(name.surname.is_empty() && name.given.is_empty()));
    PersonSoFar {
        field,
        name,
        iin,
        born,
    }
}

/// When and where it came, once the terms can be counted from it; `came` as for [`read`](super::read).
pub fn receipt_so_far(
    typed: &TypedApplication,
    came: NaiveDateTime,
    today: NaiveDate,
) -> Option<ReceiptSoFar> {
    let mut reader = Reader::new(today, &|_| true);
    let received_at = received_at(&mut reader, typed, came)?;
    let channel = if typed.channel.kind.trim() == STATE_CORPORATION {
        Channel::StateCorporation(StateCorporation {
            accepted_on: reader.date("channel.accepted_on", &typed.channel.accepted_on)?,
            section: tidy(&typed.channel.section),
            address: tidy(&typed.channel.address),
            worker: tidy(&typed.channel.worker),
        })
    } else {
        channel(&mut reader, &typed.channel)?
    };
    Some(ReceiptSoFar {
        received_at,
        channel,
    })
}
