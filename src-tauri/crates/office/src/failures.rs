//! Technical failures (p. 12-1): recording one with its protocol, telling more of it later, and their list.

use cases::case::CaseId;
use cases::failure::{Failure, FailureEvent, FailureFacts, FailureId, judge, judge_recording};
use cases::intake::{LONGEST_LINE, TypedFailure, read_failure, read_line};
use cases::number::{Journal, Number};
use cases::office::OfficeEvent;
use chrono::{Datelike, NaiveDate};
use register::PaperRow;

use crate::act::{Acting, When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::papers;
use crate::records::RecordDone;

/// The failure an act is meant for, as the person saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnFailure {
    /// Which.
    pub failure: FailureId,
    /// The revision the person decided on.
    pub revision: u32,
    /// When it happened.
    pub when: When,
}

/// A failure and everything a person wants to see of it.
#[derive(Debug)]
pub struct FailureView {
    /// The failure.
    pub failure: Failure,
    /// The cases it touched: number and applicant of each.
    pub cases: Vec<(CaseId, Number, String)>,
    /// Versions of its protocol in the order they were issued.
    pub papers: Vec<PaperRow>,
    /// The entries that issued them and their days.
    pub issued: Vec<(u64, NaiveDate)>,
}

/// Records a technical failure and draws its protocol up.
pub fn record_failure(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    typed: &TypedFailure,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let facts = acting.read_failure(typed)?;
        let number = acting.draw(Journal::TechnicalProtocols, acting.times.on.year())?;
        judge_recording(&number, &facts, &acting.times, acting.moment.today())?;
        let last = acting.office.failures().map(|known| known.id.0).max();
        let id = FailureId(last.unwrap_or(0) + 1);
        let paper = papers::technical_protocol(acting, &number, &facts)?;
        let event = FailureEvent::Recorded {
            number: number.clone(),
            facts,
        };
        let event = OfficeEvent::Failure(id, Box::new(event));
        Ok(RecordDone {
            id: id.0,
            number,
            revision: 1,
            papers: acting.append_office(&event, &[paper])?,
        })
    })
}

/// Tells more of a failure, its end for one: a new version of its protocol.
pub fn amend_failure(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnFailure,
    typed: &TypedFailure,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let failure = acting.failure_as_seen(target)?;
        let facts = acting.read_failure(typed)?;
        judge(&failure, Some(&facts), &acting.times, acting.moment.today())?;
        let paper = papers::technical_protocol(acting, &failure.number, &facts)?;
        let event = FailureEvent::Amended { facts };
        let event = OfficeEvent::Failure(failure.id, Box::new(event));
        Ok(RecordDone {
            id: failure.id.0,
            revision: failure.revision + 1,
            papers: acting.append_office(&event, &[paper])?,
            number: failure.number,
        })
    })
}

/// Takes a failure's last act back; its record leaves the number void for ever.
pub fn take_back_failure(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnFailure,
    reason: &str,
) -> Result<RecordDone, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let failure = acting.failure_as_seen(target)?;
        let prints = |character| acting.shelf.prints(character);
        let reason = read_line("reason", reason, LONGEST_LINE, &prints)?;
        judge(&failure, None, &acting.times, acting.moment.today())?;
        let act = failure.last_act;
        acting.append_office(&OfficeEvent::TakenBack { act, reason }, &[])?;
        Ok(RecordDone {
            id: failure.id.0,
            revision: failure.revision + 1,
            papers: Vec::new(),
            number: failure.number,
        })
    })
}

/// Every technical failure, the latest first.
pub fn failures(desk: &Desk) -> Result<Vec<FailureView>, OfficeError> {
    desk.register.read(|reading| {
        let office = reading.office()?;
        let papers = reading.office_papers()?;
        let entries = reading.office_entries()?;
        let mut views = Vec::new();
        for failure in office.failures() {
            let mut cases = Vec::new();
            for case in reading.cases_told(&failure.facts.cases)? {
                let applicant = case.application.applicant.name.full();
                cases.push((case.id, case.registered.number, applicant));
            }
            let issued = entries.iter().filter_map(|entry| match &entry.event {
                OfficeEvent::Failure(id, _) if *id == failure.id => {
                    Some((entry.seq, entry.times.on))
                }
                _ => None,
            });
            let own = |paper: &&PaperRow| paper.number.as_ref() == Some(&failure.number);
            views.push(FailureView {
                failure: failure.clone(),
                cases,
                issued: issued.collect(),
                papers: papers.iter().filter(own).cloned().collect(),
            });
        }
        views.reverse();
        Ok(views)
    })
}

impl Acting<'_, '_> {
    fn failure_as_seen(&self, target: &OnFailure) -> Result<Failure, OfficeError> {
        let id = target.failure;
        let known = self.office.failures().find(|known| known.id == id);
        let failure = known.ok_or(OfficeError::UnknownRecord)?;
        if failure.revision == target.revision {
            return Ok(failure.clone());
        }
        let concerns =
            |event: &OfficeEvent| matches!(event, OfficeEvent::Failure(known, _) if *known == id);
        Err(self.record_moved_on(concerns)?)
    }

    /// Reads a failure; the cases it touched must be there.
    fn read_failure(&self, typed: &TypedFailure) -> Result<FailureFacts, OfficeError> {
        let prints = |character| self.shelf.prints(character);
        let facts = read_failure(typed, self.times.on, &prints)?;
        for case in &facts.cases {
            self.writing.case_entries(*case)?;
        }
        Ok(facts)
    }
}
