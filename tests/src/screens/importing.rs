//! Bringing an Excel journal in: no file yet, its columns, its wrong rows; imports so far, one about to be taken back;
//! and a single case of the paper journal at intake.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use super::start::begin;
use crate::page::Page;

/// They, as they come.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "import",
            office: Office::Empty,
            reach: importing,
        },
        Screen {
            name: "import-columns",
            office: Office::Empty,
            reach: columns,
        },
        Screen {
            name: "import-column-needed",
            office: Office::Empty,
            reach: |page| {
                columns(page);
                page.press("Жолдарды тексеру");
                page.sees("Мынаны түзету керек");
            },
        },
        Screen {
            name: "import-checked",
            office: Office::Empty,
            reach: |page| {
                columns(page);
                page.choose_named("Файлдағы баған: Өтініш берушінің аты-жөні", "C: Кім сұрады");
                page.press("Жолдарды тексеру");
                page.sees("жолы қате");
            },
        },
        Screen {
            name: "import-made",
            office: Office::Imported,
            reach: |page| {
                importing(page);
                page.sees("journal.xlsx");
            },
        },
        Screen {
            name: "import-taking-back",
            office: Office::Imported,
            reach: |page| {
                importing(page);
                page.press("Қайтару…");
                page.press("Бәрін қайтару");
                page.sees("Мынаны түзету керек");
            },
        },
        Screen {
            name: "case-imported",
            office: Office::Imported,
            reach: |page| {
                begin(page);
                page.key(Key::F3);
                page.press("Бекқожина Роза Ғалымқызы");
                page.sees("Excel журналынан");
            },
        },
        Screen {
            name: "intake-from-paper",
            office: Office::Empty,
            reach: |page| {
                begin(page);
                page.key(Key::F4);
                page.tick("Іс қағаз журналдан көшіріліп отыр");
                page.pick("Іс неге жетті", "рұқсатқа қол қойылған");
                page.press("Журналдан көшіру");
                page.sees("Мыналарды түзету керек");
            },
        },
    ]
}

fn importing(page: &impl Page) {
    begin(page);
    page.key(Key::F8);
    page.press("Excel журналын көшіру…");
    page.is_at("Excel журналын көшіру");
}

fn columns(page: &impl Page) {
    importing(page);
    page.press("Файлды таңдау…");
    page.sees("Файлдың алғашқы жолдары");
}
