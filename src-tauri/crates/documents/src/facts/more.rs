//! What the papers beside the decision give to a blank: lists, a withdrawal, a duplicate, a reply, a technical
//! problem, a file; and the edition's terms.

use cases::case::ResultKind;
use kazakh::dates;
use kazakh::numbers::with_words;
use statutes::edition::{Term, Terms};
use statutes::{Collection, Condition, Field};

use super::hearing::moment;
use super::{Facts, Item, More};
use crate::papers::{FileItem, Satisfied};

/// What stands in a cell that says nothing.
const DASH: &str = "–";

impl<'a> Facts<'a> {
    /// The items of a list that only one kind of paper has.
    pub(super) fn more_items(&self, of: Collection) -> Vec<Item<'a>> {
        match (of, &self.more) {
            (Collection::Participants, _) => self
                .participants()
                .iter()
                .map(|name| Item::Participant(name))
                .collect(),
            (Collection::ListedResults, More::List(list)) => numbered(list.results, Item::Listed),
            (Collection::AffectedCases, More::Failure(failure)) => {
                numbered(failure.cases, Item::Affected)
            }
            (Collection::FileItems, More::InnerList(file)) => filed(file.items),
            _ => Vec::new(),
        }
    }

    /// Whether a condition of these papers holds.
    pub(super) fn more_holds(&self, condition: Condition, item: Option<Item<'_>>) -> bool {
        let listed = |kind| matches!(item, Some(Item::Listed(_, result)) if result.kind == kind);
        match (condition, &self.more) {
            (Condition::ListedPermit, _) => listed(ResultKind::Permit),
            (Condition::ListedRefusal, _) => listed(ResultKind::Refusal),
            (Condition::SatisfiedFully, More::Reply(it)) => it.satisfied == Satisfied::Fully,
            (Condition::SatisfiedPartly, More::Reply(it)) => it.satisfied == Satisfied::Partly,
            (Condition::NotSatisfied, More::Reply(it)) => it.satisfied == Satisfied::No,
            (Condition::NotSatisfiedFully, More::Reply(it)) => it.satisfied != Satisfied::Fully,
            (Condition::ComplaintAboutCase, More::Reply(it)) => it.case.is_some(),
            (Condition::ComplainantHasAddress, More::Reply(it)) => !it.address.trim().is_empty(),
            (Condition::FailureOver, More::Failure(it)) => it.until.is_some(),
            (Condition::FailureGoesOn, More::Failure(it)) => it.until.is_none(),
            (Condition::CasesAffected, More::Failure(it)) => !it.cases.is_empty(),
            (Condition::NoCasesAffected, More::Failure(it)) => it.cases.is_empty(),
            _ => self.hearing_holds(condition),
        }
    }

    /// What fills a blank of these papers.
    pub(super) fn more_words(&self, field: Field, item: Option<Item<'_>>) -> Option<String> {
        item_words(field, item)
            .or_else(|| self.term_words(field))
            .or_else(|| self.paper_words(field))
            .or_else(|| self.hearing_words(field))
    }

    fn paper_words(&self, field: Field) -> Option<String> {
        let words = match (field, &self.more) {
            (Field::ListedTotal, More::List(list)) => return counted(list.results.len()),
            (Field::Courier, More::List(list)) => list.courier.to_owned(),
            (Field::RequestedOn, More::Withdrawal(it)) => dates::long(it.requested_on),
            (Field::WithdrawalWords, More::Withdrawal(it)) => it.words.to_owned(),
            (Field::CopyNumber, More::Duplicate(it)) => it.copy.to_string(),
            (Field::OriginalSignedOn, More::Duplicate(it)) => dates::long(it.signed_on),
            (Field::DuplicateFor, More::Duplicate(it)) => it.to.to_owned(),
            (Field::DuplicateReason, More::Duplicate(it)) => it.reason.to_owned(),
            (Field::ComplainantName, More::Reply(it)) => it.from.to_owned(),
            (Field::ComplainantAddress, More::Reply(it)) => it.address.to_owned(),
            (Field::ComplaintReceivedOn, More::Reply(it)) => dates::locative(it.received_on),
            (Field::ComplaintAgainst, More::Reply(it)) => it.against.to_owned(),
            (Field::ComplaintSubject, More::Reply(it)) => it.subject.to_owned(),
            (Field::ReplyWords, More::Reply(it)) => it.words.to_owned(),
            (Field::FailureFoundAt, More::Failure(it)) => moment(it.found_at),
            (Field::FailureSince, More::Failure(it)) => moment(it.since),
            (Field::FailureUntil, More::Failure(it)) => moment(it.until?),
            (Field::FailureWords, More::Failure(it)) => it.what.to_owned(),
            (Field::FailureToldTo, More::Failure(it)) => it.told_to.to_owned(),
            (Field::FailureToldAt, More::Failure(it)) => moment(it.told_at),
            (Field::FailureMeasures, More::Failure(it)) => it.measures.to_owned(),
            (Field::IctEmployee, More::Failure(it)) => it.ict_employee.to_owned(),
            (Field::FileIndex, More::InnerList(it)) => it.file_index.to_owned(),
            (Field::FileVolume, More::InnerList(it)) => or_dash(it.volume),
            (Field::FileSheets, More::InnerList(it)) => return with_words(it.sheets),
            (Field::FileTotal, More::InnerList(it)) => return counted(it.items.len()),
            _ => return None,
        };
        Some(words)
    }

    /// The terms that a paper tells the applicant of. One the case's own revision does not have yet is that of the
    /// shipped one.
    fn term_words(&self, field: Field) -> Option<String> {
        let terms = &self.edition.terms;
        let later =
            |of: fn(&Terms) -> Option<&Term>| of(terms).or_else(|| of(&self.own_forms.terms));
        let count = match field {
            Field::ObjectionTerm => later(|terms| terms.objection.as_ref())?.working_days,
            Field::ResultAfterHearingTerm => terms.result_after_hearing.working_days,
            Field::KeptUnclaimedTerm => terms.kept_unclaimed.months,
            Field::ComplaintForwardTerm => terms.complaint_forward.working_days,
            Field::ComplaintAnswerTerm => terms.complaint_answer.working_days,
            Field::ComplaintReviewTerm => terms.complaint_review.working_days,
            _ => return None,
        };
        with_words(count)
    }
}

