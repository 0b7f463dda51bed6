//! The stories of a ground of refusal: refused after a hearing, refused though nobody came, granted after all; and of
//! somebody else acting meanwhile.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::driver::Window;
use super::typing::{act, clerk_at};
use crate::page::Page;
use crate::{counter, pages, program};

const NUMBER: &str = "Ө-1/2026";
const CASE: &str = "Іс Ө-1/2026";

/// The law's second ground, as the rules print it.
const GROUND: &str = "нормативтік құқықтық актілерінде белгіленген талаптарға сәйкес келмеуі";
const FACTS: &str = "Сот шешіміндегі баланың тегі өтініштегіге сәйкес келмейді";
const REASONS: &str = "Тегінің өзгергенін растайтын құжат ұсынылмады";

const FIND: &str = "Бас тарту негізін жазу";
const DECIDE: &str = "Алдын ала шешім шығару";
const DELIVER: &str = "Хабарлама тапсырылды";
const HEAR: &str = "Тыңдау хаттамасын жасау";
const REFUSE: &str = "Бас тартуды дайындау";
const SIGN: &str = "Басшы бас тартуға қол қойды";

#[test]
fn a_case_is_refused_after_a_hearing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    checked(folder.path());
    let window = clerk_at(folder.path(), "2026-11-23T16:00:00+05:00");
    window.press_named(&format!("Рұқсатты дайындау: {NUMBER}"));
    a_ground_is_found(&window);
    window.close();

    // The working day before the last one for a notice.
    let window = clerk_at(folder.path(), "2026-11-24T10:00:00+05:00");
    window.sees("хабарламасы жоқ істер: 1");
    window.picture("ground-alarm");
    window.press_named(&format!("Хабарлама шығару: {NUMBER}"));
    the_applicant_is_notified(&window);
    window.close();

    let window = clerk_at(folder.path(), "2026-11-26T12:30:00+05:00");
    window.press_named(&format!("Тыңдау өткізу: {NUMBER}"));
    window.press(HEAR);
    window.fill(HEAR, "Аяқталған уақыты", "11:40");
    window.press_in(HEAR, HEAR);
    window.sees_in(HEAR, "Мынаны түзету керек");
    let explained = "Түсініктемелер, сұрақтар мен жауаптар";
    assert_eq!(window.said_at(HEAR, explained), "Толтырылмаған");
    window.fill(HEAR, explained, "Тегі некеден кейін өзгергенін айтты");
    window.press_in(HEAR, HEAR);
    window.sees("Тыңдау хаттамасы жасалды.");
    the_refusal_is_given(&window);
    window.picture("refused");
    is_on_paper(&window, &[GROUND, REASONS]);
}

#[test]
fn a_case_is_refused_though_nobody_came_to_the_hearing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    notified(folder.path());
    let window = clerk_at(folder.path(), "2026-11-26T12:30:00+05:00");
    window.press_named(&format!("Тыңдау өткізу: {NUMBER}"));
    window.press(HEAR);
    window.tick("Ешкім келмеді");
    window.fill(HEAR, "Аяқталған уақыты", "11:30");
    window.fill(
        HEAR,
        "Тыңдау туралы қалай хабарланды",
        "хабарлама қолына тапсырылған",
    );
    window.picture("nobody-came");
    window.press_in(HEAR, HEAR);
    window.sees("Тыңдау хаттамасы жасалды.");
    window.sees_in("Бас тарту рәсімі", "ешкім келмеді");
    the_refusal_is_given(&window);
    is_on_paper(&window, &[GROUND, REASONS]);
}

#[test]
fn a_case_is_granted_after_a_hearing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    notified(folder.path());
    let window = clerk_at(folder.path(), "2026-11-26T12:30:00+05:00");
    window.press_named(&format!("Тыңдау өткізу: {NUMBER}"));
    window.press(HEAR);
    window.fill(HEAR, "Аяқталған уақыты", "11:40");
    window.fill(
        HEAR,
        "Түсініктемелер, сұрақтар мен жауаптар",
        "Неке туралы куәлігін әкелді",
    );
    window.press_in(HEAR, HEAR);
    window.sees("Тыңдау хаттамасы жасалды.");
    window.press("Рұқсатты дайындау");
    window.sees_paper();
    window.press_in("Рұқсатты дайындау", "Рұқсатты дайындау");
    window.sees("Рұқсат дайындалды.");
    act(&window, "Басшы қол қойды", "Басшының қол қойғаны жазылды.");
    window.press("Рұқсатты беру");
    window.fill("Рұқсатты беру", "Жеке куәлігінің нөмірі", "012345678");
    window.press_in("Рұқсатты беру", "Рұқсатты беру");
    window.sees("Рұқсат берілді, іс аяқталды.");
    window.sees_in("Бас тарту рәсімі", GROUND);
    window.sees_in("Нәтижесі", "мерзімінде");
    window.picture("granted-after-hearing");
}

#[test]
fn a_ground_typed_while_somebody_else_acted_is_not_lost() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let seen = checked(folder.path());
    let window = clerk_at(folder.path(), "2026-11-23T16:00:00+05:00");
    window.press_named(&format!("Рұқсатты дайындау: {NUMBER}"));
    window.press(FIND);
    window.tick_in(FIND, &ground(&window));
    window.fill(FIND, "Нақты не анықталды", FACTS);
    let named = counter::on(&seen, &json!({ "executor": counter::EXECUTOR }));
    program::done_by_executor(folder.path(), "assign_executor", &named);
    window.press_in(FIND, FIND);
    window.sees_in(FIND, "Бұл істі Ысқақов Талғат өзгертіп қойды");
    window.holds(FIND, "Нақты не анықталды", FACTS);
    window.press_in(FIND, "Істі қайта оқу");
    window.sees_in(FIND, "Іс қайта оқылды, жазғаныңыз орнында.");
    window.holds(FIND, "Нақты не анықталды", FACTS);
    window.press_in(FIND, FIND);
    window.sees("Негіз жазылды.");
    window.sees(FACTS);
}

