//! The reports: a month to be closed, one that is closed, one without a case; what closing means; the ways out; the
//! numbers of a year.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use super::start::begin;
use crate::page::Page;

/// They, as they come.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "month",
            office: Office::Months,
            reach: |page| {
                month(page);
                page.sees("Ай жабылғаннан кейін енгізілгендер");
            },
        },
        Screen {
            name: "month-closing",
            office: Office::Months,
            reach: |page| {
                month(page);
                page.press("Айды жабу…");
                page.sees("Жабылған ай қайта ашылмайды.");
            },
        },
        Screen {
            name: "month-closed",
            office: Office::Months,
            reach: |page| {
                closed(page);
                page.unfold("Файлдар және олардың бақылау белгісі");
                page.sees("Excel (XLSX), жасырылған");
            },
        },
        Screen {
            name: "month-reissue-faults",
            office: Office::Months,
            reach: |page| {
                closed(page);
                page.press("Жаңа нұсқасын шығару…");
                page.press("Жаңа нұсқасын шығару");
                page.sees("Мынаны түзету керек");
            },
        },
        Screen {
            name: "month-taken",
            office: Office::Months,
            reach: |page| {
                closed(page);
                page.press("Сақтау немесе басу…");
                page.unfold("Беттерін көру");
                page.sees_paper();
                page.press("Файлға сақтау…");
                page.sees("Сақталды:");
            },
        },
        Screen {
            name: "month-empty",
            office: Office::Empty,
            reach: |page| {
                reports(page);
                page.sees("Бұл айда іс жоқ");
            },
        },
        Screen {
            name: "year",
            office: Office::Months,
            reach: |page| {
                reports(page);
                page.press("Жылдық көрсеткіштер");
                page.sees("Келіп түсу арнасы бойынша");
            },
        },
        Screen {
            name: "year-saved",
            office: Office::Months,
            reach: |page| {
                reports(page);
                page.press("Жылдық көрсеткіштер");
                page.press("Қалтаны таңдап, сақтау…");
                page.sees("Сақталды:");
            },
        },
        Screen {
            name: "year-empty",
            office: Office::Empty,
            reach: |page| {
                reports(page);
                page.press("Жылдық көрсеткіштер");
                page.sees("2026 жылы іс болған жоқ");
            },
        },
    ]
}

fn reports(page: &impl Page) {
    begin(page);
    page.key(Key::F6);
    page.is_at("Есептер");
}

/// The month that is to be closed next is the one that is offered.
fn month(page: &impl Page) {
    reports(page);
    page.sees("Ай аяқталды, бірақ әлі жабылған жоқ.");
}

fn closed(page: &impl Page) {
    month(page);
    page.pick("Ай", "2026 жылғы қыркүйек: жабылған");
    page.sees("Ай жабылған: 2-нұсқа");
}
