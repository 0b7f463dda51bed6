//! The whole procedure in the register: refused after a hearing and opened again by a court, through the State
//! Corporation and returned, withdrawn; complaints, failures, the monitoring system and the archive beside them.

use documents::report::{MonthRegister, Outcome, RegisterRow};
use serde_json::{Value, json};

use super::{after_closing, close, look};
use crate::counter::Counter;
use crate::facts;

/// Calls in the order of the clock.
fn november(counter: &mut Counter) -> [Value; 3] {
    let application = facts::application("20.11.2026");
    let at = "2026-11-20T10:15";
    let refused = counter.register_application(at, &application);
    let withdrawn = counter.register_application(at, &application);
    let at = "2026-11-23T10:00";
    let corporation = facts::at_the_corporation(application, "20.11.2026");
    let sent = counter.register_application(at, &corporation);
    let sent = counter.act(at, "check_documents", &sent, &json!({}));
    let refused = counter.act(at, "check_documents", &refused, &json!({}));
    let ground = json!({ "ground": 2, "facts": "Сот шешімінде кездесуге тыйым салынған." });
    let refused = counter.act(at, "find_ground", &refused, &ground);
    let hearing =
        json!({ "hearing": { "on": "26.11.2026", "time": "10:00", "place": "4-кабинет" } });
    let refused = counter.act(at, "make_preliminary_refusal", &refused, &hearing);
    let reception = json!({ "stage": "reception", "by": "Қайратова Д." });
    let refused = counter.act("2026-11-24T10:00", "enter_monitoring", &refused, &reception);
    let request = json!({ "requested_on": "24.11.2026", "words": "Өтінішті қайтарып алады." });
    let withdrawn = counter.act("2026-11-24T11:00", "withdraw", &withdrawn, &request);
    failure(counter);
    let held = json!({
        "attendance": "attended", "started": "10:00", "ended": "10:40", "place": "4-кабинет",
        "chair": "Сүлейменов М. Ә.", "secretary": "Қайратова Д.",
        "participants": ["Өтегенова Әсем Ғалымқызы"], "explanations": "Шешім өзгерді деді.",
    });
    let refused = counter.act("2026-11-26T11:00", "record_hearing", &refused, &held);
    let reasons = json!({ "reasons": "Сот шешімі күшінде." });
    let refused = counter.act("2026-11-26T16:00", "make_refusal", &refused, &reasons);
    let refused = counter.act("2026-11-26T17:00", "sign_refusal", &refused, &json!({}));
    let mut permit = sent;
    for command in ["make_permit", "sign_permit"] {
        permit = counter.act("2026-11-26T17:30", command, &permit, &json!({}));
    }
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    let refused = counter.act("2026-11-27T10:00", "hand_over", &refused, &to);
    let list = json!({
        "cases": [{ "case": permit["case"], "revision": permit["revision"] }], "courier": "Досов Ж.",
    });
    let sent = counter.done("2026-11-27T11:00", "send_to_corporation", list);
    [refused, withdrawn, sent]
}

fn failure(counter: &mut Counter) {
    let failure = json!({
        "found_time": "09:30", "what": "Мониторинг жүйесі ашылмайды", "told_to": "АКТ бөлімі",
        "told_time": "09:40", "ict_employee": "Иманов Р., инженер", "cases": [],
    });
    let input = json!({ "failure": failure });
    counter.done("2026-11-25T10:00", "record_technical_failure", input);
}

/// The row of a number.
fn row<'a>(register: &'a MonthRegister, number: &str) -> &'a RegisterRow {
    register
        .rows
        .iter()
        .find(|row| row.number == number)
        .unwrap_or_else(|| panic!("{number} is not in the register"))
}

