//! What the page may ask for and what not, through Tauri's own gate and with the permissions that ship.

use std::sync::Arc;
use std::sync::mpsc::channel;

use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, RunEvent, WebviewWindow, WindowEvent};

use crate::desk::Desk;
use crate::places::{Kind, Places};
use crate::work::Aside;
use crate::{builder, context, heard, window};

/// An application without a display, its window open on a register's folder.
fn open_on(folder: &std::path::Path) -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = builder(mock_builder())
        .build(context())
        .expect("the configuration that ships is sound");
    let places = Places::of([
        (Kind::Own, Some(folder.join("own"))),
        (Kind::Told, Some(folder.to_owned())),
    ]);
    app.manage(Arc::new(Desk::of(Ok(places))));
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
fn the_page_reaches_every_command_of_the_shell() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (app, page) = open_on(folder.path());
    let list = ask(&page, OWN, "places", json!({})).expect("the places are known");
    assert_eq!(list["open"], "told");
    assert_eq!(list["places"][0]["kind"], "own");
    assert_eq!(list["places"][0]["found"], false);
    ask(&page, OWN, "open_place", json!({ "kind": "own" })).expect("a place of this PC");
    let list = ask(&page, OWN, "places", json!({})).expect("the places are known");
    assert_eq!(list["open"], "own");
    assert_eq!(list["places"][0]["found"], true);

    // Each of these is refused by what it does, not at the gate.
    let paper = json!({ "sha256": "00".repeat(32), "name": "x" });
    for (command, body, code) in [
        (
            "open_place",
            json!({ "kind": "elsewhere" }),
            "input_malformed",
        ),
        ("open_paper", json!({ "papers": [] }), "person_needed"),
        (
            "save_paper",
            json!({ "papers": [paper], "folder": "" }),
            "paper_unknown",
        ),
        (
            "save_month_register",
            json!({ "which": { "month": "2026-13", "version": null, "format": "csv", "masked": true }, "folder": "" }),
            "not_a_choice",
        ),
        (
            "open_month_register",
            json!({ "which": { "month": "2026-11", "version": null, "masked": true } }),
            "person_needed",
        ),
        (
            "save_statistics",
            json!({ "year": 2026, "folder": "" }),
            "not_set_up",
        ),
        ("open_statistics", json!({ "year": 2026 }), "not_set_up"),
    ] {
        let refusal = ask(&page, OWN, command, body).expect_err(command);
        assert_eq!(refusal["errors"][0]["code"], code, "{command}: {refusal}");
    }
    // A dialog opens before anything else of it; but not while other work runs.
    let aside = Arc::clone(&app.state::<Arc<Aside>>());
    let refusal = aside.run(|_| {
        let body = json!({ "year": 2026, "masked": true, "folder": "" });
        Ok(ask(&page, OWN, "save_year", body).expect_err("work runs"))
    });
    let refusal = refusal.expect("nothing else runs");
    assert_eq!(refusal["errors"][0]["code"], "busy", "{refusal}");
    let nothing = json!({ "papers": [], "folder": "" });
    assert_eq!(ask(&page, OWN, "save_paper", nothing), Ok(Value::Null));
    let form = ask(&page, OWN, "open_form", json!({ "application": 5 }))
        .expect_err("a number is no application");
    assert!(form["errors"][0]["code"].is_string(), "{form}");
}

/// Runs the program until its window is gone, which it is asked for at once. Once the window has outlived
/// the asking, the page answers so. Says whether the page could answer.
fn close(page_is_there: bool, answer: fn(&WebviewWindow<MockRuntime>)) -> bool {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (app, page) = open_on(folder.path());
    if page_is_there {
        ask(&page, OWN, "window_ready", json!({})).expect("the page is there");
    }
    let (tell, told) = channel();
    let person = std::thread::spawn(move || {
        told.recv().expect("the program runs");
        page.close().expect("a window that is open");
        let has = told.recv().is_ok();
        if has {
            answer(&page);
        }
        has
    });
    let mut asked = false;
    app.run_return(move |app, event| {
        heard(app, &event);
        match event {
            RunEvent::WindowEvent {
                event: WindowEvent::CloseRequested { .. },
                ..
            } => asked = true,
            // After the asking only a program that still has its window comes so far.
            RunEvent::MainEventsCleared if !asked => {}
            RunEvent::Ready | RunEvent::MainEventsCleared => {
                let _ = tell.send(());
            }
            _ => {}
        }
    });
    person.join().expect("nothing was refused")
}

#[test]
fn a_window_that_is_asked_to_close_waits_for_its_page() {
    let answered = close(true, |page| {
        ask(page, OWN, "close_window", json!({})).expect("the page may close its window");
    });
    assert!(answered, "the window went before its page could save");
}

#[test]
fn a_page_that_does_not_answer_keeps_no_window_open() {
    assert!(close(true, |_| {}), "it had its moment");
}

#[test]
fn a_window_without_a_page_closes_at_once() {
    assert!(!close(false, |_| {}), "there was nothing to wait for");
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
        "plugin:window|destroy",
        "plugin:webview|set_webview_zoom",
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:dialog|message",
        "plugin:fs|read_file",
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
