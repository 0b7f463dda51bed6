//! Correcting facts and taking the last act back, each with its reason.

use cases::act::{Act, Narrowed};
use cases::case::{Case, State};
use cases::event::{CaseEvent, Recorded};
use cases::intake::TypedApplication;
use cases::number::Journal;
use chrono::Datelike;

use crate::act::{Acting, Done, OnCase, acting};
use crate::corporation;
use crate::desk::{Desk, Moment, Session};
use crate::error::OfficeError;

/// Corrects any fact of the application. A result that waits for signature is made anew in the same act, with its
/// number; one that was signed is void, and another is made in the same act with a number of its own (decision 24),
/// unless the facts as they are now speak against it: then the case waits where the result was made from.
pub fn correct(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    typed: &TypedApplication,
    reason: &str,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let case = acting.case_as_seen(target)?;
        let application = acting.read_application(typed, Some(&case))?;
        let corrected = Act::Correct {
            application: Box::new(application),
            reason: reason.to_owned(),
        };
        let done = acting.step(Some(&case), &corrected)?;
        let now = acting.writing.case(done.case)?;
        let Some(remade) = acting.made_anew(&case, &now)? else {
            return Ok(done);
        };
        if case.state.has_signed_result() && acting.judge(&now, &remade).is_err() {
            return Ok(done);
        }
        let result = acting.step(Some(&now), &remade)?;
        Ok(Done {
            papers: done.papers.into_iter().chain(result.papers).collect(),
            ..result
        })
    })
}

impl Acting<'_, '_> {
    /// The act that makes a result anew after a correction; none where there was none.
    fn made_anew(&mut self, before: &Case, now: &Case) -> Result<Option<Act>, OfficeError> {
        let voided = before.state.has_signed_result();
        let year = self.times.on.year();
        if before.permit.is_some() {
            let number = if voided {
                Some(self.draw(Journal::Permits, year)?)
            } else {
                None
            };
            let narrowed = narrowing(before, now);
            return Ok(Some(Act::MakePermit { number, narrowed }));
        }
        let Some(refusal) = &before.refusal else {
            return Ok(None);
        };
        let number = if voided {
            Some(self.draw(Journal::Refusals, year)?)
        } else {
            None
        };
        let reasons = refusal.reasons.clone();
        Ok(Some(Act::MakeRefusal { number, reasons }))
    }
}

/// A permit that was narrowed stays so; one that granted what was asked grants what is asked now.
fn narrowing(before: &Case, now: &Case) -> Option<Narrowed> {
    let permit = before.permit.as_ref()?;
    let reason = permit.narrowed_because.clone()?;
    (permit.period != now.application.period).then_some(Narrowed {
        period: permit.period,
        reason,
    })
}

/// Takes the last act back with every event it left. A registration that is taken back leaves its number
/// void and its facts as a draft, so that nothing typed is lost; `as_draft` writes that draft's text.
pub fn take_back(
    desk: &mut Desk,
    session: Session,
    moment: Moment,
    target: &OnCase,
    reason: &str,
    as_draft: impl FnOnce(&TypedApplication) -> String,
) -> Result<Done, OfficeError> {
    acting(desk, session, moment, &target.when, |acting| {
        let mut case = acting.case_as_seen(target)?;
        let facts = TypedApplication::from(&case.application);
        let entries = acting.writing.case_entries(case.id)?;
        let last = entries.iter().find(|entry| entry.seq == case.last_act.seq);
        if let Some(CaseEvent::SentToCorporation { list, .. }) = last.map(|entry| &entry.event) {
            return corporation::take_back_list(acting, &case, list, reason);
        }
        loop {
            let together = is_second_of_its_act(&entries, case.last_act.seq);
            let mut done = acting.step(
                Some(&case),
                &Act::TakeBack {
                    reason: reason.to_owned(),
                },
            )?;
            case = acting.writing.case(case.id)?;
            if together {
                continue;
            }
            if done.state == State::Annulled {
                let text = as_draft(&facts);
                let draft = acting.writing.save_draft(
                    None,
                    &text,
                    acting.session.person,
                    acting.moment.0,
                )?;
                done.draft = Some(draft);
            }
            return Ok(done);
        }
    })
}

/// Whether the entry was written by the act that wrote the one before it: a refusal at the counter after
/// its registration, a result made anew after the correction that called for it.
fn is_second_of_its_act(entries: &[Recorded<CaseEvent>], seq: u64) -> bool {
    let before = |entry: &&Recorded<CaseEvent>| entry.seq + 1 == seq;
    let (Some(second), Some(first)) = (
        entries.iter().find(|entry| entry.seq == seq),
        entries.iter().find(before),
    ) else {
        return false;
    };
    let follows = matches!(
        (&first.event, &second.event),
        (CaseEvent::Registered(_), CaseEvent::NotAccepted { .. })
            | (
                CaseEvent::Corrected { .. },
                CaseEvent::PermitMade(_) | CaseEvent::RefusalMade(_)
            )
    );
    follows && first.times.entered_at == second.times.entered_at
}
