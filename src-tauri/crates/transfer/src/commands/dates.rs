//! The dates that an application or a case must keep, as they cross. Which of them still say something is told here;
//! what they are, in `cases`.

use office::{CaseView, DueDate, DueDates, KeptTerm};

use super::lists::date;
use crate::dto::list::DueDto;

/// The dates that every application has.
pub(super) fn of_all(dates: &DueDates) -> Vec<DueDto> {
    [
        ("check", dates.check_by),
        ("preliminary_refusal", dates.preliminary_refusal_by),
        ("prepare", dates.prepare_by),
        ("target", dates.target),
        ("end", dates.end),
    ]
    .map(|(what, due)| date(what, due, dates.confirmed))
    .into()
}

/// The dates of a case. What is done is not shown as if it were still to be done; once a permit is made, nobody
/// waits for a preliminary refusal; and once an act has ended the service, its end presses no more.
pub(super) fn of_case(view: &CaseView<'_>) -> Vec<DueDto> {
    let Some(dates) = &view.due else {
        return Vec::new();
    };
    let case = &view.case;
    let mut all = if case.closing.is_none() {
        of_all(dates)
    } else {
        Vec::new()
    };
    if view.prepared.is_some() && view.noticed.is_none() {
        all.retain(|due| due.what != "preliminary_refusal");
    }
    if view.noticed.is_some() {
        // After a notice the result waits for the hearing, and then has a term of its own (p. 9).
        all.retain(|due| due.what != "prepare");
    }
    let end = all.len().saturating_sub(2);
    let later = later(view, dates).into_iter();
    let later = later.map(|(what, due)| date(what, due, dates.confirmed));
    all.splice(end..end, later);
    for due in &mut all {
        let kept = match due.what.as_str() {
            "check" => view.checked,
            "preliminary_refusal" => view.noticed,
            "prepare" | "result" => view.prepared,
            _ => None,
        };
        if let Some(KeptTerm { on, due: then }) = kept {
            due.done_on = on.to_string();
            due.working_days_left = then.left;
        }
    }
    all
}

/// What only this case must keep, in the order it comes.
fn later(view: &CaseView<'_>, dates: &DueDates) -> Vec<(&'static str, DueDate)> {
    let case = &view.case;
    let later = &dates.later;
    let notice = case.preliminary_refusal.as_ref();
    let unheard = case.hearing.is_none();
    let awaited = case.ground.is_some() && unheard && case.closing.is_none();
    let undelivered = notice.is_some_and(|notice| !notice.is_delivered());
    let mut named = vec![
        (
            "delivery",
            later.deliver_by.filter(|_| undelivered && unheard),
        ),
        ("objection", later.objection_by.filter(|_| unheard)),
        ("hearing", later.hearing_on.filter(|_| unheard)),
        ("hearing_by", awaited.then_some(dates.hearing_by)),
        ("result", later.result_by.filter(|_| case.closing.is_none())),
        ("replace", later.replace_by),
    ];
    match case.state {
        office::State::SentToCorporation => named.push(("kept", later.kept_until)),
        office::State::Returned => named.push(("later_request", later.later_request_by)),
        _ => {}
    }
    let there = named.into_iter();
    there.filter_map(|(what, due)| Some((what, due?))).collect()
}
