//! Whatever is typed: every letter is kept in order and nothing stands in the margins.

use paper::{Align, Blank, Block, Frame, ListItem, Paragraph, Sheet, lay_out, mm};
use proptest::prelude::*;

use crate::specimens::{fonts, signatures, table};

const WORDS: [&str; 16] = [
    "бала",
    "кездесуге",
    "рұқсат",
    "25-бабына",
    "аты-жөні",
    "ата-аналарға",
    "№",
    "12/3а",
    "—",
    "(балалардың)",
    "қамқорлығынсыз",
    "«туралы»",
    "1\u{A0}желтоқсан",
    "ұйымдарындағы,",
    "Мұхаммедрахымқұлжанова-Сейітқалиева-Әбдіғаппарұлы-Жолдасбекова-Құттымұратова",
    "әәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәәә",
];

fn text() -> impl Strategy<Value = String> + Clone {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 0..120)
        .prop_map(|words| words.join(" "))
}

fn align() -> impl Strategy<Value = Align> + Clone {
    prop::sample::select(vec![
        Align::Left,
        Align::Right,
        Align::Center,
        Align::Justified,
    ])
}

fn block() -> impl Strategy<Value = Block> {
    let paragraph = (text(), align(), 0.0_f32..60.0, 0.0_f32..200.0).prop_map(
        |(text, align, first_line, right)| Paragraph {
            first_line,
            right,
            align,
            ..Paragraph::new([text])
        },
    );
    prop_oneof![
        3 => paragraph.clone().prop_map(Block::from),
        2 => (text(), text(), text(), 0_usize..4, 0.0_f32..250.0).prop_map(
            |(value, caption, trail, lines, left)| {
                let blank = Blank::filled(value).caption(caption).trail(trail).lines(lines);
                Block::from(Blank { left, ..blank })
            }
        ),
        1 => paragraph.prop_map(|body| {
            ListItem { number: "1)".to_owned(), body, hang: None }.into()
        }),
        1 => (0_usize..40).prop_map(|rows| table(rows).into()),
        1 => Just(signatures()[0].clone()),
    ]
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn letters_are_kept_in_order(text in text(), align in align(), right in 0.0_f32..330.0) {
        let paragraph = Paragraph { right, align, ..Paragraph::new([text.as_str()]) };
        let pages = lay_out(&Sheet { numbering: paper::Numbering::Off, ..Sheet::new(vec![paragraph.into()]) }, &fonts())
            .expect("printable");
        let mut got = String::new();
        for frame in pages.iter().flat_map(|page| &page.frames) {
            if let Frame::Text { text, .. } = frame {
                got.push_str(text);
            }
        }
        prop_assert_eq!(letters(&got), letters(&text));
    }

    #[test]
    fn nothing_stands_in_the_margins(blocks in prop::collection::vec(block(), 1..12)) {
        let sheet = Sheet { numbering: paper::Numbering::Off, ..Sheet::new(blocks) };
        for page in lay_out(&sheet, &fonts()).expect("printable") {
            for frame in &page.frames {
                let (left, right, top, bottom) = match frame {
                    Frame::Text { x, y, width, size, .. } => (*x, x + width, y - size * 0.7, *y),
                    Frame::Line { from, to, .. } => (from.0, to.0, from.1, to.1),
                    Frame::Box { x, y, side, .. } => (*x, x + side, *y, y + side),
                    Frame::Mark { .. } => continue,
                };
                prop_assert!(left >= mm(30.0) - 0.05 && right <= mm(195.0) + 0.05, "{}", frame);
                prop_assert!(top >= mm(20.0) - 0.05 && bottom <= mm(277.0) + 0.05, "{}", frame);
            }
        }
    }

    #[test]
    fn whatever_is_typed_is_laid_out_or_refused(text in any::<String>()) {
        let covered = fonts().covers(&text).is_ok();
        let laid_out = lay_out(&Sheet::new(vec![Block::text(text)]), &fonts());
        prop_assert_eq!(laid_out.is_ok(), covered);
    }
}
