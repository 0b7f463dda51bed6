//! Reads what is typed at the acts beside a result or after it: withdrawal, revocation, a court's decision, the
//! monitoring system, the archive.

use chrono::NaiveDate;

use super::reader::Reader;
use super::{LONGEST_LINE, LONGEST_TEXT};
use crate::event::{CourtDecision, Filing, MonitoringStage, Revocation, Withdrawal};
use crate::refusal::{Reason, Refusals};

/// Reads the applicant's request to have the application back.
pub fn read_withdrawal(
    requested_on: &str,
    words: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<Withdrawal, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let requested_on = reader.date("requested_on", requested_on);
    let words = reader.words("words", words, LONGEST_TEXT);
    let read = || {
        Some(Withdrawal {
            requested_on: requested_on?,
            words: words?,
        })
    };
    reader.finish(read())
}

/// Reads the order that revokes a permit.
pub fn read_revocation(
    basis: &str,
    order_number: &str,
    order_on: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<Revocation, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let basis = reader.words("basis", basis, LONGEST_TEXT);
    let order_number = reader.line("order_number", order_number, LONGEST_LINE);
    let order_on = reader.date("order_on", order_on);
    let read = || {
        Some(Revocation {
            basis: basis?,
            order_number: order_number?,
            order_on: order_on?,
        })
    };
    reader.finish(read())
}

/// Reads a court's decision.
pub fn read_court_decision(
    court: &str,
    decision_number: &str,
    decided_on: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<CourtDecision, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let court = reader.line("court", court, LONGEST_LINE);
    let decision_number = reader.line("decision_number", decision_number, LONGEST_LINE);
    let decided_on = reader.date("decided_on", decided_on);
    let read = || {
        Some(CourtDecision {
            court: court?,
            decision_number: decision_number?,
            decided_on: decided_on?,
        })
    };
    reader.finish(read())
}

/// Reads which stage was entered into the monitoring system.
pub fn read_monitoring_stage(stage: &str) -> Result<MonitoringStage, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, &|_| true);
    let stage = reader.choice("stage", stage, MonitoringStage::of_code);
    reader.finish(stage)
}

/// Reads where a case lies in the archive.
pub fn read_filing(
    file_index: &str,
    volume: &str,
    sheets: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<Filing, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let file_index = reader.line("file_index", file_index, LONGEST_LINE);
    let volume = reader.optional("volume", volume, LONGEST_LINE);
    let counted = reader.sheets("sheets", sheets);
    if counted == Some(0) {
        reader.fault("sheets", Reason::Missing);
    }
    let read = || {
        Some(Filing {
            file_index: file_index?,
            volume: volume?,
            sheets: counted?.into(),
        })
    };
    reader.finish(read())
}

/// Reads words that must be there, as long as a paper's paragraph may be.
pub fn read_words(
    field: &str,
    typed: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<String, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let words = reader.words(field, typed, LONGEST_TEXT);
    reader.finish(words)
}

/// Reads words that may be missing.
pub fn read_optional_words(
    field: &str,
    typed: &str,
    printable: &dyn Fn(char) -> bool,
) -> Result<Option<String>, Refusals> {
    let mut reader = Reader::new(NaiveDate::MAX, printable);
    let words = reader.optional_words(field, typed, LONGEST_TEXT);
    reader.finish(words.map(|words| Some(words).filter(|words| !words.is_empty())))
}
