//! Each mistake in a calendar file is a typed error that names the file and the field.

use calendar::{CalendarError, DataFile, WorkCalendar};

use crate::{law, on};

const HEAD: &str = "year = 2030\nconfirmed = false\n";

fn with_year(text: &str) -> CalendarError {
    with_years(&[("2030.toml", text)])
}

fn with_years(files: &[(&str, &str)]) -> CalendarError {
    let years: Vec<DataFile<'_>> = files
        .iter()
        .map(|(name, text)| DataFile { name, text })
        .collect();
    WorkCalendar::load(law(), &years).expect_err("the data is bad")
}

fn with_law(text: &str) -> CalendarError {
    let law = DataFile {
        name: "law.toml",
        text,
    };
    WorkCalendar::load(law, &[]).expect_err("the data is bad")
}

fn religious(date: &str) -> String {
    format!("[[religious]]\nname = 'Құрбан айт'\ndate = {date}\nestimated = true\nsource = 'Заң'\n")
}

fn moved(off: &str, working: &str) -> String {
    format!("[[move]]\noff = {off}\nworking = {working}\nsource = 'Қаулы'\n")
}

#[test]
fn a_misprinted_field_is_unknown() {
    let error = with_year(&format!(
        "{HEAD}{}estimatd = true\n",
        religious("2030-04-13")
    ));
    assert_eq!(
        error,
        CalendarError::UnknownField {
            file: "2030.toml".to_owned(),
            field: "religious[0].estimatd".to_owned()
        }
    );
    let error = with_year(&format!("{HEAD}confirmd = true\n"));
    assert_eq!(
        error,
        CalendarError::UnknownField {
            file: "2030.toml".to_owned(),
            field: "confirmd".to_owned()
        }
    );
}

#[test]
fn a_missing_field_is_named() {
    assert_eq!(
        with_year("year = 2030\n"),
        CalendarError::MissingField {
            file: "2030.toml".to_owned(),
            field: "confirmed".to_owned()
        }
    );
    let error = with_law(&law().text.replacen("carry_over = true\n", "", 1));
    assert_eq!(
        error,
        CalendarError::MissingField {
            file: "law.toml".to_owned(),
            field: "holiday[0].carry_over".to_owned()
        }
    );
}

#[test]
fn the_year_must_be_the_one_of_the_name() {
    assert_eq!(
        with_years(&[("2031.toml", HEAD)]),
        CalendarError::WrongYear {
            file: "2031.toml".to_owned(),
            field: "year".to_owned(),
            expected: 2031,
            found: 2030
        }
    );
    assert!(matches!(
        with_years(&[("next.toml", HEAD)]),
        CalendarError::IllegalValue { field, .. } if field == "year"
    ));
    assert_eq!(
        with_year(&format!("{HEAD}{}", religious("2029-04-13"))),
        CalendarError::WrongYear {
            file: "2030.toml".to_owned(),
            field: "religious[0].date".to_owned(),
            expected: 2030,
            found: 2029
        }
    );
    assert_eq!(
        with_years(&[("2030.toml", HEAD), ("2030.toml", HEAD)]),
        CalendarError::DuplicateYear {
            file: "2030.toml".to_owned(),
            year: 2030
        }
    );
}

#[test]
fn a_date_given_twice_is_refused() {
    let text = format!(
        "{HEAD}{}{}",
        religious("2030-04-13"),
        moved("2030-04-12", "2030-04-13")
    );
    assert_eq!(
        with_year(&text),
        CalendarError::DuplicateDate {
            file: "2030.toml".to_owned(),
            field: "move[0].working".to_owned(),
            date: on(13, 4, 2030)
        }
    );
    let again =
        "\n[[holiday]]\nname = 'Жеңіс'\nmonth = 5\nday = 9\ncarry_over = true\nsource = 'Заң'\n";
    assert!(matches!(
        with_law(&format!("{}{again}", law().text)),
        CalendarError::DuplicateHoliday {
            month: 5,
            day: 9,
            ..
        }
    ));
}

#[test]
fn a_move_that_moves_nothing_is_refused() {
    // 13.04.2030 is a Saturday, 12.04.2030 a Friday.
    for (off, working, field, date) in [
        ("2030-04-13", "2030-04-14", "move[0].off", on(13, 4, 2030)),
        (
            "2030-04-12",
            "2030-04-15",
            "move[0].working",
            on(15, 4, 2030),
        ),
        ("2030-05-01", "2030-05-04", "move[0].off", on(1, 5, 2030)),
    ] {
        assert_eq!(
            with_year(&format!("{HEAD}{}", moved(off, working))),
            CalendarError::IdleMove {
                file: "2030.toml".to_owned(),
                field: field.to_owned(),
                date
            }
        );
    }
}

#[test]
fn impossible_values_are_named() {
    for (text, bad) in [
        (
            format!("{HEAD}{}", religious("'2030-04-13'")),
            "religious[0].date",
        ),
        (
            format!("{HEAD}{}", religious("2030-04-13T10:00:00")),
            "religious[0].date",
        ),
        ("year = 'x'\nconfirmed = true\n".to_owned(), "year"),
        ("year = 2030\nconfirmed = 1\n".to_owned(), "confirmed"),
        (
            format!("year = 2030\nconfirmed = true\n{}", religious("2030-04-13")),
            "religious[0].estimated",
        ),
        (format!("{HEAD}move = 5\n"), "move"),
    ] {
        let error = with_year(&text);
        assert!(
            matches!(&error, CalendarError::IllegalValue { file, field, .. } if file == "2030.toml" && field == bad),
            "{bad}: {error:?}"
        );
    }
    for (from, to, bad) in [
        (
            "day = 7\nfrom_year = 2006",
            "day = 32\nfrom_year = 2006",
            "holiday[2].day",
        ),
        ("to_year = 2008", "to_year = 1908", "holiday[13].to_year"),
        ("close = 18:30:00", "close = 14:00:00", "hours.close"),
        ("name = 'Жаңа жыл'", "name = ' '", "holiday[0].name"),
    ] {
        let text = law().text.replacen(from, to, 1);
        assert_ne!(text, law().text, "{from} is in the shipped law");
        let error = with_law(&text);
        assert!(
            matches!(&error, CalendarError::IllegalValue { field, .. } if field == bad),
            "{bad}: {error:?}"
        );
    }
}

#[test]
fn what_is_not_toml_names_its_line() {
    assert!(matches!(
        with_year("year = 2030\nconfirmed = \n"),
        CalendarError::Syntax { file, line: 2, .. } if file == "2030.toml"
    ));
    assert!(matches!(
        with_year(&format!("{HEAD}{}", religious("2030-02-31"))),
        CalendarError::Syntax { line: 5, .. }
    ));
}
