//! The sample on many a today: days off, the turn of the year, years whose calendar is not confirmed.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{TABLE, fill_sample};
use crate::place::{Place, moment};

fn filled(now: &str) -> (tempfile::TempDir, Place) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut place = Place::open(folder.path()).expect("a fresh folder");
    let at = moment(now).expect("a test names a moment");
    fill_sample(&mut place, at).unwrap_or_else(|errors| panic!("{now}: {:#}", errors.to_json()));
    (folder, place)
}

fn ask(place: &mut Place, now: &str, command: &str, input: Value) -> Value {
    let at = moment(now).expect("a test names a moment");
    place
        .call(at, Some(1), command, input)
        .unwrap_or_else(|errors| panic!("{command}: {:#}", errors.to_json()))
}

fn states(place: &mut Place, now: &str) -> BTreeMap<String, usize> {
    let cases = ask(place, now, "cases", json!({ "limit": 100 }));
    let mut states = BTreeMap::new();
    for case in cases["cases"].as_array().expect("a list") {
        let state = case["state"].as_str().expect("a code").to_owned();
        *states.entry(state).or_default() += 1;
    }
    states
}

#[test]
fn on_any_day_the_register_is_as_lived_in_and_sound() {
    let mut seen = None;
    for now in [
        "2026-11-21T10:00:00+05:00",
        "2026-11-22T23:59:59+05:00",
        "2026-11-24T08:00:00+05:00",
        "2027-01-02T12:00:00+05:00",
        "2027-01-08T09:30:00+06:00",
        "2027-03-22T11:00:00+05:00",
        "2027-03-26T18:59:00+05:00",
        "2028-02-29T00:00:00+05:00",
        "2028-05-10T15:00:00+05:00",
    ] {
        let (_folder, mut place) = filled(now);
        let found = states(&mut place, now);
        assert_eq!(found.values().sum::<usize>(), 32, "{now}");
        for (state, least) in [
            ("registered", 4),
            ("checked", 4),
            ("permit_made", 3),
            ("permit_signed", 3),
            ("handed_over", 8),
            ("not_accepted", 2),
            ("annulled", 1),
            ("preliminary_refusal", 1),
            ("heard", 1),
            ("sent_to_corporation", 1),
            ("returned", 1),
            ("withdrawn", 1),
        ] {
            assert!(
                found.get(state).is_some_and(|count| *count >= least),
                "{now}: {state} {found:?}"
            );
        }
        assert_eq!(*seen.get_or_insert_with(|| found.clone()), found, "{now}");
        ahead_of_it(&mut place, now);
        let check = ask(&mut place, now, "check_register", json!({}));
        assert_eq!(check["findings"], json!([]), "{now}");
        let office = ask(&mut place, now, "office", json!({}));
        assert_eq!(office["sample"], true);
        assert_eq!(office["clock_went_back"], Value::Null, "{now}");
        let drafts = ask(&mut place, now, "drafts", json!({}));
        assert_eq!(drafts.as_array().map(Vec::len), Some(1), "{now}");
    }
}

/// A hearing to come, a result that is asked for, a complaint whose clock runs and a failure that lasts.
fn ahead_of_it(place: &mut Place, now: &str) {
    let cases = ask(place, now, "cases", json!({ "limit": 100 }));
    let cases = cases["cases"].as_array().expect("a list");
    let mut of = |state: &str| {
        let row = cases.iter().find(|row| row["state"] == state);
        let id = row.unwrap_or_else(|| panic!("{now}: no case is {state}"))["id"].clone();
        ask(place, now, "case", json!({ "case": id }))
    };
    let called = of("preliminary_refusal");
    let hearing = called["preliminary_refusal"]["hearing"]["on"].as_str();
    assert!(hearing.is_some_and(|on| on > &now[..10]), "{now}: {called}");
    assert_eq!(
        called["preliminary_refusal"]["working_days_late"], 0,
        "{now}"
    );
    let heard = of("heard");
    let due = heard["due"].as_array().expect("a list");
    let result = due.iter().find(|due| due["what"] == "result");
    let left = result.and_then(|due| due["working_days_left"].as_i64());
    assert!(left.is_some_and(|left| left >= 0), "{now}: {heard}");
    assert_eq!(
        of("sent_to_corporation")["closing"]["working_days_late"],
        0,
        "{now}"
    );
    let complaints = ask(place, now, "complaints", json!({}));
    let next = complaints[0]["next"]["working_days_left"].as_i64();
    assert!(next.is_some_and(|left| left > 0), "{now}: {complaints}");
    let failures = ask(place, now, "technical_failures", json!({}));
    assert_eq!(failures[0]["lasts"], true, "{now}");
}

#[test]
fn on_a_working_day_there_are_terms_of_every_kind() {
    let now = "2026-11-24T09:00:00+05:00";
    let (_folder, mut place) = filled(now);
    let mut left = Vec::new();
    let cases = ask(&mut place, now, "cases", json!({ "limit": 100 }));
    for row in cases["cases"].as_array().expect("a list") {
        let case = ask(&mut place, now, "case", json!({ "case": row["id"] }));
        let due = case["due"].as_array().expect("a list");
        left.extend(
            due.iter()
                .filter(|due| due["what"] == "end")
                .filter_map(|due| due["working_days_left"].as_i64()),
        );
    }
    left.sort_unstable();
    assert_eq!(left, [-3, -2, -1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5]);
}

#[test]
fn nobody_of_the_table_can_be_alive() {
    let mut iins = Vec::new();
    collect(
        &serde_json::from_str(TABLE).expect("the table is JSON"),
        &mut iins,
    );
    assert!(iins.len() > 50, "{}", iins.len());
    for iin in iins {
        // The seventh digit names the nineteenth century.
        assert!(["1", "2"].contains(&&iin[6..7]), "{iin}");
    }
}

fn collect(value: &Value, iins: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str() {
                    Some(iin) if name == "iin" && !iin.is_empty() => iins.push(iin.to_owned()),
                    _ => collect(value, iins),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, iins)),
        _ => {}
    }
}
