//! Registers of invented applications, as many as are asked for; the same each time.

use cases::application::Period;
use cases::name::PersonName;
use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use documents::report::{
    Filed, HandedOver, IssuedPaper, JournalHead, Late, Monitoring, MonthRegister, Outcome,
    RegisterAct, RegisterChild, RegisterComplaint, RegisterRow, Signatory, Summary,
};

const SURNAMES: [&str; 6] = [
    "Сейтқали",
    "Әбдірахманова-Серікбаева",
    "Ким",
    "Жұмағалиева",
    "Ыбырайымжанов",
    "Өмірзақ",
];
const GIVEN: [&str; 5] = ["Айгүл", "Ұлжан", "Нұрсұлтан", "Һадиша", "Дінмұхаммед"];
const PATRONYMICS: [&str; 4] = ["Бекқызы", "", "Мұхаметжанұлы", "Қайратқызы"];
/// Sixty letters.
const LONGEST: &str = "Әбдірахманқожахметоваалтынсарыжанбайқызынұрмұхаммедәлибекова";
const PLACEMENTS: [&str; 4] = [
    "қорғаншылықта",
    "қамқоршылықта",
    "патронаттық тәрбиеде",
    "жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған білім беру ұйымдарында",
];

/// A register of November 2026 with so many rows.
pub(crate) fn register(rows: usize) -> MonthRegister {
    let rows: Vec<RegisterRow> = (0..rows).map(row).collect();
    MonthRegister {
        office_name: "Үлгі аудандық білім бөлімі".into(),
        service_name: "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне \
                       рұқсат беру"
            .into(),
        year: 2026,
        month: 11,
        version: 1,
        issued_on: date(1).checked_add_days(Days::new(30)).expect("a date"),
        reissue_reason: None,
        summary: summary(&rows),
        after_closing: Vec::new(),
        on_ended_cases: Vec::new(),
        rows,
        head: JournalHead {
            seq: 1204,
            hash: "3f".repeat(32),
        },
        signatory: Signatory {
            post: "Бөлім басшысы".into(),
            name: "Д. Ысқақов".into(),
        },
        compiled_by: "Г. Т. Жұмабекова".into(),
        masked: false,
        sample: false,
        draft: false,
    }
}

/// The same, with what few registers have: acts after a closing, a later version, the longest name, twelve children.
pub(crate) fn full_register(rows: usize) -> MonthRegister {
    let mut register = register(rows);
    register.version = 2;
    register.reissue_reason = Some("№ 3 жолдағы мекенжай түзетілді".into());
    if let Some(row) = register.rows.get_mut(1) {
        row.applicant = PersonName {
            surname: LONGEST.into(),
            given: LONGEST.into(),
            patronymic: String::new(),
        };
        row.children = (0..12).map(|place| child(place, place)).collect();
        register.summary = summary(&register.rows);
    }
    register.on_ended_cases = vec![RegisterAct {
        number: "Қ-98/2026".into(),
        applicant: name(5),
        act: "нәтижені Мемлекеттік корпорация қайтарды".into(),
        on: date(4),
        entered_at: DateTime::parse_from_rfc3339("2026-11-04T10:05:00+05:00").expect("a moment"),
        person: "Г. Т. Жұмабекова".into(),
    }];
    register.after_closing = vec![RegisterAct {
        number: "Қ-112/2026".into(),
        applicant: name(3),
        act: "өтініш берушіге рұқсат берілді".into(),
        on: NaiveDate::from_ymd_opt(2026, 10, 30).expect("a date"),
        entered_at: DateTime::parse_from_rfc3339("2026-11-03T09:12:40+05:00").expect("a moment"),
        person: "Г. Т. Жұмабекова".into(),
    }];
    register
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
}

fn name(place: usize) -> PersonName {
    PersonName {
        surname: SURNAMES[place % SURNAMES.len()].into(),
        given: GIVEN[place % GIVEN.len()].into(),
        patronymic: PATRONYMICS[place % PATRONYMICS.len()].into(),
    }
}

fn child(place: usize, placement: usize) -> RegisterChild {
    RegisterChild {
        name: name(place + 2),
        born: NaiveDate::from_ymd_opt(2012, 3, 22).expect("a date")
            + Days::new(u64::try_from(place % 1500).expect("a small number")),
        placement: PLACEMENTS[placement % PLACEMENTS.len()].into(),
    }
}

/// An impossible IIN: its seventh digit names the nineteenth century.
fn iin(place: usize) -> String {
    format!("0{:05}1{:05}", 101 + place % 90_000, place % 100_000)
}

