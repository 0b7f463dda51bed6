//! Withdrawal, revocation, duplicates, corrections of a signed result, the monitoring system, the archive.

use cases::act::Act;
use cases::case::{Case, State};
use cases::event::{Filing, MonitoringStage, Recipient, Revocation, Withdrawal};
use cases::next::{ActTerm, NextAct, Urgency};
use cases::number::Journal;
use cases::refusal::Refusals;
use cases::state::ActKind;
use chrono::NaiveDate;

use crate::world::refusing::{archive, heard, noticed, refused, revoke, withdraw};
use crate::world::{
    Stream, WORLD, applicant, application, codes, correct, make_permit, name, number, on,
    power_of_attorney, take_back,
};

fn monday() -> NaiveDate {
    on(23, 11, 2026)
}

fn made() -> Stream {
    Stream::registered(&WORLD, &application()).through(
        &WORLD,
        &[Act::Check, make_permit(monday())],
        monday(),
    )
}

fn given() -> Stream {
    let acts = [Act::SignPermit, Act::HandOver { to: applicant() }];
    made().through(&WORLD, &acts, monday())
}

fn refused_with(stream: &Stream, act: &Act, on: NaiveDate) -> Refusals {
    stream
        .clone()
        .act(&WORLD, act, on)
        .expect_err("it is refused")
}

#[test]
fn a_withdrawal_leaves_the_number_of_an_unsigned_permit_void_with_its_reason() {
    let case = made()
        .through(&WORLD, &[withdraw(monday())], monday())
        .case();
    assert_eq!(
        (case.state, case.permit.is_none()),
        (State::Withdrawn, true)
    );
    let [voided] = &case.voided_results[..] else {
        panic!("one permit was made");
    };
    assert_eq!(
        voided.permit.as_ref().map(|permit| permit.number.serial),
        Some(1)
    );
    assert_eq!(voided.reason, "өз еркіммен қайтарып аламын");
    assert_eq!(
        case.closing.map(|closing| closing.working_days_late),
        Some(0)
    );
}

#[test]
fn a_withdrawal_has_its_request_and_comes_before_the_signature() {
    let early = withdraw(on(19, 11, 2026));
    assert_eq!(
        codes(&refused_with(&made(), &early, monday())),
        [("requested_on", "on_before_received")]
    );
    let late = withdraw(on(24, 11, 2026));
    assert_eq!(
        codes(&refused_with(&made(), &late, monday())),
        [("requested_on", "dated_after_act")]
    );
    let wordless = Act::Withdraw {
        withdrawal: Withdrawal {
            requested_on: monday(),
            words: " ".to_owned(),
        },
    };
    assert_eq!(
        codes(&refused_with(&made(), &wordless, monday())),
        [("words", "missing")]
    );
    let signed = refused_with(&given(), &withdraw(monday()), monday());
    assert_eq!(codes(&signed), [("", "not_in_this_state")]);
    // From the way to a refusal too.
    for stream in [noticed(&WORLD), heard(&WORLD)] {
        let on = stream.case().last_on;
        let case = stream.through(&WORLD, &[withdraw(on)], on).case();
        assert_eq!(case.state, State::Withdrawn);
    }
    let mut stream = made().through(&WORLD, &[withdraw(monday())], monday());
    let case = stream
        .act(&WORLD, &take_back(), monday())
        .expect("it stands");
    assert_eq!(
        (case.state, case.voided_results.len(), case.closing),
        (State::PermitMade, 0, None)
    );
}

#[test]
fn only_a_permit_is_revoked_by_an_order_with_its_basis() {
    let tuesday = on(24, 11, 2026);
    let revoked = given().through(&WORLD, &[revoke(tuesday)], tuesday).case();
    assert_eq!(
        (revoked.state, revoked.closing),
        (State::Revoked, given().case().closing)
    );
    assert!(revoked.permit.is_some() && revoked.handed_over.is_some());
    let baseless = Act::Revoke {
        revocation: Revocation {
            basis: String::new(),
            order_number: " ".to_owned(),
            order_on: on(22, 11, 2026),
        },
    };
    assert_eq!(
        codes(&refused_with(&given(), &baseless, tuesday)),
        [
            ("basis", "missing"),
            ("order_number", "missing"),
            ("order_on", "dated_before_result")
        ]
    );
    let ahead = refused_with(&given(), &revoke(on(25, 11, 2026)), tuesday);
    assert_eq!(codes(&ahead), [("order_on", "dated_after_act")]);
    let refusal = refused(&WORLD).through(
        &WORLD,
        &[Act::HandOver { to: applicant() }],
        on(25, 11, 2026),
    );
    let against = refused_with(&refusal, &revoke(on(25, 11, 2026)), on(25, 11, 2026));
    assert_eq!(codes(&against), [("", "not_a_permit")]);
}

