//! What the product costs beside what lies beneath it: a permit beside bare printpdf calls, an act beside a
//! plain commit of the same rows, a month's register beside the libraries that write its paper and its workbook.
//!
//! `cargo xtask bench` runs it and prints the ratios. Both sides of a ratio are measured in turn, several
//! times over, so that a machine that is busy for a while is busy for both. No test here fails on a time.
#![allow(
    missing_docs,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and keeps its registers in files of its own"
)]

mod act;
mod bare;
mod book;
mod month;
mod permit;
mod plain;
#[allow(dead_code, reason = "the tests of `documents` use the rest of it")]
#[path = "../../../src-tauri/crates/documents/tests/reports/rows.rs"]
mod rows;
mod sheets;
mod shelf;
mod story;

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode};

/// How often the two sides of a ratio are measured in turn; many short rounds, because a disk that others
/// use is slow for seconds at a time.
const ROUNDS: u32 = 9;
/// The same of what takes a second each time.
const SLOW_ROUNDS: u32 = 3;

fn main() {
    let mut criterion = Criterion::default().nresamples(2_000).configure_from_args();
    permit::measure(&mut criterion);
    act::measure(&mut criterion);
    month::measure(&mut criterion);
    criterion.final_summary();
}

/// A group whose rounds take about a second a figure.
fn group<'c>(criterion: &'c mut Criterion, name: &str) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group
        .sample_size(10)
        .sampling_mode(SamplingMode::Flat)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1));
    group
}
