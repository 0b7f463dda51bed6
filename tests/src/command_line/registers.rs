//! The registers of the demonstration's months, read back from the files it leaves: between them every outcome, and sums
//! that agree with the rows and with the month before.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};

use crate::pages;
use crate::program::demo;

/// A month's workbook.
struct Register {
    /// A row per application, by the titles of its columns.
    rows: Vec<BTreeMap<String, String>>,
    /// The lines of the summary, parts without their dash.
    figures: BTreeMap<String, f64>,
}

impl Register {
    fn read(folder: &Path, month: &str) -> Self {
        let file = folder.join(format!("reports/register-{month}.xlsx"));
        let mut workbook: Xlsx<_> = calamine::open_workbook(&file).expect("a workbook");
        let mut lines = |sheet: &str| -> Vec<Vec<Data>> {
            let range = workbook.worksheet_range(sheet).expect("the sheet");
            range.rows().map(<[Data]>::to_vec).collect()
        };
        let mut table = lines("Тізілім")
            .into_iter()
            .skip_while(|line| line[0] != Data::String("Р/с №".to_owned()));
        let titles = table.next().expect("titles of the columns");
        let rows = table
            .filter(|line| !line[0].to_string().is_empty())
            .map(|line| {
                titles
                    .iter()
                    .zip(&line)
                    .map(|(title, cell)| (title.to_string(), cell.to_string()))
                    .collect()
            })
            .collect();
        let figures = lines("Қорытынды")
            .into_iter()
            .filter_map(|line| {
                let Data::Float(figure) = line[1] else {
                    return None;
                };
                let title = line[0].to_string();
                Some((title.trim_start_matches("– ").to_owned(), figure))
            })
            .collect();
        Self { rows, figures }
    }

    fn figure(&self, title: &str) -> usize {
        let figure = self.figures.get(title);
        let figure = figure.unwrap_or_else(|| panic!("no «{title}» in {:?}", self.figures));
        format!("{figure}").parse().expect("a whole number")
    }

    /// How many rows say this in a column.
    fn saying(&self, column: &str, words: &str) -> usize {
        let says = |row: &&BTreeMap<String, String>| row[column] == words;
        self.rows.iter().filter(says).count()
    }
}

/// Lines of the summary that together are all that ended, and the words of their rows.
const ENDINGS: [(&str, &str); 4] = [
    ("рұқсат берілді", "рұқсат"),
    ("бас тартылды", "бас тарту"),
    (
        "құжаттарды қабылдаудан бас тартылды",
        "қабылдаудан бас тарту",
    ),
    ("кері қайтарылды", "кері қайтарылды"),
];

#[test]
fn between_them_they_show_every_outcome_and_their_sums_agree() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let mut carried = 0;
    let mut figures = Vec::new();
    for month in ["2026-11", "2026-12", "2027-01"] {
        let register = Register::read(folder.path(), month);
        let [left, received, finished, in_work] = [
            "Кезең басындағы қалдық",
            "Түскен өтініштер",
            "Аяқталғаны",
            "Кезең соңында орындалуда",
        ]
        .map(|title| register.figure(title));
        assert_eq!(left + received, finished + in_work, "{month}");
        assert_eq!(
            left, carried,
            "{month} begins with what the one before left"
        );
        carried = in_work;
        assert_eq!(register.rows.len(), left + received, "{month}");
        assert_eq!(register.saying("Нәтиже", ""), in_work, "{month}");
        let ended = ENDINGS.map(|(line, words)| {
            let ended = register.figure(line);
            assert_eq!(register.saying("Нәтиже", words), ended, "{month}: {line}");
            ended
        });
        assert_eq!(ended.iter().sum::<usize>(), finished, "{month}");
        let timed = ["Мерзімінде аяқталғаны", "Кешіктіріп аяқталғаны"];
        let timed = timed.map(|title| register.figure(title));
        assert_eq!(timed.iter().sum::<usize>(), finished, "{month}");
        figures.push(([left, received, in_work], ended, timed[1]));
    }
    assert_eq!(
        figures,
        [
            ([0, 6, 1], [2, 1, 1, 1], 0),
            ([1, 2, 1], [2, 0, 0, 0], 1),
            ([1, 0, 0], [1, 0, 0, 0], 0),
        ]
    );
}

