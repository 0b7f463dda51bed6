//! Every approved form, printed and read back by an independent parser, word for word against the law.
//!
//! `law/` holds the forms as the law prints them, misprints and all; the edition's own list of corrections is
//! applied here, so that a correction nobody listed cannot pass, nor a listed one that is not in the law.

#![cfg(unix)]

mod fixtures;

use fixtures::read_back::{letters, read_back};
use fixtures::{Story, edition, state_corporation, story};

const CORPORATION: &str = "\"Азаматтарға арналған үкімет\" Мемлекеттік корпорацияның коммерциялық емес қоғамы филиалының № __ бөлімі _____";
const CORPORATION_WORKER: &str =
    "Тегі, аты, әкесінің аты (бар болғанда) (Мемлекеттік корпорацияның қызметкері) _____ (қолы) ";
const SERVICE: &str = "\"Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру\"";
const COURT_DECISION: &str = "ата-ана құқықтарынан айыру туралы сот шешімі";
const CHARACTERISTIC: &str =
    "ішкі істер органының мінездемесі (қолданылу мерзімі өткен: 2026 жылғы 1 қараша)";

/// The law's words on one line, with the edition's corrections.
fn corrected(law: &str, appendix: &str) -> String {
    let mut words = law.split_whitespace().collect::<Vec<_>>().join(" ");
    let of_form = edition()
        .corrections
        .iter()
        .filter(|correction| correction.place.starts_with(appendix));
    for correction in of_form {
        assert!(
            words.contains(&correction.law),
            "the law has no {:?}",
            correction.law
        );
        words = words.replace(&correction.law, &correction.printed);
    }
    words
}

/// The law's words with its blanks, in order, filled.
fn filled(law: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut text = String::new();
    let mut in_blank = false;
    for letter in law.chars() {
        match (letter, in_blank) {
            ('_', false) => text.push_str(values.next().expect("a value for each blank")),
            ('_', true) => {}
            _ => text.push(letter),
        }
        in_blank = letter == '_';
    }
    assert_eq!(values.next(), None, "more values than blanks");
    text
}

fn without_margins(mut story: Story) -> Story {
    story.settings.print_outside_block = false;
    story
}

#[test]
fn form_1_empty_is_the_law_word_for_word() {
    let paper = without_margins(story())
        .blank_application()
        .expect("an empty form");
    let law = corrected(include_str!("law/application.txt"), "1-қосымша");
    let office = "Ақсу аудандық білім бөлімінің";
    let expected = filled(&law, &[office, "", "", "", "", "", "", "", "", ""]);
    assert_eq!(letters(&read_back(&paper)), letters(&expected));
}

#[test]
fn form_1_filled_is_the_law_with_its_blanks_filled() {
    let paper = without_margins(story()).application_form().expect("form 1");
    let law = corrected(include_str!("law/application.txt"), "1-қосымша");
    let expected = filled(
        &law,
        &[
            "Ақсу аудандық білім бөлімінің",
            "Серікбаев Ерлан Қайратұлы ЖСН 500101100000",
            "Жансүгіров ауылы, Абай көшесі, 12-үй, 3-пәтер +7 701 000 00 01",
            "",
            "Серікбаев Әлихан Ерланұлы, Серікбаева Іңкәр Ерланқызы",
            "2026 жылғы 1 желтоқсан мен 2027 жылғы 28 ақпан",
            "20",
            "қараша",
            "26",
            "",
        ],
    );
    // The law's line "Сізден ____ (…)" has its value before the caption.
    let placements = "қорғаншылықтағы, жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған білім беру ұйымдарындағы";
    let expected = expected.replace("Сізден  (", &format!("Сізден {placements} ("));
    assert_eq!(letters(&read_back(&paper)), letters(&expected));
}

