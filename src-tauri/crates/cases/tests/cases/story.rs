//! The story's two ends, and the table of `domain.md` B.2: which act follows which state.

use cases::act::Act;
use cases::case::{Case, CaseId, ReplayError, State};
use cases::decide::possible_acts;
use cases::event::{CaseEvent, DocumentFault, UnmetDocument};
use cases::number::Journal;
use cases::state::ActKind;
use statutes::DocumentCode;

use crate::world::{
    EXECUTOR, Stream, World, applicant, application, make_permit, number, on, take_back,
};

#[test]
fn granted_within_the_term() {
    let world = World::new();
    let mut stream = Stream::registered(&world, &application());
    let registered = stream.case();
    assert_eq!(registered.state, State::Registered);
    assert_eq!(registered.registered.received_on, on(20, 11, 2026));
    // domain.md B.3: received Friday 20.11.2026, T is Friday 27.11.2026.
    assert_eq!(registered.registered.promised, on(27, 11, 2026));
    assert_eq!(registered.registered.service, "meeting-permit");
    assert_eq!(registered.registered.edition, "2023-04-12-95");

    let acts = [
        Act::AssignExecutor {
            executor: EXECUTOR,
            resolution: None,
        },
        Act::Check,
        make_permit(on(23, 11, 2026)),
        Act::SignPermit,
    ];
    stream = stream.through(&world, &acts, on(23, 11, 2026));
    let handed_over = stream
        .act(&world, &Act::HandOver { to: applicant() }, on(24, 11, 2026))
        .expect("it is signed");
    assert_eq!(handed_over.state, State::HandedOver);
    assert_eq!(handed_over.executor, Some(EXECUTOR));
    assert_eq!(handed_over.checked_on, Some(on(23, 11, 2026)));
    assert_eq!(handed_over.signed_on, Some(on(23, 11, 2026)));
    assert_eq!(handed_over.revision, 6);
    let permit = handed_over.permit.expect("it was made");
    assert_eq!(
        (permit.dated, permit.version, permit.narrowed_because),
        (on(23, 11, 2026), 1, None)
    );
    assert_eq!(permit.period, application().period);
    let Some(CaseEvent::HandedOver { closing, .. }) =
        stream.entries.last().map(|last| last.event.clone())
    else {
        panic!("the last event is the handing over");
    };
    assert_eq!(closing.term_end, on(27, 11, 2026));
    assert_eq!(closing.working_days_late, 0);
    assert_eq!(closing.calendar_hash, world.calendar.hash());
}

#[test]
fn not_accepted_with_the_unmet_lines_in_the_editions_order() {
    let world = World::new();
    let mut typed = application();
    typed.documents[3].valid_until = Some(on(19, 11, 2026));
    typed.documents[1].brought = false;
    typed.documents.reverse();
    let mut stream = Stream::registered(&world, &typed);
    let refused = Act::RefuseAcceptance {
        number: number(Journal::NotAccepted, 1, on(20, 11, 2026)),
    };
    let case = stream
        .act(&world, &refused, on(20, 11, 2026))
        .expect("two documents are unmet");
    assert_eq!(case.state, State::NotAccepted);
    let unmet = |code: &str, fault| UnmetDocument {
        document: DocumentCode(code.to_owned()),
        fault,
    };
    let valid_until = on(19, 11, 2026);
    assert_eq!(
        case.not_accepted.expect("form 3 was given").unmet,
        [
            unmet("identity", DocumentFault::Missing),
            unmet(
                "police-characteristic",
                DocumentFault::Expired { valid_until }
            ),
        ]
    );
}

#[test]
fn the_window_is_told_what_can_be_done_and_why_not_the_rest() {
    let world = World::new();
    let mut typed = application();
    typed.documents[2].brought = false;
    let stream = Stream::registered(&world, &typed);
    let acts = possible_acts(&stream.case(), world.by(on(20, 11, 2026)));
    let said: Vec<_> = acts
        .iter()
        .map(|act| {
            let codes: Vec<_> = act
                .against
                .iter()
                .map(|against| against.reason.code())
                .collect();
            (act.act.code(), codes.join(" "), act.is_allowed())
        })
        .collect();
    let allowed: Vec<_> = said
        .iter()
        .filter(|(_, _, allowed)| *allowed)
        .map(|(act, ..)| *act)
        .collect();
    let expected = [
        "assign_executor",
        "refuse_acceptance",
        "withdraw",
        "enter_monitoring",
        "correct",
        "take_back",
    ];
    assert_eq!(allowed, expected);
    assert_eq!(said[1], ("check", "document_missing".to_owned(), false));
    for (act, codes, _) in &said[3..] {
        assert!(
            allowed.contains(act) || codes == "not_in_this_state",
            "{act}: {codes}"
        );
    }
    let permit = acts
        .iter()
        .find(|act| act.act == ActKind::MakePermit)
        .expect("it is one of them");
    assert_eq!(permit.against[0].reason.hint(), Some("check_first"));
}

#[test]
fn a_stream_out_of_order_is_no_case() {
    let world = World::new();
    let whole = crate::states::standing_in(&world, State::HandedOver).entries;
    let id = CaseId(7);
    assert_eq!(Case::replay(id, &[]), Err(ReplayError::NotRegistered(id)));
    assert_eq!(
        Case::replay(id, &whole[1..]),
        Err(ReplayError::NotRegistered(id))
    );
    for left_out in 1..whole.len() - 1 {
        let mut entries = whole.clone();
        entries.remove(left_out);
        assert!(
            Case::replay(id, &entries).is_err(),
            "without entry {left_out}"
        );
    }
    let mut doubled = whole.clone();
    doubled.insert(1, whole[0].clone());
    assert!(matches!(
        Case::replay(id, &doubled),
        Err(ReplayError::OutOfPlace {
            kind: "registered",
            ..
        })
    ));
}

#[test]
fn only_the_last_act_that_stands_can_have_been_taken_back() {
    let world = World::new();
    let mut entries = crate::states::standing_in(&world, State::Checked)
        .through(&world, &[take_back()], on(20, 11, 2026))
        .entries;
    let CaseEvent::TakenBack { act, .. } = &mut entries[2].event else {
        panic!("the third event is the taking back");
    };
    *act -= 1;
    assert!(matches!(
        Case::replay(CaseId(1), &entries),
        Err(ReplayError::OutOfPlace {
            kind: "taken_back",
            ..
        })
    ));
}
