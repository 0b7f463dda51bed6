//! The screens that list: the day, the register, the calendar; full, empty, searched, and about to be changed.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use super::start::begin;
use crate::page::Page;

/// The day and the register.
pub(super) fn cases<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "today",
            office: Office::Crowded,
            reach: |page| {
                begin(page);
                page.sees("Мерзімі жақын");
            },
        },
        Screen {
            name: "today-signing",
            office: Office::Crowded,
            reach: |page| {
                begin(page);
                page.press_on("Қол қоюды күтеді");
                page.sees("Қол қойғызу");
            },
        },
        Screen {
            name: "today-empty",
            office: Office::Empty,
            reach: |page| {
                begin(page);
                page.sees("Ашық іс жоқ");
            },
        },
        Screen {
            name: "register",
            office: Office::Crowded,
            reach: |page| {
                look_up(page);
                page.sees("Келесі бет");
            },
        },
        Screen {
            name: "register-filters",
            office: Office::Crowded,
            reach: |page| {
                look_up(page);
                page.pick("Күйі", "рұқсатқа қол қойылды");
                page.pick("Реті", "аты-жөні бойынша");
                page.sees("1–8, барлығы 8");
            },
        },
        Screen {
            name: "register-searched",
            office: Office::EveryState,
            reach: |page| {
                look_up(page);
                page.write("Іздеу", "сейіт");
                page.sees("1–1, барлығы 1");
            },
        },
        Screen {
            name: "register-not-found",
            office: Office::Crowded,
            reach: |page| {
                look_up(page);
                page.write("Іздеу", "мұндай адам болған емес");
                page.sees("ештеңе табылмады");
            },
        },
        Screen {
            name: "register-empty",
            office: Office::Empty,
            reach: |page| {
                look_up(page);
                page.sees("Тізілім бос");
            },
        },
    ]
}

/// The calendar, and the ways to change it.
pub(super) fn calendar<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "calendar",
            office: Office::Empty,
            reach: calendar_year,
        },
        Screen {
            name: "calendar-faults",
            office: Office::Empty,
            reach: |page| {
                calendar_year(page);
                page.tick("Демалыс басқа күнге ауысады");
                page.press("Не өзгеретінін көру");
                page.sees("Мыналарды түзету керек");
            },
        },
        Screen {
            name: "calendar-review",
            office: Office::Crowded,
            reach: |page| {
                calendar_year(page);
                page.tick("Жұмыс күні демалысқа айналады");
                page.write("Күні", "24.11.2026");
                page.write("Атауы", "Қысқы дауылға байланысты демалыс");
                page.write(
                    "Негізі",
                    "Аудан әкімінің 2026 жылғы 23 қарашадағы № 118 өкімі",
                );
                page.press("Не өзгеретінін көру");
                page.sees("Мерзімі өзгеретін ашық іс саны");
            },
        },
        Screen {
            name: "calendar-confirming",
            office: Office::Empty,
            reach: |page| {
                calendar_year(page);
                page.press_on("2027");
                page.press_on("2027 жылды растау");
                page.sees("Қай құжатпен салыстырылды");
            },
        },
    ]
}

fn look_up(page: &impl Page) {
    begin(page);
    page.key(Key::F3);
    page.sees("Сүзгілер және реті");
}

fn calendar_year(page: &impl Page) {
    begin(page);
    page.key(Key::F7);
    page.sees("Күнді өзгерту");
}
