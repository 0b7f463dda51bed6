//! Every state with every act that may follow it; nothing else may (`domain.md` B.2).

use cases::act::Act;
use cases::case::State;
use cases::event::MonitoringStage;
use cases::number::Journal;
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::refusing::{
    appointment, archive, attended, deliver, find_ground, hear, make_refusal, preliminary_refusal,
    reopen, revoke, send, withdraw,
};
use crate::world::{
    EXECUTOR, Stream, World, applicant, application, codes, make_permit, number, on, take_back,
    through_state_corporation,
};

/// The day on which everything of these tests happens but the hearing.
fn monday() -> NaiveDate {
    on(23, 11, 2026)
}

/// The day of hearings, of results after them, and of every act tried.
fn wednesday() -> NaiveDate {
    on(25, 11, 2026)
}

/// A stream that stands in a state.
pub(crate) fn standing_in(world: &World, state: State) -> Stream {
    let mut typed = match state {
        State::SentToCorporation | State::Returned => through_state_corporation(),
        _ => application(),
    };
    typed.documents[0].brought = state != State::NotAccepted;
    let day = typed.received_at.date();
    let stream = Stream::registered(world, &typed);
    let refuse = Act::RefuseAcceptance {
        number: number(Journal::NotAccepted, 1, day),
    };
    let granting = [Act::Check, make_permit(day), Act::SignPermit];
    let refusing = [
        Act::Check,
        find_ground(1),
        preliminary_refusal(monday(), appointment(wednesday())),
        deliver(),
    ];
    let deciding = [
        hear(wednesday(), attended()),
        make_refusal(wednesday()),
        Act::SignRefusal,
    ];
    let hand_over = Act::HandOver { to: applicant() };
    let granted = |more: &[Act]| [&granting[..], more].concat();
    let (first, second, on_second) = match state {
        State::Registered => (Vec::new(), Vec::new(), day),
        State::NotAccepted => (vec![refuse], Vec::new(), day),
        State::Annulled => (vec![take_back()], Vec::new(), day),
        State::Withdrawn => (vec![withdraw(day)], Vec::new(), day),
        State::Checked => (granting[..1].to_vec(), Vec::new(), day),
        State::PermitMade => (granting[..2].to_vec(), Vec::new(), day),
        State::PermitSigned => (granting.to_vec(), Vec::new(), day),
        State::HandedOver => (granted(&[hand_over]), Vec::new(), day),
        State::Revoked => (granted(&[hand_over, revoke(day)]), Vec::new(), day),
        State::Archived => (granted(&[hand_over, archive()]), Vec::new(), day),
        State::SentToCorporation => (granted(&[send(day)]), Vec::new(), day),
        State::Returned => (
            granted(&[send(day)]),
            vec![Act::RecordReturn],
            on(23, 12, 2026),
        ),
        State::PreliminaryRefusal => (Vec::new(), refusing.to_vec(), monday()),
        State::Heard | State::RefusalMade | State::RefusalSigned => {
            let acts = match state {
                State::Heard => 1,
                State::RefusalMade => 2,
                _ => 3,
            };
            let stream = stream.through(world, &refusing, monday());
            let stream = stream.through(world, &deciding[..acts], wednesday());
            assert_eq!(stream.case().state, state);
            return stream;
        }
    };
    let stream = stream.through(world, &first, day);
    let stream = stream.through(world, &second, on_second);
    assert_eq!(stream.case().state, state);
    stream
}

use ActKind as A;

const OPEN: &[ActKind] = &[
    A::AssignExecutor,
    A::Withdraw,
    A::EnterMonitoring,
    A::Correct,
    A::TakeBack,
];
const SIGNED: &[ActKind] = &[
    A::IssueDuplicate,
    A::EnterMonitoring,
    A::Correct,
    A::TakeBack,
];
const ENDED: &[ActKind] = &[A::EnterMonitoring, A::TakeBack];

