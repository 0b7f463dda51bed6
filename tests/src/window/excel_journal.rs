//! The story of an office's Excel journal, made in `LibreOffice`: looked into, its columns told, its wrong rows saved to
//! be mended, brought in whole, and taken back as one act.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::{Opening, Window};
use crate::counter::Counter;
use crate::page::Page;
use crate::{facts, program, tree};

const COLUMNS: &str = "Бағандар";
const FOUND: &str = "Тексеру нәтижесі";
const IMPORTS: &str = "Көшірілген журналдар";

#[test]
fn an_excel_journal_is_brought_in_and_taken_back() {
    let mut counter = office();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let journal = folder.path().join("Журнал 2026.xlsx");
    fs::copy(fixture("journal-with-faults.xlsx"), &journal).expect("a folder takes a file");
    let saved = folder.path().join("saved");
    fs::create_dir(&saved).expect("a fresh folder takes another");
    let window = Window::open_with(&Opening {
        save_to: &saved,
        choose: &journal,
        ..Opening::on(counter.folder())
    });
    to_importing(&window);
    window.press("Файлды таңдау…");
    window.sees("Журнал 2026.xlsx, жол саны: 4");
    window.sees_in(COLUMNS, "Дүйсенбаева Мөлдір Ерболқызы");

    the_program_asks_for_what_it_can_not_guess(&window);
    window.sees_in(FOUND, "4 жолдың 2 жолы қате, 2 жолы дұрыс.");
    window.picture("import-wrong-rows");
    window.press("Қате жолдарды сақтау…");
    window.sees_in(FOUND, "Сақталды:");
    let for_mending = fs::read_dir(&saved).expect("a folder can be read").count();
    assert_eq!(for_mending, 1, "the wrong rows in one file");
    assert_eq!(imports(&mut counter).len(), 0, "nothing by halves");

    // Somebody mends the journal itself.
    fs::copy(fixture("journal.xlsx"), &journal).expect("a folder takes a file");
    window.press("Басқа файл таңдау…");
    window.becomes(|window| !window.shows(FOUND));
    the_program_asks_for_what_it_can_not_guess(&window);
    window.sees_in(FOUND, "Барлық 4 жол дұрыс");
    window.press("Журналды көшіру");
    window.sees("Журнал көшірілді: 4 іс.");
    window.sees_in(IMPORTS, "Журнал 2026.xlsx");
    window.picture("import-made");
    assert_eq!(imports(&mut counter).len(), 1);

    window.press("Тізілімді ашу");
    window.sees("Елеусізова Жанарқұл Сейітқызы");
    window.press("Елеусізова Жанарқұл Сейітқызы");
    window.sees("Excel журналынан");
    window.key(Key::Escape);
    window.key(Key::Escape);
    window.is_at("Excel журналын көшіру");

    window.press("Қайтару…");
    window.write("Неге қайтарылады", "өткен жылдың журналы керек еді");
    window.act();
    window.sees("Көшіру қайтарылды.");
    window.sees_in(IMPORTS, "өткен жылдың журналы керек еді");
    assert!(imports(&mut counter)[0]["taken_back_on"].is_string());
    counter.register();
}

#[test]
fn the_file_and_its_columns_outlive_a_power_cut() {
    let counter = office();
    let journal = fixture("journal.xlsx");
    let window = Window::open_with(&Opening {
        choose: &journal,
        ..Opening::on(counter.folder())
    });
    to_importing(&window);
    window.press("Файлды таңдау…");
    window.sees("journal.xlsx, жол саны: 4");
    window.choose_named("Файлдағы баған: Өтініш берушінің аты-жөні", "C: Кім сұрады");
    window.becomes(|_| kept_choices(counter.folder())["columns"]["applicant"] == 2);
    window.kill();

    let again = Window::open(counter.folder());
    to_importing(&again);
    again.sees("Бұрын жазып, сақтамағаныңыз осында тұр.");
    again.sees("journal.xlsx, жол саны: 4");
    again.press("Жолдарды тексеру");
    again.sees_in(FOUND, "Барлық 4 жол дұрыс");
    again.press("Журналды көшіру");
    again.sees("Журнал көшірілді: 4 іс.");
    again.becomes(|_| kept_choices(counter.folder()).is_null());
}

/// The choices of an import, as the register keeps them.
fn kept_choices(data: &Path) -> Value {
    program::done(data, "unfinished", &json!({ "what": "import" }))["typed"].clone()
}

fn to_importing(window: &Window) {
    window.press_beginning("Қайратова");
    window.key(Key::F8);
    window.press("Excel журналын көшіру…");
    window.is_at("Excel журналын көшіру");
}

/// «Кім сұрады» is no name of a column that a program could know.
fn the_program_asks_for_what_it_can_not_guess(window: &Window) {
    window.press("Жолдарды тексеру");
    window.sees("Бұл мәлімет қай бағанда тұрғаны көрсетілмеген");
    window.choose_named("Файлдағы баған: Өтініш берушінің аты-жөні", "C: Кім сұрады");
    window.press("Жолдарды тексеру");
}

/// An office whose own numbers begin after those of its journal.
fn office() -> Counter {
    let mut input = json!({ "office": facts::office(), "people": facts::people() });
    input["first_numbers"] = json!({ "applications": "5", "not_accepted": "", "permits": "3" });
    Counter::set_up_with("2026-11-20T09:00", input)
}

fn imports(counter: &mut Counter) -> Vec<Value> {
    let answer = counter.done("2026-11-23T10:15", "imports", json!({}));
    answer["imports"].as_array().cloned().expect("a list")
}

fn fixture(name: &str) -> PathBuf {
    tree::top().join("tests/journals").join(name)
}
