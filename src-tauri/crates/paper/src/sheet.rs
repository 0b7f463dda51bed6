//! A sheet: page, blocks, and what runs outside the blocks; and what the file says of itself.
//!
//! Knows no clock and makes no identifiers: both are given.

use crate::{Align, Block, Inline, Pt, mm};

/// Which way an A4 sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// 210 × 297 mm.
    #[default]
    Portrait,
    /// 297 × 210 mm.
    Landscape,
}

/// Margins in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margins {
    /// Left, where the sheet is bound.
    pub left: Pt,
    /// Right.
    pub right: Pt,
    /// Top.
    pub top: Pt,
    /// Bottom.
    pub bottom: Pt,
}

impl Default for Margins {
    /// The office's convention: 30, 15, 20, 20 mm.
    fn default() -> Self {
        Self {
            left: mm(30.0),
            right: mm(15.0),
            top: mm(20.0),
            bottom: mm(20.0),
        }
    }
}

/// An A4 page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PageSetup {
    /// Which way it lies.
    pub orientation: Orientation,
    /// Its margins.
    pub margins: Margins,
}

impl PageSetup {
    /// Width and height in points.
    pub fn size(&self) -> (Pt, Pt) {
        match self.orientation {
            Orientation::Portrait => (mm(210.0), mm(297.0)),
            Orientation::Landscape => (mm(297.0), mm(210.0)),
        }
    }
}

/// Which pages carry a running line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnPages {
    /// Every page.
    #[default]
    All,
    /// The first page of the sheet.
    First,
    /// Every page but the first.
    Following,
}

/// A small line in the margin, outside the approved text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunningLine {
    /// Its pieces; it wraps if it is too long.
    pub runs: Vec<Inline>,
    /// Its alignment between the side margins.
    pub align: Align,
    /// The pages it stands on.
    pub on: OnPages,
    /// Type size; `None` is 10 pt.
    pub size: Option<Pt>,
}

impl RunningLine {
    /// A line flush left on every page.
    pub fn new(piece: impl Into<Inline>) -> Self {
        Self {
            runs: vec![piece.into()],
            ..Self::default()
        }
    }
}

/// How pages are numbered, centred in the top margin; each sheet counts from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Numbering {
    /// Not at all.
    Off,
    /// "2", from the second page on.
    Plain,
    /// "2/3", from the second page on.
    #[default]
    OfTotal,
    /// "1", on every page.
    PlainAlways,
    /// "1/3", on every page.
    OfTotalAlways,
}

/// One paper: its pages follow each other and are numbered from one.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The page.
    pub page: PageSetup,
    /// Type size in points.
    pub type_size: Pt,
    /// Distance of baselines as a multiple of the type size.
    pub leading: f32,
    /// The text.
    pub blocks: Vec<Block>,
    /// Lines in the top margin; if they need more than the margin, the text starts lower.
    pub running_head: Vec<RunningLine>,
    /// Lines in the bottom margin.
    pub running_foot: Vec<RunningLine>,
    /// Page numbers.
    pub numbering: Numbering,
    /// A big light-grey word across every page, beneath the text, such as "ЖОБА".
    pub mark: Option<String>,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            page: PageSetup::default(),
            type_size: 14.0,
            leading: 1.15,
            blocks: Vec::new(),
            running_head: Vec::new(),
            running_foot: Vec::new(),
            numbering: Numbering::default(),
            mark: None,
        }
    }
}

impl Sheet {
    /// A sheet of these blocks with the usual page and type.
    pub fn new(blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            ..Self::default()
        }
    }
}

/// A local date and time with its distance from UTC, as the caller's clock gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Year, 0–9999.
    pub year: u16,
    /// Month, 1–12.
    pub month: u8,
    /// Day, 1–31.
    pub day: u8,
    /// Hour, 0–23.
    pub hour: u8,
    /// Minute, 0–59.
    pub minute: u8,
    /// Second, 0–59.
    pub second: u8,
    /// Minutes east of UTC.
    pub offset_minutes: i16,
}

/// What the file says of itself. Same sheets and same meta give the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The document's title.
    pub title: String,
    /// Language tag, such as "kk-KZ".
    pub lang: String,
    /// When it was made.
    pub created: Stamp,
    /// The file's identifier.
    pub id: [u8; 16],
}
