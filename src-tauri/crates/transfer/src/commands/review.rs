//! What is asked while somebody types: what registering would say, and which date a typed one is.

use office as acts;
use office::{Match, ReadBack, SameInOtherCase};

use super::cases::{text, warning};
use super::dates;
use super::lists::row;
use crate::command::Call;
use crate::dto::review::{
    ApplicationInput, NamedBorn, ReadBackDto, ReviewDto, SamePersonDto, TypedDateDto,
    TypedDateInput,
};
use crate::errors::{ErrorDto, Errors, LATIN_IN_CYRILLIC};

pub(crate) fn review_application(
    call: &mut Call<'_>,
    input: ApplicationInput,
) -> Result<ReviewDto, Errors> {
    let review = acts::review(call.desk, call.moment, &input.application.into())?;
    let mixed = review.mixed.into_iter().map(|(field, word)| ErrorDto {
        code: LATIN_IN_CYRILLIC.to_owned(),
        args: [
            ("word".to_owned(), word.word),
            ("corrected".to_owned(), word.corrected.unwrap_or_default()),
        ]
        .into(),
        field,
        hint: String::new(),
    });
    Ok(ReviewDto {
        faults: acts::of_refusals(&review.faults)
            .into_iter()
            .map(Into::into)
            .collect(),
        warnings: review.warnings.iter().map(warning).chain(mixed).collect(),
        received_on: text(review.received_on),
        due: review.due.as_ref().map(dates::of_all).unwrap_or_default(),
        same_people: review.same_people.iter().map(same_person).collect(),
        read_back: review.read_back.iter().map(read_back).collect(),
        unmet: review
            .unmet
            .into_iter()
            .map(|unmet| unmet.document.0)
            .collect(),
        applicant_born: text(review.applicant_born),
    })
}

pub(crate) fn read_date(
    call: &mut Call<'_>,
    input: TypedDateInput,
) -> Result<TypedDateDto, Errors> {
    let date = acts::read_date(call.desk, call.moment, &input.typed)?;
    Ok(TypedDateDto {
        typed: date.format("%d.%m.%Y").to_string(),
        date: date.to_string(),
    })
}

/// An age to read back.
pub(super) fn read_back(read_back: &ReadBack) -> ReadBackDto {
    ReadBackDto {
        field: read_back.field.clone(),
        born: read_back.born.on.to_string(),
        years: read_back.years,
        by_iin: read_back.born.by_iin,
    }
}

/// Somebody in another case.
pub(super) fn same_person(same: &SameInOtherCase) -> SamePersonDto {
    let person = &same.person;
    let application = &same.case.application;
    let children = application.children.iter().map(|child| NamedBorn {
        name: child.name.full(),
        born: child.birth_date.to_string(),
    });
    SamePersonDto {
        case: row(&same.listed),
        field: same.field.clone(),
        role: person.role.code().to_owned(),
        name: person.name.clone(),
        born: text(person.birth_date),
        iin: person.iin.clone().unwrap_or_default(),
        matched: match person.matched {
            Match::Iin => "iin",
            Match::NameAndBirthDate => "name_and_birth_date",
        }
        .to_owned(),
        running: same.running,
        from: same.period.from.to_string(),
        until: same.period.until.to_string(),
        applicant: application.applicant.name.full(),
        applicant_born: text(same.applicant_born),
        children: children.collect(),
    }
}
