//! Closing a month, what is entered of it later, and issuing its register anew.

use documents::report::Outcome;
use serde_json::json;

use super::{after_closing, application, close, handed_over, late, look, signed};
use crate::counter::{Counter, codes};

const SET_UP: &str = "2026-09-01T09:00";

#[test]
fn a_month_without_a_case_is_a_register_like_any_other() {
    let mut counter = Counter::set_up(SET_UP);
    let running = counter.refused(
        "2026-11-30T18:00",
        "issue_month_register",
        json!({ "month": "2026-11" }),
    );
    assert_eq!(codes(&running), [("month_not_over", "month")]);
    assert_eq!(running[0].args["until"], "2026-11-30");
    let seen = look(&counter, "2026-11-30T18:00", "2026-11");
    assert!(!seen.over && seen.register.draft && seen.register.rows.is_empty());
    let nothing = documents::report::Summary {
        // Every ground of the law stands there, none used.
        refusals: vec![(1, 0), (2, 0), (3, 0)],
        ..documents::report::Summary::default()
    };
    assert_eq!(seen.register.summary, nothing);

    let issued = close(&mut counter, "2026-12-01T09:00", "2026-11");
    assert_eq!(issued["version"], 1);
    assert_eq!(issued["reason"], "");
    let files = issued["files"].as_array().expect("files");
    assert_eq!(files.len(), 6);
    for malformed in ["", "2026-13", "11.2026"] {
        let input = json!({ "month": malformed });
        let refused = counter.refused("2026-12-01T09:00", "issue_month_register", input);
        assert_eq!(refused[0].field, "month", "{malformed}");
    }
    let months = counter.done("2026-12-01T09:00", "month_registers", json!({}));
    let listed: Vec<_> = months["months"]
        .as_array()
        .expect("months")
        .iter()
        .map(|month| (month["month"].clone(), month["over"].clone()))
        .collect();
    assert_eq!(
        listed,
        [
            (json!("2026-12"), json!(false)),
            (json!("2026-11"), json!(true))
        ]
    );
}

#[test]
fn a_case_is_in_the_register_of_every_month_it_is_in_work() {
    let mut counter = Counter::set_up(SET_UP);
    let permit = signed(&mut counter, "2026-11-26T10:00");
    counter.act("2027-01-12T11:00", "hand_over", &permit, &handed_over());
    let at = "2027-03-01T09:00";
    let sums = |month: &str| {
        let register = look(&counter, at, month).register;
        let summary = &register.summary;
        assert_eq!(summary.control(), Ok(()), "{month}");
        let outcomes: Vec<_> = register.rows.iter().map(|row| row.outcome).collect();
        let figures = [
            summary.carried_over,
            summary.received(),
            summary.permits,
            summary.in_work,
        ];
        (figures, outcomes)
    };
    assert_eq!(sums("2026-10"), ([0, 0, 0, 0], vec![]));
    assert_eq!(sums("2026-11"), ([0, 1, 0, 1], vec![None]));
    assert_eq!(sums("2026-12"), ([1, 0, 0, 1], vec![None]));
    assert_eq!(sums("2027-01"), ([1, 0, 1, 0], vec![Some(Outcome::Permit)]));
    assert_eq!(sums("2027-02"), ([0, 0, 0, 0], vec![]));
    let november = look(&counter, at, "2026-11").register.rows.remove(0);
    assert!(november.handed_over.is_none() && november.days_late.is_none());
    assert_eq!(november.note, "");
    let january = look(&counter, at, "2027-01").register;
    let row = &january.rows[0];
    assert_eq!(row.note, "өткен айдан қалған");
    assert!(row.days_late.is_some_and(|days| days > 20), "{row:?}");
    assert_eq!(january.summary.late.cases, 1);
    assert_eq!(Some(january.summary.late.longest), row.days_late);
}

