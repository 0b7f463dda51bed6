//! An invented office with invented people, and short ways to let things happen in it.

#[allow(
    dead_code,
    reason = "each of the two that take this file uses some of it"
)]
#[path = "fixtures/records.rs"]
mod records;

use std::path::Path;

use cases::application::{
    Applicant, Application, BroughtDocument, Channel, Child, Period, Placement, PowerOfAttorney,
};
use cases::application::{DocumentCode, PlacementCode};
use cases::case::CaseId;
use cases::event::{
    ActTimes, CaseEvent, Closing, DocumentFault, PermitMade, Recipient, Registered, UnmetDocument,
};
use cases::identifier::{Identifier, Iin};
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::office::{
    FirstNumber, Head, ImportId, OfficeEvent, OfficePerson, OfficeSettings, PersonId, Role,
};
use cases::phone::Phone;
use cases::taken_over::{Past, TakenOver};
use chrono::{DateTime, FixedOffset, NaiveDate};
use register::{NewPaper, Register, RegisterError, Writing};

pub(crate) use records::*;

/// Who enters things here.
pub(crate) const CLERK: PersonId = PersonId(1);
/// The hash of the edition that every case rests on.
pub(crate) const EDITION: [u8; 32] = [7; 32];

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date of a test")
}

pub(crate) fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an instant of a test")
}

pub(crate) fn iin(digits: &str) -> Identifier {
    Identifier::Iin(Iin::read(digits).expect("an IIN of domain.md D.1"))
}

pub(crate) fn name(surname: &str, given: &str, patronymic: &str) -> PersonName {
    PersonName {
        surname: surname.to_owned(),
        given: given.to_owned(),
        patronymic: patronymic.to_owned(),
    }
}

/// Entered at ten in the morning of the day on which it happened.
pub(crate) fn times(on: &str) -> ActTimes {
    ActTimes {
        on: date(on),
        entered_at: instant(&format!("{on}T10:00:00+05:00")),
        entered_late_because: None,
    }
}

pub(crate) fn number(journal: Journal, serial: u32, year: i32) -> Number {
    Number {
        journal,
        index: "05-12".to_owned(),
        serial,
        year,
    }
}

pub(crate) fn person(id: u32) -> OfficePerson {
    OfficePerson {
        id: PersonId(id),
        name: name("Сейтқали", "Айгүл", "Бекқызы"),
        post: "бас маман".to_owned(),
        role: Role::Clerk,
        left: false,
    }
}

pub(crate) fn settings() -> OfficeSettings {
    OfficeSettings {
        name: "Ақбұлақ аудандық білім бөлімі".to_owned(),
        name_genitive: "Ақбұлақ аудандық білім бөлімінің".to_owned(),
        address: "Ақбұлақ ауылы, Абай көшесі, 1".to_owned(),
        phone: "8 (71455) 2-16-84".to_owned(),
        head: Head {
            name: name("Оспанов", "Ерлан", ""),
            post: "Бөлім басшысы".to_owned(),
            acting: false,
        },
        indexes: [(Journal::Applications, "05-12".to_owned())].into(),
        count_start_day: false,
        print_outside_block: true,
        notice_in_two_papers: false,
        internal: cases::internal::InternalTerms::default(),
    }
}

pub(crate) fn set_up(first_numbers: Vec<FirstNumber>) -> OfficeEvent {
    OfficeEvent::SetUp {
        settings: Box::new(settings()),
        people: vec![person(1)],
        first_numbers,
        sample: false,
    }
}

pub(crate) fn application(applicant: PersonName, identifier: Identifier) -> Application {
    Application {
        applicant: Applicant {
            name: applicant,
            identifier,
            birth_date: None,
            address: "Ақбұлақ ауылы, Достық көшесі, 14-үй".to_owned(),
            phone: Phone {
                typed: "8 701 234 56 78".to_owned(),
                normalised: vec!["+77012345678".to_owned()],
            },
        },
        representative: None,
        children: vec![Child {
            name: name("Қасымов", "Әли", "Нұрланұлы"),
            identifier: iin("991231500707"),
            birth_date: date("2015-03-08"),
            placement: Placement {
                category: PlacementCode("guardianship".to_owned()),
                place: "әжесі".to_owned(),
            },
        }],
        period: Period {
            from: date("2026-12-01"),
            until: date("2027-02-28"),
        },
        consent: true,
        documents: vec![BroughtDocument {
            document: DocumentCode("court-decision".to_owned()),
            brought: true,
            sheets: 3,
            valid_until: None,
        }],
        written_on: date("2026-11-23"),
        channel: Channel::Office,
        received_at: date("2026-11-23")
            .and_hms_opt(9, 40, 0)
            .expect("a time of day"),
        chancery_number: None,
    }
}

