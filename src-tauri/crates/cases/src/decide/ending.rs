//! What ends a case without a result, undoes or outlives one: withdrawal, revocation, a court's decision, the
//! monitoring system, the archive (B.2 rows 17 and 20; `domain.md` B.5).

use chrono::NaiveDate;

use super::{Circumstances, given, sending};
use crate::case::{Case, ResultKind};
use crate::event::{
    ActTimes, CaseEvent, CourtDecision, Filing, MonitoringStage, Revocation, Withdrawal,
};
use crate::refusal::{Reason, Refusal, Refusals};

/// By the applicant's written request, which is not older than the application.
pub(super) fn withdraw(
    case: &Case,
    withdrawal: &Withdrawal,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    let received = case
        .application
        .handed_in_on(case.application.received_at.date());
    if withdrawal.requested_on < received {
        let reason = Reason::OnBeforeReceived { received };
        against.push(Refusal::at("requested_on", reason));
    }
    against.extend(after_act("requested_on", withdrawal.requested_on, times));
    let words = given("words", &withdrawal.words, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::Withdrawn {
        withdrawal: Withdrawal {
            words,
            ..withdrawal.clone()
        },
        closing: sending::closing(case, times, by)?,
    })
}

/// Only a permit is revoked: against a refusal there is the court.
pub(super) fn against_revoking(case: &Case) -> Vec<Refusal> {
    if case.result() == Some(ResultKind::Permit) {
        Vec::new()
    } else {
        vec![Refusal::of_act(Reason::NotAPermit)]
    }
}

/// Never without its basis and an order of its own (`domain.md` B.5).
pub(super) fn revoke(
    case: &Case,
    revocation: &Revocation,
    times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    given("basis", &revocation.basis, &mut against);
    given("order_number", &revocation.order_number, &mut against);
    against.extend(before_result("order_on", revocation.order_on, case));
    against.extend(after_act("order_on", revocation.order_on, times));
    Refusals::none(against)?;
    Ok(CaseEvent::Revoked {
        revocation: revocation.clone(),
        closing: sending::closing(case, times, by)?,
    })
}

/// Only a refusal is cancelled with a new stage after it.
pub(super) fn against_reopening(case: &Case) -> Vec<Refusal> {
    if case.result() == Some(ResultKind::Refusal) {
        Vec::new()
    } else {
        vec![Refusal::of_act(Reason::NotARefusal)]
    }
}

pub(super) fn reopen(
    case: &Case,
    decision: &CourtDecision,
    times: &ActTimes,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    given("court", &decision.court, &mut against);
    given("decision_number", &decision.decision_number, &mut against);
    against.extend(before_result("decided_on", decision.decided_on, case));
    against.extend(after_act("decided_on", decision.decided_on, times));
    Refusals::none(against)?;
    Ok(CaseEvent::Reopened {
        decision: decision.clone(),
    })
}

pub(super) fn against_monitoring(case: &Case) -> Vec<Refusal> {
    if case.monitoring_due().is_empty() {
        vec![Refusal::of_act(Reason::NothingToEnter)]
    } else {
        Vec::new()
    }
}

/// Each stage once, after it has happened (p. 12-1).
pub(super) fn enter_monitoring(
    case: &Case,
    stage: MonitoringStage,
    by: &str,
) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    if case.monitoring.iter().any(|entry| entry.stage == stage) {
        against.push(Refusal::at("stage", Reason::StageEnteredAlready));
    } else if !case.has_reached(stage) {
        against.push(Refusal::at("stage", Reason::StageNotReached));
    }
    let by = given("by", by, &mut against);
    Refusals::none(against)?;
    Ok(CaseEvent::MonitoringEntered { stage, by })
}

pub(super) fn archive(filing: &Filing) -> Result<CaseEvent, Refusals> {
    let mut against = Vec::new();
    given("file_index", &filing.file_index, &mut against);
    if filing.sheets == 0 {
        against.push(Refusal::at("sheets", Reason::Missing));
    }
    Refusals::none(against)?;
    Ok(CaseEvent::Archived {
        filing: filing.clone(),
    })
}

fn after_act(field: &str, dated: NaiveDate, times: &ActTimes) -> Option<Refusal> {
    let on = times.on;
    (dated > on).then(|| Refusal::at(field, Reason::DatedAfterAct { on }))
}

fn before_result(field: &str, dated: NaiveDate, case: &Case) -> Option<Refusal> {
    let signed_on = case.signed_on.filter(|signed_on| dated < *signed_on)?;
    Some(Refusal::at(field, Reason::DatedBeforeResult { signed_on }))
}
