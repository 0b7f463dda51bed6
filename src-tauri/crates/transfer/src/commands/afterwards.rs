//! The State Corporation, and the acts beside a result or after it.

use office as acts;
use office::ResultKind;
use serde_json::json;

use super::lists::date;
use super::steps::{done, target, when};
use crate::command::Call;
use crate::dto::act::{DoneDto, Nothing, PlainActInput};
use crate::dto::application::TypedApplication;
use crate::dto::case::CaseInput;
use crate::dto::draft::DraftInput;
use crate::dto::procedure::{
    ArchiveInput, CollectionRequestInput, EnterMonitoringInput, IssueDuplicateInput,
    MonitoringToEnterDto, ReopenInput, RevokeInput, SendToCorporationInput, ToHandOverDto,
    WithdrawInput,
};
use crate::errors::Errors;

pub(crate) fn to_hand_over(call: &mut Call<'_>, _: Nothing) -> Result<Vec<ToHandOverDto>, Errors> {
    let waiting = acts::to_hand_over(call.desk, call.moment)?;
    let dto = |it: acts::ToHandOver| ToHandOverDto {
        case: it.case.0,
        revision: it.revision,
        number: it.number.to_string(),
        applicant: it.applicant,
        kind: result_kind(it.kind).to_owned(),
        result: it.result.to_string(),
        section: it.section,
        address: it.address,
        asked_again: it.asked_again,
        due: it.due.map(|due| date("end", due, true)),
    };
    Ok(waiting.into_iter().map(dto).collect())
}

pub(crate) fn send_to_corporation(
    call: &mut Call<'_>,
    input: SendToCorporationInput,
) -> Result<DoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let seen = |seen: &crate::dto::procedure::CaseSeenDto| (acts::CaseId(seen.case), seen.revision);
    let cases: Vec<_> = input.cases.iter().map(seen).collect();
    Ok(done(acts::send_to_corporation(
        call.desk,
        session,
        call.moment,
        &when,
        &cases,
        &input.courier,
    )?))
}

pub(crate) fn record_return(call: &mut Call<'_>, input: PlainActInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let left = acts::record_return(call.desk, session, call.moment, &target)?;
    Ok(done(left))
}

pub(crate) fn record_collection_request(
    call: &mut Call<'_>,
    input: CollectionRequestInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let (desk, moment) = (&mut *call.desk, call.moment);
    let left = acts::record_collection_request(desk, session, moment, &target, &input.by)?;
    Ok(done(left))
}

pub(crate) fn issue_duplicate(
    call: &mut Call<'_>,
    input: IssueDuplicateInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::issue_duplicate(
        call.desk,
        session,
        call.moment,
        &target,
        &input.to.into(),
        &input.reason,
    )?))
}

pub(crate) fn withdraw(call: &mut Call<'_>, input: WithdrawInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::withdraw(
        call.desk,
        session,
        call.moment,
        &target,
        &input.requested_on,
        &input.words,
    )?))
}

pub(crate) fn revoke(call: &mut Call<'_>, input: RevokeInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let order = [&*input.basis, &*input.order_number, &*input.order_on];
    let left = acts::revoke(call.desk, session, call.moment, &target, order)?;
    Ok(done(left))
}

pub(crate) fn reopen(call: &mut Call<'_>, input: ReopenInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let decision = [&*input.court, &*input.decision_number, &*input.decided_on];
    let left = acts::reopen(call.desk, session, call.moment, &target, decision)?;
    Ok(done(left))
}

pub(crate) fn enter_monitoring(
    call: &mut Call<'_>,
    input: EnterMonitoringInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::enter_monitoring(
        call.desk,
        session,
        call.moment,
        &target,
        &input.stage,
        &input.by,
    )?))
}

pub(crate) fn archive(call: &mut Call<'_>, input: ArchiveInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let filing = [&*input.file_index, &*input.volume, &*input.sheets];
    let left = acts::archive(call.desk, session, call.moment, &target, filing)?;
    Ok(done(left))
}

pub(crate) fn repeat_application(
    call: &mut Call<'_>,
    input: CaseInput,
) -> Result<DraftInput, Errors> {
    let session = call.session()?;
    let as_draft =
        |facts: &acts::TypedApplication| json!(TypedApplication::from(facts.clone())).to_string();
    let case = acts::CaseId(input.case);
    let draft = acts::repeat_application(call.desk, session, call.moment, case, as_draft)?;
    Ok(DraftInput { draft: draft.0 })
}

pub(crate) fn monitoring_to_enter(
    call: &mut Call<'_>,
    _: Nothing,
) -> Result<Vec<MonitoringToEnterDto>, Errors> {
    let waiting = acts::monitoring_to_enter(call.desk)?;
    let dto = |it: acts::ToEnter| MonitoringToEnterDto {
        case: it.case.0,
        revision: it.revision,
        number: it.number.to_string(),
        applicant: it.applicant,
        state: it.state.code().to_owned(),
        stages: it.stages.iter().map(|it| it.code().to_owned()).collect(),
    };
    Ok(waiting.into_iter().map(dto).collect())
}

/// Code of a kind of result.
pub(super) fn result_kind(kind: ResultKind) -> &'static str {
    match kind {
        ResultKind::Permit => "permit",
        ResultKind::Refusal => "refusal",
    }
}
