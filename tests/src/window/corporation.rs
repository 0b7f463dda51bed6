//! The story of a permit through the State Corporation: sent on a list, returned after a month, asked for, collected
//! late.

use super::driver::Window;
use super::typing::{act, clerk_at};
use crate::page::Page;
use crate::program;

const NUMBER: &str = "Ө-1/2026";
const SEND: &str = "Мемлекеттік корпорацияға жіберу";
const RETURN: &str = "Мемлекеттік корпорация қайтарды";
const REQUEST: &str = "Нәтиже сұратылды";
const REPORT: &str = "Берілгенін жазу";

#[test]
fn a_permit_is_returned_after_a_month_and_collected_late() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::signed_for_the_corporation(folder.path(), "Өтегенова");
    let window = clerk_at(folder.path(), "2026-11-24T15:00:00+05:00");
    window.press_named(&format!("Нәтижені жіберу: {NUMBER}"));
    sent(&window, "Досова Жанар");
    window.sees_in("Нәтижесі", "мерзімінде");
    window.picture("sent");
    window.close();

    // A month after 24 November is 24 December: a day earlier nothing can come back.
    let window = clerk_at(folder.path(), "2026-12-23T10:00:00+05:00");
    window.press_named(&format!("Берілуін күту: {NUMBER}"));
    window.press(RETURN);
    window.press_in(RETURN, RETURN);
    window.sees_in(RETURN, "нәтижені 24.12.2026 дейін сақтайды");
    window.close();

    let window = clerk_at(folder.path(), "2026-12-25T10:00:00+05:00");
    window.press_named(&format!("Қайтаруды күту: {NUMBER}"));
    act(&window, RETURN, "Нәтиженің қайтарылғаны жазылды.");
    window.picture("returned");
    window.close();

    let window = clerk_at(folder.path(), "2027-01-12T10:00:00+05:00");
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

    let window = clerk_at(folder.path(), "2027-01-14T10:00:00+05:00");
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

fn sent(window: &Window, courier: &str) {
    window.press(SEND);
    window.fill(SEND, "Апаратын адам", courier);
    window.press_in(SEND, SEND);
    window.sees("Нәтиже Мемлекеттік корпорацияға жіберілді.");
}
