//! Facts that more than one kind of event holds: names, identifiers, powers of attorney, papers.

use cases::application::PowerOfAttorney;
use cases::event::PaperRef;
use cases::identifier::{Identifier, Iin};
use cases::name::PersonName;
use cases::number::Number;
use cases::phone::Phone;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::number::{HashV1, NumberV1};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameV1 {
    surname: String,
    given: String,
    patronymic: String,
}

impl From<&PersonName> for NameV1 {
    fn from(name: &PersonName) -> Self {
        Self {
            surname: name.surname.clone(),
            given: name.given.clone(),
            patronymic: name.patronymic.clone(),
        }
    }
}

impl From<NameV1> for PersonName {
    fn from(name: NameV1) -> Self {
        Self {
            surname: name.surname,
            given: name.given,
            patronymic: name.patronymic,
        }
    }
}

/// `{"iin":"500101100000"}` or `{"none":{"reason":"…"}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum IdentifierV1 {
    Iin(String),
    None { reason: String },
}

impl From<&Identifier> for IdentifierV1 {
    fn from(identifier: &Identifier) -> Self {
        match identifier {
            Identifier::Iin(iin) => Self::Iin(iin.digits().to_owned()),
            Identifier::None { reason } => Self::None {
                reason: reason.clone(),
            },
        }
    }
}

impl TryFrom<IdentifierV1> for Identifier {
    type Error = LiftError;

    fn try_from(identifier: IdentifierV1) -> Result<Self, LiftError> {
        match identifier {
            IdentifierV1::Iin(digits) => match Iin::read(&digits) {
                Ok(iin) if iin.digits() == digits => Ok(Self::Iin(iin)),
                _ => Err(LiftError::Value {
                    field: "iin",
                    value: digits,
                }),
            },
            IdentifierV1::None { reason } => Ok(Self::None { reason }),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhoneV1 {
    typed: String,
    normalised: Vec<String>,
}

impl From<&Phone> for PhoneV1 {
    fn from(phone: &Phone) -> Self {
        Self {
            typed: phone.typed.clone(),
            normalised: phone.normalised.clone(),
        }
    }
}

impl From<PhoneV1> for Phone {
    fn from(phone: PhoneV1) -> Self {
        Self {
            typed: phone.typed,
            normalised: phone.normalised,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PowerOfAttorneyV1 {
    number: String,
    issued_on: NaiveDate,
    notary: String,
    valid_until: NaiveDate,
}

impl From<&PowerOfAttorney> for PowerOfAttorneyV1 {
    fn from(power: &PowerOfAttorney) -> Self {
        Self {
            number: power.number.clone(),
            issued_on: power.issued_on,
            notary: power.notary.clone(),
            valid_until: power.valid_until,
        }
    }
}

impl From<PowerOfAttorneyV1> for PowerOfAttorney {
    fn from(power: PowerOfAttorneyV1) -> Self {
        Self {
            number: power.number,
            issued_on: power.issued_on,
            notary: power.notary,
            valid_until: power.valid_until,
        }
    }
}

/// A paper that an act issued; its bytes lie elsewhere under their hash.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaperRefV1 {
    form: String,
    number: Option<NumberV1>,
    version: u32,
    sha256: HashV1,
}

impl From<&PaperRef> for PaperRefV1 {
    fn from(paper: &PaperRef) -> Self {
        Self {
            form: paper.form.clone(),
            number: paper.number.as_ref().map(NumberV1::from),
            version: paper.version,
            sha256: HashV1::from(&paper.sha256),
        }
    }
}

impl TryFrom<PaperRefV1> for PaperRef {
    type Error = LiftError;

    fn try_from(paper: PaperRefV1) -> Result<Self, LiftError> {
        Ok(Self {
            form: paper.form,
            number: paper.number.map(Number::try_from).transpose()?,
            version: paper.version,
            sha256: paper.sha256.try_into()?,
        })
    }
}
