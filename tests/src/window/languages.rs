//! Both languages are whole: on every screen, in Russian no Kazakh word of the page's own, and in neither a word of
//! English.

use serde_json::json;
use thirtyfour::prelude::Key;

use super::driver::{Opening, Window};
use crate::page::Page;
use crate::{facts, program};

/// What a person would say about a screen in one of the languages: where it is, its title, its main buttons.
struct Screen {
    key: Key,
    title: &'static str,
    buttons: &'static [&'static str],
}

const IN_RUSSIAN: [Screen; 5] = [
    Screen {
        key: Key::F2,
        title: "Сегодня",
        buttons: &["Проверить документы"],
    },
    Screen {
        key: Key::F4,
        title: "Новое заявление",
        buttons: &["Зарегистрировать", "Добавить ребёнка"],
    },
    Screen {
        key: Key::F3,
        title: "Реестр",
        buttons: &[],
    },
    Screen {
        key: Key::F7,
        title: "Календарь",
        buttons: &["Посмотреть, что изменится"],
    },
    Screen {
        key: Key::F8,
        title: "Настройки",
        buttons: &["Добавить сотрудника", "Проверить реестр"],
    },
];

const IN_KAZAKH: [Screen; 5] = [
    Screen {
        key: Key::F2,
        title: "Бүгін",
        buttons: &["Құжаттарды тексеру"],
    },
    Screen {
        key: Key::F4,
        title: "Жаңа өтініш",
        buttons: &["Тіркеу", "Тағы бала қосу"],
    },
    Screen {
        key: Key::F3,
        title: "Тізілім",
        buttons: &[],
    },
    Screen {
        key: Key::F7,
        title: "Күнтізбе",
        buttons: &["Не өзгеретінін көру"],
    },
    Screen {
        key: Key::F8,
        title: "Баптаулар",
        buttons: &["Қызметкер қосу", "Тізілімді тексеру"],
    },
];

/// Kazakh that a Russian sentence quotes: what papers bear, and examples of what is typed in Kazakh.
const QUOTED: [&str; 7] = [
    "ҮЛГІ",
    "ТЕЛНҰСҚА",
    "ілік септігі",
    "Ақжар аудандық білім бөлімі",
    "…бөлімінің басшысына",
    "Наурыз мейрамына байланысты демалыс",
    "Қазақша",
];

/// Latin letters that belong on the screen: the program's name, keys, the hour of Greenwich, a law's number.
const NAMES: [&str; 13] = [
    "Ruqsat", "Tab", "Shift", "Enter", "Esc", "Alt", "Ctrl", "UTC", "Excel", "F1", "F3", "F4", "II",
];

/// Every text of the page and every name it tells, but for what is marked as another language's, keys, and paths.
/// A day of the calendar tells its name and source in the law's words, which no mark can tell apart in a name.
const WORDS: &str = "
    const spoken = document.documentElement.lang;
    const foreign = (thing) => {
        const marked = thing.closest('[lang]');
        return (marked && marked.lang !== spoken) || thing.closest('script, style, kbd, .path, .day') !== null;
    };
    const words = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
            if (!foreign(node.parentElement)) words.push(node.data);
        } else if (!foreign(node)) {
            words.push(...['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? ''));
        }
    }
    return [document.title, ...words].map((text) => text.replace(/\\s+/g, ' ').trim()).filter(Boolean);";

#[test]
fn russian_is_whole_on_every_screen() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    in_russian_letters(&folder);
    let window = Window::open(folder.path());
    window.press("Русский");
    window.is_at("Кто работает?");
    is_russian(&window);
    window.press_beginning("Петрова");
    for screen in &IN_RUSSIAN {
        shows(&window, screen);
        is_russian(&window);
        window.picture(&format!("russian-{}", screen.title));
    }
    window.key(Key::F1);
    window.sees("Клавиши");
    is_russian(&window);
    window.key(Key::Escape);
    window.is_gone("Как писать даты");

    window.key(Key::F2);
    window.press_named("Проверить документы: З-1/2026");
    window.is_at("Дело З-1/2026");
    is_russian(&window);
    for act in [
        "Назначить исполнителя",
        "Пакет полон",
        "Исправить",
        "Отменить последнее действие",
    ] {
        window.press(act);
        window.sees_in(act, "Позже");
        is_russian(&window);
        window.key(Key::Escape);
    }
    for (act, then) in [
        ("Пакет полон", "Составить разрешение"),
        ("Составить разрешение", "Руководитель подписал"),
        ("Руководитель подписал", "Выдать разрешение"),
    ] {
        window.press(act);
        window.sees_in(act, "Позже");
        is_russian(&window);
        window.press_in(act, act);
        window.has_button(then);
        is_russian(&window);
    }
    window.press("Выдать разрешение");
    window.sees_in("Выдать разрешение", "Позже");
    window.press_in("Выдать разрешение", "Выдать разрешение");
    window.sees("Нужно исправить");
    is_russian(&window);
    window.key(Key::Escape);

    window.key(Key::F2);
    window.press_named("Проверить документы: З-2/2026");
    window.press("Отказать в приёме");
    window.sees_in("Отказать в приёме", "Позже");
    is_russian(&window);
}