/// Items with their places, from 1.
fn numbered<'a, T>(items: &'a [T], item: fn(usize, &'a T) -> Item<'a>) -> Vec<Item<'a>> {
    (1..)
        .zip(items)
        .map(|(order, it)| item(order, it))
        .collect()
}

/// The documents of a file with the first sheet of each, as long as all before it were counted.
fn filed<'a>(items: &'a [FileItem<'a>]) -> Vec<Item<'a>> {
    let mut first = Some(1_u32);
    (1..)
        .zip(items)
        .map(|(order, item)| {
            let at = first;
            first = first
                .zip(item.sheets)
                .map(|(first, count)| first.saturating_add(count));
            Item::Filed(order, at, item)
        })
        .collect()
}

fn item_words(field: Field, item: Option<Item<'_>>) -> Option<String> {
    Some(match (field, item?) {
        (Field::ParticipantName, Item::Participant(name)) => name.to_owned(),
        (Field::ListedOrder, Item::Listed(order, _))
        | (Field::AffectedOrder, Item::Affected(order, _))
        | (Field::ItemOrder, Item::Filed(order, ..)) => order.to_string(),
        (Field::ListedRegistration, Item::Listed(_, it)) => it.case.registration.to_string(),
        (Field::ListedApplicant, Item::Listed(_, it)) => it.case.applicant.full(),
        (Field::ListedNumber, Item::Listed(_, it)) => it.number.to_string(),
        (Field::ListedDate, Item::Listed(_, it)) => dates::short(it.dated),
        (Field::AffectedRegistration, Item::Affected(_, it)) => it.registration.to_string(),
        (Field::AffectedApplicant, Item::Affected(_, it)) => it.applicant.full(),
        (Field::ItemIndex, Item::Filed(_, _, it)) => or_dash(it.index),
        (Field::ItemDate, Item::Filed(_, _, it)) => {
            it.dated.map_or_else(|| DASH.to_owned(), dates::short)
        }
        (Field::ItemTitle, Item::Filed(_, _, it)) => it.title.to_owned(),
        (Field::ItemSheets, Item::Filed(_, first, it)) => sheets(first?, it.sheets?),
        (Field::ItemNote, Item::Filed(_, _, it)) => or_dash(it.note),
        _ => return None,
    })
}

/// "5" or "5–8"; a document without a sheet of its own has none.
fn sheets(first: u32, count: u32) -> String {
    match count {
        0 => DASH.to_owned(),
        1 => first.to_string(),
        _ => format!("{first}–{}", first.saturating_add(count - 1)),
    }
}

fn or_dash(words: &str) -> String {
    if words.trim().is_empty() {
        DASH.to_owned()
    } else {
        words.to_owned()
    }
}

/// "3 (үш)".
fn counted(count: usize) -> Option<String> {
    with_words(u32::try_from(count).ok()?)
}
