//! An application as it is written down.

use cases::application::{
    Applicant, Application, BroughtDocument, Channel, Child, Period, Placement, Representative,
    StateCorporation,
};
use cases::application::{DocumentCode, PlacementCode};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::fact::{IdentifierV1, NameV1, PhoneV1, PowerOfAttorneyV1};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ApplicationV1 {
    applicant: ApplicantV1,
    representative: Option<RepresentativeV1>,
    children: Vec<ChildV1>,
    period: PeriodV1,
    consent: bool,
    documents: Vec<BroughtDocumentV1>,
    written_on: NaiveDate,
    channel: ChannelV1,
    received_at: NaiveDateTime,
    chancery_number: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApplicantV1 {
    name: NameV1,
    identifier: IdentifierV1,
    birth_date: Option<NaiveDate>,
    address: String,
    phone: PhoneV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RepresentativeV1 {
    name: NameV1,
    identifier: IdentifierV1,
    power_of_attorney: PowerOfAttorneyV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildV1 {
    name: NameV1,
    identifier: IdentifierV1,
    birth_date: NaiveDate,
    placement: PlacementV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacementV1 {
    category: String,
    place: String,
}

/// Both ends included.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeriodV1 {
    from: NaiveDate,
    until: NaiveDate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BroughtDocumentV1 {
    document: String,
    brought: bool,
    sheets: u16,
    valid_until: Option<NaiveDate>,
}

/// `"office"` or `{"state_corporation":{…}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum ChannelV1 {
    Office,
    StateCorporation {
        accepted_on: NaiveDate,
        section: String,
        address: String,
        worker: String,
    },
}

impl From<&Application> for ApplicationV1 {
    fn from(application: &Application) -> Self {
        Self {
            applicant: ApplicantV1::from(&application.applicant),
            representative: application
                .representative
                .as_ref()
                .map(RepresentativeV1::from),
            children: application.children.iter().map(ChildV1::from).collect(),
            period: PeriodV1::from(application.period),
            consent: application.consent,
            documents: application
                .documents
                .iter()
                .map(BroughtDocumentV1::from)
                .collect(),
            written_on: application.written_on,
            channel: ChannelV1::from(&application.channel),
            received_at: application.received_at,
            chancery_number: application.chancery_number.clone(),
        }
    }
}

impl TryFrom<ApplicationV1> for Application {
    type Error = LiftError;

    fn try_from(application: ApplicationV1) -> Result<Self, LiftError> {
        Ok(Self {
            applicant: application.applicant.try_into()?,
            representative: application
                .representative
                .map(Representative::try_from)
                .transpose()?,
            children: application
                .children
                .into_iter()
                .map(Child::try_from)
                .collect::<Result<_, _>>()?,
            period: application.period.into(),
            consent: application.consent,
            documents: application
                .documents
                .into_iter()
                .map(BroughtDocument::from)
                .collect(),
            written_on: application.written_on,
            channel: application.channel.into(),
            received_at: application.received_at,
            chancery_number: application.chancery_number,
        })
    }
}

impl From<&Applicant> for ApplicantV1 {
    fn from(applicant: &Applicant) -> Self {
        Self {
            name: NameV1::from(&applicant.name),
            identifier: IdentifierV1::from(&applicant.identifier),
            birth_date: applicant.birth_date,
            address: applicant.address.clone(),
            phone: PhoneV1::from(&applicant.phone),
        }
    }
}

impl TryFrom<ApplicantV1> for Applicant {
    type Error = LiftError;

    fn try_from(applicant: ApplicantV1) -> Result<Self, LiftError> {
        Ok(Self {
            name: applicant.name.into(),
            identifier: applicant.identifier.try_into()?,
            birth_date: applicant.birth_date,
            address: applicant.address,
            phone: applicant.phone.into(),
        })
    }
}

impl From<&Representative> for RepresentativeV1 {
    fn from(representative: &Representative) -> Self {
        Self {
            name: NameV1::from(&representative.name),
            identifier: IdentifierV1::from(&representative.identifier),
            power_of_attorney: PowerOfAttorneyV1::from(&representative.power_of_attorney),
        }
    }
}

impl TryFrom<RepresentativeV1> for Representative {
    type Error = LiftError;

    fn try_from(representative: RepresentativeV1) -> Result<Self, LiftError> {
        Ok(Self {
            name: representative.name.into(),
            identifier: representative.identifier.try_into()?,
            power_of_attorney: representative.power_of_attorney.into(),
        })
    }
}

impl From<&Child> for ChildV1 {
    fn from(child: &Child) -> Self {
        Self {
            name: NameV1::from(&child.name),
            identifier: IdentifierV1::from(&child.identifier),
            birth_date: child.birth_date,
            placement: PlacementV1 {
                category: child.placement.category.0.clone(),
                place: child.placement.place.clone(),
            },
        }
    }
}

impl TryFrom<ChildV1> for Child {
    type Error = LiftError;

    fn try_from(child: ChildV1) -> Result<Self, LiftError> {
        Ok(Self {
            name: child.name.into(),
            identifier: child.identifier.try_into()?,
            birth_date: child.birth_date,
            placement: Placement {
                category: PlacementCode(child.placement.category),
                place: child.placement.place,
            },
        })
    }
}

impl From<Period> for PeriodV1 {
    fn from(period: Period) -> Self {
        Self {
            from: period.from,
            until: period.until,
        }
    }
}

impl From<PeriodV1> for Period {
    fn from(period: PeriodV1) -> Self {
        Self {
            from: period.from,
            until: period.until,
        }
    }
}

impl From<&BroughtDocument> for BroughtDocumentV1 {
    fn from(document: &BroughtDocument) -> Self {
        Self {
            document: document.document.0.clone(),
            brought: document.brought,
            sheets: document.sheets,
            valid_until: document.valid_until,
        }
    }
}

impl From<BroughtDocumentV1> for BroughtDocument {
    fn from(document: BroughtDocumentV1) -> Self {
        Self {
            document: DocumentCode(document.document),
            brought: document.brought,
            sheets: document.sheets,
            valid_until: document.valid_until,
        }
    }
}

impl From<&Channel> for ChannelV1 {
    fn from(channel: &Channel) -> Self {
        match channel {
            Channel::Office => Self::Office,
            Channel::StateCorporation(corporation) => Self::StateCorporation {
                accepted_on: corporation.accepted_on,
                section: corporation.section.clone(),
                address: corporation.address.clone(),
                worker: corporation.worker.clone(),
            },
        }
    }
}

impl From<ChannelV1> for Channel {
    fn from(channel: ChannelV1) -> Self {
        match channel {
            ChannelV1::Office => Self::Office,
            ChannelV1::StateCorporation {
                accepted_on,
                section,
                address,
                worker,
            } => Self::StateCorporation(StateCorporation {
                accepted_on,
                section,
                address,
                worker,
            }),
        }
    }
}
