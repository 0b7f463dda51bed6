//! Dates as Kazakh papers write them. Does not know which date is meant, nor today's, nor how people type one.

use chrono::{Datelike, NaiveDate};

/// The form in which a date stands in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// 2026 жылғы 21 қараша.
    Nominative,
    /// 2026 жылғы 21 қарашадан (бастап).
    Ablative,
    /// 2026 жылғы 21 қарашаға (дейін).
    Dative,
    /// 2026 жылғы 21 қарашада.
    Locative,
    /// 2026 жылғы 21 қарашадағы (№ 5 бұйрық).
    Attributive,
}

/// A month's name in every form and the "and" after it.
struct Month {
    nominative: &'static str,
    ablative: &'static str,
    dative: &'static str,
    locative: &'static str,
    attributive: &'static str,
    and: &'static str,
}

/// Writes one row of the table of months.
macro_rules! month {
    ($nominative:literal, $ablative:literal, $dative:literal, $locative:literal, $attributive:literal, $and:literal) => {
        Month {
            nominative: $nominative,
            ablative: concat!($nominative, $ablative),
            dative: concat!($nominative, $dative),
            locative: concat!($nominative, $locative),
            attributive: concat!($nominative, $attributive),
            and: $and,
        }
    };
}

const MONTHS: [Month; 12] = [
    month!("қаңтар", "дан", "ға", "да", "дағы", "мен"),
    month!("ақпан", "нан", "ға", "да", "дағы", "мен"),
    month!("наурыз", "дан", "ға", "да", "дағы", "бен"),
    month!("сәуір", "ден", "ге", "де", "дегі", "мен"),
    month!("мамыр", "дан", "ға", "да", "дағы", "мен"),
    month!("маусым", "нан", "ға", "да", "дағы", "мен"),
    month!("шілде", "ден", "ге", "де", "дегі", "мен"),
    month!("тамыз", "дан", "ға", "да", "дағы", "бен"),
    month!("қыркүйек", "тен", "ке", "те", "тегі", "пен"),
    month!("қазан", "нан", "ға", "да", "дағы", "мен"),
    month!("қараша", "дан", "ға", "да", "дағы", "мен"),
    month!("желтоқсан", "нан", "ға", "да", "дағы", "мен"),
];

const WEEKDAYS: [&str; 7] = [
    "дүйсенбі",
    "сейсенбі",
    "сәрсенбі",
    "бейсенбі",
    "жұма",
    "сенбі",
    "жексенбі",
];

fn month(date: NaiveDate) -> &'static Month {
    &MONTHS[date.month0() as usize]
}

/// The name of the date's month in a form.
pub fn month_name(date: NaiveDate, form: DateForm) -> &'static str {
    let month = month(date);
    match form {
        DateForm::Nominative => month.nominative,
        DateForm::Ablative => month.ablative,
        DateForm::Dative => month.dative,
        DateForm::Locative => month.locative,
        DateForm::Attributive => month.attributive,
    }
}

/// The date's day of the week.
pub fn weekday(date: NaiveDate) -> &'static str {
    WEEKDAYS[date.weekday().num_days_from_monday() as usize]
}

