//! The year's figures as a paper: the months in a table, and bars beside the figures of the year.

use chrono::NaiveDate;
use kazakh::dates::{DateForm, long, month_name};
use paper::{Align, Block, Cell, ColumnWidth, Fonts, Inline, Numbering, Pt, Run, Sheet, Table};

use super::error::ReportError;
use super::facts::Statistics;
use super::month_paper::{centred, page, small};
use super::summary::Summary;
use super::{STATISTICS, finish};
use crate::making::{Mark, Paper};

const TITLE: &str = "Көрсетілген мемлекеттік қызмет туралы сандар";
const COUNTED_BY: &str = "Түскен өтініштер тіркелген күні бойынша, нәтижелер нәтиже күні бойынша есептелген; кешігу \
     жұмыс күнімен берілген.";
/// Type size of the months' head.
const HEAD: Pt = 6.5;
/// Longest bar of a chart.
const BAR: Pt = 150.0;

/// A column of the months' table: its title and its figure.
type Figure = (&'static str, fn(&Summary) -> String);

const FIGURES: [Figure; 14] = [
    ("Басындағы қалдық", |it| {
        it.carried_over.to_string()
    }),
    ("Түскені", |it| it.received().to_string()),
    ("кеңсе арқылы", |it| {
        it.received_at_office.to_string()
    }),
    ("МК арқылы", |it| {
        it.received_from_corporation.to_string()
    }),
    ("Рұқсат берілді", |it| it.permits.to_string()),
    ("Бас тартылды", |it| it.refused().to_string()),
    ("Қабылдаудан бас тартылды", |it| {
        it.not_accepted.to_string()
    }),
    ("Кері қайтарылды", |it| {
        it.withdrawn.to_string()
    }),
    ("Басқаша аяқталды", |it| {
        it.other_endings.to_string()
    }),
    ("Мерзімінде", |it| it.in_time.to_string()),
    ("Кешіктіріп", |it| it.late.cases.to_string()),
    ("Орташа кешігу", |it| {
        let tenths = it.late.mean_tenths();
        tenths.map_or_else(|| "–".to_owned(), |it| super::Cell::Tenths(it).printed())
    }),
    ("Ең ұзақ кешігу", |it| match it.late.longest {
        0 => "–".to_owned(),
        days => days.to_string(),
    }),
    ("Соңында орындалуда", |it| {
        it.in_work.to_string()
    }),
];

/// The year's figures as a paper. It is refused where those of the year or of a month do not add up.
pub fn statistics_pdf(statistics: &Statistics, fonts: &Fonts) -> Result<Paper, ReportError> {
    statistics.whole.control()?;
    for month in &statistics.months {
        month.control()?;
    }
    let year = statistics.year;
    let blocks = vec![
        centred(&TITLE.to_uppercase(), 12.0, true),
        centred(&format!("\"{}\"", statistics.service_name), 10.0, false),
        centred(&statistics.office_name, 10.0, false),
        centred(&format!("{year} жыл"), 11.0, true),
        centred(
            &format!("{} жағдайы бойынша", long(statistics.made_on)),
            9.0,
            false,
        ),
        small(COUNTED_BY),
        Block::Space(4.0),
        months(statistics)?.into(),
        Block::Space(10.0),
        charts(statistics)?.into(),
    ];
    let mark = Mark::of(statistics.sample, false).map(Mark::word);
    let sheet = Sheet {
        page: page(),
        type_size: 10.0,
        leading: 1.1,
        blocks,
        numbering: Numbering::OfTotalAlways,
        mark: mark.map(str::to_owned),
        ..Sheet::default()
    };
    let title = format!("{TITLE}, {year} жыл");
    finish(STATISTICS, title, &[sheet], statistics.made_on, fonts)
}

/// The name of a month by its place from 0.
fn month(year: i32, place: usize) -> Result<&'static str, ReportError> {
    let month = u32::try_from(place + 1).unwrap_or(u32::MAX);
    let first = NaiveDate::from_ymd_opt(year, month, 1);
    let first = first.ok_or(ReportError::NoSuchMonth { year, month })?;
    Ok(month_name(first, DateForm::Nominative))
}

