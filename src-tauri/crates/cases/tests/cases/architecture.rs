//! The diagram and the table of states and acts in the architecture's document are those of the code. With
//! `RUQSAT_WRITE_GENERATED` set they are written instead of compared.

use std::fmt::Write as _;

use cases::case::State;
use cases::internal::InternalStep;
use cases::next::ActTerm;
use cases::procedure::Actor;
use cases::state::ActKind;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md");
const BEGIN: &str = "<!-- states: begin -->\n";
const END: &str = "<!-- states: end -->";

/// Acts that any case bears nearly everywhere would cover the diagram; the table has them.
fn drawn(act: ActKind) -> bool {
    !matches!(act, ActKind::TakeBack | ActKind::EnterMonitoring)
}

fn diagram() -> String {
    let mut diagram =
        String::from("```mermaid\nstateDiagram-v2\n  [*] --> registered : register\n");
    for from in State::ALL {
        for to in State::ALL {
            let acts: Vec<_> = ActKind::ON_A_CASE
                .into_iter()
                .filter(|act| drawn(*act) && from != to && from.after(*act) == Some(to))
                .map(ActKind::code)
                .collect();
            if !acts.is_empty() {
                let acts = acts.join(", ");
                let _ = writeln!(diagram, "  {} --> {} : {acts}", from.code(), to.code());
            }
        }
    }
    for state in State::ALL {
        let ends = State::ALL.into_iter().all(|to| {
            to == state
                || ActKind::ON_A_CASE
                    .into_iter()
                    .all(|act| state.after(act) != Some(to))
        });
        if ends {
            let _ = writeln!(diagram, "  {} --> [*]", state.code());
        }
    }
    diagram.push_str("```\n");
    diagram
}

/// What differs between the states that an act may follow is told state by state.
fn by_state(act: ActKind, of: impl Fn(State) -> String) -> String {
    let from: Vec<State> = State::ALL
        .into_iter()
        .filter(|state| state.allows(act))
        .collect();
    let said: Vec<String> = from.iter().map(|state| of(*state)).collect();
    let Some(most) = said
        .iter()
        .max_by_key(|one| said.iter().filter(|other| other == one).count())
    else {
        return String::new();
    };
    let mut text = most.clone();
    for (state, one) in from.iter().zip(&said).filter(|(_, one)| *one != most) {
        let _ = write!(text, "; {one} in {}", state.code());
    }
    text
}

fn table() -> String {
    let mut table = String::from(
        "| act | may follow | who | kept by | internal step | papers |\n|---|---|---|---|---|---|\n",
    );
    for act in ActKind::ON_A_CASE {
        let from: Vec<_> = State::ALL
            .into_iter()
            .filter(|state| state.allows(act))
            .collect();
        let left_out: Vec<_> = State::ALL
            .into_iter()
            .filter(|state| !state.allows(act))
            .collect();
        let codes = |states: &[State]| {
            states
                .iter()
                .map(|state| state.code())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let follows = if left_out.len() < 3 {
            format!("all but {}", codes(&left_out))
        } else {
            codes(&from)
        };
        let who = by_state(act, |state| {
            let codes: Vec<_> = act
                .actors(state)
                .iter()
                .map(|actor: &Actor| actor.code())
                .collect();
            codes.join(", ")
        });
        let term = by_state(act, |state| {
            act.term(state).map_or("–", ActTerm::code).to_owned()
        });
        let step = InternalStep::ended_by(act).map_or("–", InternalStep::code);
        let papers = if act.papers().is_empty() {
            "–".to_owned()
        } else {
            act.papers().join(", ")
        };
        let act = act.code();
        let _ = writeln!(
            table,
            "| {act} | {follows} | {who} | {term} | {step} | {papers} |"
        );
    }
    table
}

#[test]
#[allow(clippy::disallowed_methods)]
fn the_document_has_the_diagram_and_the_table_of_today() {
    let generated = format!("{}\n{}", diagram(), table());
    let text =
        std::fs::read_to_string(DOCUMENT).expect("the architecture's document is in the tree");
    let (before, rest) = text
        .split_once(BEGIN)
        .expect("the table's beginning is marked");
    let (written, after) = rest.split_once(END).expect("the table's end is marked");
    if std::env::var_os("RUQSAT_WRITE_GENERATED").is_some() {
        let anew = format!("{before}{BEGIN}{generated}{END}{after}");
        std::fs::write(DOCUMENT, anew).expect("the tree can be written");
        return;
    }
    assert!(
        written == generated,
        "the table of states is stale: run this test once with RUQSAT_WRITE_GENERATED=1"
    );
}
