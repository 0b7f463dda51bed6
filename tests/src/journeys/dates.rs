//! Terms over holidays and the turn of a year, applications brought after hours, and days the office sets.

use serde_json::json;

use crate::counter::{Counter, codes, due};
use crate::facts;

const SET_UP: &str = "2026-01-05T09:00";

#[test]
fn a_term_runs_over_holidays() {
    // Received, promised; with an application written that day.
    for (at, written, received_on, promised) in [
        // Nauryz, 21-23 March, with 24 and 25 March for the days off it fell on.
        ("2026-03-17T10:00", "17.03.2026", "2026-03-17", "2026-03-27"),
        // New Year and Christmas.
        ("2026-12-30T10:00", "30.12.2026", "2026-12-30", "2027-01-11"),
    ] {
        let mut counter = Counter::set_up(SET_UP);
        let registered = counter.register_application(at, &facts::application(written));
        assert_eq!(registered["promised"], promised);
        let case = counter.case(at, &registered);
        assert_eq!(case["received_on"], received_on);
        assert_eq!(due(&case, "end"), promised);
        let receipt = counter.words(at, &registered["papers"][0]);
        let day = if promised.starts_with("2026") {
            "2026 жылғы 27 наурыз"
        } else {
            "2027 жылғы 11 қаңтар"
        };
        assert!(
            receipt.contains(&format!("Мерзімнің соңғы күні {day}")),
            "{receipt}"
        );
    }
}

#[test]
fn the_closing_act_over_new_year_says_how_late_it_was() {
    let mut counter = Counter::set_up(SET_UP);
    let at = "2026-12-30T10:00";
    let registered = counter.register_application(at, &facts::application("30.12.2026"));
    let case = counter.case("2027-01-11T10:00", &registered);
    let end = case["due"]
        .as_array()
        .and_then(|due| due.iter().find(|due| due["what"] == "end"));
    assert_eq!(end.map(|end| &end["working_days_left"]), Some(&json!(0)));
    let case = counter.case("2027-01-12T10:00", &registered);
    let end = case["due"]
        .as_array()
        .and_then(|due| due.iter().find(|due| due["what"] == "end"));
    assert_eq!(end.map(|end| &end["working_days_left"]), Some(&json!(-1)));
}

#[test]
fn brought_after_closing_time_on_the_last_day_of_the_year_it_counts_in_the_next() {
    let mut counter = Counter::set_up(SET_UP);
    // One before closing time, so that the old year has a number.
    let before =
        counter.register_application("2026-12-31T18:29", &facts::application("31.12.2026"));
    assert_eq!(before["number"], "Ө-1/2026");
    let after = counter.register_application("2026-12-31T18:31", &facts::application("31.12.2026"));
    assert_eq!(after["number"], "Ө-1/2027");
    let case = counter.case("2026-12-31T18:31", &after);
    // The first working day: 1, 2 January and Christmas are days off, 5 January a Tuesday.
    assert_eq!(case["received_on"], "2027-01-05");
    let application = &case["application"];
    assert_eq!(
        (&application["received_on"], &application["received_time"]),
        (&json!("31.12.2026"), &json!("18:31"))
    );
    // Numbers of the new year go on from there.
    let next = counter.register_application("2027-01-05T09:10", &facts::application("05.01.2027"));
    assert_eq!(next["number"], "Ө-2/2027");
}

#[test]
fn an_office_day_off_moves_the_dates_to_keep_and_not_the_promise() {
    let mut counter = Counter::set_up(SET_UP);
    let at = "2026-11-20T10:15";
    let registered = counter.register_application(at, &facts::application("20.11.2026"));
    let day = json!({
        "date": "25.11.2026", "working": false, "name": "төтенше жағдай", "source": "әкім өкімі № 3",
    });
    counter.done(
        "2026-11-24T09:00",
        "set_calendar_days",
        json!({ "days": [day] }),
    );
    let case = counter.case("2026-11-24T09:00", &registered);
    assert_eq!(case["promised"], "2026-11-27");
    assert_eq!(due(&case, "end"), "2026-11-30");
    // What was promised on paper stays as it was printed; a new application gets the new count.
    let another =
        counter.register_application("2026-11-24T09:30", &facts::application("24.11.2026"));
    assert_eq!(another["promised"], "2026-12-02");
}

#[test]
fn a_day_is_never_in_the_future_nor_before_the_act_before_it() {
    let mut counter = Counter::set_up(SET_UP);
    let at = "2026-11-20T10:15";
    let registered = counter.register_application(at, &facts::application("20.11.2026"));
    let tomorrow = json!({ "when": { "on": "21.11.2026" } });
    let against = counter.not_done(at, "check_documents", &registered, &tomorrow);
    assert_eq!(codes(&against), [("on_in_future", "on")]);
    let yesterday = json!({ "when": { "on": "19.11.2026", "entered_late_because": "ұмытылды" } });
    let against = counter.not_done(at, "check_documents", &registered, &yesterday);
    assert_eq!(codes(&against), [("on_before_last_act", "on")]);
}
