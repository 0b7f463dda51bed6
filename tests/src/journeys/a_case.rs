//! A case as it is shown: what it waits for, its permit, how it ended and the words of its own edition.

use serde_json::{Value, json};

use crate::counter::Counter;
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T12:00";

#[test]
fn a_case_says_how_far_it_is() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let case = counter.case(AT, &registered);
    let service = counter.done(AT, "service", json!({}));
    assert_eq!(case["documents"], service["documents"]);
    assert_eq!(case["placements"], service["placements"]);
    assert_eq!(case["service"], service["name"]);
    assert_eq!(case["edition"], service["edition"]);
    assert_eq!(
        (&case["open"], &case["next"]),
        (&json!(true), &json!("check"))
    );
    for nothing in ["permit", "not_accepted", "handed_over", "closing"] {
        assert_eq!(case[nothing], Value::Null, "{nothing}");
    }
    assert_eq!(
        (&case["checked_on"], &case["signed_on"]),
        (&json!(""), &json!(""))
    );

    let assigned = counter.act(
        AT,
        "assign_executor",
        &registered,
        &json!({ "executor": 2 }),
    );
    let checked = counter.act("2026-11-23T10:00", "check_documents", &assigned, &json!({}));
    let narrowed = json!({ "narrowed": {
        "from": "01.12.2026", "until": "31.12.2026", "reason": "сот шешімі",
    } });
    let made = counter.act("2026-11-30T10:00", "make_permit", &checked, &narrowed);
    let signed = counter.act("2026-11-30T11:00", "sign_permit", &made, &json!({}));
    let case = counter.case("2026-11-30T12:00", &signed);
    assert_eq!(case["executor_name"], "Ысқақов Талғат");
    assert_eq!(case["next"], "hand_over");
    let kept = |what: &str| {
        let due = case["due"].as_array().expect("dates");
        let due = due.iter().find(|due| due["what"] == what);
        due.map(|due| (due["done_on"].clone(), due["working_days_left"].clone()))
    };
    // The check had until Monday, the permit until Thursday: two working days before the Monday it was made.
    assert_eq!(kept("check"), Some((json!("2026-11-23"), json!(0))));
    assert_eq!(kept("prepare"), Some((json!("2026-11-30"), json!(-2))));
    assert_eq!(kept("end").map(|(on, _)| on), Some(json!("")));
    assert_eq!(kept("preliminary_refusal"), None, "nobody refuses any more");
    assert_eq!(
        (&case["checked_on"], &case["signed_on"]),
        (&json!("2026-11-23"), &json!("2026-11-30"))
    );
    let permit = json!({
        "number": "Р-1/2026", "dated": "2026-11-30", "version": 1, "from": "2026-12-01",
        "until": "2026-12-31", "narrowed_because": "сот шешімі", "outdated": false,
    });
    assert_eq!(case["permit"], permit);
    let issued: Vec<(&Value, &Value)> = case["papers"]
        .as_array()
        .expect("papers")
        .iter()
        .map(|paper| (&paper["issued_on"], &paper["seq"]))
        .collect();
    let seq = |kind: &str| {
        let entries = case["timeline"].as_array().expect("entries");
        let entry = entries.iter().find(|entry| entry["kind"] == kind);
        entry.expect("it happened")["seq"].clone()
    };
    assert_eq!(
        issued,
        [
            (&json!("2026-11-30"), &seq("permit_made")),
            (&json!("2026-11-20"), &seq("registered")),
        ]
    );

    let to = json!({ "to": { "identity_document": "№ 000000002", "representative": {
        "surname": "Асқарова", "given": "Жібек", "power_of_attorney": facts::power_of_attorney(),
    } } });
    // Two working days after T, 27 November.
    let handed = counter.act("2026-12-01T10:00", "hand_over", &signed, &to);
    let case = counter.case("2026-12-01T12:00", &handed);
    assert_eq!((&case["open"], &case["next"]), (&json!(false), &json!("")));
    assert_eq!(
        case["handed_over"],
        json!({
            "on": "2026-12-01", "to": "Асқарова Жібек", "identity_document": "№ 000000002",
            "representative": true, "power_of_attorney": "№ 1-245, 02.11.2026, Серікова Ләззат",
        })
    );
    let closing = json!({ "term_end": "2026-11-27", "working_days_late": 2 });
    assert_eq!(case["closing"], closing);

    // Taken back, the case is open again and nothing of its end is left.
    let back = counter.act(
        "2026-12-01T13:00",
        "take_back",
        &handed,
        &json!({ "reason": "қате" }),
    );
    let case = counter.case("2026-12-01T14:00", &back);
    assert_eq!(
        (&case["handed_over"], &case["closing"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn a_refusal_to_accept_names_what_was_unmet() {
    let mut counter = Counter::set_up(SET_UP);
    let mut application = facts::without(facts::application("20.11.2026"), "court-decision");
    application["documents"][3]["valid_until"] = json!("19.11.2026");
    let input = json!({ "application": application });
    let refused = counter.done(AT, "refuse_at_intake", input);
    let case = counter.case(AT, &refused);
    assert_eq!(
        case["not_accepted"],
        json!({ "number": "Б-1/2026", "on": "2026-11-20", "unmet": [
            { "document": "court-decision", "valid_until": "" },
            { "document": "police-characteristic", "valid_until": "2026-11-19" },
        ] })
    );
    let closing = json!({ "term_end": "2026-11-27", "working_days_late": 0 });
    assert_eq!(case["closing"], closing);
    assert_eq!(case["next"], "");
}
