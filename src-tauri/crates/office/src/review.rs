//! What registering an application would say, without registering it. It is asked for while somebody still
//! types: whatever can be read is answered, beside every fault of the rest.

use cases::application::Application;
use cases::decide::{Circumstances, Warning, decide, warnings};
use cases::due::DueDates;
use cases::event::{ActTimes, UnmetDocument};
use cases::intake::{self, TypedApplication};
use cases::number::{Journal, Number};
use cases::refusal::Refusals;
use chrono::{Datelike, NaiveDate};
use kazakh::mixed_script::{MixedWord, mixed_script};

use crate::act::SERVICE;
use crate::desk::{Desk, Moment};
use crate::error::OfficeError;
use crate::same_people::{ReadBack, SameInOtherCase, read_back, same_people};
use crate::todays_dates::TodaysDates;

/// What registering an application would say.
#[derive(Debug)]
pub struct Review {
    /// Everything against it, each at its field.
    pub faults: Refusals,
    /// What to look at; empty while the application can't be read.
    pub warnings: Vec<Warning>,
    /// Words of names that mix Latin letters into Cyrillic ones, with the path of their field.
    pub mixed: Vec<(String, MixedWord)>,
    /// D0, once it can be read when the application came.
    pub received_on: Option<NaiveDate>,
    /// Dates to keep, once they can be counted.
    pub due: Option<DueDates>,
    /// Documents missing or expired on the day they were handed in; empty while the application can't be read.
    pub unmet: Vec<UnmetDocument>,
    /// The applicant and the children in other cases, as far as they can be read.
    pub same_people: Vec<SameInOtherCase>,
    /// Ages to read back.
    pub read_back: Vec<ReadBack>,
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
        let came = moment.0.naive_local();
        // What the calendar can't tell is left out here; registering would say so.
        let receipt = intake::receipt_so_far(typed, came, today).and_then(|receipt| {
            let received_on = calendar.counts_from(receipt.received_at).ok()?;
            Some((received_on, receipt.channel))
        });
        let due = receipt.as_ref().and_then(|(received_on, channel)| {
            let counting = by.counting();
            counting.of_receipt(channel, *received_on, None, today).ok()
        });
        let people = intake::people_so_far(typed, today);
        let mut dates = TodaysDates::read(&desk.shelf, reading, moment)?;
        let mut review = Review {
            faults: Refusals(Vec::new()),
            warnings: Vec::new(),
            mixed: mixed_names(typed),
            received_on: receipt.map(|(received_on, _)| received_on),
            due,
            unmet: Vec::new(),
            same_people: same_people(&mut dates, &people, None)?,
            read_back: read_back(&people, today),
            applicant_born: people
                .first()
                .and_then(|applicant| applicant.iin.as_ref()?.birth_date_hint(today)),
        };
        let prints = |character| desk.shelf.prints(character);
        match intake::read(typed, edition, came, today, &prints) {
            Ok(application) => {
                let received_on = review.received_on;
                let received_on = received_on.unwrap_or(application.received_at.date());
                review.faults = against(&application, received_on, moment, by);
                review.warnings = warnings(&application, by);
                review.unmet = cases::checklist::unmet(&application, edition, received_on);
            }
            Err(faults) => review.faults = faults,
        }
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
