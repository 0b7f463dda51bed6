//! Whatever happens in an office, the chain holds, and the derived tables are those that a rebuild gives.

use std::path::Path;

use cases::case::{CaseId, State};
use cases::event::{CaseEvent, Delivery, MonitoringStage};
use cases::number::Journal;
use cases::office::OfficeEvent;
use proptest::prelude::*;
use register::{REGISTER_FILE, Register, RegisterError};
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::tempdir;

use crate::fixtures::*;
use crate::procedure;

/// One thing somebody tries, on one of the cases there are.
#[derive(Debug, Clone, Copy)]
enum Try {
    Register(u8),
    Assign(u8),
    Check(u8),
    Refuse(u8),
    Permit(u8),
    Sign(u8),
    HandOver(u8, bool),
    Correct(u8, u8),
    Procedure(u8, u8),
    TakeBack(u8),
    Print(u8),
    FailLater(u8),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = prop_oneof![
        3 => any::<u8>().prop_map(Try::Register),
        1 => any::<u8>().prop_map(Try::Assign),
        3 => any::<u8>().prop_map(Try::Check),
        1 => any::<u8>().prop_map(Try::Refuse),
        4 => any::<u8>().prop_map(Try::Permit),
        2 => any::<u8>().prop_map(Try::Sign),
        2 => any::<(u8, bool)>().prop_map(|(case, other)| Try::HandOver(case, other)),
        1 => any::<(u8, u8)>().prop_map(|(case, name)| Try::Correct(case, name)),
        8 => any::<(u8, u8)>().prop_map(|(case, kind)| Try::Procedure(case, kind)),
        2 => any::<u8>().prop_map(Try::TakeBack),
        1 => any::<u8>().prop_map(Try::Print),
        1 => any::<u8>().prop_map(Try::FailLater),
    ];
    prop::collection::vec(one, 1..60)
}

fn applicant(choice: u8) -> cases::application::Application {
    let surnames = ["Қасымов", "Касымов", "Әбенова", "Ілиясов", "О'Нил", ""];
    let digits = [
        "500101100000",
        "500101200007",
        "850618100003",
        "991231500707",
    ];
    let surname = surnames[usize::from(choice) % surnames.len()];
    application(
        name(surname, "Асан", ""),
        iin(digits[usize::from(choice) % digits.len()]),
    )
}

/// Does what is tried, as far as the case's state lets it.
fn attempt(register: &mut Register, cases: &mut Vec<CaseId>, attempted: Try) {
    let pick = |choice: u8| cases.get(usize::from(choice) % cases.len().max(1)).copied();
    let (choice, event): (u8, CaseEvent) = match attempted {
        Try::Register(choice) => {
            cases.push(register_case(register, applicant(choice)));
            return;
        }
        Try::FailLater(choice) => {
            let failed: Result<(), RegisterError> = register.act(|writing| {
                register_in(writing, applicant(choice))?;
                Err(RegisterError::Busy)
            });
            assert!(failed.is_err());
            return;
        }
        Try::Print(choice) => {
            let Some(case) = pick(choice) else { return };
            let papers = register
                .read(|reading| reading.papers_of(case))
                .expect("papers");
            let sha256 = papers[usize::from(choice) % papers.len()].sha256;
            act(register, |writing| {
                writing.append_office(
                    &OfficeEvent::Printed { sha256 },
                    CLERK,
                    &times("2026-11-26"),
                    &[],
                )
            });
            return;
        }
        Try::Assign(choice) => (
            choice,
            CaseEvent::ExecutorAssigned {
                executor: CLERK,
                resolution: None,
            },
        ),
        Try::Check(choice) => (choice, CaseEvent::Checked),
        Try::Sign(choice) => (choice, CaseEvent::PermitSigned),
        Try::HandOver(choice, false) => (choice, handed_over()),
        Try::HandOver(choice, true) => (choice, handed_to_representative()),
        Try::Correct(choice, name) => {
            let Some(case) = pick(choice) else { return };
            let case = register.read(|reading| reading.case(case)).expect("a case");
            let correction = CaseEvent::Corrected {
                application: Box::new(applicant(name)),
                reason: "қате".to_owned(),
                voids_result: case.state.has_signed_result(),
            };
            (choice, correction)
        }
        Try::Procedure(choice, kind) => {
            let Some(case) = pick(choice) else { return };
            (choice, of_procedure(register, case, kind))
        }
        Try::Refuse(choice) => {
            let serial = next(register, Journal::NotAccepted);
            (
                choice,
                not_accepted(number(Journal::NotAccepted, serial, 2026)),
            )
        }
        Try::Permit(choice) => {
            let Some(case) = pick(choice) else { return };
            (choice, next_permit(register, case))
        }
        Try::TakeBack(choice) => {
            let Some(case) = pick(choice) else { return };
            let case = register.read(|reading| reading.case(case)).expect("a case");
            (choice, taken_back(case.last_act.seq))
        }
    };
    let Some(case) = pick(choice) else { return };
    let before = register.read(|reading| reading.case(case)).expect("a case");
    let allowed = before.state.allows(event.act());
    let words = format!("{} of {} at {}", event.kind(), case.0, before.revision);
    let done = register.act(|writing| {
        let papers = [paper("form", None, 1, &words)];
        writing.append_case(Some(case), &event, CLERK, &times("2026-11-25"), &papers)
    });
    match done {
        Ok(_) => assert!(allowed),
        Err(RegisterError::Replay(_)) => assert!(!allowed),
        Err(error) => panic!("{attempted:?}: {error}"),
    }
}

