//! The register of complaints (p. 13) and of technical failures (p. 12-1).

use serde_json::{Value, json};

use crate::counter::{Counter, codes};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

fn complaint() -> Value {
    json!({
        "received_on": "20.11.2026", "from": "Өтегенова Әсем", "contact": "Мектеп көшесі, 5-үй",
        "channel": "in_person", "against": "inaction", "what": "Мерзімнің өтіп кетуі",
        "subject": "Жауап берілмеді.", "addressed_to": "provider",
    })
}

fn target(done: &Value, more: &Value) -> Value {
    let mut input = more.clone();
    input["target"] = json!({ "complaint": done["id"], "revision": done["revision"] });
    input
}

fn due(seen: &Value, what: &str) -> (Value, Value) {
    let all = seen["due"].as_array().expect("clocks");
    let due = all.iter().find(|due| due["what"] == what);
    let due = due.unwrap_or_else(|| panic!("no clock of {what}: {seen}"));
    (due["date"].clone(), due["done_on"].clone())
}

#[test]
fn a_complaint_runs_by_its_clocks_to_the_reviewing_body() {
    let mut counter = Counter::set_up(SET_UP);
    let input = json!({ "complaint": complaint() });
    let registered = counter.done("2026-11-20T16:00", "register_complaint", input);
    assert_eq!(registered["number"], "1/2026");
    let all = counter.done("2026-11-23T10:00", "complaints", json!({}));
    assert_eq!(all[0]["state"], "registered");
    assert_eq!(due(&all[0], "forward"), (json!("2026-11-25"), json!("")));
    assert_eq!(due(&all[0], "answer"), (json!("2026-11-27"), json!("")));
    assert_eq!(all[0]["next"]["what"], "forward");
    let forward = json!({ "to": "Облыстық білім басқармасы", "letter": "12-7" });
    let forwarded = counter.done(
        "2026-11-24T10:00",
        "forward_complaint",
        target(&registered, &forward),
    );
    let answer =
        json!({ "satisfied": "partly", "words": "Мерзім сақталмаған.\nКешірім сұраймыз." });
    let answered = counter.done(
        "2026-11-26T10:00",
        "answer_complaint",
        target(&forwarded, &answer),
    );
    assert_eq!(answered["papers"][0]["form"], "complaint-reply");
    let words = counter.words("2026-11-26T10:05", &answered["papers"][0]);
    for said in ["1/2026", "Өтегенова Әсем", "Кешірім сұраймыз."] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let review = json!({ "satisfied": "no", "decided_on": "08.12.2026", "words": "Негізсіз." });
    let reviewed = counter.done(
        "2026-12-09T10:00",
        "record_review",
        target(&answered, &review),
    );
    let seen = counter.done("2026-12-09T10:05", "complaint", json!({ "complaint": 1 }));
    assert_eq!(seen["state"], "reviewed");
    assert_eq!(seen["next"], Value::Null);
    assert_eq!(seen["papers"][0]["status"], "live");
    let kinds: Vec<&Value> = seen["timeline"]
        .as_array()
        .expect("a journal")
        .iter()
        .map(|entry| &entry["kind"])
        .collect();
    assert_eq!(
        kinds,
        [
            "complaint_registered",
            "complaint_forwarded",
            "complaint_answered",
            "complaint_reviewed"
        ]
    );
    // A mistake is taken back act by act; the reply that goes is void.
    let reason = json!({ "reason": "қате" });
    let back = counter.done(
        "2026-12-09T11:00",
        "take_back_complaint",
        target(&reviewed, &reason),
    );
    counter.done(
        "2026-12-09T11:05",
        "take_back_complaint",
        target(&back, &reason),
    );
    let seen = counter.done("2026-12-09T11:10", "complaint", json!({ "complaint": 1 }));
    assert_eq!(seen["state"], "forwarded");
    assert_eq!(seen["papers"][0]["status"], "void");
}

