//! The office's calendar: a year at a glance, a day off that moves, a year confirmed.

use serde_json::{Value, json};

use crate::counter::{Counter, codes, due};
use crate::facts;

const NOW: &str = "2026-11-24T09:00";

fn day(date: &str, working: bool) -> Value {
    json!({ "date": date, "working": working, "name": "ауыстырылған күн", "source": "№ 741 қаулы" })
}

fn days(days: &[Value]) -> Value {
    json!({ "days": days })
}

/// A day of a year as the window shows it.
fn shown(counter: &mut Counter, date: &str) -> Value {
    let year: i32 = date[..4].parse().expect("a year");
    let calendar = counter.done(NOW, "calendar_year", json!({ "year": year }));
    let months = calendar["months"].as_array().expect("its months");
    let mut all = months
        .iter()
        .flat_map(|month| month["days"].as_array().expect("its days"));
    all.find(|day| day["date"] == date)
        .expect("the day")
        .clone()
}

fn kind(counter: &mut Counter, date: &str) -> (String, bool, bool) {
    let day = shown(counter, date);
    let flag = |name: &str| day[name] == true;
    (
        day["kind"].as_str().expect("a kind").to_owned(),
        flag("working"),
        flag("by_office"),
    )
}

#[test]
fn a_year_shows_every_day_with_its_reason() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let calendar = counter.done(NOW, "calendar_year", json!({ "year": 2026 }));
    assert_eq!(calendar["status"], "confirmed");
    let months = calendar["months"].as_array().expect("its months");
    let lengths: Vec<usize> = months
        .iter()
        .map(|month| month["days"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    // Counted by hand: five weeks of March without the 9th (8 March was a Sunday), 23, 24 and 25.
    assert_eq!(months[2]["working_days"], 18);

    let ordinary = shown(&mut counter, "2026-11-24");
    assert_eq!(
        ordinary,
        json!({
            "date": "2026-11-24", "day": 24, "weekday": 2, "working": true, "kind": "working",
            "name": "", "source": "", "by_office": false,
        })
    );
    assert_eq!(
        kind(&mut counter, "2026-11-22"),
        ("weekend".to_owned(), false, false)
    );
    let carried = shown(&mut counter, "2026-03-09");
    assert_eq!(carried["kind"], "holiday");
    assert!(
        carried["name"]
            .as_str()
            .is_some_and(|name| name.ends_with("(08.03.2026)")),
        "{carried}"
    );
    let republic = shown(&mut counter, "2026-12-16");
    assert!(
        republic["source"]
            .as_str()
            .is_some_and(|source| !source.is_empty()),
        "{republic}"
    );

    let missing = counter.done(NOW, "calendar_year", json!({ "year": 2031 }));
    assert_eq!(
        (&missing["status"], &missing["months"]),
        (&json!("missing"), &json!([]))
    );
    let years = missing["years"].as_array().expect("all there are");
    assert!(
        years.contains(&json!({ "year": 2027, "status": "provisional" })),
        "{years:?}"
    );
}

#[test]
fn a_day_off_that_moves_is_one_act_and_moves_the_terms_of_open_cases() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let at = "2026-11-20T10:15";
    let open = counter.register_application(at, &facts::application("20.11.2026"));
    let gone = facts::without(facts::application("20.11.2026"), "court-decision");
    counter.done(at, "refuse_at_intake", json!({ "application": gone }));
    // Friday the 27th, the end of its term, off; the Saturday after it worked.
    let moved = days(&[day("27.11.2026", false), day("28112026", true)]);

    let before = counter.register();
    let review = counter.done(NOW, "review_calendar_days", moved.clone());
    assert_eq!(counter.register(), before, "a look saves nothing");
    let changes = review["changes"].as_array().expect("a list");
    assert_eq!(changes.len(), 1, "{changes:?}");
    let change = &changes[0];
    assert_eq!(change["case"]["id"], open["case"]);
    assert_eq!(
        (&change["before"], &change["after"], &change["promised"]),
        (
            &json!("2026-11-27"),
            &json!("2026-11-28"),
            &json!("2026-11-27")
        )
    );

    counter.done(NOW, "set_calendar_days", moved.clone());
    let entries = |report: &Value| report["entries"].as_u64().expect("a count");
    assert_eq!(entries(&counter.register()), entries(&before) + 2);
    let case = counter.case(NOW, &open);
    assert_eq!(
        (due(&case, "end"), &case["promised"]),
        ("2026-11-28", &json!("2026-11-27"))
    );
    assert_eq!(
        kind(&mut counter, "2026-11-27"),
        ("day_off".to_owned(), false, true)
    );
    assert_eq!(
        kind(&mut counter, "2026-11-28"),
        ("working_weekend".to_owned(), true, true)
    );

    // The same again is refused; its words can be corrected; and it can be put back.
    let again = counter.refused(NOW, "set_calendar_days", moved);
    assert_eq!(
        codes(&again),
        [
            ("day_off_already", "days[0].date"),
            ("working_day_already", "days[1].date")
        ]
    );
    let mut reworded = day("27.11.2026", false);
    reworded["source"] = json!("№ 742 қаулы");
    counter.done(NOW, "set_calendar_days", days(&[reworded]));
    assert_eq!(shown(&mut counter, "2026-11-27")["source"], "№ 742 қаулы");
    let back = days(&[day("27.11.2026", true), day("28.11.2026", false)]);
    counter.done(NOW, "set_calendar_days", back);
    assert_eq!(
        kind(&mut counter, "2026-11-27"),
        ("working".to_owned(), true, true)
    );
    assert_eq!(
        kind(&mut counter, "2026-11-28"),
        ("weekend".to_owned(), false, true)
    );
    assert_eq!(due(&counter.case(NOW, &open), "end"), "2026-11-27");
}

