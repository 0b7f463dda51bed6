//! What holds for paper, workbook and plain text alike.

use documents::report::{
    COLUMNS, MonthRegister, ReportError, month_register_csv, month_register_pdf,
    month_register_xlsx, printed_rows,
};
use paper::Frame;

use crate::golden::{fonts, show};
use crate::rows::{full_register, masked, register};
use crate::workbook;

type Made = Result<Vec<u8>, ReportError>;

fn pdf(register: &MonthRegister) -> Made {
    month_register_pdf(register, &fonts()).map(|paper| paper.bytes)
}

type Maker = fn(&MonthRegister) -> Made;

const MAKERS: [(&str, Maker); 3] = [
    ("pdf", pdf),
    ("xlsx", month_register_xlsx),
    ("csv", month_register_csv),
];

fn plain(register: &MonthRegister) -> String {
    let bytes = month_register_csv(register).expect("it is made");
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_same_register_gives_the_same_bytes() {
    for register in [register(0), full_register(40), masked(full_register(12))] {
        for (name, make) in MAKERS {
            let once = make(&register).expect("it is made");
            assert!(once == make(&register).expect("it is made"), "{name}");
        }
    }
}

#[test]
fn figures_that_do_not_add_up_make_nothing() {
    let mut register = full_register(5);
    register.summary.in_work += 1;
    for (name, make) in MAKERS {
        assert!(
            matches!(make(&register), Err(ReportError::Sums(_))),
            "{name}"
        );
    }
}

#[test]
fn nobody_is_recognised_in_a_masked_register() {
    let whole = full_register(30);
    let hidden = masked(whole.clone());
    let mut secrets = vec!["Тәуелсіздік ауылы".to_owned(), "701 000".to_owned()];
    for row in &whole.rows {
        let people = [&row.applicant]
            .into_iter()
            .chain(row.children.iter().map(|child| &child.name));
        for name in people {
            for part in [&name.surname, &name.given, &name.patronymic] {
                if !part.is_empty() {
                    secrets.push(part.clone());
                }
            }
        }
        secrets.extend(row.iin.clone());
        secrets.extend(
            row.children
                .iter()
                .map(|child| kazakh::dates::short(child.born)),
        );
        secrets.push("1245".to_owned());
    }
    secrets.push("мекенжай түзетілді".to_owned());
    let paper = month_register_pdf(&hidden, &fonts()).expect("it is made");
    let printed: Vec<String> = paper
        .pages
        .iter()
        .flat_map(|page| &page.frames)
        .filter_map(|frame| match frame {
            Frame::Text { text, .. } => Some(text.clone()),
            _ => None,
        })
        .collect();
    let workbook = workbook::texts(&month_register_xlsx(&hidden).expect("it is made"));
    for (name, shown) in [
        ("pdf", printed.join("\n")),
        ("xlsx", workbook),
        ("csv", plain(&hidden)),
        (
            "preview",
            printed_rows(&hidden)
                .flatten()
                .collect::<Vec<_>>()
                .join("\n"),
        ),
    ] {
        for secret in &secrets {
            assert!(!shown.contains(secret.as_str()), "{name} tells {secret}");
        }
        let initials = shown.contains("С. А. Б.") && shown.contains("…0000");
        assert!(initials, "{name} still tells cases apart");
    }
    assert!(
        plain(&whole).contains("Сейтқали"),
        "the whole one names them"
    );
}

#[test]
fn plain_rows_are_one_line_each_and_hold_every_fact() {
    let mut register = full_register(30);
    register.rows[4].address = "=HYPERLINK(\"http://x\";\"y\")".into();
    let text = plain(&register);
    show("month-register.csv", text.as_bytes());
    let lines: Vec<&str> = text
        .strip_prefix('\u{feff}')
        .expect("a mark")
        .lines()
        .collect();
    assert_eq!(lines.len(), 31);
    assert!(lines[0].starts_with("Р/с №;Тіркеу нөмірі;Тіркелген күні;Тіркелген уақыты;"));
    let facts: usize = COLUMNS.iter().map(|column| column.parts.len()).sum();
    assert_eq!(lines[0].split(';').count(), facts);
    assert!(
        lines[1].starts_with(
            "1;Қ-113/2026;01.11.2026;10:15;кеңсе;;Сейтқали Айгүл Бекқызы;'000101100000;"
        ),
        "{}",
        lines[1]
    );
    assert!(
        lines[5].contains(";\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";"),
        "{}",
        lines[5]
    );
}

#[test]
fn a_preview_has_the_papers_columns() {
    let rows: Vec<Vec<String>> = printed_rows(&full_register(2)).collect();
    assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
    let cell = |row: usize, number: usize| rows[row][number - 1].as_str();
    for (row, number, words) in [
        (0, 3, "01.11.2026, 10:15"),
        (0, 12, "01.12.2026 – 28.02.2027"),
        (0, 13, "4 (9)"),
        (
            0,
            22,
            "01.11.2026, Сейтқали Айгүл Бекқызы, сенімхат № 1245, 01.11.2026",
        ),
        (0, 23, ""),
        (0, 24, "мерзімінде"),
        (1, 13, "4"),
        (1, 26, "Ш-2/2026, қанағаттандырылған жоқ"),
    ] {
        assert_eq!(cell(row, number), words, "column {number}");
    }
    let placement = cell(1, 11);
    assert!(
        placement.starts_with("1, 5, 9) қорғаншылықта; 2, 6, 10) қамқоршылықта;"),
        "{placement}"
    );
}
