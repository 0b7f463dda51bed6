//! Slabs become pages: where a page ends, and what runs in its margins.
//!
//! Knows nothing of blocks.

use crate::layout::{Column, Setting, blocks};
use crate::place::height;
use crate::slab::{Glue, Slab, Stack};
use crate::{
    Align, Block, Fonts, Frame, Numbering, OnPages, Page, PaperError, Paragraph, Pt, Run,
    RunningLine, Sheet, Style, mm,
};

/// Distance of the outermost running line from the paper's edge.
const EDGE: f32 = 9.0;
/// Distance between running lines and text, in millimetres.
const CLEAR: f32 = 2.0;
/// Type size of page numbers.
const NUMBER_SIZE: Pt = 12.0;
/// Type size of running lines.
const RUNNING_SIZE: Pt = 10.0;
/// The mark's angle in degrees.
const MARK_ANGLE: f32 = 52.0;

/// Lays a sheet out into pages. An empty sheet is one empty page.
pub fn lay_out(sheet: &Sheet, fonts: &Fonts) -> Result<Vec<Page>, PaperError> {
    let margins = Margins::new(sheet, fonts)?;
    let setting = margins.setting;
    let mut stack = Stack::default();
    blocks(&sheet.blocks, margins.column, setting, &mut stack)?;
    stack.hold_signatures();
    let mark = mark(sheet, fonts)?;
    let ranges = paginate(&stack, |page| margins.room(page));
    let of = ranges.len();
    let mut slabs = stack.slabs.into_iter();
    let mut pages = Vec::with_capacity(of);
    for (i, range) in ranges.into_iter().enumerate() {
        let mut frames: Vec<Frame> = mark.iter().cloned().collect();
        margins.head(i, of, &mut frames)?;
        let mut y = margins.area(i).0;
        for (j, slab) in slabs.by_ref().take(range.len()).enumerate() {
            if j > 0 || i == 0 || slab.fresh {
                y += slab.before;
            }
            if j == 0
                && i > 0
                && let Some(head) = slab.head
            {
                let head: &Slab = &stack.heads[head];
                frames.extend(head.frames.iter().cloned().map(|frame| frame.moved(0.0, y)));
                y += head.height;
            }
            frames.extend(slab.frames.into_iter().map(|frame| frame.moved(0.0, y)));
            y += slab.height;
        }
        margins.foot(i, &mut frames);
        let (width, height) = sheet.page.size();
        pages.push(Page {
            width,
            height,
            number: i + 1,
            of,
            frames,
        });
    }
    Ok(pages)
}

/// Ranges of slabs, one a page; `room` gives the height of a page by its index.
fn paginate(stack: &Stack, room: impl Fn(usize) -> Pt) -> Vec<std::ops::Range<usize>> {
    let slabs = &stack.slabs;
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    let mut start = 0;
    while start < slabs.len() {
        let page = ranges.len();
        let available = room(page) + 0.01;
        let mut used = 0.0;
        let mut end = start;
        while let Some(slab) = slabs.get(end) {
            if slab.fresh && end > start {
                break;
            }
            if end > start || page == 0 || slab.fresh {
                used += slab.before;
            }
            if end == start
                && page > 0
                && let Some(head) = slab.head
            {
                used += stack.heads[head].height;
            }
            used += slab.height;
            if used > available && end > start {
                break;
            }
            end += 1;
        }
        let cut = match slabs.get(end) {
            None => end,
            Some(slab) if slab.fresh => end,
            Some(_) => last_break(slabs, start, end),
        };
        ranges.push(start..cut);
        start = cut;
    }
    if ranges.is_empty() {
        ranges.push(0..0);
    }
    ranges
}

/// The last place up to `end` where a page that began at `start` may end.
fn last_break(slabs: &[Slab], start: usize, end: usize) -> usize {
    for firmest in [Glue::Free, Glue::Soft] {
        let loose = |&at: &usize| slabs[at - 1].glue <= firmest;
        if let Some(at) = (start + 1..=end).rev().find(loose) {
            return at;
        }
    }
    end
}

/// The running lines, laid out, and the area they leave to the text.
struct Margins<'a> {
    sheet: &'a Sheet,
    setting: Setting<'a>,
    column: Column,
    heads: Vec<(OnPages, Slab)>,
    feet: Vec<(OnPages, Slab)>,
}

