//! The story of a month's register: looked at, closed, saved for those outside and for the office, opened to be
//! printed, and issued anew with a reason.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::{Opening, Window};
use crate::counter::Counter;
use crate::facts;
use crate::page::Page;

/// The first working day after the month.
const CLOCK: &str = "2026-12-01T10:15:00+05:00";
const CLOSING: &str = "Айды жабу: 2026 жылғы қараша";
const TAKING: &str = "Сақтау немесе басу: 2026 жылғы қараша";
const ISSUING: &str = "Жаңа нұсқасын шығару: 2026 жылғы қараша";

#[test]
fn a_month_is_looked_at_closed_saved_and_issued_anew() {
    let mut counter = Counter::set_up("2026-11-02T09:00");
    let application = facts::application("26.11.2026");
    counter.register_application("2026-11-26T10:15", &application);
    let kept = tempfile::tempdir().expect("a temporary folder");
    let window = Window::open_with(&Opening {
        save_to: kept.path(),
        clock: CLOCK,
        ..Opening::on(counter.folder())
    });
    window.press_beginning("Қайратова");
    window.key(Key::F6);
    window.is_at("Есептер");
    window.sees("Ай аяқталды, бірақ әлі жабылған жоқ.");
    window.sees("Өтегенова Әсем Ғалымқызы");
    window.picture("month");

    window.press("Айды жабу…");
    window.sees_in(CLOSING, "Жабылған ай қайта ашылмайды.");
    window.act();
    window.sees("Ай жабылды: 1-нұсқа сақталды.");
    let first = versions(&mut counter).remove(0);

    the_masked_workbook_is_offered(&window, kept.path(), &first);
    the_whole_paper_is_the_persons_choice(&window, kept.path(), &first);
    window.key(Key::Escape);

    window.press("Жаңа нұсқасын шығару…");
    window.press("Жаңа нұсқасын шығару");
    window.sees_in(ISSUING, "Мынаны түзету керек");
    let why = "Өтегенова Әсемнің мекенжайы түзетілді";
    window.write("Неге жаңа нұсқасы шығарылады", why);
    window.act();
    window.sees("Ай жабылды: 2-нұсқа сақталды.");
    window.sees_in("Шығарылған нұсқалар", why);
    window.picture("month-issued-anew");
    let both = versions(&mut counter);
    assert_eq!(both.len(), 2);
    assert_eq!(both[0], first, "the first version stays as it was");
    assert_eq!(both[1]["reason"], why);
    counter.register();
}

/// Nothing need be chosen for a workbook that tells nobody's name.
fn the_masked_workbook_is_offered(window: &Window, kept: &Path, version: &Value) {
    window.press("Сақтау немесе басу…");
    window.press_in(TAKING, "Файлға сақтау…");
    window.sees_in(TAKING, "Сақталды:");
    let file = only_file(kept);
    assert_eq!(
        file.extension().and_then(|ending| ending.to_str()),
        Some("xlsx")
    );
    let bytes = fs::read(&file).expect("a file that was saved");
    assert_eq!(fingerprint(&bytes), of(version, "xlsx", true));
    fs::remove_file(file).expect("an own file");
}

/// Saved and opened to be printed, it bears whole names.
fn the_whole_paper_is_the_persons_choice(window: &Window, kept: &Path, version: &Value) {
    window.tick_in(TAKING, "Кеңседе қалады: толық");
    window.choose(TAKING, "Файл түрі", "PDF");
    window.unfold("Беттерін көру");
    window.sees_paper();
    window.picture("month-taken");
    window.press_in(TAKING, "Файлға сақтау…");
    window.sees_in(TAKING, ".pdf");
    let bytes = fs::read(only_file(kept)).expect("a file that was saved");
    assert_eq!(fingerprint(&bytes), of(version, "pdf", false));
    window.press_in(TAKING, "PDF-ті басуға ашу");
    let printed = window.opened_in_viewer(1);
    let printed = crate::pages::words(&fs::read(&printed[0]).expect("a print copy"));
    assert!(printed.contains("Өтегенова"), "{printed}");
}

/// The issued versions of November.
fn versions(counter: &mut Counter) -> Vec<Value> {
    let months = counter.done("2026-12-01T10:15", "month_registers", json!({}));
    let november = months["months"]
        .as_array()
        .and_then(|months| months.iter().find(|month| month["month"] == "2026-11"));
    let november = november.expect("November is listed");
    november["versions"].as_array().cloned().expect("versions")
}

/// The fingerprint that a version names for one of its files.
fn of(version: &Value, format: &str, masked: bool) -> String {
    let files = version["files"].as_array().expect("a version has files");
    let file = files
        .iter()
        .find(|file| file["format"] == format && file["masked"] == masked);
    file.and_then(|file| file["sha256"].as_str())
        .expect("every format is there")
        .to_owned()
}

fn fingerprint(bytes: &[u8]) -> String {
    office::hex(&register::sha256(bytes))
}

fn only_file(folder: &Path) -> PathBuf {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder can be read")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}
