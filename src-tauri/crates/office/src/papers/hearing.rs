//! The papers of the way to a refusal: the preliminary decision, notices of the hearing, its protocol, the reasoned
//! refusal; each as it is issued, and as it would be.

use cases::case::{Case, HeldHearing};
use cases::event::{HearingAppointment, RefusalMade};
use cases::number::Number;
use cases::office::OfficePerson;
use chrono::NaiveDate;
use documents::{
    Ground, HEARING_NOTICE, HearingNotice, HearingProtocol, Making, NoticeOf, Paper,
    PreliminaryRefusal, Refusal, hearing_notice, hearing_protocol, preliminary_refusal,
};
use register::NewPaper;
use statutes::Edition;

use super::corrected::next_version;
use super::records::of_case;
use super::{issued, making, person};
use crate::act::Acting;
use crate::error::OfficeError;

/// The preliminary decision with the notice of the hearing: one paper for both, or two, by the office's setting.
pub(super) fn of_preliminary_refusal(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
) -> Result<Vec<NewPaper>, OfficeError> {
    let Some(made) = &after.preliminary_refusal else {
        return Ok(Vec::new());
    };
    let executor = executor(acting, after)?;
    let decision = decision(after, Some(&made.number), made.dated, executor);
    let by = making(acting, edition);
    let mut papers = Vec::new();
    let two = acting.settings.notice_in_two_papers;
    if two {
        let paper = preliminary_refusal(&decision, by)?;
        papers.push(issued(paper, Some(&made.number), 1));
    }
    let notice = notice(decision, &made.hearing, made.dated, two, by)?;
    papers.push(issued(notice, Some(&made.number), 1));
    Ok(papers)
}

/// A new notice, with the first one's number.
pub(super) fn of_postponement(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    reason: &str,
) -> Result<Vec<NewPaper>, OfficeError> {
    let before = acting.writing.case(after.id)?.preliminary_refusal;
    let (Some(before), Some(made)) = (before, &after.preliminary_refusal) else {
        return Ok(Vec::new());
    };
    let executor = executor(acting, after)?;
    let facts = HearingNotice {
        decision: decision(after, Some(&made.number), made.dated, executor),
        appointment: &made.hearing,
        of: NoticeOf::Postponement {
            former: &before.hearing,
            because: reason,
        },
        on: acting.times.on,
    };
    let notice = hearing_notice(&facts, making(acting, edition))?;
    // A correction may have made a version of its own in between.
    let version = next_version(
        &acting.writing.papers_of(after.id)?,
        HEARING_NOTICE,
        Some(&made.number),
    );
    Ok(vec![issued(notice, Some(&made.number), version)])
}

/// The protocol of the hearing, or of its absence (ӘРПК 74).
pub(super) fn of_hearing(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
) -> Result<Vec<NewPaper>, OfficeError> {
    let (Some(made), Some(held)) = (&after.preliminary_refusal, &after.hearing) else {
        return Ok(Vec::new());
    };
    let executor = executor(acting, after)?;
    let facts = HearingProtocol {
        decision: decision(after, Some(&made.number), made.dated, executor),
        number: Some(&held.hearing.number),
        hearing: held,
        objections: &made.objections,
    };
    let protocol = hearing_protocol(&facts, making(acting, edition))?;
    Ok(vec![issued(protocol, Some(&held.hearing.number), 1)])
}

/// The reasoned refusal for signature.
pub(super) fn of_refusal(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    made: &RefusalMade,
) -> Result<Vec<NewPaper>, OfficeError> {
    let executor = executor(acting, after)?;
    let Some(facts) = refusal_facts(after, Some(made), &made.reasons, made.dated, executor) else {
        return Ok(Vec::new());
    };
    let paper = documents::refusal(&facts, making(acting, edition))?;
    Ok(vec![issued(paper, Some(&made.number), made.version)])
}

