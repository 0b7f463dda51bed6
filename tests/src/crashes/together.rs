//! Processes that register at the same second.

use std::collections::BTreeSet;
use std::io::Write;

use serde_json::json;

use crate::program::{self, answer, call_of, cli, done, findings};

#[test]
fn two_at_the_same_second_get_consecutive_numbers() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    for round in 0..3 {
        // Both are up and wait for their input before either gets it.
        let mut both = [(); 2].map(|()| {
            call_of(cli(), folder.path(), "register_application")
                .spawn()
                .expect("it starts")
        });
        let input = program::registration().to_string();
        let inputs = both
            .each_mut()
            .map(|child| child.stdin.take().expect("its input"));
        for mut stdin in inputs {
            stdin
                .write_all(input.as_bytes())
                .expect("it reads its input");
        }
        let numbers: BTreeSet<String> = both
            .into_iter()
            .map(|child| answer(&child.wait_with_output().expect("it ends")))
            .map(|done| done["number"].as_str().expect("a number").to_owned())
            .collect();
        let expected = [2 * round + 1, 2 * round + 2].map(|serial| format!("Ө-{serial}/2026"));
        assert_eq!(numbers, BTreeSet::from(expected));
    }
    let cases = done(folder.path(), "cases", &json!({}));
    assert_eq!(cases["cases"].as_array().map(Vec::len), Some(6));
    assert_eq!(findings(folder.path(), None), Vec::<String>::new());
}

#[test]
fn two_on_the_same_case_one_goes_on_and_one_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let registered = program::register(folder.path());
    let target = json!({ "case": registered["case"], "revision": registered["revision"] });
    let input = json!({ "target": target }).to_string();
    let mut both = [(); 2].map(|()| {
        call_of(cli(), folder.path(), "check_documents")
            .spawn()
            .expect("it starts")
    });
    for stdin in both.each_mut().map(|child| child.stdin.take()) {
        stdin
            .expect("its input")
            .write_all(input.as_bytes())
            .expect("it reads its input");
    }
    let outputs = both.map(|child| child.wait_with_output().expect("it ends"));
    let refused: Vec<_> = outputs
        .iter()
        .filter(|output| !output.status.success())
        .collect();
    assert_eq!(refused.len(), 1, "{outputs:?}");
    let error = program::error(refused[0]);
    assert_eq!(
        (&error["code"], &error["args"]["by"]),
        (&json!("case_moved_on"), &json!("Қайратова Динара"))
    );
}
