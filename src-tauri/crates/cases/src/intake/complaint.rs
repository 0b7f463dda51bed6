//! Reads complaints and technical failures as typed. Whether their dates are in order, `judge` says.

use chrono::{NaiveDate, NaiveDateTime};

use super::reader::Reader;
use super::untyped::{date, time};
use super::{LONGEST_LINE, LONGEST_TEXT};
use crate::case::CaseId;
use crate::complaint::{
    Addressee, Challenged, ComplaintAnswer, ComplaintChannel, ComplaintFacts, CourtAppeal,
    CourtRuling, Forwarding, ReviewOutcome, Satisfied,
};
use crate::failure::FailureFacts;
use crate::refusal::Refusals;

/// A complaint as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedComplaint {
    /// The day it came; empty for the act's own day.
    pub received_on: String,
    /// From whom.
    pub from: String,
    /// Address and telephone.
    pub contact: String,
    /// Code of a [`ComplaintChannel`].
    pub channel: String,
    /// Code of what is [`Challenged`].
    pub against: String,
    /// Which decision, action or inaction and whose, in words.
    pub what: String,
    /// What it says, in short.
    pub subject: String,
    /// Code of an [`Addressee`].
    pub addressed_to: String,
    /// The case it is about.
    pub case: Option<u64>,
}

/// The reviewing body's outcome as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedReview {
    /// Code of [`Satisfied`].
    pub satisfied: String,
    /// Number of its decision.
    pub decision_number: String,
    /// Its date.
    pub decided_on: String,
    /// What it says, in short.
    pub words: String,
}

/// An appeal to a court as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedCourt {
    /// The court.
    pub court: String,
    /// The day the claim was brought.
    pub applied_on: String,
    /// The ruling, once there is one.
    pub ruling: Option<TypedRuling>,
}

/// A court's ruling as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedRuling {
    /// Its number.
    pub decision_number: String,
    /// Its date.
    pub decided_on: String,
    /// Whether it cancels what the complaint is against.
    pub cancels: bool,
    /// What it says, in short.
    pub words: String,
}

/// A technical failure as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedFailure {
    /// Day it was found; empty for the act's own day.
    pub found_on: String,
    /// Hour it was found.
    pub found_time: String,
    /// What failed.
    pub what: String,
    /// Day since when; empty with the hour for when it was found.
    pub since_on: String,
    /// Hour since when.
    pub since_time: String,
    /// Day until when; empty with the hour while it lasts.
    pub until_on: String,
    /// Hour until when.
    pub until_time: String,
    /// Who was told.
    pub told_to: String,
    /// Day; empty for the day it was found.
    pub told_on: String,
    /// Hour; empty with the day for when it was found, for that is done at once (p. 12-1).
    pub told_time: String,
    /// What was done.
    pub measures: String,
    /// The employee who draws the protocol up.
    pub ict_employee: String,
    /// The cases it touched.
    pub cases: Vec<u64>,
}

/// Reads a complaint of an act's day.
pub fn read_complaint(
    typed: &TypedComplaint,
    on: NaiveDate,
    printable: &dyn Fn(char) -> bool,
) -> Result<ComplaintFacts, Refusals> {
    let mut reader = Reader::new(on, printable);
    let received_on = if typed.received_on.trim().is_empty() {
        Some(on)
    } else {
        reader.date("received_on", &typed.received_on)
    };
    let from = reader.line("from", &typed.from, LONGEST_LINE);
    let contact = reader.optional("contact", &typed.contact, LONGEST_LINE);
    let channel = reader.choice("channel", &typed.channel, ComplaintChannel::of_code);
    let against = reader.choice("against", &typed.against, Challenged::of_code);
    let what = reader.line("what", &typed.what, LONGEST_LINE);
    let subject = reader.words("subject", &typed.subject, LONGEST_TEXT);
    let addressed_to = reader.choice("addressed_to", &typed.addressed_to, Addressee::of_code);
    let read = || {
        Some(ComplaintFacts {
            received_on: received_on?,
            from: from?,
            contact: contact?,
            channel: channel?,
            against: against?,
            what: what?,
            subject: subject?,
            addressed_to: addressed_to?,
            case: typed.case.map(CaseId),
        })
    };
    reader.finish(read())
}

/// Reads where a complaint is forwarded: the body, and the covering letter's number, which may be empty.
pub fn read_forwarding(
    to: &str,
    letter: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<Forwarding, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let to = reader.line("to", to, LONGEST_LINE);
    let letter = reader.optional("letter", letter, LONGEST_LINE);
    let read = || {
        Some(Forwarding {
            to: to?,
            letter: letter?,
        })
    };
    reader.finish(read())
}

/// Reads the provider's answer.
pub fn read_answer(
    satisfied: &str,
    words: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<ComplaintAnswer, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let satisfied = reader.choice("satisfied", satisfied, Satisfied::of_code);
    let words = reader.words("words", words, LONGEST_TEXT);
    let read = || {
        Some(ComplaintAnswer {
            satisfied: satisfied?,
            words: words?,
        })
    };
    reader.finish(read())
}