#[test]
fn every_outcome_has_its_columns_and_its_line() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let [refused, withdrawn, sent] = november(&mut counter);
    let complaint = json!({ "complaint": {
        "received_on": "30.11.2026", "from": "Өтегенова Әсем", "channel": "in_person",
        "against": "decision", "what": "Бас тарту", "subject": "Келіспейді.",
        "addressed_to": "provider", "case": refused["case"],
    } });
    let complaint = counter.done("2026-11-30T12:00", "register_complaint", complaint);
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    let forward = json!({
        "target": { "complaint": complaint["id"], "revision": complaint["revision"] },
        "to": "Облыстық білім басқармасы",
    });
    counter.done("2026-12-01T10:00", "forward_complaint", forward);
    let returned = counter.act("2026-12-28T10:00", "record_return", &sent, &json!({}));
    let filing = json!({ "file_index": "03-12", "volume": "1", "sheets": "9" });
    counter.act("2026-12-30T10:00", "archive", &withdrawn, &filing);
    let at = "2027-02-01T09:00";

    let november = look(&counter, at, "2026-11").register;
    let sums = &november.summary;
    assert_eq!(sums.control(), Ok(()));
    assert_eq!(sums.refusals, [(1, 0), (2, 1), (3, 0)]);
    assert_eq!((sums.permits, sums.withdrawn, sums.in_work), (1, 1, 0));
    assert_eq!(
        (sums.in_time, sums.hearings, sums.technical_failures),
        (3, 1, 1)
    );
    assert_eq!(
        (
            sums.complaints_received,
            sums.complaints_forwarded,
            sums.unclaimed
        ),
        (1, 0, 0)
    );
    let first = row(&november, "Ө-1/2026");
    assert_eq!(first.outcome, Some(Outcome::Refusal));
    assert_eq!(first.grounds, [2]);
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    assert_eq!(day(first.preliminary_on).as_deref(), Some("2026-11-23"));
    assert_eq!(day(first.hearing_on).as_deref(), Some("2026-11-26"));
    assert_eq!(first.protocol.as_deref(), Some("1/2026"));
    let paper = first.paper.as_ref().expect("the refusal");
    assert_eq!(
        (paper.number.as_str(), paper.on.to_string()),
        ("1/2026", "2026-11-26".into())
    );
    assert!(first.granted.is_none());
    assert_eq!(first.days_late, Some(0));
    assert_eq!(
        day(first.monitoring.reception).as_deref(),
        Some("2026-11-24")
    );
    assert_eq!(first.complaints[0].result, "", "open at the month's end");
    let second = row(&november, "Ө-2/2026");
    assert_eq!(second.outcome, Some(Outcome::Withdrawn));
    assert!(second.paper.is_none() && second.filed.is_none());
    let third = row(&november, "Ө-3/2026");
    assert_eq!(third.outcome, Some(Outcome::Permit), "ended by the sending");
    assert_eq!(third.note, "МК-ға жіберілді: 27.11.2026, тізім № 1/2026");
    assert!(third.handed_over.is_none());

    let december = look(&counter, at, "2026-12").register;
    assert_eq!((december.rows.len(), december.summary.unclaimed), (0, 1));
    assert_eq!(december.summary.complaints_forwarded, 1);
    // What was done with cases of November's rows stands in no row of December.
    let told: Vec<(&str, &str, String)> = december
        .on_ended_cases
        .iter()
        .map(|act| (&*act.number, &*act.act, act.on.to_string()))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Ө-3/2026",
                "нәтижені Мемлекеттік корпорация қайтарды",
                "2026-12-28".to_owned()
            ),
            (
                "Ө-2/2026",
                "іс мұрағатқа тапсырылды",
                "2026-12-30".to_owned()
            ),
        ]
    );
    assert_eq!(november.on_ended_cases, []);

    opened_again(&mut counter, &refused);
    let november_again = look(&counter, at, "2026-11").register;
    assert_eq!(
        row(&november_again, "Ө-1/2026"),
        first,
        "what was over stays"
    );
    assert_eq!(returned["state"], "returned");
}

/// The court opens the case again: another stay with a term of its own, beside what is over.
fn opened_again(counter: &mut Counter, refused: &Value) {
    let decision =
        json!({ "court": "Аудандық сот", "decision_number": "2-417", "decided_on": "22.01.2027" });
    counter.act("2027-01-25T11:00", "reopen", refused, &decision);
    let january = look(counter, "2027-02-01T09:00", "2027-01").register;
    let again = row(&january, "Ө-1/2026");
    assert_eq!(again.outcome, None);
    assert_eq!(again.note, "сот шешімімен қайта ашылды: 25.01.2027");
    assert!(again.hearing_on.is_none() && again.days_late.is_none());
    let sums = &january.summary;
    assert_eq!((sums.received(), sums.in_work, sums.children), (1, 1, 0));
}

#[test]
fn a_complaint_entered_after_the_closing_is_told() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    let complaint = json!({
        "complaint": {
            "received_on": "27.11.2026", "from": "Өтегенова Әсем", "channel": "post",
            "against": "inaction", "what": "Мерзім", "subject": "Жауап жоқ.",
            "addressed_to": "provider",
        },
        "when": { "on": "30.11.2026", "entered_late_because": "хат кеш ашылды" },
    });
    counter.done("2026-12-02T09:00", "register_complaint", complaint);
    assert_eq!(
        after_closing(&counter, "2026-12-03T09:00", "2026-12"),
        [("шағым тіркелді".to_owned(), "2026-11-30".to_owned())]
    );
    let december = look(&counter, "2026-12-03T09:00", "2026-12").register;
    assert_eq!(december.after_closing[0].number, "1/2026");
    assert_eq!(december.summary.complaints_received, 0);
    let november = look(&counter, "2026-12-03T09:00", "2026-11").register;
    assert_eq!(november.summary.complaints_received, 1);
}
