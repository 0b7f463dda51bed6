//! The blocks of a form but for tables and blanks, and the sizes and distances of all papers.

use paper::{Align, Block, Group, Inline, Paragraph, Pt, SignatureRow, mm};
use statutes::form::{self, BlockKind};
use statutes::markup::{Piece, Text};

use super::align;
use crate::error::DocumentError;
use crate::facts::Facts;
use crate::fill::{Look, fill, stands};

/// Type size of the text.
pub(super) const TYPE: Pt = 14.0;
/// Baselines, as a multiple of the type size.
pub(super) const LEADING: f32 = 1.15;
/// Type size of what the law sets small: the reference to the appendix.
const SMALL: Pt = 11.0;
/// A paragraph's first line, in millimetres.
pub(super) const FIRST_LINE: f32 = 12.5;
/// Where the addressee's column begins, in millimetres from the left margin.
const COLUMN: f32 = 85.0;

/// Puts a line; one that follows a signature, such as the date, is never on another page than it.
fn with_signature(line: Block, composed: &mut Vec<Block>) {
    let signature = composed
        .iter()
        .rposition(|block| !matches!(block, Block::Space(_)))
        .filter(|at| matches!(composed[*at], Block::Signature(_)));
    match signature {
        Some(at) => {
            let mut together = composed.split_off(at);
            together.push(line);
            composed.push(Group::together(together).into());
        }
        None => composed.push(line),
    }
}

/// Composes the blocks of a form.
pub(super) struct Composer<'a> {
    pub(super) facts: &'a Facts<'a>,
    /// Words filled into running text stand on a rule, as on a form; the office's own papers read as text.
    pub(super) ruled: bool,
}

impl Composer<'_> {
    pub(super) fn blocks(&self, blocks: &[form::Block]) -> Result<Vec<Block>, DocumentError> {
        let mut composed = Vec::new();
        for block in blocks
            .iter()
            .filter(|block| stands(block.when, self.facts, None))
        {
            if block.before > 0 {
                composed.push(Block::Space(
                    f32::from(block.before) / 10.0 * TYPE * LEADING,
                ));
            }
            match &block.kind {
                BlockKind::Line(line) => {
                    let line = self.line(line)?.into();
                    with_signature(line, &mut composed);
                }
                BlockKind::Paragraph(text) => self.paragraphs(text, &mut composed)?,
                BlockKind::Blank(blank) => self.blank(blank, &mut composed)?,
                BlockKind::List(list) => self.list(list, &mut composed)?,
                BlockKind::Table(table) => composed.push(self.table(table)?.into()),
                BlockKind::Signature(signature) => composed.push(self.signature(signature)?.into()),
                BlockKind::Column(blocks) => {
                    composed.push(Group::column(mm(COLUMN), self.blocks(blocks)?).into());
                }
            }
        }
        Ok(composed)
    }

    fn line(&self, line: &form::Line) -> Result<Paragraph, DocumentError> {
        let look = Look {
            bold: line.bold,
            ruled: self.ruled,
        };
        Ok(Paragraph {
            align: align(line.align),
            size: line.small.then_some(SMALL),
            keep_with_next: line.bold,
            keep_together: true,
            ..Paragraph::new(fill(&line.words, self.facts, None, look)?.pieces)
        })
    }

    /// Running text. A line end in it, typed ones included, begins a new paragraph.
    fn paragraphs(&self, text: &Text, composed: &mut Vec<Block>) -> Result<(), DocumentError> {
        let announces = matches!(text.0.last(), Some(Piece::Words(words)) if words.ends_with(':'));
        let pieces = fill(text, self.facts, None, self.ruled())?.pieces;
        let mut paragraphs: Vec<_> = pieces
            .split(|piece| *piece == Inline::Break)
            .map(|pieces| Paragraph {
                align: Align::Justified,
                first_line: mm(FIRST_LINE),
                ..Paragraph::new(pieces.iter().cloned())
            })
            .collect();
        if let Some(last) = paragraphs.last_mut() {
            last.keep_with_next = announces;
        }
        composed.extend(paragraphs.into_iter().map(Block::from));
        Ok(())
    }

    fn ruled(&self) -> Look {
        Look {
            bold: false,
            ruled: self.ruled,
        }
    }

    fn signature(&self, signature: &form::Signature) -> Result<SignatureRow, DocumentError> {
        let right = match &signature.right {
            Some(text) => fill(text, self.facts, None, self.ruled())?.pieces,
            None => Vec::new(),
        };
        Ok(SignatureRow {
            left: fill(&signature.left, self.facts, None, self.ruled())?.pieces,
            caption: signature.caption.clone(),
            right,
            rule: signature.rule.map(|length| mm(f32::from(length))),
            ..SignatureRow::default()
        })
    }
}
