//! The ways through a hearing and through the State Corporation, a process a call: each ends with what the case and its
//! month's register say. And somebody who decides on what another has changed meanwhile.

mod corporation;
mod hearing;

use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};

use crate::counter::on;
use crate::facts;
use crate::program::{self, answer, cli_at, error};

const CLERK: &str = "1";
const EXECUTOR: &str = "2";

/// A process at an hour of Kazakhstan, its input an argument.
fn called(data: &Path, clock: &str, person: &str, command: &str, input: &Value) -> Output {
    let mut call = cli_at(&format!("{clock}:00+05:00"));
    call.args(["call", command, &input.to_string(), "--data"])
        .arg(data);
    // Nobody works in an office that is not there yet.
    if command != "set_up_office" {
        call.args(["--person", person]);
    }
    call.output().expect("the program starts")
}

/// One that must do its work.
fn at(data: &Path, clock: &str, person: &str, command: &str, input: &Value) -> Value {
    answer(&called(data, clock, person, command, input))
}

/// Acts on a case, each at the revision that the one before it left.
fn played<const N: usize>(
    data: &Path,
    first: Value,
    acts: [(&str, &str, &str, Value); N],
) -> Value {
    acts.into_iter()
        .fold(first, |left, (clock, person, command, more)| {
            at(data, clock, person, command, &on(&left, &more))
        })
}

fn set_up(data: &Path) {
    let input = json!({ "office": facts::office(), "people": facts::people() });
    at(data, "2026-11-19T09:30", CLERK, "set_up_office", &input);
}

/// An office whose executor has a case to examine: its term ends on Friday 27 November.
fn registered(data: &Path) -> Value {
    set_up(data);
    let first = at(
        data,
        "2026-11-20T10:15",
        CLERK,
        "register_application",
        &program::registration(),
    );
    played(
        data,
        first,
        [
            (
                "2026-11-20T11:00",
                CLERK,
                "assign_executor",
                json!({ "executor": 2 }),
            ),
            ("2026-11-23T10:00", EXECUTOR, "check_documents", json!({})),
        ],
    )
}

fn case(data: &Path, clock: &str, done: &Value) -> Value {
    at(data, clock, CLERK, "case", &json!({ "case": done["case"] }))
}

/// A month that is closed: the only row of its register by columns, and its summary's lines.
struct Closed {
    register: Value,
}

impl Closed {
    fn at(data: &Path, clock: &str, month: &str) -> Self {
        let month = json!({ "month": month });
        let issued = at(data, clock, CLERK, "issue_month_register", &month);
        assert_eq!(issued["files"].as_array().map(Vec::len), Some(6));
        let register = at(data, clock, CLERK, "month_register", &month);
        Self { register }
    }

    /// What its only row says in a column.
    fn row(&self, column: usize) -> &str {
        let rows = self.register["rows"].as_array().expect("rows");
        assert_eq!(rows.len(), 1);
        rows[0][column - 1].as_str().expect("a text")
    }

    fn figures<const N: usize>(&self, titles: [&str; N]) -> [&str; N] {
        let lines = self.register["summary"].as_array().expect("a summary");
        titles.map(|title| {
            let line = lines.iter().find(|line| line["title"] == title);
            let line = line.unwrap_or_else(|| panic!("no line «{title}»: {lines:?}"));
            line["value"].as_str().expect("a figure")
        })
    }

    /// Carried over, received, ended, in work.
    fn sums(&self) -> [&str; 4] {
        self.figures([
            "Кезең басындағы қалдық",
            "Түскен өтініштер",
            "Аяқталғаны",
            "Кезең соңында орындалуда",
        ])
    }
}

#[test]
fn the_second_of_two_is_told_what_the_first_did() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path();
    let seen = registered(data);
    let found = on(
        &seen,
        &json!({ "ground": 2, "facts": "Сот шешімінде тыйым бар." }),
    );
    at(data, "2026-11-23T11:00", EXECUTOR, "find_ground", &found);
    let head = program::head(data);
    let permit = on(&seen, &json!({}));
    let second = called(data, "2026-11-23T11:05", CLERK, "make_permit", &permit);
    let stale = error(&second);
    assert_eq!(stale["code"], "case_moved_on");
    assert_eq!(stale["args"]["act"], "ground_found");
    assert_eq!(stale["args"]["by"], "Ысқақов Талғат");
    assert_eq!(program::head(data), head, "nothing was written");
}
