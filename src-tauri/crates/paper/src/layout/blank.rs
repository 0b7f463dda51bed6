//! A value on ruled lines with its caption beneath.
//!
//! Every ruled line reaches over the full width of the blank, whatever the value needs; text
//! before and after the rule shortens the first and the last one.

use crate::fit::Fit;
use crate::layout::{Column, Setting, need, paragraph};
use crate::lines::{Line, break_lines};
use crate::place::{RULE_DROP, Strip, place, rule};
use crate::slab::{Glue, Nature, Slab, Stack};
use crate::text::{self, Segment};
use crate::{Align, Blank, CaptionPlace, Inline, PaperError, Pt, Run};

/// Caption type as a share of the value's.
const CAPTION: f32 = 0.72;
/// Baselines of a caption of several lines, as a multiple of its size.
const CAPTION_LEADING: f32 = 1.05;
/// Space beneath a caption in ems of the value.
const BENEATH: f32 = 0.18;
/// Height of an empty ruled line in ems: a hand needs more than type does.
const HAND: f32 = 1.55;
/// Text beside the rule may take this share of the line.
const BESIDE: f32 = 2.0 / 3.0;
/// Blanks of more ruled lines than this may go on over the page.
const WHOLE: usize = 6;

/// A ruled line before it is drawn.
struct Ruled {
    /// Which segment of the value and what of it; `None` is left empty.
    value: Option<(usize, Line)>,
    left: Pt,
    right: Pt,
}

pub(super) fn lay_out(
    blank: &Blank,
    column: Column,
    setting: Setting<'_>,
    stack: &mut Stack,
) -> Result<(), PaperError> {
    let size = blank.size.unwrap_or(setting.size);
    let column = column.inset(blank.left, blank.right);
    need(
        column.width - blank.first_line.max(0.0),
        size * 2.0,
        "a blank",
    )?;
    stack.space(blank.before);
    let from = stack.len();

    let space = paragraph::width(&["0".into()], size, column, setting)? / 2.0;
    let (mut lead, used) = lead(blank, column, size, setting)?;
    let indent = if used > 0.0 { used + space } else { 0.0 };
    // The last line of the lead shares its baseline with the first rule, if it leaves room.
    let beside = if indent > 0.0 { lead.pop() } else { None };
    for slab in lead {
        stack.push(slab);
    }
    let gap = if blank.trail.first().is_some_and(starts_word) {
        space
    } else {
        0.0
    };
    let trail_width = paragraph::width(&blank.trail, size, column, setting)? + gap;
    let trail_fits = trail_width <= column.width * BESIDE;
    let shortened = if trail_fits { trail_width } else { 0.0 };
    let first_left = if beside.is_some() {
        indent
    } else {
        blank.first_line
    };

    let segments = text::measure(&blank.value, size, column.width, setting.fonts)?;
    let ruled = rule_lines(blank, &segments, column.width, first_left, shortened);
    let rules_at = stack.len();
    let count = ruled.len();
    for (i, line) in ruled.into_iter().enumerate() {
        let mut slab = ruled_slab(&line, &segments, column, size, blank.value_align, setting);
        if i == 0
            && let Some(beside) = &beside
        {
            let drop = slab.height - beside.height;
            let words = beside
                .frames
                .iter()
                .cloned()
                .map(|frame| frame.moved(0.0, drop));
            slab.frames.splice(0..0, words);
        }
        if i + 1 == count && trail_fits && !blank.trail.is_empty() {
            let width = trail_width - gap;
            let at = Column {
                x: column.x + column.width - width,
                width,
            };
            let own = setting.height(size).total;
            for words in one_line(&blank.trail, at, size, setting)? {
                slab.frames.push(words.moved(0.0, slab.height - own));
            }
        }
        stack.push(slab);
        let captioned = match blank.caption_place {
            CaptionPlace::First => i == 0,
            CaptionPlace::Last => i + 1 == count,
        };
        if captioned && let Some(caption) = &blank.caption {
            let rule = Column {
                x: column.x + line.left,
                width: column.width - line.left - line.right,
            };
            hold_last(stack, Glue::Hard);
            for piece in caption_slabs(caption, rule, column, size, setting)? {
                stack.push(piece);
                hold_last(stack, Glue::Hard);
            }
            if let Some(last) = stack.slabs.last_mut() {
                last.glue = Glue::Free;
            }
        }
    }
    if count <= WHOLE {
        stack.hold(from, Glue::Soft, false);
    } else {
        for slab in &mut stack.slabs[from..rules_at] {
            slab.glue = slab.glue.max(Glue::Soft);
        }
        hold_ends(stack, rules_at);
    }
    if !trail_fits {
        hold_last(stack, Glue::Soft);
        let after = stack.len();
        for slab in paragraph::slabs(&blank.trail, column, 0.0, Align::Left, size, setting)? {
            stack.push(slab);
        }
        stack.hold_lines(after);
    }
    if blank.keep_with_next {
        hold_last(stack, Glue::Soft);
    }
    stack.space(blank.after);
    Ok(())
}

