//! Drawing up a month's register from the journal.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use calendar::WorkCalendar;
use cases::application::Period;
use cases::case::Case;
use cases::course::{Course, Outcome};
use cases::due::Counting;
use cases::event::{CaseEvent, Recorded};
use cases::office::{Office, OfficeSettings, PersonId};
use documents::report::{JournalHead, MonthRegister, RegisterAct, RegisterRow, Signatory, Summary};
use register::{Reading, hex};
use statutes::Edition;

use super::account::{Counted, add, add_acts, nothing_yet, stays_in};
use super::after_closing::after_closing;
use super::issued::{Issued, IssuedRegister};
use super::month::Month;
use super::records::add_records;
use super::row::{Beside, row};
use super::words;
use crate::act::SERVICE;
use crate::desk::{Desk, Moment, Session, Shelf};
use crate::error::OfficeError;

/// A month's register as it would be now.
#[derive(Debug)]
pub struct MonthPreview {
    /// `2026-11`.
    pub month: String,
    /// Its days.
    pub days: Period,
    /// Whether it is over: then it can be closed.
    pub over: bool,
    /// The register, marked as a draft.
    pub register: MonthRegister,
    /// The versions that were issued, the first one first.
    pub versions: Vec<IssuedRegister>,
}

/// A month's register as it would be now.
pub fn month_register(
    desk: &Desk,
    session: Option<Session>,
    moment: Moment,
    month: &str,
    masked: bool,
) -> Result<MonthPreview, OfficeError> {
    let month = Month::read(month)?;
    desk.register.read(|reading| {
        let issued = Issued::read(reading)?;
        let versions = issued.of(month).to_vec();
        let drawing = Drawing {
            reading,
            shelf: &desk.shelf,
            moment,
            person: session.map(|session| session.person),
        };
        let register = drawing.register(&issued, month, As::Draft, masked)?;
        let days = month.days()?;
        Ok(MonthPreview {
            month: month.to_string(),
            days,
            over: moment.today() > days.until,
            register,
            versions,
        })
    })
}

/// As what a register is drawn up.
#[derive(Debug, Clone, Copy)]
pub(super) enum As<'a> {
    /// To be looked at.
    Draft,
    /// To be issued anew for a reason, or for the first time without one.
    Issued {
        /// Why.
        reason: Option<&'a str>,
    },
}

/// What a register is drawn up from.
pub(super) struct Drawing<'a, 'r> {
    pub(super) reading: &'a Reading<'r>,
    pub(super) shelf: &'a Shelf,
    pub(super) moment: Moment,
    /// Who draws it up, where that is known.
    pub(super) person: Option<PersonId>,
}

impl Drawing<'_, '_> {
    /// The register of a month.
    pub(super) fn register(
        &self,
        issued: &Issued,
        month: Month,
        drawn: As<'_>,
        masked: bool,
    ) -> Result<MonthRegister, OfficeError> {
        let office = self.reading.office()?;
        let today = self.moment.today();
        let settings = office.settings_on(today).ok_or(OfficeError::NotSetUp)?;
        let head = self.reading.last_entry()?.ok_or(OfficeError::NotSetUp)?;
        let span = month.days()?;
        let (rows, summary, on_ended_cases) = self.rows(&office, settings, span)?;
        let closed = issued.closed_before(month)?;
        let last = issued.of(month).last();
        Ok(MonthRegister {
            office_name: settings.name.clone(),
            service_name: self.edition(span)?.service_name.clone(),
            year: month.year,
            month: month.month,
            version: last.map_or(0, |version| version.issued.version) + 1,
            issued_on: today,
            reissue_reason: match drawn {
                As::Draft => None,
                As::Issued { reason } => reason.map(str::to_owned),
            },
            rows,
            after_closing: after_closing(self.reading, &office, &closed, span.until)?,
            on_ended_cases,
            summary,
            head: JournalHead {
                seq: head.seq,
                hash: hex(&head.hash),
            },
            signatory: Signatory::of(settings),
            compiled_by: self
                .person
                .map_or_else(String::new, |person| words::person(&office, person)),
            masked,
            sample: office.is_sample(),
            draft: matches!(drawn, As::Draft),
        })
    }

    /// The figures of a span of days.
    pub(super) fn summary(&self, office: &Office, span: Period) -> Result<Summary, OfficeError> {
        let mut summary = nothing_yet(self.edition(span)?);
        add_records(&mut summary, office, span);
        self.each_course(span, |course| {
            add_acts(&mut summary, course, span);
            for counted in stays_in(course, span)? {
                let case = course.case_of(&counted.stay)?;
                add(&mut summary, &counted, &case.application);
            }
            Ok(())
        })?;
        Ok(summary)
    }

