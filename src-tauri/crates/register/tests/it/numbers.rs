//! Numbers: one after the other, never twice, whatever is taken back.

use cases::event::CaseEvent;
use cases::number::Journal;
use cases::office::FirstNumber;
use register::{Register, RegisterError};
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn each_journal_and_year_counts_for_itself_from_one() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    for expected in 1..=3 {
        let case = register_case(&mut register, kasymov());
        let found = register
            .read(|reading| reading.case_by_number(expected, 2026))
            .expect("a lookup");
        assert_eq!(found, Some(case));
    }
    act(&mut register, |writing| {
        assert_eq!(writing.next_serial(Journal::Applications, 2026)?, 4);
        assert_eq!(writing.next_serial(Journal::Applications, 2027)?, 1);
        assert_eq!(writing.next_serial(Journal::Permits, 2026)?, 1);
        Ok(())
    });
    let found = register
        .read(|reading| reading.case_by_number(1, 2027))
        .expect("a lookup");
    assert_eq!(found, None);
}

#[test]
fn a_journal_begins_where_the_paper_one_stopped() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = Register::open(dir.path(), None).expect("a fresh folder");
    act(&mut register, |writing| {
        let first = FirstNumber {
            journal: Journal::Applications,
            year: 2026,
            serial: 241,
        };
        writing.append_office(&set_up(vec![first]), CLERK, &times("2026-11-20"), &[])?;
        take_edition(writing)
    });
    act(&mut register, |writing| {
        assert_eq!(writing.next_serial(Journal::Applications, 2026)?, 241);
        assert_eq!(writing.next_serial(Journal::Applications, 2027)?, 1);
        assert_eq!(writing.next_serial(Journal::Permits, 2026)?, 1);
        Ok(())
    });
    register_case(&mut register, kasymov());
    register_case(&mut register, kasymov());
    let found = register
        .read(|reading| reading.case_by_number(242, 2026))
        .expect("a lookup");
    assert!(found.is_some());
    assert_clean(&register);
}

#[test]
fn a_number_taken_back_is_never_drawn_again() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    append(&mut register, case, &taken_back(3));
    act(&mut register, |writing| {
        assert_eq!(writing.next_serial(Journal::Applications, 2026)?, 2);
        Ok(())
    });
    let again = register.act(|writing| {
        let event = registered(number(Journal::Applications, 1, 2026), kasymov());
        writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[])
    });
    assert!(
        matches!(again, Err(RegisterError::NumberTaken(_))),
        "{again:?}"
    );
    assert_clean(&register);
}

#[test]
fn a_serial_out_of_turn_is_refused() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    for serial in [0, 2, 7] {
        let refused = register.act(|writing| {
            let event = registered(number(Journal::Applications, serial, 2026), kasymov());
            writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[])
        });
        assert!(
            matches!(
                refused,
                Err(RegisterError::NumberOutOfTurn { expected: 1, .. })
            ),
            "{refused:?}"
        );
    }
    let last = register.act(|writing| {
        let event = registered(number(Journal::Applications, 1, 2026), kasymov());
        writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[])?;
        writing.next_serial(Journal::Applications, 2026)
    });
    assert_eq!(last.expect("the turn of 1"), 2);
}

#[test]
fn only_a_new_version_of_the_standing_permit_keeps_its_number() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let first = number(Journal::Permits, 1, 2026);
    append(&mut register, case, &CaseEvent::Checked);
    append(&mut register, case, &permit(first.clone(), 1));
    let second = append(&mut register, case, &permit(first.clone(), 2));
    append(&mut register, case, &taken_back(second));
    let third = append(&mut register, case, &permit(first.clone(), 2));
    append(&mut register, case, &taken_back(third));
    let made = register
        .read(|reading| reading.case_entries(case))
        .expect("entries")[2]
        .seq;
    append(&mut register, case, &taken_back(made));
    // The first permit is void: its number is gone with it, also for its own case.
    let again = register.act(|writing| {
        writing.append_case(
            Some(case),
            &permit(first, 1),
            CLERK,
            &times("2026-11-25"),
            &[],
        )
    });
    assert!(
        matches!(again, Err(RegisterError::NumberTaken(_))),
        "{again:?}"
    );
    append(
        &mut register,
        case,
        &permit(number(Journal::Permits, 2, 2026), 1),
    );
    assert_clean(&register);
}