/// Whether a trail starts with a word, which stands off the rule, or with a sign that closes it.
fn starts_word(piece: &Inline) -> bool {
    match piece {
        Inline::Run(run) => !run
            .text
            .starts_with([',', '.', ';', ':', '!', '?', ')', '»', '”', '"']),
        Inline::Rule(_) | Inline::Bar(_) | Inline::Box { .. } => true,
        Inline::Break => false,
    }
}

fn hold_last(stack: &mut Stack, glue: Glue) {
    if let Some(last) = stack.slabs.last_mut() {
        last.glue = last.glue.max(glue);
    }
}

/// A long blank may turn the page, but not behind its first line or before its last.
fn hold_ends(stack: &mut Stack, rules_at: usize) {
    let mut lines = 0;
    for slab in stack
        .slabs
        .iter_mut()
        .rev()
        .skip_while(|slab| slab.nature != Nature::Text)
    {
        lines += usize::from(slab.nature == Nature::Text);
        if lines > 1 {
            slab.glue = slab.glue.max(Glue::Soft);
            break;
        }
    }
    for slab in stack.slabs.iter_mut().take(rules_at + 1).skip(rules_at) {
        slab.glue = slab.glue.max(Glue::Soft);
    }
}

/// The lead's lines, and where the last of them ends: 0 if it leaves no room for a rule.
fn lead(
    blank: &Blank,
    column: Column,
    size: Pt,
    setting: Setting<'_>,
) -> Result<(Vec<Slab>, Pt), PaperError> {
    if blank.lead.is_empty() {
        return Ok((Vec::new(), 0.0));
    }
    let mut lines = paragraph::slabs(
        &blank.lead,
        column,
        blank.first_line,
        Align::Left,
        size,
        setting,
    )?;
    for line in &mut lines {
        line.nature = Nature::Text;
    }
    let right = |slab: &Slab| {
        let ends = slab.frames.iter().map(|frame| match frame {
            crate::Frame::Text { x, width, .. } => x + width,
            crate::Frame::Line { to, .. } => to.0,
            crate::Frame::Box { x, side, .. } => x + side,
            crate::Frame::Mark { .. } => column.x,
        });
        ends.fold(column.x, f32::max) - column.x
    };
    let used = lines.last().map_or(0.0, right);
    let space = paragraph::width(&["0".into()], size, column, setting)? / 2.0;
    Ok((
        lines,
        if used <= column.width * BESIDE {
            used + space
        } else {
            0.0
        },
    ))
}

/// Distributes the value over ruled lines; the last one leaves `trail` points free.
fn rule_lines(blank: &Blank, segments: &[Segment], width: Pt, left: Pt, trail: Pt) -> Vec<Ruled> {
    let mut ruled = Vec::new();
    let filled = segments.iter().any(|segment| !segment.text.is_empty());
    for (at, segment) in segments.iter().enumerate().filter(|_| filled) {
        let indent = if ruled.is_empty() { left } else { 0.0 };
        let first = f64::from(width - indent);
        let mut lines = break_lines(segment, first, f64::from(width), Fit::First);
        if at + 1 == segments.len() {
            shorten_last(
                segment,
                &mut lines,
                f64::from(width - trail),
                first - f64::from(trail),
            );
        }
        for line in lines {
            let left = if ruled.is_empty() { left } else { 0.0 };
            ruled.push(Ruled {
                value: Some((at, line)),
                left,
                right: 0.0,
            });
        }
    }
    while ruled.len() < blank.lines.max(1) {
        let left = if ruled.is_empty() { left } else { 0.0 };
        ruled.push(Ruled {
            value: None,
            left,
            right: 0.0,
        });
    }
    if let Some(last) = ruled.last_mut() {
        last.right = trail;
    }
    ruled
}

