//! Russian is whole on the way to a refusal and after it: on the case, and on the sheet of every act.

use serde_json::json;
use thirtyfour::prelude::{By, Key};

use super::driver::{Opening, Window};
use super::languages::{in_russian_letters, is_russian};
use crate::page::Page;
use crate::{counter, program};

#[test]
fn russian_is_whole_on_the_way_to_a_refusal() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    in_russian_letters(&folder);
    let first = json!({ "case": 1, "revision": 1 });
    program::done(
        folder.path(),
        "check_documents",
        &counter::on(&first, &json!({})),
    );

    let window = at_the_case(&folder, "2026-11-23T12:15:00+05:00", "Составить разрешение");
    let find = "Записать основание для отказа";
    window.press(find);
    is_russian(&window);
    window.press_in(find, find);
    window.sees_in(find, "Нужно исправить");
    is_russian(&window);
    window.click("//dialog//input[@type='radio']");
    window.fill(
        find,
        "Что именно установлено",
        "Фамилия ребёнка не совпадает",
    );
    done(&window, find);
    looked_at(&window, &["Изменить основание", "Снять основание"]);

    let decide = "Вынести предварительное решение";
    window.press(decide);
    window.fill(decide, "День заслушивания", "28.11.2026");
    window.fill(decide, "Время", "13:10");
    window.press_in(decide, decide);
    window.sees_in(decide, "Нужно исправить");
    is_russian(&window);
    window.fill(decide, "День заслушивания", "25.11.2026");
    window.fill(decide, "Время", "11:00");
    done(&window, decide);
    looked_at(&window, &["Записать возражение", "Перенести заслушивание"]);
    let deliver = "Уведомление вручено";
    window.press(deliver);
    window.choose(deliver, "Как вручено", "лично");
    is_russian(&window);
    done(&window, deliver);
    window.key(Key::F2);
    is_russian(&window);
    window.close();

    let window = at_the_case(&folder, "2026-11-25T12:15:00+05:00", "Заслушать");
    let hear = "Составить протокол заслушивания";
    window.press(hear);
    is_russian(&window);
    window.tick("Заявитель отказался от заслушивания");
    is_russian(&window);
    window.tick("Никто не явился");
    window.fill(hear, "Время окончания", "11:30");
    window.fill(hear, "Секретарь", "Сидоров");
    window.fill(hear, "Как сообщили о заслушивании", "вручено лично");
    is_russian(&window);
    done(&window, hear);
    let refuse = "Составить отказ";
    window.press(refuse);
    window.fill(
        refuse,
        "Доводы отказа",
        "Документ о смене фамилии не представлен",
    );
    window.sees_paper();
    is_russian(&window);
    done(&window, refuse);
    let sign = "Руководитель подписал отказ";
    window.press(sign);
    is_russian(&window);
    done(&window, sign);
    looked_at(&window, &["Исправить"]);
    let give = "Выдать отказ";
    window.press(give);
    window.fill(give, "Номер удостоверения личности", "012345678");
    done(&window, give);
    window.unfold("Редкие действия");
    looked_at(
        &window,
        &[
            "Выдать дубликат",
            "Возобновить по решению суда",
            "Сдать в архив",
        ],
    );
    window.press_named("Отметить, что внесено: решение");
    is_russian(&window);
    done(&window, "Внесено в мониторинг");
}

/// Opens the window on the first case, speaking Russian.
fn at_the_case(folder: &tempfile::TempDir, clock: &str, next: &str) -> Window {
    let window = Window::open_with(&Opening {
        clock,
        ..Opening::on(folder.path())
    });
    window.press("Русский");
    window.is_at("Кто работает?");
    window.press_beginning("Петрова");
    window.is_at("Сегодня");
    is_russian(&window);
    window.press_named(&format!("{next}: З-1/2026"));
    window.is_at("Дело З-1/2026");
    is_russian(&window);
    window
}

/// Acts from a sheet that lacks nothing.
fn done(window: &Window, act: &str) {
    window.press_in(act, act);
    window.becomes(|window| {
        window.on_page(async |page| Ok(page.find_all(By::Css("dialog[open]")).await?.is_empty()))
    });
    is_russian(window);
}

/// Opens the sheet of each act and leaves it.
fn looked_at(window: &Window, acts: &[&str]) {
    for act in acts {
        window.press(act);
        window.sees_in(act, "Позже");
        is_russian(window);
        window.key(Key::Escape);
    }
}
