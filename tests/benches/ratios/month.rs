//! The register of a month of 10,000 applications, as a paper beside the bare printpdf calls that draw the same
//! frames, and as a workbook beside the bare `rust_xlsxwriter` calls that write the same cells.
//!
//! Ours begin with the rows as facts. The bare sides are given everything ready: the frames laid out, the cells
//! with their types; what they leave out is PDF/A, wrapped lines' heights, and checking that figures add up.

use std::hint::black_box;

use criterion::Criterion;
use documents::report::{MonthRegister, month_register_pdf, month_register_xlsx, typed_rows};
use lopdf::{Document, content::Content};

use crate::sheets;
use crate::{SLOW_ROUNDS, bare, rows, shelf};

/// As many applications as a big office has in years.
pub(crate) const APPLICATIONS: usize = 10_000;

pub(crate) fn measure(criterion: &mut Criterion) {
    let register = rows::register(APPLICATIONS);
    paper(criterion, &register);
    workbook(criterion, &register);
}

fn paper(criterion: &mut Criterion, register: &MonthRegister) {
    let (fonts, typefaces) = (shelf::fonts(), bare::faces());
    let few = month_register_pdf(&rows::register(60), &fonts).expect("the register is made");
    assert_eq!(
        drawn(&few.bytes),
        drawn(&bare::file(&few.title, &few.pages, &typefaces, true)),
        "both sides draw the same"
    );
    let made = month_register_pdf(register, &fonts).expect("the register is made");
    let mut group = crate::group(criterion, "register-paper");
    for round in 1..=SLOW_ROUNDS {
        group.bench_function(format!("ours-{round}"), |bencher| {
            bencher.iter(|| month_register_pdf(black_box(register), &fonts));
        });
        group.bench_function(format!("beneath-{round}"), |bencher| {
            bencher.iter(|| bare::file(&made.title, black_box(&made.pages), &typefaces, true));
        });
    }
    group.finish();
}

fn workbook(criterion: &mut Criterion, register: &MonthRegister) {
    let cells: Vec<_> = typed_rows(register).collect();
    let mut group = crate::group(criterion, "register-workbook");
    for round in 1..=SLOW_ROUNDS {
        group.bench_function(format!("ours-{round}"), |bencher| {
            bencher.iter(|| month_register_xlsx(black_box(register)));
        });
        group.bench_function(format!("beneath-{round}"), |bencher| {
            bencher.iter(|| sheets::file(black_box(&cells)));
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
