//! Pages become a file: PDF/A-2b, the same bytes for the same pages.
//!
//! This module and those beneath it are the only users of printpdf and lopdf. printpdf draws the
//! pages and embeds the faces; its document is amended before it is saved, because it cannot
//! itself state a language, XMP, an output intent or a fixed identifier.

mod archive;
mod draw;
mod program;
mod xmp;

use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Rect, serialize::to_lopdf_doc};

use crate::{Fonts, Frame, Meta, Page, PaperError, Sheet, lay_out};

pub(crate) use program::{Program, compressed};

/// Lays out the sheets and writes them one after the other into one file.
pub fn write(sheets: &[Sheet], meta: &Meta, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let mut pages = Vec::new();
    for sheet in sheets {
        pages.extend(lay_out(sheet, fonts)?);
    }
    write_pages(&pages, meta, fonts)
}

/// Writes pages that are laid out already. Without any, the file has one empty A4 page.
pub fn write_pages(pages: &[Page], meta: &Meta, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let empty;
    let pages = if pages.is_empty() {
        empty = lay_out(&Sheet::default(), fonts)?;
        &empty
    } else {
        pages
    };
    let mut document = PdfDocument::new("");
    // A face nothing is set in would be copied and looked through for nothing.
    for program in fonts.programs.iter().filter(|program| uses(pages, program)) {
        let (id, font) = program.resource();
        document.resources.fonts.map.insert(id, font);
    }
    document.pages = pages.iter().map(|page| drawn(page, fonts)).collect();
    let options = PdfSaveOptions {
        subset_fonts: false,
        ..PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let mut amended = to_lopdf_doc(&document, &options, &mut warnings);
    // Of a long register the operations take more than all the rest, and are written by now.
    drop(document);
    archive::amend(&mut amended, meta, fonts)?;
    archive::compress(&mut amended)?;
    let mut bytes = Vec::with_capacity(128 * 1024);
    amended
        .save_to(&mut bytes)
        .map_err(|error| PaperError::Write(error.to_string()))?;
    Ok(bytes)
}

fn uses(pages: &[Page], program: &Program) -> bool {
    let frames = pages.iter().flat_map(|page| &page.frames);
    frames
        .into_iter()
        .any(|frame| matches!(frame, Frame::Text { style, .. } if program.is_of(*style)))
}

fn drawn(page: &Page, fonts: &Fonts) -> PdfPage {
    let area = Rect::from_wh(printpdf::Pt(page.width), printpdf::Pt(page.height));
    PdfPage {
        media_box: area.clone(),
        trim_box: area.clone(),
        crop_box: area,
        ops: draw::operations(page, fonts),
    }
}
