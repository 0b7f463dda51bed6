//! A register with a case in every state that only the whole procedure has. Each case is a list of acts with their
//! hours; the cases go on side by side, as the clock allows.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::people;
use crate::counter::{Counter, EXECUTOR};
use crate::facts;

/// An act of a case: when, which command, what goes with it.
type Act = (&'static str, &'static str, Value);

/// A case by its applicant's surname.
struct Story {
    surname: &'static str,
    /// Accepted by the State Corporation on this day, where it came through it.
    accepted_on: Option<&'static str>,
    acts: Vec<Act>,
}

/// Surname of the applicant whose case stands so.
pub(super) fn surname(case: &str) -> &'static str {
    match case {
        "ground" => "Негіздегенова",
        "late" => "Кешіккенова",
        "noticed" => "Хабарланғанова",
        "heard" => "Тыңдалғанова",
        "refusal_made" => "Тартылғанова",
        "refusal_signed" => "Дәлелденгенова",
        "refused" => "Қабылданбағанова",
        "sent" => "Жіберілгенова",
        "returned" => "Алынбағанова",
        "withdrawn" => "Бастартқанова",
        "revoked" => "Күшіжойылғанова",
        "archived" => "Тігілгенова",
        "reopened" => "Сотталғанова",
        "voided" => "Түзетілгенова",
        other => panic!("no case stands so: {other}"),
    }
}

/// Plays every case into an office that was set up before the first of them.
pub(super) fn play(counter: &mut Counter) {
    let mut stories = stories();
    let mut cases: BTreeMap<&str, Value> = BTreeMap::new();
    let mut turns: Vec<(&str, usize, usize)> = stories
        .iter()
        .enumerate()
        .flat_map(|(story, Story { acts, .. })| {
            acts.iter()
                .enumerate()
                .map(move |(act, (at, ..))| (*at, story, act))
        })
        .collect();
    turns.sort_unstable();
    for (place, (at, story, act)) in turns.into_iter().enumerate() {
        let Story {
            surname,
            accepted_on,
            acts,
        } = &mut stories[story];
        let (_, command, more) = &acts[act];
        if *command == "register_application" {
            let mut application = people::application(place, surname, 1 + story % 3, &at[5..10]);
            if let Some(accepted_on) = accepted_on {
                application = facts::at_the_corporation(application, accepted_on);
                application["written_on"] = json!(*accepted_on);
            }
            merge(&mut application, more);
            cases.insert(surname, counter.register_application(at, &application));
            continue;
        }
        let case = counter.case(at, &cases[surname]);
        let seen = json!({ "case": case["id"], "revision": case["revision"] });
        let mut input = more.clone();
        match *command {
            "send_to_corporation" => input["cases"] = json!([seen]),
            "correct_application" => {
                let mut application = case["application"].clone();
                merge(&mut application, &input["facts"]);
                input = json!({ "application": application, "reason": input["reason"], "target": seen });
            }
            _ => input["target"] = seen,
        }
        counter.done(at, command, input);
    }
}

/// Puts some fields in the place of others of the same names.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, from) => *into = from.clone(),
    }
}

fn act(at: &'static str, command: &'static str, more: Value) -> Act {
    (at, command, more)
}

