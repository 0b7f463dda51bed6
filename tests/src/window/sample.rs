//! The register to try things in: one click away at the first start, marked on the screen and on every paper, and
//! left as it was entered.

use std::fs;

use super::driver::{Opening, Window};
use crate::page::Page;
use crate::pages;

#[test]
fn the_sample_is_one_click_away_and_its_papers_are_marked() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening::at_home(home.path()));
    window.is_at("Тізілім қайда тұрады?");
    window.picture("places");
    window.press("Үлгі тізілімде байқап көру");
    window.sees("Үлгі тізілім.");
    window.sees("қағаздарда ҮЛГІ деп басылады");
    window.is_at("Кім жұмыс істейді?");
    window.press_beginning("Қуанышева");
    window.is_at("Бүгін");
    window.sees("Мерзімі өткен");
    window.picture("sample");

    window.press("Рұқсатты беру");
    window.press_beginning("Басуға ашу");
    let opened = window.opened_in_viewer(1);
    let pdf = fs::read(&opened[0]).expect("a print copy can be read");
    let permit = pages::words(&pdf);
    assert!(permit.contains("кездесуге рұқсат береді"), "{permit}");
    assert!(pages::is_marked(&pdf), "a paper of the sample bears ҮЛГІ");

    window.press("Үлгіден шығу");
    window.is_at("Тізілім қайда тұрады?");
    window.is_gone("Үлгі тізілім.");
    window.press("Тек мен жұмыс істеймін");
    window.is_at("Жаңа тізілім");
    window.is_gone("Үлгі тізілім.");
}
