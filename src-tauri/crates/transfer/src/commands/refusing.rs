//! The acts on the way to a refusal, and its papers as they would be.

use office as acts;

use super::pictures::pages_of;
use super::steps::{done, target};
use crate::command::Call;
use crate::dto::act::{DoneDto, PlainActInput};
use crate::dto::picture::PagesDto;
use crate::dto::procedure::{
    FindGroundInput, MakeRefusalInput, NoticeDeliveryInput, PostponeHearingInput,
    PreliminaryRefusalInput, PreviewHearingInput, PreviewPreliminaryRefusalInput,
    PreviewRefusalInput, ReasonedActInput, RecordHearingInput, WordsInput,
};
use crate::errors::Errors;

pub(crate) fn find_ground(call: &mut Call<'_>, input: FindGroundInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let ground = input.ground.to_string();
    Ok(done(acts::find_ground(
        call.desk,
        session,
        call.moment,
        &target,
        &ground,
        &input.facts,
    )?))
}

pub(crate) fn drop_ground(call: &mut Call<'_>, input: ReasonedActInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let reason = &input.reason;
    let left = acts::drop_ground(call.desk, session, call.moment, &target, reason)?;
    Ok(done(left))
}

pub(crate) fn make_preliminary_refusal(
    call: &mut Call<'_>,
    input: PreliminaryRefusalInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::make_preliminary_refusal(
        call.desk,
        session,
        call.moment,
        &target,
        &input.hearing.into(),
        &input.late_because,
    )?))
}

pub(crate) fn preview_preliminary_refusal(
    call: &mut Call<'_>,
    input: PreviewPreliminaryRefusalInput,
) -> Result<PagesDto, Errors> {
    let case = acts::CaseId(input.case);
    let hearing = input.hearing.into();
    let papers = acts::preview_preliminary_refusal(call.desk, call.moment, case, &hearing)?;
    pages_of(papers, input.width)
}

pub(crate) fn record_notice_delivery(
    call: &mut Call<'_>,
    input: NoticeDeliveryInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::record_notice_delivery(
        call.desk,
        session,
        call.moment,
        &target,
        &input.means,
        &input.to,
    )?))
}

pub(crate) fn record_objection(call: &mut Call<'_>, input: WordsInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let words = &input.words;
    let left = acts::record_objection(call.desk, session, call.moment, &target, words)?;
    Ok(done(left))
}

pub(crate) fn postpone_hearing(
    call: &mut Call<'_>,
    input: PostponeHearingInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    Ok(done(acts::postpone_hearing(
        call.desk,
        session,
        call.moment,
        &target,
        &input.hearing.into(),
        &input.reason,
    )?))
}

pub(crate) fn record_hearing(
    call: &mut Call<'_>,
    input: RecordHearingInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let typed = hearing(input);
    let left = acts::record_hearing(call.desk, session, call.moment, &target, &typed)?;
    Ok(done(left))
}

pub(crate) fn preview_hearing(
    call: &mut Call<'_>,
    input: PreviewHearingInput,
) -> Result<PagesDto, Errors> {
    let case = acts::CaseId(input.hearing.target.case);
    let typed = hearing(input.hearing);
    let papers = acts::preview_hearing(call.desk, call.moment, case, &typed)?;
    pages_of(papers, input.width)
}

fn hearing(input: RecordHearingInput) -> acts::TypedHearing {
    acts::TypedHearing {
        attendance: input.attendance,
        started: input.started,
        ended: input.ended,
        place: input.place,
        chair: input.chair,
        secretary: input.secretary,
        participants: input.participants,
        explanations: input.explanations,
        requests: input.requests,
        how_told: input.how_told,
        waiver: input.waiver,
    }
}

pub(crate) fn make_refusal(
    call: &mut Call<'_>,
    input: MakeRefusalInput,
) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let reasons = &input.reasons;
    let left = acts::make_refusal(call.desk, session, call.moment, &target, reasons)?;
    Ok(done(left))
}

pub(crate) fn preview_refusal(
    call: &mut Call<'_>,
    input: PreviewRefusalInput,
) -> Result<PagesDto, Errors> {
    let case = acts::CaseId(input.case);
    let papers = acts::preview_refusal(call.desk, call.moment, case, &input.reasons)?;
    pages_of(papers, input.width)
}

pub(crate) fn sign_refusal(call: &mut Call<'_>, input: PlainActInput) -> Result<DoneDto, Errors> {
    let (session, target) = (call.session()?, target(&input.target)?);
    let left = acts::sign_refusal(call.desk, session, call.moment, &target)?;
    Ok(done(left))
}
