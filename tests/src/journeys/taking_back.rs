//! The last act taken back, each kind of it: a new entry, its papers void, its number kept.

use serde_json::{Value, json};

use crate::counter::{Counter, EXECUTOR, codes, entries, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-24T12:00";

fn because() -> Value {
    json!({ "reason": "басқа іске қатысты" })
}

/// The acts of a case granted, one after another, each with what goes with it.
fn acts() -> [(&'static str, Value, &'static str); 5] {
    [
        (
            "assign_executor",
            json!({ "executor": EXECUTOR }),
            "registered",
        ),
        ("check_documents", json!({}), "checked"),
        ("make_permit", json!({}), "permit_made"),
        ("sign_permit", json!({}), "permit_signed"),
        (
            "hand_over",
            json!({ "to": { "identity_document": "№ 000000001" } }),
            "handed_over",
        ),
    ]
}

#[test]
fn every_act_of_a_permit_can_be_taken_back_and_done_again() {
    let mut counter = Counter::set_up(SET_UP);
    let mut last =
        counter.register_application("2026-11-24T10:15", &facts::application("20.11.2026"));
    let mut before = "registered";
    for (command, more, state) in acts() {
        let done = counter.act(AT, command, &last, &more);
        assert_eq!(done["state"], state);
        let unsaid = counter.not_done(AT, "take_back", &done, &json!({ "reason": " " }));
        assert_eq!(codes(&unsaid), [("missing", "reason")], "{command}");
        let back = counter.act(AT, "take_back", &done, &because());
        assert_eq!(back["state"], before, "{command}");
        last = counter.act(AT, command, &back, &more);
        assert_eq!(last["state"], state, "{command} again");
        before = state;
    }
    let case = counter.case(AT, &last);
    assert_eq!(case["executor"], EXECUTOR);
    let expected: Vec<String> = [
        "executor_assigned",
        "checked",
        "permit_made",
        "permit_signed",
        "handed_over",
    ]
    .into_iter()
    .flat_map(|kind| {
        [
            format!("{kind} (taken back)"),
            "taken_back".to_owned(),
            kind.to_owned(),
        ]
    })
    .collect();
    assert_eq!(entries(&case)[1..], expected);
    // The permit that was taken back is void with its reason and number; the next one draws its own.
    let permit = |number: &str, status: &str| ("permit".into(), number.into(), 1, status.into());
    assert_eq!(
        papers(&case)[..2],
        [permit("Р-2/2026", "live"), permit("Р-1/2026", "void")]
    );
    assert_eq!(case["papers"][1]["reason"], "басқа іске қатысты");
    counter.register();
}

#[test]
fn a_refusal_to_accept_is_taken_back() {
    let mut counter = Counter::set_up(SET_UP);
    let application = facts::without(facts::application("20.11.2026"), "identity");
    let registered = counter.register_application("2026-11-24T10:15", &application);
    let refused = counter.act(AT, "refuse_acceptance", &registered, &json!({}));
    let back = counter.act(AT, "take_back", &refused, &because());
    assert_eq!(back["state"], "registered");
    let case = counter.case(AT, &back);
    let void = (
        "not-accepted-receipt".into(),
        "Б-1/2026".into(),
        1,
        "void".into(),
    );
    assert_eq!(papers(&case)[0], void);
    assert!(
        case["due"].as_array().is_some_and(|due| !due.is_empty()),
        "its term runs again"
    );
    let again = counter.act(AT, "refuse_acceptance", &back, &json!({}));
    assert_eq!(again["papers"][0]["number"], "Б-2/2026");
}

#[test]
fn a_correction_is_taken_back_and_the_facts_before_it_stand() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-24T10:15", &facts::application("20.11.2026"));
    let mut application = facts::application("20.11.2026");
    application["applicant"]["surname"] = json!("Өтегенқызы");
    let change = json!({ "application": application, "reason": "қате" });
    let corrected = counter.act(AT, "correct_application", &registered, &change);
    let back = counter.act(AT, "take_back", &corrected, &because());
    let case = counter.case(AT, &back);
    assert_eq!(case["application"]["applicant"]["surname"], "Өтегенова");
    let receipt = |version, status: &str| {
        (
            "accepted-documents-receipt".into(),
            String::new(),
            version,
            status.into(),
        )
    };
    assert_eq!(papers(&case), [receipt(2, "void"), receipt(1, "live")]);
}

#[test]
fn a_registration_keeps_its_number_and_its_facts_come_back_as_a_draft() {
    let mut counter = Counter::set_up(SET_UP);
    let application = facts::application("20.11.2026");
    let registered = counter.register_application("2026-11-24T10:15", &application);
    let back = counter.act(AT, "take_back", &registered, &because());
    assert_eq!(
        (&back["state"], &back["number"]),
        (&json!("annulled"), &json!("Ө-1/2026"))
    );
    let case = counter.case(AT, &back);
    assert_eq!(papers(&case)[0].3, "void");
    let against = counter.not_done(AT, "take_back", &back, &because());
    assert_eq!(codes(&against), [("not_in_this_state", "")]);

    let drafts = counter.done(AT, "drafts", json!({}));
    assert_eq!(drafts[0]["draft"], back["draft"]);
    let facts = &drafts[0]["application"];
    assert_eq!(facts["applicant"]["surname"], "Өтегенова");
    assert_eq!(facts["children"][0]["given"], "Іңкәр");
    // It can be registered as it is, under the next number, and is a draft no more.
    let input = json!({ "application": facts, "draft": back["draft"] });
    let again = counter.done(AT, "register_application", input);
    assert_eq!(again["number"], "Ө-2/2026");
    assert_eq!(counter.done(AT, "drafts", json!({})), json!([]));
    let now = counter.case(AT, &again);
    assert_eq!(now["application"], case["application"]);
}

#[test]
fn a_correction_with_its_permit_is_one_act_and_both_entries_go() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-24T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-24T10:20",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-24T10:30", "make_permit", &checked, &json!({}));
    let mut application = facts::application("20.11.2026");
    application["children"][0]["given"] = json!("Іңкәрбек");
    let change = json!({ "application": application, "reason": "қате" });
    let corrected = counter.act(AT, "correct_application", &made, &change);
    let back = counter.act("2026-11-24T13:00", "take_back", &corrected, &because());
    assert_eq!(back["state"], "permit_made");
    let case = counter.case(AT, &back);
    assert_eq!(
        entries(&case)[3..],
        [
            "corrected (taken back)",
            "permit_made (taken back)",
            "taken_back",
            "taken_back"
        ]
    );
    assert_eq!(case["application"]["children"][0]["given"], "Іңкәр");
    let permit =
        |version, status: &str| ("permit".into(), "Р-1/2026".into(), version, status.into());
    assert_eq!(papers(&case)[..2], [permit(2, "void"), permit(1, "live")]);
    // The first version stands again: it can be signed on its day.
    let signed = counter.act("2026-11-24T14:00", "sign_permit", &back, &json!({}));
    assert_eq!(signed["state"], "permit_signed");
}

#[test]
fn a_refusal_at_the_counter_is_one_act_and_goes_whole() {
    let mut counter = Counter::set_up(SET_UP);
    let application = facts::without(facts::application("20.11.2026"), "identity");
    let input = json!({ "application": application });
    let refused = counter.done("2026-11-24T10:15", "refuse_at_intake", input);
    let back = counter.act(AT, "take_back", &refused, &because());
    assert_eq!(back["state"], "annulled");
    let drafts = counter.done(AT, "drafts", json!({}));
    assert_eq!(drafts[0]["draft"], back["draft"]);
}
