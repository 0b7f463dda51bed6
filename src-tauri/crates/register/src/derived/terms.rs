//! What a case is found by: folded words of names, IINs and phones from either end, numbers. It does not
//! know how a query is read.

use std::collections::BTreeSet;

use cases::case::Case;
use cases::event::{CaseEvent, Recorded};

use super::rows::Person;
use crate::number;

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A folded word of a name.
    Name,
    /// An IIN.
    Iin,
    /// An IIN or a phone written backwards, so that its end is a prefix.
    End,
    /// A number of ours with and without index, or the chancery's.
    Number,
}

impl Kind {
    /// The name it is stored under.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Iin => "iin",
            Self::End => "end",
            Self::Number => "number",
        }
    }
}

/// A term of a case.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Term {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// As it is spelt, in small letters: what is spelt as asked comes first.
    pub(super) exact: String,
}

/// Text from its end to its beginning.
pub(crate) fn backwards(text: &str) -> String {
    text.chars().rev().collect()
}

/// Every term of a case, each once.
pub(super) fn of_case(
    case: &Case,
    entries: &[Recorded<CaseEvent>],
    persons: &[Person<'_>],
) -> BTreeSet<Term> {
    let plain = |kind, text: String| Term {
        kind,
        exact: text.clone(),
        text,
    };
    let mut terms = BTreeSet::new();
    for person in persons {
        terms.extend(words(&person.name.full()));
        if let Some(iin) = person.iin {
            terms.insert(plain(Kind::Iin, iin.to_owned()));
            terms.insert(plain(Kind::End, backwards(iin)));
        }
    }
    let phone = &case.application.applicant.phone;
    let typed = digits(&phone.typed);
    let phones = phone
        .normalised
        .iter()
        .map(|phone| digits(phone))
        .chain((!typed.is_empty()).then_some(typed));
    terms.extend(phones.map(|phone| plain(Kind::End, backwards(&phone))));
    for number in entries
        .iter()
        .filter_map(|entry| number::of_event(&entry.event))
    {
        terms.insert(plain(Kind::Number, number.to_string().to_lowercase()));
        terms.insert(plain(
            Kind::Number,
            format!("{}/{}", number.serial, number.year),
        ));
    }
    for number in entries
        .iter()
        .filter_map(|entry| number::old::of_event(&entry.event))
    {
        let serial = format!("{}/{}", number.serial, number.year);
        terms.extend([
            plain(Kind::Number, number.to_string().to_lowercase()),
            plain(Kind::Number, serial),
        ]);
    }
    let past = case.taken_over.as_ref();
    let result = past.and_then(|past| past.result.as_ref());
    let written = result.map_or("", |result| result.number().trim());
    if !written.is_empty() {
        terms.insert(plain(Kind::Number, written.to_lowercase()));
    }
    if let Some(chancery) = &case.application.chancery_number {
        terms.insert(plain(Kind::Number, chancery.trim().to_lowercase()));
    }
    terms
}

fn words(name: &str) -> Vec<Term> {
    name.split(|letter: char| {
        letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}')
    })
    .flat_map(|word| {
        kazakh::names::search_tokens(word)
            .into_iter()
            .map(|text| Term {
                kind: Kind::Name,
                text,
                exact: word.to_lowercase(),
            })
    })
    .collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
