//! Papers and numbers of the office's own acts: they belong to no case, and everything else holds for them.

use cases::number::Journal;
use cases::office::OfficeEvent;
use register::{
    Finding, PaperStatus, REGISTER_FILE, Register, RegisterError, RowFault, check_file,
};
use tempfile::tempdir;

use crate::fixtures::*;
use crate::tampering::{derived, tamper};

/// An office with a case and a list of it on two papers: entries 1 set up, 2 edition taken, 3 registered, 4 list.
fn with_a_list(dir: &std::path::Path) -> Register {
    let mut register = office_in(dir);
    let case = register_case(&mut register, kasymov());
    let list = number(Journal::HandOverLists, 1, 2026);
    act(&mut register, |writing| {
        assert_eq!(writing.next_serial(Journal::HandOverLists, 2026)?, 1);
        let papers = [
            paper("hand-over-list", Some(list.clone()), 1, "a list"),
            paper("leaflet", None, 1, "a leaflet"),
        ];
        let event = hand_over_list(1, &[case]);
        writing.append_office(&event, CLERK, &times("2026-11-25"), &papers)
    });
    register
}

#[test]
fn a_paper_of_the_office_is_kept_and_belongs_to_no_case() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = with_a_list(dir.path());
    let papers = register
        .read(register::Reading::office_papers)
        .expect("papers");
    let said = |paper: &register::PaperRow| (paper.form.clone(), paper.seq, paper.status.clone());
    assert_eq!(
        papers.iter().map(said).collect::<Vec<_>>(),
        [
            ("hand-over-list".to_owned(), 4, PaperStatus::Live),
            ("leaflet".to_owned(), 4, PaperStatus::Live),
        ]
    );
    let cases = register.read(|reading| reading.cases_of_paper(&papers[0].sha256));
    assert_eq!(cases.expect("cases"), []);
    let found = register.read(|reading| reading.case_by_number_of(Journal::HandOverLists, 1, 2026));
    assert_eq!(found.expect("a lookup"), None);
    register.rebuild_derived().expect("tables made anew");
    assert_clean(&register);
}

#[test]
fn what_is_taken_back_is_void_and_what_comes_after_replaces_nothing_of_another_number() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = with_a_list(dir.path());
    act(&mut register, |writing| {
        let second = paper(
            "hand-over-list",
            Some(number(Journal::HandOverLists, 2, 2026)),
            1,
            "2",
        );
        let leaflet = paper("leaflet", None, 2, "another leaflet");
        let event = hand_over_list(2, &[cases::case::CaseId(1)]);
        let papers = [second, leaflet];
        writing.append_office(&event, CLERK, &times("2026-11-25"), &papers)?;
        let undone = OfficeEvent::TakenBack {
            act: 4,
            reason: "қате".to_owned(),
        };
        writing.append_office(&undone, CLERK, &times("2026-11-25"), &[])
    });
    let papers = register
        .read(register::Reading::office_papers)
        .expect("papers");
    let void = || PaperStatus::Void {
        reason: "қате".to_owned(),
    };
    assert_eq!(
        papers
            .into_iter()
            .map(|paper| paper.status)
            .collect::<Vec<_>>(),
        [void(), void(), PaperStatus::Live, PaperStatus::Live]
    );
    assert_clean(&register);
}

#[test]
fn a_number_of_the_office_is_the_next_one_and_never_drawn_twice() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = with_a_list(dir.path());
    for (serial, taken) in [(1, true), (3, false)] {
        let again = register.act(|writing| {
            let event = hand_over_list(serial, &[]);
            writing.append_office(&event, CLERK, &times("2026-11-25"), &[])
        });
        match again {
            Err(RegisterError::NumberTaken(_)) => assert!(taken, "{serial}"),
            Err(RegisterError::NumberOutOfTurn { expected: 2, .. }) => assert!(!taken, "{serial}"),
            other => panic!("{serial}: {other:?}"),
        }
    }
    assert_clean(&register);
}

#[test]
fn tampering_with_them_is_named() {
    let sha256 = paper("", None, 1, "a list").reference().sha256;
    for (statements, expected) in [
        (
            "UPDATE paper SET bytes = CAST('b list' AS BLOB) WHERE bytes = CAST('a list' AS BLOB)",
            Finding::PaperAltered(sha256),
        ),
        (
            "DELETE FROM drawn_number WHERE journal = 'hand_over_lists'",
            derived("drawn_number", "hand_over_lists 2026 1", RowFault::Missing),
        ),
        (
            "DELETE FROM paper_issue WHERE form = 'leaflet'",
            derived("paper_issue", "4 1", RowFault::Missing),
        ),
    ] {
        let dir = tempdir().expect("a temporary folder");
        drop(with_a_list(dir.path()));
        tamper(dir.path(), statements);
        let report = check_file(&dir.path().join(REGISTER_FILE), None, None).expect("a report");
        assert_eq!(report.findings, [expected], "{statements}");
    }
}
