//! A case with its dates, papers and journal.

use office as acts;
use office::{
    Case, CaseEvent, CaseView, DocumentFault, NextAct, PaperRow, PaperStatus, Recipient, Recorded,
    Warning,
};

use super::case_procedure as procedure;
use super::dates;
use super::review::{read_back, same_person};
use crate::command::Call;
use crate::dto::case::{
    CaseDto, CaseInput, CasePaperDto, ClosingDto, EntryDto, HandedOverDto, NotAcceptedDto,
    PermitDto, PossibleActDto, UnmetDto,
};
use crate::dto::import::TakenOverDto;
use crate::dto::office::NamedCode;
use crate::dto::paper::PaperRefDto;
use crate::errors::{ErrorDto, Errors};

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
        executor_name: case
            .executor
            .map(|person| name(&view, person))
            .unwrap_or_default(),
        open: case.state.is_open(),
        next: next(&view),
        service: view.edition.service_name.clone(),
        edition: view.edition.id.clone(),
        checked_on: text(case.checked_on),
        permit: permit(case),
        signed_on: text(case.signed_on),
        not_accepted: not_accepted(case),
        handed_over: handed_over(case),
        taken_over: case.taken_over.as_ref().map(|past| TakenOverDto {
            import: case.import.map(|import| import.0),
            remark: past.remark.clone(),
        }),
        closing: closing(case),
        grounds: procedure::grounds(&view.edition),
        ground: procedure::found(&view, case.ground.as_ref()),
        preliminary_refusal: procedure::preliminary(&view),
        hearing: procedure::hearing(case.hearing.as_ref()),
        refusal: procedure::refusal(case.refusal.as_ref(), case.signed_on, case.refusal_outdated),
        sent: procedure::sent(case),
        returned: procedure::returned(case),
        withdrawn: procedure::withdrawn(case),
        revoked: procedure::revoked(case),
        duplicates: procedure::duplicates(case),
        stage: case.stage,
        former_stages: procedure::former_stages(&view),
        monitoring: procedure::monitoring(case),
        monitoring_due: case
            .monitoring_due()
            .iter()
            .map(|stage| stage.code().to_owned())
            .collect(),
        archived: procedure::archived(case),
        voided: procedure::voided(case),
        meeting_over: case.meeting_over(call.moment.today()),
        resolution: case.resolution.clone().unwrap_or_default(),
        internal: procedure::internal(&view),
        due: dates::of_case(&view),
        papers: view
            .papers
            .iter()
            .rev()
            .map(|row| paper(&view, row))
            .collect(),
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
        documents: documents(&view.edition),
        placements: placements(&view.edition),
        read_back: view.read_back.iter().map(read_back).collect(),
        same_people: view.same_people.iter().map(same_person).collect(),
    })
}

