//! Which act a case waits for, the date it is kept by and how urgent that is.

use cases::act::Act;
use cases::due::{DueDate, DueDates};
use cases::next::{ActTerm, NextAct, Urgency};
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::{Stream, WORLD, World, applicant, application, make_permit, on, take_back};

/// Received on Friday 20.11.2026: the check by the 23rd, T on Friday the 27th.
fn next(world: &World, stream: &Stream, day: NaiveDate) -> Option<NextAct> {
    let case = stream.case();
    let dates: DueDates = world
        .by(day)
        .counting()
        .of_case(&case, day)
        .expect("2026 is shipped");
    NextAct::of(&case, &dates)
}

fn due(stream: &Stream, day: NaiveDate) -> (ActKind, ActTerm, NaiveDate) {
    let next = next(&WORLD, stream, day).expect("the case is open");
    assert_eq!(next.end.on, on(27, 11, 2026));
    (next.act, next.term, next.due.on)
}

#[test]
fn each_act_is_kept_by_its_own_term() {
    let day = on(23, 11, 2026);
    let registered = Stream::registered(&WORLD, &application());
    let check = (ActKind::Check, ActTerm::Check, on(23, 11, 2026));
    assert_eq!(due(&registered, day), check);
    let checked = registered.clone().through(&WORLD, &[Act::Check], day);
    let prepare = (ActKind::MakePermit, ActTerm::Prepare, on(26, 11, 2026));
    assert_eq!(due(&checked, day), prepare);
    let made = checked.clone().through(&WORLD, &[make_permit(day)], day);
    let sign = (ActKind::SignPermit, ActTerm::End, on(27, 11, 2026));
    assert_eq!(due(&made, day), sign);
    let signed = made.clone().through(&WORLD, &[Act::SignPermit], day);
    let hand_over = (ActKind::HandOver, ActTerm::End, on(27, 11, 2026));
    assert_eq!(due(&signed, day), hand_over);

    // Facts corrected after the permit was made: a new version comes first.
    let mut corrected = application();
    corrected.applicant.address = "Үлгі ауылы, Екінші көше, 2-үй".to_owned();
    let outdated = made.through(&WORLD, &[crate::world::correct(corrected)], day);
    assert_eq!(due(&outdated, day), prepare);

    // A case that has ended waits for nothing.
    let to = applicant();
    let handed_over = signed.through(&WORLD, &[Act::HandOver { to }], day);
    assert_eq!(next(&WORLD, &handed_over, day), None);
    let annulled = registered.through(&WORLD, &[take_back()], day);
    assert_eq!(next(&WORLD, &annulled, day), None);
    assert_eq!(annulled.case().next_act(), None);
}

#[test]
fn urgency_follows_the_working_days_left() {
    let day = on(23, 11, 2026);
    let checked = Stream::registered(&WORLD, &application()).through(&WORLD, &[Act::Check], day);
    // Due on Thursday the 26th.
    let table = [
        (20, Urgency::Later),
        (23, Urgency::Later),
        (24, Urgency::Soon),
        (25, Urgency::Soon),
        (26, Urgency::Today),
        (27, Urgency::Overdue),
        (28, Urgency::Overdue),
    ];
    for (day, urgency) in table {
        let next = next(&WORLD, &checked, on(day, 11, 2026)).expect("it is open");
        assert_eq!(next.urgency(), urgency, "on the {day}th");
    }
    // The end of the term counts too.
    let late = NextAct {
        end: DueDate {
            on: on(20, 11, 2026),
            left: -1,
        },
        ..next(&WORLD, &checked, day).expect("it is open")
    };
    assert_eq!(late.urgency(), Urgency::Overdue);
}
