//! A blank: a value written on ruled lines, with its caption beneath.
//!
//! Knows how the blank is described, not how it is drawn, and not which fact fills it.

use crate::{Align, Inline, Pt};

/// Beneath which ruled line the caption stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CaptionPlace {
    /// Beneath the last one.
    #[default]
    Last,
    /// Beneath the first one; further ruled lines follow below the caption.
    First,
}

/// A value on ruled lines. Kept on one page with its caption unless taller than a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Blank {
    /// Text before the first rule on its line, such as "Сізден"; not ruled.
    pub lead: Vec<Inline>,
    /// What is written on the rule; flows over as many ruled lines as it needs. A forced break in
    /// it starts a new ruled line. Empty: to be filled in by hand.
    pub value: Vec<Inline>,
    /// Where the value stands on its line; `Justified` counts as `Left`.
    pub value_align: Align,
    /// Text after the rule on the last ruled line, such as ","; the rule ends before it. Words
    /// that would leave less than a third of the line to the rule go below the caption instead.
    pub trail: Vec<Inline>,
    /// The caption, centred beneath the rule in small type; wraps.
    pub caption: Option<String>,
    /// Beneath which line the caption stands.
    pub caption_place: CaptionPlace,
    /// Ruled lines there are at least; 0 counts as 1.
    pub lines: usize,
    /// Extra indent of the first line.
    pub first_line: Pt,
    /// Indent from the left.
    pub left: Pt,
    /// Indent from the right.
    pub right: Pt,
    /// Height before it; swallowed where a page turn puts it on top.
    pub before: Pt,
    /// Height after it.
    pub after: Pt,
    /// Type size of the value, where it differs from the sheet's.
    pub size: Option<Pt>,
    /// Its end stands with the start of the next block.
    pub keep_with_next: bool,
}

impl Blank {
    /// One empty ruled line over the full width.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A blank with this value.
    pub fn filled(value: impl Into<Inline>) -> Self {
        Self {
            value: vec![value.into()],
            ..Self::default()
        }
    }

    /// The same blank with a caption beneath its last line.
    #[must_use]
    pub fn caption(self, caption: impl Into<String>) -> Self {
        Self {
            caption: Some(caption.into()),
            ..self
        }
    }

    /// The same blank with text before its first rule.
    #[must_use]
    pub fn lead(mut self, lead: impl Into<Inline>) -> Self {
        self.lead.push(lead.into());
        self
    }

    /// The same blank with text after its last rule.
    #[must_use]
    pub fn trail(mut self, trail: impl Into<Inline>) -> Self {
        self.trail.push(trail.into());
        self
    }

    /// The same blank with at least this many ruled lines.
    #[must_use]
    pub fn lines(self, lines: usize) -> Self {
        Self { lines, ..self }
    }
}
