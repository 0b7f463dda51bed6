//! What shows at once while an application is typed: other cases of the same people side by side, dates, and
//! a date typed as so many working days after today.

use serde_json::{Value, json};

use crate::counter::{Counter, codes, due};
use crate::facts;

const SET_UP: &str = "2026-01-05T09:00";
const AT: &str = "2026-11-23T10:00";

fn review(counter: &mut Counter, at: &str, application: &Value) -> Value {
    counter.done(
        at,
        "review_application",
        json!({ "application": application }),
    )
}

/// Case number, whom, role there, why; in the order given.
fn matches(same: &Value) -> Vec<[String; 4]> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let same = same.as_array().expect("people");
    same.iter()
        .map(|same| {
            [
                text(&same["case"]["number"]),
                text(&same["field"]),
                text(&same["role"]),
                text(&same["matched"]),
            ]
        })
        .collect()
}

fn found(number: &str, field: &str, role: &str, matched: &str) -> [String; 4] {
    [number, field, role, matched].map(str::to_owned)
}

fn handed_over(counter: &mut Counter, application: &Value, day: &str) -> Value {
    let at = |hour: &str| format!("2026-{day}T{hour}");
    let registered = counter.register_application(&at("10:00"), application);
    let checked = counter.act(&at("10:10"), "check_documents", &registered, &json!({}));
    let made = counter.act(&at("10:20"), "make_permit", &checked, &json!({}));
    let signed = counter.act(&at("10:30"), "sign_permit", &made, &json!({}));
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    counter.act(&at("10:40"), "hand_over", &signed, &to)
}

#[test]
fn the_same_people_show_while_the_rest_is_unfinished() {
    let mut counter = Counter::set_up(SET_UP);
    // 1 ran out, 2 runs, 3 is annulled, 4 is open.
    let mut ran_out = facts::application("05.10.2026");
    ran_out["period_from"] = json!("12.10.2026");
    ran_out["period_until"] = json!("22.11.2026");
    handed_over(&mut counter, &ran_out, "10-05");
    let mut runs = ran_out.clone();
    runs["period_until"] = json!("23.11.2026");
    handed_over(&mut counter, &runs, "10-06");
    let third = counter.register_application("2026-11-20T10:00", &facts::application("20.11.2026"));
    let reason = json!({ "reason": "қате" });
    counter.act("2026-11-20T10:10", "take_back", &third, &reason);
    counter.register_application("2026-11-20T11:00", &facts::application("20.11.2026"));

    // Nothing but the applicant's IIN.
    let typed = json!({ "applicant": { "iin": "500101200007" } });
    let answer = review(&mut counter, AT, &typed);
    assert_ne!(answer["faults"], json!([]));
    let by_iin = |number| found(number, "applicant", "applicant", "iin");
    assert_eq!(
        matches(&answer["same_people"]),
        ["Ө-4/2026", "Ө-2/2026", "Ө-3/2026", "Ө-1/2026"].map(by_iin)
    );
    let running: Vec<&Value> = answer["same_people"]
        .as_array()
        .expect("people")
        .iter()
        .map(|same| &same["running"])
        .collect();
    assert_eq!(running, [false, true, false, false]);

    // Without any IIN: a child by name and birth date, typed without Kazakh letters.
    let typed = json!({ "children": [
        { "surname": "Басқа" },
        { "surname": "Отегенов", "given": "Инкар", "birth_date": "02092015" },
    ] });
    let answer = review(&mut counter, AT, &typed);
    let by_name = |number| found(number, "children[1]", "child", "name_and_birth_date");
    let same = &answer["same_people"];
    assert_eq!(
        matches(same),
        ["Ө-4/2026", "Ө-2/2026", "Ө-3/2026", "Ө-1/2026"].map(by_name)
    );
    let running = &same[1];
    for (field, expected) in [
        ("name", json!("Өтегенов Іңкәр")),
        ("born", json!("2015-09-02")),
        ("iin", json!("991231500707")),
        ("from", json!("2026-10-12")),
        ("until", json!("2026-11-23")),
        ("applicant", json!("Өтегенова Әсем Ғалымқызы")),
        ("applicant_born", json!("")),
        (
            "children",
            json!([{ "name": "Өтегенов Іңкәр", "born": "2015-09-02" }]),
        ),
    ] {
        assert_eq!(running[field], expected, "{field}");
    }
    // A day later the permit has run out, and the case stands among the others.
    let answer = review(&mut counter, "2026-11-24T10:00", &typed);
    let numbers: Vec<String> = matches(&answer["same_people"])
        .into_iter()
        .map(|[number, ..]| number)
        .collect();
    assert_eq!(numbers, ["Ө-4/2026", "Ө-3/2026", "Ө-2/2026", "Ө-1/2026"]);
    // Half a name finds nobody.
    let typed = json!({ "children": [{ "surname": "Өтегенов", "birth_date": "02.09.2015" }] });
    assert_eq!(review(&mut counter, AT, &typed)["same_people"], json!([]));
}

