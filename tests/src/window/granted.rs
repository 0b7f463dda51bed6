//! The story of a permit in the window: from the first start to papers handed over and found again.

use std::fs;
use std::path::Path;

use super::driver::Window;
use super::typing::{APPLICANT, PERIOD, RECEPTION, act, application, set_up, work_as};
use crate::page::Page;
use crate::pages;

const NUMBER: &str = "Ө-07-48/2026";
const PERMIT: &str = "Р-12/2026";

#[test]
fn a_permit_is_granted_handed_over_and_found_again() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open(folder.path());
    set_up(&window);
    work_as(&window, "Әбенова Гүлнар");
    window.is_at("Бүгін");
    window.sees("Ашық іс жоқ");
    window.press("Өтініш қабылдау");

    application(&window);
    faults_are_led_to(&window);
    everything_is_read_back(&window);
    window.picture("intake");
    window.press("Тіркеу");
    window.is_at("Өтініш тіркелді");
    window.sees(NUMBER);
    window.sees("30.11.2026");
    window.picture("registered");
    window.press("Қолхатты ашу");
    let receipt = read(&window.opened_in_viewer(1)[0]);
    for words in [
        "Тоқтаров Бауыржан Сейітқалиұлы",
        NUMBER,
        "2026 жылғы 30 қараша",
    ] {
        assert!(receipt.contains(words), "«{words}» in:\n{receipt}");
    }

    the_case_goes_on(&window);
    papers_are_opened_at_once(&window);
    the_case_is_found_again(&window);
}

/// The first day of the period is missing, and an IIN has eleven digits.
fn faults_are_led_to(window: &Window) {
    window.fill(APPLICANT, "ЖСН", "85061810000");
    window.press("Тіркеу");
    window.sees("Мыналарды түзету керек");
    window.picture("faults");
    let said = window.said_at(APPLICANT, "ЖСН");
    assert!(said.contains("11"), "of eleven digits it is said «{said}»");
    let said = window.said_at(PERIOD, "Басталатын күні");
    assert_eq!(said, "Толтырылмаған");
    window.fill(APPLICANT, "ЖСН", "850618100003");
    window.fill(PERIOD, "Басталатын күні", "+5");
}

/// Before anything is registered: dates typed short stand whole, ages and the end of the term are shown.
fn everything_is_read_back(window: &Window) {
    window.fill(RECEPTION, "Өтініш жазылған күн", "20112026");
    window.sees("Тіркеуге болады");
    window.holds(PERIOD, "Басталатын күні", "30.11.2026");
    window.holds(PERIOD, "Аяқталатын күні", "28.02.2027");
    let panel = "Тіркер алдында";
    for words in [
        "18.06.1985, 41 жаста",
        "14.03.2016, 10 жаста",
        "02.09.2012, 14 жаста",
        "30.11.2023, 2 жаста",
        "Тоқтарова Іңкәр-Бибігүл",
        "30.11.2026",
        "5 жұмыс күні қалды",
    ] {
        window.sees_in(panel, words);
    }
}

/// Today leads to each next act, and the case says what was done.
fn the_case_goes_on(window: &Window) {
    window.press("Бүгін");
    window.sees("Тоқтаров Бауыржан Сейітқалиұлы");
    window.press_named(&format!("Құжаттарды тексеру: {NUMBER}"));
    window.is_at(&format!("Іс {NUMBER}"));
    window.press("Орындаушыны тағайындау");
    let sheet = "Орындаушыны тағайындау";
    window.choose(sheet, "Орындаушы", "Ысқақов Талғат Ерболұлы");
    window.press_in(sheet, sheet);
    window.sees("Орындаушы тағайындалды.");
    act(window, "Топтама толық", "Құжаттар толық деп жазылды.");

    window.press("Бүгін");
    window.press_named(&format!("Рұқсатты дайындау: {NUMBER}"));
    window.press("Рұқсатты дайындау");
    window.sees_picture("Рұқсаттың жобасы, 1-бет");
    window.picture("permit-preview");
    window.press_in("Рұқсатты дайындау", "Рұқсатты дайындау");
    window.sees("Рұқсат дайындалды. Басып, басшыға қол қойғызыңыз.");
    window.press("Басшы қол қойды");
    window.sees_in("Басшы қол қойды", "Сәрсенбаев Ерлан Қуанышұлы");
    window.press_in("Басшы қол қойды", "Басшы қол қойды");
    window.sees("Басшының қол қойғаны жазылды.");

    window.press("Бүгін");
    window.press_named(&format!("Рұқсатты беру: {NUMBER}"));
    window.press("Рұқсатты беру");
    window.fill("Рұқсатты беру", "Жеке куәлігінің нөмірі", "012345678");
    window.press_in("Рұқсатты беру", "Рұқсатты беру");
    window.sees("Рұқсат берілді, іс аяқталды.");
    window.picture("handed-over");
    window.press("Бүгін");
    window.sees("Ашық іс жоқ");
}

/// The permit and the receipt together; both are whole and bear what the window showed.
fn papers_are_opened_at_once(window: &Window) {
    window.press("Тізілім");
    window.press("Тоқтаров Бауыржан Сейітқалиұлы");
    window.press("Күшіндегінің бәрін басуға ашу");
    let opened = window.opened_in_viewer(3);
    assert_eq!(opened.len(), 3, "a receipt before, and two papers at once");
    let (first, second) = (read(&opened[1]), read(&opened[2]));
    let (permit, receipt) = if first.contains(PERMIT) {
        (first, second)
    } else {
        (second, first)
    };
    for words in [
        PERMIT,
        "Тоқтаров Бауыржан Сейітқалиұлы",
        "Тоқтарова Айару",
        "Тоқтаров Нұрислам",
        "Тоқтарова Іңкәр-Бибігүл",
        "қорғаншылық",
        "патронат",
        "қабылдаушы",
    ] {
        assert!(permit.contains(words), "«{words}» in:\n{permit}");
    }
    assert!(receipt.contains(NUMBER), "{receipt}");
}

/// By beginnings of the name in any order, and by the end of the IIN.
fn the_case_is_found_again(window: &Window) {
    let search = "Іздеу";
    for typed in ["бауыр токт", "100003"] {
        window.press("Тізілім");
        window.fill("", search, "жоқ адам");
        window.sees("«жоқ адам» бойынша ештеңе табылмады");
        window.fill("", search, typed);
        window.is_gone("ештеңе табылмады");
        window.sees(NUMBER);
        window.sees("Тоқтаров Бауыржан Сейітқалиұлы");
    }
    window.picture("found");
}

/// The words of a paper that is one page long.
fn read(file: &Path) -> String {
    let pdf = fs::read(file).expect("a print copy can be read");
    assert_eq!(pages::text(&pdf).matches('\u{c}').count(), 1, "one page");
    assert!(!pages::is_marked(&pdf), "no ЖОБА and no ҮЛГІ on a paper");
    pages::words(&pdf)
}