/// "21.11.2026".
pub fn short(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

/// "2026 жылғы 21 қараша" in the form the sentence asks for.
pub fn in_form(date: NaiveDate, form: DateForm) -> String {
    format!(
        "{} жылғы {} {}",
        date.year(),
        date.day(),
        month_name(date, form)
    )
}

/// "2026 жылғы 21 қараша".
pub fn long(date: NaiveDate) -> String {
    in_form(date, DateForm::Nominative)
}

/// "2026 жылғы 21 қарашадағы".
pub fn attributive(date: NaiveDate) -> String {
    in_form(date, DateForm::Attributive)
}

/// "2026 жылғы 21 қарашада".
pub fn locative(date: NaiveDate) -> String {
    in_form(date, DateForm::Locative)
}

/// The date line of a form: `"21" қараша 2026 жыл`.
pub fn form_line(date: NaiveDate) -> String {
    format!(
        "\"{}\" {} {} жыл",
        date.day(),
        month(date).nominative,
        date.year()
    )
}

/// The two dates of a period as form 4 of the meeting permit has them: the first before its word "бастап",
/// the second before its word "дейінгі".
pub fn from_until(from: NaiveDate, until: NaiveDate) -> (String, String) {
    (
        in_form(from, DateForm::Ablative),
        in_form(until, DateForm::Dative),
    )
}

/// The two dates of a period before the word "аралығында" of form 1, joined by мен, бен or пен.
pub fn between(from: NaiveDate, until: NaiveDate) -> String {
    format!("{} {} {}", long(from), month(from).and, long(until))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::suffixes::{Case, Stem, and_after, decline};

    fn on(day: u32, month: u32, year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("the test writes a date that exists")
    }

    #[derive(Deserialize)]
    struct Row {
        m: u32,
        nom: String,
        abl: String,
        dat: String,
        loc: String,
        attr: String,
        conj: String,
    }

    #[test]
    fn months_stand_in_every_form_of_the_table() {
        let rows: Vec<Row> = serde_json::from_str(include_str!("../tests/data/months_kk.json"))
            .expect("the table of months reads");
        assert_eq!(rows.len(), 12);
        for row in rows {
            let (first, last) = (on(1, row.m, 2026), on(28, row.m, 2027));
            assert_eq!(long(first), format!("2026 жылғы 1 {}", row.nom));
            assert_eq!(attributive(first), format!("2026 жылғы 1 {}", row.attr));
            assert_eq!(locative(first), format!("2026 жылғы 1 {}", row.loc));
            let (from, until) = from_until(first, last);
            assert_eq!(from, format!("2026 жылғы 1 {}", row.abl));
            assert_eq!(until, format!("2027 жылғы 28 {}", row.dat));
            let expected = format!("2026 жылғы 1 {0} {1} 2027 жылғы 28 {0}", row.nom, row.conj);
            assert_eq!(between(first, last), expected);

            // The table and the rules of suffixes are written apart and must agree.
            let by_rule = |case| decline(&row.nom, case, Stem::Plain);
            assert_eq!(by_rule(Case::Ablative), Some(row.abl));
            assert_eq!(by_rule(Case::Dative), Some(row.dat));
            assert_eq!(by_rule(Case::Locative), Some(row.loc));
            assert_eq!(and_after(&row.nom), Some(row.conj.as_str()));
        }
    }

    #[test]
    fn the_period_of_the_permit_is_worded() {
        let (from, until) = from_until(on(1, 12, 2026), on(28, 2, 2027));
        assert_eq!(from, "2026 жылғы 1 желтоқсаннан");
        assert_eq!(until, "2027 жылғы 28 ақпанға");
        assert_eq!(
            between(on(1, 12, 2026), on(28, 2, 2027)),
            "2026 жылғы 1 желтоқсан мен 2027 жылғы 28 ақпан"
        );
        assert_eq!(
            between(on(1, 9, 2026), on(28, 2, 2027)),
            "2026 жылғы 1 қыркүйек пен 2027 жылғы 28 ақпан"
        );
    }

    #[test]
    fn short_dates_and_the_line_of_a_form() {
        assert_eq!(short(on(1, 2, 2026)), "01.02.2026");
        assert_eq!(form_line(on(21, 11, 2026)), "\"21\" қараша 2026 жыл");
        assert_eq!(form_line(on(1, 12, 2026)), "\"1\" желтоқсан 2026 жыл");
    }

    #[test]
    fn weekdays_have_their_names() {
        let names: Vec<&str> = (16..23).map(|day| weekday(on(day, 11, 2026))).collect();
        assert_eq!(
            names,
            [
                "дүйсенбі",
                "сейсенбі",
                "сәрсенбі",
                "бейсенбі",
                "жұма",
                "сенбі",
                "жексенбі"
            ]
        );
    }
}
