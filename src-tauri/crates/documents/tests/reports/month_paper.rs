//! The register as a paper: where things stand, what every page has, what cannot be printed.

use documents::Paper;
use documents::report::{COLUMNS, MonthRegister, ReportError, month_register_pdf};
use paper::{Frame, Page, mm};

use crate::golden::{compare, fonts};
use crate::rows::{full_register, masked, register};

fn made(register: &MonthRegister) -> Paper {
    month_register_pdf(register, &fonts()).expect("it is made")
}

fn words(page: &Page) -> String {
    let words = page.frames.iter().filter_map(|frame| match frame {
        Frame::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn registers_are_laid_out_as_they_were() {
    let mut draft = full_register(3);
    draft.draft = true;
    let mut sample = register(0);
    sample.sample = true;
    for (name, register) in [
        ("month-register.one", register(1)),
        ("month-register.thirty", full_register(30)),
        ("month-register.masked", masked(full_register(8))),
        ("month-register.draft", draft),
        ("month-register.sample-without-a-case", sample),
    ] {
        compare(name, &made(&register));
    }
}

#[test]
fn every_page_has_the_head_its_number_and_whose_it_is() {
    let paper = made(&full_register(300));
    let of = paper.pages.len();
    assert!((25..60).contains(&of), "{of} pages");
    for page in &paper.pages {
        let words = words(page);
        assert!(words.contains(&format!("{}/{of}", page.number)), "{words}");
        let loose = "Үлгі аудандық білім бөлімі. 2026 жылғы қараша, 2-нұсқа. Журнал: № 1204";
        assert!(words.contains(loose), "{words}");
        assert!(page.width > page.height, "it lies");
        for frame in &page.frames {
            let (left, right, low) = match frame {
                Frame::Text {
                    x, y, width, size, ..
                } => {
                    assert!(*size >= 6.5, "too small to read: {frame}");
                    (*x, x + width, *y)
                }
                Frame::Line { from, to, .. } => (from.0, to.0, to.1),
                _ => continue,
            };
            let inside = left >= mm(24.9) && right <= page.width - mm(9.9);
            assert!(inside && low < page.height - 15.0, "{frame}");
        }
        if page.number < of {
            for column in &COLUMNS {
                let number = column.number.to_string();
                let titled = |frame: &Frame| matches!(frame, Frame::Text { text, size, .. } if *text == number && *size < 7.0);
                assert!(
                    page.frames.iter().any(titled),
                    "column {number} on page {}",
                    page.number
                );
            }
        }
    }
    let last = words(paper.pages.last().expect("a page"));
    assert!(last.contains(&"3f".repeat(32)), "{last}");
    for part in [
        "қалдық 3 + түскені 300 = аяқталғаны 262 + орындалуда 41",
        "Д. Ысқақов",
        "Г. Т. Жұмабекова",
        "Тігілген және нөмірленген",
    ] {
        assert!(last.contains(part), "{part}: {last}");
    }
}

#[test]
fn an_application_is_never_parted_by_a_page() {
    let paper = made(&register(300));
    let mut applications = 0;
    for page in &paper.pages {
        let words = words(page);
        let begun = words.matches("Қ-").count();
        // Both tiers stand on it: the period asked for in the first, the last day of the term in the second.
        let executors = words.matches("Қ. Н. Әлімханова").count();
        let void = words.matches("жойылды").count();
        assert_eq!(begun, executors + void, "{words}");
        applications += begun;
    }
    assert_eq!(applications, 300);
}

#[test]
fn what_cannot_be_printed_is_named() {
    let mut register = register(3);
    register.rows[1].address = "Абай көшесі 😀".into();
    let error = month_register_pdf(&register, &fonts()).expect_err("no glyph");
    assert_eq!(
        error,
        ReportError::MissingGlyph {
            character: '😀',
            text: "Абай көшесі 😀".into()
        }
    );
    let hidden = masked(register);
    assert!(month_register_pdf(&hidden, &fonts()).is_ok(), "not printed");
}

#[test]
fn a_month_that_there_is_not_is_refused() {
    let mut register = register(0);
    register.month = 13;
    let error = month_register_pdf(&register, &fonts()).expect_err("no month");
    assert_eq!(
        error,
        ReportError::NoSuchMonth {
            year: 2026,
            month: 13
        }
    );
}