/// The act that the case waits for, as in the day's list.
fn next(view: &CaseView<'_>) -> String {
    let dates = view.due.as_ref();
    let next = dates.and_then(|dates| NextAct::of(&view.case, dates));
    next.map(|next| next.act.code().to_owned())
        .unwrap_or_default()
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

/// A paper's name.
pub(super) fn paper_ref(row: &PaperRow) -> PaperRefDto {
    PaperRefDto {
        form: row.form.clone(),
        number: text(row.number.as_ref()),
        version: row.version,
        sha256: acts::hex(&row.sha256),
    }
}

/// What became of a paper, and why.
pub(super) fn status(row: &PaperRow) -> (&'static str, String) {
    match &row.status {
        PaperStatus::Live => ("live", String::new()),
        PaperStatus::Replaced => ("replaced", String::new()),
        PaperStatus::Void { reason } => ("void", reason.clone()),
    }
}

fn paper(view: &CaseView<'_>, row: &PaperRow) -> CasePaperDto {
    let (status, reason) = status(row);
    CasePaperDto {
        paper: paper_ref(row),
        status: status.to_owned(),
        reason,
        printed: row.printings,
        issued_on: text(
            view.entries
                .iter()
                .find(|entry| entry.seq == row.seq)
                .map(|entry| entry.times.on),
        ),
        seq: row.seq,
    }
}

fn entry(view: &CaseView<'_>, recorded: &Recorded<CaseEvent>) -> EntryDto {
    let name = |id| name(view, id);
    let detail = match &recorded.event {
        CaseEvent::Registered(registered) => registered.number.to_string(),
        CaseEvent::TakenOver(taken_over) => taken_over.registered.number.to_string(),
        CaseEvent::ExecutorAssigned { executor, .. } => name(*executor),
        CaseEvent::NotAccepted { number, .. } => number.to_string(),
        CaseEvent::PermitMade(made) => made.number.to_string(),
        CaseEvent::GroundFound { ground, facts } => format!("{ground}) {facts}"),
        CaseEvent::PreliminaryRefusalMade(made) => made.number.to_string(),
        CaseEvent::Heard(hearing) => hearing.number.to_string(),
        CaseEvent::RefusalMade(made) => made.number.to_string(),
        CaseEvent::SentToCorporation { list, .. } => list.to_string(),
        CaseEvent::NoticeDelivered { to, .. } => to.clone(),
        CaseEvent::ObjectionReceived { words } => words.clone(),
        CaseEvent::CollectionRequested { by } | CaseEvent::MonitoringEntered { by, .. } => {
            by.clone()
        }
        CaseEvent::Withdrawn { withdrawal, .. } => withdrawal.words.clone(),
        CaseEvent::Revoked { revocation, .. } => revocation.basis.clone(),
        CaseEvent::Reopened { decision } => decision.court.clone(),
        CaseEvent::Archived { filing } => filing.file_index.clone(),
        CaseEvent::GroundDropped { reason }
        | CaseEvent::HearingPostponed { reason, .. }
        | CaseEvent::DuplicateIssued { reason, .. }
        | CaseEvent::Corrected { reason, .. }
        | CaseEvent::TakenBack { reason, .. } => reason.clone(),
        CaseEvent::Checked
        | CaseEvent::PermitSigned
        | CaseEvent::RefusalSigned
        | CaseEvent::ReturnedByCorporation
        | CaseEvent::HandedOver { .. } => String::new(),
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

fn name(view: &CaseView<'_>, id: acts::PersonId) -> String {
    person_name(&view.office, id)
}

/// Full name of one of the office's people.
pub(super) fn person_name(office: &acts::Office, id: acts::PersonId) -> String {
    office
        .person(id)
        .map(|person| person.name.full())
        .unwrap_or_default()
}

/// A date or an identity as text; empty where there is none.
pub(super) fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn permit(case: &Case) -> Option<PermitDto> {
    let permit = case.permit.as_ref()?;
    Some(PermitDto {
        number: permit.number.to_string(),
        dated: permit.dated.to_string(),
        version: permit.version,
        from: permit.period.from.to_string(),
        until: permit.period.until.to_string(),
        narrowed_because: permit.narrowed_because.clone().unwrap_or_default(),
        outdated: case.permit_outdated,
    })
}

fn not_accepted(case: &Case) -> Option<NotAcceptedDto> {
    let receipt = case.not_accepted.as_ref()?;
    let unmet = receipt.unmet.iter().map(|unmet| UnmetDto {
        document: unmet.document.0.clone(),
        valid_until: match unmet.fault {
            DocumentFault::Missing => String::new(),
            DocumentFault::Expired { valid_until } => valid_until.to_string(),
        },
    });
    Some(NotAcceptedDto {
        number: receipt.number.to_string(),
        on: receipt.on.to_string(),
        unmet: unmet.collect(),
    })
}

fn handed_over(case: &Case) -> Option<HandedOverDto> {
    let handed_over = case.handed_over.as_ref()?;
    let on = handed_over.on.to_string();
    Some(match &handed_over.to {
        Recipient::Applicant { identity_document } => HandedOverDto {
            on,
            to: case.application.applicant.name.full(),
            identity_document: identity_document.clone(),
            representative: false,
            power_of_attorney: String::new(),
        },
        Recipient::Representative {
            name,
            identity_document,
            power_of_attorney: power,
        } => HandedOverDto {
            on,
            to: name.full(),
            identity_document: identity_document.clone(),
            representative: true,
            power_of_attorney: format!(
                "№ {}, {}, {}",
                power.number,
                power.issued_on.format("%d.%m.%Y"),
                power.notary
            ),
        },
    })
}

fn closing(case: &Case) -> Option<ClosingDto> {
    case.closing.map(|closing| ClosingDto {
        term_end: closing.term_end.to_string(),
        working_days_late: closing.working_days_late,
    })
}

/// The documents of an edition, in the law's order.
pub(super) fn documents(edition: &acts::Edition) -> Vec<NamedCode> {
    let named = edition.documents.iter().map(|document| NamedCode {
        code: document.code.0.clone(),
        name: document.name.clone(),
    });
    named.collect()
}

/// The placement categories of an edition, in the form's order.
pub(super) fn placements(edition: &acts::Edition) -> Vec<NamedCode> {
    let named = edition.placements.iter().map(|placement| NamedCode {
        code: placement.code.0.clone(),
        name: placement.locative.clone(),
    });
    named.collect()
}
