//! What each act needs beside the right state: documents, consent, numbers, people, powers of attorney.

use cases::act::{Act, Narrowed};
use cases::application::{Application, Period, Representative};
use cases::case::State;
use cases::number::{Journal, Number};
use cases::office::PersonId;
use cases::refusal::Refusals;

use crate::world::{
    EXECUTOR, LEFT, Stream, World, application, codes, entered, entered_late, iin, make_permit,
    name, number, on, power_of_attorney, take_back, through_state_corporation,
};

fn registering(world: &World, application: &Application) -> Vec<(String, &'static str)> {
    let today = on(23, 11, 2026);
    let times = entered_late(application.received_at.date(), today);
    match Stream::try_registered(world, application, &times, today) {
        Ok(_) => Vec::new(),
        Err(refusals) => owned(&refusals),
    }
}

pub(crate) fn owned(refusals: &Refusals) -> Vec<(String, &'static str)> {
    let pairs = codes(refusals).into_iter();
    pairs
        .map(|(field, code)| (field.to_owned(), code))
        .collect()
}

type Change = fn(&mut Application);

/// What speaks against registering, each at its field.
const NO_CASE: &[(Change, &str, &str)] = &[
    (|a| a.children.clear(), "children", "no_children"),
    // Eighteen on D0 itself counts (decision 18).
    (
        |a| a.children[1].birth_date = on(20, 11, 2008),
        "children[1].birth_date",
        "child_of_age",
    ),
    (
        |a| "adoption".clone_into(&mut a.children[0].placement.category.0),
        "children[0].placement_category",
        "placement_unknown",
    ),
    (
        |a| a.period.until = on(30, 11, 2026),
        "period_until",
        "period_ends_before_start",
    ),
    (
        |a| a.documents[1].document = a.documents[0].document.clone(),
        "documents[1].code",
        "document_twice",
    ),
    (
        |a| "passport".clone_into(&mut a.documents[1].document.0),
        "documents[1].code",
        "document_unknown",
    ),
    (
        |a| a.written_on = on(21, 11, 2026),
        "written_on",
        "written_after_received",
    ),
];

#[test]
fn an_application_that_can_be_no_case_is_not_registered() {
    let world = World::new();
    assert_eq!(registering(&world, &application()), []);
    for (change, field, code) in NO_CASE {
        let mut changed = application();
        change(&mut changed);
        let refused = registering(&world, &changed);
        assert!(
            refused.contains(&((*field).to_owned(), *code)),
            "{field} {code}: {refused:?}"
        );
    }
    let mut short = application();
    short.documents.remove(2);
    let refused = registering(&world, &short);
    assert_eq!(refused, [("documents".to_owned(), "document_not_listed")]);
}

#[test]
fn a_child_is_judged_on_the_day_of_handing_in() {
    let world = World::new();
    let mut turns = application();
    turns.children[0].birth_date = on(21, 11, 2008);
    assert_eq!(registering(&world, &turns), []);
    // Brought on Saturday: D0 is Monday 23.11.2026, and by then the child is eighteen.
    turns.received_at = crate::world::at(on(21, 11, 2026), 10, 0);
    turns.children[0].birth_date = on(22, 11, 2008);
    let refused = registering(&world, &turns);
    assert_eq!(
        refused,
        [("children[0].birth_date".to_owned(), "child_of_age")]
    );
    // Through the State Corporation the day is Saturday, when it accepted the documents.
    let mut accepted = through_state_corporation();
    accepted.children[0].birth_date = on(22, 11, 2008);
    assert_eq!(registering(&world, &accepted), []);
    accepted.children[0].birth_date = on(21, 11, 2008);
    assert_eq!(registering(&world, &accepted).len(), 1);
}

#[test]
fn numbers_come_from_their_own_journal_and_year() {
    let world = World::new();
    let today = on(20, 11, 2026);
    let times = entered(today);
    let register = |number: Number| {
        let act = Act::Register {
            application: Box::new(application()),
            number,
        };
        cases::decide::decide(None, &act, &times, world.by(today))
            .map_err(|refusals| owned(&refusals))
    };
    assert!(register(number(Journal::Applications, 1, today)).is_ok());
    let other = register(number(Journal::Permits, 1, on(1, 1, 2025)))
        .expect_err("a permit's number of 2025");
    assert_eq!(
        other,
        [
            ("number".to_owned(), "number_of_other_journal"),
            ("number".to_owned(), "number_of_other_year")
        ]
    );
}