/// What may follow beside the acts that every open, signed or ended case bears.
fn may_follow(state: State) -> Vec<ActKind> {
    let (every, own): (_, &[ActKind]) = match state {
        State::Registered => (OPEN, &[A::Check, A::RefuseAcceptance]),
        State::Checked => (
            OPEN,
            &[
                A::FindGround,
                A::DropGround,
                A::MakePreliminaryRefusal,
                A::MakePermit,
            ],
        ),
        State::PreliminaryRefusal => (
            OPEN,
            &[
                A::RecordNoticeDelivery,
                A::RecordObjection,
                A::PostponeHearing,
                A::RecordHearing,
            ],
        ),
        State::Heard => (OPEN, &[A::RecordObjection, A::MakePermit, A::MakeRefusal]),
        State::PermitMade => (OPEN, &[A::MakePermit, A::SignPermit]),
        State::RefusalMade => (OPEN, &[A::MakeRefusal, A::SignRefusal]),
        State::PermitSigned => (SIGNED, &[A::SendToCorporation, A::HandOver, A::Revoke]),
        State::RefusalSigned => (SIGNED, &[A::SendToCorporation, A::HandOver, A::Reopen]),
        State::SentToCorporation => (
            SIGNED,
            &[A::RecordReturn, A::HandOver, A::Revoke, A::Reopen],
        ),
        State::Returned => (
            SIGNED,
            &[
                A::SendToCorporation,
                A::RecordCollectionRequest,
                A::HandOver,
                A::Revoke,
                A::Reopen,
            ],
        ),
        State::HandedOver => (SIGNED, &[A::Revoke, A::Reopen, A::Archive]),
        State::NotAccepted | State::Withdrawn | State::Revoked => (ENDED, &[A::Archive]),
        State::Archived => (ENDED, &[A::IssueDuplicate]),
        State::Annulled => (&[], &[]),
    };
    [every, own].concat()
}

/// An act of each kind that is sound in itself.
fn acts(stream: &Stream, day: NaiveDate) -> Vec<Act> {
    let case = stream.case();
    let mut corrected = case.application.clone();
    corrected.applicant.address.push_str(", 2-пәтер");
    let anew = |number| (case.result().is_none()).then_some(number);
    let later = appointment(on(27, 11, 2026).max(day.succ_opt().expect("there is a next day")));
    vec![
        Act::AssignExecutor {
            executor: EXECUTOR,
            resolution: None,
        },
        Act::Check,
        Act::RefuseAcceptance {
            number: number(Journal::NotAccepted, 2, day),
        },
        find_ground(3),
        Act::DropGround {
            reason: "негіз жоқ".to_owned(),
        },
        preliminary_refusal(day, later.clone()),
        deliver(),
        Act::RecordObjection {
            words: "келіспеймін".to_owned(),
        },
        Act::PostponeHearing {
            to: later,
            reason: "ауырып қалды".to_owned(),
        },
        hear(day, attended()),
        Act::MakePermit {
            number: anew(number(Journal::Permits, 2, day)),
            narrowed: None,
        },
        Act::SignPermit,
        Act::MakeRefusal {
            number: anew(number(Journal::Refusals, 2, day)),
            reasons: "себебі".to_owned(),
        },
        Act::SignRefusal,
        send(day),
        Act::RecordReturn,
        Act::RecordCollectionRequest {
            by: "корпорация".to_owned(),
        },
        Act::HandOver { to: applicant() },
        Act::IssueDuplicate {
            to: applicant(),
            reason: "жоғалтты".to_owned(),
        },
        withdraw(day),
        revoke(day),
        reopen(day),
        Act::EnterMonitoring {
            stage: MonitoringStage::Reception,
            by: "Үлгі М.".to_owned(),
        },
        archive(),
        crate::world::correct(corrected),
        take_back(),
    ]
}

#[test]
fn every_state_allows_what_the_table_says_and_nothing_else() {
    let world = World::new();
    for state in State::ALL {
        let stream = standing_in(&world, state);
        let day = stream.case().last_on;
        let tried = acts(&stream, day);
        let kinds: Vec<ActKind> = tried.iter().map(Act::kind).collect();
        assert_eq!(kinds, ActKind::ON_A_CASE);
        for act in tried {
            let kind = act.kind();
            let answer = stream.clone().act(&world, &act, day);
            let out_of_place = answer
                .as_ref()
                .is_err_and(|refusals| codes(refusals) == [("", "not_in_this_state")]);
            let expected = may_follow(state).contains(&kind);
            assert_eq!(!out_of_place, expected, "{state:?} {act:?}: {answer:?}");
            assert_eq!(state.after(kind).is_some(), expected, "{state:?} {kind:?}");
            if let Ok(case) = answer
                && kind != A::TakeBack
            {
                assert_eq!(state.after(kind), Some(case.state), "{state:?} {kind:?}");
            }
        }
    }
}
