//! Slabs: pieces of the sheet that are never cut, one below the other, and what holds them
//! together.
//!
//! Knows neither blocks nor pages: layout makes slabs, pagination stacks them.

use crate::{Frame, Pt};

/// How firmly a slab holds to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Glue {
    /// A page may end here.
    #[default]
    Free,
    /// A page ends here only if what holds together is taller than a page.
    Soft,
    /// A page ends here only if nothing else is left: a rule and its caption.
    Hard,
}

/// What a slab counts as when a signature looks back for lines of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Nature {
    /// A line of text, a ruled line or a row.
    Text,
    /// A row to sign in.
    Signature,
    /// A caption or a line: nothing a page could begin its text with.
    #[default]
    Other,
}

/// A piece of the sheet. Its frames' y is counted from its top, their x from the page's left.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slab {
    /// Space above it; swallowed when a page turn puts it on top.
    pub(crate) before: Pt,
    pub(crate) height: Pt,
    pub(crate) frames: Vec<Frame>,
    pub(crate) glue: Glue,
    pub(crate) nature: Nature,
    /// It starts a page.
    pub(crate) fresh: bool,
    /// Which of the stack's heads is repeated above it when a page starts with it.
    pub(crate) head: Option<usize>,
}

/// The slabs of a sheet.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    pub(crate) slabs: Vec<Slab>,
    /// Table headers that are repeated.
    pub(crate) heads: Vec<Slab>,
    pending: Pt,
    fresh: bool,
}

impl Stack {
    /// Space before whatever comes next.
    pub(crate) fn space(&mut self, height: Pt) {
        self.pending += height.max(0.0);
    }

    /// What comes next starts a page.
    pub(crate) fn turn(&mut self) {
        self.fresh = true;
        self.pending = 0.0;
    }

    pub(crate) fn push(&mut self, mut slab: Slab) {
        slab.before += std::mem::take(&mut self.pending);
        slab.fresh |= std::mem::take(&mut self.fresh);
        self.slabs.push(slab);
    }

    /// Slabs pushed so far.
    pub(crate) fn len(&self) -> usize {
        self.slabs.len()
    }

    /// Holds together the slabs from `from` on, and with what follows if `and_next`.
    pub(crate) fn hold(&mut self, from: usize, glue: Glue, and_next: bool) {
        let end = if and_next {
            self.slabs.len()
        } else {
            self.slabs.len().saturating_sub(1)
        };
        for slab in self.slabs.iter_mut().take(end).skip(from) {
            slab.glue = slab.glue.max(glue);
        }
    }

    /// Holds the lines from `from` on so that neither side of a page turn keeps a single one.
    pub(crate) fn hold_lines(&mut self, from: usize) {
        let lines = self.slabs.len() - from;
        if lines <= 3 {
            self.hold(from, Glue::Soft, false);
        } else {
            let last = self.slabs.len() - 2;
            for at in [from, last] {
                self.slabs[at].glue = self.slabs[at].glue.max(Glue::Soft);
            }
        }
    }

    /// Holds every signature to the two lines of text before it.
    pub(crate) fn hold_signatures(&mut self) {
        for at in 0..self.slabs.len() {
            if self.slabs[at].nature != Nature::Signature {
                continue;
            }
            let (mut lines, mut i) = (0, at);
            while i > 0 && lines < 2 && !self.slabs[i].fresh {
                i -= 1;
                self.slabs[i].glue = self.slabs[i].glue.max(Glue::Soft);
                lines += usize::from(self.slabs[i].nature == Nature::Text);
            }
        }
    }
}
