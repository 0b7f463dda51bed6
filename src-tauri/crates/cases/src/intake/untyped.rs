//! The way back: an application as somebody would have typed it, for correcting it or turning a
//! registration that was taken back into a draft. Read again, it is the same application.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::typed::{
    OFFICE, STATE_CORPORATION, TypedApplicant, TypedApplication, TypedChannel, TypedChild,
    TypedDocument, TypedPowerOfAttorney, TypedRepresentative,
};
use crate::application::{Application, Channel, PowerOfAttorney};
use crate::identifier::Identifier;

impl From<&Application> for TypedApplication {
    fn from(application: &Application) -> Self {
        let applicant = &application.applicant;
        let (iin, no_iin_reason) = identifier(&applicant.identifier);
        Self {
            applicant: TypedApplicant {
                surname: applicant.name.surname.clone(),
                given: applicant.name.given.clone(),
                patronymic: applicant.name.patronymic.clone(),
                iin,
                no_iin_reason,
                birth_date: applicant.birth_date.map(date).unwrap_or_default(),
                address: applicant.address.clone(),
                phone: applicant.phone.typed.clone(),
            },
            representative: representative(application),
            children: children(application),
            period_from: date(application.period.from),
            period_until: date(application.period.until),
            consent: application.consent,
            documents: documents(application),
            written_on: date(application.written_on),
            channel: channel(&application.channel),
            received_on: date(application.received_at.date()),
            received_time: time(application.received_at.time()),
            chancery_number: application.chancery_number.clone().unwrap_or_default(),
        }
    }
}

impl From<&PowerOfAttorney> for TypedPowerOfAttorney {
    fn from(power: &PowerOfAttorney) -> Self {
        Self {
            number: power.number.clone(),
            issued_on: date(power.issued_on),
            notary: power.notary.clone(),
            valid_until: date(power.valid_until),
        }
    }
}

fn representative(application: &Application) -> Option<TypedRepresentative> {
    let representative = application.representative.as_ref()?;
    let (iin, no_iin_reason) = identifier(&representative.identifier);
    Some(TypedRepresentative {
        surname: representative.name.surname.clone(),
        given: representative.name.given.clone(),
        patronymic: representative.name.patronymic.clone(),
        iin,
        no_iin_reason,
        power_of_attorney: TypedPowerOfAttorney::from(&representative.power_of_attorney),
    })
}

fn children(application: &Application) -> Vec<TypedChild> {
    let typed = application.children.iter().map(|child| {
        let (iin, no_iin_reason) = identifier(&child.identifier);
        TypedChild {
            surname: child.name.surname.clone(),
            given: child.name.given.clone(),
            patronymic: child.name.patronymic.clone(),
            iin,
            no_iin_reason,
            birth_date: date(child.birth_date),
            placement_category: child.placement.category.0.clone(),
            place: child.placement.place.clone(),
        }
    });
    typed.collect()
}

fn documents(application: &Application) -> Vec<TypedDocument> {
    let typed = application.documents.iter().map(|line| TypedDocument {
        code: line.document.0.clone(),
        brought: line.brought,
        sheets: match line.sheets {
            0 => String::new(),
            sheets => sheets.to_string(),
        },
        valid_until: line.valid_until.map(date).unwrap_or_default(),
    });
    typed.collect()
}

fn channel(channel: &Channel) -> TypedChannel {
    match channel {
        Channel::Office => TypedChannel {
            kind: OFFICE.to_owned(),
            ..TypedChannel::default()
        },
        Channel::StateCorporation(corporation) => TypedChannel {
            kind: STATE_CORPORATION.to_owned(),
            accepted_on: date(corporation.accepted_on),
            section: corporation.section.clone(),
            address: corporation.address.clone(),
            worker: corporation.worker.clone(),
        },
    }
}

fn identifier(identifier: &Identifier) -> (String, String) {
    match identifier {
        Identifier::Iin(iin) => (iin.digits().to_owned(), String::new()),
        Identifier::None { reason } => (String::new(), reason.clone()),
    }
}

pub(super) fn date(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}

/// Seconds only where there are some, so that an hour typed without them stays as it was.
pub(super) fn time(time: NaiveTime) -> String {
    let form = if time.second() == 0 {
        "%H:%M"
    } else {
        "%H:%M:%S"
    };
    time.format(form).to_string()
}
