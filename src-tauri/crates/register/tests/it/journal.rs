//! What is written is read back, in order, as it was written, or not at all.

use cases::case::State;
use cases::event::CaseEvent;
use cases::number::Journal;
use cases::office::OfficeEvent;
use register::{Reading, Register, RegisterError};
use tempfile::tempdir;

use crate::fixtures::*;

#[test]
fn events_are_read_back_as_they_were_written() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let mut late = times("2026-11-24");
    late.entered_at = instant("2026-11-25T09:30:15.250+05:00");
    late.entered_late_because = Some("электр болмады".to_owned());
    act(&mut register, |writing| {
        writing.append_case(Some(case), &CaseEvent::Checked, CLERK, &late, &[])
    });
    drop(register);

    let register = Register::open_existing(dir.path(), None).expect("the same register");
    let (case, entries) = register
        .read(|reading| Ok::<_, RegisterError>((reading.case(case)?, reading.case_entries(case)?)))
        .expect("a case");
    assert_eq!(case.state, State::Checked);
    assert_eq!(case.application, kasymov());
    assert_eq!(case.revision, 2);
    assert_eq!(entries.len(), 2);
    assert_eq!(
        entries[0].event,
        registered(number(Journal::Applications, 1, 2026), kasymov())
    );
    assert_eq!(entries[0].papers.len(), 1);
    assert_eq!(entries[1].times, late);
    assert_eq!((entries[0].seq, entries[1].seq), (3, 4));
    let office = register.read(Reading::office).expect("the office");
    assert_eq!(office.settings_on(date("2026-11-23")), Some(&settings()));
    assert_clean(&register);
}

#[test]
fn an_act_that_fails_leaves_nothing() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let before = register.check(None).expect("a report");
    let failed: Result<(), RegisterError> = register.act(|writing| {
        let (case, _) = register_in(writing, kasymov())?;
        // It is seen inside the act …
        assert_eq!(writing.case(case)?.revision, 1);
        Err(RegisterError::Busy)
    });
    assert!(matches!(failed, Err(RegisterError::Busy)));
    // … and nowhere after it.
    assert_eq!(register.check(None).expect("a report"), before);
    assert_eq!(
        act(&mut register, |writing| writing
            .next_serial(Journal::Applications, 2026)),
        1
    );
}

#[test]
fn an_act_that_panics_leaves_nothing() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let before = register.check(None).expect("a report");
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        register.act(|writing| -> Result<(), RegisterError> {
            register_in(writing, kasymov())?;
            panic!("an act of a test")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(register.check(None).expect("a report"), before);
    register_case(&mut register, kasymov());
    assert_clean(&register);
}

#[test]
fn an_act_with_a_failed_step_is_not_committed_even_if_it_says_it_is_done() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let before = register.check(None).expect("a report");
    let done: Result<(), RegisterError> = register.act(|writing| {
        register_in(writing, kasymov())?;
        // A serial out of turn fails, and whoever wrote this act forgot to look.
        let event = registered(number(Journal::Applications, 9, 2026), kasymov());
        let forgotten = writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[]);
        assert!(forgotten.is_err());
        let next = register_in(writing, kasymov());
        assert!(matches!(next, Err(RegisterError::Spoiled)), "{next:?}");
        Ok(())
    });
    assert!(matches!(done, Err(RegisterError::Spoiled)), "{done:?}");
    assert_eq!(register.check(None).expect("a report"), before);
}

#[test]
fn an_event_that_does_not_follow_is_not_written() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let before = register.check(None).expect("a report");
    let signed = register.act(|writing| {
        writing.append_case(
            Some(case),
            &CaseEvent::PermitSigned,
            CLERK,
            &times("2026-11-25"),
            &[],
        )
    });
    assert!(
        matches!(signed, Err(RegisterError::Replay(_))),
        "{signed:?}"
    );
    let nobody = register.act(|writing| {
        let unknown = Some(cases::case::CaseId(77));
        writing.append_case(
            unknown,
            &CaseEvent::Checked,
            CLERK,
            &times("2026-11-25"),
            &[],
        )
    });
    assert!(
        matches!(nobody, Err(RegisterError::UnknownCase(_))),
        "{nobody:?}"
    );
    assert_eq!(register.check(None).expect("a report"), before);
}

#[test]
fn the_head_is_the_last_entry() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = Register::open(dir.path(), None).expect("a fresh folder");
    let head = |register: &Register| register.read(Reading::last_entry).expect("a head");
    assert_eq!(head(&register), None);
    found_office(&mut register);
    let first = head(&register).expect("an entry");
    assert_eq!(
        (first.seq, first.entered_at),
        (2, instant("2026-11-20T10:00:00+05:00"))
    );
    register_case(&mut register, kasymov());
    let second = head(&register).expect("an entry");
    assert_eq!(
        (second.seq, second.entered_at),
        (3, instant("2026-11-23T10:00:00+05:00"))
    );
    assert_ne!(first.hash, second.hash);
}

#[test]
fn an_event_that_its_text_cannot_hold_is_refused() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let mut odd = times("2026-11-23");
    // An offset with seconds, which RFC 3339 has no place for.
    let offset = chrono::FixedOffset::east_opt(5 * 3600 + 7).expect("an offset");
    odd.entered_at = odd.entered_at.with_timezone(&offset);
    let refused = register.act(|writing| {
        let event = registered(number(Journal::Applications, 1, 2026), kasymov());
        writing.append_case(None, &event, CLERK, &odd, &[])
    });
    assert!(
        matches!(refused, Err(RegisterError::NotFaithful("registered"))),
        "{refused:?}"
    );
    let refused = register.act(|writing| {
        let confirmed = OfficeEvent::ClockConfirmed {
            clock: odd.entered_at,
            last_entry: odd.entered_at,
            reason: "батарея".to_owned(),
        };
        writing.append_office(&confirmed, CLERK, &times("2026-11-23"), &[])
    });
    assert!(
        matches!(refused, Err(RegisterError::NotFaithful("clock_confirmed"))),
        "{refused:?}"
    );
}
