//! A newcomer's path, counted: from the first start to a permit opened for printing, with no manual. Whoever makes
//! it longer is told.

use super::driver::{Opening, Window, note};
use super::hands::Hands;
use super::typing::{APPLICANT, CONSENT, DOCUMENTS, PERIOD, RECEPTION};
use crate::page::Page;
use crate::pages;

/// More than these, and the path has become a detour.
const CLICKS: usize = 30;
const MOVES: usize = 60;

#[test]
fn a_newcomer_comes_to_a_permit_without_detours() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening::at_home(home.path()));
    let hands = Hands::at(&window);
    window.is_at("Тізілім қайда тұрады?");
    hands.click("Тек мен жұмыс істеймін");
    window.is_at("Жаңа тізілім");
    set_up(&hands);
    hands.click("Тізілімді ашу");
    window.is_at("Бүгін");
    hands.click("Өтініш қабылдау");
    window.is_at("Жаңа өтініш");
    type_the_application(&hands);
    hands.click("Тіркеу");
    window.is_at("Өтініш тіркелді");
    hands.click("Қолхатты ашу");
    window.opened_in_viewer(1);

    hands.click("Істі ашу");
    window.is_at("Іс 1/2026");
    hands.click_in("Қазір не істеледі", "Топтама толық");
    hands.click_in("Топтама толық", "Топтама толық");
    window.sees("Құжаттар толық деп жазылды.");
    hands.click_in("Қазір не істеледі", "Рұқсатты дайындау");
    window.sees_picture("Рұқсаттың жобасы, 1-бет");
    hands.click_in("Рұқсатты дайындау", "Рұқсатты дайындау");
    window.sees("Рұқсат дайындалды.");
    hands.click("Басуға ашу");
    let opened = window.opened_in_viewer(2);
    let permit = std::fs::read(&opened[1]).expect("a print copy can be read");
    assert!(pages::words(&permit).contains("Өтегенова Әсем"));

    let (clicks, moves) = (hands.clicks.get(), hands.moves.get());
    let characters = hands.characters.get();
    note(
        "newcomer",
        &format!("newcomer: {clicks} clicks, {moves} keys, and {characters} characters typed"),
    );
    assert!(clicks <= CLICKS, "{clicks} clicks");
    assert!(moves <= MOVES, "{moves} moves");
}

/// The least an office must say of itself; from field to field with Tab.
fn set_up(hands: &Hands<'_>) {
    hands.fill("Кеңсе", "Органның атауы", "Көктерек аудандық білім бөлімі");
    hands.fill("Кеңсе", "Мекенжайы", "Көктерек ауылы, Достық көшесі, 1-үй");
    hands.fill("Басшы", "Тегі", "Сүлейменов");
    hands.fill("Басшы", "Аты", "Марат");
    hands.fill("Басшы", "Лауазымы", "Бөлім басшысы");
    hands.fill("1-қызметкер", "Тегі", "Қайратова");
    hands.fill("1-қызметкер", "Аты", "Динара");
    hands.fill("1-қызметкер", "Лауазымы", "бас маман");
}

fn type_the_application(hands: &Hands<'_>) {
    hands.awaits("Тегі");
    hands.types("Өтегенова");
    hands.fill(APPLICANT, "Аты", "Әсем");
    hands.fill(APPLICANT, "Әкесінің аты", "Ғалымқызы");
    hands.fill(APPLICANT, "ЖСН", "500101200007");
    hands.fill(
        APPLICANT,
        "Мекенжайы",
        "Көктерек ауылы, Мектеп көшесі, 5-үй",
    );
    hands.fill("1-бала", "Тегі", "Өтегенов");
    hands.fill("1-бала", "Аты", "Іңкәр");
    hands.fill("1-бала", "ЖСН", "991231500707");
    hands.fill("1-бала", "Туған күні", "02.09.2015");
    hands.walk_to("1-бала", "Қайда тәрбиеленеді");
    hands.choose("қорғаншылықта");
    hands.fill(PERIOD, "Басталатын күні", "07.12.2026");
    hands.fill(PERIOD, "Аяқталатын күні", "28.02.2027");
    hands.click_box(CONSENT);
    for (document, _) in DOCUMENTS {
        hands.click_box(document);
    }
    for (document, sheets) in DOCUMENTS {
        hands.click_cell(&format!("Парақ саны: {document}"));
        hands.types(sheets);
    }
    hands.fill(RECEPTION, "Өтініш жазылған күн", "23.11.2026");
}
