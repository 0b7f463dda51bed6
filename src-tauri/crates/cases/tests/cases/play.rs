//! Random acts on random days, holidays included: whatever is played, a case is never in a state it cannot be in.

use cases::act::{Act, Narrowed};
use cases::application::{Application, Period};
use cases::case::{Case, State};
use cases::decide::{PossibleAct, decide, possible_acts};
use cases::event::CaseEvent;
use cases::number::Journal;
use cases::state::ActKind;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use crate::world::{
    EXECUTOR, LEFT, Stream, WORLD, World, applicant, application, at, entered, entered_late,
    number, on, take_back, through_state_corporation,
};

/// One try at the counter.
#[derive(Debug, Clone)]
struct Move {
    /// Days since the last try.
    passed: i64,
    /// Entered so many days late.
    late: i64,
    /// Which act; beyond the kinds, the next one the case can bear.
    kind: usize,
    /// What the act carries.
    whim: u8,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (
        0i64..3,
        prop_oneof![3 => Just(0i64), 1 => 0i64..4],
        0usize..20,
        any::<u8>(),
    );
    let one = one.prop_map(|(passed, late, kind, whim)| Move {
        passed,
        late,
        kind,
        whim,
    });
    proptest::collection::vec(one, 1..25)
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

fn act(played: &Move, case: &Case, world: &World, day: NaiveDate) -> Act {
    let kind = ActKind::ON_A_CASE
        .get(played.kind)
        .copied()
        .unwrap_or_else(|| {
            let possible = possible_acts(case, world.by(day)).into_iter();
            let forward = possible.filter(PossibleAct::is_allowed).map(|act| act.act);
            // The story goes on where it can; the executor may be named again and again, so it is asked last.
            forward
                .max_by_key(|act| match act {
                    ActKind::TakeBack => 0,
                    ActKind::AssignExecutor => 1,
                    ActKind::Correct => 2,
                    other => 3 + *other as u32,
                })
                .unwrap_or(ActKind::TakeBack)
        });
    match kind {
        ActKind::Register => unreachable!("it is no act on a case"),
        ActKind::AssignExecutor => Act::AssignExecutor {
            executor: if played.whim & 7 == 7 { LEFT } else { EXECUTOR },
        },
        ActKind::Check => Act::Check,
        ActKind::RefuseAcceptance => Act::RefuseAcceptance {
            number: number(Journal::NotAccepted, 1, day),
        },
        ActKind::MakePermit => Act::MakePermit {
            number: case
                .permit
                .is_none()
                .then(|| number(Journal::Permits, 1, day)),
            narrowed: (played.whim & 3 == 3).then(|| Narrowed {
                period: Period {
                    from: case.application.period.from + TimeDelta::days(played.whim.into()),
                    ..case.application.period
                },
                reason: "себебі".to_owned(),
            }),
        },
        ActKind::SignPermit => Act::SignPermit,
        ActKind::HandOver => Act::HandOver { to: applicant() },
        ActKind::Correct => {
            let mut now = case.application.clone();
            now.consent = played.whim & 1 == 1;
            now.documents[1].brought = played.whim & 0b110 != 0b110;
            now.documents[0].sheets = played.whim.into();
            crate::world::correct(now)
        }
        ActKind::TakeBack => take_back(),
    }
}

/// What holds of every case.
fn sound(case: &Case, world: &World, day: NaiveDate) -> Result<(), TestCaseError> {
    let permit = case.permit.is_some();
    let expected = match case.state {
        State::Registered | State::Annulled => (false, false, false, false, false),
        State::NotAccepted => (false, false, false, true, false),
        State::Checked => (true, false, false, false, false),
        State::PermitMade => (true, true, false, false, false),
        State::PermitSigned => (true, true, true, false, false),
        State::HandedOver => (true, true, true, false, true),
    };
    let found = (
        case.checked_on.is_some(),
        permit,
        case.signed_on.is_some(),
        case.not_accepted.is_some(),
        case.handed_over.is_some(),
    );
    prop_assert_eq!(found, expected);
    if let (Some(signed_on), Some(permit)) = (case.signed_on, &case.permit) {
        prop_assert_eq!(signed_on, permit.dated);
        prop_assert!(!case.permit_outdated);
        prop_assert!(permit.period.from >= case.application.period.from);
        prop_assert!(permit.period.until <= case.application.period.until);
        prop_assert!(case.application.consent);
    }
    let Ok(due) = world.by(day).counting().of_case(case, day) else {
        return Ok(());
    };
    for date in [
        due.check_by,
        due.prepare_by,
        due.preliminary_refusal_by,
        due.target,
        due.end,
    ] {
        prop_assert_eq!(world.calendar.is_working(date.on), Ok(true));
        prop_assert_eq!(date.left < 0, day > date.on);
    }
    prop_assert!(due.check_by.on <= due.end.on);
    prop_assert!(due.prepare_by.on <= due.end.on);
    prop_assert!(due.target.on < due.end.on);
    prop_assert!(due.preliminary_refusal_by.on < due.target.on);
    Ok(())
}

/// The state each event leaves, as the law's table names it.
fn promised(event: &CaseEvent) -> Option<State> {
    match event {
        CaseEvent::Registered(_) => Some(State::Registered),
        CaseEvent::Checked => Some(State::Checked),
        CaseEvent::NotAccepted { .. } => Some(State::NotAccepted),
        CaseEvent::PermitMade(_) => Some(State::PermitMade),
        CaseEvent::PermitSigned => Some(State::PermitSigned),
        CaseEvent::HandedOver { .. } => Some(State::HandedOver),
        CaseEvent::ExecutorAssigned { .. }
        | CaseEvent::Corrected { .. }
        | CaseEvent::TakenBack { .. } => None,
    }
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
        prop_assert!(case.state.is_open() || act.kind() == ActKind::TakeBack);
        prop_assert!(case.state != State::Annulled);
        prop_assert!(times.on >= case.last_on);
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
            prop_assert_eq!(now.state, promised(&event).unwrap_or(case.state));
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

/// A game that checks nothing is worth nothing: straight moves reach the end of the story.
#[test]
fn the_game_reaches_every_end() {
    let world = &*WORLD;
    let straight = |passed| Move {
        passed,
        late: 0,
        kind: 99,
        whim: 0,
    };
    let granted = play(
        world,
        (5, 10, 0),
        &[straight(0), straight(0), straight(0), straight(0)],
    );
    let granted = granted.expect("nothing unsound on the way");
    assert_eq!(granted.last(), Some(&State::HandedOver));
    let refused = play(world, (5, 10, 6), &[straight(0)]).expect("nothing unsound on the way");
    assert_eq!(refused.last(), Some(&State::NotAccepted));
    let annulled = Move {
        kind: 7,
        ..straight(0)
    };
    let annulled = play(world, (5, 10, 0), &[annulled]).expect("nothing unsound on the way");
    assert_eq!(annulled.last(), Some(&State::Annulled));
}
