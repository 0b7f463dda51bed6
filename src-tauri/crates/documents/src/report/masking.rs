//! People as a reader may see them: whole, or in what leaves the office by initials, the year they were born and
//! the last four digits of the IIN. It does not know which papers leave the office.

use cases::name::PersonName;
use chrono::{Datelike, NaiveDate};

/// Digits of an IIN that stay.
const LAST_DIGITS: usize = 4;

/// How people are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// As they are.
    Whole,
    /// Not to be recognised by whoever does not know them.
    Masked,
}

impl Shown {
    pub(super) fn of(masked: bool) -> Self {
        if masked { Self::Masked } else { Self::Whole }
    }

    pub(super) fn name(self, name: &PersonName) -> String {
        match self {
            Self::Whole => name.full(),
            Self::Masked => {
                kazakh::names::initials(&[&name.surname, &name.given, &name.patronymic])
            }
        }
    }

    pub(super) fn born(self, on: NaiveDate) -> String {
        match self {
            Self::Whole => kazakh::dates::short(on),
            Self::Masked => on.year().to_string(),
        }
    }

    pub(super) fn iin(self, digits: &str) -> String {
        let count = digits.chars().count();
        match self {
            Self::Masked if count > LAST_DIGITS => {
                let last: String = digits.chars().skip(count - LAST_DIGITS).collect();
                format!("…{last}")
            }
            Self::Masked => "…".to_owned(),
            Self::Whole => digits.to_owned(),
        }
    }

    /// An address, a telephone, somebody's own words: all or nothing.
    pub(super) fn own_words(self, words: &str) -> &str {
        match self {
            Self::Whole => words,
            Self::Masked => "",
        }
    }
}

/// A name as a register shows it.
pub fn shown_name(name: &PersonName, masked: bool) -> String {
    Shown::of(masked).name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masked_people_are_initials_a_year_and_four_digits() {
        let name = PersonName {
            surname: "Әбдірахманова-Серікбаева".into(),
            given: "Айгүл".into(),
            patronymic: String::new(),
        };
        let born = NaiveDate::from_ymd_opt(2015, 3, 22).expect("a date");
        let whole = Shown::of(false);
        assert_eq!(whole.name(&name), "Әбдірахманова-Серікбаева Айгүл");
        assert_eq!(whole.born(born), "22.03.2015");
        assert_eq!(whole.iin("500101100000"), "500101100000");
        assert_eq!(whole.own_words("Абай көшесі, 1"), "Абай көшесі, 1");
        let masked = Shown::of(true);
        assert_eq!(masked.name(&name), "Ә.-С. А.");
        assert_eq!(masked.born(born), "2015");
        assert_eq!(masked.iin("500101100000"), "…0000");
        assert_eq!(masked.iin("0000"), "…", "nothing that is all there is");
        assert_eq!(masked.own_words("Абай көшесі, 1"), "");
    }
}
