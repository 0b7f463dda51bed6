//! Settings: the office and its people, where the data are and whether they are sound.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use super::start::begin;
use crate::page::Page;

/// They, with each thing that can be done there.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "settings",
            office: Office::EveryState,
            reach: settings,
        },
        Screen {
            name: "settings-person-faults",
            office: Office::Empty,
            reach: |page| {
                settings(page);
                page.press("Қызметкер қосу");
                page.press("Қызметкерді сақтау");
                page.sees("Мыналарды түзету керек");
            },
        },
        Screen {
            name: "settings-checked",
            office: Office::EveryState,
            reach: |page| {
                settings(page);
                page.press_in("Тізілімді тексеру", "Тізілімді тексеру");
                page.sees("Тізілім түгел");
            },
        },
        Screen {
            name: "settings-copied",
            office: Office::EveryState,
            reach: |page| {
                settings(page);
                page.press("Тексерілген көшірмесін сақтау…");
                page.sees("Көшірме сақталды және тексерілді");
            },
        },
        Screen {
            name: "settings-office-faults",
            office: Office::Empty,
            reach: |page| {
                settings(page);
                page.write("Органның атауы", " ");
                page.press("Кеңсе мәліметтерін сақтау");
                page.sees("түзету керек");
            },
        },
    ]
}

fn settings(page: &impl Page) {
    begin(page);
    page.key(Key::F8);
    page.sees("Деректер қайда");
}
