//! The acts beside a result or after it: returned results, duplicates, withdrawal, revocation, reopening, entries into
//! the monitoring system, the archive, and a repeat application.

use cases::act::Act;
use cases::case::{CaseId, State};
use cases::event::MonitoringStage;
use cases::intake::{
    LONGEST_LINE, TypedApplication, TypedChannel, TypedRecipient, read_court_decision, read_filing,
    read_line, read_monitoring_stage, read_recipient, read_revocation, read_withdrawal, read_words,
};
use cases::number::Number;
use register::DraftId;

use crate::act::{Done, OnCase, act_on_case};
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Records that the State Corporation gave back what nobody came for (p. 11).
pub fn record_return(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |_, _| Ok(Act::RecordReturn))
}

/// Records that a returned result was asked for.
pub fn record_collection_request(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    by: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let by = read_line("by", by, LONGEST_LINE, &|it| acting.shelf.prints(it))?;
        Ok(Act::RecordCollectionRequest { by })
    })
}

/// Gives a marked duplicate of the result.
pub fn issue_duplicate(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    to: &TypedRecipient,
    reason: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        let to = read_recipient(to, &prints)?;
        let reason = read_words("reason", reason, &prints)?;
        Ok(Act::IssueDuplicate { to, reason })
    })
}

/// Lets the applicant take the application back (B.2 row 17).
pub fn withdraw(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    requested_on: &str,
    words: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let withdrawal = read_withdrawal(requested_on, words, &|it| acting.shelf.prints(it))?;
        Ok(Act::Withdraw { withdrawal })
    })
}

/// Revokes the permit by an order of the office (`domain.md` B.5).
pub fn revoke(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    [basis, order_number, order_on]: [&str; 3],
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        let revocation = read_revocation(basis, order_number, order_on, &prints)?;
        Ok(Act::Revoke { revocation })
    })
}

/// Reopens a case whose refusal a court cancelled, on the day its decision came.
pub fn reopen(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    [court, decision_number, decided_on]: [&str; 3],
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let prints = |character| acting.shelf.prints(character);
        let decision = read_court_decision(court, decision_number, decided_on, &prints)?;
        Ok(Act::Reopen { decision })
    })
}

/// Records that a stage was entered into the monitoring system (p. 12-1).
pub fn enter_monitoring(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    stage: &str,
    by: &str,
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let stage = read_monitoring_stage(stage)?;
        let by = read_line("by", by, LONGEST_LINE, &|it| acting.shelf.prints(it))?;
        Ok(Act::EnterMonitoring { stage, by })
    })
}

/// Gives the case to the archive, with the inner list of its file.
pub fn archive(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    [file_index, volume, sheets]: [&str; 3],
) -> Result<Done, OfficeError> {
    act_on_case(desk, session, moment, target, |acting, _| {
        let filing = read_filing(file_index, volume, sheets, &|it| acting.shelf.prints(it))?;
        Ok(Act::Archive { filing })
    })
}

/// Begins a new application from an old case: its people stay; period, consent, documents and everything of the
/// handing in are asked anew. `as_draft` writes the draft's text.
pub fn repeat_application(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    id: CaseId,
    as_draft: impl FnOnce(&TypedApplication) -> String,
) -> Result<DraftId, OfficeError> {
    desk.register.act(|writing| {
        let case = writing.case(id)?;
        let before = TypedApplication::from(&case.application);
        let documents = before
            .documents
            .into_iter()
            .map(|document| cases::intake::TypedDocument {
                code: document.code,
                ..cases::intake::TypedDocument::default()
            });
        let again = TypedApplication {
            applicant: before.applicant,
            children: before.children,
            documents: documents.collect(),
            channel: TypedChannel {
                kind: before.channel.kind,
                ..TypedChannel::default()
            },
            ..TypedApplication::default()
        };
        let text = as_draft(&again);
        Ok(writing.save_draft(None, &text, session.person, moment.0)?)
    })
}

/// A case with stages that are still to be entered into the monitoring system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToEnter {
    /// Which case.
    pub case: CaseId,
    /// Its revision, to name in the act.
    pub revision: u32,
    /// Its registration number.
    pub number: Number,
    /// Full name of the applicant.
    pub applicant: String,
    /// Where it stands.
    pub state: State,
    /// The stages, in order.
    pub stages: Vec<MonitoringStage>,
}

/// Every case with something still to be entered into the monitoring system, in the order of registration.
pub fn monitoring_to_enter(desk: &Desk) -> Result<Vec<ToEnter>, OfficeError> {
    desk.register.read(|reading| {
        let cases = reading.cases_told(&reading.cases_maybe_to_enter()?)?;
        let to_enter = cases.into_iter().filter_map(|case| {
            let stages = case.monitoring_due();
            (!stages.is_empty()).then(|| ToEnter {
                case: case.id,
                revision: case.revision,
                applicant: case.application.applicant.name.full(),
                state: case.state,
                number: case.registered.number,
                stages,
            })
        });
        Ok(to_enter.collect())
    })
}
