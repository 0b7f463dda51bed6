//! Complaints and technical failures in the register of a month: beside the case they are about, and in its figures.

use cases::application::Period;
use cases::case::CaseId;
use cases::complaint::{Complaint, Dated, Satisfied};
use cases::office::Office;
use chrono::NaiveDate;
use documents::report::{RegisterComplaint, Summary};

/// The complaints about a case that had come by the end of a day, and what had become of each.
pub(super) fn of_case(office: &Office, case: CaseId, day: NaiveDate) -> Vec<RegisterComplaint> {
    standing(office)
        .filter(|complaint| complaint.facts.case == Some(case))
        .filter(|complaint| complaint.facts.received_on <= day)
        .map(|complaint| RegisterComplaint {
            number: complaint.number.to_string(),
            result: result(complaint, day).to_owned(),
        })
        .collect()
}

/// Adds what came and what was done within a span of days.
pub(super) fn add_records(summary: &mut Summary, office: &Office, span: Period) {
    let within = |on: NaiveDate| (span.from..=span.until).contains(&on);
    for complaint in standing(office) {
        if within(complaint.facts.received_on) {
            summary.complaints_received += 1;
        }
        if satisfied_on(complaint).is_some_and(within) {
            summary.complaints_satisfied += 1;
        }
        if complaint
            .forwarded
            .as_ref()
            .is_some_and(|forwarded| within(forwarded.on))
        {
            summary.complaints_forwarded += 1;
        }
    }
    let failures = office.failures().filter(|failure| !failure.annulled);
    for failure in failures {
        if within(failure.facts.found_at.date()) {
            summary.technical_failures += 1;
        }
    }
}

/// Those that were not registered by mistake.
fn standing(office: &Office) -> impl Iterator<Item = &Complaint> {
    office.complaints().filter(|complaint| !complaint.annulled)
}

/// The day it was first satisfied, in full or in part, by whomever.
fn satisfied_on(complaint: &Complaint) -> Option<NaiveDate> {
    let by_provider = complaint
        .answered
        .as_ref()
        .filter(|answer| answer.what.satisfied != Satisfied::No)
        .map(|answer| answer.on);
    let by_reviewer = complaint
        .reviewed
        .as_ref()
        .filter(|review| review.what.satisfied != Satisfied::No)
        .map(|review| review.on);
    let by_court = complaint.court.as_ref().and_then(|court| {
        let ruling = court.what.ruling.as_ref()?;
        ruling.cancels.then_some(court.on)
    });
    [by_provider, by_reviewer, by_court]
        .into_iter()
        .flatten()
        .min()
}

/// The furthest it had come by the end of a day.
fn result(complaint: &Complaint, day: NaiveDate) -> &'static str {
    fn by<T>(done: Option<&Dated<T>>, day: NaiveDate) -> Option<&T> {
        done.filter(|done| done.on <= day).map(|done| &done.what)
    }
    let satisfied = |satisfied| match satisfied {
        Satisfied::Fully => "толық қанағаттандырылды",
        Satisfied::Partly => "ішінара қанағаттандырылды",
        Satisfied::No => "қанағаттандырылмады",
    };
    if let Some(court) = by(complaint.court.as_ref(), day) {
        return match &court.ruling {
            None => "сотта",
            Some(ruling) if ruling.cancels => "сот күшін жойды",
            Some(_) => "сот қанағаттандырмады",
        };
    }
    if let Some(review) = by(complaint.reviewed.as_ref(), day) {
        return satisfied(review.satisfied);
    }
    if let Some(answer) = by(complaint.answered.as_ref(), day)
        && answer.satisfied == Satisfied::Fully
    {
        return satisfied(answer.satisfied);
    }
    if by(complaint.forwarded.as_ref(), day).is_some() {
        return "қарайтын органға жіберілді";
    }
    by(complaint.answered.as_ref(), day).map_or("", |answer| satisfied(answer.satisfied))
}
