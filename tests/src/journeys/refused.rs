//! The way to a refusal (p. 9): ground, preliminary decision and notice, hearing, and the refusal or the permit after
//! all; each paper with its own number.

use serde_json::{Value, json};

use crate::counter::{Counter, codes, due, entries, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

/// A case checked on Monday 23.11.2026; its term ends on Friday the 27th, a preliminary decision is in time until
/// Tuesday the 24th.
fn checked(counter: &mut Counter) -> Value {
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let executor = json!({ "executor": 2, "resolution": "Қарап, мерзімінде жауап беріңіз" });
    let assigned = counter.act(
        "2026-11-20T11:00",
        "assign_executor",
        &registered,
        &executor,
    );
    counter.act("2026-11-23T10:00", "check_documents", &assigned, &json!({}))
}

fn ground() -> Value {
    json!({ "ground": 2, "facts": "Сот шешімінде кездесуге тыйым салынған.\nШешім күшінде." })
}

fn hearing(on: &str) -> Value {
    json!({ "on": on, "time": "10:00", "place": "Бөлімнің 4-кабинеті" })
}

fn attended() -> Value {
    json!({
        "attendance": "attended", "started": "10:00", "ended": "10:40", "place": "4-кабинет",
        "chair": "Сүлейменов М. Ә., бөлім басшысы", "secretary": "Қайратова Д.",
        "participants": ["Өтегенова Әсем Ғалымқызы"], "explanations": "Сот шешімі өзгерді деді.",
    })
}

/// Up to the hearing of Thursday the 26th.
fn heard(counter: &mut Counter) -> Value {
    let checked = checked(counter);
    let found = counter.act("2026-11-23T11:00", "find_ground", &checked, &ground());
    let made = counter.act(
        "2026-11-23T15:00",
        "make_preliminary_refusal",
        &found,
        &json!({ "hearing": hearing("26.11.2026") }),
    );
    let delivered = counter.act(
        "2026-11-23T16:00",
        "record_notice_delivery",
        &made,
        &json!({ "means": "in_person", "to": "Өтегенова Әсем" }),
    );
    let objected = counter.act(
        "2026-11-25T09:30",
        "record_objection",
        &delivered,
        &json!({ "words": "Шешім 2024 жылы өзгерген." }),
    );
    counter.act("2026-11-26T11:00", "record_hearing", &objected, &attended())
}

#[test]
fn refused_after_a_hearing() {
    let mut counter = Counter::set_up(SET_UP);
    let heard = heard(&mut counter);
    let case = counter.case("2026-11-26T11:05", &heard);
    assert_eq!(case["state"], "heard");
    assert_eq!(due(&case, "result"), "2026-11-27");
    let made = counter.act(
        "2026-11-26T16:00",
        "make_refusal",
        &heard,
        &json!({ "reasons": "Сот шешімі күшінде." }),
    );
    let signed = counter.act("2026-11-26T17:00", "sign_refusal", &made, &json!({}));
    let handed = counter.act(
        "2026-11-27T10:00",
        "hand_over",
        &signed,
        &json!({ "to": { "identity_document": "№ 000000001" } }),
    );
    let case = counter.case("2026-11-27T10:05", &handed);
    assert_eq!(
        entries(&case),
        [
            "registered",
            "executor_assigned",
            "checked",
            "ground_found",
            "preliminary_refusal_made",
            "notice_delivered",
            "objection_received",
            "heard",
            "refusal_made",
            "refusal_signed",
            "handed_over",
        ]
    );
    let forms: Vec<String> = papers(&case)
        .into_iter()
        .map(|(form, number, version, status)| format!("{form} {number} {version} {status}"))
        .collect();
    assert_eq!(
        forms,
        [
            "refusal 1/2026 1 live",
            "hearing-protocol 1/2026 1 live",
            "hearing-notice 1/2026 1 live",
            "accepted-documents-receipt  1 live",
        ]
    );
    assert_eq!(case["closing"]["working_days_late"], 0);
    assert_eq!(case["ground"]["number"], 2);
    assert_eq!(case["resolution"], "Қарап, мерзімінде жауап беріңіз");
    assert_eq!(case["hearing"]["attendance"], "attended");
    assert_eq!(case["preliminary_refusal"]["working_days_late"], 0);
    assert_eq!(case["preliminary_refusal"]["objections"][0]["late"], false);
    assert_eq!(case["refusal"]["signed_on"], "2026-11-26");
    let words = counter.words("2026-11-27T10:10", &case["papers"][0]["paper"]);
    for said in ["1/2026", "Сот шешімі күшінде.", "Өтегенова", "Ө-1/2026"]
    {
        assert!(words.contains(said), "{said}: {words}");
    }
    let ground = case["ground"]["words"].as_str().expect("the law's words");
    let first = ground.split_whitespace().next().expect("a word");
    assert!(words.contains(first), "{first}: {words}");
}

#[test]
fn granted_after_a_hearing() {
    let mut counter = Counter::set_up(SET_UP);
    let heard = heard(&mut counter);
    let made = counter.act("2026-11-26T15:00", "make_permit", &heard, &json!({}));
    let signed = counter.act("2026-11-26T16:00", "sign_permit", &made, &json!({}));
    let handed = counter.act(
        "2026-11-27T10:00",
        "hand_over",
        &signed,
        &json!({ "to": { "identity_document": "№ 000000001" } }),
    );
    let case = counter.case("2026-11-27T10:05", &handed);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["permit"]["number"], "Р-1/2026");
    assert_eq!(case["refusal"], Value::Null);
    assert_eq!(case["hearing"]["number"], "1/2026");
}

