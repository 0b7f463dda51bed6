//! `call`: its list, its input and its errors.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::program::{self, answer, call, code, done, error, with};

#[test]
fn every_command_is_listed_with_its_schemas() {
    let list = answer(&with(["call", "--list"]));
    let commands = list.as_array().expect("a list");
    let mut names = BTreeSet::new();
    for command in commands {
        let name = command["command"].as_str().expect("a name");
        assert!(names.insert(name), "{name} is there twice");
        assert!(
            command["about"]
                .as_str()
                .is_some_and(|about| about.ends_with('.')),
            "{name}"
        );
        let input = &command["input"];
        assert_eq!(input["type"], "object", "{name}: {input}");
        // What is misspelt is refused and not passed over.
        assert_eq!(input["additionalProperties"], false, "{name}: {input}");
        assert!(command["answer"]["$schema"].is_string(), "{name}");
    }
    for name in [
        "set_up_office",
        "register_application",
        "refuse_acceptance",
        "hand_over",
        "take_back",
    ] {
        assert!(names.contains(name), "{name}");
    }
}

#[test]
fn input_is_an_argument_or_standard_input() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let data = folder.path().to_str().expect("a plain name");
    let by_argument = answer(&with(["call", "office", "{}", "--data", data]));
    assert_eq!(by_argument["today"], "2026-11-23");
    assert_eq!(
        answer(&with(["call", "office", "--data", data])),
        by_argument
    );
    assert_eq!(done(folder.path(), "office", &json!({})), by_argument);
}

#[test]
fn what_is_not_understood_is_said_by_code_on_standard_error() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let head = program::head(folder.path());
    let data = folder.path().to_str().expect("a plain name");

    let unknown = error(&with(["call", "issue_permit", "{}", "--data", data]));
    assert_eq!(
        (&unknown["code"], &unknown["args"]["command"]),
        (&json!("command_unknown"), &json!("issue_permit"))
    );
    assert_eq!(
        code(&with(["call", "office", "{", "--data", data])),
        "input_not_json"
    );

    for wrong in [&["open"][..], &["call"], &["check", "--colour", "көк"]] {
        assert_eq!(code(&with(wrong)), "arguments_unknown", "{wrong:?}");
    }

    for (mut input, place) in [
        (program::registration(), ""),
        (program::registration(), "/application/applicant"),
    ] {
        input.pointer_mut(place).expect("a place")["colour"] = json!("көк");
        let misspelt = error(&call(folder.path(), "register_application", &input));
        assert_eq!(misspelt["code"], "input_malformed");
        let detail = misspelt["args"]["detail"].as_str().unwrap_or_default();
        assert!(detail.contains("colour"), "{detail}");
    }

    let input = program::registration().to_string();
    let nobody = with(["call", "register_application", &input, "--data", data]);
    assert_eq!(code(&nobody), "person_needed");
    let stranger = with([
        "call",
        "register_application",
        &input,
        "--data",
        data,
        "--person",
        "9",
    ]);
    assert_eq!(code(&stranger), "person_unknown");
    let again = json!({ "office": crate::facts::office(), "people": crate::facts::people() });
    assert_eq!(
        code(&call(folder.path(), "set_up_office", &again)),
        "already_set_up"
    );

    assert_eq!(program::head(folder.path()), head);
}

#[test]
fn an_act_refused_names_field_and_hint_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let head = program::head(folder.path());
    let mut input = program::registration();
    input["application"]["applicant"]["iin"] = json!("5О0101200007");
    let refused = error(&call(folder.path(), "register_application", &input));
    assert_eq!(
        refused,
        json!({
            "code": "iin_not_a_digit",
            "args": { "character": "О", "place": "2", "looks_like": "0" },
            "field": "applicant.iin",
            "hint": "letter_for_digit",
        })
    );
    assert_eq!(program::head(folder.path()), head);
}

#[test]
fn one_process_goes_on_where_another_ended() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let mut last = program::register(folder.path());
    for command in ["check_documents", "make_permit", "sign_permit"] {
        let target = json!({ "case": last["case"], "revision": last["revision"] });
        last = done(folder.path(), command, &json!({ "target": target }));
    }
    assert_eq!(last["state"], "permit_signed");
    let case: Value = done(folder.path(), "case", &json!({ "case": last["case"] }));
    assert_eq!(case["papers"][0]["paper"]["number"], "Р-1/2026");
    let found = done(folder.path(), "cases", &json!({ "search": "отегенова" }));
    assert_eq!(found["cases"][0]["number"], "Ө-1/2026");
}