#[test]
fn kazakh_is_whole_on_every_screen() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    program::register(folder.path());
    let window = Window::open(folder.path());
    window.is_at("Кім жұмыс істейді?");
    has_no_english(&window);
    window.press_beginning("Қайратова");
    for screen in &IN_KAZAKH {
        shows(&window, screen);
        has_no_english(&window);
    }
    window.key(Key::F1);
    window.sees("Күн қалай жазылады");
    has_no_english(&window);
    window.key(Key::Escape);
    window.is_gone("Күн қалай жазылады");
    window.key(Key::F2);
    window.press_named("Құжаттарды тексеру: Ө-1/2026");
    window.is_at("Іс Ө-1/2026");
    has_no_english(&window);
}

#[test]
fn the_first_start_is_whole_in_both_languages() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening::at_home(home.path()));
    window.is_at("Тізілім қайда тұрады?");
    has_no_english(&window);
    window.press("Русский");
    window.is_at("Где хранить реестр?");
    is_russian(&window);
    window.press("Работаю только я");
    window.is_at("Новый реестр");
    window.press("Открыть реестр");
    window.sees("Нужно исправить");
    is_russian(&window);
    window.press("Қазақша");
    window.is_at("Жаңа тізілім");
    window.sees("Мыналарды түзету керек");
    has_no_english(&window);
}

/// Opens a screen by its key; its title and its main buttons are there.
fn shows(window: &Window, screen: &Screen) {
    window.key(screen.key.clone());
    window.is_at(screen.title);
    for button in screen.buttons {
        window.has_button(button);
    }
}

pub(super) fn is_russian(window: &Window) {
    has_no_english(window);
    let kazakh: Vec<String> = words(window)
        .into_iter()
        .filter(|text| {
            text.chars()
                .any(|letter| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(letter))
        })
        .collect();
    assert!(kazakh.is_empty(), "Kazakh in Russian: {kazakh:#?}");
}

fn has_no_english(window: &Window) {
    let english: Vec<String> = words(window)
        .into_iter()
        .filter(|text| {
            text.split(|letter: char| !letter.is_ascii_alphanumeric())
                .filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()))
                .any(|word| !NAMES.contains(&word))
        })
        .collect();
    assert!(english.is_empty(), "English: {english:#?}");
}

/// The page's own words, without what they quote.
fn words(window: &Window) -> Vec<String> {
    let words: Vec<String> =
        window.on_page(async |page| page.execute(WORDS, vec![]).await?.convert());
    assert!(words.len() > 10, "a screen has words: {words:?}");
    let without = |text: String| {
        QUOTED
            .iter()
            .fold(text, |text, quoted| text.replace(quoted, ""))
    };
    words.into_iter().map(without).collect()
}

/// A register in which everything typed has none of the letters that Kazakh alone has.
pub(super) fn in_russian_letters(folder: &tempfile::TempDir) {
    let office = json!({
        "name": "Отдел", "name_genitive": "Отдела", "address": "Село, улица Мира, 1", "phone": "8 (71546) 2-00-00",
        "head": { "surname": "Иванов", "given": "Марат", "patronymic": "", "post": "Директор" },
        "index_applications": "З", "index_not_accepted": "О", "index_permits": "Р",
    });
    let people = json!([
        { "surname": "Петрова", "given": "Динара", "post": "секретарь", "role": "clerk" },
        { "surname": "Сидоров", "given": "Тимур", "post": "специалист", "role": "executor" },
    ]);
    program::done(
        folder.path(),
        "set_up_office",
        &json!({ "office": office, "people": people }),
    );
    let application = json!({
        "applicant": {
            "surname": "Токтаров", "given": "Бауыржан", "patronymic": "", "iin": "850618100003",
            "address": "Село, улица Мира, 2", "phone": "8 701 000 00 00",
        },
        "children": [{
            "surname": "Токтарова", "given": "Айару", "patronymic": "", "iin": "991231600002",
            "birth_date": "14.03.2016", "placement_category": "guardianship", "place": "",
        }],
        "period_from": "01.12.2026", "period_until": "28.02.2027", "consent": true,
        "documents": facts::documents(), "written_on": "20.11.2026",
    });
    let without_a_decision = facts::without(application.clone(), "court-decision");
    for application in [application, without_a_decision] {
        program::done(
            folder.path(),
            "register_application",
            &json!({ "application": application }),
        );
    }
}
