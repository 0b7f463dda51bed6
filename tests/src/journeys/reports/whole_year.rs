//! Every file of a year: each month as it was issued or as it is, and the numbers; told how far it is, and stopped.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use transfer::{Progress, Work};

use super::{close, signed};
use crate::counter::{CLERK, Counter};
use crate::pages;

const AT: &str = "2026-12-02T10:00";

/// September issued twice, October left open, November issued, December running.
fn office() -> Counter {
    let mut counter = Counter::set_up("2026-09-01T09:00");
    signed(&mut counter, "2026-09-15T10:00");
    close(&mut counter, "2026-10-01T09:00", "2026-09");
    let anew = json!({ "month": "2026-09", "reason": "мекенжай түзетілді" });
    counter.done("2026-10-02T09:00", "issue_month_register", anew);
    signed(&mut counter, "2026-11-24T10:00");
    close(&mut counter, "2026-12-01T09:00", "2026-11");
    counter
}

fn files(counter: &mut Counter, year: i32, masked: bool) -> Vec<(String, Vec<u8>)> {
    let input = json!({ "year": year, "masked": masked });
    let answer = counter.done(AT, "year_files", input);
    transfer::named_files(&answer).expect("files cross in base64")
}

fn one_file(counter: &mut Counter, input: Value) -> (String, Vec<u8>) {
    let answer = counter.done(AT, "month_register_file", input);
    transfer::named_file(&answer).expect("a file crosses in base64")
}

#[test]
fn a_year_is_every_month_as_it_was_issued_or_as_it_is_and_its_numbers() {
    let mut counter = office();
    let before = counter.register();
    for (masked, mark) in [(false, ""), (true, "-masked")] {
        let files = files(&mut counter, 2026, masked);
        let mut expected = Vec::new();
        for (month, version, named) in [
            ("2026-09", Some(2), "-v2"),
            ("2026-10", None, "-draft"),
            ("2026-11", Some(1), ""),
            ("2026-12", None, "-draft"),
        ] {
            for format in ["pdf", "xlsx", "csv"] {
                let input = json!({
                    "month": month, "version": version, "format": format, "masked": masked,
                });
                let file = one_file(&mut counter, input);
                assert_eq!(file.0, format!("register-{month}{named}{mark}.{format}"));
                expected.push(file);
            }
        }
        let numbers = counter.done(AT, "statistics_pdf", json!({ "year": 2026 }));
        let numbers = transfer::pdf_bytes(&numbers).expect("a paper crosses in base64");
        expected.push(("statistics-2026.pdf".to_owned(), numbers));
        let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
            files.iter().map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(names(&files), names(&expected));
        assert_eq!(files, expected, "each byte for byte what is saved alone");
        let first = pages::words(&files[0].1);
        assert_eq!(first.contains("Өтегенова"), !masked);
    }
    assert_eq!(counter.register(), before, "saving leaves nothing behind");
}

#[test]
fn a_year_without_a_month_has_its_numbers_alone_and_no_year_is_refused() {
    let mut counter = office();
    for year in [2025, 2027] {
        let files = files(&mut counter, year, true);
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].0, format!("statistics-{year}.pdf"));
    }
    let errors = counter.refused(AT, "year_files", json!({ "year": 400_000, "masked": true }));
    assert_eq!(errors[0].field, "year");
}

#[test]
fn making_a_year_tells_how_far_it_is_and_stops() {
    let mut counter = office();
    let told = RefCell::new(Vec::new());
    let work = Work::telling(|progress: Progress| told.borrow_mut().push(progress));
    let input = json!({ "year": 2026, "masked": true });
    counter
        .call_telling(AT, "year_files", input.clone(), work)
        .expect("nothing stops it");
    let told = told.into_inner();
    let done: Vec<u64> = told.iter().map(|progress| progress.done).collect();
    assert_eq!(done, (0..=13).collect::<Vec<_>>());
    assert!(told.iter().all(|progress| progress.of == 13));

    let stop = AtomicBool::new(false);
    let work = Work::new(&stop, |progress| {
        if progress.done == 5 {
            stop.store(true, Ordering::Relaxed);
        }
    });
    let stopped = counter.call_telling(AT, "year_files", input.clone(), work);
    assert_eq!(stopped.expect_err("it was stopped").0[0].code, "stopped");
    let again = counter.call(AT, CLERK, "year_files", input);
    assert!(again.is_ok(), "the next one has its turn");
}
