//! The office itself: opening the register for it, its settings by date, its people.

use std::collections::BTreeMap;

use cases::event::ActTimes;
use cases::intake::{TypedOffice, TypedPerson, read_first_serial, read_office, read_person};
use cases::number::Journal;
use cases::office::{FirstNumber, Office, OfficeEvent, OfficePerson, OfficeSettings, PersonId};
use cases::refusal::{Reason, Refusals};
use chrono::{Datelike, NaiveDate};
use statutes::Edition;

use crate::act::{SERVICE, When, acting};
use crate::clock::{self, ClockWentBack};
use crate::desk::{Desk, Moment, Session, Shelf};
use crate::error::OfficeError;

/// First number of each journal as typed (decision 25), by the journal's code; a missing or empty one is 1.
pub type TypedFirstNumbers = BTreeMap<&'static str, String>;

/// The whole UTC offset of Kazakhstan since 01.03.2024, in seconds.
const KAZAKHSTAN: i32 = 5 * 3600;

/// The office as it is today.
#[derive(Debug, Clone)]
pub struct OfficeToday {
    /// Settings of today; none before the office is set up.
    pub settings: Option<OfficeSettings>,
    /// Everybody who ever worked here.
    pub people: Vec<OfficePerson>,
    /// This year's calendar and the next one's: whether it is confirmed; `None` where it is missing.
    pub calendar: Vec<(i32, Option<bool>)>,
    /// Set where acts stop until the date is confirmed.
    pub clock_went_back: Option<ClockWentBack>,
    /// The clock's offset is other than +05:00 (decision 4).
    pub foreign_offset: bool,
    /// A register to try things in.
    pub sample: bool,
    /// Settings by the first day they hold, the latest day first; of two for one day only the one that holds.
    pub history: Vec<(NaiveDate, OfficeSettings)>,
}

/// The office as it is today.
pub fn office_today(desk: &Desk, moment: Moment) -> Result<OfficeToday, OfficeError> {
    desk.register.read(|reading| {
        let office = reading.office()?;
        let calendar = desk.shelf.calendar_of(&office);
        let year = moment.today().year();
        Ok(OfficeToday {
            settings: office.settings_on(moment.today()).cloned(),
            people: office.people().to_vec(),
            calendar: [year, year + 1]
                .map(|year| (year, calendar.confirmed(year).ok()))
                .to_vec(),
            clock_went_back: clock::went_back(reading, moment)?,
            foreign_offset: moment.0.offset().local_minus_utc() != KAZAKHSTAN,
            sample: office.is_sample(),
            history: history(&office),
        })
    })
}

fn history(office: &Office) -> Vec<(NaiveDate, OfficeSettings)> {
    let by_day: BTreeMap<_, _> = office.settings_history().iter().cloned().collect();
    by_day.into_iter().rev().collect()
}

/// The genitive that a body's name takes, as form 1 prints it; none where its ending is not known.
pub fn suggest_genitive(name: &str) -> Option<String> {
    kazakh::suffixes::genitive_of_body(name)
}

/// Who is at work.
pub fn people_at_work(desk: &Desk) -> Result<Vec<OfficePerson>, OfficeError> {
    let office = desk.register.read(register::Reading::office)?;
    Ok(office
        .people()
        .iter()
        .filter(|person| !person.left)
        .cloned()
        .collect())
}

/// The service by the edition in force today.
pub fn service(desk: &Desk, moment: Moment) -> Result<&Edition, OfficeError> {
    Ok(desk.shelf.statutes.in_force(SERVICE, moment.today())?)
}

