//! A clock that was set back: acts stop until somebody confirms the date.

use serde_json::json;

use crate::program::{self, answer, call_of, cli_at, done, error, findings, run};

const BACK: &str = "2026-11-22T10:15:00+05:00";

#[test]
fn acts_stop_until_the_date_is_confirmed_with_a_reason() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let registered = program::register(folder.path());
    let back = |command: &str, input| run(call_of(cli_at(BACK), folder.path(), command), &input);

    let mut input = program::registration();
    input["application"]["written_on"] = json!("20.11.2026");
    let refused = error(&back("register_application", input.clone()));
    assert_eq!(
        (&refused["code"], &refused["hint"]),
        (&json!("clock_went_back"), &json!("confirm_the_date"))
    );
    assert_eq!(refused["args"]["clock"], BACK);
    assert_eq!(refused["args"]["last_entry"], program::CLOCK);
    // Looking is free, drafts are no acts.
    let office = answer(&back("office", json!({})));
    assert_eq!(office["clock_went_back"]["last_entry"], program::CLOCK);
    answer(&back("case", json!({ "case": registered["case"] })));
    answer(&back("save_draft", input.clone()));

    let silent = error(&back("confirm_clock", json!({ "reason": " " })));
    assert_eq!(
        (&silent["code"], &silent["field"]),
        (&json!("missing"), &json!("reason"))
    );
    answer(&back(
        "confirm_clock",
        json!({ "reason": "батарея ауыстырылды" }),
    ));
    let next = answer(&back("register_application", input));
    assert_eq!(next["number"], "Ө-2/2026");
    assert_eq!(
        answer(&back("office", json!({})))["clock_went_back"],
        json!(null)
    );
    let needless = error(&back("confirm_clock", json!({ "reason": "тағы" })));
    assert_eq!(needless["code"], "clock_is_fine");
    // Order is the journal's; the check does not mind the clock.
    assert_eq!(findings(folder.path(), None), Vec::<String>::new());
    let cases = done(folder.path(), "cases", &json!({}));
    assert_eq!(cases["cases"][0]["number"], "Ө-2/2026");
}

#[test]
fn another_offset_of_the_same_moment_is_no_step_back_but_is_pointed_out() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    // A minute later by UTC, though the wall clock says an hour before.
    let moscow = cli_at("2026-11-23T08:16:00+03:00");
    let office = answer(&run(call_of(moscow, folder.path(), "office"), &json!({})));
    assert_eq!(
        (&office["clock_went_back"], &office["foreign_offset"]),
        (&json!(null), &json!(true))
    );
    let moscow = cli_at("2026-11-23T08:16:00+03:00");
    let done = run(
        call_of(moscow, folder.path(), "register_application"),
        &program::registration(),
    );
    assert_eq!(answer(&done)["number"], "Ө-1/2026");
}
