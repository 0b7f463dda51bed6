//! The stories of the office's records: two results that go to the State Corporation on one list and what is then
//! entered into the monitoring system; a complaint from the page of its case to a court, with a second pair of hands
//! in between; a technical problem.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::Window;
use super::typing::clerk_at;
use crate::page::Page;
use crate::{pages, program};

const LIST: &str = "Нәтижелерді тапсыру тізілімі";
const NEW: &str = "Жаңа шағым";
const ANSWER: &str = "Шағымға жауап беру";
const REVIEW: &str = "Қарау нәтижесін енгізу";
const COURT: &str = "Сотқа жүгінуді енгізу";
const FAILURE: &str = "Жаңа техникалық проблема";

#[test]
fn two_results_go_on_one_list_and_into_the_monitoring_system() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    for surname in ["Өтегенова", "Әлімова", "Қалғанова"] {
        program::signed_for_the_corporation(folder.path(), surname);
    }
    let window = records(folder.path(), "2026-11-24T15:00:00+05:00");
    window.sees("Қалғанова");
    // One of the three is kept back.
    window.enter_cell("Тізілімге қосу: Ө-3/2026");
    window.press("Тізілім жасау (2)…");
    window.sees_in(LIST, "Ө-1/2026");
    window.fill(LIST, "Апаратын адам", "Досова Жанар");
    window.picture("hand-over-list");
    window.press_in(LIST, "Тізілім жасап, жіберілді деп белгілеу");
    window.sees("тізілім жасалды");
    window.press("Басуға ашу");
    let printed = window.opened_in_viewer(1);
    let words = pages::words(&std::fs::read(&printed[0]).expect("a print copy"));
    for said in ["Өтегенова", "Әлімова", "Досова Жанар"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("Қалғанова"), "{words}");
    window.sees("Ө-3/2026");
    window.is_gone("Ө-1/2026");

    window.press("Мониторингке енгізу");
    window.enter_cell("Енгізілді: қабылдау, Ө-1/2026 ісі");
    window.enter_cell("Енгізілді: шешім, Ө-1/2026 ісі");
    window.enter_cell("Енгізілді: қабылдау, Ө-2/2026 ісі");
    window.picture("monitoring");
    window.press("Енгізілді деп белгілеу (3)");
    window.sees("Белгіленді: 3.");
    window.close();
    let case = program::done(folder.path(), "case", &json!({ "case": 1 }));
    let stages: Vec<&Value> = case["monitoring"]
        .as_array()
        .expect("stages")
        .iter()
        .map(|entered| &entered["stage"])
        .collect();
    assert_eq!(stages, ["reception", "decision"]);
}

