//! The rules of the house that a machine can hold: each is a test that names the files that break it.

mod dependencies;
mod generated;
mod headers;
mod licences;
mod marks;
mod network;
mod reached;

/// Fails with every offence at once, so that one run shows all there is to mend.
fn none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}:\n  {}", offences.join("\n  "));
}