#[test]
fn what_happened_beside_the_cases_is_counted_in_its_month() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let november = Register::read(folder.path(), "2026-11");
    let december = Register::read(folder.path(), "2026-12");
    for (title, expected) in [
        ("оның ішінде 1-негіз бойынша", [1, 0]),
        ("Мемлекеттік корпорация арқылы", [1, 0]),
        ("Өткізілген тыңдаулар", [2, 0]),
        ("Түскен шағымдар", [1, 0]),
        ("Қарайтын органға жіберілген шағымдар", [0, 1]),
        ("Техникалық ақаулар", [1, 0]),
        ("Талап етілмей қайтарылған нәтижелер", [0, 1]),
        ("ең ұзақ кешігу, жұмыс күні", [0, 2]),
    ] {
        let found = [&november, &december].map(|month| month.figure(title));
        assert_eq!(found, expected, "{title}");
    }
    // Each of the way's columns is filled by somebody.
    for column in [
        "МК қабылдаған күні",
        "Алдын ала шешім күні",
        "Тыңдау хаттамасының №",
        "Негізі",
        "Мониторинг АЖ: беру",
        "Шағым №, нәтижесі",
        "Іс №",
        "Ескерту",
    ] {
        let empty = november.saying(column, "");
        assert!(empty < november.rows.len(), "{column}");
    }
}

/// What nobody came for in its month stands with the acts of the month it is collected in.
#[test]
fn a_result_collected_late_is_told_by_the_month_it_is_collected_in() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let told = |month: &str| -> Vec<(String, String)> {
        let file = folder.path().join(format!("reports/register-{month}.xlsx"));
        let mut workbook: Xlsx<_> = calamine::open_workbook(&file).expect("a workbook");
        let sheet = workbook
            .worksheet_range("Аяқталған істер")
            .expect("the sheet");
        let told = sheet.rows().skip(2);
        told.map(|line| (line[0].to_string(), line[2].to_string()))
            .collect()
    };
    let of = |act: &str| ("Б-3/2026".to_owned(), act.to_owned());
    let returned = of("нәтижені Мемлекеттік корпорация қайтарды");
    assert!(told("2026-12").contains(&returned));
    let asked = of("қайтарылған нәтиже сұратылды");
    assert_eq!(told("2027-01"), [asked, of("нәтиже берілді")]);
}

#[test]
fn each_month_lies_in_three_files_that_say_the_same() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    demo(folder.path());
    let numbers = [
        (
            "2026-11",
            &["Б-1/2026", "Б-6/2026", "Р-1/2026", "Қ-1/2026"][..],
        ),
        ("2026-12", &["Б-4/2026", "Б-7/2026", "Б-8/2026", "Р-3/2026"]),
        ("2027-01", &["Б-8/2026", "Р-1/2027"]),
    ];
    for (month, said) in numbers {
        let register = Register::read(folder.path(), month);
        let file = |ending: &str| {
            let path = format!("reports/register-{month}.{ending}");
            fs::read(folder.path().join(path)).expect("a report")
        };
        let paper = pages::words(&file("pdf"));
        let plain = String::from_utf8(file("csv")).expect("UTF-8");
        for said in said {
            assert!(paper.contains(said), "{month}: the paper says {said}");
            assert!(plain.contains(said), "{month}: the rows say {said}");
        }
        for row in &register.rows {
            let number = &row["Тіркеу нөмірі"];
            assert!(paper.contains(number) && plain.contains(number), "{number}");
        }
        assert!(!pages::is_marked(&file("pdf")), "no ЖОБА and no ҮЛГІ");
    }
    assert_eq!(
        fs::read_dir(folder.path().join("reports"))
            .expect("reports")
            .count(),
        9
    );
}
