//! The papers that were issued, and what became of each.

use cases::event::CaseEvent;
use cases::number::Journal;
use cases::office::OfficeEvent;
use register::{PaperStatus, RegisterError};
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn a_paper_is_kept_byte_for_byte() {
    let dir = tempdir().expect("a temporary folder");
    let register = lived_in(dir.path());
    let sha256 = paper("permit", None, 1, "permit 1").reference().sha256;
    let bytes = register
        .read(|reading| reading.paper(&sha256))
        .expect("a paper");
    assert_eq!(bytes, b"permit 1");
    let unknown = register.read(|reading| reading.paper(&[0; 32]));
    assert!(matches!(unknown, Err(RegisterError::UnknownPaper(_))));
}

#[test]
fn identical_bytes_are_kept_once_and_belong_to_both_cases() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let same = paper("leaflet", None, 1, "the same for everybody");
    let cases = [1, 2].map(|serial| {
        act(&mut register, |writing| {
            let event = registered(number(Journal::Applications, serial, 2026), kasymov());
            writing.append_case(
                None,
                &event,
                CLERK,
                &times("2026-11-23"),
                std::slice::from_ref(&same),
            )
        })
        .0
    });
    assert_eq!(register.check(None).expect("a report").papers, 1);
    let found = register
        .read(|reading| reading.cases_of_paper(&same.reference().sha256))
        .expect("cases");
    assert_eq!(found, cases);
    assert_clean(&register);
}

#[test]
fn a_new_version_replaces_and_an_act_taken_back_voids() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    append(&mut register, case, &CaseEvent::Checked);
    let first = number(Journal::Permits, 1, 2026);
    let version = |version, words| paper("permit", Some(first.clone()), version, words);
    let status = |register: &register::Register| {
        let papers = register
            .read(|reading| reading.papers_of(case))
            .expect("papers");
        papers
            .into_iter()
            .map(|paper| (paper.form, paper.version, paper.status))
            .collect::<Vec<_>>()
    };
    let row = |form: &str, version, status| (form.to_owned(), version, status);
    let void = || PaperStatus::Void {
        reason: "қате басылды".to_owned(),
    };

    append_with(
        &mut register,
        case,
        &permit(first.clone(), 1),
        &[version(1, "one")],
    );
    let second = append_with(
        &mut register,
        case,
        &permit(first.clone(), 2),
        &[version(2, "two")],
    );
    assert_eq!(
        status(&register),
        [
            row("receipt", 1, PaperStatus::Live),
            row("permit", 1, PaperStatus::Replaced),
            row("permit", 2, PaperStatus::Live),
        ]
    );
    append(&mut register, case, &taken_back(second));
    assert_eq!(
        status(&register),
        [
            row("receipt", 1, PaperStatus::Live),
            row("permit", 1, PaperStatus::Live),
            row("permit", 2, void()),
        ]
    );
    append_with(
        &mut register,
        case,
        &permit(first.clone(), 2),
        &[version(2, "two again")],
    );
    assert_eq!(
        status(&register),
        [
            row("receipt", 1, PaperStatus::Live),
            row("permit", 1, PaperStatus::Replaced),
            row("permit", 2, void()),
            row("permit", 2, PaperStatus::Live),
        ]
    );
    assert_clean(&register);
}

#[test]
fn a_registration_taken_back_voids_its_receipt() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    append(&mut register, case, &taken_back(3));
    let papers = register
        .read(|reading| reading.papers_of(case))
        .expect("papers");
    assert!(matches!(papers[0].status, PaperStatus::Void { .. }));
    assert_eq!(
        papers[0].number,
        Some(number(Journal::Applications, 1, 2026))
    );
}

#[test]
fn printings_are_counted_paper_by_paper() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let other = register_case(&mut register, kasymov());
    let sha256 = paper("receipt", None, 1, "receipt 1").reference().sha256;
    for expected in 0..3 {
        let counts = [case, other].map(|case| {
            register
                .read(|reading| reading.papers_of(case))
                .expect("papers")[0]
                .printings
        });
        assert_eq!(counts, [expected, 0]);
        act(&mut register, |writing| {
            writing.append_office(
                &OfficeEvent::Printed { sha256 },
                CLERK,
                &times("2026-11-25"),
                &[],
            )
        });
    }
}

#[test]
fn a_paper_of_another_number_or_form_replaces_nothing() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let letter = |serial| {
        paper(
            "letter",
            Some(number(Journal::Permits, serial, 2026)),
            1,
            &format!("letter {serial}"),
        )
    };
    let note = paper("note", Some(number(Journal::Permits, 1, 2026)), 1, "note");
    append_with(
        &mut register,
        case,
        &CaseEvent::Checked,
        &[letter(1), letter(2)],
    );
    let assigned = CaseEvent::ExecutorAssigned {
        executor: CLERK,
        resolution: None,
    };
    append_with(&mut register, case, &assigned, &[note, letter(3)]);
    let papers = register
        .read(|reading| reading.papers_of(case))
        .expect("papers");
    assert_eq!(papers.len(), 5);
    assert!(papers.iter().all(|paper| paper.status == PaperStatus::Live));
    assert_clean(&register);
}
