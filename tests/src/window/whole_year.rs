//! The story of a year that is saved whole: masked and whole into a folder each, stopped midway, and onto a disk that is
//! full. What does not become whole leaves nothing.

use std::fs;
use std::path::Path;

use serde_json::json;
use thirtyfour::prelude::*;

use super::driver::{Opening, Window};
use crate::counter::Counter;
use crate::page::Page;
use crate::{facts, pages};

const CLOCK: &str = "2026-12-01T10:15:00+05:00";
const WHOLE: &str = "2026 жылды түгел сақтау";

/// October without a case of its own, November closed, December begun.
fn office() -> Counter {
    let mut counter = Counter::set_up("2026-11-02T09:00");
    let application = facts::application("26.11.2026");
    counter.register_application("2026-11-26T10:15", &application);
    let november = json!({ "month": "2026-11" });
    counter.done("2026-12-01T09:00", "issue_month_register", november);
    counter
}

fn year(opening: &Opening<'_>) -> Window {
    let window = Window::open_with(opening);
    window.press_beginning("Қайратова");
    window.key(Key::F6);
    window.is_at("Есептер");
    window.press("Жылдық көрсеткіштер");
    window.sees("Келіп түсу арнасы бойынша");
    window
}

#[test]
fn a_year_is_saved_whole_and_never_over_another() {
    let counter = office();
    let kept = tempfile::tempdir().expect("a temporary folder");
    let window = year(&Opening {
        save_to: kept.path(),
        clock: CLOCK,
        ..Opening::on(counter.folder())
    });
    window.press("Қалтаны таңдап, сақтау…");
    window.sees_in(WHOLE, "Сақталды:");
    window.picture("year-saved");
    let masked = kept.path().join("ruqsat-2026");
    assert_eq!(
        names(&masked),
        [
            "register-2026-11-masked.csv",
            "register-2026-11-masked.pdf",
            "register-2026-11-masked.xlsx",
            "register-2026-12-draft-masked.csv",
            "register-2026-12-draft-masked.pdf",
            "register-2026-12-draft-masked.xlsx",
            "statistics-2026.pdf",
        ]
    );
    assert!(!words(&masked.join("register-2026-11-masked.pdf")).contains("Өтегенова"));

    window.tick_in(WHOLE, "Кеңседе қалады: толық");
    window.press("Қалтаны таңдап, сақтау…");
    window.sees_in(WHOLE, "ruqsat-2026 (2)");
    let whole = kept.path().join("ruqsat-2026 (2)");
    assert!(words(&whole.join("register-2026-11.pdf")).contains("Өтегенова"));
    assert_eq!(names(&masked).len(), 7, "the first one stays as it was");
    assert_eq!(names(kept.path()), ["ruqsat-2026", "ruqsat-2026 (2)"]);
}

#[test]
fn a_year_that_is_stopped_midway_leaves_nothing() {
    let counter = office();
    let kept = tempfile::tempdir().expect("a temporary folder");
    // Seven files are made, then written: it stands at the third that is written.
    let window = year(&Opening {
        save_to: kept.path(),
        clock: CLOCK,
        waits_at: "9",
        ..Opening::on(counter.folder())
    });
    window.press("Қалтаны таңдап, сақтау…");
    window.sees_in(WHOLE, "64 %");
    window.picture("year-being-saved");
    let half_made = names(kept.path());
    assert_eq!(half_made.len(), 1, "{half_made:?}");
    assert_eq!(names(&kept.path().join(&half_made[0])).len(), 2);
    window.press("Тоқтату");
    window.sees_in(WHOLE, "Тоқтатылды: ештеңе сақталған жоқ.");
    assert!(names(kept.path()).is_empty(), "{:?}", names(kept.path()));
}

#[test]
fn a_window_that_closes_takes_its_half_made_year_with_it() {
    let counter = office();
    let kept = tempfile::tempdir().expect("a temporary folder");
    let window = year(&Opening {
        save_to: kept.path(),
        clock: CLOCK,
        waits_at: "9",
        ..Opening::on(counter.folder())
    });
    window.press("Қалтаны таңдап, сақтау…");
    window.sees_in(WHOLE, "64 %");
    window.ask_to_close();
    assert!(names(kept.path()).is_empty(), "{:?}", names(kept.path()));
}

#[test]
fn a_full_disk_is_told_and_nothing_stays_on_it() {
    let counter = office();
    let kept = tempfile::tempdir().expect("a temporary folder");
    let window = year(&Opening {
        save_to: kept.path(),
        clock: CLOCK,
        saving_fails: "full",
        ..Opening::on(counter.folder())
    });
    window.press("Қалтаны таңдап, сақтау…");
    window.sees_in(WHOLE, "орын");
    assert!(names(kept.path()).is_empty(), "{:?}", names(kept.path()));
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder can be read");
    let mut names: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}

fn words(file: &Path) -> String {
    pages::words(&fs::read(file).expect("a file that was saved"))
}
