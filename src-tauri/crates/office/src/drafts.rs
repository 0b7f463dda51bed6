//! Drafts: applications as they are being typed, outside the journal; what registering one would say, and
//! form 1 of it for signature.

use cases::application::{Applicant, Application, Child};
use cases::case::CaseId;
use cases::decide::{Circumstances, Warning, decide, warnings};
use cases::due::DueDates;
use cases::event::{ActTimes, UnmetDocument};
use cases::identifier::{Identifier, Iin};
use cases::intake::{self, TypedApplication};
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::refusal::Refusals;
use chrono::{Datelike, NaiveDate};
use documents::{Making, Mark, Paper};
use kazakh::mixed_script::{MixedWord, mixed_script};
use register::{CaseRow, Draft, DraftId, Probe, Reading};

use crate::act::SERVICE;
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Saves an application as it is being typed; its text is the caller's.
pub fn save_draft(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    draft: Option<DraftId>,
    text: &str,
) -> Result<DraftId, OfficeError> {
    desk.register
        .act(|writing| Ok(writing.save_draft(draft, text, session.person, moment.0)?))
}

/// Every draft, the one saved last first.
pub fn drafts(desk: &Desk) -> Result<Vec<Draft>, OfficeError> {
    desk.register.read(|reading| Ok(reading.drafts()?))
}

/// Throws a draft away; one that is gone already is no fault.
pub fn delete_draft(desk: &mut Desk, draft: DraftId) -> Result<(), OfficeError> {
    desk.register.act(|writing| {
        writing.delete_draft(draft)?;
        Ok(())
    })
}

/// What registering an application would say.
#[derive(Debug)]
pub struct Review {
    /// Everything against it, each at its field.
    pub faults: Refusals,
    /// What to look at; empty while the application can't be read.
    pub warnings: Vec<Warning>,
    /// Words of names that mix Latin letters into Cyrillic ones, with the path of their field.
    pub mixed: Vec<(String, MixedWord)>,
    /// D0, once it can be read.
    pub received_on: Option<NaiveDate>,
    /// Dates to keep, once they can be counted.
    pub due: Option<DueDates>,
    /// Documents missing or expired on the day they were handed in.
    pub unmet: Vec<UnmetDocument>,
    /// Other cases of the applicant or of a child.
    pub same_people: Vec<CaseRow>,
    /// Birth date that the applicant's IIN hints at, for reading back.
    pub applicant_born: Option<NaiveDate>,
}

/// Looks at an application without registering it.
pub fn review(
    desk: &Desk,
    moment: Moment,
    typed: &TypedApplication,
) -> Result<Review, OfficeError> {
    desk.register.read(|reading| {
        let today = moment.today();
        let edition = desk.shelf.statutes.in_force(SERVICE, today)?;
        let office = reading.office()?;
        let settings = office.settings_on(today).ok_or(OfficeError::NotSetUp)?;
        let calendar = desk.shelf.calendar_of(&office);
        let by = Circumstances {
            edition,
            calendar: &calendar,
            settings,
            office: &office,
            today,
        };
        let mut review = Review {
            faults: Refusals(Vec::new()),
            warnings: Vec::new(),
            mixed: mixed_names(typed),
            received_on: None,
            due: None,
            unmet: Vec::new(),
            same_people: Vec::new(),
            applicant_born: None,
        };
        let prints = |character| desk.shelf.prints(character);
        let application = match intake::read(typed, edition, moment.0.naive_local(), today, &prints)
        {
            Ok(application) => application,
            Err(faults) => {
                review.faults = faults;
                return Ok(review);
            }
        };
        let received_on = calendar.counts_from(application.received_at)?;
        review.faults = against(&application, received_on, moment, by);
        review.warnings = warnings(&application, by);
        review.due = Some(
            by.counting()
                .of_application(&application, received_on, None, today)?,
        );
        review.unmet = cases::checklist::unmet(&application, edition, received_on);
        review.same_people = same_people(reading, &application, today)?;
        review.applicant_born =
            iin(&application.applicant.identifier).and_then(|iin| iin.birth_date_hint(today));
        review.received_on = Some(received_on);
        Ok(review)
    })
}