/// Reads the reviewing body's outcome.
pub fn read_review(
    typed: &TypedReview,
    printable: &dyn Fn(char) -> bool,
) -> Result<ReviewOutcome, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let satisfied = reader.choice("satisfied", &typed.satisfied, Satisfied::of_code);
    let decision_number = reader.optional("decision_number", &typed.decision_number, LONGEST_LINE);
    let decided_on = reader.date("decided_on", &typed.decided_on);
    let words = reader.words("words", &typed.words, LONGEST_TEXT);
    let read = || {
        Some(ReviewOutcome {
            satisfied: satisfied?,
            decision_number: decision_number?,
            decided_on: decided_on?,
            words: words?,
        })
    };
    reader.finish(read())
}

/// Reads an appeal to a court.
pub fn read_court(
    typed: &TypedCourt,
    printable: &dyn Fn(char) -> bool,
) -> Result<CourtAppeal, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let court = reader.line("court", &typed.court, LONGEST_LINE);
    let applied_on = reader.date("applied_on", &typed.applied_on);
    let ruling = typed.ruling.as_ref().map(|ruling| {
        let number = reader.line(
            "ruling.decision_number",
            &ruling.decision_number,
            LONGEST_LINE,
        );
        let decided_on = reader.date("ruling.decided_on", &ruling.decided_on);
        let words = reader.optional_words("ruling.words", &ruling.words, LONGEST_TEXT);
        Some(CourtRuling {
            decision_number: number?,
            decided_on: decided_on?,
            cancels: ruling.cancels,
            words: words?,
        })
    });
    let read = || {
        Some(CourtAppeal {
            court: court?,
            applied_on: applied_on?,
            ruling: match ruling {
                Some(ruling) => Some(ruling?),
                None => None,
            },
        })
    };
    reader.finish(read())
}

/// Reads a technical failure of an act's day.
pub fn read_failure(
    typed: &TypedFailure,
    on: NaiveDate,
    printable: &dyn Fn(char) -> bool,
) -> Result<FailureFacts, Refusals> {
    let mut reader = Reader::new(on, printable);
    let found_at = reader.moment(
        ["found_on", "found_time"],
        [&typed.found_on, &typed.found_time],
        Some(on),
    );
    let what = reader.words("what", &typed.what, LONGEST_TEXT);
    let found_on = found_at.map(|at| at.date());
    let mut or_when_found = |fields: [&str; 2], texts: [&str; 2]| -> Option<NaiveDateTime> {
        if texts.iter().all(|text| text.trim().is_empty()) {
            return found_at;
        }
        reader.moment(fields, texts, found_on)
    };
    let since = or_when_found(
        ["since_on", "since_time"],
        [&typed.since_on, &typed.since_time],
    );
    let told_at = or_when_found(["told_on", "told_time"], [&typed.told_on, &typed.told_time]);
    let lasts = typed.until_on.trim().is_empty() && typed.until_time.trim().is_empty();
    let until = (!lasts).then(|| {
        let texts = [&*typed.until_on, &*typed.until_time];
        reader.moment(["until_on", "until_time"], texts, found_on)
    });
    let told_to = reader.line("told_to", &typed.told_to, LONGEST_LINE);
    let measures = reader.optional_words("measures", &typed.measures, LONGEST_TEXT);
    let ict_employee = reader.line("ict_employee", &typed.ict_employee, LONGEST_LINE);
    let mut cases: Vec<CaseId> = Vec::new();
    for case in typed.cases.iter().copied().map(CaseId) {
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    let read = || {
        Some(FailureFacts {
            found_at: found_at?,
            what: what?,
            since: since?,
            until: match until {
                Some(until) => Some(until?),
                None => None,
            },
            told_to: told_to?,
            told_at: told_at?,
            measures: measures?,
            ict_employee: ict_employee?,
            cases,
        })
    };
    reader.finish(read())
}

impl From<&ComplaintFacts> for TypedComplaint {
    fn from(facts: &ComplaintFacts) -> Self {
        Self {
            received_on: date(facts.received_on),
            from: facts.from.clone(),
            contact: facts.contact.clone(),
            channel: facts.channel.code().to_owned(),
            against: facts.against.code().to_owned(),
            what: facts.what.clone(),
            subject: facts.subject.clone(),
            addressed_to: facts.addressed_to.code().to_owned(),
            case: facts.case.map(|case| case.0),
        }
    }
}

impl From<&FailureFacts> for TypedFailure {
    fn from(facts: &FailureFacts) -> Self {
        let until = facts.until;
        Self {
            found_on: date(facts.found_at.date()),
            found_time: time(facts.found_at.time()),
            what: facts.what.clone(),
            since_on: date(facts.since.date()),
            since_time: time(facts.since.time()),
            until_on: until.map(|until| date(until.date())).unwrap_or_default(),
            until_time: until.map(|until| time(until.time())).unwrap_or_default(),
            told_to: facts.told_to.clone(),
            told_on: date(facts.told_at.date()),
            told_time: time(facts.told_at.time()),
            measures: facts.measures.clone(),
            ict_employee: facts.ict_employee.clone(),
            cases: facts.cases.iter().map(|case| case.0).collect(),
        }
    }
}
