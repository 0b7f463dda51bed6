//! The page is shown larger and smaller by its keys, and the next time as it was left.

use thirtyfour::prelude::*;

use super::driver::{Opening, Window};
use crate::page::Page;
use crate::program;

#[test]
fn the_page_is_shown_larger_by_its_keys_and_stays_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let home = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    let opening = Opening {
        home: Some(home.path()),
        ..Opening::on(folder.path())
    };
    let window = Window::open_with(&opening);
    window.is_at("Кім жұмыс істейді?");
    // A window that is not shown yet has no width.
    window.becomes(|window| width(window) > 0);
    let ordinary = width(&window);
    zoom(&window, "-");
    window.becomes(|window| width(window) > ordinary);
    zoom(&window, "0");
    window.becomes(|window| width(window) == ordinary);
    zoom(&window, "=");
    zoom(&window, "=");
    window.becomes(|window| width(window) < ordinary * 9 / 10);
    let larger = width(&window);
    window.ask_to_close();

    let again = Window::open_with(&opening);
    again.is_at("Кім жұмыс істейді?");
    again.becomes(|window| width(window) == larger);
}

fn zoom(window: &Window, key: &str) {
    window.on_page(async |page| {
        let keys = page
            .action_chain()
            .key_down(Key::Control)
            .send_keys(key)
            .key_up(Key::Control);
        keys.perform().await
    });
}

/// How much of the page the window shows, in the page's own measure.
fn width(window: &Window) -> i64 {
    window.on_page(async |page| page.execute("return innerWidth", vec![]).await?.convert())
}