/// What only the act itself judges, asked with a number that is not drawn.
fn against(
    application: &Application,
    received_on: NaiveDate,
    moment: Moment,
    by: Circumstances<'_>,
) -> Refusals {
    let number = Number {
        journal: Journal::Applications,
        index: String::new(),
        serial: 0,
        year: received_on.year(),
    };
    let act = cases::act::Act::Register {
        application: Box::new(application.clone()),
        number,
    };
    let times = ActTimes {
        on: by.today,
        entered_at: moment.0,
        entered_late_because: None,
    };
    decide(None, &act, &times, by)
        .err()
        .unwrap_or(Refusals(Vec::new()))
}

fn same_people(
    reading: &Reading<'_>,
    application: &Application,
    today: NaiveDate,
) -> Result<Vec<CaseRow>, OfficeError> {
    let Applicant {
        name,
        identifier,
        birth_date,
        ..
    } = &application.applicant;
    let applicant = (
        name,
        identifier,
        birth_date.or(iin(identifier).and_then(|iin| iin.birth_date_hint(today))),
    );
    let child = |child: &Child| {
        (
            child.name.clone(),
            child.identifier.clone(),
            Some(child.birth_date),
        )
    };
    let children: Vec<(PersonName, Identifier, Option<NaiveDate>)> =
        application.children.iter().map(child).collect();
    let people = std::iter::once(applicant).chain(
        children
            .iter()
            .map(|(name, identifier, born)| (name, identifier, *born)),
    );
    let mut found: Vec<CaseId> = Vec::new();
    for (name, identifier, birth_date) in people {
        let probe = Probe {
            iin: iin(identifier),
            name,
            birth_date,
        };
        for same in reading.same_people(&probe, None)? {
            if !found.contains(&same.case) {
                found.push(same.case);
            }
        }
    }
    Ok(reading.case_rows(&found)?)
}

fn iin(identifier: &Identifier) -> Option<&Iin> {
    match identifier {
        Identifier::Iin(iin) => Some(iin),
        Identifier::None { .. } => None,
    }
}

fn mixed_names(typed: &TypedApplication) -> Vec<(String, MixedWord)> {
    let applicant = &typed.applicant;
    let mut names = vec![
        ("applicant.surname".to_owned(), &applicant.surname),
        ("applicant.given".to_owned(), &applicant.given),
        ("applicant.patronymic".to_owned(), &applicant.patronymic),
    ];
    for (index, child) in typed.children.iter().enumerate() {
        let parts = [
            ("surname", &child.surname),
            ("given", &child.given),
            ("patronymic", &child.patronymic),
        ];
        names.extend(parts.map(|(part, typed)| (format!("children[{index}].{part}"), typed)));
    }
    names
        .into_iter()
        .flat_map(|(field, typed)| {
            mixed_script(typed)
                .into_iter()
                .map(move |word| (field.clone(), word))
        })
        .collect()
}

/// Form 1 to fill in by hand.
pub fn blank_application_form(desk: &Desk, moment: Moment) -> Result<Vec<u8>, OfficeError> {
    form(desk, moment, |making| {
        documents::blank_application(moment.today(), making)
    })
}

/// Form 1 filled in, for the applicant's signature.
pub fn application_form(
    desk: &Desk,
    moment: Moment,
    typed: &TypedApplication,
) -> Result<Vec<u8>, OfficeError> {
    let prints = |character| desk.shelf.prints(character);
    let edition = desk.shelf.statutes.in_force(SERVICE, moment.today())?;
    let application = intake::read(
        typed,
        edition,
        moment.0.naive_local(),
        moment.today(),
        &prints,
    )?;
    form(desk, moment, |making| {
        documents::application_form(&application, making)
    })
}

fn form(
    desk: &Desk,
    moment: Moment,
    make: impl FnOnce(Making<'_>) -> Result<Paper, documents::DocumentError>,
) -> Result<Vec<u8>, OfficeError> {
    let office = desk.register.read(register::Reading::office)?;
    let making = Making {
        edition: desk.shelf.statutes.in_force(SERVICE, moment.today())?,
        settings: office
            .settings_on(moment.today())
            .ok_or(OfficeError::NotSetUp)?,
        fonts: &desk.shelf.fonts,
        mark: Mark::of(office.is_sample(), false),
    };
    Ok(make(making)?.bytes)
}
