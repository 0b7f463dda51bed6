//! Random acts on random days, holidays and clocks set back included: whatever is played, a case is never in a
//! state it cannot be in.

mod moves;
mod sound;

use cases::application::Application;
use cases::case::{Case, State};
use cases::decide::{decide, possible_acts};
use cases::event::CaseEvent;
use cases::state::ActKind;
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::world::{
    Stream, WORLD, World, application, at, entered, entered_late, on, through_state_corporation,
};
use moves::act;
use sound::{may_follow_end, promised, sound};

/// One try at the counter.
#[derive(Debug, Clone)]
struct Move {
    /// Days since the last try; before it where somebody set the clock back.
    passed: i64,
    /// Entered so many days late.
    late: i64,
    /// Which act; beyond the kinds, the one the case waits for.
    kind: usize,
    /// What the act carries.
    whim: u8,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (
        prop_oneof![12 => 0i64..3, 1 => 3i64..50, 1 => -3i64..0],
        prop_oneof![3 => Just(0i64), 1 => 0i64..4],
        0usize..ActKind::ON_A_CASE.len() * 2,
        any::<u8>(),
    );
    let one = one.prop_map(|(passed, late, kind, whim)| Move {
        passed,
        late,
        kind,
        whim,
    });
    proptest::collection::vec(one, 1..40)
}

fn start() -> impl Strategy<Value = (i64, u32, u8)> {
    // Every day of the shipped calendar that leaves room for the game.
    (0i64..2900, 0u32..24, any::<u8>())
}

/// The story's application, moved to another day.
fn begun(days: i64, hour: u32, whim: u8) -> Application {
    let day = on(10, 1, 2020) + TimeDelta::days(days);
    let corporation = whim & 1 == 1;
    let mut typed = if corporation {
        through_state_corporation()
    } else {
        application()
    };
    let shift = day - typed.received_at.date();
    typed.received_at = at(day, hour, 30);
    typed.written_on += shift;
    typed.period.from += shift;
    typed.period.until += shift;
    for child in &mut typed.children {
        child.birth_date += shift;
    }
    if let cases::application::Channel::StateCorporation(corporation) = &mut typed.channel {
        corporation.accepted_on += shift;
    }
    typed.written_on = typed.written_on.min(typed.handed_in_on(day));
    typed.documents[1].brought = whim & 0b110 != 0b110;
    typed.consent = whim & 0b1_1000 != 0b1_1000;
    typed
}

/// Plays, and answers with the states that were reached.
fn play(world: &World, begin: (i64, u32, u8), moves: &[Move]) -> Result<Vec<State>, TestCaseError> {
    let application = begun(begin.0, begin.1, begin.2);
    let mut today = application.received_at.date() + TimeDelta::days(1);
    let times = entered_late(application.received_at.date(), today);
    let Ok(mut stream) = Stream::try_registered(world, &application, &times, today) else {
        return Ok(Vec::new());
    };
    let mut reached = vec![State::Registered];
    let mut former = Vec::new();
    for played in moves {
        today += TimeDelta::days(played.passed);
        let day = today - TimeDelta::days(played.late);
        let case = stream.case();
        sound(&case, world, day)?;
        let act = act(played, &case, world, day);
        let times = if played.late == 0 {
            entered(day)
        } else {
            entered_late(day, today)
        };
        let possible = possible_acts(&case, world.by(today)).into_iter();
        let possible = possible.filter(|possible| possible.act == act.kind());
        let against: Vec<_> = possible.flat_map(|possible| possible.against).collect();
        let event = match decide(Some(&case), &act, &times, world.by(today)) {
            Ok(event) => event,
            Err(refusals) => {
                prop_assert!(!refusals.0.is_empty());
                for refusal in against {
                    prop_assert!(refusals.0.contains(&refusal));
                }
                continue;
            }
        };
        prop_assert_eq!(against, Vec::new());
        prop_assert!(case.state.is_open() || may_follow_end(case.state, act.kind()));
        prop_assert!(case.state != State::Annulled);
        // Only what a clock that ran ahead wrote can be taken back on an earlier day.
        let undoes = act.kind() == ActKind::TakeBack && case.last_on > today;
        prop_assert!(times.on >= case.last_on || undoes);
        let now = stream
            .act_at(world, &act, &times, today)
            .expect("it was just decided");
        prop_assert_eq!(now.revision, case.revision + 1);
        if act.kind() == ActKind::TakeBack {
            let expected = match former.pop() {
                Some(former) => Case {
                    revision: now.revision,
                    ..former
                },
                None => Case {
                    revision: now.revision,
                    state: State::Annulled,
                    ..case
                },
            };
            prop_assert_eq!(&now, &expected);
        } else {
            prop_assert_eq!(now.state, promised(&event, &case));
            prop_assert!(
                case.closing.is_none() || now.stage > case.stage || now.closing == case.closing
            );
            prop_assert_eq!((now.last_on, now.last_act.kind), (times.on, event.kind()));
            if let CaseEvent::PermitMade(made) = &event {
                let before = case.permit.as_ref();
                let number = before.map_or(&made.number, |permit| &permit.number);
                prop_assert_eq!(&made.number, number);
                prop_assert_eq!(made.version, before.map_or(0, |permit| permit.version) + 1);
            }
            former.push(case);
        }
        sound(&now, world, today)?;
        reached.push(now.state);
    }
    Ok(reached)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_played_stays_sound(begin in start(), moves in moves()) {
        play(&WORLD, begin, &moves)?;
    }
}

