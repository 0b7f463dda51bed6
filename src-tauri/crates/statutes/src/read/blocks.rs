//! Reads the blocks of a form. All kinds share one flat table of keys, so that the reader can say the line
//! of a fault; which keys a kind has is checked here.

use serde::Deserialize;
use toml::Spanned;

use super::form::RawAlign;
use super::source::Source;
use crate::error::EditionError;
use crate::field::Collection;
use crate::form::{Blank, Block, BlockKind, Line, List, Part, Signature, Table, TableRow};
use crate::markup::Text;

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Line,
    Paragraph,
    Blank,
    List,
    Table,
    Signature,
    Column,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBlock {
    kind: Spanned<Kind>,
    when: Option<Spanned<String>>,
    before: Option<u16>,
    text: Option<Spanned<String>>,
    part: Option<Vec<RawPart>>,
    align: Option<RawAlign>,
    bold: Option<bool>,
    small: Option<bool>,
    lead: Option<Spanned<String>>,
    trail: Option<Spanned<String>>,
    caption: Option<String>,
    lines: Option<u8>,
    indented: Option<bool>,
    centred: Option<bool>,
    of: Option<Spanned<String>>,
    between: Option<String>,
    widths: Option<Vec<u8>>,
    aligns: Option<Vec<RawAlign>>,
    header: Option<Vec<Spanned<String>>>,
    row: Option<Vec<RawRow>>,
    rule: Option<u8>,
    right: Option<Spanned<String>>,
    block: Option<Vec<RawBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPart {
    text: Spanned<String>,
    when: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    cells: Vec<Spanned<String>>,
    when: Option<Spanned<String>>,
    of: Option<Spanned<String>>,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Paragraph => "paragraph",
            Self::Blank => "blank",
            Self::List => "list",
            Self::Table => "table",
            Self::Signature => "signature",
            Self::Column => "column",
        }
    }

    /// The keys it has besides `kind`, `when` and `before`.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Line => &["text", "align", "bold", "small"],
            Self::Paragraph => &["text"],
            Self::Blank => &[
                "text", "part", "lead", "trail", "caption", "lines", "indented", "centred", "of",
                "between",
            ],
            Self::List => &["text", "part", "lines", "of"],
            Self::Table => &["widths", "aligns", "header", "row"],
            Self::Signature => &["text", "caption", "right", "rule"],
            Self::Column => &["block"],
        }
    }
}

impl RawBlock {
    fn given(&self) -> impl Iterator<Item = &'static str> {
        [
            ("text", self.text.is_some()),
            ("part", self.part.is_some()),
            ("align", self.align.is_some()),
            ("bold", self.bold.is_some()),
            ("small", self.small.is_some()),
            ("lead", self.lead.is_some()),
            ("trail", self.trail.is_some()),
            ("caption", self.caption.is_some()),
            ("lines", self.lines.is_some()),
            ("indented", self.indented.is_some()),
            ("centred", self.centred.is_some()),
            ("of", self.of.is_some()),
            ("between", self.between.is_some()),
            ("widths", self.widths.is_some()),
            ("aligns", self.aligns.is_some()),
            ("header", self.header.is_some()),
            ("row", self.row.is_some()),
            ("rule", self.rule.is_some()),
            ("right", self.right.is_some()),
            ("block", self.block.is_some()),
        ]
        .into_iter()
        .filter_map(|(key, given)| given.then_some(key))
    }
}

/// Reads blocks in order.
pub(super) fn blocks(source: &Source<'_>, raw: Vec<RawBlock>) -> Result<Vec<Block>, EditionError> {
    raw.into_iter().map(|raw| block(source, raw)).collect()
}

