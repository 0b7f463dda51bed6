//! The same people in other cases, and what is read back of the people of an application: for one that is
//! being typed and for a case alike.

use std::cmp::Reverse;
use std::collections::HashMap;

use cases::age::full_years;
use cases::application::Period;
use cases::case::{Case, CaseId};
use cases::identifier::Identifier;
use cases::intake::{Born, PersonSoFar};
use chrono::NaiveDate;
use register::{Probe, SamePerson};

use crate::error::OfficeError;
use crate::todays_dates::{ListedCase, TodaysDates};

/// An age to read back to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadBack {
    /// Path of the person: `applicant`, `children[0]`.
    pub field: String,
    /// Birth date and where it is from.
    pub born: Born,
    /// Full years today.
    pub years: u32,
}

/// Somebody of an application in another case, with what is laid side by side.
#[derive(Debug)]
pub struct SameInOtherCase {
    /// Whom of the application: `applicant`, `children[1]`.
    pub field: String,
    /// Who they are in the other case, and why they are taken for the same.
    pub person: SamePerson,
    /// That case in a list.
    pub listed: ListedCase,
    /// That case.
    pub case: Case,
    /// Birth date of its applicant, where it is known.
    pub applicant_born: Option<NaiveDate>,
    /// Its permit is signed and runs today or later.
    pub running: bool,
    /// The period granted, or asked for while none is.
    pub period: Period,
}

/// Everybody whose birth date is known, in the application's order.
pub(crate) fn read_back(people: &[PersonSoFar], today: NaiveDate) -> Vec<ReadBack> {
    let known = people.iter().filter_map(|person| {
        let born = person.born?;
        Some(ReadBack {
            field: person.field.clone(),
            born,
            years: full_years(born.on, today),
        })
    });
    known.collect()
}

/// Where people are named in cases other than `except`: open cases and running permits first, then the last
/// registered first, then in the order of the people.
pub(crate) fn same_people(
    dates: &mut TodaysDates<'_, '_>,
    people: &[PersonSoFar],
    except: Option<CaseId>,
) -> Result<Vec<SameInOtherCase>, OfficeError> {
    let mut same = Vec::new();
    for person in people {
        let probe = Probe {
            iin: person.iin.as_ref(),
            name: person.name.as_ref(),
            birth_date: person.born.map(|born| born.on),
        };
        for found in dates.reading.same_people(&probe, except)? {
            same.push((person.field.clone(), found));
        }
    }
    let mut ids: Vec<CaseId> = same.iter().map(|(_, found)| found.case).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = dates.reading.case_rows(&ids)?;
    let listed = dates.listed(rows)?;
    let listed: HashMap<CaseId, ListedCase> = listed
        .into_iter()
        .map(|listed| (listed.row.id, listed))
        .collect();
    let told = dates.reading.cases_told(&ids)?;
    let told: HashMap<CaseId, Case> = told.into_iter().map(|case| (case.id, case)).collect();
    let mut views: Vec<SameInOtherCase> = same
        .into_iter()
        .filter_map(|(field, person)| {
            let case = told.get(&person.case)?.clone();
            let listed = listed.get(&person.case)?.clone();
            Some(view(field, person, listed, case, dates.today))
        })
        .collect();
    views.sort_by_key(|view| {
        let at_work = view.running || view.case.state.is_open();
        (!at_work, Reverse(view.case.id))
    });
    Ok(views)
}

fn view(
    field: String,
    person: SamePerson,
    listed: ListedCase,
    case: Case,
    today: NaiveDate,
) -> SameInOtherCase {
    let permit = case.permit.as_ref();
    let period = permit.map_or(case.application.period, |permit| permit.period);
    let signed = case.state.has_signed_result();
    let applicant = &case.application.applicant;
    let hinted = match &applicant.identifier {
        Identifier::Iin(iin) => iin.birth_date_hint(today),
        Identifier::None { .. } => None,
    };
    SameInOtherCase {
        field,
        person,
        listed,
        applicant_born: applicant.birth_date.or(hinted),
        running: signed && period.until >= today,
        period,
        case,
    }
}
