//! Registering an application (B.2 row 2).

use super::{Circumstances, application, calendar_fault, number_faults, times};
use crate::application::Application;
use crate::event::{ActTimes, CaseEvent, Registered};
use crate::number::{Journal, Number};
use crate::refusal::Refusals;

/// D0 and the number's year are those of the day the receipt counts from (decision 5). An incomplete set is
/// registered too: completeness is judged by the check (p. 7).
pub(super) fn register(
    application: &Application,
    number: &Number,
    act_times: &ActTimes,
    by: Circumstances<'_>,
) -> Result<CaseEvent, Refusals> {
    let mut against = times::of_act(act_times, by.today);
    against.extend(times::not_before_receipt(
        act_times.on,
        application.received_at.date(),
    ));
    let received_on = by
        .calendar
        .counts_from(application.received_at)
        .map_err(|fault| calendar_fault("received_on", &fault))?;
    let now = act_times.entered_at.naive_local();
    against.extend(application::faults(
        application,
        by.edition,
        received_on,
        now,
    ));
    against.extend(number_faults(number, Journal::Applications, received_on));
    Refusals::none(against)?;
    let promised = by
        .counting()
        .term_end(application, received_on)
        .map_err(|fault| calendar_fault("received_on", &fault))?;
    Ok(CaseEvent::Registered(Box::new(Registered {
        number: number.clone(),
        service: by.edition.service.clone(),
        edition: by.edition.id.clone(),
        edition_hash: by.edition.hash,
        application: application.clone(),
        received_on,
        promised,
    })))
}