/// Registered on a morning, given to its executor and found complete in the next hours.
fn begun([registered, assigned, checked]: [&'static str; 3]) -> Vec<Act> {
    vec![
        act(registered, "register_application", json!({})),
        act(
            assigned,
            "assign_executor",
            json!({ "executor": EXECUTOR, "resolution": "Заң мерзімінде қаралып, жауап берілсін" }),
        ),
        act(checked, "check_documents", json!({})),
    ]
}

fn ground() -> Value {
    json!({
        "ground": 2,
        "facts": "Сот шешімінде көрсетілген баланың тегі өтініштегі тегіне сәйкес келмейді; \
            туу туралы куәлік пен сот шешімінің деректері екі түрлі.",
    })
}

fn hearing(on: &str) -> Value {
    json!({
        "hearing": { "on": on, "time": "11:00", "place": "Талшық ауылы, Целинный көшесі, 13-үй, 4-кабинет" },
        "late_because": "",
    })
}

fn attended() -> Value {
    json!({
        "attendance": "attended", "started": "11:00", "ended": "11:35",
        "place": "Талшық ауылы, Целинный көшесі, 13-үй, 4-кабинет",
        "chair": "Сүлейменов Марат Әлиұлы", "secretary": "Ысқақов Талғат",
        "participants": ["Тыңдалғанова Бибігүл Ғалымқызы", "Жаманқұлов Серікжан Төлегенұлы"],
        "explanations": "Баланың тегі некеден кейін өзгергенін айтып, куәлігін кейін әкелетінін түсіндірді.",
        "requests": "Неке туралы куәліктің көшірмесін іске тігу",
        "how_told": "", "waiver": "",
    })
}

fn nobody_came() -> Value {
    let mut hearing = attended();
    hearing["attendance"] = json!("nobody_came");
    hearing["participants"] = json!([]);
    hearing["explanations"] = json!("");
    hearing["requests"] = json!("");
    hearing["how_told"] = json!("хабарлама қолына тапсырылған, телефонмен де айтылған");
    hearing
}

fn reasons() -> Value {
    json!({ "reasons": "Сот шешіміндегі тегі өзге, тегінің өзгергенін растайтын құжат ұсынылмады." })
}

fn recipient() -> Value {
    json!({ "to": { "identity_document": "№ 000000001, 12.03.2020, ІІМ" } })
}

fn delivered() -> Value {
    json!({ "means": "in_person", "to": "өтініш берушінің өзі" })
}

fn stories() -> Vec<Story> {
    let office = |case, acts| Story {
        surname: surname(case),
        accepted_on: None,
        acts,
    };
    let corporation = |case, accepted_on, acts| Story {
        surname: surname(case),
        accepted_on: Some(accepted_on),
        acts,
    };
    let mut all = refusals();
    all.push(office("withdrawn", withdrawn()));
    all.push(office("revoked", revoked()));
    all.push(office("archived", archived()));
    all.push(office("reopened", reopened()));
    all.push(office("voided", voided()));
    all.push(corporation("sent", "13.11.2026", sent()));
    all.push(corporation("returned", "02.10.2026", returned()));
    all
}

/// The way to a refusal: so many acts of it each case has gone.
fn refusals() -> Vec<Story> {
    let way = |hours: [&'static str; 12], day: &str, held: Value| -> Vec<Act> {
        let mut acts = begun([hours[0], hours[1], hours[2]]);
        acts.extend([
            act(hours[3], "find_ground", ground()),
            act(hours[4], "make_preliminary_refusal", hearing(day)),
            act(hours[5], "record_notice_delivery", delivered()),
            act(
                hours[6],
                "record_objection",
                json!({ "words": "Тегі некеден кейін өзгерген, құжаты бар" }),
            ),
            act(hours[7], "record_hearing", held),
            act(hours[8], "make_refusal", reasons()),
            act(hours[9], "sign_refusal", json!({})),
            act(hours[10], "hand_over", recipient()),
            act(
                hours[11],
                "enter_monitoring",
                json!({ "stage": "reception", "by": "Қайратова Д." }),
            ),
        ]);
        acts
    };
    let week = [
        "2026-11-16T09:10",
        "2026-11-16T09:40",
        "2026-11-16T16:00",
        "2026-11-17T10:00",
        "2026-11-18T09:30",
        "2026-11-18T15:00",
        "2026-11-19T10:00",
        "2026-11-20T12:00",
        "2026-11-20T15:00",
        "2026-11-20T16:00",
        "2026-11-20T17:00",
        "2026-11-20T17:30",
    ];
    let mut stories: Vec<Story> = [
        ("heard", 8),
        ("refusal_made", 9),
        ("refusal_signed", 10),
        ("refused", 12),
    ]
    .into_iter()
    .map(|(case, acts)| Story {
        surname: surname(case),
        accepted_on: None,
        acts: way(
            week,
            "20.11.2026",
            if case == "heard" {
                attended()
            } else {
                nobody_came()
            },
        )
        .into_iter()
        .take(acts)
        .collect(),
    })
    .collect();

    let mut late = way(week, "23.11.2026", attended());
    late.truncate(4);
    let mut notice = hearing("23.11.2026");
    notice["late_because"] = json!("бас маман ауырып қалды, басшы іссапарда болды");
    late.push(act("2026-11-20T10:00", "make_preliminary_refusal", notice));
    stories.push(Story {
        surname: surname("late"),
        accepted_on: None,
        acts: late,
    });

    let friday = ["2026-11-19T09:15", "2026-11-19T09:45", "2026-11-19T10:30"];
    let mut noticed = begun(friday);
    noticed.extend([
        act("2026-11-19T11:00", "find_ground", ground()),
        act("2026-11-19T12:00", "make_preliminary_refusal", hearing("24.11.2026")),
        act("2026-11-19T17:00", "record_notice_delivery", delivered()),
        act(
            "2026-11-20T11:00",
            "postpone_hearing",
            json!({ "hearing": hearing("25.11.2026")["hearing"], "reason": "өтініш беруші ауырып қалды" }),
        ),
        act("2026-11-20T13:00", "record_notice_delivery", delivered()),
        act("2026-11-20T14:40", "record_objection", json!({ "words": "Негізбен келіспейді" })),
    ]);
    stories.push(Story {
        surname: surname("noticed"),
        accepted_on: None,
        acts: noticed,
    });

    let mut found = begun(["2026-11-20T09:20", "2026-11-20T09:50", "2026-11-20T10:40"]);
    found.push(act("2026-11-20T11:30", "find_ground", ground()));
    stories.push(Story {
        surname: surname("ground"),
        accepted_on: None,
        acts: found,
    });
    stories
}

/// A permit signed in the middle of a month.
fn signed([registered, assigned, checked, made, signed]: [&'static str; 5]) -> Vec<Act> {
    let mut acts = begun([registered, assigned, checked]);
    acts.push(act(made, "make_permit", json!({})));
    acts.push(act(signed, "sign_permit", json!({})));
    acts
}

fn withdrawn() -> Vec<Act> {
    let mut acts = begun(["2026-11-17T09:20", "2026-11-17T09:50", "2026-11-17T15:30"]);
    let request =
        json!({ "requested_on": "18.11.2026", "words": "Басқа ауданға көшіп кетуіне байланысты" });
    acts.push(act("2026-11-18T10:30", "withdraw", request));
    acts
}

fn revoked() -> Vec<Act> {
    let mut acts = signed([
        "2026-11-09T09:20",
        "2026-11-09T09:50",
        "2026-11-09T15:30",
        "2026-11-10T10:00",
        "2026-11-10T12:00",
    ]);
    acts.push(act("2026-11-11T09:30", "hand_over", recipient()));
    acts.push(act(
        "2026-11-19T16:00",
        "revoke",
        json!({
            "basis": "Балаға кері әсер еткені анықталды: мектеп психологының қорытындысы",
            "order_number": "118-Н", "order_on": "19.11.2026",
        }),
    ));
    acts
}

fn archived() -> Vec<Act> {
    let mut acts = signed([
        "2026-09-07T09:20",
        "2026-09-07T09:50",
        "2026-09-07T15:30",
        "2026-09-08T10:00",
        "2026-09-08T12:00",
    ]);
    if let Some((_, _, facts)) = acts.first_mut() {
        *facts = json!({ "period_from": "14.09.2026", "period_until": "31.10.2026" });
    }
    acts.push(act("2026-09-09T09:30", "hand_over", recipient()));
    let mut duplicate = recipient();
    duplicate["reason"] = json!("түпнұсқасын жоғалтқан");
    acts.push(act("2026-10-05T10:00", "issue_duplicate", duplicate));
    acts.push(act(
        "2026-11-19T17:00",
        "archive",
        json!({ "file_index": "03-12", "volume": "2", "sheets": "14" }),
    ));
    acts
}

fn reopened() -> Vec<Act> {
    let mut acts = begun(["2026-10-05T09:20", "2026-10-05T09:50", "2026-10-05T15:30"]);
    acts.extend([
        act("2026-10-06T10:00", "find_ground", ground()),
        act("2026-10-07T10:00", "make_preliminary_refusal", hearing("09.10.2026")),
        act("2026-10-07T15:00", "record_notice_delivery", delivered()),
        act("2026-10-09T12:00", "record_hearing", attended()),
        act("2026-10-09T15:00", "make_refusal", reasons()),
        act("2026-10-09T16:00", "sign_refusal", json!({})),
        act("2026-10-12T10:00", "hand_over", recipient()),
        act(
            "2026-11-19T15:00",
            "reopen",
            json!({
                "court": "Ақжар аудандық соты", "decision_number": "5914-26-00-4/118", "decided_on": "12.11.2026",
            }),
        ),
    ]);
    acts
}

fn voided() -> Vec<Act> {
    let mut acts = signed([
        "2026-11-18T09:20",
        "2026-11-18T09:50",
        "2026-11-18T15:30",
        "2026-11-19T10:10",
        "2026-11-19T12:10",
    ]);
    acts.push(act(
        "2026-11-20T15:30",
        "correct_application",
        json!({
            "facts": { "applicant": { "phone": "8 702 111 22 33", "address": "Талшық ауылы, Победа көшесі, 41-үй" } },
            "reason": "мекенжайы қате жазылған",
        }),
    ));
    acts
}

fn sent() -> Vec<Act> {
    let mut acts = signed([
        "2026-11-16T10:20",
        "2026-11-16T10:50",
        "2026-11-16T15:50",
        "2026-11-17T10:20",
        "2026-11-17T12:20",
    ]);
    acts.push(act(
        "2026-11-18T10:00",
        "send_to_corporation",
        json!({ "courier": "Досова Жанар" }),
    ));
    acts
}

fn returned() -> Vec<Act> {
    let mut acts = signed([
        "2026-10-05T10:20",
        "2026-10-05T10:50",
        "2026-10-05T15:50",
        "2026-10-06T10:20",
        "2026-10-06T12:20",
    ]);
    acts.extend([
        act(
            "2026-10-07T10:10",
            "send_to_corporation",
            json!({ "courier": "Досова Жанар" }),
        ),
        act("2026-11-11T10:10", "record_return", json!({})),
        act(
            "2026-11-20T16:10",
            "record_collection_request",
            json!({ "by": "№ 7 бөлім, Досова Жанар" }),
        ),
    ]);
    acts
}
