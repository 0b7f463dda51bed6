//! Numbers in words, the legal "5 (бес)", and the suffix after figures, which follows the last spoken word.
//! Does not know what is counted; the noun after a number stays singular.

use chrono::{NaiveTime, Timelike};

use crate::suffixes::{Case, Stem, suffix};

/// The greatest number that has words here.
pub const GREATEST: u32 = 999_999_999;

const ONES: [&str; 10] = [
    "",
    "бір",
    "екі",
    "үш",
    "төрт",
    "бес",
    "алты",
    "жеті",
    "сегіз",
    "тоғыз",
];
const TENS: [&str; 10] = [
    "",
    "он",
    "жиырма",
    "отыз",
    "қырық",
    "елу",
    "алпыс",
    "жетпіс",
    "сексен",
    "тоқсан",
];

/// A number in words; `None` above [`GREATEST`].
///
/// One hundred is `жүз` and one thousand `мың`, without `бір`, as the law texts write them;
/// after millions it is `бір мың`.
pub fn in_words(number: u32) -> Option<String> {
    if number > GREATEST {
        return None;
    }
    if number == 0 {
        return Some("нөл".to_owned());
    }
    let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
    let mut words = Vec::new();
    if millions > 0 {
        below_thousand(millions, &mut words);
        words.push("миллион");
    }
    if thousands > 0 {
        if thousands > 1 || millions > 0 {
            below_thousand(thousands, &mut words);
        }
        words.push("мың");
    }
    below_thousand(rest, &mut words);
    Some(words.join(" "))
}

fn below_thousand(number: u32, words: &mut Vec<&'static str>) {
    let digit = |number: u32| (number % 10) as usize;
    let (hundreds, tens, ones) = (digit(number / 100), digit(number / 10), digit(number));
    if hundreds > 1 {
        words.push(ONES[hundreds]);
    }
    if hundreds > 0 {
        words.push("жүз");
    }
    words.extend(
        [TENS[tens], ONES[ones]]
            .into_iter()
            .filter(|word| !word.is_empty()),
    );
}

/// The legal style "5 (бес)"; `None` above [`GREATEST`].
pub fn with_words(number: u32) -> Option<String> {
    Some(format!("{number} ({})", in_words(number)?))
}

/// Figures with the suffix of a case: "5-ке", "10-нан"; `None` above [`GREATEST`].
pub fn figures(number: u32, case: Case) -> Option<String> {
    let suffix = suffix(&in_words(number)?, case, Stem::Plain)?;
    Some(format!("{number}-{suffix}"))
}

/// A time of day with the suffix of a case: "9.00-ден", "18.30-ға". The minutes are the last spoken word
/// (00 is "нөл нөл"), as in the service's standard, row 7.
pub fn time(time: NaiveTime, case: Case) -> String {
    let spoken = in_words(time.minute()).expect("minutes are below sixty");
    let suffix = suffix(&spoken, case, Stem::Plain)
        .expect("the words of the numbers below sixty all end in letters that have a suffix");
    format!("{}.{:02}-{suffix}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_written_in_words() {
        for (number, words) in [
            (0, "нөл"),
            (1, "бір"),
            (2, "екі"),
            (3, "үш"),
            (4, "төрт"),
            (5, "бес"),
            (6, "алты"),
            (7, "жеті"),
            (8, "сегіз"),
            (9, "тоғыз"),
            (10, "он"),
            (15, "он бес"),
            (19, "он тоғыз"),
            (20, "жиырма"),
            (30, "отыз"),
            (40, "қырық"),
            (50, "елу"),
            (60, "алпыс"),
            (70, "жетпіс"),
            (80, "сексен"),
            (99, "тоқсан тоғыз"),
            (100, "жүз"),
            (101, "жүз бір"),
            (342, "үш жүз қырық екі"),
            (1000, "мың"),
            (1110, "мың жүз он"),
            (2026, "екі мың жиырма алты"),
            (100_000, "жүз мың"),
            (1_000_000, "бір миллион"),
            (1_001_000, "бір миллион бір мың"),
            (
                999_999_999,
                "тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
            ),
        ] {
            assert_eq!(in_words(number).as_deref(), Some(words));
        }
        assert_eq!(in_words(1_000_000_000), None);
        assert_eq!(with_words(5).as_deref(), Some("5 (бес)"));
        assert_eq!(with_words(u32::MAX), None);
    }

    #[test]
    fn figures_take_the_suffix_of_the_last_spoken_word() {
        // The table of the domain brief, E.5.
        let dative = "1-ге 2-ге 3-ке 4-ке 5-ке 6-ға 7-ге 8-ге 9-ға 10-ға 20-ға 30-ға 40-қа 50-ге 60-қа 70-ке 80-ге 90-ға 100-ге 1000-ға";
        let ablative = "1-ден 2-ден 3-тен 4-тен 5-тен 6-дан 7-ден 8-ден 9-дан 10-нан 20-дан 30-дан 40-тан 50-ден 60-тан 70-тен 80-нен 90-нан 100-ден 1000-нан";
        for (case, table) in [(Case::Dative, dative), (Case::Ablative, ablative)] {
            for expected in table.split(' ') {
                let number = expected
                    .split('-')
                    .next()
                    .and_then(|figures| figures.parse().ok());
                let number = number.expect("the table has figures before the hyphen");
                assert_eq!(figures(number, case).as_deref(), Some(expected));
            }
        }
        for (number, case, expected) in [
            (5, Case::Genitive, "5-тің"),
            (7, Case::Genitive, "7-нің"),
            (10, Case::Accusative, "10-ды"),
            (6, Case::Accusative, "6-ны"),
            (40, Case::Locative, "40-та"),
            (9, Case::Instrumental, "9-бен"),
            (3, Case::Instrumental, "3-пен"),
            (0, Case::Dative, "0-ге"),
            (1_000_000, Case::Dative, "1000000-ға"),
            (25, Case::Dative, "25-ке"),
        ] {
            assert_eq!(figures(number, case).as_deref(), Some(expected));
        }
    }

    #[test]
    fn hours_are_read_to_the_minute() {
        for (hour, minute, case, expected) in [
            (9, 0, Case::Ablative, "9.00-ден"),
            (18, 30, Case::Dative, "18.30-ға"),
            (13, 0, Case::Ablative, "13.00-ден"),
            (14, 30, Case::Dative, "14.30-ға"),
            (20, 0, Case::Dative, "20.00-ге"),
            (9, 5, Case::Dative, "9.05-ке"),
        ] {
            let clock = NaiveTime::from_hms_opt(hour, minute, 0).expect("the test writes a time");
            assert_eq!(time(clock, case), expected);
        }
        for minute in 0..60 {
            let clock = NaiveTime::from_hms_opt(0, minute, 0).expect("the minute exists");
            assert!(time(clock, Case::Dative).starts_with("0."));
        }
    }

    proptest! {
        #[test]
        fn every_number_has_words_of_its_own_and_a_suffix(a in 0..=GREATEST, b in 0..=GREATEST) {
            let words = (in_words(a), in_words(b));
            prop_assert!(words.0.is_some() && words.1.is_some());
            prop_assert_eq!(words.0 == words.1, a == b);
            prop_assert!(figures(a, Case::Locative).is_some());
        }
    }
}
