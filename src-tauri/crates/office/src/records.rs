//! Records of the office's own stream that an act moves on: looked at by the revision a person saw, written with
//! their papers, and taken back act by act.

use cases::complaint::ComplaintEvent;
use cases::event::PaperRef;
use cases::number::Number;
use cases::office::OfficeEvent;
use register::NewPaper;

use crate::act::Acting;
use crate::error::OfficeError;

/// What an act on a record left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordDone {
    /// Identity of the record among its kind.
    pub id: u32,
    /// Its number.
    pub number: Number,
    /// Its revision now.
    pub revision: u32,
    /// Papers the act issued.
    pub papers: Vec<PaperRef>,
}

impl Acting<'_, '_> {
    /// Writes an event of the office; gives how it names its papers.
    pub(crate) fn append_office(
        &mut self,
        event: &OfficeEvent,
        papers: &[NewPaper],
    ) -> Result<Vec<PaperRef>, OfficeError> {
        self.writing
            .append_office(event, self.session.person, &self.times, papers)?;
        Ok(papers.iter().map(NewPaper::reference).collect())
    }

    /// Says who moved a record on that a person saw at another revision; `last` is its last entry.
    pub(crate) fn record_moved_on(
        &self,
        concerns: impl Fn(&OfficeEvent) -> bool,
    ) -> Result<OfficeError, OfficeError> {
        let entries = self.writing.office_entries()?;
        let own: Vec<u64> = entries
            .iter()
            .filter(|entry| concerns(&entry.event))
            .map(|entry| entry.seq)
            .collect();
        let last = entries.iter().rev().find(|entry| match &entry.event {
            OfficeEvent::TakenBack { act, .. } => own.contains(act),
            event => concerns(event),
        });
        let last = last.ok_or(OfficeError::UnknownRecord)?;
        Ok(OfficeError::RecordMovedOn {
            by: self
                .office
                .person(last.person)
                .map_or_else(String::new, |person| person.name.full()),
            act: kind(&last.event),
            at: last.times.entered_at,
        })
    }
}

/// Number drawn, reason given or words, where the kind has one.
pub fn detail(event: &OfficeEvent) -> String {
    match event {
        OfficeEvent::TakenBack { reason, .. } => reason.clone(),
        OfficeEvent::Complaint(_, event) => match &**event {
            ComplaintEvent::Registered { number, .. } => number.to_string(),
            ComplaintEvent::Corrected { reason, .. } => reason.clone(),
            ComplaintEvent::Forwarded(forwarding) => forwarding.to.clone(),
            ComplaintEvent::Answered(answer) => answer.words.clone(),
            ComplaintEvent::Reviewed(outcome) => outcome.decision_number.clone(),
            ComplaintEvent::InCourt(appeal) => appeal.court.clone(),
        },
        _ => String::new(),
    }
}

/// Code of what was done to a record.
pub fn kind(event: &OfficeEvent) -> &'static str {
    match event {
        OfficeEvent::Complaint(_, event) => event.kind(),
        OfficeEvent::Failure(_, event) => event.kind(),
        OfficeEvent::TakenBack { .. } => "taken_back",
        _ => "",
    }
}