fn block(source: &Source<'_>, raw: RawBlock) -> Result<Block, EditionError> {
    let line = source.line(raw.kind.span().start);
    let kind = *raw.kind.get_ref();
    if let Some(key) = raw.given().find(|key| !kind.keys().contains(key)) {
        return Err(EditionError::UnusedKey {
            file: source.file(),
            line,
            kind: kind.name(),
            key,
        });
    }
    let missing = |key| EditionError::MissingKey {
        file: source.file(),
        line,
        kind: kind.name(),
        key,
    };
    let optional = |text: &Option<Spanned<String>>| {
        text.as_ref()
            .map(|text| source.text(text, None))
            .transpose()
    };
    let when = source.condition(raw.when.as_ref(), None)?;
    let before = raw.before.unwrap_or(0);
    let of = source.collection(raw.of.as_ref())?;
    let parts = |of| parts(source, raw.text.as_ref(), raw.part.as_deref(), of);
    let kind = match kind {
        Kind::Line => BlockKind::Line(Line {
            words: optional(&raw.text)?.ok_or_else(|| missing("text"))?,
            align: raw.align.unwrap_or_default().into(),
            bold: raw.bold.unwrap_or_default(),
            small: raw.small.unwrap_or_default(),
        }),
        Kind::Paragraph => {
            BlockKind::Paragraph(optional(&raw.text)?.ok_or_else(|| missing("text"))?)
        }
        Kind::Blank => BlockKind::Blank(Blank {
            lead: optional(&raw.lead)?,
            value: parts(of)?.ok_or_else(|| missing("text"))?,
            of,
            between: raw.between.clone().unwrap_or_default(),
            trail: optional(&raw.trail)?,
            caption: raw.caption.clone(),
            lines: raw.lines.unwrap_or(1),
            indented: raw.indented.unwrap_or_default(),
            centred: raw.centred.unwrap_or_default(),
        }),
        Kind::List => BlockKind::List(List {
            of: of.ok_or_else(|| missing("of"))?,
            value: parts(of)?.ok_or_else(|| missing("text"))?,
            lines: raw.lines.unwrap_or(1),
        }),
        Kind::Table => BlockKind::Table(Table {
            header: raw
                .header
                .iter()
                .flatten()
                .map(|cell| source.text(cell, None))
                .collect::<Result<_, _>>()?,
            rows: rows(source, raw.row.ok_or_else(|| missing("row"))?)?,
            aligns: raw
                .aligns
                .iter()
                .flatten()
                .map(|align| (*align).into())
                .collect(),
            widths: raw.widths.ok_or_else(|| missing("widths"))?,
        }),
        Kind::Signature => BlockKind::Signature(Signature {
            left: optional(&raw.text)?.ok_or_else(|| missing("text"))?,
            caption: raw.caption,
            right: optional(&raw.right)?,
            rule: raw.rule,
        }),
        Kind::Column => {
            BlockKind::Column(blocks(source, raw.block.ok_or_else(|| missing("block"))?)?)
        }
    };
    if let BlockKind::Table(table) = &kind {
        let columns = table.widths.len();
        let uneven = table.rows.iter().any(|row| row.cells.len() != columns)
            || !(table.header.is_empty() || table.header.len() == columns)
            || !(table.aligns.is_empty() || table.aligns.len() == columns);
        if columns == 0 || uneven || table.widths.contains(&0) {
            return Err(source.value(
                "widths",
                "rows, header and aligns have one for each width above 0",
            ));
        }
    }
    Ok(Block { kind, when, before })
}

/// Either `text` alone, or the `part`s; not both.
fn parts(
    source: &Source<'_>,
    text: Option<&Spanned<String>>,
    parts: Option<&[RawPart]>,
    of: Option<Collection>,
) -> Result<Option<Vec<Part>>, EditionError> {
    match (text, parts) {
        (Some(_), Some(_)) => Err(source.value("part", "stands beside text")),
        (Some(text), None) => Ok(Some(vec![Part {
            words: source.text(text, of)?,
            when: None,
        }])),
        (None, Some(parts)) => parts
            .iter()
            .map(|part| {
                Ok(Part {
                    words: source.text(&part.text, of)?,
                    when: source.condition(part.when.as_ref(), of)?,
                })
            })
            .collect::<Result<_, _>>()
            .map(Some),
        (None, None) => Ok(None),
    }
}

fn rows(source: &Source<'_>, raw: Vec<RawRow>) -> Result<Vec<TableRow>, EditionError> {
    raw.into_iter()
        .map(|row| {
            let of = source.collection(row.of.as_ref())?;
            let cells = row
                .cells
                .iter()
                .map(|cell| source.text(cell, of))
                .collect::<Result<Vec<Text>, _>>()?;
            Ok(TableRow {
                cells,
                of,
                when: source.condition(row.when.as_ref(), of)?,
            })
        })
        .collect()
}
