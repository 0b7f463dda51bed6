//! The screens before work begins: where the register lives, who the office is, who works, and what can be in the way.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use crate::page::Page;

/// They, in the order a person meets them.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "places",
            office: Office::FirstStart,
            reach: |page| page.sees("Тізілім қайда тұрады?"),
        },
        Screen {
            name: "set-up",
            office: Office::Blank,
            reach: |page| page.sees("Органның атауы"),
        },
        Screen {
            name: "set-up-faults",
            office: Office::Blank,
            reach: |page| {
                page.press("Тағы қызметкер қосу");
                page.fill("1-қызметкер", "Тегі", "Сейітмағамбетова-Әбдірахманова");
                page.press("Тізілімді ашу");
                page.sees("Мыналарды түзету керек");
            },
        },
        Screen {
            name: "who-works",
            office: Office::Empty,
            reach: |page| page.sees("Кім жұмыс істейді?"),
        },
        Screen {
            name: "clock-back",
            office: Office::ClockBack,
            reach: |page| {
                page.press_on("Қайратова");
                page.sees("Компьютердің сағаты артқа кеткен");
            },
        },
        Screen {
            name: "start-fault",
            office: Office::Unreadable,
            reach: |page| page.sees("Жұмысты бастау мүмкін емес"),
        },
        Screen {
            name: "keys",
            office: Office::Empty,
            reach: |page| {
                begin(page);
                page.key(Key::F1);
                page.sees("Күн қалай жазылады");
            },
        },
    ]
}

/// The clerk sits down to work.
pub(super) fn begin(page: &impl Page) {
    page.press_on("Қайратова");
    page.sees("Жаңа өтініш");
}
