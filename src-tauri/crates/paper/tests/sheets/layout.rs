//! Where things stand on a page.

use paper::{
    Align, Blank, Block, Frame, Inline, Page, PageSetup, PaperError, Paragraph, Run, Sheet,
    SignatureRow, Style, lay_out, mm,
};

use crate::specimens::{fonts, long, permit};

/// How far from the ideal an edge may lie: thousandths of an em add up to far less.
const EXACT: f32 = 0.05;

fn first_page(blocks: Vec<Block>) -> Page {
    let pages = lay_out(&Sheet::new(blocks), &fonts()).expect("printable");
    pages.into_iter().next().expect("a sheet has a page")
}

/// The words of a page's lines: baseline, left edge, right edge, text.
fn lines(page: &Page) -> Vec<(f32, f32, f32, String)> {
    let mut lines: Vec<(f32, f32, f32, String)> = Vec::new();
    for frame in &page.frames {
        let Frame::Text {
            x, y, width, text, ..
        } = frame
        else {
            continue;
        };
        match lines.last_mut() {
            Some(line) if (line.0 - y).abs() < 0.01 => {
                line.2 = x + width;
                line.3.push_str(text);
            }
            _ => lines.push((*y, *x, x + width, text.clone())),
        }
    }
    lines
}

fn rules(page: &Page) -> Vec<(f32, f32, f32)> {
    let rule = |frame: &Frame| match frame {
        Frame::Line { from, to, .. } => Some((from.1, from.0, to.0)),
        _ => None,
    };
    page.frames.iter().filter_map(rule).collect()
}

fn near(a: f32, b: f32) -> bool {
    (a - b).abs() <= EXACT
}

#[test]
fn justified_lines_end_at_the_margin() {
    let page = first_page(vec![long().into()]);
    let lines = lines(&page);
    assert!(lines.len() >= 5, "{page}");
    let (last, full) = lines.split_last().expect("there are lines");
    assert!(near(full[0].1, mm(42.5)), "first-line indent: {page}");
    for line in full {
        assert!(near(line.2, mm(195.0)), "{line:?}");
    }
    assert!(
        last.2 < mm(195.0) - 10.0,
        "the last line is not stretched: {last:?}"
    );
    for line in &lines[1..] {
        assert!(near(line.1, mm(30.0)), "{line:?}");
    }
}

#[test]
fn alignment() {
    let aligned = |align| {
        let page = first_page(vec![Paragraph::new(["Өтініш"]).align(align).into()]);
        lines(&page).remove(0)
    };
    let (left, center, right) = (
        aligned(Align::Left),
        aligned(Align::Center),
        aligned(Align::Right),
    );
    assert!(near(left.1, mm(30.0)));
    assert!(near(right.2, mm(195.0)));
    assert!(near(center.1.midpoint(center.2), mm(112.5)));
    assert!(
        near(aligned(Align::Justified).2, left.2),
        "a last line is not stretched"
    );
}

#[test]
fn no_line_starts_behind_a_hyphen_or_with_a_dash() {
    let text = "25-бабына аты-жөні ата-ана 2-пәтер № 12 сөз — сөз ".repeat(12);
    for width in [150.0, 190.0, 237.0, 333.0] {
        let paragraph = Paragraph {
            right: mm(165.0) - width,
            ..Paragraph::new([text.as_str()])
        };
        let page = first_page(vec![paragraph.into()]);
        for (.., line) in lines(&page) {
            assert!(!line.ends_with('-') && !line.ends_with('№'), "{line}");
            assert!(!line.starts_with('—'), "{line}");
        }
    }
}

#[test]
fn a_word_longer_than_the_line_is_broken_and_kept() {
    let word = "Құттықтау".repeat(14);
    let blocks = vec![
        Paragraph::new([format!("аты: {word} соңы")])
            .align(Align::Justified)
            .into(),
        Blank::filled(word.as_str()).caption("(тегі)").into(),
    ];
    let page = first_page(blocks);
    let all: String = lines(&page).into_iter().map(|line| line.3).collect();
    assert_eq!(all.matches(&word).count(), 2, "{all}");
    for line in lines(&page) {
        assert!(line.2 <= mm(195.0) + EXACT, "{line:?}");
    }
}

