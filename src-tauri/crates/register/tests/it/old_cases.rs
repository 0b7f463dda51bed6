//! Cases of the paper journal: their numbers beside the register's own, many in one act, and taken back again.

use cases::case::{CaseId, State};
use cases::number::Journal;
use cases::office::{FirstNumber, ImportId};
use register::{CaseFilter, CaseOrder, Page, Register, RegisterError};
use tempfile::tempdir;

use crate::fixtures::*;

/// A register whose own applications begin with that number, or with whatever comes.
fn beginning_with(dir: &std::path::Path, first: Option<u32>) -> Register {
    let mut register = Register::open(dir, None).expect("a fresh folder");
    act(&mut register, |writing| {
        let first = first.map(|serial| FirstNumber {
            journal: Journal::Applications,
            year: 2026,
            serial,
        });
        let set_up = set_up(first.into_iter().collect());
        writing.append_office(&set_up, CLERK, &times("2026-11-20"), &[])?;
        take_edition(writing)
    });
    register
}

fn bring(register: &mut Register, serials: &[u32]) -> Result<Vec<CaseId>, RegisterError> {
    register.act(|writing| {
        let mut many = writing.many()?;
        serials
            .iter()
            .map(|serial| {
                let event = old_case(*serial, kasymov(), Some(ImportId(1)));
                many.begin(&event, CLERK, &times("2026-11-23"))
            })
            .collect()
    })
}

fn next(register: &mut Register) -> u32 {
    register
        .act(|writing| writing.next_serial(Journal::Applications, 2026))
        .expect("a look at the count")
}

#[test]
fn old_numbers_lie_below_the_first_of_our_own_and_may_have_holes() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = beginning_with(dir.path(), Some(48));
    bring(&mut register, &[1, 7, 3, 40]).expect("numbers of the paper journal");
    assert_eq!(
        next(&mut register),
        48,
        "the count begins where it was told to"
    );
    let own = register_case(&mut register, kasymov());
    let found = register
        .read(|reading| reading.case_by_number(48, 2026))
        .expect("a lookup");
    assert_eq!(found, Some(own));
    for (serial, is_late) in [(48, false), (49, true), (60, true)] {
        let refused = bring(&mut register, &[serial]);
        let fits = match &refused {
            Err(RegisterError::NumberTaken(_)) => !is_late,
            Err(RegisterError::NumberOutOfTurn { expected: 48, .. }) => is_late,
            _ => false,
        };
        assert!(fits, "{serial}: {refused:?}");
    }
    bring(&mut register, &[47]).expect("a late find in the paper journal");
    let twice = bring(&mut register, &[12, 12]);
    assert!(
        matches!(twice, Err(RegisterError::NumberTaken(_))),
        "{twice:?}"
    );
    assert_clean(&register);
}

#[test]
fn where_nothing_was_told_our_own_count_goes_on_from_the_paper_journals() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = beginning_with(dir.path(), None);
    bring(&mut register, &[5, 9, 240]).expect("numbers of the paper journal");
    assert_eq!(next(&mut register), 241);
    register_case(&mut register, kasymov());
    assert_eq!(next(&mut register), 242);
    assert_clean(&register);
}

#[test]
fn one_that_fails_leaves_none_of_them() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = beginning_with(dir.path(), Some(48));
    let before = register
        .read(register::Reading::last_entry)
        .expect("a head");
    bring(&mut register, &[1, 2, 3, 48]).expect_err("the last is our own");
    let after = register
        .read(register::Reading::last_entry)
        .expect("a head");
    assert_eq!(before, after);
    let filter = CaseFilter::default();
    let cases = register
        .read(|reading| reading.cases(&filter, CaseOrder::OldestFirst, Page::ALL))
        .expect("a list");
    assert!(cases.is_empty());
    assert_clean(&register);
}

#[test]
fn taken_back_they_free_their_numbers_and_only_untouched_ones_go() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = beginning_with(dir.path(), None);
    let brought = bring(&mut register, &[1, 2]).expect("numbers of the paper journal");
    register_case(&mut register, kasymov());
    let back = |register: &mut Register, case| {
        register.act(|writing| {
            let mut many = writing.many()?;
            many.take_back(case, "бағандар шатасқан", CLERK, &times("2026-11-24"))
        })
    };
    assert!(back(&mut register, brought[0]).expect("an untouched case"));
    let case = register
        .read(|reading| reading.case(brought[0]))
        .expect("it stays");
    assert_eq!(case.state, State::Annulled);
    assert!(!back(&mut register, brought[0]).expect("it has moved on already"));
    bring(&mut register, &[1]).expect("its number is free again");
    bring(&mut register, &[2]).expect_err("the other one stands");
    assert_clean(&register);
    register.rebuild_derived().expect("a rebuild");
    assert_clean(&register);
}

#[test]
fn they_are_found_by_every_number_they_ever_had() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = beginning_with(dir.path(), Some(48));
    let mut application = kasymov();
    application.chancery_number = Some("05-12/31".to_owned());
    let event = old_case(31, application, None);
    let (case, _) = register
        .act(|writing| writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[]))
        .expect("one by itself");
    for query in ["31/2026", "05-12-31/2026", "05-12/31"] {
        let (found, _) = register
            .read(|reading| reading.search(query, &CaseFilter::default(), 10))
            .expect("a search");
        assert_eq!(found.first().map(|row| row.id), Some(case), "{query}");
    }
}
