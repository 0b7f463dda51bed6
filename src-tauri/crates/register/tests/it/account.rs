//! Which cases a span of days concerns, and the papers of a month that was closed.

use cases::application::Period;
use cases::case::CaseId;
use cases::office::OfficeEvent;
use register::{PaperStatus, Reading, Register};
use tempfile::tempdir;

use crate::fixtures::*;

fn concerned(register: &Register, from: &str, until: &str) -> Vec<u64> {
    let span = Period {
        from: date(from),
        until: date(until),
    };
    let ids = register.read(|reading| reading.cases_concerned(span));
    ids.expect("a list").into_iter().map(|id| id.0).collect()
}

#[test]
fn a_span_concerns_the_cases_that_were_in_work_or_moved_in_it() {
    let dir = tempdir().expect("a temporary folder");
    // Received on 23.11, case 1 handed over and case 2 refused on 25.11; case 3 stays in work.
    let mut register = lived_in(dir.path());
    let open = application(name("Әлиев", "Асан", ""), iin("500101200007"));
    let open = register_case(&mut register, open);
    assert_eq!(open, CaseId(3));
    for (from, until, cases) in [
        ("2026-10-01", "2026-10-31", &[][..]),
        ("2026-11-01", "2026-11-30", &[1, 2, 3]),
        ("2026-11-01", "2026-11-23", &[1, 2, 3]),
        ("2026-11-24", "2026-11-24", &[1, 2, 3]),
        ("2026-12-01", "2026-12-31", &[3]),
    ] {
        assert_eq!(concerned(&register, from, until), cases, "{from}");
    }
    // Entry 9 registered case 2 on 23.11, entry 10 refused it on 25.11.
    let late = |until, after| {
        let ids = register.read(|reading| reading.cases_entered_late(date(until), after));
        ids.expect("a list")
            .into_iter()
            .map(|id| id.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(late("2026-11-30", 8), [2, 3]);
    assert_eq!(late("2026-11-30", 10), [3]);
    assert_eq!(late("2026-11-22", 8), [0; 0]);
    assert_eq!(late("2026-11-24", 9), [3], "refused later than that");
    let streams = register
        .read(|reading| reading.case_streams(&[CaseId(2), CaseId(9)]))
        .expect("streams");
    assert_eq!(streams.keys().collect::<Vec<_>>(), [&CaseId(2)]);
    assert_eq!(streams[&CaseId(2)].len(), 2);
    let months = register.read(Reading::received_by_month);
    assert_eq!(months.expect("months"), [(2026, 11, 3)]);
}

#[test]
fn a_month_issued_anew_takes_the_place_of_its_first_register_alone() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let december = |event: OfficeEvent| match event {
        OfficeEvent::MonthRegisterIssued(mut issued) => {
            issued.month = 12;
            OfficeEvent::MonthRegisterIssued(issued)
        }
        other => other,
    };
    for (event, bytes) in [
        (month_register_issued(1), "november"),
        (december(month_register_issued(1)), "december"),
        (month_register_issued(2), "november again"),
    ] {
        let files = [paper("month-register.pdf", None, 1, bytes)];
        act(&mut register, |writing| {
            writing.append_office(&event, CLERK, &times("2027-01-04"), &files)
        });
    }
    let papers = register.read(Reading::office_papers).expect("papers");
    let statuses: Vec<_> = papers.iter().map(|paper| paper.status.clone()).collect();
    assert_eq!(
        statuses,
        [PaperStatus::Replaced, PaperStatus::Live, PaperStatus::Live]
    );
    assert_clean(&register);
}
