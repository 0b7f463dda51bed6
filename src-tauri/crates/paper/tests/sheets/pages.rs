//! Where pages end, and what runs in their margins.

use paper::{
    Align, Block, Cell, ColumnWidth, Frame, Group, Inline, Numbering, OnPages, Orientation, Page,
    PageSetup, Paragraph, RunningLine, Sheet, Table, lay_out, mm,
};

use crate::specimens::{fonts, long, signatures, table};

fn pages(blocks: Vec<Block>) -> Vec<Page> {
    lay_out(&Sheet::new(blocks), &fonts()).expect("printable")
}

/// The words of each line, top to bottom.
fn lines(page: &Page) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    for frame in &page.frames {
        let Frame::Text { y, text, .. } = frame else {
            continue;
        };
        match lines.iter_mut().find(|line| (line.0 - y).abs() < 0.01) {
            Some(line) => line.1.push_str(text),
            None => lines.push((*y, text.clone())),
        }
    }
    lines.into_iter().map(|line| line.1).collect()
}

#[test]
fn a_paragraph_leaves_two_lines_on_each_side() {
    // A page has 45 lines of 16.1 pt; the paragraph below it meets the end at each of its lines.
    let line = lines(&pages(vec![long().into()])[0]).len();
    for before in 36..=46 {
        let mut blocks = vec![Block::text("жол"); before];
        blocks.push(long().into());
        let pages = pages(blocks);
        let on_first = lines(&pages[0])
            .iter()
            .filter(|text| *text != "жол")
            .count();
        assert_ne!(on_first, 1, "an orphan after {before} lines");
        assert_ne!(on_first, line - 1, "a widow after {before} lines");
    }
}

#[test]
fn signatures_are_never_alone_on_a_page() {
    for before in 36..=46 {
        let mut blocks = vec![Block::text("жол"); before];
        blocks.extend(signatures());
        let pages = pages(blocks);
        let last = lines(pages.last().expect("there is a page"));
        if pages.len() > 1 {
            let text = last.iter().filter(|line| *line == "жол").count();
            assert_eq!(text, 2, "after {before} lines: {last:?}");
        }
        let rows = last
            .iter()
            .filter(|line| line.contains("(қолы)") || line.contains("қолы)"));
        assert_eq!(
            rows.count(),
            2,
            "both rows stand together after {before} lines"
        );
    }
}

#[test]
fn what_is_kept_stays_together() {
    for before in 36..=46 {
        let mut blocks = vec![Block::text("жол"); before];
        blocks.push(Paragraph::new(["тақырып"]).with_next().into());
        blocks.push(
            Group::together(vec![
                Block::text("бір"),
                Block::text("екі"),
                Block::text("үш"),
            ])
            .into(),
        );
        let with = pages(blocks)
            .iter()
            .map(lines)
            .find(|page| page.iter().any(|line| line == "тақырып"))
            .expect("the heading is on a page");
        for word in ["бір", "екі", "үш"] {
            assert!(
                with.iter().any(|line| line == word),
                "{word} after {before} lines"
            );
        }
    }
}

#[test]
fn what_is_taller_than_a_page_goes_on() {
    let blocks = vec![Group::together(vec![Block::text("жол"); 100]).into()];
    let pages = pages(blocks);
    assert_eq!(pages.len(), 3);
    let all: usize = pages
        .iter()
        .map(|page| lines(page).iter().filter(|l| *l == "жол").count())
        .sum();
    assert_eq!(all, 100);
}

#[test]
fn a_table_repeats_its_header_and_keeps_its_rows() {
    let pages = pages(vec![table(60).into()]);
    assert!(pages.len() > 2);
    let mut rows = 0;
    for page in &pages {
        let lines = lines(page);
        let header = lines
            .iter()
            .position(|line| line.contains("Мазмұны"))
            .expect("a header");
        let first = usize::from(page.number > 1);
        assert_eq!(header, first, "on top of page {}", page.number);
        assert!(
            lines[header + 1].starts_with(|c: char| c.is_ascii_digit()),
            "a row begins the page"
        );
        assert!(
            !lines
                .last()
                .expect("rows")
                .starts_with(|c: char| c.is_ascii_digit()),
            "a row ends it"
        );
        rows += lines[header + 1..]
            .iter()
            .filter(|line| line.contains("01.12.2026"))
            .count();
    }
    assert_eq!(rows, 60);
}

#[test]
fn a_row_taller_than_a_page_is_cut_between_lines() {
    let text = "сөз ".repeat(3000);
    let mut tall = table(1);
    tall.rows[0][2] = Cell::new(text.as_str());
    let pages = pages(vec![tall.into()]);
    assert!(pages.len() > 2);
    let words: usize = pages
        .iter()
        .map(|page| page.to_string().matches("сөз").count())
        .sum();
    assert_eq!(words, 3000);
}

#[test]
fn a_table_without_header_has_a_line_above_each_page() {
    let table = Table {
        header: Vec::new(),
        ..table(60)
    };
    for page in pages(vec![table.into()]) {
        let top = page.frames.iter().find_map(|frame| match frame {
            Frame::Line { from, to, .. } if (from.1 - to.1).abs() < 0.01 => Some(from.1),
            _ => None,
        });
        assert!((top.expect("a line") - mm(20.0)).abs() < 0.05);
    }
}

