//! The story of a permit through the State Corporation: sent on a list, returned after a month, asked for, collected
//! late.

use std::path::Path;

use serde_json::json;

use super::driver::{Opening, Window};
use super::typing::{act, work_as};
use crate::page::Page;
use crate::{counter, facts, program};

const NUMBER: &str = "Ө-1/2026";
const SEND: &str = "Мемлекеттік корпорацияға жіберу";
const RETURN: &str = "Мемлекеттік корпорация қайтарды";
const REQUEST: &str = "Нәтиже сұратылды";
const REPORT: &str = "Берілгенін жазу";

#[test]
fn a_permit_is_returned_after_a_month_and_collected_late() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    signed(folder.path());
    let window = at(folder.path(), "2026-11-24T15:00:00+05:00");
    window.press_named(&format!("Нәтижені жіберу: {NUMBER}"));
    sent(&window, "Досова Жанар");
    window.sees_in("Нәтижесі", "мерзімінде");
    window.picture("sent");
    window.close();

    // A month after 24 November is 24 December: a day earlier nothing can come back.
    let window = at(folder.path(), "2026-12-23T10:00:00+05:00");
    window.press_named(&format!("Берілуін күту: {NUMBER}"));
    window.press(RETURN);
    window.press_in(RETURN, RETURN);
    window.sees_in(RETURN, "нәтижені 24.12.2026 дейін сақтайды");
    window.close();

    let window = at(folder.path(), "2026-12-25T10:00:00+05:00");
    window.press_named(&format!("Қайтаруды күту: {NUMBER}"));
    act(&window, RETURN, "Нәтиженің қайтарылғаны жазылды.");
    window.picture("returned");
    window.close();

    let window = at(folder.path(), "2027-01-12T10:00:00+05:00");
    window.press("Тізілім");
    window.press("Өтегенова Әсем Ғалымқызы");
    window.press(REQUEST);
    window.fill(REQUEST, "Сұратқан адам", "№ 7 бөлім, Досова Жанар");
    window.press_in(REQUEST, REQUEST);
    window.sees("Сұрату жазылды.");
    window.sees("сұратылған нәтижені беру");
    window.picture("requested");
    sent(&window, "Досова Жанар");
    window.close();

    let window = at(folder.path(), "2027-01-14T10:00:00+05:00");
    window.press_named(&format!("Берілуін күту: {NUMBER}"));
    window.press(REPORT);
    window.sees_in(REPORT, "Мемлекеттік корпорацияның хабарлауы");
    window.fill(REPORT, "Жеке куәлігінің нөмірі", "012345678");
    window.press_in(REPORT, REPORT);
    window.sees("Нәтиженің берілгені жазылды, іс аяқталды.");
    // The term was kept when it was first sent, whatever came later.
    window.sees_in("Нәтижесі", "мерзімінде");
    window.picture("collected-late");
}

/// Accepted by the State Corporation on Friday, brought on Monday, signed on Tuesday.
fn signed(data: &Path) {
    program::set_up(data);
    let application = facts::at_the_corporation(facts::application("20.11.2026"), "20.11.2026");
    let mut last = program::done(
        data,
        "register_application",
        &json!({ "application": application }),
    );
    for command in ["check_documents", "make_permit", "sign_permit"] {
        last = program::done(data, command, &counter::on(&last, &json!({})));
    }
}

fn at(data: &Path, clock: &str) -> Window {
    let window = Window::open_with(&Opening {
        clock,
        ..Opening::on(data)
    });
    work_as(&window, "Қайратова");
    window.is_at("Бүгін");
    window
}

fn sent(window: &Window, courier: &str) {
    window.press(SEND);
    window.fill(SEND, "Апаратын адам", courier);
    window.press_in(SEND, SEND);
    window.sees("Нәтиже Мемлекеттік корпорацияға жіберілді.");
}
