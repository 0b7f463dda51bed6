//! Correcting facts until a result is signed, and taking the last act back.

use cases::act::Act;
use cases::application::Application;
use cases::case::State;
use cases::number::Journal;

use crate::world::{
    EXECUTOR, Stream, World, applicant, application, at, codes, correct, entered_late, make_permit,
    number, on, take_back, through_state_corporation,
};

type Change = fn(&mut Application);

fn corrected(change: Change) -> Application {
    let mut application = application();
    change(&mut application);
    application
}

#[test]
fn facts_change_and_the_registration_does_not() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let mut stream = Stream::registered(&world, &application());
    let before = stream.case();
    let now = corrected(|a| "Басқа".clone_into(&mut a.children[0].name.given));
    let case = stream
        .act(&world, &correct(now.clone()), day)
        .expect("a name was misspelt");
    assert_eq!(case.application, now);
    assert_eq!(case.registered, before.registered);
    assert_eq!((case.state, case.revision), (State::Registered, 2));
}

#[test]
fn a_correction_says_what_and_why() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let mut stream = Stream::registered(&world, &application());
    let refused = stream
        .act(&world, &correct(application()), day)
        .expect_err("it changes nothing");
    assert_eq!(codes(&refused), [("", "nothing_changed")]);
    let silent = Act::Correct {
        application: Box::new(corrected(|a| a.consent = false)),
        reason: " ".to_owned(),
    };
    let refused = stream
        .act(&world, &silent, day)
        .expect_err("it gives no reason");
    assert_eq!(codes(&refused), [("reason", "missing")]);
    let silent = Act::TakeBack {
        reason: String::new(),
    };
    let refused = stream
        .act(&world, &silent, day)
        .expect_err("it gives no reason");
    assert_eq!(codes(&refused), [("reason", "missing")]);
    let unsound = corrected(|a| a.children.clear());
    let refused = stream
        .act(&world, &correct(unsound), day)
        .expect_err("no child is left");
    assert_eq!(codes(&refused), [("children", "no_children")]);
}

#[test]
fn the_day_of_receipt_stands() {
    let world = World::new();
    let day = on(23, 11, 2026);
    let stream = Stream::registered(&world, &application());
    let answer = |received_at| {
        let mut now = application();
        now.received_at = received_at;
        now.written_on = on(19, 11, 2026);
        let answer = stream.clone().act(&world, &correct(now), day);
        answer
            .map(|case| case.registered.received_on)
            .map_err(|refusals| {
                refusals
                    .0
                    .into_iter()
                    .map(|refusal| (refusal.reason.code(), refusal.reason.hint()))
                    .collect()
            })
    };
    assert_eq!(answer(at(on(20, 11, 2026), 9, 0)), Ok(on(20, 11, 2026)));
    let fixed: Vec<_> = vec![("receipt_day_fixed", Some("take_back_registration"))];
    assert_eq!(answer(at(on(20, 11, 2026), 18, 30)), Err(fixed.clone()));
    assert_eq!(answer(at(on(19, 11, 2026), 9, 0)), Err(fixed));
    // The evening before counts as the same D0.
    assert_eq!(answer(at(on(19, 11, 2026), 18, 40)), Ok(on(20, 11, 2026)));
}

#[test]
fn the_state_corporations_day_can_be_corrected_and_the_promise_stays() {
    let world = World::new();
    let day = on(23, 11, 2026);
    let mut stream = Stream::registered(&world, &through_state_corporation());
    let mut now = through_state_corporation();
    now.written_on = on(20, 11, 2026);
    if let cases::application::Channel::StateCorporation(corporation) = &mut now.channel {
        corporation.accepted_on = on(20, 11, 2026);
    }
    let case = stream
        .act(&world, &correct(now), day)
        .expect("D0 is still Monday");
    assert_eq!(case.registered.promised, on(27, 11, 2026));
    let end = world
        .by(day)
        .counting()
        .of_case(&case, day)
        .expect("2026 is shipped")
        .end;
    assert_eq!(end.on, on(27, 11, 2026));
}