pub(crate) fn kasymov() -> Application {
    application(name("Қасымов", "Нұрлан", "Ерланұлы"), iin("500101100000"))
}

pub(crate) fn registered(number: Number, application: Application) -> CaseEvent {
    CaseEvent::Registered(Box::new(Registered {
        number,
        service: "meeting-permit".to_owned(),
        edition: "2023-04-12-95".to_owned(),
        edition_hash: EDITION,
        application,
        received_on: date("2026-11-23"),
        promised: date("2026-11-30"),
    }))
}

/// A case of the paper journal, open there when it was taken over.
pub(crate) fn old_case(
    serial: u32,
    application: Application,
    import: Option<ImportId>,
) -> CaseEvent {
    let CaseEvent::Registered(registered) =
        registered(number(Journal::Applications, serial, 2026), application)
    else {
        unreachable!("it is one")
    };
    CaseEvent::TakenOver(Box::new(TakenOver {
        registered: *registered,
        past: Past {
            executor: None,
            checked_on: None,
            result: None,
            remark: "1-бума".to_owned(),
        },
        import,
    }))
}

pub(crate) fn closing() -> Closing {
    Closing {
        term_end: date("2026-11-30"),
        working_days_late: 0,
        calendar_hash: [9; 32],
    }
}

pub(crate) fn permit(number: Number, version: u32) -> CaseEvent {
    CaseEvent::PermitMade(Box::new(PermitMade {
        number,
        dated: date("2026-11-25"),
        version,
        period: Period {
            from: date("2026-12-01"),
            until: date("2027-02-28"),
        },
        narrowed_because: None,
    }))
}

pub(crate) fn handed_over() -> CaseEvent {
    CaseEvent::HandedOver {
        to: Recipient::Applicant {
            identity_document: "№ 000000001".to_owned(),
        },
        closing: closing(),
    }
}

pub(crate) fn handed_to_representative() -> CaseEvent {
    CaseEvent::HandedOver {
        to: Recipient::Representative {
            name: name("Ахметова", "Дана", ""),
            identity_document: "№ 000000002".to_owned(),
            power_of_attorney: PowerOfAttorney {
                number: "17".to_owned(),
                issued_on: date("2026-11-20"),
                notary: "Жұмабаев С.".to_owned(),
                valid_until: date("2027-11-20"),
            },
        },
        closing: closing(),
    }
}

pub(crate) fn not_accepted(number: Number) -> CaseEvent {
    CaseEvent::NotAccepted {
        number,
        unmet: vec![
            UnmetDocument {
                document: DocumentCode("court-decision".to_owned()),
                fault: DocumentFault::Missing,
            },
            UnmetDocument {
                document: DocumentCode("character-reference".to_owned()),
                fault: DocumentFault::Expired {
                    valid_until: date("2026-11-01"),
                },
            },
        ],
        closing: closing(),
    }
}

pub(crate) fn taken_back(act: u64) -> CaseEvent {
    CaseEvent::TakenBack {
        act,
        reason: "қате басылды".to_owned(),
    }
}

pub(crate) fn paper(form: &str, number: Option<Number>, version: u32, words: &str) -> NewPaper {
    NewPaper {
        form: form.to_owned(),
        number,
        version,
        bytes: words.as_bytes().to_vec(),
    }
}

/// An office that is set up and has taken its edition.
pub(crate) fn office_in(dir: &Path) -> Register {
    let mut register = Register::open(dir, None).expect("a fresh folder");
    found_office(&mut register);
    register
}

pub(crate) fn found_office(register: &mut Register) {
    act(register, |writing| {
        writing.append_office(&set_up(Vec::new()), CLERK, &times("2026-11-20"), &[])?;
        take_edition(writing)
    });
}