/// Opens the register for an office; the first of its people is the one who does it. A sample is to try things
/// in: all its papers are marked so.
pub fn set_up(
    desk: &mut Desk,
    moment: Moment,
    office: &TypedOffice,
    people: &[TypedPerson],
    first_numbers: &TypedFirstNumbers,
    sample: bool,
) -> Result<(), OfficeError> {
    let Desk { register, shelf } = desk;
    register.act(|writing| {
        if writing.office()?.is_set_up() {
            return Err(OfficeError::AlreadySetUp);
        }
        let mut faults = Vec::new();
        let settings = kept(&mut faults, read_settings(shelf, office));
        if people.is_empty() {
            faults.extend(Refusals::from(cases::refusal::Refusal::at("people", Reason::Missing)).0);
        }
        let prints = |character| shelf.prints(character);
        let mut read = Vec::new();
        for (number, (index, person)) in (1..).zip(people.iter().enumerate()) {
            let at = format!("people[{index}]");
            read.extend(kept(
                &mut faults,
                read_person(person, PersonId(number), &at, &prints),
            ));
        }
        let mut first = Vec::new();
        for journal in Journal::ALL {
            let typed = first_numbers.get(journal.code()).map_or("", |typed| typed);
            let field = format!("first_numbers.{}", journal.code());
            let serial = kept(&mut faults, read_first_serial(&field, typed));
            let year = moment.today().year();
            first.extend(
                serial
                    .filter(|serial| *serial > 1)
                    .map(|serial| FirstNumber {
                        journal,
                        year,
                        serial,
                    }),
            );
        }
        let (Some(settings), true) = (settings, faults.is_empty()) else {
            return Err(Refusals(faults).into());
        };
        let event = OfficeEvent::SetUp {
            settings: Box::new(settings),
            people: read,
            first_numbers: first,
            sample,
        };
        let times = ActTimes {
            on: moment.today(),
            entered_at: moment.0,
            entered_late_because: None,
        };
        writing.append_office(&event, PersonId(1), &times, &[])?;
        Ok(())
    })
}

fn kept<T>(faults: &mut Vec<cases::refusal::Refusal>, read: Result<T, Refusals>) -> Option<T> {
    match read {
        Ok(read) => Some(read),
        Err(refusals) => {
            faults.extend(refusals.0);
            None
        }
    }
}

fn read_settings(shelf: &Shelf, typed: &TypedOffice) -> Result<OfficeSettings, Refusals> {
    read_office(
        typed,
        &|character| shelf.prints(character),
        &kazakh::suffixes::genitive_of_body,
    )
}

/// Changes the settings from a day on, today where none is typed (decision 27).
pub fn change_settings(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    from: &str,
    office: &TypedOffice,
) -> Result<(), OfficeError> {
    let from = if from.trim().is_empty() {
        moment.today()
    } else {
        read_date("from", from)?
    };
    let settings = read_settings(&desk.shelf, office)?;
    let event = OfficeEvent::SettingsChanged {
        from,
        settings: Box::new(settings),
    };
    append(desk, session, moment, |_| Ok(event))
}

/// Takes somebody in (no id), or changes a post, or lets somebody go.
pub fn set_person(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    id: Option<PersonId>,
    typed: &TypedPerson,
) -> Result<(), OfficeError> {
    append(desk, session, moment, |acting| {
        let people = acting.office.people();
        let id = match id {
            None => PersonId(people.iter().map(|person| person.id.0).max().unwrap_or(0) + 1),
            Some(id) if acting.office.person(id).is_some() => id,
            Some(id) => return Err(OfficeError::UnknownPerson(id)),
        };
        let prints = |character| acting.shelf.prints(character);
        let person = read_person(typed, id, "person", &prints)?;
        let others_at_work = people.iter().any(|other| other.id != id && !other.left);
        if person.left && !others_at_work {
            return Err(OfficeError::at("person.left", Reason::SomebodyMustStay));
        }
        Ok(OfficeEvent::PersonSet(person))
    })
}

pub(crate) fn append(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    event: impl FnOnce(&crate::act::Acting<'_, '_>) -> Result<OfficeEvent, OfficeError>,
) -> Result<(), OfficeError> {
    acting(desk, session, moment, &When::default(), |acting| {
        let event = event(acting)?;
        acting
            .writing
            .append_office(&event, acting.session.person, &acting.times, &[])?;
        Ok(())
    })
}

fn read_date(field: &str, typed: &str) -> Result<NaiveDate, OfficeError> {
    if typed.trim().is_empty() {
        return Err(OfficeError::at(field, Reason::Missing));
    }
    calendar::read_typed_date(typed).map_err(|fault| OfficeError::at(field, fault.into()))
}