#[test]
fn a_second_original_is_never_given_and_duplicates_are_counted() {
    let tuesday = on(24, 11, 2026);
    let again = refused_with(&given(), &Act::HandOver { to: applicant() }, tuesday);
    assert_eq!(codes(&again), [("", "not_in_this_state")]);
    assert_eq!(again.0[0].reason.hint(), Some("issue_duplicate_instead"));
    let duplicate = |to| Act::IssueDuplicate {
        to,
        reason: "жоғалтып алды".to_owned(),
    };
    let to = Recipient::Representative {
        name: name("Үлгі", "Өкіл", ""),
        identity_document: "000000002".to_owned(),
        power_of_attorney: power_of_attorney(on(20, 11, 2026), tuesday),
    };
    let stream = given().through(
        &WORLD,
        &[duplicate(applicant()), duplicate(to.clone())],
        tuesday,
    );
    let case = stream.case();
    let copies: Vec<u32> = case
        .duplicates
        .iter()
        .map(|duplicate| duplicate.copy)
        .collect();
    assert_eq!((copies, case.state), (vec![1, 2], State::HandedOver));
    let expired = refused_with(&stream, &duplicate(to), on(25, 11, 2026));
    assert_eq!(
        codes(&expired),
        [(
            "to.power_of_attorney.valid_until",
            "power_of_attorney_expired"
        )]
    );
    let why = Act::IssueDuplicate {
        to: applicant(),
        reason: String::new(),
    };
    assert_eq!(
        codes(&refused_with(&stream, &why, tuesday)),
        [("reason", "missing")]
    );
    let unsigned = refused_with(&made(), &duplicate(applicant()), monday());
    assert_eq!(codes(&unsigned), [("", "not_in_this_state")]);
    // Out of the archive too, but only where there is a result.
    let archived = stream.through(&WORLD, &[archive()], tuesday);
    assert!(
        archived
            .clone()
            .act(&WORLD, &duplicate(applicant()), tuesday)
            .is_ok()
    );
    let withdrawn = made().through(&WORLD, &[withdraw(monday()), archive()], monday());
    let against = refused_with(&withdrawn, &duplicate(applicant()), monday());
    assert_eq!(codes(&against), [("", "nothing_signed")]);
}

fn corrected() -> Act {
    let mut corrected = application();
    corrected.applicant.address.push_str(", 2-пәтер");
    correct(corrected)
}

fn next(case: &Case, today: NaiveDate) -> NextAct {
    let dates = WORLD.by(today).counting().of_case(case, today);
    NextAct::of(case, &dates.expect("2026 is shipped")).expect("it is open")
}

#[test]
fn a_correction_after_signing_voids_the_result_and_the_next_one_draws_its_own_number() {
    let thursday = on(3, 12, 2026);
    let stream = given().through(&WORLD, &[corrected()], thursday);
    let case = stream.case();
    assert_eq!(case.state, State::Checked);
    // The service was ended in time, and stays so.
    assert_eq!(case.closing, given().case().closing);
    let [voided] = &case.voided_results[..] else {
        panic!("one result was void");
    };
    assert!(voided.permit.is_some() && voided.handed_over.is_some());
    assert_eq!(
        (voided.on, voided.reason.as_str(), voided.stage),
        (thursday, "қате жазылған", 1)
    );
    assert!(case.permit.is_none() && case.handed_over.is_none() && case.signed_on.is_none());
    // A new one is due at once; the term that was kept presses no more.
    let waits = next(&case, thursday);
    assert_eq!(
        (waits.act, waits.term, waits.due.on),
        (ActKind::MakePermit, ActTerm::Replace, thursday)
    );
    assert_eq!(waits.urgency(), Urgency::Today);
    assert_eq!(next(&case, on(4, 12, 2026)).urgency(), Urgency::Overdue);
    let keeping = Act::MakePermit {
        number: None,
        narrowed: None,
    };
    assert_eq!(
        codes(&refused_with(&stream, &keeping, thursday)),
        [("number", "number_needed")]
    );
    let anew = Act::MakePermit {
        number: Some(number(Journal::Permits, 2, thursday)),
        narrowed: None,
    };
    let acts = [anew, Act::SignPermit, Act::HandOver { to: applicant() }];
    let case = stream.through(&WORLD, &acts, thursday).case();
    let permit = case.permit.as_ref().expect("it was made");
    assert_eq!(
        (
            permit.number.serial,
            permit.version,
            case.voided_results.len()
        ),
        (2, 1, 1)
    );
    assert_eq!(case.closing, given().case().closing);
}

