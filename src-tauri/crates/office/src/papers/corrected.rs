//! Papers that a correction makes anew: those whose words it changes and which still have work to do, each as a new
//! version with the number and date of the one it takes the place of.

use cases::case::{Case, State};
use cases::course::Course;
use cases::event::{CaseEvent, HearingAppointment, Recorded};
use cases::number::Number;
use chrono::NaiveDate;
use documents::{
    ACCEPTED_DOCUMENTS_RECEIPT, HEARING_NOTICE, HearingNotice, Making, NoticeOf,
    PRELIMINARY_REFUSAL, Paper, hearing_notice, preliminary_refusal,
};
use register::{NewPaper, PaperRow, PaperStatus};
use statutes::Edition;

use super::hearing::{decision, executor};
use super::{issued, making, receipt};
use crate::act::Acting;
use crate::error::OfficeError;

/// The receipt of accepted documents, and while a hearing is ahead its notice and the preliminary decision.
pub(super) fn of_correction(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
) -> Result<Vec<NewPaper>, OfficeError> {
    let correction = Correction {
        after,
        before: acting.writing.case(after.id)?,
        papers: acting.writing.papers_of(after.id)?,
        entries: acting.writing.case_entries(after.id)?,
    };
    let mut papers: Vec<NewPaper> = Vec::new();
    papers.extend(receipt_anew(acting, edition, &correction)?);
    papers.extend(notice_anew(acting, edition, &correction)?);
    Ok(papers)
}

/// A case before and after a correction, with what it had issued by then.
struct Correction<'a> {
    after: &'a Case,
    before: Case,
    papers: Vec<PaperRow>,
    entries: Vec<Recorded<CaseEvent>>,
}

/// The receipt, dated and received as the first.
fn receipt_anew(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    Correction {
        after,
        before,
        papers,
        entries,
    }: &Correction<'_>,
) -> Result<Option<NewPaper>, OfficeError> {
    if !stands(papers, ACCEPTED_DOCUMENTS_RECEIPT, None) {
        return Ok(None);
    }
    let Some(registration) = entries.first() else {
        return Ok(None);
    };
    let (receiver, on) = (registration.person, registration.times.on);
    let corrected = receipt(acting, edition, after, receiver, on)?;
    // Pages are compared, not files: a file's identifier is drawn from facts that are not printed, too.
    if corrected.pages == receipt(acting, edition, before, receiver, on)?.pages {
        return Ok(None);
    }
    let version = next_version(papers, ACCEPTED_DOCUMENTS_RECEIPT, None);
    Ok(Some(issued(corrected, None, version)))
}

/// The notice that holds, and the decision where it is a paper of its own.
fn notice_anew(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    Correction {
        after,
        before,
        papers,
        entries,
    }: &Correction<'_>,
) -> Result<Vec<NewPaper>, OfficeError> {
    let (State::PreliminaryRefusal, Some(made)) = (after.state, &after.preliminary_refusal) else {
        return Ok(Vec::new());
    };
    let course = Course::of(after.id, entries)?;
    let calls = calls(&course);
    let number = Some(&made.number);
    let mut anew = Vec::new();
    for form in [PRELIMINARY_REFUSAL, HEARING_NOTICE] {
        if !stands(papers, form, number) {
            continue;
        }
        let laid_out = |case: &Case| -> Result<Option<Paper>, OfficeError> {
            let decision = decision(
                case,
                Some(&made.number),
                made.dated,
                executor(acting, case)?,
            );
            let settings = acting.office.settings_on(made.notice_dated);
            let by = Making {
                settings: settings.ok_or(OfficeError::NotSetUp)?,
                ..making(acting, edition)
            };
            if form == PRELIMINARY_REFUSAL {
                return Ok(Some(preliminary_refusal(&decision, by)?));
            }
            let (of, appointment, on) = match calls.as_slice() {
                [.., (former, ..), (appointment, on, because)] => (
                    NoticeOf::Postponement { former, because },
                    *appointment,
                    *on,
                ),
                [(appointment, on, _)] if stands(papers, PRELIMINARY_REFUSAL, number) => {
                    (NoticeOf::HearingAlone, *appointment, *on)
                }
                [(appointment, on, _)] => (NoticeOf::Decision, *appointment, *on),
                [] => return Ok(None),
            };
            let facts = HearingNotice {
                decision,
                appointment,
                of,
                on,
            };
            Ok(Some(hearing_notice(&facts, by)?))
        };
        let (Some(now), Some(then)) = (laid_out(after)?, laid_out(before)?) else {
            continue;
        };
        if now.pages != then.pages {
            let version = next_version(papers, form, number);
            anew.push(issued(now, number, version));
        }
    }
    Ok(anew)
}

/// Each call to the hearing in its order: the appointment, the day of its notice, why it was put off till then.
fn calls<'a>(course: &Course<'a>) -> Vec<(&'a HearingAppointment, NaiveDate, &'a str)> {
    let mut calls = Vec::new();
    for (_, entry) in course.acts() {
        match &entry.event {
            // A court's or a correction's new decision calls anew.
            CaseEvent::PreliminaryRefusalMade(made) => {
                calls = vec![(&made.hearing, made.dated, "")];
            }
            CaseEvent::HearingPostponed { to, reason } => calls.push((to, entry.times.on, reason)),
            _ => {}
        }
    }
    calls
}

fn stands(papers: &[PaperRow], form: &str, number: Option<&Number>) -> bool {
    of(papers, form, number).any(|paper| paper.status == PaperStatus::Live)
}

/// The version after the last of a form with a number.
pub(super) fn next_version(papers: &[PaperRow], form: &str, number: Option<&Number>) -> u32 {
    let versions = of(papers, form, number).map(|paper| paper.version);
    versions.max().unwrap_or(0) + 1
}

fn of<'p>(
    papers: &'p [PaperRow],
    form: &'p str,
    number: Option<&'p Number>,
) -> impl Iterator<Item = &'p PaperRow> {
    papers
        .iter()
        .filter(move |paper| paper.form == form && paper.number.as_ref() == number)
}
