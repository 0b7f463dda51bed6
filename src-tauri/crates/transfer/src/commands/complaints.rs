//! The register of complaints.

use office as acts;
use office::{ComplaintClock, ComplaintId, ComplaintView, OnComplaint, RecordDone};

use super::cases::{person_name, text};
use super::lists::date;
use super::records::{against, case_named, entry, papers, record_done};
use super::steps::when;
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::case::PossibleActDto;
use crate::dto::complaint::{
    AnswerComplaintInput, AnsweredDto, ComplaintDto, ComplaintInput, CorrectComplaintInput,
    CourtDto, CourtInput, ForwardComplaintInput, ForwardedDto, OnComplaintDto, RecordDoneDto,
    RegisterComplaintInput, ReviewComplaintInput, ReviewedDto, TakeBackComplaintInput, TypedRuling,
};
use crate::dto::list::DueDto;
use crate::errors::Errors;

pub(crate) fn complaints(call: &mut Call<'_>, _: Nothing) -> Result<Vec<ComplaintDto>, Errors> {
    let views = acts::complaints(call.desk, call.moment)?;
    Ok(views.iter().map(dto).collect())
}

pub(crate) fn complaint(
    call: &mut Call<'_>,
    input: ComplaintInput,
) -> Result<ComplaintDto, Errors> {
    let id = ComplaintId(input.complaint);
    Ok(dto(&acts::complaint(call.desk, call.moment, id)?))
}

pub(crate) fn register_complaint(
    call: &mut Call<'_>,
    input: RegisterComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let (session, when) = (call.session()?, when(&input.when)?);
    let typed = input.complaint.into();
    let done = acts::register_complaint(call.desk, session, call.moment, &when, &typed)?;
    Ok(record_done(&done))
}

pub(crate) fn correct_complaint(
    call: &mut Call<'_>,
    input: CorrectComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let (typed, reason) = (input.complaint.into(), input.reason);
    act(call, &input.target, |desk, session, moment, target| {
        acts::correct_complaint(desk, session, moment, target, &typed, &reason)
    })
}

pub(crate) fn forward_complaint(
    call: &mut Call<'_>,
    input: ForwardComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let (to, letter) = (input.to, input.letter);
    act(call, &input.target, |desk, session, moment, target| {
        acts::forward_complaint(desk, session, moment, target, &to, &letter)
    })
}

pub(crate) fn answer_complaint(
    call: &mut Call<'_>,
    input: AnswerComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let (satisfied, words) = (input.satisfied, input.words);
    act(call, &input.target, |desk, session, moment, target| {
        acts::answer_complaint(desk, session, moment, target, &satisfied, &words)
    })
}

pub(crate) fn record_review(
    call: &mut Call<'_>,
    input: ReviewComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let typed = acts::TypedReview {
        satisfied: input.satisfied,
        decision_number: input.decision_number,
        decided_on: input.decided_on,
        words: input.words,
    };
    act(call, &input.target, |desk, session, moment, target| {
        acts::record_review(desk, session, moment, target, &typed)
    })
}

pub(crate) fn record_court(
    call: &mut Call<'_>,
    input: CourtInput,
) -> Result<RecordDoneDto, Errors> {
    let typed = acts::TypedCourt {
        court: input.court,
        applied_on: input.applied_on,
        ruling: input.ruling.map(Into::into),
    };
    act(call, &input.target, |desk, session, moment, target| {
        acts::record_court(desk, session, moment, target, &typed)
    })
}

pub(crate) fn take_back_complaint(
    call: &mut Call<'_>,
    input: TakeBackComplaintInput,
) -> Result<RecordDoneDto, Errors> {
    let reason = input.reason;
    act(call, &input.target, |desk, session, moment, target| {
        acts::take_back_complaint(desk, session, moment, target, &reason)
    })
}

fn act(
    call: &mut Call<'_>,
    target: &OnComplaintDto,
    act: impl FnOnce(
        &mut acts::Desk,
        acts::Session,
        acts::Moment,
        &OnComplaint,
    ) -> Result<RecordDone, acts::OfficeError>,
) -> Result<RecordDoneDto, Errors> {
    let session = call.session()?;
    let target = OnComplaint {
        complaint: ComplaintId(target.complaint),
        revision: target.revision,
        when: when(&target.when)?,
    };
    let done = act(call.desk, session, call.moment, &target)?;
    Ok(record_done(&done))
}

fn dto(view: &ComplaintView) -> ComplaintDto {
    let complaint = &view.complaint;
    let forwarded = complaint.forwarded.as_ref();
    let answered = complaint.answered.as_ref();
    let reviewed = complaint.reviewed.as_ref();
    let court = complaint.court.as_ref();
    ComplaintDto {
        id: complaint.id.0,
        revision: complaint.revision,
        number: complaint.number.to_string(),
        state: view.state.code().to_owned(),
        registered_on: complaint.registered_on.to_string(),
        complaint: acts::TypedComplaint::from(&complaint.facts).into(),
        case: view.case.as_ref().map(case_named),
        due: view.clocks.iter().map(clock).collect(),
        next: view.next().map(|(step, due)| date(step.code(), due, true)),
        forwarded: forwarded.map(|it| ForwardedDto {
            on: it.on.to_string(),
            to: it.what.to.clone(),
            letter: it.what.letter.clone(),
        }),
        answered: answered.map(|it| AnsweredDto {
            on: it.on.to_string(),
            satisfied: it.what.satisfied.code().to_owned(),
            words: it.what.words.clone(),
        }),
        reviewed: reviewed.map(|it| ReviewedDto {
            on: it.on.to_string(),
            satisfied: it.what.satisfied.code().to_owned(),
            decision_number: it.what.decision_number.clone(),
            decided_on: it.what.decided_on.to_string(),
            words: it.what.words.clone(),
        }),
        court: court.map(|it| CourtDto {
            on: it.on.to_string(),
            court: it.what.court.clone(),
            applied_on: it.what.applied_on.to_string(),
            ruling: it.what.ruling.as_ref().map(|ruling| TypedRuling {
                decision_number: ruling.decision_number.clone(),
                decided_on: ruling.decided_on.to_string(),
                cancels: ruling.cancels,
                words: ruling.words.clone(),
            }),
            reopening_waits: view.reopening_waits,
        }),
        acts: view
            .acts
            .iter()
            .map(|(act, refusal)| PossibleActDto {
                act: act.code().to_owned(),
                against: refusal.iter().cloned().map(against).collect(),
            })
            .collect(),
        papers: papers(&view.papers, |seq| {
            text(
                view.entries
                    .iter()
                    .find(|entry| entry.seq == seq)
                    .map(|entry| entry.times.on),
            )
        }),
        timeline: view
            .entries
            .iter()
            .map(|recorded| entry(recorded, &view.entries, |id| person_name(&view.office, id)))
            .collect(),
    }
}

fn clock(clock: &ComplaintClock) -> DueDto {
    DueDto {
        done_on: text(clock.done_on),
        ..date(clock.step.code(), clock.due, true)
    }
}
