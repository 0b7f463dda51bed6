//! What comes beside a result or after it: corrections that void it, duplicates, withdrawal, revocation, a court,
//! the monitoring system, the archive, a repeat application.

use serde_json::{Value, json};

use crate::counter::{Counter, codes, entries, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

/// A permit signed on Wednesday 25.11.2026.
fn signed(counter: &mut Counter) -> Value {
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let checked = counter.act(
        "2026-11-23T10:00",
        "check_documents",
        &registered,
        &json!({}),
    );
    let made = counter.act("2026-11-25T10:00", "make_permit", &checked, &json!({}));
    counter.act("2026-11-25T11:00", "sign_permit", &made, &json!({}))
}

fn handed_over(counter: &mut Counter) -> Value {
    let signed = signed(counter);
    let to = json!({ "to": { "identity_document": "№ 000000001" } });
    counter.act("2026-11-26T10:00", "hand_over", &signed, &to)
}

/// A refusal signed on Thursday 26.11.2026 and handed over.
fn refused(counter: &mut Counter) -> Value {
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let steps = [
        ("2026-11-23T10:00", "check_documents", json!({})),
        (
            "2026-11-23T11:00",
            "find_ground",
            json!({ "ground": 1, "facts": "Мінездеме жасанды." }),
        ),
        (
            "2026-11-23T12:00",
            "make_preliminary_refusal",
            json!({ "hearing": { "on": "26.11.2026", "time": "10:00", "place": "4-кабинет" } }),
        ),
        (
            "2026-11-26T11:00",
            "record_hearing",
            json!({
                "attendance": "waived", "started": "10:00", "ended": "10:10", "place": "4-кабинет",
                "chair": "Сүлейменов М. Ә.", "secretary": "Қайратова Д.",
                "waiver": "25.11.2026 күнгі өтініш",
            }),
        ),
        (
            "2026-11-26T12:00",
            "make_refusal",
            json!({ "reasons": "Мінездеме берілмеген." }),
        ),
        ("2026-11-26T12:30", "sign_refusal", json!({})),
        (
            "2026-11-26T12:45",
            "hand_over",
            json!({ "to": { "identity_document": "№ 000000001" } }),
        ),
    ];
    steps
        .into_iter()
        .fold(registered, |before, (at, act, more)| {
            counter.act(at, act, &before, &more)
        })
}

fn renamed() -> Value {
    let mut application = facts::application("20.11.2026");
    application["applicant"]["given"] = json!("Әсемгүл");
    application
}

#[test]
fn a_correction_after_signing_voids_the_paper_and_makes_another_with_its_own_number() {
    let mut counter = Counter::set_up(SET_UP);
    let handed = handed_over(&mut counter);
    let same = json!({ "application": facts::application("20.11.2026"), "reason": "қате" });
    let nothing = counter.not_done("2026-11-27T10:00", "correct_application", &handed, &same);
    assert_eq!(codes(&nothing), [("nothing_changed", "")]);
    let correction = json!({ "application": renamed(), "reason": "Аты қате жазылған." });
    let corrected = counter.act(
        "2026-11-27T10:00",
        "correct_application",
        &handed,
        &correction,
    );
    assert_eq!(corrected["state"], "permit_made");
    let case = counter.case("2026-11-27T10:05", &corrected);
    let permits: Vec<_> = papers(&case)
        .into_iter()
        .filter(|(form, ..)| form == "permit")
        .map(|(_, number, version, status)| format!("{number} {version} {status}"))
        .collect();
    assert_eq!(permits, ["Р-2/2026 1 live", "Р-1/2026 1 void"]);
    assert_eq!(case["voided"][0]["number"], "Р-1/2026");
    let words = counter.words("2026-11-27T10:10", &corrected["papers"][1]);
    assert!(words.contains("Әсемгүл"), "{words}");
    // Taken back whole: the void permit stands again, and is handed over.
    let back = counter.act(
        "2026-11-27T11:00",
        "take_back",
        &corrected,
        &json!({ "reason": "қате түзету" }),
    );
    let case = counter.case("2026-11-27T11:05", &back);
    assert_eq!(case["state"], "handed_over");
    assert_eq!(case["permit"]["number"], "Р-1/2026");
    assert_eq!(
        entries(&case)[5..],
        [
            "corrected (taken back)",
            "permit_made (taken back)",
            "taken_back",
            "taken_back"
        ]
    );
}

#[test]
fn a_refusal_is_corrected_in_the_same_way() {
    let mut counter = Counter::set_up(SET_UP);
    let refused = refused(&mut counter);
    let correction = json!({ "application": renamed(), "reason": "Аты қате жазылған." });
    let corrected = counter.act(
        "2026-11-27T10:00",
        "correct_application",
        &refused,
        &correction,
    );
    assert_eq!(corrected["state"], "refusal_made");
    let case = counter.case("2026-11-27T10:05", &corrected);
    assert_eq!(case["refusal"]["number"], "2/2026");
    assert_eq!(case["refusal"]["reasons"], "Мінездеме берілмеген.");
    assert_eq!(case["voided"][0]["number"], "1/2026");
}

#[test]
fn a_correction_that_speaks_against_the_result_leaves_the_case_to_be_decided_anew() {
    let mut counter = Counter::set_up(SET_UP);
    let signed = signed(&mut counter);
    let mut application = facts::application("20.11.2026");
    application["consent"] = json!(false);
    let correction = json!({ "application": application, "reason": "Келісім белгіленбеген." });
    let corrected = counter.act(
        "2026-11-25T12:00",
        "correct_application",
        &signed,
        &correction,
    );
    assert_eq!(corrected["state"], "checked");
    let case = counter.case("2026-11-25T12:05", &corrected);
    assert_eq!(case["permit"], Value::Null);
    assert_eq!(case["voided"][0]["number"], "Р-1/2026");
}

#[test]
fn duplicates_are_marked_and_counted_and_a_second_original_is_never_given() {
    let mut counter = Counter::set_up(SET_UP);
    let handed = handed_over(&mut counter);
    let again = counter.not_done(
        "2026-11-27T10:00",
        "hand_over",
        &handed,
        &json!({ "to": { "identity_document": "№ 000000001" } }),
    );
    assert_eq!(again[0].hint, "issue_duplicate_instead");
    let to = json!({ "to": { "identity_document": "№ 000000001" }, "reason": "Жоғалтып алды." });
    let first = counter.act("2026-12-01T10:00", "issue_duplicate", &handed, &to);
    let second = counter.act("2026-12-08T10:00", "issue_duplicate", &first, &to);
    let case = counter.case("2026-12-08T10:05", &second);
    assert_eq!(case["state"], "handed_over");
    let copies: Vec<&Value> = case["duplicates"]
        .as_array()
        .expect("duplicates")
        .iter()
        .map(|duplicate| &duplicate["copy"])
        .collect();
    assert_eq!(copies, [&json!(1), &json!(2)]);
    let live: Vec<_> = papers(&case)
        .into_iter()
        .filter(|(form, .., status)| form == "duplicate" && status == "live")
        .collect();
    assert_eq!(live.len(), 2);
    let words = counter.words("2026-12-08T10:10", &second["papers"][0]);
    for said in ["Р-1/2026", "Жоғалтып алды."] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_withdrawal_has_its_note_and_a_revocation_its_order() {
    let mut counter = Counter::set_up(SET_UP);
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    let withdrawn = counter.act(
        "2026-11-23T10:00",
        "withdraw",
        &registered,
        &json!({ "requested_on": "23.11.2026", "words": "Өтінішті қайтарып алады." }),
    );
    assert_eq!(withdrawn["state"], "withdrawn");
    assert_eq!(withdrawn["papers"][0]["form"], "withdrawal-note");
    let mut other = Counter::set_up(SET_UP);
    let handed = handed_over(&mut other);
    let order = json!({ "basis": "Сот шешімі", "order_number": "12", "order_on": "02.12.2026" });
    let revoked = other.act("2026-12-02T10:00", "revoke", &handed, &order);
    let case = other.case("2026-12-02T10:05", &revoked);
    assert_eq!(
        (&case["state"], &case["open"]),
        (&json!("revoked"), &json!(false))
    );
    assert_eq!(case["revoked"]["order_number"], "12");
}

#[test]
fn a_court_that_cancels_a_refusal_reopens_the_case_with_a_term_of_its_own() {
    let mut counter = Counter::set_up(SET_UP);
    let refused = refused(&mut counter);
    let complaint = json!({ "complaint": {
        "from": "Өтегенова Әсем", "channel": "in_person", "against": "decision",
        "what": "№ 1/2026 бас тарту", "subject": "Бас тартуға келіспеймін.",
        "addressed_to": "provider", "case": refused["case"],
    } });
    let registered = counter.done("2026-11-30T10:00", "register_complaint", complaint);
    let target = |done: &Value| json!({ "complaint": done["id"], "revision": done["revision"] });
    let court = json!({ "target": target(&registered), "court": "Көктерек аудандық соты",
        "applied_on": "21.12.2026", "ruling": { "decision_number": "2-417", "decided_on": "20.01.2027",
        "cancels": true } });
    counter.done("2027-01-25T10:00", "record_court", court);
    let input = json!({ "complaint": 1 });
    let seen = counter.done("2027-01-25T10:05", "complaint", input.clone());
    assert_eq!(seen["court"]["reopening_waits"], true);
    let decision = json!({ "court": "Көктерек аудандық соты", "decision_number": "2-417",
        "decided_on": "20.01.2027" });
    let reopened = counter.act("2027-01-25T11:00", "reopen", &refused, &decision);
    let case = counter.case("2027-01-25T11:05", &reopened);
    assert_eq!(
        (&case["state"], &case["stage"]),
        (&json!("checked"), &json!(2))
    );
    assert_eq!(case["former_stages"][0]["refusal"]["number"], "1/2026");
    assert_eq!(case["former_stages"][0]["decision_number"], "2-417");
    // Five working days from the day the decision came.
    assert_eq!(crate::counter::due(&case, "end"), "2027-02-01");
    let seen = counter.done("2027-01-25T12:00", "complaint", input);
    assert_eq!(seen["court"]["reopening_waits"], false);
    let made = counter.act("2027-01-26T10:00", "make_permit", &reopened, &json!({}));
    assert_eq!(made["papers"][0]["number"], "Р-1/2027");
}

#[test]
fn what_is_to_be_entered_into_the_monitoring_system_is_listed_until_it_is() {
    let mut counter = Counter::set_up(SET_UP);
    let handed = handed_over(&mut counter);
    let at = "2026-11-27T10:00";
    let stages = |counter: &mut Counter| counter.done(at, "monitoring_to_enter", json!({}));
    assert_eq!(
        stages(&mut counter)[0]["stages"],
        json!(["reception", "decision", "delivery"])
    );
    let early = json!({ "stage": "elsewhere", "by": "Қайратова Д." });
    let unknown = counter.not_done(at, "enter_monitoring", &handed, &early);
    assert_eq!(codes(&unknown), [("not_a_choice", "stage")]);
    let mut last = handed;
    for stage in ["reception", "delivery", "decision"] {
        let input = json!({ "stage": stage, "by": "Қайратова Д." });
        last = counter.act(at, "enter_monitoring", &last, &input);
        let twice = counter.not_done(at, "enter_monitoring", &last, &input);
        assert!(!twice.is_empty());
    }
    assert_eq!(stages(&mut counter), json!([]));
    let back = json!({ "reason": "қате" });
    counter.act(at, "take_back", &last, &back);
    assert_eq!(stages(&mut counter)[0]["stages"], json!(["decision"]));
}

#[test]
fn an_archived_case_has_the_inner_list_of_its_file() {
    let mut counter = Counter::set_up(SET_UP);
    let handed = handed_over(&mut counter);
    let open = counter.register_application("2026-11-27T09:15", &facts::application("27.11.2026"));
    let filing = json!({ "file_index": "03-12", "volume": "1", "sheets": "14" });
    let refused = counter.not_done("2026-12-30T10:00", "archive", &open, &filing);
    assert_eq!(codes(&refused)[0].0, "not_in_this_state");
    let uncounted = json!({ "file_index": "03-12", "sheets": "" });
    let refused = counter.not_done("2026-12-30T10:00", "archive", &handed, &uncounted);
    assert_eq!(codes(&refused), [("missing", "sheets")]);
    let archived = counter.act("2026-12-30T10:00", "archive", &handed, &filing);
    assert_eq!(archived["papers"][0]["form"], "inner-list");
    let words = counter.words("2026-12-30T10:05", &archived["papers"][0]);
    for said in ["03-12", "Р-1/2026", "14"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let case = counter.case("2026-12-30T10:05", &archived);
    assert_eq!(case["archived"]["sheets"], 14);
}

#[test]
fn a_repeat_application_begins_from_an_old_case() {
    let mut counter = Counter::set_up(SET_UP);
    let handed = handed_over(&mut counter);
    let case = json!({ "case": handed["case"] });
    let draft = counter.done("2027-03-01T10:00", "repeat_application", case);
    let drafts = counter.done("2027-03-01T10:05", "drafts", json!({}));
    let begun = &drafts[0]["application"];
    assert_eq!(drafts[0]["draft"], draft["draft"]);
    assert_eq!(begun["applicant"]["surname"], "Өтегенова");
    assert_eq!(begun["children"][0]["given"], "Іңкәр");
    for asked in ["period_from", "written_on", "received_on"] {
        assert_eq!(begun[asked], "", "{asked}");
    }
    assert_eq!(begun["consent"], false);
    assert_eq!(begun["documents"][2]["brought"], false);
}
