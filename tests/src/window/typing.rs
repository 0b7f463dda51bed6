//! What a person types in the window's stories: the office with its people, and a parent's application with three
//! children. It clicks and types; what must come of it is said by the stories.

use std::path::Path;

use super::driver::{Opening, Window};
use crate::page::Page;

pub(super) const APPLICANT: &str = "Өтініш беруші";
pub(super) const PERIOD: &str = "Кездесу кезеңі";
pub(super) const RECEPTION: &str = "Қабылдау";
pub(super) const CONSENT: &str = "Заңмен қорғалатын құпия мәліметтерді пайдалануға келісім берді";

/// The documents of the law's list, with the sheets that are brought of each.
pub(super) const DOCUMENTS: [(&str, &str); 4] = [
    ("өтініш", "1"),
    (
        "жеке басын куәландыратын құжат немесе цифрлық құжаттар сервисінен электрондық құжат",
        "1",
    ),
    ("ата-ана құқықтарынан айыру туралы сот шешімі", "4"),
    (POLICE, "1"),
];

/// The one that has a last day.
pub(super) const POLICE: &str = "ішкі істер органының мінездемесі";

/// The office's people: surname, given name, patronymic, post, what they do.
const PEOPLE: [[&str; 5]; 3] = [
    [
        "Әбенова",
        "Гүлнар",
        "",
        "кеңсе қызметкері",
        "кеңсе қызметкері",
    ],
    [
        "Ысқақов",
        "Талғат",
        "Ерболұлы",
        "бас маман",
        "жауапты орындаушы",
    ],
    ["Сәрсенбаев", "Ерлан", "Қуанышұлы", "бөлім басшысы", "басшы"],
];

/// Surname, given name, IIN, birth date and placement of each child.
pub(super) const CHILDREN: [[&str; 5]; 3] = [
    [
        "Тоқтарова",
        "Айару",
        "991231600002",
        "14.03.2016",
        "қорғаншылықта",
    ],
    [
        "Тоқтаров",
        "Нұрислам",
        "991231500707",
        "02.09.2012",
        "патронаттық тәрбиеде",
    ],
    [
        "Тоқтарова",
        "Іңкәр-Бибігүл",
        "",
        "30.11.2023",
        "қабылдаушы отбасында",
    ],
];

/// Sets the office up with three people and journals that were begun on paper.
pub(super) fn set_up(window: &Window) {
    window.is_at("Жаңа тізілім");
    window.fill("Кеңсе", "Органның атауы", "Ақжар аудандық білім бөлімі");
    window.fill(
        "Кеңсе",
        "Мекенжайы",
        "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй",
    );
    window.holds(
        "Кеңсе",
        "Атауы ілік септігінде",
        "Ақжар аудандық білім бөлімінің",
    );
    window.fill("Кеңсе", "Телефоны", "8 (71546) 2-16-84");
    window.fill("Басшы", "Тегі", "Сәрсенбаев");
    window.fill("Басшы", "Аты", "Ерлан");
    window.fill("Басшы", "Әкесінің аты", "Қуанышұлы");
    window.fill("Басшы", "Лауазымы", "Бөлім басшысы");
    for (place, [surname, given, patronymic, post, role]) in PEOPLE.into_iter().enumerate() {
        if place > 0 {
            window.press("Тағы қызметкер қосу");
        }
        let worker = format!("{}-қызметкер", place + 1);
        window.fill(&worker, "Тегі", surname);
        window.fill(&worker, "Аты", given);
        window.fill(&worker, "Әкесінің аты", patronymic);
        window.fill(&worker, "Лауазымы", post);
        window.choose(&worker, "Міндеті", role);
    }
    for (journal, index, first) in [
        ("Өтініштер", "Ө-07", "48"),
        ("Бас тарту қолхаттары", "Б", "5"),
        ("Рұқсаттар", "Р", "12"),
    ] {
        window.fill_cell(&format!("Индекс: {journal}"), index);
        window.fill_cell(&format!("Бірінші нөмір: {journal}"), first);
    }
    window.picture("set-up");
    window.press("Тізілімді ашу");
}

/// Opens a register at an hour, and the clerk sits down.
pub(super) fn clerk_at(data: &Path, clock: &str) -> Window {
    let window = Window::open_with(&Opening {
        clock,
        ..Opening::on(data)
    });
    work_as(&window, "Қайратова");
    window.is_at("Бүгін");
    window
}

/// Says who is at work.
pub(super) fn work_as(window: &Window, surname: &str) {
    window.is_at("Кім жұмыс істейді?");
    window.press_beginning(surname);
}

/// Types an application that lacks nothing but the first day of the period.
pub(super) fn application(window: &Window) {
    window.is_at("Жаңа өтініш");
    window.fill(APPLICANT, "Тегі", "Тоқтаров");
    window.fill(APPLICANT, "Аты", "Бауыржан");
    window.fill(APPLICANT, "Әкесінің аты", "Сейітқалиұлы");
    window.fill(APPLICANT, "ЖСН", "850618100003");
    window.fill(APPLICANT, "Туған күні", "18.06.1985");
    window.fill(
        APPLICANT,
        "Мекенжайы",
        "Ақжар ауданы, Талшық ауылы, Победа көшесі, 41-үй, 2-пәтер",
    );
    window.fill(APPLICANT, "Телефоны", "8 705 111 22 33");
    for (place, [surname, given, iin, born, placement]) in CHILDREN.into_iter().enumerate() {
        if place > 0 {
            window.press("Тағы бала қосу");
        }
        let child = format!("{}-бала", place + 1);
        window.fill(&child, "Тегі", surname);
        window.fill(&child, "Аты", given);
        if iin.is_empty() {
            window.tick_in(&child, "ЖСН жоқ");
            window.fill(
                &child,
                "ЖСН неге жоқ",
                "туу туралы куәлігі ауыстырылып жатыр",
            );
        } else {
            window.fill(&child, "ЖСН", iin);
        }
        window.fill(&child, "Туған күні", born);
        window.choose(&child, "Қайда тәрбиеленеді", placement);
    }
    window.fill(PERIOD, "Аяқталатын күні", "28022027");
    window.tick(CONSENT);
    for (document, sheets) in DOCUMENTS {
        bring(window, document, sheets);
    }
    window.fill_cell(&format!("Жарамды мерзімі: {POLICE}"), "31.12.2026");
    window.fill(RECEPTION, "Өтініш жазылған күн", "20.11.2026");
}

/// Ticks a document of the list and says how many sheets it has.
pub(super) fn bring(window: &Window, document: &str, sheets: &str) {
    window.tick(document);
    window.fill_cell(&format!("Парақ саны: {document}"), sheets);
}

/// Opens the sheet of an act that asks for nothing, and does it.
pub(super) fn act(window: &Window, act: &str, done: &str) {
    window.press(act);
    window.press_in(act, act);
    window.sees(done);
}