/// An event of the whole procedure, with the number that its case or its journal has for it. One that the case's
/// state lets follow is chosen where there is one.
fn of_procedure(register: &mut Register, case: CaseId, kind: u8) -> CaseEvent {
    let case = register.read(|reading| reading.case(case)).expect("a case");
    let mut drawn = |journal| number(journal, next(register, journal), 2026);
    let refusal = match &case.refusal {
        Some(standing) if case.state == State::RefusalMade => {
            procedure::refusal(standing.number.clone(), standing.version + 1)
        }
        _ => procedure::refusal(drawn(Journal::Refusals), 1),
    };
    let events = [
        procedure::ground_found(kind % 4),
        procedure::preliminary_refusal(drawn(Journal::PreliminaryRefusals), None),
        procedure::notice_delivered(Delivery::Post),
        procedure::heard(drawn(Journal::Protocols), procedure::attended()),
        refusal,
        CaseEvent::RefusalSigned,
        procedure::sent(),
        CaseEvent::ReturnedByCorporation,
        procedure::duplicate_to_representative(1),
        procedure::withdrawn(),
        procedure::revoked(),
        procedure::reopened(),
        procedure::entered(MonitoringStage::Reception),
        procedure::archived(),
    ];
    let fitting: Vec<&CaseEvent> = events
        .iter()
        .filter(|event| case.state.allows(event.act()))
        .collect();
    let place = usize::from(kind);
    match fitting.len() {
        0 => events[place % events.len()].clone(),
        many => fitting[place % many].clone(),
    }
}

fn next(register: &mut Register, journal: Journal) -> u32 {
    act(register, |writing| writing.next_serial(journal, 2026))
}

/// A new version keeps the number of the permit it replaces.
fn next_permit(register: &mut Register, case: CaseId) -> CaseEvent {
    let case = register.read(|reading| reading.case(case)).expect("a case");
    match case.permit {
        Some(standing) if case.state == State::PermitMade => {
            permit(standing.number, standing.version + 1)
        }
        _ => permit(
            number(Journal::Permits, next(register, Journal::Permits), 2026),
            1,
        ),
    }
}

/// Every row of the derived tables.
fn derived(dir: &Path) -> Vec<Vec<Vec<Value>>> {
    let file = Connection::open(dir.join(REGISTER_FILE)).expect("the file");
    [
        "case_row",
        "case_person",
        "case_term",
        "drawn_number",
        "paper_issue",
        "printing",
    ]
    .map(|table| {
        let mut statement = file
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))
            .expect("a derived table");
        let columns = statement.column_count();
        statement
            .query_map([], |row| {
                (0..columns).map(|column| row.get(column)).collect()
            })
            .expect("its rows")
            .collect::<Result<_, _>>()
            .expect("its rows")
    })
    .into()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_chain_holds_and_what_is_derived_is_what_a_rebuild_gives(tries in tries()) {
        let dir = tempdir().expect("a temporary folder");
        let mut register = office_in(dir.path());
        let mut cases = Vec::new();
        for attempted in tries {
            attempt(&mut register, &mut cases, attempted);
        }
        assert_clean(&register);
        let before = derived(dir.path());
        register.rebuild_derived().expect("a sound journal");
        prop_assert_eq!(derived(dir.path()), before);
        drop(register);
        assert_clean(&Register::open_existing(dir.path(), None).expect("the register"));
    }
}
