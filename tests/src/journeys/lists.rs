//! Lists of cases: what narrows them, their pages and totals, and a search that keeps to the same filter.

use serde_json::{Value, json};

use crate::counter::{Counter, EXECUTOR, codes};
use crate::facts;

const SET_UP: &str = "2026-01-05T09:00";
const AT: &str = "2026-12-01T12:00";

/// Five cases: 1 of October, handed over; 2 with an executor; 3 not accepted; 4 and 5 of December.
fn five() -> Counter {
    let mut counter = Counter::set_up(SET_UP);
    let first = counter.register_application("2026-10-05T10:00", &facts::application("05.10.2026"));
    let checked = counter.act("2026-10-05T11:00", "check_documents", &first, &json!({}));
    let made = counter.act("2026-10-05T12:00", "make_permit", &checked, &json!({}));
    let signed = counter.act("2026-10-05T14:00", "sign_permit", &made, &json!({}));
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    counter.act("2026-10-06T10:00", "hand_over", &signed, &to);
    let second =
        counter.register_application("2026-11-20T10:00", &facts::application("20.11.2026"));
    let executor = json!({ "executor": EXECUTOR });
    counter.act("2026-11-20T11:00", "assign_executor", &second, &executor);
    let unmet = facts::without(facts::application("30.11.2026"), "court-decision");
    let third = json!({ "application": unmet });
    counter.done("2026-11-30T10:00", "refuse_at_intake", third);
    for at in ["2026-11-30T19:00", "2026-12-01T09:30"] {
        let mut application = facts::application(if at.starts_with("2026-11") {
            "30.11.2026"
        } else {
            "01.12.2026"
        });
        application["applicant"]["surname"] = json!("Досова");
        counter.register_application(at, &application);
    }
    counter
}

fn ids(list: &Value) -> Vec<u64> {
    let cases = list["cases"].as_array().expect("cases");
    cases
        .iter()
        .map(|row| row["id"].as_u64().expect("an id"))
        .collect()
}

#[test]
fn every_page_tells_the_total_and_the_last_page_says_so() {
    let mut counter = five();
    let mut after = Value::Null;
    let mut pages = Vec::new();
    for _ in 0..3 {
        let page = counter.done(AT, "cases", json!({ "limit": 2, "after": after }));
        assert_eq!(page["total"], 5);
        pages.push(ids(&page));
        after = page["next"].clone();
    }
    assert_eq!(pages, [vec![5, 4], vec![3, 2], vec![1]]);
    assert_eq!(after, Value::Null);
    // A full page that is the last one.
    let page = counter.done(AT, "cases", json!({ "limit": 5, "order": "name" }));
    assert_eq!((ids(&page).len(), &page["next"]), (5, &Value::Null));
}

#[test]
fn a_list_and_a_search_keep_to_the_same_filter() {
    let mut counter = five();
    let all: [(Value, &[u64]); 9] = [
        (json!({}), &[5, 4, 3, 2, 1]),
        (json!({ "state": "registered" }), &[5, 4, 2]),
        (json!({ "month": "2026-11" }), &[3, 2]),
        // Brought after closing time on 30 November, number 4 counts from 1 December.
        (json!({ "month": "2026-12" }), &[5, 4]),
        (json!({ "month": "2027-01" }), &[]),
        (
            json!({ "service": "meeting-permit", "executor": EXECUTOR }),
            &[2],
        ),
        (json!({ "service": "guardianship" }), &[]),
        (json!({ "unassigned": true }), &[5, 4, 3, 1]),
        (json!({ "unassigned": true, "month": "2026-11" }), &[3]),
    ];
    for (filter, expected) in all {
        let list = counter.done(AT, "cases", filter.clone());
        assert_eq!(ids(&list), expected, "{filter}");
        assert_eq!(list["total"], expected.len(), "{filter}");

        let mut search = filter.clone();
        search["search"] = json!("іңкәр");
        let found = counter.done(AT, "cases", search.clone());
        assert_eq!(ids(&found), expected, "{search}");
        assert_eq!(found["total"], expected.len(), "{search}");
        assert_eq!(found["next"], Value::Null);
        // No more than asked for, and how many there are.
        search["limit"] = json!(1);
        let found = counter.done(AT, "cases", search.clone());
        assert_eq!(ids(&found).len(), expected.len().min(1), "{search}");
        assert_eq!(found["total"], expected.len(), "{search}");
    }
    let found = counter.done(AT, "cases", json!({ "search": "дос", "month": "2026-12" }));
    assert_eq!((ids(&found), &found["total"]), (vec![5, 4], &json!(2)));
}

#[test]
fn a_row_says_how_the_case_stands_today() {
    let mut counter = five();
    let list = counter.done(AT, "cases", json!({ "order": "registration" }));
    let rows = list["cases"].as_array().expect("rows");
    let ended = &rows[4];
    assert_eq!(
        (&ended["open"], &ended["ended_on"], &ended["due"]),
        (&json!(false), &json!("2026-10-06"), &Value::Null)
    );
    let open = &rows[3];
    assert_eq!(
        (&open["open"], &open["ended_on"], &open["executor"]),
        (&json!(true), &json!(""), &json!("Ысқақов Талғат"))
    );
    let due = json!({
        "what": "check", "date": "2026-11-23", "working_days_left": -6, "done_on": "",
        "confirmed": true,
    });
    assert_eq!(open["due"], due);
}

#[test]
fn a_month_that_is_none_is_said_at_its_field() {
    let mut counter = Counter::set_up(SET_UP);
    for month in ["2026-13", "қараша", "11.2026"] {
        let against = counter.refused(AT, "cases", json!({ "month": month }));
        assert_eq!(codes(&against), [("not_a_choice", "month")], "{month}");
    }
}
