//! Technical failures.

use office as acts;
use office::{FailureId, FailureView, OnFailure};

use super::records::{case_named, papers, record_done};
use super::steps::when;
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::complaint::RecordDoneDto;
use crate::dto::failure::{
    AmendFailureInput, FailureDto, OnFailureDto, RecordFailureInput, TakeBackFailureInput,
};
use crate::errors::Errors;

pub(crate) fn technical_failures(
    call: &mut Call<'_>,
    _: Nothing,
) -> Result<Vec<FailureDto>, Errors> {
    let views = acts::failures(call.desk)?;
    Ok(views.iter().map(dto).collect())
}

pub(crate) fn record_technical_failure(
    call: &mut Call<'_>,
    input: RecordFailureInput,
) -> Result<RecordDoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let typed = input.failure.into();
    let done = acts::record_failure(call.desk, session, call.moment, &when, &typed)?;
    Ok(record_done(&done))
}

pub(crate) fn amend_technical_failure(
    call: &mut Call<'_>,
    input: AmendFailureInput,
) -> Result<RecordDoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let typed = input.failure.into();
    let done = acts::amend_failure(call.desk, session, call.moment, &target, &typed)?;
    Ok(record_done(&done))
}

pub(crate) fn take_back_technical_failure(
    call: &mut Call<'_>,
    input: TakeBackFailureInput,
) -> Result<RecordDoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let reason = input.reason;
    let done = acts::take_back_failure(call.desk, session, call.moment, &target, &reason)?;
    Ok(record_done(&done))
}

fn target(target: &OnFailureDto) -> Result<OnFailure, Errors> {
    Ok(OnFailure {
        failure: FailureId(target.failure),
        revision: target.revision,
        when: when(&target.when)?,
    })
}

fn dto(view: &FailureView) -> FailureDto {
    let failure = &view.failure;
    FailureDto {
        id: failure.id.0,
        revision: failure.revision,
        number: failure.number.to_string(),
        recorded_on: failure.recorded_on.to_string(),
        failure: acts::TypedFailure::from(&failure.facts).into(),
        lasts: failure.facts.until.is_none(),
        annulled: failure.annulled,
        cases: view.cases.iter().map(case_named).collect(),
        papers: papers(&view.papers, |seq| {
            let issued = view.issued.iter().find(|(issued, _)| *issued == seq);
            issued.map(|(_, on)| on.to_string()).unwrap_or_default()
        }),
    }
}
