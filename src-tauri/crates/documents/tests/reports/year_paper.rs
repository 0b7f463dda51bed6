//! The year's figures as a paper.

use chrono::NaiveDate;
use documents::report::{ReportError, Statistics, Summary, statistics_pdf};
use paper::Frame;

use crate::golden::{compare, fonts};
use crate::rows::register;

fn year() -> Statistics {
    let months: Vec<Summary> = [0, 4, 17, 30, 8]
        .into_iter()
        .map(|rows| register(rows).summary)
        .collect();
    Statistics {
        office_name: "Үлгі аудандық білім бөлімі".into(),
        service_name: register(0).service_name,
        year: 2026,
        made_on: NaiveDate::from_ymd_opt(2026, 5, 29).expect("a date"),
        whole: register(59).summary,
        months,
        sample: false,
    }
}

#[test]
fn a_years_figures_are_laid_out_as_they_were() {
    let paper = statistics_pdf(&year(), &fonts()).expect("it is made");
    compare("statistics.year", &paper);
    let again = statistics_pdf(&year(), &fonts()).expect("it is made");
    assert!(paper.bytes == again.bytes);
}

#[test]
fn the_longest_bar_is_the_largest_figure_and_none_is_none() {
    let paper = statistics_pdf(&year(), &fonts()).expect("it is made");
    assert_eq!(paper.pages.len(), 1, "a year is one page");
    let mut bars: Vec<(f32, f32, f32)> = paper.pages[0]
        .frames
        .iter()
        .filter_map(|frame| match frame {
            Frame::Line {
                from,
                to,
                thickness,
            } if *thickness > 2.0 => Some((from.0, from.1, to.0 - from.0)),
            _ => None,
        })
        .collect();
    bars.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let lengths: Vec<f32> = bars.iter().map(|bar| bar.2).collect();
    // The months stand left: none for January, then 4, 17, 30 and 8 of 30.
    for (length, figure) in lengths.iter().zip([4.0, 17.0, 30.0, 8.0]) {
        assert!((length - 150.0 * figure / 30.0).abs() < 0.2, "{lengths:?}");
    }
    // Outcomes, terms, channels and the one ground that was found stand right.
    assert_eq!(lengths.len(), 4 + 5 + 2 + 2 + 1, "{lengths:?}");
}

#[test]
fn a_whole_year_is_one_page() {
    let mut whole = year();
    whole.months.resize(12, register(20).summary);
    let paper = statistics_pdf(&whole, &fonts()).expect("it is made");
    assert_eq!(paper.pages.len(), 1);
    compare("statistics.whole-year", &paper);
}

#[test]
fn a_year_that_does_not_add_up_is_refused() {
    let mut wrong = year();
    wrong.whole.permits += 1;
    assert!(matches!(
        statistics_pdf(&wrong, &fonts()),
        Err(ReportError::Sums(_))
    ));
    let mut wrong = year();
    wrong.months[2].in_work += 1;
    assert!(matches!(
        statistics_pdf(&wrong, &fonts()),
        Err(ReportError::Sums(_))
    ));
    let mut long = year();
    long.months.resize(13, Summary::default());
    assert!(matches!(
        statistics_pdf(&long, &fonts()),
        Err(ReportError::NoSuchMonth { .. })
    ));
}

#[test]
fn a_year_without_a_case_has_its_paper() {
    let empty = Statistics {
        months: Vec::new(),
        whole: Summary::default(),
        sample: true,
        ..year()
    };
    assert!(statistics_pdf(&empty, &fonts()).is_ok());
}
