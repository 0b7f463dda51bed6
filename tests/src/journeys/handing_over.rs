//! What is granted and to whom it is given: a narrower period, a representative, prints of what was issued.

use std::fs;

use serde_json::{Value, json};

use crate::counter::{Counter, codes};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";
const AT: &str = "2026-11-20T12:00";

fn checked(counter: &mut Counter) -> Value {
    let registered =
        counter.register_application("2026-11-20T10:15", &facts::application("20.11.2026"));
    counter.act(
        "2026-11-20T11:00",
        "check_documents",
        &registered,
        &json!({}),
    )
}

fn signed(counter: &mut Counter) -> Value {
    let checked = checked(counter);
    let made = counter.act(AT, "make_permit", &checked, &json!({}));
    counter.act(AT, "sign_permit", &made, &json!({}))
}

#[test]
fn a_permit_may_grant_less_than_asked_and_never_more() {
    let mut counter = Counter::set_up(SET_UP);
    let checked = checked(&mut counter);
    let narrowed = |from: &str, until: &str, reason: &str| json!({ "narrowed": { "from": from, "until": until, "reason": reason } });
    for (more, expected) in [
        (
            narrowed("30.11.2026", "31.12.2026", "мектеп"),
            ("period_widened", "narrowed.from"),
        ),
        (
            narrowed("01.12.2026", "01.03.2027", "мектеп"),
            ("period_widened", "narrowed.until"),
        ),
        (
            narrowed("01.12.2026", "28.02.2027", "мектеп"),
            ("period_not_narrowed", "narrowed.from"),
        ),
        (
            narrowed("01.12.2026", "31.12.2026", " "),
            ("missing", "narrowed.reason"),
        ),
        (
            narrowed("31.12.2026", "01.12.2026", "мектеп"),
            ("period_ends_before_start", "narrowed.until"),
        ),
    ] {
        let against = counter.not_done(AT, "make_permit", &checked, &more);
        assert_eq!(codes(&against), [expected], "{more}");
    }
    let less = narrowed("01.12.2026", "31.12.2026", "сот шешімі");
    let made = counter.act(AT, "make_permit", &checked, &less);
    let permit = counter.words(AT, &made["papers"][0]);
    let granted = "2026 жылғы 1 желтоқсаннан бастап 2026 жылғы 31 желтоқсанға дейінгі кезеңде";
    assert!(permit.contains(granted), "{permit}");

    // A correction that leaves the narrowing possible keeps it.
    let mut application = facts::application("20.11.2026");
    application["children"][0]["given"] = json!("Іңкәрбек");
    let change = json!({ "application": application, "reason": "қате" });
    let anew = counter.act(AT, "correct_application", &made, &change);
    let permit = counter.words(AT, &anew["papers"][0]);
    assert!(
        permit.contains(granted) && permit.contains("Іңкәрбек"),
        "{permit}"
    );
}

#[test]
fn a_representative_takes_it_on_a_power_of_attorney_that_holds() {
    let mut counter = Counter::set_up(SET_UP);
    let signed = signed(&mut counter);
    let to = |power: Value| {
        json!({ "to": { "identity_document": "№ 000000002", "representative": {
            "surname": "Асқарова", "given": "Жібек", "power_of_attorney": power,
        } } })
    };
    let mut expired = facts::power_of_attorney();
    expired["valid_until"] = json!("19.11.2026");
    let against = counter.not_done(AT, "hand_over", &signed, &to(expired));
    assert_eq!(
        codes(&against),
        [(
            "power_of_attorney_expired",
            "to.power_of_attorney.valid_until"
        )]
    );
    assert_eq!(against[0].hint, "new_power_of_attorney");
    let nothing_shown = json!({ "to": { "identity_document": " " } });
    let against = counter.not_done(AT, "hand_over", &signed, &nothing_shown);
    assert_eq!(codes(&against), [("missing", "to.identity_document")]);
    let handed = counter.act(AT, "hand_over", &signed, &to(facts::power_of_attorney()));
    assert_eq!(handed["state"], "handed_over");
}

#[test]
fn a_print_is_journalled_counted_and_the_bytes_that_were_issued() {
    let mut counter = Counter::set_up(SET_UP);
    let signed = signed(&mut counter);
    let case = counter.case(AT, &signed);
    let permit = &case["papers"][0];
    assert_eq!(permit["printed"], 0);
    let entries = counter.register()["entries"].as_u64().expect("a number");
    let both = json!([
        permit["paper"]["sha256"],
        case["papers"][1]["paper"]["sha256"]
    ]);
    let copies = counter.done(
        "2026-11-21T09:00",
        "print_copies",
        json!({ "papers": both }),
    );
    let file = copies["files"][0].as_str().expect("a file");
    let issued = counter.bytes(AT, &permit["paper"]);
    assert_eq!(fs::read(file).expect("a print copy"), issued);
    assert!(file.starts_with(counter.folder().to_str().expect("a plain name")));
    let again = json!({ "papers": [permit["paper"]["sha256"]] });
    counter.done("2026-11-21T09:05", "print_copies", again);
    let case = counter.case("2026-11-21T09:05", &signed);
    let printed: Vec<&Value> = [0, 1]
        .map(|place| &case["papers"][place]["printed"])
        .to_vec();
    assert_eq!(printed, [&json!(2), &json!(1)]);
    assert_eq!(counter.register()["entries"], entries + 3);

    let unknown = json!({ "papers": ["0".repeat(64)] });
    let against = counter.refused("2026-11-21T09:10", "print_copies", unknown);
    assert_eq!(codes(&against), [("paper_unknown", "")]);
}

#[test]
fn the_power_of_attorney_of_who_applies_is_asked_for_too() {
    let mut counter = Counter::set_up(SET_UP);
    let mut application = facts::application("20.11.2026");
    application["representative"] = json!({
        "surname": "Асқарова", "given": "Жібек", "iin": "500101100000",
        "power_of_attorney": facts::power_of_attorney(),
    });
    let registered = counter.register_application("2026-11-20T10:15", &application);
    let case = counter.case("2026-11-20T10:15", &registered);
    assert_eq!(
        case["application"]["representative"]["power_of_attorney"]["number"],
        "1-245"
    );
    application["representative"]["power_of_attorney"]["notary"] = json!("");
    let input = json!({ "application": application });
    let against = counter.refused("2026-11-20T10:20", "register_application", input);
    assert_eq!(
        codes(&against),
        [("missing", "representative.power_of_attorney.notary")]
    );
}
