//! An invented office and an application for two children, as a clerk types them.

use office::{
    Moment, PersonId, Role, Session, TypedApplicant, TypedApplication, TypedChild, TypedDocument,
    TypedHead, TypedOffice, TypedPerson,
};

/// Who acts.
pub(crate) const CLERK: Session = Session {
    person: PersonId(1),
    role: Role::Clerk,
};

/// When everything happens.
pub(crate) fn moment() -> Moment {
    Moment::read("2026-11-20T10:15:00+05:00").expect("a moment of 2026")
}

pub(crate) fn office() -> TypedOffice {
    TypedOffice {
        name: "Ақжар аудандық білім бөлімі".into(),
        name_genitive: "Ақжар аудандық білім бөлімінің".into(),
        address: "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй"
            .into(),
        phone: "8 (71546) 2-16-84".into(),
        head: TypedHead {
            surname: "Сәрсенбаев".into(),
            given: "Ерлан".into(),
            patronymic: "Қуанышұлы".into(),
            post: "Бөлім басшысы".into(),
            acting: false,
        },
        indexes: [
            ("applications", "Б"),
            ("not_accepted", "Қ"),
            ("permits", "Р"),
        ]
        .map(|(journal, index)| (journal, index.to_owned()))
        .into(),
        count_start_day: false,
        print_outside_block: true,
        ..TypedOffice::default()
    }
}

pub(crate) fn people() -> [TypedPerson; 1] {
    [TypedPerson {
        surname: "Әбенова".into(),
        given: "Гүлнар".into(),
        patronymic: "Тілеуқызы".into(),
        post: "кеңсе қызметкері".into(),
        role: "clerk".into(),
        left: false,
    }]
}

pub(crate) fn application() -> TypedApplication {
    TypedApplication {
        applicant: TypedApplicant {
            surname: "Тоқтаров".into(),
            given: "Бауыржан".into(),
            patronymic: "Сейітқалиұлы".into(),
            iin: "850618100003".into(),
            address: "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Победа көшесі, 41-үй"
                .into(),
            phone: "8 705 111 22 33".into(),
            ..TypedApplicant::default()
        },
        children: vec![
            child(
                "Тоқтарова",
                "Айару",
                "991231600002",
                "14.03.2016",
                "guardianship",
            ),
            child(
                "Тоқтаров",
                "Нұрислам",
                "991231500707",
                "02.09.2012",
                "organisation",
            ),
        ],
        period_from: "01.12.2026".into(),
        period_until: "28.02.2027".into(),
        consent: true,
        documents: vec![
            brought("application", "1", ""),
            brought("identity", "1", ""),
            brought("court-decision", "4", ""),
            brought("police-characteristic", "1", "31.12.2026"),
        ],
        written_on: "20.11.2026".into(),
        ..TypedApplication::default()
    }
}

fn child(surname: &str, given: &str, iin: &str, born: &str, placement: &str) -> TypedChild {
    TypedChild {
        surname: surname.into(),
        given: given.into(),
        iin: iin.into(),
        birth_date: born.into(),
        placement_category: placement.into(),
        ..TypedChild::default()
    }
}

fn brought(code: &str, sheets: &str, valid_until: &str) -> TypedDocument {
    TypedDocument {
        code: code.into(),
        brought: true,
        sheets: sheets.into(),
        valid_until: valid_until.into(),
    }
}
