//! The papers that come beside a result or after it: duplicates, the note of a withdrawal, the inner list of a file.

use cases::case::Case;
use cases::event::{Filing, Recipient, Withdrawal};
use documents::{
    Duplicate, FileItem, InnerList, Making, Permit, duplicate_of_permit, duplicate_of_refusal,
    inner_list, withdrawal_note,
};
use register::{NewPaper, PaperStatus};
use statutes::{DocumentCode, Edition};

use super::hearing::{executor, refusal_facts};
use super::records::of_case;
use super::{issued, making, person};
use crate::act::Acting;
use crate::error::OfficeError;

/// The result again, as it was on its own day, with the mark of a duplicate and its number.
pub(super) fn of_duplicate(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    (copy, to, reason): (u32, &Recipient, &str),
) -> Result<Vec<NewPaper>, OfficeError> {
    let Some(signed_on) = after.signed_on else {
        return Ok(Vec::new());
    };
    let taker = match to {
        Recipient::Applicant { .. } => after.application.applicant.name.full(),
        Recipient::Representative { name, .. } => name.full(),
    };
    let duplicate = Duplicate {
        settings: &acting.settings,
        copy,
        signed_on,
        to: &taker,
        reason,
        issuer: person(acting, acting.session.person)?,
        on: acting.times.on,
    };
    let of_day = |day| acting.office.settings_on(day).ok_or(OfficeError::NotSetUp);
    let by = making(acting, edition);
    let (paper, number) = if let Some(made) = &after.permit {
        let original = Permit {
            application: &after.application,
            number: Some(&made.number),
            period: made.period,
            on: made.dated,
        };
        let by = Making {
            settings: of_day(made.dated)?,
            ..by
        };
        (
            duplicate_of_permit(&original, &duplicate, by)?,
            &made.number,
        )
    } else if let Some(made) = &after.refusal {
        let by = Making {
            settings: of_day(made.dated)?,
            ..by
        };
        let executor = executor(acting, after)?;
        let facts = refusal_facts(after, Some(made), &made.reasons, made.dated, executor);
        let Some(original) = facts else {
            return Ok(Vec::new());
        };
        (
            duplicate_of_refusal(&original, &duplicate, by)?,
            &made.number,
        )
    } else {
        return Ok(Vec::new());
    };
    Ok(vec![issued(paper, Some(number), copy)])
}

/// The note that the applicant took the application back.
pub(super) fn of_withdrawal(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    withdrawal: &Withdrawal,
) -> Result<Vec<NewPaper>, OfficeError> {
    let facts = documents::Withdrawal {
        case: of_case(after),
        requested_on: withdrawal.requested_on,
        words: &withdrawal.words,
        giver: person(acting, acting.session.person)?,
        on: acting.times.on,
    };
    let note = withdrawal_note(&facts, making(acting, edition))?;
    Ok(vec![issued(note, None, 1)])
}

/// The inner list of the file: the documents that were brought, then the papers that stand.
pub(super) fn of_archiving(
    acting: &Acting<'_, '_>,
    edition: &Edition,
    after: &Case,
    filing: &Filing,
) -> Result<Vec<NewPaper>, OfficeError> {
    let by = making(acting, edition);
    let papers = acting.writing.papers_of(after.id)?;
    let entries = acting.writing.case_entries(after.id)?;
    let numbers: Vec<String> = papers
        .iter()
        .map(|paper| {
            let number = paper.number.as_ref();
            number.map(ToString::to_string).unwrap_or_default()
        })
        .collect();
    let mut items = brought(edition, after);
    for (paper, number) in papers.iter().zip(&numbers) {
        if paper.status != PaperStatus::Live {
            continue;
        }
        let form = edition
            .form(&paper.form)
            .or_else(|| by.own_forms.form(&paper.form));
        let entry = entries.iter().find(|entry| entry.seq == paper.seq);
        items.push(FileItem {
            index: number,
            dated: entry.map(|entry| entry.times.on),
            title: form.map_or(&*paper.form, |form| &*form.title),
            sheets: None,
            note: "",
        });
    }
    let facts = InnerList {
        case: of_case(after),
        file_index: &filing.file_index,
        volume: &filing.volume,
        sheets: filing.sheets,
        items: &items,
        compiler: person(acting, acting.session.person)?,
        on: acting.times.on,
    };
    let list = inner_list(&facts, by)?;
    Ok(vec![issued(list, None, 1)])
}

/// The documents that were brought, in the law's order; of one whose sheets were not counted nobody knows how many.
fn brought<'a>(edition: &'a Edition, case: &'a Case) -> Vec<FileItem<'a>> {
    let written_on = case.application.written_on;
    let item = |document: &'a statutes::edition::RequiredDocument| {
        let lines = &case.application.documents;
        let line = lines.iter().find(|line| line.document == document.code)?;
        line.brought.then(|| FileItem {
            index: "",
            dated: (document.code == DocumentCode("application".to_owned())).then_some(written_on),
            title: &document.name,
            sheets: (line.sheets > 0).then(|| line.sheets.into()),
            note: "",
        })
    };
    edition.documents.iter().filter_map(item).collect()
}
