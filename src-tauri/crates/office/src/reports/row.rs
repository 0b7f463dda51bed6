//! A row of the register from a case as it was at the month's end.

use cases::application::{Application, Channel};
use cases::case::Case;
use cases::course::Outcome as Came;
use cases::event::{MonitoringStage, Recipient};
use cases::identifier::Identifier;
use cases::office::Office;
use cases::taken_over::UNKNOWN_GROUND;
use chrono::NaiveDate;
use documents::report::{
    Filed, HandedOver, IssuedPaper, Monitoring, Outcome, RegisterChild, RegisterRow,
};
use statutes::Edition;

use super::account::Counted;
use super::note::note;
use super::{records, words};

/// What a row is drawn up with beside its case.
pub(super) struct Beside<'a> {
    pub(super) office: &'a Office,
    /// The case's own edition.
    pub(super) edition: &'a Edition,
    /// The month's last day.
    pub(super) until: NaiveDate,
    /// Last day of the whole term by today's calendar, where it is not settled.
    pub(super) due: Option<NaiveDate>,
    /// Why the registration was taken back, in a person's words.
    pub(super) void_because: Option<&'a str>,
}

/// The row of a case's stay.
pub(super) fn row(case: &Case, counted: &Counted, beside: &Beside<'_>) -> RegisterRow {
    let Application {
        applicant,
        children,
        period,
        documents,
        channel,
        received_at,
        ..
    } = &case.application;
    let ended = counted.stay.ended;
    let closing = ended.and_then(|ending| ending.closing);
    // A case of the paper journal holds all that happened there, also what happened later.
    let by_then = |on: NaiveDate| on <= beside.until;
    let brought = documents.iter().filter(|document| document.brought);
    let received_on = case.registered.received_on;
    RegisterRow {
        number: case.registered.number.to_string(),
        registered_on: received_on,
        registered_at: (received_at.date() == received_on).then(|| received_at.time()),
        accepted_by_corporation: match channel {
            Channel::Office => None,
            Channel::StateCorporation(corporation) => Some(corporation.accepted_on),
        },
        applicant: applicant.name.clone(),
        iin: match &applicant.identifier {
            Identifier::Iin(iin) => Some(iin.digits().to_owned()),
            Identifier::None { .. } => None,
        },
        address: applicant.address.clone(),
        phone: applicant.phone.printed(),
        children: children
            .iter()
            .map(|child| RegisterChild {
                name: child.name.clone(),
                born: child.birth_date,
                placement: beside
                    .edition
                    .placement(&child.placement.category)
                    .map_or_else(String::new, |placement| placement.locative.clone()),
            })
            .collect(),
        requested: *period,
        documents: u32::try_from(brought.clone().count()).unwrap_or(u32::MAX),
        // Where those of one were not counted a sum would say too few.
        sheets: brought
            .map(|document| u32::from(document.sheets))
            .try_fold(0, |total, sheets| (sheets > 0).then_some(total + sheets))
            .unwrap_or(0),
        executor: case
            .executor
            .map(|executor| words::person(beside.office, executor)),
        due: closing.map(|closing| closing.term_end).or(beside.due),
        preliminary_on: case.preliminary_refusal.as_ref().map(|made| made.dated),
        hearing_on: case.hearing.as_ref().map(|held| held.on),
        protocol: case
            .hearing
            .as_ref()
            .map(|held| held.hearing.number.to_string()),
        outcome: ended.map(|ending| outcome(ending.outcome)),
        grounds: case
            .refusal
            .iter()
            .map(|refusal| u32::from(refusal.ground))
            .filter(|ground| *ground != u32::from(UNKNOWN_GROUND))
            .collect(),
        granted: case
            .permit
            .as_ref()
            .filter(|permit| by_then(permit.dated))
            .map(|permit| permit.period),
        paper: paper(case).filter(|paper| by_then(paper.on)),
        handed_over: handed_over(case).filter(|taken| by_then(taken.on)),
        days_late: closing.map(|closing| closing.working_days_late),
        monitoring: monitoring(case),
        complaints: records::of_case(beside.office, case.id, beside.until),
        filed: case.archived.as_ref().map(|archived| Filed {
            index: archived.filing.file_index.clone(),
            volume: archived.filing.volume.clone(),
            sheets: archived.filing.sheets,
        }),
        note: note(case, counted),
        note_in_own_words: own_words(case, beside),
    }
}

fn outcome(came: Came) -> Outcome {
    match came {
        Came::Permit => Outcome::Permit,
        Came::Refusal { .. } => Outcome::Refusal,
        Came::NotAccepted => Outcome::NotAccepted,
        Came::Withdrawn => Outcome::Withdrawn,
        Came::Revoked => Outcome::Revoked,
        Came::Void => Outcome::Void,
    }
}

/// The paper of the result, or the receipt that the documents were not accepted.
fn paper(case: &Case) -> Option<IssuedPaper> {
    let permit = case.permit.as_ref().map(|permit| IssuedPaper {
        number: permit.number.to_string(),
        on: permit.dated,
    });
    let refusal = case.refusal.as_ref().map(|refusal| IssuedPaper {
        number: refusal.number.to_string(),
        on: refusal.dated,
    });
    let receipt = case.not_accepted.as_ref().map(|receipt| IssuedPaper {
        number: receipt.number.to_string(),
        on: receipt.on,
    });
    receipt.or(refusal).or(permit)
}

/// The first entry of each stage.
fn monitoring(case: &Case) -> Monitoring {
    let entered = |stage| {
        let mut entries = case.monitoring.iter();
        entries
            .find(|entry| entry.stage == stage)
            .map(|entry| entry.on)
    };
    Monitoring {
        reception: entered(MonitoringStage::Reception),
        decision: entered(MonitoringStage::Decision),
        delivery: entered(MonitoringStage::Delivery),
    }
}

fn handed_over(case: &Case) -> Option<HandedOver> {
    let handed_over = case.handed_over.as_ref()?;
    let (to, power_of_attorney) = match &handed_over.to {
        Recipient::Applicant { .. } => (case.application.applicant.name.clone(), None),
        Recipient::Representative {
            name,
            power_of_attorney,
            ..
        } => {
            let paper = IssuedPaper {
                number: power_of_attorney.number.clone(),
                on: power_of_attorney.issued_on,
            };
            (name.clone(), Some(paper))
        }
    };
    Some(HandedOver {
        on: handed_over.on,
        to,
        power_of_attorney,
    })
}

/// What people wrote: in the paper journal, why a preliminary decision came late, why a period was narrowed, why a registration was taken back.
fn own_words(case: &Case, beside: &Beside<'_>) -> String {
    let narrowed = case
        .permit
        .as_ref()
        .and_then(|permit| permit.narrowed_because.as_deref());
    let remark = case
        .taken_over
        .as_ref()
        .map(|past| past.remark.as_str())
        .filter(|remark| !remark.is_empty());
    let late = case
        .preliminary_refusal
        .as_ref()
        .and_then(|made| made.late_because.as_deref());
    let words: Vec<&str> = [remark, late, narrowed, beside.void_because]
        .into_iter()
        .flatten()
        .collect();
    words.join("; ")
}
