//! Every screen of the window, in both languages and both colours, at the ordinary size and at twice that: axe-core
//! finds no violation of WCAG 2.2 AA, nothing is cut off, and the page breaks no rule of its own. In Chromium through
//! the bridge and in the real window. Reached as a person does, by words and keys; each on a register of its own.

mod case;
mod eyes;
mod importing;
mod intake;
mod lists;
mod offices;
mod people;
mod procedure;
mod procedure_office;
mod records;
mod reports;
mod settings;
mod start;

use std::panic::{self, AssertUnwindSafe};

use eyes::{LANGUAGES, Look, THEMES};
use offices::{Office, Offices};

use crate::browser::{Chromium, Shell};
use crate::page::Page;
use crate::tree;
use crate::window::{Opening, Window};

/// A screen, and how a person comes to it.
struct Screen<P> {
    name: &'static str,
    office: Office,
    /// From the first picture of the page to the screen.
    reach: fn(&P),
}

/// What the real window shows at twice the size, too; Chromium shows every screen so.
const OF_EACH_KIND: [&str; 10] = [
    "set-up",
    "today",
    "intake-typed",
    "case-permit-made",
    "register",
    "month",
    "year",
    "import-checked",
    "calendar",
    "settings",
];

#[test]
fn the_first_screens_in_chromium() {
    in_chromium(&start::screens());
}

#[test]
fn intake_in_chromium() {
    in_chromium(&intake::screens());
}

#[test]
fn cases_in_chromium() {
    in_chromium(&case::states());
}

#[test]
fn acts_in_chromium() {
    in_chromium(&case::acts());
}

#[test]
fn the_whole_procedure_in_chromium() {
    in_chromium(&procedure::states());
}

#[test]
fn refusing_in_chromium() {
    in_chromium(&procedure::refusing());
}

#[test]
fn what_follows_a_result_in_chromium() {
    in_chromium(&procedure::following());
}

#[test]
fn lists_in_chromium() {
    in_chromium(&lists::cases());
}

#[test]
fn the_calendar_in_chromium() {
    in_chromium(&lists::calendar());
}

#[test]
fn records_in_chromium() {
    in_chromium(&records::screens());
}

#[test]
fn reports_in_chromium() {
    in_chromium(&reports::screens());
}

#[test]
fn the_import_in_chromium() {
    in_chromium(&importing::screens());
}

#[test]
fn settings_in_chromium() {
    in_chromium(&settings::screens());
}

#[test]
fn the_first_screens_in_the_window() {
    in_window(&start::screens(), 1);
}

#[test]
fn intake_in_the_window() {
    in_window(&intake::screens(), 1);
}

#[test]
fn cases_in_the_window() {
    in_window(&case::states(), 1);
}

#[test]
fn acts_in_the_window() {
    in_window(&case::acts(), 1);
}

#[test]
fn the_whole_procedure_in_the_window() {
    in_window(&procedure::states(), 1);
}

#[test]
fn refusing_in_the_window() {
    in_window(&procedure::refusing(), 1);
}

#[test]
fn what_follows_a_result_in_the_window() {
    in_window(&procedure::following(), 1);
}

#[test]
fn lists_in_the_window() {
    in_window(&lists::cases(), 1);
}

#[test]
fn the_calendar_in_the_window() {
    in_window(&lists::calendar(), 1);
}

#[test]
fn records_in_the_window() {
    in_window(&records::screens(), 1);
}

#[test]
fn reports_in_the_window() {
    in_window(&reports::screens(), 1);
}

#[test]
fn the_import_in_the_window() {
    in_window(&importing::screens(), 1);
}

#[test]
fn settings_in_the_window() {
    in_window(&settings::screens(), 1);
}

#[test]
fn a_screen_of_each_kind_at_twice_the_size_in_the_window() {
    let all = [
        start::screens(),
        intake::screens(),
        case::states(),
        lists::cases(),
        reports::screens(),
        importing::screens(),
        lists::calendar(),
        settings::screens(),
    ];
    let each: Vec<Screen<Window>> = all
        .into_iter()
        .flatten()
        .filter(|screen| OF_EACH_KIND.contains(&screen.name))
        .collect();
    assert_eq!(each.len(), OF_EACH_KIND.len());
    in_window(&each, 2);
}

fn in_chromium(screens: &[Screen<Chromium>]) {
    let offices = Offices::default();
    let chromium = Chromium::start();
    let mut found = Vec::new();
    for screen in screens {
        let folder = offices.copy(screen.office);
        let register = offices::register(folder.path());
        chromium.size(1280, 720, 1);
        chromium.open(match screen.office {
            Office::FirstStart => Shell::first_start(register),
            _ => Shell::on(register),
        });
        if reached(&chromium, screen, &mut found) {
            found.extend(looked_at(&chromium, screen.name, "", &THEMES));
            chromium.size(640, 360, 2);
            found.extend(looked_at(&chromium, screen.name, "small", &THEMES[1..]));
        }
        let noted = chromium.noted();
        found.extend(
            noted
                .iter()
                .map(|noted| format!("{}: {noted}", screen.name)),
        );
    }
    none(&found);
}

/// In the real window, one pixel of its page so many of the screen's: each screen in a window of its own, on a
/// register of its own.
fn in_window(screens: &[Screen<Window>], scale: u8) {
    let (size, themes) = match scale {
        1 => ("webkit", &THEMES[..]),
        _ => ("webkit-small", &THEMES[1..]),
    };
    let offices = Offices::default();
    let mut found = Vec::new();
    for screen in screens {
        let folder = offices.copy(screen.office);
        let register = offices::register(folder.path());
        let saved = folder.path().join("saved");
        std::fs::create_dir(&saved).expect("a fresh folder takes another");
        let journal = tree::top().join("tests/journals/journal-with-faults.xlsx");
        let opening = Opening {
            save_to: &saved,
            choose: &journal,
            size: Some((1280 / u32::from(scale), 720 / u32::from(scale))),
            scale,
            ..match screen.office {
                Office::FirstStart => Opening::at_home(folder.path()),
                _ => Opening::on(&register),
            }
        };
        let window = Window::open_with(&opening);
        if reached(&window, screen, &mut found) {
            found.extend(looked_at(&window, screen.name, size, themes));
        }
    }
    none(&found);
}

/// Whether a screen was reached; what was on the way instead is told by the panic and by a picture.
fn reached<P: Page>(page: &P, screen: &Screen<P>, found: &mut Vec<String>) -> bool {
    let came = panic::catch_unwind(AssertUnwindSafe(|| (screen.reach)(page)));
    if came.is_err() {
        found.push(format!("{}: was not reached", screen.name));
        let look = Look {
            screen: screen.name,
            language: "kk",
            theme: "lost",
            size: "",
        };
        eyes::picture(page, &look);
    }
    came.is_ok()
}

/// Looks at a screen in every language and these colours.
fn looked_at(page: &impl Page, screen: &str, size: &str, themes: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for language in LANGUAGES {
        for theme in themes {
            let look = Look {
                screen,
                language,
                theme,
                size,
            };
            eyes::wear(page, &look);
            eyes::picture(page, &look);
            found.extend(eyes::violations(page, &look));
            // Colours change no sizes.
            if *theme == THEMES[1] {
                found.extend(eyes::cuts(page, &look));
            }
        }
    }
    found
}

fn none(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} faults:\n{}",
        found.len(),
        found.join("\n")
    );
}