/// Moves what collides with the trail down to a line of its own.
fn shorten_last(segment: &Segment, lines: &mut Vec<Line>, room: f64, room_if_first: f64) {
    let Some(&last) = lines.last() else { return };
    let room = if lines.len() == 1 {
        room_if_first
    } else {
        room
    };
    if segment.width(last.start, last.end) <= room {
        return;
    }
    let words = &segment.text[last.start..last.end];
    let (keep, rest) = match words.rfind(' ') {
        Some(space) => (last.start + space, last.start + space + 1),
        None => (last.end, last.end),
    };
    lines.pop();
    lines.push(Line {
        start: last.start,
        end: keep,
        last: false,
    });
    lines.push(Line {
        start: rest,
        end: last.end,
        last: true,
    });
}

fn ruled_slab(
    line: &Ruled,
    segments: &[Segment],
    column: Column,
    size: Pt,
    align: Align,
    setting: Setting<'_>,
) -> Slab {
    let x = column.x + line.left;
    let width = column.width - line.left - line.right;
    let (tallest, by_hand) = match line.value {
        Some((at, line)) => (
            segments[at].tallest(line.start, line.end).unwrap_or(size),
            false,
        ),
        None => (size, true),
    };
    let own = setting.height(tallest.max(size));
    let total = if by_hand {
        own.total.max(size * HAND)
    } else {
        own.total
    };
    let baseline = total - own.total + own.baseline;
    let mut frames = Vec::new();
    if let Some((at, words)) = line.value {
        let align = if align == Align::Justified {
            Align::Left
        } else {
            align
        };
        place(
            &segments[at],
            words,
            Strip { x, width, baseline },
            align,
            &mut frames,
        );
    }
    frames.push(rule(x, width, baseline, size));
    Slab {
        height: total,
        frames,
        nature: Nature::Text,
        ..Slab::default()
    }
}

fn one_line(
    pieces: &[Inline],
    column: Column,
    size: Pt,
    setting: Setting<'_>,
) -> Result<Vec<crate::Frame>, PaperError> {
    let baseline = setting.height(size).baseline;
    let mut frames = Vec::new();
    for segment in &text::measure(pieces, size, column.width, setting.fonts)? {
        let line = Line {
            start: 0,
            end: segment.text.len(),
            last: true,
        };
        let strip = Strip {
            x: column.x,
            width: column.width,
            baseline,
        };
        place(segment, line, strip, Align::Left, &mut frames);
    }
    Ok(frames)
}

/// A caption's lines, centred beneath a rule; where it is wider than the rule it may take what
/// the block around has on both sides.
pub(super) fn caption_slabs(
    caption: &str,
    rule: Column,
    around: Column,
    size: Pt,
    setting: Setting<'_>,
) -> Result<Vec<Slab>, PaperError> {
    let small = (size * CAPTION * 2.0).round() / 2.0;
    let runs = [Run::new(caption).into()];
    let own = paragraph::width(&runs, small, around, setting)? + 0.1;
    let middle = rule.x + rule.width / 2.0;
    // As wide as the block allows around the rule's middle.
    let reach = (middle - around.x).min(around.x + around.width - middle) * 2.0;
    let width = if own <= rule.width {
        rule.width
    } else {
        own.min(reach).max(rule.width)
    };
    let box_ = Column {
        x: middle - width / 2.0,
        width,
    };
    let tight = Setting {
        leading: CAPTION_LEADING,
        ..setting
    };
    let mut slabs = paragraph::slabs(&runs, box_, 0.0, Align::Center, small, tight)?;
    // The rule lies below its line's baseline; the caption starts clear of it.
    let depth = setting.height(size);
    let below = depth.total - depth.baseline;
    let clear = (size * RULE_DROP + 1.0 - below).max(0.0);
    for slab in &mut slabs {
        slab.nature = Nature::Other;
    }
    if let Some(first) = slabs.first_mut() {
        first.before = clear;
    }
    if let Some(last) = slabs.last_mut() {
        last.height += size * BENEATH;
    }
    Ok(slabs)
}
