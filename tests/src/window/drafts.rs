//! Drafts that the window did not save itself, or saved by another list of documents.

use serde_json::json;

use super::driver::Window;
use crate::page::Page;
use crate::{facts, program};

#[test]
fn a_draft_without_the_list_of_documents_is_opened_with_a_line_for_each() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let mut application = facts::application("20.11.2026");
    application["documents"] = json!([]);
    program::done(
        folder.path(),
        "save_draft",
        &json!({ "application": application }),
    );

    let window = Window::open(folder.path());
    window.press("Өтегенова Әсем");
    window.tick("ата-ана құқықтарынан айыру туралы сот шешімі");
    window.press("Тіркеу");
    window.sees("Өтініш тіркелді");
}
