//! The story of documents that are not accepted: one is missing, and form 3 is made at the counter in one act.

use std::fs;

use super::driver::Window;
use super::typing::{APPLICANT, DOCUMENTS, PERIOD, POLICE, RECEPTION, bring, work_as};
use crate::page::Page;
use crate::{pages, program};

#[test]
fn an_application_that_lacks_a_document_is_refused_in_one_act() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let window = Window::open(folder.path());
    work_as(&window, "Қайратова");
    window.press("Жаңа өтініш");
    type_what_was_brought(&window);

    window.sees_in("Тіркер алдында", "Жетіспейтін құжаттар");
    window.press("Қабылдаудан бас тарту…");
    let sheet = "Құжаттарды қабылдаудан бас тарту";
    window.sees_in(sheet, POLICE);
    window.sees_in(sheet, "ұсынылмаған");
    window.picture("refusing");
    window.press_in(sheet, "Тіркеп, қабылдаудан бас тарту");
    window.is_at("Өтініш тіркелді, құжаттарды қабылдаудан бас тартылды");
    window.sees("Ө-1/2026");
    window.sees("Б-1/2026");
    window.picture("not-accepted");

    window.press("Бас тарту қолхатын ашу");
    let opened = window.opened_in_viewer(1);
    let pdf = fs::read(&opened[0]).expect("a print copy can be read");
    let text = pages::text(&pdf);
    let copies: Vec<&str> = text.split_terminator('\u{c}').collect();
    assert_eq!(copies.len(), 2, "a copy each for applicant and case");
    for copy in &copies {
        let copy = copy.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in ["Б-1/2026", "Жүнісова Сәуле", POLICE] {
            assert!(copy.contains(words), "«{words}» in:\n{copy}");
        }
    }
    assert_ne!(copies[0], copies[1], "each copy says whose it is");

    window.press("Бүгін");
    window.sees("Ашық іс жоқ");
    window.press("Тізілім");
    window.sees("қабылдаудан бас тартылды");
}

fn type_what_was_brought(window: &Window) {
    window.is_at("Жаңа өтініш");
    window.fill(APPLICANT, "Тегі", "Жүнісова");
    window.fill(APPLICANT, "Аты", "Сәуле");
    window.fill(APPLICANT, "ЖСН", "500101200007");
    window.fill(
        APPLICANT,
        "Мекенжайы",
        "Көктерек ауылы, Мектеп көшесі, 5-үй",
    );
    window.fill("1-бала", "Тегі", "Жүнісов");
    window.fill("1-бала", "Аты", "Әлімхан");
    window.fill("1-бала", "ЖСН", "991231500707");
    window.fill("1-бала", "Туған күні", "02.09.2015");
    window.choose("1-бала", "Қайда тәрбиеленеді", "қорғаншылықта");
    window.fill(PERIOD, "Басталатын күні", "01.12.2026");
    window.fill(PERIOD, "Аяқталатын күні", "28.02.2027");
    for (document, sheets) in DOCUMENTS.into_iter().filter(|(name, _)| *name != POLICE) {
        bring(window, document, sheets);
    }
    window.fill(RECEPTION, "Өтініш жазылған күн", "23.11.2026");
}
