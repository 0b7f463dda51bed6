//! What lies beside the journal.

use cases::case::CaseId;
use register::{EditionFile, Reading, RegisterError, UnfinishedForm};
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn a_draft_is_saved_over_and_thrown_away() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let early = instant("2026-11-23T10:00:00+05:00");
    // Later than the other, although its text sorts before it.
    let late = instant("2026-11-23T06:30:00+00:00");
    let (first, second) = act(&mut register, |writing| {
        Ok((
            writing.save_draft(None, "{}", CLERK, early)?,
            writing.save_draft(None, "{\"a\":1}", CLERK, early)?,
        ))
    });
    act(&mut register, |writing| {
        writing.save_draft(Some(first), "{\"b\":2}", CLERK, late)
    });
    let drafts = register.read(Reading::drafts).expect("drafts");
    assert_eq!(
        drafts
            .iter()
            .map(|draft| (draft.id, draft.content.as_str()))
            .collect::<Vec<_>>(),
        [(first, "{\"b\":2}"), (second, "{\"a\":1}")]
    );
    assert!(act(&mut register, |writing| writing.delete_draft(second)));
    assert!(!act(&mut register, |writing| writing.delete_draft(second)));
    let third = act(&mut register, |writing| {
        writing.save_draft(None, "{}", CLERK, early)
    });
    assert!(third > second, "an id is never used again");
    let gone = register.act(|writing| writing.save_draft(Some(second), "{}", CLERK, early));
    assert!(matches!(gone, Err(RegisterError::UnknownDraft(id)) if id == second));
    let read = register
        .read(|reading| reading.draft(first))
        .expect("a draft");
    assert_eq!((read.saved_at, read.person), (late, CLERK));
}

#[test]
fn an_unfinished_form_is_kept_once_and_is_no_draft() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let at = instant("2026-11-23T10:00:00+05:00");
    let form = |case: Option<u64>, what: &str| UnfinishedForm {
        case: case.map(CaseId),
        what: what.to_owned(),
    };
    let correct = form(Some(1), "correct");
    let others = [
        form(Some(2), "correct"),
        form(None, "correct"),
        form(Some(1), "take_back"),
    ];
    // Drafts beside it: an application, and texts that are no JSON or no object.
    for content in ["{\"consent\":true}", "no JSON", "[1]"] {
        act(&mut register, |writing| {
            writing.save_draft(None, content, CLERK, at)
        });
    }
    for typed in ["{\"reason\":\"қа\"}", "{\"reason\":\"қате\"}"] {
        act(&mut register, |writing| {
            writing.save_unfinished(&correct, typed, CLERK, at)
        });
    }
    let typed = |register: &register::Register, form: &UnfinishedForm| {
        let saved = register
            .read(|reading| reading.unfinished(form))
            .expect("a form");
        saved.map(|saved| (saved.content, saved.person, saved.saved_at))
    };
    let expected = ("{\"reason\":\"қате\"}".to_owned(), CLERK, at);
    assert_eq!(typed(&register, &correct), Some(expected));
    for other in &others {
        assert_eq!(typed(&register, other), None, "{other:?}");
        act(&mut register, |writing| writing.forget_unfinished(other));
    }
    assert!(typed(&register, &correct).is_some());
    let drafts = register.read(Reading::drafts).expect("drafts");
    assert_eq!(drafts.len(), 3, "{drafts:?}");

    act(&mut register, |writing| writing.forget_unfinished(&correct));
    assert_eq!(typed(&register, &correct), None);
    act(&mut register, |writing| writing.forget_unfinished(&correct));
    let drafts = register.read(Reading::drafts).expect("drafts");
    assert_eq!(drafts.len(), 3, "{drafts:?}");
}

#[test]
fn drafts_are_no_entries() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let before = register.check(None).expect("a report");
    act(&mut register, |writing| {
        writing.save_draft(None, "{}", CLERK, instant("2026-11-23T10:00:00+05:00"))
    });
    assert_eq!(register.check(None).expect("a report"), before);
}

#[test]
fn an_edition_is_kept_once_and_given_back() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let again = act(&mut register, |writing| {
        writing.keep_edition(
            &EDITION,
            "meeting-permit",
            "2023-04-12-95",
            [("edition.toml", b"other".as_slice())],
        )
    });
    assert!(!again);
    let files = register
        .read(|reading| reading.edition_by_hash(&EDITION))
        .expect("an edition");
    let file = |name: &str, bytes: &[u8]| EditionFile {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    };
    assert_eq!(
        files,
        [
            file("edition.toml", b"service = \"meeting-permit\""),
            file("forms/permit.toml", b"title = \"permit\"")
        ]
    );
    let unknown = register.read(|reading| reading.edition_by_hash(&[1; 32]));
    assert!(matches!(unknown, Err(RegisterError::UnknownEdition(_))));
}

#[test]
fn a_case_needs_its_edition_kept() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = register::Register::open(dir.path(), None).expect("a fresh folder");
    let refused = register.act(|writing| register_in(writing, kasymov()));
    assert!(
        matches!(refused, Err(RegisterError::UnknownEdition(EDITION))),
        "{refused:?}"
    );
}

#[test]
fn an_edition_is_not_said_to_be_taken_before_it_is_kept() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = register::Register::open(dir.path(), None).expect("a fresh folder");
    let taken = cases::office::OfficeEvent::EditionTaken {
        service: "meeting-permit".to_owned(),
        edition: "2023-04-12-95".to_owned(),
        hash: EDITION,
    };
    let refused =
        register.act(|writing| writing.append_office(&taken, CLERK, &times("2026-11-20"), &[]));
    assert!(
        matches!(refused, Err(RegisterError::UnknownEdition(EDITION))),
        "{refused:?}"
    );
}
