//! Reads an application as typed into a sound [`Application`], or says everything that is wrong with it,
//! each at its field. It does not know the calendar (what only D0 can judge, `decide` does), the alphabet, or
//! which glyphs a paper has: that is asked of the caller.

mod afterwards;
mod complaint;
mod month;
mod office;
mod past;
mod person;
mod procedure;
mod reader;
mod recipient;
mod typed;
mod untyped;
mod while_typing;

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime};
use statutes::{DocumentCode, Edition};

use crate::application::{Application, BroughtDocument, Channel, Period, StateCorporation};
use crate::refusal::{Reason, Refusals};
use reader::Reader;

pub use afterwards::{
    read_court_decision, read_filing, read_monitoring_stage, read_optional_words, read_revocation,
    read_withdrawal, read_words,
};
pub use complaint::{
    TypedComplaint, TypedCourt, TypedFailure, TypedReview, TypedRuling, read_answer,
    read_complaint, read_court, read_failure, read_forwarding, read_review,
};
pub use month::read_month;
pub use office::{
    TypedHead, TypedInternal, TypedOffice, TypedPerson, read_first_serial, read_line, read_office,
    read_person,
};
pub use past::{NO_IIN_IN_PAPER_JOURNAL, TypedPast, read_from_paper, read_old_number};
pub use procedure::{
    TypedAppointment, TypedHearing, read_appointment, read_delivery, read_ground, read_hearing,
};
pub use recipient::{
    TypedPeriod, TypedRecipient, read_narrowed, read_narrowed_period, read_recipient,
};
pub use typed::{
    STATE_CORPORATION, TypedApplicant, TypedApplication, TypedChannel, TypedChild, TypedDocument,
    TypedPowerOfAttorney, TypedRepresentative,
};
pub use while_typing::{Born, PersonSoFar, ReceiptSoFar, people_so_far, receipt_so_far};

/// Longest one-line text kept: numbers of documents, reasons, names of organisations.
pub const LONGEST_LINE: usize = 200;

/// Longest paragraph kept: facts, reasons, explanations.
pub const LONGEST_TEXT: usize = 4000;

/// Reads what was typed. `came` stands for the hour of receipt where none is typed; `printable` says
/// whether the papers' typeface has a character.
pub fn read(
    typed: &TypedApplication,
    edition: &Edition,
    came: NaiveDateTime,
    today: NaiveDate,
    printable: &dyn Fn(char) -> bool,
) -> Result<Application, Refusals> {
    let mut reader = Reader::new(today, printable);
    let read = application(&mut reader, typed, edition, came);
    reader.finish(read)
}

/// Reads the facts of a case that was taken over from the paper journal, to correct them.
pub fn read_taken_over(
    typed: &TypedApplication,
    edition: &Edition,
    came: NaiveDateTime,
    today: NaiveDate,
    printable: &dyn Fn(char) -> bool,
) -> Result<Application, Refusals> {
    let mut reader = Reader::new(today, printable);
    reader.from_paper = true;
    let read = application(&mut reader, typed, edition, came);
    reader.finish(read)
}

fn application(
    reader: &mut Reader<'_>,
    typed: &TypedApplication,
    edition: &Edition,
    came: NaiveDateTime,
) -> Option<Application> {
    let today = reader.today;
    let received_at = received_at(reader, typed, came);
    let channel = channel(reader, &typed.channel);
    let handed_in = match &channel {
        Some(Channel::StateCorporation(corporation)) => Some(corporation.accepted_on),
        _ => received_at.map(|at| at.date()),
    };
    let applicant = reader.applicant(&typed.applicant);
    let representative = typed
        .representative
        .as_ref()
        .map(|representative| reader.representative(representative, handed_in));
    let children = reader.children(&typed.children, edition, handed_in.unwrap_or(today));
    reader.same_people(applicant.as_ref(), representative.as_ref(), &children);
    let period = period(reader, &typed.period_from, &typed.period_until);
    let documents = documents(reader, &typed.documents, edition);
    let written_on = reader.date("written_on", &typed.written_on);
    let chancery_number = reader.optional("chancery_number", &typed.chancery_number, LONGEST_LINE);
    receipt_order(reader, received_at, channel.as_ref(), written_on);

    // Every `None` below has left its fault with the reader, so one of the two sides is always there.
    Some(Application {
        applicant: applicant?,
        representative: match representative {
            Some(representative) => Some(representative?),
            None => None,
        },
        children: children.into_iter().collect::<Option<_>>()?,
        period: period?,
        consent: typed.consent,
        documents,
        written_on: written_on?,
        channel: channel?,
        received_at: received_at?,
        chancery_number: chancery_number.filter(|number| !number.is_empty()),
    })
}

