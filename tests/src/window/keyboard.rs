//! A whole case with keys alone: who is at work, an application, every act to the permit handed over. Nothing is
//! clicked, and at every stop one sees what has the focus.

use thirtyfour::prelude::Key;

use super::driver::{Window, note};
use super::hands::Hands;
use super::typing::{APPLICANT, CONSENT, DOCUMENTS, PERIOD, RECEPTION};
use crate::page::Page;
use crate::program;

/// More moves than these are a detour that somebody who sits in it all day would feel.
const MOVES: usize = 110;

#[test]
fn a_whole_case_is_done_with_keys_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let window = Window::open(folder.path());
    let hands = Hands::at(&window);
    window.is_at("Кім жұмыс істейді?");
    hands.walk_to("", "Қайратова Динара");
    hands.press(&Key::Enter);
    window.is_at("Бүгін");
    hands.press(&Key::F4);
    window.is_at("Жаңа өтініш");
    type_the_application(&hands);
    hands.act();
    window.is_at("Өтініш тіркелді");
    hands.awaits("Қолхатты ашу");
    hands.press(&Key::Enter);
    window.opened_in_viewer(1);

    hands.press(&Key::F2);
    window.sees("Өтегенова Әсем");
    hands.walk_to("", "Құжаттарды тексеру: Ө-1/2026");
    hands.press(&Key::Enter);
    window.is_at("Іс Ө-1/2026");
    hands.walk_to("", "Орындаушыны тағайындау");
    hands.press(&Key::Enter);
    hands.awaits("Орындаушы");
    hands.choose("Ысқақов Талғат");
    hands.act();
    window.sees("Орындаушы тағайындалды.");

    act(
        &window,
        &hands,
        "Топтама толық",
        "Құжаттар толық деп жазылды.",
    );
    act(
        &window,
        &hands,
        "Рұқсатты дайындау",
        "Рұқсат дайындалды. Басып",
    );
    hands.awaits("Басуға ашу");
    hands.press(&Key::Enter);
    window.opened_in_viewer(2);
    act(
        &window,
        &hands,
        "Басшы қол қойды",
        "Басшының қол қойғаны жазылды.",
    );
    hands.act();
    hands.awaits("Жеке куәлігінің нөмірі");
    hands.types("012345678");
    hands.act();
    window.sees("Рұқсат берілді, іс аяқталды.");

    let (moves, characters) = (hands.moves.get(), hands.characters.get());
    note(
        "keyboard",
        &format!("keyboard: {moves} moves, {characters} characters"),
    );
    assert!(moves <= MOVES, "{moves} moves");
}

/// Tab goes from field to field in the order of form 1; dates are typed without their dots.
fn type_the_application(hands: &Hands<'_>) {
    hands.awaits("Тегі");
    hands.types("Өтегенова");
    hands.fill(APPLICANT, "Аты", "Әсем");
    hands.fill(APPLICANT, "ЖСН", "500101200007");
    hands.fill(APPLICANT, "Мекенжайы", "Мектеп көшесі, 5-үй");
    hands.fill("1-бала", "Тегі", "Өтегенов");
    hands.fill("1-бала", "Аты", "Іңкәр");
    hands.fill("1-бала", "ЖСН", "991231500707");
    hands.fill("1-бала", "Туған күні", "02092015");
    hands.walk_to("1-бала", "Қайда тәрбиеленеді");
    hands.choose("қамқоршылықта");
    hands.fill(PERIOD, "Басталатын күні", "+10");
    hands.fill(PERIOD, "Аяқталатын күні", "28022027");
    hands.walk_to(PERIOD, CONSENT);
    hands.press(&Key::Space);
    for (document, sheets) in DOCUMENTS {
        hands.walk_to("", document);
        hands.press(&Key::Space);
        hands.fill("", &format!("Парақ саны: {document}"), sheets);
    }
    hands.fill(RECEPTION, "Өтініш жазылған күн", "23112026");
}

/// The next act from the case: Ctrl+Enter opens its sheet, and does it.
fn act(window: &Window, hands: &Hands<'_>, act: &str, done: &str) {
    hands.act();
    window.sees_in(act, "Кейін");
    hands.awaits(act);
    hands.act();
    window.sees(done);
}
