//! Cases: one, and pages of many.

use office as acts;
use office::{
    CaseEvent, CaseFilter, CaseOrder, CaseRow, CaseView, DueDates, Page, PaperRow, PaperStatus,
    Recorded, State, Warning,
};
use serde_json::json;

use crate::command::Call;
use crate::dto::case::{
    CaseDto, CaseInput, CasePaperDto, CaseRowDto, CasesDto, CasesInput, DueDto, EntryDto,
    PossibleActDto,
};
use crate::dto::paper::PaperRefDto;
use crate::errors::{ErrorDto, Errors};

/// A page where none is asked for.
const PAGE: u32 = 50;

pub(crate) fn case(call: &mut Call<'_>, input: CaseInput) -> Result<CaseDto, Errors> {
    let view = acts::case(call.desk, call.moment, acts::CaseId(input.case))?;
    let case = &view.case;
    Ok(CaseDto {
        id: case.id.0,
        revision: case.revision,
        state: case.state.code().to_owned(),
        number: case.registered.number.to_string(),
        received_on: case.registered.received_on.to_string(),
        promised: case.registered.promised.to_string(),
        application: acts::TypedApplication::from(&case.application).into(),
        executor: case.executor.map(|person| person.0),
        due: view.due.as_ref().map(due).unwrap_or_default(),
        papers: view.papers.iter().rev().map(paper).collect(),
        timeline: view
            .entries
            .iter()
            .map(|recorded| entry(&view, recorded))
            .collect(),
        acts: view
            .acts
            .iter()
            .map(|possible| PossibleActDto {
                act: possible.act.code().to_owned(),
                against: acts::of_refusals(&acts::Refusals(possible.against.clone()))
                    .into_iter()
                    .map(Into::into)
                    .collect(),
            })
            .collect(),
        warnings: view.warnings.iter().map(warning).collect(),
    })
}

pub(crate) fn cases(call: &mut Call<'_>, input: CasesInput) -> Result<CasesDto, Errors> {
    let limit = if input.limit == 0 { PAGE } else { input.limit };
    if !input.search.trim().is_empty() {
        let found = acts::search(call.desk, &input.search, limit as usize)?;
        return Ok(CasesDto {
            cases: found.iter().map(row).collect(),
            next: None,
        });
    }
    let states = match input.state.as_str() {
        "" => Vec::new(),
        code => vec![
            State::ALL
                .into_iter()
                .find(|state| state.code() == code)
                .ok_or_else(|| Errors::of("state_unknown", json!({ "state": code })))?,
        ],
    };
    let order = match input.order.as_str() {
        "" | "registration" => CaseOrder::NewestFirst,
        "name" => CaseOrder::ByApplicant,
        other => return Err(Errors::of("order_unknown", json!({ "order": other }))),
    };
    let filter = CaseFilter {
        states,
        ..CaseFilter::default()
    };
    let page = Page {
        after: input.after.map(acts::CaseId),
        limit,
    };
    let found = acts::cases(call.desk, &filter, order, page)?;
    let full = u32::try_from(found.len()).is_ok_and(|length| length == limit);
    let next = found.last().filter(|_| full).map(|last| last.id.0);
    Ok(CasesDto {
        cases: found.iter().map(row).collect(),
        next,
    })
}

pub(super) fn row(row: &CaseRow) -> CaseRowDto {
    CaseRowDto {
        id: row.id.0,
        number: row.number.to_string(),
        state: row.state.code().to_owned(),
        applicant: row.applicant.clone(),
        children: row.children.clone(),
        received_on: row.received_on.to_string(),
        promised: row.promised.to_string(),
    }
}

pub(super) fn due(dates: &DueDates) -> Vec<DueDto> {
    [
        ("check", dates.check_by),
        ("preliminary_refusal", dates.preliminary_refusal_by),
        ("prepare", dates.prepare_by),
        ("target", dates.target),
        ("end", dates.end),
    ]
    .map(|(what, date)| DueDto {
        what: what.to_owned(),
        date: date.on.to_string(),
        working_days_left: date.left,
        confirmed: dates.confirmed,
    })
    .into()
}

pub(super) fn warning(warning: &Warning) -> ErrorDto {
    ErrorDto {
        code: warning.notice.code().to_owned(),
        args: warning
            .notice
            .arguments()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        field: warning.field.clone(),
        hint: String::new(),
    }
}

fn paper(row: &PaperRow) -> CasePaperDto {
    let (status, reason) = match &row.status {
        PaperStatus::Live => ("live", String::new()),
        PaperStatus::Replaced => ("replaced", String::new()),
        PaperStatus::Void { reason } => ("void", reason.clone()),
    };
    CasePaperDto {
        paper: PaperRefDto {
            form: row.form.clone(),
            number: row
                .number
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            version: row.version,
            sha256: acts::hex(&row.sha256),
        },
        status: status.to_owned(),
        reason,
        printed: row.printings,
    }
}

fn entry(view: &CaseView, recorded: &Recorded<CaseEvent>) -> EntryDto {
    let name = |id| {
        view.office
            .person(id)
            .map(|person| person.name.full())
            .unwrap_or_default()
    };
    let detail = match &recorded.event {
        CaseEvent::Registered(registered) => registered.number.to_string(),
        CaseEvent::ExecutorAssigned { executor } => name(*executor),
        CaseEvent::NotAccepted { number, .. } => number.to_string(),
        CaseEvent::PermitMade(made) => made.number.to_string(),
        CaseEvent::Corrected { reason, .. } | CaseEvent::TakenBack { reason, .. } => reason.clone(),
        CaseEvent::Checked | CaseEvent::PermitSigned | CaseEvent::HandedOver { .. } => {
            String::new()
        }
    };
    let takes_it_back = |later: &Recorded<CaseEvent>| matches!(later.event, CaseEvent::TakenBack { act, .. } if act == recorded.seq);
    EntryDto {
        seq: recorded.seq,
        kind: recorded.event.kind().to_owned(),
        person: name(recorded.person),
        on: recorded.times.on.to_string(),
        entered_at: recorded.times.entered_at.to_rfc3339(),
        entered_late_because: recorded
            .times
            .entered_late_because
            .clone()
            .unwrap_or_default(),
        detail,
        taken_back: view.entries.iter().any(takes_it_back),
    }
}
