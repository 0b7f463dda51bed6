//! A case in every state it can stand in, the sheet of every act, and a paper to look at.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::{Office, surname};
use super::start::begin;
use crate::page::Page;

/// Cases as they stand.
pub(super) fn states<P: Page>() -> Vec<Screen<P>> {
    fn screen<P: Page>(name: &'static str, reach: fn(&P)) -> Screen<P> {
        Screen {
            name,
            office: Office::EveryState,
            reach,
        }
    }
    vec![
        screen("case-registered", |page| open(page, "registered")),
        screen("case-stuck", |page| {
            open(page, "stuck");
            page.unfold("Қазір мүмкін емес әрекеттер");
        }),
        screen("case-checked", |page| open(page, "checked")),
        screen("case-permit-made", |page| open(page, "permit_made")),
        screen("case-permit-signed", |page| open(page, "permit_signed")),
        screen("case-handed-over", |page| open(page, "handed_over")),
        screen("case-not-accepted", |page| open(page, "not_accepted")),
        screen("case-annulled", |page| open(page, "annulled")),
    ]
}

/// What is done with cases.
pub(super) fn acts<P: Page>() -> Vec<Screen<P>> {
    fn screen<P: Page>(name: &'static str, reach: fn(&P)) -> Screen<P> {
        Screen {
            name,
            office: Office::EveryState,
            reach,
        }
    }
    vec![
        screen("act-assign", |page| {
            open(page, "registered");
            page.press("Орындаушыны тағайындау");
            page.sees("Бүгін емес, басқа күні болды");
        }),
        screen("act-check", |page| {
            open(page, "registered");
            page.press("Топтама толық");
            page.sees("Соңғы рет қараңыз");
        }),
        screen("act-refuse", |page| {
            open(page, "stuck");
            page.press("Қабылдаудан бас тарту");
            page.sees("Қолхат екі данада басылады");
        }),
        screen("act-make-permit", |page| {
            open(page, "checked");
            page.press("Рұқсатты дайындау");
            page.tick("Кезеңді қысқарту");
            page.write("Аяқталатын күні", "31.01.2027");
            page.write("Неге қысқартылады", "Бала ақпан айында емделуге кетеді");
            page.sees_paper();
        }),
        screen("act-sign", |page| {
            open(page, "permit_made");
            page.press("Басшы қол қойды");
            page.sees("Рұқсатқа мына адамның");
        }),
        screen("act-hand-over-faults", |page| {
            open(page, "permit_signed");
            page.press("Рұқсатты беру");
            page.tick("Сенімхаты бар өкіл");
            page.write("Сенімхат берілген күн", "32.13.2026");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("act-correct", |page| {
            open(page, "stuck");
            page.press("Түзету");
            page.sees("Мәліметтерді қалай болуы керек болса");
        }),
        screen("act-take-back-faults", |page| {
            open(page, "permit_made");
            page.press("Соңғы әрекетті қайтару");
            page.sees("Мына қағаздар жарамсыз болады");
            page.act();
            page.sees("Мынаны түзету керек");
        }),
        screen("acted", |page| {
            open(page, "checked");
            page.press("Рұқсатты дайындау");
            page.sees_paper();
            page.act();
            page.sees("Рұқсат дайындалды. Басып, басшыға қол қойғызыңыз.");
        }),
        screen("paper", |page| {
            open(page, "handed_over");
            page.press_on("Рұқсат № Р-");
            page.sees_paper();
        }),
    ]
}

/// Finds the case that stands so by its applicant, and opens it.
fn open(page: &impl Page, state: &str) {
    begin(page);
    page.key(Key::F3);
    page.write("Іздеу", surname(state));
    page.press_on(surname(state));
    page.sees("Істің журналы");
}