#[test]
fn numbers_start_on_the_second_page_and_heads_push_the_text() {
    let sheet = |numbering| Sheet {
        numbering,
        running_head: vec![
            RunningLine::new("№ 12"),
            RunningLine {
                on: OnPages::Following,
                ..RunningLine::new("жалғасы")
            },
            RunningLine {
                on: OnPages::Following,
                ..RunningLine::new("тағы")
            },
            RunningLine {
                on: OnPages::Following,
                ..RunningLine::new("және")
            },
        ],
        running_foot: vec![RunningLine {
            on: OnPages::First,
            ..RunningLine::new("төменде")
        }],
        ..Sheet::new(vec![Block::text("жол"); 60])
    };
    let pages = |numbering| {
        let pages = lay_out(&sheet(numbering), &fonts()).expect("printable");
        pages.iter().map(lines).collect::<Vec<_>>()
    };
    let of_total = pages(Numbering::OfTotal);
    assert_eq!(of_total[0][..2], ["№ 12", "жол"]);
    assert_eq!(of_total[0].last().map(String::as_str), Some("төменде"));
    assert_eq!(
        of_total[1][..6],
        ["2/2", "№ 12", "жалғасы", "тағы", "және", "жол"]
    );
    assert_eq!(pages(Numbering::PlainAlways)[0][0], "1");
    assert_eq!(pages(Numbering::Plain)[1][0], "2");
    assert_eq!(pages(Numbering::Off)[1][0], "№ 12");
    let pages = lay_out(&sheet(Numbering::OfTotal), &fonts()).expect("printable");
    let first_line = pages[1].frames.iter().find_map(|frame| match frame {
        Frame::Text { y, text, .. } if text == "жол" => Some(*y),
        _ => None,
    });
    assert!(
        first_line.expect("text") > mm(20.0) + 20.0,
        "pushed down by the lines above"
    );
}

#[test]
fn page_breaks_and_spaces() {
    let blocks = vec![
        Block::text("бір"),
        Block::Space(30.0),
        Block::PageBreak,
        Block::text("екі"),
        Block::PageBreak,
        Block::PageBreak,
        Block::text("үш"),
    ];
    let pages = pages(blocks);
    assert_eq!(
        pages.len(),
        3,
        "a second break in a row makes no empty page"
    );
    assert_eq!(lines(&pages[1])[1], "екі");
    let landscape = PageSetup {
        orientation: Orientation::Landscape,
        ..PageSetup::default()
    };
    let sheet = Sheet {
        page: landscape,
        ..Sheet::new(vec![long().into()])
    };
    let page = &lay_out(&sheet, &fonts()).expect("printable")[0];
    assert!(page.width > page.height);
    assert_eq!(lines(page).len(), 4);
}

#[test]
fn a_record_in_tiers_is_never_parted_and_ends_in_a_thicker_line() {
    let columns = |count| vec![(ColumnWidth::Share(1.0), Align::Left); count];
    let rows = (0..200).flat_map(|at| {
        let second = ["орта ".repeat(at % 40), format!("соңы{at}")];
        [
            vec![Cell::new(format!("басы{at}"))],
            second.map(Cell::new).to_vec(),
        ]
    });
    let table = Table {
        columns: columns(3),
        tiers: vec![columns(2)],
        header: vec![vec![Cell::new("үш")], vec![Cell::new("екі")]],
        rows: rows.collect(),
        ..Table::default()
    };
    let pages = pages(vec![table.into()]);
    assert!(pages.len() > 3);
    let mut records = 0;
    for page in &pages {
        let text = page.to_string();
        let begun = text.matches("басы").count();
        assert_eq!(begun, text.matches("соңы").count(), "{text}");
        assert_eq!(
            (text.matches("үш").count(), text.matches("екі").count()),
            (1, 1)
        );
        let thick =
            |frame: &&Frame| matches!(frame, Frame::Line { thickness, .. } if *thickness > 1.0);
        assert_eq!(
            page.frames.iter().filter(thick).count(),
            begun + 1,
            "with the header's"
        );
        records += begun;
    }
    assert_eq!(records, 200);
}

#[test]
fn a_bar_is_as_long_as_it_is_told_and_no_longer_than_its_column() {
    let bars = [40.0, 4000.0].map(|length| Block::from(Paragraph::new([Inline::Bar(length)])));
    let page = &pages(bars.to_vec())[0];
    let lengths: Vec<f32> = page
        .frames
        .iter()
        .filter_map(|frame| match frame {
            Frame::Line {
                from,
                to,
                thickness,
            } if *thickness > 3.0 => Some(to.0 - from.0),
            _ => None,
        })
        .collect();
    assert!((lengths[0] - 40.0).abs() < 0.01, "{lengths:?}");
    assert!((lengths[1] - mm(165.0)).abs() < 0.1, "{lengths:?}");
}
