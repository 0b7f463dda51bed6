//! A sheet of blocks becomes measured pages, pages become PDF/A-2b, and a file becomes pictures for the screen.
//!
//! The crate knows paragraphs, blanks with captions, signature rows, lists and tables. It does
//! not know law, cases, grammar, files or clocks: words, dates and identifiers come in as data.
//! Text is taken as it is given; composing it (NFC), declining it and putting a no-break space
//! between a number and its unit are the caller's.

mod blank;
mod block;
mod cores;
mod error;
mod fit;
mod fonts;
mod frame;
mod inline;
mod layout;
mod lines;
mod pages;
pub mod pdf;
pub mod picture;
mod place;
mod sheet;
mod slab;
mod table;
mod text;

pub use blank::{Blank, CaptionPlace};
pub use block::{Block, CheckBox, Group, ListItem, Paragraph, SignatureRow};
pub use error::PaperError;
pub use fonts::{Fonts, Supplies};
pub use frame::{Frame, Page};
pub use inline::{Align, Inline, Run, Style};
pub use pages::lay_out;
pub use sheet::{
    Margins, Meta, Numbering, OnPages, Orientation, PageSetup, RunningLine, Sheet, Stamp,
};
pub use table::{Cell, ColumnWidth, Table};

/// A length in PostScript points (1/72 inch).
pub type Pt = f32;

/// Millimetres as points.
pub fn mm(millimetres: f32) -> Pt {
    millimetres * 72.0 / 25.4
}