#[test]
fn what_is_typed_of_a_complaint_is_refused_at_its_field() {
    let mut counter = Counter::set_up(SET_UP);
    let at = "2026-11-23T10:00";
    for (field, value, expected) in [
        ("from", "", ("missing", "from")),
        (
            "received_on",
            "24.11.2026",
            ("date_in_future", "received_on"),
        ),
        ("received_on", "31.11.2026", ("no_such_day", "received_on")),
        ("channel", "pigeon", ("not_a_choice", "channel")),
        ("what", " ", ("missing", "what")),
        ("addressed_to", "", ("missing", "addressed_to")),
    ] {
        let mut complaint = complaint();
        complaint[field] = json!(value);
        let input = json!({ "complaint": complaint });
        let refused = counter.refused(at, "register_complaint", input);
        assert_eq!(codes(&refused), [expected]);
    }
    let mut about_nothing = complaint();
    about_nothing["case"] = json!(7);
    let input = json!({ "complaint": about_nothing });
    let refused = counter.refused(at, "register_complaint", input);
    assert_eq!(codes(&refused)[0].0, "case_unknown");
    let input = json!({ "complaint": complaint() });
    let registered = counter.done(at, "register_complaint", input);
    let forward = json!({ "to": "Басқарма" });
    counter.done(at, "forward_complaint", target(&registered, &forward));
    // The second of two is told what the first did.
    let stale = counter.refused(at, "forward_complaint", target(&registered, &forward));
    assert_eq!(codes(&stale), [("record_moved_on", "")]);
    assert_eq!(stale[0].args["act"], "complaint_forwarded");
    assert_eq!(stale[0].args["by"], "Қайратова Динара");
}

#[test]
fn a_technical_failure_has_a_protocol_and_stops_no_term() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let before = counter.case("2026-11-23T09:30", &registered);
    let mut failure = json!({
        "found_time": "10:15", "what": "Ақпараттық жүйе ашылмайды.", "since_time": "09:40",
        "since_on": "23.11.2026", "told_to": "АКТ бөлімі", "told_on": "23.11.2026", "told_time": "10:20",
        "ict_employee": "Иманов Р., бас маман", "cases": [registered["case"]],
    });
    let at = "2026-11-23T11:00";
    for (field, value, expected) in [
        ("told_time", "10:00", ("moment_before", "told_time")),
        ("since_time", "10:30", ("moment_before", "found_time")),
        ("until_time", "12:00", ("moment_in_future", "until_time")),
        ("ict_employee", "", ("missing", "ict_employee")),
        ("found_time", "", ("missing", "found_time")),
    ] {
        let mut wrong = failure.clone();
        wrong[field] = json!(value);
        let input = json!({ "failure": wrong });
        let refused = counter.refused(at, "record_technical_failure", input);
        assert_eq!(codes(&refused)[0], expected, "{field}");
    }
    let input = json!({ "failure": failure });
    let recorded = counter.done(at, "record_technical_failure", input);
    assert_eq!(recorded["papers"][0]["form"], "technical-protocol");
    let words = counter.words(at, &recorded["papers"][0]);
    for said in ["Ө-1/2026", "АКТ бөлімі", "Иманов Р."] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let after = counter.case(at, &registered);
    assert_eq!(after["due"], before["due"], "no term stops");
    failure["until_time"] = json!("12:00");
    failure["until_on"] = json!("23.11.2026");
    failure["measures"] = json!("Сервер қайта қосылды.");
    failure["found_on"] = json!("23.11.2026");
    let target = json!({ "failure": recorded["id"], "revision": recorded["revision"] });
    let input = json!({ "target": target, "failure": failure });
    let amended = counter.done("2026-11-23T15:00", "amend_technical_failure", input);
    assert_eq!(amended["papers"][0]["version"], 2);
    let all = counter.done("2026-11-23T15:05", "technical_failures", json!({}));
    assert_eq!(all[0]["lasts"], false);
    assert_eq!(all[0]["cases"][0]["number"], "Ө-1/2026");
    let statuses: Vec<&Value> = all[0]["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .map(|paper| &paper["status"])
        .collect();
    assert_eq!(statuses, ["live", "replaced"]);
}
