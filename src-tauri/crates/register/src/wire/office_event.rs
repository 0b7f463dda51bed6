//! The events of the office as they are written down, one struct per kind and version.

use calendar::{OfficeDay, OfficeDayKind};
use cases::event::{ActTimes, PaperRef};
use cases::office::{FirstNumber, ImportId, OfficeEvent, OfficePerson, OfficeSettings};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::import::{ImportMadeV1, ImportTakenBackV1};
use super::number::HashV1;
use super::office_act::{HandOverListMadeV1, MonthRegisterIssuedV1, TakenBackV1};
use super::settings::{FirstNumberV1, OfficePersonV1, OfficeSettingsV1};
use super::{LiftError, Lifted, Written, lift, write};
use super::{complaint, failure};
use crate::hash::Hash;

/// Writes an event in its newest version.
#[expect(clippy::too_many_lines, reason = "one arm a kind")]
pub(super) fn write_event(
    event: &OfficeEvent,
    files: Option<Hash>,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    match event {
        OfficeEvent::SetUp {
            settings,
            people,
            first_numbers,
            sample,
        } => {
            let event = SetUpV1 {
                settings: (&**settings).into(),
                people: people.iter().map(OfficePersonV1::from).collect(),
                first_numbers: first_numbers.iter().map(FirstNumberV1::from).collect(),
                sample: *sample,
            };
            write("set_up", event, papers, times)
        }
        OfficeEvent::SettingsChanged { from, settings } => write(
            "settings_changed",
            SettingsChangedV1 {
                from: *from,
                settings: (&**settings).into(),
            },
            papers,
            times,
        ),
        OfficeEvent::PersonSet(person) => {
            write("person_set", OfficePersonV1::from(person), papers, times)
        }
        OfficeEvent::CalendarDaySet(day) => write(
            "calendar_day_set",
            CalendarDaySetV1::from(day),
            papers,
            times,
        ),
        OfficeEvent::CalendarYearConfirmed { year, source } => {
            let event = CalendarYearConfirmedV1 {
                year: *year,
                source: source.clone(),
            };
            write("calendar_year_confirmed", event, papers, times)
        }
        OfficeEvent::EditionTaken {
            service,
            edition,
            hash,
        } => {
            let event = EditionTakenV1 {
                service: service.clone(),
                edition: edition.clone(),
                hash: hash.into(),
                files: (&files.unwrap_or_default()).into(),
            };
            write("edition_taken", event, papers, times)
        }
        OfficeEvent::ClockConfirmed {
            clock,
            last_entry,
            reason,
        } => {
            let event = ClockConfirmedV1 {
                clock: *clock,
                last_entry: *last_entry,
                reason: reason.clone(),
            };
            write("clock_confirmed", event, papers, times)
        }
        OfficeEvent::ImportMade(made) => {
            write("import_made", ImportMadeV1::from(&**made), papers, times)
        }
        OfficeEvent::ImportTakenBack { id, reason } => {
            let event = ImportTakenBackV1 {
                id: id.0,
                reason: reason.clone(),
            };
            write("import_taken_back", event, papers, times)
        }
        OfficeEvent::Printed { sha256 } => write(
            "printed",
            PrintedV1 {
                sha256: sha256.into(),
            },
            papers,
            times,
        ),
        OfficeEvent::HandOverListMade(list) => write(
            "hand_over_list_made",
            HandOverListMadeV1::from(&**list),
            papers,
            times,
        ),
        OfficeEvent::MonthRegisterIssued(issued) => write(
            "month_register_issued",
            MonthRegisterIssuedV1::from(&**issued),
            papers,
            times,
        ),
        OfficeEvent::Complaint(id, event) => complaint::write_event(*id, event, papers, times),
        OfficeEvent::Failure(id, event) => failure::write_event(*id, event, papers, times),
        OfficeEvent::TakenBack { act, reason } => {
            let event = TakenBackV1 {
                act: *act,
                reason: reason.clone(),
            };
            write("taken_back", event, papers, times)
        }
    }
}

