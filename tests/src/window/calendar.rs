//! The office's calendar in the window: a day off that the government decrees moves the terms of open cases, which
//! are shown before it is saved.

use super::driver::Window;
use super::typing::work_as;
use crate::page::Page;
use crate::program;

#[test]
fn a_day_off_shows_the_cases_it_moves_before_it_is_saved() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::register(folder.path());
    let window = Window::open(folder.path());
    work_as(&window, "Қайратова");
    window.sees("24.11.2026");

    window.press("Күнтізбе");
    window.is_at("Күнтізбе");
    let change = "Күнді өзгерту";
    window.fill(change, "Күні", "24112026");
    window.fill(change, "Атауы", "Қосымша демалыс");
    window.press("Не өзгеретінін көру");
    window.sees_in(change, "Мынаны түзету керек");
    assert_eq!(window.said_at(change, "Негізі"), "Толтырылмаған");
    window.fill(
        change,
        "Негізі",
        "Үкіметтің 2026 жылғы 20 қарашадағы № 1000 қаулысы",
    );
    window.press("Не өзгеретінін көру");
    let review = "Сақтамас бұрын: не өзгереді";
    for words in [
        "24.11.2026 демалыс күні болады",
        "Мерзімі өзгеретін ашық іс саны: 1",
        "Өтегенова Әсем Ғалымқызы",
        "30.11.2026",
        "01.12.2026",
    ] {
        window.sees_in(review, words);
    }
    window.picture("calendar-review");
    window.press_in(review, "Сақтау");
    window.sees("Күнтізбе өзгертілді.");
    window.sees_in("2026 жылғы мерекелер мен ауысқан күндер", "Қосымша демалыс");
    window.picture("calendar");

    window.press("Бүгін");
    window.is_at("Бүгін");
    window.sees("25.11.2026");
    window.is_gone("24.11.2026");
    window.press_named("Құжаттарды тексеру: Ө-1/2026");
    window.sees_in("Сақталатын мерзімдер", "01.12.2026");
}
