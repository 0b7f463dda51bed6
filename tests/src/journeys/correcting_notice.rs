//! A correction while a hearing is ahead: the notice, and the decision where it is a paper of its own, are made anew
//! with their number and date, if their words change and only then.

use serde_json::{Value, json};

use crate::counter::{Counter, papers};
use crate::facts;

const SET_UP: &str = "2026-11-19T09:30";

/// Notified on Monday 23.11.2026 of a hearing on Thursday.
fn notified(counter: &mut Counter) -> Value {
    let application = facts::application("20.11.2026");
    let mut last = counter.register_application("2026-11-20T10:15", &application);
    let hearing = json!({ "on": "26.11.2026", "time": "10:00", "place": "4-кабинет" });
    for (command, more) in [
        ("check_documents", json!({})),
        (
            "find_ground",
            json!({ "ground": 2, "facts": "Кездесуге тыйым салынған." }),
        ),
        ("make_preliminary_refusal", json!({ "hearing": hearing })),
    ] {
        last = counter.act("2026-11-23T10:00", command, &last, &more);
    }
    last
}

fn corrected(counter: &mut Counter, at: &str, last: &Value, field: &str, now: &str) -> Value {
    let mut application = counter.case(at, last)["application"].clone();
    application["applicant"][field] = json!(now);
    let more = json!({ "application": application, "reason": "қате жазылған" });
    counter.act(at, "correct_application", last, &more)
}

/// Forms issued by an act, each with its number and version.
fn issued(done: &Value) -> Vec<String> {
    let papers = done["papers"].as_array().expect("papers");
    let said = papers.iter().map(|paper| {
        let text = |name: &str| paper[name].as_str().unwrap_or_default().to_owned();
        format!("{} {} v{}", text("form"), text("number"), paper["version"])
    });
    said.collect()
}

#[test]
fn a_notice_is_made_anew_with_the_corrected_name() {
    let mut counter = Counter::set_up(SET_UP);
    let notified = notified(&mut counter);
    let at = "2026-11-23T16:00";
    let done = corrected(&mut counter, at, &notified, "surname", "Өтеғалиева");
    assert_eq!(
        issued(&done),
        ["accepted-documents-receipt  v2", "hearing-notice 1/2026 v2"]
    );
    let words = counter.words(at, &done["papers"][1]);
    assert!(words.contains("Өтеғалиева"), "{words}");
    assert!(!words.contains("Өтегенова"), "{words}");
    assert!(words.contains("Кездесуге тыйым салынған."), "{words}");

    // Put off, it calls anew; corrected once more, the call that holds is the one made anew.
    let hearing = json!({ "on": "27.11.2026", "time": "11:00", "place": "4-кабинет" });
    let more = json!({ "hearing": hearing, "reason": "науқас" });
    let put_off = counter.act("2026-11-24T10:00", "postpone_hearing", &done, &more);
    assert_eq!(issued(&put_off), ["hearing-notice 1/2026 v3"]);
    let at = "2026-11-24T11:00";
    let again = corrected(&mut counter, at, &put_off, "given", "Әсемгүл");
    let words = counter.words(at, &again["papers"][1]);
    for said in ["Әсемгүл", "науқас", "11.00"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let standing: Vec<(String, u64)> = papers(&counter.case(at, &again))
        .into_iter()
        .filter(|(form, _, _, status)| form == "hearing-notice" && status == "live")
        .map(|(form, _, version, _)| (form, version))
        .collect();
    assert_eq!(standing, [("hearing-notice".to_owned(), 4)]);

    // Taken back, the one before holds again.
    let reason = json!({ "reason": "қате" });
    let back = counter.act("2026-11-24T12:00", "take_back", &again, &reason);
    let case = counter.case("2026-11-24T12:05", &back);
    let live = papers(&case)
        .into_iter()
        .find(|(form, _, _, status)| form == "hearing-notice" && status == "live");
    assert_eq!(live.map(|(_, _, version, _)| version), Some(3));
}

#[test]
fn a_correction_no_notice_tells_of_leaves_it_as_it_is() {
    let mut counter = Counter::set_up(SET_UP);
    let notified = notified(&mut counter);
    let at = "2026-11-23T16:00";
    let done = corrected(&mut counter, at, &notified, "phone", "8 701 000 00 55");
    let forms = issued(&done);
    assert!(
        !forms.iter().any(|form| form.starts_with("hearing-notice")),
        "{forms:?}"
    );
}

#[test]
fn two_papers_are_both_made_anew() {
    let mut office = facts::office();
    office["notice_in_two_papers"] = json!(true);
    let mut counter = Counter::set_up_as(SET_UP, &office);
    let notified = notified(&mut counter);
    let done = corrected(
        &mut counter,
        "2026-11-23T16:00",
        &notified,
        "surname",
        "Өтеғалиева",
    );
    assert_eq!(
        issued(&done)[1..],
        ["preliminary-refusal 1/2026 v2", "hearing-notice 1/2026 v2"]
    );
}
