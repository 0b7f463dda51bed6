//! The acts on a case.

use office::{self as acts, Done, OnCase, When};
use serde_json::json;

use crate::command::Call;
use crate::dto::act::{
    AssignInput, CorrectInput, DoneDto, HandOverInput, MakePermitInput, OnCaseDto, PlainActInput,
    RegisterInput, TakeBackInput, WhenDto,
};
use crate::dto::application::TypedApplication;
use crate::dto::paper::PaperRefDto;
use crate::errors::Errors;

pub(crate) fn register_application(
    call: &mut Call<'_>,
    input: RegisterInput,
) -> Result<DoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let draft = input.draft.map(acts::DraftId);
    Ok(done(acts::register(
        call.desk,
        session,
        call.moment,
        &when,
        &input.application.into(),
        draft,
    )?))
}

pub(crate) fn refuse_at_intake(
    call: &mut Call<'_>,
    input: RegisterInput,
) -> Result<DoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let draft = input.draft.map(acts::DraftId);
    Ok(done(acts::refuse_at_intake(
        call.desk,
        session,
        call.moment,
        &when,
        &input.application.into(),
        draft,
    )?))
}

pub(crate) fn assign_executor(call: &mut Call<'_>, input: AssignInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let executor = acts::PersonId(input.executor);
    Ok(done(acts::assign_executor(
        call.desk,
        session,
        call.moment,
        &target,
        executor,
        &input.resolution,
    )?))
}

pub(crate) fn check_documents(
    call: &mut Call<'_>,
    input: PlainActInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::check_documents(
        call.desk,
        session,
        call.moment,
        &target,
    )?))
}

pub(crate) fn refuse_acceptance(
    call: &mut Call<'_>,
    input: PlainActInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::refuse_acceptance(
        call.desk,
        session,
        call.moment,
        &target,
    )?))
}

pub(crate) fn make_permit(call: &mut Call<'_>, input: MakePermitInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let narrowed = input.narrowed.map(Into::into);
    Ok(done(acts::make_permit(
        call.desk,
        session,
        call.moment,
        &target,
        narrowed.as_ref(),
    )?))
}

pub(crate) fn sign_permit(call: &mut Call<'_>, input: PlainActInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::sign_permit(
        call.desk,
        session,
        call.moment,
        &target,
    )?))
}

pub(crate) fn hand_over(call: &mut Call<'_>, input: HandOverInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::hand_over(
        call.desk,
        session,
        call.moment,
        &target,
        &input.to.into(),
    )?))
}

pub(crate) fn correct_application(
    call: &mut Call<'_>,
    input: CorrectInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::correct(
        call.desk,
        session,
        call.moment,
        &target,
        &input.application.into(),
        &input.reason,
    )?))
}

pub(crate) fn take_back(call: &mut Call<'_>, input: TakeBackInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let as_draft =
        |facts: &acts::TypedApplication| json!(TypedApplication::from(facts.clone())).to_string();
    Ok(done(acts::take_back(
        call.desk,
        session,
        call.moment,
        &target,
        &input.reason,
        as_draft,
    )?))
}

pub(super) fn when(typed: &WhenDto) -> Result<When, Errors> {
    Ok(When::read(&typed.on, &typed.entered_late_because)?)
}

pub(super) fn target(input: &OnCaseDto) -> Result<OnCase, Errors> {
    Ok(OnCase {
        case: acts::CaseId(input.case),
        revision: input.revision,
        when: when(&input.when)?,
    })
}

pub(super) fn done(done: Done) -> DoneDto {
    DoneDto {
        case: done.case.0,
        number: done.number.to_string(),
        revision: done.revision,
        state: done.state.code().to_owned(),
        promised: done.promised.to_string(),
        papers: done.papers.iter().map(PaperRefDto::from).collect(),
        draft: done.draft.map(|draft| draft.0),
    }
}
