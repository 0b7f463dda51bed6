//! Lists in the alphabet's order, page by page; the same people in other cases.

use cases::application::Period;
use cases::case::{CaseId, State};
use cases::event::CaseEvent;
use cases::identifier::Identifier;
use cases::office::PersonId;
use register::{
    CaseFilter, CaseOrder, Executor, Match, Page, PersonRole, Probe, Register, RegisterError,
};
use tempfile::{TempDir, tempdir};

use crate::fixtures::*;

/// Seven cases, registered in this order.
const SURNAMES: [&str; 7] = [
    "Яхин",
    "Ілиясов",
    "Қасымов",
    "Кәрімов",
    "Әбенов",
    "Абаев",
    "Ысқақов",
];

fn seven() -> (TempDir, Register) {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    for surname in SURNAMES {
        let identifier = Identifier::None {
            reason: "шетелде туған".to_owned(),
        };
        register_case(
            &mut register,
            application(name(surname, "Асан", ""), identifier),
        );
    }
    (dir, register)
}

fn applicants(
    register: &Register,
    filter: &CaseFilter,
    order: CaseOrder,
    page: Page,
) -> Vec<String> {
    let rows = register
        .read(|reading| reading.cases(filter, order, page))
        .expect("a list");
    rows.into_iter().map(|row| row.applicant).collect()
}

fn asan(surnames: &[&str]) -> Vec<String> {
    surnames
        .iter()
        .map(|surname| format!("{surname} Асан"))
        .collect()
}

#[test]
fn applicants_stand_in_the_order_of_the_alphabet() {
    let (_dir, register) = seven();
    let all = CaseFilter::default();
    assert_eq!(
        applicants(&register, &all, CaseOrder::ByApplicant, Page::ALL),
        asan(&[
            "Абаев",
            "Әбенов",
            "Кәрімов",
            "Қасымов",
            "Ысқақов",
            "Ілиясов",
            "Яхин"
        ])
    );
    assert_eq!(
        applicants(&register, &all, CaseOrder::OldestFirst, Page::ALL),
        asan(&SURNAMES)
    );
    let mut newest = SURNAMES;
    newest.reverse();
    assert_eq!(
        applicants(&register, &all, CaseOrder::NewestFirst, Page::ALL),
        asan(&newest)
    );
}

#[test]
fn pages_put_together_are_the_list() {
    let (_dir, register) = seven();
    let all = CaseFilter::default();
    for order in [
        CaseOrder::ByApplicant,
        CaseOrder::OldestFirst,
        CaseOrder::NewestFirst,
    ] {
        for limit in 1..=8 {
            let mut pages = Vec::new();
            let mut page = Page::first(limit);
            // Seven cases have at most seven pages, and then an empty one.
            for _ in 0..8 {
                let rows = register
                    .read(|reading| reading.cases(&all, order, page))
                    .expect("a page");
                page.after = rows.last().map_or(page.after, |last| Some(last.id));
                pages.extend(rows.into_iter().map(|row| row.applicant));
            }
            assert_eq!(pages, applicants(&register, &all, order, Page::ALL));
        }
    }
}

#[test]
fn a_list_shows_what_the_filter_lets_through() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = lived_in(dir.path());
    register_case(&mut register, kasymov());
    let november = |from: &str, until: &str| {
        Some(Period {
            from: date(from),
            until: date(until),
        })
    };
    let all = CaseFilter::default;
    let table: [(CaseFilter, &[u64]); 11] = [
        (all(), &[1, 2, 3]),
        (
            CaseFilter {
                states: vec![State::HandedOver],
                ..all()
            },
            &[1],
        ),
        (
            CaseFilter {
                states: vec![State::HandedOver, State::Registered],
                ..all()
            },
            &[1, 3],
        ),
        (
            CaseFilter {
                states: vec![State::Annulled],
                ..all()
            },
            &[],
        ),
        (
            CaseFilter {
                executor: Executor::Is(CLERK),
                ..all()
            },
            &[1],
        ),
        (
            CaseFilter {
                executor: Executor::Is(PersonId(2)),
                ..all()
            },
            &[],
        ),
        (
            CaseFilter {
                executor: Executor::Unassigned,
                ..all()
            },
            &[2, 3],
        ),
        (
            CaseFilter {
                received: november("2026-11-23", "2026-11-23"),
                ..all()
            },
            &[1, 2, 3],
        ),
        (
            CaseFilter {
                ended: november("2026-11-25", "2026-11-30"),
                ..all()
            },
            &[1, 2],
        ),
        (
            CaseFilter {
                service: Some("meeting-permit".to_owned()),
                executor: Executor::Unassigned,
                ..all()
            },
            &[2, 3],
        ),
        (
            CaseFilter {
                service: Some("guardianship".to_owned()),
                ..all()
            },
            &[],
        ),
    ];
    for (filter, expected) in table {
        let rows = register
            .read(|reading| reading.cases(&filter, CaseOrder::OldestFirst, Page::ALL))
            .expect("a list");
        let ids: Vec<u64> = rows.iter().map(|row| row.id.0).collect();
        assert_eq!(ids, expected, "{filter:?}");
        let total = register.read(|reading| reading.total(&filter));
        let expected = u64::try_from(expected.len()).expect("a few");
        assert_eq!(total.expect("a total"), expected, "{filter:?}");
    }
}

