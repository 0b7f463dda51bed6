//! A row to sign in: text left, a rule with its caption, text right, all on one baseline.
//!
//! It is one slab and so never cut; what it needs before it on the page the stack sees to.

use crate::layout::blank::caption_slabs;
use crate::layout::{Column, Setting, need, paragraph};
use crate::place::rule;
use crate::slab::{Nature, Slab, Stack};
use crate::{Align, Inline, PaperError, Pt, SignatureRow};

/// Between the rule and the texts beside it, in ems.
const GUTTER: f32 = 0.8;
/// The rule is not squeezed below this many points unless the row asks for less.
const SHORTEST_RULE: Pt = 85.0;
/// A hand needs this much height, in ems.
const HAND: f32 = 1.7;

pub(super) fn lay_out(
    row: &SignatureRow,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let size = setting.size;
    let shares = Shares::new(row, column, setting)?;
    let left_column = Column {
        x: column.x,
        width: shares.left,
    };
    let right_column = Column {
        x: shares.right_x,
        width: shares.right,
    };
    let left = side(&row.left, left_column, setting)?;
    let right = side(&row.right, right_column, setting)?;
    let line = setting.height(size);
    let tall = |lines: &[Slab]| lines.iter().map(|slab| slab.height).sum::<Pt>();
    let height = tall(&left)
        .max(tall(&right))
        .max(size * HAND)
        .max(line.total);
    let mut slab = Slab {
        nature: Nature::Signature,
        height,
        ..Slab::default()
    };
    // Reading order is left text, right text; both end on the rule's baseline.
    for lines in [left, right] {
        let mut y = height - tall(&lines);
        for line in lines {
            slab.frames
                .extend(line.frames.into_iter().map(|frame| frame.moved(0.0, y)));
            y += line.height;
        }
    }
    let baseline = height - line.total + line.baseline;
    slab.frames
        .push(rule(shares.rule_x, shares.rule, baseline, size));
    if let Some(caption) = &row.caption {
        let beneath = Column {
            x: shares.rule_x,
            width: shares.rule,
        };
        for piece in caption_slabs(caption, beneath, column, size, setting)? {
            let y = slab.height + piece.before;
            slab.frames
                .extend(piece.frames.into_iter().map(|frame| frame.moved(0.0, y)));
            slab.height = y + piece.height;
        }
    }
    stack.space(row.before);
    stack.push(slab);
    stack.space(row.after);
    Ok(())
}

struct Shares {
    left: Pt,
    rule_x: Pt,
    rule: Pt,
    right_x: Pt,
    right: Pt,
}

impl Shares {
    /// Texts keep their width while the rule has room; then they wrap, each in what is left.
    fn new(row: &SignatureRow, column: Column, setting: Setting<'_>) -> Result<Self, PaperError> {
        let size = setting.size;
        let width = |pieces: &[Inline]| paragraph::width(pieces, size, column, setting);
        let (left, right) = (width(&row.left)?, width(&row.right)?);
        let gutter = |pieces: &[Inline]| {
            if pieces.is_empty() {
                0.0
            } else {
                size * GUTTER
            }
        };
        let gutters = gutter(&row.left) + gutter(&row.right);
        let shortest = row.rule.unwrap_or(SHORTEST_RULE);
        let room = column.width - gutters - shortest;
        need(room, size, "a signature row")?;
        let (left, right) = if left + right <= room {
            (left, right)
        } else {
            let right = right.min((room / 2.0).max(room - left));
            (left.min(room - right), right)
        };
        let left = if row.left.is_empty() { 0.0 } else { left };
        let right = if row.right.is_empty() { 0.0 } else { right };
        let rule = row.rule.unwrap_or(column.width - gutters - left - right);
        // A rule of its own width stands at the right, before the name, as forms have it.
        let right_x = column.x + column.width - right;
        let rule_x = right_x - gutter(&row.right) - rule;
        Ok(Self {
            left,
            rule_x,
            rule,
            right_x,
            right,
        })
    }
}

fn side(pieces: &[Inline], column: Column, setting: Setting<'_>) -> Result<Vec<Slab>, PaperError> {
    if pieces.is_empty() {
        return Ok(Vec::new());
    }
    paragraph::slabs(pieces, column, 0.0, Align::Left, setting.size, setting)
}
