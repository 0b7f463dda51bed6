//! What was done wrong and is mended in the window: facts corrected, acts taken back, and a case that somebody else
//! has gone on with meanwhile.

use std::path::Path;

use serde_json::{Value, json};

use super::driver::Window;
use super::typing::{APPLICANT, work_as};
use crate::page::Page;
use crate::{counter, program};

const CASE: &str = "Іс Ө-1/2026";
const CORRECT: &str = "Түзету";
const TAKE_BACK: &str = "Соңғы әрекетті қайтару";
const REASON: &str = "Себебі";
const PAPERS: &str = "Қағаздар";
const JOURNAL: &str = "Істің журналы";

#[test]
fn a_correction_makes_the_permit_anew_and_is_taken_back_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let registered = register(folder.path());
    let checked = act(folder.path(), "check_documents", &registered);
    act(folder.path(), "make_permit", &checked);
    let window = at_the_case(folder.path(), "Қол қойғызу");
    window.sees_in(PAPERS, "Рұқсат № Р-1/2026");

    window.press(CORRECT);
    window.holds("1-бала", "Аты", "Іңкәр");
    window.fill("1-бала", "Аты", "Інжу");
    window.press_in(CORRECT, CORRECT);
    window.sees_in(CORRECT, "Мынаны түзету керек");
    assert_eq!(window.said_at(CORRECT, REASON), "Толтырылмаған");
    window.fill(CORRECT, REASON, "Аты туу туралы куәлікке сай емес");
    window.picture("correction");
    window.press_in(CORRECT, CORRECT);
    window.sees("Мәліметтер түзетілді.");
    window.sees_in("Өтініш", "Өтегенов Інжу");
    window.sees_in(JOURNAL, "Мәліметтер түзетілді");
    window.sees_in(PAPERS, "Рұқсат № Р-1/2026, 2-нұсқа");
    are(&window, "күшінде", "жаңасымен ауыстырылған");
    window.picture("corrected");

    window.press(TAKE_BACK);
    window.sees_in(TAKE_BACK, "Рұқсат № Р-1/2026, 2-нұсқа");
    window.fill(TAKE_BACK, REASON, "Куәлік дұрыс емес екен");
    window.press_in(TAKE_BACK, TAKE_BACK);
    window.sees("Соңғы әрекет кері қайтарылды.");
    window.sees_in("Өтініш", "Өтегенов Іңкәр");
    window.sees_in(JOURNAL, "кері қайтарылған");
    are(&window, "жарамсыз", "күшінде");
}

#[test]
fn a_registration_taken_back_leaves_a_draft_that_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    register(folder.path());
    let window = at_the_case(folder.path(), "Құжаттарды тексеру");
    window.press(TAKE_BACK);
    window.sees_in(TAKE_BACK, "Ө-1/2026 нөмірі бос қалады");
    window.fill(TAKE_BACK, REASON, "Екі рет тіркелген");
    window.press_in(TAKE_BACK, TAKE_BACK);
    window.sees("Өтініштің мәліметтері жоба болып сақталды.");
    window.picture("registration-taken-back");
    window.press("Жобаны ашу");
    window.holds(APPLICANT, "Тегі", "Өтегенова");
    window.holds("1-бала", "Аты", "Іңкәр");
    window.press("Тіркеу");
    window.is_at("Өтініш тіркелді");
    window.sees("Ө-2/2026");
    window.press("Тізілім");
    window.sees("күші жойылды");
}

#[test]
fn a_case_that_moved_on_is_read_again_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let registered = register(folder.path());
    let window = at_the_case(folder.path(), "Құжаттарды тексеру");
    window.press(CORRECT);
    window.fill(CORRECT, REASON, "Телефоны ауысқан");
    window.fill(APPLICANT, "Телефоны", "8 702 333 44 55");

    let input = counter::on(&registered, &json!({}));
    program::done_by_executor(folder.path(), "check_documents", &input);
    window.press_in(CORRECT, CORRECT);
    window.sees_in(CORRECT, "Бұл істі Ысқақов Талғат өзгертіп қойды");
    window.sees_in(CORRECT, "Құжаттар толық деп тексерілді");
    window.picture("moved-on");
    window.holds(CORRECT, REASON, "Телефоны ауысқан");
    window.press_in(CORRECT, "Істі қайта оқу");
    window.sees_in(CORRECT, "Іс қайта оқылды, жазғаныңыз орнында.");
    window.holds(CORRECT, REASON, "Телефоны ауысқан");
    window.holds(APPLICANT, "Телефоны", "8 702 333 44 55");
    window.press_in(CORRECT, CORRECT);
    window.sees("Мәліметтер түзетілді.");
    window.sees_in("Өтініш", "8 702 333 44 55");
    window.sees("толықтығы тексерілді");
}

fn register(data: &Path) -> Value {
    program::set_up(data);
    program::register(data)
}

fn act(data: &Path, command: &str, after: &Value) -> Value {
    program::done(data, command, &counter::on(after, &json!({})))
}

/// Opens the window at the one case of a register, as the clerk, from its next act.
fn at_the_case(data: &Path, next: &str) -> Window {
    let window = Window::open(data);
    work_as(&window, "Қайратова");
    window.press_named(&format!("{next}: Ө-1/2026"));
    window.is_at(CASE);
    window
}

/// The line of a paper of the case, from its name to what it is now.
fn line_of(window: &Window, paper: &str) -> String {
    let line = format!(
        "//section[h2[normalize-space()='{PAPERS}']]//li[.//button[normalize-space()='{paper}']]//p"
    );
    window.text_of(&line)
}

/// Both versions of the permit are listed, each with what it is now.
fn are(window: &Window, second: &str, first: &str) {
    for (paper, status) in [
        ("Рұқсат № Р-1/2026, 2-нұсқа", second),
        ("Рұқсат № Р-1/2026", first),
    ] {
        let line = line_of(window, paper);
        assert!(line.starts_with(status), "{paper}: {line}");
    }
}
