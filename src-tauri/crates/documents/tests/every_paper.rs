//! Every form with every story: what stands where, in golden files, and what holds for all of them.

mod fixtures;

use std::fmt::Write;
use std::path::Path;

use documents::Paper;
use fixtures::stories;
use paper::Frame;

/// The laid-out frames as text.
fn frames(paper: &Paper) -> String {
    let mut text = String::new();
    for page in &paper.pages {
        write!(text, "{page}").expect("a String takes everything");
    }
    text
}

/// With `RUQSAT_GOLDEN=update` the golden files are written anew; look at the papers before committing them.
/// With `RUQSAT_PAPERS=DIR` the papers are written there, to be looked at and checked by other programs.
#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "golden files lie beside the test"
)]
fn every_form_of_the_edition_is_laid_out_as_it_was() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("RUQSAT_GOLDEN").is_some_and(|what| what == "update");
    let mut changed = Vec::new();
    for (story_name, story) in stories() {
        for (paper_name, paper) in story.papers() {
            let paper = paper.unwrap_or_else(|error| panic!("{story_name}, {paper_name}: {error}"));
            if let Some(dir) = std::env::var_os("RUQSAT_PAPERS") {
                let path = Path::new(&dir).join(format!("{story_name}.{paper_name}.pdf"));
                std::fs::write(path, &paper.bytes).expect("the folder asked for can be written");
            }
            let path = golden.join(format!("{story_name}.{paper_name}.txt"));
            let frames = frames(&paper);
            if update {
                std::fs::write(&path, frames).expect("the golden folder can be written");
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(frames.as_str()) {
                changed.push(format!("{story_name}.{paper_name}"));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "laid out otherwise than the golden files say: {changed:?}"
    );
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for ((name, once), (_, again)) in stories().into_iter().zip(stories()) {
        for ((paper, once), (_, again)) in once.papers().into_iter().zip(again.papers()) {
            let bytes = |paper: Result<Paper, _>| paper.expect("it is made").bytes;
            assert!(bytes(once) == bytes(again), "{name}, {paper}");
        }
    }
}

/// What a page has within the margins of the text, from top to bottom: height and words.
fn text_lines(page: &paper::Page) -> Vec<(f32, &str)> {
    page.frames
        .iter()
        .filter_map(|frame| match frame {
            Frame::Text { y, size, text, .. } if *size >= 11.0 && *y > 60.0 => {
                Some((*y, text.as_str()))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn nothing_leaves_the_page_and_no_signature_stands_alone() {
    for (name, story) in stories() {
        for (paper_name, paper) in story.papers() {
            let paper = paper.expect("it is made");
            for page in &paper.pages {
                for frame in &page.frames {
                    let (left, right, low) = match frame {
                        Frame::Text { x, y, width, .. } => (*x, x + width, *y),
                        Frame::Line { from, to, .. } => (from.0, to.0, to.1),
                        Frame::Box { x, y, side, .. } => (*x, x + side, y + side),
                        Frame::Mark { .. } => continue,
                    };
                    let inside = left >= paper::mm(29.9) && right <= page.width - paper::mm(14.9);
                    assert!(
                        inside && low < page.height - 20.0,
                        "{name}, {paper_name}: {frame}"
                    );
                }
            }
            let last = paper.pages.last().expect("a paper has a page");
            assert!(text_lines(last).len() >= 4, "{name}, {paper_name}: {last}");
        }
    }
}

#[test]
fn a_date_is_never_on_another_page_than_the_signature_above_it() {
    let mut turned = 0;
    for length in 1..40 {
        let mut story = fixtures::story();
        story.settings.address = "Желтоқсан көшесі, ".repeat(length);
        let receipt = story.accepted_documents_receipt().expect("it is made");
        let last = receipt.pages.last().expect("a paper has a page");
        let words: Vec<_> = text_lines(last).iter().map(|line| line.1).collect();
        assert!(
            words.contains(&"Жұмабекова Гүлнәр Төлегенқызы"),
            "{length}: {last}"
        );
        turned += usize::from(receipt.pages.len() > 1);
    }
    assert!(
        (1..39).contains(&turned),
        "both with and without a page turn"
    );
}

#[test]
fn a_filled_blank_is_closed_right_behind_its_words() {
    let receipt = fixtures::story().not_accepted_receipt().expect("form 3");
    assert!(
        frames(&receipt).contains("сот шешімі;\n"),
        "{}",
        frames(&receipt)
    );
    let permit = fixtures::bare().permit().expect("form 4");
    assert!(
        frames(&permit).contains("2014 жылғы 3 мамыр,\n"),
        "{}",
        frames(&permit)
    );
}

#[test]
fn a_preview_in_a_sample_register_is_a_preview_marked_as_a_sample() {
    let marked = |mark| {
        let mut story = fixtures::story();
        story.mark = mark;
        story.numbered = false;
        frames(&story.permit().expect("form 4"))
    };
    let preview = marked(documents::Mark::of(false, true));
    let sample = marked(documents::Mark::of(true, true));
    assert!(
        preview.contains("ЖОБА") && !preview.contains("ҮЛГІ"),
        "{preview}"
    );
    assert_eq!(
        preview.replace("ЖОБА", "ҮЛГІ").lines().count(),
        sample.lines().count()
    );
    assert!(
        sample.contains("ҮЛГІ") && !sample.contains("ЖОБА"),
        "{sample}"
    );
}

#[test]
fn sheets_of_a_document_that_were_not_counted_give_no_total() {
    let receipt = fixtures::bare()
        .accepted_documents_receipt()
        .expect("the receipt");
    let page = &receipt.pages[0];
    let total = text_lines(page)
        .into_iter()
        .find(|line| line.1.starts_with("Барлығы"));
    let height = total.expect("there is a total").0;
    let sheets = |line: &(f32, &str)| (line.0 - height).abs() < 0.01 && line.1 == "–";
    assert!(text_lines(page).iter().any(sheets), "{page}");
}

#[test]
fn twelve_children_flow_to_a_numbered_second_page_between_two_of_them() {
    let permit = fixtures::twelve_children().permit().expect("form 4");
    assert_eq!(permit.pages.len(), 2);
    let numbered = |page: &paper::Page| {
        page.frames
            .iter()
            .any(|frame| matches!(frame, Frame::Text { text, .. } if text == "2/2"))
    };
    assert_eq!(
        [false, true],
        [numbered(&permit.pages[0]), numbered(&permit.pages[1])]
    );
    let first = text_lines(&permit.pages[1])[0].1;
    assert!(first.starts_with("Мұхаметқалиева-Серікбаева"), "{first}");
}

/// Where a page ends in reasons of several pages, both pages have at least two lines of the paragraph.
#[test]
fn reasons_of_several_pages_break_between_lines_and_every_page_says_what_it_is() {
    let refusal = fixtures::long_words().refusal().expect("a long refusal");
    assert!(refusal.pages.len() > 3, "{}", refusal.pages.len());
    for (index, page) in refusal.pages.iter().enumerate().skip(1) {
        let says = |words: &str| {
            page.frames
                .iter()
                .any(|frame| matches!(frame, Frame::Text { text, .. } if text.contains(words)))
        };
        assert!(says(&format!("{}/{}", index + 1, refusal.pages.len())));
        assert!(says("05-17-5/2026"), "{page}");
        assert!(text_lines(page).len() >= 4, "{page}");
    }
}

/// Each copy counts its own pages and says whose it is on each.
#[test]
fn both_copies_of_a_list_are_in_one_file_in_the_order_of_the_list() {
    let list = fixtures::long_words()
        .hand_over_list()
        .expect("a long list");
    let half = list.pages.len() / 2;
    assert!(half > 1 && list.pages.len() == 2 * half);
    let words = |pages: &[paper::Page]| {
        let lines = pages.iter().flat_map(text_lines).map(|line| line.1);
        lines.collect::<Vec<_>>().join(" ")
    };
    let (first, second) = list.pages.split_at(half);
    assert_eq!(words(first), words(second));
    let text = words(first);
    let mut from = 0;
    for serial in 17..57 {
        let number = format!("05-12-{serial}/2026");
        from += text[from..]
            .find(&number)
            .unwrap_or_else(|| panic!("{number}, in order"));
    }
}

#[test]
fn an_acting_head_is_said_to_act() {
    let permit = fixtures::acting_head().permit().expect("form 4");
    assert!(
        frames(&permit).contains("Бөлім басшысының м.а. Д. Ысқақов"),
        "{}",
        frames(&permit)
    );
}

#[test]
fn a_mark_lies_across_every_page_and_a_preview_has_no_number() {
    for (name, story) in stories()
        .into_iter()
        .filter(|(_, story)| story.mark.is_some())
    {
        for (paper_name, paper) in story.papers() {
            let paper = paper.expect("it is made");
            let word = if name == "preview" {
                "ЖОБА"
            } else {
                "ҮЛГІ"
            };
            for page in &paper.pages {
                let marked =
                    |frame: &Frame| matches!(frame, Frame::Mark { text, .. } if text == word);
                assert!(page.frames.iter().any(marked), "{name}, {paper_name}");
            }
            // Number and form; those before the hearing know only the numbers drawn before them.
            let own = match paper_name {
                documents::ACCEPTED_DOCUMENTS_RECEIPT => "05-12-",
                documents::NOT_ACCEPTED_RECEIPT => "05-13-",
                documents::PERMIT | "duplicate-permit" => "05-14-9/",
                documents::HEARING_NOTICE => "05-15-",
                documents::REFUSAL | "duplicate-refusal" => "05-17-",
                documents::HAND_OVER_LIST => "05-18-",
                documents::COMPLAINT_REPLY => "05-19-",
                documents::TECHNICAL_PROTOCOL => "05-20-",
                _ => continue,
            };
            assert_eq!(
                frames(&paper).contains(own),
                name == "sample",
                "{name}, {paper_name}"
            );
        }
    }
}