#[test]
fn nobody_comes_and_a_hearing_is_put_off() {
    let mut counter = Counter::set_up(SET_UP);
    let checked = checked(&mut counter);
    let found = counter.act("2026-11-23T11:00", "find_ground", &checked, &ground());
    let made = counter.act(
        "2026-11-23T15:00",
        "make_preliminary_refusal",
        &found,
        &json!({ "hearing": hearing("25.11.2026") }),
    );
    let postponed = counter.act(
        "2026-11-24T15:00",
        "postpone_hearing",
        &made,
        &json!({ "hearing": hearing("26.11.2026"), "reason": "Өтініш беруші сұрады." }),
    );
    let case = counter.case("2026-11-24T15:05", &postponed);
    let put_off = &case["preliminary_refusal"]["postponed"][0];
    assert_eq!(put_off["was"]["on"], "2026-11-25");
    assert_eq!(case["preliminary_refusal"]["version"], 2);
    assert_eq!(
        papers(&case)[..2],
        [
            (
                "hearing-notice".to_owned(),
                "1/2026".to_owned(),
                2,
                "live".to_owned()
            ),
            (
                "hearing-notice".to_owned(),
                "1/2026".to_owned(),
                1,
                "replaced".to_owned()
            ),
        ]
    );
    let nobody = json!({
        "attendance": "nobody_came", "started": "10:00", "ended": "10:20", "place": "4-кабинет",
        "chair": "Сүлейменов М. Ә.", "secretary": "Қайратова Д.", "how_told": "Телефонмен, 24.11.2026",
    });
    let early = counter.not_done("2026-11-25T11:00", "record_hearing", &postponed, &nobody);
    assert_eq!(codes(&early), [("hearing_before_appointment", "on")]);
    let heard = counter.act("2026-11-26T10:30", "record_hearing", &postponed, &nobody);
    assert_eq!(heard["state"], "heard");
}