#[test]
fn an_executor_works_here() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let stream = Stream::registered(&world, &application());
    let assign = |stream: &Stream, executor| {
        let answer = stream.clone().act(
            &world,
            &Act::AssignExecutor {
                executor,
                resolution: None,
            },
            day,
        );
        answer.map_err(|refusals| owned(&refusals))
    };
    let fault = |code| Err(vec![("executor".to_owned(), code)]);
    assert_eq!(assign(&stream, PersonId(9)), fault("executor_unknown"));
    assert_eq!(assign(&stream, LEFT), fault("executor_left"));
    let assigned = stream.through(
        &world,
        &[Act::AssignExecutor {
            executor: EXECUTOR,
            resolution: None,
        }],
        day,
    );
    assert_eq!(assign(&assigned, EXECUTOR), fault("executor_already"));
    let other = assign(&assigned, PersonId(1)).expect("another works here too");
    assert_eq!(other.executor, Some(PersonId(1)));
}

#[test]
fn the_check_names_every_unmet_document_and_does_not_ask_for_consent() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let mut typed = application();
    typed.documents[0].brought = false;
    typed.documents[3].valid_until = Some(on(19, 11, 2026));
    typed.documents[2].valid_until = Some(day);
    let refused = Stream::registered(&world, &typed)
        .act(&world, &Act::Check, day)
        .expect_err("two are unmet");
    assert_eq!(
        codes(&refused),
        [
            ("documents[0]", "document_missing"),
            ("documents[3]", "document_expired")
        ]
    );
    let mut silent = application();
    silent.consent = false;
    let checked = Stream::registered(&world, &silent).act(&world, &Act::Check, day);
    assert_eq!(checked.map(|case| case.state), Ok(State::Checked));
}

#[test]
fn nothing_unmet_is_nothing_to_refuse() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let refuse = |journal| Act::RefuseAcceptance {
        number: number(journal, 1, day),
    };
    let refused = Stream::registered(&world, &application())
        .act(&world, &refuse(Journal::NotAccepted), day)
        .expect_err("the set is complete");
    assert_eq!(codes(&refused), [("", "nothing_unmet")]);
    assert_eq!(refused.0[0].reason.hint(), Some("check_instead"));
}

pub(crate) fn checked(world: &World, application: &Application) -> Stream {
    Stream::registered(world, application).through(world, &[Act::Check], on(20, 11, 2026))
}

#[test]
fn without_consent_the_case_waits_for_its_ground() {
    let world = World::new();
    let mut silent = application();
    silent.consent = false;
    let refused = checked(&world, &silent)
        .act(&world, &make_permit(on(20, 11, 2026)), on(20, 11, 2026))
        .expect_err("there is no consent");
    assert_eq!(codes(&refused), [("consent", "no_consent")]);
    assert_eq!(
        refused.0[0].reason.hint(),
        Some("correct_consent_or_refuse")
    );
}

#[test]
fn a_period_is_narrowed_with_a_reason_and_never_widened() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let stream = checked(&world, &application());
    let make = |from, until, reason: &str| {
        let period = Period { from, until };
        let act = Act::MakePermit {
            number: Some(number(Journal::Permits, 1, day)),
            narrowed: Some(Narrowed {
                period,
                reason: reason.to_owned(),
            }),
        };
        stream
            .clone()
            .act(&world, &act, day)
            .map_err(|refusals| owned(&refusals))
    };
    let fault = |field: &str, code| Err(vec![(field.to_owned(), code)]);
    let (from, until) = (on(1, 12, 2026), on(28, 2, 2027));
    assert_eq!(
        make(on(30, 11, 2026), until, "себебі"),
        fault("narrowed.from", "period_widened")
    );
    assert_eq!(
        make(from, on(1, 3, 2027), "себебі"),
        fault("narrowed.until", "period_widened")
    );
    assert_eq!(
        make(from, until, "себебі"),
        fault("narrowed.from", "period_not_narrowed")
    );
    assert_eq!(
        make(until, from, "себебі"),
        fault("narrowed.until", "period_ends_before_start")
    );
    assert_eq!(
        make(from, on(31, 1, 2027), " "),
        fault("narrowed.reason", "missing")
    );
    let permit = make(from, on(31, 1, 2027), " себебі ")
        .ok()
        .and_then(|case| case.permit);
    let permit = permit.expect("narrower, with a reason");
    assert_eq!(permit.period.until, on(31, 1, 2027));
    assert_eq!(permit.narrowed_because.as_deref(), Some("себебі"));
}

