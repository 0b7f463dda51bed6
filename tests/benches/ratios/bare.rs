//! Laid-out frames drawn with printpdf as anybody would: fonts added, operations listed, saved.
//!
//! It knows nothing of PDF/A, of compressing a face once, or of how a page came to be laid out.

use paper::{Frame, Page, Style};
use printpdf::{
    FontId, Line, LinePoint, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Pt, Rect, TextItem, TextMatrix,
};

/// The upright, the bold and the italic face.
pub(crate) struct Faces([ParsedFont; 3]);

/// The same faces the papers are made from.
pub(crate) fn faces() -> Faces {
    let files = [
        assets::fonts::REGULAR,
        assets::fonts::BOLD,
        assets::fonts::ITALIC,
    ];
    Faces(files.map(|file| {
        ParsedFont::from_bytes(file, 0, &mut Vec::new()).expect("the shipped face reads")
    }))
}

/// The file of these pages. With `optimize` off nothing in it is compressed.
pub(crate) fn file(title: &str, pages: &[Page], faces: &Faces, optimize: bool) -> Vec<u8> {
    let mut document = PdfDocument::new(title);
    let ids = faces.0.each_ref().map(|face| document.add_font(face));
    let pages = pages.iter().map(|page| drawn(page, &ids)).collect();
    // The faces are cut already; cutting them again is what the product leaves out too.
    let options = PdfSaveOptions {
        subset_fonts: false,
        optimize,
        ..PdfSaveOptions::default()
    };
    document.with_pages(pages).save(&options, &mut Vec::new())
}

fn drawn(page: &Page, ids: &[FontId; 3]) -> PdfPage {
    let area = Rect::from_wh(Pt(page.width), Pt(page.height));
    PdfPage {
        media_box: area.clone(),
        trim_box: area.clone(),
        crop_box: area,
        ops: operations(page, ids),
    }
}

fn operations(page: &Page, ids: &[FontId; 3]) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut known = None;
    for frame in &page.frames {
        let Frame::Line {
            from,
            to,
            thickness,
        } = frame
        else {
            continue;
        };
        if known != Some(thickness) {
            known = Some(thickness);
            let pt = Pt(round(*thickness));
            ops.push(Op::SetOutlineThickness { pt });
        }
        let points = [from, to].map(|at| LinePoint {
            p: point(page, *at),
            bezier: false,
        });
        let line = Line {
            points: points.into(),
            is_closed: false,
        };
        ops.push(Op::DrawLine { line });
    }
    ops.push(Op::StartTextSection);
    let mut font = None;
    for frame in &page.frames {
        let Frame::Text {
            x,
            y,
            size,
            style,
            gap,
            text,
            ..
        } = frame
        else {
            continue;
        };
        if font != Some((*style, *size)) {
            font = Some((*style, *size));
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(id(*style, ids).clone()),
                size: Pt(*size),
            });
        }
        let at = point(page, (*x, *y));
        ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(at.x, at.y),
        });
        ops.push(Op::ShowText {
            items: items(text, *gap, *size),
        });
    }
    ops.push(Op::EndTextSection);
    ops
}

fn id(style: Style, ids: &[FontId; 3]) -> &FontId {
    match style {
        Style::Regular => &ids[0],
        Style::Bold => &ids[1],
        Style::Italic => &ids[2],
    }
}

fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

fn point(page: &Page, (x, y): (f32, f32)) -> Point {
    Point {
        x: Pt(round(x)),
        y: Pt(round(page.height - y)),
    }
}

fn items(text: &str, gap: f32, size: f32) -> Vec<TextItem> {
    if gap <= 0.0 {
        return vec![TextItem::Text(text.to_owned())];
    }
    let mut items = Vec::new();
    for word in text.split_inclusive(' ') {
        items.push(TextItem::Text(word.to_owned()));
        if word.ends_with(' ') {
            items.push(TextItem::Offset(round(-gap * 1000.0 / size)));
        }
    }
    items
}
