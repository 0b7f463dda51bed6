//! How events are written down: one struct per kind and version, apart from the domain's types, which
//! may change while what was written stays. Old versions are lifted to today's events by pure functions.
//!
//! It knows neither SQL nor hashes; what it writes is hashed and stored as the very same text.

mod afterwards;
mod application;
mod case_event;
mod complaint;
mod fact;
mod failure;
mod granting;
mod import;
mod number;
mod office_act;
mod office_event;
mod refusing;
mod settings;
mod taken_over;
#[cfg(test)]
mod tests;

use cases::event::{ActTimes, CaseEvent, PaperRef};
use cases::office::OfficeEvent;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::hash::Hash;
use fact::PaperRefV1;

/// Version of every kind that this program writes.
pub(crate) const VERSION: u32 = 1;

/// Why an entry of the journal can't be read.
#[derive(Debug, thiserror::Error)]
pub enum LiftError {
    /// Its kind or version was not known when this program was made.
    #[error("kind {kind} of version {v} is not known")]
    UnknownKind {
        /// As stored.
        kind: String,
        /// As stored.
        v: u32,
    },
    /// The text is not what its kind and version say.
    #[error("not the JSON of its kind: {0}")]
    Json(#[from] serde_json::Error),
    /// A value can't be what its field says.
    #[error("{field} can't be {value:?}")]
    Value {
        /// Which field.
        field: &'static str,
        /// As stored.
        value: String,
    },
}

/// An event as it will be hashed and stored.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) kind: &'static str,
    pub(crate) v: u32,
    pub(crate) payload: String,
}

/// An event as it was read back, with what its act left beside it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Lifted<E> {
    pub(crate) event: E,
    pub(crate) papers: Vec<PaperRef>,
    pub(crate) entered_late_because: Option<String>,
}

/// The payload around every event. The reason for a late entry lies here and not in a column, because
/// the hash of an entry covers no such column, and because it may name people.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PayloadV1<E> {
    event: E,
    papers: Vec<PaperRefV1>,
    entered_late_because: Option<String>,
}

fn write<E: Serialize>(
    kind: &'static str,
    event: E,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    let payload = PayloadV1 {
        event,
        papers: papers.iter().map(PaperRefV1::from).collect(),
        entered_late_because: times.entered_late_because.clone(),
    };
    Ok(Written {
        kind,
        v: VERSION,
        payload: serde_json::to_string(&payload)?,
    })
}

fn lift<W, E>(
    payload: &str,
    event: impl FnOnce(W) -> Result<E, LiftError>,
) -> Result<Lifted<E>, LiftError>
where
    W: DeserializeOwned,
{
    let payload: PayloadV1<W> = serde_json::from_str(payload)?;
    Ok(Lifted {
        event: event(payload.event)?,
        papers: payload
            .papers
            .into_iter()
            .map(PaperRef::try_from)
            .collect::<Result<_, _>>()?,
        entered_late_because: payload.entered_late_because,
    })
}

/// Writes an event of a case.
pub(crate) fn write_case(
    event: &CaseEvent,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    case_event::write_event(event, papers, times)
}

/// Reads an event of a case of any version.
pub(crate) fn lift_case(kind: &str, v: u32, payload: &str) -> Result<Lifted<CaseEvent>, LiftError> {
    case_event::lift_event(kind, v, payload)
}

/// Writes an event of the office. `files` is the hash over an edition's files, for an edition that is taken.
pub(crate) fn write_office(
    event: &OfficeEvent,
    files: Option<Hash>,
    papers: &[PaperRef],
    times: &ActTimes,
) -> Result<Written, LiftError> {
    office_event::write_event(event, files, papers, times)
}

/// Reads an event of the office of any version.
pub(crate) fn lift_office(
    kind: &str,
    v: u32,
    payload: &str,
) -> Result<Lifted<OfficeEvent>, LiftError> {
    office_event::lift_event(kind, v, payload)
}

/// The hash over an edition's files, from the entry that says it was taken.
pub(crate) fn files_of_edition_taken(payload: &str) -> Result<Hash, LiftError> {
    office_event::files_of_edition_taken(payload)
}
