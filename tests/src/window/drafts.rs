//! Nothing typed is lost: by a power cut, by Esc, by closing the window after the last key; and drafts that were
//! saved by another list of documents.

use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use thirtyfour::prelude::Key;

use super::driver::Window;
use super::typing::{APPLICANT, work_as};
use crate::page::Page;
use crate::webdriver::{LIMIT, PAUSE};
use crate::{facts, program};

const TAKE_BACK: &str = "Соңғы әрекетті қайтару";
const REASON: &str = "Себебі";

#[test]
fn an_application_that_is_typed_outlives_a_power_cut() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let window = at_work(folder.path());
    window.press("Жаңа өтініш");
    window.is_at("Жаңа өтініш");
    window.fill(APPLICANT, "Тегі", "Жүнісова");
    window.fill("1-бала", "Туған күні", "02.09.20");
    window.sees("Жоба сақталды");
    window.kill();

    let again = at_work(folder.path());
    again.sees("Аяқталмаған өтініштер: 1");
    again.press("Жалғастыру");
    again.picture("drafts");
    again.press("Жүнісова");
    again.holds(APPLICANT, "Тегі", "Жүнісова");
    again.holds("1-бала", "Туған күні", "02.09.20");
}

#[test]
fn a_reason_that_is_typed_outlives_esc_and_a_power_cut() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::register(folder.path());
    let window = at_work(folder.path());
    to_taking_back(&window);
    window.fill(TAKE_BACK, REASON, "Екі рет тір");
    window.key(Key::Escape);
    window.is_gone("Мына әрекет кері қайтарылады");
    window.press(TAKE_BACK);
    window.holds(TAKE_BACK, REASON, "Екі рет тір");
    window.sees("Бұрын жазғаныңыз қалпына келтірілді.");
    window.add_to(TAKE_BACK, REASON, "келген");
    is_kept(folder.path(), "Екі рет тіркелген");
    window.kill();

    let again = at_work(folder.path());
    to_taking_back(&again);
    again.holds(TAKE_BACK, REASON, "Екі рет тіркелген");
    again.picture("restored");
    again.press_in(TAKE_BACK, "Жазғанды өшіріп, басынан бастау");
    again.holds(TAKE_BACK, REASON, "");
}

#[test]
fn closing_the_window_right_after_the_last_key_loses_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::register(folder.path());
    let window = at_work(folder.path());
    window.press("Жаңа өтініш");
    window.fill(APPLICANT, "Тегі", "Жүнісова");
    window.ask_to_close();

    let again = at_work(folder.path());
    again.sees("Аяқталмаған өтініштер: 1");
    to_taking_back(&again);
    again.fill(TAKE_BACK, REASON, "Екі рет");
    again.ask_to_close();
    is_kept(folder.path(), "Екі рет");
    assert_eq!(
        program::done(folder.path(), "drafts", &json!({}))[0]["application"]["applicant"]["surname"],
        "Жүнісова"
    );
}

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

    let window = at_work(folder.path());
    window.press("Жалғастыру");
    window.press("Өтегенова Әсем");
    window.tick("ата-ана құқықтарынан айыру туралы сот шешімі");
    window.press("Тіркеу");
    window.is_at("Өтініш тіркелді");
}

fn at_work(data: &Path) -> Window {
    let window = Window::open(data);
    work_as(&window, "Қайратова");
    window.is_at("Бүгін");
    window
}

/// To the sheet of taking back, from today's only case.
fn to_taking_back(window: &Window) {
    window.press_named("Құжаттарды тексеру: Ө-1/2026");
    window.press(TAKE_BACK);
    window.sees_in(TAKE_BACK, "Мына әрекет кері қайтарылады");
}

/// Waits until the register has the reason that was typed: the sheet does not say when it is kept.
fn is_kept(data: &Path, reason: &str) {
    let asked = json!({ "case": 1, "what": "take_back" });
    let began = Instant::now();
    loop {
        let kept: Value = program::done(data, "unfinished", &asked);
        if kept["typed"]["reason"] == reason {
            return;
        }
        assert!(began.elapsed() < LIMIT, "kept is {kept}");
        std::thread::sleep(PAUSE);
    }
}