#[test]
fn a_registration_that_was_taken_back_stays_in_the_list() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = lived_in(dir.path());
    let third = register_case(&mut register, kasymov());
    append(&mut register, third, &taken_back(12));
    let all = CaseFilter::default();
    let rows = register
        .read(|reading| reading.cases(&all, CaseOrder::NewestFirst, Page::first(1)))
        .expect("a list");
    assert_eq!(
        (rows[0].id, rows[0].state, rows[0].revision),
        (third, State::Annulled, 2)
    );
    assert_eq!(rows[0].children, ["Қасымов Әли Нұрланұлы"]);
    assert_eq!(rows[0].number.to_string(), "05-12-3/2026");
    assert_eq!(rows[0].promised, date("2026-11-30"));
}

#[test]
fn a_row_follows_the_case() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let case = register_case(&mut register, kasymov());
    let mut corrected = kasymov();
    corrected.applicant.name = name("Қасымова", "Нұргүл", "");
    let correction = CaseEvent::Corrected {
        application: Box::new(corrected),
        reason: "жеке куәлік бойынша".to_owned(),
        voids_result: false,
    };
    append(&mut register, case, &correction);
    let rows = register
        .read(|reading| reading.cases(&CaseFilter::default(), CaseOrder::ByApplicant, Page::ALL))
        .expect("a list");
    assert_eq!(rows[0].applicant, "Қасымова Нұргүл");
    assert_eq!(rows[0].state, State::Registered);
}

#[test]
fn the_same_person_is_found_by_iin_or_by_name_and_birth_date() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    let first = register_case(&mut register, kasymov());
    let second = register_case(&mut register, kasymov());
    let same = |probe: &Probe<'_>, except| {
        let people = register
            .read(|reading| reading.same_people(probe, except))
            .expect("people");
        people
            .into_iter()
            .map(|person| (person.case, person.role, person.matched))
            .collect::<Vec<_>>()
    };
    let Identifier::Iin(number) = iin("500101100000") else {
        panic!("an IIN")
    };
    let nobody = name("Басқа", "Адам", "");
    let by_iin = Probe {
        iin: Some(&number),
        name: Some(&nobody),
        birth_date: None,
    };
    let applicant = PersonRole::Applicant;
    assert_eq!(
        same(&by_iin, None),
        [
            (second, applicant, Match::Iin),
            (first, applicant, Match::Iin)
        ]
    );
    assert_eq!(
        same(&by_iin, Some(second)),
        [(first, applicant, Match::Iin)]
    );
    // As it is typed without Kazakh letters.
    let child = name("Касымов", "Али", "Нурланулы");
    let by_name = |birth_date: Option<&str>| Probe {
        iin: None,
        name: Some(&child),
        birth_date: birth_date.map(date),
    };
    assert_eq!(
        same(&by_name(Some("2015-03-08")), Some(second)),
        [(first, PersonRole::Child, Match::NameAndBirthDate)]
    );
    assert_eq!(same(&by_name(Some("2015-03-09")), None), []);
    assert_eq!(same(&by_name(None), None), []);
}

#[test]
fn what_is_found_of_a_person_is_as_it_stands_there() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = office_in(dir.path());
    register_case(&mut register, kasymov());
    let child = name("Касымов", "Али", "Нурланулы");
    let probe = Probe {
        iin: None,
        name: Some(&child),
        birth_date: Some(date("2015-03-08")),
    };
    let people = register
        .read(|reading| reading.same_people(&probe, None))
        .expect("people");
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].name, "Қасымов Әли Нұрланұлы");
    assert_eq!(people[0].birth_date, Some(date("2015-03-08")));
    let Identifier::Iin(number) = &kasymov().children[0].identifier else {
        panic!("the child has an IIN")
    };
    assert_eq!(people[0].iin.as_deref(), Some(number.digits()));
    // Nothing is known: nobody is found.
    let nobody = Probe {
        iin: None,
        name: None,
        birth_date: Some(date("2015-03-08")),
    };
    let people = register.read(|reading| reading.same_people(&nobody, None));
    assert_eq!(people.expect("people"), []);
}

#[test]
fn cases_told_together_are_the_cases_told_alone() {
    let dir = tempdir().expect("a temporary folder");
    let mut register = lived_in(dir.path());
    let third = register_case(&mut register, kasymov());
    let alone = |id| register.read(|reading| reading.case(id)).expect("a case");
    let together = |ids: &[CaseId]| {
        register
            .read(|reading| reading.cases_told(ids))
            .expect("cases")
    };
    assert_eq!(
        together(&[third, CaseId(1), CaseId(9)]),
        [alone(CaseId(1)), alone(third)]
    );
    assert_eq!(together(&[]), []);
}

#[test]
fn a_case_that_is_not_there_is_said_to_be_unknown() {
    let dir = tempdir().expect("a temporary folder");
    let register = office_in(dir.path());
    let case = register.read(|reading| reading.case(CaseId(1)));
    assert!(
        matches!(case, Err(RegisterError::UnknownCase(CaseId(1)))),
        "{case:?}"
    );
}