pub(crate) fn take_edition(writing: &mut Writing<'_>) -> Result<(), RegisterError> {
    let files: [(&str, &[u8]); 2] = [
        ("edition.toml", b"service = \"meeting-permit\""),
        ("forms/permit.toml", b"title = \"permit\""),
    ];
    assert!(writing.keep_edition(&EDITION, "meeting-permit", "2023-04-12-95", files)?);
    let taken = OfficeEvent::EditionTaken {
        service: "meeting-permit".to_owned(),
        edition: "2023-04-12-95".to_owned(),
        hash: EDITION,
    };
    writing.append_office(&taken, CLERK, &times("2026-11-20"), &[])?;
    Ok(())
}

/// Does an act that must succeed.
pub(crate) fn act<T>(
    register: &mut Register,
    act: impl FnOnce(&mut Writing<'_>) -> Result<T, RegisterError>,
) -> T {
    register.act(act).expect("an act of a test")
}

/// Registers an application under the next number, with its receipt.
pub(crate) fn register_case(register: &mut Register, application: Application) -> CaseId {
    act(register, |writing| {
        register_in(writing, application).map(|(case, _)| case)
    })
}

pub(crate) fn register_in(
    writing: &mut Writing<'_>,
    application: Application,
) -> Result<(CaseId, u64), RegisterError> {
    let serial = writing.next_serial(Journal::Applications, 2026)?;
    let number = number(Journal::Applications, serial, 2026);
    let receipt = paper(
        "receipt",
        Some(number.clone()),
        1,
        &format!("receipt {serial}"),
    );
    let event = registered(number, application);
    writing.append_case(None, &event, CLERK, &times("2026-11-23"), &[receipt])
}

/// Appends an event to a case that has no paper.
pub(crate) fn append(register: &mut Register, case: CaseId, event: &CaseEvent) -> u64 {
    append_with(register, case, event, &[])
}

pub(crate) fn append_with(
    register: &mut Register,
    case: CaseId,
    event: &CaseEvent,
    papers: &[NewPaper],
) -> u64 {
    act(register, |writing| {
        writing
            .append_case(Some(case), event, CLERK, &times("2026-11-25"), papers)
            .map(|(_, seq)| seq)
    })
}

/// An office with one permit handed over and one application refused. Its entries: 1 set up, 2 edition taken,
/// 3 registered, 4 executor assigned, 5 checked, 6 permit made, 7 permit signed, 8 handed over, 9 registered,
/// 10 not accepted, 11 printed.
pub(crate) fn lived_in(dir: &Path) -> Register {
    let mut register = office_in(dir);
    let granted = register_case(&mut register, kasymov());
    append(
        &mut register,
        granted,
        &CaseEvent::ExecutorAssigned {
            executor: CLERK,
            resolution: None,
        },
    );
    append(&mut register, granted, &CaseEvent::Checked);
    let permit_number = number(Journal::Permits, 1, 2026);
    append_with(
        &mut register,
        granted,
        &permit(permit_number.clone(), 1),
        &[paper("permit", Some(permit_number), 1, "permit 1")],
    );
    append(&mut register, granted, &CaseEvent::PermitSigned);
    append(&mut register, granted, &handed_over());
    let other = application(name("Әбенова", "Гүлнар", ""), iin("500101200007"));
    let refused = register_case(&mut register, other);
    let refusal = number(Journal::NotAccepted, 1, 2026);
    append_with(
        &mut register,
        refused,
        &not_accepted(refusal.clone()),
        &[paper("not-accepted", Some(refusal), 1, "form 3")],
    );
    act(&mut register, |writing| {
        let permit = paper("permit", None, 1, "permit 1").reference().sha256;
        let printed = OfficeEvent::Printed { sha256: permit };
        writing.append_office(&printed, CLERK, &times("2026-11-26"), &[])?;
        writing.save_draft(
            None,
            "{\"surname\":\"Ом\"}",
            CLERK,
            instant("2026-11-26T10:00:00+05:00"),
        )
    });
    register
}

/// That a register is as it was written.
pub(crate) fn assert_clean(register: &Register) {
    let report = register.check(None).expect("a register that can be read");
    assert_eq!(report.findings, []);
}
