//! Reads people: names (`domain.md` D.4), identifiers (D.1), birth dates, and who is named twice.

use std::collections::HashMap;

use chrono::NaiveDate;
use statutes::{Edition, PlacementCode};

use super::LONGEST_LINE;
use super::past::NO_IIN_IN_PAPER_JOURNAL;
use super::reader::{Reader, tidy};
use super::typed::{TypedApplicant, TypedChild, TypedPowerOfAttorney, TypedRepresentative};
use crate::address::LONGEST_ADDRESS;
use crate::age::{OLDEST, birthday, came_of_age};
use crate::application::{Applicant, Child, Placement, PowerOfAttorney, Representative};
use crate::decide::power_of_attorney_faults;
use crate::identifier::{Identifier, Iin, IinFault};
use crate::name::{LONGEST_NAME_PART, PersonName, stands_in_a_name};
use crate::phone::Phone;
use crate::refusal::Reason;

impl Reader<'_> {
    pub(super) fn applicant(&mut self, typed: &TypedApplicant) -> Option<Applicant> {
        let name = self.name(
            "applicant",
            [&typed.surname, &typed.given, &typed.patronymic],
        );
        let identifier = self.identifier("applicant", &typed.iin, &typed.no_iin_reason);
        let birth_date = self.birth_date("applicant.birth_date", &typed.birth_date);
        if matches!(identifier, Some(Identifier::None { .. }))
            && typed.birth_date.trim().is_empty()
            && !self.from_paper
        {
            self.fault("applicant.birth_date", Reason::BirthDateNeeded);
        }
        let address = self.line_of_form("applicant.address", &typed.address, LONGEST_ADDRESS);
        let phone = self.phone("applicant.phone", &typed.phone);
        Some(Applicant {
            name: name?,
            identifier: identifier?,
            birth_date,
            address: address?,
            phone: phone?,
        })
    }

    /// A power of attorney must hold on the day the application is handed in.
    pub(super) fn representative(
        &mut self,
        typed: &TypedRepresentative,
        handed_in: Option<NaiveDate>,
    ) -> Option<Representative> {
        let name = self.name(
            "representative",
            [&typed.surname, &typed.given, &typed.patronymic],
        );
        let identifier = self.identifier("representative", &typed.iin, &typed.no_iin_reason);
        let field = "representative.power_of_attorney";
        let power = self.power_of_attorney(field, &typed.power_of_attorney);
        if let (Some(power), Some(day)) = (&power, handed_in) {
            self.faults(power_of_attorney_faults(power, day, field));
        }
        Some(Representative {
            name: name?,
            identifier: identifier?,
            power_of_attorney: power?,
        })
    }

    pub(super) fn power_of_attorney(
        &mut self,
        field: &str,
        typed: &TypedPowerOfAttorney,
    ) -> Option<PowerOfAttorney> {
        let number = self.line(format!("{field}.number"), &typed.number, LONGEST_LINE);
        let issued_on = self.date(format!("{field}.issued_on"), &typed.issued_on);
        let notary = self.line(format!("{field}.notary"), &typed.notary, LONGEST_LINE);
        let valid_until = self.date(format!("{field}.valid_until"), &typed.valid_until);
        Some(PowerOfAttorney {
            number: number?,
            issued_on: issued_on?,
            notary: notary?,
            valid_until: valid_until?,
        })
    }

    /// Children, `None` for each that is at fault; `day` is the day they must still be children on.
    pub(super) fn children(
        &mut self,
        typed: &[TypedChild],
        edition: &Edition,
        day: NaiveDate,
    ) -> Vec<Option<Child>> {
        if typed.is_empty() {
            self.fault("children", Reason::NoChildren);
        }
        let mut children = Vec::new();
        for (index, typed) in typed.iter().enumerate() {
            children.push(self.child(&format!("children[{index}]"), typed, edition, day));
        }
        children
    }

    fn child(
        &mut self,
        field: &str,
        typed: &TypedChild,
        edition: &Edition,
        day: NaiveDate,
    ) -> Option<Child> {
        let name = self.name(field, [&typed.surname, &typed.given, &typed.patronymic]);
        let identifier = self.identifier(field, &typed.iin, &typed.no_iin_reason);
        let born_field = format!("{field}.birth_date");
        if typed.birth_date.trim().is_empty() {
            self.fault(&born_field, Reason::Missing);
        }
        let birth_date = self.birth_date(&born_field, &typed.birth_date);
        if let Some(turned) = birth_date.and_then(|born| came_of_age(born, day)) {
            self.fault(&born_field, Reason::ChildOfAge { turned, day });
        }
        let category = self.placement(field, &typed.placement_category, edition);
        let place = self.optional(format!("{field}.place"), &typed.place, LONGEST_LINE);
        Some(Child {
            name: name?,
            identifier: identifier?,
            birth_date: birth_date?,
            placement: Placement {
                category: category?,
                place: place?,
            },
        })
    }

    fn placement(&mut self, field: &str, typed: &str, edition: &Edition) -> Option<PlacementCode> {
        let field = format!("{field}.placement_category");
        let placement = PlacementCode(typed.trim().to_owned());
        if placement.0.is_empty() {
            self.fault(field, Reason::Missing);
        } else if edition.placement(&placement).is_none() {
            self.fault(field, Reason::PlacementUnknown { placement });
        } else {
            return Some(placement);
        }
        None
    }

    /// Surname, given name and patronymic; one of the first two must be there.
    pub(super) fn name(&mut self, field: &str, typed: [&str; 3]) -> Option<PersonName> {
        let [surname, given, patronymic] = typed;
        if surname.trim().is_empty() && given.trim().is_empty() {
            self.fault(format!("{field}.surname"), Reason::NameMissing);
        }
        let surname = self.name_part(format!("{field}.surname"), surname);
        let given = self.name_part(format!("{field}.given"), given);
        let patronymic = self.name_part(format!("{field}.patronymic"), patronymic);
        Some(PersonName {
            surname: surname?,
            given: given?,
            patronymic: patronymic?,
        })
    }

    fn name_part(&mut self, field: String, typed: &str) -> Option<String> {
        let part = self.optional(&field, typed, LONGEST_NAME_PART)?;
        let strange = part
            .chars()
            .enumerate()
            .find(|(_, character)| !stands_in_a_name(*character));
        let reason = match strange {
            Some((index, character)) => Reason::CharacterNotInName {
                character,
                place: index + 1,
            },
            None if !part.is_empty() && !part.chars().any(char::is_alphabetic) => {
                Reason::NameWithoutLetters
            }
            None => return Some(part),
        };
        self.fault(field, reason);
        None
    }

    fn identifier(&mut self, field: &str, iin: &str, no_iin_reason: &str) -> Option<Identifier> {
        let iin_field = format!("{field}.iin");
        match (iin.trim().is_empty(), no_iin_reason.trim().is_empty()) {
            (true, true) if self.from_paper => {
                let reason = NO_IIN_IN_PAPER_JOURNAL.to_owned();
                return Some(Identifier::None { reason });
            }
            (true, true) => self.fault(iin_field, Reason::NeitherIinNorWhy),
            (false, false) => self.fault(format!("{field}.no_iin_reason"), Reason::BothIinAndWhy),
            (true, false) => {
                let field = format!("{field}.no_iin_reason");
                let reason = self.line(field, no_iin_reason, LONGEST_LINE)?;
                return Some(Identifier::None { reason });
            }
            (false, true) => match Iin::read(iin) {
                Ok(iin) => return Some(Identifier::Iin(iin)),
                Err(fault) => self.fault(iin_field, fault.into()),
            },
        }
        None
    }

    /// A birth date that a living person can have; nothing typed is none.
    pub(super) fn birth_date(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        let born = self.optional_date(field, typed)?;
        let today = self.today;
        if born > today {
            self.fault(field, Reason::BirthDateInFuture { today });
            return None;
        }
        if birthday(born, OLDEST).is_none_or(|oldest| oldest < today) {
            let months = chrono::Months::new(OLDEST * 12);
            let earliest = today.checked_sub_months(months).unwrap_or(NaiveDate::MIN);
            self.fault(field, Reason::BirthDateTooEarly { earliest });
            return None;
        }
        Some(born)
    }

    fn phone(&mut self, field: &str, typed: &str) -> Option<Phone> {
        let typed = self.optional(field, typed, LONGEST_LINE)?;
        let phone = Phone::read(&typed);
        if phone.is_err() {
            // Short numbers of a town stand in paper journals, and nobody dials them from here.
            if self.from_paper {
                let normalised = Vec::new();
                return Some(Phone { typed, normalised });
            }
            self.fault(field, Reason::PhoneNotDialable);
        }
        phone.ok()
    }

    /// The same child twice, and the applicant's IIN on somebody else.
    pub(super) fn same_people(
        &mut self,
        applicant: Option<&Applicant>,
        representative: Option<&Option<Representative>>,
        children: &[Option<Child>],
    ) {
        let own = applicant.and_then(|applicant| iin(&applicant.identifier));
        let representative = representative.and_then(Option::as_ref);
        let others = representative.map(|person| ("representative".to_owned(), &person.identifier));
        let sound = || {
            let places = children.iter().enumerate();
            places.filter_map(|(index, child)| Some((index, child.as_ref()?)))
        };
        let others = others
            .into_iter()
            .chain(sound().map(|(index, child)| (format!("children[{index}]"), &child.identifier)));
        for (field, identifier) in others {
            if own.is_some() && iin(identifier) == own {
                self.fault(format!("{field}.iin"), Reason::IinOfApplicant);
            }
        }
        let mut by_iin = HashMap::new();
        let mut by_name = HashMap::new();
        for (index, child) in sound() {
            let named = (tidy(&child.name.full()).to_lowercase(), child.birth_date);
            let same_iin = iin(&child.identifier)
                .map(|iin| *by_iin.entry(iin.digits().to_owned()).or_insert(index))
                .filter(|first| *first != index);
            let same_name = Some(*by_name.entry(named).or_insert(index));
            let same_name = same_name.filter(|first| *first != index);
            if let Some(first) = same_iin.or(same_name) {
                let first = first + 1;
                self.fault(
                    format!("children[{index}]"),
                    Reason::DuplicateChild { first },
                );
            }
        }
    }
}

fn iin(identifier: &Identifier) -> Option<&Iin> {
    match identifier {
        Identifier::Iin(iin) => Some(iin),
        Identifier::None { .. } => None,
    }
}

impl From<IinFault> for Reason {
    fn from(fault: IinFault) -> Self {
        match fault {
            IinFault::NotADigit { found, place } => Self::IinNotADigit {
                character: found,
                place,
                looks_like: looks_like(found),
            },
            IinFault::Length { digits } => Self::IinLength { digits },
            IinFault::CheckDigit => Self::IinCheckDigit,
        }
    }
}

/// The digit that a letter is taken for on paper or on the keyboard.
fn looks_like(letter: char) -> Option<char> {
    Some(match letter {
        'О' | 'о' | 'O' | 'o' | 'Ө' | 'ө' => '0',
        'І' | 'і' | 'I' | 'i' | 'l' | '|' => '1',
        'З' | 'з' => '3',
        'Ч' | 'ч' => '4',
        'S' | 's' => '5',
        'б' => '6',
        'В' | 'B' => '8',
        _ => return None,
    })
}
