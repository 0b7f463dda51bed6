//! A form and its facts as sheets for the layout: one for each copy. Sizes and distances of all papers are
//! here; the words are the form's.

use paper::{
    Align, Block, Cell, ColumnWidth, Group, Inline, OnPages, Paragraph, Pt, Run, RunningLine,
    Sheet, SignatureRow, mm,
};
use statutes::form::{self, BlockKind, Form, Margin, Outside, Pages, Standing};
use statutes::{Collection, Field};

use crate::error::DocumentError;
use crate::facts::{Facts, Item};
use crate::fill::{Look, fill, fill_parts, stands};

/// Type size of the text.
const TYPE: Pt = 14.0;
/// Baselines, as a multiple of the type size.
const LEADING: f32 = 1.15;
/// Type size of what the law sets small: the reference to the appendix.
const SMALL: Pt = 11.0;
/// Type size in tables.
const TABLE: Pt = 12.0;
/// Space between a cell's border and its text.
const CELL: Pt = 3.8;
/// A paragraph's first line, in millimetres.
const FIRST_LINE: f32 = 12.5;
/// Where the addressee's column begins, in millimetres from the left margin.
const COLUMN: f32 = 85.0;

/// The sheets of a paper, one for each copy.
pub(crate) fn sheets(
    form: &Form,
    facts: &Facts<'_>,
    mark: Option<&str>,
) -> Result<Vec<Sheet>, DocumentError> {
    let blocks = Composer {
        facts,
        ruled: matches!(form.standing, Standing::Approved { .. }),
    }
    .blocks(&form.blocks)?;
    let mut sheet = Sheet {
        blocks,
        type_size: TYPE,
        leading: LEADING,
        mark: mark.map(str::to_owned),
        ..Sheet::default()
    };
    for line in &form.outside {
        let wanted = line.always || facts.settings.print_outside_block;
        if !wanted || !stands(line.when, facts, None) {
            continue;
        }
        let running = outside(line, facts)?;
        match line.margin {
            Margin::Head => sheet.running_head.push(running),
            Margin::Foot => sheet.running_foot.push(running),
        }
    }
    let copies: Vec<_> = form
        .copies
        .iter()
        .filter(|copy| stands(copy.when, facts, None))
        .collect();
    if copies.is_empty() {
        return Ok(vec![sheet]);
    }
    copies
        .into_iter()
        .map(|copy| {
            let words = fill(&copy.words, facts, None, Look::default())?.pieces;
            let mut sheet = sheet.clone();
            let line = RunningLine {
                runs: words,
                ..RunningLine::default()
            };
            sheet.running_head.insert(0, line);
            Ok(sheet)
        })
        .collect()
}

fn outside(line: &Outside, facts: &Facts<'_>) -> Result<RunningLine, DocumentError> {
    Ok(RunningLine {
        runs: fill(&line.words, facts, None, Look::default())?.pieces,
        align: align(line.align),
        on: match line.pages {
            Pages::All => OnPages::All,
            Pages::First => OnPages::First,
            Pages::Following => OnPages::Following,
        },
        size: None,
    })
}

fn align(align: form::Align) -> Align {
    match align {
        form::Align::Left => Align::Left,
        form::Align::Center => Align::Center,
        form::Align::Right => Align::Right,
        form::Align::Justified => Align::Justified,
    }
}

/// A value and what closes its blank. The comma, semicolon or full stop that the form prints behind its rule
/// stands right behind the words filled in, as in any sentence; on an empty blank it stays behind the rule.
fn closed(mut value: Vec<Inline>, mut trail: Vec<Inline>) -> (Vec<Inline>, Vec<Inline>) {
    let closes = |piece: &Inline| matches!(piece, Inline::Run(run) if [",", ";", "."].contains(&run.text.as_str()));
    if !value.is_empty() && trail.iter().all(closes) {
        value.append(&mut trail);
    }
    (value, trail)
}

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

struct Composer<'a> {
    facts: &'a Facts<'a>,
    /// Words filled into running text stand on a rule, as on a form; the office's own papers read as text.
    ruled: bool,
}

