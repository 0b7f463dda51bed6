//! What is to be done today, pages of cases and what a search finds.

use office as acts;
use office::{CaseFilter, CaseOrder, DueDate, Executor, ListedCase, NextAct, Page, State};
use serde_json::json;

use super::cases::text;
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::list::{CaseRowDto, CasesDto, CasesInput, DueDto};
use crate::dto::today::{TodayDto, TodayRowDto};
use crate::errors::Errors;

/// A page where none is asked for.
const PAGE: u32 = 50;

pub(crate) fn today(call: &mut Call<'_>, _: Nothing) -> Result<TodayDto, Errors> {
    let today = acts::today(call.desk, call.moment)?;
    let rows = today.rows.iter().map(|(listed, next)| TodayRowDto {
        case: row(listed),
        next: next.act.code().to_owned(),
        due: due_of(next),
        end: date("end", next.end, next.confirmed),
        urgency: next.urgency().code().to_owned(),
    });
    Ok(TodayDto {
        today: call.moment.today().to_string(),
        rows: rows.collect(),
        drafts: today.drafts.try_into().unwrap_or(u64::MAX),
    })
}

pub(crate) fn cases(call: &mut Call<'_>, input: CasesInput) -> Result<CasesDto, Errors> {
    let filter = filter(&input)?;
    let order = match input.order.as_str() {
        "" | "registration" => CaseOrder::NewestFirst,
        "name" => CaseOrder::ByApplicant,
        other => return Err(Errors::of("order_unknown", json!({ "order": other }))),
    };
    let limit = if input.limit == 0 { PAGE } else { input.limit };
    let list = if input.search.trim().is_empty() {
        let after = input.after.map(acts::CaseId);
        let page = Page { after, limit };
        acts::cases(call.desk, call.moment, &filter, order, page)?
    } else {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        acts::search(call.desk, call.moment, &input.search, &filter, limit)?
    };
    Ok(CasesDto {
        cases: list.cases.iter().map(row).collect(),
        next: list.next.map(|case| case.0),
        total: list.total,
    })
}

fn filter(input: &CasesInput) -> Result<CaseFilter, Errors> {
    let states = match input.state.as_str() {
        "" => Vec::new(),
        code => vec![
            State::ALL
                .into_iter()
                .find(|state| state.code() == code)
                .ok_or_else(|| Errors::of("state_unknown", json!({ "state": code })))?,
        ],
    };
    let executor = match input.executor {
        Some(person) => Executor::Is(acts::PersonId(person)),
        None if input.unassigned => Executor::Unassigned,
        None => Executor::Any,
    };
    let service = Some(input.service.trim().to_owned());
    Ok(CaseFilter {
        states,
        service: service.filter(|service| !service.is_empty()),
        executor,
        received: acts::month(&input.month)?,
        ..CaseFilter::default()
    })
}

/// A case in a list.
pub(super) fn row(listed: &ListedCase) -> CaseRowDto {
    let row = &listed.row;
    CaseRowDto {
        id: row.id.0,
        number: row.number.to_string(),
        state: row.state.code().to_owned(),
        applicant: row.applicant.clone(),
        children: row.children.clone(),
        received_on: row.received_on.to_string(),
        promised: row.promised.to_string(),
        open: row.state.is_open(),
        executor: listed.executor.clone().unwrap_or_default(),
        executor_id: row.executor.map(|person| person.0),
        ended_on: text(row.ended_on),
        from_paper: row.from_paper,
        due: listed.next.as_ref().map(due_of),
    }
}

fn due_of(next: &NextAct) -> DueDto {
    date(next.term.code(), next.due, next.confirmed)
}

/// A date to keep.
pub(super) fn date(what: &str, due: DueDate, confirmed: bool) -> DueDto {
    DueDto {
        what: what.to_owned(),
        date: due.on.to_string(),
        working_days_left: due.left,
        done_on: String::new(),
        confirmed,
    }
}
