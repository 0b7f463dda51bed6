//! From an application to its result: granted or not accepted, at the office or at the State Corporation,
//! with an executor named or without.

use serde_json::json;

use crate::counter::{CLERK, Counter, EXECUTOR, codes, due, entries, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

#[test]
fn granted_with_an_executor() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    assert_eq!(registered["number"], "Ө-1/2026");
    assert_eq!(registered["promised"], "2026-11-27");
    let receipt = counter.words("2026-11-20T10:15", &registered["papers"][0]);
    for words in [
        "Құжаттардың қабылданғаны туралы қолхат № Ө-1/2026",
        "Өтегенова Әсем Ғалымқызы",
        "Мерзімнің соңғы күні 2026 жылғы 27 қараша",
        "Қайратова Динара",
    ] {
        assert!(receipt.contains(words), "{words:?} is not on: {receipt}");
    }

    let assigned = counter.act(
        "2026-11-20T11:00",
        "assign_executor",
        &registered,
        &json!({ "executor": EXECUTOR }),
    );
    let checked = counter.act("2026-11-23T10:00", "check_documents", &assigned, &json!({}));
    assert_eq!(checked["state"], "checked");
    let made = counter.act("2026-11-25T15:00", "make_permit", &checked, &json!({}));
    assert_eq!(made["papers"][0]["number"], "Р-1/2026");
    let permit = counter.words("2026-11-25T15:00", &made["papers"][0]);
    for words in [
        "2026 жылғы 1 желтоқсаннан бастап 2027 жылғы 28 ақпанға дейінгі кезеңде",
        "Өтегенов Іңкәр, 2015 жылғы 2 қыркүйек",
        "\"25\" қараша 2026 жыл",
        "Бөлім басшысы М. Ә. Сүлейменов",
    ] {
        assert!(permit.contains(words), "{words:?} is not on: {permit}");
    }
    let signed = counter.act("2026-11-25T17:00", "sign_permit", &made, &json!({}));
    let handed = counter.act(
        "2026-11-26T11:00",
        "hand_over",
        &signed,
        &json!({ "to": { "identity_document": "№ 000000001" } }),
    );
    let case = counter.case("2026-11-26T11:00", &handed);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["executor"], EXECUTOR);
    assert_eq!(case["due"], json!([]));
    assert_eq!(
        entries(&case),
        [
            "registered",
            "executor_assigned",
            "checked",
            "permit_made",
            "permit_signed",
            "handed_over"
        ]
    );
    let live = |form: &str, number: &str| (form.into(), number.into(), 1, "live".into());
    assert_eq!(
        papers(&case),
        [
            live("permit", "Р-1/2026"),
            live("accepted-documents-receipt", "")
        ]
    );
    assert_eq!(counter.register()["cases"], 1);
}

#[test]
fn granted_without_an_executor() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-20T12:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-20T16:00", "make_permit", &checked, &json!({}));
    let signed = counter.act("2026-11-20T16:30", "sign_permit", &made, &json!({}));
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    let handed = counter.act("2026-11-20T17:00", "hand_over", &signed, &to);
    let case = counter.case("2026-11-20T17:00", &handed);
    assert_eq!(
        (&case["state"], &case["executor"]),
        (&json!("handed_over"), &json!(null))
    );
}