impl Composer<'_> {
    fn blocks(&self, blocks: &[form::Block]) -> Result<Vec<Block>, DocumentError> {
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
                BlockKind::Paragraph(text) => composed.push(self.paragraph(text)?.into()),
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

    fn paragraph(&self, text: &statutes::markup::Text) -> Result<Paragraph, DocumentError> {
        let announces = matches!(text.0.last(), Some(statutes::markup::Piece::Words(words)) if words.ends_with(':'));
        Ok(Paragraph {
            align: Align::Justified,
            first_line: mm(FIRST_LINE),
            keep_with_next: announces,
            ..Paragraph::new(fill(text, self.facts, None, self.ruled())?.pieces)
        })
    }

    fn ruled(&self) -> Look {
        Look {
            bold: false,
            ruled: self.ruled,
        }
    }

    /// A blank; one that repeats over a list is a blank for each item, so that a page never ends within one.
    fn blank(&self, blank: &form::Blank, composed: &mut Vec<Block>) -> Result<(), DocumentError> {
        let (values, by_hand) = self.values(blank)?;
        let last = values.len() - 1;
        for (index, value) in values.into_iter().enumerate() {
            let words = |text: &Option<_>, here: bool| match text {
                Some(text) if here => {
                    fill(text, self.facts, None, Look::default()).map(|filled| filled.pieces)
                }
                _ => Ok(Vec::new()),
            };
            let (value, trail) = closed(value, words(&blank.trail, index == last)?);
            let line = paper::Blank {
                lead: words(&blank.lead, index == 0)?,
                lines: if by_hand { usize::from(blank.lines) } else { 1 },
                value,
                value_align: if blank.centred {
                    Align::Center
                } else {
                    Align::Left
                },
                trail,
                caption: blank.caption.clone().filter(|_| index == last),
                first_line: if blank.indented && index == 0 {
                    mm(FIRST_LINE)
                } else {
                    0.0
                },
                ..paper::Blank::default()
            };
            composed.push(line.into());
        }
        Ok(())
    }

    /// What is written on a blank, at least one value, and whether it is left empty for a hand.
    fn values(&self, blank: &form::Blank) -> Result<(Vec<Vec<Inline>>, bool), DocumentError> {
        let fill = |item| fill_parts(&blank.value, self.facts, item, Look::default());
        let Some(of) = blank.of else {
            let filled = fill(None)?;
            let value = if filled.by_hand {
                Vec::new()
            } else {
                filled.pieces
            };
            return Ok((vec![value], filled.by_hand));
        };
        let items = self.items(of)?;
        if items.is_empty() {
            return Ok((vec![Vec::new()], true));
        }
        let mut values = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut value = fill(Some(*item))?.pieces;
            if index + 1 < items.len() {
                value.push(Run::new(blank.between.as_str()).into());
            }
            values.push(value);
        }
        Ok((values, false))
    }

    /// The items of a list that must not be empty, except on an empty form.
    fn items(&self, of: Collection) -> Result<Vec<Item<'_>>, DocumentError> {
        let items = self.facts.items(of);
        let field = match of {
            Collection::Children => Field::ChildName,
            Collection::BroughtDocuments => return Ok(items),
            Collection::UnmetDocuments => Field::UnmetName,
        };
        if items.is_empty() && self.facts.application.is_some() {
            return Err(DocumentError::MissingValue {
                form: self.facts.form,
                field,
            });
        }
        Ok(items)
    }

    fn list(&self, list: &form::List, composed: &mut Vec<Block>) -> Result<(), DocumentError> {
        let items = self.items(list.of)?;
        let count = if items.is_empty() {
            usize::from(list.lines)
        } else {
            items.len()
        };
        for index in 0..count {
            let value = match items.get(index) {
                Some(item) => {
                    fill_parts(&list.value, self.facts, Some(*item), Look::default())?.pieces
                }
                None => Vec::new(),
            };
            let end = if index + 1 == count { "." } else { ";" };
            let (value, trail) = closed(value, vec![end.into()]);
            let blank = paper::Blank {
                lead: vec![format!("{})", index + 1).into()],
                value,
                trail,
                left: mm(FIRST_LINE),
                ..paper::Blank::default()
            };
            composed.push(blank.into());
        }
        Ok(())
    }

    fn table(&self, table: &form::Table) -> Result<paper::Table, DocumentError> {
        let cell = |text: &statutes::markup::Text, item, bold| {
            let runs = fill(text, self.facts, item, Look { bold, ruled: false })?.pieces;
            Ok::<_, DocumentError>(Cell {
                runs,
                ..Cell::default()
            })
        };
        let mut rows = Vec::new();
        for row in table
            .rows
            .iter()
            .filter(|row| stands(row.when, self.facts, None))
        {
            let items = match row.of {
                Some(of) => self.items(of)?.into_iter().map(Some).collect(),
                None => vec![None],
            };
            for item in items {
                rows.push(
                    row.cells
                        .iter()
                        .map(|text| cell(text, item, false))
                        .collect::<Result<_, _>>()?,
                );
            }
        }
        let header: Vec<Cell> = table
            .header
            .iter()
            .map(|text| cell(text, None, true))
            .collect::<Result<_, _>>()?;
        Ok(paper::Table {
            columns: table
                .widths
                .iter()
                .enumerate()
                .map(|(column, share)| {
                    let at = table
                        .aligns
                        .get(column)
                        .map_or(Align::Left, |at| align(*at));
                    (ColumnWidth::Share(f32::from(*share)), at)
                })
                .collect(),
            header: if header.is_empty() {
                Vec::new()
            } else {
                vec![header]
            },
            rows,
            size: Some(TABLE),
            padding: CELL,
            ..paper::Table::default()
        })
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