#[test]
fn what_is_entered_of_a_closed_month_stands_in_the_next_register_until_it_is_issued_anew() {
    let mut counter = Counter::set_up(SET_UP);
    let case = counter.register_application("2026-11-26T10:00", &application());
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    let at = "2026-12-03T12:00";
    let checked = counter.act(at, "check_documents", &case, &late(json!({}), "27.11.2026"));
    // An act of December itself is no late one.
    counter.act(at, "make_permit", &checked, &json!({}));
    let words = (
        "құжаттардың толықтығы тексерілді".to_owned(),
        "2026-11-27".to_owned(),
    );
    assert_eq!(
        after_closing(&counter, at, "2026-12"),
        std::slice::from_ref(&words)
    );
    assert_eq!(after_closing(&counter, at, "2026-11"), []);
    let entered_after = |counter: &mut Counter, month: usize| {
        let months = counter.done(at, "month_registers", json!({}));
        months["months"][month]["entered_after"].clone()
    };
    assert_eq!(entered_after(&mut counter, 1), 1);

    // Once December's register has told it, January's does not; without December's it does.
    assert_eq!(
        after_closing(&counter, "2027-02-01T09:00", "2027-01"),
        std::slice::from_ref(&words)
    );
    close(&mut counter, "2027-01-04T09:00", "2026-12");
    assert_eq!(after_closing(&counter, "2027-02-01T09:00", "2027-01"), []);
    assert_eq!(
        after_closing(&counter, "2027-02-01T09:00", "2026-12"),
        [words]
    );

    let again = |reason: &str| json!({ "month": "2026-11", "reason": reason });
    let at = "2027-01-05T09:00";
    let refused = counter.refused(at, "issue_month_register", again("  "));
    assert_eq!(codes(&refused), [("month_closed_already", "reason")]);
    assert_eq!(refused[0].args["version"], "1");
    let first = counter.done(at, "month_registers", json!({}))["months"][2]["versions"].clone();
    let second = counter.done(at, "issue_month_register", again("тексеру кеш енгізілді"));
    assert_eq!(second["version"], 2);
    assert_eq!(second["reason"], "тексеру кеш енгізілді");
    let both = counter.done(at, "month_registers", json!({}))["months"][2].clone();
    assert_eq!(both["versions"][0], first[0], "the first stays as it was");
    assert_eq!(both["versions"][1], second);
    assert_eq!(both["entered_after"], 0);
    // What the new version knows of is late no more.
    assert_eq!(after_closing(&counter, "2027-02-01T09:00", "2026-12"), []);
    counter.register();
}

#[test]
fn what_is_taken_back_after_a_closing_is_told_and_counts_anew() {
    let mut counter = Counter::set_up(SET_UP);
    let permit = signed(&mut counter, "2026-11-26T10:00");
    let done = counter.act("2026-11-27T10:00", "hand_over", &permit, &handed_over());
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    assert_eq!(
        look(&counter, "2026-12-02T09:00", "2026-11")
            .register
            .summary
            .permits,
        1
    );
    let reason = json!({ "reason": "басқа адамға берілген" });
    let back = counter.act("2026-12-02T10:00", "take_back", &done, &reason);
    assert_eq!(
        after_closing(&counter, "2026-12-02T11:00", "2026-12"),
        [(
            "кері алынды: нәтиже берілді (27.11.2026)".to_owned(),
            "2026-12-02".to_owned()
        )]
    );
    let november = look(&counter, "2026-12-02T11:00", "2026-11")
        .register
        .summary;
    assert_eq!((november.permits, november.in_work), (0, 1));
    let december = look(&counter, "2026-12-02T11:00", "2026-12")
        .register
        .summary;
    assert_eq!((december.carried_over, december.in_work), (1, 1));

    // Entered late and taken back again before any register knew of it, it never was.
    let late_again = late(handed_over(), "30.11.2026");
    let done = counter.act("2026-12-02T12:00", "hand_over", &back, &late_again);
    assert_eq!(
        after_closing(&counter, "2026-12-02T12:00", "2026-12").len(),
        2
    );
    counter.act("2026-12-02T12:30", "take_back", &done, &reason);
    assert_eq!(
        after_closing(&counter, "2026-12-02T12:30", "2026-12").len(),
        1
    );
}

