//! What records of the office have in common as they cross: what an act left, cases named, papers, the journal.

use office as acts;
use office::{PaperRow, RecordDone, Recorded};

use super::cases::{paper_ref, status};
use crate::dto::case::{CasePaperDto, EntryDto};
use crate::dto::complaint::{CaseNamedDto, RecordDoneDto};
use crate::dto::paper::PaperRefDto;
use crate::errors::ErrorDto;

pub(super) fn record_done(done: &RecordDone) -> RecordDoneDto {
    RecordDoneDto {
        id: done.id,
        number: done.number.to_string(),
        revision: done.revision,
        papers: done.papers.iter().map(PaperRefDto::from).collect(),
    }
}

/// What speaks against an act.
pub(super) fn against(refusal: acts::Refusal) -> ErrorDto {
    let fault = acts::of_refusals(&acts::Refusals(vec![refusal])).swap_remove(0);
    fault.into()
}

pub(super) fn case_named(
    (id, number, applicant): &(acts::CaseId, acts::Number, String),
) -> CaseNamedDto {
    CaseNamedDto {
        id: id.0,
        number: number.to_string(),
        applicant: applicant.clone(),
    }
}

/// Papers, the latest first.
pub(super) fn papers(rows: &[PaperRow], issued_on: impl Fn(u64) -> String) -> Vec<CasePaperDto> {
    let paper = |row: &PaperRow| {
        let (status, reason) = status(row);
        CasePaperDto {
            paper: paper_ref(row),
            status: status.to_owned(),
            reason,
            printed: row.printings,
            issued_on: issued_on(row.seq),
            seq: row.seq,
        }
    };
    rows.iter().rev().map(paper).collect()
}

/// An entry of a record's journal.
pub(super) fn entry(
    recorded: &Recorded<acts::OfficeEvent>,
    all: &[Recorded<acts::OfficeEvent>],
    name: impl Fn(acts::PersonId) -> String,
) -> EntryDto {
    let times = &recorded.times;
    let takes_it_back = |later: &Recorded<acts::OfficeEvent>| matches!(later.event, acts::OfficeEvent::TakenBack { act, .. } if act == recorded.seq);
    EntryDto {
        seq: recorded.seq,
        kind: acts::record_act(&recorded.event).to_owned(),
        person: name(recorded.person),
        on: times.on.to_string(),
        entered_at: times.entered_at.to_rfc3339(),
        entered_late_because: times.entered_late_because.clone().unwrap_or_default(),
        detail: acts::record_detail(&recorded.event),
        taken_back: all.iter().any(takes_it_back),
    }
}