#[test]
fn a_new_version_keeps_its_number_and_is_signed_on_its_own_date() {
    let world = World::new();
    let (first, second) = (on(20, 11, 2026), on(23, 11, 2026));
    let mut stream = checked(&world, &application());
    let silent = Act::MakePermit {
        number: None,
        narrowed: None,
    };
    let refused = stream
        .act(&world, &silent, first)
        .expect_err("a first version needs a number");
    assert_eq!(codes(&refused), [("number", "number_needed")]);
    stream = stream.through(&world, &[make_permit(first)], first);

    let refused = stream
        .act(&world, &Act::SignPermit, second)
        .expect_err("it bears another date");
    assert_eq!(codes(&refused), [("on", "permit_dated_otherwise")]);
    assert_eq!(refused.0[0].reason.hint(), Some("make_permit_anew"));
    let refused = stream
        .act(&world, &make_permit(second), second)
        .expect_err("a hole in the numbers");
    assert_eq!(codes(&refused), [("number", "number_kept")]);

    let made = stream.act(&world, &silent, second).expect("a new version");
    let permit = made.permit.expect("it was made");
    assert_eq!(
        (permit.version, permit.dated, permit.number.serial),
        (2, second, 1)
    );
    let signed = stream
        .act(&world, &Act::SignPermit, second)
        .expect("the dates agree");
    assert_eq!(signed.state, State::PermitSigned);
}

#[test]
fn a_permit_taken_back_draws_a_new_number() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let mut stream =
        checked(&world, &application()).through(&world, &[make_permit(day), take_back()], day);
    assert_eq!(stream.case().permit, None);
    let silent = Act::MakePermit {
        number: None,
        narrowed: None,
    };
    assert!(stream.act(&world, &silent, day).is_err());
}

#[test]
fn a_representative_hands_in_with_a_valid_power_of_attorney() {
    let world = World::new();
    let mut typed = application();
    typed.representative = Some(Representative {
        name: name("Үлгі", "Өкіл", ""),
        identifier: iin("850618100003"),
        power_of_attorney: power_of_attorney(on(1, 1, 2026), on(20, 11, 2026)),
    });
    assert_eq!(registering(&world, &typed), []);
    let representative = typed.representative.as_mut().expect("set above");
    representative.power_of_attorney.valid_until = on(19, 11, 2026);
    let field = "representative.power_of_attorney.valid_until".to_owned();
    assert_eq!(
        registering(&world, &typed),
        [(field, "power_of_attorney_expired")]
    );
}

#[test]
fn an_act_belongs_to_a_case_and_its_own_edition() {
    let mut world = World::new();
    let day = on(20, 11, 2026);
    let mut stream = Stream::registered(&world, &application());
    let register = Act::Register {
        application: Box::new(application()),
        number: number(Journal::Applications, 2, day),
    };
    let refused = stream
        .act(&world, &register, day)
        .expect_err("it is a case already");
    assert_eq!(codes(&refused), [("", "already_registered")]);
    let refused = cases::decide::decide(None, &Act::Check, &entered(day), world.by(day));
    assert_eq!(
        codes(&refused.expect_err("there is no case")),
        [("", "not_registered")]
    );
    world.edition.hash[0] ^= 1;
    let refused = stream
        .act(&world, &Act::Check, day)
        .expect_err("another edition");
    assert_eq!(codes(&refused), [("", "edition_of_other_case")]);
    assert!(stream.act(&world, &take_back(), day).is_ok());
}
