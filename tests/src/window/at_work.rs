//! The main job in the window: an office is set up, an application typed and registered, its receipt opened.

use super::driver::Window;

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
    assert_eq!(
        window.value_of(APPLICANT, "Тегі"),
        "Тоқтаров",
        "nothing typed is lost"
    );

    window.fill(APPLICANT, "ЖСН", "850618100003");
    window.fill(PERIOD, "Аяқталатын күні", "28.02.2027");
    window.press("Тіркеу");
    window.sees("Өтініш тіркелді");
    window.sees("30.11.2026");
    window.picture("registered");

    window.press("Қолхатты ашу");
    let opened = window.opened_in_viewer(1);
    let receipt = std::fs::read(&opened[0]).expect("the viewer is given a file that is there");
    assert!(receipt.starts_with(b"%PDF"), "the receipt is a PDF");
    window.close();
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