fn row(place: usize) -> RegisterRow {
    let day = u32::try_from(place % 27).expect("below 27") + 1;
    let outcome = [
        Some(Outcome::Permit),
        Some(Outcome::Refusal),
        Some(Outcome::Permit),
        None,
        Some(Outcome::NotAccepted),
        Some(Outcome::Permit),
        Some(Outcome::Withdrawn),
        Some(Outcome::Void),
    ][place % 8];
    let signed = matches!(outcome, Some(Outcome::Permit | Outcome::Refusal));
    let refused = outcome == Some(Outcome::Refusal);
    let permit = outcome == Some(Outcome::Permit);
    let corporation = place % 5 == 3;
    let children = [1, 2, 1, 3][place % 4];
    let requested = Period {
        from: NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date"),
        until: NaiveDate::from_ymd_opt(2027, 2, 28).expect("a date"),
    };
    RegisterRow {
        number: format!("Қ-{}/2026", place + 113),
        registered_on: date(day),
        registered_at: (!corporation).then(|| NaiveTime::from_hms_opt(10, 15, 0).expect("an hour")),
        accepted_by_corporation: corporation.then(|| date(day)),
        applicant: name(place),
        iin: (place % 11 != 7).then(|| iin(place)),
        address: "Үлгі ауданы, Тәуелсіздік ауылы, Желтоқсан көшесі, 12-үй, 5-пәтер".into(),
        phone: "+7 701 000 00 01".into(),
        children: (0..children)
            .map(|one| child(place + one, place / 3 + one / 2))
            .collect(),
        requested,
        documents: 4,
        sheets: [9, 0, 12][place % 3],
        executor: (place % 8 != 7).then(|| "Қ. Н. Әлімханова".into()),
        due: Some(date(day) + Days::new(7)),
        preliminary_on: refused.then(|| date(day)),
        hearing_on: refused.then(|| date(day)),
        protocol: refused.then(|| "Х-4/2026".into()),
        outcome,
        grounds: if refused { vec![2] } else { Vec::new() },
        paper: signed.then(|| IssuedPaper {
            number: format!("Р-{}/2026", place + 80),
            on: date(day),
        }),
        granted: permit.then_some(requested),
        handed_over: signed.then(|| HandedOver {
            on: date(day),
            to: name(place),
            power_of_attorney: (place.is_multiple_of(5)).then(|| IssuedPaper {
                number: "1245".into(),
                on: date(1),
            }),
        }),
        days_late: signed.then_some(if place % 10 == 5 { 2 } else { 0 }),
        monitoring: Monitoring {
            reception: Some(date(day)),
            decision: signed.then(|| date(day)),
            delivery: (permit && place.is_multiple_of(3)).then(|| date(day)),
        },
        complaints: if place % 24 == 1 {
            vec![RegisterComplaint {
                number: "Ш-2/2026".into(),
                result: "қанағаттандырылған жоқ".into(),
            }]
        } else {
            Vec::new()
        },
        filed: (place.is_multiple_of(4)).then(|| Filed {
            index: "05-12".into(),
            volume: "1".into(),
            sheets: 17,
        }),
        note: if place.is_multiple_of(20) {
            "қағаз журналдан көшірілді"
        } else {
            ""
        }
        .into(),
        note_in_own_words: if place.is_multiple_of(15) {
            "Айгүлдің мекенжайы түзетілді"
        } else {
            ""
        }
        .into(),
    }
}

/// The figures of these rows, and a few carried over.
fn summary(rows: &[RegisterRow]) -> Summary {
    let count = |what: &dyn Fn(&&RegisterRow) -> bool| {
        u32::try_from(rows.iter().filter(what).count()).expect("few rows")
    };
    let ended = |outcome| count(&|row| row.outcome == Some(outcome));
    let late = count(&|row| row.days_late.is_some_and(|days| days > 0));
    let corporation = count(&|row| row.accepted_by_corporation.is_some());
    Summary {
        carried_over: 3,
        received_at_office: count(&|_| true) - corporation,
        received_from_corporation: corporation,
        not_accepted: ended(Outcome::NotAccepted),
        permits: ended(Outcome::Permit),
        refusals: vec![(1, 0), (2, ended(Outcome::Refusal)), (3, 0)],
        withdrawn: ended(Outcome::Withdrawn),
        other_endings: ended(Outcome::Void),
        in_work: 3 + count(&|row| row.outcome.is_none()),
        in_time: count(&|row| row.days_late == Some(0)),
        late: Late {
            cases: late,
            days: late * 2,
            longest: if late > 0 { 2 } else { 0 },
        },
        hearings: ended(Outcome::Refusal),
        complaints_received: count(&|row| !row.complaints.is_empty()),
        children: rows
            .iter()
            .map(|row| u32::try_from(row.children.len()).expect("few"))
            .sum(),
        ..Summary::default()
    }
}

/// The same, for what leaves the office.
pub(crate) fn masked(mut register: MonthRegister) -> MonthRegister {
    register.masked = true;
    register
}