#[test]
fn a_registration_taken_back_keeps_its_number_void() {
    let mut counter = Counter::set_up(SET_UP);
    let reason = json!({ "reason": "екі рет тіркелген" });
    let soon = counter.register_application("2026-11-24T10:00", &application());
    counter.act("2026-11-25T10:00", "take_back", &soon, &reason);
    let later = counter.register_application("2026-11-26T10:00", &application());
    counter.act("2026-12-02T10:00", "take_back", &later, &reason);
    let at = "2027-01-04T09:00";
    let november = look(&counter, at, "2026-11").register;
    let rows: Vec<_> = november
        .rows
        .iter()
        .map(|row| (row.number.as_str(), row.outcome))
        .collect();
    assert_eq!(
        rows,
        [("Ө-1/2026", Some(Outcome::Void)), ("Ө-2/2026", None)]
    );
    assert_eq!(november.rows[0].note_in_own_words, "екі рет тіркелген");
    let sums = &november.summary;
    assert_eq!(
        (
            sums.received(),
            sums.other_endings,
            sums.in_work,
            sums.children
        ),
        (2, 1, 1, 1)
    );
    assert_eq!(
        (sums.in_time, sums.late.cases),
        (0, 0),
        "void keeps no term"
    );
    let december = look(&counter, at, "2026-12").register;
    assert_eq!(december.rows.len(), 1);
    assert_eq!(december.rows[0].outcome, Some(Outcome::Void));
    assert_eq!(
        (
            december.summary.carried_over,
            december.summary.other_endings
        ),
        (1, 1)
    );
}

#[test]
fn what_was_entered_first_is_told_by_the_journal_and_not_by_clocks() {
    let mut counter = Counter::set_up(SET_UP);
    let case = counter.register_application("2026-11-26T10:00", &application());
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    // The battery is dead: it is the last day of November again.
    let at = "2026-11-30T10:00";
    let refused = counter.refused(at, "issue_month_register", json!({ "month": "2026-10" }));
    assert_eq!(refused[0].code, "clock_went_back");
    counter.done(at, "confirm_clock", json!({ "reason": "сағат түзетілді" }));
    counter.act(at, "check_documents", &case, &json!({}));
    assert_eq!(
        after_closing(&counter, "2026-12-03T09:00", "2026-12"),
        [(
            "құжаттардың толықтығы тексерілді".to_owned(),
            "2026-11-30".to_owned()
        )]
    );
    // By that clock November is not over.
    let refused = counter.refused(
        at,
        "issue_month_register",
        json!({ "month": "2026-11", "reason": "тексеру" }),
    );
    assert_eq!(codes(&refused), [("month_not_over", "month")]);
}

#[test]
fn an_application_that_came_after_hours_is_of_the_next_month() {
    let mut counter = Counter::set_up(SET_UP);
    let mut evening = application();
    evening["received_time"] = json!("19:10");
    let at = "2026-11-30T19:30";
    counter.register_application(at, &evening);
    let refused = crate::facts::without(evening, "court-decision");
    counter.done(at, "refuse_at_intake", json!({ "application": refused }));
    let november = look(&counter, at, "2026-11").register;
    assert_eq!(november.rows, []);
    let december = look(&counter, "2027-01-04T09:00", "2026-12").register;
    assert_eq!(december.summary.received(), 2);
    assert_eq!(december.summary.not_accepted, 1);
    assert_eq!(december.rows[0].registered_at, None);
    assert_eq!(december.rows[0].registered_on.to_string(), "2026-12-01");
}