impl<'a> Margins<'a> {
    fn new(sheet: &'a Sheet, fonts: &'a Fonts) -> Result<Self, PaperError> {
        let (width, page_height) = sheet.page.size();
        let margins = sheet.page.margins;
        let column = Column {
            x: margins.left,
            width: width - margins.left - margins.right,
        };
        let (size, leading) = (sheet.type_size, sheet.leading);
        let setting = Setting {
            fonts,
            size,
            leading,
            page_height,
        };
        let running = |lines: &[RunningLine]| {
            let line = |line: &RunningLine| Ok((line.on, running(line, column, setting)?));
            lines
                .iter()
                .map(line)
                .collect::<Result<Vec<_>, PaperError>>()
        };
        let (heads, feet) = (running(&sheet.running_head)?, running(&sheet.running_foot)?);
        let mut this = Self {
            sheet,
            setting,
            column,
            heads,
            feet,
        };
        this.setting.page_height = this.room(0).min(this.room(1));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole points for a message"
        )]
        if this.setting.page_height < size * leading * 4.0 {
            let width = this.setting.page_height as i32;
            return Err(PaperError::NoRoom {
                place: "the page's height",
                width,
            });
        }
        Ok(this)
    }

    fn room(&self, page: usize) -> Pt {
        let (top, bottom) = self.area(page);
        bottom - top
    }

    /// Top and bottom of the text on a page, from the paper's top.
    fn area(&self, page: usize) -> (Pt, Pt) {
        let (_, height) = self.sheet.page.size();
        let margins = self.sheet.page.margins;
        let taken = |lines: &[(OnPages, Slab)]| {
            lines
                .iter()
                .filter(|(on, _)| on.holds(page))
                .map(|(_, slab)| slab.height)
                .sum::<Pt>()
        };
        let number = if self.numbered(page) {
            self.number_height()
        } else {
            0.0
        };
        let beside = |taken: Pt| {
            if taken > 0.0 {
                mm(EDGE + CLEAR) + taken
            } else {
                0.0
            }
        };
        let top = margins.top.max(beside(taken(&self.heads) + number));
        (top, height - margins.bottom.max(beside(taken(&self.feet))))
    }

    fn numbered(&self, page: usize) -> bool {
        match self.sheet.numbering {
            Numbering::Off => false,
            Numbering::Plain | Numbering::OfTotal => page > 0,
            Numbering::PlainAlways | Numbering::OfTotalAlways => true,
        }
    }

    fn number_height(&self) -> Pt {
        height(self.setting.fonts, NUMBER_SIZE, self.setting.leading).total
    }

    fn head(&self, page: usize, of: usize, frames: &mut Vec<Frame>) -> Result<(), PaperError> {
        let mut y = mm(EDGE);
        if self.numbered(page) {
            let text = match self.sheet.numbering {
                Numbering::Plain | Numbering::PlainAlways => format!("{}", page + 1),
                _ => format!("{}/{of}", page + 1),
            };
            let line = RunningLine {
                runs: vec![Run::new(text).into()],
                align: Align::Center,
                on: OnPages::All,
                size: Some(NUMBER_SIZE),
            };
            let slab = running(&line, self.column, self.setting)?;
            frames.extend(slab.frames.into_iter().map(|frame| frame.moved(0.0, y)));
            y += slab.height;
        }
        for (_, slab) in self.heads.iter().filter(|(on, _)| on.holds(page)) {
            frames.extend(slab.frames.iter().cloned().map(|frame| frame.moved(0.0, y)));
            y += slab.height;
        }
        Ok(())
    }

    fn foot(&self, page: usize, frames: &mut Vec<Frame>) {
        let (_, height) = self.sheet.page.size();
        let here = self
            .feet
            .iter()
            .filter(|(on, _)| on.holds(page))
            .map(|(_, slab)| slab);
        let taken: Pt = here.clone().map(|slab| slab.height).sum();
        let mut y = height - mm(EDGE) - taken;
        for slab in here {
            frames.extend(slab.frames.iter().cloned().map(|frame| frame.moved(0.0, y)));
            y += slab.height;
        }
    }
}

impl OnPages {
    /// Whether the page of this index carries the line.
    fn holds(self, page: usize) -> bool {
        match self {
            Self::All => true,
            Self::First => page == 0,
            Self::Following => page > 0,
        }
    }
}

/// A running line as one slab, however many lines it wraps into.
fn running(line: &RunningLine, column: Column, setting: Setting<'_>) -> Result<Slab, PaperError> {
    let paragraph = Paragraph {
        runs: line.runs.clone(),
        align: line.align,
        size: Some(line.size.unwrap_or(RUNNING_SIZE)),
        ..Paragraph::default()
    };
    let mut stack = Stack::default();
    blocks(&[Block::Paragraph(paragraph)], column, setting, &mut stack)?;
    let mut whole = Slab::default();
    for slab in stack.slabs {
        let y = whole.height;
        whole
            .frames
            .extend(slab.frames.into_iter().map(|frame| frame.moved(0.0, y)));
        whole.height += slab.height;
    }
    Ok(whole)
}

fn mark(sheet: &Sheet, fonts: &Fonts) -> Result<Option<Frame>, PaperError> {
    let Some(text) = sheet.mark.as_ref().filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    let missing = |character| PaperError::MissingGlyph {
        character,
        field: None,
        text: text.clone(),
    };
    let unit = fonts.measure(text, Style::Bold, 1.0).map_err(missing)?;
    let (width, height) = sheet.page.size();
    let size = (width.hypot(height) * 0.6 / unit).min(150.0);
    let center = (width / 2.0, height / 2.0);
    let angle = if width > height {
        90.0 - MARK_ANGLE
    } else {
        MARK_ANGLE
    };
    Ok(Some(Frame::Mark {
        center,
        size,
        angle,
        text: text.clone(),
    }))
}
