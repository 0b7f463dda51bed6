//! What the program itself notes of a case in the register's last column, in fixed words.

use cases::case::Case;
use chrono::NaiveDate;

use super::account::Counted;

/// What is noted of a case as it was at the month's end.
pub(super) fn note(case: &Case, counted: &Counted) -> String {
    let mut said: Vec<String> = Vec::new();
    if counted.carried_over {
        said.push("өткен айдан қалған".to_owned());
    }
    if case.taken_over.is_some() {
        said.push("қағаз журналдан көшірілген".to_owned());
    }
    if let Some(number) = &case.application.chancery_number {
        said.push(format!("кеңсе нөмірі: {number}"));
    }
    if let Some(reopened) = &case.reopened {
        said.push(format!("сот шешімімен қайта ашылды: {}", day(reopened.on)));
    }
    for voided in &case.voided_results {
        let permit = voided.permit.as_ref().map(|permit| &permit.number);
        let refusal = voided.refusal.as_ref().map(|refusal| &refusal.number);
        if let Some(number) = permit.or(refusal) {
            said.push(format!("{number} жарамсыз: {}", day(voided.on)));
        }
    }
    if let Some(sent) = &case.sent {
        let on = day(sent.on);
        said.push(format!("МК-ға жіберілді: {on}, тізім № {}", sent.list));
    }
    if let Some(returned) = &case.returned {
        said.push(format!("МК қайтарды: {}", day(returned.on)));
    }
    if let Some(revoked) = &case.revoked {
        let order = &revoked.revocation.order_number;
        let on = day(revoked.on);
        said.push(format!("рұқсаттың күші жойылды: {on}, бұйрық № {order}"));
    }
    if !case.duplicates.is_empty() {
        said.push(format!("берілген телнұсқа: {}", case.duplicates.len()));
    }
    said.join("; ")
}

fn day(on: NaiveDate) -> String {
    kazakh::dates::short(on)
}