#[test]
fn a_complaint_goes_from_its_case_to_a_court() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::signed_for_the_corporation(folder.path(), "Өтегенова");
    let window = clerk_at(folder.path(), "2026-11-24T15:00:00+05:00");
    window.press("Өтегенова Әсем Ғалымқызы");
    window.press("Осы іс бойынша шағымды тіркеу…");
    window.fill(NEW, "Кімнен", "Өтегенова Әсем Ғалымқызы");
    // Esc loses nothing.
    window.key(Key::Escape);
    window.press("Осы іс бойынша шағымды тіркеу…");
    window.holds(NEW, "Кімнен", "Өтегенова Әсем Ғалымқызы");
    window.press_in(NEW, "Шағымды тіркеу");
    window.sees_in(NEW, "Мыналарды түзету керек");
    assert_eq!(window.said_at(NEW, "Неге шағым"), "Толтырылмаған");
    window.choose(NEW, "Қалай түсті", "қолма-қол");
    window.choose(NEW, "Неге шағым", "әрекетсіздікке");
    window.fill(NEW, "Қайсысына, кімнің", "Жауаптың кешігуі");
    window.fill(NEW, "Не айтылған, қысқаша", "Жауап берілмеді");
    window.choose(NEW, "Кімнің атына", "қызметті беруші басшысының");
    window.press_in(NEW, "Шағымды тіркеу");
    window.sees("№ 1/2026 шағым");
    window.sees("27.11.2026");
    window.picture("complaint");

    // Somebody else forwards it while the answer is being written.
    window.press(ANSWER);
    window.choose(ANSWER, "Қанағаттандырылуы", "ішінара");
    let words = "Мерзім сақталған, хабар кеш жеткен";
    window.fill(ANSWER, "Не анықталды, не шешілді", words);
    let target = json!({ "complaint": 1, "revision": 1 });
    let forward = json!({ "target": target, "to": "Облыстық білім басқармасы", "letter": "12-7" });
    program::done_by_executor_at(
        folder.path(),
        "2026-11-24T15:00:00+05:00",
        "forward_complaint",
        &forward,
    );
    window.press_in(ANSWER, ANSWER);
    window.sees_in(ANSWER, "Бұл жазбаны Ысқақов Талғат өзгертіп қойды");
    window.press_in(ANSWER, "Істі қайта оқу");
    window.sees_in(ANSWER, "Жазба қайта оқылды");
    window.holds(ANSWER, "Не анықталды, не шешілді", words);
    window.press_in(ANSWER, ANSWER);
    window.sees("Жауап жасалды.");
    window.press("Басуға ашу");
    let printed = window.opened_in_viewer(1);
    let printed = pages::words(&std::fs::read(&printed[0]).expect("a print copy"));
    assert!(printed.contains(words), "{printed}");
    window.close();

    let window = records(folder.path(), "2026-12-14T10:00:00+05:00");
    window.press("Шағымдар");
    window.press("Өтегенова Әсем Ғалымқызы");
    window.press(REVIEW);
    window.choose(REVIEW, "Қанағаттандырылуы", "қанағаттандырылмады");
    window.fill(REVIEW, "Шешім күні", "11.12.2026");
    window.fill(REVIEW, "Не анықталды, не шешілді", "Шағым негізсіз");
    window.press_in(REVIEW, REVIEW);
    window.sees("Қарау нәтижесі енгізілді.");
    window.press(COURT);
    window.fill(COURT, "Соттың атауы", "Ақжар аудандық соты");
    window.fill(COURT, "Талап арыз берілген күн", "14.12.2026");
    window.press_in(COURT, COURT);
    window.sees("Сотқа жүгіну енгізілді.");
    window.sees_in("Немен аяқталды", "талап арыз 14.12.2026 берілген");
    window.picture("complaint-in-court");
    window.close();

    let seen = program::done(folder.path(), "complaint", &json!({ "complaint": 1 }));
    assert_eq!(seen["state"], "in_court");
    assert_eq!(seen["case"]["number"], "Ө-1/2026");
}

#[test]
fn a_technical_problem_is_recorded_and_told_of_until_it_ends() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::signed_for_the_corporation(folder.path(), "Өтегенова");
    let window = records(folder.path(), "2026-11-24T15:00:00+05:00");
    window.press("Техникалық проблемалар");
    window.press("Техникалық проблеманы жазу…");
    window.fill(FAILURE, "Не болды", "Ақпараттық жүйе ашылмайды");
    window.fill(FAILURE, "Сағаты", "14:20");
    window.fill(FAILURE, "Кімге хабарланды", "АКТ бөлімі");
    window.fill(
        FAILURE,
        "Хаттаманы жасаған: аты-жөні, лауазымы",
        "Иманов Р., маман",
    );
    window.fill(FAILURE, "Қатысты істер", "Өтегенова");
    window.press_in(FAILURE, "Ө-1/2026, Өтегенова Әсем Ғалымқызы");
    window.press_in(FAILURE, "Жазып, хаттама жасау");
    window.sees("хаттама жасалды.");
    window.sees("әлі бар");
    window.press("Бүгін");
    window.sees("Техникалық проблема әлі бар: 1");
    window.press("Ашу");
    window.press("Толықтыру…");
    let amending = "№ 1/2026 хаттаманы толықтыру";
    window.fill(amending, "Біткен сағаты", "14:50");
    window.fill(amending, "Қандай шара қолданылды", "Сервер қайта қосылды");
    window.press_in(amending, "Хаттаманың жаңа нұсқасын жасау");
    window.sees("жаңа нұсқасы жасалды.");
    window.is_gone("әлі бар");
    window.picture("failure-over");
    window.press("Ө-1/2026, Өтегенова Әсем Ғалымқызы");
    window.sees_in("Шағымдар мен техникалық проблемалар", "№ 1/2026 хаттама");
}

fn records(data: &Path, clock: &str) -> Window {
    let window = clerk_at(data, clock);
    window.key(Key::F9);
    window.is_at("Тізімдер мен шағымдар");
    window
}
