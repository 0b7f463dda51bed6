//! One file of `tests/wire/` for every kind and version, as it was written when the kind was new. What
//! was written once is read for ever; what is written today is written as in these files.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at the files of the tree"
)]

mod office;
mod unreadable;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cases::application::{Channel, Representative, StateCorporation};
use cases::case::CaseId;
use cases::complaint::{
    Addressee, Challenged, ComplaintAnswer, ComplaintChannel, ComplaintEvent, ComplaintFacts,
    ComplaintId, CourtAppeal, CourtRuling, Forwarding, ReviewOutcome, Satisfied,
};
use cases::event::{CaseEvent, PaperRef};
use cases::failure::{FailureEvent, FailureFacts, FailureId};
use cases::identifier::Identifier;
use cases::imports::{ImportMade, ImportedColumn};
use cases::internal::InternalTerms;
use cases::number::Journal;
use cases::office::{FirstNumber, ImportId, OfficeEvent, OfficeSettings};
use cases::taken_over::{PastEnd, PastResult};

use super::{Lifted, VERSION, lift_case, lift_office, write_case, write_office};
use crate::fixtures::*;
use crate::procedure;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire")
}

fn text(file: &str) -> String {
    let path = folder().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An application with everything that one may hold.
fn full_application() -> cases::application::Application {
    let mut application = kasymov();
    application.applicant.birth_date = Some(date("1985-06-18"));
    application.representative = Some(Representative {
        name: name("Ахметова", "Дана", ""),
        identifier: iin("500101200007"),
        power_of_attorney: cases::application::PowerOfAttorney {
            number: "17".to_owned(),
            issued_on: date("2026-11-20"),
            notary: "Жұмабаев С.".to_owned(),
            valid_until: date("2027-11-20"),
        },
    });
    application.children[0].identifier = Identifier::None {
        reason: "ескі куәлік".to_owned(),
    };
    application.documents[0].valid_until = Some(date("2027-01-31"));
    application.channel = Channel::StateCorporation(StateCorporation {
        accepted_on: date("2026-11-20"),
        section: "2".to_owned(),
        address: "Ақбұлақ ауылы, Абай көшесі, 5".to_owned(),
        worker: String::new(),
    });
    application.chancery_number = Some("ЗТ-2026-00417".to_owned());
    application
}

fn case_events() -> Vec<(&'static str, CaseEvent)> {
    let number = |journal| number(journal, 17, 2026);
    vec![
        (
            "case/registered.1.json",
            registered(number(Journal::Applications), kasymov()),
        ),
        (
            "case/registered.1.full.json",
            registered(number(Journal::Applications), full_application()),
        ),
        ("case/taken_over.1.json", taken_over(false)),
        ("case/taken_over.1.ended.json", taken_over(true)),
        (
            "case/taken_over.1.refused.json",
            ended_as(PastResult::Refusal {
                number: String::new(),
                dated: date("2026-11-20"),
                ground: Some(2),
                handed_over: None,
            }),
        ),
        (
            "case/taken_over.1.not_accepted.json",
            ended_as(PastResult::NotAccepted {
                number: "7".to_owned(),
                end: past_end(),
            }),
        ),
        (
            "case/taken_over.1.withdrawn.json",
            ended_as(PastResult::Withdrawn { end: past_end() }),
        ),
        (
            "case/executor_assigned.1.json",
            CaseEvent::ExecutorAssigned {
                executor: CLERK,
                resolution: None,
            },
        ),
        ("case/checked.1.json", CaseEvent::Checked),
        (
            "case/not_accepted.1.json",
            not_accepted(number(Journal::NotAccepted)),
        ),
        (
            "case/permit_made.1.json",
            permit(number(Journal::Permits), 2),
        ),
        ("case/permit_signed.1.json", CaseEvent::PermitSigned),
        ("case/handed_over.1.json", handed_over()),
        (
            "case/handed_over.1.representative.json",
            handed_to_representative(),
        ),
        (
            "case/corrected.1.json",
            CaseEvent::Corrected {
                application: Box::new(kasymov()),
                reason: "жеке куәлік бойынша".to_owned(),
                voids_result: false,
            },
        ),
        ("case/taken_back.1.json", taken_back(6)),
    ]
}

/// A case of the paper journal, still open there or ended.
fn taken_over(ended: bool) -> CaseEvent {
    let permit = PastResult::Permit {
        number: "05-12/31".to_owned(),
        dated: date("2026-11-20"),
        period: kasymov().period,
        handed_over: ended.then(past_end),
    };
    let CaseEvent::TakenOver(mut event) = old_case(17, kasymov(), ended.then_some(ImportId(1)))
    else {
        unreachable!("it is one")
    };
    event.past.executor = ended.then_some(CLERK);
    event.past.checked_on = ended.then(|| date("2026-11-18"));
    event.past.result = ended.then_some(permit);
    CaseEvent::TakenOver(event)
}

fn past_end() -> PastEnd {
    PastEnd {
        on: date("2026-11-21"),
        closing: closing(),
    }
}

fn ended_as(result: PastResult) -> CaseEvent {
    let CaseEvent::TakenOver(mut event) = old_case(17, kasymov(), None) else {
        unreachable!("it is one")
    };
    event.past.result = Some(result);
    CaseEvent::TakenOver(event)
}

fn papers() -> Vec<PaperRef> {
    vec![
        paper(
            "permit",
            Some(number(Journal::Permits, 17, 2026)),
            2,
            "permit",
        )
        .reference(),
        paper("leaflet", None, 1, "leaflet").reference(),
    ]
}

fn late() -> cases::event::ActTimes {
    cases::event::ActTimes {
        entered_late_because: Some("электр болмады".to_owned()),
        ..times("2026-11-23")
    }
}

#[test]
fn case_events_are_read_and_written_as_they_always_were() {
    for (file, event) in case_events().into_iter().chain(procedure::events()) {
        let written = write_case(&event, &papers(), &late()).expect("an event of a test");
        assert_eq!((written.kind, written.v), (event.kind(), VERSION), "{file}");
        assert_eq!(written.payload, text(file).trim_end(), "{file}");
        let lifted = lift_case(event.kind(), 1, &text(file)).expect("a fixture");
        let entered_late_because = late().entered_late_because;
        assert_eq!(
            lifted,
            Lifted {
                event,
                papers: papers(),
                entered_late_because
            },
            "{file}"
        );
    }
}

#[test]
fn office_events_are_read_and_written_as_they_always_were() {
    for (file, event) in office::events() {
        let written = write_office(&event, Some([4; 32]), &[], &times("2026-11-23"))
            .expect("an event of a test");
        assert_eq!(written.payload, text(file).trim_end(), "{file}");
        assert!(file.contains(written.kind), "{file}");
        let lifted = lift_office(written.kind, written.v, &text(file)).expect("a fixture");
        assert_eq!(
            lifted,
            Lifted {
                event,
                papers: Vec::new(),
                entered_late_because: None
            },
            "{file}"
        );
    }
    let (_, list) = office::events().swap_remove(12);
    let written = write_office(&list, None, &papers(), &late()).expect("an event of a test");
    let lifted = lift_office(written.kind, written.v, &written.payload).expect("what was written");
    assert_eq!(lifted.papers, papers());
    assert_eq!(lifted.entered_late_because, late().entered_late_because);
    let files = super::files_of_edition_taken(&text("office/edition_taken.1.json"));
    assert_eq!(files.expect("a fixture"), [4; 32]);
}

#[test]
fn every_file_is_read_by_a_test() {
    let read: BTreeSet<String> = case_events()
        .into_iter()
        .chain(procedure::events())
        .map(|(file, _)| file.to_owned())
        .chain(
            office::events()
                .into_iter()
                .map(|(file, _)| file.to_owned()),
        )
        .collect();
    let mut found = BTreeSet::new();
    for stream in ["case", "office"] {
        for entry in fs::read_dir(folder().join(stream)).expect("a folder of the tree") {
            let name = entry.expect("an entry").file_name();
            found.insert(format!("{stream}/{}", name.to_string_lossy()));
        }
    }
    assert_eq!(found, read);
}
