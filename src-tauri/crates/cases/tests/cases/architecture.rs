//! The table of states and acts in the architecture's document is the one in the code. With
//! `RUQSAT_WRITE_GENERATED` set it is written instead of compared.

use std::fmt::Write as _;

use cases::case::State;
use cases::state::ActKind;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md");
const BEGIN: &str = "<!-- states: begin -->\n";
const END: &str = "<!-- states: end -->";

fn table() -> String {
    let mut table = String::from("| in this state |");
    for act in ActKind::ON_A_CASE {
        let _ = write!(table, " {} |", act.code());
    }
    let _ = writeln!(table, "\n|---|{}", "---|".repeat(ActKind::ON_A_CASE.len()));
    for state in State::ALL {
        let _ = write!(table, "| {} |", state.code());
        for act in ActKind::ON_A_CASE {
            table.push_str(if state.allows(act) { " yes |" } else { " |" });
        }
        table.push('\n');
    }
    table
}

#[test]
#[allow(clippy::disallowed_methods)]
fn the_document_has_the_table_of_today() {
    let text =
        std::fs::read_to_string(DOCUMENT).expect("the architecture's document is in the tree");
    let (before, rest) = text
        .split_once(BEGIN)
        .expect("the table's beginning is marked");
    let (written, after) = rest.split_once(END).expect("the table's end is marked");
    if std::env::var_os("RUQSAT_WRITE_GENERATED").is_some() {
        let anew = format!("{before}{BEGIN}{}{END}{after}", table());
        std::fs::write(DOCUMENT, anew).expect("the tree can be written");
        return;
    }
    assert!(
        written == table(),
        "the table of states is stale: run this test once with RUQSAT_WRITE_GENERATED=1"
    );
}
