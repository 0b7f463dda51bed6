//! The month's register as a paper: A4 lying, room for binding at the left, every application a record in two tiers,
//! the head repeated on every page; then the acts that no row tells, the figures, the journal's head and the
//! signatures.

use paper::{
    Align, Block, Cell, ColumnWidth, Fonts, Group, Inline, Margins, Numbering, Orientation,
    PageSetup, Paragraph, Pt, Run, RunningLine, Sheet, Table, mm,
};

use super::columns::{COLUMNS, printed_rows};
use super::error::ReportError;
use super::facts::{MonthRegister, RegisterAct};
use super::{MONTH_REGISTER, finish, words};
use crate::glue::glue;
use crate::making::{Mark, Paper};

/// Type size of the text around the table.
const TYPE: Pt = 10.0;
/// Type size of the rows.
const ROW: Pt = 7.0;
/// Type size of the head.
const HEAD: Pt = 6.5;
/// Baselines, as a multiple of the type size.
const LEADING: f32 = 1.1;
/// Space between a cell's border and its text.
const CELL: Pt = 1.8;
/// Thickness of the lines; those between applications are thicker.
const LINE: Pt = 0.35;

/// Shares of the first tier's width: columns 1 to 12.
const FIRST_TIER: [f32; 12] = [
    24.0, 48.0, 42.0, 48.0, 44.0, 104.0, 50.0, 100.0, 60.0, 116.0, 64.0, 42.0,
];
/// Shares of the second tier's width: columns 13 to 28.
const SECOND_TIER: [f32; 16] = [
    45.0, 58.0, 42.0, 42.0, 44.0, 48.0, 26.0, 46.0, 42.0, 70.0, 30.0, 48.0, 44.0, 68.0, 38.0, 52.0,
];

/// The register of a month as a paper. It is refused where its figures do not add up.
pub fn month_register_pdf(register: &MonthRegister, fonts: &Fonts) -> Result<Paper, ReportError> {
    register.summary.control()?;
    let month = words::month(register)?;
    let mut blocks = vec![
        centred(&words::TITLE.to_uppercase(), 12.0, true),
        centred(&format!("\"{}\"", register.service_name), TYPE, false),
        centred(&register.office_name, TYPE, false),
        centred(&month, 11.0, true),
        centred(&words::version(register), 9.0, false),
        small(words::COUNTED_BY),
    ];
    if register.masked {
        blocks.push(small(words::MASKED));
    }
    blocks.push(Block::Space(4.0));
    blocks.push(rows(register).into());
    for (words, told) in words::told_beside(register) {
        if !told.is_empty() {
            blocks.push(title(words));
            blocks.push(acts(told, register.masked).into());
        }
    }
    blocks.extend(ending(register));
    let mark = Mark::of(register.sample, register.draft).map(Mark::word);
    let sheet = Sheet {
        page: page(),
        type_size: TYPE,
        leading: LEADING,
        blocks,
        running_foot: vec![foot(register, &month)],
        numbering: Numbering::OfTotalAlways,
        mark: mark.map(str::to_owned),
        ..Sheet::default()
    };
    let title = format!("{}, {month}", words::TITLE);
    finish(MONTH_REGISTER, title, &[sheet], register.issued_on, fonts)
}

/// A4 lying, bound at its left edge.
pub(super) fn page() -> PageSetup {
    PageSetup {
        orientation: Orientation::Landscape,
        margins: Margins {
            left: mm(25.0),
            right: mm(10.0),
            top: mm(15.0),
            bottom: mm(14.0),
        },
    }
}

pub(super) fn centred(words: &str, size: Pt, bold: bool) -> Block {
    let words = glue(words);
    let run = if bold {
        Run::bold(words)
    } else {
        Run::new(words)
    };
    Paragraph::new([run])
        .align(Align::Center)
        .sized(size)
        .into()
}

pub(super) fn small(words: &str) -> Block {
    Paragraph::new([Run::italic(glue(words))])
        .sized(8.0)
        .spaced(3.0, 0.0)
        .into()
}

fn title(words: &str) -> Block {
    Paragraph::new([Run::bold(words)])
        .sized(11.0)
        .spaced(12.0, 4.0)
        .with_next()
        .into()
}

/// On every page whose it is, so that a sheet that came loose finds its way back.
fn foot(register: &MonthRegister, month: &str) -> RunningLine {
    let version = if register.draft {
        "алдын ала көрініс".to_owned()
    } else {
        format!("{}-нұсқа", register.version)
    };
    let hash: String = register.head.hash.chars().take(16).collect();
    RunningLine {
        runs: vec![
            Run::new(format!(
                "{}. {month}, {version}. Журнал: № {}, {hash}…",
                register.office_name, register.head.seq
            ))
            .into(),
        ],
        size: Some(7.0),
        ..RunningLine::default()
    }
}

