//! How long a journal of 20,000 rows takes to be taken over, and how much memory: the file looked into, every row
//! checked and all of them committed, in a process of its own. The same file read by bare calamine stands beside it.
//!
//! `cargo xtask bench` runs it and shows what it says.
#![allow(
    missing_docs,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark measures time, starts itself anew and says what it measured"
)]

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use calamine::{Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Value, json};
use transfer::{Place, moment};

/// Rows of the journal, and the seconds they may take.
const ROWS: u32 = 20_000;
const AIM: f64 = 10.0;

const AT: &str = "2026-11-23T10:00:00+05:00";

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("only") {
        let file = arguments.next().expect("a file");
        let seconds = take_over(Path::new(&file));
        println!("{seconds} {}", peak().unwrap_or_default());
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("journal.xlsx");
    journal(&file).expect("a file is written");
    let start = Instant::now();
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let name = book.sheet_names().remove(0);
    let range = book.worksheet_range(&name).expect("a sheet");
    let bare = start.elapsed().as_secs_f64();
    assert_eq!(range.height(), ROWS as usize + 1);
    drop((range, book));
    let (seconds, peak) = measured(&file);
    let kept = if seconds <= AIM { "kept" } else { "missed" };
    println!(
        "{ROWS} rows of a journal taken over in {seconds:.1} s, aim {AIM:.0} s {kept}, {} MiB at most; bare calamine reads \
         them in {bare:.1} s",
        peak / 1024
    );
}

/// Sets an office up and takes the journal over; gives the seconds from the file to the last row on the disk.
fn take_over(file: &Path) -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut place = Place::open(folder.path()).expect("a fresh folder takes a register");
    let mut done = |command: &str, input: Value| {
        let at = moment(AT).expect("a moment");
        place
            .call(at, None, command, input)
            .unwrap_or_else(|errors| panic!("{command}: {:#}", errors.to_json()))
    };
    let office = json!({
        "name": "Көктерек аудандық білім бөлімі", "address": "Көктерек ауылы",
        "head": { "surname": "Сүлейменов", "post": "Бөлім басшысы" },
    });
    let people = json!([{ "surname": "Қайратова", "post": "маман", "role": "clerk" }]);
    done(
        "set_up_office",
        json!({ "office": office, "people": people }),
    );
    let start = Instant::now();
    let look = done("look_into_journal_file", json!({ "path": file }));
    let columns: Vec<Value> = look["columns"]
        .as_array()
        .expect("columns")
        .iter()
        .filter(|column| column["fact"] != "")
        .map(|column| json!({ "fact": column["fact"], "column": column["column"] }))
        .collect();
    let mapping = json!({ "path": file, "sha256": look["sha256"], "columns": columns });
    let made = done("import_journal", mapping);
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(made["cases"], ROWS);
    seconds
}

/// Invented people; their IINs have a century that no living person has.
fn journal(file: &Path) -> Result<(), XlsxError> {
    const SURNAMES: [&str; 8] = [
        "Әбенов",
        "Біржанов",
        "Ғалымов",
        "Есенов",
        "Жақыпов",
        "Қасымов",
        "Нұрланов",
        "Үсенов",
    ];
    const GIVEN: [&str; 7] = [
        "Асхат",
        "Болат",
        "Ғани",
        "Дәурен",
        "Ерлан",
        "Қайрат",
        "Серік",
    ];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let titles = [
        "Тіркеу нөмірі",
        "Тіркелген күні",
        "Өтініш берушінің тегі, аты, әкесінің аты",
        "ЖСН",
        "Мекенжайы",
        "Телефоны",
        "Баланың тегі, аты",
        "Баланың туған күні",
        "Орналасу нысаны",
        "Сұралған кезең",
        "Нәтиже",
        "Құжат №, күні",
    ];
    for (title, column) in titles.into_iter().zip(0..) {
        sheet.write_string(0, column, title)?;
    }
    for row in 1..=ROWS {
        let year = 2021 + (row - 1) / 4_000;
        let serial = (row - 1) % 4_000 + 1;
        let index = row as usize;
        let (surname, given) = (SURNAMES[index % 8], GIVEN[index % 7]);
        let (month, day) = (row % 9 + 1, row % 20 + 1);
        let cells = [
            format!("{serial}/{year}"),
            format!("{day:02}.{month:02}.{year}"),
            format!("{surname} {given} {}ұлы", GIVEN[index % 5]),
            "500101100000".to_owned(),
            format!("Көктерек ауылы, Достық көшесі, {}-үй", row % 90 + 1),
            format!("8 701 {:03} {:02} {:02}", row % 1000, row % 100, row % 97),
            format!("{surname} {}", GIVEN[index % 6]),
            format!("{day:02}.{month:02}.2015"),
            "қорғаншылық".to_owned(),
            format!("01.10.{year} – 31.12.{year}"),
            "рұқсат".to_owned(),
            format!("№ {serial}, {:02}.{:02}.{year}", day.min(20) + 7, month),
        ];
        for (cell, column) in cells.iter().zip(0..) {
            sheet.write_string(row, column, cell)?;
        }
    }
    workbook.save(file)
}

/// Seconds and peak, in KiB, of a process that does this alone.
fn measured(file: &Path) -> (f64, u64) {
    let myself = std::env::current_exe().expect("this program has a file");
    let output = Command::new(myself)
        .arg("only")
        .arg(file)
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    let (seconds, peak) = said.trim().split_once(' ').expect("two numbers");
    (
        seconds.parse().expect("a number"),
        peak.parse().expect("a number"),
    )
}

/// The most memory this process ever had, in KiB; only Linux tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
