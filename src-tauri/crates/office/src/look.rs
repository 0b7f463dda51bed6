//! Looking at a case with its dates, papers and journal, and at the papers themselves.

use std::borrow::Cow;

use cases::case::{Case, CaseId, standing};
use cases::decide::{Circumstances, PossibleAct, Warning, against_narrowing, possible_acts};
use cases::due::{DueDates, KeptTerm};
use cases::event::{CaseEvent, Recorded};
use cases::intake::{self, TypedApplication, TypedPeriod, people_so_far};
use cases::internal::InternalClock;
use cases::office::Office;
use chrono::NaiveDate;
use documents::{Making, Mark, Permit};
use register::PaperRow;
use statutes::Edition;

use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::same_people::{ReadBack, SameInOtherCase, read_back, same_people};
use crate::todays_dates::TodaysDates;

/// A case and everything a person wants to see of it.
#[derive(Debug)]
pub struct CaseView<'a> {
    /// The case.
    pub case: Case,
    /// Dates to keep; none once the case has ended.
    pub due: Option<DueDates>,
    /// How the check was kept, once it was done.
    pub checked: Option<KeptTerm>,
    /// How the preparing of the permit was kept, once it was made.
    pub prepared: Option<KeptTerm>,
    /// How the making of the preliminary decision was kept, once it was made.
    pub noticed: Option<KeptTerm>,
    /// The last day of an objection, once a notice was given.
    pub objection_by: Option<NaiveDate>,
    /// Clocks of the office's own control dates, and whether each was kept or can still be.
    pub internal: Vec<(InternalClock, bool)>,
    /// Papers in the order they were issued.
    pub papers: Vec<PaperRow>,
    /// Its journal.
    pub entries: Vec<Recorded<CaseEvent>>,
    /// Every act, and what speaks against it now.
    pub acts: Vec<PossibleAct>,
    /// What to look at.
    pub warnings: Vec<Warning>,
    /// The office, for the names of its people.
    pub office: Office,
    /// The case's own edition, for the law's words.
    pub edition: Cow<'a, Edition>,
    /// Ages to read back.
    pub read_back: Vec<ReadBack>,
    /// The same people in other cases.
    pub same_people: Vec<SameInOtherCase>,
}

/// One case.
pub fn case(desk: &Desk, moment: Moment, id: CaseId) -> Result<CaseView<'_>, OfficeError> {
    desk.register.read(|reading| {
        let today = moment.today();
        let case = reading.case(id)?;
        let edition = desk.shelf.edition(reading, &case.registered.edition_hash)?;
        let office = reading.office()?;
        let settings = office.settings_on(today).ok_or(OfficeError::NotSetUp)?;
        let calendar = desk.shelf.calendar_of(&office);
        let by = Circumstances {
            edition: &edition,
            calendar: &calendar,
            settings,
            office: &office,
            today,
        };
        let open = case.state.is_open();
        let entries = reading.case_entries(id)?;
        let people = people_so_far(&TypedApplication::from(&case.application), today);
        let noticed = match &case.preliminary_refusal {
            Some(made) => Some((made.dated, by.counting().of_case(&case, made.dated)?)),
            None => None,
        };
        let now = moment.0.naive_local();
        let received_at = case.application.received_at;
        let clocks = settings.internal.clocks(&entries, received_at, &calendar)?;
        let mut dates = TodaysDates::read(&desk.shelf, reading, moment)?;
        Ok(CaseView {
            due: if open {
                Some(by.counting().of_case(&case, today)?)
            } else {
                None
            },
            checked: by.counting().kept_check(&case)?,
            prepared: by
                .counting()
                .kept_preparing(&case, first_made_on(&entries))?,
            noticed: noticed.map(|(on, dates)| KeptTerm {
                on,
                due: dates.preliminary_refusal_by,
            }),
            objection_by: noticed
                .and_then(|(_, dates)| dates.later.objection_by)
                .map(|due| due.on),
            internal: clocks
                .into_iter()
                .map(|clock| (clock, clock.is_kept(now)))
                .collect(),
            papers: reading.papers_of(id)?,
            entries,
            acts: possible_acts(&case, by),
            warnings: if open {
                cases::decide::warnings_of_case(&case, by)
            } else {
                Vec::new()
            },
            read_back: read_back(&people, today),
            same_people: same_people(&mut dates, &people, Some(id))?,
            case,
            office: office.clone(),
            edition,
        })
    })
}

/// The day the result that stands was first made, in whatever version.
fn first_made_on(entries: &[Recorded<CaseEvent>]) -> Option<NaiveDate> {
    let mut first = None;
    for entry in standing(entries) {
        match entry.event {
            CaseEvent::PermitMade(_) | CaseEvent::RefusalMade(_) => {
                first.get_or_insert(entry.times.on);
            }
            // Another result is made in the place of a void one, and of one that a court cancelled.
            CaseEvent::Corrected {
                voids_result: true, ..
            }
            | CaseEvent::Reopened { .. } => first = None,
            _ => {}
        }
    }
    first
}

/// The permit as it would be made today, for the narrower period where one is typed; marked ЖОБА and without
/// a number (decision 26).
pub fn preview_permit(
    desk: &Desk,
    moment: Moment,
    id: CaseId,
    narrowed: Option<&TypedPeriod>,
) -> Result<Vec<u8>, OfficeError> {
    let narrowed = narrowed.map(intake::read_narrowed_period).transpose()?;
    desk.register.read(|reading| {
        let case = reading.case(id)?;
        let edition = desk.shelf.edition(reading, &case.registered.edition_hash)?;
        let office = reading.office()?;
        let settings = office
            .settings_on(moment.today())
            .ok_or(OfficeError::NotSetUp)?;
        let asked = case.application.period;
        if let Some(refusal) = narrowed.and_then(|granted| against_narrowing(asked, granted)) {
            return Err(OfficeError::Refused(refusal.into()));
        }
        let facts = Permit {
            application: &case.application,
            number: None,
            period: narrowed.unwrap_or(asked),
            on: moment.today(),
        };
        let making = Making {
            edition: &edition,
            own_forms: desk.shelf.statutes.own_forms(&edition),
            settings,
            fonts: &desk.shelf.fonts,
            mark: Mark::of(office.is_sample(), true),
        };
        Ok(documents::permit(&facts, making)?.bytes)
    })
}

/// The bytes of an issued paper.
pub fn paper(desk: &Desk, sha256: &[u8; 32]) -> Result<Vec<u8>, OfficeError> {
    desk.register.read(|reading| Ok(reading.paper(sha256)?))
}