fn tier(shares: &[f32]) -> Vec<(ColumnWidth, Align)> {
    let column = |share: &f32| (ColumnWidth::Share(*share), Align::Left);
    shares.iter().map(column).collect()
}

fn rows(register: &MonthRegister) -> Table {
    let split = FIRST_TIER.len();
    let head = |column: &super::Column| {
        Cell {
            runs: vec![
                Run::bold(column.title).sized(HEAD).into(),
                Inline::Break,
                Run::new(column.number.to_string()).sized(HEAD).into(),
            ],
            ..Cell::default()
        }
        .align(Align::Center)
    };
    let mut rows = Vec::with_capacity(register.rows.len() * 2);
    for row in printed_rows(register) {
        rows.push(cells(&row[..split]));
        rows.push(cells(&row[split..]));
    }
    if rows.is_empty() {
        rows.push(vec![Cell {
            span: split,
            ..Cell::new(words::NO_ROWS).align(Align::Center)
        }]);
    }
    Table {
        columns: tier(&FIRST_TIER),
        tiers: vec![tier(&SECOND_TIER)],
        header: vec![
            COLUMNS[..split].iter().map(head).collect(),
            COLUMNS[split..].iter().map(head).collect(),
        ],
        rows,
        padding: CELL,
        border: Some(LINE),
        size: Some(ROW),
        ..Table::default()
    }
}

fn cells(texts: &[String]) -> Vec<Cell> {
    // The number of a child stays with its name.
    let cell = |text: &String| Cell::new(glue(text).replace(") ", ")\u{a0}"));
    texts.iter().map(cell).collect()
}

fn acts(told: &[RegisterAct], masked: bool) -> Table {
    let shares = [70.0, 150.0, 200.0, 60.0, 80.0, 110.0];
    let head = words::ACT_COLUMNS.map(|title| Cell::new(Run::bold(title)).align(Align::Center));
    let row = |act| {
        let facts = words::register_act(act, masked);
        facts.map(|fact| Cell::new(glue(&fact.printed()))).to_vec()
    };
    Table {
        columns: tier(&shares),
        header: vec![head.to_vec()],
        rows: told.iter().map(row).collect(),
        padding: 2.5,
        border: Some(LINE),
        size: Some(8.0),
        ..Table::default()
    }
}

/// The figures, the control sum, the journal's head, the signatures: on one page.
fn ending(register: &MonthRegister) -> Vec<Block> {
    let lines = words::summary_lines(&register.summary);
    let row = |line: &words::Line| {
        let title = if line.part {
            Run::new(format!("– {}", line.title))
        } else {
            Run::bold(line.title.as_str())
        };
        vec![Cell::new(title), Cell::new(line.figure.printed())]
    };
    // Side by side, because a lying page is low: the first half left, the second right.
    let half = lines.len().div_ceil(2);
    let (left, right) = lines.split_at(half);
    let mut rows = Vec::with_capacity(half);
    for (place, line) in left.iter().enumerate() {
        let mut cells = row(line);
        if let Some(line) = right.get(place) {
            cells.extend(row(line));
        }
        rows.push(cells);
    }
    let column = |share, align| (ColumnWidth::Share(share), align);
    let figures = Table {
        columns: vec![
            column(8.0, Align::Left),
            column(2.0, Align::Right),
            column(8.0, Align::Left),
            column(2.0, Align::Right),
        ],
        rows,
        padding: 2.0,
        border: Some(LINE),
        size: Some(8.5),
        ..Table::default()
    };
    let line = |runs: Vec<Inline>| Paragraph {
        runs,
        before: 5.0,
        size: Some(9.0),
        ..Paragraph::default()
    };
    vec![Block::Group(Group::together(vec![
        title(words::SUMMARY),
        figures.into(),
        line(vec![Run::bold(words::control(&register.summary)).into()]).into(),
        line(vec![Run::new(words::journal_head(register)).into()]).into(),
        line(vec![
            Run::new(format!("{} ", words::BOUND)).into(),
            Inline::Rule(mm(25.0)),
        ])
        .into(),
        signatures(register).into(),
    ]))]
}

/// Post, rule and name in columns, so that the rules stand beneath each other.
fn signatures(register: &MonthRegister) -> Table {
    let rule = || Cell::new(Inline::Rule(mm(60.0)));
    let signatory = &register.signatory;
    let row = |post: &str, name: &str| vec![Cell::new(glue(post)), rule(), Cell::new(glue(name))];
    Table {
        columns: tier(&[11.0, 7.0, 8.0]),
        rows: vec![
            row(&signatory.post, &signatory.name),
            row(words::COMPILED_BY, &register.compiled_by),
        ],
        padding: 6.0,
        border: None,
        before: 6.0,
        ..Table::default()
    }
}
