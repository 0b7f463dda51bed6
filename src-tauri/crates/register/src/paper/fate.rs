//! What became of each paper, from the events alone.

use std::collections::BTreeMap;

use cases::event::{CaseEvent, Recorded};
use cases::office::OfficeEvent;

use super::{PaperRow, PaperStatus};

/// How the events of a stream bear on papers of earlier ones.
pub(super) struct Rules<E> {
    /// Which entry an event takes back, and why.
    undone: fn(&E) -> Option<(u64, String)>,
    /// Whether a paper of the later event takes the place of one of the earlier with the same form and the same
    /// number, or as it without any (`false`).
    replaces: fn(&E, &E, bool) -> bool,
    /// Why the earlier event's papers no longer hold after the later one.
    voids: fn(&E, &E) -> Option<String>,
}

/// Of a case: papers of the same form and number are versions of one another, but duplicates stand side by side;
/// what made a result void makes void what says it.
pub(super) const OF_CASE: Rules<CaseEvent> = Rules {
    undone: |event| match event {
        CaseEvent::TakenBack { act, reason } => Some((*act, reason.clone())),
        _ => None,
    },
    replaces: |_, later, _| !matches!(later, CaseEvent::DuplicateIssued { .. }),
    voids: |earlier, later| {
        let says_result = matches!(
            earlier,
            CaseEvent::PermitMade(_)
                | CaseEvent::RefusalMade(_)
                | CaseEvent::DuplicateIssued { .. }
        );
        if says_result {
            voids_result(later)
        } else {
            None
        }
    },
};

/// Of the office: what it issues without a number stands beside the others of its form, but for a month's
/// register that was issued anew.
pub(super) const OF_OFFICE: Rules<OfficeEvent> = Rules {
    undone: |event| match event {
        OfficeEvent::TakenBack { act, reason } => Some((*act, reason.clone())),
        _ => None,
    },
    replaces: |earlier, later, numbered| {
        numbered
            || match (earlier, later) {
                (
                    OfficeEvent::MonthRegisterIssued(one),
                    OfficeEvent::MonthRegisterIssued(other),
                ) => (one.year, one.month) == (other.year, other.month),
                _ => false,
            }
    },
    voids: |_, _| None,
};

/// Why a result no longer holds after an event, where it is one that makes it void.
fn voids_result(event: &CaseEvent) -> Option<String> {
    match event {
        CaseEvent::Corrected {
            reason,
            voids_result: true,
            ..
        } => Some(reason.clone()),
        CaseEvent::Withdrawn { withdrawal, .. } => Some(withdrawal.words.clone()),
        CaseEvent::Revoked { revocation, .. } => Some(revocation.basis.clone()),
        CaseEvent::Reopened { decision } => Some(format!(
            "{}, № {}",
            decision.court, decision.decision_number
        )),
        _ => None,
    }
}

/// Every paper of a stream. A version taken back puts the one before it back in force.
pub(super) fn papers_of<E>(entries: &[Recorded<E>], rules: &Rules<E>) -> Vec<PaperRow> {
    let taken_back: BTreeMap<u64, String> = entries
        .iter()
        .filter_map(|entry| (rules.undone)(&entry.event))
        .collect();
    let mut papers: Vec<(&Recorded<E>, PaperRow)> = Vec::new();
    for entry in entries {
        let void = taken_back.get(&entry.seq);
        if void.is_none() {
            for (earlier, row) in &mut papers {
                if row.status == PaperStatus::Live
                    && let Some(reason) = (rules.voids)(&earlier.event, &entry.event)
                {
                    row.status = PaperStatus::Void { reason };
                }
            }
        }
        for paper in &entry.papers {
            if void.is_none() {
                papers
                    .iter_mut()
                    .filter(|(earlier, _)| earlier.seq < entry.seq)
                    .filter(|(_, row)| row.form == paper.form && row.number == paper.number)
                    .filter(|(earlier, row)| {
                        (rules.replaces)(&earlier.event, &entry.event, row.number.is_some())
                    })
                    .filter(|(_, row)| row.status == PaperStatus::Live)
                    .for_each(|(_, row)| row.status = PaperStatus::Replaced);
            }
            let status = void.map_or(PaperStatus::Live, |reason| PaperStatus::Void {
                reason: reason.clone(),
            });
            let row = PaperRow {
                form: paper.form.clone(),
                number: paper.number.clone(),
                version: paper.version,
                status,
                sha256: paper.sha256,
                seq: entry.seq,
                printings: 0,
            };
            papers.push((entry, row));
        }
    }
    papers.into_iter().map(|(_, row)| row).collect()
}