#[test]
fn words_held_together_part_before_any_of_them_is_broken() {
    let text = "шарт 31.03.2027\u{a0}дейін жасалған, 1)\u{a0}қорғаншылықта; соңы";
    for align in [Align::Left, Align::Justified] {
        let paragraph = Paragraph {
            right: mm(165.0) - 100.0,
            ..Paragraph::new([text]).align(align)
        };
        let page = first_page(vec![paragraph.into()]);
        let all: Vec<String> = lines(&page).into_iter().map(|line| line.3).collect();
        for word in ["31.03.2027", "дейін", "қорғаншылықта;"] {
            let whole = all.iter().any(|line| line.contains(word));
            assert!(whole, "{word} is broken: {all:?}");
        }
    }
}

#[test]
fn a_long_value_has_full_rules_and_its_caption_beneath_the_last() {
    let value = "Сейітқали Ерасыл Бауыржанұлы, 2015 жылғы 3 наурызда туған; ".repeat(4);
    let page = first_page(vec![
        Blank::filled(value.trim())
            .caption("(туған күні)")
            .trail(",")
            .into(),
    ]);
    let rules = rules(&page);
    assert!(rules.len() >= 3, "{page}");
    let (last, full) = rules.split_last().expect("there are rules");
    for rule in full {
        assert!(
            near(rule.1, mm(30.0)) && near(rule.2, mm(195.0)),
            "{rule:?}"
        );
    }
    let lines = lines(&page);
    let caption = lines.last().expect("there is a caption");
    assert_eq!(caption.3, "(туған күні)");
    assert!(
        near(caption.1.midpoint(caption.2), last.1.midpoint(last.2)),
        "centred beneath"
    );
    assert!(caption.0 > last.0, "beneath the last rule");
    let comma = page.frames.iter().find_map(|frame| match frame {
        Frame::Text { x, text, .. } if text == "," => Some(*x),
        _ => None,
    });
    assert!(
        near(comma.expect("the comma is there"), last.2),
        "right behind the rule"
    );
}

#[test]
fn an_empty_blank_has_the_lines_it_was_given() {
    let page = first_page(vec![
        Blank::empty()
            .lead("Сізден")
            .lines(3)
            .trail("бала (балалар)")
            .caption("(кім)")
            .into(),
    ]);
    let rules = rules(&page);
    assert_eq!(rules.len(), 3, "{page}");
    assert!(
        rules[0].1 > mm(30.0) + 40.0,
        "the first starts behind the lead: {page}"
    );
    assert!(
        rules[2].2 < mm(195.0) - 60.0,
        "the last ends before the trail: {page}"
    );
    let first = &lines(&page)[0];
    assert!(
        first.0 < rules[0].0 && rules[0].0 - first.0 < 4.0,
        "the lead stands on its line"
    );
}

#[test]
fn a_trail_longer_than_the_line_goes_below() {
    let trail = "аралығында кездесуге рұқсат беруіңізді сұраймын және келісім беремін бүгін.";
    let page = first_page(vec![Blank::empty().trail(trail).caption("(кезең)").into()]);
    let text: Vec<String> = lines(&page).into_iter().map(|line| line.3).collect();
    assert_eq!(text[0], "(кезең)");
    assert_eq!(text[1..].join(" "), trail);
    assert!(
        near(rules(&page)[0].2, mm(195.0)),
        "the rule takes the whole line"
    );
}

