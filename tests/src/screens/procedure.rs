//! Cases that go further than a permit granted in the office: refused, heard, sent, returned, ended otherwise; and
//! the sheets of their acts.

use thirtyfour::prelude::*;

use super::Screen;
use super::offices::Office;
use super::procedure_office::surname;
use super::start::begin;
use crate::page::Page;

fn screen<P: Page>(name: &'static str, reach: fn(&P)) -> Screen<P> {
    Screen {
        name,
        office: Office::Procedure,
        reach,
    }
}

/// Cases as they stand.
pub(super) fn states<P: Page>() -> Vec<Screen<P>> {
    vec![
        screen("today-alarm", |page| {
            begin(page);
            page.sees("хабарламасы жоқ істер: 1");
        }),
        screen("case-ground", |page| {
            open(page, "ground");
            page.sees("Бас тарту негізі жазылған (2)");
        }),
        screen("case-notice-late", |page| {
            open(page, "late");
            page.sees("2 жұмыс күні кешіккен");
        }),
        screen("case-noticed", |page| open(page, "noticed")),
        screen("case-heard", |page| open(page, "heard")),
        screen("case-refusal-made", |page| open(page, "refusal_made")),
        screen("case-refusal-signed", |page| open(page, "refusal_signed")),
        screen("case-refused", |page| {
            open(page, "refused");
            page.unfold("Сирек әрекеттер");
        }),
        screen("case-sent", |page| {
            open(page, "sent");
            page.unfold("Ішкі бақылау");
        }),
        screen("case-returned", |page| open(page, "returned")),
        screen("case-withdrawn", |page| open(page, "withdrawn")),
        screen("case-revoked", |page| open(page, "revoked")),
        screen("case-archived", |page| {
            open(page, "archived");
            page.sees("1-телнұсқа");
        }),
        screen("case-reopened", |page| {
            open(page, "reopened");
            page.unfold("1-қарау");
        }),
        screen("case-voided", |page| {
            open(page, "voided");
            page.sees("Жарамсыз болған нәтиже");
        }),
    ]
}

/// The sheets on the way to a refusal.
pub(super) fn refusing<P: Page>() -> Vec<Screen<P>> {
    vec![
        screen("act-find-ground-faults", |page| {
            open(page, "reopened");
            page.press("Бас тарту негізін жазу");
            page.sees("анық еместігін анықтау");
            page.act();
            page.sees("түзету керек");
        }),
        screen("act-drop-ground", |page| {
            open(page, "ground");
            page.press("Негізді алып тастау");
            page.sees("Мына негіз алып тасталады");
        }),
        screen("act-preliminary-refusal", |page| {
            open(page, "ground");
            page.press("Алдын ала шешім шығару");
            page.write("Тыңдау күні", "26.11.2026");
            page.write("Сағаты", "11:00");
            page.sees_paper();
        }),
        screen("act-preliminary-refusal-faults", |page| {
            open(page, "ground");
            page.press("Алдын ала шешім шығару");
            page.write("Тыңдау күні", "28.11.2026");
            page.write("Сағаты", "13:10");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("act-deliver-notice", |page| {
            open(page, "late");
            page.press("Хабарлама тапсырылды");
            page.sees("Кімге тапсырылды");
        }),
        screen("act-objection", |page| {
            open(page, "late");
            page.press("Қарсылықты жазу");
            page.sees("Қарсылықтың мазмұны");
        }),
        screen("act-postpone", |page| {
            open(page, "noticed");
            page.press("Тыңдауды кейінге қалдыру");
            page.sees("Жаңа хабарлама шығады");
        }),
        screen("act-hearing", |page| {
            open(page, "noticed");
            page.press("Тыңдау хаттамасын жасау");
            page.write("Аяқталған уақыты", "11:40");
            page.write("Түсініктемелер, сұрақтар мен жауаптар", "Құжатын көрсетті");
            page.sees_paper();
        }),
        screen("act-hearing-nobody-faults", |page| {
            open(page, "noticed");
            page.press("Тыңдау хаттамасын жасау");
            page.tick("Ешкім келмеді");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("act-make-refusal", |page| {
            open(page, "heard");
            page.press("Бас тартуды дайындау");
            page.write(
                "Бас тартудың дәлелдері",
                "Сот шешіміндегі тегі өзге, растайтын құжат ұсынылмады.",
            );
            page.sees_paper();
        }),
        screen("act-sign-refusal", |page| {
            open(page, "refusal_made");
            page.press("Басшы бас тартуға қол қойды");
            page.sees("Қол қойылған дәлелді жауап");
        }),
    ]
}

/// The sheets of what follows a result, and of what few cases need.
pub(super) fn following<P: Page>() -> Vec<Screen<P>> {
    vec![
        screen("act-hand-over-reported", |page| {
            open(page, "sent");
            page.press("Берілгенін жазу");
            page.sees("Мемлекеттік корпорацияның хабарлауы");
        }),
        screen("act-return", |page| {
            open(page, "sent");
            page.press("Мемлекеттік корпорация қайтарды");
            page.sees("Енді ол бізде сақталады");
        }),
        screen("act-send", |page| {
            open(page, "returned");
            page.press("Мемлекеттік корпорацияға жіберу");
            page.sees("екі данадағы тізіліммен");
        }),
        screen("act-withdraw", |page| {
            open(page, "noticed");
            rare(page, "Өтінішті кері қайтарып алу");
            page.sees("Жазбаша өтініштің күні");
        }),
        screen("act-revoke-faults", |page| {
            open(page, "sent");
            rare(page, "Рұқсаттың күшін жою");
            page.sees("органның бұйрығымен ғана");
            page.act();
            page.sees("Мыналарды түзету керек");
        }),
        screen("act-duplicate", |page| {
            open(page, "refused");
            rare(page, "Телнұсқа беру");
            page.sees("Бұл – 1-телнұсқа.");
        }),
        screen("act-reopen", |page| {
            open(page, "refused");
            rare(page, "Сот шешімімен қайта қарау");
            page.sees("Соттың атауы");
        }),
        screen("act-archive", |page| {
            open(page, "withdrawn");
            rare(page, "Мұрағатқа тапсыру");
            page.sees("Істің индексі");
        }),
        screen("act-monitoring", |page| {
            open(page, "refused");
            page.press_named("Енгізілді деп белгілеу: шешім");
            page.sees("Кім енгізді");
        }),
        screen("act-correct-signed", |page| {
            open(page, "refusal_signed");
            page.press("Түзету");
            page.sees("Қол қойылған қағаз бар");
        }),
        screen("act-assign-anew", |page| {
            open(page, "heard");
            page.press("Орындаушыны тағайындау");
            page.sees("Қазіргі орындаушы");
        }),
    ]
}

fn rare(page: &impl Page, act: &str) {
    page.unfold("Сирек әрекеттер");
    page.press(act);
}

/// Finds the case that stands so by its applicant, and opens it.
fn open(page: &impl Page, case: &str) {
    begin(page);
    page.key(Key::F3);
    page.write("Іздеу", surname(case));
    page.press_on(surname(case));
    page.sees("Істің журналы");
}