    /// The edition in force at the end of a span, else the one in force today: for the service's name and its grounds.
    pub(super) fn edition(&self, span: Period) -> Result<&Edition, OfficeError> {
        let statutes = &self.shelf.statutes;
        Ok(statutes
            .in_force(SERVICE, span.until)
            .or_else(|_| statutes.in_force(SERVICE, self.moment.today()))?)
    }

    /// The rows of a span by the day their applications came, what they add up to, and the acts on cases that had ended
    /// before it.
    fn rows(
        &self,
        office: &Office,
        settings: &OfficeSettings,
        span: Period,
    ) -> Result<(Vec<RegisterRow>, Summary, Vec<RegisterAct>), OfficeError> {
        let calendar = self.shelf.calendar_of(office);
        let mut editions: HashMap<[u8; 32], Cow<'_, Edition>> = HashMap::new();
        let mut summary = nothing_yet(self.edition(span)?);
        add_records(&mut summary, office, span);
        let mut rows = Vec::new();
        let mut on_ended: Vec<RegisterAct> = Vec::new();
        self.each_course(span, |course| {
            add_acts(&mut summary, course, span);
            let stays = stays_in(course, span)?;
            if stays.is_empty() {
                on_ended.extend(acts_in(course, span, office)?);
            }
            for counted in stays {
                let case = course.case_of(&counted.stay)?;
                let hash = case.registered.edition_hash;
                if let Entry::Vacant(unread) = editions.entry(hash) {
                    unread.insert(self.shelf.edition(self.reading, &hash)?);
                }
                let edition = &editions[&hash];
                add(&mut summary, &counted, &case.application);
                let beside = Beside {
                    office,
                    edition,
                    until: span.until,
                    due: Some(due(&case, edition, &calendar, settings, span)),
                    void_because: void_because(course, &counted),
                };
                let number = &case.registered.number;
                let place = (counted.stay.from, number.year, number.serial);
                rows.push((place, row(&case, &counted, &beside)));
            }
            Ok(())
        })?;
        rows.sort_by_key(|(place, _)| *place);
        on_ended.sort_by_key(|act| act.entered_at);
        on_ended.sort_by_key(|act| act.on);
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        Ok((rows, summary, on_ended))
    }

    /// The course of every case that a span concerns.
    fn each_course(
        &self,
        span: Period,
        mut each: impl FnMut(&Course<'_>) -> Result<(), OfficeError>,
    ) -> Result<(), OfficeError> {
        let ids = self.reading.cases_concerned(span)?;
        for (id, entries) in &self.reading.case_streams(&ids)? {
            each(&Course::of(*id, entries)?)?;
        }
        Ok(())
    }
}

/// The acts of a span on a case, as the register tells them.
fn acts_in(
    course: &Course<'_>,
    span: Period,
    office: &Office,
) -> Result<Vec<RegisterAct>, OfficeError> {
    let Some(stay) = course.stays(span.until)?.pop() else {
        return Ok(Vec::new());
    };
    let case = course.case_of(&stay)?;
    let told = course
        .acts()
        .filter(|(on, _)| (span.from..=span.until).contains(on));
    let act = |(on, entry): (chrono::NaiveDate, &Recorded<CaseEvent>)| RegisterAct {
        number: case.registered.number.to_string(),
        applicant: case.application.applicant.name.clone(),
        act: words::act(&entry.event).to_owned(),
        on,
        entered_at: entry.times.entered_at,
        person: words::person(office, entry.person),
    };
    Ok(told.map(act).collect())
}

/// The end of a term that no act has settled yet; as promised where the calendar does not reach so far.
fn due(
    case: &Case,
    edition: &Edition,
    calendar: &WorkCalendar,
    settings: &OfficeSettings,
    span: Period,
) -> chrono::NaiveDate {
    let counting = Counting {
        edition,
        calendar,
        count_start_day: settings.count_start_day,
    };
    let counted = counting.of_case(case, span.until);
    counted.map_or(case.registered.promised, |dates| dates.end.on)
}

fn void_because<'a>(course: &Course<'a>, counted: &Counted) -> Option<&'a str> {
    let ended = counted.stay.ended?;
    if ended.outcome != Outcome::Void {
        return None;
    }
    match &course.void()?.1.event {
        CaseEvent::TakenBack { reason, .. } => Some(reason),
        _ => None,
    }
}
