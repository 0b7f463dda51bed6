//! Whether an application may be a case at all. Names and identifiers were read by `intake` and are
//! sound by then; here is what only edition, calendar and D0 can judge.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime};
use statutes::Edition;

use crate::age::came_of_age;
use crate::application::{Application, Channel, PowerOfAttorney};
use crate::refusal::{Reason, Refusal};

/// Every fault, each at its field.
pub(crate) fn faults(
    application: &Application,
    edition: &Edition,
    received_on: NaiveDate,
    now: NaiveDateTime,
) -> Vec<Refusal> {
    let mut faults = children(application, edition, application.handed_in_on(received_on));
    let period = application.period;
    if period.until < period.from {
        faults.push(Refusal::at(
            "period_until",
            Reason::PeriodEndsBeforeStart { from: period.from },
        ));
    }
    faults.extend(documents(application, edition));
    faults.extend(receipt(application, now));
    if let Some(representative) = &application.representative {
        faults.extend(power_of_attorney(
            &representative.power_of_attorney,
            application.handed_in_on(received_on),
            "representative.power_of_attorney",
        ));
    }
    faults
}

fn children(application: &Application, edition: &Edition, day: NaiveDate) -> Vec<Refusal> {
    if application.children.is_empty() {
        return vec![Refusal::at("children", Reason::NoChildren)];
    }
    let mut faults = Vec::new();
    for (index, child) in application.children.iter().enumerate() {
        if let Some(turned) = came_of_age(child.birth_date, day) {
            faults.push(Refusal::at(
                format!("children[{index}].birth_date"),
                Reason::ChildOfAge { turned, day },
            ));
        }
        let placement = &child.placement.category;
        if edition.placement(placement).is_none() {
            faults.push(Refusal::at(
                format!("children[{index}].placement_category"),
                Reason::PlacementUnknown {
                    placement: placement.clone(),
                },
            ));
        }
    }
    faults
}

fn documents(application: &Application, edition: &Edition) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for (index, line) in application.documents.iter().enumerate() {
        let document = line.document.clone();
        let reason = if edition.document(&document).is_none() {
            Reason::DocumentUnknown { document }
        } else if seen.insert(&line.document) {
            continue;
        } else {
            Reason::DocumentTwice { document }
        };
        faults.push(Refusal::at(format!("documents[{index}].code"), reason));
    }
    let missing = edition
        .documents
        .iter()
        .filter(|required| !seen.contains(&required.code));
    faults.extend(missing.map(|required| {
        let document = required.code.clone();
        Refusal::at("documents", Reason::DocumentNotListed { document })
    }));
    faults
}

fn receipt(application: &Application, now: NaiveDateTime) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let received = application.received_at.date();
    if application.received_at > now {
        faults.push(Refusal::at("received_on", Reason::ReceivedInFuture { now }));
    }
    let mut handed_in = received;
    if let Channel::StateCorporation(corporation) = &application.channel {
        handed_in = corporation.accepted_on;
        if handed_in > received {
            faults.push(Refusal::at(
                "channel.accepted_on",
                Reason::AcceptedAfterReceived { received },
            ));
        }
    }
    if application.written_on > handed_in {
        faults.push(Refusal::at(
            "written_on",
            Reason::WrittenAfterReceived {
                received: handed_in,
            },
        ));
    }
    faults
}

/// A power of attorney on the day it is used on (p. 11).
pub(crate) fn power_of_attorney(
    power: &PowerOfAttorney,
    day: NaiveDate,
    field: &str,
) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut fault = |name: &str, reason: Reason| {
        faults.push(Refusal::at(format!("{field}.{name}"), reason));
    };
    for (name, text) in [("number", &power.number), ("notary", &power.notary)] {
        if text.trim().is_empty() {
            fault(name, Reason::Missing);
        }
    }
    if power.issued_on > day {
        fault("issued_on", Reason::PowerOfAttorneyFromFuture { day });
    }
    let valid_until = power.valid_until;
    if valid_until < power.issued_on {
        let issued_on = power.issued_on;
        fault(
            "valid_until",
            Reason::PowerOfAttorneyEndsBeforeIssue { issued_on },
        );
    } else if valid_until < day {
        fault(
            "valid_until",
            Reason::PowerOfAttorneyExpired { valid_until, day },
        );
    }
    faults
}
