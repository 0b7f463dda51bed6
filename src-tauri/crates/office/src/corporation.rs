//! The hand-over list: results of several cases go to one section of the State Corporation by one act, with a list in
//! two copies (p. 9, p. 11; B.2 row 8a). One case that has moved on refuses all.

use cases::act::Act;
use cases::application::{Channel, StateCorporation};
use cases::case::{Case, CaseId, ResultKind, State};
use cases::due::DueDate;
use cases::intake::{LONGEST_LINE, read_line};
use cases::number::{Journal, Number};
use cases::office::{HandOverList, OfficeEvent};
use cases::refusal::{Reason, Refusal};
use chrono::{Datelike, NaiveDate};
use documents::ListedResult;
use register::{CaseFilter, CaseOrder, Page};

use crate::act::{Acting, Done, OnCase, When, acting};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;
use crate::papers;
use crate::todays_dates::TodaysDates;

/// A result that waits for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToHandOver {
    /// Which case.
    pub case: CaseId,
    /// Its revision, to name in the act.
    pub revision: u32,
    /// Its registration number.
    pub number: Number,
    /// Full name of the applicant.
    pub applicant: String,
    /// What the result is.
    pub kind: ResultKind,
    /// Its number.
    pub result: Number,
    /// The section that took the application, and its address.
    pub section: String,
    /// Its address.
    pub address: String,
    /// It came back and was asked for.
    pub asked_again: bool,
    /// By when; none where the calendar can't tell.
    pub due: Option<DueDate>,
}

/// Results that wait to be sent to the State Corporation: signed ones of its channel, and returned ones that were
/// asked for.
pub fn to_hand_over(desk: &Desk, moment: Moment) -> Result<Vec<ToHandOver>, OfficeError> {
    desk.register.read(|reading| {
        let filter = CaseFilter {
            states: vec![State::PermitSigned, State::RefusalSigned, State::Returned],
            ..CaseFilter::default()
        };
        let rows = reading.cases(&filter, CaseOrder::OldestFirst, Page::ALL)?;
        let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
        let mut dates = TodaysDates::read(&desk.shelf, reading, moment)?;
        let mut waiting = Vec::new();
        for case in reading.cases_told(&ids)? {
            let asked_again = case.collection_requested.is_some();
            let Channel::StateCorporation(corporation) = &case.application.channel else {
                continue;
            };
            let Some((kind, result, _)) = result_of(&case) else {
                continue;
            };
            if case.state == State::Returned && !asked_again {
                continue;
            }
            let due = match dates.next_of(&case) {
                Ok(next) => next.map(|next| next.due),
                Err(OfficeError::Calendar(_)) => None,
                Err(error) => return Err(error),
            };
            waiting.push(ToHandOver {
                case: case.id,
                revision: case.revision,
                number: case.registered.number.clone(),
                applicant: case.application.applicant.name.full(),
                kind,
                result: result.clone(),
                section: corporation.section.clone(),
                address: corporation.address.clone(),
                asked_again,
                due,
            });
        }
        Ok(waiting)
    })
}

/// Sends results of several cases by one list; gives what it left in the first of them, with the list's paper.
pub fn send_to_corporation(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    when: &When,
    cases: &[(CaseId, u32)],
    courier: &str,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, when, |acting| {
        let cases = acting.cases_as_seen(cases)?;
        let section = section_of_all(&cases)?;
        let courier = match courier.trim() {
            "" => String::new(),
            typed => read_line("courier", typed, LONGEST_LINE, &|it| {
                acting.shelf.prints(it)
            })?,
        };
        let year = acting.times.on.year();
        let list = HandOverList {
            number: acting.draw(Journal::HandOverLists, year)?,
            cases: cases.iter().map(|case| case.id).collect(),
            section: section.section,
            address: section.address,
            courier,
        };
        let act = Act::SendToCorporation {
            list: list.number.clone(),
        };
        // Each case is judged before anything is written, so that every fault is told with its case.
        for (index, case) in cases.iter().enumerate() {
            acting
                .judge(case, &act)
                .map_err(|error| at_case(error, index))?;
        }
        let results: Vec<ListedResult<'_>> = cases.iter().filter_map(listed_result).collect();
        let paper = papers::corporation_list(acting, &list, &results)?;
        let event = OfficeEvent::HandOverListMade(Box::new(list));
        let papers = acting.append_office(&event, &[paper])?;
        let mut first = None;
        for case in &cases {
            let done = acting.step(Some(case), &act)?;
            first.get_or_insert(done);
        }
        let first = first.ok_or_else(|| OfficeError::at("cases", Reason::Missing))?;
        Ok(Done { papers, ..first })
    })
}

