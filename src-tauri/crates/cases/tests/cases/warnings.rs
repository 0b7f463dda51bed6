//! What a person is told to look at, and that none of it refuses anything.

use cases::application::{Application, Representative};
use cases::decide::{warnings, warnings_of_case};

use crate::world::{
    Stream, World, application, at, iin, name, on, power_of_attorney, through_state_corporation,
};

type Change = fn(&mut Application);

fn said(change: Change) -> Vec<(String, &'static str)> {
    let world = World::new();
    let mut application = application();
    change(&mut application);
    warnings(&application, world.by(on(20, 11, 2026)))
        .into_iter()
        .map(|warning| (warning.field, warning.notice.code()))
        .collect()
}

/// The change, the field, the notice. T is 27.11.2026.
const LOOK_AT: &[(Change, &str, &str)] = &[
    (
        |a| a.children[0].birth_date = on(28, 2, 2009),
        "children[0].birth_date",
        "child_turns_eighteen",
    ),
    (
        |a| a.applicant.birth_date = Some(on(10, 5, 2015)),
        "applicant.birth_date",
        "applicant_not_older",
    ),
    (
        |a| a.period.from = on(27, 11, 2026),
        "period_from",
        "period_starts_before_term_end",
    ),
    (
        |a| a.period.from = on(19, 11, 2026),
        "period_from",
        "period_starts_in_past",
    ),
    (|a| a.consent = false, "consent", "no_consent"),
    (
        |a| a.documents[3].valid_until = Some(on(26, 11, 2026)),
        "documents[3].valid_until",
        "document_expires",
    ),
    (
        |a| a.received_at = at(on(20, 11, 2026), 18, 30),
        "received_on",
        "counts_from_later_day",
    ),
    (
        |a| {
            a.representative = Some(Representative {
                name: name("Үлгі", "Өкіл", ""),
                identifier: iin("850618100003"),
                power_of_attorney: power_of_attorney(on(1, 1, 2026), on(26, 11, 2026)),
            });
        },
        "representative.power_of_attorney.valid_until",
        "power_of_attorney_expires",
    ),
];

#[test]
fn each_is_said_at_its_field() {
    assert_eq!(said(|_| {}), []);
    for (change, field, code) in LOOK_AT {
        assert_eq!(said(*change), [((*field).to_owned(), *code)]);
    }
}

#[test]
fn the_last_days_themselves_are_fine() {
    assert_eq!(said(|a| a.children[0].birth_date = on(1, 3, 2009)), []);
    assert_eq!(
        said(|a| a.documents[3].valid_until = Some(on(27, 11, 2026))),
        []
    );
    assert_eq!(said(|a| a.period.from = on(28, 11, 2026)), []);
    let through_the_term = said(|a| {
        a.representative = Some(Representative {
            name: name("Үлгі", "Өкіл", ""),
            identifier: iin("850618100003"),
            power_of_attorney: power_of_attorney(on(1, 1, 2026), on(27, 11, 2026)),
        });
    });
    assert_eq!(through_the_term, []);
    // Expired on D0 is no warning but what the check refuses.
    assert_eq!(
        said(|a| a.documents[3].valid_until = Some(on(19, 11, 2026))),
        []
    );
}

#[test]
fn a_period_that_is_over() {
    let over: Change = |a| (a.period.from, a.period.until) = (on(1, 10, 2026), on(31, 10, 2026));
    assert_eq!(said(over), [("period_until".to_owned(), "period_over")]);
}

#[test]
fn a_courier_who_comes_late() {
    let world = World::new();
    let mut application = through_state_corporation();
    assert_eq!(warnings(&application, world.by(on(23, 11, 2026))), []);
    application.received_at = at(on(24, 11, 2026), 9, 0);
    let said = warnings(&application, world.by(on(24, 11, 2026)));
    assert_eq!(
        said[0].notice.arguments(),
        [("due", "2026-11-23".to_owned())]
    );
}

#[test]
fn an_unconfirmed_year_in_the_term() {
    let world = World::new();
    let mut application = application();
    application.received_at = at(on(30, 12, 2026), 9, 0);
    let stream = Stream::registered(&world, &application);
    let said = warnings_of_case(&stream.case(), world.by(on(30, 12, 2026)));
    let codes: Vec<_> = said.iter().map(|warning| warning.notice.code()).collect();
    assert_eq!(codes, ["period_starts_in_past", "calendar_not_confirmed"]);
    assert_eq!(said[1].notice.arguments(), [("year", "2027".to_owned())]);
}

#[test]
fn an_iin_that_encodes_another_date() {
    let world = World::new();
    let mut application = application();
    application.applicant.identifier = iin("850618100003");
    application.applicant.birth_date = Some(on(18, 6, 1886));
    // Only in 1950 does the vector encode a date within a lifetime.
    let said = warnings(&application, world.by(on(1, 1, 1950)));
    assert_eq!(said[0].field, "applicant.birth_date");
    assert_eq!(
        said[0].notice.arguments(),
        [("encoded", "1885-06-18".to_owned())]
    );
    application.applicant.birth_date = Some(on(18, 6, 1885));
    let said = warnings(&application, world.by(on(1, 1, 1950)));
    assert!(
        said.iter()
            .all(|warning| warning.notice.code() != "iin_encodes_other_birth_date")
    );
}
