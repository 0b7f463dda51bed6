//! Where the register lies when the program is started as a person starts it, and what a crash leaves.

use serde_json::{Value, json};

use super::driver::{Opening, Window};
use crate::page::Page;

#[test]
fn a_place_is_chosen_once_and_outlives_a_crash() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening::at_home(home.path()));
    let refused = window.asks("call", &json!({ "command": "office", "input": {} }));
    assert_eq!(refused["errors"][0]["code"], "no_place_open", "{refused}");
    assert_eq!(window.asks("places", &json!({}))["open"], Value::Null);
    window.asks("open_place", &json!({ "kind": "shared" }));
    let list = window.asks("places", &json!({}));
    assert_eq!(list["open"], "shared", "{list}");
    window.kill();
    assert!(home.path().join("shared/register.id").is_file());

    let again = Window::open_with(&Opening::at_home(home.path()));
    again.sees("Жаңа тізілім");
    assert_eq!(again.asks("places", &json!({}))["open"], "shared");
    again.close();
}
