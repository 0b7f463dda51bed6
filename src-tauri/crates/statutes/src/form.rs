//! A form of an edition: the law's words, its blanks and the typed fields that fill them.
//!
//! It does not know type sizes in points, pages or the facts of a case.

use crate::field::{Collection, Condition};
use crate::markup::Text;

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its code, which is also its file's name: `permit` in `forms/permit.toml`.
    pub code: String,
    /// What the paper is called.
    pub title: String,
    /// Whose form it is.
    pub standing: Standing,
    /// Copies made in one print; empty: one copy without a word about it.
    pub copies: Vec<Copy>,
    /// Lines outside the form's text, in the margins.
    pub outside: Vec<Outside>,
    /// The text.
    pub blocks: Vec<Block>,
}

/// Whose form it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Approved by law.
    Approved {
        /// Which appendix.
        appendix: String,
        /// Where the law says so.
        reference: String,
    },
    /// The office's own, not approved by law.
    Own {
        /// Why it is made and what its content rests on.
        reference: String,
    },
}

/// A copy of the paper and for whom it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Said in the margin of every page of this copy.
    pub words: Text,
    /// Made only then; always where there is no condition.
    pub when: Option<Condition>,
}

/// A line in a margin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// Top or bottom.
    pub margin: Margin,
    /// On which pages.
    pub pages: Pages,
    /// Where on the line.
    pub align: Align,
    /// Its words.
    pub words: Text,
    /// Stands there only then.
    pub when: Option<Condition>,
    /// Printed whatever the office's settings say of lines outside the form's text.
    pub always: bool,
}

/// A margin of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Margin {
    /// The top one.
    Head,
    /// The bottom one.
    Foot,
}

/// Some pages of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pages {
    /// Every page.
    All,
    /// The first.
    First,
    /// Every page but the first.
    Following,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Flush left.
    #[default]
    Left,
    /// Centred.
    Center,
    /// Flush right.
    Right,
    /// Flush on both sides.
    Justified,
}

/// A part of the form's text, and under which condition it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Stands there only then.
    pub when: Option<Condition>,
    /// Empty height before it, in tenths of a line.
    pub before: u16,
}

/// What a part of a form can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A line or a few, such as a title.
    Line(Line),
    /// Running text with inline blanks, justified, its first line indented.
    Paragraph(Text),
    /// A value on ruled lines, with a caption beneath.
    Blank(Blank),
    /// Numbered lines, each a blank.
    List(List),
    /// A table.
    Table(Table),
    /// A row to sign in.
    Signature(Signature),
    /// Blocks in a column at the right-hand side, as an addressee stands.
    Column(Vec<Block>),
}

/// A line of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub words: Text,
    /// Where it stands.
    pub align: Align,
    /// In bold type.
    pub bold: bool,
    /// In the small type of captions.
    pub small: bool,
}

/// A piece of a value that stands under a condition; the pieces that hold are joined as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its words and fields; a line end starts a new ruled line.
    pub words: Text,
    /// Stands there only then.
    pub when: Option<Condition>,
}

/// A value on ruled lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// Words before the rule on its line.
    pub lead: Option<Text>,
    /// What is written on the rule.
    pub value: Vec<Part>,
    /// The list the value is repeated for, each item on a ruled line of its own.
    pub of: Option<Collection>,
    /// What stands between two items.
    pub between: String,
    /// Words after the rule.
    pub trail: Option<Text>,
    /// The caption beneath.
    pub caption: Option<String>,
    /// Ruled lines there are at least in an empty form.
    pub lines: u8,
    /// Whether its first line is indented as a paragraph's.
    pub indented: bool,
    /// Whether the value stands in the middle of its line.
    pub centred: bool,
}

/// Numbered blanks: "1) …;".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Over what.
    pub of: Collection,
    /// What is written on each line.
    pub value: Vec<Part>,
    /// Lines of an empty form.
    pub lines: u8,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Shares of the width, one for each column.
    pub widths: Vec<u8>,
    /// Where words stand in each column; empty: flush left in all of them.
    pub aligns: Vec<Align>,
    /// Header cells, bold; empty: no header.
    pub header: Vec<Text>,
    /// Rows given one by one, each under its condition.
    pub rows: Vec<TableRow>,
}

/// A row, or a row for each item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its cells.
    pub cells: Vec<Text>,
    /// Repeated for each item of this list. Rows over the same list that follow each other are variants: each
    /// item has those whose condition holds for it.
    pub of: Option<Collection>,
    /// Stands there only then.
    pub when: Option<Condition>,
}

/// A row to sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What stands left of the rule: a date, or who signs.
    pub left: Text,
    /// The caption beneath the rule.
    pub caption: Option<String>,
    /// What stands right of the rule.
    pub right: Option<Text>,
    /// Length of the rule in millimetres; what is left of the line where absent.
    pub rule: Option<u8>,
}
