//! One permit, from facts to the bytes of its file, beside the bare printpdf calls that draw the same page.
//!
//! Both sides have their fonts parsed once, before anything is measured, as the product does. Ours then fills
//! the form, lays it out, draws it and writes PDF/A-2b. The bare side is given the frames laid out, and is
//! measured from there: the document, its fonts, the same operations, `save` with printpdf's own compression.
//! That both draw the same is compared once, operation by operation, before the first measurement. A third
//! figure says what the bare calls cost with compression off, since printpdf compresses the faces anew each
//! time and the product does so once.

use std::hint::black_box;

use cases::number::{Journal, Number};
use criterion::Criterion;
use documents::{Making, Permit, permit};
use lopdf::{Document, content::Content};

use crate::book::Opening;
use crate::{ROUNDS, bare, shelf, story};

pub(crate) fn measure(criterion: &mut Criterion) {
    let (edition, fonts) = (shelf::edition(), shelf::fonts());
    let (office, case) = Opening::new().office_and_case();
    let on = story::moment().today();
    let number = Number {
        journal: Journal::Permits,
        index: "Р".into(),
        serial: 1,
        year: 2026,
    };
    let facts = Permit {
        application: &case.application,
        number: Some(&number),
        period: case.application.period,
        on,
    };
    let by = Making {
        edition: &edition,
        own_forms: &edition,
        settings: office.settings_on(on).expect("the office is set up"),
        fonts: &fonts,
        mark: None,
    };
    let made = permit(&facts, by).expect("the permit is made");
    let typefaces = bare::faces();
    let bare = |optimize| bare::file(&made.title, &made.pages, &typefaces, optimize);
    assert_eq!(
        drawn(&made.bytes),
        drawn(&bare(true)),
        "both sides draw the same"
    );

    let mut group = crate::group(criterion, "permit");
    for round in 1..=ROUNDS {
        group.bench_function(format!("ours-{round}"), |bencher| {
            bencher.iter(|| permit(black_box(&facts), black_box(by)));
        });
        group.bench_function(format!("beneath-{round}"), |bencher| {
            bencher.iter(|| bare(black_box(true)));
        });
        group.bench_function(format!("uncompressed-{round}"), |bencher| {
            bencher.iter(|| bare(black_box(false)));
        });
    }
    group.finish();
}

/// Every operation of every page, the names that the fonts have in the file left out.
fn drawn(file: &[u8]) -> Vec<String> {
    let document = Document::load_mem(file).expect("the file reads");
    let mut operations = Vec::new();
    for page in document.get_pages().into_values() {
        let content = Content::decode(&document.get_page_content(page));
        for mut operation in content.expect("the content reads").operations {
            if operation.operator == "Tf" {
                operation.operands.remove(0);
            }
            operations.push(format!("{operation:?}"));
        }
    }
    operations
}