/// The preliminary decision and the notice as they would be made on a day, in one paper or two.
pub(crate) fn preview_preliminary_refusal(
    case: &Case,
    executor: &OfficePerson,
    to: &HearingAppointment,
    on: NaiveDate,
    by: Making<'_>,
) -> Result<Vec<Paper>, OfficeError> {
    let decision = decision(case, None, on, executor);
    let two = by.settings.notice_in_two_papers;
    let mut papers = Vec::new();
    if two {
        papers.push(preliminary_refusal(&decision, by)?);
    }
    papers.push(notice(decision, to, on, two, by)?);
    Ok(papers)
}

/// The protocol of a hearing as it would be; none where no hearing was called to.
pub(crate) fn preview_hearing(
    case: &Case,
    executor: &OfficePerson,
    held: &HeldHearing,
    by: Making<'_>,
) -> Result<Option<Paper>, OfficeError> {
    let Some(made) = &case.preliminary_refusal else {
        return Ok(None);
    };
    let facts = HearingProtocol {
        decision: decision(case, Some(&made.number), made.dated, executor),
        number: None,
        hearing: held,
        objections: &made.objections,
    };
    Ok(Some(hearing_protocol(&facts, by)?))
}

/// The reasoned refusal as it would be made on a day; none before the hearing.
pub(crate) fn preview_refusal(
    case: &Case,
    executor: &OfficePerson,
    reasons: &str,
    on: NaiveDate,
    by: Making<'_>,
) -> Result<Option<Paper>, OfficeError> {
    let Some(facts) = refusal_facts(case, None, reasons, on, executor) else {
        return Ok(None);
    };
    Ok(Some(documents::refusal(&facts, by)?))
}

/// What a refusal says, of a case that was heard.
pub(super) fn refusal_facts<'a>(
    case: &'a Case,
    made: Option<&'a RefusalMade>,
    reasons: &'a str,
    on: NaiveDate,
    executor: &'a OfficePerson,
) -> Option<Refusal<'a>> {
    let (preliminary, held) = (case.preliminary_refusal.as_ref()?, case.hearing.as_ref()?);
    let dated = preliminary.dated;
    Some(Refusal {
        decision: decision(case, Some(&preliminary.number), dated, executor),
        number: made.map(|made| &made.number),
        ground: made.map_or(preliminary.ground, |made| made.ground),
        reasons,
        hearing: held,
        on,
    })
}

/// Who examines the case, or who acts where nobody is named.
pub(super) fn executor<'a>(
    acting: &'a Acting<'_, '_>,
    case: &Case,
) -> Result<&'a OfficePerson, OfficeError> {
    person(acting, case.executor.unwrap_or(acting.session.person))
}

fn notice<'a>(
    decision: PreliminaryRefusal<'a>,
    to: &'a HearingAppointment,
    on: NaiveDate,
    alone: bool,
    by: Making<'_>,
) -> Result<Paper, OfficeError> {
    let facts = HearingNotice {
        decision,
        appointment: to,
        of: if alone {
            NoticeOf::HearingAlone
        } else {
            NoticeOf::Decision
        },
        on,
    };
    Ok(hearing_notice(&facts, by)?)
}

/// The decision that was made, or on the ground that was found, the one that would be.
pub(super) fn decision<'a>(
    case: &'a Case,
    number: Option<&'a Number>,
    on: NaiveDate,
    executor: &'a OfficePerson,
) -> PreliminaryRefusal<'a> {
    let made = case.preliminary_refusal.as_ref();
    let found = case.ground.as_ref();
    let ground = made
        .map(|made| (made.ground, &*made.facts))
        .or(found.map(|found| (found.ground, &*found.facts)));
    let (number_of_ground, facts) = ground.unwrap_or_default();
    PreliminaryRefusal {
        case: of_case(case),
        number,
        ground: Ground {
            number: number_of_ground,
            facts,
        },
        executor,
        on,
    }
}
