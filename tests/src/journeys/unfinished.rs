//! Forms of acts that were begun and not finished: kept as typed, beside the journal and beside the drafts.

use serde_json::{Value, json};
use transfer::{Errors, Place};

use crate::counter::{Counter, codes};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T12:00";

fn form(case: &Value, what: &str) -> Value {
    json!({ "case": case, "what": what })
}

fn saving(case: &Value, what: &str, typed: &Value) -> Value {
    json!({ "case": case, "what": what, "typed": typed })
}

#[test]
fn a_form_lives_until_it_is_forgotten() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let case = &registered["case"];
    let nothing = json!({ "typed": null, "saved_at": "" });
    let correct = form(case, "correct");
    let answer = counter.done(AT, "unfinished", correct.clone());
    assert_eq!(answer, nothing);

    // Half an application and half a reason; then more of it, over the first.
    let sound = counter.register();
    let half = json!({ "application": { "applicant": { "surname": "Өтеген" } }, "reason": "" });
    counter.done(AT, "save_unfinished", saving(case, "correct", &half));
    let more = json!({ "application": { "period_from": "31.0" }, "reason": "құжат \"бойынша\"" });
    counter.done(
        "2026-11-20T12:05",
        "save_unfinished",
        saving(case, "correct", &more),
    );
    let answer = counter.done(AT, "unfinished", correct.clone());
    assert_eq!(answer["typed"], more);
    assert_eq!(answer["saved_at"], "2026-11-20T12:05:00+05:00");
    // One of each act and case, and those of the office.
    let settings = json!({ "name": "Көкт" });
    counter.done(
        AT,
        "save_unfinished",
        saving(&Value::Null, "settings", &settings),
    );
    let other = counter.done(AT, "unfinished", form(case, "take_back"));
    assert_eq!(other, nothing);
    let other = counter.done(AT, "unfinished", json!({ "what": "settings" }));
    assert_eq!(other["typed"], settings);
    // Neither entries nor drafts.
    assert_eq!(counter.register(), sound);
    assert_eq!(counter.done(AT, "drafts", json!({})), json!([]));

    // The act leaves it to the page.
    let change = json!({ "application": facts::at_the_corporation(facts::application("20.11.2026"), "20.11.2026"), "reason": "құжат" });
    counter.act(
        "2026-11-20T12:10",
        "correct_application",
        &registered,
        &change,
    );
    assert_eq!(
        counter.done(AT, "unfinished", correct.clone())["typed"],
        more
    );
    counter.done(AT, "forget_unfinished", correct.clone());
    assert_eq!(counter.done(AT, "unfinished", correct.clone()), nothing);
    counter.done(AT, "forget_unfinished", correct);
    let other = counter.done(AT, "unfinished", json!({ "what": "settings" }));
    assert_eq!(other["typed"], settings);
}

#[test]
fn a_form_is_somebodys_of_an_office_about_a_case_there_is() {
    let mut counter = Counter::set_up(SET_UP);
    let unknown = saving(&json!(7), "correct", &json!({}));
    let against = counter.refused(AT, "save_unfinished", unknown);
    assert_eq!(codes(&against), [("case_unknown", "")]);
    let unnamed = saving(&Value::Null, " ", &json!({}));
    let against = counter.refused(AT, "save_unfinished", unnamed);
    assert_eq!(codes(&against), [("missing", "what")]);
    let settings = saving(&Value::Null, "settings", &json!({}));
    let Err(Errors(against)) = counter.call(AT, 9, "save_unfinished", settings.clone()) else {
        panic!("nobody works here as 9");
    };
    assert_eq!(codes(&against), [("person_unknown", "")]);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut place = Place::open(folder.path()).expect("a fresh folder takes a register");
    let at = || transfer::moment("2026-11-20T12:00:00+05:00").expect("a moment");
    // Before the office is set up nobody works there.
    for (person, code) in [(None, "person_needed"), (Some(1), "person_unknown")] {
        let Err(Errors(against)) = place.call(at(), person, "save_unfinished", settings.clone())
        else {
            panic!("it was saved for {person:?}");
        };
        assert_eq!(against[0].code, code);
    }
}