fn months(statistics: &Statistics) -> Result<Table, ReportError> {
    let mut head = vec![Cell::new(Run::bold("Ай").sized(HEAD)).align(Align::Center)];
    head.extend(
        FIGURES
            .iter()
            .map(|(title, _)| Cell::new(Run::bold(*title).sized(HEAD)).align(Align::Center)),
    );
    let mut rows = Vec::new();
    for (place, summary) in statistics.months.iter().enumerate() {
        let mut row = vec![Cell::new(month(statistics.year, place)?)];
        row.extend(FIGURES.iter().map(|(_, figure)| Cell::new(figure(summary))));
        rows.push(row);
    }
    let mut whole = vec![Cell::new(Run::bold("Жыл бойынша"))];
    let figure = |(_, figure): &Figure| Cell::new(Run::bold(figure(&statistics.whole)));
    whole.extend(FIGURES.iter().map(figure));
    rows.push(whole);
    let mut columns = vec![(ColumnWidth::Share(1.5), Align::Left)];
    columns.resize(FIGURES.len() + 1, (ColumnWidth::Share(1.0), Align::Right));
    Ok(Table {
        columns,
        header: vec![head],
        rows,
        padding: 1.8,
        border: Some(0.35),
        size: Some(7.5),
        ..Table::default()
    })
}

fn by_month(statistics: &Statistics) -> Result<Vec<(String, u32)>, ReportError> {
    let months = statistics.months.iter().enumerate();
    months
        .map(|(place, summary)| {
            Ok((
                month(statistics.year, place)?.to_owned(),
                summary.received(),
            ))
        })
        .collect()
}

fn named(figures: &[(&str, u32)]) -> Vec<(String, u32)> {
    let owned = |(name, figure): &(&str, u32)| ((*name).to_owned(), *figure);
    figures.iter().map(owned).collect()
}

fn outcomes(of: &Summary) -> Vec<(String, u32)> {
    named(&[
        ("рұқсат берілді", of.permits),
        ("бас тартылды", of.refused()),
        ("құжаттарды қабылдаудан бас тартылды", of.not_accepted),
        ("кері қайтарылды", of.withdrawn),
        ("басқаша аяқталды", of.other_endings),
    ])
}

fn terms(of: &Summary) -> Vec<(String, u32)> {
    named(&[
        ("мерзімінде аяқталды", of.in_time),
        ("кешіктіріп аяқталды", of.late.cases),
    ])
}

fn channels(of: &Summary) -> Vec<(String, u32)> {
    named(&[
        ("кеңсе арқылы", of.received_at_office),
        (
            "Мемлекеттік корпорация арқылы",
            of.received_from_corporation,
        ),
    ])
}

fn grounds(of: &Summary) -> Vec<(String, u32)> {
    let ground = |(ground, cases): &(u32, u32)| (format!("{ground}-негіз"), *cases);
    of.refusals.iter().map(ground).collect()
}

/// The months left, everything else beneath each other right, so that a year is one page.
fn charts(statistics: &Statistics) -> Result<Table, ReportError> {
    let whole = &statistics.whole;
    let left = chart("Айлар бойынша түскен өтініштер", &by_month(statistics)?);
    let right = [
        chart("Нәтижелер", &outcomes(whole)),
        chart("Мерзімі", &terms(whole)),
        chart("Келіп түсу арнасы", &channels(whole)),
        chart("Бас тарту негіздері", &grounds(whole)),
    ]
    .concat();
    let nothing = || vec![Cell::default(), Cell::default(), Cell::default()];
    let mut rows = Vec::new();
    for place in 0..left.len().max(right.len()) {
        let mut row = left.get(place).cloned().unwrap_or_else(nothing);
        row.extend(right.get(place).cloned().unwrap_or_else(nothing));
        rows.push(row);
    }
    let half = [
        (ColumnWidth::Share(1.0), Align::Left),
        (ColumnWidth::Points(40.0), Align::Right),
        (ColumnWidth::Points(BAR + 6.0), Align::Left),
    ];
    Ok(Table {
        columns: [half, half].concat(),
        rows,
        padding: 1.6,
        border: Some(0.35),
        size: Some(8.5),
        ..Table::default()
    })
}

/// A title, then names, figures and bars as long as the figures are; nothing where there is nothing to name.
fn chart(title: &str, figures: &[(String, u32)]) -> Vec<Vec<Cell>> {
    let Some(most) = figures.iter().map(|(_, figure)| *figure).max() else {
        return Vec::new();
    };
    let mut rows = vec![vec![Cell {
        span: 3,
        ..Cell::new(Run::bold(title))
    }]];
    for (name, figure) in figures {
        let bar = match *figure {
            0 => Cell::default(),
            figure => Cell::new(Inline::Bar(BAR * share(figure, most))),
        };
        rows.push(vec![
            Cell::new(name.as_str()),
            Cell::new(figure.to_string()),
            bar,
        ]);
    }
    rows
}

/// One figure as a share of another; a bar needs no more digits than this.
fn share(figure: u32, of: u32) -> f32 {
    let thousandths = u64::from(figure) * 1000 / u64::from(of);
    f32::from(u16::try_from(thousandths).unwrap_or(1000)) / 1000.0
}
