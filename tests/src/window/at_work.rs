//! The main job in the window: an office is set up, an application typed and registered, its receipt opened.

use std::path::Path;
use std::process::Command;

use super::driver::Window;
use crate::page::Page;

const APPLICANT: &str = "Өтініш беруші";
const FIRST_CHILD: &str = "1-бала";
const SECOND_CHILD: &str = "2-бала";
const PERIOD: &str = "Кездесу кезеңі";
const RECEPTION: &str = "Қабылдау";

#[test]
fn an_application_is_typed_registered_and_its_receipt_opened() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open(folder.path());
    set_up_the_office(&window);
    type_the_application(&window);
    window.picture("intake");

    window.press("Тіркеу");
    window.sees("Мыналарды түзету керек");
    window.picture("faults");
    let said = window.said_at(APPLICANT, "ЖСН");
    assert!(
        said.contains("11"),
        "the IIN has eleven digits, and the page says «{said}»"
    );
    window.holds(APPLICANT, "Тегі", "Тоқтаров");

    window.fill(APPLICANT, "ЖСН", "850618100003");
    window.fill(PERIOD, "Аяқталатын күні", "28.02.2027");
    window.press("Тіркеу");
    window.sees("Өтініш тіркелді");
    window.sees("30.11.2026");
    window.picture("registered");

    window.press("Қолхатты ашу");
    let opened = window.opened_in_viewer(1);
    let receipt = read_paper(&opened[0]);
    assert!(
        receipt.contains("Тоқтаров Бауыржан Сейітқалиұлы"),
        "the receipt names the applicant:\n{receipt}"
    );
    assert!(
        receipt.contains("1/2026"),
        "the receipt bears the number the window shows:\n{receipt}"
    );

    window.press("Келесі өтініш");
    window.fill(APPLICANT, "Тегі", "Жүнісова");
    window.sees("Жоба сақталды");
    window.close();

    let again = Window::open(folder.path());
    again.sees("Аяқталмаған өтініштер");
    assert!(
        !opened[0].exists(),
        "a print copy does not outlive its window"
    );
    again.picture("drafts");
    again.press("Жүнісова");
    again.holds(APPLICANT, "Тегі", "Жүнісова");
}

/// The text of a paper that is one page long.
fn read_paper(file: &Path) -> String {
    let pages = output_of(Command::new("pdfinfo").arg(file));
    assert!(
        pages
            .lines()
            .any(|line| line.split_whitespace().eq(["Pages:", "1"])),
        "one page:\n{pages}"
    );
    output_of(Command::new("pdftotext").arg("-layout").arg(file).arg("-"))
}

fn output_of(command: &mut Command) -> String {
    let output = command.output().expect("poppler-utils is installed");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn set_up_the_office(window: &Window) {
    window.sees("Жаңа тізілім");
    window.picture("set-up");
    window.fill("Кеңсе", "Органның атауы", "Ақжар аудандық білім бөлімі");
    window.fill(
        "Кеңсе",
        "Мекенжайы",
        "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй",
    );
    window.fill("Кеңсе", "Телефоны", "8 (71546) 2-16-84");
    window.fill("Басшы", "Тегі", "Сәрсенбаев");
    window.fill("Басшы", "Аты", "Ерлан");
    window.fill("Басшы", "Әкесінің аты", "Қуанышұлы");
    window.fill("Басшы", "Лауазымы", "Бөлім басшысы");
    window.fill("Тізілімді жүргізетін адам", "Тегі", "Әбенова");
    window.fill("Тізілімді жүргізетін адам", "Аты", "Гүлнар");
    window.fill("Тізілімді жүргізетін адам", "Лауазымы", "кеңсе қызметкері");
    window.press("Тізілімді ашу");
    window.sees("Жаңа өтініш");
}

/// Two mistakes are typed: an IIN of eleven digits, and no last day of the period.
fn type_the_application(window: &Window) {
    window.fill(APPLICANT, "Тегі", "Тоқтаров");
    window.fill(APPLICANT, "Аты", "Бауыржан");
    window.fill(APPLICANT, "Әкесінің аты", "Сейітқалиұлы");
    window.fill(APPLICANT, "ЖСН", "85061810000");
    window.fill(APPLICANT, "Туған күні", "18.06.1985");
    window.fill(
        APPLICANT,
        "Мекенжайы",
        "Ақжар ауданы, Талшық ауылы, Победа көшесі, 41-үй, 2-пәтер",
    );
    window.fill(APPLICANT, "Телефоны", "8 705 111 22 33");
    window.fill(FIRST_CHILD, "Тегі", "Тоқтарова");
    window.fill(FIRST_CHILD, "Аты", "Айару");
    window.fill(FIRST_CHILD, "ЖСН", "991231600002");
    window.fill(FIRST_CHILD, "Туған күні", "14.03.2016");
    window.choose(FIRST_CHILD, "Қайда тәрбиеленеді", "қорғаншылықта");
    window.press("Тағы бала қосу");
    window.fill(SECOND_CHILD, "Тегі", "Тоқтаров");
    window.fill(SECOND_CHILD, "Аты", "Нұрислам");
    window.fill(SECOND_CHILD, "ЖСН", "991231500707");
    window.fill(SECOND_CHILD, "Туған күні", "02.09.2012");
    window.choose(SECOND_CHILD, "Қайда тәрбиеленеді", "патронаттық тәрбиеде");
    window.fill(PERIOD, "Басталатын күні", "01.12.2026");
    window.tick("Заңмен қорғалатын құпия мәліметтерді пайдалануға келісім берді");
    for document in [
        "өтініш",
        "ата-ана құқықтарынан айыру туралы сот шешімі",
        "ішкі істер органының мінездемесі",
    ] {
        window.tick(document);
        window.fill_cell(&format!("Парақ саны: {document}"), "1");
    }
    window.fill_cell(
        "Жарамды мерзімі: ішкі істер органының мінездемесі",
        "31.12.2026",
    );
    window.fill(RECEPTION, "Өтініш жазылған күн", "20.11.2026");
}
