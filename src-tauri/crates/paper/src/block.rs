//! The blocks a sheet is made of, one below the other.
//!
//! Knows how a block is described, not how it is laid out. Lengths are points.

use crate::{Align, Blank, Inline, Pt, Run, Table};

/// One block of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A value on a ruled line with its caption beneath.
    Blank(Blank),
    /// Date, ruled line and caption of a signature.
    Signature(SignatureRow),
    /// A paragraph with a hanging number.
    Item(ListItem),
    /// A table whose header is repeated on every page.
    Table(Table),
    /// A drawn box with text beside it.
    CheckBox(CheckBox),
    /// Blocks that share an indent or stay together.
    Group(Group),
    /// Empty height; swallowed where a page turn puts it on top.
    Space(Pt),
    /// A line across the width.
    HorizontalRule,
    /// What follows starts on a new page.
    PageBreak,
}

/// Running text, broken into lines by an optimal fit.
///
/// A paragraph that has to go on over the page leaves at least two lines on each side.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paragraph {
    /// Its pieces in order.
    pub runs: Vec<Inline>,
    /// Alignment of its lines.
    pub align: Align,
    /// Extra indent of the first line.
    pub first_line: Pt,
    /// Indent of every line from the left.
    pub left: Pt,
    /// Indent of every line from the right.
    pub right: Pt,
    /// Height before it; swallowed where a page turn puts it on top.
    pub before: Pt,
    /// Height after it.
    pub after: Pt,
    /// Type size, where it differs from the sheet's.
    pub size: Option<Pt>,
    /// Never the last thing on a page: its end stands with the start of the next block.
    pub keep_with_next: bool,
    /// Never broken over a page unless it is taller than one.
    pub keep_together: bool,
}

impl Paragraph {
    /// A paragraph of these pieces, flush left, with no indents.
    pub fn new<I: Into<Inline>>(runs: impl IntoIterator<Item = I>) -> Self {
        Self {
            runs: runs.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// The same paragraph aligned otherwise.
    #[must_use]
    pub fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The same paragraph with a first-line indent.
    #[must_use]
    pub fn first_line(self, first_line: Pt) -> Self {
        Self { first_line, ..self }
    }

    /// The same paragraph with space before and after it.
    #[must_use]
    pub fn spaced(self, before: Pt, after: Pt) -> Self {
        Self {
            before,
            after,
            ..self
        }
    }

    /// The same paragraph at another type size.
    #[must_use]
    pub fn sized(self, size: Pt) -> Self {
        Self {
            size: Some(size),
            ..self
        }
    }

    /// The same paragraph, kept with the block after it.
    #[must_use]
    pub fn with_next(self) -> Self {
        Self {
            keep_with_next: true,
            ..self
        }
    }
}

/// A row to sign in. It is kept whole, and with at least the two lines of text before it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignatureRow {
    /// What stands left, such as a date or a post; wraps in its own column.
    pub left: Vec<Inline>,
    /// The caption centred beneath the rule, such as "(қолы)".
    pub caption: Option<String>,
    /// What stands right of the rule, such as the name of the signatory.
    pub right: Vec<Inline>,
    /// Width of the rule; `None` takes what the texts beside it leave.
    pub rule: Option<Pt>,
    /// Height before the row.
    pub before: Pt,
    /// Height after the row.
    pub after: Pt,
}

/// A paragraph whose number hangs left of its lines.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListItem {
    /// The number or sign, such as "1)".
    pub number: String,
    /// The text; its `left` is added to the hang.
    pub body: Paragraph,
    /// Distance from the number's left edge to the text's; `None` takes the number's width and a
    /// space, at least 1.6 times the type size.
    pub hang: Option<Pt>,
}

/// A box of the type's height, drawn as a path, and text hanging beside it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckBox {
    /// Whether a tick stands in the box.
    pub ticked: bool,
    /// The text beside it.
    pub body: Paragraph,
}

/// Blocks that share an indent, a width, or the wish to stay on one page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// Indent from the left edge of what the group stands in.
    pub indent: Pt,
    /// Width; `None` reaches to the right edge.
    pub width: Option<Pt>,
    /// Not broken over a page unless taller than one.
    pub keep_together: bool,
    /// Its end stands with the start of the next block.
    pub keep_with_next: bool,
}

impl Group {
    /// Blocks that stay on one page.
    pub fn together(blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            keep_together: true,
            ..Self::default()
        }
    }

    /// A column that starts `indent` points from the left, as an addressee's does.
    pub fn column(indent: Pt, blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            indent,
            keep_together: true,
            ..Self::default()
        }
    }
}

impl Block {
    /// A paragraph of one run of regular text, flush left.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph::new([Run::new(text)]))
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

impl From<Blank> for Block {
    fn from(blank: Blank) -> Self {
        Self::Blank(blank)
    }
}

impl From<SignatureRow> for Block {
    fn from(row: SignatureRow) -> Self {
        Self::Signature(row)
    }
}

impl From<ListItem> for Block {
    fn from(item: ListItem) -> Self {
        Self::Item(item)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<CheckBox> for Block {
    fn from(check_box: CheckBox) -> Self {
        Self::CheckBox(check_box)
    }
}

impl From<Group> for Block {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}