/// Takes a list back in all its cases, if none of them has moved on since; the list's number stays, void.
pub(crate) fn take_back_list(
    acting: &mut Acting<'_, '_>,
    case: &Case,
    number: &Number,
    reason: &str,
) -> Result<Done, OfficeError> {
    let made = acting.office.hand_over_lists().iter();
    let mut made = made.filter(|made| made.taken_back.is_none());
    let made = made.rfind(|made| made.list.number == *number);
    let made = made.cloned().ok_or(OfficeError::UnknownRecord)?;
    let act = Act::TakeBack {
        reason: reason.to_owned(),
    };
    let mut done = None;
    for id in &made.list.cases {
        let listed = acting.writing.case(*id)?;
        let sent = listed.sent.as_ref();
        if listed.last_act.kind != case.last_act.kind
            || sent.is_none_or(|sent| sent.list != *number)
        {
            let number = listed.registered.number;
            return Err(OfficeError::at("", Reason::ListMovedOn { number }));
        }
        let undone = acting.step(Some(&listed), &act)?;
        if *id == case.id {
            done = Some(undone);
        }
    }
    let event = OfficeEvent::TakenBack {
        act: made.seq,
        reason: reason.trim().to_owned(),
    };
    acting.append_office(&event, &[])?;
    done.ok_or(OfficeError::UnknownRecord)
}

impl Acting<'_, '_> {
    /// The cases as the person saw them; one that moved on is named.
    fn cases_as_seen(&self, seen: &[(CaseId, u32)]) -> Result<Vec<Case>, OfficeError> {
        let mut cases: Vec<Case> = Vec::new();
        for (index, (id, revision)) in seen.iter().enumerate() {
            let target = OnCase {
                case: *id,
                revision: *revision,
                when: When::default(),
            };
            let case = match self.case_as_seen(&target) {
                Err(OfficeError::CaseMovedOn { by, act, at }) => {
                    let number = self.writing.case(*id)?.registered.number;
                    return Err(OfficeError::OneOfCasesMovedOn {
                        number,
                        by,
                        act,
                        at,
                    });
                }
                case => case?,
            };
            if cases.iter().any(|other| other.id == case.id) {
                let number = case.registered.number;
                let field = format!("cases[{index}]");
                return Err(OfficeError::at(&field, Reason::CaseTwice { number }));
            }
            cases.push(case);
        }
        if cases.is_empty() {
            return Err(OfficeError::at("cases", Reason::Missing));
        }
        Ok(cases)
    }
}

/// What speaks against an act on one of several cases, at its place.
fn at_case(error: OfficeError, index: usize) -> OfficeError {
    let OfficeError::Refused(mut refusals) = error else {
        return error;
    };
    for refusal in &mut refusals.0 {
        let about_case = refusal.field.is_empty();
        if about_case {
            *refusal = Refusal::at(format!("cases[{index}]"), refusal.reason.clone());
        }
    }
    OfficeError::Refused(refusals)
}

/// The one section that all the applications came through.
fn section_of_all(cases: &[Case]) -> Result<StateCorporation, OfficeError> {
    let mut first: Option<&StateCorporation> = None;
    for (index, case) in cases.iter().enumerate() {
        let field = format!("cases[{index}]");
        let Channel::StateCorporation(corporation) = &case.application.channel else {
            return Err(OfficeError::at(&field, Reason::NotThroughCorporation));
        };
        let one = first.get_or_insert(corporation);
        if one.section.trim() != corporation.section.trim() {
            let section = one.section.clone();
            return Err(OfficeError::at(&field, Reason::SectionsDiffer { section }));
        }
    }
    let first = first.cloned();
    first.ok_or_else(|| OfficeError::at("cases", Reason::Missing))
}

fn result_of(case: &Case) -> Option<(ResultKind, &Number, NaiveDate)> {
    let permit = case.permit.as_ref();
    let refusal = case.refusal.as_ref();
    permit
        .map(|made| (ResultKind::Permit, &made.number, made.dated))
        .or(refusal.map(|made| (ResultKind::Refusal, &made.number, made.dated)))
}

fn listed_result(case: &Case) -> Option<ListedResult<'_>> {
    let (kind, number, dated) = result_of(case)?;
    Some(ListedResult {
        case: papers::listed(case),
        kind,
        number,
        dated,
    })
}