#[test]
fn a_signature_stands_on_one_baseline() {
    let row = SignatureRow {
        left: vec!["«1» желтоқсан 2026\u{A0}жыл".into()],
        caption: Some("(өтініш берушінің қолы)".to_owned()),
        right: vec!["А. Сейітқали".into()],
        ..SignatureRow::default()
    };
    let page = first_page(vec![row.into()]);
    let lines = lines(&page);
    assert_eq!(lines[0].3, "«1» желтоқсан 2026 жылА. Сейітқали");
    assert!(near(lines[0].2, mm(195.0)), "{page}");
    let rule = rules(&page)[0];
    assert!(rule.0 > lines[0].0 && rule.0 - lines[0].0 < 4.0);
    assert!(lines[1].0 > rule.0, "the caption is beneath: {page}");
}

#[test]
fn a_missing_glyph_names_its_field() {
    let run = Run::new("Айгүл 😀").from_field("applicant.name");
    let laid_out = lay_out(&Sheet::new(vec![Blank::filled(run).into()]), &fonts());
    let expected = PaperError::MissingGlyph {
        character: '😀',
        field: Some("applicant.name".to_owned()),
        text: "Айгүл 😀".to_owned(),
    };
    assert_eq!(laid_out, Err(expected));
    let control = lay_out(&Sheet::new(vec![Block::text("а\u{7}")]), &fonts());
    assert!(matches!(
        control,
        Err(PaperError::ControlCharacter {
            character: '\u{7}',
            ..
        })
    ));
    let mark = Sheet {
        mark: Some("草稿".to_owned()),
        ..Sheet::default()
    };
    assert!(matches!(
        lay_out(&mark, &fonts()),
        Err(PaperError::MissingGlyph { .. })
    ));
}

#[test]
fn line_ends_and_tabs_in_a_value_are_spaces() {
    let page = first_page(vec![Blank::filled("бір\n\tекі\r\n үш").into()]);
    assert_eq!(lines(&page)[0].3, "бір екі үш");
}

#[test]
fn no_room_is_an_error_and_no_loop() {
    let narrow = Paragraph {
        left: mm(160.0),
        ..Paragraph::new(["сөз"])
    };
    let laid_out = lay_out(&Sheet::new(vec![narrow.into()]), &fonts());
    assert!(matches!(laid_out, Err(PaperError::NoRoom { .. })));
    let mut page = PageSetup::default();
    page.margins.top = mm(290.0);
    let laid_out = lay_out(&Sheet { page, ..permit() }, &fonts());
    assert!(matches!(laid_out, Err(PaperError::NoRoom { .. })));
}

#[test]
fn a_rule_in_a_line_is_not_torn_from_its_words() {
    let pieces: Vec<Inline> =
        std::iter::repeat_n([" 20".into(), Inline::Rule(18.0), "\u{A0}жыл".into()], 30)
            .flatten()
            .collect();
    let page = first_page(vec![Paragraph::new(pieces).into()]);
    for (.., line) in lines(&page) {
        assert!(line.starts_with("20") && line.ends_with("жыл"), "{line}");
    }
}

#[test]
fn faces_cover_what_people_type_and_say_what_they_lack() {
    let fonts = fonts();
    let kazakh =
        "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя";
    assert_eq!(fonts.covers(kazakh), Ok(()));
    assert_eq!(
        fonts.covers("O'Brien-Žižek ß ş «№ 5» — „x“ § 3° × … •\u{A0}\t\n"),
        Ok(())
    );
    for (text, missing) in [
        ("Айгүл😀", '😀'),
        ("王", '王'),
        ("25\u{2011}бап", '\u{2011}'),
        ("100 ₸", '₸'),
        ("а\u{301}", '\u{301}'),
        ("а\u{0}", '\u{0}'),
        ("бір\u{200B}екі", '\u{200B}'),
    ] {
        assert_eq!(fonts.covers(text), Err(missing), "{text:?}");
    }
    // The widths are Times New Roman's: 0.722 em and 0.5 em.
    assert_eq!(fonts.measure("А", Style::Regular, 1000.0), Ok(722.0));
    assert_eq!(fonts.measure("0\u{A0}", Style::Bold, 1000.0), Ok(750.0));
}
