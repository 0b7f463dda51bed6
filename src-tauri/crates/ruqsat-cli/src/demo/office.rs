//! The office itself: set up, a system that failed, the next year's calendar, and the months it closed.

use serde_json::{Value, json};
use transfer::Errors;

use super::story::{CLERK, FAILURE, Step, Story, step};

/// What the office did beside its cases.
pub(super) fn steps() -> Vec<Step> {
    vec![
        step("2026-11-19T09:30", set_up),
        step("2026-11-27T12:10", |story, at| {
            let input = json!({ "failure": failure(story) });
            story.act(at, CLERK, FAILURE, "record_technical_failure", input)
        }),
        step("2026-11-27T16:20", |story, at| {
            let mut failure = failure(story);
            failure["until_on"] = json!("27.11.2026");
            failure["until_time"] = json!("15:45");
            failure["measures"] = json!("Байланыс қалпына келтірілді, кезеңдер жүйеге енгізілді.");
            let input = json!({ "target": story.target(FAILURE), "failure": failure });
            story.act(at, CLERK, FAILURE, "amend_technical_failure", input)
        }),
        closed("2026-12-01T09:30", "2026-11"),
        step("2026-12-30T16:30", |story, at| {
            let source =
                "Демалыс күндерін ауыстыру туралы шешім мен ҚМДБ хабарламасы бойынша тексерілді";
            let input = json!({ "year": 2027, "source": source });
            story.call(at, Some(CLERK), "confirm_calendar_year", input)?;
            Ok(())
        }),
        closed("2027-01-05T09:30", "2026-12"),
        closed("2027-02-01T09:30", "2027-01"),
    ]
}

fn set_up(story: &mut Story, at: &str) -> Result<(), Errors> {
    story.call(at, None, "set_up_office", json!({
        "office": {
            "name": "Ақжар аудандық білім бөлімі",
            "name_genitive": "",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй",
            "phone": "8 (71546) 2-16-84",
            "head": { "surname": "Сәрсенбаев", "given": "Ерлан", "patronymic": "Қуанышұлы", "post": "Бөлім басшысы" },
            "index_applications": "Б",
            "index_not_accepted": "Қ",
            "index_permits": "Р",
        },
        "people": [
            { "surname": "Әбенова", "given": "Гүлнар", "patronymic": "Тілеуқызы", "post": "кеңсе қызметкері", "role": "clerk" },
            { "surname": "Жүнісов", "given": "Дархан", "patronymic": "Нұрланұлы", "post": "бас маман", "role": "executor" },
        ],
    }))?;
    let blank = story.call(at, Some(CLERK), "blank_application_form", json!({}))?;
    story.write_paper("form-1-blank.pdf", &blank)
}

/// The monitoring system while it lasted: nothing could be entered of a permit that had just been given.
fn failure(story: &Story) -> Value {
    json!({
        "found_on": "27.11.2026", "found_time": "11:30",
        "since_on": "27.11.2026", "since_time": "11:15",
        "what": "Мемлекеттік қызметтер сапасын мониторингтеу ақпараттық жүйесі ашылмайды.",
        "told_to": "Аудан әкімі аппаратының АКТ бөлімі", "told_on": "27.11.2026", "told_time": "11:40",
        "ict_employee": "Иманов Руслан, бас маман",
        "cases": [story.case("granted")],
    })
}

/// A month's register on the first working day after it, as a paper, a workbook and plain rows.
fn closed(at: &'static str, month: &'static str) -> Step {
    step(at, move |story, at| {
        let issued = json!({ "month": month });
        story.call(at, Some(CLERK), "issue_month_register", issued)?;
        for format in ["xlsx", "pdf", "csv"] {
            let input = json!({ "month": month, "version": 1, "format": format });
            let answer = story.call(at, Some(CLERK), "month_register_file", input)?;
            story.write_report(&answer)?;
        }
        Ok(())
    })
}
