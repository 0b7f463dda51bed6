//! Papers against their golden frames.

use std::fmt::Write;
use std::path::Path;

use documents::Paper;
use paper::{Fonts, Supplies};

pub(crate) fn fonts() -> Fonts {
    Fonts::new(&Supplies {
        regular: assets::fonts::REGULAR,
        bold: assets::fonts::BOLD,
        italic: assets::fonts::ITALIC,
        srgb: assets::icc::SRGB,
    })
    .expect("the shipped faces read")
}

/// With `RUQSAT_GOLDEN=update` the golden file is written anew; look at the paper before committing it.
pub(crate) fn compare(name: &str, paper: &Paper) {
    let mut frames = String::new();
    for page in &paper.pages {
        write!(frames, "{page}").expect("a String takes everything");
    }
    show(&format!("{name}.pdf"), &paper.bytes);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(format!("{name}.txt"));
    if std::env::var_os("RUQSAT_GOLDEN").is_some_and(|what| what == "update") {
        write(&path, frames.as_bytes());
    }
    let golden = read(&path);
    assert!(
        golden == frames,
        "{name} is laid out otherwise than its golden file says"
    );
}

/// With `RUQSAT_PAPERS=DIR` what is made is written there, to be looked at and opened by other programs.
pub(crate) fn show(name: &str, bytes: &[u8]) {
    if let Some(dir) = std::env::var_os("RUQSAT_PAPERS") {
        write(&Path::new(&dir).join(name), bytes);
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "golden files lie beside the test"
)]
fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("the folder can be written");
}

#[allow(
    clippy::disallowed_methods,
    reason = "golden files lie beside the test"
)]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
