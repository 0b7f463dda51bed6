//! Taking an application in: blank, with everything typed, with faults, beside another case of the same people, and
//! what comes of it. What is typed was typed before and is opened as the draft it was kept in.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::{FAULTY, LACKING, Office, WHOLE};
use super::start::begin;
use crate::page::Page;

/// They, in the order a person meets them.
pub(super) fn screens<P: Page>() -> Vec<Screen<P>> {
    vec![
        Screen {
            name: "intake",
            office: Office::Empty,
            reach: take_in,
        },
        Screen {
            name: "intake-open-fields",
            office: Office::Empty,
            reach: |page| {
                take_in(page);
                page.tick("Өтінішті өкіл тапсырып отыр");
                page.tick("Мемлекеттік корпорация");
                page.press("Тағы бала қосу");
                page.unfold("Өтініш бұрынырақ түскен");
                page.unfold("Тіркеу кейін енгізіліп отыр");
                page.sees("Бөлімінің мекенжайы");
            },
        },
        Screen {
            name: "intake-faults",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, FAULTY);
                page.press("Тіркеу");
                page.sees("Мыналарды түзету керек");
            },
        },
        Screen {
            name: "intake-typed",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, WHOLE);
                page.sees("Осы адамдардың басқа істері");
            },
        },
        Screen {
            name: "intake-comparing",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, WHOLE);
                page.press_on("ісімен салыстыру");
                page.sees("Жазылып жатқан өтініш");
            },
        },
        Screen {
            name: "intake-refusing",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, LACKING);
                page.press("Қабылдаудан бас тарту…");
                page.sees("Қолхатта көрсетілетін құжаттар");
            },
        },
        Screen {
            name: "intake-throwing-away",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, FAULTY);
                page.press("Осы жобаны өшіру");
                page.sees("Өшірілген жоба қайтпайды");
            },
        },
        Screen {
            name: "registered",
            office: Office::EveryState,
            reach: |page| {
                take_up(page, WHOLE);
                page.press("Тіркеу");
                page.sees("Өтініш тіркелді");
            },
        },
    ]
}

fn take_in(page: &impl Page) {
    begin(page);
    page.key(Key::F4);
    page.sees("Қабылдау");
    page.sees("Тағы бала қосу");
}

/// Goes on with the draft of somebody of this surname.
fn take_up(page: &impl Page, surname: &str) {
    take_in(page);
    page.unfold("Тағы");
    page.press_on(surname);
    page.holds("Өтініш беруші", "Тегі", surname);
}