#[test]
fn form_3_of_the_state_corporation_is_the_law_with_its_blanks_filled() {
    let paper = without_margins(state_corporation())
        .not_accepted_receipt()
        .expect("form 3");
    let law = corrected(include_str!("law/not-accepted-receipt.txt"), "3-қосымша");
    let body = filled(
        &law,
        &[
            "3",
            "Жансүгіров ауылы, Қабанбай батыр көшесі, 22-үй",
            SERVICE,
            "жеке басын куәландыратын құжат немесе цифрлық құжаттар сервисінен электрондық құжат (жеке басын сәйкестендіру үшін қажет)",
            COURT_DECISION,
            CHARACTERISTIC,
            "Әлімжанова Роза Сапарқызы",
            "Қасымов Нұрлан Бекұлы",
            "Серікбаев Ерлан Қайратұлы",
            "23",
            "қараша",
            "26",
        ],
    );
    let expected = format!(
        "1-дана: көрсетілетін қызметті алушыға {body} 2-дана: Мемлекеттік корпорацияға {body}"
    );
    assert_eq!(letters(&read_back(&paper)), letters(&expected));
}

#[test]
fn form_3_of_the_office_has_its_name_where_the_law_has_the_corporation() {
    let paper = without_margins(story())
        .not_accepted_receipt()
        .expect("form 3");
    let law = corrected(include_str!("law/not-accepted-receipt.txt"), "3-қосымша");
    for words in [CORPORATION, CORPORATION_WORKER, "2) _____; 3) _____."] {
        assert!(law.contains(words), "{words}");
    }
    let law = law
        .replace(CORPORATION, "_____ _____")
        .replace(CORPORATION_WORKER, "")
        .replace("2) _____; 3) _____.", "2) _____.");
    let body = filled(
        &law,
        &[
            "Ақсу аудандық білім бөлімі",
            "Ақсу ауданы, Жансүгіров ауылы, Желтоқсан көшесі, 5-үй",
            SERVICE,
            COURT_DECISION,
            CHARACTERISTIC,
            "Қасымов Нұрлан Бекұлы",
            "Серікбаев Ерлан Қайратұлы",
            "23",
            "қараша",
            "26",
        ],
    );
    let expected = format!(
        "1-дана: көрсетілетін қызметті алушыға {body} 2-дана: көрсетілетін қызметті берушіге {body}"
    );
    assert_eq!(letters(&read_back(&paper)), letters(&expected));
}

#[test]
fn form_4_is_the_law_with_its_blanks_filled_and_nothing_else() {
    let paper = without_margins(story()).permit().expect("form 4");
    let law = corrected(include_str!("law/permit.txt"), "4-қосымша");
    let expected = filled(
        &law,
        &[
            "Серікбаев Ерлан Қайратұлы",
            "Жансүгіров ауылы, Абай көшесі, 12-үй, 3-пәтер",
            "Ақсу аудандық білім бөлімі",
            "2026 жылғы 1 желтоқсаннан",
            "2027 жылғы 28 ақпанға",
            "Серікбаев Әлихан Ерланұлы, 2014 жылғы 3 мамыр (қорғаншылықта);",
            "Серікбаева Іңкәр Ерланқызы, 2017 жылғы 21 қыркүйек (жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған білім беру ұйымдарында),",
            "қорғаншылықта, жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған білім беру ұйымдарында",
            "25",
            "қараша",
            "26",
            "",
        ],
    );
    assert_eq!(letters(&read_back(&paper)), letters(&expected));
}

#[test]
fn number_and_signatory_stand_before_and_after_the_law() {
    let plain = letters(&read_back(
        &without_margins(story()).permit().expect("form 4"),
    ));
    let with = letters(&read_back(&story().permit().expect("form 4")));
    let head = letters("№ 05-14-9/2026, 2026 жылғы 25 қараша");
    let foot = letters("Рұқсатқа қол қоюшы: Бөлім басшысы А. М. Оспанова");
    assert_eq!(with, format!("{head}{plain}{foot}"));
}
