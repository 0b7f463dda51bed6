//! The office's records: results that wait for a list, complaints in every state, technical problems, what is still to
//! be entered into the monitoring system; and the sheets of their acts.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::offices::Office;
use super::start::begin;
use super::{Screen, people, procedure_office};
use crate::counter::{Counter, EXECUTOR};
use crate::facts;
use crate::page::Page;

/// Who complains, by where the complaint stands.
const WAITING: &str = "Күткенова Айгүл Ғалымқызы";
const RULED: &str = "Сотталғанова Бибігүл Ғалымқызы";
const ANSWERED: &str = "Жауапалғанова Гүлмира";

fn screen<P: Page>(name: &'static str, reach: fn(&P)) -> Screen<P> {
    Screen {
        name,
        office: Office::Records,
        reach,
    }
}

/// They, as they come.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        screen("records-sending", |page| {
            records(page);
            page.sees("қайта сұратылған");
        }),
        screen("records-send-list", |page| {
            records(page);
            page.press_beginning("Тізілім жасау");
            page.sees("екі данадағы тізіліммен");
        }),
        Screen {
            name: "records-empty",
            office: Office::Empty,
            reach: |page| {
                records(page);
                page.sees("Жіберетін ештеңе жоқ");
            },
        },
        screen("today-complaints", |page| {
            begin(page);
            page.sees("Мерзімі жүріп тұрған шағымдар");
            page.sees("Техникалық проблема әлі бар: 1");
        }),
        screen("complaints", |page| {
            records(page);
            page.press("Шағымдар");
            page.sees("іс әлі қайта ашылмаған");
        }),
        screen("complaint-new-faults", |page| {
            records(page);
            page.press("Шағымдар");
            page.press("Шағымды тіркеу…");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("complaint-waiting", |page| open(page, WAITING)),
        screen("complaint-answered", |page| open(page, ANSWERED)),
        screen("complaint-ruled", |page| {
            open(page, RULED);
            page.unfold("Қазір мүмкін емес");
        }),
        screen("complaint-forward", |page| {
            open(page, WAITING);
            page.press("Шағымды жіберу");
            page.sees("Қай органға");
        }),
        screen("complaint-answer-faults", |page| {
            open(page, WAITING);
            page.press("Шағымға жауап беру");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("complaint-court", |page| {
            open(page, ANSWERED);
            page.press("Сотқа жүгінуді енгізу");
            page.tick("Сот шешім шығарды");
            page.tick("Шешім шағым жасалғанның күшін жояды");
        }),
        screen("complaint-take-back", |page| {
            open(page, ANSWERED);
            page.press("Соңғы әрекетті қайтару");
            page.sees("Қайтарылатыны:");
        }),
        screen("failures", |page| {
            records(page);
            page.press("Техникалық проблемалар");
            page.sees("әлі бар");
        }),
        screen("failure-new-faults", |page| {
            records(page);
            page.press("Техникалық проблемалар");
            page.press("Техникалық проблеманы жазу…");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("monitoring", |page| {
            records(page);
            page.press("Мониторингке енгізу");
            page.sees("Енгізілмеген");
        }),
    ]
}

fn records(page: &impl Page) {
    begin(page);
    page.key(Key::F9);
    page.is_at("Тізімдер мен шағымдар");
}

fn open(page: &impl Page, from: &str) {
    records(page);
    page.press("Шағымдар");
    page.press(from);
    page.sees("Шағымның мәліметтері");
}

/// The whole procedure's office, and on its last evening what the records have to tell.
pub(super) fn play(counter: &mut Counter) {
    procedure_office::play(counter);
    waits_for_a_list(counter);
    let refused = found(counter, procedure_office::surname("refused"));
    let ruled = complaint(counter, "2026-11-20T18:10", RULED, Some(&refused));
    let target = |done: &Value| json!({ "complaint": done["id"], "revision": done["revision"] });
    let to = json!({ "target": target(&ruled), "to": "Солтүстік Қазақстан облысының білім басқармасы", "letter": "12-7/118" });
    let ruled = counter.done("2026-11-20T18:11", "forward_complaint", to);
    let review = json!({
        "target": target(&ruled), "satisfied": "no", "decision_number": "45-Ш", "decided_on": "20.11.2026",
        "words": "Бас тарту негізді деп танылды.",
    });
    let ruled = counter.done("2026-11-20T18:12", "record_review", review);
    let court = json!({
        "target": target(&ruled), "court": "Ақжар аудандық соты", "applied_on": "20.11.2026",
        "ruling": { "decision_number": "5914-26-00-4/120", "decided_on": "20.11.2026", "cancels": true,
            "words": "Бас тартудың күші жойылсын." },
    });
    counter.done("2026-11-20T18:13", "record_court", court);

    let answered = complaint(counter, "2026-11-20T18:20", ANSWERED, Some(&refused));
    let answer = json!({
        "target": target(&answered), "satisfied": "partly",
        "words": "Мерзім сақталған, бірақ тыңдау туралы хабарлама кеш тапсырылған.\nЖауапты қызметкерге ескерту жасалды.",
    });
    counter.done("2026-11-20T18:21", "answer_complaint", answer);
    complaint(counter, "2026-11-20T18:30", WAITING, None);
    let mistaken = complaint(counter, "2026-11-20T18:31", "Жойылғанова Гүлмира", None);
    let back = json!({ "target": target(&mistaken), "reason": "екі рет тіркелген" });
    counter.done("2026-11-20T18:32", "take_back_complaint", back);

    let lasts = failure("13:05", &[&refused]);
    counter.done("2026-11-20T18:40", "record_technical_failure", lasts);
    let mut over = failure("09:40", &[]);
    over["failure"]["until_time"] = json!("11:15");
    over["failure"]["measures"] = json!("Сервер қайта қосылды, өтініштер қағазда тіркелді.");
    counter.done("2026-11-20T18:41", "record_technical_failure", over);
}

/// A permit for somebody who applied at the State Corporation, signed this evening.
fn waits_for_a_list(counter: &mut Counter) {
    let application = people::application(1, "Тапсырылғанова", 2, "11-19");
    let mut application = facts::at_the_corporation(application, "19.11.2026");
    application["written_on"] = json!("19.11.2026");
    let mut last = counter.register_application("2026-11-20T17:40", &application);
    let named = json!({ "executor": EXECUTOR });
    for (at, command, more) in [
        ("2026-11-20T17:41", "assign_executor", named),
        ("2026-11-20T17:42", "check_documents", json!({})),
        ("2026-11-20T17:43", "make_permit", json!({})),
        ("2026-11-20T17:44", "sign_permit", json!({})),
    ] {
        last = counter.act(at, command, &last, &more);
    }
}

/// Identity of the case of an applicant.
fn found(counter: &mut Counter, surname: &str) -> Value {
    let found = counter.done("2026-11-20T18:00", "cases", json!({ "search": surname }));
    found["cases"][0]["id"].clone()
}

fn complaint(counter: &mut Counter, at: &str, from: &str, case: Option<&Value>) -> Value {
    let typed = json!({
        "received_on": "18.11.2026", "from": from, "contact": "Талшық ауылы, Мектеп көшесі, 5-үй, 8 705 000 00 01",
        "channel": "post", "against": "decision",
        "what": "Рұқсат беруден бас тарту туралы 20.11.2026 күнгі дәлелді жауап",
        "subject": "Тегінің өзгергенін растайтын құжат бар екені ескерілмеген. Бас тартудың күшін жоюды сұрайды.",
        "addressed_to": "provider", "case": case,
    });
    counter.done(at, "register_complaint", json!({ "complaint": typed }))
}

fn failure(since: &str, cases: &[&Value]) -> Value {
    json!({ "failure": {
        "found_on": "20.11.2026", "found_time": "13:20", "what": "Мониторингтің ақпараттық жүйесі ашылмайды: байланыс жоқ.",
        "since_on": "20.11.2026", "since_time": since, "told_to": "АКТ бөлімі, Иманов Р.",
        "told_on": "20.11.2026", "told_time": "13:25", "ict_employee": "Иманов Рүстем, бас маман", "cases": cases,
    }})
}
