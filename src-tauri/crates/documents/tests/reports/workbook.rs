//! The workbook read back by another library: types, sums, and what keeps its first line in sight.

use std::io::{Cursor, Read};

use calamine::{Data, DataType, Range, Reader, Xlsx};
use chrono::{NaiveDate, NaiveTime};
use documents::report::{COLUMNS, Kind, MonthRegister, month_register_xlsx};

use crate::golden::show;
use crate::rows::{full_register, masked, register};

fn opened(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("it opens")
}

fn sheet(bytes: &[u8], name: &str) -> Range<Data> {
    opened(bytes)
        .worksheet_range(name)
        .expect("the sheet is there")
}

fn made(register: &MonthRegister) -> Vec<u8> {
    month_register_xlsx(register).expect("it is made")
}

/// Every text of every sheet.
pub(crate) fn texts(bytes: &[u8]) -> String {
    let mut texts = Vec::new();
    for (_, range) in opened(bytes).worksheets() {
        texts.extend(range.cells().map(|(_, _, cell)| cell.to_string()));
    }
    texts.join("\n")
}

/// Where the titles of the columns stand.
fn head(range: &Range<Data>) -> u32 {
    let is_head = |row: &u32| {
        range
            .get_value((*row, 0))
            .is_some_and(|cell| cell == "Р/с №")
    };
    (0..12).find(is_head).expect("a head")
}

#[test]
fn cells_have_the_types_of_their_facts() {
    let bytes = made(&full_register(30));
    show("month-register.xlsx", &bytes);
    let range = sheet(&bytes, "Тізілім");
    let head = head(&range);
    let parts: Vec<_> = COLUMNS.iter().flat_map(|column| column.parts).collect();
    let mut filled = vec![0; parts.len()];
    for line in head + 1..=head + 30 {
        for ((part, column), filled) in parts.iter().zip(0..).zip(&mut filled) {
            let cell = range.get_value((line, column)).unwrap_or(&Data::Empty);
            if cell.is_empty() {
                continue;
            }
            *filled += 1;
            let right = match part.kind {
                Kind::Text => cell.is_string(),
                Kind::Date | Kind::Time => cell.is_datetime(),
                Kind::Count => cell.is_float(),
            };
            assert!(right, "{} in line {line}: {cell:?}", part.title);
        }
    }
    for (part, filled) in parts.iter().zip(filled) {
        assert!(filled > 0, "{} is never filled", part.title);
    }
    let first = |title: &str| {
        let column = parts.iter().position(|part| part.title == title);
        let column = u32::try_from(column.expect("a column")).expect("few columns");
        range.get_value((head + 1, column)).expect("a cell").clone()
    };
    assert_eq!(first("ЖСН"), Data::String("000101100000".into()));
    assert_eq!(first("Р/с №"), Data::Float(1.0));
    assert_eq!(
        first("Тіркелген күні").as_date(),
        NaiveDate::from_ymd_opt(2026, 11, 1)
    );
    assert_eq!(
        first("Тіркелген уақыты").as_time(),
        NaiveTime::from_hms_opt(10, 15, 0)
    );
    assert_eq!(
        first("Сұралған кезеңнің соңы").as_date(),
        NaiveDate::from_ymd_opt(2027, 2, 28)
    );
    assert_eq!(
        range.get_value((head + 31, 0)).unwrap_or(&Data::Empty),
        &Data::Empty
    );
}

#[test]
fn the_figures_are_numbers_and_add_up() {
    let register = full_register(30);
    let range = sheet(&made(&register), "Қорытынды");
    let figure = |title: &str| {
        let mut lines = range.rows();
        let line = lines.find(|line| line[0] == *title).expect("a line");
        line[1].as_f64().expect("a number")
    };
    let sum = figure("Кезең басындағы қалдық") + figure("Түскен өтініштер");
    let rest = figure("Аяқталғаны") + figure("Кезең соңында орындалуда");
    assert!(
        (sum - rest).abs() < 0.01 && (sum - 33.0).abs() < 0.01,
        "{sum} {rest}"
    );
    let ways = [
        "– рұқсат берілді",
        "– бас тартылды",
        "– құжаттарды қабылдаудан бас тартылды",
        "– кері қайтарылды",
        "– басқаша аяқталды",
    ];
    let ended: f64 = ways.into_iter().map(figure).sum();
    assert!((ended - figure("Аяқталғаны")).abs() < 0.01);
    let mean = figure("– орташа кешігу, жұмыс күні");
    assert!((mean - 2.0).abs() < 0.01, "{mean}");
}

#[test]
fn what_was_entered_after_a_closing_has_a_sheet_of_its_own() {
    let bytes = made(&full_register(2));
    let range = sheet(&bytes, "Кейін енгізілген");
    assert_eq!(
        range.get_value((2, 0)),
        Some(&Data::String("Қ-112/2026".into()))
    );
    let day = range.get_value((2, 3)).and_then(DataType::as_date);
    assert_eq!(day, NaiveDate::from_ymd_opt(2026, 10, 30));
    let entered = range.get_value((2, 4)).and_then(DataType::as_datetime);
    assert_eq!(
        entered,
        NaiveDate::from_ymd_opt(2026, 11, 3).and_then(|day| day.and_hms_opt(9, 12, 0))
    );
    let without = opened(&made(&register(2))).sheet_names();
    assert_eq!(without, ["Тізілім", "Қорытынды"]);
}

#[test]
fn titles_say_what_it_is() {
    for (register, word, stands) in [
        (register(1), "ҮЛГІ", false),
        (register(1), "ЖОБА", false),
        (
            MonthRegister {
                sample: true,
                ..register(1)
            },
            "ҮЛГІ",
            true,
        ),
        (
            MonthRegister {
                draft: true,
                ..register(1)
            },
            "ЖОБА",
            true,
        ),
        (register(1), "Бүркемеленген", false),
        (masked(register(1)), "Бүркемеленген", true),
        (
            register(0),
            "Осы айда өтініш тіркелген жоқ, өткен айлардан қалған іс те жоқ.",
            true,
        ),
    ] {
        let texts = texts(&made(&register));
        assert_eq!(texts.contains(word), stands, "{word}");
        assert!(texts.contains("Мемлекеттік қызметті тіркеу тізілімі, 2026 жылғы қараша"));
    }
}

/// What calamine does not read: the sheet's settings, in the text of its part.
#[test]
fn the_head_stays_the_filter_is_set_and_the_print_is_a4_lying() {
    let bytes = made(&register(5));
    let part = |name: &str| {
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
        let mut text = String::new();
        let mut part = archive.by_name(name).expect("a part");
        part.read_to_string(&mut text).expect("UTF-8");
        text
    };
    let rows = part("xl/worksheets/sheet1.xml");
    for setting in [
        "<pane xSplit=\"2\" ySplit=\"5\"",
        "state=\"frozen\"",
        "<autoFilter ref=\"A5:",
        "paperSize=\"9\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
        "pageOrder=\"overThenDown\"",
    ] {
        assert!(rows.contains(setting), "{setting} in {rows}");
    }
    assert!(!rows.contains("<f>"), "no formula");
    let names = part("xl/workbook.xml");
    assert!(names.contains("_xlnm.Print_Area"), "{names}");
    assert!(
        names.contains("'Тізілім'!$A:$B,") || names.contains("Тізілім!$A:$B,"),
        "{names}"
    );
    assert!(names.contains("$5:$5"), "{names}");
}
