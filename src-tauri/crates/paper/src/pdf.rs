//! Pages become a file: PDF/A-2b, the same bytes for the same pages.
//!
//! This module and those beneath it are the only users of printpdf and lopdf. printpdf lays out the document and embeds
//! the faces; what it makes is amended before it is saved, because it cannot itself state a language, XMP, an output
//! intent or a fixed identifier, and the pages' contents are put in as they are written here.

mod archive;
mod draw;
mod program;
mod xmp;

use printpdf::{
    Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect, TextItem,
    serialize::to_lopdf_doc,
};

use crate::cores::shared;
use crate::fonts::STYLES;
use crate::{Fonts, Meta, Page, PaperError, Sheet, lay_out};

pub(crate) use program::{Program, compressed};
use program::{Used, quickly_compressed};

/// Fewer pages are written sooner than another core begins.
const A_CORES_WORTH: usize = 24;

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
    let (contents, used) = contents(pages, fonts)?;
    let options = PdfSaveOptions {
        subset_fonts: false,
        ..PdfSaveOptions::default()
    };
    let mut amended = to_lopdf_doc(&bare(pages, used, fonts), &options, &mut Vec::new());
    archive::put_contents(&mut amended, contents)?;
    archive::amend(&mut amended, meta, fonts)?;
    archive::compress(&mut amended)?;
    let mut bytes = Vec::with_capacity(128 * 1024);
    amended
        .save_to(&mut bytes)
        .map_err(|error| PaperError::Write(error.to_string()))?;
    Ok(bytes)
}

/// The content of every page, compressed, and what they are set in.
fn contents(pages: &[Page], fonts: &Fonts) -> Result<(Vec<Vec<u8>>, Used), PaperError> {
    let parts = shared(pages, A_CORES_WORTH, 1, |pages| {
        let mut used = Used::default();
        let written = pages
            .iter()
            .map(|page| quickly_compressed(&draw::content(page, fonts, &mut used)));
        Ok((written.collect::<Result<Vec<_>, PaperError>>()?, used))
    });
    let (mut contents, mut used) = (Vec::with_capacity(pages.len()), Used::default());
    for part in parts {
        let (written, also) = part?;
        contents.extend(written);
        used.add(also);
    }
    Ok((contents, used))
}

/// The document without its contents: every page with its size, and on the first one every character that is used, from
/// which printpdf learns what to say of the faces. A face nothing is set in would be embedded for nothing.
fn bare(pages: &[Page], mut used: Used, fonts: &Fonts) -> PdfDocument {
    let mut document = PdfDocument::new("");
    let mut ops = Vec::new();
    for style in STYLES {
        let characters = used.of(style).characters();
        if characters.is_empty() {
            continue;
        }
        let (id, font) = fonts.program(style).resource();
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(id.clone()),
            size: Pt(1.0),
        });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(characters)],
        });
        document.resources.fonts.map.insert(id, font);
    }
    let empty = |page: &Page| {
        let area = Rect::from_wh(Pt(page.width), Pt(page.height));
        PdfPage {
            media_box: area.clone(),
            trim_box: area.clone(),
            crop_box: area,
            ops: std::mem::take(&mut ops),
        }
    };
    document.pages = pages.iter().map(empty).collect();
    document
}
