//! Permits that were granted at once: in time, two working days late, and over the turn of the year.

use serde_json::json;

use super::story::{CLERK, EXECUTOR, Step, act, step};
use super::typed::{assigned, documents, registered, taken_on};

/// Three cases.
pub(super) fn steps() -> Vec<Step> {
    let mut steps = in_time();
    steps.extend(late());
    steps.extend(over_the_year());
    steps
}

/// Two children, one with a guardian, one in an orphans' organisation; every stage entered into the monitoring system.
fn in_time() -> Vec<Step> {
    let of = "granted";
    let application = json!({
        "applicant": {
            "surname": "Тоқтаров", "given": "Бауыржан", "patronymic": "Сейітқалиұлы",
            "iin": "850618100003",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Победа көшесі, 41-үй, 2-пәтер",
            "phone": "8 705 111 22 33",
        },
        "children": [
            { "surname": "Тоқтарова", "given": "Айару", "patronymic": "Бауыржанқызы", "iin": "991231600002",
              "birth_date": "14.03.2016", "placement_category": "guardianship", "place": "әжесі Тоқтарова Күлән" },
            { "surname": "Тоқтаров", "given": "Нұрислам", "patronymic": "Бауыржанұлы", "iin": "991231500707",
              "birth_date": "02.09.2012", "placement_category": "organisation", "place": "Облыстық балалар үйі" },
        ],
        "period_from": "01.12.2026", "period_until": "28.02.2027",
        "consent": true,
        "documents": documents("4", "31.12.2026"),
        "written_on": "20.11.2026",
    });
    let mut steps = vec![
        step("2026-11-20T10:15", move |story, at| {
            let typed = json!({ "application": application });
            let draft = story.call(at, Some(CLERK), "save_draft", typed.clone())?;
            let form = story.call(at, Some(CLERK), "application_form", typed.clone())?;
            story.write_paper("form-1-filled.pdf", &form)?;
            let mut input = typed;
            input["draft"] = draft["draft"].clone();
            story.act(at, CLERK, of, "register_application", input)
        }),
        assigned("2026-11-20T11:40", of),
        act(
            "2026-11-23T10:05",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act("2026-11-25T15:20", EXECUTOR, of, "make_permit", json!({})),
        act("2026-11-25T17:10", CLERK, of, "sign_permit", json!({})),
        act(
            "2026-11-26T11:00",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000001"),
        ),
    ];
    let by = "Әбенова Г.";
    for (at, stage) in [
        ("2026-11-23T16:00", "reception"),
        ("2026-11-26T09:20", "decision"),
        ("2026-11-27T16:10", "delivery"),
    ] {
        let input = json!({ "stage": stage, "by": by });
        steps.push(act(at, CLERK, of, "enter_monitoring", input));
    }
    steps
}

/// Granted for a shorter time than was asked for; the applicant came for it when the term was over.
fn late() -> Vec<Step> {
    let of = "late";
    let application = json!({
        "applicant": {
            "surname": "Смағұлова", "given": "Ләззат", "patronymic": "Ескендірқызы", "iin": "870412206002",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Ленинград ауылы, Мұқанов көшесі, 9-үй",
            "phone": "8 777 333 44 55",
        },
        "children": [
            { "surname": "Смағұлов", "given": "Алан", "patronymic": "Ерікұлы", "iin": "140223106077",
              "birth_date": "23.02.2014", "placement_category": "patronage", "place": "Дүйсенова Рая" },
        ],
        "period_from": "21.12.2026", "period_until": "21.06.2027",
        "consent": true,
        "documents": documents("3", "01.03.2027"),
        "written_on": "07.12.2026",
    });
    let narrowed = json!({ "narrowed": {
        "from": "21.12.2026", "until": "31.03.2027",
        "reason": "баланы патронаттық тәрбиеге беру туралы шарт 31.03.2027 дейін жасалған",
    } });
    vec![
        registered("2026-12-07T10:10", of, &application),
        assigned("2026-12-07T11:00", of),
        act(
            "2026-12-08T12:05",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act("2026-12-11T12:30", EXECUTOR, of, "make_permit", narrowed),
        act("2026-12-11T16:45", CLERK, of, "sign_permit", json!({})),
        act(
            "2026-12-17T10:20",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000007"),
        ),
    ]
}

/// In work when December ended.
fn over_the_year() -> Vec<Step> {
    let of = "over_the_year";
    let application = json!({
        "applicant": {
            "surname": "Гончаренко", "given": "Виталий", "patronymic": "Сергеевич", "iin": "790930106144",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Абай көшесі, 20-үй",
            "phone": "8 705 444 55 66",
        },
        "children": [
            { "surname": "Гончаренко", "given": "Алина", "patronymic": "Витальевна", "iin": "170511206212",
              "birth_date": "11.05.2017", "placement_category": "guardianship", "place": "әжесі Гончаренко Нина" },
        ],
        "period_from": "11.01.2027", "period_until": "11.07.2027",
        "consent": true,
        "documents": documents("5", "31.01.2027"),
        "written_on": "28.12.2026",
    });
    vec![
        registered("2026-12-28T15:10", of, &application),
        assigned("2026-12-28T16:00", of),
        act(
            "2026-12-29T10:30",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act("2027-01-05T10:40", EXECUTOR, of, "make_permit", json!({})),
        act("2027-01-05T16:15", CLERK, of, "sign_permit", json!({})),
        act(
            "2027-01-06T10:00",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000008"),
        ),
    ]
}
