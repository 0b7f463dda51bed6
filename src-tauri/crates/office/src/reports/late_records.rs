//! What was entered of complaints and technical failures after the month it happened in was closed.

use cases::complaint::ComplaintEvent;
use cases::event::Recorded;
use cases::failure::FailureEvent;
use cases::name::PersonName;
use cases::office::{Office, OfficeEvent};
use documents::report::RegisterAct;

use super::issued::Closed;
use super::words;

/// Late entries of the office's own stream with their places in the journal.
pub(super) fn late_records(
    office: &Office,
    entries: &[Recorded<OfficeEvent>],
    closed: &Closed,
) -> Vec<(u64, RegisterAct)> {
    let undone = |seq| {
        entries
            .iter()
            .find(|entry| matches!(entry.event, OfficeEvent::TakenBack { act, .. } if act == seq))
    };
    let mut late = Vec::new();
    for entry in entries {
        let Some(known) = closed.known_of(entry.times.on) else {
            continue;
        };
        let Some((number, from, act)) = told(office, &entry.event) else {
            continue;
        };
        let says = |by: &Recorded<OfficeEvent>, act: String| {
            let said = RegisterAct {
                number: number.clone(),
                applicant: PersonName {
                    surname: from.clone(),
                    ..PersonName::default()
                },
                act,
                on: by.times.on,
                entered_at: by.times.entered_at,
                person: words::person(office, by.person),
            };
            (by.seq, said)
        };
        match undone(entry.seq) {
            None if entry.seq > known => late.push(says(entry, act.to_owned())),
            Some(undoing) if entry.seq <= known && undoing.seq > known => {
                late.push(says(undoing, words::undone(act, entry.times.on)));
            }
            _ => {}
        }
    }
    late
}

/// The record's number, whom it came from, and what was done.
fn told(office: &Office, event: &OfficeEvent) -> Option<(String, String, &'static str)> {
    match event {
        OfficeEvent::Complaint(id, event) => {
            let complaint = office.complaints().find(|known| known.id == *id)?;
            let act = match **event {
                ComplaintEvent::Registered { .. } => "шағым тіркелді",
                ComplaintEvent::Corrected { .. } => "шағым мәліметтері түзетілді",
                ComplaintEvent::Forwarded(_) => "шағым қарайтын органға жіберілді",
                ComplaintEvent::Answered(_) => "шағымға жауап берілді",
                ComplaintEvent::Reviewed(_) => "қарайтын органның шешімі келді",
                ComplaintEvent::InCourt(_) => "шағым сотта қаралды",
            };
            let from = complaint.facts.from.clone();
            Some((complaint.number.to_string(), from, act))
        }
        OfficeEvent::Failure(id, event) => {
            let failure = office.failures().find(|known| known.id == *id)?;
            let act = match **event {
                FailureEvent::Recorded { .. } => "техникалық ақау жазылды",
                FailureEvent::Amended { .. } => "техникалық ақау мәліметтері толықтырылды",
            };
            Some((failure.number.to_string(), String::new(), act))
        }
        _ => None,
    }
}