/// The moves that only go on with what the case waits for, `days` between each.
fn straight(days: &[i64], whim: u8) -> Vec<Move> {
    let straight = |passed: &i64| Move {
        passed: *passed,
        late: 0,
        kind: usize::MAX,
        whim,
    };
    days.iter().map(straight).collect()
}

/// A move of one kind.
fn one(kind: ActKind, passed: i64) -> Move {
    let place = ActKind::ON_A_CASE.iter().position(|known| *known == kind);
    Move {
        passed,
        late: 0,
        kind: place.expect("it acts on a case"),
        whim: 0,
    }
}

/// A game that checks nothing is worth nothing: straight moves reach every end of the story.
#[test]
fn the_game_reaches_every_end() {
    let world = &*WORLD;
    let end = |begin, moves: &[Move]| {
        let reached = play(world, begin, moves).expect("nothing unsound on the way");
        reached.last().copied().expect("it was registered")
    };
    // The fifth day of the data is Wednesday 15.01.2020; the State Corporation's whim is odd.
    let office = (5, 10, 0);
    let corporation = (5, 10, 1);
    assert_eq!(end(office, &straight(&[0; 4], 0)), State::HandedOver);
    assert_eq!(end((5, 10, 6), &straight(&[0], 0)), State::NotAccepted);
    assert_eq!(end(office, &[one(ActKind::TakeBack, 0)]), State::Annulled);
    assert_eq!(end(office, &[one(ActKind::Withdraw, 0)]), State::Withdrawn);

    // Without consent: checked, ground, notice, delivery, hearing the working day after, refusal, signed, given.
    let no_consent = (5, 10, 0b1_1000);
    let refused = straight(&[0, 0, 0, 0, 1, 0, 0, 0], 0);
    assert_eq!(end(no_consent, &refused), State::HandedOver);
    assert_eq!(end(no_consent, &refused[..5]), State::Heard);
    let mut reopened = refused.clone();
    reopened.push(one(ActKind::Reopen, 1));
    assert_eq!(end(no_consent, &reopened), State::Checked);

    let sent = straight(&[0; 4], 0);
    assert_eq!(end(corporation, &sent), State::SentToCorporation);
    let mut returned = sent.clone();
    returned.push(one(ActKind::RecordReturn, 40));
    assert_eq!(end(corporation, &returned), State::Returned);
    returned.push(one(ActKind::RecordCollectionRequest, 1));
    returned.push(one(ActKind::HandOver, 1));
    returned.push(one(ActKind::Archive, 1));
    assert_eq!(end(corporation, &returned), State::Archived);

    let mut revoked = straight(&[0; 4], 0);
    revoked.push(one(ActKind::Revoke, 1));
    assert_eq!(end(office, &revoked), State::Revoked);
    let mut voided = straight(&[0; 4], 0);
    voided.push(Move {
        whim: 33,
        ..one(ActKind::Correct, 1)
    });
    assert_eq!(end(office, &voided), State::Checked);
}