/// Date and hour of receipt: both as typed, or what is missing of them from `came`.
fn received_at(
    reader: &mut Reader<'_>,
    typed: &TypedApplication,
    came: NaiveDateTime,
) -> Option<NaiveDateTime> {
    let day_typed = !typed.received_on.trim().is_empty();
    let day = if day_typed {
        reader.date("received_on", &typed.received_on)
    } else {
        Some(came.date())
    };
    let time = if typed.received_time.trim().is_empty() {
        // The hour it is now says nothing about another day.
        if day.is_some_and(|day| day != came.date()) {
            reader.fault("received_time", Reason::Missing);
            None
        } else {
            Some(reader::whole_seconds(came.time()))
        }
    } else {
        reader.time("received_time", &typed.received_time)
    };
    let received_at = day?.and_time(time?);
    let now = reader.today.and_time(came.time());
    if received_at > now {
        let field =
            if received_at.date() > reader.today || !day_typed && typed.received_time.is_empty() {
                "received_on"
            } else {
                "received_time"
            };
        reader.fault(field, Reason::ReceivedInFuture { now });
    }
    Some(received_at)
}

fn channel(reader: &mut Reader<'_>, typed: &TypedChannel) -> Option<Channel> {
    match typed.kind.trim() {
        "" | typed::OFFICE => Some(Channel::Office),
        STATE_CORPORATION => {
            let accepted_on = reader.date("channel.accepted_on", &typed.accepted_on);
            let section = reader.line_of_form("channel.section", &typed.section, LONGEST_LINE);
            let address = reader.line_of_form(
                "channel.address",
                &typed.address,
                crate::address::LONGEST_ADDRESS,
            );
            let worker = reader.optional("channel.worker", &typed.worker, LONGEST_LINE);
            Some(Channel::StateCorporation(StateCorporation {
                accepted_on: accepted_on?,
                section: section?,
                address: address?,
                worker: worker?,
            }))
        }
        other => {
            let typed = other.to_owned();
            reader.fault("channel.kind", Reason::NotAChoice { typed });
            None
        }
    }
}

fn period(reader: &mut Reader<'_>, from: &str, until: &str) -> Option<Period> {
    reader.period("period_from", from, "period_until", until)
}

/// The checklist in the edition's order. What is typed beside a document that was not brought says nothing.
fn documents(
    reader: &mut Reader<'_>,
    typed: &[TypedDocument],
    edition: &Edition,
) -> Vec<BroughtDocument> {
    let mut lines = Vec::new();
    let mut seen = HashSet::new();
    for (index, line) in typed.iter().enumerate() {
        let field = |name: &str| format!("documents[{index}].{name}");
        let document = DocumentCode(line.code.trim().to_owned());
        if edition.document(&document).is_none() {
            reader.fault(field("code"), Reason::DocumentUnknown { document });
        } else if !seen.insert(document.clone()) {
            reader.fault(field("code"), Reason::DocumentTwice { document });
        } else if line.brought {
            let sheets = reader.sheets(field("sheets"), &line.sheets);
            let valid_until = reader.optional_date(field("valid_until"), &line.valid_until);
            lines.push(BroughtDocument {
                document,
                brought: true,
                sheets: sheets.unwrap_or_default(),
                valid_until,
            });
        } else {
            lines.push(BroughtDocument {
                document,
                brought: false,
                sheets: 0,
                valid_until: None,
            });
        }
    }
    let mut ordered = Vec::new();
    for required in &edition.documents {
        match lines.iter().position(|line| line.document == required.code) {
            Some(place) => ordered.push(lines.swap_remove(place)),
            None if seen.contains(&required.code) => {}
            None => {
                let document = required.code.clone();
                reader.fault("documents", Reason::DocumentNotListed { document });
            }
        }
    }
    ordered
}

/// Written, then handed in, then come here.
fn receipt_order(
    reader: &mut Reader<'_>,
    received_at: Option<NaiveDateTime>,
    channel: Option<&Channel>,
    written_on: Option<NaiveDate>,
) {
    let Some(received) = received_at.map(|at| at.date()) else {
        return;
    };
    let mut handed_in = received;
    match channel {
        Some(Channel::StateCorporation(corporation)) => {
            handed_in = corporation.accepted_on;
            if handed_in > received {
                reader.fault(
                    "channel.accepted_on",
                    Reason::AcceptedAfterReceived { received },
                );
            }
        }
        Some(Channel::Office) => {}
        None => return,
    }
    if written_on.is_some_and(|written_on| written_on > handed_in) {
        let received = handed_in;
        reader.fault("written_on", Reason::WrittenAfterReceived { received });
    }
}
