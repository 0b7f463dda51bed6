//! Handing the permit over: on which papers, and how the term was kept.

use cases::act::Act;
use cases::case::State;
use cases::event::{CaseEvent, Recipient};

use crate::guards::{checked, owned};
use crate::world::{World, applicant, application, make_permit, name, on, power_of_attorney};

#[test]
fn handing_over_asks_for_papers() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let signed =
        checked(&world, &application()).through(&world, &[make_permit(day), Act::SignPermit], day);
    let representative = |identity: &str, issued_on, valid_until| Recipient::Representative {
        name: name("Үлгі", "Өкіл", ""),
        identity_document: identity.to_owned(),
        power_of_attorney: power_of_attorney(issued_on, valid_until),
    };
    let hand_over = |to| {
        let answer = signed.clone().act(&world, &Act::HandOver { to }, day);
        answer
            .map(|case| case.state)
            .map_err(|refusals| owned(&refusals))
    };
    let fault = |field: &str, code| Err(vec![(format!("to.{field}"), code)]);
    let year = on(1, 1, 2026);
    assert_eq!(
        hand_over(representative("1", year, day)),
        Ok(State::HandedOver)
    );
    assert_eq!(
        hand_over(representative("1", year, on(19, 11, 2026))),
        fault("power_of_attorney.valid_until", "power_of_attorney_expired")
    );
    assert_eq!(
        hand_over(representative("1", on(21, 11, 2026), on(1, 1, 2027))),
        fault(
            "power_of_attorney.issued_on",
            "power_of_attorney_from_future"
        )
    );
    assert_eq!(
        hand_over(representative("1", day, year)),
        fault(
            "power_of_attorney.valid_until",
            "power_of_attorney_ends_before_issue"
        )
    );
    assert_eq!(
        hand_over(representative(" ", year, day)),
        fault("identity_document", "missing")
    );
    let mut nameless = representative("1", year, day);
    if let Recipient::Representative {
        name,
        power_of_attorney,
        ..
    } = &mut nameless
    {
        *name = cases::name::PersonName::default();
        power_of_attorney.notary.clear();
    }
    assert_eq!(
        hand_over(nameless),
        Err(vec![
            ("to.surname".to_owned(), "name_missing"),
            ("to.power_of_attorney.notary".to_owned(), "missing"),
        ])
    );
    let unseen = Recipient::Applicant {
        identity_document: String::new(),
    };
    assert_eq!(hand_over(unseen), fault("identity_document", "missing"));
}

#[test]
fn the_act_that_ends_a_case_says_how_the_term_was_kept() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let signed =
        checked(&world, &application()).through(&world, &[make_permit(day), Act::SignPermit], day);
    // T is Friday 27.11.2026; on the Saturday after it is late by a day although no working day has passed.
    for (handed_over, late) in [(27, 0), (28, 1), (30, 1)] {
        let mut stream = signed.clone();
        let act = Act::HandOver { to: applicant() };
        stream
            .act(&world, &act, on(handed_over, 11, 2026))
            .expect("it is signed");
        let last = stream.entries.last().map(|last| last.event.clone());
        let Some(CaseEvent::HandedOver { closing, .. }) = last else {
            panic!("the last event is the handing over");
        };
        assert_eq!(closing.working_days_late, late, "on the {handed_over}th");
    }
}
