//! The office, its settings and people.

use office as acts;
use office::{OfficePerson, OfficeSettings};

use super::case_procedure::grounds;
use super::cases::{documents, placements};
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::office::{
    CalendarYearDto, ChangeSettingsInput, ClockDto, DatedSettingsDto, GenitiveDto, GenitiveInput,
    OfficeDto, ReasonInput, ServiceDto, SetUpInput, TypedHead, TypedOffice, TypedPerson,
};
use crate::errors::Errors;

pub(crate) fn office(call: &mut Call<'_>, _: Nothing) -> Result<OfficeDto, Errors> {
    let today = acts::office_today(call.desk, call.moment)?;
    Ok(OfficeDto {
        today: call.moment.today().to_string(),
        settings: today.settings.as_ref().map(Into::into),
        people: today.people.iter().map(Into::into).collect(),
        calendar: today
            .calendar
            .iter()
            .map(|(year, confirmed)| CalendarYearDto {
                year: *year,
                status: status(*confirmed).to_owned(),
            })
            .collect(),
        clock_went_back: today.clock_went_back.map(|back| ClockDto {
            clock: back.clock.to_rfc3339(),
            last_entry: back.last_entry.to_rfc3339(),
        }),
        foreign_offset: today.foreign_offset,
        sample: today.sample,
        folder: call.desk.folder().display().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        history: today
            .history
            .iter()
            .map(|(from, settings)| DatedSettingsDto {
                from: from.to_string(),
                office: settings.into(),
            })
            .collect(),
    })
}

pub(super) fn status(confirmed: Option<bool>) -> &'static str {
    match confirmed {
        Some(true) => "confirmed",
        Some(false) => "provisional",
        None => "missing",
    }
}

pub(crate) fn service(call: &mut Call<'_>, _: Nothing) -> Result<ServiceDto, Errors> {
    let edition = acts::service(call.desk, call.moment)?;
    Ok(ServiceDto {
        code: edition.service.clone(),
        name: edition.service_name.clone(),
        edition: edition.id.clone(),
        documents: documents(edition),
        placements: placements(edition),
        grounds: grounds(edition),
    })
}

pub(crate) fn set_up_office(call: &mut Call<'_>, input: SetUpInput) -> Result<Nothing, Errors> {
    let people: Vec<acts::TypedPerson> = input.people.into_iter().map(Into::into).collect();
    let first = input.first_numbers;
    let first = acts::TypedFirstNumbers::from([
        ("applications", first.applications),
        ("not_accepted", first.not_accepted),
        ("permits", first.permits),
        ("preliminary_refusals", first.preliminary_refusals),
        ("protocols", first.protocols),
        ("refusals", first.refusals),
        ("hand_over_lists", first.hand_over_lists),
        ("complaints", first.complaints),
        ("technical_protocols", first.technical_protocols),
    ]);
    acts::set_up(
        call.desk,
        call.moment,
        &input.office.into(),
        &people,
        &first,
        input.sample,
    )?;
    Ok(Nothing {})
}

pub(crate) fn change_settings(
    call: &mut Call<'_>,
    input: ChangeSettingsInput,
) -> Result<Nothing, Errors> {
    let session = call.session()?;
    acts::change_settings(
        call.desk,
        session,
        call.moment,
        &input.from,
        &input.office.into(),
    )?;
    Ok(Nothing {})
}

pub(crate) fn set_person(call: &mut Call<'_>, input: TypedPerson) -> Result<Nothing, Errors> {
    let session = call.session()?;
    let id = input.id.map(acts::PersonId);
    acts::set_person(call.desk, session, call.moment, id, &input.into())?;
    Ok(Nothing {})
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "the table's commands all answer so"
)]
pub(crate) fn suggest_genitive(
    _: &mut Call<'_>,
    input: GenitiveInput,
) -> Result<GenitiveDto, Errors> {
    Ok(GenitiveDto {
        genitive: acts::suggest_genitive(&input.name).unwrap_or_default(),
    })
}

pub(crate) fn confirm_clock(call: &mut Call<'_>, input: ReasonInput) -> Result<Nothing, Errors> {
    let session = call.session()?;
    acts::confirm_clock(call.desk, session, call.moment, &input.reason)?;
    Ok(Nothing {})
}

impl From<TypedOffice> for acts::TypedOffice {
    fn from(typed: TypedOffice) -> Self {
        Self {
            name: typed.name,
            name_genitive: typed.name_genitive,
            address: typed.address,
            phone: typed.phone,
            head: typed.head.into(),
            indexes: [
                ("applications", typed.index_applications),
                ("not_accepted", typed.index_not_accepted),
                ("permits", typed.index_permits),
                ("preliminary_refusals", typed.index_preliminary_refusals),
                ("protocols", typed.index_protocols),
                ("refusals", typed.index_refusals),
                ("hand_over_lists", typed.index_hand_over_lists),
                ("complaints", typed.index_complaints),
                ("technical_protocols", typed.index_technical_protocols),
            ]
            .into(),
            count_start_day: typed.count_start_day,
            print_outside_block: !typed.print_bare_form,
            notice_in_two_papers: typed.notice_in_two_papers,
            internal: typed.internal.into(),
        }
    }
}

impl From<&OfficeSettings> for TypedOffice {
    fn from(settings: &OfficeSettings) -> Self {
        let index = |journal| settings.indexes.get(&journal).cloned().unwrap_or_default();
        Self {
            name: settings.name.clone(),
            name_genitive: settings.name_genitive.clone(),
            address: settings.address.clone(),
            phone: settings.phone.clone(),
            head: TypedHead {
                surname: settings.head.name.surname.clone(),
                given: settings.head.name.given.clone(),
                patronymic: settings.head.name.patronymic.clone(),
                post: settings.head.post.clone(),
                acting: settings.head.acting,
            },
            index_applications: index(acts::Journal::Applications),
            index_not_accepted: index(acts::Journal::NotAccepted),
            index_permits: index(acts::Journal::Permits),
            index_preliminary_refusals: index(acts::Journal::PreliminaryRefusals),
            index_protocols: index(acts::Journal::Protocols),
            index_refusals: index(acts::Journal::Refusals),
            index_hand_over_lists: index(acts::Journal::HandOverLists),
            index_complaints: index(acts::Journal::Complaints),
            index_technical_protocols: index(acts::Journal::TechnicalProtocols),
            count_start_day: settings.count_start_day,
            print_bare_form: !settings.print_outside_block,
            notice_in_two_papers: settings.notice_in_two_papers,
            internal: acts::TypedInternal::from(&settings.internal).into(),
        }
    }
}

impl From<&OfficePerson> for TypedPerson {
    fn from(person: &OfficePerson) -> Self {
        Self {
            id: Some(person.id.0),
            surname: person.name.surname.clone(),
            given: person.name.given.clone(),
            patronymic: person.name.patronymic.clone(),
            post: person.post.clone(),
            role: person.role.code().to_owned(),
            left: person.left,
        }
    }
}
