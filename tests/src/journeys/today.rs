//! What is to be done today: every open case once, the most urgent first, over holidays and weekends.

use serde_json::{Value, json};

use crate::counter::{Counter, EXECUTOR};
use crate::facts;

const SET_UP: &str = "2026-01-05T09:00";

/// Number, next act, its term and last day, working days left, urgency.
fn rows(counter: &mut Counter, at: &str) -> Vec<(String, String, String, String, i64, String)> {
    let today = counter.done(at, "today", json!({}));
    assert_eq!(today["today"], at[..10]);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let rows = today["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| {
            assert_eq!(row["case"]["due"], row["due"]);
            assert_eq!(row["case"]["open"], true);
            assert_eq!(row["end"]["what"], "end");
            (
                text(&row["case"]["number"]),
                text(&row["next"]),
                text(&row["due"]["what"]),
                text(&row["due"]["date"]),
                row["due"]["working_days_left"].as_i64().expect("a number"),
                text(&row["urgency"]),
            )
        })
        .collect()
}

fn row(
    number: &str,
    next: &str,
    what: &str,
    date: &str,
    left: i64,
    urgency: &str,
) -> (String, String, String, String, i64, String) {
    let owned = str::to_owned;
    (
        owned(number),
        owned(next),
        owned(what),
        owned(date),
        left,
        owned(urgency),
    )
}

#[test]
fn a_term_across_nauryz_is_counted_in_working_days() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-03-17T10:00", &facts::application("17.03.2026"));
    let checked = counter.act(
        "2026-03-18T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    // 21-25 March are days off: after the 20th comes the 26th.
    for (at, left, urgency) in [
        ("2026-03-18T11:00", 3, "later"),
        ("2026-03-19T09:00", 2, "soon"),
        ("2026-03-20T09:00", 1, "soon"),
        ("2026-03-24T09:00", 1, "soon"),
        ("2026-03-26T09:00", 0, "today"),
        ("2026-03-27T09:00", -1, "overdue"),
    ] {
        let expected = row(
            "Ө-1/2026",
            "make_permit",
            "prepare",
            "2026-03-26",
            left,
            urgency,
        );
        assert_eq!(rows(&mut counter, at), [expected], "{at}");
    }
    let made = counter.act("2026-03-26T10:00", "make_permit", &checked, &json!({}));
    let expected = row("Ө-1/2026", "sign_permit", "end", "2026-03-27", 1, "soon");
    assert_eq!(rows(&mut counter, "2026-03-26T11:00"), [expected]);
    let signed = counter.act("2026-03-26T12:00", "sign_permit", &made, &json!({}));
    let expected = row("Ө-1/2026", "hand_over", "end", "2026-03-27", 0, "today");
    assert_eq!(rows(&mut counter, "2026-03-27T09:00"), [expected]);
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    counter.act("2026-03-27T10:00", "hand_over", &signed, &to);
    assert_eq!(rows(&mut counter, "2026-03-27T11:00"), []);
}

#[test]
fn what_is_overdue_over_a_weekend_comes_first() {
    let mut counter = Counter::set_up(SET_UP);
    let first = counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act("2026-11-20T11:00", "check_documents", &first, &json!({}));
    counter.act("2026-11-25T11:00", "make_permit", &checked, &json!({}));
    let second =
        counter.register_application("2026-11-27T10:00", &facts::application("27.11.2026"));
    let third = counter.register_application("2026-11-27T10:30", &facts::application("27.11.2026"));
    let executor = json!({ "executor": EXECUTOR });
    counter.act("2026-11-27T11:00", "assign_executor", &third, &executor);
    let taken_back = json!({ "reason": "қате" });
    let fourth =
        counter.register_application("2026-11-27T12:00", &facts::application("27.11.2026"));
    counter.act("2026-11-27T12:10", "take_back", &fourth, &taken_back);

    // T of the first was Friday the 27th; both others are to be checked by Monday.
    for (at, late) in [
        ("2026-11-28T09:00", -1),
        ("2026-11-29T09:00", -1),
        ("2026-11-30T09:00", -1),
        ("2026-12-01T09:00", -2),
    ] {
        let (left, urgency) = match &at[8..10] {
            "30" => (0, "today"),
            "01" => (-1, "overdue"),
            _ => (1, "soon"),
        };
        assert_eq!(
            rows(&mut counter, at),
            [
                row(
                    "Ө-1/2026",
                    "sign_permit",
                    "end",
                    "2026-11-27",
                    late,
                    "overdue"
                ),
                row("Ө-2/2026", "check", "check", "2026-11-30", left, urgency),
                row("Ө-3/2026", "check", "check", "2026-11-30", left, urgency),
            ],
            "{at}"
        );
    }
    let today = counter.done("2026-11-28T09:00", "today", json!({}));
    assert_eq!(today["rows"][1]["case"]["executor"], "");
    assert_eq!(today["rows"][2]["case"]["executor"], "Ысқақов Талғат");
    // The registration that was taken back lies as a draft; a form that was begun is none.
    let form = json!({ "case": second["case"], "what": "correct", "typed": { "reason": "қа" } });
    counter.done("2026-11-28T09:00", "save_unfinished", form);
    let today = counter.done("2026-11-28T09:00", "today", json!({}));
    assert_eq!(today["drafts"], 1);
}

#[test]
fn a_year_without_a_calendar_is_named_and_does_not_hide_the_list() {
    let mut counter = Counter::set_up(SET_UP);
    counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let at = "2031-01-10T09:00";
    let against = counter.refused(at, "today", json!({}));
    assert_eq!(against[0].code, "calendar_missing_year");
    let list = counter.done(at, "cases", json!({}));
    assert_eq!(list["cases"][0]["number"], "Ө-1/2026");
    assert_eq!(list["cases"][0]["due"], Value::Null);
}
