//! The program's procedure against the plan's table, row by row: state, act, actor, deadline, paper. Where they
//! differ the row says why, and no row says so for nothing.

use std::collections::{BTreeMap, BTreeSet};

use cases::case::State;
use cases::internal::InternalStep;
use cases::state::ActKind;

const ROWS: &str = include_str!("../data/b2.tsv");

struct Row<'a> {
    named: &'a str,
    cells: BTreeMap<&'static str, &'a str>,
    differs: BTreeMap<&'a str, &'a str>,
}

fn rows() -> Vec<Row<'static>> {
    ROWS.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [row, from, to, act, actor, deadline, paper, differs] = cells[..] else {
                panic!("eight cells: {line}");
            };
            let reason = |part: &'static str| part.split_once(": ").expect("`column: reason`");
            let differs = match differs {
                "-" => BTreeMap::new(),
                // A reason may have a semicolon of its own: only one before another column's name parts them.
                reasons => split(reasons).into_iter().map(reason).collect(),
            };
            let cells = [
                ("from", from),
                ("to", to),
                ("act", act),
                ("actor", actor),
                ("deadline", deadline),
                ("paper", paper),
            ];
            Row {
                named: row,
                cells: cells.into(),
                differs,
            }
        })
        .collect()
}

fn split(reasons: &'static str) -> Vec<&'static str> {
    let mut parts = Vec::new();
    let mut rest = reasons;
    while let Some(at) = [
        "from: ",
        "to: ",
        "act: ",
        "actor: ",
        "deadline: ",
        "paper: ",
    ]
    .iter()
    .filter_map(|column| rest.find(&format!("; {column}")))
    .min()
    {
        parts.push(&rest[..at]);
        rest = &rest[at + 2..];
    }
    parts.push(rest);
    parts
}

fn state(code: &str) -> Option<State> {
    State::ALL.into_iter().find(|state| state.code() == code)
}

fn joined<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
    let codes: Vec<_> = codes.into_iter().collect();
    if codes.is_empty() {
        "-".to_owned()
    } else {
        codes.join("+")
    }
}

/// What the program says of an act in a state, column by column.
fn ours(act: ActKind, from: State) -> BTreeMap<&'static str, String> {
    let after = if act == ActKind::Register {
        Some(State::Registered)
    } else {
        from.after(act)
    };
    let step = InternalStep::ended_by(act).map(InternalStep::code);
    let term = act.term(from).map(cases::next::ActTerm::code);
    [
        (
            "to",
            after.map_or("-".to_owned(), |state| state.code().to_owned()),
        ),
        (
            "actor",
            joined(act.actors(from).iter().map(|actor| actor.code())),
        ),
        ("deadline", joined(term.into_iter().chain(step))),
        ("paper", joined(act.papers().iter().copied())),
    ]
    .into()
}

#[test]
fn every_row_is_the_programs_or_says_why_not() {
    for row in rows() {
        let from = row.cells["from"];
        let kinds = ActKind::ON_A_CASE.into_iter().chain([ActKind::Register]);
        let act = kinds.into_iter().find(|act| act.code() == row.cells["act"]);
        // A draft and a case whose executor was named stand where a case is registered.
        let known = match from {
            "draft" | "assigned" => Some(State::Registered),
            from => state(from),
        };
        let differing: BTreeSet<&str> = match (act, known) {
            (Some(act), Some(from)) if act == ActKind::Register || from.allows(act) => {
                let ours = ours(act, from);
                let mut differing: BTreeSet<&str> = ours
                    .iter()
                    .filter(|(column, said)| row.cells[*column] != said.as_str())
                    .map(|(column, _)| *column)
                    .collect();
                if row.cells["from"] != from.code() && act != ActKind::Register {
                    differing.insert("from");
                }
                differing
            }
            _ => ["act"].into(),
        };
        let excused: BTreeSet<&str> = row.differs.keys().copied().collect();
        assert_eq!(differing, excused, "row {}: {:?}", row.named, row.cells);
        assert!(
            row.differs.values().all(|reason| reason.len() > 10),
            "row {}",
            row.named
        );
    }
}

#[test]
fn what_moves_a_case_and_is_in_no_row_is_named_here() {
    let rows = rows();
    let in_rows: BTreeSet<&str> = rows.iter().map(|row| row.cells["act"]).collect();
    let beyond: BTreeSet<&str> = ActKind::ON_A_CASE
        .into_iter()
        .map(ActKind::code)
        .filter(|code| !in_rows.contains(code))
        .collect();
    let named = [
        // B.3: a ground is ticked before the notice; it may not hold.
        "find_ground",
        "drop_ground",
        // B.2 row 9 asks for a delivery mark; the code lets a hearing be put off.
        "record_notice_delivery",
        "postpone_hearing",
        // B.2 row 16: the State Corporation's request is what its one working day is counted from.
        "record_collection_request",
        // B.5: duplicate, permit cancelled, court decision cancelling a refusal.
        "issue_duplicate",
        "revoke",
        "reopen",
        // p. 12-1.
        "enter_monitoring",
        // Decisions 2, 8 and 24: what was entered wrongly is mended by an act of its own.
        "correct",
        "take_back",
    ];
    assert_eq!(beyond, named.into());
}

#[test]
fn every_row_of_the_plan_is_there() {
    let found: BTreeSet<String> = rows().iter().map(|row| row.named.to_owned()).collect();
    let expected = (1..=20).map(|row| row.to_string()).chain(["8a".to_owned()]);
    assert_eq!(found, expected.collect());
}
