//! What becomes of papers whose result no longer holds, and of duplicates.

use cases::case::CaseId;
use cases::event::CaseEvent;
use cases::number::Journal;
use register::{PaperStatus, Register};
use tempfile::tempdir;

use crate::fixtures::*;
use crate::procedure;

fn statuses(register: &Register, case: CaseId) -> Vec<(String, String)> {
    let papers = register
        .read(|reading| reading.papers_of(case))
        .expect("papers");
    let row = |status| match status {
        PaperStatus::Live => "live".to_owned(),
        PaperStatus::Replaced => "replaced".to_owned(),
        PaperStatus::Void { reason } => format!("void: {reason}"),
    };
    let papers = papers.into_iter();
    papers
        .map(|paper| (paper.form, row(paper.status)))
        .collect()
}

fn said<'a>(rows: &'a [(String, String)], form: &str) -> Vec<&'a str> {
    let of_form = rows.iter().filter(|(name, _)| name == form);
    of_form.map(|(_, status)| status.as_str()).collect()
}

/// Makes a permit with its number on its paper.
fn permitted(register: &mut Register, case: CaseId, serial: u32) {
    let drawn = number(Journal::Permits, serial, 2026);
    let words = format!("permit {serial}");
    let paper = paper("permit", Some(drawn.clone()), 1, &words);
    append_with(register, case, &permit(drawn, 1), &[paper]);
}

/// A case with a signed permit and two duplicates of it.
fn signed_with_duplicates(register: &mut Register) -> CaseId {
    let case = register_case(register, kasymov());
    append(register, case, &CaseEvent::Checked);
    permitted(register, case, 1);
    append(register, case, &CaseEvent::PermitSigned);
    append(register, case, &handed_over());
    for copy in [1, 2] {
        let of = Some(number(Journal::Permits, 1, 2026));
        let paper = paper("duplicate", of, copy, &format!("duplicate {copy}"));
        append_with(register, case, &procedure::duplicate(copy), &[paper]);
    }
    case
}

#[test]
fn duplicates_stand_side_by_side_and_fall_with_the_result() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = signed_with_duplicates(&mut register);
    let before = statuses(&register, case);
    assert_eq!(said(&before, "permit"), ["live"]);
    assert_eq!(said(&before, "duplicate"), ["live", "live"]);

    let correction = append(&mut register, case, &procedure::voided(kasymov()));
    let after = statuses(&register, case);
    assert_eq!(said(&after, "permit"), ["void: мекенжайы қате"]);
    assert_eq!(said(&after, "duplicate"), ["void: мекенжайы қате"; 2]);
    assert_eq!(said(&after, "receipt"), ["live"]);

    // The next permit has a number and a paper of its own; the void one stays void.
    permitted(&mut register, case, 2);
    let anew = statuses(&register, case);
    assert_eq!(said(&anew, "permit"), ["void: мекенжайы қате", "live"]);
    assert_clean(&register);

    // Both taken back, the first holds again.
    let last = register
        .read(|reading| reading.case(case))
        .expect("a case")
        .last_act
        .seq;
    append(&mut register, case, &taken_back(last));
    append(&mut register, case, &taken_back(correction));
    let again = statuses(&register, case);
    assert_eq!(said(&again, "permit"), ["live", "void: қате басылды"]);
    assert_eq!(said(&again, "duplicate"), ["live", "live"]);
    assert_clean(&register);
}

#[test]
fn a_revoked_permit_and_a_withdrawn_draft_are_void_with_their_reasons() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let revoked = signed_with_duplicates(&mut register);
    append(&mut register, revoked, &procedure::revoked());
    let rows = statuses(&register, revoked);
    assert_eq!(
        said(&rows, "permit"),
        ["void: ата-ана құқықтары қалпына келтірілді"]
    );

    let withdrawn = register_case(&mut register, kasymov());
    append(&mut register, withdrawn, &CaseEvent::Checked);
    permitted(&mut register, withdrawn, 2);
    append(&mut register, withdrawn, &procedure::withdrawn());
    let rows = statuses(&register, withdrawn);
    assert_eq!(said(&rows, "permit"), ["void: өз еркіммен қайтарып аламын"]);
    // Its number stays drawn: the next permit has the one after it.
    act(&mut register, |writing| {
        assert_eq!(writing.next_serial(Journal::Permits, 2026)?, 3);
        Ok(())
    });
    assert_clean(&register);
}

/// A refusal of the case under a number, made and signed.
fn refused(register: &mut Register, case: CaseId, serial: u32) {
    let number = |journal| number(journal, serial, 2026);
    append(register, case, &procedure::ground_found(2));
    let preliminary = procedure::preliminary_refusal(number(Journal::PreliminaryRefusals), None);
    append(register, case, &preliminary);
    append(
        register,
        case,
        &procedure::heard(number(Journal::Protocols), procedure::attended()),
    );
    for version in [1, 2] {
        let drawn = number(Journal::Refusals);
        let words = format!("refusal {serial} in version {version}");
        let paper = paper("refusal", Some(drawn.clone()), version, &words);
        append_with(
            register,
            case,
            &procedure::refusal(drawn, version),
            &[paper],
        );
    }
    append(register, case, &CaseEvent::RefusalSigned);
}

#[test]
fn a_refusal_that_a_court_cancelled_is_void_and_a_new_stage_draws_its_own_numbers() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    append(&mut register, case, &CaseEvent::Checked);
    refused(&mut register, case, 1);
    append(&mut register, case, &procedure::reopened());
    refused(&mut register, case, 2);
    let rows = statuses(&register, case);
    assert_eq!(
        said(&rows, "refusal"),
        [
            "replaced",
            "void: Ақбұлақ аудандық соты, № 2-117/2026",
            "replaced",
            "live"
        ]
    );
    let found = register.read(|reading| reading.case(case)).expect("a case");
    assert_eq!((found.stage, found.former_stages.len()), (2, 1));
    assert_clean(&register);
}

#[test]
fn whoever_took_a_duplicate_is_found() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = signed_with_duplicates(&mut register);
    append(
        &mut register,
        case,
        &procedure::duplicate_to_representative(3),
    );
    // The result is void by now; who took the duplicate is found all the same.
    append(&mut register, case, &procedure::voided(kasymov()));
    let filter = register::CaseFilter::default();
    let (found, _) = register
        .read(|reading| reading.search("ахметова", &filter, 10))
        .expect("a search");
    assert_eq!(found.len(), 1);
}