#[test]
fn two_papers_where_the_office_sets_it() {
    let mut office = facts::office();
    office["notice_in_two_papers"] = json!(true);
    let mut counter = Counter::set_up_as(SET_UP, &office);
    let checked = checked(&mut counter);
    let found = counter.act("2026-11-23T11:00", "find_ground", &checked, &ground());
    let input = json!({ "case": found["case"], "hearing": hearing("26.11.2026"), "width": 200 });
    let preview = counter.done("2026-11-23T14:00", "preview_preliminary_refusal", input);
    assert!(preview["pages"].as_array().expect("pages").len() >= 2);
    let made = counter.act(
        "2026-11-23T15:00",
        "make_preliminary_refusal",
        &found,
        &json!({ "hearing": hearing("26.11.2026") }),
    );
    let forms: Vec<&Value> = made["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .map(|paper| &paper["form"])
        .collect();
    assert_eq!(
        forms,
        [&json!("preliminary-refusal"), &json!("hearing-notice")]
    );
}

#[test]
fn a_preview_has_no_number_and_needs_what_the_act_needs() {
    let mut counter = Counter::set_up(SET_UP);
    let checked = checked(&mut counter);
    let input = json!({ "case": checked["case"], "hearing": hearing("26.11.2026") });
    let refused = counter.refused("2026-11-23T11:00", "preview_preliminary_refusal", input);
    assert_eq!(codes(&refused), [("no_ground", "")]);
    let input = json!({ "case": checked["case"], "reasons": "себебі" });
    let refused = counter.refused("2026-11-23T11:00", "preview_refusal", input);
    assert_eq!(codes(&refused), [("not_heard", "")]);
    let mut asked = attended();
    asked["target"] = json!({ "case": checked["case"], "revision": checked["revision"] });
    let input = json!({ "hearing": asked, "width": 200 });
    let refused = counter.refused("2026-11-23T11:00", "preview_hearing", input.clone());
    assert_eq!(codes(&refused), [("no_ground", "")]);
    let mut other = Counter::set_up(SET_UP);
    let heard = heard(&mut other);
    let pages = other.done("2026-11-26T12:00", "preview_hearing", input);
    assert!(!pages["pages"].as_array().expect("pages").is_empty());
    let input = json!({ "case": heard["case"], "reasons": "себебі", "width": 200 });
    let pages = other.done("2026-11-26T12:00", "preview_refusal", input);
    assert!(!pages["pages"].as_array().expect("pages").is_empty());
    let made = other.act(
        "2026-11-26T16:00",
        "make_refusal",
        &heard,
        &json!({ "reasons": "себебі" }),
    );
    assert_eq!(made["papers"][0]["number"], "1/2026");
}

#[test]
fn what_the_law_does_not_allow_is_refused_at_its_field() {
    let mut counter = Counter::set_up(SET_UP);
    let checked = checked(&mut counter);
    let at = "2026-11-23T11:00";
    let unknown = counter.not_done(
        at,
        "find_ground",
        &checked,
        &json!({ "ground": 4, "facts": "-" }),
    );
    assert_eq!(codes(&unknown), [("ground_unknown", "ground")]);
    let found = counter.act(at, "find_ground", &checked, &ground());
    let unheard = counter.not_done(at, "make_permit", &found, &json!({}));
    assert_eq!(codes(&unheard), [("ground_unheard", "")]);
    for (hearing, expected) in [
        (hearing("28.11.2026"), ("hearing_on_day_off", "hearing.on")),
        (hearing("30.11.2026"), ("hearing_after_term", "hearing.on")),
        (
            hearing("23.11.2026"),
            ("hearing_before_notice", "hearing.on"),
        ),
        (
            json!({ "on": "26.11.2026", "time": "13:30", "place": "кабинет" }),
            ("hearing_outside_hours", "hearing.time"),
        ),
        (
            json!({ "on": "26.11.2026", "time": "", "place": "кабинет" }),
            ("missing", "hearing.time"),
        ),
    ] {
        let input = json!({ "hearing": hearing });
        let refused = counter.not_done(at, "make_preliminary_refusal", &found, &input);
        assert_eq!(codes(&refused), [expected], "{input}");
    }
    // The notice is dated by its act: before the ground it can't be.
    let before = json!({ "hearing": hearing("26.11.2026"),
        "when": { "on": "20.11.2026", "entered_late_because": "ұмытылды" } });
    let refused = counter.not_done(at, "make_preliminary_refusal", &found, &before);
    assert!(codes(&refused).contains(&("on_before_last_act", "on")));
    // After T-3 only with a reason, and late for ever.
    let late = "2026-11-25T10:00";
    let input = json!({ "hearing": hearing("26.11.2026") });
    let refused = counter.not_done(late, "make_preliminary_refusal", &found, &input);
    assert_eq!(
        codes(&refused),
        [("late_notice_reason_needed", "late_because")]
    );
    let input = json!({ "hearing": hearing("26.11.2026"), "late_because": "Маман ауырды." });
    let made = counter.act(late, "make_preliminary_refusal", &found, &input);
    let empty = json!({
        "attendance": "attended", "started": "10:00", "ended": "10:40", "place": "4-кабинет",
        "chair": "Сүлейменов М. Ә.", "secretary": "Қайратова Д.", "participants": [" "],
        "explanations": "-",
    });
    let refused = counter.not_done("2026-11-26T11:00", "record_hearing", &made, &empty);
    assert_eq!(codes(&refused), [("no_participants", "participants")]);
    let unsigned = counter.not_done(
        "2026-11-26T11:00",
        "hand_over",
        &made,
        &json!({ "to": { "identity_document": "1" } }),
    );
    assert_eq!(codes(&unsigned)[0].0, "not_in_this_state");
    let heard = counter.act("2026-11-26T11:00", "record_hearing", &made, &attended());
    let case = counter.case("2026-12-01T10:00", &heard);
    assert_eq!(case["preliminary_refusal"]["working_days_late"], 1);
    assert_eq!(case["preliminary_refusal"]["due"], "2026-11-24");
}
