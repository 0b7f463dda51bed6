//! The individual identification number (ЖСН, IIN). Only its check digit is law to us: since Decree
//! 26.08.2013 No. 853 it need not encode a birth date or a sex.

use chrono::NaiveDate;

/// Twelve digits whose check digit holds (both passes, `domain.md` D.1).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Iin(String);

/// Why typed characters are no IIN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IinFault {
    /// A character that is neither a digit nor a separator.
    #[error("{found:?} at place {place} is not a digit")]
    NotADigit {
        /// The character as typed.
        found: char,
        /// 1-based place in what was typed.
        place: usize,
    },
    /// Not twelve digits.
    #[error("{digits} digits instead of 12")]
    Length {
        /// How many digits were typed.
        digits: usize,
    },
    /// The twelfth digit does not agree with the eleven before it.
    #[error("the check digit is wrong")]
    CheckDigit,
}

/// What a person is known by: an IIN, or the reason why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identifier {
    /// ЖСН.
    Iin(Iin),
    /// "ЖСН жоқ" and why (born abroad, an old birth certificate …).
    None {
        /// In the clerk's words; never empty.
        reason: String,
    },
}

impl Iin {
    /// Reads an IIN as typed; spaces and dashes are dropped, everything else must be an ASCII digit.
    pub fn read(typed: &str) -> Result<Self, IinFault> {
        let mut digits = String::new();
        for (index, found) in typed.chars().enumerate() {
            match found {
                '0'..='9' => digits.push(found),
                ' ' | '\u{a0}' | '-' | '–' => {}
                _ => {
                    return Err(IinFault::NotADigit {
                        found,
                        place: index + 1,
                    });
                }
            }
        }
        if digits.len() != 12 {
            return Err(IinFault::Length {
                digits: digits.len(),
            });
        }
        let values: Vec<u32> = digits
            .bytes()
            .map(|digit| u32::from(digit - b'0'))
            .collect();
        match check_digit(&values[..11]) {
            Some(expected) if expected == values[11] => Ok(Self(digits)),
            _ => Err(IinFault::CheckDigit),
        }
    }

    /// The twelve digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The birth date it may encode, as a hint for reading back: only when the seventh digit names a
    /// century, the date exists and lies within the 120 years before `today`.
    pub fn birth_date_hint(&self, today: NaiveDate) -> Option<NaiveDate> {
        let part = |range: std::ops::Range<usize>| self.0[range].parse::<i32>().ok();
        let century = match self.0.as_bytes()[6] {
            b'1' | b'2' => 1800,
            b'3' | b'4' => 1900,
            b'5' | b'6' => 2000,
            _ => return None,
        };
        let month = u32::try_from(part(2..4)?).ok()?;
        let day = u32::try_from(part(4..6)?).ok()?;
        let born = NaiveDate::from_ymd_opt(century + part(0..2)?, month, day)?;
        let oldest = today.checked_sub_months(chrono::Months::new(120 * 12))?;
        (oldest..=today).contains(&born).then_some(born)
    }
}

/// The twelfth digit for eleven; `None` where both passes give 10, such a number is never issued.
fn check_digit(eleven: &[u32]) -> Option<u32> {
    let pass = |weights: [u32; 11]| {
        eleven
            .iter()
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
            % 11
    };
    let first = pass([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    if first < 10 {
        return Some(first);
    }
    let second = pass([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
    (second < 10).then_some(second)
}