#[test]
fn a_checked_set_stays_complete() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let mut stream = Stream::registered(&world, &application());
    let missing = || correct(corrected(|a| a.documents[2].brought = false));
    assert!(stream.clone().act(&world, &missing(), day).is_ok());
    stream = stream.through(&world, &[Act::Check], day);
    let refused = stream
        .act(&world, &missing(), day)
        .expect_err("the check found it complete");
    assert_eq!(codes(&refused), [("documents", "correction_breaks_check")]);
    assert_eq!(refused.0[0].reason.hint(), Some("take_back_check_first"));
    let expired = correct(corrected(|a| {
        a.documents[2].valid_until = Some(on(19, 11, 2026));
    }));
    assert!(stream.act(&world, &expired, day).is_err());
    let sheets = correct(corrected(|a| a.documents[2].sheets = 7));
    assert!(stream.act(&world, &sheets, day).is_ok());
}

#[test]
fn a_permit_of_former_facts_is_not_signed() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let acts = [Act::Check, make_permit(day)];
    let mut stream = Stream::registered(&world, &application()).through(&world, &acts, day);
    let now = corrected(|a| a.period.until = on(31, 1, 2027));
    let case = stream
        .act(&world, &correct(now.clone()), day)
        .expect("nothing is signed");
    assert_eq!(
        (case.state, case.permit_outdated),
        (State::PermitMade, true)
    );
    let refused = stream
        .act(&world, &Act::SignPermit, day)
        .expect_err("it says another period");
    assert_eq!(codes(&refused), [("", "permit_outdated")]);
    let anew = Act::MakePermit {
        number: None,
        narrowed: None,
    };
    let case = stream.act(&world, &anew, day).expect("a new version");
    let permit = case.permit.expect("it was made");
    assert_eq!((permit.period, permit.version), (now.period, 2));
    assert!(stream.act(&world, &Act::SignPermit, day).is_ok());
}

/// Every kind of act, each taken back at once: the case is what it was, but for its revision.
#[test]
fn each_act_taken_back_leaves_the_former_case() {
    let world = World::new();
    let day = on(23, 11, 2026);
    let acts = [
        Act::AssignExecutor {
            executor: EXECUTOR,
            resolution: None,
        },
        correct(corrected(|a| a.chancery_number = Some("77".to_owned()))),
        Act::Check,
        make_permit(day),
        Act::MakePermit {
            number: None,
            narrowed: None,
        },
        Act::SignPermit,
        Act::HandOver { to: applicant() },
    ];
    let mut stream = Stream::registered(&world, &application());
    for act in acts {
        let former = stream.case();
        let mut there_and_back = stream
            .clone()
            .through(&world, std::slice::from_ref(&act), day);
        let back = there_and_back
            .act(&world, &take_back(), day)
            .expect("the last act is taken back");
        let expected = cases::case::Case {
            revision: former.revision + 2,
            ..former
        };
        assert_eq!(back, expected, "{act:?}");
        stream = stream.through(&world, &[act], day);
    }
    assert_eq!(stream.case().state, State::HandedOver);
}

#[test]
fn a_refusal_to_accept_is_taken_back_too() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let missing = corrected(|a| a.documents[0].brought = false);
    let refuse = Act::RefuseAcceptance {
        number: number(Journal::NotAccepted, 1, day),
    };
    let mut stream =
        Stream::registered(&world, &missing).through(&world, &[refuse, take_back()], day);
    assert_eq!(stream.case().not_accepted, None);
    let acts = [correct(application()), Act::Check];
    stream = stream.through(&world, &acts, day);
    assert_eq!(stream.case().state, State::Checked);
}

#[test]
fn taking_back_goes_on_to_the_registration_and_ends_there() {
    let world = World::new();
    let day = on(20, 11, 2026);
    let acts = [
        Act::Check,
        make_permit(day),
        take_back(),
        take_back(),
        take_back(),
    ];
    let mut stream = Stream::registered(&world, &application()).through(&world, &acts, day);
    let case = stream.case();
    assert_eq!((case.state, case.revision), (State::Annulled, 6));
    assert_eq!(case.application, application());
    let late = entered_late(day, day);
    let refused = stream
        .act_at(&world, &take_back(), &late, day)
        .expect_err("nothing is left");
    assert_eq!(codes(&refused), [("", "not_in_this_state")]);
    assert_eq!(refused.0[0].reason.hint(), Some("register_anew"));
}