/// Reads an event of any version.
pub(super) fn lift_event(
    kind: &str,
    v: u32,
    payload: &str,
) -> Result<Lifted<OfficeEvent>, LiftError> {
    match (kind, v) {
        ("set_up", 1) => lift(payload, |event: SetUpV1| {
            Ok(OfficeEvent::SetUp {
                settings: Box::new(OfficeSettings::try_from(event.settings)?),
                people: event.people.into_iter().map(OfficePerson::from).collect(),
                first_numbers: event
                    .first_numbers
                    .into_iter()
                    .map(FirstNumber::try_from)
                    .collect::<Result<_, _>>()?,
                sample: event.sample,
            })
        }),
        ("settings_changed", 1) => lift(payload, |event: SettingsChangedV1| {
            let settings = Box::new(OfficeSettings::try_from(event.settings)?);
            Ok(OfficeEvent::SettingsChanged {
                from: event.from,
                settings,
            })
        }),
        ("person_set", 1) => lift(payload, |person: OfficePersonV1| {
            Ok(OfficeEvent::PersonSet(person.into()))
        }),
        ("calendar_day_set", 1) => lift(payload, |day: CalendarDaySetV1| {
            Ok(OfficeEvent::CalendarDaySet(day.into()))
        }),
        ("calendar_year_confirmed", 1) => lift(payload, |event: CalendarYearConfirmedV1| {
            Ok(OfficeEvent::CalendarYearConfirmed {
                year: event.year,
                source: event.source,
            })
        }),
        ("edition_taken", 1) => lift(payload, |event: EditionTakenV1| {
            Ok(OfficeEvent::EditionTaken {
                service: event.service,
                edition: event.edition,
                hash: event.hash.try_into()?,
            })
        }),
        ("clock_confirmed", 1) => lift(payload, |event: ClockConfirmedV1| {
            Ok(OfficeEvent::ClockConfirmed {
                clock: event.clock,
                last_entry: event.last_entry,
                reason: event.reason,
            })
        }),
        ("import_made", 1) => lift(payload, |event: ImportMadeV1| {
            Ok(OfficeEvent::ImportMade(Box::new(event.try_into()?)))
        }),
        ("import_taken_back", 1) => lift(payload, |event: ImportTakenBackV1| {
            Ok(OfficeEvent::ImportTakenBack {
                id: ImportId(event.id),
                reason: event.reason,
            })
        }),
        ("printed", 1) => lift(payload, |event: PrintedV1| {
            Ok(OfficeEvent::Printed {
                sha256: event.sha256.try_into()?,
            })
        }),
        ("hand_over_list_made", 1) => lift(payload, |event: HandOverListMadeV1| {
            Ok(OfficeEvent::HandOverListMade(Box::new(event.try_into()?)))
        }),
        ("month_register_issued", 1) => lift(payload, |event: MonthRegisterIssuedV1| {
            Ok(OfficeEvent::MonthRegisterIssued(Box::new(event.into())))
        }),
        ("taken_back", 1) => lift(payload, |event: TakenBackV1| {
            Ok(OfficeEvent::TakenBack {
                act: event.act,
                reason: event.reason,
            })
        }),
        _ if kind.starts_with("complaint_") => complaint::lift_event(kind, v, payload),
        _ => failure::lift_event(kind, v, payload),
    }
}

/// The hash over an edition's files, from the entry that says it was taken.
pub(super) fn files_of_edition_taken(payload: &str) -> Result<Hash, LiftError> {
    Ok(lift(payload, |event: EditionTakenV1| event.files.try_into())?.event)
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SetUpV1 {
    settings: OfficeSettingsV1,
    people: Vec<OfficePersonV1>,
    first_numbers: Vec<FirstNumberV1>,
    /// Left out of an ordinary register, which is how set-ups were written before there were samples.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sample: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsChangedV1 {
    from: NaiveDate,
    settings: OfficeSettingsV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CalendarDaySetV1 {
    date: NaiveDate,
    working: bool,
    name: String,
    source: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CalendarYearConfirmedV1 {
    year: i32,
    source: String,
}

/// `hash` is the edition's own; `files` is ours over the files as the register keeps them, so that an
/// altered file shows without reading the edition.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditionTakenV1 {
    service: String,
    edition: String,
    hash: HashV1,
    files: HashV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockConfirmedV1 {
    clock: DateTime<FixedOffset>,
    last_entry: DateTime<FixedOffset>,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrintedV1 {
    sha256: HashV1,
}

impl From<&OfficeDay> for CalendarDaySetV1 {
    fn from(day: &OfficeDay) -> Self {
        Self {
            date: day.date,
            working: day.kind == OfficeDayKind::Working,
            name: day.name.clone(),
            source: day.source.clone(),
        }
    }
}

impl From<CalendarDaySetV1> for OfficeDay {
    fn from(day: CalendarDaySetV1) -> Self {
        let kind = if day.working {
            OfficeDayKind::Working
        } else {
            OfficeDayKind::DayOff
        };
        Self {
            date: day.date,
            kind,
            name: day.name,
            source: day.source,
        }
    }
}
