//! Settings and people of the office as they are written down.

use std::collections::BTreeMap;

use cases::internal::InternalTerms;
use cases::number::Journal;
use cases::office::{FirstNumber, Head, OfficePerson, OfficeSettings, PersonId, Role};
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::fact::NameV1;
use super::number::read_journal;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeSettingsV1 {
    name: String,
    name_genitive: String,
    address: String,
    phone: String,
    head: HeadV1,
    indexes: BTreeMap<String, String>,
    count_start_day: bool,
    print_outside_block: bool,
    /// Absent where both are one paper, as they were before this could be set.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    notice_in_two_papers: bool,
    /// Absent where they are the terms of the first settings.
    #[serde(default, skip_serializing_if = "InternalTermsV1::are_first")]
    internal: InternalTermsV1,
}

/// Minutes, hours and days of working time.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct InternalTermsV1 {
    registering_minutes: u32,
    resolving_hours: u32,
    executing_days: u32,
    signing_hours: u32,
    handing_over_minutes: u32,
}

/// What settings without any meant when they were written, whatever the program's own terms are today.
impl Default for InternalTermsV1 {
    fn default() -> Self {
        Self {
            registering_minutes: 20,
            resolving_hours: 3,
            executing_days: 4,
            signing_hours: 3,
            handing_over_minutes: 20,
        }
    }
}

impl InternalTermsV1 {
    fn are_first(&self) -> bool {
        *self == Self::default()
    }
}

impl From<InternalTerms> for InternalTermsV1 {
    fn from(terms: InternalTerms) -> Self {
        Self {
            registering_minutes: terms.registering_minutes,
            resolving_hours: terms.resolving_hours,
            executing_days: terms.executing_days,
            signing_hours: terms.signing_hours,
            handing_over_minutes: terms.handing_over_minutes,
        }
    }
}

impl From<InternalTermsV1> for InternalTerms {
    fn from(terms: InternalTermsV1) -> Self {
        Self {
            registering_minutes: terms.registering_minutes,
            resolving_hours: terms.resolving_hours,
            executing_days: terms.executing_days,
            signing_hours: terms.signing_hours,
            handing_over_minutes: terms.handing_over_minutes,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadV1 {
    name: NameV1,
    post: String,
    acting: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficePersonV1 {
    id: u32,
    name: NameV1,
    post: String,
    role: RoleV1,
    left: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RoleV1 {
    Clerk,
    Executor,
    Head,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FirstNumberV1 {
    journal: String,
    year: i32,
    serial: u32,
}

impl From<&OfficeSettings> for OfficeSettingsV1 {
    fn from(settings: &OfficeSettings) -> Self {
        let index =
            |(journal, index): (&Journal, &String)| (journal.code().to_owned(), index.clone());
        Self {
            name: settings.name.clone(),
            name_genitive: settings.name_genitive.clone(),
            address: settings.address.clone(),
            phone: settings.phone.clone(),
            head: HeadV1 {
                name: NameV1::from(&settings.head.name),
                post: settings.head.post.clone(),
                acting: settings.head.acting,
            },
            indexes: settings.indexes.iter().map(index).collect(),
            count_start_day: settings.count_start_day,
            print_outside_block: settings.print_outside_block,
            notice_in_two_papers: settings.notice_in_two_papers,
            internal: settings.internal.into(),
        }
    }
}

impl TryFrom<OfficeSettingsV1> for OfficeSettings {
    type Error = LiftError;

    fn try_from(settings: OfficeSettingsV1) -> Result<Self, LiftError> {
        let index = |(journal, index): (String, String)| Ok((read_journal(journal)?, index));
        Ok(Self {
            name: settings.name,
            name_genitive: settings.name_genitive,
            address: settings.address,
            phone: settings.phone,
            head: Head {
                name: settings.head.name.into(),
                post: settings.head.post,
                acting: settings.head.acting,
            },
            indexes: settings
                .indexes
                .into_iter()
                .map(index)
                .collect::<Result<_, LiftError>>()?,
            count_start_day: settings.count_start_day,
            print_outside_block: settings.print_outside_block,
            notice_in_two_papers: settings.notice_in_two_papers,
            internal: settings.internal.into(),
        })
    }
}

impl From<&OfficePerson> for OfficePersonV1 {
    fn from(person: &OfficePerson) -> Self {
        let role = match person.role {
            Role::Clerk => RoleV1::Clerk,
            Role::Executor => RoleV1::Executor,
            Role::Head => RoleV1::Head,
        };
        Self {
            id: person.id.0,
            name: NameV1::from(&person.name),
            post: person.post.clone(),
            role,
            left: person.left,
        }
    }
}

impl From<OfficePersonV1> for OfficePerson {
    fn from(person: OfficePersonV1) -> Self {
        let role = match person.role {
            RoleV1::Clerk => Role::Clerk,
            RoleV1::Executor => Role::Executor,
            RoleV1::Head => Role::Head,
        };
        Self {
            id: PersonId(person.id),
            name: person.name.into(),
            post: person.post,
            role,
            left: person.left,
        }
    }
}

impl From<&FirstNumber> for FirstNumberV1 {
    fn from(first: &FirstNumber) -> Self {
        Self {
            journal: first.journal.code().to_owned(),
            year: first.year,
            serial: first.serial,
        }
    }
}

impl TryFrom<FirstNumberV1> for FirstNumber {
    type Error = LiftError;

    fn try_from(first: FirstNumberV1) -> Result<Self, LiftError> {
        Ok(Self {
            journal: read_journal(first.journal)?,
            year: first.year,
            serial: first.serial,
        })
    }
}