#[test]
fn days_that_cannot_be_set_are_named_at_their_fields_and_nothing_is_set() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let mut unsaid = day("30.11.2026", false);
    unsaid["name"] = json!(" ");
    unsaid["source"] = json!("ы".repeat(201));
    for (typed, expected) in [
        (vec![], vec![("missing", "days")]),
        (
            vec![day("27.11.2026", false), day("27.11.2026", true)],
            vec![("day_twice", "days[1].date")],
        ),
        (
            vec![
                day("28.11.2026", false),
                day("27.11.2026", true),
                day("", true),
            ],
            vec![
                ("day_off_already", "days[0].date"),
                ("working_day_already", "days[1].date"),
                ("missing", "days[2].date"),
            ],
        ),
        (
            vec![
                day("01.06.2031", false),
                day("31.02.2026", false),
                day("26.11.2026", false),
            ],
            vec![
                ("calendar_missing", "days[0].date"),
                ("no_such_day", "days[1].date"),
            ],
        ),
        (
            vec![unsaid],
            vec![("missing", "days[0].name"), ("too_long", "days[0].source")],
        ),
    ] {
        let typed = days(&typed);
        let against = counter.refused(NOW, "set_calendar_days", typed.clone());
        assert_eq!(codes(&against), expected);
        // The look before the act says the same.
        let looked = counter.refused(NOW, "review_calendar_days", typed);
        assert_eq!(codes(&looked), expected);
    }
    assert_eq!(
        kind(&mut counter, "2026-11-26"),
        ("working".to_owned(), true, false)
    );
}

#[test]
fn a_year_is_confirmed_once_with_its_source() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let over_the_year =
        counter.register_application("2026-12-30T10:00", &facts::application("30.12.2026"));
    let at = "2026-12-30T11:00";
    let unsure = counter.case(at, &over_the_year);
    assert!(
        unsure["due"]
            .as_array()
            .is_some_and(|due| due.iter().any(|due| due["confirmed"] == false))
    );

    let confirm = |year: i32, source: &str| json!({ "year": year, "source": source });
    let command = "confirm_calendar_year";
    let refused = counter.refused(at, command, confirm(2027, " "));
    assert_eq!(codes(&refused), [("missing", "source")]);
    let refused = counter.refused(at, command, confirm(2031, "ҚМДБ"));
    assert_eq!(codes(&refused), [("calendar_missing", "year")]);
    let refused = counter.refused(at, command, confirm(2026, "ҚМДБ"));
    assert_eq!(codes(&refused), [("year_confirmed_already", "year")]);

    counter.done(at, command, confirm(2027, "ҚМДБ хабарламасы"));
    let office = counter.done(at, "office", json!({}));
    assert_eq!(
        office["calendar"][1],
        json!({ "year": 2027, "status": "confirmed" })
    );
    let sure = counter.case(at, &over_the_year);
    assert!(
        sure["due"]
            .as_array()
            .is_some_and(|due| due.iter().all(|due| due["confirmed"] == true))
    );
    let refused = counter.refused(at, command, confirm(2027, "ҚМДБ"));
    assert_eq!(codes(&refused), [("year_confirmed_already", "year")]);
    // 2028 is another year.
    counter.done(at, command, confirm(2028, "ҚМДБ"));
    let office = counter.done("2027-01-05T11:00", "office", json!({}));
    assert_eq!(office["calendar"][0]["status"], "confirmed");
}