#[test]
fn a_correction_after_signing_is_taken_back_with_everything_it_voided() {
    let tuesday = on(24, 11, 2026);
    let before = given().case();
    let mut stream = given().through(&WORLD, &[corrected()], tuesday);
    let after = stream
        .act(&WORLD, &take_back(), tuesday)
        .expect("it stands");
    assert_eq!(
        after,
        Case {
            revision: after.revision,
            ..before
        }
    );
    let unchanged = refused_with(&stream, &correct(application()), tuesday);
    assert_eq!(codes(&unchanged), [("", "nothing_changed")]);
}

#[test]
fn a_refusal_voided_by_a_correction_waits_for_the_next_after_the_same_hearing() {
    let on = refused(&WORLD).case().last_on;
    let stream = refused(&WORLD).through(&WORLD, &[corrected()], on);
    let case = stream.case();
    assert_eq!((case.state, case.voided_results.len()), (State::Heard, 1));
    assert!(case.hearing.is_some() && case.ground.is_some() && case.refusal.is_none());
    // The term still runs: nothing ended the service.
    assert_eq!(
        (case.closing, next(&case, on).term),
        (None, ActTerm::Result)
    );
    let anew = Act::MakeRefusal {
        number: Some(number(Journal::Refusals, 2, on)),
        reasons: "сол себеппен".to_owned(),
    };
    let case = stream.through(&WORLD, &[anew, Act::SignRefusal], on).case();
    assert_eq!(case.refusal.map(|refusal| refusal.number.serial), Some(2));
}

#[test]
fn each_stage_is_entered_into_the_monitoring_system_once_it_has_happened() {
    use MonitoringStage::{Decision, Delivery, Reception};
    let enter = |stage| Act::EnterMonitoring {
        stage,
        by: "Үлгі М.".to_owned(),
    };
    let stream = made();
    assert_eq!(stream.case().monitoring_due(), [Reception]);
    let early = refused_with(&stream, &enter(Decision), monday());
    assert_eq!(codes(&early), [("stage", "stage_not_reached")]);
    let entered = stream.through(&WORLD, &[enter(Reception)], monday());
    let again = refused_with(&entered, &enter(Reception), monday());
    assert_eq!(codes(&again), [("", "nothing_to_enter")]);
    assert_eq!(
        given().case().monitoring_due(),
        [Reception, Decision, Delivery]
    );
    let entered = given().through(&WORLD, &[enter(Decision)], monday());
    assert_eq!(entered.case().monitoring_due(), [Reception, Delivery]);
    let again = refused_with(&entered, &enter(Decision), monday());
    assert_eq!(codes(&again), [("stage", "stage_entered_already")]);
    let nobody = Act::EnterMonitoring {
        stage: Delivery,
        by: " ".to_owned(),
    };
    assert_eq!(
        codes(&refused_with(&entered, &nobody, monday())),
        [("by", "missing")]
    );
    let archived = entered.through(&WORLD, &[archive(), enter(Delivery)], monday());
    assert_eq!(archived.case().monitoring_due(), [Reception]);
    let withdrawn = made().through(&WORLD, &[withdraw(monday())], monday());
    assert_eq!(withdrawn.case().monitoring_due(), [Reception, Decision]);
}

#[test]
fn the_archive_takes_what_has_ended_with_its_place_and_sheets() {
    let nothing = Act::Archive {
        filing: Filing {
            file_index: " ".to_owned(),
            volume: String::new(),
            sheets: 0,
        },
    };
    let against = refused_with(&given(), &nothing, monday());
    assert_eq!(
        codes(&against),
        [("file_index", "missing"), ("sheets", "missing")]
    );
    let archived = given().through(&WORLD, &[archive()], monday());
    assert_eq!(
        archived
            .case()
            .archived
            .map(|archived| archived.filing.sheets),
        Some(14)
    );
    for act in [revoke(monday()), corrected()] {
        let against = refused_with(&archived, &act, monday());
        assert_eq!(codes(&against), [("", "not_in_this_state")]);
        assert_eq!(against.0[0].reason.hint(), Some("take_back_last_act"));
    }
}

#[test]
fn a_permit_runs_out_after_its_last_day() {
    let case = given().case();
    let last = application().period.until;
    assert!(!case.meeting_over(last));
    assert!(case.meeting_over(last.succ_opt().expect("there is a next day")));
    assert!(!made().case().meeting_over(on(1, 1, 2030)));
}
