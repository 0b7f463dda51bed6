//! Pages of a finished file as pictures for the screen. Only this file knows the renderer. It does not know
//! whose file it is, and draws with the faces embedded in it alone.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// Width where none is asked for.
const WIDTH: u32 = 900;
/// No narrower: nothing can be read below.
const NARROWEST: u32 = 100;
/// No wider: a page of it takes some 50 MB while it is drawn.
const WIDEST: u32 = 3000;
/// No page is higher, however long its sheet.
const HIGHEST: f32 = 16_000.0;

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// PNG.
    pub png: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Not a file that can be drawn.
    #[error("not a readable file")]
    Unreadable,
    /// The renderer gave up.
    #[error("page {0} can't be drawn")]
    Page(usize),
}

/// Draws every page so many pixels wide; 0 for the usual width, and one out of bounds is brought within them.
pub fn of_pages(pdf: Vec<u8>, width: u32) -> Result<Vec<Picture>, PictureError> {
    let width = match width {
        0 => WIDTH,
        width => width.clamp(NARROWEST, WIDEST),
    };
    let mut at = 0;
    // A fault in the renderer must not end the program; what it was drawing is thrown away whole.
    catch_unwind(AssertUnwindSafe(|| draw(pdf, width, &mut at)))
        .unwrap_or(Err(PictureError::Page(at)))
}

/// `at` says which page is being drawn, from 1.
fn draw(pdf: Vec<u8>, width: u32, at: &mut usize) -> Result<Vec<Picture>, PictureError> {
    let pdf = Pdf::new(pdf).map_err(|_| PictureError::Unreadable)?;
    let cache = RenderCache::new();
    let mut pictures = Vec::new();
    for page in pdf.pages().iter() {
        *at += 1;
        let (across, down) = page.render_dimensions();
        let scale = as_pixels(width) / across;
        if !scale.is_finite() || down * scale > HIGHEST {
            return Err(PictureError::Page(*at));
        }
        // The renderer cuts fractions of pixels off, and the width asked for is a promise.
        let pixmap = render(
            page,
            &cache,
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &PixmapSettings {
                x_scale: (as_pixels(width) + 0.25) / across,
                y_scale: scale,
                bg_color: WHITE,
            },
        );
        let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
        let png = pixmap.into_png().map_err(|_| PictureError::Page(*at))?;
        pictures.push(Picture { png, width, height });
    }
    if pictures.is_empty() {
        return Err(PictureError::Unreadable);
    }
    Ok(pictures)
}

/// A width within bounds has no rounding as `f32`.
#[allow(clippy::cast_precision_loss)]
fn as_pixels(width: u32) -> f32 {
    width as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_file_of_pages_is_a_fault_and_no_panic() {
        for bytes in [b"".as_slice(), b"%PDF-1.7\n%%EOF", &[0xff; 4096]] {
            assert_eq!(of_pages(bytes.to_vec(), 0), Err(PictureError::Unreadable));
        }
    }
}