/// Registered and found complete on the Monday of the tests: the term runs to 30 November, a notice's to the 25th.
fn checked(data: &Path) -> Value {
    program::set_up(data);
    let registered = program::register(data);
    program::done(
        data,
        "check_documents",
        &counter::on(&registered, &json!({})),
    )
}

/// And notified of a hearing on 26 November, 11:00.
fn notified(data: &Path) {
    let mut last = checked(data);
    for (command, more) in [
        ("find_ground", json!({ "ground": 2, "facts": FACTS })),
        (
            "make_preliminary_refusal",
            json!({ "hearing": { "on": "26.11.2026", "time": "11:00", "place": "4-кабинет" }, "late_because": "" }),
        ),
        (
            "record_notice_delivery",
            json!({ "means": "in_person", "to": "Өтегенова Әсем" }),
        ),
    ] {
        last = program::done(data, command, &counter::on(&last, &more));
    }
}

/// Opens the window as the clerk at an hour, on the day's list.
/// The law's second ground as its sheet shows it.
fn ground(window: &Window) -> String {
    window.text_of(&format!(
        "//dialog//label[span[contains(., '{GROUND}')]]/span"
    ))
}

fn a_ground_is_found(window: &Window) {
    window.is_at(CASE);
    window.sees("Бас тартуға негіз табылса");
    window.press(FIND);
    window.press_in(FIND, FIND);
    window.sees_in(FIND, "Мынаны түзету керек");
    let words = ground(window);
    window.tick_in(FIND, &words);
    window.press_in(FIND, FIND);
    window.sees_in(FIND, "Мынаны түзету керек");
    assert_eq!(window.said_at(FIND, "Нақты не анықталды"), "Толтырылмаған");
    window.fill(FIND, "Нақты не анықталды", FACTS);
    window.picture("ground");
    window.press_in(FIND, FIND);
    window.sees("Негіз жазылды.");
    window.sees("Соңғы күні – 25.11.2026, 2 жұмыс күні қалды.");
}

fn the_applicant_is_notified(window: &Window) {
    window.press(DECIDE);
    window.fill(DECIDE, "Тыңдау күні", "28.11.2026");
    window.fill(DECIDE, "Сағаты", "13:10");
    window.press_in(DECIDE, DECIDE);
    window.sees_in(DECIDE, "Мыналарды түзету керек");
    let said = window.said_at(DECIDE, "Тыңдау күні");
    assert!(said.starts_with("28.11.2026 – демалыс күні"), "{said}");
    let said = window.said_at(DECIDE, "Сағаты");
    assert!(
        said.starts_with("Тыңдау жұмыс уақытында басталады"),
        "{said}"
    );
    window.fill(DECIDE, "Тыңдау күні", "26112026");
    window.fill(DECIDE, "Сағаты", "11:00");
    window.sees_paper();
    window.picture("preliminary-refusal");
    window.press_in(DECIDE, DECIDE);
    window.sees("Алдын ала шешім шығарылды.");
    window.press(DELIVER);
    window.choose(DELIVER, "Қалай тапсырылды", "қолма-қол");
    window.press_in(DELIVER, DELIVER);
    window.sees("Хабарламаның тапсырылғаны жазылды.");
    window.press("Қарсылықты жазу");
    window.fill(
        "Қарсылықты жазу",
        "Қарсылықтың мазмұны",
        "Тегі некеден кейін өзгерген",
    );
    window.press_in("Қарсылықты жазу", "Қарсылықты жазу");
    window.sees("Қарсылық жазылды.");
    let way = "Бас тарту рәсімі";
    for words in [
        GROUND,
        FACTS,
        "26.11.2026, сағат 11:00",
        "қолма-қол",
        "Тегі некеден кейін өзгерген",
    ] {
        window.sees_in(way, words);
    }
    window.picture("notified");
}

fn the_refusal_is_given(window: &Window) {
    window.press(REFUSE);
    window.fill(REFUSE, "Бас тартудың дәлелдері", REASONS);
    window.sees_paper();
    window.picture("refusal-preview");
    window.press_in(REFUSE, REFUSE);
    window.sees("Бас тарту туралы дәлелді жауап дайындалды.");
    act(window, SIGN, "Басшының бас тартуға қол қойғаны жазылды.");
    let give = "Бас тартуды беру";
    window.press(give);
    window.fill(give, "Жеке куәлігінің нөмірі", "012345678");
    window.press_in(give, give);
    window.sees("Бас тарту берілді, іс аяқталды.");
    window.sees_in("Нәтижесі", "мерзімінде");
}

/// The refusal as it is handed to the viewer bears these words.
fn is_on_paper(window: &Window, words: &[&str]) {
    let refusal = "//section[h2[normalize-space()='Қағаздар']]//li[.//button[starts-with(normalize-space(), \
        'Бас тарту туралы дәлелді жауап')]]//button[normalize-space()='Басуға ашу']";
    window.click(refusal);
    let opened = window.opened_in_viewer(1);
    let paper = pages::words(&fs::read(&opened[0]).expect("a print copy can be read"));
    for words in words {
        assert!(paper.contains(words), "«{words}» in:\n{paper}");
    }
}
