//! Settings and people of the office as they are written down.

use std::collections::BTreeMap;

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