#[test]
fn not_accepted_after_registering_names_who_examined_it() {
    for executor in [None, Some(EXECUTOR)] {
        let mut counter = Counter::set_up(SET_UP);
        let application = facts::without(facts::application("20.11.2026"), "court-decision");
        let mut last = counter.register_application("2026-11-20T10:15", &application);
        if let Some(executor) = executor {
            let who = json!({ "executor": executor });
            last = counter.act("2026-11-20T11:00", "assign_executor", &last, &who);
        }
        let against = counter.not_done("2026-11-23T09:30", "check_documents", &last, &json!({}));
        assert_eq!(codes(&against), [("document_missing", "documents[2]")]);
        assert_eq!(against[0].hint, "refuse_acceptance_or_correct");
        let refused = counter.act("2026-11-23T10:00", "refuse_acceptance", &last, &json!({}));
        assert_eq!(refused["state"], "not_accepted");
        assert_eq!(refused["papers"][0]["number"], "Б-1/2026");
        let form = counter.words("2026-11-23T10:00", &refused["papers"][0]);
        // Two copies in one print, one to each side.
        assert_eq!(
            form.matches("1) ата-ана құқықтарынан айыру туралы сот шешімі")
                .count(),
            2
        );
        let who = if executor.is_some() {
            "Ысқақов Талғат"
        } else {
            "Қайратова Динара"
        };
        assert!(form.contains(&format!("болғанда) {who}")), "{form}");
        assert!(!form.contains("Мемлекеттік корпорация"), "{form}");
    }
}

#[test]
fn not_accepted_at_the_counter_has_a_number_and_no_receipt_of_acceptance() {
    let mut counter = Counter::set_up(SET_UP);
    let application = facts::without(facts::application("20.11.2026"), "identity");
    let input = json!({ "application": application });
    let refused = counter.done("2026-11-20T10:15", "refuse_at_intake", input);
    assert_eq!(refused["number"], "Ө-1/2026");
    let case = counter.case("2026-11-20T10:15", &refused);
    assert_eq!(entries(&case), ["registered", "not_accepted"]);
    let only = (
        "not-accepted-receipt".into(),
        "Б-1/2026".into(),
        1,
        "live".into(),
    );
    assert_eq!(papers(&case), [only]);
}

#[test]
fn through_the_state_corporation_form_3_speaks_its_words() {
    let mut counter = Counter::set_up(SET_UP);
    // Accepted on Friday, brought by the courier on Monday.
    let application = facts::at_the_corporation(facts::application("20.11.2026"), "20.11.2026");
    let whole = counter.register_application("2026-11-23T11:00", &application);
    // The term runs from the State Corporation's day, which is not counted (p. 6).
    assert_eq!(whole["promised"], "2026-11-27");
    let case = counter.case("2026-11-23T11:00", &whole);
    assert_eq!(
        (case["received_on"].as_str(), due(&case, "end")),
        (Some("2026-11-23"), "2026-11-27")
    );

    let application = facts::without(application, "police-characteristic");
    let incomplete = counter.register_application("2026-11-23T11:30", &application);
    let refused = counter.act(
        "2026-11-23T12:00",
        "refuse_acceptance",
        &incomplete,
        &json!({}),
    );
    let form = counter.words("2026-11-23T12:00", &refused["papers"][0]);
    for words in [
        "коммерциялық емес қоғамы филиалының № 7 бөлімі Көктерек ауылы, Абай көшесі, 2-үй (мекенжайды көрсету)",
        "(Мемлекеттік корпорацияның қызметкері) Досова Жанар",
        "1) ішкі істер органының мінездемесі",
    ] {
        assert_eq!(
            form.matches(words).count(),
            2,
            "{words:?} is not twice on: {form}"
        );
    }
}

#[test]
fn somebody_who_left_can_no_longer_act() {
    let mut counter = Counter::set_up(SET_UP);
    let gone = json!({
        "id": EXECUTOR, "surname": "Ысқақов", "given": "Талғат", "post": "бас маман",
        "role": "executor", "left": true,
    });
    counter.done("2026-11-20T09:00", "set_person", gone);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let who = json!({ "executor": EXECUTOR });
    let against = counter.not_done("2026-11-20T11:00", "assign_executor", &registered, &who);
    assert_eq!(codes(&against), [("executor_left", "executor")]);
    let check = crate::counter::on(&registered, &json!({}));
    let errors = counter.call(
        "2026-11-20T11:00",
        EXECUTOR,
        "check_documents",
        check.clone(),
    );
    assert_eq!(
        errors.expect_err("nobody of that number works here").0[0].code,
        "person_unknown"
    );
    assert!(
        counter
            .call("2026-11-20T11:00", CLERK, "check_documents", check)
            .is_ok()
    );
}
