//! Naming the executor, finding the set complete, refusing to accept it (B.2 rows 3–5).

use super::{Circumstances, calendar_fault, number_faults};
use crate::case::Case;
use crate::checklist::unmet;
use crate::event::{ActTimes, CaseEvent, DocumentFault, UnmetDocument};
use crate::number::{Journal, Number};
use crate::office::PersonId;
use crate::refusal::{Reason, Refusal, Refusals};

/// Naming another hands the case over between executors.
pub(super) fn assign(
    case: &Case,
    executor: PersonId,
    resolution: Option<&str>,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let reason = match by.office.person(executor) {
        None => Reason::ExecutorUnknown,
        Some(person) if person.left => Reason::ExecutorLeft {
            name: person.name.full(),
        },
        Some(person) if case.executor == Some(executor) => Reason::ExecutorAlready {
            name: person.name.full(),
        },
        Some(_) => {
            let resolution = resolution.map(str::trim).filter(|words| !words.is_empty());
            return Ok(CaseEvent::ExecutorAssigned {
                executor,
                resolution: resolution.map(str::to_owned),
            });
        }
    };
    Err(Refusal::at("executor", reason).into())
}

/// Every document of the list must be there and have been valid when it was handed in (p. 7). Consent is
/// not one of them: its lack is a ground of refusal, not of non-acceptance.
pub(super) fn against_check(case: &Case, by: Circumstances<'_>) -> Vec<Refusal> {
    unmet_of(case, by)
        .into_iter()
        .map(|unmet| {
            let document = unmet.document;
            let line = |line: &crate::application::BroughtDocument| line.document == document;
            let field = case
                .application
                .documents
                .iter()
                .position(line)
                .map_or_else(
                    || "documents".to_owned(),
                    |index| format!("documents[{index}]"),
                );
            let reason = match unmet.fault {
                DocumentFault::Missing => Reason::DocumentMissing { document },
                DocumentFault::Expired { valid_until } => Reason::DocumentExpired {
                    document,
                    valid_until,
                },
            };
            Refusal::at(field, reason)
        })
        .collect()
}

pub(super) fn against_refusal(case: &Case, by: Circumstances<'_>) -> Vec<Refusal> {
    if unmet_of(case, by).is_empty() {
        vec![Refusal::of_act(Reason::NothingUnmet)]
    } else {
        Vec::new()
    }
}

pub(super) fn refuse(
    case: &Case,
    number: &Number,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    Refusals::none(number_faults(number, Journal::NotAccepted, times.on))?;
    let closing = by
        .counting()
        .closing(case, times.on)
        .map_err(|fault| calendar_fault("on", &fault))?;
    Ok(CaseEvent::NotAccepted {
        number: number.clone(),
        unmet: unmet_of(case, by),
        closing,
    })
}

fn unmet_of(case: &Case, by: Circumstances<'_>) -> Vec<UnmetDocument> {
    unmet(&case.application, by.edition, case.registered.received_on)
}
