//! The edition and the typefaces as shipped, read once.

use paper::{Fonts, Supplies};
use statutes::Edition;

pub(crate) fn edition() -> Edition {
    Edition::read(&assets::services::EDITIONS[0].names_and_bytes())
        .expect("the shipped edition reads")
}

pub(crate) fn fonts() -> Fonts {
    Fonts::new(&Supplies {
        regular: assets::fonts::REGULAR,
        bold: assets::fonts::BOLD,
        italic: assets::fonts::ITALIC,
        srgb: assets::icc::SRGB,
    })
    .expect("the shipped faces read")
}
