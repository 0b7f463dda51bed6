//! What the page may ask for and what not, through Tauri's own gate and with the permissions that ship.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow};

use crate::desk::Desk;
use crate::{builder, context, window};

/// An application without a display, its window open on a register's folder.
fn open_on(folder: &std::path::Path) -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = builder(mock_builder())
        .build(context())
        .expect("the configuration that ships is sound");
    app.manage(Arc::new(Desk::of(Ok(folder.to_owned()))));
    window::open(&app).expect("the mock runtime has windows");
    let page = app
        .get_webview_window("main")
        .expect("the window was opened");
    (app, page)
}

fn ask(
    page: &WebviewWindow<MockRuntime>,
    from: &str,
    command: &str,
    body: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse().expect("an address"),
        body: InvokeBody::Json(body),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(page, request).map(|body| body.deserialize().expect("answers are JSON"))
}

const OWN: &str = if cfg!(windows) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

#[test]
fn the_page_reaches_the_table_of_commands() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (_app, page) = open_on(folder.path());
    let body = json!({ "command": "office", "input": {}, "person": null });
    let office = ask(&page, OWN, "call", body).expect("a command of the table");
    assert_eq!(
        office["settings"],
        Value::Null,
        "a fresh register belongs to no office yet"
    );
    let unknown = ask(
        &page,
        OWN,
        "call",
        json!({ "command": "no_such", "input": {} }),
    )
    .expect_err("no command");
    assert_eq!(unknown["errors"][0]["code"], "command_unknown");
}

#[test]
fn the_page_reaches_nothing_of_tauris_own() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (_app, page) = open_on(folder.path());
    for command in [
        "plugin:app|version",
        "plugin:event|listen",
        "plugin:path|resolve",
        "plugin:window|close",
    ] {
        let refusal = ask(&page, OWN, command, json!({}))
            .expect_err(command)
            .to_string();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn a_foreign_page_reaches_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (_app, page) = open_on(folder.path());
    let body = json!({ "command": "office", "input": {} });
    let refusal = ask(&page, "https://example.org", "call", body)
        .expect_err("not our page")
        .to_string();
    assert!(refusal.contains("not allowed"), "{refusal}");
}
