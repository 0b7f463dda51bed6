//! Hands at keyboard and mouse, counted. Keys go to whatever has the focus, and every stop must show that it has it;
//! nothing is found that the keys do not lead to.

use std::cell::Cell;
use std::time::Instant;

use thirtyfour::prelude::*;

use super::driver::Window;
use crate::page::{PAGE, Page};
use crate::webdriver::{LIMIT, PAUSE};

/// A stop further away than this is one nobody would walk to.
const FAR: usize = 60;

/// What has the focus, as its name is read out; the rest says whether one sees that it has it.
const FOCUSED: &str = "
    const at = document.activeElement;
    const text = (thing) => thing.textContent.replace(/\\s+/g, ' ').trim();
    const label = at.labels?.[0];
    const name = at.getAttribute('aria-label') ?? (label ? text(label) : text(at));
    const style = getComputedStyle(at);
    const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const box = at.getBoundingClientRect();
    const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const within = at.closest('fieldset, dialog')?.querySelector('legend, h2');
    return [name, at.localName, within ? text(within) : '', drawn, shown];";

/// A pair of hands at a window.
pub(super) struct Hands<'a> {
    window: &'a Window,
    /// Clicks with the mouse.
    pub(super) clicks: Cell<usize>,
    /// Keys that move, choose and act.
    pub(super) moves: Cell<usize>,
    /// Characters that were typed.
    pub(super) characters: Cell<usize>,
}

/// What has the focus.
struct Stop {
    name: String,
    kind: String,
    within: String,
}

impl<'a> Hands<'a> {
    /// Hands that have done nothing yet.
    pub(super) fn at(window: &'a Window) -> Self {
        Self {
            window,
            clicks: Cell::new(0),
            moves: Cell::new(0),
            characters: Cell::new(0),
        }
    }

    /// Clicks a button by its words.
    pub(super) fn click(&self, words: &str) {
        self.click_in(PAGE, words);
    }

    /// Clicks a button of a section or a sheet.
    pub(super) fn click_in(&self, section: &str, words: &str) {
        self.clicks.set(self.clicks.get() + 1);
        self.window.press_in(section, words);
    }

    /// Clicks the box beside some words.
    pub(super) fn click_box(&self, words: &str) {
        self.clicks.set(self.clicks.get() + 1);
        self.window.tick(words);
    }

    /// Clicks into a field of a table, by the beginning of its name.
    pub(super) fn click_cell(&self, name: &str) {
        self.clicks.set(self.clicks.get() + 1);
        self.window.enter_cell(name);
    }

    /// Presses a key that moves, chooses or acts.
    pub(super) fn press(&self, key: &Key) {
        self.moves.set(self.moves.get() + 1);
        self.window.key(key.clone());
    }

    /// Does what the page's main button does.
    pub(super) fn act(&self) {
        self.moves.set(self.moves.get() + 1);
        self.window.act();
    }

    /// Types into what has the focus.
    pub(super) fn types(&self, text: &str) {
        self.characters
            .set(self.characters.get() + text.chars().count());
        self.window.on_page(async |page| {
            let focused = page.active_element().await?;
            focused.send_keys(text).await
        });
    }

    /// Walks with Tab to the next stop of this name, in this section where one is named.
    pub(super) fn walk_to(&self, section: &str, name: &str) {
        self.walk(&Key::Tab, section, name);
    }

    /// Walks with a key to the next stop of this name.
    pub(super) fn walk(&self, key: &Key, section: &str, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..FAR {
            self.press(key);
            let stop = self.stop();
            if stop.name.starts_with(name) && (section.is_empty() || stop.within == section) {
                return;
            }
            passed.push(stop.name);
        }
        panic!("«{name}» is not reached; the way leads over {passed:#?}");
    }

    /// Walks to a field and types into it.
    pub(super) fn fill(&self, section: &str, name: &str, text: &str) {
        self.walk_to(section, name);
        self.types(text);
    }

    /// Walks down a list that has the focus until it shows this.
    pub(super) fn choose(&self, option: &str) {
        for _ in 0..FAR {
            let shown: String = self.window.on_page(async |page| {
                let shown = "return document.activeElement.selectedOptions[0].textContent.trim()";
                page.execute(shown, vec![]).await?.convert()
            });
            if shown.starts_with(option) {
                return;
            }
            self.press(&Key::Down);
        }
        panic!("the list has no «{option}»");
    }

    /// Waits until what has this name has the focus, put there by the page.
    pub(super) fn awaits(&self, name: &str) {
        let began = Instant::now();
        loop {
            let stop = self.stop();
            if stop.name.starts_with(name) {
                return;
            }
            assert!(
                began.elapsed() < LIMIT,
                "the focus is at «{}» ({}), not at «{name}»",
                stop.name,
                stop.kind
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// What has the focus, which one must see that it has; the page may still be scrolling to it.
    fn stop(&self) -> Stop {
        let began = Instant::now();
        loop {
            let (name, kind, within, drawn, shown): (String, String, String, bool, bool) = self
                .window
                .on_page(async |page| page.execute(FOCUSED, vec![]).await?.convert());
            // A title takes the focus so that it is read out; keys do not stop at it.
            if kind == "h1" || kind == "body" || drawn && shown {
                return Stop { name, kind, within };
            }
            assert!(
                began.elapsed() < LIMIT,
                "«{name}» ({kind}) of «{within}» has the focus; marked: {drawn}, in sight: {shown}"
            );
            std::thread::sleep(PAUSE);
        }
    }
}