#[test]
fn dates_and_ages_show_while_the_rest_is_unfinished() {
    let mut counter = Counter::set_up(SET_UP);
    let typed = json!({
        "received_on": "20.11.2026", "received_time": "19:00",
        "children": [
            { "birth_date": "24.11.2015" }, { "birth_date": "23.11.2015" }, { "birth_date": "31.02.2015" },
        ],
    });
    let answer = review(&mut counter, AT, &typed);
    assert_ne!(answer["faults"], json!([]));
    // Brought after closing time on Friday.
    assert_eq!(answer["received_on"], "2026-11-23");
    assert_eq!(due(&answer, "end"), "2026-11-30");
    let age = |field: &str, born: &str, years: u32| json!({ "field": field, "born": born, "years": years, "by_iin": false });
    assert_eq!(
        answer["read_back"],
        json!([
            age("children[0]", "2015-11-24", 10),
            age("children[1]", "2015-11-23", 11),
        ])
    );
    // The State Corporation's day starts the term as soon as it is read, and none is told before.
    let mut typed = json!({ "channel": { "kind": "state_corporation", "accepted_on": "20.11" } });
    let answer = review(&mut counter, AT, &typed);
    assert_eq!(
        (&answer["received_on"], &answer["due"]),
        (&json!(""), &json!([]))
    );
    typed["channel"]["accepted_on"] = json!("20.11.2026");
    let answer = review(&mut counter, AT, &typed);
    assert_eq!(answer["received_on"], "2026-11-23");
    assert_eq!(due(&answer, "end"), "2026-11-27");
    // A year nobody has a calendar of does not keep the rest from being said.
    let typed = json!({ "received_on": "20.11.2206", "received_time": "10:00" });
    let answer = review(&mut counter, AT, &typed);
    assert_eq!(answer["received_on"], "");
}

#[test]
fn a_case_shows_the_other_cases_of_its_people() {
    let mut counter = Counter::set_up(SET_UP);
    let first = counter.register_application("2026-11-20T10:00", &facts::application("20.11.2026"));
    let alone = counter.case(AT, &first);
    assert_eq!(alone["same_people"], json!([]));
    // Another parent of the same child, whose IIN nobody brought.
    let mut other = facts::application("20.11.2026");
    other["applicant"]["iin"] = json!("850618100003");
    other["applicant"]["given"] = json!("Айгүл");
    other["children"][0]["iin"] = json!("");
    other["children"][0]["no_iin_reason"] = json!("куәлікте жоқ");
    let second = counter.register_application("2026-11-20T11:00", &other);
    let case = counter.case(AT, &second);
    assert_eq!(
        matches(&case["same_people"]),
        [found(
            "Ө-1/2026",
            "children[0]",
            "child",
            "name_and_birth_date"
        )]
    );
    assert_eq!(
        case["read_back"],
        json!([{ "field": "children[0]", "born": "2015-09-02", "years": 11, "by_iin": false }])
    );
}

#[test]
fn a_date_is_typed_as_working_days_after_today() {
    let mut counter = Counter::set_up(SET_UP);
    let mut read = |at: &str, typed: &str| counter.done(at, "read_date", json!({ "typed": typed }));
    // Nauryz takes 21-25 March; a Saturday is before the first working day.
    for (at, typed, date) in [
        ("2026-03-17T10:00", "+5", "27.03.2026"),
        ("2026-03-17T10:00", " + 3 ", "20.03.2026"),
        ("2026-03-21T10:00", "+1", "26.03.2026"),
        ("2026-03-17T10:00", "21112026", "21.11.2026"),
        ("2026-03-17T10:00", "1.2.2026", "01.02.2026"),
    ] {
        assert_eq!(read(at, typed)["typed"], date, "{typed} at {at}");
    }
    let answer = read("2026-03-17T10:00", "+5");
    assert_eq!(
        answer,
        json!({ "typed": "27.03.2026", "date": "2026-03-27" })
    );
    // The office's own day off counts.
    let day = json!({
        "date": "19.03.2026", "working": false, "name": "төтенше жағдай", "source": "әкім өкімі № 3",
    });
    counter.done("2026-03-17T09:00", "set_calendar_day", day);
    let answer = counter.done("2026-03-17T10:00", "read_date", json!({ "typed": "+2" }));
    assert_eq!(answer["date"], "2026-03-20");

    for (typed, code) in [
        ("", "missing"),
        ("5", "not_a_date"),
        ("31.02.2026", "no_such_day"),
        ("21.11.26", "two_digit_year"),
        ("+0", "working_days_ahead"),
        ("+99999", "working_days_ahead"),
        ("+бес", "working_days_ahead"),
    ] {
        let against = counter.refused("2026-03-17T10:00", "read_date", json!({ "typed": typed }));
        assert_eq!(codes(&against), [(code, "typed")], "{typed}");
    }
    let far = json!({ "typed": "+250" });
    let against = counter.refused("2028-06-01T10:00", "read_date", far);
    assert_eq!(codes(&against), [("calendar_missing", "typed")]);
}
